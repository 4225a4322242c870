# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 Ett nytt jobb som passar dig
   *[other] 🔔 { $count } nya jobb som passar dig
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Fast jobb.
alert-more = { $count ->
    [one] Och ett jobb till.
   *[other] Och { $count } jobb till.
  }
alert-why = Du sa ja till nya jobb. Yrke: { $work }. Plats: { $where }.
alert-any-work = alla yrken
alert-anywhere = hela landet
alert-neutral = Det finns något nytt att läsa här.
alert-show = Visa
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Inte fler: { $occupation }
alert-mute-municipality = 🔕 Inte fler från { $municipality }
alert-settings = ⚙️ Mina meddelanden
alert-closed = { $occupation }, { $municipality }: inte längre öppet.
campaign-title = { $count ->
    [one] 🏘 { $municipality } har ett jobb som passar dig
   *[other] 🏘 { $municipality } har { $count } jobb som passar dig
  }
campaign-welcome = Den som flyttar hit är välkommen att söka.
campaign-housing = Kommunen säger att det finns bostad.
campaign-words = Kommunen skriver:
campaign-why = Du sa ja till meddelanden från kommuner. Yrke: { $work }. Plats: { $where }.
    Kommunen vet inte vem du är.

outcome-ask = Du läste hur man söker ett jobb: { $occupation }, { $municipality }. Hur gick det? Vi frågar bara en gång.
outcome-applied = Jag har sökt
outcome-interview = Jag har varit på intervju
outcome-got_it = Jag fick jobbet
outcome-moved = Jag har flyttat
outcome-not_looking = Jag söker inte längre
outcome-never = Fråga mig aldrig mer
outcome-thanks = Tack. Vi räknar svaret. Vi sparar inte att det var du.
outcome-thanks-never = Vi frågar inte hur det går.
apply-outcome = Om två veckor frågar vi en gång hur det gick. Svaret blir bara en siffra.
apply-outcome-never = Nej tack, fråga inte

toast-alerts-on = Det är på. Du kan ändra när du vill.
toast-alerts-off = Det är av.
toast-alerts-paused = Vi är tysta så länge.
toast-alerts-changed = Det är ändrat.
toast-alerts-later = Vi frågar igen då.
toast-outcome-never = Vi frågar inte hur det går.
toast-muted = Du hör inte mer om det.
toast-unmuted = Du hör om det igen.

menu-alerts = Mina meddelanden
    .words = meddelanden; notiser; larm; bevakning
alerts-title = När vi hör av oss
alerts-none = Vi skriver inte till dig förrän du säger ja.
alerts-ended = Chatten var stängd för oss. Då tog ditt ja slut. Det börjar igen först när du säger ja på nytt.
alerts-paused = ⏸ Paus. Vi skriver tidigast { $date }.
alerts-own-line = 🔔 Nya jobb som passar dig: { $state }
alerts-own-what = Vi berättar bara om jobb av det slag du har valt.
alerts-towns-line = 🏘 Meddelanden från kommuner: { $state }
alerts-towns-what = En kommun kan berätta om jobb av det slag du har valt. Högst en gång om dagen. Kommunen vet inte vem du är.
alerts-state-on = på
alerts-state-off = av
alerts-pace-off = av
alerts-pace-now = på, så snart de kommer
alerts-pace-daily = på, en gång om dagen
alerts-pace-weekly = på, varje måndag
alerts-quiet-line = 🌙 Tyst från { $from } till { $until }
alerts-quiet-line-none = 🌙 Vi kan skriva dygnet runt
alerts-neutral-line = 🔒 Meddelandet säger inte vad det gäller.
alerts-muted-line = { $count ->
    [one] 🔕 En sak vill du inte höra om.
   *[other] 🔕 { $count } saker vill du inte höra om.
  }
alerts-own-change = 🔔 Nya jobb: av eller på
alerts-towns-yes = 🏘 Ja till kommuner
alerts-towns-no = 🏘 Nej till kommuner
alerts-times = 🌙 Tyst tid och paus
alerts-neutral-on = 🔒 Dölj vad det gäller
alerts-neutral-off = 🔓 Visa vad det gäller
alerts-muted = 🔕 Inte fler: visa listan
alerts-own-title = Hur ofta vill du höra om nya jobb?
alerts-own-wish = Yrke: { $work }. Plats: { $where }.
alerts-own-now = Så snart de kommer
alerts-own-daily = En gång om dagen
alerts-own-weekly = Varje måndag
alerts-own-off = Inte alls
alerts-times-title = När ska vi vara tysta?
alerts-times-what = Det som kommer under tyst tid får du efteråt. En paus gäller nya jobb och kommuner. Påminnelser du bad om kommer ändå.
alerts-quiet-at-21-08 = Tyst 21–08
alerts-quiet-at-22-07 = Tyst 22–07
alerts-quiet-at-18-10 = Tyst 18–10
alerts-quiet-at-none = Aldrig tyst
alerts-pause-7 = ⏸ Paus en vecka
alerts-pause-30 = ⏸ Paus en månad
alerts-pause-90 = ⏸ Paus tre månader
alerts-pause-end = ▶️ Sluta pausen
alerts-muted-title = Det här vill du inte höra om
alerts-muted-what = Tryck på en rad för att höra om den igen.
alerts-muted-none = Listan är tom. Du hör om allt du har valt.
alerts-unmute = 🔔 { $what }
alerts-web = En webbsida kan inte skriva till dig när den är stängd. Det går bara i Telegram.
alerts-web-join = Fortsätt där, så kan du säga ja till nya jobb.

told-title = Det här gällde det
told-closed = Jobbet är inte längre öppet.

offer-ask = 🔔 Det kommer nya jobb hela tiden. Ska vi berätta när något passar?
offer-yes = Ja, högst en gång om dagen
offer-no = Nej tack
offer-declined = Då skriver vi inte. Får vi fråga igen längre fram?
offer-later-30 = Fråga om en månad
offer-later-90 = Fråga om tre månader
nothing-alerts = Du kan få veta en gång, när det första jobbet kommer. Eller varje gång, högst en gång om dagen.
nothing-alerts-on = Du har sagt ja till nya jobb. Vi berättar när något passar.
button-alerts-ongoing = Berätta varje gång

shared-hello = 💛 Någon tänkte på dig och delade ett jobb.
share-bot = 💛 Tipsa en granne
share-bot-text = Lediga jobb på landsbygden, för hela hushållet. Gratis, och på ditt språk.
inline-bot-title = Tipsa om jobb på landsbygden
inline-bot-what = Gratis, och på mottagarens språk

town-saved = Minst { $count } personer från { $county } har sparat jobb i { $municipality }.
privacy-alerts = Säger du ja till meddelanden? Det du har valt står öppet, annars vet vi inte vad vi ska skicka. Det gör ditt län också, men bara för att räkna.
    Vi räknar hur många som sparar jobb, söker och flyttar. Vi räknar också frågor om en ort som ingen kunde svara på. Ingen ser vem, och inget antal under fem visas.
