# Oferty pracy, jak aplikować, miejscowość.
number-today = { $places ->
    [one] Jedno wolne miejsce pracy
    [few] { $places } wolne miejsca pracy
    [many] { $places } wolnych miejsc pracy
   *[other] { $places } wolnego miejsca pracy
  } w { $vacancies ->
    [one] jednym ogłoszeniu
    [few] { $vacancies } ogłoszeniach
    [many] { $vacancies } ogłoszeniach
   *[other] { $vacancies } ogłoszenia
  }, teraz, poza dużymi miastami: { $work }. { $permanent ->
    [0] Żadne ogłoszenie nie dotyczy stałej pracy.
    [one] Jedno ogłoszenie dotyczy stałej pracy.
    [few] { $permanent } ogłoszenia dotyczą stałej pracy.
    [many] { $permanent } ogłoszeń dotyczy stałej pracy.
   *[other] { $permanent } ogłoszenia dotyczy stałej pracy.
  }
number-none = Dziś nie ma wolnych miejsc pracy poza dużymi miastami: { $work }. Oto najbliższe propozycje.
number-checked = Sprawdzono dziś o godz. { $time }.
number-checked-yesterday = Sprawdzono wczoraj o godz. { $time }.
number-checked-old = Ostatnio sprawdzono { $date }. Niektórych ofert może już nie być.
number-samples = To przykłady, nie prawdziwe oferty. Pokazują, jak to działa.
card-sample = Przykład, nie prawdziwa oferta
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Tu teraz mieszkasz.
    [one] Około { $km } km od domu w linii prostej.
    [few] Około { $km } km od domu w linii prostej.
    [many] Około { $km } km od domu w linii prostej.
   *[other] Około { $km } km od domu w linii prostej.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Stała praca (tills vidare)
card-temporary = 📄 Na czas określony
card-seasonal = 📄 Sezonowa
card-on_call = 📄 Na wezwanie
card-unknown = 📄 Ogłoszenie nie mówi, czy praca jest stała
card-full-time = 🕑 Pełny etat
card-part-time = 🕑 Część etatu, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } % etatu
card-pay = 💰 { $pay }
card-until = 📅 Aplikuj najpóźniej { $date }
card-position = Propozycja { $at } z { $of }
reasons-title = { $occupation }, { $municipality }: dlaczego ta oferta?
reasons-marks = ✓ jest. ✗ brakuje. ? nie wiemy: zapytaj.
reasons-evidence = Tak pisze ogłoszenie, po szwedzku:
button-previous = ‹ Poprzednia
button-next = Następna ›
button-reasons = Dlaczego ta?
button-apply = Jak aplikować
button-town = O miejscowości
button-support-us = Pomoc dla nas
button-save = ☆ Zapisz
button-unsave = ★ Usuń
button-share = Prześlij dalej
button-not-for-me = Nie dla mnie
button-open-ad = Otwórz ogłoszenie
button-map = Pokaż na mapie
button-jobs-open = Pokaż aktualne oferty
share-text = { $headline }, { $municipality }
vacancy-gone = Ta oferta jest już nieaktualna.

apply-title = Jak aplikować
apply-link = Naciśnij „Otwórz ogłoszenie”. Tam aplikujesz.
apply-email = Wyślij e-mail: { $email }
apply-reference = Podaj numer referencyjny { $reference }
apply-ask-employer = Ogłoszenie nie mówi jak. Zadzwoń i zapytaj: { $employer }.
apply-copy = To możesz skopiować do swojego podania. Zmień, co trzeba, aby było zgodne z prawdą:
apply-meaning = To znaczy:
apply-paragraph = Dzień dobry! Ubiegam się o pracę „{ $headline }”. Chcę się przeprowadzić do gminy { $municipality }.
    Termin rozpoczęcia pracy możemy ustalić.{ $experience }{ $licence }
    Chętnie opowiem więcej.
apply-experience-in_sweden = { " " }Mam doświadczenie w tej pracy ze Szwecji.
apply-experience-abroad = { " " }Mam doświadczenie w tej pracy z innego kraju.
apply-experience-trained = { " " }Mam wykształcenie do tej pracy.
apply-licence-b = { " " }Mam prawo jazdy B.
apply-ask-title = Cztery pytania na rozmowę przez telefon:
apply-ask-permanent = 1. Czy praca jest stała (tills vidare)? Czy jest okres próbny (provanställning)?
apply-ask-hours = 2. Jakie są godziny? Czy pracuje się wieczorem, w nocy lub w weekend?
apply-ask-housing = 3. Czy jest mieszkanie? Do kogo mogę zadzwonić?
apply-ask-start = 4. Kiedy mogę zacząć? Czy możecie zapłacić za przeprowadzkę?
apply-you-send = Nic nie wysyłamy do pracodawcy. Możesz to zrobić tylko ty.

