# Vacancies, how to apply, the town.
number-today = { $places ->
    [one] Yksi avoin työpaikka
   *[other] { $places } avointa työpaikkaa
  } { $vacancies ->
    [one] yhdessä ilmoituksessa
   *[other] { $vacancies } ilmoituksessa
  } maaseudulla juuri nyt: { $work }. { $permanent ->
    [0] Yksikään ilmoitus ei koske vakituista työtä.
    [one] Yksi ilmoitus koskee vakituista työtä.
   *[other] { $permanent } ilmoitusta koskee vakituista työtä.
  }
number-none = Maaseudulla ei ole tänään avointa työpaikkaa: { $work }. Tässä on lähin vaihtoehto.
number-checked = Tarkistettu tänään klo { $time }.
number-checked-yesterday = Tarkistettu eilen klo { $time }.
number-checked-old = Tarkistettu viimeksi { $date }. Jokin työpaikka voi olla jo poissa.
number-samples = Nämä ovat esimerkkejä, eivät oikeita työpaikkoja. Ne näyttävät, miten tämä toimii.
card-sample = Esimerkki, ei oikea työpaikka
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Siellä, missä asut nyt.
   *[other] Noin { $km } km kotoa linnuntietä.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Vakituinen työ (tills vidare)
card-temporary = 📄 Määräaikainen
card-seasonal = 📄 Kausityö
card-on_call = 📄 Tarvittaessa
card-unknown = 📄 Ilmoitus ei kerro, onko työ vakituinen
card-full-time = 🕑 Kokoaikatyö
card-part-time = 🕑 Osa-aikatyö, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Hae viimeistään { $date }
card-position = Ehdotus { $at }/{ $of }
reasons-title = { $occupation }, { $municipality }: miksi tämä?
reasons-marks = ✓ on kunnossa. ✗ puuttuu. ? emme tiedä: kysy.
reasons-evidence = Ilmoituksessa sanotaan ruotsiksi:
button-previous = ‹ Edellinen
button-next = Seuraava ›
button-reasons = Miksi juuri tämä?
button-apply = Näin haet
button-town = Paikkakunnasta
button-support-us = Tukea meille
button-save = ☆ Tallenna
button-unsave = ★ Poista
button-share = Jaa
button-not-for-me = Ei sovi minulle
button-open-ad = Avaa ilmoitus
button-map = Näytä kartalla
button-jobs-open = Näytä haettavat työpaikat
share-text = { $headline }, { $municipality }
vacancy-gone = Tämä työpaikka ei ole enää haettavana.

apply-title = Näin haet
apply-link = Paina Avaa ilmoitus. Haet siellä.
apply-email = Lähetä sähköpostia osoitteeseen { $email }
apply-reference = Kirjoita viite { $reference }
apply-ask-employer = Ilmoitus ei kerro, miten haetaan. Soita ja kysy: { $employer }.
apply-copy = Voit kopioida tämän hakemukseesi. Muuta se niin, että kaikki pitää paikkansa:
apply-meaning = Se tarkoittaa:
apply-paragraph = Hei! Haen työtä ”{ $headline }”. Haluan muuttaa tähän kuntaan: { $municipality }.
    Voin aloittaa sopimuksen mukaan.{ $experience }{ $licence }
    Kerron mielelläni lisää.
apply-experience-in_sweden = { " " }Olen tehnyt tätä työtä Ruotsissa.
apply-experience-abroad = { " " }Olen tehnyt tätä työtä toisessa maassa.
apply-experience-trained = { " " }Minulla on koulutus tähän työhön.
apply-licence-b = { " " }Minulla on B-ajokortti.
apply-ask-title = Neljä kysymystä, jotka voit esittää puhelimessa:
apply-ask-permanent = 1. Onko työ vakituinen (tills vidare)? Onko siinä koeaika (provanställning)?
apply-ask-hours = 2. Mitkä ovat työajat? Tehdäänkö töitä iltaisin, öisin tai viikonloppuisin?
apply-ask-housing = 3. Onko asuntoja? Kenelle voin soittaa?
apply-ask-start = 4. Milloin voin aloittaa? Voitteko maksaa muuton?
apply-you-send = Me emme lähetä työnantajalle mitään. Vain sinä lähetät.

not-for-me-title = Mikä ei sovi? Emme näytä tätä työpaikkaa enää.
not-for-me-work = Työ
not-for-me-place = Paikka
not-for-me-hours = Työajat
not-for-me-pay = Palkka
not-for-me-demands = Vaatimukset
not-for-me-other = Jokin muu

