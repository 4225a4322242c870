# Support when moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = You appear to meet the conditions.
verdict-undecided = It depends on { $what }.
hangs-on-place = the municipality
hangs-on-swedish = how much Swedish you know
verdict-depends-on-place = It depends on the municipality. Open a job, and we will see.
verdict-ineligible-because = This is probably not for you. What decides it: { $because }.
verdict-information = This may concern you. Read the conditions.
verdict-employer = The employer gets this support, not you. You can mention it.
verdict-local = Each municipality decides. Ask.
verdict-not-in-force = This does not apply right now.
verdict-ended = This no longer exists.
verdict-never-existed = This has never existed in Sweden.
verdict-cross-border = This is only for a move to another country.
mark-ended = No longer exists: { $name }
mark-never = Has never existed: { $name }
mark-abroad = Only to another country: { $name }
mark-planned = Not yet: { $name }
mark-employer = Paid to the employer: { $name }
mark-unconfirmed = Do not count on: { $name }
instead-line = Instead: { $instead }
support-less-sure = We are less sure here. Ask before you count on it.
ended-line = Old pages promise a moving grant. It ended in 2015.

## Reasons, after "What decides it:"
because-movers = who is moving
because-children_ages = the age of the children
because-income = the income
because-age = your age
because-assistance_2025 = whether you had försörjningsstöd (social assistance) in 2025
because-assistance_now = whether you have försörjningsstöd (social assistance) now
because-registered_unemployed = whether you are registered with Arbetsförmedlingen
because-interview_far = how long the journey is
because-keeps_old_home = whether you keep your home
because-rents_home = whether you rent your home
because-abilities = that you already know Swedish
because-destination_tax_reduction = the municipality, which is not on the list
because-destination_ev_premium = the municipality (some areas may still count, so ask)

## Money
amount-up-to = At most { $amount }.
amount-up-to-per-month = At most { $amount } a month.
amount-per-month = { $amount } a month.
amount-per-month-per-child = { $amount } a month for each child.
amount-per-year = { $amount } a year.
amount-check-with = The sum may have changed. Check with { $payer }.

## Who decides
payer-af = Arbetsförmedlingen (the employment service)
payer-fk = Försäkringskassan (social insurance)
payer-skatteverket = Skatteverket (the tax agency)
payer-csn = CSN (student finance)
payer-kommun = the municipality (kommun)
payer-employer = the employer
payer-akassa = your a-kassa (unemployment fund)
payer-naturvardsverket = Naturvårdsverket (the environment agency)
payer-hyresnamnden = Hyresnämnden (the rent tribunal)
payer-eures = EURES

## Questions asked for one kind of support only
q-age = How old are you?
q-age-why = We ask only because of this support. It has an age limit.
q-age-16_19 = 16–19
q-age-20_28 = 20–28
q-age-29_65 = 29–65
q-age-66_plus = 66 or older
q-assistance_2025 = Did you have försörjningsstöd (social assistance) from July to December 2025?
q-assistance_2025-why = We ask only because of this support. It is for those who had it in all six months.
q-assistance_2025-every_month = Yes, every month
q-assistance_2025-some_months = Yes, some months
q-assistance_2025-no = No
q-assistance_now = Do you have försörjningsstöd (social assistance) now?
q-assistance_now-why = We ask only because of this support. It needs six months in a row.
q-assistance_now-six_months = Yes, six months in a row or more
q-assistance_now-shorter = Yes, for a shorter time
q-assistance_now-no = No
q-registered_unemployed = Are you registered with Arbetsförmedlingen?
q-registered_unemployed-why = We ask only because of this support. It is for those who are registered.
q-registered_unemployed-yes = Yes
q-registered_unemployed-no = No
q-interview_far = Does the trip to the interview take more than three hours, there and back?
q-interview_far-why = We ask only because of this support. It is for long trips to an interview.
q-interview_far-yes = Yes
q-interview_far-no = No
q-keeps_old_home = Do you want to keep your home when you start work in another town?
q-keeps_old_home-why = We ask only because of this support. It is for those with two homes.
q-keeps_old_home-yes = Yes
q-keeps_old_home-no = No
q-rents_home = Do you rent your home on your own contract?
q-rents_home-why = We ask only because of this rule. It is about rented homes.
q-rents_home-yes = Yes
q-rents_home-no = No

