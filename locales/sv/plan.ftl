# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Planera flytten
    .words = plan; planera; flytten; flyttplan; flytta
menu-applied = Jobb du har sökt
    .words = sökt; sökta jobb; aktivitetsrapport; rapport
plan-this = 🗓 Planera flytten

plan-ask-starts = När börjar jobbet?
plan-ask-moves = När flyttar ni?
plan-ask-how = Tryck, eller skriv en dag. Till exempel 1 mars eller 1/3.
plan-starts-asap = Så snart det går
plan-starts-months_1 = Om en månad
plan-starts-months_2 = Om två månader
plan-starts-months_3 = Om tre månader
plan-moves-same = Samma dag som jobbet börjar
plan-moves-months_1 = En månad efter start
plan-moves-months_2 = Två månader efter start
plan-moves-months_3 = Tre månader efter start
plan-note-date = Jag förstod inte dagen. Skriv till exempel 1 mars, eller tryck på en knapp.

plan-title = Din plan för flytten
plan-title-in = Din plan: flytten till { $municipality }
plan-dates = Jobbet börjar { $starts }. Ni flyttar { $moves }.
plan-count = { $done } av { $of } är klara.
plan-step = { $when }: { $name }
plan-when-before_interview = Före intervjun
plan-when-before_signing = Innan du skriver på
plan-when-before_resigning = Innan någon säger upp sig
plan-when-before_moving = Före flytten
plan-when-date_known = När ni vet dagen
plan-when-now = Nu, så snart det går
plan-if = Vi vet inte om det här gäller er. Svara på frågan under planen, så vet vi.
plan-maybe = Kanske gäller det här inte er.
plan-if-not = Gäller det inte er? Tryck på knappen, så är vi tysta om det.
plan-late = Den bästa dagen har gått. Gör det så snart ni kan.
plan-whom = Fråga: { $whom }
plan-whom-employer = den nya arbetsgivaren
plan-whom-guardian = den andra vårdnadshavaren
plan-whom-new-kommun = kommunen i { $municipality }
plan-whom-some-kommun = kommunen ni flyttar till
plan-whom-own-kommun = kommunen där ni bor nu
plan-whom-landlord = din hyresvärd
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
plan-toast-undone = Steget är kvar att göra.
plan-toast-reminds = Vi påminner dig tre dagar före, och samma dag. Är steget klart är vi tysta.
plan-toast-silent = Vi är tysta.
plan-toast-after = Vi skriver tre gånger på sex veckor.
plan-toast-dropped = Planen är borttagen.

plan-own-wish = Viljan att flytta är din egen. Ingen myndighet kan tvinga dig att flytta, och du får ändra dig.
    Har du ersättning? Fråga a-kassan innan du säger nej till ett jobb.
plan-responsible = Har du försörjningsstöd? Efter flytten är det den nya kommunen som ansvarar. Den kan ha andra regler.

plan-travel_grant-name = Sök resebidrag
plan-travel_grant-what = Ska du på intervju långt bort? Sök innan du reser.
    Ring 0771-416 416 minst tre vardagar före. Ha kvar kallelsen och annonsens nummer.
plan-ask_employer-name = Fråga om de betalar flytten
plan-ask_employer-what = Betalar de flytten är det skattefritt för dig. Ingen måste. Be om svaret skriftligt.
plan-guardians-name = Prata med den andra vårdnadshavaren
plan-guardians-what = Har barnen en till som bestämmer? Då kan den behöva säga ja till ny adress och ny skola. Fråga innan du skriver på.
plan-preschool_hours-name = Fråga om kvällar och helger
plan-preschool_hours-what = Ska du jobba kväll, natt eller helg? Lagen lovar inte förskola då. Fråga innan du tackar ja.
plan-sign_first-name = Skriv på först
plan-sign_first-what = Skriv på det nya jobbet innan du säger upp det gamla. Den som slutar utan giltigt skäl kan bli utan ersättning i 45 dagar.
plan-partner-name = Fråga för den som följer med
plan-partner-what = Ska den andra vuxna sluta sitt jobb? Fråga a-kassan först. Det är inte säkert att flytten räknas som skäl.
plan-assistance-name = Fråga om hjälp med flytten
plan-assistance-what = Ansök före flytten, där ni bor nu. Berätta om jobbet. Be om ett skriftligt beslut.
plan-sublet-name = Behålla lägenheten en tid?
plan-sublet-what = Ni kan hyra ut den, och prova först. Be hyresvärden om ett ja innan någon flyttar in.
    Blir det nej kan Hyresnämnden avgöra. Utan ja kan ni bli av med kontraktet.
