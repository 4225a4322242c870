# Support for moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = Näytät täyttävän ehdot.
verdict-undecided = Se riippuu tästä: { $what }.
hangs-on-place = kunta
hangs-on-swedish = kuinka paljon ruotsia osaat
verdict-depends-on-place = Se riippuu kunnasta. Avaa jokin työpaikka, niin näemme.
verdict-ineligible-because = Tämä ei luultavasti sovi sinulle. Ratkaisevaa on: { $because }.
verdict-information = Tämä voi koskea sinua. Lue ehdot.
verdict-employer = Tuen saa työnantaja, et sinä. Voit kertoa siitä.
verdict-local = Jokainen kunta päättää itse. Kysy.
verdict-not-in-force = Tämä ei ole juuri nyt voimassa.
verdict-ended = Tätä ei enää ole.
verdict-never-existed = Tätä ei ole koskaan ollut Ruotsissa.
verdict-cross-border = Tämä koskee vain muuttoa toiseen maahan.
mark-ended = Ei enää ole: { $name }
mark-never = Ei ole koskaan ollut: { $name }
mark-abroad = Vain toiseen maahan: { $name }
mark-planned = Ei vielä: { $name }
mark-employer = Työnantajalle: { $name }
mark-unconfirmed = Älä laske tämän varaan: { $name }
instead-line = Sen sijaan: { $instead }
support-less-sure = Tästä olemme vähemmän varmoja. Kysy, ennen kuin lasket sen varaan.
ended-line = Vanhat sivut lupaavat muuttoavustuksen. Se poistettiin 2015.

## Reasons, after "What decides:"
because-movers = ketkä muuttavat
because-children_ages = lasten ikä
because-income = tulot
because-age = ikä
because-assistance_2025 = saitko toimeentulotukea (försörjningsstöd) vuonna 2025
because-assistance_now = saatko toimeentulotukea (försörjningsstöd) nyt
because-registered_unemployed = oletko työnhakijana (Arbetsförmedlingen)
because-interview_far = kuinka pitkä matka on
because-keeps_old_home = pidätkö vanhan asunnon
because-rents_home = onko asuntosi vuokrattu
because-abilities = että osaat jo ruotsia
because-destination_tax_reduction = kunta, joka ei ole listalla
because-destination_ev_premium = kunta (jotkin alueet voivat silti kelvata, joten kysy)

## Money
amount-up-to = Enintään { $amount }.
amount-up-to-per-month = Enintään { $amount } kuukaudessa.
amount-per-month = { $amount } kuukaudessa.
amount-per-month-per-child = { $amount } kuukaudessa jokaisesta lapsesta.
amount-per-year = { $amount } vuodessa.
amount-check-with = Summa on voinut muuttua. Kysy { $payer }.

## Who decides
payer-af = työnvälityksestä (Arbetsförmedlingen)
payer-fk = vakuutuskassasta (Försäkringskassan)
payer-skatteverket = verovirastosta (Skatteverket)
payer-csn = CSN:stä
payer-kommun = kunnasta
payer-employer = työnantajalta
payer-akassa = työttömyyskassasta (a-kassa)
payer-naturvardsverket = luonnonsuojeluvirastosta (Naturvårdsverket)
payer-hyresnamnden = vuokralautakunnasta (Hyresnämnden)
payer-eures = EURESista

## Questions asked for one support only
q-age = Kuinka vanha olet?
q-age-why = Kysymme vain tätä tukea varten. Siinä on ikäraja.
q-age-16_19 = 16–19 vuotta
q-age-20_28 = 20–28 vuotta
q-age-29_65 = 29–65 vuotta
q-age-66_plus = 66 vuotta tai enemmän
q-assistance_2025 = Saitko toimeentulotukea (försörjningsstöd) heinä–joulukuussa 2025?
q-assistance_2025-why = Kysymme vain tätä tukea varten. Se koskee niitä, jotka saivat sitä kaikkina kuutena kuukautena.
q-assistance_2025-every_month = Kyllä, joka kuukausi
q-assistance_2025-some_months = Kyllä, joinakin kuukausina
q-assistance_2025-no = En
q-assistance_now = Saatko nyt toimeentulotukea (försörjningsstöd)?
q-assistance_now-why = Kysymme vain tätä tukea varten. Se vaatii kuusi kuukautta peräkkäin.
q-assistance_now-six_months = Kyllä, vähintään 6 kuukautta peräkkäin
q-assistance_now-shorter = Kyllä, lyhyemmän aikaa
q-assistance_now-no = En
q-registered_unemployed = Oletko työnhakijana Arbetsförmedlingenissa (työnvälitys)?
q-registered_unemployed-why = Kysymme vain tätä tukea varten. Se koskee niitä, jotka ovat siellä työnhakijana.
q-registered_unemployed-yes = Kyllä
q-registered_unemployed-no = En
q-interview_far = Kestääkö matka haastatteluun yli kolme tuntia, edestakaisin?
q-interview_far-why = Kysymme vain tätä tukea varten. Se koskee pitkiä matkoja haastatteluun.
q-interview_far-yes = Kyllä
q-interview_far-no = Ei
q-keeps_old_home = Haluatko pitää asuntosi, kun aloitat työn toisella paikkakunnalla?
q-keeps_old_home-why = Kysymme vain tätä tukea varten. Se koskee niitä, joilla on kaksi asuntoa.
q-keeps_old_home-yes = Kyllä
q-keeps_old_home-no = En
q-rents_home = Asutko vuokra-asunnossa omalla sopimuksella?
q-rents_home-why = Kysymme vain tätä sääntöä varten. Se koskee vuokra-asuntoa (hyresrätt).
q-rents_home-yes = Kyllä
q-rents_home-no = En

