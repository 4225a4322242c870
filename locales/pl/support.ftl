# Pomoc przy przeprowadzce. Bez kwot w tekstach: są w grants/ i widać je tylko, gdy są aktualne.

## Ocena
verdict-eligible = Wygląda na to, że spełniasz warunki.
verdict-undecided = To zależy. Decyduje: { $what }.
hangs-on-place = gmina
hangs-on-swedish = jak dobrze znasz szwedzki
verdict-depends-on-place = To zależy od gminy. Otwórz ofertę, wtedy zobaczymy.
verdict-ineligible-because = To raczej nie dla ciebie. Decyduje: { $because }.
verdict-information = To może cię dotyczyć. Przeczytaj warunki.
verdict-employer = Tę pomoc dostaje pracodawca, nie ty. Możesz mu o niej powiedzieć.
verdict-local = Każda gmina decyduje sama. Zapytaj.
verdict-not-in-force = To teraz nie obowiązuje.
verdict-ended = Tego już nie ma.
verdict-never-existed = Tego nigdy nie było w Szwecji.
verdict-cross-border = To dotyczy tylko przeprowadzki do innego kraju.
mark-ended = Tego już nie ma: { $name }
mark-never = Nigdy tego nie było: { $name }
mark-abroad = Tylko do innego kraju: { $name }
mark-planned = Jeszcze nie: { $name }
mark-employer = Dla pracodawcy: { $name }
mark-unconfirmed = Nie licz na to: { $name }
instead-line = Zamiast tego: { $instead }
support-less-sure = Tu mamy mniej pewności. Zapytaj, zanim na to liczysz.
ended-line = Stare strony obiecują dodatek na przeprowadzkę. Zniesiono go w 2015 roku.

## Powody, po "Decyduje:"
because-movers = kto się przeprowadza
because-children_ages = wiek dzieci
because-income = dochód
because-age = wiek
because-assistance_2025 = czy w 2025 roku wypłacano ci zasiłek socjalny (försörjningsstöd)
because-assistance_now = czy masz teraz zasiłek socjalny (försörjningsstöd)
because-registered_unemployed = czy masz rejestrację w Arbetsförmedlingen (urząd pracy)
because-interview_far = jak długa jest podróż
because-keeps_old_home = czy zachowujesz mieszkanie
because-rents_home = czy wynajmujesz mieszkanie
because-abilities = to, że już znasz szwedzki
because-destination_tax_reduction = gmina, której nie ma na liście
because-destination_ev_premium = gmina (niektóre okolice mogą się liczyć, więc zapytaj)

## Pieniądze
amount-up-to = Najwyżej { $amount }.
amount-up-to-per-month = Najwyżej { $amount } na miesiąc.
amount-per-month = { $amount } na miesiąc.
amount-per-month-per-child = { $amount } na miesiąc za każde dziecko.
amount-per-year = { $amount } na rok.
amount-check-with = Kwota mogła się zmienić. Zapytaj: { $payer }.

## Kto decyduje
payer-af = Arbetsförmedlingen (urząd pracy)
payer-fk = Försäkringskassan (kasa ubezpieczeń społecznych)
payer-skatteverket = Skatteverket (urząd skarbowy)
payer-csn = CSN (urząd pomocy dla studiujących)
payer-kommun = gmina
payer-employer = pracodawca
payer-akassa = a-kassa (kasa dla bezrobotnych)
payer-naturvardsverket = Naturvårdsverket (urząd ochrony środowiska)
payer-hyresnamnden = Hyresnämnden (komisja do spraw najmu)
payer-eures = EURES

## Pytania zadawane tylko dla jednej pomocy
q-age = Ile masz lat?
q-age-why = Pytamy tylko dla tej pomocy. Ma ona granicę wieku.
q-age-16_19 = 16–19 lat
q-age-20_28 = 20–28 lat
q-age-29_65 = 29–65 lat
q-age-66_plus = 66 lat lub więcej
q-assistance_2025 = Czy od lipca do grudnia 2025 wypłacano ci zasiłek socjalny (försörjningsstöd)?
q-assistance_2025-why = Pytamy tylko dla tej pomocy. Trzeba było mieć zasiłek przez wszystkie sześć miesięcy.
q-assistance_2025-every_month = Tak, co miesiąc
q-assistance_2025-some_months = Tak, kilka miesięcy
q-assistance_2025-no = Nie
q-assistance_now = Czy masz teraz zasiłek socjalny (försörjningsstöd)?
q-assistance_now-why = Pytamy tylko dla tej pomocy. Potrzeba sześciu miesięcy z rzędu.
q-assistance_now-six_months = Tak, sześć miesięcy z rzędu lub dłużej
q-assistance_now-shorter = Tak, krócej
q-assistance_now-no = Nie
q-registered_unemployed = Czy masz rejestrację w Arbetsförmedlingen (urząd pracy)?
q-registered_unemployed-why = Pytamy tylko dla tej pomocy. Jest dla osób z rejestracją.
q-registered_unemployed-yes = Tak
q-registered_unemployed-no = Nie
q-interview_far = Czy podróż na rozmowę trwa ponad trzy godziny, tam i z powrotem?
q-interview_far-why = Pytamy tylko dla tej pomocy. Jest na długie podróże na rozmowę o pracę.
q-interview_far-yes = Tak
q-interview_far-no = Nie
q-keeps_old_home = Czy chcesz zachować mieszkanie, gdy zaczniesz pracę w innej miejscowości?
q-keeps_old_home-why = Pytamy tylko dla tej pomocy. Jest dla osób z dwoma mieszkaniami.
q-keeps_old_home-yes = Tak
q-keeps_old_home-no = Nie
q-rents_home = Czy wynajmujesz mieszkanie na własną umowę?
q-rents_home-why = Pytamy tylko dla tej zasady. Dotyczy ona wynajmu (hyresrätt).
q-rents_home-yes = Tak
q-rents_home-no = Nie

