# Plan przeprowadzki, co jest po niej i lista wysłanych podań. Bez kwot: są w grants/.
menu-plan = Zaplanuj przeprowadzkę
    .words = plan; planowanie; przeprowadzka; plan przeprowadzki; zaplanuj przeprowadzke; flytta; flyttplan
menu-applied = Wysłane podania
    .words = podania; wyslane podania; aplikacje; moje podania; raport; raport aktywności; raport aktywnosci; sökt; aktivitetsrapport
plan-this = 🗓 Zaplanuj przeprowadzkę

plan-ask-starts = Kiedy zaczyna się praca?
plan-ask-moves = Kiedy się przeprowadzacie?
plan-ask-how = Naciśnij albo napisz dzień. Na przykład 1 marca albo 1/3.
plan-starts-asap = Jak najszybciej
plan-starts-months_1 = Za miesiąc
plan-starts-months_2 = Za dwa miesiące
plan-starts-months_3 = Za trzy miesiące
plan-moves-same = W dniu rozpoczęcia pracy
plan-moves-months_1 = Miesiąc po rozpoczęciu
plan-moves-months_2 = Dwa miesiące po rozpoczęciu
plan-moves-months_3 = Trzy miesiące po rozpoczęciu
plan-note-date = Nie rozumiem tego dnia. Napisz na przykład 1 marca albo naciśnij przycisk.