## Support that exists
grant-resebidrag-name = Matka-avustus työhaastatteluun (resebidrag)
grant-resebidrag-what = Apua matkaan ja yöpymiseen, kun menet haastatteluun kauas. Se ei koske itse muuttoa.
grant-resebidrag-needs = Olet täyttänyt 20 vuotta ja olet työnhakijana Arbetsförmedlingenissa (työnvälitys). Olet työtön tai voit joutua työttömäksi. Matka kestää yli kolme tuntia, edestakaisin.
    Työpaikan pitää olla Platsbankenissa. Arbetsförmedlingen päättää.
    Oletko opiskellut yrkeshögskolassa (ammatillinen koulu aikuisille)? Silloin säännöt voivat olla toiset.
grant-resebidrag-apply = Hae ennen matkaa. Soita Arbetsförmedlingeniin, 0771-416 416, vähintään kolme arkipäivää aiemmin. Säilytä kutsu ja ilmoitus.

grant-jobbpremie-name = Työpalkkio (jobbpremie)
grant-jobbpremie-what = Lisärahaa, kun siirryt toimeentulotuelta (försörjningsstöd) työhön. Palkkio on veroton. Sitä voidaan maksaa enintään 18 kuukautta.
grant-jobbpremie-needs = Sait toimeentulotukea joka kuukausi, heinäkuusta joulukuuhun 2025. Saat palkkaa siltä kuulta, jolta haet. Kukaan kotitaloudessa ei saa toimeentulotukea sinä kuukautena.
    Asuinpaikalla ei ole väliä.
grant-jobbpremie-apply = Hae Försäkringskassanilta (vakuutuskassa) verkossa, kerran kuukaudessa. Se pitää tehdä kolmen kuukauden sisällä palkkakuukaudesta.

grant-jobbstimulans-name = Työhön kannustin (jobbstimulans)
grant-jobbstimulans-what = Neljäsosaa palkastasi ei lasketa, kun kunta laskee toimeentulotukesi (försörjningsstöd). Tämä kestää kaksi vuotta.
grant-jobbstimulans-needs = Olet saanut toimeentulotukea kuusi kuukautta peräkkäin ja saat palkkaa työstä. Samassa kuussa ei voi saada työpalkkiota (jobbpremie).
grant-jobbstimulans-apply = Kerro työstä kunnalle. Pyydä, että jobbstimulans otetaan huomioon.

grant-bostadsbidrag_barn-name = Asumistuki lapsiperheille
grant-bostadsbidrag_barn-what = Apua vuokraan perheille, joilla on lapsia kotona (bostadsbidrag). Pienempi vuokra voi pienentää tukea. Samoin suurempi palkka.
grant-bostadsbidrag_barn-needs = Se riippuu vuokrasta, tuloista, säästöistä ja lasten määrästä. Suurin summa koskee vähintään kolmea lasta. Teidän pitää olla kirjoilla (folkbokförd) asunnossa.
    Muuttuvatko tulot? Ilmoita heti, muuten sinulle voi tulla velkaa.
grant-bostadsbidrag_barn-apply = Hae Försäkringskassanilta (vakuutuskassa) samassa kuussa, kun muutatte sisään. Menneiltä kuukausilta sitä ei saa.

grant-bostadsbidrag_ung-name = Asumistuki 18–28-vuotiaille
grant-bostadsbidrag_ung-what = Apua vuokraan (bostadsbidrag) nuorille, joilla ei ole lapsia ja joiden tulot ovat hyvin pienet.
grant-bostadsbidrag_ung-needs = Olet 18–28-vuotias. Sinulla on oma asunto ja olet siellä kirjoilla (folkbokförd). Kokoaikatyön palkalla tulot ovat melkein aina liian suuret.
grant-bostadsbidrag_ung-apply = Hae Försäkringskassanilta (vakuutuskassa) samassa kuussa, kun muutat sisään.

grant-barnbidrag-name = Lapsilisä ja monilapsilisä
grant-barnbidrag-what = Lapsilisä (barnbidrag) ei muutu, kun muutatte Ruotsin sisällä. Jos lapsia on vähintään kaksi, on myös monilapsilisä (flerbarnstillägg).
grant-barnbidrag-needs = Lapsi on alle 16-vuotias tai käy vielä peruskoulua.
grant-barnbidrag-apply = Onko teillä jo lapsilisä? Silloin sitä ei tarvitse hakea uudelleen. Ilmoita uusi osoite Skatteverketille (verovirasto).

grant-regional_skattereduktion-name = Pienempi vero joissakin kunnissa
grant-regional_skattereduktion-what = Joissakin kunnissa asuva maksaa vähän vähemmän veroa. Ruotsiksi se on regional skattereduktion.
grant-regional_skattereduktion-needs = Olet kirjoilla (folkbokförd) kunnassa 1. marraskuuta. Silloin se koskee seuraavaa vuotta.
    Muutatko myöhemmin kuin 1. marraskuuta? Silloin se siirtyy vuodella.
