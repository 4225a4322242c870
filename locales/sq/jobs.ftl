# Vacancies, how to apply, the town.
number-today = { $places ->
    [one] Një vend i lirë pune
   *[other] { $places } vende të lira pune
  } në { $vacancies ->
    [one] një shpallje
   *[other] { $vacancies } shpallje
  } në zonat rurale tani: { $work }. { $permanent ->
    [0] Asnjë shpallje nuk është për punë të përhershme.
    [one] Një shpallje është për punë të përhershme.
   *[other] { $permanent } shpallje janë për punë të përhershme.
  }
number-none = Sot nuk ka vend të lirë pune në zonat rurale: { $work }. Ja çfarë është më afër.
number-checked = Kontrolluar sot në orën { $time }.
number-checked-yesterday = Kontrolluar dje në orën { $time }.
number-checked-old = Kontrolluar së fundi më { $date }. Ndonjë punë mund të mos jetë më.
number-samples = Këta janë shembuj, jo punë të vërteta. Ata tregojnë si funksionon.
card-sample = Shembull, jo punë e vërtetë
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Aty ku banoni tani.
   *[other] Rreth { $km } km vijë ajrore nga shtëpia.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Punë e përhershme (tills vidare)
card-temporary = 📄 Me afat të caktuar
card-seasonal = 📄 Sezonale
card-on_call = 📄 Sipas nevojës
card-unknown = 📄 Shpallja nuk thotë nëse puna është e përhershme
card-full-time = 🕑 Orar i plotë
card-part-time = 🕑 Orar i pjesshëm, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Aplikoni deri më { $date }
card-position = Propozimi { $at } nga { $of }
reasons-title = { $occupation } në { $municipality }: pse kjo?
reasons-marks = ✓ është në rregull. ✗ mungon. ? nuk e dimë: pyetni.
reasons-evidence = Kështu thotë shpallja, suedisht:
button-previous = ‹ E mëparshme
button-next = Tjetra ›
button-reasons = Pse pikërisht kjo?
button-apply = Si të aplikoni
button-town = Për vendbanimin
button-support-us = Ndihmë për ne
button-save = ☆ Ruaj
button-unsave = ★ Hiq
button-share = Ndaje
button-not-for-me = Nuk është për mua
button-open-ad = Hap shpalljen
button-map = Shfaq në hartë
button-jobs-open = Shfaq punë që janë të hapura
share-text = { $headline } në { $municipality }
vacancy-gone = Kjo punë nuk është më e hapur.

apply-title = Kështu aplikoni
apply-link = Shtypni Hap shpalljen. Atje aplikoni.
apply-email = Dërgoni e-mail te { $email }
apply-reference = Shkruani referencën { $reference }
apply-ask-employer = Shpallja nuk thotë si. Telefononi dhe pyetni: { $employer }.
apply-copy = Këtë mund ta kopjoni në aplikimin tuaj. Ndryshojeni që të jetë e vërtetë:
apply-meaning = Kjo do të thotë:
apply-paragraph = Përshëndetje! Aplikoj për punën “{ $headline }”. Dua të shpërngulem në { $municipality }.
    Mund të filloj sipas marrëveshjes.{ $experience }{ $licence }
    Me kënaqësi tregoj më shumë.
apply-experience-in_sweden = { " " }Këtë punë e kam bërë në Suedi.
apply-experience-abroad = { " " }Këtë punë e kam bërë në një vend tjetër.
apply-experience-trained = { " " }Kam shkollim për këtë punë.
apply-licence-b = { " " }Kam patentë shoferi B.
apply-ask-title = Katër pyetje për t’i bërë në telefon:
apply-ask-permanent = 1. A është puna e përhershme (tills vidare)? A ka periudhë prove (provanställning)?
apply-ask-hours = 2. Cilat janë oraret? A punohet në mbrëmje, natën ose në fundjavë?
apply-ask-housing = 3. A ka banesë? Kë mund të telefonoj?
apply-ask-start = 4. Kur mund të filloj? A mund ta paguani shpërnguljen?
apply-you-send = Ne nuk i dërgojmë asgjë punëdhënësit. Këtë e bëni vetëm ju.

not-for-me-title = Çfarë nuk ju përshtatet? Nuk do ta shfaqim më këtë punë.
not-for-me-work = Puna
not-for-me-place = Vendi
not-for-me-hours = Oraret
not-for-me-pay = Rroga
not-for-me-demands = Kërkesat
not-for-me-other = Diçka tjetër