## Pomoc, która istnieje
grant-resebidrag-name = Dopłata do podróży na rozmowę (resebidrag)
grant-resebidrag-what = Pomoc na podróż i nocleg, gdy masz rozmowę o pracę daleko stąd. Nie dotyczy samej przeprowadzki.
grant-resebidrag-needs = Masz co najmniej 20 lat i rejestrację w Arbetsförmedlingen (urząd pracy). Nie masz pracy albo możesz ją stracić. Podróż trwa ponad trzy godziny, tam i z powrotem.
    Praca musi być w Platsbanken, na stronie z ofertami. Decyduje Arbetsförmedlingen.
    Masz za sobą naukę w yrkeshögskola (szkoła zawodowa)? Wtedy mogą być inne zasady.
grant-resebidrag-apply = Złóż wniosek przed podróżą. Zadzwoń do Arbetsförmedlingen pod 0771-416 416, co najmniej trzy dni robocze wcześniej. Zachowaj zaproszenie i ogłoszenie.

grant-jobbpremie-name = Premia za pracę (jobbpremie)
grant-jobbpremie-what = Dodatkowe pieniądze, gdy przechodzisz z zasiłku socjalnego (försörjningsstöd) do pracy. Premia jest zwolniona z podatku. Może być płacona najwyżej 18 miesięcy.
grant-jobbpremie-needs = Od lipca do grudnia 2025 co miesiąc wypłacano ci försörjningsstöd (zasiłek socjalny). Masz pensję w miesiącu, za który składasz wniosek. Nikt z domowników nie ma wtedy zasiłku socjalnego.
    Nie ma znaczenia, gdzie mieszkasz.
grant-jobbpremie-apply = Złóż wniosek w Försäkringskassan przez internet, raz na miesiąc. Zrób to w ciągu trzech miesięcy po miesiącu z pensją.

grant-jobbstimulans-name = Część pensji się nie liczy (jobbstimulans)
grant-jobbstimulans-what = Gmina nie liczy jednej czwartej pensji, gdy oblicza twój zasiłek socjalny (försörjningsstöd). Tak jest przez dwa lata.
grant-jobbstimulans-needs = Masz zasiłek socjalny od sześciu miesięcy z rzędu i zaczynasz dostawać pensję. Za ten sam miesiąc nie można dostać premii za pracę (jobbpremie).
grant-jobbstimulans-apply = Powiedz gminie o pracy. Poproś, aby liczyła z jobbstimulans.

grant-bostadsbidrag_barn-name = Dodatek mieszkaniowy dla rodzin z dziećmi
grant-bostadsbidrag_barn-what = Pomoc w opłacie czynszu (bostadsbidrag) dla rodzin z dziećmi w domu. Niższy czynsz może dać niższy dodatek. Wyższa pensja też.
grant-bostadsbidrag_barn-needs = To zależy od czynszu, dochodu, oszczędności i liczby dzieci. Najwyższa kwota jest dla trojga lub większej liczby dzieci. Trzeba mieć w mieszkaniu zameldowanie (folkbokföring).
    Dochód się zmienia? Zgłoś to od razu, bo inaczej możesz mieć dług.
grant-bostadsbidrag_barn-apply = Złóżcie wniosek w Försäkringskassan w miesiącu, w którym się wprowadzacie. Za miesiące, które minęły, nie można go dostać.

grant-bostadsbidrag_ung-name = Dodatek mieszkaniowy dla osób 18–28 lat
grant-bostadsbidrag_ung-what = Pomoc w opłacie czynszu (bostadsbidrag) dla młodych osób bez dzieci, z bardzo niskim dochodem.
grant-bostadsbidrag_ung-needs = Masz od 18 do 28 lat. Masz własne mieszkanie i zameldowanie (folkbokföring) w nim. Przy pensji za pełny etat dochód jest prawie zawsze za wysoki.
grant-bostadsbidrag_ung-apply = Złóż wniosek w Försäkringskassan w miesiącu, w którym się wprowadzasz.

grant-barnbidrag-name = Zasiłek na dzieci (barnbidrag) i dodatek
grant-barnbidrag-what = Zasiłek na dzieci (barnbidrag) nie zmienia się, gdy przeprowadzacie się w Szwecji. Dla dwojga lub większej liczby dzieci jest też dodatek (flerbarnstillägg).
grant-barnbidrag-needs = Dziecko ma mniej niż 16 lat albo nadal chodzi do szkoły podstawowej (grundskola).
grant-barnbidrag-apply = Macie już zasiłek na dzieci? Nie trzeba składać nowego wniosku. Zgłoście nowy adres w Skatteverket.