grant-regional_skattereduktion-apply = Sitä ei tarvitse hakea. Ilmoita muutosta Skatteverketille (verovirasto) viikon sisällä.

grant-dubbel_bosattning-name = Verovähennys kahdesta asunnosta
grant-dubbel_bosattning-what = Pidätkö kotisi ja vuokraat asunnon työn luota? Silloin voit vähentää uuden vuokran veroilmoituksessa (deklaration). Myös kotimatkoja voidaan laskea.
    Ruotsiksi: dubbel bosättning.
grant-dubbel_bosattning-needs = Olet muuttanut työn takia ja pidät vanhan kotisi. Matkaa on yli 50 kilometriä. Yövyt uudella paikkakunnalla.
    Jos olet yksin, aika on enintään kaksi vuotta. Pari voi joskus saada viisi vuotta.
grant-dubbel_bosattning-apply = Kirjoita se veroilmoitukseen. Säilytä vuokralasku ja kuitit.

grant-flytt_av_arbetsgivare-name = Pyydä työnantajaa maksamaan muutto
grant-flytt_av_arbetsgivare-what = Työnantaja voi maksaa muuttoauton ja perheen matkan. Silloin se on sinulle verotonta. Yhdenkään työnantajan ei ole pakko.
grant-flytt_av_arbetsgivare-needs = Muutat, koska työpaikkakuntasi vaihtuu. Kaksi vuokraa samaan aikaan ei ole verotonta.
grant-flytt_av_arbetsgivare-apply = Kysy ennen kuin allekirjoitat työsopimuksen. Pyydä vastaus kirjallisena.

grant-rut_flytt-name = RUT-vähennys muuttoavusta
grant-rut_flytt-what = Kun ostat muuttoapua yritykseltä, osa hinnasta voidaan vähentää verona. Yritys vähentää sen laskusta.
grant-rut_flytt-needs = Olet täyttänyt 18 vuotta. Maksat tarpeeksi veroa. Yritys on hyväksytty.
    Onko viranomainen tai kunta jo maksanut? Silloin sitä ei saa.
grant-rut_flytt-apply = Kysy yritykseltä RUT-vähennyksestä ennen kuin tilaat. Kysy Skatteverketilta (verovirasto), kuinka paljon voi vähentää.

grant-elbilspremie-name = Sähköautopalkkio (elbilspremie)
grant-elbilspremie-what = Tukea sähköauton ostoon tai vuokraukseen joissakin kunnissa. Se maksetaan kuukausi kerrallaan. Rahat voivat loppua.
grant-elbilspremie-needs = Kotitalouden tulot ovat melko pienet. Kukaan ei maksa valtion tuloveroa (statlig skatt). Teillä ei ole ollut sähköautoa tai ladattavaa hybridiä viimeisen vuoden aikana.
    Teillä ei ole maksamattomia tievelkoja Kronofogdenilla (ulosotto). Auto ei saa olla liian kallis.
grant-elbilspremie-apply = Ilmoita ensin muutosta. Hae Naturvårdsverketilta (luonnonsuojeluvirasto) kahden kuukauden sisällä siitä, kun auto on sinun. Kysy, onko rahaa jäljellä.

grant-reseavdrag-name = Verovähennys työmatkoista
grant-reseavdrag-what = Onko työhön pitkä matka? Silloin osan kuluista voi vähentää veroilmoituksessa (deklaration).
grant-reseavdrag-needs = Vain tietyn vuosirajan ylittävät kulut lasketaan. Autolla matkaa pitää olla vähintään viisi kilometriä. Sinun pitää säästää vähintään kaksi tuntia päivässä bussiin tai junaan verrattuna.
grant-reseavdrag-apply = Kirjoita matkasi muistiin. Merkitse ne veroilmoitukseen. Kysy Skatteverketilta (verovirasto), mikä raja on tänä vuonna.

grant-nystartsjobb-name = Nystartsjobb (uusi alku työssä)
grant-nystartsjobb-what = Työnantaja maksaa vähemmän maksuja, kun hän palkkaa pitkään työttömänä olleen. Palkan pitää olla sopimuksen mukainen.
grant-nystartsjobb-needs = Olet työnhakijana Arbetsförmedlingenissa (työnvälitys) ja olet ollut pitkään ilman työtä, tai olet uusi Ruotsissa. Arbetsförmedlingen päättää.
grant-nystartsjobb-apply = Kysy virkailijaltasi, koskeeko se sinua. Kerro siitä työnantajalle. Päätöksen pitää tulla ennen ensimmäistä päivää.

grant-introduktionsjobb-name = Introduktionsjobb (opit työssä)
grant-introduktionsjobb-what = Työnantaja saa tukea osaan palkasta ja opettaa sinulle työn.
grant-introduktionsjobb-needs = Olet Arbetsförmedlingenin (työnvälitys) ohjelmassa tai olet uusi Ruotsissa. Arbetsförmedlingen päättää.
grant-introduktionsjobb-apply = Kysy virkailijaltasi, koskeeko se sinua. Päätöksen pitää tulla ennen ensimmäistä päivää.

