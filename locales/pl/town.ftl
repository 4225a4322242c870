# Miejscowość: co wiemy i co mówi sama gmina.
town-where = Największa miejscowość: { $town }. { $county }.
town-distance = Około { $km } km w linii prostej od gminy { $municipality }.
town-near = W pobliżu: { $places }.
town-school = Dzieci, które mieszkają w gminie, mają prawo do szkoły do klasy 9 włącznie. Nie wiemy, która szkoła jest najbliżej.
town-preschool = Gmina musi zaproponować miejsce w przedszkolu w ciągu czterech miesięcy. Wieczory, noce i weekendy nie są pewne: zapytaj.
town-housing-stated = Gmina podaje, że są mieszkania. { $said }
town-housing-unknown = Nie wiemy, czy są wolne mieszkania. Zapytaj gminę.
town-tax = Kto tu mieszka, ma niższy podatek: { $sum } na rok. Trzeba mieć tu zameldowanie (folkbokföring) 1 listopada rok wcześniej.
town-ask = Zadzwoń: gmina { $municipality }. Zapytaj o pomoc dla nowych mieszkańców (inflyttarservice), szkołę i mieszkanie.
said-on = Podano { $date }.
said-long-ago = Podano ponad rok temu, { $date }: zapytaj, czy to aktualne.
town-said = To, co ma znak 🏠, mówi sama gmina. { $said }
town-schools = 🏠 Szkoła do klasy 9 włącznie: { $places }.
town-school-right = Dzieci, które mieszkają w gminie, mają prawo do szkoły do klasy 9 włącznie.
town-preschool-law = Gmina musi zaproponować miejsce w przedszkolu w ciągu czterech miesięcy.
town-preschool-queue = 🏠 Kolejka do przedszkola: { $queue }.
town-preschool-no-queue = 🏠 Do przedszkola nie ma kolejki.
town-shift-care-unknown = Opieka nad dziećmi wieczorem, w nocy i w weekend nie jest pewna: zapytaj.
town-shift-care = 🏠 Dzieci mają opiekę wieczorem, w nocy i w weekend.
town-shift-care-places = 🏠 Dzieci mają opiekę wieczorem, w nocy i w weekend. Miejsce: { $places }.
town-no-shift-care = 🏠 Dzieci nie mają opieki wieczorem, w nocy i w weekend.
town-housing-vacant = 🏠 { $count ->
    [one] Jedno mieszkanie jest wolne
    [few] { $count } mieszkania są wolne
    [many] { $count } mieszkań jest wolnych
   *[other] { $count } mieszkania jest wolne
  }.
town-housing-none-now = 🏠 Nie ma wolnych mieszkań.
town-housing-queue = 🏠 Kolejka po mieszkanie: { $queue }.
town-housing-company = 🏠 Mieszkania wynajmuje { $company }.
town-housing-ask = 🏠 Pytania o mieszkanie: { $contact }
town-associations = 🏠 Stowarzyszenia: { $contact }
town-sfi = 🏠 Szwedzki dla dorosłych (sfi): { $places }
town-adult = 🏠 Kształcenie dorosłych: { $places }
town-college = 🏠 Najbliższa szkoła wyższa: { $college }, { $place }
town-college-km = 🏠 Najbliższa szkoła wyższa: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 W dzień autobus jeździ co godzinę.
town-bus-some = 🏠 Autobus jeździ kilka razy dziennie.
town-bus-none = 🏠 Nie ma autobusu.
town-bus-odd = 🏠 Autobus jeździ też wieczorem i w weekend.
town-bus-no-odd = 🏠 Autobus nie jeździ wieczorem i w weekend.
town-bus-on-demand = 🏠 Autobus można zamówić przez telefon.
town-train = 🏠 Zatrzymuje się tu pociąg.
town-reception = 🏠 Języki osób, które cię przyjmą: { $languages }.
town-contact = 🏠 Pytania o przeprowadzkę tutaj: { $contact }
town-words = 🏠 Własne słowa gminy, po szwedzku:
town-contact-job = Gmina podaje, kogo pytać o pracę i przeprowadzkę: { $contact }. { $said }
town-housing-job = Gmina podaje, kogo pytać o mieszkanie: { $contact }. { $said }
town-shift-care-job = Gmina podaje, że dzieci mają opiekę wieczorem, w nocy i w weekend. { $said }
town-no-shift-care-job = Gmina podaje, że dzieci nie mają opieki wieczorem, w nocy i w weekend. { $said }
town-link-housing = Mieszkanie
town-link-associations = Stowarzyszenia
town-link-sfi = Sfi
town-link-adult = Kształcenie dorosłych
town-link-buses = Autobusy i pociągi
queue-weeks = około { $least ->
    [one] jednego tygodnia
    [few] { $least } tygodni
    [many] { $least } tygodni
   *[other] { $least } tygodnia
  }
queue-months = około { $least ->
    [one] jednego miesiąca
    [few] { $least } miesięcy
    [many] { $least } miesięcy
   *[other] { $least } miesiąca
  }
queue-weeks-range = { $least }–{ $most ->
    [one] { $most } tydzień
    [few] { $most } tygodnie
    [many] { $most } tygodni
   *[other] { $most } tygodnia
  }
queue-months-range = { $least }–{ $most ->
    [one] { $most } miesiąc
    [few] { $most } miesiące
    [many] { $most } miesięcy
   *[other] { $most } miesiąca
  }
local-title = Gdzie teraz mieszkasz: { $municipality }
local-double_rent_during_notice = Gmina { $municipality } podaje, że płaci czynsz za twoje stare mieszkanie w czasie wypowiedzenia. { $said }
local-moving_help = Gmina { $municipality } podaje, że pomaga w przeprowadzce. { $said }
local-study_visit = Gmina { $municipality } podaje, że możesz najpierw pojechać i zobaczyć miejscowość. { $said }
local-other = Gmina { $municipality } ma własną pomoc. { $said }
local-until = Złóż wniosek najpóźniej { $date }.
local-decides = Decyduje gmina. Poproś o odpowiedź na piśmie, zanim się przeprowadzisz.
local-check = To mogło się zmienić. Zapytaj: gmina { $municipality }.
tongue-sv = szwedzki
tongue-en = angielski
tongue-ar = arabski
tongue-so = somalijski
tongue-fa = perski
tongue-prs = dari
tongue-ti = tigrinia
tongue-ckb = kurdyjski sorani
tongue-kmr = kurdyjski kurmandżi
tongue-tr = turecki
tongue-bs = bośniacki
tongue-hr = chorwacki
tongue-sr = serbski
tongue-pl = polski
tongue-es = hiszpański
tongue-uk = ukraiński
tongue-ru = rosyjski
tongue-sq = albański
tongue-th = tajski
tongue-fi = fiński
tongue-am = amharski
tongue-ps = paszto
tongue-syr = syriacki
tongue-fr = francuski
tongue-de = niemiecki
tongue-ro = rumuński
tongue-no = norweski
tongue-da = duński
tongue-vi = wietnamski
tongue-zh = chiński
tongue-sgn = język migowy
source-line-stated = Źródło: { $name }. Podano { $date }.