grant-regional_skattereduktion-name = Niższy podatek w niektórych gminach
grant-regional_skattereduktion-what = Kto mieszka w niektórych gminach, płaci trochę niższy podatek. Po szwedzku: regional skattereduktion.
grant-regional_skattereduktion-needs = Masz zameldowanie (folkbokföring) w gminie 1 listopada. Wtedy liczy się następny rok.
    Przeprowadzasz się po 1 listopada? Wtedy czekasz o rok dłużej.
grant-regional_skattereduktion-apply = Nie trzeba składać wniosku. Zgłoś przeprowadzkę w Skatteverket (urząd skarbowy) w ciągu tygodnia.

grant-dubbel_bosattning-name = Odliczenie za dwa mieszkania
grant-dubbel_bosattning-what = Zachowujesz swój dom i wynajmujesz mieszkanie tam, gdzie pracujesz? Nowy czynsz możesz odliczyć w zeznaniu podatkowym (deklaration). Podróże do domu też mogą się liczyć.
    Po szwedzku: dubbel bosättning.
grant-dubbel_bosattning-needs = Twoja przeprowadzka jest z powodu pracy i zachowujesz stary dom. Jest do niego ponad 50 kilometrów. Nocujesz w nowej miejscowości.
    Osoba sama może odliczać najwyżej dwa lata. Para czasem pięć lat.
grant-dubbel_bosattning-apply = Wpisz to w zeznaniu podatkowym. Zachowaj rachunki za czynsz i paragony.

grant-flytt_av_arbetsgivare-name = Poproś pracodawcę o opłacenie przeprowadzki
grant-flytt_av_arbetsgivare-what = Pracodawca może opłacić ciężarówkę i podróż rodziny. Nie płacisz od tego podatku. Żaden pracodawca nie musi tego robić.
grant-flytt_av_arbetsgivare-needs = Przeprowadzasz się, bo zmieniasz miejsce pracy. Podwójny czynsz nie jest zwolniony z podatku.
grant-flytt_av_arbetsgivare-apply = Zapytaj, zanim podpiszesz umowę o pracę. Poproś o odpowiedź na piśmie.

grant-rut_flytt-name = Ulga na firmę od przeprowadzek (RUT-avdrag)
grant-rut_flytt-what = Gdy płacisz firmie za pomoc w przeprowadzce, część kosztu można odliczyć. Firma odlicza to na fakturze.
grant-rut_flytt-needs = Masz co najmniej 18 lat. Płacisz wystarczająco dużo podatku. Firma jest zatwierdzona.
    Zapłacił już urząd albo gmina? Wtedy to się nie liczy.
grant-rut_flytt-apply = Zapytaj firmę o RUT-avdrag, zanim zamówisz. Zapytaj Skatteverket (urząd skarbowy), ile można odliczyć.

grant-elbilspremie-name = Premia na auto elektryczne (elbilspremie)
grant-elbilspremie-what = Pomoc na zakup lub wynajem auta elektrycznego w niektórych gminach. Jest płacona co miesiąc. Pieniądze mogą się skończyć.
grant-elbilspremie-needs = Domownicy mają dość niski dochód. Nikt nie płaci podatku państwowego. W ostatnim roku nie było u was auta elektrycznego ani hybrydy plug-in.
    Nie macie długów za opłaty drogowe w Kronofogden (komornik). Auto nie może być za drogie.
grant-elbilspremie-apply = Najpierw zgłoś przeprowadzkę. Złóż wniosek w Naturvårdsverket w ciągu dwóch miesięcy od dnia, gdy masz auto. Zapytaj, czy są jeszcze pieniądze.

grant-reseavdrag-name = Odliczenie za dojazdy do pracy (reseavdrag)
grant-reseavdrag-what = Masz daleko do pracy? Część kosztu można odliczyć w zeznaniu podatkowym (deklaration).
grant-reseavdrag-needs = Liczą się tylko koszty powyżej pewnej granicy na rok. Autem musi być co najmniej pięć kilometrów. Trzeba oszczędzać co najmniej dwie godziny dziennie w porównaniu z autobusem lub pociągiem.
grant-reseavdrag-apply = Zapisuj swoje dojazdy. Wpisz je w zeznaniu podatkowym. Zapytaj Skatteverket (urząd skarbowy), jaka jest granica w tym roku.

grant-nystartsjobb-name = Nystartsjobb (praca na nowy start)
grant-nystartsjobb-what = Pracodawca płaci niższe składki, gdy zatrudnia kogoś, kto długo nie ma pracy. Pensja musi być zgodna z umową zbiorową.
grant-nystartsjobb-needs = Masz rejestrację w Arbetsförmedlingen (urząd pracy). Długo nie masz pracy albo mieszkasz w Szwecji od niedawna. Decyduje Arbetsförmedlingen.
grant-nystartsjobb-apply = Zapytaj swojego urzędnika (handläggare), czy to dla ciebie. Powiedz o tym pracodawcy. Decyzja musi być przed pierwszym dniem.

grant-introduktionsjobb-name = Introduktionsjobb (praca na początek)
grant-introduktionsjobb-what = Pracodawca dostaje pomoc na część pensji i uczy cię w pracy.
grant-introduktionsjobb-needs = Jesteś w programie Arbetsförmedlingen (urząd pracy) albo mieszkasz w Szwecji od niedawna. Decyduje Arbetsförmedlingen.
grant-introduktionsjobb-apply = Zapytaj swojego urzędnika (handläggare), czy to dla ciebie. Decyzja musi być przed pierwszym dniem.

