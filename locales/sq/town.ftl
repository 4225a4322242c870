# The town: what we know, and what the municipality itself says.
town-where = Vendbanimi më i madh: { $town }. { $county }.
town-distance = Rreth { $km } km vijë ajrore nga { $municipality }.
town-near = Afër janë { $places }.
town-school = Fëmijët e komunës kanë të drejtë në shkollë deri në fund të klasës së 9-të. Nuk e dimë cila shkollë është më afër.
town-preschool = Komuna duhet të ofrojë kopsht (förskola) brenda katër muajsh. Mbrëmja, nata dhe fundjava nuk janë të sigurta: pyetni.
town-housing-stated = Komuna thotë se ka banesa. { $said }
town-housing-unknown = Nuk e dimë nëse ka banesa të lira. Pyetni komunën.
town-tax = Kush banon këtu ka tatim më të ulët, { $sum } në vit. Duhet të jeni të regjistruar (folkbokförd) këtu më 1 nëntor të vitit të mëparshëm.
town-ask = Telefononi komunën në { $municipality }. Pyetni për shërbimin e banorëve të rinj (inflyttarservice), shkollën dhe banesën.
said-on = Thënë më { $date }.
said-long-ago = Thënë para më shumë se një viti, më { $date }: pyetni nëse vlen ende.
town-said = Ato me shenjën 🏠 i thotë vetë komuna. { $said }
town-schools = 🏠 Shkollë deri në klasën e 9-të ka në { $places }.
town-school-right = Fëmijët e komunës kanë të drejtë në shkollë deri në fund të klasës së 9-të.
town-preschool-law = Komuna duhet të ofrojë kopsht (förskola) brenda katër muajsh.
town-preschool-queue = 🏠 Radha për kopsht (förskola) është { $queue }.
town-preschool-no-queue = 🏠 Për kopsht (förskola) nuk ka radhë.
town-shift-care-unknown = Kujdesi për fëmijët në mbrëmje, natën dhe në fundjavë nuk është i sigurt: pyetni.
town-shift-care = 🏠 Ka përkujdesje për fëmijë në mbrëmje, natën dhe në fundjavë.
town-shift-care-places = 🏠 Ka përkujdesje për fëmijë në mbrëmje, natën dhe në fundjavë në { $places }.
town-no-shift-care = 🏠 Nuk ka përkujdesje për fëmijë në mbrëmje, natën dhe në fundjavë.
town-housing-vacant = 🏠 { $count ->
    [one] Një apartament është i lirë
   *[other] { $count } apartamente janë të lira
  }.
town-housing-none-now = 🏠 Asnjë apartament nuk është i lirë.
town-housing-queue = 🏠 Radha për një apartament është { $queue }.
town-housing-company = 🏠 Apartamente me qira jep { $company }.
town-housing-ask = 🏠 Pyetni për banesë: { $contact }
town-associations = 🏠 Shoqata: { $contact }
town-sfi = 🏠 Suedisht për të rritur (sfi): { $places }
town-adult = 🏠 Arsim për të rritur: { $places }
town-college = 🏠 Shkolla e lartë më e afërt: { $college }, { $place }
town-college-km = 🏠 Shkolla e lartë më e afërt: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Autobusi kalon çdo orë gjatë ditës.
town-bus-some = 🏠 Autobusi kalon disa herë në ditë.
town-bus-none = 🏠 Nuk ka autobus.
town-bus-odd = 🏠 Autobusi kalon edhe në mbrëmje dhe në fundjavë.
town-bus-no-odd = 🏠 Autobusi nuk kalon në mbrëmje dhe në fundjavë.
town-bus-on-demand = 🏠 Autobusi mund të porositet me telefon.
town-train = 🏠 Treni ndalet këtu.
town-reception = 🏠 Ata që ju presin flasin këto gjuhë: { $languages }.
town-contact = 🏠 Pyetni për shpërnguljen këtu: { $contact }
town-words = 🏠 Fjalët e vetë komunës:
town-contact-job = Komuna thotë se mund të pyesni për punën dhe shpërnguljen: { $contact }. { $said }
town-housing-job = Komuna thotë se mund të pyesni për banesë: { $contact }. { $said }
town-shift-care-job = Komuna thotë se ka përkujdesje për fëmijë në mbrëmje, natën dhe në fundjavë. { $said }
town-no-shift-care-job = Komuna thotë se nuk ka përkujdesje për fëmijë në mbrëmje, natën dhe në fundjavë. { $said }
town-link-housing = Banesa
town-link-associations = Shoqata
town-link-sfi = Sfi
town-link-adult = Arsim për të rritur
town-link-buses = Autobusë dhe trena
queue-weeks = rreth { $least ->
    [one] një javë
   *[other] { $least } javë
  }
queue-months = rreth { $least ->
    [one] një muaj
   *[other] { $least } muaj
  }
queue-weeks-range = { $least }–{ $most } javë
queue-months-range = { $least }–{ $most } muaj
local-title = Ku banoni tani: { $municipality }
local-double_rent_during_notice = { $municipality }: komuna thotë se e paguan qiranë e banesës suaj deri në fund të kontratës. { $said }
local-moving_help = { $municipality } thotë se komuna ndihmon me shpërnguljen. { $said }
local-study_visit = { $municipality } thotë se mund të shkoni ta shihni vendin më parë. { $said }
local-other = { $municipality } ka një ndihmë të vetën. { $said }
local-until = Aplikoni deri më { $date }.
local-decides = Vendos komuna. Kërkoni përgjigje me shkrim para se të shpërnguleni.
local-check = Kjo ndoshta ka ndryshuar. Pyetni komunën në { $municipality }.
tongue-sv = suedisht
tongue-en = anglisht
tongue-ar = arabisht
tongue-so = somalisht
tongue-fa = persisht
tongue-prs = dari
tongue-ti = tigrinisht
tongue-ckb = sorani
tongue-kmr = kurmanxhi
tongue-tr = turqisht
tongue-bs = boshnjakisht
tongue-hr = kroatisht
tongue-sr = serbisht
tongue-pl = polonisht
tongue-es = spanjisht
tongue-uk = ukrainisht
tongue-ru = rusisht
tongue-sq = shqip
tongue-th = tajlandisht
tongue-fi = finlandisht
tongue-am = amarisht
tongue-ps = pashto
tongue-syr = siriakisht
tongue-fr = frëngjisht
tongue-de = gjermanisht
tongue-ro = rumanisht
tongue-no = norvegjisht
tongue-da = danisht
tongue-vi = vietnamisht
tongue-zh = kinezisht
tongue-sgn = gjuha e shenjave
source-line-stated = Burimi: { $name }. Thënë më { $date }.
