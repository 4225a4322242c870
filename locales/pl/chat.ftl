# Przyciski, uwagi, menu: to, co mówimy wszędzie.
verbatim = { $text }
nothing = { "" }
choose-language = Wybierz język · Välj språk · Choose a language
    .words = język; jezyk; wybierz język; language; språk
language-names = Polski
    .words = polska; polish; pl; po polsku; polskie; język polski; jezyk polski; polaco
show-swedish = 🇸🇪 Pokaż po szwedzku
show-own = ↩ { $language }
button-listen = 🔊 Posłuchaj
listen-rest = Reszta jest w tekście.
listen-not-now = Teraz nie można posłuchać. Tekst jest tutaj.
chosen = ✓ { $option }
any-work = wszystkie zawody
source-line = Źródło: { $name }. Sprawdzono { $date }.
text-cut = Tekst jest skrócony. Naciśnij przycisk, aby czytać dalej.

button-jobs = Pokaż oferty pracy
button-fit = Praca, która nam pasuje
button-answers = Moje odpowiedzi
button-support = Pomoc w przeprowadzce
button-back = ‹ Wstecz
button-skip = Pomiń
    .words = pomin; pomijam; następne pytanie; nastepne pytanie; nie wiem; nie chcę odpowiadać; nie chce odpowiadac; hoppa; skip
skip = Pomiń
    .words = pomin; pomijam; następne pytanie; nastepne pytanie; nie wiem; nie chcę odpowiadać; nie chce odpowiadac; hoppa; hoppa över; skip; pass
button-why = Dlaczego pytacie?
button-why-less = Pokaż mniej
button-done = Gotowe
button-none-of-these = Nic z tego
none-of-these = nic z tego
    .words = nie; nic; żadne; zadne; żaden; zadna; nie mam; brak; zero; nie mam dzieci; bez dzieci; nej; inget
button-change = Zmień: { $question }
button-add-work = Dodaj zawód
button-add-income = Dodaj dochód (dobrowolnie)
button-restart = Zacznij od nowa
button-go-on = Dalej
button-language = Język · Språk · Language
button-mydata = Zobacz, co zapisujemy
button-forget = Zapomnijcie o mnie
button-answer = Odpowiedz: { $question }

toast-have-it = Ta odpowiedź już jest.
toast-changed = Odpowiedź zmieniona.
toast-saved = Oferta zapisana.
toast-unsaved = Oferta usunięta z listy.
toast-dismissed = Nie pokażemy już tej oferty.
toast-unwaited = Nie będziemy pisać.

note-not-understood = Nie rozumiem do końca. Naciśnij przycisk albo napisz to inaczej.
note-use-buttons = Dziękuję. Najlepiej rozumiem przyciski. Naciśnij przycisk poniżej.
note-place-not-found = Nie znajduję tego miejsca. Napisz nazwę swojej gminy lub miejscowości.
note-work-not-found = Nie znajduję tego zawodu. Napisz innymi słowami albo naciśnij przycisk.
note-media = Dziękuję. Umiem czytać tylko tekst. Napisz albo naciśnij przycisk.
note-old-button = To stary przycisk. Teraz jesteś tutaj:
note-unknown-command = Nie ma takiego polecenia. Teraz jesteś tutaj:
note-late-used = Odpowiedź przyszła trochę późno. Jest zapisana.
note-late-kept = To była odpowiedź na poprzednie pytanie. Zostaje twoja wcześniejsza odpowiedź. Możesz ją zmienić w „Moje odpowiedzi”.
did-you-mean = Czy chodzi o coś z tego? Naciśnij albo napisz jeszcze raz.
group-offer = Dzień dobry! Odpowiadam tylko na prywatnym czacie. Tam nikt inny nie widzi twoich odpowiedzi.
    Dotknij mojej nazwy i wybierz Start.

menu-jobs = Pokaż oferty pracy
    .words = praca; prace; oferty; oferty pracy; pokaż pracę; pokaz prace; szukam pracy; robota; jobb; jobs
menu-answers = Moje odpowiedzi
    .words = odpowiedzi; zmień; zmien; zmień odpowiedzi; zmien odpowiedzi; svar
menu-support = Pomoc w przeprowadzce
    .words = wsparcie; zasiłek; zasiłki; zasilki; dodatki; pieniądze; pieniadze; pomoc z przeprowadzką; bidrag; stöd
menu-saved = Zapisane oferty
    .words = zapisane; zapisane prace; sparade
menu-language = Zmień język
    .words = język; jezyk; zmien jezyk; språk; language
menu-privacy = Twoje prawa
    .words = prywatność; prywatnosc; rodo; gdpr; usuń dane; usun dane; prawa
menu-help = Pomoc
    .words = pomocy; pomóż mi; pomoz mi; hjälp; help
menu-mydata = Zobacz, co zapisujemy
menu-forget = Zapomnijcie o mnie
menu-stop = Przerwa
bot-description = Znajdź pracę poza dużymi miastami, dobrą dla wszystkich domowników. Za darmo i dobrowolnie. W twoim języku.
bot-short-description = Praca poza dużymi miastami, dobra dla wszystkich domowników.

help-title = Jak mogę ci pomóc
help-what = Pokazuję wolne miejsca pracy poza dużymi miastami. Mówię, dlaczego wam pasują. Mówię, jaka pomoc istnieje, a jaka nie.
help-how = Naciśnij przycisk albo napisz. Zawsze możesz wrócić, coś zmienić i skończyć.
help-contact = Za usługę odpowiada { $operator }. Kontakt: { $contact }

resume-title = Miło cię znowu widzieć
resume-at = Wszystkie twoje odpowiedzi są zapisane. Ostatnie pytanie: { $question }.
resume-anywhere = Wszystkie twoje odpowiedzi są zapisane.{ $question }
stopped = Teraz nie piszę. Twoje odpowiedzi są zapisane. Napisz, kiedy chcesz iść dalej.

answers-title = Twoje odpowiedzi
answers-none = Nie ma jeszcze żadnej odpowiedzi.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Bez odpowiedzi

saved-title = Zapisane oferty
saved-none = Nie masz jeszcze zapisanych ofert. Naciśnij „Zapisz” pod ofertą.
saved-job = { $occupation }, { $municipality }
saved-closed = Usuń: już nieaktualne
saved-closed-note = { $count ->
    [one] Jedna zapisana oferta jest już nieaktualna.
    [few] { $count } zapisane oferty są już nieaktualne.
    [many] { $count } zapisanych ofert jest już nieaktualnych.
   *[other] { $count } zapisanej oferty jest już nieaktualne.
  }

support-title = Pomoc, która może wam pasować
support-apart = Nie sumujemy tych form pomocy. Wniosek składasz samodzielnie. Decyduje ten, kto płaci.
button-ended = Czego już nie ma
button-never = Więcej: czego nie ma
button-source = Otwórz źródło
ended-title = Tego już nie ma
never-title = Na to nie licz
saved-gone = Już nieaktualne: pokaż podobne
toast-reminded = Przypomnimy trzy dni przed ostatnim dniem.
toast-unreminded = Nie będziemy przypominać.
language-more = 🌐 Inne języki
languages-read = Przeczytane przez osobę mówiącą w tym języku: { $languages }. Pozostałe przetłumaczył komputer i nie są jeszcze sprawdzone.
