# Stöd vid flytt. Inga summor i texterna: de står i grants/ och visas bara så länge de är färska.

## Besked
verdict-eligible = Det ser ut som att reglerna passar dig.
verdict-undecided = Det beror på { $what }.
hangs-on-place = kommunen
hangs-on-swedish = hur mycket svenska du kan
verdict-depends-on-place = Det beror på kommunen. Öppna ett jobb, så ser vi.
verdict-ineligible-because = Det här passar nog inte dig. Det beror på: { $because }.
verdict-information = Det här kan gälla dig. Läs reglerna.
verdict-employer = Arbetsgivaren (den som ger jobbet) får det här, inte du. Du kan berätta om det.
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
ended-line = Gamla sidor lovar pengar för att flytta (flyttbidrag). Det togs bort 2015.

## Skäl, efter "Det avgörs av:"
because-movers = vilka som flyttar
because-children_ages = barnens ålder
because-income = inkomsten (pengar ni får varje månad)
because-age = åldern
because-assistance_2025 = om du hade försörjningsstöd (pengar från kommunen) 2025
because-assistance_now = om du har försörjningsstöd (pengar från kommunen) nu
because-registered_unemployed = om du är inskriven hos Arbetsförmedlingen
because-interview_far = hur lång resan är
because-keeps_old_home = om du har kvar bostaden
because-rents_home = om du hyr din bostad
because-abilities = att du kan svenska redan
because-destination_tax_reduction = kommunen, för den finns inte på listan
because-destination_ev_premium = kommunen (vissa delar kan räknas ändå, så fråga)

## Pengar
amount-up-to = Högst { $amount }.
amount-up-to-per-month = Högst { $amount } i månaden.
amount-per-month = { $amount } i månaden.
amount-per-month-per-child = { $amount } i månaden för varje barn.
amount-per-year = { $amount } om året.
amount-check-with = Summan kan vara ändrad. Fråga { $payer }.

## Vem som beslutar
payer-af = Arbetsförmedlingen
payer-fk = Försäkringskassan
payer-skatteverket = Skatteverket
payer-csn = CSN
payer-kommun = kommunen
payer-employer = arbetsgivaren
payer-akassa = a-kassan (pengar till den som blir utan jobb)
payer-naturvardsverket = Naturvårdsverket
payer-hyresnamnden = Hyresnämnden
payer-eures = EURES

## Frågor som bara ställs för ett stöd
q-age = Hur gammal är du?
q-age-why = Vi frågar bara för det här stödet. Det finns en gräns för ålder.
q-age-16_19 = 16–19 år
q-age-20_28 = 20–28 år
q-age-29_65 = 29–65 år
q-age-66_plus = 66 år eller mer
q-assistance_2025 = Hade du försörjningsstöd (pengar från kommunen) i juli till december 2025?
q-assistance_2025-why = Vi frågar bara för det här stödet. Det gäller dig som hade det alla sex månaderna.
q-assistance_2025-every_month = Ja, varje månad
q-assistance_2025-some_months = Ja, några månader
q-assistance_2025-no = Nej
q-assistance_now = Har du försörjningsstöd (pengar från kommunen) nu?
q-assistance_now-why = Vi frågar bara för det här stödet. Det kräver sex månader i rad.
q-assistance_now-six_months = Ja, sex månader i rad eller mer
q-assistance_now-shorter = Ja, kortare tid
q-assistance_now-no = Nej
q-registered_unemployed = Är du inskriven hos Arbetsförmedlingen?
q-registered_unemployed-why = Vi frågar bara för det här stödet. Det gäller dig som är inskriven.
q-registered_unemployed-yes = Ja
q-registered_unemployed-no = Nej
q-interview_far = Tar resan till intervjun mer än tre timmar? Räkna fram och tillbaka.
q-interview_far-why = Vi frågar bara för det här stödet. Det gäller långa resor till en intervju.
q-interview_far-yes = Ja
q-interview_far-no = Nej
q-keeps_old_home = Ska du börja jobba på en annan ort? Vill du ha kvar din bostad då?
q-keeps_old_home-why = Vi frågar bara för det här stödet. Det gäller dig som har två bostäder.
q-keeps_old_home-yes = Ja
q-keeps_old_home-no = Nej
q-rents_home = Hyr du din bostad med eget kontrakt?
q-rents_home-why = Vi frågar bara för den här regeln. Den gäller hyresrätt (du hyr bostaden).
q-rents_home-yes = Ja
q-rents_home-no = Nej

