# Oglasi, kako se prijaviti, mjesto.
number-today = { $places ->
    [one] { $places } slobodan posao
    [few] { $places } slobodna posla
   *[other] { $places } slobodnih poslova
  } u { $vacancies ->
    [one] { $vacancies } oglasu
    [few] { $vacancies } oglasa
   *[other] { $vacancies } oglasa
  } izvan velikih gradova upravo sada: { $work }. { $permanent ->
    [0] Nijedan oglas nije za stalan posao.
    [one] { $permanent } oglas je za stalan posao.
    [few] { $permanent } oglasa su za stalan posao.
   *[other] { $permanent } oglasa je za stalan posao.
  }
number-none = Danas nema slobodnog posla izvan velikih gradova: { $work }. Evo šta je najbliže tome.
number-checked = Provjereno danas u { $time }.
number-checked-yesterday = Provjereno jučer u { $time }.
number-checked-old = Zadnji put provjereno { $date }. Neki posao možda više ne postoji.
number-samples = Ovo su primjeri, ne pravi poslovi. Pokazuju kako sve radi.
card-sample = Primjer, ne pravi posao
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Tamo gdje sada živite.
    [one] Oko { $km } km zračnom linijom od kuće.
    [few] Oko { $km } km zračnom linijom od kuće.
   *[other] Oko { $km } km zračnom linijom od kuće.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Na neodređeno (tillsvidare): stalan posao
