# Stöd vid flytt. Inga summor i texterna: de står i grants/ och visas bara så länge de är färska.

## Besked
verdict-eligible = Du verkar uppfylla villkoren.
verdict-undecided = Det beror på { $what }.
hangs-on-place = kommunen
hangs-on-swedish = hur mycket svenska du kan
verdict-depends-on-place = Det beror på kommunen. Öppna ett jobb, så ser vi.
verdict-ineligible-because = Det här passar nog inte dig. Det avgörs av: { $because }.
verdict-information = Det här kan gälla dig. Läs villkoren.
verdict-employer = Det är arbetsgivaren som får stödet, inte du. Du kan berätta om det.
verdict-local = Varje kommun bestämmer själv. Fråga.
verdict-not-in-force = Det här gäller inte just nu.
verdict-ended = Det här finns inte längre.
verdict-never-existed = Det här har aldrig funnits i Sverige.
verdict-cross-border = Det här gäller bara flytt till ett annat land.
mark-ended = Finns inte längre: { $name }
mark-never = Har aldrig funnits: { $name }
mark-abroad = Bara till ett annat land: { $name }
mark-planned = Inte än: { $name }
mark-employer = Till arbetsgivaren: { $name }
mark-unconfirmed = Räkna inte med: { $name }
instead-line = I stället: { $instead }
support-less-sure = Här är vi mindre säkra. Fråga innan du räknar med det.
ended-line = Gamla sidor lovar ett flyttbidrag. Det togs bort 2015.

## Skäl, efter "Det avgörs av:"
because-movers = vilka som flyttar
because-children_ages = barnens ålder
because-income = inkomsten
because-age = åldern
because-assistance_2025 = om du hade försörjningsstöd 2025
because-assistance_now = om du har försörjningsstöd nu
because-registered_unemployed = om du är inskriven hos Arbetsförmedlingen
because-interview_far = hur lång resan är
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
grant-resebidrag-needs = Du har fyllt 20 år och är inskriven hos Arbetsförmedlingen. Du är arbetslös eller riskerar att bli det. Resan tar mer än tre timmar, fram och tillbaka.
    Jobbet ska finnas i Platsbanken. Arbetsförmedlingen avgör.
    Har du gått yrkeshögskola? Då kan andra regler gälla.
grant-resebidrag-apply = Ansök före resan. Ring Arbetsförmedlingen på 0771-416 416, minst tre vardagar innan. Spara inbjudan och annonsen.

grant-jobbpremie-name = Jobbpremie
grant-jobbpremie-what = Extra pengar när du går från försörjningsstöd till jobb. Premien är skattefri. Den kan betalas i högst 18 månader.
grant-jobbpremie-needs = Du hade försörjningsstöd varje månad, juli till december 2025. Du har lön den månad du söker för. Ingen i hushållet har försörjningsstöd den månaden.
    Var du bor spelar ingen roll.
grant-jobbpremie-apply = Ansök hos Försäkringskassan på nätet, en gång per månad. Det ska ske inom tre månader efter månaden med lön.

grant-jobbstimulans-name = Jobbstimulans
grant-jobbstimulans-what = En fjärdedel av din lön räknas inte när kommunen räknar ut ditt försörjningsstöd. Det gäller i två år.
grant-jobbstimulans-needs = Du har haft försörjningsstöd sex månader i rad och får lön från ett jobb. Samma månad går det inte att få jobbpremie.
grant-jobbstimulans-apply = Berätta om jobbet för kommunen. Be dem räkna med jobbstimulans.

grant-bostadsbidrag_barn-name = Bostadsbidrag för barnfamiljer
grant-bostadsbidrag_barn-what = Hjälp med hyran för familjer med barn hemma. Lägre hyra kan ge lägre bidrag. Högre lön också.
grant-bostadsbidrag_barn-needs = Det beror på hyra, inkomst, sparade pengar och hur många barn ni är. Det högsta beloppet gäller tre barn eller fler. Ni ska vara folkbokförda i bostaden.
    Ändras inkomsten? Anmäl det genast, annars kan du bli skyldig pengar.
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
grant-regional_skattereduktion-needs = Du är folkbokförd i kommunen den 1 november. Då gäller det för nästa år.
    Flyttar du efter den 1 november? Då dröjer det ett år till.
