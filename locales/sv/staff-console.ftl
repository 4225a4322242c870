# En kommuns egna sidor: dagens jobb, tillägg till annonser, egna jobb.
console-today = Era annonser i dag
console-today-count = { $municipality }: { $total ->
    [one] ett ledigt jobb
   *[other] { $total } lediga jobb
}. { $waiting ->
    [0] Ni har sagt ert om alla.
    [one] Ett väntar på era ord.
   *[other] { $waiting } väntar på era ord.
}
console-today-none = Just nu finns inget ledigt jobb i { $municipality }. Annonser från Platsbanken kommer hit av sig själva. Du kan också lägga in ett eget jobb.
console-job-facts = { $employer }. Sök senast { $date }.
console-job-facts-elsewhere = { $employer }. Jobbet finns i { $municipality }. Sök senast { $date }.
console-of = : { $headline }
console-lacks = Saknas: { $what }
console-says = ✓ { $what }
console-says-no = Nej: { $what }
console-chip-moverswelcome = inflyttare välkomna
console-chip-housing = bostad
console-chip-shiftcare = omsorg på obekväm tid
console-chip-contact = kontakt
console-add-missing = Lägg till det som saknas
console-change = Ändra
console-preview = Förhandsgranska
console-send = Skicka
console-save = Spara
console-pages = Sidor
console-page = Sida { $page }
console-page-before = Förra sidan
console-page-after = Nästa sida
console-busy = Någon annan ändrade samtidigt. Skicka igen.
console-mend = { $count ->
    [one] En sak behöver rättas. Den är markerad.
   *[other] { $count } saker behöver rättas. De är markerade.
}
staff-done-word-sent = Skickat. Den som söker jobb ser det nu.
staff-done-busy = Det gick inte just nu. Försök igen.

console-enrich-title = Lägg till det som saknas
console-enrich-read = Läs annonsen
console-enrich-reused = Ifyllt som förra gången. Ändra det som inte stämmer.
    Finns det bostad än? Kryssa i så fall.
console-enrich-said = Det här har ni redan sagt
console-enrich-nothing = Har ni inget att lägga till? Skicka ändå, så försvinner annonsen från listan över dem som väntar.
console-further = Mer ni kan säga

console-movers-welcome = Inflyttare är välkomna att söka
console-movers-welcome-hint = Den som bor långt bort får veta att ni vill ha sökande utifrån.
console-housing = Det finns bostad just nu
console-housing-hint = Kryssa bara om det är säkert.
console-housing-who = Vem svarar om bostad?
console-housing-name = Namn eller kontor för bostad
console-housing-phone = Telefon om bostad
console-housing-email = E-post om bostad
console-housing-url = Webbadress om bostad
console-shift-care = Barnomsorg på kvällar, nätter och helger
console-shift-care-hint = Ett nej är också ett svar. Då slipper familjen fråga.
console-say-yes = Ja
console-say-no = Nej
console-say-nothing = Säger inget
console-contact = Kontakt för den som vill flytta
console-contact-hint = Ett namn eller ett kontor, och minst ett sätt att nå dem. Alla kan se det.
console-contact-name = Namn eller kontor
console-contact-phone = Telefon
console-contact-email = E-post
console-contact-url = Webbadress
console-partner-job = Vi hjälper den andra vuxna att hitta jobb
console-help-with-moving = Vi hjälper till med själva flytten
console-starts-on = Första arbetsdag
console-starts-on-hint = Lämna tomt om dagen går att komma överens om.
console-work-languages = Språk på arbetsplatsen
console-work-languages-hint = Till exempel: svenska, arabiska.

console-openings = Egna jobb
console-new = Nytt jobb
console-edit-title = Ändra jobbet
console-paste = Klistra in en text
console-file = Läs in en fil
console-feeds = Följ en adress
console-show = Visa
console-show-open = Öppna
console-show-closed = Stängda
console-show-drafts = Utkast
console-none-open = Här finns inget öppet jobb. Börja med ”Nytt jobb”.
console-none-closed = Inget är stängt.
console-none-drafts = Du har inget utkast.
console-state-open = Öppet. Sök senast { $date }.
console-state-lapsed = Sista dagen har gått ut: { $date }.
console-state-filled = Tillsatt.
console-state-withdrawn = Borttaget.
console-way-page = Inlagt här.
console-way-file = Inlagt med fil.
console-way-api = Skickat från ert system.
console-way-feed = Hämtat från ert flöde.
console-close-or-renew = Stäng eller förläng
console-filled = Jobbet är tillsatt
console-withdraw = Ta bort jobbet
console-renew = Förläng
console-reopen = Öppna igen
console-new-last-day = Ny sista dag att söka
staff-done-job-published = Jobbet är ute. Den som söker jobb ser det nu.
staff-done-job-changed = Ändringen är sparad.
staff-done-job-filled = Jobbet är stängt. Ni har någon på plats.
staff-done-job-withdrawn = Jobbet är borttaget. Du kan öppna det igen.
staff-done-job-renewed = Jobbet har fått en ny sista dag.
staff-done-job-reopened = Jobbet är öppet igen.

