# Vacancies, how to apply, the town.
number-today = { $places ->
    [one] Ett ledigt jobb
   *[other] { $places } lediga jobb
  } i { $vacancies ->
    [one] en annons
   *[other] { $vacancies } annonser
  } på landsbygden just nu: { $work }. { $permanent ->
    [0] Ingen annons gäller fast jobb.
    [one] En annons gäller fast jobb.
   *[other] { $permanent } annonser gäller fast jobb.
  }
number-none = Inget ledigt jobb på landsbygden i dag: { $work }. Här är det som ligger närmast.
number-checked = Kontrollerat i dag kl. { $time }.
number-checked-yesterday = Kontrollerat i går kl. { $time }.
number-checked-old = Senast kontrollerat { $date }. Något jobb kan vara borta.
number-samples = Det här är exempel, inte riktiga jobb. De visar hur det fungerar.
card-sample = Exempel, inte ett riktigt jobb
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Där du bor nu.
   *[other] Ungefär { $km } km fågelvägen hemifrån.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Tills vidare (fast jobb)
card-temporary = 📄 Tidsbegränsat
card-seasonal = 📄 Säsong
card-on_call = 📄 Vid behov
card-unknown = 📄 Annonsen säger inte om jobbet är fast
card-full-time = 🕑 Heltid
card-part-time = 🕑 Deltid, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Sök senast { $date }
card-position = Förslag { $at } av { $of }
reasons-title = { $occupation } i { $municipality }: varför det här?
reasons-marks = ✓ finns på plats. ✗ saknas. ? vet vi inte: fråga.
reasons-evidence = Så står det i annonsen:
button-previous = ‹ Förra
button-next = Nästa ›
button-reasons = Varför just det?
button-apply = Så söker du
button-town = Om orten
button-support-us = Stöd för oss
button-save = ☆ Spara
button-unsave = ★ Ta bort
button-share = Dela
button-not-for-me = Inte för mig
button-open-ad = Öppna annonsen
button-map = Visa på karta
button-jobs-open = Visa jobb som är öppna
share-text = { $headline } i { $municipality }
vacancy-gone = Det jobbet är inte längre öppet.

apply-title = Så söker du
apply-link = Tryck på Öppna annonsen. Där söker du.
apply-email = Skicka e-post till { $email }
apply-reference = Skriv referens { $reference }
apply-ask-employer = Annonsen säger inte hur. Ring { $employer } och fråga.
apply-copy = Du kan kopiera det här till din ansökan. Ändra så att det stämmer:
apply-meaning = Det betyder:
apply-paragraph = Hej! Jag söker jobbet ”{ $headline }”. Jag vill flytta till { $municipality }.
    Jag kan börja enligt överenskommelse.{ $experience }{ $licence }
    Jag berättar gärna mer.
apply-experience-in_sweden = { " " }Jag har arbetat med det här i Sverige.
apply-experience-abroad = { " " }Jag har arbetat med det här i ett annat land.
apply-experience-trained = { " " }Jag har utbildning för arbetet.
apply-licence-b = { " " }Jag har B-körkort.
apply-ask-title = Fyra frågor att ställa på telefon:
apply-ask-permanent = 1. Är jobbet tills vidare? Finns det provanställning?
apply-ask-hours = 2. Vilka tider gäller? Arbetar man kväll, natt eller helg?
apply-ask-housing = 3. Finns det bostad? Vem kan jag ringa?
apply-ask-start = 4. När kan jag börja? Kan ni betala flytten?
apply-you-send = Vi skickar inget till arbetsgivaren. Det gör bara du.

not-for-me-title = Vad är det som inte passar? Vi visar inte jobbet igen.
not-for-me-work = Arbetet
not-for-me-place = Platsen
not-for-me-hours = Tiderna
not-for-me-pay = Lönen
not-for-me-demands = Kraven
not-for-me-other = Något annat

nothing-today = Inget passar i dag.
nothing-today-as = Vi hittar inget ledigt jobb på landsbygden i dag: { $work }.
nothing-nearest = Närmast ligger { $work }: { $vacancies ->
    [one] ett jobb
   *[other] { $vacancies } jobb
  }.
nothing-wait = Vi kan höra av oss en gång, när ett jobb som passar kommer.
nothing-waiting = Vi hör av oss en gång, när ett jobb som passar kommer.
button-wait = Hör av er när ett jobb kommer
button-unwait = Hör inte av er
button-look-at = Visa: { $work }
button-any-work = Visa alla yrken
waiting-on = Vi hör av oss en gång, när ett jobb som passar kommer.
waiting-off = Vi hör bara av oss om du ber om det.
found-title = Nu finns ett jobb som passar dig
found-why = Du bad oss höra av oss. Det här är enda gången.
button-see-job = Visa jobbet
opens-occupation = Det finns { $count } jobb till, om du också söker annat arbete.
opens-place = Det finns { $count } jobb till på andra ställen.
opens-hours = Andra tider skulle öppna { $count } jobb till.
opens-permanence = Jobb för en tid skulle öppna { $count } jobb till.
opens-licence = Körkort skulle öppna { $count } jobb till.
button-change-occupation = Ändra yrke
button-change-place = Ändra plats
button-change-hours = Ändra tider
button-change-permanence = Ändra vad som är viktigast
button-change-licence = Ändra körkort
number-none-real = Just nu finns inga riktiga jobb inlagda. Vi visar inga exempel här. Kom gärna tillbaka.
card-also-in = 📍 Samma jobb finns också i: { $municipalities }
gone-nearest = Det här liknar det mest, och är öppet:
button-remind = 🔔 Påminn mig tre dagar före
button-unremind = 🔕 Påminn mig inte
reminder-title = Snart är sista dagen att söka
reminder-why = Du bad oss att påminna dig.
nothing-today-there = Inget ledigt jobb i dag där du vill bo: { $work }.
apply-about = { $occupation } hos { $employer }, { $municipality }