grant-regional_skattereduktion-apply = Du behöver inte ansöka. Anmäl flytten till Skatteverket inom en vecka.

grant-dubbel_bosattning-name = Avdrag för dubbel bosättning
grant-dubbel_bosattning-what = Har du kvar ditt hem och hyr en bostad där du jobbar? Då kan du dra av den nya hyran i deklarationen. Hemresor kan också räknas.
grant-dubbel_bosattning-needs = Du har flyttat på grund av jobbet och har kvar ditt gamla hem. Det är mer än 50 kilometer dit. Du sover på den nya orten.
    Det gäller i högst två år för den som är ensam. Ibland fem år för par.
grant-dubbel_bosattning-apply = Skriv det i deklarationen. Spara hyresavin och kvitton.

grant-flytt_av_arbetsgivare-name = Be arbetsgivaren betala flytten
grant-flytt_av_arbetsgivare-what = En arbetsgivare kan betala flyttbilen och resan för familjen. Då är det skattefritt för dig. Ingen arbetsgivare måste.
grant-flytt_av_arbetsgivare-needs = Du flyttar för att du byter arbetsort. Dubbel hyra är inte skattefri.
grant-flytt_av_arbetsgivare-apply = Fråga innan du skriver på för jobbet. Be att få svaret skriftligt.

grant-rut_flytt-name = RUT-avdrag för flytthjälp
grant-rut_flytt-what = När du köper flytthjälp av en firma kan en del av kostnaden dras av. Firman drar av det på fakturan.
grant-rut_flytt-needs = Du har fyllt 18 år. Du betalar tillräckligt mycket skatt. Firman är godkänd.
    Har en myndighet eller kommun redan betalat? Då räknas det inte.
grant-rut_flytt-apply = Fråga firman om RUT-avdrag innan du bokar. Fråga Skatteverket hur mycket som går att dra av.

grant-elbilspremie-name = Elbilspremie
grant-elbilspremie-what = Stöd för att köpa eller hyra en elbil i vissa kommuner. Det betalas ut månad för månad. Pengarna kan ta slut.
grant-elbilspremie-needs = Hushållet har ganska låg inkomst. Ingen betalar statlig skatt. Ni har inte haft elbil eller laddhybrid det senaste året.
    Ni har inga obetalda vägskulder hos Kronofogden. Bilen får inte vara för dyr.
grant-elbilspremie-apply = Anmäl flytten först. Ansök hos Naturvårdsverket inom två månader efter att bilen blev din. Fråga om det finns pengar kvar.

grant-reseavdrag-name = Avdrag för resor till jobbet
grant-reseavdrag-what = Är det långt till jobbet? Då kan en del av kostnaden dras av i deklarationen.
grant-reseavdrag-needs = Bara kostnader över en viss gräns per år räknas. Med bil ska det vara minst fem kilometer. Du ska spara minst två timmar om dagen mot buss eller tåg.
grant-reseavdrag-apply = Skriv ner dina resor. Fyll i dem i deklarationen. Fråga Skatteverket vilken gräns som gäller i år.

grant-nystartsjobb-name = Nystartsjobb
grant-nystartsjobb-what = Arbetsgivaren betalar mindre i avgifter när de anställer någon som har varit länge utan jobb. Lönen ska följa avtal.
grant-nystartsjobb-needs = Du är inskriven hos Arbetsförmedlingen. Du har varit utan jobb länge, eller är ny i Sverige. Arbetsförmedlingen avgör.
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
grant-starta_eget-needs = Du har fyllt 18 år och är inskriven hos Arbetsförmedlingen. Företaget har inte startat än. Idén ska kunna gå runt.
    Du har inga skulder hos Kronofogden. Arbetsförmedlingen avgör.
