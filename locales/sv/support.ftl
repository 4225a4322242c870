# Stöd vid flytt. Inga summor i texterna: de står i grants/ och visas bara så länge de är färska.

## Besked
verdict-eligible = Du verkar uppfylla villkoren.
verdict-undecided = { $count ->
    [one] Det beror på en sak.
   *[other] Det beror på { $count } saker.
}
verdict-depends-on-place = Det beror på kommunen. Öppna ett jobb, så ser vi.
verdict-ineligible-because = Det här passar nog inte dig. Det avgörs av: { $because }.
verdict-information = Det här kan gälla dig. Läs villkoren.
verdict-employer = Det är arbetsgivaren som får stödet, inte du. Du kan berätta om det.
verdict-local = Varje kommun bestämmer själv. Fråga.
verdict-not-in-force = Det här gäller inte just nu.
verdict-ended = Det här finns inte längre.
verdict-never-existed = Det här har aldrig funnits i Sverige.
verdict-cross-border = Det här gäller bara flytt till ett annat land.
support-less-sure = Här är vi mindre säkra. Fråga innan du räknar med det.
ended-line = Gamla sidor lovar ett flyttbidrag. Det togs bort 2015.

## Skäl, efter "Det avgörs av:"
because-movers = vilka som flyttar
because-children_ages = barnens ålder
because-income = inkomsten
because-age = åldern
because-assistance_2025 = försörjningsstödet 2025
because-assistance_now = försörjningsstödet nu
because-registered_unemployed = inskrivning hos Arbetsförmedlingen
because-interview_far = resans längd
because-keeps_old_home = om du har kvar bostaden
because-rents_home = om du hyr din bostad
because-abilities = att du redan kan svenska
because-destination_tax_reduction = kommunen, som inte finns på listan
because-destination_ev_premium = kommunen (en del områden kan ändå räknas, så fråga)

## Pengar
amount-up-to = Högst { $amount }.
amount-up-to-per-month = Högst { $amount } i månaden.
amount-per-month = { $amount } i månaden.
amount-per-month-per-child = { $amount } i månaden för varje barn.
amount-per-year = { $amount } om året.
amount-check-with = Summan kan ha ändrats. Fråga { $payer }.

## Vem som beslutar
payer-af = Arbetsförmedlingen
payer-fk = Försäkringskassan
payer-skatteverket = Skatteverket
payer-csn = CSN
payer-kommun = kommunen
payer-employer = arbetsgivaren
payer-akassa = a-kassan
payer-naturvardsverket = Naturvårdsverket
payer-hyresnamnden = Hyresnämnden
payer-eures = EURES

## Frågor som bara ställs för ett stöd
q-age = Hur gammal är du?
q-age-why = Vi frågar bara för det här stödet. Det har en åldersgräns.
q-age-16_19 = 16–19 år
q-age-20_28 = 20–28 år
q-age-29_65 = 29–65 år
q-age-66_plus = 66 år eller mer
q-assistance_2025 = Hade du försörjningsstöd i juli till december 2025?
q-assistance_2025-why = Vi frågar bara för det här stödet. Det gäller den som hade det alla sex månaderna.
q-assistance_2025-every_month = Ja, varje månad
q-assistance_2025-some_months = Ja, några månader
q-assistance_2025-no = Nej
q-assistance_now = Har du försörjningsstöd nu?
q-assistance_now-why = Vi frågar bara för det här stödet. Det kräver sex månader i rad.
q-assistance_now-six_months = Ja, sex månader i rad eller mer
q-assistance_now-shorter = Ja, kortare tid
q-assistance_now-no = Nej
q-registered_unemployed = Är du inskriven hos Arbetsförmedlingen?
q-registered_unemployed-why = Vi frågar bara för det här stödet. Det gäller den som är inskriven.
q-registered_unemployed-yes = Ja
q-registered_unemployed-no = Nej
q-interview_far = Tar resan till intervjun mer än tre timmar, fram och tillbaka?
q-interview_far-why = Vi frågar bara för det här stödet. Det gäller långa resor till en intervju.
q-interview_far-yes = Ja
q-interview_far-no = Nej
q-keeps_old_home = Vill du ha kvar din bostad när du börjar jobba på en annan ort?
q-keeps_old_home-why = Vi frågar bara för det här stödet. Det gäller den som har två bostäder.
q-keeps_old_home-yes = Ja
q-keeps_old_home-no = Nej
q-rents_home = Hyr du din bostad med eget kontrakt?
q-rents_home-why = Vi frågar bara för den här regeln. Den gäller hyresrätt.
q-rents_home-yes = Ja
q-rents_home-no = Nej