not-for-me-title = Co ci nie pasuje? Nie pokażemy już tej oferty.
not-for-me-work = Praca
not-for-me-place = Miejsce
not-for-me-hours = Godziny
not-for-me-pay = Pensja
not-for-me-demands = Wymagania
not-for-me-other = Coś innego

nothing-today = Dziś nic nie pasuje.
nothing-today-as = Nie znajdujemy dziś wolnej pracy poza dużymi miastami: { $work }.
nothing-nearest = Najbliższa praca to { $work }: { $vacancies ->
    [one] jedna oferta
    [few] { $vacancies } oferty
    [many] { $vacancies } ofert
   *[other] { $vacancies } oferty
  }.
nothing-wait = Możemy napisać raz, kiedy przyjdzie pasująca oferta.
nothing-waiting = Napiszemy raz, kiedy przyjdzie pasująca oferta.
button-wait = Napiszcie, gdy będzie praca
button-unwait = Nie piszcie
button-look-at = Pokaż: { $work }
button-any-work = Pokaż wszystkie zawody
waiting-on = Napiszemy raz, kiedy przyjdzie pasująca oferta.
waiting-off = Nie napiszemy sami z siebie.
found-title = Jest teraz praca, która ci pasuje
found-why = To wiadomość na twoją prośbę. Piszemy tylko ten jeden raz.
button-see-job = Pokaż ofertę
opens-occupation = Gdy szukasz też innej pracy, jest więcej ofert. Dodatkowo: { $count }.
opens-place = W innych miejscach jest więcej ofert. Dodatkowo: { $count }.
opens-hours = Przy innych godzinach jest więcej ofert. Dodatkowo: { $count }.
opens-permanence = Z pracą na czas określony jest więcej ofert. Dodatkowo: { $count }.
opens-licence = Z prawem jazdy jest więcej ofert. Dodatkowo: { $count }.
button-change-occupation = Zmień zawód
button-change-place = Zmień miejsce
button-change-hours = Zmień godziny
button-change-permanence = Zmień, co najważniejsze
button-change-licence = Zmień prawo jazdy
number-none-real = Teraz nie ma tu prawdziwych ofert. Nie pokazujemy przykładów. Zapraszamy później.
card-also-in = 📍 Ta sama praca jest też tutaj: { $municipalities }
gone-nearest = Ta oferta jest najbardziej podobna i aktualna:
button-remind = 🔔 Przypomnij trzy dni przed
button-unremind = 🔕 Nie przypominaj
reminder-title = Zbliża się ostatni dzień na aplikowanie
reminder-why = Przypominamy na twoją prośbę.
nothing-today-there = Tam, gdzie chcesz mieszkać, nie ma dziś wolnej pracy: { $work }.
apply-about = { $occupation }, { $employer }, { $municipality }