grant-starta_eget-apply = Prata med Arbetsförmedlingen innan du startar.

grant-skolplats-name = Plats i skolan
grant-skolplats-what = Barn har rätt till skola i kommunen där de bor. Skolan är gratis. Barn börjar i förskoleklass det år de fyller sex.
grant-skolplats-needs = Barnet är folkbokfört i kommunen. Skolskjuts är gratis om vägen är lång eller farlig. Kommunen bestämmer hur långt som är långt.
grant-skolplats-apply = Ring kommunen så snart du vet när ni flyttar. Fråga om skolskjuts också.

grant-forskola-name = Plats i förskolan
grant-forskola-what = Kommunen ska erbjuda plats inom fyra månader från att du ber om den. Barnet ska ha fyllt ett år.
grant-forskola-needs = Ni bor i kommunen, och du jobbar eller studerar. Är du arbetslös eller föräldraledig? Då har barnet rätt till minst 15 timmar i veckan.
    Lagen lovar inte plats på kvällar, nätter och helger.
grant-forskola-apply = Sök plats så tidigt du kan. Ska du jobba skift? Fråga om kvällar och helger innan du tackar ja till jobbet.

grant-inackordering-name = Stöd när en ungdom måste bo nära gymnasiet
grant-inackordering-what = Gymnasiet kan ligga i en annan ort. Då finns stöd till boende för eleven.
grant-inackordering-needs = Eleven måste bo borta för skolans skull. Stödet gäller till mitten av det år eleven fyller 20.
grant-inackordering-apply = Fråga kommunen ni flyttar till. Fråga också vilka program som finns.

grant-sfi-name = Sfi, kurs i svenska
grant-sfi-what = Gratis kurs i svenska i kommunen där du bor. Den börjar oftast inom tre månader.
grant-sfi-needs = Rätten gäller i tre år från att du först kom in på kursen.
    Kom du in före 2026? Då räknas tiden från 1 januari 2026. Den kan bli längre.
grant-sfi-apply = Ring vuxenutbildningen i den nya kommunen. Be om intyg på det du redan har läst.

grant-forsorjningsstod_flytt-name = Försörjningsstöd och kostnader för flytten
grant-forsorjningsstod_flytt-what = Kommunen kan ibland hjälpa till med flyttkostnader. Det finns ingen fast summa och ingen säker rätt.
    Ingen myndighet kan tvinga dig att flytta. Viljan ska vara din egen.
grant-forsorjningsstod_flytt-needs = Kommunen prövar just din situation. Efter flytten är det den nya kommunen som ansvarar. Den kan ha andra regler.
grant-forsorjningsstod_flytt-apply = Ansök före flytten, i kommunen där du bor nu. Berätta om jobbet som väntar.
    Be om ett skriftligt beslut. Du kan överklaga det.

grant-a_kassa-name = A-kassa när du byter jobb
grant-a_kassa-what = Säg inte upp dig innan det nya jobbet är påskrivet. Den som slutar utan giltigt skäl kan bli utan ersättning i 45 dagar.
grant-a_kassa-needs = Ska du följa med din partner? Det är inte säkert att det räknas som giltigt skäl. A-kassan avgör.
grant-a_kassa-apply = Fråga din a-kassa innan du säger upp dig. Blir du arbetslös? Skriv in dig hos Arbetsförmedlingen första dagen.

grant-andrahandsuthyrning-name = Hyra ut din lägenhet medan du provar
grant-andrahandsuthyrning-what = Du kan ha kvar hyresrätten medan du provar ett jobb på en annan ort. Tillfälligt arbete är ett giltigt skäl.
grant-andrahandsuthyrning-needs = Hyresvärden eller Hyresnämnden måste säga ja först. Hyran ska vara rimlig.
    Hyr du ut utan lov kan du förlora kontraktet. Säger du upp lägenheten är tiden oftast tre månader.
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
grant-flyttningsbidrag-ended = Det togs bort 2015. Det var pengar för flyttbil och pendling.
    Gamla sidor säger fortfarande att det finns. Starthjälp finns inte heller.
