# Dugmad, napomene, meni: ono što se kaže svuda.
verbatim = { $text }
nothing = { "" }
choose-language = Izaberite jezik · Välj språk · Choose a language
    .words = jezik; jezici; promijeni jezik; promeni jezik; språk; language
language-names = Bosanski / Hrvatski / Srpski
    .words = bosanski; hrvatski; srpski; bosanski hrvatski srpski; naški; naski; po naški; srpskohrvatski; hrvatskosrpski; crnogorski; bks; bcs; bhs; bs; hr; sr; bosniska; kroatiska; serbiska; serbokroatiska; jugoslaviska; bosnian; croatian; serbian
show-swedish = 🇸🇪 Prikaži na švedskom
show-own = ↩ { $language }
button-listen = 🔊 Poslušaj
listen-rest = Ostalo piše u tekstu.
listen-not-now = Sada se ne može pročitati naglas. Tekst je i dalje tu.
chosen = ✓ { $option }
any-work = sva zanimanja
source-line = Izvor: { $name }. Provjereno { $date }.
text-cut = Tekst je skraćen. Pritisnite dugme da pročitate više.

button-jobs = Prikaži poslove
button-fit = Poslovi koji nam odgovaraju
button-answers = Moji odgovori
button-support = Pomoć pri selidbi
button-back = ‹ Nazad
button-skip = Preskoči
    .words = preskoči; preskoci; dalje; ne znam; neznam; sljedeće; sledece; ne želim odgovoriti; necu; hoppa; skip; nästa
skip = Preskoči
    .words = preskoči; preskoci; preskocite; dalje; ne znam; neznam; pojma nemam; sljedeće; sledeće; sledece; ne želim odgovoriti; ne zelim da odgovorim; pas; pass; hoppa; skip; next; nästa
button-why = Zašto ovo pitanje?
button-why-less = Prikaži manje
button-done = Gotovo
button-none-of-these = Ništa od ovoga
none-of-these = ništa od ovoga
    .words = ne; ništa; nista; nijedno; nijedan; nema; nemam; bez djece; nemam djece; nemam dece; nula; nej; inga; no; none
button-change = Promijeni: { $question }
button-add-work = Dodaj još jedno zanimanje
button-add-income = Dodaj prihod (nije obavezno)
button-restart = Počni ispočetka
button-go-on = Nastavi
button-language = Jezik · Språk · Language
button-mydata = Sve sačuvano o meni
button-forget = Zaboravi me
button-answer = Odgovori: { $question }

toast-have-it = Taj odgovor već imamo.
toast-changed = Vaš odgovor je promijenjen.
toast-saved = Posao je sačuvan.
toast-unsaved = Posao je uklonjen.
toast-dismissed = Taj posao vam više ne prikazujemo.
toast-unwaited = Nećemo vam se javljati.

note-not-understood = To ne razumijem najbolje. Pritisnite dugme ili napišite drugačije.
note-use-buttons = Hvala. Dugmad razumijem najbolje. Pritisnite neko dugme ispod.
note-place-not-found = Ne nalazim to mjesto. Napišite ime svoje općine ili mjesta.
note-work-not-found = Ne nalazim to zanimanje. Napišite drugim riječima ili pritisnite dugme.
note-media = Hvala. Mogu čitati samo tekst. Pišite ili pritisnite dugme.
note-old-button = To dugme je staro. Sada ste ovdje:
note-unknown-command = Ta komanda ne postoji. Sada ste ovdje:
note-late-used = Odgovor je stigao malo kasno. Ipak je sačuvan.
note-late-kept = Vaša poruka se odnosila na prethodno pitanje. Vaš raniji odgovor važi. Možete ga promijeniti pod Moji odgovori.
did-you-mean = Mislite li na nešto od ovoga? Pritisnite ili napišite ponovo.
group-offer = Zdravo! Odgovaram samo u privatnom razgovoru. Tamo niko drugi ne vidi vaše odgovore.
    Pritisnite moje ime i izaberite Start.

menu-jobs = Prikaži poslove
    .words = posao; poslovi; poslove; slobodni poslovi; prikaži poslove; prikazi poslove; radno mjesto; rad; jobb; jobs
menu-answers = Moji odgovori
    .words = odgovori; odgovor; promijeni; promeni; promijeni odgovore; svar
menu-support = Pomoć pri selidbi
    .words = podrška; podrska; novac; pare; naknade; bidrag; pomoć oko selidbe; pomoc pri selidbi; selidba pomoć; stöd
menu-saved = Sačuvani poslovi
    .words = sačuvano; sacuvano; sačuvani; spremljeno; spremljeni poslovi; sparade
menu-language = Promijeni jezik
    .words = jezik; promeni jezik; drugi jezik; språk; language
menu-privacy = Vaša prava
    .words = privatnost; prava; gdpr; obriši; obrisi; izbriši; podaci; moji podaci
menu-help = Pomoć
    .words = pomozi; pomozite; pomozite mi; pomoc; upomoć; hjälp; help
menu-mydata = Sve sačuvano o meni
menu-forget = Zaboravi me
menu-stop = Pauza
bot-description = Nađite posao izvan velikih gradova koji odgovara cijelom domaćinstvu. Besplatno i dobrovoljno. Na vašem jeziku.
bot-short-description = Posao izvan velikih gradova koji odgovara cijelom domaćinstvu.

help-title = Kako vam mogu pomoći
help-what = Prikazujem slobodne poslove izvan velikih gradova. Kažem zašto vam odgovaraju. Kažem koja pomoć postoji, a koja ne.
help-how = Pritisnite dugme ili pišite. Uvijek se možete vratiti, promijeniti odgovor i prestati.
help-contact = Za ovu uslugu odgovara { $operator }. Kontakt: { $contact }

resume-title = Dobro došli nazad
resume-at = Svi vaši odgovori su sačuvani. Bili ste kod ovog pitanja: { $question }.
resume-anywhere = Svi vaši odgovori su sačuvani.{ $question }
stopped = Sada ne pišem. Vaši odgovori ostaju sačuvani. Pišite kad želite nastaviti.

answers-title = Vaši odgovori
answers-none = Još niste ni na šta odgovorili.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Bez odgovora

saved-title = Sačuvani poslovi
saved-none = Još nemate sačuvanih poslova. Pritisnite Sačuvaj ispod posla.
saved-job = { $occupation }, { $municipality }
saved-closed = Ukloni: više nije otvoren
saved-closed-note = { $count ->
    [one] { $count } sačuvan posao više nije otvoren.
    [few] { $count } sačuvana posla više nisu otvorena.
   *[other] { $count } sačuvanih poslova više nije otvoreno.
  }

support-title = Pomoć koja vam možda odgovara
support-apart = Ove vrste pomoći ne sabiramo. Sami podnosite zahtjev, a odlučuje onaj ko plaća.
button-ended = Šta više ne postoji
button-never = Još toga što ne postoji
button-source = Otvori izvor
ended-title = Ovo više ne postoji
never-title = Na ovo nemojte računati
saved-gone = Više nije otvoren: prikaži slične
toast-reminded = Podsjetit ćemo vas tri dana prije zadnjeg dana.
toast-unreminded = Nećemo vas podsjećati.
language-more = 🌐 Drugi jezici
languages-read = Pročitao neko ko govori jezik: { $languages }. Ostale je preveo računar i još nisu provjereni.
