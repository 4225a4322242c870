# The pages in a browser.
web-title = Landa: jobb på landsbygden
web-what-title = Jobb på landsbygden för hela hushållet (ni som bor ihop)
web-what-questions = Svara på två frågor. Sedan ser du riktiga jobb.
web-what-why = Vi säger varför ett jobb passar er. Vi säger också vad vi inte vet.
web-what-free = Det är gratis. Du väljer själv om du vill vara med. Ingen myndighet ser dina svar.
web-what-shared = Samtalet slutar när du stänger webbläsaren. Det slutar också efter 20 minuter utan svar.
web-start = Börja
web-to-chat = Till samtalet
web-languages = Språk
web-menu = Meny
web-skip = Hoppa till texten
web-now = Det nyaste
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
consent-web = Samtalet slutar när du stänger webbläsaren. Det slutar också efter 20 minuter utan svar. Då tar vi bort dina svar.
privacy-how-web = I webbläsaren finns bara ett hemligt nummer. Det tas bort när samtalet slutar.

web-keep-first = Är det här din egen telefon eller dator? Då kan vi spara samtalet i 90 dagar i stället.
web-keep = Min egen telefon eller dator: spara 90 dagar
web-keep-not = Andra använder den också: spara inte
web-kept = Samtalet finns kvar här i 90 dagar.
web-not-kept = Samtalet slutar när du stänger webbläsaren. Det slutar också efter 20 minuter utan svar.

web-end = Sluta och ta bort allt
web-end-title = Vill du sluta och ta bort allt?
web-end-what = Då tar vi bort dina svar. Ingen annan kan se dem på den här telefonen eller datorn.
web-end-joined = Samtalet tas bort från den här telefonen eller datorn. I Telegram finns det kvar.
web-end-yes = Ja, sluta och ta bort allt
web-end-no = Nej, gå tillbaka
web-ended-title = Samtalet är slut
web-ended-asked = Allt är borta från den här telefonen eller datorn.
web-ended-idle = Det har gått en tid utan svar. Därför har vi tagit bort samtalet här.
web-ended-forgotten = Allt är borta. Tack för den här tiden.
web-begin-again = Börja om
web-idle-title = Är du kvar?
web-idle-what = Om två minuter tar vi bort samtalet här.
web-idle-stay = Ja, jag är kvar

web-missing-title = Sidan finns inte
web-missing = Adressen är kanske gammal. Eller så är den fel skriven.
web-trouble-title = Något blev fel hos oss
web-trouble = Dina svar finns kvar. Vänta en minut. Försök sedan igen.

mark-met = Stämmer:
mark-missing = Saknas:
mark-unknown = Vet inte:

nothing-wait-web = I webbläsaren kan vi inte skriva till dig. I Telegram kan vi skriva när ett jobb kommer.
button-join-telegram = Fortsätt i Telegram
button-join-web = Fortsätt i webbläsaren
join-title = Fortsätt på ett annat ställe
join-once = Länken fungerar en gång, i 15 minuter. Dina svar följer med. Ge inte länken till någon annan.
join-open-telegram = Öppna Telegram
join-open-web = Öppna webbläsaren
join-ask = Vill du fortsätta samtalet här?
join-ask-both = Då blir det ett enda samtal. Dina svar syns på båda ställena.
join-ask-yourself = Bad du själv om länken? Säg bara ja då. Den som har det andra samtalet ser dina svar.
join-shared = Använder andra också telefonen eller datorn? Tryck på Sluta och ta bort allt när du är klar.
join-yes = Ja, fortsätt här
join-no = Nej
join-done = Nu är det samma samtal på båda ställena.
join-expired = Någon har redan använt länken. Eller så är den för gammal. Be om en ny där du fick den.

landing-browser = Prata här i webbläsaren
landing-telegram = Öppna i Telegram
landing-qr = Fortsätt i telefonen: håll kameran hit
landing-qr-alt = QR-kod till den här sidan

example-title = Se hur det fungerar
example-what = Exempel på hushåll. De finns inte på riktigt. Inget sparas.
example-invented = Hushållet finns inte på riktigt. Inget sparas.
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
status-fresh = Vi kollade jobben senast { $date } klockan { $time }.
status-old = Vi kollade jobben senast { $date } klockan { $time }. Det är mer än ett dygn sedan. Några jobb kan vara borta.
status-never = Vi har inte kollat jobben än.
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
