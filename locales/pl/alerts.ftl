# Wiadomości, które wysyłamy sami, na co jest zgoda i co można podać dalej.
alert-title = { $count ->
    [one] 🔔 Nowa oferta pracy, która ci pasuje
    [few] 🔔 { $count } nowe oferty pracy, które ci pasują
    [many] 🔔 { $count } nowych ofert pracy, które ci pasują
   *[other] 🔔 { $count } nowej oferty pracy, która ci pasuje
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Stała praca.
alert-more = { $count ->
    [one] I jeszcze jedna oferta.
    [few] I jeszcze { $count } oferty.
    [many] I jeszcze { $count } ofert.
   *[other] I jeszcze { $count } oferty.
  }
alert-why = Piszemy za twoją zgodą na nowe oferty. Zawód: { $work }. Miejsce: { $where }.
alert-any-work = wszystkie zawody
alert-anywhere = cały kraj
alert-neutral = Jest tu coś nowego do przeczytania.
alert-show = Pokaż
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Nie chcę więcej: { $occupation }
alert-mute-municipality = 🔕 Nie chcę więcej: { $municipality }
alert-settings = ⚙️ Moje wiadomości
alert-closed = { $occupation }, { $municipality }: oferta już nieaktualna.
campaign-title = { $count ->
    [one] 🏘 { $municipality }: gmina ma pracę, która ci pasuje
    [few] 🏘 { $municipality }: gmina ma { $count } oferty, które ci pasują
    [many] 🏘 { $municipality }: gmina ma { $count } ofert, które ci pasują
   *[other] 🏘 { $municipality }: gmina ma { $count } oferty, która ci pasuje
  }
campaign-welcome = Osoby, które chcą się tu przeprowadzić, są mile widziane.
campaign-housing = Gmina podaje, że są mieszkania.
campaign-words = Gmina pisze:
campaign-why = Piszemy za twoją zgodą na wiadomości od gmin. Zawód: { $work }. Miejsce: { $where }.
    Gmina nie wie, kim jesteś.

outcome-ask = Niedawno pokazaliśmy ci, jak aplikować: { $occupation }, { $municipality }. Jak poszło? Pytamy tylko raz.
outcome-applied = Podanie wysłane
outcome-interview = Jestem po rozmowie
outcome-got_it = Mam tę pracę
outcome-moved = Jestem po przeprowadzce
outcome-not_looking = Już nie szukam
outcome-never = Nie pytajcie nigdy więcej
outcome-thanks = Dziękujemy. Liczymy odpowiedź. Nie zapisujemy, że jest od ciebie.
outcome-thanks-never = Nie będziemy pytać, jak poszło.
apply-outcome = Za dwa tygodnie zapytamy raz, jak poszło. Z odpowiedzi zostaje tylko liczba.
apply-outcome-never = Nie, dziękuję, nie pytajcie

toast-alerts-on = Włączone. Możesz to zmienić, kiedy chcesz.
toast-alerts-off = Wyłączone.
toast-alerts-paused = Do tego czasu nie piszemy.
toast-alerts-changed = Zmienione.
toast-alerts-later = Wtedy zapytamy jeszcze raz.
toast-outcome-never = Nie będziemy pytać, jak poszło.
toast-muted = Nie będziemy już o tym pisać.
toast-unmuted = Znowu będziemy o tym pisać.

menu-alerts = Moje wiadomości
    .words = wiadomości; wiadomosci; powiadomienia; alerty; meddelanden; notiser; messages; notifications
alerts-title = Kiedy do ciebie piszemy
alerts-none = Nie piszemy do ciebie bez twojej zgody.
alerts-ended = Czat był dla nas zamknięty. Twoja zgoda wtedy wygasła. Zaczniemy znowu dopiero po nowej zgodzie.
alerts-paused = ⏸ Przerwa. Napiszemy najwcześniej { $date }.
alerts-own-line = 🔔 Nowe oferty, które ci pasują: { $state }
alerts-own-what = Piszemy tylko o takiej pracy, jaką wybierasz.
alerts-towns-line = 🏘 Wiadomości od gmin: { $state }
alerts-towns-what = Gmina może powiedzieć o takiej pracy, jaką wybierasz. Najwyżej raz dziennie. Gmina nie wie, kim jesteś.
alerts-state-on = włączone
alerts-state-off = wyłączone
alerts-pace-off = wyłączone
alerts-pace-now = włączone, od razu
alerts-pace-daily = włączone, raz dziennie
alerts-pace-weekly = włączone, w każdy poniedziałek
alerts-quiet-line = 🌙 Cisza od { $from } do { $until }
alerts-quiet-line-none = 🌙 Możemy pisać przez całą dobę
alerts-neutral-line = 🔒 Wiadomość nie mówi, czego dotyczy.
alerts-muted-line = { $count ->
    [one] 🔕 O jednej rzeczy nie chcesz słyszeć.
    [few] 🔕 O { $count } rzeczach nie chcesz słyszeć.
    [many] 🔕 O { $count } rzeczach nie chcesz słyszeć.
   *[other] 🔕 O { $count } rzeczy nie chcesz słyszeć.
  }
alerts-own-change = 🔔 Nowe oferty: włącz, wyłącz
alerts-towns-yes = 🏘 Tak dla gmin
alerts-towns-no = 🏘 Nie dla gmin
alerts-times = 🌙 Cisza i przerwa
alerts-neutral-on = 🔒 Ukryj, czego dotyczy
alerts-neutral-off = 🔓 Pokaż, czego dotyczy
alerts-muted = 🔕 Wyłączone: pokaż listę
alerts-own-title = Jak często chcesz słyszeć o nowych ofertach?
alerts-own-wish = Zawód: { $work }. Miejsce: { $where }.
alerts-own-now = Od razu
alerts-own-daily = Raz dziennie
alerts-own-weekly = W każdy poniedziałek
alerts-own-off = Wcale
alerts-times-title = Kiedy mamy nie pisać?
alerts-times-what = Wiadomości z czasu ciszy dostaniesz później. Przerwa dotyczy nowych ofert i gmin. Twoje przypomnienia i tak przyjdą.
alerts-quiet-at-21-08 = Cisza 21–08
alerts-quiet-at-22-07 = Cisza 22–07
alerts-quiet-at-18-10 = Cisza 18–10
alerts-quiet-at-none = Bez ciszy
alerts-pause-7 = ⏸ Przerwa na tydzień
alerts-pause-30 = ⏸ Przerwa na miesiąc
alerts-pause-90 = ⏸ Przerwa na trzy miesiące
alerts-pause-end = ▶️ Zakończ przerwę
alerts-muted-title = O tym nie chcesz słyszeć
alerts-muted-what = Dotknij wiersza, aby znowu o tym słyszeć.
alerts-muted-none = Lista jest pusta. Słyszysz o wszystkim, co wybierasz.
alerts-unmute = 🔔 { $what }
alerts-web = Zamknięta strona internetowa nie może do ciebie napisać. To działa tylko w Telegramie.
alerts-web-join = Przejdź tam. Wtedy możesz się zgodzić na wiadomości.

told-title = Tego to dotyczyło
told-closed = Ta oferta jest już nieaktualna.

offer-ask = 🔔 Nowe oferty przychodzą cały czas. Napisać, kiedy coś ci pasuje?
offer-yes = Tak, najwyżej raz dziennie
offer-no = Nie, dziękuję
offer-declined = W takim razie nie piszemy. Czy możemy zapytać później?
offer-later-30 = Zapytajcie za miesiąc
offer-later-90 = Zapytajcie za trzy miesiące
nothing-alerts = Możemy napisać raz, gdy przyjdzie pierwsza oferta. Albo za każdym razem, najwyżej raz dziennie.
nothing-alerts-on = Mamy twoją zgodę na nowe oferty. Napiszemy, kiedy coś pasuje.
button-alerts-ongoing = Piszcie za każdym razem

shared-hello = 💛 Ktoś o tobie pomyślał i przesłał ofertę pracy.
share-bot = 💛 Powiedz sąsiadom
share-bot-text = Praca poza dużymi miastami, dla wszystkich domowników. Za darmo i w twoim języku.
inline-bot-title = Poleć pracę poza dużymi miastami
inline-bot-what = Za darmo, w języku odbiorcy

town-saved = Region { $county }: co najmniej { $count } osób ma zapisane oferty w gminie { $municipality }.
privacy-alerts = Zgadzasz się na wiadomości? Wtedy twój wybór nie jest zaszyfrowany, bo inaczej nie wiemy, co wysłać. Twój region (län) też, ale tylko do liczenia.
    Liczymy, ile osób zapisuje oferty, aplikuje i przeprowadza się. Liczymy też pytania o miejscowość, na które nikt nie znał odpowiedzi.
    Nikt nie widzi, kto to był. Liczb poniżej pięciu nie pokazujemy.