grant-flyttningsbidrag-instead = Fråga arbetsgivaren om flytthjälp innan du skriver på. För en intervju långt bort finns resebidrag.

grant-csn_avskrivning-name = Mindre studieskuld på landsbygden
grant-csn_avskrivning-ended = Det har aldrig funnits i Sverige. Det var bara ett förslag. Norge har det, men bara för norska lån.
grant-csn_avskrivning-instead = Har du svårt att betala? Fråga CSN om lägre betalning.

grant-korkortslan-name = Körkortslån från CSN
grant-korkortslan-ended = Det går inte att söka sedan 2024. Det var ett lån för den som tog körkort.
grant-korkortslan-instead = Fråga arbetsgivaren eller Arbetsförmedlingen. Vi kan också visa jobb som inte kräver körkort.

grant-hemutrustningslan-name = Hemutrustningslån från CSN
grant-hemutrustningslan-ended = Det togs bort i början av 2022. Det var ett lån till möbler för nya i Sverige.
grant-hemutrustningslan-instead = Har du försörjningsstöd? Fråga kommunen om hjälp med det nödvändigaste. Fråga också efter begagnat.

grant-studiestartsstod-name = Studiestartsstöd
grant-studiestartsstod-ended = Det togs bort i början av 2026. Det var ett bidrag för arbetslösa som började studera.
grant-studiestartsstod-instead = Fråga CSN om vanligt studiemedel. Fråga kommunens vuxenutbildning om kurser.

grant-yrkesintroduktion-name = Stöd för yrkesintroduktion
grant-yrkesintroduktion-ended = Det togs bort i början av 2024. Det var ett stöd till arbetsgivare som lärde upp unga.
grant-yrkesintroduktion-instead = Fråga Arbetsförmedlingen om introduktionsjobb eller nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Avdrag efter avstånd till jobbet
grant-avstandsbaserat_reseavdrag-ended = Det blev aldrig av. Riksdagen sa ja 2022, men ändrade sig. En del bloggar säger fel.
grant-avstandsbaserat_reseavdrag-instead = Det vanliga avdraget för resor till jobbet finns kvar.

grant-eures_tms-name = EURES rörlighetsprogram (TMS)
grant-eures_tms-ended = Det gäller inte flytt inom Sverige. Det är bara för jobb i ett annat EU-land.
grant-eures_tms-instead = För en intervju långt bort i Sverige finns resebidrag.