## Stöd som finns
grant-resebidrag-name = Resebidrag till en jobbintervju
grant-resebidrag-what = Hjälp med resa och övernattning när du ska på intervju långt bort. Det gäller inte själva flytten.
grant-resebidrag-needs = Du har fyllt 20 år och är inskriven hos Arbetsförmedlingen. Du är arbetslös eller riskerar att bli det. Resan tar mer än tre timmar, fram och tillbaka. Jobbet ska finnas i Platsbanken. Arbetsförmedlingen avgör. Har du gått yrkeshögskola? Då kan andra regler gälla.
grant-resebidrag-apply = Ansök före resan. Ring Arbetsförmedlingen på 0771-416 416, minst tre vardagar innan. Spara inbjudan och annonsen.

grant-jobbpremie-name = Jobbpremie
grant-jobbpremie-what = Extra pengar när du går från försörjningsstöd till jobb. Premien är skattefri. Den kan betalas i högst 18 månader.
grant-jobbpremie-needs = Du hade försörjningsstöd varje månad, juli till december 2025. Du har lön den månad du söker för. Ingen i hushållet har försörjningsstöd den månaden. Var du bor spelar ingen roll.
grant-jobbpremie-apply = Ansök hos Försäkringskassan på nätet, en gång per månad. Det ska ske inom tre månader efter månaden med lön.

grant-jobbstimulans-name = Jobbstimulans
grant-jobbstimulans-what = En fjärdedel av din lön räknas inte när kommunen räknar ut ditt försörjningsstöd. Det gäller i två år.
grant-jobbstimulans-needs = Du har haft försörjningsstöd sex månader i rad och får lön från ett jobb. Samma månad går det inte att få jobbpremie.
grant-jobbstimulans-apply = Berätta om jobbet för kommunen. Be dem räkna med jobbstimulans.

grant-bostadsbidrag_barn-name = Bostadsbidrag för barnfamiljer
grant-bostadsbidrag_barn-what = Hjälp med hyran för familjer med barn hemma. Lägre hyra kan ge lägre bidrag. Högre lön också.
grant-bostadsbidrag_barn-needs = Det beror på hyra, inkomst, sparade pengar och hur många barn ni är. Det högsta beloppet gäller tre barn eller fler. Ni ska vara folkbokförda i bostaden. Ändras inkomsten? Anmäl det genast, annars kan du bli skyldig pengar.
grant-bostadsbidrag_barn-apply = Ansök hos Försäkringskassan samma månad som ni flyttar in. Det går inte att få för månader som har gått.

grant-bostadsbidrag_ung-name = Bostadsbidrag för dig mellan 18 och 28 år
grant-bostadsbidrag_ung-what = Hjälp med hyran för unga utan barn och med mycket låg inkomst.
grant-bostadsbidrag_ung-needs = Du är 18 till 28 år. Du har egen bostad och är folkbokförd där. Med lön från ett heltidsjobb är inkomsten nästan alltid för hög.
grant-bostadsbidrag_ung-apply = Ansök hos Försäkringskassan samma månad som du flyttar in.

grant-barnbidrag-name = Barnbidrag och flerbarnstillägg
grant-barnbidrag-what = Barnbidraget ändras inte när ni flyttar inom Sverige. Med två barn eller fler finns också flerbarnstillägg.
grant-barnbidrag-needs = Barnet är under 16 år eller går kvar i grundskolan.
grant-barnbidrag-apply = Har ni redan barnbidrag? Då behöver ni inte ansöka igen. Anmäl ny adress till Skatteverket.

grant-regional_skattereduktion-name = Lägre skatt i vissa kommuner
grant-regional_skattereduktion-what = Den som bor i vissa kommuner betalar lite mindre skatt. På svenska heter det regional skattereduktion.
grant-regional_skattereduktion-needs = Du är folkbokförd i kommunen den 1 november. Då gäller det för nästa år. Flyttar du efter den 1 november? Då dröjer det ett år till.
grant-regional_skattereduktion-apply = Du behöver inte ansöka. Anmäl flytten till Skatteverket inom en vecka.

