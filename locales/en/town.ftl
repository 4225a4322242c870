# The town: what we know, and what the municipality itself says.
town-where = Main town: { $town }. { $county }.
town-distance = About { $km } km in a straight line from { $municipality }.
town-near = Near by: { $places }.
town-school = Children who live in the municipality have a right to school through grade 9. We do not know which school is nearest.
town-preschool = The municipality must offer preschool within four months. Evenings, nights and weekends are not certain: ask.
town-housing-stated = The municipality says that there is housing. { $said }
town-housing-unknown = We do not know if there is vacant housing. Ask the municipality.
town-tax = Those who live here pay { $sum } less tax a year. You must be registered here on 1 November the year before.
town-ask = Ring { $municipality } municipality. Ask about inflyttarservice (help for new residents), school and housing.
said-on = Said { $date }.
said-long-ago = Said more than a year ago, { $date }: ask if it is still true.
town-said = What is marked 🏠 the municipality itself says. { $said }
town-schools = 🏠 There are schools through grade 9 in { $places }.
town-school-right = Children who live in the municipality have a right to school through grade 9.
town-preschool-law = The municipality must offer preschool within four months.
town-preschool-queue = 🏠 The queue for preschool is { $queue }.
town-preschool-no-queue = 🏠 Preschool has no queue.
town-shift-care-unknown = Care for children in evenings, nights and weekends is not certain: ask.
town-shift-care = 🏠 Children are cared for in evenings, nights and weekends.
town-shift-care-places = 🏠 Children are cared for in evenings, nights and weekends in { $places }.
town-no-shift-care = 🏠 There is no care for children in evenings, nights and weekends.
town-housing-vacant = 🏠 { $count ->
    [one] One flat is vacant
   *[other] { $count } flats are vacant
  }.
town-housing-none-now = 🏠 No flat is vacant.
town-housing-queue = 🏠 The queue for a flat is { $queue }.
town-housing-company = 🏠 Flats are rented from { $company }.
town-housing-ask = 🏠 Ask about housing: { $contact }
town-associations = 🏠 Associations: { $contact }
town-sfi = 🏠 Swedish for adults (SFI): { $places }
town-adult = 🏠 Education for adults: { $places }
town-college = 🏠 Nearest college: { $college }, { $place }
town-college-km = 🏠 Nearest college: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 There is a bus every hour in the daytime.
town-bus-some = 🏠 There is a bus a few times a day.
town-bus-none = 🏠 There is no bus.
town-bus-odd = 🏠 The bus runs in evenings and on weekends too.
town-bus-no-odd = 🏠 The bus does not run in evenings and on weekends.
town-bus-on-demand = 🏠 One can ring for a bus.
town-train = 🏠 Trains stop here.
town-reception = 🏠 Those who receive you speak { $languages }.
town-contact = 🏠 Ask about moving here: { $contact }
town-words = 🏠 The municipality’s own words, in Swedish:
town-contact-job = The municipality says that you can ask about the job and the move: { $contact }. { $said }
town-housing-job = The municipality says that you can ask about housing: { $contact }. { $said }
town-shift-care-job = The municipality says that children are cared for in evenings, nights and weekends. { $said }
town-no-shift-care-job = The municipality says that there is no care for children in evenings, nights and weekends. { $said }
town-link-housing = Housing
town-link-associations = Associations
town-link-sfi = SFI
town-link-adult = Education for adults
town-link-buses = Buses and trains
queue-weeks = about { $least ->
    [one] one week
   *[other] { $least } weeks
  }
queue-months = about { $least ->
    [one] one month
   *[other] { $least } months
  }
queue-weeks-range = { $least }–{ $most } weeks
queue-months-range = { $least }–{ $most } months
local-title = Where you live now: { $municipality }
local-double_rent_during_notice = { $municipality } says that it pays the rent of your old home during the notice period. { $said }
local-moving_help = { $municipality } says that it helps with the move. { $said }
local-study_visit = { $municipality } says that you can get a trip to see the town first. { $said }
local-other = { $municipality } has a support of its own. { $said }
local-until = Apply by { $date }.
local-decides = The municipality decides. Ask for an answer in writing before you move.
local-check = This may have changed. Ask { $municipality } municipality.
tongue-sv = Swedish
tongue-en = English
tongue-ar = Arabic
tongue-so = Somali
tongue-fa = Persian
tongue-prs = Dari
tongue-ti = Tigrinya
tongue-ckb = Sorani
tongue-kmr = Kurmanji
tongue-tr = Turkish
tongue-bs = Bosnian
tongue-hr = Croatian
tongue-sr = Serbian
tongue-pl = Polish
tongue-es = Spanish
tongue-uk = Ukrainian
tongue-ru = Russian
tongue-sq = Albanian
tongue-th = Thai
tongue-fi = Finnish
tongue-am = Amharic
tongue-ps = Pashto
tongue-syr = Syriac
tongue-fr = French
tongue-de = German
tongue-ro = Romanian
tongue-no = Norwegian
tongue-da = Danish
tongue-vi = Vietnamese
tongue-zh = Chinese
tongue-sgn = sign language
source-line-stated = Source: { $name }. Said { $date }.
