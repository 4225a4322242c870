# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = kieli
language-names = suomi
    .words = finska; finnish; suomen kieli; suomeksi; fi; fin
show-swedish = 🇸🇪 Näytä ruotsiksi
show-own = ↩ { $language }
button-listen = 🔊 Kuuntele
listen-rest = Loput lukee tekstissä.
listen-not-now = Ääneen lukeminen ei onnistu nyt. Teksti on yhä tässä.
chosen = ✓ { $option }
any-work = kaikki ammatit
source-line = Lähde: { $name }. Tarkistettu { $date }.
text-cut = Tekstiä on lyhennetty. Lue lisää painamalla nappia.

button-jobs = Näytä työpaikat
button-fit = Löydä meille sopiva työ
button-answers = Vastaukseni
button-support = Tuki muuttoon
button-back = ‹ Takaisin
button-skip = Ohita
    .words = ohita; en tiedä; en tiiä; seuraava; skip; en halua vastata; hoppa över; vet inte
skip = Ohita
    .words = ohita; en tiedä; en tiiä; emt; seuraava; skip; en halua vastata; pass; hoppa över; vet inte
button-why = Miksi kysytte?
button-why-less = Näytä vähemmän
button-done = Valmis
button-none-of-these = Ei mikään näistä
none-of-these = ei mikään näistä
    .words = ei; ei mitään; ei mikään; ei yhtään; ei lapsia; nolla; nej; inga
button-change = Muuta: { $question }
button-add-work = Lisää ammatti
button-add-income = Lisää tulot (vapaaehtoinen)
button-restart = Aloita alusta
button-go-on = Jatka
button-language = Kieli · Språk · Language
button-mydata = Katso, mitä tallennatte
button-forget = Unohda minut
button-answer = Vastaa: { $question }

toast-have-it = Tämä vastaus on jo annettu.
toast-changed = Vastauksesi on muutettu.
toast-saved = Työpaikka on tallennettu.
toast-unsaved = Työpaikka on poistettu.
toast-dismissed = Emme näytä tätä työpaikkaa enää.
toast-unwaited = Emme ota yhteyttä.

note-not-understood = En oikein ymmärtänyt. Paina nappia tai kirjoita toisella tavalla.
note-use-buttons = Kiitos. Ymmärrän napit parhaiten. Paina jotain alla olevaa nappia.
note-place-not-found = En löydä tätä paikkaa. Kirjoita kuntasi tai paikkakuntasi nimi.
note-work-not-found = En löydä tätä ammattia. Kirjoita toisin sanoin tai paina nappia.
note-media = Kiitos. Osaan lukea vain tekstiä. Kirjoita tai paina nappia.
note-old-button = Tämä nappi on vanha. Olet nyt tässä:
note-unknown-command = Tällaista komentoa ei ole. Olet nyt tässä:
note-late-used = Vastauksesi tuli vähän myöhässä. Olen tallentanut sen.
note-late-kept = Viestisi kuului edelliseen kysymykseen. Edellinen vastauksesi on voimassa. Voit muuttaa sitä kohdassa Vastaukseni.
did-you-mean = Tarkoitatko jotain näistä? Paina sitä tai kirjoita uudelleen.
group-offer = Hei! Vastaan vain yksityisessä keskustelussa. Siellä kukaan muu ei näe vastauksiasi.
    Paina nimeäni ja valitse Käynnistä.

menu-jobs = Näytä työpaikat
    .words = työt; työ; työpaikat; avoimet työpaikat; näytä työt; duunit; hommat; jobit; jobb
menu-answers = Vastaukseni
    .words = vastaukset; muuta; muuta vastauksia; mina svar
menu-support = Tuki muuttoon
    .words = tuki; tuet; avustus; avustukset; raha; rahaa; apua muuttoon; muuttoapu; bidrag
menu-saved = Tallennetut työpaikat
    .words = tallennetut; tallennetut työt; sparade
menu-language = Vaihda kieli
    .words = kieli; kielen vaihto; språk; language
menu-privacy = Oikeutesi
    .words = tietosuoja; yksityisyys; gdpr; poista; oikeudet
menu-help = Apua
    .words = apu; auta; auta minua; ohje; ohjeet; hjälp
menu-mydata = Katso, mitä tallennatte
menu-forget = Unohda minut
menu-stop = Tauko
bot-description = Löydä maaseudulta työ, joka sopii koko perheelle. Maksuton ja vapaaehtoinen. Omalla kielelläsi.
bot-short-description = Työpaikkoja maaseudulla, koko perheelle sopivia.

help-title = Näin voin auttaa sinua
help-what = Näytän avoimia työpaikkoja maaseudulla. Kerron, miksi ne sopivat teille. Kerron, mitä tukea on ja mitä ei ole.
help-how = Paina nappia tai kirjoita. Voit aina palata, muuttaa vastauksia ja lopettaa.
help-contact = Palvelusta vastaa { $operator }. Heidät tavoittaa täältä: { $contact }

resume-title = Tervetuloa takaisin
resume-at = Kaikki vastauksesi ovat tallessa. Olit tässä kysymyksessä: { $question }.
resume-anywhere = Kaikki vastauksesi ovat tallessa.{ $question }
stopped = Olen nyt hiljaa. Vastauksesi ovat tallessa. Kirjoita, kun haluat jatkaa.

answers-title = Vastauksesi
answers-none = Et ole vielä vastannut mihinkään.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Ei vastausta

saved-title = Tallennetut työpaikat
saved-none = Et ole vielä tallentanut työpaikkoja. Paina Tallenna työpaikan alla.
saved-job = { $occupation }, { $municipality }
saved-closed = Poista: ei enää haettavana
saved-closed-note = { $count ->
    [one] Yksi tallennettu työpaikka ei ole enää haettavana.
   *[other] { $count } tallennettua työpaikkaa ei ole enää haettavana.
  }

support-title = Tukea, joka voi sopia teille
support-apart = Emme laske tukia yhteen. Haet itse, ja maksaja päättää.
button-ended = Mitä ei enää ole
button-never = Lisää siitä, mitä ei ole
button-source = Avaa lähde
ended-title = Tätä ei enää ole
never-title = Älä laske tämän varaan
saved-gone = Ei enää haettavana: näytä samanlaisia
toast-reminded = Muistutamme sinua kolme päivää ennen viimeistä päivää.
toast-unreminded = Emme muistuta sinua.
language-more = 🌐 Lisää kieliä
languages-read = Kielen puhuja on lukenut: { $languages }. Muut on kääntänyt tietokone, eikä niitä ole vielä tarkistettu.