grant-etableringsjobb-name = Etableringsjobb (työ uusille)
grant-etableringsjobb-what = Kokoaikatyö, josta työnantaja maksaa sinulle osan ja valtio osan. Se on harvinainen.
grant-etableringsjobb-needs = Olet täyttänyt 20 vuotta ja olet työnhakijana Arbetsförmedlingenissa (työnvälitys). Olet ollut pitkään ilman työtä tai olet uusi Ruotsissa. Työnantajalla on erityinen työehtosopimus (kollektivavtal).
grant-etableringsjobb-apply = Kysy Arbetsförmedlingenilta. Päätöksen pitää tulla ennen ensimmäistä päivää.

grant-starta_eget-name = Tuki oman yrityksen alkuun
grant-starta_eget-what = Korvaus oman yrityksen alkuajalta. Usein kuusi kuukautta.
grant-starta_eget-needs = Olet täyttänyt 18 vuotta ja olet työnhakijana Arbetsförmedlingenissa (työnvälitys). Yritys ei ole vielä alkanut. Idean pitää kannattaa.
    Sinulla ei ole velkoja Kronofogdenilla (ulosotto). Arbetsförmedlingen päättää.
grant-starta_eget-apply = Puhu Arbetsförmedlingenin kanssa ennen kuin aloitat.

grant-skolplats-name = Koulupaikka
grant-skolplats-what = Lapsilla on oikeus kouluun kunnassa, jossa he asuvat. Koulu on maksuton. Lapset aloittavat esikoululuokassa (förskoleklass) sinä vuonna, kun he täyttävät kuusi.
grant-skolplats-needs = Lapsi on kirjoilla (folkbokförd) kunnassa. Koulukuljetus on maksuton, jos matka on pitkä tai vaarallinen. Kunta päättää, mikä on pitkä.
grant-skolplats-apply = Soita kuntaan heti, kun tiedät, milloin muutatte. Kysy myös koulukuljetuksesta.

grant-forskola-name = Paikka esikoulussa (förskola)
grant-forskola-what = Kunnan pitää tarjota esikoulupaikka neljän kuukauden sisällä siitä, kun pyydät sitä. Esikoulu on sama kuin päiväkoti. Lapsen pitää olla täyttänyt vuoden.
grant-forskola-needs = Asutte kunnassa, ja olet töissä tai opiskelet. Oletko työtön tai vanhempainvapaalla? Silloin lapsella on oikeus vähintään 15 tuntiin viikossa.
    Laki ei lupaa paikkaa iltaisin, öisin ja viikonloppuisin.
grant-forskola-apply = Hae paikkaa niin aikaisin kuin voit. Teetkö vuorotyötä? Kysy illoista ja viikonlopuista, ennen kuin otat työn vastaan.

grant-inackordering-name = Tuki, kun nuoren pitää asua lukion lähellä
grant-inackordering-what = Lukio (gymnasiet) voi olla toisella paikkakunnalla. Silloin on tukea oppilaan asumiseen.
grant-inackordering-needs = Oppilaan pitää asua muualla koulun takia. Tuki kestää sen vuoden puoliväliin, jona oppilas täyttää 20.
grant-inackordering-apply = Kysy kunnasta, johon muutatte. Kysy myös, mitä linjoja on.

grant-sfi-name = Sfi, ruotsin kurssi
grant-sfi-what = Maksuton ruotsin kurssi (sfi) kunnassa, jossa asut. Se alkaa yleensä kolmen kuukauden sisällä.
grant-sfi-needs = Oikeus kestää kolme vuotta siitä, kun pääsit kurssille ensimmäisen kerran.
    Pääsitkö ennen vuotta 2026? Silloin aika lasketaan 1. tammikuuta 2026 alkaen. Aika voi olla pidempikin.
grant-sfi-apply = Soita uuden kunnan aikuiskoulutukseen. Pyydä todistus siitä, mitä olet jo opiskellut.

grant-forsorjningsstod_flytt-name = Toimeentulotuki ja muuton kulut
grant-forsorjningsstod_flytt-what = Kunta voi joskus auttaa muuton kuluissa (försörjningsstöd). Summa ei ole kiinteä, eikä oikeus ole varma.
    Mikään viranomainen ei voi pakottaa sinua muuttamaan. Halun pitää olla sinun omasi.
grant-forsorjningsstod_flytt-needs = Kunta tutkii juuri sinun tilanteesi. Muuton jälkeen vastuu on uudella kunnalla. Sillä voi olla eri säännöt.
grant-forsorjningsstod_flytt-apply = Hae ennen muuttoa, kunnasta, jossa asut nyt. Kerro työstä, joka odottaa.
    Pyydä kirjallinen päätös. Siitä voi valittaa.

grant-a_kassa-name = A-kassa, kun vaihdat työtä
grant-a_kassa-what = Älä irtisanoudu, ennen kuin uusi työsopimus on allekirjoitettu. Jos lopettaa ilman pätevää syytä, työttömyyskassa (a-kassa) voi olla maksamatta 45 päivää.
grant-a_kassa-needs = Muutatko kumppanisi mukana? Ei ole varmaa, että se on pätevä syy. A-kassa päättää.
grant-a_kassa-apply = Kysy omasta a-kassastasi, ennen kuin irtisanoudut. Jäätkö työttömäksi? Ilmoittaudu Arbetsförmedlingeniin (työnvälitys) ensimmäisenä päivänä.

