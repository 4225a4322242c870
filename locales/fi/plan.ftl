# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Suunnittele muutto
    .words = suunnitelma; suunnittele; muutto; muuttosuunnitelma; muuttaa; muutetaan; flytt
menu-applied = Haetut työpaikat
    .words = haetut; haetut työt; hain; aktiviteettiraportti; raportti; aktivitetsrapport
plan-this = 🗓 Suunnittele muutto

plan-ask-starts = Milloin työ alkaa?
plan-ask-moves = Milloin muutatte?
plan-ask-how = Paina nappia tai kirjoita päivä. Esimerkiksi 1. maaliskuuta tai 1/3.
plan-starts-asap = Niin pian kuin mahdollista
plan-starts-months_1 = Kuukauden päästä
plan-starts-months_2 = Kahden kuukauden päästä
plan-starts-months_3 = Kolmen kuukauden päästä
plan-moves-same = Samana päivänä kuin työ alkaa
plan-moves-months_1 = Kuukausi työn alusta
plan-moves-months_2 = Kaksi kuukautta työn alusta
plan-moves-months_3 = Kolme kuukautta työn alusta
plan-note-date = En ymmärtänyt päivää. Kirjoita esimerkiksi 1. maaliskuuta tai paina nappia.

plan-title = Sinun muuttosuunnitelmasi
plan-title-in = Suunnitelmasi: muutto, { $municipality }
plan-dates = Työ alkaa { $starts }. Muutatte { $moves }.
plan-count = Valmiina { $done }/{ $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = Ennen haastattelua
plan-when-before_signing = Ennen kuin allekirjoitat
plan-when-before_resigning = Ennen kuin kukaan irtisanoutuu
plan-when-before_moving = Ennen muuttoa
plan-when-date_known = Kun tiedätte päivän
plan-when-now = Nyt, niin pian kuin mahdollista
plan-if = Emme tiedä, koskeeko tämä teitä. Vastaa suunnitelman alla olevaan kysymykseen, niin tiedämme.
plan-maybe = Ehkä tämä ei koske teitä.
plan-if-not = Eikö tämä koske teitä? Paina nappia, niin emme puhu siitä enää.
plan-late = Paras päivä on jo mennyt. Tee tämä niin pian kuin voitte.
plan-whom = Kysy: { $whom }
plan-whom-employer = uudelta työnantajalta
plan-whom-guardian = toiselta huoltajalta
plan-whom-new-kommun = uudelta kunnalta ({ $municipality })
plan-whom-some-kommun = kunnalta, johon muutatte
plan-whom-own-kommun = kunnalta, jossa asutte nyt
plan-whom-landlord = vuokranantajaltasi
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Muuta suunnitelmaa
plan-change-starts = Muuta alkupäivää
plan-change-moves = Muuta muuttopäivää
plan-calendar = 📅 Omaan kalenteriin
plan-remind-on = 🔔 Muistuta minua
plan-remind-off = 🔕 Älä muistuta
plan-moved = Olemme muuttaneet
plan-drop = Muutin mieleni
plan-drop-title = Haluatko poistaa suunnitelman?
plan-drop-what = Silloin poistamme suunnitelman ja kaikki muistutukset. Voit tehdä uuden koska vain.
plan-drop-yes = Kyllä, poista suunnitelma
plan-to-plan = Suunnitelmaan
plan-toast-date = Käytämme päivämäärää { $date }.
plan-toast-done = Hyvä! Yksi vaihe on valmis.
plan-toast-undone = Vaihe on vielä tekemättä.
plan-toast-reminds = Muistutamme kolme päivää ennen ja samana päivänä. Jos vaihe on valmis, olemme hiljaa.
plan-toast-silent = Olemme hiljaa.
plan-toast-after = Kirjoitamme kolme kertaa kuudessa viikossa.
plan-toast-dropped = Suunnitelma on poistettu.

plan-own-wish = Halu muuttaa on sinun omasi. Mikään viranomainen ei voi pakottaa sinua muuttamaan, ja saat muuttaa mielesi.
    Saatko korvausta? Kysy työttömyyskassalta (a-kassa), ennen kuin kieltäydyt työstä.
plan-responsible = Saatko toimeentulotukea (försörjningsstöd)? Muuton jälkeen vastuu on uudella kunnalla. Sillä voi olla eri säännöt.

plan-travel_grant-name = Hae matka-avustusta
plan-travel_grant-what = Oletko menossa haastatteluun kauas? Hae ennen matkaa.
    Soita 0771-416 416 vähintään kolme arkipäivää aiemmin. Säilytä kutsu ja ilmoituksen numero.
plan-ask_employer-name = Kysy, maksavatko he muuton
plan-ask_employer-what = Jos he maksavat muuton, se on sinulle verotonta. Kenenkään ei ole pakko. Pyydä vastaus kirjallisena.
plan-guardians-name = Puhu toisen huoltajan kanssa
plan-guardians-what = Onko lapsilla toinen huoltaja, joka myös päättää? Silloin hänen on ehkä hyväksyttävä uusi osoite ja uusi koulu. Kysy ennen kuin allekirjoitat.
plan-preschool_hours-name = Kysy illoista ja viikonlopuista
plan-preschool_hours-what = Teetkö töitä illalla, yöllä tai viikonloppuna? Laki ei lupaa silloin esikoulua (förskola). Kysy, ennen kuin otat työn vastaan.
plan-sign_first-name = Allekirjoita ensin
plan-sign_first-what = Allekirjoita uusi työsopimus ennen kuin irtisanoudut vanhasta työstä. Jos lopettaa ilman pätevää syytä, voi jäädä ilman korvausta 45 päiväksi.
plan-partner-name = Kysy mukaan muuttavan puolesta
plan-partner-what = Aikooko toinen aikuinen lopettaa työnsä? Kysy ensin työttömyyskassalta (a-kassa). Ei ole varmaa, että muutto kelpaa syyksi.
plan-assistance-name = Kysy apua muuttoon
plan-assistance-what = Hae ennen muuttoa, siellä missä asutte nyt. Kerro työstä. Pyydä kirjallinen päätös.
plan-sublet-name = Pidetäänkö vanha asunto hetken?
plan-sublet-what = Voitte vuokrata sen toiselle ja kokeilla ensin. Pyydä vuokranantajalta lupa, ennen kuin kukaan muuttaa sisään.
    Jos vastaus on ei, Hyresnämnden (vuokralautakunta) voi ratkaista asian. Ilman lupaa voitte menettää sopimuksen.
plan-resign_tenancy-name = Irtisano asunto
plan-resign_tenancy-what = Jos irtisanotte asunnon ajoissa, vuokraa maksetaan { $ends } asti. Siihen menee kolme kuukautta, kuukauden loppuun. Odota, kunnes työsopimus on allekirjoitettu.
plan-school-name = Järjestä koulupaikka
plan-school-what = Lapsilla on oikeus kouluun siellä, missä he ovat kirjoilla (folkbokförd). Soita heti, kun tiedätte, milloin muutatte. Kysy myös koulukuljetuksesta.
plan-gymnasium-name = Kysy lukiosta (gymnasiet)
plan-gymnasium-what = Lukio voi olla toisella paikkakunnalla. Kysy, mitä linjoja on. Kysy tuesta asumiseen.
plan-preschool-name = Hae paikkaa esikoulusta
plan-preschool-what = Kunnan pitää tarjota esikoulupaikka (förskola) neljän kuukauden sisällä pyynnöstä. Hae niin aikaisin kuin voitte.
plan-register-name = Tee muuttoilmoitus
plan-register-what = Ilmoita muutosta viikon sisällä. Muutatte { $moves }. Koulu, tuet ja pienempi vero riippuvat siitä.
plan-housing_allowance-name = Hae asumistukea
plan-housing_allowance-what = Hae asumistukea (bostadsbidrag) samassa kuussa, kun muutatte sisään, { $moves }. Menneiltä kuukausilta sitä ei saa.
    Onko teillä jo asumistuki? Ilmoita uusi vuokra ja palkka heti.
plan-housing_allowance_young-name = Hae asumistukea
plan-housing_allowance_young-what = Hae asumistukea (bostadsbidrag) samassa kuussa, kun muutat sisään, { $moves }. Kokoaikatyön palkalla tulot ovat melkein aina liian suuret.
plan-tax_reduction-name = Asu kunnassa 1. marraskuuta
plan-tax_reduction-what = Oletko sinä päivänä kirjoilla (folkbokförd) kunnassa? Silloin verosi on pienempi vuonna { $year }. Sitä ei tarvitse hakea.

plan-moved-title = Tervetuloa kotiin!
plan-moved-register = Oletteko tehneet muuttoilmoituksen? Se pitää tehdä viikon sisällä.
plan-moved-after = Haluatko kuulla meistä kolme kertaa kuudessa viikossa? Yhdistyksistä, kursseista ja siitä, kenelle voit soittaa.
plan-after-on = Kyllä, kirjoita kolmesti
plan-after-off = Ei, älä kirjoita
after-associations-title = Löydä yhdistys
after-associations-what = Urheilu, kuoro, metsästys, viljely: niissä tutustuu ihmisiin. Kysy kunnasta, mitä yhdistyksiä on. Kysy, saavatko lapset kokeilla.
after-studies-title = Opi lisää, lähellä kotia
after-studies-what = Kunnalla on kursseja aikuisille. Kysy, mitä on tarjolla ja mitä voi opiskella verkossa.
after-contact-title = Miten menee?
after-contact-what = Puuttuuko teiltä jotain? Kysykää. Joissakin kunnissa on muuttajien palvelu (inflyttarservice) uusille asukkaille.
after-call = Soita uuteen kuntaasi ({ $municipality }).
after-call-some = Soita kuntaan, jossa asutte nyt.

applied-mark = ✓ Olen hakenut
applied-marked = En ole hakenut
applied-toast = Työpaikka on listallasi. Näet listan, kun kirjoitat /applied.
applied-toast-not = Työpaikka on poistettu listalta.
applied-title = Haetut työpaikat
applied-none = Lista on tyhjä. Paina ”Olen hakenut”, kun olet hakenut työpaikkaa.
applied-month = Haettu { $from } – { $to }. Raportoi { $opens } – { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: työpaikka, jota ei enää ole
applied-when = Oletko työnhakijana Arbetsförmedlingenissa (työnvälitys)? Jätä raportti joka kuukausi, 1.–14. päivänä. Se koskee edellistä kuukautta.
    Voit kopioida listan sinne.
applied-only-you = Vain sinä näet listan. Emme lähetä sitä kenellekään.
applied-open-report = Avaa raportti

mydata-plan = Sinulla on muuttosuunnitelma. Työ alkaa { $starts }.
mydata-applied = { $count ->
    [one] Yksi työpaikka on merkitty haetuksi.
   *[other] { $count } työpaikkaa on merkitty haetuiksi.
  }
privacy-plan = Suunnitteletko muuttoa? Suunnitelma on lukittu, kuten vastauksesi. Jos haluat muistutuksia, päiviä ei ole lukittu, mutta se, mitä ne koskevat, on.
web-plan-calendar = Lataa kalenteriin
web-plan-print = Tulostettava sivu
web-plan-print-how = Tulosta sivu selaimen valikosta.
plan-starts-stated = { $date }, kunnan mukaan