nothing-today = Sot asgjë nuk përshtatet.
nothing-today-as = Sot nuk gjejmë vend të lirë pune në zonat rurale: { $work }.
nothing-nearest = Më afër është { $work }: { $vacancies ->
    [one] një punë
   *[other] { $vacancies } punë
  }.
nothing-wait = Mund t’ju shkruajmë një herë, kur të vijë një punë që përshtatet.
nothing-waiting = Do t’ju shkruajmë një herë, kur të vijë një punë që përshtatet.
button-wait = Më shkruani kur vjen një punë
button-unwait = Mos më shkruani
button-look-at = Shfaq: { $work }
button-any-work = Shfaq të gjitha profesionet
waiting-on = Do t’ju shkruajmë një herë, kur të vijë një punë që përshtatet.
waiting-off = Nuk ju shkruajmë vetë.
found-title = Tani ka një punë që ju përshtatet
found-why = Ju na kërkuat t’ju shkruajmë. Kjo është hera e vetme.
button-see-job = Shfaq punën
opens-occupation = Ka edhe { $count } punë, nëse kërkoni edhe punë tjetër.
opens-place = Ka edhe { $count } punë në vende të tjera.
opens-hours = Orare të tjera do të hapnin edhe { $count } punë.
opens-permanence = Punët me afat do të hapnin edhe { $count } punë.
opens-licence = Patenta do të hapte edhe { $count } punë.
button-change-occupation = Ndrysho profesionin
button-change-place = Ndrysho vendin
button-change-hours = Ndrysho oraret
button-change-permanence = Ndrysho çfarë ka rëndësi
button-change-licence = Ndrysho patentën
number-none-real = Tani këtu nuk ka punë të vërteta. Këtu nuk shfaqim shembuj. Ju presim përsëri.
card-also-in = 📍 E njëjta punë është edhe në: { $municipalities }
gone-nearest = Kjo i ngjan më shumë, dhe është e hapur:
button-remind = 🔔 Më kujtoni tri ditë para
button-unremind = 🔕 Mos më kujtoni
reminder-title = Së shpejti është dita e fundit për të aplikuar
reminder-why = Ju na kërkuat t’ju kujtojmë.
nothing-today-there = Sot nuk ka vend të lirë pune aty ku doni të banoni: { $work }.
apply-about = { $occupation } te { $employer }, { $municipality }