## Besked, tid, summor och frågor som räknas ut
verdict-planned = Det här är planerat. Det börjar { $date }. Det kan ändras innan dess.
verdict-unconfirmed = Vi har inte kunnat bekräfta det här. Räkna inte med det.
verdict-check-with = Regeln kan ha ändrats sedan vi läste den. Fråga { $payer }.
time-begins-before-move = Det börjar { $date }, innan du tänker flytta.
time-ends-before-move = Det slutar gälla { $date }, innan du tänker flytta. Räkna inte med det.
time-may-end-before-move = Det slutar gälla { $date }. Det kan vara innan du flyttar.
amount-fee-up-to = Avgiften är högst { $amount } i månaden för det första barnet. Syskon kostar mindre.
amount-up-to-per-child-and-year = Högst { $amount } om året för varje barn. Oftast mindre.
money-between = { $from }–{ $to }
money-up-to = högst { $to }
money-at-least = minst { $from }
sum-per-month = Med dina svar: { $money } i månaden.
sum-once = Med dina svar: { $money } för en resa.
sum-nothing = Med dina svar blir det troligen inga pengar.
sum-fee-per-month = Avgift för det första barnet, med dina svar: { $money } i månaden.
sum-fee-none = Med dina svar blir det ingen avgift.
sum-less-tax-per-month = Med dina svar blir skatten lägre: { $money } i månaden.
sum-each-year = Skatten blir { $amount } lägre om året. Första året är { $year }.
sum-each-year-or = Skatten blir { $amount } lägre om året. Första året är { $year } eller { $or }.
assuming-job-premium = Räknat på lönen före skatt. Ingen i hushållet har försörjningsstöd den månaden.
assuming-interview = Räknat på det du säger att resan kostar. Arbetsförmedlingen avgör.
assuming-fee = Räknat som om hela inkomsten är lön. Siffrorna är preliminära. Fråga kommunen.
assuming-housing = Räknat på hyran du angav och inkomsten i dag, som om allt är lön. Sparade pengar räknas inte med här. Ny lön ändrar summan.
assuming-children = Räknat på barn som är under 16 år eller går i grundskolan. Båda föräldrarnas del räknas med.
assuming-tax = Räknat som om skatten är ungefär tre tiondelar av lönen. Avdraget görs i deklarationen.
assuming-registered = Räknat som om du är folkbokförd där den dag du flyttar.
payer-ehalsomyndigheten = E-hälsomyndigheten
support-question-title = En fråga hjälper mest
support-next-question = { $count ->
    [one] Ett stöd hänger på ett svar: { $what }.
   *[other] { $count } stöd hänger på ett svar: { $what }.
}
button-more-support = Mer om stöd
more-support-title = Mer om stöd
planned-line = Inte än: { $name }. Det är planerat från { $date }.
ruled-out-title = Passar nog inte er
ruled-out-line = { $name }. Det avgörs av: { $because }.
more-support-tap = Vad vill du läsa om?
topic-children = Skola och förskola
topic-home = Bidrag för barn och hyra
topic-move = Flytten och lägenheten
topic-work = Jobb, intervju och kurser
topic-assistance = Om du har försörjningsstöd
topic-tax = Skatt, resor och bil
topic-employer = Stöd till arbetsgivaren
topic-employer-why = Arbetsgivaren får pengarna, inte du. Du kan berätta om stödet när du söker jobb.
q-move_when = När tror du att ni flyttar?
q-move_when-why = En del regler börjar eller slutar ett visst datum. För skatten är den 1 november viktig.
q-move_when-2026 = Under 2026
q-move_when-2027_by_1_nov = 2027, till och med 1 november
q-move_when-2027_after_1_nov = 2027, efter 1 november
q-move_when-2028 = Under 2028
short-move_when = När ni flyttar
q-children_count = Hur många barn flyttar med?
q-children_count-why = Vi frågar bara för att kunna räkna ut summan.
q-children_count-1 = Ett barn
q-children_count-2 = Två barn
q-children_count-3 = Tre barn
q-children_count-4 = Fyra barn
q-children_count-5_plus = Fem barn eller fler
short-children_count = Antal barn
q-new_rent = Vad tror du att hyran blir i månaden, i den nya bostaden?
q-new_rent-why = Vi frågar bara för att kunna räkna ut summan. En gissning räcker.
q-new_rent-under_4 = Under 4 000 kr
q-new_rent-4_6 = 4 000–6 000 kr
q-new_rent-6_8 = 6 000–8 000 kr
q-new_rent-over_8 = Över 8 000 kr
short-new_rent = Ny hyra
q-new_pay = Vad blir din lön i månaden före skatt, i det nya jobbet?
q-new_pay-why = Vi frågar bara för att kunna räkna ut premien. Den är en del av lönen.
q-new_pay-under_15 = Under 15 000 kr
q-new_pay-15_25 = 15 000–25 000 kr
q-new_pay-over_25 = Över 25 000 kr
short-new_pay = Ny lön
q-trip_cost = Vad kostar resan till intervjun, med övernattning?
q-trip_cost-why = Vi frågar bara för att kunna räkna ut summan. En gissning räcker.
q-trip_cost-under_1500 = Under 1 500 kr
q-trip_cost-1500_3600 = 1 500–3 600 kr
q-trip_cost-over_3600 = Över 3 600 kr
short-trip_cost = Vad resan kostar