nothing-today = Mikään ei sovi tänään.
nothing-today-as = Emme löydä tänään maaseudulta avointa työpaikkaa: { $work }.
nothing-nearest = Lähinnä on { $work }: { $vacancies ->
    [one] yksi työpaikka
   *[other] { $vacancies } työpaikkaa
  }.
nothing-wait = Voimme ottaa yhteyttä kerran, kun sopiva työpaikka tulee.
nothing-waiting = Otamme yhteyttä kerran, kun sopiva työpaikka tulee.
button-wait = Kerro, kun työpaikka tulee
button-unwait = Älä ota yhteyttä
button-look-at = Näytä: { $work }
button-any-work = Näytä kaikki ammatit
waiting-on = Otamme yhteyttä kerran, kun sopiva työpaikka tulee.
waiting-off = Emme ota itse yhteyttä sinuun.
found-title = Nyt on työpaikka, joka sopii sinulle
found-why = Pyysit meitä ottamaan yhteyttä. Tämä on ainoa kerta.
button-see-job = Näytä työpaikka
opens-occupation = Jos etsit myös muuta työtä, työpaikkoja on lisää: { $count }.
opens-place = Muualla työpaikkoja on lisää: { $count }.
opens-hours = Muilla työajoilla työpaikkoja olisi lisää: { $count }.
opens-permanence = Määräaikaisia työpaikkoja olisi lisää: { $count }.
opens-licence = Ajokortilla työpaikkoja olisi lisää: { $count }.
button-change-occupation = Muuta ammattia
button-change-place = Muuta paikkaa
button-change-hours = Muuta työaikoja
button-change-permanence = Muuta sitä, mikä on tärkeintä
button-change-licence = Muuta ajokorttia
number-none-real = Täällä ei ole juuri nyt oikeita työpaikkoja. Emme näytä tässä esimerkkejä. Tule mielellään takaisin.
card-also-in = 📍 Sama työ on myös täällä: { $municipalities }
gone-nearest = Tämä on kaikkein samanlaisin, ja sitä voi hakea:
button-remind = 🔔 Muistuta kolme päivää ennen
button-unremind = 🔕 Älä muistuta
reminder-title = Viimeinen hakupäivä on pian
reminder-why = Pyysit meitä muistuttamaan.
nothing-today-there = Siellä, missä haluat asua, ei ole tänään avointa työpaikkaa: { $work }.
apply-about = { $occupation }, { $employer }, { $municipality }