## Support that exists
grant-resebidrag-name = Travel grant for a job interview (resebidrag)
grant-resebidrag-what = Help with travel and a night's stay when the interview is far away. It is not for the move itself.
grant-resebidrag-needs = You are 20 or older and registered with Arbetsförmedlingen. You are unemployed, or risk becoming so. The trip takes more than three hours, there and back.
    The job is listed in Platsbanken. Arbetsförmedlingen decides.
    Did you study at a yrkeshögskola? Other rules may apply.
grant-resebidrag-apply = Apply before the trip. Call Arbetsförmedlingen on 0771-416 416, at least three weekdays before. Keep the invitation and the ad.

grant-jobbpremie-name = Job premium (jobbpremie)
grant-jobbpremie-what = Extra money when you go from försörjningsstöd to a job. It is tax free. It can be paid for at most 18 months.
grant-jobbpremie-needs = You had försörjningsstöd every month, July to December 2025. You have pay in the month you apply for. Nobody in the household has försörjningsstöd that month.
    It does not matter where you live.
grant-jobbpremie-apply = Apply to Försäkringskassan online, once for each month. Do it within three months after the month with pay.

grant-jobbstimulans-name = Part of your pay is not counted (jobbstimulans)
grant-jobbstimulans-what = A quarter of your pay is not counted when the municipality works out your försörjningsstöd. This lasts for two years.
grant-jobbstimulans-needs = You have had försörjningsstöd six months in a row and get pay from a job. You cannot have the jobbpremie for the same month.
grant-jobbstimulans-apply = Tell the municipality about the job. Ask them to use jobbstimulans.

grant-bostadsbidrag_barn-name = Housing allowance for families (bostadsbidrag)
grant-bostadsbidrag_barn-what = Help with the rent for families with children at home. A lower rent can mean a lower allowance. So can higher pay.
grant-bostadsbidrag_barn-needs = It depends on rent, income, savings and how many children you have. The highest sum is for three children or more. You must be registered at the home.
    Does your income change? Report it at once, or you may owe money.
grant-bostadsbidrag_barn-apply = Apply to Försäkringskassan in the month you move in. You cannot apply for months that have passed.

grant-bostadsbidrag_ung-name = Housing allowance, age 18 to 28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Help with the rent for young people without children and with a very low income.
grant-bostadsbidrag_ung-needs = You are 18 to 28. You have a home of your own and are registered there. With pay from a full-time job, the income is nearly always too high.
grant-bostadsbidrag_ung-apply = Apply to Försäkringskassan in the month you move in.

grant-barnbidrag-name = Child allowance (barnbidrag, flerbarnstillägg)
grant-barnbidrag-what = The child allowance does not change when you move inside Sweden. With two children or more there is also a supplement (flerbarnstillägg).
grant-barnbidrag-needs = The child is under 16, or still in compulsory school.
grant-barnbidrag-apply = Do you already have child allowance? Then you need not apply again. Report your new address to Skatteverket.

grant-regional_skattereduktion-name = Lower tax in some municipalities (regional skattereduktion)
grant-regional_skattereduktion-what = People who live in some municipalities pay a little less tax.
grant-regional_skattereduktion-needs = You are registered in the municipality on 1 November. Then it applies to the next year.
    Do you move after 1 November? Then it takes one more year.
grant-regional_skattereduktion-apply = You do not need to apply. Report the move to Skatteverket within one week.

grant-dubbel_bosattning-name = Deduction for two homes (dubbel bosättning)
grant-dubbel_bosattning-what = Do you keep your home and rent another where you work? Then you can deduct the new rent in your tax return. Trips home can count too.
grant-dubbel_bosattning-needs = You moved because of work and keep your old home. It is more than 50 kilometres away. You sleep in the new town.
    It lasts at most two years if you are alone. Sometimes five years for couples.
grant-dubbel_bosattning-apply = Put it in your tax return. Keep the rent slips and receipts.

