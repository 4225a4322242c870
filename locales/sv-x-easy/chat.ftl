# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = språk; sprak; språg; byta språk
language-names = lätt svenska
    .words = lätt; lättläst; lättläst svenska; lätt svensk; enkel svenska; lattlast; latt svenska; lätta svenska; easy swedish; easy
show-swedish = 🇸🇪 Visa på vanlig svenska
show-own = ↩ { $language }
button-listen = 🔊 Lyssna
listen-rest = Resten står i texten.
listen-not-now = Det går inte att lyssna just nu. Du kan läsa texten.
chosen = ✓ { $option }
any-work = alla yrken
source-line = Källa: { $name }. Läst { $date }.
text-cut = Hela texten får inte plats. Tryck på en knapp för att läsa mer.

button-jobs = Visa jobben
button-fit = Få jobb som passar oss
button-answers = Mina svar
button-support = Stöd när ni flyttar
button-back = ‹ Tillbaka
button-skip = Hoppa över
    .words = hoppa; vet inte; skip; nästa; vill inte svara; hopa över; hoppa over; vet ej; jag vet inte; vill inte; nästa fråga
skip = Hoppa över
    .words = hoppa; vet inte; skip; nästa; vill inte svara; pass; hopa över; hoppa over; vet ej; jag vet inte; vill inte; nästa fråga
button-why = Varför frågar ni?
button-why-less = Visa mindre
button-done = Klart
button-none-of-these = Inget av detta
none-of-these = inget av detta
    .words = nej; inga; ingen; inget; inga barn; noll; har inget; inte; nej tack; ingen av dem; 0
button-change = Ändra: { $question }
button-add-work = Lägg till ett yrke
button-add-income = Lägg till inkomst (om du vill)
button-restart = Börja om
button-go-on = Fortsätt
button-language = Språk · Language
button-mydata = Se allt ni har sparat
button-forget = Glöm mig
button-answer = Svara: { $question }

toast-have-it = Det svaret finns redan.
toast-changed = Ditt svar är ändrat.
toast-saved = Jobbet är sparat.
toast-unsaved = Jobbet är inte sparat längre.
toast-dismissed = Vi visar inte det jobbet igen.
toast-unwaited = Vi skriver inte till dig om det.

note-not-understood = Jag förstod inte. Tryck på en knapp. Eller skriv på ett annat sätt.
note-use-buttons = Tack. Jag förstår knappar bäst. Tryck på en knapp här under.
note-place-not-found = Jag hittar inte den platsen. Skriv namnet på din kommun eller ort.
note-work-not-found = Jag hittar inte det yrket. Skriv med andra ord. Eller tryck på en knapp.
note-media = Tack. Jag kan bara läsa text. Skriv, eller tryck på en knapp.
note-old-button = Den knappen är gammal. Här är du nu:
note-unknown-command = Det kommandot finns inte. Här är du nu:
note-late-used = Ditt svar kom lite sent. Jag har sparat det.
note-late-kept = Ditt meddelande hörde till frågan innan. Ditt gamla svar gäller. Du kan ändra det under Mina svar.
did-you-mean = Menar du något av det här? Tryck, eller skriv igen.
group-offer = Hej! Jag svarar bara i privat chatt. Där ser ingen annan dina svar.
    Tryck på mitt namn. Välj sedan Starta.

menu-jobs = Visa jobben
    .words = jobb; jobben; lediga jobb; visa jobb; arbete; jobb lista; job; jobbet; arbeten; arbet; söka jobb
menu-answers = Mina svar
    .words = svar; ändra; ändra svar; mina svar; byta svar; fel svar; andra svar
menu-support = Stöd när ni flyttar
    .words = stöd; bidrag; pengar; hjälp med flytten; stod; peng; bidrag flytt; stöd vid flytt
menu-saved = Sparade jobb
    .words = sparade; sparat; spara; sparade jobb; mina jobb; sparad
menu-language = Byt språk
    .words = språk; language; byta språk; annat språk; sprak
menu-privacy = Dina rättigheter
    .words = integritet; gdpr; radera; rättigheter; mina rättigheter; rättighet; mina uppgifter
menu-help = Hjälp
    .words = hjälp mig; hjälp; help; hjelp; hjalp; jag förstår inte; förstår inte
menu-mydata = Se allt ni har sparat
menu-forget = Glöm mig
menu-stop = Paus
bot-description = Hitta jobb på landsbygden (utanför de stora städerna). Jobb som passar hela hushållet (ni som bor ihop).
    Det är gratis. Du väljer själv om du vill vara med. På ditt språk.
bot-short-description = Jobb på landsbygden, för hela hushållet (ni som bor ihop).

help-title = Det här kan jag hjälpa dig med
help-what = Jag visar lediga jobb på landsbygden. Jag säger varför de passar er.
    Jag berättar vilket stöd som finns. Jag berättar också vad som inte finns.
help-how = Tryck på en knapp, eller skriv. Du kan alltid gå tillbaka, ändra och sluta.
help-contact = { $operator } ansvarar för Landa. Så här når du dem: { $contact }

resume-title = Välkommen tillbaka
resume-at = Dina svar finns kvar. Den här frågan kommer nu: { $question }.
resume-anywhere = Dina svar finns kvar.{ $question }
stopped = Jag är tyst nu. Dina svar finns kvar.
    Vill du fortsätta? Skriv till mig.

answers-title = Dina svar
answers-none = Du har inte svarat på någon fråga än.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Inget svar

saved-title = Sparade jobb
saved-none = Du har inte sparat något jobb än. Tryck på Spara under ett jobb.
saved-job = { $occupation }, { $municipality }
saved-closed = Ta bort: går inte att söka längre
saved-closed-note = { $count ->
    [one] Ett sparat jobb går inte att söka längre.
   *[other] { $count } sparade jobb går inte att söka längre.
  }

support-title = Stöd som kan passa er
support-apart = Vi räknar inte ihop stöden. Du söker själv. Den som betalar bestämmer.
button-ended = Stöd som inte finns längre
button-never = Mer som inte finns
button-source = Öppna källan
ended-title = Det här finns inte längre
never-title = Räkna inte med det här
saved-gone = Går inte att söka: visa liknande
toast-reminded = Vi påminner dig tre dagar före sista dagen.
toast-unreminded = Vi påminner dig inte.
language-more = 🌐 Fler språk
languages-read = Läst av någon som talar språket: { $languages }. Datorn har översatt de andra. Ingen har kontrollerat dem än.