grant-etableringsjobb-name = Etableringsjobb (praca dla nowych w Szwecji)
grant-etableringsjobb-what = Praca na pełny etat. Część płaci pracodawca, a część płaci ci państwo. To rzadkie.
grant-etableringsjobb-needs = Masz co najmniej 20 lat i rejestrację w Arbetsförmedlingen (urząd pracy). Długo nie masz pracy albo mieszkasz w Szwecji od niedawna. Pracodawca ma specjalną umowę zbiorową.
grant-etableringsjobb-apply = Zapytaj Arbetsförmedlingen. Decyzja musi być przed pierwszym dniem.

grant-starta_eget-name = Pomoc na własną firmę (starta eget)
grant-starta_eget-what = Pieniądze na początek własnej firmy. Często przez sześć miesięcy.
grant-starta_eget-needs = Masz co najmniej 18 lat i rejestrację w Arbetsförmedlingen (urząd pracy). Firma jeszcze nie działa. Pomysł powinien na siebie zarabiać.
    Nie masz długów w Kronofogden (komornik). Decyduje Arbetsförmedlingen.
grant-starta_eget-apply = Porozmawiaj z Arbetsförmedlingen, zanim zaczniesz.

grant-skolplats-name = Miejsce w szkole
grant-skolplats-what = Dzieci mają prawo do szkoły w gminie, w której mieszkają. Szkoła jest za darmo. Dzieci zaczynają zerówkę (förskoleklass) w roku, w którym kończą sześć lat.
grant-skolplats-needs = Dziecko ma zameldowanie (folkbokföring) w gminie. Dowóz do szkoły (skolskjuts) jest za darmo, gdy droga jest długa lub niebezpieczna. Gmina decyduje, jaka droga jest długa.
grant-skolplats-apply = Zadzwoń do gminy, gdy tylko znasz dzień przeprowadzki. Zapytaj też o dowóz do szkoły.

grant-forskola-name = Miejsce w przedszkolu (förskola)
grant-forskola-what = Gmina musi zaproponować miejsce w ciągu czterech miesięcy od twojej prośby. Dziecko musi mieć skończony rok.
grant-forskola-needs = Mieszkacie w gminie, a ty pracujesz lub się uczysz. Nie masz pracy albo jesteś na urlopie rodzicielskim? Dziecko ma prawo do co najmniej 15 godzin tygodniowo.
    Prawo nie obiecuje miejsca wieczorem, w nocy i w weekend.
grant-forskola-apply = Złóż wniosek jak najwcześniej. Będzie praca na zmiany? Zapytaj o wieczory i weekendy, zanim się na nią zgodzisz.

grant-inackordering-name = Pomoc na mieszkanie ucznia szkoły średniej
grant-inackordering-what = Szkoła średnia (gymnasium) może być w innej miejscowości. Wtedy jest pomoc na mieszkanie dla ucznia.
grant-inackordering-needs = Uczeń musi mieszkać poza domem z powodu szkoły. Pomoc jest do połowy roku, w którym uczeń kończy 20 lat.
grant-inackordering-apply = Zapytaj gminę, do której się przeprowadzacie. Zapytaj też, jakie są kierunki.

grant-sfi-name = Sfi, kurs szwedzkiego
grant-sfi-what = Bezpłatny kurs szwedzkiego w gminie, w której mieszkasz. Zaczyna się zwykle w ciągu trzech miesięcy.
grant-sfi-needs = Prawo do kursu trwa trzy lata od pierwszego przyjęcia.
    Przyjęcie było przed 2026 rokiem? Wtedy czas liczy się od 1 stycznia 2026. Może być dłuższy.
grant-sfi-apply = Zadzwoń w nowej gminie do kształcenia dorosłych (vuxenutbildning). Poproś o zaświadczenie o tym, co już masz zaliczone.

grant-forsorjningsstod_flytt-name = Zasiłek socjalny a koszty przeprowadzki
grant-forsorjningsstod_flytt-what = Zasiłek socjalny to po szwedzku försörjningsstöd. Gmina czasem pomaga w kosztach przeprowadzki. Nie ma stałej kwoty ani gwarancji.
    Żaden urząd nie może cię zmusić do przeprowadzki. To ma być twoja własna wola.
grant-forsorjningsstod_flytt-needs = Gmina ocenia właśnie twoją sytuację. Po przeprowadzce odpowiada nowa gmina. Może mieć inne zasady.
grant-forsorjningsstod_flytt-apply = Złóż wniosek przed przeprowadzką, w gminie, w której teraz mieszkasz. Powiedz o pracy, która czeka.
    Poproś o decyzję na piśmie. Możesz się od niej odwołać.

grant-a_kassa-name = A-kassa, gdy zmieniasz pracę
grant-a_kassa-what = A-kassa to kasa dla bezrobotnych. Nie zwalniaj się, zanim nowa umowa będzie podpisana. Kto odchodzi bez ważnego powodu, może być 45 dni bez zasiłku.
grant-a_kassa-needs = Przeprowadzasz się za partnerką lub partnerem? Nie jest pewne, że to liczy się jako ważny powód. Decyduje a-kassa.
grant-a_kassa-apply = Zapytaj swoją a-kassa, zanim się zwolnisz. Nie masz już pracy? Zarejestruj się w Arbetsförmedlingen (urząd pracy) pierwszego dnia.

