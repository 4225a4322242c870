# The town: what we know, and what the municipality says itself.
town-where = Största ort: { $town }. { $county }.
town-distance = Ungefär { $km } km från { $municipality }, rakt på kartan.
town-near = Nära ligger { $places }.
town-school = Bor barnen i kommunen? Då har de rätt till skola till och med årskurs 9. Vi vet inte vilken skola som är närmast.
town-preschool = Kommunen ska erbjuda förskola inom fyra månader. Kväll, natt och helg är inte säkert: fråga.
town-housing-stated = Kommunen säger att det finns bostad. { $said }
town-housing-unknown = Vi vet inte om det finns lediga bostäder. Fråga kommunen.
town-tax = Den som bor här får lägre skatt: { $sum } per år. Du ska vara folkbokförd här (adress hos Skatteverket). Det gäller den 1 november året innan.
town-ask = Ring { $municipality } kommun. Fråga efter inflyttarservice (hjälp till nya). Fråga om skola och bostad.
said-on = Sagt { $date }.
said-long-ago = Sagt för mer än ett år sedan, { $date }: fråga om det stämmer.
town-said = Det med 🏠 säger kommunen själv. { $said }
town-schools = 🏠 Skola till och med årskurs 9 finns i { $places }.
town-school-right = Bor barnen i kommunen? Då har de rätt till skola till och med årskurs 9.
town-preschool-law = Kommunen ska erbjuda förskola inom fyra månader.
town-preschool-queue = 🏠 Kön till förskola är { $queue }.
town-preschool-no-queue = 🏠 Förskolan har ingen kö.
town-shift-care-unknown = Barnomsorg kväll, natt och helg är inte säker: fråga.
town-shift-care = 🏠 Barn får barnomsorg kväll, natt och helg.
town-shift-care-places = 🏠 Barn får barnomsorg kväll, natt och helg i { $places }.
town-no-shift-care = 🏠 Barn får inte barnomsorg kväll, natt och helg.
town-housing-vacant = 🏠 { $count ->
    [one] En lägenhet är ledig
   *[other] { $count } lägenheter är lediga
  }.
town-housing-none-now = 🏠 Ingen lägenhet är ledig.
town-housing-queue = 🏠 Kön till en lägenhet är { $queue }.
town-housing-company = 🏠 Man hyr lägenheter av { $company }.
town-housing-ask = 🏠 Fråga om bostad: { $contact }
town-associations = 🏠 Föreningar: { $contact }
town-sfi = 🏠 Svenska för vuxna (sfi): { $places }
town-adult = 🏠 Utbildning för vuxna: { $places }
town-college = 🏠 Närmaste högskola: { $college }, { $place }
town-college-km = 🏠 Närmaste högskola: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Bussen går varje timme på dagen.
town-bus-some = 🏠 Bussen går några gånger om dagen.
town-bus-none = 🏠 Det går ingen buss.
town-bus-odd = 🏠 Bussen går också kväll och helg.
town-bus-no-odd = 🏠 Bussen går inte kväll och helg.
town-bus-on-demand = 🏠 Man kan ringa och beställa buss.
town-train = 🏠 Tåget stannar här.
town-reception = 🏠 De som tar emot dig talar { $languages }.
town-contact = 🏠 Fråga om att flytta hit: { $contact }
town-words = 🏠 Kommunens egna ord:
town-contact-job = Du kan fråga om jobbet och flytten, säger kommunen: { $contact }. { $said }
town-housing-job = Du kan fråga om bostad, säger kommunen: { $contact }. { $said }
town-shift-care-job = Kommunen säger att barn får barnomsorg kväll, natt och helg. { $said }
town-no-shift-care-job = Kommunen säger att barn inte får barnomsorg kväll, natt och helg. { $said }
town-link-housing = Bostad
town-link-associations = Föreningar
town-link-sfi = Sfi
town-link-adult = Utbildning för vuxna
town-link-buses = Bussar och tåg
queue-weeks = ungefär { $least ->
    [one] en vecka
   *[other] { $least } veckor
  }
queue-months = ungefär { $least ->
    [one] en månad
   *[other] { $least } månader
  }
queue-weeks-range = { $least }–{ $most } veckor
queue-months-range = { $least }–{ $most } månader
local-title = Där du bor nu: { $municipality }
local-double_rent_during_notice = Har du sagt upp din gamla bostad? { $municipality } säger att kommunen betalar hyran tills kontraktet slutar. { $said }
local-moving_help = { $municipality } säger att kommunen hjälper till med flytten. { $said }
local-study_visit = { $municipality } säger att du kan få åka och se orten först. { $said }
local-other = { $municipality } har ett eget stöd. { $said }
local-until = Sök senast { $date }.
local-decides = Kommunen bestämmer. Be om ett skriftligt svar (på papper eller mejl) innan du flyttar.
local-check = Det här är kanske ändrat. Fråga { $municipality } kommun.
tongue-sv = svenska
tongue-en = engelska
tongue-ar = arabiska
tongue-so = somaliska
tongue-fa = persiska
tongue-prs = dari
tongue-ti = tigrinska
tongue-ckb = sorani
tongue-kmr = kurmanji
tongue-tr = turkiska
tongue-bs = bosniska
tongue-hr = kroatiska
tongue-sr = serbiska
tongue-pl = polska
tongue-es = spanska
tongue-uk = ukrainska
tongue-ru = ryska
tongue-sq = albanska
tongue-th = thailändska
tongue-fi = finska
tongue-am = amhariska
tongue-ps = pashto
tongue-syr = syriska
tongue-fr = franska
tongue-de = tyska
tongue-ro = rumänska
tongue-no = norska
tongue-da = danska
tongue-vi = vietnamesiska
tongue-zh = kinesiska
tongue-sgn = teckenspråk
source-line-stated = Källa: { $name }. Sagt { $date }.