grant-flytt_av_arbetsgivare-name = Ask the employer to pay for the move
grant-flytt_av_arbetsgivare-what = An employer can pay for the removal van and the family's trip. Then it is tax free for you. No employer has to.
grant-flytt_av_arbetsgivare-needs = You move because your place of work changes. Double rent is not tax free.
grant-flytt_av_arbetsgivare-apply = Ask before you sign for the job. Ask for the answer in writing.

grant-rut_flytt-name = RUT deduction for removal help
grant-rut_flytt-what = When you buy removal help from a firm, part of the cost can be deducted. The firm takes it off the bill.
grant-rut_flytt-needs = You are 18 or older. You pay enough tax. The firm is approved.
    Has an authority or municipality already paid? Then it does not count.
grant-rut_flytt-apply = Ask the firm about RUT before you book. Ask Skatteverket how much can be deducted.

grant-elbilspremie-name = Electric car premium (elbilspremie)
grant-elbilspremie-what = Support for buying or leasing an electric car in some municipalities. It is paid month by month. The money may run out.
grant-elbilspremie-needs = The household has a fairly low income. Nobody pays state income tax. You have had no electric car or plug-in hybrid in the last year.
    You have no unpaid road debts at Kronofogden. The car must not be too expensive.
grant-elbilspremie-apply = Report your move first. Apply to Naturvårdsverket within two months after the car became yours. Ask if there is money left.

grant-reseavdrag-name = Deduction for travel to work (reseavdrag)
grant-reseavdrag-what = Is it far to work? Then part of the cost can be deducted in your tax return.
grant-reseavdrag-needs = Only costs above a certain limit per year count. By car it must be at least five kilometres. You must save at least two hours a day compared with bus or train.
grant-reseavdrag-apply = Write down your trips. Put them in your tax return. Ask Skatteverket which limit applies this year.

grant-nystartsjobb-name = New start job (nystartsjobb)
grant-nystartsjobb-what = The employer pays lower fees when hiring someone who has been without work for long. The pay must follow the agreement.
grant-nystartsjobb-needs = You are registered with Arbetsförmedlingen. You have been without work for long, or are new in Sweden. Arbetsförmedlingen decides.
grant-nystartsjobb-apply = Ask your case officer if it applies to you. Tell the employer. The decision must come before the first day.

grant-introduktionsjobb-name = Introduction job (introduktionsjobb)
grant-introduktionsjobb-what = The employer gets support for part of the pay and trains you at work.
grant-introduktionsjobb-needs = You take part in a programme at Arbetsförmedlingen, or are new in Sweden. Arbetsförmedlingen decides.
grant-introduktionsjobb-apply = Ask your case officer if it applies to you. The decision must come before the first day.

grant-etableringsjobb-name = Establishment job (etableringsjobb)
grant-etableringsjobb-what = A full-time job where the employer pays one part and the state pays you another. It is rare.
grant-etableringsjobb-needs = You are 20 or older and registered with Arbetsförmedlingen. You have been without work for long, or are new in Sweden. The employer has a special collective agreement.
grant-etableringsjobb-apply = Ask Arbetsförmedlingen. The decision must come before the first day.

grant-starta_eget-name = Support for starting a business (starta eget)
grant-starta_eget-what = Support during the first time with your own business. Often for six months.
grant-starta_eget-needs = You are 18 or older and registered with Arbetsförmedlingen. The business has not started. The idea should be able to pay its way.
    You have no debts at Kronofogden. Arbetsförmedlingen decides.
grant-starta_eget-apply = Talk to Arbetsförmedlingen before you start.

grant-skolplats-name = A place at school
grant-skolplats-what = Children have a right to school in the municipality where they live. School is free. Children start förskoleklass in the year they turn six.
grant-skolplats-needs = The child is registered in the municipality. School transport is free if the way is long or dangerous. The municipality decides what counts as long.
grant-skolplats-apply = Call the municipality as soon as you know when you move. Ask about school transport too.

grant-forskola-name = A place at preschool (förskola)
grant-forskola-what = The municipality must offer a place within four months from when you ask. The child must be one year or older.
grant-forskola-needs = You live in the municipality, and work or study. Are you unemployed or on parental leave? Then the child has a right to at least 15 hours a week.
    The law does not promise evenings, nights or weekends.
grant-forskola-apply = Ask for a place as early as you can. Will you work shifts? Ask about evenings and weekends before you accept the job.

