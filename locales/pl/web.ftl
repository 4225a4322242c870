# Strony w przeglądarce.
web-title = Landa: praca poza dużymi miastami
web-what-title = Praca poza dużymi miastami, dobra dla wszystkich domowników
web-what-questions = Odpowiedz na dwa pytania. Potem zobaczysz prawdziwe oferty.
web-what-why = Mówimy, dlaczego praca wam pasuje. Mówimy też, czego nie wiemy.
web-what-free = To jest za darmo i dobrowolne. Żaden urząd nie widzi twoich odpowiedzi.
web-what-shared = Rozmowa kończy się, gdy zamkniesz przeglądarkę albo po 20 minutach bez odpowiedzi.
web-start = Zacznij
web-to-chat = Do rozmowy
web-languages = Języki
web-menu = Menu
web-skip = Przejdź do treści
web-now = Najnowsze
web-write = Napisz tutaj
web-send = Wyślij
web-copy = Kopiuj
web-download = Pobierz jako plik
web-earlier = { $count ->
    [one] Jedna wcześniejsza odpowiedź
    [few] { $count } wcześniejsze odpowiedzi
    [many] { $count } wcześniejszych odpowiedzi
   *[other] { $count } wcześniejszej odpowiedzi
  }
web-busy = Poczekaj chwilę.
note-too-long = Tekst jest za długi. Napisz trochę krócej.
web-no-answer = Nie ma z nami połączenia. Twoja odpowiedź nie jest wysłana. Spróbuj jeszcze raz.
consent-web = Rozmowa kończy się, gdy zamkniesz przeglądarkę albo po 20 minutach bez odpowiedzi. Wtedy usuwamy twoje odpowiedzi.
privacy-how-web = W przeglądarce zapisujemy tylko tajny numer. Usuwamy go, gdy rozmowa się kończy.

web-keep-first = To mój własny telefon lub komputer. Zamiast tego zapiszcie rozmowę na 90 dni.
web-keep = To moje urządzenie: zapisz na 90 dni
web-keep-not = Używają go też inni: nie zapisuj
web-kept = Rozmowa zostaje tutaj przez 90 dni.
web-not-kept = Rozmowa kończy się, gdy zamkniesz przeglądarkę albo po 20 minutach bez odpowiedzi.

web-end = Zakończ i wyczyść
web-end-title = Czy chcesz zakończyć i wyczyścić?
web-end-what = Usuniemy twoje odpowiedzi. Nikt inny nie zobaczy ich na tym urządzeniu.
web-end-joined = Rozmowa zniknie z tego urządzenia. W Telegramie zostanie.
web-end-yes = Tak, zakończ i wyczyść
web-end-no = Nie, wróć
web-ended-title = Rozmowa jest zakończona
web-ended-asked = Na tym urządzeniu nic nie zostało.
web-ended-idle = Od pewnego czasu nie było odpowiedzi. Dlatego usunęliśmy rozmowę z tego urządzenia.
web-ended-forgotten = Wszystko jest usunięte. Dziękujemy za ten czas.
web-begin-again = Zacznij od nowa
web-idle-title = Czy jeszcze tu jesteś?
web-idle-what = Za dwie minuty usuniemy rozmowę z tego urządzenia.
web-idle-stay = Tak, jestem

web-missing-title = Nie ma takiej strony
web-missing = Adres może być stary albo błędnie wpisany.
web-trouble-title = Coś poszło u nas nie tak
web-trouble = Twoje odpowiedzi są zapisane. Poczekaj minutę i spróbuj jeszcze raz.

mark-met = Zgadza się:
mark-missing = Brakuje:
mark-unknown = Nie wiemy:

nothing-wait-web = W przeglądarce nie możemy do ciebie napisać. W Telegramie możemy dać znać, kiedy przyjdzie oferta.
button-join-telegram = Dalej w Telegramie
button-join-web = Dalej w przeglądarce
join-title = Kontynuuj w innym miejscu
join-once = Link działa raz, przez 15 minut. Twoje odpowiedzi idą z tobą. Nie dawaj linku nikomu.
join-open-telegram = Otwórz Telegram
join-open-web = Otwórz przeglądarkę
join-ask = Czy chcesz kontynuować rozmowę tutaj?
join-ask-both = Wtedy będzie jedna wspólna rozmowa. Twoje odpowiedzi widać w obu miejscach.
join-ask-yourself = Zgódź się tylko, jeśli link jest na twoją prośbę. Kto ma drugą rozmowę, widzi twoje odpowiedzi.
join-shared = Czy inni też używają tego urządzenia? Na koniec naciśnij „Zakończ i wyczyść”.
join-yes = Tak, kontynuuj tutaj
join-no = Nie
join-done = Teraz w obu miejscach jest ta sama rozmowa.
join-expired = Ten link został już użyty albo jest za stary. Poproś o nowy tam, skąd masz ten.

landing-browser = Rozmawiaj w przeglądarce
landing-telegram = Otwórz w Telegramie
landing-qr = Kontynuuj w telefonie: skieruj aparat tutaj
landing-qr-alt = Kod QR do tej strony

example-title = Zobacz, jak to działa
example-what = Wymyślone osoby. Nic nie zapisujemy.
example-invented = Te osoby są wymyślone. Nic nie zapisujemy.
example-family = Mama z dziećmi szuka stałej pracy w opiece
example-couple = Dwoje dorosłych: jazda ciężarówką i sprzątanie
example-young = Młoda osoba chce spróbować czegoś nowego
example-steps = Przejdź dalej w przykładzie
example-next = Dalej
example-all = Pokaż wszystko
example-again = Od początku
example-own = Zacznij własną rozmowę
example-they-say = Odpowiedź:

status-title = Jak nam idzie
status-version = Landa, wersja { $version }
status-fresh = Oferty ostatnio sprawdzono { $date } o { $time }.
status-old = Oferty ostatnio sprawdzono { $date } o { $time }. To ponad dobę temu. Niektórych może już nie być.
status-never = Oferty nie zostały jeszcze sprawdzone.
status-open = Wolne miejsca pracy teraz
status-none = Teraz nie ma ofert.
status-source-jobtech = { $vacancies ->
    [one] Jedna oferta z Platsbanken (Arbetsförmedlingen)
    [few] { $vacancies } oferty z Platsbanken (Arbetsförmedlingen)
    [many] { $vacancies } ofert z Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } oferty z Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] Jedna oferta prosto od gminy
    [few] { $vacancies } oferty prosto od gmin
    [many] { $vacancies } ofert prosto od gmin
   *[other] { $vacancies } oferty prosto od gmin
  }
status-source-sample = { $vacancies ->
    [one] Jeden przykład. To nie jest prawdziwa oferta.
    [few] { $vacancies } przykłady. To nie są prawdziwe oferty.
    [many] { $vacancies } przykładów. To nie są prawdziwe oferty.
   *[other] { $vacancies } przykładu. To nie są prawdziwe oferty.
  }
landing-continue = Kontynuuj rozmowę

join-link = Dla gmin: jak dołączyć
