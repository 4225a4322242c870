# What we know of a town, and what its municipality says.
town-where = Magaalada ugu weyn: { $town }. { $county }.
town-distance = Qiyaastii { $km } km oo toos ah ayay u jirtaa { $municipality }.
town-near = Agagaarka: { $places }.
town-school = Carruurta degmada ku nool waxay xaq u leeyihiin dugsi ilaa fasalka 9aad. Ma ogin dugsiga ugu dhow.
town-preschool = Degmadu waa inay afar bilood gudahood xannaano ku siiso. Fiid, habeen iyo dhammaadka toddobaadka lama hubo: weydii.
town-housing-stated = Degmadu waxay sheegaysaa in guri jiro. { $said }
town-housing-unknown = Ma ogin inay guryo bannaan jiraan. Weydii degmada.
town-tax = Qofka halkan ku nool canshuurtu way u yaraataa { $sum } sannadkii. Waa inaad halkan ka diiwaangashan tahay (folkbokförd) 1 Nofembar sannadka ka horreeya.
town-ask = Wac degmada { $municipality }. Weydii caawinta dadka soo guura (inflyttarservice), dugsiga iyo guriga.
said-on = La sheegay { $date }.
said-long-ago = La sheegay in ka badan hal sano ka hor, { $date }: weydii inay weli run tahay.
town-said = Wixii 🏠 ku calaamadsan degmada lafteeda ayaa sheegtay. { $said }
town-schools = 🏠 Dugsiyo ilaa fasalka 9aad waxay ku yaalliin { $places }.
town-school-right = Carruurta degmada ku nool waxay xaq u leeyihiin dugsi ilaa fasalka 9aad.
town-preschool-law = Degmadu waa inay afar bilood gudahood xannaano ku siiso.
town-preschool-queue = 🏠 Safka xannaanadu waa { $queue }.
town-preschool-no-queue = 🏠 Xannaanadu saf ma laha.
town-shift-care-unknown = Xannaanada fiidka, habeenka iyo dhammaadka toddobaadka lama hubo: weydii.
town-shift-care = 🏠 Carruurta waa la xannaaneeyaa fiidka, habeenka iyo dhammaadka toddobaadka.
town-shift-care-places = 🏠 Carruurta waa la xannaaneeyaa fiidka, habeenka iyo dhammaadka toddobaadka: { $places }.
town-no-shift-care = 🏠 Carruurta lama xannaaneeyo fiidka, habeenka iyo dhammaadka toddobaadka.
town-housing-vacant = 🏠 { $count ->
    [one] Hal guri ayaa bannaan
   *[other] { $count } guri ayaa bannaan
  }.
town-housing-none-now = 🏠 Guri bannaani ma jiro.
town-housing-queue = 🏠 Safka guriga waa { $queue }.
town-housing-company = 🏠 Guryaha waxaa laga kiraystaa { $company }.
town-housing-ask = 🏠 Guriga wax ka weydii: { $contact }
town-associations = 🏠 Ururrada: { $contact }
town-sfi = 🏠 Af-Iswiidhishka dadka waaweyn (sfi): { $places }
town-adult = 🏠 Waxbarashada dadka waaweyn: { $places }
town-college = 🏠 Jaamacadda ugu dhow: { $college }, { $place }
town-college-km = 🏠 Jaamacadda ugu dhow: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Maalintii saacad kasta bas baa jira.
town-bus-some = 🏠 Dhawr jeer maalintii bas baa jira.
town-bus-none = 🏠 Bas ma jiro.
town-bus-odd = 🏠 Basku wuxuu socdaa fiidka iyo dhammaadka toddobaadkana.
town-bus-no-odd = 🏠 Basku ma socdo fiidka iyo dhammaadka toddobaadka.
town-bus-on-demand = 🏠 Bas taleefan baa lagu dalban karaa.
town-train = 🏠 Tareenku halkan wuu istaagaa.
town-reception = 🏠 Dadka ku soo dhawaynaya waxay ku hadlaan: { $languages }.
town-contact = 🏠 Soo guuridda wax ka weydii: { $contact }
town-words = 🏠 Erayada degmada, af-Iswiidhish:
town-contact-job = Degmadu waxay sheegaysaa inaad shaqada iyo guuritaanka wax ka weydiin karto: { $contact }. { $said }
town-housing-job = Degmadu waxay sheegaysaa inaad guriga wax ka weydiin karto: { $contact }. { $said }
town-shift-care-job = Degmadu waxay sheegaysaa in carruurta la xannaaneeyo fiidka, habeenka iyo dhammaadka toddobaadka. { $said }
town-no-shift-care-job = Degmadu waxay sheegaysaa in carruurta aan la xannaanayn fiidka, habeenka iyo dhammaadka toddobaadka. { $said }
town-link-housing = Guri
town-link-associations = Ururro
town-link-sfi = Sfi
town-link-adult = Waxbarashada dadka waaweyn
town-link-buses = Basas iyo tareenno
queue-weeks = qiyaastii { $least ->
    [one] hal toddobaad
   *[other] { $least } toddobaad
  }
queue-months = qiyaastii { $least ->
    [one] hal bil
   *[other] { $least } bilood
  }
queue-weeks-range = { $least }–{ $most } toddobaad
queue-months-range = { $least }–{ $most } bilood
local-title = Halka aad hadda deggan tahay: { $municipality }
local-double_rent_during_notice = Degmada { $municipality } waxay sheegaysaa inay bixiso kirada gurigaagii hore inta lagu jiro muddada ogeysiiska. { $said }
local-moving_help = Degmada { $municipality } waxay sheegaysaa inay guuritaanka ka caawiso. { $said }
local-study_visit = { $municipality } waxay sheegaysaa in safar laguu siin karo si aad magaalada marka hore u aragto. { $said }
local-other = Degmada { $municipality } waxay leedahay taageero u gaar ah. { $said }
local-until = Codso ugu dambayn { $date }.
local-decides = Degmada ayaa go’aamisa. Weydiiso jawaab qoran inta aanad guurin.
local-check = Waxaa laga yaabaa in tani isbeddeshay. Weydii degmada { $municipality }.
tongue-sv = Iswiidhish
tongue-en = Ingiriisi
tongue-ar = Carabi
tongue-so = Soomaali
tongue-fa = Faarisi
tongue-prs = Dari
tongue-ti = Tigrinya
tongue-ckb = Sorani
tongue-kmr = Kurmanji
tongue-tr = Turki
tongue-bs = Bosniyaan
tongue-hr = Koro’eeshiyaan
tongue-sr = Seerbiyaan
tongue-pl = Bolish
tongue-es = Isbaanish
tongue-uk = Yukreeniyaan
tongue-ru = Ruush
tongue-sq = Albaaniyaan
tongue-th = Taay
tongue-fi = Finnish
tongue-am = Amxaari
tongue-ps = Bashtuu
tongue-syr = Siriyaak
tongue-fr = Faransiis
tongue-de = Jarmal
tongue-ro = Romaaniyaan
tongue-no = Noorwiiji
tongue-da = Deenish
tongue-vi = Fiyetnaamiis
tongue-zh = Shiine
tongue-sgn = luqadda dhegoolayaasha
source-line-stated = Xigasho: { $name }. La sheegay { $date }.