console-group-job = Jobbet
console-group-apply = Ansökan
console-group-terms = Villkor
console-group-demands = Krav
console-group-moving = För den som flyttar hit
console-group-more = Annan arbetsgivare, egen referens
console-choose = Välj
console-not-said = Sägs inte
console-headline = Rubrik
console-headline-hint = Till exempel: Undersköterska till hemtjänsten.
console-occupation = Yrke
console-occupation-hint = Börja skriva och välj i listan.
console-text = Annonsens text
console-demands-are-lawful = Vi har kontrollerat att lagen tillåter kravet
console-demands-are-lawful-hint = Det gäller krav på kön, ålder, religion eller ursprung.
console-last-day = Sista dag att söka
console-url = Webbadress för ansökan
console-url-hint = Webbadress eller e-post. En räcker.
console-email = E-post för ansökan
console-employment = Anställning
console-employment-permanent = Tillsvidare
console-employment-temporary = Visstid eller vikariat
console-employment-seasonal = Säsong
console-employment-on-call = Timanställning
console-employment-unknown = Vet inte
console-extent = Hur mycket man jobbar
console-extent-hint = Till exempel: heltid, eller 75–100 %.
console-pay = Lön före skatt
console-pay-hint = Till exempel: 28 500 – 31 000 kr/mån. Lämna tomt om det inte är bestämt.
console-pay-month = { $min }–{ $max } kr/mån
console-pay-month-one = { $min } kr/mån
console-pay-hour = { $min }–{ $max } kr/tim
console-pay-hour-one = { $min } kr/tim
console-places = Antal platser
console-places-hint = Lämna tomt om ni söker en person.
console-working = När man arbetar
console-working-day = Dag
console-working-evening = Kväll
console-working-night = Natt
console-working-weekend = Helg
console-working-shifts = Skift
console-experience = Erfarenhet
console-experience-required = Krävs
console-experience-not-required = Krävs inte
console-swedish = Svenska
console-swedish-basic = Enkel svenska räcker
console-swedish-good = God svenska
console-swedish-fluent = Flytande svenska
console-licences = Körkort
console-licences-b = B
console-licences-c = C
console-licences-ce = CE
console-licences-d = D
console-own-car = Egen bil behövs
console-employer = Arbetsgivare
console-employer-hint = Lämna tomt om det är kommunen.
console-organisation-number = Arbetsgivarens organisationsnummer
console-reference = Er referens
console-reference-hint = Lämna tomt om ni inte har någon.
console-reference-taken = Ett annat jobb har redan den referensen. Skriv en annan.
console-publish = Lägg ut jobbet
console-new-reused = Omsorg och kontakt är ifyllda som förra gången. Finns det bostad? Kryssa i så fall.
console-edit-feed = Jobbet kommer från ert flöde. Ändra i rekryteringssystemet i stället. Annars kan flödet skriva över det.
console-pasted = Det här läste vi ur texten. Se efter att det stämmer. Inget är sparat än.

console-draft-save = Spara utkast
console-draft-saved = Utkastet är sparat { $time }.
console-draft-unsaved = Utkastet är inte sparat. Kontrollera nätet, eller logga in i en ny flik.
console-draft-published = Jobbet är redan ute.
console-draft-full = Ni har 200 utkast. Ta bort några, så kan du spara fler.
console-draft-taken = Utkastet gick inte att spara. Öppna ”Nytt jobb” igen.
console-draft-nameless = Utkast utan rubrik
console-draft-from = Senast ändrat { $date } { $time }.
console-draft-on = Fortsätt
console-draft-drop = Släng
staff-done-draft-saved = Utkastet är sparat.
staff-done-draft-published = Jobbet är redan ute.
staff-done-draft-full = Ni har 200 utkast. Ta bort några, så kan du spara fler.
staff-done-draft-taken = Utkastet gick inte att spara. Öppna ”Nytt jobb” igen.
staff-done-draft-dropped = Utkastet är slängt.

