# Dlaczego oferta pasuje, czego brakuje albo czego nie wiemy.
reason-occupation-same = Praca, której szukasz: { $occupation }
reason-occupation-near = Blisko tego, czego szukasz: { $occupation }
reason-occupation-open-now = Otwarte teraz, bez prawa do zawodu (legitimation): { $occupation }
reason-occupation-field = Ta sama dziedzina: { $occupation }
reason-occupation-other = Inny zawód: { $occupation }
reason-occupation-any = { $occupation }. Przeczytaj, czego wymaga ogłoszenie.
reason-occupation-no-training = Możesz zacząć bez wykształcenia
reason-permanent-yes = Stała praca (tills vidare)
reason-permanent-yes-wished = Przede wszystkim stała praca (tills vidare), tak jak chcesz
reason-permanent-leads = Może stać się stałą pracą, mówi ogłoszenie
reason-permanent-unknown = Ogłoszenie nie mówi, czy praca jest stała: zapytaj
reason-permanent-no = Praca jest na czas określony
reason-permanent-short-wished = Praca na czas określony, tak jak chcesz
reason-school-right = Dzieci mają tu prawo do szkoły do klasy 9 włącznie. Nie wiemy, która jest najbliżej.
reason-school-gymnasium = Szkoła średnia (gymnasium) może być w innej miejscowości: zapytaj gminę
reason-pay-stated = Pensja według ogłoszenia: { $pay }
reason-pay-typical = Zwykła pensja w zawodzie: { $pay } na miesiąc ({ $year }). To nie jest pensja w tej ofercie.
reason-pay-unknown = Ogłoszenie nie podaje pensji: zapytaj
reason-step-up-yes = Krok wyżej niż to, czego szukasz
reason-step-up-unknown = Nie wiemy, czy to krok wyżej
reason-known-here = Znasz tu kogoś
reason-known-near = Znasz kogoś { $km } km stąd
reason-known-far = Daleko od osób, które znasz: { $km } km
reason-known-unknown = Nie wiemy, czy znasz tu kogoś
reason-partner-here = Oferty dla drugiej osoby w tym samym miejscu: { $count ->
    [one] jedna
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
reason-partner-near = Oferty dla drugiej osoby w pobliżu: { $count ->
    [one] jedna
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
reason-partner-none = Teraz nie ma tu pracy dla drugiej osoby
reason-partner-unknown = Nie wiemy, czego szuka druga osoba
reason-housing-stated = Gmina podaje, że są mieszkania. { $said }
reason-housing-unknown = O mieszkaniach nic nie wiemy: zapytaj gminę
reason-getting-car = Masz samochód na dojazd
reason-getting-odd-hours = Wieczorem i w weekend autobusy jeżdżą rzadko: zapytaj o dojazd
reason-getting-unknown = O autobusach do pracy nic nie wiemy: zapytaj
reason-shifts-day = Praca w dzień
reason-shifts-odd = Praca wieczorem, w nocy, w weekend lub na zmiany
reason-shifts-children = Praca wieczorem, w nocy lub w weekend. Nocna opieka nad dziećmi nie jest pewna: zapytaj.
reason-shifts-unknown = Ogłoszenie nie mówi, jakie godziny: zapytaj
reason-experience-not-needed = Doświadczenie nie jest wymagane
reason-experience-unknown = Ogłoszenie nie mówi, czy trzeba doświadczenia
reason-experience-have = Masz doświadczenie
reason-experience-abroad = Masz doświadczenie z innego kraju
reason-experience-missing = Wymagane jest doświadczenie
reason-experience-demanded = Wymagane jest doświadczenie: zapytaj, czy twoje wystarczy
reason-credential-have = Masz prawo wykonywania zawodu (legitimation)
reason-credential-missing = Trzeba mieć szwedzkie prawo wykonywania zawodu (legitimation)
reason-credential-legitimation = Trzeba mieć szwedzkie prawo wykonywania zawodu (legitimation): czy je masz?
reason-credential-title = Tytuł undersköterska (opiekun medyczny) wymaga zaświadczenia (bevis). Praca jako vårdbiträde (opiekun) jest otwarta.
reason-credential-teacher = Bez prawa do zawodu nauczyciela (lärarlegitimation): najwyżej rok naraz
reason-credential-guard = Najpierw zatwierdza cię Länsstyrelsen (urząd regionu). Wniosek składa pracodawca.
reason-credential-electrician = Możesz pracować w zarejestrowanej firmie elektrycznej
reason-credential-truck = Trzeba mieć kurs na wózek widłowy i zgodę pracodawcy
reason-credential-permit = Trzeba mieć pozwolenie: zapytaj pracodawcę
reason-credential-ykb = Trzeba mieć prawo jazdy C lub D i świadectwo zawodowe kierowcy (YKB)
reason-credential-taxi = Trzeba mieć licencję taksówkarza (taxiförarlegitimation)
reason-credential-open = Nie trzeba mieć prawa do zawodu (legitimation)
reason-licence-none = W danych ogłoszenia nie ma wymogu prawa jazdy
reason-licence-demanded = Trzeba mieć prawo jazdy: { $licence }
reason-licence-have = Masz wymagane prawo jazdy: { $licence }
reason-licence-missing = Trzeba mieć prawo jazdy: { $licence }
reason-car-none = W danych ogłoszenia nie ma wymogu własnego samochodu
reason-car-demanded = Trzeba mieć własny samochód
reason-car-have = Masz samochód, który jest wymagany
reason-car-missing = Trzeba mieć własny samochód
reason-language-swedish = Wymagany jest język szwedzki
reason-language-have = Twój szwedzki wystarczy
reason-language-other = Wymagane języki: { $languages }
reason-language-unknown = Ogłoszenie nie mówi nic o językach
lane-licence = Zawód: { $occupation }. Do tej pracy trzeba mieć szwedzkie prawo wykonywania zawodu (legitimation). Twoje wykształcenie ocenia Socialstyrelsen.
    Wniosek możesz złożyć teraz. Nie musisz jeszcze znać szwedzkiego.
lane-now = O tę pracę możesz ubiegać się już teraz:
reason-licence-special = Trzeba mieć specjalne prawo jazdy lub zaświadczenie: przeczytaj ogłoszenie
reason-studies-unknown = O nauce w pobliżu nic nie wiemy: zapytaj gminę o kształcenie dorosłych
reason-experience-trained = Nauczysz się tej pracy na miejscu
reason-language-basic = Potrzebny jest podstawowy szwedzki
reason-language-good = Potrzebny jest dobry szwedzki
reason-language-fluent = Potrzebny jest biegły szwedzki
reason-housing-help = Ogłoszenie mówi o pomocy w znalezieniu mieszkania
reason-money-more = Zostaje o około { $amount } miesięcznie więcej niż przy tej samej pracy w gminie { $home } ({ $year })
reason-money-less = Zostaje o około { $amount } miesięcznie mniej niż przy tej samej pracy w gminie { $home } ({ $year })
reason-money-same = Zostaje mniej więcej tyle samo miesięcznie, co przy tej samej pracy w gminie { $home } ({ $year })
reason-school-places = Dzieci mają tu prawo do szkoły do klasy 9 włącznie. Gmina podaje, gdzie jest taka szkoła: { $places }. { $said }
reason-housing-vacant = Gmina podaje, że { $count ->
    [one] jest jedno wolne mieszkanie
    [few] są { $count } wolne mieszkania
    [many] jest { $count } wolnych mieszkań
   *[other] jest { $count } wolnego mieszkania
  }. { $said }
reason-housing-none-now = Gmina podaje, że nie ma wolnych mieszkań. { $said }
reason-partner-stated = Gmina podaje, że jest praca także dla drugiej osoby. { $said }
reason-welcome-movers = Gmina pisze: osoby, które się tu przeprowadzają, są mile widziane. { $said }
reason-welcome-help = Gmina pisze, że pomaga w przeprowadzce. { $said }
reason-welcome-both = Gmina pisze: osoby, które się tu przeprowadzają, są mile widziane. Gmina pomaga w przeprowadzce. { $said }
reason-welcome-unknown = Nie wiemy, czy szukają osób, które się tu przeprowadzą
reason-getting-bus-day = Gmina podaje, że w dzień jeżdżą autobusy. { $said }
reason-getting-bus-odd = Gmina podaje, że autobusy jeżdżą wieczorem i w weekend. { $said }
reason-getting-no-bus-day = Gmina podaje, że nie ma autobusu: zapytaj o dojazd do pracy. { $said }
reason-getting-no-bus-odd = Gmina podaje, że wieczorem i w weekend nie ma autobusu: zapytaj o dojazd do pracy. { $said }
reason-shifts-care = Praca wieczorem, w nocy lub w weekend. Gmina podaje, że dzieci mają wtedy opiekę. { $said }
reason-shifts-no-care = Praca wieczorem, w nocy lub w weekend. Gmina podaje, że dzieci nie mają wtedy opieki. { $said }
reason-language-work = Gmina podaje, w jakich językach mówi się w pracy: { $languages }. { $said }
reason-language-reception = Gmina podaje, w jakich językach mówią osoby, które cię przyjmą: { $languages }. { $said }
reason-studies-sfi = Gmina podaje, gdzie jest kurs szwedzkiego (sfi): { $places }. { $said }
reason-studies-adult = Gmina podaje, gdzie mogą uczyć się dorośli: { $places }. { $said }
reason-studies-college = Gmina podaje najbliższą szkołę wyższą: { $college }, { $place }. { $said }
reason-studies-both = Gmina podaje, gdzie mogą uczyć się dorośli: { $places }. Najbliższa szkoła wyższa: { $college }, { $place }. { $said }