grant-inackordering-name = Support when a teenager must live near upper secondary school
grant-inackordering-what = The upper secondary school (gymnasium) may be in another town. Then there is support for the pupil's lodging.
grant-inackordering-needs = The pupil must live away because of school. The support lasts to the middle of the year the pupil turns 20.
grant-inackordering-apply = Ask the municipality you move to. Ask which programmes they have, too.

grant-sfi-name = Sfi, a course in Swedish
grant-sfi-what = A free course in Swedish in the municipality where you live. It usually starts within three months.
grant-sfi-needs = The right lasts three years from when you were first admitted.
    Were you admitted before 2026? Then the time counts from 1 January 2026. It can be extended.
grant-sfi-apply = Call adult education (vuxenutbildningen) in the new municipality. Ask for a certificate of what you have already studied.

grant-forsorjningsstod_flytt-name = Försörjningsstöd (social assistance) and the cost of moving
grant-forsorjningsstod_flytt-what = The municipality can sometimes help with the cost of moving. There is no fixed sum and no certain right.
    No authority can make you move. The wish must be your own.
grant-forsorjningsstod_flytt-needs = The municipality looks at your own situation. After the move, the new municipality is responsible. Its rules may differ.
grant-forsorjningsstod_flytt-apply = Apply before the move, in the municipality where you live now. Tell them about the job that waits.
    Ask for a written decision. You can appeal it.

grant-a_kassa-name = A-kassa (unemployment fund) when you change jobs
grant-a_kassa-what = Do not resign before the new job is signed. People who leave without a valid reason can be without unemployment benefit for 45 days.
grant-a_kassa-needs = Are you moving with your partner? It is not certain that this counts as a valid reason. The a-kassa decides.
grant-a_kassa-apply = Ask your a-kassa before you resign. Do you become unemployed? Register with Arbetsförmedlingen on the first day.

grant-andrahandsuthyrning-name = Sublet your flat while you try
grant-andrahandsuthyrning-what = You can keep your rented flat while you try a job in another town. Temporary work is a valid reason.
grant-andrahandsuthyrning-needs = The landlord or Hyresnämnden must say yes first. The rent must be reasonable.
    If you sublet without permission you can lose the contract. If you give notice on the flat, it is usually three months.
grant-andrahandsuthyrning-apply = Ask the landlord in writing before you move. Do they say no? Ask Hyresnämnden.

grant-hyresgaranti-name = Municipal rent guarantee (kommunal hyresgaranti)
grant-hyresgaranti-what = The municipality promises the landlord that the rent will be paid. It is no money for you, but a contract may be easier to get.
grant-hyresgaranti-needs = Only some municipalities have it. They decide themselves who it is for.
grant-hyresgaranti-apply = Ask the municipality you want to move to.

grant-kommunal_bonus-name = Municipal help for new residents
grant-kommunal_bonus-what = We have found no municipality that certainly pays money to people who move there. Many give advice on housing, school and work.
grant-kommunal_bonus-needs = It differs in each municipality. Trust only the municipality's own page, with a date.
grant-kommunal_bonus-apply = Ask for the municipality's inflyttarservice. Ask what they can help with.

## What does not exist
grant-flyttningsbidrag-name = Moving grant (flyttningsbidrag)
grant-flyttningsbidrag-ended = It ended in 2015. It was money for a removal van and for commuting.
    Old pages still say that it exists. Starthjälp does not exist either.
grant-flyttningsbidrag-instead = Ask the employer about help with the move before you sign. For an interview far away there is resebidrag.

grant-csn_avskrivning-name = Smaller student debt in the countryside
grant-csn_avskrivning-ended = It has never existed in Sweden. It was only a proposal. Norway has it, but only for Norwegian loans.
grant-csn_avskrivning-instead = Is it hard to pay? Ask CSN about paying less.

grant-korkortslan-name = Driving licence loan from CSN (körkortslån)
grant-korkortslan-ended = It closed at the start of 2024. It was a loan for taking a driving licence.
grant-korkortslan-instead = Ask the employer or Arbetsförmedlingen. We can also show jobs that need no licence.