plan-title = Twój plan przeprowadzki
plan-title-in = Twój plan przeprowadzki: { $municipality }
plan-dates = Praca zaczyna się { $starts }. Przeprowadzacie się { $moves }.
plan-count = Gotowe: { $done } z { $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = Przed rozmową
plan-when-before_signing = Zanim podpiszesz umowę
plan-when-before_resigning = Zanim ktoś zwolni się z pracy
plan-when-before_moving = Przed przeprowadzką
plan-when-date_known = Gdy znacie dzień
plan-when-now = Teraz, jak najszybciej
plan-if = Nie wiemy, czy to was dotyczy. Odpowiedz na pytanie pod planem, wtedy będziemy wiedzieć.
plan-maybe = Może to was nie dotyczy.
plan-if-not = To was nie dotyczy? Naciśnij przycisk, a nie będziemy o tym pisać.
plan-late = Najlepszy dzień już minął. Zróbcie to jak najszybciej.
plan-whom = Zapytaj: { $whom }
plan-whom-employer = nowy pracodawca
plan-whom-guardian = drugi opiekun prawny
plan-whom-new-kommun = gmina { $municipality }
plan-whom-some-kommun = gmina, do której się przeprowadzacie
plan-whom-own-kommun = gmina, w której teraz mieszkacie
plan-whom-landlord = właściciel twojego mieszkania
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Zmień plan
plan-change-starts = Zmień dzień rozpoczęcia
plan-change-moves = Zmień dzień przeprowadzki
plan-calendar = 📅 Do mojego kalendarza
plan-remind-on = 🔔 Przypominaj mi
plan-remind-off = 🔕 Nie przypominaj
plan-moved = Jesteśmy po przeprowadzce
plan-drop = Zmieniam zdanie
plan-drop-title = Czy chcesz usunąć plan?
plan-drop-what = Usuniemy plan i wszystkie przypomnienia. Nowy plan możesz zrobić, kiedy chcesz.
plan-drop-yes = Tak, usuń plan
plan-to-plan = Do planu
plan-toast-date = Liczymy na dzień { $date }.
plan-toast-done = Świetnie! Jeden krok jest gotowy.
plan-toast-undone = Ten krok jest jeszcze do zrobienia.
plan-toast-reminds = Przypomnimy trzy dni przed i tego samego dnia. Jeśli krok jest gotowy, nie piszemy.
plan-toast-silent = Nie piszemy.
plan-toast-after = Napiszemy trzy razy w ciągu sześciu tygodni.
plan-toast-dropped = Plan jest usunięty.

plan-own-wish = To, czy się przeprowadzisz, zależy od ciebie. Żaden urząd nie może cię zmusić. Możesz zmienić zdanie.
    Masz zasiłek dla bezrobotnych? Zapytaj swoją a-kassa (kasę dla bezrobotnych), zanim odmówisz pracy.
plan-responsible = Masz zasiłek socjalny (försörjningsstöd)? Po przeprowadzce odpowiada za niego nowa gmina. Może mieć inne zasady.

plan-travel_grant-name = Złóż wniosek o dopłatę do podróży
plan-travel_grant-what = Masz rozmowę o pracę daleko stąd? Złóż wniosek przed podróżą o dopłatę (resebidrag).
    Zadzwoń pod 0771-416 416 co najmniej trzy dni robocze wcześniej. Zachowaj zaproszenie i numer ogłoszenia.
plan-ask_employer-name = Zapytaj, czy opłacą przeprowadzkę
plan-ask_employer-what = Jeśli pracodawca opłaci przeprowadzkę, nie płacisz od tego podatku. Nikt nie musi tego robić. Poproś o odpowiedź na piśmie.
plan-guardians-name = Porozmawiaj z drugim opiekunem
plan-guardians-what = Czy dzieci mają drugiego opiekuna prawnego? Jego zgoda na nowy adres i nową szkołę może być potrzebna. Zapytaj, zanim podpiszesz umowę.
plan-preschool_hours-name = Zapytaj o wieczory i weekendy
plan-preschool_hours-what = Czy praca jest wieczorem, w nocy lub w weekend? Prawo nie obiecuje wtedy przedszkola. Zapytaj, zanim się zgodzisz.
plan-sign_first-name = Najpierw podpisz
plan-sign_first-what = Podpisz nową umowę, zanim zwolnisz się ze starej pracy. Kto odchodzi bez ważnego powodu, może być 45 dni bez zasiłku.
plan-partner-name = Zapytaj za drugą osobę
plan-partner-what = Czy druga osoba dorosła odchodzi z pracy? Najpierw zapytajcie a-kassa (kasę dla bezrobotnych). Nie jest pewne, że przeprowadzka liczy się jako powód.
plan-assistance-name = Zapytaj o pomoc w przeprowadzce
plan-assistance-what = Złóż wniosek przed przeprowadzką, tam gdzie teraz mieszkacie. Powiedz o pracy. Poproś o decyzję na piśmie.
plan-sublet-name = Zachować mieszkanie na jakiś czas?
plan-sublet-what = Możecie je podnająć i najpierw spróbować. Poproś właściciela o zgodę, zanim ktoś się wprowadzi.
    Gdy odmówi, może rozstrzygnąć Hyresnämnden (komisja do spraw najmu). Bez zgody możecie stracić umowę.
plan-resign_tenancy-name = Wypowiedz mieszkanie
plan-resign_tenancy-what = Przy wypowiedzeniu na czas płacicie czynsz do { $ends }. Trwa to trzy miesiące, do końca miesiąca. Poczekaj, aż umowa o pracę będzie podpisana.
plan-school-name = Załatw miejsce w szkole
plan-school-what = Dzieci mają prawo do szkoły tam, gdzie mają zameldowanie (folkbokföring). Zadzwoń, gdy tylko znacie dzień przeprowadzki. Zapytaj też o dowóz do szkoły (skolskjuts).
plan-gymnasium-name = Zapytaj o szkołę średnią
plan-gymnasium-what = Szkoła średnia (gymnasium) może być w innej miejscowości. Zapytaj, jakie są kierunki. Zapytaj o pomoc na mieszkanie dla ucznia.
plan-preschool-name = Złóż wniosek o przedszkole
plan-preschool-what = Gmina musi zaproponować miejsce w ciągu czterech miesięcy od waszej prośby. Złóżcie wniosek jak najwcześniej.
plan-register-name = Zgłoś przeprowadzkę
plan-register-what = Zgłoście ją w ciągu tygodnia. Przeprowadzacie się { $moves }. Od tego zależą szkoła, zasiłki i niższy podatek.
plan-housing_allowance-name = Złóż wniosek: dodatek mieszkaniowy
plan-housing_allowance-what = Dodatek to bostadsbidrag. Złóżcie wniosek w miesiącu wprowadzenia się: { $moves }. Za miesiące, które minęły, nie można go dostać.
    Macie go już? Od razu zgłoście nowy czynsz i pensję.
plan-housing_allowance_young-name = Złóż wniosek: dodatek mieszkaniowy
plan-housing_allowance_young-what = Dodatek to bostadsbidrag. Złóż wniosek w miesiącu wprowadzenia się: { $moves }. Przy pensji za pełny etat dochód jest prawie zawsze za wysoki.
plan-tax_reduction-name = Mieszkaj w gminie 1 listopada
plan-tax_reduction-what = Czy masz tego dnia zameldowanie (folkbokföring) w gminie? Wtedy masz niższy podatek w roku { $year }. Nie trzeba składać wniosku.

plan-moved-title = Witaj w domu!
plan-moved-register = Czy przeprowadzka jest zgłoszona? Trzeba to zrobić w ciągu tygodnia.
plan-moved-after = Czy mamy napisać trzy razy w ciągu sześciu tygodni? O stowarzyszeniach, kursach i o tym, do kogo dzwonić.
plan-after-on = Tak, napiszcie trzy razy
plan-after-off = Nie, nie piszcie
after-associations-title = Znajdź stowarzyszenie
after-associations-what = Sport, chór, myślistwo, ogród: tam poznaje się ludzi. Zapytaj gminę, jakie są stowarzyszenia. Zapytaj, czy dzieci mogą spróbować.
after-studies-title = Ucz się więcej, blisko domu
after-studies-what = Gmina ma kursy dla dorosłych. Zapytaj, co jest i czego można się uczyć przez internet.
after-contact-title = Co słychać?
after-contact-what = Czy czegoś wam brakuje? Zapytajcie o to. Niektóre gminy pomagają nowym mieszkańcom (inflyttarservice).
after-call = Zadzwoń: gmina { $municipality }.
after-call-some = Zadzwoń do gminy, w której teraz mieszkacie.

applied-mark = ✓ Podanie wysłane
applied-marked = Podanie niewysłane
applied-toast = Praca jest na twojej liście. Napisz /applied, aby ją zobaczyć.
applied-toast-not = Pracy nie ma już na liście.
applied-title = Wysłane podania
applied-none = Lista jest pusta. Gdy wyślesz podanie, naciśnij „Podanie wysłane”.
applied-month = Podania od { $from } do { $to }. Raport składaj od { $opens } do { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: oferta, której już nie ma
applied-when = Masz rejestrację w Arbetsförmedlingen (urząd pracy)? Składaj raport co miesiąc, od 1 do 14 dnia. Dotyczy on poprzedniego miesiąca.
    Możesz skopiować tam tę listę.
applied-only-you = Listę widzisz tylko ty. Nikomu jej nie wysyłamy.
applied-open-report = Otwórz raport

mydata-plan = Masz plan przeprowadzki. Praca zaczyna się { $starts }.
mydata-applied = { $count ->
    [one] Jedna oferta ma znak „podanie wysłane”.
    [few] { $count } oferty mają znak „podanie wysłane”.
    [many] { $count } ofert ma znak „podanie wysłane”.
   *[other] { $count } oferty ma znak „podanie wysłane”.
  }
privacy-plan = Planujesz przeprowadzkę? Plan jest zaszyfrowany, jak twoje odpowiedzi.
    Jeśli chcesz przypomnienia, dni nie są zaszyfrowane. Nie widać jednak, czego dotyczą.
web-plan-calendar = Pobierz do kalendarza
web-plan-print = Strona do druku
web-plan-print-how = Wydrukuj stronę z menu przeglądarki.
plan-starts-stated = { $date }, jak podaje gmina
