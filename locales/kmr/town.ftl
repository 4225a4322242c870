# The town: what we know, and what the municipality says itself.
town-where = Bajarê herî mezin: { $town }. { $county }.
town-distance = Bi xeteke rast nêzîkî { $km } km ji { $municipality }.
town-near = Cihên nêzîk: { $places }.
town-school = Mafê zarokên ku li şaredariyê dijîn heye ku heta pola 9an herin dibistanê. Em nizanin kîjan dibistan herî nêzîk e.
town-preschool = Divê şaredarî di nav çar mehan de cihê zarokxaneyê (förskola) bide. Êvar, şev û dawiya hefteyê ne piştrast in: bipirse.
town-housing-stated = Şaredarî dibêje ku xanî hene. { $said }
town-housing-unknown = Em nizanin ka xaniyên vala hene. Ji şaredariyê bipirse.
town-tax = Yê ku li vir dijî kêmtir bac dide, { $sum } di salê de. Divê tu 1 mijdara sala berê li vir qeydkirî bî (folkbokförd).
town-ask = Telefonî şaredariya { $municipality } bike. Xizmeta kesên nû (inflyttarservice), dibistan û xanî bipirse.
said-on = Hat gotin: { $date }.
said-long-ago = Berî zêdetirî salekê hat gotin, { $date }: bipirse ka hê rast e.
town-said = Tiştên bi 🏠 şaredarî bi xwe dibêje. { $said }
town-schools = 🏠 Dibistan heta pola 9an: { $places }.
town-school-right = Mafê zarokên ku li şaredariyê dijîn heye ku heta pola 9an herin dibistanê.
town-preschool-law = Divê şaredarî di nav çar mehan de cihê zarokxaneyê (förskola) bide.
town-preschool-queue = 🏠 Dora zarokxaneyê (förskola): { $queue }.
town-preschool-no-queue = 🏠 Ji bo zarokxaneyê (förskola) dor tune.
town-shift-care-unknown = Lênêrîna zarokan a êvaran, şevan û dawiya hefteyê ne piştrast e: bipirse.
town-shift-care = 🏠 Lênêrîna zarokan êvaran, şevan û dawiya hefteyê heye.
town-shift-care-places = 🏠 Lênêrîna zarokan êvaran, şevan û dawiya hefteyê li van cihan heye: { $places }.
town-no-shift-care = 🏠 Lênêrîna zarokan êvaran, şevan û dawiya hefteyê tune.
town-housing-vacant = 🏠 { $count ->
    [one] Apartmanek vala ye
   *[other] { $count } apartman vala ne
  }.
town-housing-none-now = 🏠 Ti apartman ne vala ye.
town-housing-queue = 🏠 Dora apartmanekê: { $queue }.
town-housing-company = 🏠 Mirov apartmanan ji { $company } bi kirê digire.
town-housing-ask = 🏠 Pirsa xanî: { $contact }
town-associations = 🏠 Komele: { $contact }
town-sfi = 🏠 Swêdî ji bo mezinan (sfi): { $places }
town-adult = 🏠 Perwerdeya mezinan: { $places }
town-college = 🏠 Zanîngeha herî nêzîk (högskola): { $college }, { $place }
town-college-km = 🏠 Zanîngeha herî nêzîk (högskola): { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Otobûs bi roj her saet diçe.
town-bus-some = 🏠 Otobûs rojê çend caran diçe.
town-bus-none = 🏠 Otobûs tune.
town-bus-odd = 🏠 Otobûs êvaran û dawiya hefteyê jî diçe.
town-bus-no-odd = 🏠 Otobûs êvaran û dawiya hefteyê naçe.
town-bus-on-demand = 🏠 Mirov dikare bi telefonê otobûsê bixwaze.
town-train = 🏠 Tren li vir disekine.
town-reception = 🏠 Yên ku pêşwaziya te dikin bi van zimanan diaxivin: { $languages }.
town-contact = 🏠 Pirsên li ser barkirina vir: { $contact }
town-words = 🏠 Gotinên şaredariyê bi xwe:
town-contact-job = Şaredarî dibêje ku tu dikarî kar û barkirinê ji vir bipirsî: { $contact }. { $said }
town-housing-job = Şaredarî dibêje ku tu dikarî xanî ji vir bipirsî: { $contact }. { $said }
town-shift-care-job = Şaredarî dibêje ku lênêrîna zarokan êvaran, şevan û dawiya hefteyê heye. { $said }
town-no-shift-care-job = Şaredarî dibêje ku lênêrîna zarokan êvaran, şevan û dawiya hefteyê tune. { $said }
town-link-housing = Xanî
town-link-associations = Komele
town-link-sfi = Sfi
town-link-adult = Perwerdeya mezinan
town-link-buses = Otobûs û tren
queue-weeks = nêzîkî { $least ->
    [one] hefteyekê
   *[other] { $least } hefteyan
  }
queue-months = nêzîkî { $least ->
    [one] mehekê
   *[other] { $least } mehan
  }
queue-weeks-range = { $least }–{ $most } hefte
queue-months-range = { $least }–{ $most } meh
local-title = Cihê ku tu niha lê dijî: { $municipality }
local-double_rent_during_notice = { $municipality } dibêje ku heta kontrata te ya kevn diqede, şaredarî kirêya xaniyê kevn dide. { $said }
local-moving_help = { $municipality } dibêje ku şaredarî di barkirinê de alîkariyê dike. { $said }
local-study_visit = { $municipality } dibêje ku tu dikarî pêşî herî û cih bibînî. { $said }
local-other = Piştgiriyeke taybet a { $municipality } heye. { $said }
local-until = Herî dereng { $date } serlêdan bike.
local-decides = Şaredarî biryarê dide. Berî barkirinê bersiveke nivîskî bixwaze.
local-check = Dibe ku ev hatibe guhertin. Ji şaredariya { $municipality } bipirse.
tongue-sv = swêdî
tongue-en = îngilîzî
tongue-ar = erebî
tongue-so = somalî
tongue-fa = farisî
tongue-prs = derî
tongue-ti = tigrînî
tongue-ckb = kurdî (soranî)
tongue-kmr = kurdî (kurmancî)
tongue-tr = tirkî
tongue-bs = bosnî
tongue-hr = kroatî
tongue-sr = sirbî
tongue-pl = polonî
tongue-es = spanî
tongue-uk = ukraynî
tongue-ru = rûsî
tongue-sq = albanî
tongue-th = taylandî
tongue-fi = fînlandî
tongue-am = amharî
tongue-ps = peştûyî
tongue-syr = suryanî
tongue-fr = fransî
tongue-de = almanî
tongue-ro = romanî
tongue-no = norwecî
tongue-da = danîmarkî
tongue-vi = viyetnamî
tongue-zh = çînî
tongue-sgn = zimanê îşaretan
source-line-stated = Çavkanî: { $name }. Hat gotin: { $date }.