## Stöd som finns
grant-resebidrag-name = Resebidrag till en jobbintervju
grant-resebidrag-what = Pengar för resan när du ska på intervju långt bort. Du kan också få hjälp med att sova över. Det gäller inte själva flytten.
grant-resebidrag-needs = Du har fyllt 20 år. Du är inskriven hos Arbetsförmedlingen. Du är arbetslös, eller kan snart bli det.
    Resan tar mer än tre timmar, fram och tillbaka. Jobbet ska finnas i Platsbanken (Arbetsförmedlingens lista med jobb). Arbetsförmedlingen bestämmer.
    Har du gått yrkeshögskola? Då kan andra regler gälla.
grant-resebidrag-apply = Ansök före resan. Ring Arbetsförmedlingen på 0771-416 416, minst tre vardagar innan. Spara inbjudan och annonsen.

grant-jobbpremie-name = Jobbpremie
grant-jobbpremie-what = Extra pengar när du går från försörjningsstöd (pengar från kommunen) till jobb. Du betalar ingen skatt på pengarna. Du kan få dem i högst 18 månader.
grant-jobbpremie-needs = Du hade försörjningsstöd varje månad, juli till december 2025. Du har lön den månad du söker för. Ingen i hushållet (ni som bor ihop) har försörjningsstöd den månaden.
    Det spelar ingen roll var du bor.
grant-jobbpremie-apply = Ansök hos Försäkringskassan på nätet, en gång per månad. Gör det inom tre månader efter månaden med lön.

grant-jobbstimulans-name = Jobbstimulans
grant-jobbstimulans-what = Du har lön och försörjningsstöd (pengar från kommunen). Då räknar kommunen inte med en fjärdedel av lönen. Det gäller i två år.
grant-jobbstimulans-needs = Du har haft försörjningsstöd sex månader i rad. Du får lön från ett jobb. Du kan inte få jobbpremie samma månad.
grant-jobbstimulans-apply = Berätta om jobbet för kommunen. Be dem räkna med jobbstimulans.

grant-bostadsbidrag_barn-name = Bostadsbidrag för familjer med barn
grant-bostadsbidrag_barn-what = Hjälp med hyran för familjer med barn hemma. Lägre hyra kan ge lägre bidrag. Högre lön också.
grant-bostadsbidrag_barn-needs = Det beror på hyra, inkomst och sparade pengar. Det beror också på hur många barn ni har.
    Den högsta summan gäller tre barn eller fler. Ni ska vara folkbokförda i bostaden (adress hos Skatteverket).
    Ändras inkomsten? Anmäl det genast. Annars kan du få en skuld.
grant-bostadsbidrag_barn-apply = Ansök hos Försäkringskassan samma månad som ni flyttar in. Ni får inget för månader som har gått.

grant-bostadsbidrag_ung-name = Bostadsbidrag för dig mellan 18 och 28 år
grant-bostadsbidrag_ung-what = Hjälp med hyran för unga utan barn. Inkomsten måste vara mycket låg.
grant-bostadsbidrag_ung-needs = Du är 18 till 28 år. Du har egen bostad. Du är folkbokförd där (adress hos Skatteverket).
    Har du lön från ett jobb på heltid? Då är inkomsten nästan alltid för hög.
grant-bostadsbidrag_ung-apply = Ansök hos Försäkringskassan samma månad som du flyttar in.

grant-barnbidrag-name = Barnbidrag och flerbarnstillägg
grant-barnbidrag-what = Barnbidraget ändras inte när ni flyttar i Sverige. Har ni två barn eller fler? Då finns också flerbarnstillägg (mer pengar).
grant-barnbidrag-needs = Barnet är under 16 år. Eller så går barnet kvar i grundskolan.
grant-barnbidrag-apply = Har ni barnbidrag redan? Då behöver ni inte ansöka igen. Anmäl ny adress till Skatteverket.

grant-regional_skattereduktion-name = Lägre skatt i vissa kommuner
grant-regional_skattereduktion-what = Bor du i vissa kommuner? Då betalar du lite mindre skatt. Det heter regional skattereduktion.
grant-regional_skattereduktion-needs = Du är folkbokförd i kommunen den 1 november (adress hos Skatteverket). Då gäller det för nästa år.
    Flyttar du efter den 1 november? Då tar det ett år till.
grant-regional_skattereduktion-apply = Du behöver inte ansöka. Anmäl flytten till Skatteverket inom en vecka.

grant-dubbel_bosattning-name = Avdrag för två hem (dubbel bosättning)
grant-dubbel_bosattning-what = Har du kvar ditt hem? Hyr du också en bostad där du jobbar? Då kan du få avdrag (lägre skatt) för den nya hyran, i deklarationen.
    Resor hem kan också räknas.