grant-andrahandsuthyrning-name = Vuokraa asuntosi toiselle, kun kokeilet
grant-andrahandsuthyrning-what = Voit pitää vuokra-asuntosi (hyresrätt), kun kokeilet työtä toisella paikkakunnalla. Tilapäinen työ on pätevä syy.
grant-andrahandsuthyrning-needs = Vuokranantajan tai Hyresnämndenin (vuokralautakunta) pitää ensin antaa lupa. Vuokran pitää olla kohtuullinen.
    Jos vuokraat ilman lupaa, voit menettää sopimuksen. Jos irtisanot asunnon, aika on yleensä kolme kuukautta.
grant-andrahandsuthyrning-apply = Kysy vuokranantajalta kirjallisesti ennen muuttoa. Onko vastaus ei? Kysy Hyresnämndenilta.

grant-hyresgaranti-name = Kunnan vuokratakuu (hyresgaranti)
grant-hyresgaranti-what = Kunta lupaa vuokranantajalle, että vuokra maksetaan. Se ei ole rahaa sinulle, mutta sopimus voi olla helpompi saada.
grant-hyresgaranti-needs = Vain osalla kunnista on se. Ne päättävät itse, ketä se koskee.
grant-hyresgaranti-apply = Kysy kunnasta, johon haluat muuttaa.

grant-kommunal_bonus-name = Kunnan apu uusille asukkaille
grant-kommunal_bonus-what = Emme ole löytäneet kuntaa, joka varmasti maksaa rahaa sinne muuttavalle. Monet neuvovat asunnosta, koulusta ja työstä.
grant-kommunal_bonus-needs = Se vaihtelee kunnittain. Luota vain kunnan omaan sivuun, jossa on päiväys.
grant-kommunal_bonus-apply = Kysy kunnan muuttajien palvelua (inflyttarservice). Kysy, missä he voivat auttaa.

## What does not exist
grant-flyttningsbidrag-name = Muuttoavustus (flyttningsbidrag)
grant-flyttningsbidrag-ended = Se poistettiin 2015. Se oli rahaa muuttoautoon ja työmatkoihin.
    Vanhat sivut sanovat yhä, että se on olemassa. Starthjälp-avustustakaan ei enää ole.
grant-flyttningsbidrag-instead = Kysy työnantajalta apua muuttoon ennen kuin allekirjoitat. Kaukana olevaan haastatteluun on matka-avustus (resebidrag).

grant-csn_avskrivning-name = Pienempi opintovelka maaseudulla
grant-csn_avskrivning-ended = Sitä ei ole koskaan ollut Ruotsissa. Se oli vain ehdotus. Norjassa se on, mutta vain norjalaisille lainoille.
grant-csn_avskrivning-instead = Onko maksaminen vaikeaa? Kysy CSN:stä pienempää maksua.

grant-korkortslan-name = Ajokorttilaina (CSN)
grant-korkortslan-ended = Sitä ei ole voinut hakea vuodesta 2024. Se oli laina ajokortin suorittajalle.
grant-korkortslan-instead = Kysy työnantajalta tai Arbetsförmedlingenilta (työnvälitys). Voimme myös näyttää töitä, jotka eivät vaadi ajokorttia.

grant-hemutrustningslan-name = Kodinkalustelaina (CSN)
grant-hemutrustningslan-ended = Se poistettiin vuoden 2022 alussa. Se oli laina huonekaluihin niille, jotka olivat uusia Ruotsissa.
grant-hemutrustningslan-instead = Saatko toimeentulotukea (försörjningsstöd)? Kysy kunnasta apua välttämättömimpään. Kysy myös käytettyä tavaraa.

grant-studiestartsstod-name = Opintojen aloitustuki (studiestartsstöd)
grant-studiestartsstod-ended = Se poistettiin vuoden 2026 alussa. Se oli avustus työttömille, jotka alkoivat opiskella.
grant-studiestartsstod-instead = Kysy CSN:stä tavallista opintotukea. Kysy kursseista kunnan aikuiskoulutuksesta.

grant-yrkesintroduktion-name = Tuki ammattiin oppimiseen
grant-yrkesintroduktion-ended = Se poistettiin vuoden 2024 alussa (yrkesintroduktion). Se oli tuki työnantajille, jotka opettivat nuoria.
grant-yrkesintroduktion-instead = Kysy Arbetsförmedlingenilta (työnvälitys) tukea introduktionsjobb tai nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Vähennys työmatkan pituuden mukaan
grant-avstandsbaserat_reseavdrag-ended = Se ei koskaan tullut voimaan. Valtiopäivät (riksdagen) hyväksyi sen 2022, mutta muutti mielensä. Jotkin blogit ovat väärässä.
grant-avstandsbaserat_reseavdrag-instead = Tavallinen vähennys työmatkoista on yhä olemassa.

grant-eures_tms-name = EURES-liikkuvuusohjelma (TMS)
grant-eures_tms-ended = Se ei koske muuttoa Ruotsin sisällä. Se on vain työhön toisessa EU-maassa.
grant-eures_tms-instead = Kaukana olevaan haastatteluun Ruotsissa on matka-avustus (resebidrag).