grant-andrahandsuthyrning-name = Podnająć mieszkanie na czas próby
grant-andrahandsuthyrning-what = Możesz zachować mieszkanie na wynajem (hyresrätt), gdy próbujesz pracy w innej miejscowości. Praca na jakiś czas to ważny powód.
grant-andrahandsuthyrning-needs = Najpierw musi się zgodzić właściciel mieszkania albo Hyresnämnden (komisja do spraw najmu). Czynsz ma być rozsądny.
    Bez zgody możesz stracić umowę. Gdy wypowiadasz mieszkanie, trwa to zwykle trzy miesiące.
grant-andrahandsuthyrning-apply = Zapytaj właściciela na piśmie, zanim się przeprowadzisz. Odmówił? Zapytaj Hyresnämnden.

grant-hyresgaranti-name = Gwarancja czynszu od gminy (hyresgaranti)
grant-hyresgaranti-what = Gmina obiecuje właścicielowi mieszkania, że czynsz będzie zapłacony. To nie są pieniądze dla ciebie. Może jednak być łatwiej o umowę.
grant-hyresgaranti-needs = Mają to tylko niektóre gminy. Same decydują, dla kogo to jest.
grant-hyresgaranti-apply = Zapytaj gminę, do której chcesz się przeprowadzić.

grant-kommunal_bonus-name = Pomoc gminy dla nowych mieszkańców
grant-kommunal_bonus-what = Nie znaleźliśmy gminy, która na pewno płaci pieniądze nowym mieszkańcom. Wiele gmin doradza w sprawie mieszkania, szkoły i pracy.
grant-kommunal_bonus-needs = W każdej gminie jest inaczej. Ufaj tylko własnej stronie gminy, z datą.
grant-kommunal_bonus-apply = Zapytaj gminę o pomoc dla nowych mieszkańców (inflyttarservice). Zapytaj, w czym mogą pomóc.

## Czego nie ma
grant-flyttningsbidrag-name = Dodatek na przeprowadzkę (flyttningsbidrag)
grant-flyttningsbidrag-ended = Zniesiono go w 2015 roku. To były pieniądze na ciężarówkę i dojazdy.
    Stare strony wciąż mówią, że jest. Nie ma też pomocy na start (starthjälp).
grant-flyttningsbidrag-instead = Zapytaj pracodawcę o pomoc w przeprowadzce, zanim podpiszesz umowę. Na rozmowę daleko stąd jest dopłata do podróży (resebidrag).

grant-csn_avskrivning-name = Mniejszy dług za studia na wsi
grant-csn_avskrivning-ended = Tego nigdy nie było w Szwecji. To był tylko pomysł. Norwegia to ma, ale tylko dla norweskich pożyczek.
grant-csn_avskrivning-instead = Trudno ci płacić? Zapytaj CSN (urząd pomocy dla studiujących) o niższe raty.

grant-korkortslan-name = Pożyczka z CSN na prawo jazdy
grant-korkortslan-ended = Od 2024 roku nie można składać wniosków. To była pożyczka dla osób, które robiły prawo jazdy (körkortslån).
grant-korkortslan-instead = Zapytaj pracodawcę albo Arbetsförmedlingen (urząd pracy). Możemy też pokazać pracę bez wymogu prawa jazdy.

grant-hemutrustningslan-name = Pożyczka z CSN na meble
grant-hemutrustningslan-ended = Zniesiono ją na początku 2022 roku. To była pożyczka na meble dla nowych osób w Szwecji (hemutrustningslån).
grant-hemutrustningslan-instead = Masz zasiłek socjalny (försörjningsstöd)? Zapytaj gminę o pomoc w najważniejszych rzeczach. Pytaj też o rzeczy używane.

grant-studiestartsstod-name = Pomoc na start nauki (studiestartsstöd)
grant-studiestartsstod-ended = Zniesiono ją na początku 2026 roku. To były pieniądze dla osób bez pracy, które zaczynały naukę.
grant-studiestartsstod-instead = Zapytaj CSN o zwykłą pomoc na naukę (studiemedel). Zapytaj w gminie o kursy w kształceniu dorosłych.

grant-yrkesintroduktion-name = Pomoc na naukę zawodu (yrkesintroduktion)
grant-yrkesintroduktion-ended = Zniesiono ją na początku 2024 roku. To była pomoc dla pracodawców, którzy uczyli młodych.
grant-yrkesintroduktion-instead = Zapytaj Arbetsförmedlingen (urząd pracy) o introduktionsjobb albo nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Odliczenie według odległości do pracy
grant-avstandsbaserat_reseavdrag-ended = To nigdy nie zaczęło obowiązywać. Parlament się zgodził w 2022 roku, ale zmienił zdanie. Niektóre blogi się mylą.
grant-avstandsbaserat_reseavdrag-instead = Zwykłe odliczenie za dojazdy do pracy zostaje.

grant-eures_tms-name = Program mobilności EURES (TMS)
grant-eures_tms-ended = Nie dotyczy przeprowadzki w Szwecji. Jest tylko na pracę w innym kraju UE.
grant-eures_tms-instead = Na rozmowę o pracę daleko stąd, w Szwecji, jest dopłata do podróży (resebidrag).