card-temporary = 📄 Na određeno vrijeme
card-seasonal = 📄 Sezona
card-on_call = 📄 Po potrebi
card-unknown = 📄 U oglasu ne piše da li je posao stalan
card-full-time = 🕑 Puno radno vrijeme (heltid)
card-part-time = 🕑 Nepuno radno vrijeme (deltid), { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Prijavite se najkasnije { $date }
card-position = Prijedlog { $at } od { $of }
reasons-title = { $occupation }, { $municipality }: zašto baš ovo?
reasons-marks = ✓ odgovara. ✗ nedostaje. ? ne znamo: pitajte.
reasons-evidence = Ovako piše u oglasu:
button-previous = ‹ Prethodni
button-next = Sljedeći ›
button-reasons = Zašto baš ovaj?
button-apply = Kako se prijaviti
button-town = O mjestu
button-support-us = Pomoć za nas
button-save = ☆ Sačuvaj
button-unsave = ★ Ukloni
button-share = Podijeli
button-not-for-me = Nije za mene
button-open-ad = Otvori oglas
button-map = Prikaži na karti
button-jobs-open = Prikaži otvorene poslove
share-text = { $headline }, { $municipality }
vacancy-gone = Taj posao više nije otvoren.

apply-title = Kako se prijaviti
apply-link = Pritisnite Otvori oglas. Tamo se prijavljujete.
apply-email = Pošaljite e-mail na { $email }
apply-reference = Napišite referencu { $reference }
apply-ask-employer = U oglasu ne piše kako. Nazovite i pitajte: { $employer }.
apply-copy = Ovo možete kopirati u svoju prijavu. Promijenite tako da bude tačno:
apply-meaning = To znači:
apply-paragraph = Poštovani, prijavljujem se za posao „{ $headline }”. Želim se preseliti u općinu { $municipality }.
    Početak rada po dogovoru.{ $experience }{ $licence }
    Rado ću reći više.
apply-experience-in_sweden = { " " }Imam iskustvo u tom poslu iz Švedske.
apply-experience-abroad = { " " }Imam iskustvo u tom poslu iz druge zemlje.
apply-experience-trained = { " " }Imam školu za taj posao.
apply-licence-b = { " " }Imam vozačku dozvolu B.
apply-ask-title = Četiri pitanja za telefon:
apply-ask-permanent = 1. Je li posao na neodređeno (tillsvidare)? Postoji li probni rad (provanställning)?
apply-ask-hours = 2. Koje je radno vrijeme? Radi li se uveče, noću ili vikendom?
apply-ask-housing = 3. Ima li stanova? Koga mogu nazvati?
apply-ask-start = 4. Kad mogu početi? Možete li platiti selidbu?
apply-you-send = Mi ništa ne šaljemo poslodavcu. To radite samo vi.

not-for-me-title = Šta vam ne odgovara? Taj posao više ne prikazujemo.
not-for-me-work = Vrsta posla
not-for-me-place = Mjesto
not-for-me-hours = Radno vrijeme
not-for-me-pay = Plata
not-for-me-demands = Zahtjevi
not-for-me-other = Nešto drugo

nothing-today = Danas ništa ne odgovara.
nothing-today-as = Danas ne nalazimo slobodan posao izvan velikih gradova: { $work }.
nothing-nearest = Najbliže je { $work }: { $vacancies ->
    [one] { $vacancies } posao
    [few] { $vacancies } posla
   *[other] { $vacancies } poslova
  }.
nothing-wait = Možemo se javiti jednom, kad stigne posao koji odgovara.
nothing-waiting = Javit ćemo se jednom, kad stigne posao koji odgovara.
button-wait = Javi mi kad stigne posao
button-unwait = Nemoj mi se javljati
button-look-at = Prikaži: { $work }
button-any-work = Prikaži sva zanimanja
waiting-on = Javit ćemo se jednom, kad stigne posao koji odgovara.
waiting-off = Sami vam se ne javljamo.
found-title = Sada ima posao koji vam odgovara
found-why = Tražili ste da se javimo. Ovo je jedini put.
button-see-job = Prikaži posao
opens-occupation = Ako tražite i drugi posao, ima još { $count ->
    [one] { $count } posao
    [few] { $count } posla
   *[other] { $count } poslova
  }.
opens-place = Na drugim mjestima ima još { $count ->
    [one] { $count } posao
    [few] { $count } posla
   *[other] { $count } poslova
  }.
opens-hours = Uz drugo radno vrijeme ima još { $count ->
    [one] { $count } posao
    [few] { $count } posla
   *[other] { $count } poslova
  }.
opens-permanence = Na određeno vrijeme ima još { $count ->
    [one] { $count } posao
    [few] { $count } posla
   *[other] { $count } poslova
  }.
opens-licence = Uz vozačku dozvolu ima još { $count ->
    [one] { $count } posao
    [few] { $count } posla
   *[other] { $count } poslova
  }.
button-change-occupation = Promijeni zanimanje
button-change-place = Promijeni mjesto
button-change-hours = Promijeni radno vrijeme
button-change-permanence = Promijeni šta je najvažnije
button-change-licence = Promijeni vozačku dozvolu
number-none-real = Sada nema unesenih pravih poslova. Ovdje ne prikazujemo primjere. Rado dođite ponovo.
card-also-in = 📍 Isti posao ima i ovdje: { $municipalities }
gone-nearest = Ovo je najsličnije i otvoreno je:
button-remind = 🔔 Podsjeti me tri dana prije
button-unremind = 🔕 Nemoj me podsjećati
reminder-title = Uskoro je zadnji dan za prijavu
reminder-why = Tražili ste da vas podsjetimo.
nothing-today-there = Danas nema slobodnog posla tamo gdje želite živjeti: { $work }.
apply-about = { $occupation }, poslodavac { $employer }, { $municipality }

button-left = Koliko ostaje?
left-title = Koliko ostaje svakog mjeseca?
left-part-rent = Stanarina
left-part-left = Ostaje
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Od plate svakog mjeseca ostaje oko { $amount }, poslije poreza i stanarine. Brojevi za { $year }.
left-more = Svakog mjeseca ostaje oko { $amount } više nego uz isti posao u općini { $home }. Trošak hrane, auta i grijanja nije oduzet. Brojevi za { $year }.
left-less = Svakog mjeseca ostaje oko { $amount } manje nego uz isti posao u općini { $home }. Trošak hrane, auta i grijanja nije oduzet. Brojevi za { $year }.
left-same = Svakog mjeseca ostaje otprilike isto kao uz isti posao u općini { $home }. Trošak hrane, auta i grijanja nije oduzet. Brojevi za { $year }.
left-pay-stated = Plata prije poreza: { $there } prema oglasu. U općini { $home } { $here }, prosjek u zanimanju ({ $year }).
left-pay-stated_least = Plata prije poreza: najmanje { $there } prema oglasu. U općini { $home } { $here }, prosjek u zanimanju ({ $year }).
left-pay-region = Plata prije poreza, prosjek u zanimanju: tamo { $there }, a u općini { $home } { $here } ({ $year }). To nije plata baš za ovaj posao.
left-pay-country = Plata prije poreza: { $there } na oba mjesta, prosjek u zanimanju u cijeloj zemlji ({ $year }). Za ovo mjesto nema broja.
left-hours = Računamo s { $percent } % punog radnog vremena na oba mjesta.
left-tax = Porez: prema općini, { $year }. Računamo da imate manje od 66 godina i da ne plaćate crkvi.
left-rent = Stanarina: uobičajeni iznos, { $rooms }, oko { $area } m². Slobodan stan može biti skuplji.
left-rent-assumed = Stanarina: uobičajeni iznos, { $rooms }, oko { $area } m². Veličina je naša pretpostavka. Slobodan stan može biti skuplji.
left-supplements = U prosjek ulaze dodaci za večeri i vikende. Za platu iz oglasa to nije sigurno.
left-between = Od { $less } manje do { $more } više: stanarine su približne.
left-not-exact = Razlika može biti { $amount }: stanarine su približne.
left-no-margin = Ne znamo koliko je tačna stanarina u općini { $municipality }.
left-second = Ako druga osoba radi kao { $occupation }: poslije poreza tamo oko { $there }, u općini { $home } { $here }. To je moguće, nije sigurno.
left-now = Novac od kojeg danas živite nije uračunat.
left-two-homes = Plaćate li neko vrijeme dva stana? To nije uračunato.
left-support = Naknade nisu uračunate. Mogu rasti ili padati kad se promijene plata i stanarina.
left-with-more = Sa stambenim dodatkom (bostadsbidrag): svakog mjeseca ostaje { $amount } više nego u općini { $home }.
left-with-less = Sa stambenim dodatkom (bostadsbidrag): svakog mjeseca ostaje { $amount } manje nego u općini { $home }.
left-with-same = Sa stambenim dodatkom (bostadsbidrag): mjesečno ostaje od { $less } manje do { $more } više nego u općini { $home }.
left-housing = Stambeni dodatak (bostadsbidrag) uz tu platu i stanarinu: tamo { $there }, a u općini { $home } { $here }.
left-housing-same = Stambeni dodatak (bostadsbidrag) je dakle isti na oba mjesta.
left-housing-none = Uz tu platu vjerovatno nema stambenog dodatka (bostadsbidrag), ni tamo ni u općini { $home }.
left-housing-assuming = Računamo kao da je plata sve što imate. Ušteđevina može smanjiti dodatak. Odlučuje Försäkringskassan.
left-housing-unknown-children_count = Stambeni dodatak (bostadsbidrag) se može promijeniti. Ne znamo koliko se djece seli s vama.
left-housing-unknown-other_adult = Stambeni dodatak (bostadsbidrag) se može promijeniti. Ne znamo koliko zarađuje druga osoba, pa ne računamo.
left-housing-unknown-home = Stambeni dodatak (bostadsbidrag) se može promijeniti. Stan je tako velik da se računa samo dio stanarine.
left-premium-same = Premija za posao (jobbpremie) je ista na oba mjesta: { $there } mjesečno. Nije uračunata u iznos.
left-premium = Premija za posao (jobbpremie), mjesečno: tamo { $there }, a u općini { $home } { $here }. Nije uračunata u iznos.
left-child-same = Dječji dodatak (barnbidrag) je isti na oba mjesta.
left-support-rest = Druga pomoć nije uračunata.
left-reduction-gained = Niži porez za one koji tamo žive, { $sek } godišnje, nije uračunat. Morate tamo imati prijavljeno prebivalište (folkbokföring) 1. novembra godinu ranije. U općini { $home } toga nema.
left-reduction-lost = U općini { $home } porez je niži, { $sek } godišnje. To nije uračunato i prestaje ako se preselite.
left-none-lapsed = Brojevi su važili za drugu godinu. Ne računamo dok ne dođu novi.
left-none-over_65 = Ko ima 66 ili više godina, ima drugačiji porez. Njega ne računamo.
left-none-no_home = Ne znamo gdje sada živite. Zato ne možemo porediti.
left-none-same_place = Posao je tamo gdje sada živite.
left-none-hours_unknown = Broj sati nije određen. Zato ne možemo izračunati koliko ostaje.
left-none-no_pay = Nema sigurnog broja za platu u ovom zanimanju. Zato ne računamo.
left-none-no_tax = Nema sigurnog broja za porez. Zato ne računamo.
left-none-no_rent = Nema sigurnog broja za stanarinu. Zato ne računamo.
card-starts = 📅 Počinje { $date }
card-spoken = 🗣 Jezici na poslu: { $languages }
card-said = Ovako kaže sama općina. { $said }
pay-month = { $min } mjesečno
pay-month-from = od { $min } mjesečno
pay-month-range = { $min } do { $max } mjesečno
pay-hour = { $min } na sat
pay-hour-from = od { $min } na sat
pay-hour-range = { $min } do { $max } na sat
