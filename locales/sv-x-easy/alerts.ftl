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
alert-anywhere = hela Sverige
alert-neutral = Det finns något nytt att läsa här.
alert-show = Visa
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Inte fler: { $occupation }
alert-mute-municipality = 🔕 Inte fler från { $municipality }
alert-settings = ⚙️ Mina meddelanden
alert-closed = { $occupation }, { $municipality }: går inte att söka längre.
campaign-title = { $count ->
    [one] 🏘 { $municipality } har ett jobb som passar dig
   *[other] 🏘 { $municipality } har { $count } jobb som passar dig
  }
campaign-welcome = Flyttar du hit? Du är välkommen att söka.
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
outcome-thanks = Tack. Vi räknar svaret. Vi sparar inte vem som svarade.
outcome-thanks-never = Vi frågar inte hur det går.
apply-outcome = Om två veckor frågar vi hur det gick. Vi frågar en gång. Svaret blir bara en siffra.
apply-outcome-never = Nej tack, fråga inte

toast-alerts-on = Det är på. Du kan ändra när du vill.
toast-alerts-off = Det är av.
toast-alerts-paused = Vi är tysta så länge.
toast-alerts-changed = Det är ändrat.
toast-alerts-later = Vi frågar igen då.
toast-outcome-never = Vi frågar inte hur det går.
toast-muted = Du får inte veta mer om det.
toast-unmuted = Du får veta om det igen.

menu-alerts = Mina meddelanden
    .words = meddelanden; notiser; larm; bevakning; meddelande; medelande; medelanden; sms; avisering
alerts-title = När vi skriver till dig
alerts-none = Vi skriver till dig bara om du säger ja.
alerts-ended = Chatten var stängd för oss. Då slutade ditt ja att gälla.
    Vill du ha meddelanden? Säg ja igen.
alerts-paused = ⏸ Paus. Vi skriver tidigast { $date }.
alerts-own-line = 🔔 Nya jobb som passar dig: { $state }
alerts-own-what = Vi skriver bara om jobb som du har valt.
alerts-towns-line = 🏘 Meddelanden från kommuner: { $state }
alerts-towns-what = En kommun kan berätta om jobb som du har valt. Högst en gång om dagen. Kommunen vet inte vem du är.
alerts-state-on = på
alerts-state-off = av
alerts-pace-off = av
alerts-pace-now = på, så fort de kommer
alerts-pace-daily = på, en gång om dagen
alerts-pace-weekly = på, varje måndag
alerts-quiet-line = 🌙 Tyst från { $from } till { $until }
alerts-quiet-line-none = 🌙 Vi kan skriva dag och natt
alerts-neutral-line = 🔒 Meddelandet säger inte vad det handlar om.
alerts-muted-line = { $count ->
    [one] 🔕 En sak vill du inte veta mer om.
   *[other] 🔕 { $count } saker vill du inte veta mer om.
  }
alerts-own-change = 🔔 Nya jobb: av eller på
alerts-towns-yes = 🏘 Ja till kommuner
alerts-towns-no = 🏘 Nej till kommuner
alerts-times = 🌙 Tyst tid och paus
alerts-neutral-on = 🔒 Göm vad det handlar om
alerts-neutral-off = 🔓 Visa vad det handlar om
alerts-muted = 🔕 Inte fler: visa listan
alerts-own-title = Hur ofta vill du veta om nya jobb?
alerts-own-wish = Yrke: { $work }. Plats: { $where }.
alerts-own-now = Så fort de kommer
alerts-own-daily = En gång om dagen
alerts-own-weekly = Varje måndag
alerts-own-off = Inte alls
alerts-times-title = När ska vi vara tysta?
alerts-times-what = Du får meddelanden efter den tysta tiden. En paus gäller nya jobb och kommuner. Påminnelser som du bad om kommer ändå.
alerts-quiet-at-21-08 = Tyst 21–08
alerts-quiet-at-22-07 = Tyst 22–07
alerts-quiet-at-18-10 = Tyst 18–10
alerts-quiet-at-none = Aldrig tyst
alerts-pause-7 = ⏸ Paus en vecka
alerts-pause-30 = ⏸ Paus en månad
alerts-pause-90 = ⏸ Paus tre månader
alerts-pause-end = ▶️ Sluta med pausen
alerts-muted-title = Det här vill du inte veta mer om
alerts-muted-what = Vill du veta om något igen? Tryck på raden.
alerts-muted-none = Listan är tom. Du får veta om allt du har valt.
alerts-unmute = 🔔 { $what }
alerts-web = En stängd webbsida kan inte skriva till dig. Det går bara i Telegram.
alerts-web-join = Fortsätt i Telegram. Där kan du säga ja till nya jobb.

told-title = Meddelandet handlade om det här
told-closed = Jobbet går inte att söka längre.

offer-ask = 🔔 Det kommer nya jobb hela tiden. Ska vi skriva när något passar dig?
offer-yes = Ja, högst en gång om dagen
offer-no = Nej tack
offer-declined = Då skriver vi inte. Får vi fråga igen senare?
offer-later-30 = Fråga om en månad
offer-later-90 = Fråga om tre månader
nothing-alerts = Du kan få veta en gång, när det första jobbet kommer. Eller varje gång. Då skriver vi högst en gång om dagen.
nothing-alerts-on = Du har sagt ja till nya jobb. Vi skriver när något passar.
button-alerts-ongoing = Skriv varje gång

shared-hello = 💛 Någon tänkte på dig och delade ett jobb.
share-bot = 💛 Berätta för en granne
share-bot-text = Lediga jobb på landsbygden, för hela hushållet (ni som bor ihop). Gratis, och på ditt språk.
inline-bot-title = Berätta om jobb på landsbygden
inline-bot-what = Gratis. På språket som den andra talar.

town-saved = Minst { $count } personer från { $county } har sparat jobb i { $municipality }.
privacy-alerts = Säger du ja till meddelanden? Då är det du har valt inte låst. Annars vet vi inte vad vi ska skicka.
    Ditt län är inte heller låst, men bara för att räkna. Vi räknar hur många som sparar jobb, söker och flyttar. Vi räknar också frågor om en ort som ingen kunde svara på.
    Ingen ser vem. Vi visar inga antal under fem.
