# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = språk
language-names = svenska
    .words = swedish; sv; swe; suecia
show-swedish = 🇸🇪 Visa på svenska
show-own = ↩ { $language }
button-listen = 🔊 Lyssna
listen-rest = Resten står i texten.
listen-not-now = Det går inte att läsa upp just nu. Texten står kvar.
chosen = ✓ { $option }
any-work = alla yrken
source-line = Källa: { $name }. Kontrollerad { $date }.
text-cut = Texten är kortad. Tryck på en knapp för att läsa mer.

button-jobs = Visa jobben
button-fit = Få jobb som passar oss
button-answers = Mina svar
button-support = Stöd vid flytt
button-back = ‹ Tillbaka
button-skip = Hoppa över
    .words = hoppa; vet inte; skip; nästa; vill inte svara
skip = Hoppa över
    .words = hoppa; vet inte; skip; nästa; vill inte svara; pass
button-why = Varför frågar ni?
button-why-less = Visa mindre
button-done = Klart
button-none-of-these = Inget av detta
none-of-these = inget av detta
    .words = nej; inga; ingen; inget; inga barn; noll
button-change = Ändra: { $question }
button-add-work = Lägg till ett yrke
button-add-income = Lägg till inkomst (frivilligt)
button-restart = Börja om
button-go-on = Fortsätt
button-language = Språk · Language
button-mydata = Se allt ni sparar
button-forget = Glöm mig
button-answer = Svara: { $question }

toast-have-it = Det svaret finns redan.
toast-changed = Ditt svar är ändrat.
toast-saved = Jobbet är sparat.
toast-unsaved = Jobbet är borttaget.
toast-dismissed = Vi visar inte det jobbet igen.
toast-unwaited = Vi hör inte av oss.

note-not-understood = Jag förstod inte riktigt. Tryck på en knapp, eller skriv på ett annat sätt.
note-use-buttons = Tack. Jag förstår knapparna bäst. Tryck på en knapp här under.
note-place-not-found = Jag hittar inte den platsen. Skriv namnet på din kommun eller ort.
note-work-not-found = Jag hittar inte det yrket. Skriv med andra ord, eller tryck på en knapp.
note-media = Tack. Jag kan bara läsa text. Skriv, eller tryck på en knapp.
note-old-button = Den knappen är gammal. Här är du nu:
note-unknown-command = Det kommandot finns inte. Här är du nu:
note-late-used = Ditt svar kom lite sent. Jag har sparat det.
note-late-kept = Ditt meddelande hörde till frågan innan. Ditt förra svar gäller. Du kan ändra det under Mina svar.
did-you-mean = Menar du något av detta? Tryck, eller skriv igen.
group-offer = Hej! Jag svarar bara i privat chatt. Där ser ingen annan dina svar.
    Tryck på mitt namn och välj Starta.

menu-jobs = Visa jobben
    .words = jobb; jobben; lediga jobb; visa jobb; arbete
menu-answers = Mina svar
    .words = svar; ändra; ändra svar
menu-support = Stöd vid flytt
    .words = stöd; bidrag; pengar; hjälp med flytten
menu-saved = Sparade jobb
    .words = sparade; sparat
menu-language = Byt språk
    .words = språk; language
menu-privacy = Dina rättigheter
    .words = integritet; gdpr; radera; rättigheter
menu-help = Hjälp
    .words = hjälp mig; hjälp
menu-mydata = Se allt ni sparar
menu-forget = Glöm mig
menu-stop = Pausa
bot-description = Hitta jobb på landsbygden som passar hela hushållet. Gratis och frivilligt. På ditt språk.
bot-short-description = Jobb på landsbygden som passar hela hushållet.

help-title = Så här kan jag hjälpa dig
help-what = Jag visar lediga jobb på landsbygden. Jag säger varför de passar er. Jag berättar vilket stöd som finns och vad som inte finns.
help-how = Tryck på en knapp, eller skriv. Du kan alltid gå tillbaka, ändra och sluta.
help-contact = { $operator } ansvarar för tjänsten. Du når dem här: { $contact }

resume-title = Välkommen tillbaka
resume-at = Allt du har svarat finns kvar. Du var vid frågan om { $question }.
resume-anywhere = Allt du har svarat finns kvar.{ $question }
stopped = Jag är tyst nu. Dina svar finns kvar. Skriv när du vill fortsätta.

answers-title = Dina svar
answers-none = Du har inte svarat på något än.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Inte besvarad

saved-title = Sparade jobb
saved-none = Du har inte sparat något jobb än. Tryck på Spara under ett jobb.
saved-job = { $occupation }, { $municipality }
saved-closed = Ta bort: inte längre öppet
saved-closed-note = { $count ->
    [one] Ett sparat jobb är inte längre öppet.
   *[other] { $count } sparade jobb är inte längre öppna.
  }

support-title = Stöd som kan passa er
support-apart = Vi räknar inte ihop stöden. Du söker själv, och den som betalar bestämmer.
button-ended = Det som inte finns längre
button-never = Mer som inte finns
button-source = Öppna källan
ended-title = Det här finns inte längre
never-title = Räkna inte med det här
saved-gone = Inte längre öppet: visa liknande
toast-reminded = Vi påminner dig tre dagar före sista dagen.
toast-unreminded = Vi påminner dig inte.
language-more = 🌐 Fler språk
languages-read = Läst av någon som talar språket: { $languages }. De andra är översatta av en dator och inte granskade än.