## Verdicts, time, sums and questions that are counted
verdict-planned = Tätä suunnitellaan. Se alkaa { $date }. Se voi muuttua sitä ennen.
verdict-unconfirmed = Emme ole voineet varmistaa tätä. Älä laske sen varaan.
verdict-check-with = Sääntö on voinut muuttua sen jälkeen, kun luimme sen. Kysy { $payer }.
time-begins-before-move = Se alkaa { $date }, ennen kuin aiot muuttaa.
time-ends-before-move = Se päättyy { $date }, ennen kuin aiot muuttaa. Älä laske sen varaan.
time-may-end-before-move = Se päättyy { $date }. Se voi olla ennen kuin muutat.
amount-fee-up-to = Maksu on ensimmäisestä lapsesta enintään { $amount } kuukaudessa. Sisaruksista maksetaan vähemmän.
amount-up-to-per-child-and-year = Enintään { $amount } vuodessa jokaisesta lapsesta. Yleensä vähemmän.
money-between = { $from }–{ $to }
money-up-to = enintään { $to }
money-at-least = vähintään { $from }
sum-per-month = Vastaustesi mukaan: { $money } kuukaudessa.
sum-once = Vastaustesi mukaan: { $money } yhdestä matkasta.
sum-nothing = Vastaustesi mukaan rahaa ei luultavasti tule.
sum-fee-per-month = Maksu ensimmäisestä lapsesta vastaustesi mukaan: { $money } kuukaudessa.
sum-fee-none = Vastaustesi mukaan maksua ei tule.
sum-less-tax-per-month = Vastaustesi mukaan vero pienenee: { $money } kuukaudessa.
sum-each-year = Vero pienenee { $amount } vuodessa. Ensimmäinen vuosi on { $year }.
sum-each-year-or = Vero pienenee { $amount } vuodessa. Ensimmäinen vuosi on { $year } tai { $or }.
assuming-job-premium = Laskettu palkasta ennen veroja. Kukaan kotitaloudessa ei saa toimeentulotukea (försörjningsstöd) sinä kuukautena.
assuming-interview = Laskettu siitä, mitä sanot matkan maksavan. Arbetsförmedlingen päättää.
assuming-fee = Laskettu niin kuin kaikki tulot olisivat palkkaa. Luvut ovat alustavia. Kysy kunnasta.
assuming-housing = Laskettu antamastasi vuokrasta ja nykyisistä tuloista, niin kuin kaikki olisi palkkaa. Säästöjä ei lasketa tässä mukaan. Uusi palkka muuttaa summaa.
assuming-children = Laskettu lapsista, jotka ovat alle 16-vuotiaita tai käyvät peruskoulua. Molempien vanhempien osuus on mukana.
assuming-tax = Laskettu niin kuin vero olisi noin kolme kymmenesosaa palkasta. Vähennys tehdään veroilmoituksessa.
assuming-registered = Laskettu niin kuin olisit siellä kirjoilla (folkbokförd) muuttopäivänä.
payer-ehalsomyndigheten = e-terveysvirastosta (E-hälsomyndigheten)
support-question-title = Yksi kysymys auttaa eniten
support-next-question = { $count ->
    [one] Yksi tuki riippuu yhdestä vastauksesta: { $what }.
   *[other] { $count } tukea riippuu yhdestä vastauksesta: { $what }.
}
button-more-support = Lisää tuesta
more-support-title = Lisää tuesta
planned-line = Ei vielä: { $name }. Suunniteltu alkavaksi { $date }.
ruled-out-title = Ei luultavasti sovi teille
ruled-out-line = { $name }. Ratkaisevaa on: { $because }.
more-support-tap = Mistä haluat lukea?
topic-children = Koulu ja esikoulu (förskola)
topic-home = Tuki lapsiin ja vuokraan
topic-move = Muutto ja asunto
topic-work = Työ, haastattelu ja kurssit
topic-assistance = Toimeentulotuki (försörjningsstöd)
topic-tax = Vero, matkat ja auto
topic-employer = Tuki työnantajalle
topic-employer-why = Rahat saa työnantaja, et sinä. Voit kertoa tuesta, kun haet työtä.
q-move_when = Milloin luulet, että muutatte?
q-move_when-why = Jotkin säännöt alkavat tai päättyvät tiettynä päivänä. Veron kannalta 1. marraskuuta on tärkeä.
q-move_when-2026 = Vuonna 2026
q-move_when-2027_by_1_nov = 2027, viimeistään 1. marraskuuta
q-move_when-2027_after_1_nov = 2027, myöhemmin kuin 1. marraskuuta
q-move_when-2028 = Vuonna 2028
short-move_when = Milloin muutatte
q-children_count = Kuinka monta lasta muuttaa mukana?
q-children_count-why = Kysymme vain, jotta voimme laskea summan.
q-children_count-1 = Yksi lapsi
q-children_count-2 = Kaksi lasta
q-children_count-3 = Kolme lasta
q-children_count-4 = Neljä lasta
q-children_count-5_plus = Viisi lasta tai enemmän
short-children_count = Lasten määrä
q-new_rent = Mikä luulet, että vuokra on kuukaudessa uudessa asunnossa?
q-new_rent-why = Kysymme vain, jotta voimme laskea summan. Arvaus riittää.
q-new_rent-under_4 = Alle 4 000 kr
q-new_rent-4_6 = 4 000–6 000 kr
q-new_rent-6_8 = 6 000–8 000 kr
q-new_rent-over_8 = Yli 8 000 kr
short-new_rent = Uusi vuokra
q-new_pay = Mikä on palkkasi kuukaudessa ennen veroja uudessa työssä?
q-new_pay-why = Kysymme vain, jotta voimme laskea työpalkkion. Se on osa palkasta.
q-new_pay-under_15 = Alle 15 000 kr
q-new_pay-15_25 = 15 000–25 000 kr
q-new_pay-over_25 = Yli 25 000 kr
short-new_pay = Uusi palkka
q-trip_cost = Mitä matka haastatteluun maksaa yöpymisen kanssa?
q-trip_cost-why = Kysymme vain, jotta voimme laskea summan. Arvaus riittää.
q-trip_cost-under_1500 = Alle 1 500 kr
q-trip_cost-1500_3600 = 1 500–3 600 kr
q-trip_cost-over_3600 = Yli 3 600 kr
short-trip_cost = Matkan hinta