grant-dubbel_bosattning-needs = Du har flyttat på grund av jobbet. Du har kvar ditt gamla hem.
    Det är mer än 50 kilometer dit. Du sover på den nya orten.
    Det gäller i högst två år för den som är ensam. Ibland fem år för par.
grant-dubbel_bosattning-apply = Skriv det i deklarationen (papperet om skatt varje år). Spara papper om hyran och kvitton.

grant-flytt_av_arbetsgivare-name = Be arbetsgivaren betala flytten
grant-flytt_av_arbetsgivare-what = En arbetsgivare (den som ger jobbet) kan betala flyttbilen. De kan också betala resan för familjen.
    Du betalar ingen skatt för det. Ingen arbetsgivare måste betala.
grant-flytt_av_arbetsgivare-needs = Du flyttar för att du ska jobba på en annan ort. Betalar de dubbel hyra? Då betalar du skatt för det.
grant-flytt_av_arbetsgivare-apply = Fråga innan du skriver under för jobbet. Be om svaret skriftligt (på papper eller mejl).

grant-rut_flytt-name = RUT-avdrag för hjälp att flytta
grant-rut_flytt-what = Köper du hjälp att flytta av en firma? Då kan du betala mindre. Firman drar av en del på räkningen.
grant-rut_flytt-needs = Du har fyllt 18 år. Du betalar tillräckligt med skatt. Firman är godkänd.
    Har en myndighet eller kommun redan betalat? Då räknas det inte.
grant-rut_flytt-apply = Fråga firman om RUT-avdrag innan du bokar. Fråga Skatteverket hur stort avdrag du kan få.

grant-elbilspremie-name = Elbilspremie
grant-elbilspremie-what = Pengar för att köpa eller hyra en elbil i vissa kommuner. Du får dem månad för månad. Pengarna kan ta slut.
grant-elbilspremie-needs = Hushållet (ni som bor ihop) har ganska låg inkomst. Ingen betalar statlig skatt. Ni har inte haft elbil eller laddhybrid det senaste året.
    Ni har inga vägskulder hos Kronofogden (obetalda avgifter för väg). Bilen får inte vara för dyr.
grant-elbilspremie-apply = Anmäl flytten först. Ansök hos Naturvårdsverket inom två månader från att bilen blev din. Fråga om det finns pengar kvar.

grant-reseavdrag-name = Avdrag för resor till jobbet
grant-reseavdrag-what = Är det långt till jobbet? Då kan du få avdrag för en del av resorna (lägre skatt). Skriv det i deklarationen (papperet om skatt varje år).
grant-reseavdrag-needs = Det finns en gräns för varje år. Bara pengar över den räknas.
    Kör du bil? Då ska det vara minst fem kilometer. Du ska spara minst två timmar om dagen mot buss eller tåg.
grant-reseavdrag-apply = Skriv upp dina resor. Skriv dem i deklarationen. Fråga Skatteverket vilken gräns som gäller i år.

grant-nystartsjobb-name = Nystartsjobb
grant-nystartsjobb-what = Arbetsgivaren (den som ger jobbet) anställer någon som har varit utan jobb länge. Då betalar de mindre i avgifter.
    Lönen ska följa avtal.
grant-nystartsjobb-needs = Du är inskriven hos Arbetsförmedlingen. Du har varit utan jobb länge, eller är ny i Sverige. Arbetsförmedlingen bestämmer.
grant-nystartsjobb-apply = Fråga din handläggare (person på Arbetsförmedlingen) om det gäller dig. Berätta det för arbetsgivaren. Beslutet måste komma före första dagen.

grant-introduktionsjobb-name = Introduktionsjobb
grant-introduktionsjobb-what = Arbetsgivaren (den som ger jobbet) får pengar för en del av lönen. De lär dig jobbet på plats.
grant-introduktionsjobb-needs = Du går ett program hos Arbetsförmedlingen, eller är ny i Sverige. Arbetsförmedlingen bestämmer.
grant-introduktionsjobb-apply = Fråga din handläggare (person på Arbetsförmedlingen) om det gäller dig. Beslutet måste komma före första dagen.

grant-etableringsjobb-name = Etableringsjobb
grant-etableringsjobb-what = Det är ett jobb på heltid. Arbetsgivaren betalar en del till dig, och staten en del. Det är ovanligt.
grant-etableringsjobb-needs = Du har fyllt 20 år. Du är inskriven hos Arbetsförmedlingen. Du har varit utan jobb länge, eller är ny i Sverige.
    Arbetsgivaren har ett särskilt kollektivavtal (avtal med facket).