## Oceny, czas, kwoty i pytania do obliczeń
verdict-planned = To jest planowane. Początek: { $date }. Do tego czasu może się zmienić.
verdict-unconfirmed = Nie udało nam się tego potwierdzić. Nie licz na to.
verdict-check-with = Zasada mogła się zmienić, odkąd ją czytaliśmy. Zapytaj: { $payer }.
time-begins-before-move = To zaczyna się { $date }, przed twoją przeprowadzką.
time-ends-before-move = To kończy się { $date }, przed twoją przeprowadzką. Nie licz na to.
time-may-end-before-move = To kończy się { $date }. Może to być przed twoją przeprowadzką.
amount-fee-up-to = Opłata to najwyżej { $amount } na miesiąc za pierwsze dziecko. Rodzeństwo kosztuje mniej.
amount-up-to-per-child-and-year = Najwyżej { $amount } na rok za każde dziecko. Najczęściej mniej.
money-between = { $from }–{ $to }
money-up-to = najwyżej { $to }
money-at-least = co najmniej { $from }
sum-per-month = Według twoich odpowiedzi: { $money } na miesiąc.
sum-once = Według twoich odpowiedzi: { $money } za jedną podróż.
sum-nothing = Według twoich odpowiedzi raczej nie będzie pieniędzy.
sum-fee-per-month = Opłata za pierwsze dziecko, według twoich odpowiedzi: { $money } na miesiąc.
sum-fee-none = Według twoich odpowiedzi nie ma opłaty.
sum-less-tax-per-month = Według twoich odpowiedzi podatek jest niższy: { $money } na miesiąc.
sum-each-year = Podatek jest niższy o { $amount } na rok. Pierwszy rok: { $year }.
sum-each-year-or = Podatek jest niższy o { $amount } na rok. Pierwszy rok: { $year } albo { $or }.
assuming-job-premium = Liczone od pensji przed podatkiem. Nikt z domowników nie ma w tym miesiącu zasiłku socjalnego (försörjningsstöd).
assuming-interview = Liczone od tego, ile według ciebie kosztuje podróż. Decyduje Arbetsförmedlingen.
assuming-fee = Liczone tak, jakby cały dochód był pensją. Dane są wstępne. Zapytaj gminę.
assuming-housing = Liczone od podanego czynszu i dzisiejszego dochodu, jakby cały był pensją. Oszczędności tu nie liczymy. Nowa pensja zmienia kwotę.
assuming-children = Liczone dla dzieci, które mają mniej niż 16 lat albo są w szkole podstawowej (grundskola). Część obojga rodziców razem.
assuming-tax = Liczone tak, jakby podatek był około trzech dziesiątych pensji. Odliczasz w zeznaniu podatkowym (deklaration).
assuming-registered = Liczone tak, jakby zameldowanie (folkbokföring) było tam od dnia przeprowadzki.
payer-ehalsomyndigheten = E-hälsomyndigheten (urząd e-zdrowia)
support-question-title = Jedno pytanie pomaga najbardziej
support-next-question = { $count ->
    [one] Jedna forma pomocy zależy od jednej odpowiedzi: { $what }.
    [few] { $count } formy pomocy zależą od jednej odpowiedzi: { $what }.
    [many] { $count } form pomocy zależy od jednej odpowiedzi: { $what }.
   *[other] { $count } formy pomocy zależy od jednej odpowiedzi: { $what }.
}
button-more-support = Więcej o pomocy
more-support-title = Więcej o pomocy
planned-line = Jeszcze nie: { $name }. Planowany początek: { $date }.
ruled-out-title = Raczej wam nie pasuje
ruled-out-line = { $name }. Decyduje: { $because }.
more-support-tap = O czym chcesz przeczytać?
topic-children = Szkoła i przedszkole
topic-home = Zasiłki na dzieci i czynsz
topic-move = Przeprowadzka i mieszkanie
topic-work = Praca, rozmowa i kursy
topic-assistance = Jeśli masz försörjningsstöd (zasiłek)
topic-tax = Podatek, dojazdy i auto
topic-employer = Pomoc dla pracodawcy
topic-employer-why = Pieniądze dostaje pracodawca, nie ty. Możesz powiedzieć o tej pomocy, gdy szukasz pracy.
q-move_when = Jak myślisz, kiedy się przeprowadzasz?
q-move_when-why = Niektóre zasady zaczynają się lub kończą w pewnym dniu. Dla podatku ważny jest 1 listopada.
q-move_when-2026 = W 2026 roku
q-move_when-2027_by_1_nov = 2027, do 1 listopada włącznie
q-move_when-2027_after_1_nov = 2027, po 1 listopada
q-move_when-2028 = W 2028 roku
short-move_when = Kiedy się przeprowadzacie
q-children_count = Ile dzieci przeprowadza się z wami?
q-children_count-why = Pytamy tylko po to, aby obliczyć kwotę.
q-children_count-1 = Jedno dziecko
q-children_count-2 = Dwoje dzieci
q-children_count-3 = Troje dzieci
q-children_count-4 = Czworo dzieci
q-children_count-5_plus = Pięcioro dzieci lub więcej
short-children_count = Liczba dzieci
q-new_rent = Jak myślisz, jaki będzie czynsz na miesiąc w nowym mieszkaniu?
q-new_rent-why = Pytamy tylko po to, aby obliczyć kwotę. Wystarczy przybliżona kwota.
q-new_rent-under_4 = Mniej niż 4 000 kr
q-new_rent-4_6 = 4 000–6 000 kr
q-new_rent-6_8 = 6 000–8 000 kr
q-new_rent-over_8 = Więcej niż 8 000 kr
short-new_rent = Nowy czynsz
q-new_pay = Jaka będzie twoja pensja na miesiąc przed podatkiem w nowej pracy?
q-new_pay-why = Pytamy tylko po to, aby obliczyć premię. Jest ona częścią pensji.
q-new_pay-under_15 = Mniej niż 15 000 kr
q-new_pay-15_25 = 15 000–25 000 kr
q-new_pay-over_25 = Więcej niż 25 000 kr
short-new_pay = Nowa pensja
q-trip_cost = Ile kosztuje podróż na rozmowę, z noclegiem?
q-trip_cost-why = Pytamy tylko po to, aby obliczyć kwotę. Wystarczy przybliżona kwota.
q-trip_cost-under_1500 = Mniej niż 1 500 kr
q-trip_cost-1500_3600 = 1 500–3 600 kr
q-trip_cost-over_3600 = Więcej niż 3 600 kr
short-trip_cost = Ile kosztuje podróż