## More rules
grant-logi_program-name = Matkat ja asuminen ohjelman aikana
grant-logi_program-what = Apua matkoihin ja kahteen asuntoon, kun käyt ohjelmaa toisella paikkakunnalla. Se ei koske tavallista työtä.
grant-logi_program-needs = Arbetsförmedlingen (työnvälitys) on ohjannut sinut ohjelmaan. Vain rajan ylittävät kulut lasketaan.
grant-logi_program-apply = Kysy virkailijaltasi ennen ohjelman alkua.

grant-boende_vid_jobbstart-name = Tilapäinen asunto, kun työ alkaa
grant-boende_vid_jobbstart-what = Emme ole löytäneet valtion tukea asumiseen, kun aloitat työn.
grant-boende_vid_jobbstart-needs = Muuta on. Jos sinulla on kaksi asuntoa, verovähennys kahdesta asunnosta (dubbel bosättning) voi sopia.
grant-boende_vid_jobbstart-apply = Kysy työnantajalta asumisesta alkuaikana. Kysy ennen kuin allekirjoitat.

grant-aktivitetsstod-name = Aktiivisuustuki, kotoutumiskorvaus ja muutto
grant-aktivitetsstod-what = Se on rahaa ohjelman ajaksi: aktiivisuustuki (aktivitetsstöd) ja kotoutumiskorvaus (etableringsersättning). Tulkitsemme sääntöjä niin, että muutto ei sulje sinua pois.
grant-aktivitetsstod-needs = Olet Arbetsförmedlingenin (työnvälitys) ohjelmassa. Kokoaikatyö päättää ohjelman. Jos jäät taas ilman työtä, voit palata.
grant-aktivitetsstod-apply = Kerro muutosta virkailijallesi ennen kuin muutat.

grant-lonebidrag-name = Palkkatuki (lönebidrag) ja muu sellainen
grant-lonebidrag-what = Työnantaja saa tukea osaan palkasta, kun joku tarvitsee itselleen sovitetun työn.
grant-lonebidrag-needs = Arbetsförmedlingen (työnvälitys) päättää. Me emme koskaan kysy sellaista.
grant-lonebidrag-apply = Kysy virkailijaltasi, koskeeko se sinua. Päätöksen pitää tulla ennen ensimmäistä päivää.

grant-egen_flyttkostnad-name = Verovähennys omista muuttokuluista
grant-egen_flyttkostnad-what = Itse maksettua muuttoa ei yleensä voi vähentää verotuksessa.
grant-egen_flyttkostnad-needs = Poikkeus voi olla, kun työnantaja siirtää koko työn muualle.
grant-egen_flyttkostnad-apply = Kysy mieluummin työnantajalta apua, ennen kuin allekirjoitat. Kysy poikkeuksesta Skatteverketilta (verovirasto).

grant-fritidskort-name = Harrastuskortti lapsille (fritidskort)
grant-fritidskort-what = Rahaa kortilla urheiluun, musiikkiin ja muuhun vapaa-aikaan. Se seuraa lasta uuteen kuntaan.
grant-fritidskort-needs = Lapsi täyttää 6–16 vuotta. Summa on suurempi perheille, jotka saivat edellisenä vuonna asumistukea (bostadsbidrag).
grant-fritidskort-apply = Avaa kortti osoitteessa fritidskortet.se. Käytä se ennen 30. marraskuuta.

grant-aktivitetskrav-name = Toimeentulotuki ja vaatimus tehdä jotain
grant-aktivitetskrav-what = Toimeentulotukea (försörjningsstöd) saavan pitää hakea työtä tai tehdä muuta, mitä kunta järjestää. Kolmen kuukauden jälkeen usein kokoaikaisesti.
grant-aktivitetskrav-needs = Vaatimus koskee myös uutta kuntaa. Kukaan ei voi vaatia, että muutat.
grant-aktivitetskrav-apply = Kysy kunnasta, mitä se järjestää. Uusi työ kelpaa.

grant-bidragstak-name = Toimeentulotuen yläraja
grant-bidragstak-what = Ajatus on yläraja sille, kuinka paljon tukia perhe voi saada. Se tuntuu eniten suurissa perheissä.
grant-bidragstak-needs = Se koskee kotitalouksia, jotka saavat toimeentulotukea (försörjningsstöd). Uudet valtiopäivät (riksdagen) voivat muuttaa sitä.
grant-bidragstak-apply = Kysy kunnasta, mitä se tarkoittaa teille.