## Fler regler
grant-logi_program-name = Resor och boende under ett program
grant-logi_program-what = Hjälp med resor och dubbelt boende när du går ett program på en annan ort. Det gäller inte ett vanligt jobb.
grant-logi_program-needs = Arbetsförmedlingen har anvisat dig till programmet. Bara kostnader över en gräns räknas.
grant-logi_program-apply = Fråga din handläggare innan programmet börjar.

grant-boende_vid_jobbstart-name = Tillfälligt boende när jobbet börjar
grant-boende_vid_jobbstart-what = Vi har inte hittat något statligt stöd för boende när du börjar ett jobb.
grant-boende_vid_jobbstart-needs = Det finns annat. Har du två bostäder kan avdrag för dubbel bosättning passa.
grant-boende_vid_jobbstart-apply = Fråga arbetsgivaren om boende den första tiden. Fråga innan du skriver på.

grant-aktivitetsstod-name = Aktivitetsstöd och etableringsersättning när du flyttar
grant-aktivitetsstod-what = Det är pengar medan du går ett program. Vi läser reglerna så att en flytt inte stänger dig ute.
grant-aktivitetsstod-needs = Du går ett program hos Arbetsförmedlingen. Ett heltidsjobb avslutar programmet. Blir du utan jobb igen kan du komma tillbaka.
grant-aktivitetsstod-apply = Berätta om flytten för din handläggare innan du flyttar.

grant-lonebidrag-name = Lönebidrag och liknande stöd
grant-lonebidrag-what = Arbetsgivaren får stöd för en del av lönen när någon behöver ett anpassat jobb.
grant-lonebidrag-needs = Arbetsförmedlingen avgör. Vi frågar aldrig om sådant.
grant-lonebidrag-apply = Fråga din handläggare om det gäller dig. Beslutet måste komma före första dagen.

grant-egen_flyttkostnad-name = Avdrag för egna flyttkostnader
grant-egen_flyttkostnad-what = Det som du själv betalar för flytten går oftast inte att dra av.
grant-egen_flyttkostnad-needs = Ett undantag kan finnas när arbetsgivaren flyttar hela jobbet.
grant-egen_flyttkostnad-apply = Fråga hellre arbetsgivaren om hjälp, innan du skriver på. Fråga Skatteverket om undantag.

grant-fritidskort-name = Fritidskort för barn
grant-fritidskort-what = Pengar på ett kort för idrott, musik och annat på fritiden. Det följer barnet till en ny kommun.
grant-fritidskort-needs = Barnet fyller mellan 6 och 16 år. Summan är högre för familjer som hade bostadsbidrag året innan.
grant-fritidskort-apply = Öppna kortet på fritidskortet.se. Använd det före den 30 november.

grant-aktivitetskrav-name = Krav på aktivitet med försörjningsstöd
grant-aktivitetskrav-what = Den som har försörjningsstöd ska söka jobb eller göra något annat som kommunen ordnar. Ofta på heltid efter tre månader.
grant-aktivitetskrav-needs = Kravet gäller också i en ny kommun. Ingen kan kräva att du flyttar.
grant-aktivitetskrav-apply = Fråga kommunen vad den ordnar. Ett nytt jobb räknas.

grant-bidragstak-name = Tak för försörjningsstöd
grant-bidragstak-what = Tanken är en gräns uppåt för hur mycket en familj kan ha i bidrag. Den märks mest för stora familjer.
grant-bidragstak-needs = Det gäller hushåll med försörjningsstöd. En ny riksdag kan ändra det.
grant-bidragstak-apply = Fråga kommunen vad det betyder för er.

grant-dubbel_hyra_kommun-name = Dubbel hyra betald av en kommun
grant-dubbel_hyra_kommun-what = Ibland sägs det att en kommun, som Södertälje, betalar dubbel hyra vid flytt. Vi har inte hittat att det stämmer.
grant-dubbel_hyra_kommun-needs = Lita bara på ett skriftligt besked från kommunen.
grant-dubbel_hyra_kommun-apply = Planera datumen så att du slipper dubbel hyra. Har du försörjningsstöd? Fråga kommunen före flytten.