plan-resign_tenancy-name = Säg upp lägenheten
plan-resign_tenancy-what = Säger ni upp den i tid gäller hyran till { $ends }. Det tar tre månader, till slutet av en månad. Vänta tills jobbet är påskrivet.
plan-school-name = Ordna plats i skolan
plan-school-what = Barn har rätt till skola där de är folkbokförda. Ring så snart ni vet när ni flyttar. Fråga om skolskjuts också.
plan-gymnasium-name = Fråga om gymnasiet
plan-gymnasium-what = Gymnasiet kan ligga på en annan ort. Fråga vilka program som finns. Fråga om stöd till boende.
plan-preschool-name = Sök plats i förskolan
plan-preschool-what = Kommunen ska erbjuda plats inom fyra månader från att ni ber om den. Sök så tidigt ni kan.
plan-register-name = Anmäl flytten
plan-register-what = Anmäl den inom en vecka. Ni flyttar { $moves }. Skola, bidrag och lägre skatt hänger på det.
plan-housing_allowance-name = Sök bostadsbidrag
plan-housing_allowance-what = Ansök samma månad som ni flyttar in, { $moves }. Det går inte att få för månader som har gått.
    Har ni det redan? Anmäl ny hyra och lön genast.
plan-housing_allowance_young-name = Sök bostadsbidrag
plan-housing_allowance_young-what = Ansök samma månad som du flyttar in, { $moves }. Med lön från ett heltidsjobb är inkomsten nästan alltid för hög.
plan-tax_reduction-name = Bo i kommunen den 1 november
plan-tax_reduction-what = Är du folkbokförd i kommunen den dagen? Då får du lägre skatt år { $year }. Du behöver inte ansöka.

plan-moved-title = Välkommen hem!
plan-moved-register = Har ni anmält flytten? Det ska ske inom en vecka.
plan-moved-after = Vill du höra av oss tre gånger på sex veckor? Om föreningar, om kurser och om vem du kan ringa.
plan-after-on = Ja, skriv tre gånger
plan-after-off = Nej, skriv inte
after-associations-title = Hitta en förening
after-associations-what = Idrott, kör, jakt, odling: där lär man känna folk. Fråga kommunen vilka föreningar som finns. Fråga om barnen får prova.
after-studies-title = Lär dig mer, nära
after-studies-what = Kommunen har kurser för vuxna. Fråga vad som finns, och vad som går att läsa på nätet.
after-contact-title = Hur går det?
after-contact-what = Saknar ni något? Fråga om det. En del kommuner har inflyttarservice, för dem som är nya.
after-call = Ring kommunen i { $municipality }.
after-call-some = Ring kommunen där ni bor nu.

applied-mark = ✓ Jag har sökt
applied-marked = Jag har inte sökt
applied-toast = Jobbet står i din lista. Skriv /applied för att se den.
applied-toast-not = Jobbet är borta ur listan.
applied-title = Jobb du har sökt
applied-none = Listan är tom. Tryck på ”Jag har sökt” när du har sökt ett jobb.
applied-month = Sökt från { $from } till { $to }. Rapportera från { $opens } till { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: ett jobb som inte finns kvar
applied-when = Är du inskriven hos Arbetsförmedlingen? Lämna en rapport varje månad, från den 1 till den 14. Den gäller månaden före.
    Du kan kopiera listan hit.
applied-only-you = Bara du ser listan. Vi skickar den inte till någon.
applied-open-report = Öppna rapporten

mydata-plan = Du har en plan för flytten. Jobbet börjar { $starts }.
mydata-applied = { $count ->
    [one] Ett jobb är märkt som sökt.
   *[other] { $count } jobb är märkta som sökta.
  }
privacy-plan = Planerar du en flytt? Planen är låst, som dina svar. Vill du ha påminnelser står dagarna öppet, men inte vad de gäller.
web-plan-calendar = Ladda ner till kalendern
web-plan-print = Sida att skriva ut
web-plan-print-how = Skriv ut sidan i webbläsarens meny.
plan-starts-stated = { $date }, som kommunen säger
