# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Planera flytten
    .words = plan; planera; flytten; flyttplan; flytta; plannera; planera flytt; min plan; jag ska flytta
menu-applied = Jobb du har sökt
    .words = sökt; sökta jobb; aktivitetsrapport; rapport; sökte; jag har sökt; mina sökta; raport; aktivitetsraport; rapporten
plan-this = 🗓 Planera flytten

plan-ask-starts = När börjar jobbet?
plan-ask-moves = När flyttar ni?
plan-ask-how = Tryck, eller skriv en dag. Till exempel 1 mars eller 1/3.
plan-starts-asap = Så fort det går
plan-starts-months_1 = Om en månad
plan-starts-months_2 = Om två månader
plan-starts-months_3 = Om tre månader
plan-moves-same = Samma dag som jobbet börjar
plan-moves-months_1 = En månad efter start
plan-moves-months_2 = Två månader efter start
plan-moves-months_3 = Tre månader efter start
plan-note-date = Jag förstod inte dagen. Skriv till exempel 1 mars. Eller tryck på en knapp.

plan-title = Din plan för flytten
plan-title-in = Din plan: flytten till { $municipality }
plan-dates = Jobbet börjar { $starts }. Ni flyttar { $moves }.
plan-count = { $done } av { $of } är klara.
plan-step = { $when }: { $name }
plan-when-before_interview = Före intervjun
plan-when-before_signing = Innan du skriver under
plan-when-before_resigning = Innan någon slutar sitt jobb
plan-when-before_moving = Före flytten
plan-when-date_known = När ni vet dagen
plan-when-now = Nu, så fort det går
plan-if = Vi vet inte om det här gäller er. Svara på frågan under planen. Då vet vi.
plan-maybe = Kanske gäller det här inte er.
plan-if-not = Gäller det inte er? Tryck på knappen. Då är vi tysta om det.
plan-late = Den bästa dagen har gått. Gör det så fort ni kan.
plan-whom = Fråga: { $whom }
plan-whom-employer = den nya arbetsgivaren
plan-whom-guardian = den andra vårdnadshavaren (som också bestämmer om barnen)
plan-whom-new-kommun = kommunen i { $municipality }
plan-whom-some-kommun = kommunen ni flyttar till
plan-whom-own-kommun = kommunen där ni bor nu
plan-whom-landlord = din hyresvärd (den du hyr av)
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Ändra planen
plan-change-starts = Ändra startdag
plan-change-moves = Ändra flyttdag
plan-calendar = 📅 Till min kalender
plan-remind-on = 🔔 Påminn mig
plan-remind-off = 🔕 Påminn mig inte
plan-moved = Vi har flyttat
plan-drop = Jag har ändrat mig
plan-drop-title = Vill du ta bort planen?
plan-drop-what = Då tar vi bort planen och alla påminnelser. Du kan göra en ny när du vill.
plan-drop-yes = Ja, ta bort planen
plan-to-plan = Till planen
plan-toast-date = Då räknar vi med { $date }.
plan-toast-done = Bra! Ett steg är klart.
plan-toast-undone = Steget är inte klart än.
plan-toast-reminds = Vi påminner dig tre dagar före, och samma dag. Är steget klart? Då är vi tysta.
plan-toast-silent = Vi är tysta.
plan-toast-after = Vi skriver tre gånger på sex veckor.
plan-toast-dropped = Planen är borta.

plan-own-wish = Du bestämmer själv om du vill flytta. Ingen myndighet kan tvinga dig. Du får ändra dig.
    Har du ersättning (pengar när du är utan jobb)? Fråga a-kassan innan du säger nej till ett jobb.
plan-responsible = Har du försörjningsstöd (pengar från kommunen)? Efter flytten ansvarar den nya kommunen. Den kan ha andra regler.

plan-travel_grant-name = Sök resebidrag
plan-travel_grant-what = Ska du på intervju långt bort? Sök pengar till resan innan du åker.
    Ring 0771-416 416 minst tre vardagar före. Spara kallelsen och annonsens nummer.
plan-ask_employer-name = Fråga om de betalar flytten
plan-ask_employer-what = Fråga arbetsgivaren (den som ger jobbet). Betalar de flytten? Då betalar du ingen skatt för det.
    Ingen måste betala. Be om svaret skriftligt (på papper eller mejl).
plan-guardians-name = Prata med den andra vårdnadshavaren
plan-guardians-what = Bestämmer en vuxen till om barnen? Den kan behöva säga ja till ny adress och ny skola. Fråga innan du skriver under.
plan-preschool_hours-name = Fråga om kvällar och helger
plan-preschool_hours-what = Ska du jobba kväll, natt eller helg? Lagen lovar inte förskola då. Fråga innan du säger ja.
plan-sign_first-name = Skriv under först
plan-sign_first-what = Skriv under för det nya jobbet först. Säg sedan upp dig från det gamla.
    Slutar du utan giltigt skäl (som reglerna godkänner)? Då kan du bli utan ersättning i 45 dagar.