button-left = Sa mbetet?
left-title = Sa mbetet çdo muaj?
left-part-rent = Qiraja
left-part-left = Mbetet
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Nga rroga mbeten rreth { $amount } çdo muaj, pas tatimit dhe qirasë. Numrat janë për { $year }.
left-more = Rreth { $amount } më shumë mbeten çdo muaj se me të njëjtën punë në { $home }. Para ushqimit, makinës dhe ngrohjes. Numrat janë për { $year }.
left-less = Rreth { $amount } më pak mbeten çdo muaj se me të njëjtën punë në { $home }. Para ushqimit, makinës dhe ngrohjes. Numrat janë për { $year }.
left-same = Çdo muaj mbetet përafërsisht njësoj si me të njëjtën punë në { $home }. Para ushqimit, makinës dhe ngrohjes. Numrat janë për { $year }.
left-pay-stated = Rroga para tatimit: { $there } sipas shpalljes. Në { $home } { $here }, mesatarja e profesionit ({ $year }).
left-pay-stated_least = Rroga para tatimit: të paktën { $there } sipas shpalljes. Në { $home } { $here }, mesatarja e profesionit ({ $year }).
left-pay-region = Rroga para tatimit, mesatarja e profesionit: { $there } atje, { $here } në { $home } ({ $year }). Nuk është rroga e kësaj pune.
left-pay-country = Rroga para tatimit: { $there } në të dyja vendet, mesatarja e profesionit në gjithë vendin ({ $year }). Për vendbanimin nuk ka numër.
left-hours = Llogarisim { $percent } % të orarit të plotë në të dyja vendet.
left-tax = Tatimi: i vetë komunës, { $year }. Llogarisim që jeni nën 66 vjeç dhe nuk i paguani asnjë kishe.
left-rent = Qiraja: qira e zakonshme për { $rooms }, rreth { $area } m². Një banesë e lirë mund të kushtojë më shumë.
left-rent-assumed = Qiraja: qira e zakonshme për { $rooms }, rreth { $area } m². Madhësinë e kemi marrë me mend. Një banesë e lirë mund të kushtojë më shumë.
left-supplements = Mesatarja përfshin shtesa për mbrëmje dhe fundjavë. Rroga në shpallje ndoshta jo.
left-between = Nga { $less } më pak deri në { $more } më shumë: qiratë janë të përafërta.
left-not-exact = Dallimi mund të jetë { $amount }: qiratë janë të përafërta.
left-no-margin = Nuk e dimë sa e saktë është qiraja në { $municipality }.
left-second = Nëse i rrituri tjetër punon si { $occupation }: rreth { $there } pas tatimit atje, { $here } në { $home }. Është e mundur, jo e sigurt.
left-now = Paratë me të cilat jetoni sot nuk janë të përfshira.
left-two-homes = A do të paguani për dy banesa një kohë? Kjo nuk është e përfshirë.
left-support = Ndihmat nuk janë të përfshira. Ato mund të rriten ose të ulen kur ndryshojnë rroga dhe qiraja.
left-with-more = Me shtesën për banesë (bostadsbidrag): { $amount } më shumë mbeten çdo muaj se në { $home }.
left-with-less = Me shtesën për banesë (bostadsbidrag): { $amount } më pak mbeten çdo muaj se në { $home }.
left-with-same = Me shtesën për banesë (bostadsbidrag) të llogaritur. Çdo muaj mbeten nga { $less } më pak deri në { $more } më shumë se në { $home }.
left-housing = Shtesa për banesë me atë rrogë dhe qira: { $there } atje, { $here } në { $home }.
left-housing-same = Pra shtesa për banesë është e njëjtë në të dyja vendet.
left-housing-none = Me atë rrogë ndoshta nuk ka shtesë për banesë, as atje as në { $home }.
left-housing-assuming = Llogarisim sikur rroga të jetë gjithçka që keni. Kursimet mund ta ulin shtesën. Vendos Försäkringskassan.
left-housing-unknown-children_count = Shtesa për banesë mund të ndryshojë. Nuk e dimë sa fëmijë shpërngulen me ju.
left-housing-unknown-other_adult = Shtesa për banesë mund të ndryshojë. Nuk e dimë sa fiton i rrituri tjetër, prandaj nuk llogarisim.
left-housing-unknown-home = Shtesa për banesë mund të ndryshojë. Banesa është aq e madhe, sa llogaritet vetëm një pjesë e qirasë.
left-premium-same = Shpërblimi i punës (jobbpremie) është i njëjtë në të dyja vendet: { $there } në muaj. Nuk është në shumë.
left-premium = Shpërblimi i punës (jobbpremie): { $there } në muaj atje, { $here } në { $home }. Nuk është në shumë.
left-child-same = Shtesa për fëmijë (barnbidrag) është e njëjtë në të dyja vendet.
left-support-rest = Ndihma të tjera nuk janë të përfshira.
left-reduction-gained = Tatimi më i ulët për banorët atje, { $sek } në vit, nuk është i përfshirë. Duhet të jeni të regjistruar (folkbokförd) atje më 1 nëntor të vitit të mëparshëm. Kështu nuk është në { $home }.
left-reduction-lost = Në { $home } tatimi është më i ulët, { $sek } në vit. Kjo nuk është e përfshirë, dhe mbaron nëse shpërnguleni.
left-none-lapsed = Numrat ishin për një vit tjetër. Nuk llogarisim derisa të ketë të rinj.
left-none-over_65 = Kush është 66 vjeç ose më shumë ka tatim tjetër. Atë nuk e llogarisim.
left-none-no_home = Nuk e dimë ku banoni tani. Prandaj nuk mund të krahasojmë.
left-none-same_place = Puna është aty ku banoni tani.
left-none-hours_unknown = Orët nuk janë të caktuara. Prandaj nuk mund të llogarisim sa mbetet.
left-none-no_pay = Nuk ka numër të sigurt për rrogën në këtë profesion. Prandaj nuk llogarisim.
left-none-no_tax = Nuk ka numër të sigurt për tatimin. Prandaj nuk llogarisim.
left-none-no_rent = Nuk ka numër të sigurt për qiranë. Prandaj nuk llogarisim.
card-starts = 📅 Fillon më { $date }
card-spoken = 🗣 Gjuhët në punë: { $languages }
card-said = Kështu thotë vetë komuna. { $said }
pay-month = { $min } në muaj
pay-month-from = nga { $min } në muaj
pay-month-range = { $min } deri { $max } në muaj
pay-hour = { $min } në orë
pay-hour-from = nga { $min } në orë
pay-hour-range = { $min } deri { $max } në orë