grant-etableringsjobb-apply = Fråga Arbetsförmedlingen. Beslutet måste komma före första dagen.

grant-starta_eget-name = Stöd för att starta eget
grant-starta_eget-what = Pengar den första tiden med eget företag. Ofta i sex månader.
grant-starta_eget-needs = Du har fyllt 18 år. Du är inskriven hos Arbetsförmedlingen.
    Företaget har inte startat än. Idén ska ge pengar så att företaget klarar sig.
    Du har inga skulder hos Kronofogden. Arbetsförmedlingen bestämmer.
grant-starta_eget-apply = Prata med Arbetsförmedlingen innan du startar.

grant-skolplats-name = Plats i skolan
grant-skolplats-what = Barn har rätt till skola i kommunen där de bor. Skolan är gratis. Barn börjar i förskoleklass det år de fyller sex.
grant-skolplats-needs = Barnet är folkbokfört i kommunen (adress hos Skatteverket).
    Är vägen lång eller farlig? Då är skolskjuts gratis (buss eller taxi till skolan). Kommunen bestämmer hur långt som är långt.
grant-skolplats-apply = Ring kommunen så fort du vet när ni flyttar. Fråga om skolskjuts också.

grant-forskola-name = Plats i förskolan
grant-forskola-what = Be kommunen om en plats. Kommunen ska erbjuda plats inom fyra månader. Barnet ska ha fyllt ett år.
grant-forskola-needs = Ni bor i kommunen. Du jobbar eller studerar.
    Är du arbetslös eller föräldraledig (hemma med barn)? Då har barnet rätt till minst 15 timmar i veckan. Lagen lovar inte plats kväll, natt och helg.
grant-forskola-apply = Sök plats så tidigt du kan. Ska du jobba skift? Fråga om kväll och helg innan du säger ja till jobbet.

grant-inackordering-name = Stöd när en ung person måste bo nära gymnasiet
grant-inackordering-what = Gymnasiet kan ligga på en annan ort. Då finns stöd till boende för eleven.
grant-inackordering-needs = Eleven måste bo borta för skolan. Stödet gäller till mitten av det år eleven fyller 20.
grant-inackordering-apply = Fråga kommunen som ni flyttar till. Fråga också vilka program som finns.

grant-sfi-name = Sfi, kurs i svenska
grant-sfi-what = Gratis kurs i svenska i kommunen där du bor. Den börjar ofta inom tre månader.
grant-sfi-needs = Du har rätt till kursen i tre år. Tiden räknas från att du först kom in.
    Kom du in före 2026? Då räknas tiden från 1 januari 2026. Den kan bli längre.
grant-sfi-apply = Ring vuxenutbildningen i den nya kommunen. Be om intyg (papper) på det du redan har läst.

grant-forsorjningsstod_flytt-name = Försörjningsstöd och pengar till flytten
grant-forsorjningsstod_flytt-what = Försörjningsstöd är pengar från kommunen. Kommunen kan ibland hjälpa till att betala flytten. Det finns ingen fast summa och ingen säker rätt.
    Ingen myndighet kan tvinga dig att flytta. Du ska vilja det själv.
grant-forsorjningsstod_flytt-needs = Kommunen tittar på just ditt liv. Efter flytten ansvarar den nya kommunen. Den kan ha andra regler.
grant-forsorjningsstod_flytt-apply = Ansök före flytten, i kommunen där du bor nu. Berätta om jobbet som väntar.
    Be om ett skriftligt beslut (på papper eller mejl). Du kan överklaga det (säga att det är fel).

grant-a_kassa-name = A-kassa när du byter jobb
grant-a_kassa-what = A-kassan ger pengar till den som blir utan jobb. Skriv under för det nya jobbet först. Säg inte upp dig innan.
    Slutar du utan giltigt skäl (som reglerna godkänner)? Då kan du bli utan ersättning i 45 dagar.
grant-a_kassa-needs = Ska du flytta med din partner? Det är kanske inte ett giltigt skäl. A-kassan bestämmer.
grant-a_kassa-apply = Fråga din a-kassa innan du säger upp dig. Blir du arbetslös? Skriv in dig hos Arbetsförmedlingen första dagen.

grant-andrahandsuthyrning-name = Hyra ut din lägenhet medan du provar
grant-andrahandsuthyrning-what = Ska du prova ett jobb på en annan ort? Du kan ha kvar hyresrätten (lägenheten du hyr) under tiden. Jobb för en tid är ett giltigt skäl.
grant-andrahandsuthyrning-needs = Hyresvärden (den du hyr av) eller Hyresnämnden måste säga ja först. Hyran ska vara rimlig.
    Hyr du ut utan ett ja? Då kan du förlora kontraktet.
    Säger du upp lägenheten? Då är tiden oftast tre månader.