grant-hemutrustningslan-name = Home equipment loan from CSN (hemutrustningslån)
grant-hemutrustningslan-ended = It ended at the start of 2022. It was a loan for furniture for people new in Sweden.
grant-hemutrustningslan-instead = Do you have försörjningsstöd? Ask the municipality for help with what you need most. Ask about second-hand things too.

grant-studiestartsstod-name = Study start support (studiestartsstöd)
grant-studiestartsstod-ended = It ended at the start of 2026. It was a grant for unemployed people who began to study.
grant-studiestartsstod-instead = Ask CSN about ordinary student finance. Ask adult education in the municipality about courses.

grant-yrkesintroduktion-name = Support for yrkesintroduktion
grant-yrkesintroduktion-ended = It ended at the start of 2024. It was support for employers who trained young people.
grant-yrkesintroduktion-instead = Ask Arbetsförmedlingen about introduktionsjobb or nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Deduction by distance to work
grant-avstandsbaserat_reseavdrag-ended = It never came into force. Parliament said yes in 2022, then changed its mind. Some blogs get this wrong.
grant-avstandsbaserat_reseavdrag-instead = The ordinary deduction for travel to work remains.

grant-eures_tms-name = EURES mobility scheme (TMS)
grant-eures_tms-ended = It is not for a move inside Sweden. It is only for a job in another EU country.
grant-eures_tms-instead = For an interview far away in Sweden there is resebidrag.

## Verdicts, time, sums worked out, questions
verdict-planned = This is planned. It begins on { $date }. It may change before then.
verdict-unconfirmed = We could not confirm this. Do not count on it.
verdict-check-with = The rule may have changed since we read it. Check with { $payer }.
time-begins-before-move = It begins on { $date }, before you plan to move.
time-ends-before-move = It ends on { $date }, before you plan to move. Do not count on it.
time-may-end-before-move = It ends on { $date }. That may be before you move.
amount-fee-up-to = The fee is at most { $amount } a month for the first child. Siblings cost less.
amount-up-to-per-child-and-year = At most { $amount } a year for each child. Usually less.
money-between = { $from }–{ $to }
money-up-to = at most { $to }
money-at-least = at least { $from }
sum-per-month = With your answers: { $money } a month.
sum-once = With your answers: { $money } for one trip.
sum-nothing = With your answers there is probably no money.
sum-fee-per-month = Fee for the first child, with your answers: { $money } a month.
sum-fee-none = With your answers there is no fee.
sum-less-tax-per-month = With your answers the tax is lower by { $money } a month.
sum-each-year = The tax is { $amount } lower a year. The first year is { $year }.
sum-each-year-or = The tax is { $amount } lower a year. The first year is { $year } or { $or }.
assuming-job-premium = Worked out on pay before tax. Nobody in the household has försörjningsstöd that month.
assuming-interview = Worked out on what you say the trip costs. Arbetsförmedlingen decides.
assuming-fee = Worked out as if all income is pay. The figures are preliminary. Ask the municipality.
assuming-housing = Worked out on the rent you gave and today's income, as if all is pay. Savings are left out here. New pay changes the sum.
assuming-children = Worked out for children under 16 or in compulsory school. Both parents' shares are counted.
assuming-tax = Worked out as if tax is about three tenths of pay. The deduction is made in the tax return.
assuming-registered = Worked out as if you are registered there on the day you move.
payer-ehalsomyndigheten = E-hälsomyndigheten (the eHealth agency)
support-question-title = One question helps most
support-next-question = { $count ->
    [one] One kind of support depends on this: { $what }.
   *[other] { $count } kinds of support depend on this: { $what }.
}
button-more-support = More about support
more-support-title = More about support
planned-line = Not yet: { $name }. It is planned from { $date }.
ruled-out-title = Probably not for you
ruled-out-line = { $name }. What decides it: { $because }.
more-support-tap = What would you like to read about?
topic-children = School and preschool
topic-home = Benefits for children and rent
topic-move = The move and the flat
topic-work = Work, interviews and courses
topic-assistance = If you have social assistance (försörjningsstöd)
topic-tax = Tax, travel and car
topic-employer = Support paid to the employer
topic-employer-why = The employer gets the money, not you. You can mention the support when you apply for a job.
q-move_when = When do you think you will move?
q-move_when-why = Some rules begin or end on a certain date. For tax, 1 November matters.
q-move_when-2026 = During 2026
q-move_when-2027_by_1_nov = 2027, up to 1 November
q-move_when-2027_after_1_nov = 2027, after 1 November
q-move_when-2028 = During 2028
short-move_when = When you move
q-children_count = How many children move with you?
q-children_count-why = We ask only so that we can work out the sum.
q-children_count-1 = One child
q-children_count-2 = Two children
q-children_count-3 = Three children
q-children_count-4 = Four children
q-children_count-5_plus = Five children or more
short-children_count = Number of children
q-new_rent = What do you think the rent will be a month, in the new home?
q-new_rent-why = We ask only so that we can work out the sum. A guess is enough.
q-new_rent-under_4 = Under 4,000 kr
q-new_rent-4_6 = 4,000–6,000 kr
q-new_rent-6_8 = 6,000–8,000 kr
q-new_rent-over_8 = Over 8,000 kr
short-new_rent = New rent
q-new_pay = What will your pay be a month before tax, in the new job?
q-new_pay-why = We ask only so that we can work out the premium. It is a share of the pay.
q-new_pay-under_15 = Under 15,000 kr
q-new_pay-15_25 = 15,000–25,000 kr
q-new_pay-over_25 = Over 25,000 kr
short-new_pay = New pay
q-trip_cost = What does the trip to the interview cost, with a night's stay?
q-trip_cost-why = We ask only so that we can work out the sum. A guess is enough.
q-trip_cost-under_1500 = Under 1,500 kr
q-trip_cost-1500_3600 = 1,500–3,600 kr
q-trip_cost-over_3600 = Over 3,600 kr
short-trip_cost = Cost of the trip