console-paste-what = Kopiera hela annonsen och klistra in den här. Vi fyller i det vi kan läsa. Sedan går du igenom det.
console-paste-read = Läs texten

console-preview-title = Så ser jobbet ut
console-preview-what = Så här ser den som söker jobb det just nu.
console-preview-unsent = Så här blir det. Inget är skickat än.
console-preview-in = Språk
console-preview-show = Visa
console-preview-under = Under knappen ”{ $button }”
console-preview-mend = Rätta det som är markerat. Sedan kan du se hur jobbet ser ut.

console-file-what = Ta en lista i Excel, en CSV-fil, eller JobPosting i JSON. En rad är ett jobb.
console-file-columns = Rubriker som behövs: Rubrik, Yrke, Sista ansökningsdag, Anställningsform och Länk. De får stå i vilken ordning som helst.
console-file-choose = Fil, högst 5 MB
console-file-safe = Inget läggs ut än. Först ser du vad som blir av varje rad.
console-file-read = Läs filen
console-file-none = Välj en fil först.
console-file-full = Ni har för många filer som väntar. Släng några och försök igen.
console-plan-title = Rad för rad
console-plan-counts = { $file }: { $list }.
console-plan-count-new = { $count ->
    [one] ett nytt
   *[other] { $count } nya
}
console-plan-count-changed = { $count ->
    [one] ett ändrat
   *[other] { $count } ändrade
}
console-plan-count-same = { $count ->
    [one] ett som redan är ute
   *[other] { $count } som redan är ute
}
console-plan-count-closed = { $count ->
    [one] ett stängt
   *[other] { $count } stängda
}
console-plan-count-refused = { $count } att rätta
console-plan-ignored = De här kolumnerna läser vi inte: { $columns }.
console-plan-apply = { $count ->
    [one] Lägg ut ett jobb
   *[other] Lägg ut { $count } jobb
}
console-plan-drop = Släng listan
console-plan-other = Läs in en annan fil
console-plan-row = Rad
console-plan-outcome = Vad som händer
console-plan-job = Jobb
console-plan-is-new = Nytt
console-plan-is-changed = Ändras
console-plan-is-unchanged = Är redan ute
console-plan-is-closed = Stängt, rörs inte
console-plan-is-refused = Att rätta
console-plan-mend = Rätta här
console-plan-mend-row = : rad { $row }
staff-done-file-applied = Jobben i filen är ute.
staff-done-file-applied-some = De goda raderna är ute. Resten är kvar att rätta.
staff-done-file-busy = Alla rader kom inte med. Försök igen.
staff-done-file-dropped = Listan är slängd.

console-feeds-what = Många rekryteringssystem har en adress med alla lediga jobb, ofta kallad RSS. Vi läser den varje timme.
console-feeds-asleep = Här går det inte att hämta adresser just nu.
console-feed-add = Lägg till en adress
console-feed-url = Adress
console-feed-url-hint = Den börjar med https://.
console-feed-look = Se vad som finns där
console-feed-found-title = Det här finns på adressen
console-feed-found = { $jobs } jobb hos er. { $elsewhere } i andra kommuner. { $refused } som vi inte kan ta in.
console-feed-follow = Följ adressen
console-feed-unread = Den är inte läst än.
console-feed-read = Senast läst { $date } { $time }.
console-feed-counts = { $jobs } jobb, { $refused } som inte kunde tas in.
console-feed-refused = Det som inte kan tas in
console-feed-row = { $row }. { $headline }:
console-feed-stop = Sluta följa
staff-done-feed-added = Adressen är tillagd. Jobben kommer inom någon minut.
staff-done-feed-stopped = Vi läser inte adressen längre. Jobben är kvar till sin sista dag.

staff-too-large-title = Det är för stort
staff-too-large = Filen är större än 5 MB. Gå tillbaka och dela upp den.
staff-action-ad-enriched = lade till något på en annons
staff-action-opening-published = lade ut ett jobb
staff-action-opening-changed = ändrade ett jobb
staff-action-opening-filled = stängde ett jobb som är tillsatt
staff-action-opening-withdrawn = tog bort ett jobb
staff-action-opening-reopened = öppnade ett jobb igen
staff-action-opening-renewed = förlängde ett jobb
staff-action-file-applied = lade ut jobb från en fil
staff-action-feed-added = började följa en adress
staff-action-feed-stopped = slutade följa en adress