grant-andrahandsuthyrning-apply = Fråga hyresvärden skriftligt innan du flyttar (på papper eller mejl). Säger de nej? Fråga Hyresnämnden.

grant-hyresgaranti-name = Hyresgaranti från kommunen
grant-hyresgaranti-what = Kommunen lovar hyresvärden (den du hyr av) att hyran blir betald. Du får inga pengar. Men det kan bli lättare att få kontrakt.
grant-hyresgaranti-needs = Bara en del kommuner har det. De bestämmer själva vem det gäller.
grant-hyresgaranti-apply = Fråga kommunen som du vill flytta till.

grant-kommunal_bonus-name = Hjälp från kommunen till nya invånare
grant-kommunal_bonus-what = Betalar någon kommun pengar till den som flyttar dit? Vi har inte hittat någon som säkert gör det. Många ger råd om bostad, skola och jobb.
grant-kommunal_bonus-needs = Det är olika i varje kommun. Lita bara på kommunens egen sida, med datum.
grant-kommunal_bonus-apply = Fråga efter inflyttarservice (hjälp till nya i kommunen). Fråga vad de kan hjälpa till med.

## Sådant som inte finns
grant-flyttningsbidrag-name = Flyttningsbidrag
grant-flyttningsbidrag-ended = Det togs bort 2015. Det var pengar för flyttbil och resor till jobbet.
    Gamla sidor säger ännu att det finns. Starthjälp finns inte heller.
grant-flyttningsbidrag-instead = Fråga arbetsgivaren (den som ger jobbet) om hjälp med flytten. Fråga innan du skriver under. För en intervju långt bort finns resebidrag.

grant-csn_avskrivning-name = Mindre studieskuld på landsbygden
grant-csn_avskrivning-ended = Det har aldrig funnits i Sverige. Det var bara en idé (ett förslag). Norge har det, men bara för norska lån.
grant-csn_avskrivning-instead = Är det svårt att betala? Fråga CSN om du kan betala mindre.

grant-korkortslan-name = Körkortslån från CSN
grant-korkortslan-ended = Det går inte att söka sedan 2024. Det var ett lån för den som tog körkort.
grant-korkortslan-instead = Fråga arbetsgivaren eller Arbetsförmedlingen. Vi kan också visa jobb utan krav på körkort.

grant-hemutrustningslan-name = Hemutrustningslån från CSN
grant-hemutrustningslan-ended = Det togs bort i början av 2022. Det var ett lån till möbler för nya i Sverige.
grant-hemutrustningslan-instead = Har du försörjningsstöd (pengar från kommunen)? Fråga kommunen om hjälp med det viktigaste. Fråga också efter begagnade saker.

grant-studiestartsstod-name = Studiestartsstöd
grant-studiestartsstod-ended = Det togs bort i början av 2026. Det var pengar för arbetslösa som började studera.
grant-studiestartsstod-instead = Fråga CSN om vanligt studiemedel (pengar för att studera). Fråga kommunens vuxenutbildning om kurser.

grant-yrkesintroduktion-name = Stöd för yrkesintroduktion
grant-yrkesintroduktion-ended = Det togs bort i början av 2024. Arbetsgivaren fick pengar för att lära unga ett jobb.
grant-yrkesintroduktion-instead = Fråga Arbetsförmedlingen om introduktionsjobb eller nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Avdrag efter hur långt det är till jobbet
grant-avstandsbaserat_reseavdrag-ended = Det blev aldrig av. Riksdagen sa ja 2022, men ändrade sig. En del sidor har fel.
grant-avstandsbaserat_reseavdrag-instead = Det vanliga avdraget (lägre skatt) för resor till jobbet finns kvar.

grant-eures_tms-name = EURES rörlighetsprogram (TMS)
grant-eures_tms-ended = Det gäller inte flytt i Sverige. Det är bara för jobb i ett annat EU-land.
grant-eures_tms-instead = För en intervju långt bort i Sverige finns resebidrag.

