# The pages in a browser.
web-title = Landa: jobb på landsbygden
web-what-title = Jobb på landsbygden som passar hela hushållet
web-what-questions = Svara på två frågor. Sedan ser du riktiga jobb.
web-what-why = Vi säger varför ett jobb passar er. Vi säger också vad vi inte vet.
web-what-free = Det är gratis och frivilligt. Ingen myndighet ser dina svar.
web-what-shared = Samtalet tar slut när du stänger webbläsaren, eller efter 20 minuter utan svar.
web-start = Börja
web-to-chat = Till samtalet
web-languages = Språk
web-menu = Meny
web-skip = Hoppa till innehållet
web-now = Det senaste
web-write = Skriv här
web-send = Skicka
web-copy = Kopiera
web-download = Ladda ner som fil
web-earlier = { $count ->
    [one] Ett tidigare svar
   *[other] { $count } tidigare svar
  }
web-busy = Vänta lite.
note-too-long = Texten är för lång. Skriv lite kortare.
web-no-answer = Det gick inte att nå oss. Ditt svar är inte skickat. Försök igen.
consent-web = Samtalet tar slut när du stänger webbläsaren, eller efter 20 minuter utan svar. Då raderas dina svar.
privacy-how-web = I webbläsaren sparas bara ett hemligt nummer. Det tas bort när samtalet tar slut.

web-keep-first = Det här är min egen telefon eller dator. Spara samtalet i 90 dagar i stället.
web-keep = Det här är min egen enhet: spara i 90 dagar
web-keep-not = Andra använder den här enheten: spara inte
web-kept = Samtalet finns kvar här i 90 dagar.
web-not-kept = Samtalet tar slut när du stänger webbläsaren, eller efter 20 minuter utan svar.

web-end = Avsluta och rensa
web-end-title = Vill du avsluta och rensa?
web-end-what = Då raderar vi dina svar. Ingen annan kan se dem på den här enheten.
web-end-joined = Samtalet försvinner från den här enheten. I Telegram finns det kvar.
web-end-yes = Ja, avsluta och rensa
web-end-no = Nej, gå tillbaka
web-ended-title = Samtalet är slut
web-ended-asked = Allt är borta från den här enheten.
web-ended-idle = Det har gått en tid utan svar. Därför har vi tagit bort samtalet från den här enheten.
web-ended-forgotten = Allt är raderat. Tack för den här tiden.
web-begin-again = Börja om
web-idle-title = Är du kvar?
web-idle-what = Om två minuter tar vi bort samtalet från den här enheten.
web-idle-stay = Ja, jag är kvar

web-missing-title = Sidan finns inte
web-missing = Adressen kan vara gammal, eller felskriven.
web-trouble-title = Något gick fel hos oss
web-trouble = Det du har svarat finns kvar. Vänta en minut och försök igen.

mark-met = Stämmer:
mark-missing = Saknas:
mark-unknown = Vet inte:

nothing-wait-web = I webbläsaren kan vi inte höra av oss. I Telegram kan vi säga till när ett jobb kommer.
button-join-telegram = Fortsätt i Telegram
button-join-web = Fortsätt i webbläsaren
join-title = Fortsätt på ett annat ställe
join-once = Länken fungerar en gång, i 15 minuter. Dina svar följer med. Ge inte länken till någon annan.
join-open-telegram = Öppna Telegram
join-open-web = Öppna webbläsaren
join-ask = Vill du fortsätta samtalet här?
join-ask-both = Då blir det ett enda samtal. Dina svar syns på båda ställena.
join-ask-yourself = Säg bara ja om du själv bad om länken. Den som har det andra samtalet ser dina svar.
join-shared = Delar du enheten med andra? Tryck på Avsluta och rensa när du är klar.
join-yes = Ja, fortsätt här
join-no = Nej
join-done = Nu är det samma samtal på båda ställena.
join-expired = Länken har redan använts, eller är för gammal. Be om en ny där du fick den.

landing-browser = Prata här i webbläsaren
landing-telegram = Öppna i Telegram
landing-qr = Fortsätt i telefonen: rikta kameran hit
landing-qr-alt = QR-kod till den här sidan

example-title = Se hur det går till
example-what = Påhittade hushåll. Inget sparas.
example-invented = Hushållet är påhittat. Inget sparas.
example-family = En mamma med barn söker fast jobb i vården
example-couple = Två vuxna: en kör lastbil, en städar
example-young = En ung person vill prova något nytt
example-steps = Gå vidare i exemplet
example-next = Nästa
example-all = Visa allt
example-again = Från början
example-own = Börja ditt eget samtal
example-they-say = Svar:

status-title = Hur det går
status-version = Landa, version { $version }
status-fresh = Jobben stämdes av senast { $date } klockan { $time }.
status-old = Jobben stämdes av senast { $date } klockan { $time }. Det är mer än ett dygn sedan. Några jobb kan vara borta.
status-never = Jobben har inte stämts av än.
status-open = Lediga jobb just nu
status-none = Inga jobb just nu.
status-source-jobtech = { $vacancies ->
    [one] Ett jobb från Arbetsförmedlingens Platsbanken
   *[other] { $vacancies } jobb från Arbetsförmedlingens Platsbanken
  }
status-source-opening = { $vacancies ->
    [one] Ett jobb direkt från en kommun
   *[other] { $vacancies } jobb direkt från kommuner
  }
status-source-sample = { $vacancies ->
    [one] Ett exempel. Det är inte ett riktigt jobb.
   *[other] { $vacancies } exempel. De är inte riktiga jobb.
  }
landing-continue = Fortsätt samtalet

join-link = För kommuner: så går ni med