## Więcej zasad
grant-logi_program-name = Podróże i mieszkanie w czasie programu
grant-logi_program-what = Pomoc na podróże i drugie mieszkanie, gdy jesteś w programie w innej miejscowości. Nie dotyczy zwykłej pracy.
grant-logi_program-needs = Do programu kieruje cię Arbetsförmedlingen (urząd pracy). Liczą się tylko koszty powyżej pewnej granicy.
grant-logi_program-apply = Zapytaj swojego urzędnika (handläggare), zanim program się zacznie.

grant-boende_vid_jobbstart-name = Mieszkanie na początek pracy
grant-boende_vid_jobbstart-what = Nie znaleźliśmy pomocy od państwa na mieszkanie, gdy zaczynasz pracę.
grant-boende_vid_jobbstart-needs = Jest coś innego. Przy dwóch mieszkaniach może pasować odliczenie za dwa mieszkania (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Zapytaj pracodawcę o mieszkanie na pierwszy czas. Zapytaj, zanim podpiszesz umowę.

grant-aktivitetsstod-name = Zasiłki w programie, gdy się przeprowadzasz
grant-aktivitetsstod-what = To pieniądze na czas programu: aktivitetsstöd i etableringsersättning. Według nas zasady mówią, że przeprowadzka cię nie wyklucza.
grant-aktivitetsstod-needs = Jesteś w programie Arbetsförmedlingen (urząd pracy). Praca na pełny etat kończy program. Gdy znowu nie masz pracy, możesz wrócić.
grant-aktivitetsstod-apply = Powiedz swojemu urzędnikowi (handläggare) o przeprowadzce, zanim się przeprowadzisz.

grant-lonebidrag-name = Dopłata do pensji (lönebidrag) i inna pomoc
grant-lonebidrag-what = Pracodawca dostaje pomoc na część pensji, gdy ktoś potrzebuje dopasowanej pracy.
grant-lonebidrag-needs = Decyduje Arbetsförmedlingen (urząd pracy). My nigdy o to nie pytamy.
grant-lonebidrag-apply = Zapytaj swojego urzędnika (handläggare), czy to dla ciebie. Decyzja musi być przed pierwszym dniem.

grant-egen_flyttkostnad-name = Odliczenie własnych kosztów przeprowadzki
grant-egen_flyttkostnad-what = Własnych kosztów przeprowadzki zwykle nie można odliczyć.
grant-egen_flyttkostnad-needs = Może być wyjątek, gdy pracodawca przenosi całą pracę.
grant-egen_flyttkostnad-apply = Lepiej zapytaj pracodawcę o pomoc, zanim podpiszesz umowę. O wyjątek zapytaj Skatteverket (urząd skarbowy).

grant-fritidskort-name = Karta dla dzieci na zajęcia (fritidskort)
grant-fritidskort-what = Pieniądze na karcie na sport, muzykę i inne zajęcia po szkole. Karta idzie z dzieckiem do nowej gminy.
grant-fritidskort-needs = Dziecko kończy w danym roku od 6 do 16 lat. Kwota jest wyższa dla rodzin, które rok wcześniej miały dodatek mieszkaniowy (bostadsbidrag).
grant-fritidskort-apply = Otwórz kartę na fritidskortet.se. Użyj jej przed 30 listopada.

grant-aktivitetskrav-name = Wymóg aktywności przy försörjningsstöd
grant-aktivitetskrav-what = Kto ma zasiłek socjalny (försörjningsstöd), ma szukać pracy albo robić coś, co organizuje gmina. Często na pełny etat po trzech miesiącach.
grant-aktivitetskrav-needs = Wymóg jest też w nowej gminie. Nikt nie może żądać od ciebie przeprowadzki.
grant-aktivitetskrav-apply = Zapytaj gminę, co organizuje. Nowa praca się liczy.

grant-bidragstak-name = Górna granica försörjningsstöd
grant-bidragstak-what = Chodzi o górną granicę zasiłków, które może mieć rodzina. Najbardziej widać ją u dużych rodzin.
grant-bidragstak-needs = Dotyczy domowników z zasiłkiem socjalnym (försörjningsstöd). Nowy parlament może to zmienić.
grant-bidragstak-apply = Zapytaj gminę, co to znaczy dla was.

grant-dubbel_hyra_kommun-name = Podwójny czynsz opłacony przez gminę
grant-dubbel_hyra_kommun-what = Czasem słychać, że gmina, jak Södertälje, płaci podwójny czynsz przy przeprowadzce. Nie znaleźliśmy potwierdzenia.
grant-dubbel_hyra_kommun-needs = Ufaj tylko pisemnej odpowiedzi od gminy.
grant-dubbel_hyra_kommun-apply = Zaplanuj daty tak, aby nie płacić podwójnego czynszu. Masz zasiłek socjalny (försörjningsstöd)? Zapytaj gminę przed przeprowadzką.

grant-uppsagningstid-name = Trzy miesiące na wypowiedzenie mieszkania
grant-uppsagningstid-what = Najemca zawsze może wypowiedzieć mieszkanie. Umowa kończy się z końcem miesiąca, najwcześniej trzy miesiące później.
grant-uppsagningstid-needs = Tak jest bez względu na to, co mówi umowa. Właściciel może się zgodzić na krótszy czas. Inaczej możesz mieć nawet cztery miesiące z dwoma czynszami.
grant-uppsagningstid-apply = Wypowiedz na piśmie, ale dopiero gdy nowa praca i mieszkanie są pewne. Poproś właściciela o krótszy czas.

grant-folkbokforing-name = Zgłoś przeprowadzkę w Skatteverket
grant-folkbokforing-what = Przeprowadzkę trzeba zgłosić w ciągu tygodnia (folkbokföring). Wiele od tego zależy: szkoła, dodatek mieszkaniowy (bostadsbidrag), sfi i podatek.
grant-folkbokforing-needs = Mieszkasz tam, gdzie zwykle nocujesz. Przy dwóch domach Skatteverket może o to pytać.
grant-folkbokforing-apply = Zrób to na skatteverket.se albo w biurze obsługi (servicekontor). Dopisz dzieci do zgłoszenia.

grant-tioarig_skola-name = Dziesięcioletnia szkoła podstawowa
grant-tioarig_skola-what = Zerówka (förskoleklass) ma się stać klasą pierwszą szkoły podstawowej (grundskola). Szkoła jest za darmo jak dotąd. Dzieci zaczynają w tym samym wieku.
grant-tioarig_skola-needs = Dotyczy wszystkich dzieci w szkole, w każdej gminie.
grant-tioarig_skola-apply = Nie musisz nic robić. Szkoła powie, co i jak.

grant-skolskjuts-name = Dowóz do szkoły (skolskjuts)
grant-skolskjuts-what = Darmowy autobus lub taksówka do szkoły podstawowej (grundskola), gdy droga jest długa lub niebezpieczna.
grant-skolskjuts-needs = Gmina decyduje, jaka droga jest długa. Gdy wybieracie inną szkołę niż szkoła gminy, prawo może zniknąć.
grant-skolskjuts-apply = Zapytaj gminę o dowóz, zanim wybierzecie mieszkanie.

grant-forskola_skift-name = Opieka wieczorem, w nocy i w weekend
grant-forskola_skift-what = Prawo nie obiecuje opieki nad dziećmi wieczorem, w nocy i w weekend. Gmina ma próbować ją zorganizować.
grant-forskola_skift-needs = W każdej gminie jest inaczej. Często oboje rodzice muszą wtedy pracować.
grant-forskola_skift-apply = Będzie praca na zmiany? Zadzwoń do gminy, zanim się na nią zgodzisz.

grant-forskoleavgift-name = Ile kosztuje przedszkole
grant-forskoleavgift-what = Opłata ma górną granicę (maxtaxa). Kto mało zarabia, płaci mało albo nic.
grant-forskoleavgift-needs = Opłata zależy od dochodu domowników i liczby dzieci. Od jesieni, gdy dziecko kończy trzy lata, część czasu jest za darmo.
grant-forskoleavgift-apply = Zgłoś dochód w nowej gminie, gdy dziecko zaczyna.

grant-fritidshem-name = Świetlica szkolna (fritidshem)
grant-fritidshem-what = Opieka przed szkołą, po szkole i w ferie.
grant-fritidshem-needs = Pracujesz albo się uczysz. Trwa do wiosny roku, w którym dziecko kończy 13 lat.
grant-fritidshem-apply = Poproś gminę o miejsce razem z miejscem w szkole.

grant-kvalificering-name = Więcej lat w Szwecji na niektóre zasiłki
grant-kvalificering-what = Kto osiedla się w Szwecji od 2027 roku, ma czekać na niektóre zasiłki. Przeprowadzka w kraju się nie liczy.
grant-kvalificering-needs = Już mieszkacie w Szwecji? Przeprowadzka tu lub tam nie powinna nic zmienić.
grant-kvalificering-apply = Nie musisz nic robić. Nie masz pewności? Zapytaj Försäkringskassan.

grant-bostadsbidrag_manad-name = Dodatek mieszkaniowy liczony co miesiąc
grant-bostadsbidrag_manad-what = Dochód do dodatku (bostadsbidrag) ma się liczyć co miesiąc zamiast co rok. Wtedy łatwiej znać kwotę.
grant-bostadsbidrag_manad-needs = Dotyczy osób, które mają dodatek mieszkaniowy. Granice dochodu też mogą się zmienić.
grant-bostadsbidrag_manad-apply = Zapytaj Försäkringskassan, co obowiązuje, gdy się wprowadzasz.