## Besked, tid, summor och frågor som räknas ut
verdict-planned = Det här finns inte än. Planen är att det börjar { $date }. Det kan ändras före det.
verdict-unconfirmed = Vi vet inte säkert att det här stämmer. Räkna inte med det.
verdict-check-with = Regeln kan vara ändrad sedan vi läste den. Fråga { $payer }.
time-begins-before-move = Det börjar { $date }. Det är innan du tänker flytta.
time-ends-before-move = Det slutar gälla { $date }. Det är innan du tänker flytta. Räkna inte med det.
time-may-end-before-move = Det slutar gälla { $date }. Det är kanske innan du flyttar.
amount-fee-up-to = Avgiften är högst { $amount } i månaden för det första barnet. Syskon kostar mindre.
amount-up-to-per-child-and-year = Högst { $amount } om året för varje barn. Oftast mindre.
money-between = { $from }–{ $to }
money-up-to = högst { $to }
money-at-least = minst { $from }
sum-per-month = Med dina svar: { $money } i månaden.
sum-once = Med dina svar: { $money } för en resa.
sum-nothing = Med dina svar blir det nog inga pengar.
sum-fee-per-month = Avgift för det första barnet, med dina svar: { $money } i månaden.
sum-fee-none = Med dina svar blir det ingen avgift.
sum-less-tax-per-month = Med dina svar blir skatten lägre: { $money } i månaden.
sum-each-year = Skatten blir { $amount } lägre om året. Första året är { $year }.
sum-each-year-or = Skatten blir { $amount } lägre om året. Första året är { $year } eller { $or }.
assuming-job-premium = Vi räknar på lönen före skatt. Ingen i hushållet (ni som bor ihop) har försörjningsstöd den månaden.
assuming-interview = Vi räknar på det du säger att resan kostar. Arbetsförmedlingen bestämmer.
assuming-fee = Vi räknar som om hela inkomsten är lön. Siffrorna kan ändras. Fråga kommunen.
assuming-housing = Vi räknar på hyran du skrev och inkomsten i dag. Vi räknar som om allt är lön.
    Sparade pengar är inte med här. Ny lön ändrar summan.
assuming-children = Vi räknar barn under 16 år eller i grundskolan. Båda föräldrarnas del är med.
assuming-tax = Vi räknar som om skatten är ungefär tre tiondelar av lönen. Avdraget (lägre skatt) görs i deklarationen.
assuming-registered = Vi räknar som om du är folkbokförd där (adress hos Skatteverket). Det gäller dagen du flyttar.
payer-ehalsomyndigheten = E-hälsomyndigheten
support-question-title = En fråga hjälper mest
support-next-question = { $count ->
    [one] Ett stöd beror på ett svar: { $what }.
   *[other] { $count } stöd beror på ett svar: { $what }.
  }
}
button-more-support = Mer om stöd
more-support-title = Mer om stöd
planned-line = Inte än: { $name }. Planen är att det börjar { $date }.
ruled-out-title = Passar nog inte er
ruled-out-line = { $name }. Det beror på: { $because }.
more-support-tap = Vad vill du läsa om?
topic-children = Skola och förskola
topic-home = Bidrag för barn och hyra
topic-move = Flytten och lägenheten
topic-work = Jobb, intervju och kurser
topic-assistance = Om du har försörjningsstöd
topic-tax = Skatt, resor och bil
topic-employer = Stöd till arbetsgivaren
topic-employer-why = Arbetsgivaren (den som ger jobbet) får pengarna, inte du. Du kan berätta om stödet när du söker jobb.
q-move_when = När tror du att ni flyttar?
q-move_when-why = En del regler börjar eller slutar en viss dag. För skatten är den 1 november viktig.
q-move_when-2026 = Under 2026
q-move_when-2027_by_1_nov = 2027, till och med 1 november
q-move_when-2027_after_1_nov = 2027, efter 1 november
q-move_when-2028 = Under 2028
short-move_when = När ni flyttar
q-children_count = Hur många barn flyttar med?
q-children_count-why = Vi frågar bara för att räkna ut summan.
q-children_count-1 = Ett barn
q-children_count-2 = Två barn
q-children_count-3 = Tre barn
q-children_count-4 = Fyra barn
q-children_count-5_plus = Fem barn eller fler
short-children_count = Antal barn
q-new_rent = Vad tror du att hyran blir i månaden, i den nya bostaden?
q-new_rent-why = Vi frågar bara för att räkna ut summan. Du kan gissa.
q-new_rent-under_4 = Under 4 000 kr
q-new_rent-4_6 = 4 000–6 000 kr
q-new_rent-6_8 = 6 000–8 000 kr
q-new_rent-over_8 = Över 8 000 kr
short-new_rent = Ny hyra
q-new_pay = Vad blir lönen i månaden före skatt, i det nya jobbet?
q-new_pay-why = Vi frågar bara för att räkna ut premien (extra pengar). Den är en del av lönen.
q-new_pay-under_15 = Under 15 000 kr
q-new_pay-15_25 = 15 000–25 000 kr
q-new_pay-over_25 = Över 25 000 kr
short-new_pay = Ny lön
q-trip_cost = Vad kostar resan till intervjun? Räkna också vad det kostar att sova över.
q-trip_cost-why = Vi frågar bara för att räkna ut summan. Du kan gissa.
q-trip_cost-under_1500 = Under 1 500 kr
q-trip_cost-1500_3600 = 1 500–3 600 kr
q-trip_cost-over_3600 = Över 3 600 kr
short-trip_cost = Vad resan kostar

