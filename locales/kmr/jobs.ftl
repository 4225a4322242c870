# Vacancies, how to apply, the town.
number-today = Niha li gundewaran { $places ->
    [one] karekî vala
   *[other] { $places } karên vala
  } di { $vacancies ->
    [one] îlanekê
   *[other] { $vacancies } îlanan
  } de: { $work }. { $permanent ->
    [0] Ti îlan ne ji bo karê daîmî ye.
    [one] Îlanek ji bo karê daîmî ye.
   *[other] { $permanent } îlan ji bo karê daîmî ne.
  }
number-none = Îro li gundewaran karekî vala tune: { $work }. Yên herî nêzîk li vir in.
number-checked = Îro saet { $time } hat kontrolkirin.
number-checked-yesterday = Duh saet { $time } hat kontrolkirin.
number-checked-old = Cara dawî di { $date } de hat kontrolkirin. Dibe ku karek êdî tune be.
number-samples = Ev nimûne ne, ne karên rastî ne. Ew nîşan didin ka çawa dimeşe.
card-sample = Nimûne ye, ne karekî rastî ye
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Cihê ku tu niha lê dijî.
   *[other] Bi xeteke rast nêzîkî { $km } km ji mala te.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Karê daîmî (tillsvidare)
card-temporary = 📄 Ji bo demekê
card-seasonal = 📄 Demsalî
card-on_call = 📄 Gava hewce be
card-unknown = 📄 Îlan nabêje ka kar daîmî ye
card-full-time = 🕑 Dema tam (heltid)
card-part-time = 🕑 Dema kêm (deltid), { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Herî dereng { $date } serlêdan bike
card-position = Pêşniyar { $at } ji { $of }
reasons-title = { $occupation }, { $municipality }: çima ev?
reasons-marks = ✓ heye. ✗ kêm e. ? em nizanin: bipirse.
reasons-evidence = Di îlanê de wiha dinivîse:
button-previous = ‹ Ya berê
button-next = Ya din ›
button-reasons = Çima ev kar?
button-apply = Serlêdan wiha ye
button-town = Li ser vî cihî
button-support-us = Piştgirî ji bo me
button-save = ☆ Hilîne
button-unsave = ★ Rake
button-share = Parve bike
button-not-for-me = Ne ji bo min e
button-open-ad = Îlanê veke
button-map = Li ser nexşeyê nîşan bide
button-jobs-open = Karên vekirî nîşan bide
share-text = { $headline }, { $municipality }
vacancy-gone = Ew kar êdî ne vekirî ye.

apply-title = Serlêdan wiha ye
apply-link = Pêl “Îlanê veke” bike. Tu li wir serlêdan dikî.
apply-email = E-nameyekê ji { $email } re bişîne
apply-reference = Vê referansê binivîse: { $reference }
apply-ask-employer = Îlan nabêje çawa. Telefonî { $employer } bike û bipirse.
apply-copy = Tu dikarî vê ji bo serlêdana xwe kopî bikî. Biguherîne, da ku rast be:
apply-meaning = Wateya wê ev e:
apply-paragraph = Silav! Ez ji bo vî karî serlêdan dikim: “{ $headline }”. Ez dixwazim bar bikim { $municipality }.
    Em dikarin bi hev re biryar bidin ka ez kengî dest pê bikim.{ $experience }{ $licence }
    Ez bi kêfxweşî bêtir agahî didim.
apply-experience-in_sweden = { " " }Min ev kar li Swêdê kiriye.
apply-experience-abroad = { " " }Min ev kar li welatekî din kiriye.
apply-experience-trained = { " " }Min perwerdeya vî karî dîtiye.
apply-licence-b = { " " }Ehliyeta min a B heye.
apply-ask-title = Çar pirs ku tu bi telefonê bikî:
apply-ask-permanent = 1. Ev kar daîmî ye (tillsvidare)? Dema ceribandinê (provanställning) heye?
apply-ask-hours = 2. Saetên kar çi ne? Mirov êvaran, şevan an dawiya hefteyê dixebite?
apply-ask-housing = 3. Xanî heye? Ez dikarim telefonî kê bikim?
apply-ask-start = 4. Ez kengî dikarim dest pê bikim? Hûn dikarin pereyê barkirinê bidin?
apply-you-send = Em tiştekî ji kardêr re naşînin. Tenê tu dişînî.

not-for-me-title = Çi li te nayê? Em vî karî careke din nîşan nadin.
not-for-me-work = Kar
not-for-me-place = Cih
not-for-me-hours = Saetên kar
not-for-me-pay = Meaş
not-for-me-demands = Daxwazên kar
not-for-me-other = Tiştekî din

nothing-today = Îro tiştek li te nayê.
nothing-today-as = Em îro li gundewaran karekî vala nabînin: { $work }.
nothing-nearest = Ya herî nêzîk { $work }: { $vacancies ->
    [one] karek
   *[other] { $vacancies } kar
  }.
nothing-wait = Gava karekî ku li te tê hat, em dikarin carekê ji te re binivîsin.
nothing-waiting = Gava karekî ku li te tê hat, em carekê ji te re dinivîsin.
button-wait = Gava karek hat, binivîsin
button-unwait = Ji min re nenivîsin
button-look-at = Nîşan bide: { $work }
button-any-work = Hemû pîşeyan nîşan bide
waiting-on = Gava karekî ku li te tê hat, em carekê ji te re dinivîsin.
waiting-off = Em ji xwe ber ji te re nanivîsin.
found-title = Niha karek heye ku li te tê
found-why = Te ji me xwest ku em binivîsin. Ev cara yekane ye.
button-see-job = Kar nîşan bide
opens-occupation = Heke tu li karên din jî bigerî, { $count } karên din hene.
opens-place = Li cihên din { $count } karên din hene.
opens-hours = Bi saetên din { $count } karên din vedibin.
opens-permanence = Bi karên ji bo demekê { $count } karên din vedibin.
opens-licence = Bi ehliyeta ajotinê { $count } karên din vedibin.
button-change-occupation = Pîşeyê biguherîne
button-change-place = Cih biguherîne
button-change-hours = Saetan biguherîne
button-change-permanence = Ya herî girîng biguherîne
button-change-licence = Ehliyetê biguherîne
number-none-real = Niha karên rastî li vir tune ne. Em li vir nimûneyan nîşan nadin. Ji kerema xwe dîsa were.
card-also-in = 📍 Heman kar li van cihan jî heye: { $municipalities }
gone-nearest = Ev herî zêde dişibe wî, û vekirî ye:
button-remind = 🔔 Sê roj berê bîne bîra min
button-unremind = 🔕 Neyne bîra min
reminder-title = Roja dawî ya serlêdanê nêzîk e
reminder-why = Te ji me xwest ku em bînin bîra te.
nothing-today-there = Li cihê ku tu dixwazî lê bijî îro karekî vala tune: { $work }.
apply-about = { $occupation }, { $employer }, { $municipality }

button-left = Çi dimîne?
left-title = Her meh çi dimîne?
left-part-rent = Kirê
left-part-left = Dimîne
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Ji meaş piştî bac û kirêyê her meh nêzîkî { $amount } dimîne. Hejmarên sala { $year }.
left-more = Her meh nêzîkî { $amount } zêdetir dimîne ji heman karî li { $home }. Berî xwarin, erebe û germahiyê. Hejmarên sala { $year }.
left-less = Her meh nêzîkî { $amount } kêmtir dimîne ji heman karî li { $home }. Berî xwarin, erebe û germahiyê. Hejmarên sala { $year }.
left-same = Her meh bi qasî heman karî li { $home } dimîne. Berî xwarin, erebe û germahiyê. Hejmarên sala { $year }.
left-pay-stated = Meaş berî bacê: { $there }, li gorî îlanê. Li { $home } { $here }, navînî di vê pîşeyê de ({ $year }).
left-pay-stated_least = Meaş berî bacê: herî kêm { $there }, li gorî îlanê. Li { $home } { $here }, navînî di vê pîşeyê de ({ $year }).
left-pay-region = Meaş berî bacê, navînî di vê pîşeyê de: li wir { $there }, li { $home } { $here } ({ $year }). Ev ne meaşê vî karî ye.
left-pay-country = Meaş berî bacê: li herdu cihan { $there }, navînî di pîşeyê de li hemû welêt ({ $year }). Ji bo vî cihî hejmar tune.
left-hours = Em li herdu cihan { $percent } % ji dema tam hesab dikin.
left-tax = Bac: ya şaredariyê bi xwe, { $year }. Em hesab dikin ku tu di bin 66 salî de yî û pere nadî dêrê.
left-rent = Kirê: kirêya asayî ji bo { $rooms }, nêzîkî { $area } m². Xaniyekî vala dikare bihatir be.
left-rent-assumed = Kirê: kirêya asayî ji bo { $rooms }, nêzîkî { $area } m². Mezinahî texmîna me ye. Xaniyekî vala dikare bihatir be.
left-supplements = Di navîniyê de pereyê zêde ji bo êvar û dawiya hefteyê heye. Di meaşê îlanê de ev ne piştrast e.
left-between = Ji { $less } kêmtir heta { $more } zêdetir: kirê ne tam rast in.
left-not-exact = Ferq dikare { $amount } be: kirê ne tam rast in.
left-no-margin = Em nizanin kirêya li { $municipality } çiqas rast e.
left-second = Heke kesê din wek { $occupation } bixebite: piştî bacê li wir nêzîkî { $there }, li { $home } { $here }. Mumkin e, ne piştrast e.
left-now = Pereyê ku tu îro pê dijî ne tê de ye.
left-two-homes = Hûn demekê pereyê du xaniyan didin? Ew ne tê de ye.
left-support = Alîkariyên pereyan ne tê de ne. Gava meaş û kirê biguherin, ew dikarin zêde an kêm bibin.
left-with-more = Bi alîkariya xanî (bostadsbidrag): her meh { $amount } zêdetir dimîne ji ya li { $home }.
left-with-less = Bi alîkariya xanî (bostadsbidrag): her meh { $amount } kêmtir dimîne ji ya li { $home }.
left-with-same = Bi alîkariya xanî (bostadsbidrag): ji { $less } kêmtir heta { $more } zêdetir mehane dimîne ji ya li { $home }.
left-housing = Alîkariya xanî (bostadsbidrag) bi wî meaşî û wê kirêyê: li wir { $there }, li { $home } { $here }.
left-housing-same = Yanî alîkariya xanî li herdu cihan wek hev e.
left-housing-none = Bi wî meaşî xuya ye alîkariya xanî (bostadsbidrag) tune, ne li wir û ne li { $home }.
left-housing-assuming = Em hesab dikin ku tenê ev meaş heye. Pereyê komkirî dikare alîkariyê kêm bike. Försäkringskassan biryarê dide.
left-housing-unknown-children_count = Alîkariya xanî (bostadsbidrag) dikare biguhere. Em nizanin çend zarok bi we re bar dikin.
left-housing-unknown-other_adult = Alîkariya xanî (bostadsbidrag) dikare biguhere. Em nizanin kesê din çiqas meaş distîne, lewra em hesab nakin.
left-housing-unknown-home = Alîkariya xanî (bostadsbidrag) dikare biguhere. Xanî ewqas mezin e ku tenê beşek ji kirêyê tê hesabkirin.
left-premium-same = Xelata kar (jobbpremie) li herdu cihan wek hev e: mehê { $there }. Ew ne di hesabê de ye.
left-premium = Xelata kar (jobbpremie): mehê { $there } li wir, { $here } li { $home }. Ew ne di hesabê de ye.
left-child-same = Pereyê zarokan (barnbidrag) li herdu cihan wek hev e.
left-support-rest = Piştgiriyên din ne tê de ne.
left-reduction-gained = Baca kêmtir ji bo niştecihên wir, { $sek } di salê de, ne tê de ye. Divê tu di 1ê mijdara sala berê li wir qeydkirî bî (folkbokförd). Li { $home } ev tune.
left-reduction-lost = Li { $home } bac kêmtir e, { $sek } di salê de. Ew ne tê de ye. Heke tu bar bikî, diqede.
left-none-lapsed = Hejmar ji bo saleke din bûn. Heta yên nû neyên, em hesab nakin.
left-none-over_65 = Baca yên 66 salî an mezintir cuda ye. Em wê hesab nakin.
left-none-no_home = Em nizanin tu niha li ku dijî. Lewra em nikarin bidin ber hev.
left-none-same_place = Kar li cihê ku tu niha lê dijî ye.
left-none-hours_unknown = Saetên kar ne diyar in. Lewra em nikarin hesab bikin çi dimîne.
left-none-no_pay = Ji bo meaşê vê pîşeyê hejmareke piştrast tune. Lewra em hesab nakin.
left-none-no_tax = Ji bo bacê hejmareke piştrast tune. Lewra em hesab nakin.
left-none-no_rent = Ji bo kirêyê hejmareke piştrast tune. Lewra em hesab nakin.
card-starts = 📅 Dest pê dike: { $date }
card-spoken = 🗣 Li ser kar bi van zimanan diaxivin: { $languages }
card-said = Şaredarî bi xwe wiha dibêje. { $said }
pay-month = mehê { $min }
pay-month-from = mehê ji { $min } û pê ve
pay-month-range = mehê { $min } heta { $max }
pay-hour = saetê { $min }
pay-hour-from = saetê ji { $min } û pê ve
pay-hour-range = saetê { $min } heta { $max }