grant-dubbel_hyra_kommun-name = Kunnan maksama toinen vuokra
grant-dubbel_hyra_kommun-what = Joskus sanotaan, että kunta, kuten Södertälje, maksaa muutossa kaksi vuokraa. Emme ole löytäneet, että se pitää paikkansa.
grant-dubbel_hyra_kommun-needs = Luota vain kunnan kirjalliseen vastaukseen.
grant-dubbel_hyra_kommun-apply = Suunnittele päivät niin, että et maksa kahta vuokraa. Saatko toimeentulotukea (försörjningsstöd)? Kysy kunnasta ennen muuttoa.

grant-uppsagningstid-name = Asunnon irtisanominen: kolme kuukautta
grant-uppsagningstid-what = Vuokralainen voi aina irtisanoa asuntonsa. Sopimus päättyy kuun vaihteessa, aikaisintaan kolmen kuukauden päästä.
grant-uppsagningstid-needs = Näin on, vaikka sopimuksessa lukisi mitä. Vuokranantaja voi suostua lyhyempään aikaan. Muuten voit maksaa kahta vuokraa jopa neljä kuukautta.
grant-uppsagningstid-apply = Irtisano kirjallisesti, mutta vasta kun uusi työ ja asunto ovat varmat. Pyydä vuokranantajalta lyhyempää aikaa.

grant-folkbokforing-name = Ilmoita muutosta (Skatteverket)
grant-folkbokforing-what = Muutosta pitää ilmoittaa viikon sisällä. Moni muu asia riippuu siitä: koulu, asumistuki (bostadsbidrag), sfi ja vero.
grant-folkbokforing-needs = Asut siellä, missä useimmiten nukut. Jos koteja on kaksi, Skatteverket (verovirasto) voi kysyä lisää.
grant-folkbokforing-apply = Tee se osoitteessa skatteverket.se tai palvelutoimistossa (servicekontor). Ota lapset mukaan ilmoitukseen.

grant-tioarig_skola-name = Kymmenvuotinen peruskoulu
grant-tioarig_skola-what = Esikoululuokasta (förskoleklass) tulee ensimmäinen luokka. Koulu on maksuton kuten ennen, ja lapset aloittavat samanikäisinä.
grant-tioarig_skola-needs = Se koskee kaikkia koulun lapsia joka kunnassa.
grant-tioarig_skola-apply = Sinun ei tarvitse tehdä mitään. Koulu kertoo.

grant-skolskjuts-name = Koulukuljetus (skolskjuts)
grant-skolskjuts-what = Maksuton bussi tai taksi peruskouluun, kun matka on pitkä tai vaarallinen.
grant-skolskjuts-needs = Kunta päättää, mikä on pitkä. Jos valitsette muun koulun kuin kunnan koulun, oikeus voi hävitä.
grant-skolskjuts-apply = Kysy kunnasta koulukuljetuksesta, ennen kuin valitsette asunnon.

grant-forskola_skift-name = Lastenhoito illalla, yöllä, viikonloppuna
grant-forskola_skift-what = Laki ei lupaa hoitoa iltaisin, öisin ja viikonloppuisin. Kunnan pitää yrittää järjestää sitä.
grant-forskola_skift-needs = Se vaihtelee kunnittain. Usein molempien vanhempien pitää olla silloin töissä.
grant-forskola_skift-apply = Teetkö vuorotyötä? Soita kuntaan, ennen kuin otat työn vastaan.

grant-forskoleavgift-name = Mitä esikoulu (förskola) maksaa
grant-forskoleavgift-what = Maksulla on katto, ruotsiksi maxtaxa. Vähän ansaitseva maksaa vähän tai ei mitään.
grant-forskoleavgift-needs = Maksu riippuu kotitalouden tuloista ja lasten määrästä. Osa ajasta on maksutonta siitä syksystä, kun lapsi täyttää kolme.
grant-forskoleavgift-apply = Ilmoita tulot uudelle kunnalle, kun lapsi aloittaa.

grant-fritidshem-name = Vapaa-ajankoti (fritidshem)
grant-fritidshem-what = Hoitoa ennen koulua, koulun jälkeen ja lomilla.
grant-fritidshem-needs = Olet töissä tai opiskelet. Se kestää sen vuoden kevääseen, jona lapsi täyttää 13.
grant-fritidshem-apply = Hae paikkaa kunnasta samalla kun haet koulua.

grant-kvalificering-name = Enemmän vuosia Ruotsissa joihinkin tukiin
grant-kvalificering-what = Vuodesta 2027 Ruotsiin asettuvan pitää odottaa joitakin tukia. Muuttoa maan sisällä ei lasketa.
grant-kvalificering-needs = Asutteko jo Ruotsissa? Silloin muuton paikasta toiseen ei pitäisi muuttaa mitään.
grant-kvalificering-apply = Sinun ei tarvitse tehdä mitään. Jos olet epävarma, kysy Försäkringskassanilta (vakuutuskassa).

grant-bostadsbidrag_manad-name = Asumistuki kuukausi kerrallaan
grant-bostadsbidrag_manad-what = Asumistuen (bostadsbidrag) tulot lasketaan kuukausittain eikä vuosittain. Silloin summa on helpompi tietää.
grant-bostadsbidrag_manad-needs = Se koskee asumistuen saajia. Myös tulorajat voivat muuttua.
grant-bostadsbidrag_manad-apply = Kysy Försäkringskassanilta (vakuutuskassa), mitkä säännöt ovat, kun muutat sisään.