plan-partner-name = Fråga för den som följer med
plan-partner-what = Ska den andra vuxna sluta sitt jobb? Fråga a-kassan (pengar om man blir utan jobb) först. Att flytta med är kanske inte ett giltigt skäl.
plan-assistance-name = Be om hjälp med flytten
plan-assistance-what = Ansök före flytten, där ni bor nu. Berätta om jobbet. Be om ett skriftligt beslut (på papper eller mejl).
plan-sublet-name = Ha kvar lägenheten en tid?
plan-sublet-what = Ni kan hyra ut den och prova först. Be hyresvärden (den ni hyr av) om ett ja först. Ingen får flytta in innan.
    Blir det nej? Då kan Hyresnämnden bestämma. Utan ett ja kan ni förlora kontraktet.
plan-resign_tenancy-name = Säg upp lägenheten
plan-resign_tenancy-what = Säger ni upp den i tid? Då betalar ni hyra till { $ends }.
    Det tar tre månader, till slutet av en månad. Vänta tills jobbet är underskrivet.
plan-school-name = Ordna plats i skolan
plan-school-what = Barn har rätt till skola där de är folkbokförda (adress hos Skatteverket). Ring så fort ni vet när ni flyttar. Fråga också om skolskjuts (buss eller taxi till skolan).
plan-gymnasium-name = Fråga om gymnasiet
plan-gymnasium-what = Gymnasiet kan ligga på en annan ort. Fråga vilka program som finns. Fråga om pengar till boende.
plan-preschool-name = Sök plats i förskolan
plan-preschool-what = Be kommunen om en plats. Kommunen ska erbjuda plats inom fyra månader. Sök så tidigt ni kan.
plan-register-name = Anmäl flytten
plan-register-what = Ni flyttar { $moves }. Anmäl flytten till Skatteverket inom en vecka. Skola, bidrag och lägre skatt beror på det.
plan-housing_allowance-name = Sök bostadsbidrag
plan-housing_allowance-what = Ansök samma månad som ni flyttar in, { $moves }. Du får inget för månader som har gått.
    Har ni bostadsbidrag redan? Berätta genast om ny hyra och lön.
plan-housing_allowance_young-name = Sök bostadsbidrag
plan-housing_allowance_young-what = Ansök samma månad som du flyttar in, { $moves }. Har du lön från ett jobb på heltid? Då är inkomsten nästan alltid för hög.
plan-tax_reduction-name = Bo i kommunen den 1 november
plan-tax_reduction-what = Är du folkbokförd i kommunen den dagen (adress hos Skatteverket)? Då får du lägre skatt år { $year }. Du behöver inte ansöka.

plan-moved-title = Välkommen hem!
plan-moved-register = Har ni anmält flytten till Skatteverket? Gör det inom en vecka.
plan-moved-after = Ska vi skriva till dig tre gånger på sex veckor? Om föreningar, om kurser och om vem du kan ringa.
plan-after-on = Ja, skriv tre gånger
plan-after-off = Nej, skriv inte
after-associations-title = Hitta en förening
after-associations-what = I en förening lär man känna folk. Till exempel idrott, kör, jakt eller odling.
    Fråga kommunen vilka föreningar som finns. Fråga om barnen får prova.
after-studies-title = Lär dig mer, nära dig
after-studies-what = Kommunen har kurser för vuxna. Fråga vad som finns. Fråga vad man kan läsa på nätet.
after-contact-title = Hur går det?
after-contact-what = Saknar ni något? Fråga om det. En del kommuner har inflyttarservice (hjälp till nya).
after-call = Ring kommunen i { $municipality }.
after-call-some = Ring kommunen där ni bor nu.

applied-mark = ✓ Jag har sökt
applied-marked = Jag har inte sökt
applied-toast = Jobbet står i din lista. Skriv /applied för att se den.
applied-toast-not = Jobbet är borta från listan.
applied-title = Jobb du har sökt
applied-none = Listan är tom. Har du sökt ett jobb? Tryck på ”Jag har sökt”.
applied-month = Sökt från { $from } till { $to }. Rapportera från { $opens } till { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: ett jobb som inte finns kvar
applied-when = Är du inskriven hos Arbetsförmedlingen? Skicka en rapport varje månad, från den 1 till den 14. Den gäller månaden före.
    Du kan kopiera listan dit.
applied-only-you = Bara du ser listan. Vi skickar den inte till någon.
applied-open-report = Öppna rapporten

mydata-plan = Du har en plan för flytten. Jobbet börjar { $starts }.
mydata-applied = { $count ->
    [one] Ett jobb är märkt som sökt.
   *[other] { $count } jobb är märkta som sökta.
  }
privacy-plan = Gör du en plan för flytten? Planen är låst, som dina svar.
    Vill du ha påminnelser? Då är dagarna inte låsta. Men vad de gäller är låst.
web-plan-calendar = Ladda ner till kalendern
web-plan-print = Sida att skriva ut
web-plan-print-how = Skriv ut sidan i webbläsarens meny.
plan-starts-stated = { $date }, säger kommunen