button-left = Mitä jää käteen?
left-title = Mitä jää käteen joka kuukausi?
left-part-rent = Vuokra
left-part-left = Jää
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Palkasta jää joka kuukausi noin { $amount } verojen ja vuokran jälkeen. Luvut ovat vuodelta { $year }.
left-more = Joka kuukausi jää noin { $amount } enemmän kuin samassa työssä siellä, missä asut nyt ({ $home }). Ennen ruokaa, autoa ja lämmitystä. Luvut ovat vuodelta { $year }.
left-less = Joka kuukausi jää noin { $amount } vähemmän kuin samassa työssä siellä, missä asut nyt ({ $home }). Ennen ruokaa, autoa ja lämmitystä. Luvut ovat vuodelta { $year }.
left-same = Joka kuukausi jää suunnilleen yhtä paljon kuin samassa työssä siellä, missä asut nyt ({ $home }). Ennen ruokaa, autoa ja lämmitystä. Luvut ovat vuodelta { $year }.
left-pay-stated = Palkka ennen veroja: ilmoituksen mukaan { $there }. { $home }: { $here }, ammatin keskipalkka ({ $year }).
left-pay-stated_least = Palkka ennen veroja: ilmoituksen mukaan vähintään { $there }. { $home }: { $here }, ammatin keskipalkka ({ $year }).
left-pay-region = Ammatin keskipalkka ennen veroja: siellä { $there }. { $home }: { $here } ({ $year }). Se ei ole juuri tämän työn palkka.
left-pay-country = Palkka ennen veroja: { $there } kummassakin paikassa. Se on ammatin keskipalkka koko maassa ({ $year }). Paikkakunnalta lukua ei ole.
left-hours = Laskemme kummassakin paikassa, että työaika on { $percent } % kokoaikatyöstä.
left-tax = Vero: kunnan oma vero, { $year }. Oletamme, että olet alle 66-vuotias etkä maksa kirkollisveroa.
left-rent = Vuokra: tavallinen vuokra, { $rooms }, noin { $area } m². Vapaa asunto voi maksaa enemmän.
left-rent-assumed = Vuokra: tavallinen vuokra, { $rooms }, noin { $area } m². Koon olemme arvanneet. Vapaa asunto voi maksaa enemmän.
left-supplements = Keskipalkassa on mukana ilta- ja viikonloppulisiä. Ilmoituksen palkassa ne eivät välttämättä ole.
left-between = Ero on jotain tältä väliltä: { $less } vähemmän – { $more } enemmän. Vuokrat eivät ole tarkkoja.
left-not-exact = Ero voi olla { $amount }: vuokrat eivät ole tarkkoja.
left-no-margin = Emme tiedä, kuinka tarkka tämän kunnan vuokra on: { $municipality }.
left-second = Jos toisen työ on { $occupation }: siellä noin { $there } verojen jälkeen. { $home }: { $here }. Se on mahdollista, ei varmaa.
left-now = Se, millä elät nyt, ei ole mukana.
left-two-homes = Maksatteko jonkin aikaa kahdesta asunnosta? Se ei ole mukana.
left-support = Tuet eivät ole mukana. Ne voivat nousta tai laskea, kun palkka ja vuokra muuttuvat.
left-with-more = Asumistuen (bostadsbidrag) kanssa jää joka kuukausi { $amount } enemmän kuin nyt ({ $home }).
left-with-less = Asumistuen (bostadsbidrag) kanssa jää joka kuukausi { $amount } vähemmän kuin nyt ({ $home }).
left-with-same = Asumistuen (bostadsbidrag) kanssa ero joka kuukausi: { $less } vähemmän – { $more } enemmän kuin nyt ({ $home }).
left-housing = Asumistuki tällä palkalla ja vuokralla: siellä { $there }. { $home }: { $here }.
left-housing-same = Asumistuki on siis kummassakin paikassa yhtä suuri.
left-housing-none = Tällä palkalla asumistukea tuskin saa, ei siellä eikä nyt ({ $home }).
left-housing-assuming = Laskemme niin kuin palkka olisi kaikki, mitä teillä on. Säästöt voivat pienentää tukea. Försäkringskassan päättää.
left-housing-unknown-children_count = Asumistuki voi muuttua. Emme tiedä, kuinka monta lasta muuttaa mukana.
left-housing-unknown-other_adult = Asumistuki voi muuttua. Emme tiedä, mitä toinen aikuinen ansaitsee, joten emme laske sitä.
left-housing-unknown-home = Asumistuki voi muuttua. Asunto on niin iso, että vain osa vuokrasta lasketaan.
left-premium-same = Työpalkkio (jobbpremie) on kummassakin paikassa yhtä suuri: { $there } kuukaudessa. Se ei ole mukana summassa.
left-premium = Työpalkkio (jobbpremie) kuukaudessa: siellä { $there }. { $home }: { $here }. Se ei ole mukana summassa.
left-child-same = Lapsilisä (barnbidrag) on kummassakin paikassa yhtä suuri.
left-support-rest = Muut tuet eivät ole mukana.
left-reduction-gained = Siellä asuvien pienempi vero, { $sek } vuodessa, ei ole mukana. Sinun pitää olla siellä kirjoilla (folkbokförd) edellisen vuoden 1. marraskuuta. Nykyisessä kunnassa ({ $home }) sitä ei ole.
left-reduction-lost = Nykyisessä kunnassa ({ $home }) vero on pienempi, { $sek } vuodessa. Se ei ole mukana, ja se päättyy, jos muutat.
left-none-lapsed = Luvut olivat toiselta vuodelta. Emme laske, ennen kuin uudet luvut tulevat.
left-none-over_65 = Vähintään 66-vuotiaan vero on erilainen. Emme laske sitä.
left-none-no_home = Emme tiedä, missä asut nyt. Siksi emme voi verrata.
left-none-same_place = Työ on siellä, missä asut nyt.
left-none-hours_unknown = Tunteja ei ole päätetty. Siksi emme voi laskea, mitä jää.
left-none-no_pay = Ammatin palkasta ei ole varmaa lukua. Siksi emme laske.
left-none-no_tax = Verosta ei ole varmaa lukua. Siksi emme laske.
left-none-no_rent = Vuokrasta ei ole varmaa lukua. Siksi emme laske.
card-starts = 📅 Alkaa { $date }
card-spoken = 🗣 Työpaikan kielet: { $languages }
card-said = Näin sanoo kunta itse. { $said }
pay-month = { $min } kuukaudessa
pay-month-from = alkaen { $min } kuukaudessa
pay-month-range = { $min } – { $max } kuukaudessa
pay-hour = { $min } tunnissa
pay-hour-from = alkaen { $min } tunnissa
pay-hour-range = { $min } – { $max } tunnissa
