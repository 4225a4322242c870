# The town: what we know, and what the municipality itself says.
town-where = Suurin paikkakunta: { $town }. { $county }.
town-distance = Noin { $km } km linnuntietä täältä: { $municipality }.
town-near = Lähellä: { $places }.
town-school = Kunnassa asuvilla lapsilla on oikeus kouluun 9. luokan loppuun asti. Emme tiedä, mikä koulu on lähin.
town-preschool = Kunnan pitää tarjota esikoulupaikka (förskola, päiväkoti) neljän kuukauden sisällä. Ilta, yö ja viikonloppu eivät ole varmoja: kysy.
town-housing-stated = Kunta sanoo, että asuntoja on. { $said }
town-housing-unknown = Emme tiedä, onko vapaita asuntoja. Kysy kunnasta.
town-tax = Täällä asuvan vero on pienempi, { $sum } vuodessa. Sinun pitää olla kirjoilla (folkbokförd) täällä edellisen vuoden 1. marraskuuta.
town-ask = Soita kuntaan: { $municipality }. Kysy muuttajien palvelusta (inflyttarservice), koulusta ja asunnosta.
said-on = Sanottu { $date }.
said-long-ago = Sanottu yli vuosi sitten, { $date }: kysy, pitääkö se vielä paikkansa.
town-said = Merkillä 🏠 merkityt asiat sanoo kunta itse. { $said }
town-schools = 🏠 Koulu 9. luokkaan asti: { $places }.
town-school-right = Kunnassa asuvilla lapsilla on oikeus kouluun 9. luokan loppuun asti.
town-preschool-law = Kunnan pitää tarjota esikoulupaikka (förskola) neljän kuukauden sisällä.
town-preschool-queue = 🏠 Jono esikouluun (förskola): { $queue }.
town-preschool-no-queue = 🏠 Esikouluun (förskola) ei ole jonoa.
town-shift-care-unknown = Lastenhoito illalla, yöllä ja viikonloppuna ei ole varmaa: kysy.
town-shift-care = 🏠 Lapset saavat hoitoa illalla, yöllä ja viikonloppuna.
town-shift-care-places = 🏠 Lapset saavat hoitoa illalla, yöllä ja viikonloppuna täällä: { $places }.
town-no-shift-care = 🏠 Lapset eivät saa hoitoa illalla, yöllä ja viikonloppuna.
town-housing-vacant = 🏠 { $count ->
    [one] Yksi asunto on vapaana
   *[other] { $count } asuntoa on vapaana
  }.
town-housing-none-now = 🏠 Yhtään asuntoa ei ole vapaana.
town-housing-queue = 🏠 Jono asuntoon: { $queue }.
town-housing-company = 🏠 Asuntoja vuokraa { $company }.
town-housing-ask = 🏠 Kysy asunnosta: { $contact }
town-associations = 🏠 Yhdistykset: { $contact }
town-sfi = 🏠 Ruotsin kurssi aikuisille (sfi): { $places }
town-adult = 🏠 Aikuisten koulutus: { $places }
town-college = 🏠 Lähin korkeakoulu: { $college }, { $place }
town-college-km = 🏠 Lähin korkeakoulu: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Bussi kulkee päivällä joka tunti.
town-bus-some = 🏠 Bussi kulkee muutaman kerran päivässä.
town-bus-none = 🏠 Bussia ei ole.
town-bus-odd = 🏠 Bussi kulkee myös iltaisin ja viikonloppuisin.
town-bus-no-odd = 🏠 Bussi ei kulje iltaisin ja viikonloppuisin.
town-bus-on-demand = 🏠 Bussin voi tilata soittamalla.
town-train = 🏠 Juna pysähtyy täällä.
town-reception = 🏠 Vastaanottajasi puhuvat näitä kieliä: { $languages }.
town-contact = 🏠 Kysy tänne muuttamisesta: { $contact }
town-words = 🏠 Kunnan omat sanat:
town-contact-job = Kunnan mukaan voit kysyä työstä ja muutosta täältä: { $contact }. { $said }
town-housing-job = Kunnan mukaan voit kysyä asunnosta täältä: { $contact }. { $said }
town-shift-care-job = Kunta sanoo, että lapset saavat hoitoa illalla, yöllä ja viikonloppuna. { $said }
town-no-shift-care-job = Kunta sanoo, että lapset eivät saa hoitoa illalla, yöllä ja viikonloppuna. { $said }
town-link-housing = Asunto
town-link-associations = Yhdistykset
town-link-sfi = Sfi
town-link-adult = Aikuisten koulutus
town-link-buses = Bussit ja junat
queue-weeks = noin { $least ->
    [one] viikko
   *[other] { $least } viikkoa
  }
queue-months = noin { $least ->
    [one] kuukausi
   *[other] { $least } kuukautta
  }
queue-weeks-range = { $least }–{ $most } viikkoa
queue-months-range = { $least }–{ $most } kuukautta
local-title = Siellä, missä asut nyt: { $municipality }
local-double_rent_during_notice = Kunnan ({ $municipality }) mukaan se maksaa vanhan asuntosi vuokran irtisanomisajalta. { $said }
local-moving_help = Kunnan ({ $municipality }) mukaan se auttaa muutossa. { $said }
local-study_visit = Kunnan ({ $municipality }) mukaan voit käydä ensin katsomassa paikkakuntaa. { $said }
local-other = Kunnalla ({ $municipality }) on oma tuki. { $said }
local-until = Hae viimeistään { $date }.
local-decides = Kunta päättää. Pyydä kirjallinen vastaus ennen muuttoa.
local-check = Tämä on ehkä muuttunut. Kysy kunnasta: { $municipality }.
tongue-sv = ruotsi
tongue-en = englanti
tongue-ar = arabia
tongue-so = somali
tongue-fa = persia
tongue-prs = dari
tongue-ti = tigrinja
tongue-ckb = sorani
tongue-kmr = kurmandži
tongue-tr = turkki
tongue-bs = bosnia
tongue-hr = kroatia
tongue-sr = serbia
tongue-pl = puola
tongue-es = espanja
tongue-uk = ukraina
tongue-ru = venäjä
tongue-sq = albania
tongue-th = thai
tongue-fi = suomi
tongue-am = amhara
tongue-ps = paštu
tongue-syr = syyria
tongue-fr = ranska
tongue-de = saksa
tongue-ro = romania
tongue-no = norja
tongue-da = tanska
tongue-vi = vietnam
tongue-zh = kiina
tongue-sgn = viittomakieli
source-line-stated = Lähde: { $name }. Sanottu { $date }.