button-left = Ile zostaje?
left-title = Ile zostaje na miesiąc?
left-part-rent = Czynsz
left-part-left = Zostaje
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Z pensji zostaje na miesiąc około { $amount }, po podatku i czynszu. Dane za { $year } r.
left-more = Zostaje na miesiąc o około { $amount } więcej niż przy tej samej pracy w gminie { $home }. Przed kosztami jedzenia, samochodu i ogrzewania. Dane za { $year } r.
left-less = Zostaje na miesiąc o około { $amount } mniej niż przy tej samej pracy w gminie { $home }. Przed kosztami jedzenia, samochodu i ogrzewania. Dane za { $year } r.
left-same = Zostaje na miesiąc mniej więcej tyle samo, co przy tej samej pracy w gminie { $home }. Przed kosztami jedzenia, samochodu i ogrzewania. Dane za { $year } r.
left-pay-stated = Pensja przed podatkiem: { $there } według ogłoszenia. W gminie { $home }: { $here }, średnia w zawodzie ({ $year }).
left-pay-stated_least = Pensja przed podatkiem: co najmniej { $there } według ogłoszenia. W gminie { $home }: { $here }, średnia w zawodzie ({ $year }).
left-pay-region = Pensja przed podatkiem, średnia w zawodzie: tam { $there }, w gminie { $home }: { $here } ({ $year }). To nie jest pensja w tej ofercie.
left-pay-country = Pensja przed podatkiem: { $there } w obu miejscach, średnia w zawodzie w całym kraju ({ $year }). Dla tego miejsca nie ma danych.
left-hours = W obu miejscach liczymy { $percent } % pełnego etatu.
left-tax = Podatek: własna stawka gminy, { $year }. Zakładamy, że masz mniej niż 66 lat i nie płacisz na kościół.
left-rent = Czynsz: zwykły czynsz za { $rooms }, około { $area } m². Wolne mieszkanie może kosztować więcej.
left-rent-assumed = Czynsz: zwykły czynsz za { $rooms }, około { $area } m². Wielkość zgadujemy. Wolne mieszkanie może kosztować więcej.
left-supplements = Średnia zawiera dodatki za wieczory i weekendy. Pensja z ogłoszenia może ich nie zawierać.
left-between = Od { $less } mniej do { $more } więcej: czynsze nie są dokładne.
left-not-exact = Różnica może wynosić { $amount }: czynsze nie są dokładne.
left-no-margin = Nie wiemy, jak dokładny jest czynsz w gminie { $municipality }.
left-second = Praca drugiej osoby ({ $occupation }): około { $there } po podatku tam, { $here } w gminie { $home }. To możliwe, nie pewne.
left-now = Nie liczymy tego, z czego żyjesz dzisiaj.
left-two-homes = Czy przez jakiś czas płacicie za dwa mieszkania? Tego nie liczymy.
left-support = Nie liczymy zasiłków. Mogą wzrosnąć lub spaść, gdy zmieni się pensja i czynsz.
left-with-more = Z dodatkiem mieszkaniowym (bostadsbidrag): zostaje na miesiąc o { $amount } więcej niż w gminie { $home }.
left-with-less = Z dodatkiem mieszkaniowym (bostadsbidrag): zostaje na miesiąc o { $amount } mniej niż w gminie { $home }.
left-with-same = Z dodatkiem mieszkaniowym (bostadsbidrag): od { $less } mniej do { $more } więcej na miesiąc niż w gminie { $home }.
left-housing = Dodatek mieszkaniowy przy tej pensji i czynszu: tam { $there }, w gminie { $home }: { $here }.
left-housing-same = Dodatek mieszkaniowy jest więc taki sam w obu miejscach.
left-housing-none = Przy tej pensji dodatku mieszkaniowego raczej nie będzie, ani tam, ani w gminie { $home }.
left-housing-assuming = Liczymy tak, jakby pensja była wszystkim, co macie. Oszczędności mogą obniżyć dodatek. Decyduje Försäkringskassan.
left-housing-unknown-children_count = Dodatek mieszkaniowy może się zmienić. Nie wiemy, ile dzieci przeprowadza się z wami.
left-housing-unknown-other_adult = Dodatek mieszkaniowy może się zmienić. Nie wiemy, ile zarabia druga osoba dorosła, więc nie liczymy.
left-housing-unknown-home = Dodatek mieszkaniowy może się zmienić. Mieszkanie jest tak duże, że liczy się tylko część czynszu.
left-premium-same = Premia za pracę (jobbpremie) jest taka sama w obu miejscach: { $there } na miesiąc. Nie ma jej w sumie.
left-premium = Premia za pracę (jobbpremie): tam { $there } na miesiąc, w gminie { $home }: { $here }. Nie ma jej w sumie.
left-child-same = Zasiłek na dzieci (barnbidrag) jest taki sam w obu miejscach.
left-support-rest = Innej pomocy nie liczymy.
left-reduction-gained = Nie liczymy niższego podatku dla mieszkańców: { $sek } na rok. Trzeba mieć tam zameldowanie (folkbokföring) 1 listopada rok wcześniej. W gminie { $home } tak nie jest.
left-reduction-lost = W gminie { $home } podatek jest niższy: { $sek } na rok. Nie liczymy tego. To się kończy, gdy się przeprowadzisz.
left-none-lapsed = Dane były z innego roku. Nie liczymy, dopóki nie ma nowych.
left-none-over_65 = Kto ma 66 lat lub więcej, ma inny podatek. Tego nie liczymy.
left-none-no_home = Nie wiemy, gdzie teraz mieszkasz. Dlatego nie możemy porównać.
left-none-same_place = Praca jest tam, gdzie teraz mieszkasz.
left-none-hours_unknown = Godziny nie są ustalone. Dlatego nie możemy policzyć, ile zostaje.
left-none-no_pay = Nie ma pewnych danych o pensji w tym zawodzie. Dlatego nie liczymy.
left-none-no_tax = Nie ma pewnych danych o podatku. Dlatego nie liczymy.
left-none-no_rent = Nie ma pewnych danych o czynszu. Dlatego nie liczymy.
card-starts = 📅 Początek: { $date }
card-spoken = 🗣 Języki w pracy: { $languages }
card-said = Tak mówi sama gmina. { $said }
pay-month = { $min } na miesiąc
pay-month-from = od { $min } na miesiąc
pay-month-range = { $min } do { $max } na miesiąc
pay-hour = { $min } za godzinę
pay-hour-from = od { $min } za godzinę
pay-hour-range = { $min } do { $max } za godzinę