grant-dubbel_bosattning-name = Avdrag för dubbel bosättning
grant-dubbel_bosattning-what = Har du kvar ditt hem och hyr en bostad där du jobbar? Då kan du dra av den nya hyran i deklarationen. Hemresor kan också räknas.
grant-dubbel_bosattning-needs = Du har flyttat på grund av jobbet och har kvar ditt gamla hem. Det är mer än 50 kilometer dit. Du sover på den nya orten. Det gäller i högst två år för den som är ensam. Ibland fem år för par.
grant-dubbel_bosattning-apply = Skriv det i deklarationen. Spara hyresavin och kvitton.

grant-flytt_av_arbetsgivare-name = Flytten betald av arbetsgivaren
grant-flytt_av_arbetsgivare-what = En arbetsgivare kan betala flyttbilen och resan för familjen. Då är det skattefritt för dig. Ingen arbetsgivare måste.
grant-flytt_av_arbetsgivare-needs = Du flyttar för att du byter arbetsort. Dubbel hyra är inte skattefri.
grant-flytt_av_arbetsgivare-apply = Fråga innan du skriver på för jobbet. Be att få svaret skriftligt.

grant-rut_flytt-name = RUT-avdrag för flytthjälp
grant-rut_flytt-what = När du köper flytthjälp av en firma kan en del av kostnaden dras av. Firman drar av det på fakturan.
grant-rut_flytt-needs = Du har fyllt 18 år. Du betalar tillräckligt mycket skatt. Firman är godkänd. Har en myndighet eller kommun redan betalat? Då räknas det inte.
grant-rut_flytt-apply = Fråga firman om RUT-avdrag innan du bokar. Fråga Skatteverket hur mycket som går att dra av.

grant-elbilspremie-name = Elbilspremie
grant-elbilspremie-what = Stöd för att köpa eller hyra en elbil i vissa kommuner. Det betalas ut månad för månad. Pengarna kan ta slut.
grant-elbilspremie-needs = Hushållet har ganska låg inkomst. Ingen betalar statlig skatt. Ni har inte haft elbil eller laddhybrid det senaste året. Ni har inga obetalda vägskulder hos Kronofogden. Bilen får inte vara för dyr.
grant-elbilspremie-apply = Anmäl flytten först. Ansök hos Naturvårdsverket inom två månader efter att bilen blev din. Fråga om det finns pengar kvar.

grant-reseavdrag-name = Avdrag för resor till jobbet
grant-reseavdrag-what = Är det långt till jobbet? Då kan en del av kostnaden dras av i deklarationen.
grant-reseavdrag-needs = Bara kostnader över en viss gräns per år räknas. Med bil ska det vara minst fem kilometer. Du ska spara minst två timmar om dagen mot buss eller tåg.
grant-reseavdrag-apply = Skriv ner dina resor. Fyll i dem i deklarationen. Fråga Skatteverket vilken gräns som gäller i år.

grant-nystartsjobb-name = Nystartsjobb
grant-nystartsjobb-what = Arbetsgivaren betalar mindre i avgifter när de anställer någon som har varit länge utan jobb. Lönen ska följa avtal.
grant-nystartsjobb-needs = Du är inskriven hos Arbetsförmedlingen och har varit utan jobb länge, eller är ny i Sverige. Arbetsförmedlingen avgör.
grant-nystartsjobb-apply = Fråga din handläggare om det gäller dig. Berätta det för arbetsgivaren. Beslutet måste komma före första dagen.

grant-introduktionsjobb-name = Introduktionsjobb
grant-introduktionsjobb-what = Arbetsgivaren får stöd för en del av lönen och lär upp dig på jobbet.
grant-introduktionsjobb-needs = Du är med i ett program hos Arbetsförmedlingen, eller är ny i Sverige. Arbetsförmedlingen avgör.
grant-introduktionsjobb-apply = Fråga din handläggare om det gäller dig. Beslutet måste komma före första dagen.

