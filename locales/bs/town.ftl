# Mjesto: šta znamo i šta kaže sama općina.
town-where = Najveće mjesto: { $town }. { $county }.
town-distance = Oko { $km } km zračnom linijom. Polazište: { $municipality }.
town-near = Blizu su: { $places }.
town-school = Djeca koja žive u općini imaju pravo na školu do kraja 9. razreda. Ne znamo koja je škola najbliža.
town-preschool = Općina treba ponuditi vrtić u roku od četiri mjeseca. Uveče, noću i vikendom nije sigurno: pitajte.
town-housing-stated = Općina kaže da ima stanova. { $said }
town-housing-unknown = Ne znamo ima li slobodnih stanova. Pitajte općinu.
town-tax = Ko ovdje živi, ima niži porez, { $sum } godišnje. Morate ovdje imati prijavljeno prebivalište (folkbokföring) 1. novembra godinu ranije.
town-ask = Nazovite općinu { $municipality }. Pitajte za službu za nove stanovnike (inflyttarservice), školu i stan.
said-on = Rečeno { $date }.
said-long-ago = Rečeno prije više od godinu dana, { $date }: pitajte je li još tačno.
town-said = Što ima oznaku 🏠 kaže sama općina. { $said }
town-schools = 🏠 Škola do kraja 9. razreda: { $places }.
town-school-right = Djeca koja žive u općini imaju pravo na školu do kraja 9. razreda.
town-preschool-law = Općina treba ponuditi vrtić u roku od četiri mjeseca.
town-preschool-queue = 🏠 Čekanje na vrtić: { $queue }.
town-preschool-no-queue = 🏠 Za vrtić se ne čeka.
town-shift-care-unknown = Čuvanje djece uveče, noću i vikendom nije sigurno: pitajte.
town-shift-care = 🏠 Djeca imaju čuvanje uveče, noću i vikendom.
town-shift-care-places = 🏠 Čuvanje djece uveče, noću i vikendom: { $places }.
town-no-shift-care = 🏠 Djeca nemaju čuvanje uveče, noću i vikendom.
town-housing-vacant = 🏠 { $count ->
    [one] { $count } stan je slobodan
    [few] { $count } stana su slobodna
   *[other] { $count } stanova je slobodno
  }.
town-housing-none-now = 🏠 Nijedan stan nije slobodan.
town-housing-queue = 🏠 Čekanje na stan: { $queue }.
town-housing-company = 🏠 Stanove iznajmljuje { $company }.
town-housing-ask = 🏠 Pitajte za stan: { $contact }
town-associations = 🏠 Udruženja: { $contact }
town-sfi = 🏠 Švedski za odrasle (sfi): { $places }
town-adult = 🏠 Obrazovanje odraslih: { $places }
town-college = 🏠 Najbliža visoka škola: { $college }, { $place }
town-college-km = 🏠 Najbliža visoka škola: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Autobus danju vozi svaki sat.
town-bus-some = 🏠 Autobus vozi nekoliko puta dnevno.
town-bus-none = 🏠 Nema autobusa.
town-bus-odd = 🏠 Autobus vozi i uveče i vikendom.
town-bus-no-odd = 🏠 Autobus ne vozi uveče i vikendom.
town-bus-on-demand = 🏠 Autobus se može naručiti telefonom.
town-train = 🏠 Voz ovdje staje.
town-reception = 🏠 Jezici onih koji vas dočekaju: { $languages }.
town-contact = 🏠 Pitajte o doseljavanju: { $contact }
town-words = 🏠 Riječi same općine:
town-contact-job = Općina kaže koga možete pitati za posao i selidbu: { $contact }. { $said }
town-housing-job = Općina kaže koga možete pitati za stan: { $contact }. { $said }
town-shift-care-job = Općina kaže da djeca imaju čuvanje uveče, noću i vikendom. { $said }
town-no-shift-care-job = Općina kaže da djeca nemaju čuvanje uveče, noću i vikendom. { $said }
town-link-housing = Stan
town-link-associations = Udruženja
town-link-sfi = Sfi
town-link-adult = Obrazovanje odraslih
town-link-buses = Autobusi i vozovi
queue-weeks = oko { $least ->
    [one] { $least } sedmicu
    [few] { $least } sedmice
   *[other] { $least } sedmica
  }
queue-months = oko { $least ->
    [one] { $least } mjesec
    [few] { $least } mjeseca
   *[other] { $least } mjeseci
  }
queue-weeks-range = { $least }–{ $most ->
    [one] { $most } sedmica
    [few] { $most } sedmice
   *[other] { $most } sedmica
  }
queue-months-range = { $least }–{ $most ->
    [one] { $most } mjesec
    [few] { $most } mjeseca
   *[other] { $most } mjeseci
  }
local-title = Gdje sada živite: { $municipality }
local-double_rent_during_notice = { $municipality } kaže da općina plaća stanarinu za stari stan dok teče otkazni rok. { $said }
local-moving_help = { $municipality } kaže da općina pomaže oko selidbe. { $said }
local-study_visit = { $municipality } kaže da prvo možete otići i vidjeti mjesto. { $said }
local-other = { $municipality } ima vlastitu pomoć. { $said }
local-until = Zahtjev najkasnije { $date }.
local-decides = Odlučuje općina. Tražite pismen odgovor prije selidbe.
local-check = Ovo se možda promijenilo. Pitajte općinu { $municipality }.
tongue-sv = švedski
tongue-en = engleski
tongue-ar = arapski
tongue-so = somalski
tongue-fa = perzijski
tongue-prs = dari
tongue-ti = tigrinja
tongue-ckb = sorani
tongue-kmr = kurmandži
tongue-tr = turski
tongue-bs = bosanski
tongue-hr = hrvatski
tongue-sr = srpski
tongue-pl = poljski
tongue-es = španski
tongue-uk = ukrajinski
tongue-ru = ruski
tongue-sq = albanski
tongue-th = tajlandski
tongue-fi = finski
tongue-am = amharski
tongue-ps = paštunski
tongue-syr = sirijački
tongue-fr = francuski
tongue-de = njemački
tongue-ro = rumunski
tongue-no = norveški
tongue-da = danski
tongue-vi = vijetnamski
tongue-zh = kineski
tongue-sgn = znakovni jezik
source-line-stated = Izvor: { $name }. Rečeno { $date }.