## More rules
grant-logi_program-name = Travel and lodging during a programme
grant-logi_program-what = Help with travel and double housing when you attend a programme in another town. It is not for an ordinary job.
grant-logi_program-needs = Arbetsförmedlingen has placed you in the programme. Only costs above a limit count.
grant-logi_program-apply = Ask your case officer before the programme begins.

grant-boende_vid_jobbstart-name = A place to stay when the job begins
grant-boende_vid_jobbstart-what = We have found no state support for lodging when you start a job.
grant-boende_vid_jobbstart-needs = There are other ways. With two homes, the deduction for dubbel bosättning may fit.
grant-boende_vid_jobbstart-apply = Ask the employer about a place to stay at first. Ask before you sign.

grant-aktivitetsstod-name = Aktivitetsstöd and etableringsersättning when you move
grant-aktivitetsstod-what = It is money while you are in a programme. As we read the rules, a move does not shut you out.
grant-aktivitetsstod-needs = You are in a programme at Arbetsförmedlingen. A full-time job ends it. If you lose the job, you can come back.
grant-aktivitetsstod-apply = Tell your case officer about the move before you move.

grant-lonebidrag-name = Wage support (lönebidrag) and the like
grant-lonebidrag-what = The employer gets support for part of the pay when someone needs an adapted job.
grant-lonebidrag-needs = Arbetsförmedlingen decides. We never ask about such things.
grant-lonebidrag-apply = Ask your case officer if it applies to you. The decision must come before the first day.

grant-egen_flyttkostnad-name = Deduction for your own moving costs
grant-egen_flyttkostnad-what = What you pay for the move yourself can usually not be deducted.
grant-egen_flyttkostnad-needs = There may be an exception when the employer moves the whole job.
grant-egen_flyttkostnad-apply = Better ask the employer for help, before you sign. Ask Skatteverket about exceptions.

grant-fritidskort-name = Leisure card for children (fritidskort)
grant-fritidskort-what = Money on a card for sport, music and other leisure. It follows the child to a new municipality.
grant-fritidskort-needs = The child turns between 6 and 16. The sum is higher for families who had bostadsbidrag the year before.
grant-fritidskort-apply = Open the card on fritidskortet.se. Use it before 30 November.

grant-aktivitetskrav-name = Activity demanded with försörjningsstöd
grant-aktivitetskrav-what = People with försörjningsstöd must look for work or do what the municipality arranges. Often full time after three months.
grant-aktivitetskrav-needs = It holds in a new municipality too. Nobody can demand that you move.
grant-aktivitetskrav-apply = Ask the municipality what it arranges. A new job counts.