## Fler regler
grant-logi_program-name = Resor och boende under ett program
grant-logi_program-what = Går du ett program på en annan ort? Du kan få hjälp med resor och dubbelt boende. Det gäller inte ett vanligt jobb.
grant-logi_program-needs = Arbetsförmedlingen har bestämt att du ska gå programmet. Det finns en gräns. Bara kostnader över den räknas.
grant-logi_program-apply = Fråga din handläggare (person på Arbetsförmedlingen) innan programmet börjar.

grant-boende_vid_jobbstart-name = Bostad en kort tid när jobbet börjar
grant-boende_vid_jobbstart-what = Börjar du ett jobb? Vi har inte hittat något stöd från staten till boende.
grant-boende_vid_jobbstart-needs = Det finns annat. Har du två bostäder? Då kan avdrag för två hem passa (lägre skatt).
grant-boende_vid_jobbstart-apply = Fråga arbetsgivaren (den som ger jobbet) om boende den första tiden. Fråga innan du skriver under.

grant-aktivitetsstod-name = Aktivitetsstöd och etableringsersättning när du flyttar
grant-aktivitetsstod-what = Det är pengar medan du går ett program. Så här läser vi reglerna: en flytt stänger dig inte ute.
grant-aktivitetsstod-needs = Du går ett program hos Arbetsförmedlingen. Ett jobb på heltid avslutar programmet.
    Blir du utan jobb igen? Då kan du komma tillbaka.
grant-aktivitetsstod-apply = Berätta om flytten för din handläggare (person på Arbetsförmedlingen). Gör det innan du flyttar.

grant-lonebidrag-name = Lönebidrag och liknande stöd
grant-lonebidrag-what = Behöver någon ett anpassat jobb? Då kan arbetsgivaren (den som ger jobbet) få pengar för en del av lönen.
grant-lonebidrag-needs = Arbetsförmedlingen bestämmer. Vi frågar aldrig om sådant.
grant-lonebidrag-apply = Fråga din handläggare (person på Arbetsförmedlingen) om det gäller dig. Beslutet måste komma före första dagen.

grant-egen_flyttkostnad-name = Avdrag när du själv betalar flytten
grant-egen_flyttkostnad-what = Betalar du flytten själv? Då får du oftast inget avdrag (lägre skatt).
grant-egen_flyttkostnad-needs = Ett undantag kan finnas. Det är när arbetsgivaren flyttar hela jobbet.
grant-egen_flyttkostnad-apply = Fråga hellre arbetsgivaren om hjälp. Fråga innan du skriver under. Fråga Skatteverket om undantag.

grant-fritidskort-name = Fritidskort för barn
grant-fritidskort-what = Pengar på ett kort för barnet. Det är för idrott, musik och annat på fritiden. Kortet följer barnet till en ny kommun.
grant-fritidskort-needs = Barnet fyller mellan 6 och 16 år. Hade familjen bostadsbidrag året innan? Då är summan högre.
grant-fritidskort-apply = Öppna kortet på fritidskortet.se. Använd det före den 30 november.

grant-aktivitetskrav-name = Krav på aktivitet med försörjningsstöd
grant-aktivitetskrav-what = Har du försörjningsstöd (pengar från kommunen)? Då ska du söka jobb. Eller göra något annat som kommunen ordnar.
    Efter tre månader är det ofta på heltid.
grant-aktivitetskrav-needs = Kravet gäller också i en ny kommun. Ingen kan kräva att du flyttar.
grant-aktivitetskrav-apply = Fråga kommunen vad den ordnar. Ett nytt jobb räknas.

grant-bidragstak-name = Tak för försörjningsstöd
grant-bidragstak-what = Tanken är en gräns för hur mycket bidrag en familj kan få. Stora familjer märker det mest.
grant-bidragstak-needs = Det gäller hushåll med försörjningsstöd (pengar från kommunen). En ny riksdag kan ändra det.
grant-bidragstak-apply = Fråga kommunen vad det betyder för er.