grant-etableringsjobb-name = Etableringsjobb
grant-etableringsjobb-what = Ett heltidsjobb där arbetsgivaren betalar en del och staten betalar en del till dig. Det är ovanligt.
grant-etableringsjobb-needs = Du har fyllt 20 år och är inskriven hos Arbetsförmedlingen. Du har varit utan jobb länge eller är ny i Sverige. Arbetsgivaren har ett särskilt kollektivavtal.
grant-etableringsjobb-apply = Fråga Arbetsförmedlingen. Beslutet måste komma före första dagen.

grant-starta_eget-name = Stöd för att starta eget
grant-starta_eget-what = Ersättning under den första tiden med eget företag. Ofta i sex månader.
grant-starta_eget-needs = Du har fyllt 18 år och är inskriven hos Arbetsförmedlingen. Företaget har inte startat än. Idén ska kunna gå runt. Du har inga skulder hos Kronofogden. Arbetsförmedlingen avgör.
grant-starta_eget-apply = Prata med Arbetsförmedlingen innan du startar.

grant-skolplats-name = Plats i skolan
grant-skolplats-what = Barn har rätt till skola i kommunen där de bor. Skolan är gratis. Barn börjar i förskoleklass det år de fyller sex.
grant-skolplats-needs = Barnet är folkbokfört i kommunen. Skolskjuts är gratis om vägen är lång eller farlig. Kommunen bestämmer hur långt som är långt.
grant-skolplats-apply = Ring kommunen så snart du vet när ni flyttar. Fråga om skolskjuts också.

grant-forskola-name = Plats i förskolan
grant-forskola-what = Kommunen ska erbjuda plats inom fyra månader från att du ber om den. Barnet ska ha fyllt ett år.
grant-forskola-needs = Ni bor i kommunen, och du jobbar eller studerar. Är du arbetslös eller föräldraledig? Då har barnet rätt till minst 15 timmar i veckan. Lagen lovar inte plats på kvällar, nätter och helger.
grant-forskola-apply = Sök plats så tidigt du kan. Ska du jobba skift? Fråga om kvällar och helger innan du tackar ja till jobbet.

grant-inackordering-name = Stöd när en ungdom måste bo nära gymnasiet
grant-inackordering-what = Gymnasiet kan ligga i en annan ort. Då finns stöd till boende för eleven.
grant-inackordering-needs = Eleven måste bo borta för skolans skull. Stödet gäller till mitten av det år eleven fyller 20.
grant-inackordering-apply = Fråga kommunen ni flyttar till. Fråga också vilka program som finns.

grant-sfi-name = Sfi, kurs i svenska
grant-sfi-what = Gratis kurs i svenska i kommunen där du bor. Den börjar oftast inom tre månader.
grant-sfi-needs = Rätten gäller i tre år från att du först kom in på kursen. Kom du in före 2026? Då räknas tiden från 1 januari 2026. Den kan bli längre.
grant-sfi-apply = Ring vuxenutbildningen i den nya kommunen. Be om intyg på det du redan har läst.

grant-forsorjningsstod_flytt-name = Försörjningsstöd och kostnader för flytten
grant-forsorjningsstod_flytt-what = Kommunen kan ibland hjälpa till med flyttkostnader. Det finns ingen fast summa och ingen säker rätt. Ingen myndighet kan tvinga dig att flytta. Viljan ska vara din egen.
grant-forsorjningsstod_flytt-needs = Kommunen prövar just din situation. Efter flytten är det den nya kommunen som ansvarar. Den kan ha andra regler.
grant-forsorjningsstod_flytt-apply = Ansök före flytten, i kommunen där du bor nu. Berätta om jobbet som väntar. Be om ett skriftligt beslut. Du kan överklaga det.

grant-a_kassa-name = A-kassa när du byter jobb
grant-a_kassa-what = Säg inte upp dig innan det nya jobbet är påskrivet. Den som slutar utan giltigt skäl kan bli utan ersättning i 45 dagar.
grant-a_kassa-needs = Ska du följa med din partner? Det är inte säkert att det räknas som giltigt skäl. A-kassan avgör.
grant-a_kassa-apply = Fråga din a-kassa innan du säger upp dig. Blir du arbetslös? Skriv in dig hos Arbetsförmedlingen första dagen.