grant-bidragstak-name = Ceiling on försörjningsstöd (bidragstak)
grant-bidragstak-what = The idea is an upper limit on how much a family can have in benefits. Large families notice it most.
grant-bidragstak-needs = It concerns households with försörjningsstöd. A new parliament may change it.
grant-bidragstak-apply = Ask the municipality what it means for you.

grant-dubbel_hyra_kommun-name = Double rent paid by a municipality
grant-dubbel_hyra_kommun-what = Some say that a municipality, such as Södertälje, pays double rent during a move. We have not found that this is true.
grant-dubbel_hyra_kommun-needs = Trust only a written answer from the municipality.
grant-dubbel_hyra_kommun-apply = Plan the dates so that you avoid double rent. Do you have försörjningsstöd? Ask the municipality before the move.

grant-uppsagningstid-name = Three months' notice for your flat
grant-uppsagningstid-what = A tenant can always give notice on the flat. The contract ends at the end of a month, three months later at the earliest.
grant-uppsagningstid-needs = This holds whatever the contract says. The landlord may agree to less. Otherwise you may have up to four months with two rents.
grant-uppsagningstid-apply = Give notice in writing, but only once the new job and home are settled. Ask the landlord for less time.

grant-folkbokforing-name = Report the move to Skatteverket (folkbokföring)
grant-folkbokforing-what = You must report the move within a week. Much else follows from it: school, bostadsbidrag, sfi and tax.
grant-folkbokforing-needs = You live where you usually sleep. With two homes, Skatteverket may need to ask.
grant-folkbokforing-apply = Do it on skatteverket.se or at a service office. Include the children.

grant-tioarig_skola-name = Ten-year compulsory school
grant-tioarig_skola-what = Förskoleklass will become year one. School is free as before, and children start at the same age.
grant-tioarig_skola-needs = It concerns all children at school, in every municipality.
grant-tioarig_skola-apply = You need do nothing. The school will tell you.

grant-skolskjuts-name = School transport (skolskjuts)
grant-skolskjuts-what = Free bus or taxi to compulsory school when the way is long or dangerous.
grant-skolskjuts-needs = The municipality decides what counts as long. If you choose another school than the municipality's, the right may be lost.
grant-skolskjuts-apply = Ask the municipality about school transport before you choose a home.

grant-forskola_skift-name = Childcare on evenings, nights and weekends
grant-forskola_skift-what = The law does not promise care on evenings, nights and weekends. The municipality must try to arrange it.
grant-forskola_skift-needs = It differs in each municipality. Often both parents must work at those hours.
grant-forskola_skift-apply = Will you work shifts? Call the municipality before you accept the job.

grant-forskoleavgift-name = What preschool costs
grant-forskoleavgift-what = There is a cap on the fee, called maxtaxa. Those who earn little pay little or nothing.
grant-forskoleavgift-needs = The fee follows the household's income and the number of children. From the autumn the child turns three, some hours are free.
grant-forskoleavgift-apply = Report your income to the new municipality when the child starts.

grant-fritidshem-name = After-school care (fritidshem)
grant-fritidshem-what = Care before and after school, and in the holidays.
grant-fritidshem-needs = You work or study. It lasts to the spring of the year the child turns 13.
grant-fritidshem-apply = Ask the municipality for a place together with school.

grant-kvalificering-name = More years in Sweden for some benefits
grant-kvalificering-what = People who settle in Sweden from 2027 will have to wait for some benefits. Moving inside the country does not count.
grant-kvalificering-needs = Do you live in Sweden already? Then a move within it should change nothing.
grant-kvalificering-apply = You need do nothing. Ask Försäkringskassan if you are unsure.

grant-bostadsbidrag_manad-name = Housing allowance counted by the month (bostadsbidrag)
grant-bostadsbidrag_manad-what = Income will be counted month by month instead of by the year. Then the sum is easier to know.
grant-bostadsbidrag_manad-needs = It concerns those with bostadsbidrag. The income limits may change too.
grant-bostadsbidrag_manad-apply = Ask Försäkringskassan what applies when you move in.