button-left = Vad blir kvar?
left-title = Vad blir kvar varje månad?
left-part-rent = Hyra
left-part-left = Kvar
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Av lönen är ungefär { $amount } kvar varje månad, efter skatt och hyra. Siffror för { $year }.
left-more = Ungefär { $amount } mer kvar varje månad än med samma jobb i { $home }. Före mat, bil och värme. Siffror för { $year }.
left-less = Ungefär { $amount } mindre kvar varje månad än med samma jobb i { $home }. Före mat, bil och värme. Siffror för { $year }.
left-same = Ungefär lika mycket kvar varje månad som med samma jobb i { $home }. Före mat, bil och värme. Siffror för { $year }.
left-pay-stated = Lön före skatt: { $there } enligt annonsen. I { $home } { $here }, medel i yrket ({ $year }).
left-pay-stated_least = Lön före skatt: minst { $there } enligt annonsen. I { $home } { $here }, medel i yrket ({ $year }).
left-pay-region = Lön före skatt, medel i yrket: { $there } där, { $here } i { $home } ({ $year }). Det är inte det här jobbets lön.
left-pay-country = Lön före skatt: { $there } på båda platserna, medel i yrket i hela landet ({ $year }). För orten finns ingen siffra.
left-hours = Vi räknar med { $percent } % av heltid på båda platserna.
left-tax = Skatt: kommunens egen, { $year }. Vi räknar med att du är under 66 år, och inte betalar till en kyrka.
left-rent = Hyra: vanlig hyra för { $rooms }, ungefär { $area } m². En ledig bostad kan kosta mer.
left-rent-assumed = Hyra: vanlig hyra för { $rooms }, ungefär { $area } m². Storleken har vi gissat. En ledig bostad kan kosta mer.
left-supplements = I medel ingår tillägg för kväll och helg. I annonsens lön är det inte säkert.
left-between = Från { $less } mindre till { $more } mer: hyrorna är inte exakta.
left-not-exact = Skillnaden kan vara { $amount }: hyrorna är inte exakta.
left-no-margin = Hur exakt hyran i { $municipality } är vet vi inte.
left-second = Om den andra arbetar som { $occupation }: ungefär { $there } efter skatt där, { $here } i { $home }. Det är möjligt, inte säkert.
left-now = Det du har att leva på i dag är inte med.
left-two-homes = Betalar ni för två bostäder en tid? Det är inte med.
left-support = Bidrag är inte med. De kan bli mer eller mindre när lön och hyra ändras.
left-with-more = Med bostadsbidrag: { $amount } mer kvar varje månad än i { $home }.
left-with-less = Med bostadsbidrag: { $amount } mindre kvar varje månad än i { $home }.
left-with-same = Med bostadsbidrag: från { $less } mindre till { $more } mer kvar varje månad än i { $home }.
left-housing = Bostadsbidrag med den lönen och hyran: { $there } där, { $here } i { $home }.
left-housing-same = Bostadsbidraget blir alltså lika stort på båda platserna.
left-housing-none = Med den lönen blir det nog inget bostadsbidrag, varken där eller i { $home }.
left-housing-assuming = Vi räknar som om lönen är allt ni har. Sparade pengar kan sänka bidraget. Försäkringskassan avgör.
left-housing-unknown-children_count = Bostadsbidraget kan ändras. Vi vet inte hur många barn som flyttar med.
left-housing-unknown-other_adult = Bostadsbidraget kan ändras. Vi vet inte vad den andra vuxna tjänar, så vi räknar inte.
left-housing-unknown-home = Bostadsbidraget kan ändras. Bostaden är så stor att bara en del av hyran räknas.
left-premium-same = Jobbpremien är lika stor på båda platserna: { $there } i månaden. Den är inte med i summan.
left-premium = Jobbpremien: { $there } i månaden där, { $here } i { $home }. Den är inte med i summan.
left-child-same = Barnbidraget är lika stort på båda platserna.
left-support-rest = Annat stöd är inte med.
left-reduction-gained = Lägre skatt för den som bor där, { $sek } per år, är inte med. Du ska vara folkbokförd där den 1 november året innan. Så är det inte i { $home }.
left-reduction-lost = I { $home } är skatten lägre, { $sek } per år. Det är inte med, och det slutar om du flyttar.
left-none-lapsed = Siffrorna gällde ett annat år. Vi räknar inte förrän nya finns.
left-none-over_65 = Den som är 66 år eller mer har en annan skatt. Den räknar vi inte.
left-none-no_home = Vi vet inte var du bor nu. Då kan vi inte jämföra.
left-none-same_place = Jobbet är där du bor nu.
left-none-hours_unknown = Timmarna är inte bestämda. Då kan vi inte räkna vad som blir kvar.
left-none-no_pay = Det finns ingen säker siffra på lönen i yrket. Då räknar vi inte.
left-none-no_tax = Det finns ingen säker siffra på skatten. Då räknar vi inte.
left-none-no_rent = Det finns ingen säker siffra på hyran. Då räknar vi inte.
card-starts = 📅 Börjar { $date }
card-spoken = 🗣 På jobbet talar man { $languages }
card-said = Så säger kommunen själv. { $said }
pay-month = { $min } per månad
pay-month-from = från { $min } per månad
pay-month-range = { $min } till { $max } per månad
pay-hour = { $min } i timmen
pay-hour-from = från { $min } i timmen
pay-hour-range = { $min } till { $max } i timmen