grant-andrahandsuthyrning-name = Hyra ut din lägenhet medan du provar
grant-andrahandsuthyrning-what = Du kan ha kvar hyresrätten medan du provar ett jobb på en annan ort. Tillfälligt arbete är ett giltigt skäl.
grant-andrahandsuthyrning-needs = Hyresvärden eller Hyresnämnden måste säga ja först. Hyran ska vara rimlig. Hyr du ut utan lov kan du förlora kontraktet. Säger du upp lägenheten är tiden oftast tre månader.
grant-andrahandsuthyrning-apply = Fråga hyresvärden skriftligt innan du flyttar. Säger de nej? Fråga Hyresnämnden.

grant-hyresgaranti-name = Kommunal hyresgaranti
grant-hyresgaranti-what = Kommunen lovar hyresvärden att hyran blir betald. Det är inga pengar till dig, men det kan bli lättare att få kontrakt.
grant-hyresgaranti-needs = Bara en del kommuner har det. De bestämmer själva vem det gäller.
grant-hyresgaranti-apply = Fråga kommunen du vill flytta till.

grant-kommunal_bonus-name = Hjälp från kommunen till nya invånare
grant-kommunal_bonus-what = Vi har inte hittat någon kommun som säkert betalar pengar till den som flyttar dit. Många ger råd om bostad, skola och jobb.
grant-kommunal_bonus-needs = Det är olika i varje kommun. Lita bara på kommunens egen sida, med datum.
grant-kommunal_bonus-apply = Fråga efter kommunens inflyttarservice. Fråga vad de kan hjälpa till med.

## Sådant som inte finns
grant-flyttningsbidrag-name = Flyttningsbidrag
grant-flyttningsbidrag-ended = Det var pengar för flyttbil och pendling. Det togs bort 2015. Gamla sidor säger fortfarande att det finns.
grant-flyttningsbidrag-instead = Fråga arbetsgivaren om flytthjälp innan du skriver på. För en intervju långt bort finns resebidrag.

grant-csn_avskrivning-name = Mindre studieskuld på landsbygden
grant-csn_avskrivning-ended = Det har aldrig funnits i Sverige. Det var bara ett förslag. Norge har det, men bara för norska lån.
grant-csn_avskrivning-instead = Har du svårt att betala? Fråga CSN om lägre betalning.

grant-korkortslan-name = Körkortslån från CSN
grant-korkortslan-ended = Det var ett lån för den som tog körkort. Det stängde vid årsskiftet 2024.
grant-korkortslan-instead = Fråga arbetsgivaren eller Arbetsförmedlingen. Vi kan också visa jobb som inte kräver körkort.

grant-hemutrustningslan-name = Hemutrustningslån från CSN
grant-hemutrustningslan-ended = Det var ett lån till möbler för nya i Sverige. Det togs bort vid årsskiftet 2022.
grant-hemutrustningslan-instead = Har du försörjningsstöd? Fråga kommunen om hjälp med det nödvändigaste. Fråga också efter begagnat.

grant-studiestartsstod-name = Studiestartsstöd
grant-studiestartsstod-ended = Det var ett bidrag för arbetslösa som började studera. Det togs bort vid årsskiftet 2026.
grant-studiestartsstod-instead = Fråga CSN om vanligt studiemedel. Fråga kommunens vuxenutbildning om kurser.

grant-yrkesintroduktion-name = Stöd för yrkesintroduktion
grant-yrkesintroduktion-ended = Det var ett stöd till arbetsgivare som lärde upp unga. Det togs bort vid årsskiftet 2024.
grant-yrkesintroduktion-instead = Fråga Arbetsförmedlingen om introduktionsjobb eller nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Avdrag efter avstånd till jobbet
grant-avstandsbaserat_reseavdrag-ended = Riksdagen sa ja 2022, men det togs bort innan det började. En del bloggar säger fel.
grant-avstandsbaserat_reseavdrag-instead = Det vanliga avdraget för resor till jobbet finns kvar.

grant-eures_tms-name = EURES rörlighetsprogram (TMS)
grant-eures_tms-ended = Det hjälper den som flyttar till jobb i ett annat EU-land. Det gäller inte flytt inom Sverige.
grant-eures_tms-instead = För en intervju långt bort i Sverige finns resebidrag.