grant-dubbel_hyra_kommun-name = Kommun som betalar dubbel hyra
grant-dubbel_hyra_kommun-what = Någon säger kanske att en kommun betalar dubbel hyra. Till exempel Södertälje, när man flyttar. Vi har inte hittat att det stämmer.
grant-dubbel_hyra_kommun-needs = Lita bara på ett skriftligt svar från kommunen (på papper eller mejl).
grant-dubbel_hyra_kommun-apply = Välj dagar så att du inte betalar två hyror. Har du försörjningsstöd? Fråga kommunen före flytten.

grant-uppsagningstid-name = Säga upp din lägenhet: tre månader
grant-uppsagningstid-what = Du som hyr kan alltid säga upp din lägenhet. Kontraktet slutar när en månad är slut. Det är tidigast tre månader senare.
grant-uppsagningstid-needs = Det gäller även om kontraktet säger något annat. Hyresvärden (den du hyr av) kan säga ja till kortare tid. Annars kan du behöva betala två hyror i upp till fyra månader.
grant-uppsagningstid-apply = Säg upp skriftligt (på papper eller mejl). Vänta tills det nya jobbet och bostaden är klara. Be hyresvärden om kortare tid.

grant-folkbokforing-name = Anmäl flytten till Skatteverket
grant-folkbokforing-what = Anmäl flytten inom en vecka. Mycket beror på det: skola, bostadsbidrag, sfi och skatt.
grant-folkbokforing-needs = Du bor där du oftast sover. Har du två hem? Då kan Skatteverket behöva fråga.
grant-folkbokforing-apply = Gör det på skatteverket.se eller på ett servicekontor. Anmäl barnen också.

grant-tioarig_skola-name = Grundskola i tio år
grant-tioarig_skola-what = Förskoleklassen ska bli årskurs ett. Skolan är gratis som förut. Barn börjar vid samma ålder.
grant-tioarig_skola-needs = Det gäller alla barn i skolan, i varje kommun.
grant-tioarig_skola-apply = Du behöver inte göra något. Skolan berättar.

grant-skolskjuts-name = Skolskjuts (buss eller taxi till skolan)
grant-skolskjuts-what = Gratis buss eller taxi till grundskolan. Det gäller när vägen är lång eller farlig.
grant-skolskjuts-needs = Kommunen bestämmer hur långt som är långt. Väljer ni en annan skola än kommunens? Då kan rätten ta slut.
grant-skolskjuts-apply = Fråga kommunen om skolskjuts innan ni väljer bostad.

grant-forskola_skift-name = Barnomsorg kväll, natt och helg
grant-forskola_skift-what = Lagen lovar inte barnomsorg kväll, natt och helg. Kommunen ska försöka ordna det.
grant-forskola_skift-needs = Det är olika i varje kommun. Ofta måste båda föräldrarna jobba då.
grant-forskola_skift-apply = Ska du jobba skift? Ring kommunen innan du säger ja till jobbet.

grant-forskoleavgift-name = Vad förskolan kostar
grant-forskoleavgift-what = Avgiften har en högsta gräns. Den heter maxtaxa.
    Har du låg inkomst? Då betalar du lite eller inget.
grant-forskoleavgift-needs = Avgiften beror på hushållets inkomst och hur många barn ni har. Barnet fyller tre år. Från hösten det året är en del av tiden gratis.
grant-forskoleavgift-apply = Berätta för den nya kommunen vilken inkomst ni har. Gör det när barnet börjar.

grant-fritidshem-name = Fritidshem
grant-fritidshem-what = Barnomsorg före och efter skolan, och på lov.
grant-fritidshem-needs = Du jobbar eller studerar. Det gäller till våren det år barnet fyller 13.
grant-fritidshem-apply = Sök plats hos kommunen när du söker skola.

grant-kvalificering-name = Fler år i Sverige för vissa bidrag
grant-kvalificering-what = Det gäller den som börjar bo i Sverige från 2027. De ska vänta på vissa bidrag. Att flytta i Sverige räknas inte.
grant-kvalificering-needs = Bor ni redan i Sverige? Då ska en flytt i landet inte ändra något.
grant-kvalificering-apply = Du behöver inte göra något. Är du osäker? Fråga Försäkringskassan.

grant-bostadsbidrag_manad-name = Bostadsbidrag räknat per månad
grant-bostadsbidrag_manad-what = Inkomsten ska räknas för varje månad, inte för hela året. Då blir det lättare att veta summan.
grant-bostadsbidrag_manad-needs = Det gäller den som har bostadsbidrag. Gränserna för inkomst kan också ändras.
grant-bostadsbidrag_manad-apply = Fråga Försäkringskassan vad som gäller när du flyttar in.