grant-uppsagningstid-name = Tre månader för att säga upp din lägenhet
grant-uppsagningstid-what = En hyresgäst kan alltid säga upp sin lägenhet. Kontraktet slutar vid ett månadsskifte, tidigast tre månader senare.
grant-uppsagningstid-needs = Det gäller vad som än står i kontraktet. Hyresvärden kan säga ja till kortare tid. Annars kan du få upp till fyra månader med två hyror.
grant-uppsagningstid-apply = Säg upp skriftligt, men först när det nya jobbet och bostaden är klara. Be hyresvärden om kortare tid.

grant-folkbokforing-name = Anmäl flytten till Skatteverket
grant-folkbokforing-what = Du ska anmäla flytten inom en vecka. Mycket annat följer av det: skola, bostadsbidrag, sfi och skatt.
grant-folkbokforing-needs = Du bor där du oftast sover. Med två hem kan Skatteverket behöva fråga.
grant-folkbokforing-apply = Gör det på skatteverket.se eller på ett servicekontor. Ta med barnen i anmälan.

grant-tioarig_skola-name = Tioårig grundskola
grant-tioarig_skola-what = Förskoleklassen ska bli årskurs ett. Skolan är gratis som förut, och barn börjar vid samma ålder.
grant-tioarig_skola-needs = Det gäller alla barn i skolan, i varje kommun.
grant-tioarig_skola-apply = Du behöver inte göra något. Skolan berättar.

grant-skolskjuts-name = Skolskjuts
grant-skolskjuts-what = Gratis buss eller taxi till grundskolan när vägen är lång eller farlig.
grant-skolskjuts-needs = Kommunen bestämmer hur långt som är långt. Väljer ni en annan skola än kommunens kan rätten försvinna.
grant-skolskjuts-apply = Fråga kommunen om skolskjuts innan ni väljer bostad.

grant-forskola_skift-name = Barnomsorg på kvällar, nätter och helger
grant-forskola_skift-what = Lagen lovar inte omsorg på kvällar, nätter och helger. Kommunen ska försöka ordna det.
grant-forskola_skift-needs = Det är olika i varje kommun. Ofta måste båda föräldrarna jobba då.
grant-forskola_skift-apply = Ska du jobba skift? Ring kommunen innan du tackar ja till jobbet.

grant-forskoleavgift-name = Vad förskolan kostar
grant-forskoleavgift-what = Det finns ett tak för avgiften, kallat maxtaxa. Den som tjänar lite betalar lite eller inget.
grant-forskoleavgift-needs = Avgiften följer hushållets inkomst och antalet barn. Från hösten då barnet fyller tre är en del av tiden gratis.
grant-forskoleavgift-apply = Anmäl inkomsten till den nya kommunen när barnet börjar.

grant-fritidshem-name = Fritidshem
grant-fritidshem-what = Omsorg före och efter skolan, och på loven.
grant-fritidshem-needs = Du jobbar eller studerar. Det gäller till våren det år barnet fyller 13.
grant-fritidshem-apply = Sök plats hos kommunen samtidigt som skolan.

grant-kvalificering-name = Fler år i Sverige för vissa bidrag
grant-kvalificering-what = Den som bosätter sig i Sverige från 2027 ska vänta på vissa bidrag. Att flytta inom landet räknas inte.
grant-kvalificering-needs = Bor ni redan i Sverige? Då ska en flytt hit eller dit inte ändra något.
grant-kvalificering-apply = Du behöver inte göra något. Fråga Försäkringskassan om du är osäker.

grant-bostadsbidrag_manad-name = Bostadsbidrag räknat per månad
grant-bostadsbidrag_manad-what = Inkomsten ska räknas månad för månad i stället för per år. Då blir det lättare att veta summan.
grant-bostadsbidrag_manad-needs = Det gäller den som har bostadsbidrag. Gränserna för inkomst kan också ändras.
grant-bostadsbidrag_manad-apply = Fråga Försäkringskassan vad som gäller när du flyttar in.
