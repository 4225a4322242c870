# Support when moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = You appear to meet the conditions.
verdict-undecided = { $count ->
    [one] It depends on one thing.
   *[other] It depends on { $count } things.
}
verdict-depends-on-place = It depends on the municipality. Open a job, and we will see.
verdict-ineligible-because = This is probably not for you. What decides it: { $because }.
verdict-information = This may concern you. Read the conditions.
verdict-employer = The employer gets this, not you. You can mention it.
verdict-local = Each municipality decides. Ask.
verdict-not-in-force = This does not apply right now.
verdict-ended = This no longer exists.
verdict-never-existed = This has never existed in Sweden.
verdict-cross-border = This is only for a move to another country.
support-less-sure = We are less sure here. Ask before you count on it.
ended-line = Old pages promise a moving grant. It ended in 2015.

## Reasons, after "What decides it:"
because-movers = who is moving
because-children_ages = the age of the children
because-income = the income
because-age = your age
because-assistance_2025 = the försörjningsstöd (social assistance) in 2025
because-assistance_now = the försörjningsstöd (social assistance) now
because-registered_unemployed = being registered with Arbetsförmedlingen
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
payer-kommun = the kommun (municipality)
payer-employer = the employer
payer-akassa = your a-kassa (unemployment fund)
payer-naturvardsverket = Naturvårdsverket (the environment agency)
payer-hyresnamnden = Hyresnämnden (the rent tribunal)
payer-eures = EURES

## Questions asked for one kind of support only
q-age = How old are you?
q-age-why = We ask only for this support. It has an age limit.
q-age-16_19 = 16–19
q-age-20_28 = 20–28
q-age-29_65 = 29–65
q-age-66_plus = 66 or older
q-assistance_2025 = Did you have försörjningsstöd (social assistance) from July to December 2025?
q-assistance_2025-why = We ask only for this support. It is for those who had it in all six months.
q-assistance_2025-every_month = Yes, every month
q-assistance_2025-some_months = Yes, some months
q-assistance_2025-no = No
q-assistance_now = Do you have försörjningsstöd (social assistance) now?
q-assistance_now-why = We ask only for this support. It needs six months in a row.
q-assistance_now-six_months = Yes, six months in a row or more
q-assistance_now-shorter = Yes, for a shorter time
q-assistance_now-no = No
q-registered_unemployed = Are you registered with Arbetsförmedlingen?
q-registered_unemployed-why = We ask only for this support. It is for those who are registered.
q-registered_unemployed-yes = Yes
q-registered_unemployed-no = No
q-interview_far = Does the trip to the interview take more than three hours, there and back?
q-interview_far-why = We ask only for this support. It is for long trips to an interview.
q-interview_far-yes = Yes
q-interview_far-no = No
q-keeps_old_home = Do you want to keep your home when you start work in another town?
q-keeps_old_home-why = We ask only for this support. It is for those with two homes.
q-keeps_old_home-yes = Yes
q-keeps_old_home-no = No
q-rents_home = Do you rent your home on your own contract?
q-rents_home-why = We ask only for this rule. It is about rented homes.
q-rents_home-yes = Yes
q-rents_home-no = No

## Support that exists
grant-resebidrag-name = Travel grant for a job interview (resebidrag)
grant-resebidrag-what = Help with travel and a night's stay when the interview is far away. It is not for the move itself.
grant-resebidrag-needs = You are 20 or older and registered with Arbetsförmedlingen. You are unemployed, or risk becoming so. The trip takes more than three hours, there and back. The job is listed in Platsbanken. Arbetsförmedlingen decides. Did you study at a yrkeshögskola? Other rules may apply.
grant-resebidrag-apply = Apply before the trip. Call Arbetsförmedlingen on 0771-416 416, at least three weekdays before. Keep the invitation and the ad.

grant-jobbpremie-name = Job premium (jobbpremie)
grant-jobbpremie-what = Extra money when you go from försörjningsstöd to a job. It is tax free. It can be paid for at most 18 months.
grant-jobbpremie-needs = You had försörjningsstöd every month, July to December 2025. You have pay in the month you apply for. Nobody in the household has försörjningsstöd that month. It does not matter where you live.
grant-jobbpremie-apply = Apply to Försäkringskassan online, once for each month. Do it within three months after the month with pay.

grant-jobbstimulans-name = Part of your pay is not counted (jobbstimulans)
grant-jobbstimulans-what = A quarter of your pay is not counted when the kommun works out your försörjningsstöd. This lasts for two years.
grant-jobbstimulans-needs = You have had försörjningsstöd six months in a row and get pay from a job. You cannot have the jobbpremie for the same month.
grant-jobbstimulans-apply = Tell the kommun about the job. Ask them to use jobbstimulans.

grant-bostadsbidrag_barn-name = Housing allowance for families (bostadsbidrag)
grant-bostadsbidrag_barn-what = Help with the rent for families with children at home. A lower rent can mean a lower allowance. So can higher pay.
grant-bostadsbidrag_barn-needs = It depends on rent, income, savings and how many children you have. The highest sum is for three children or more. You must be registered at the home. Does your income change? Report it at once, or you may owe money.
grant-bostadsbidrag_barn-apply = Apply to Försäkringskassan in the month you move in. You cannot apply for months that have passed.

grant-bostadsbidrag_ung-name = Housing allowance, age 18 to 28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Help with the rent for young people without children and with a very low income.
grant-bostadsbidrag_ung-needs = You are 18 to 28. You have a home of your own and are registered there. With pay from a full-time job, the income is nearly always too high.
grant-bostadsbidrag_ung-apply = Apply to Försäkringskassan in the month you move in.

grant-barnbidrag-name = Child allowance (barnbidrag, flerbarnstillägg)
grant-barnbidrag-what = The child allowance does not change when you move inside Sweden. With two children or more there is also a supplement.
grant-barnbidrag-needs = The child is under 16, or still in compulsory school.
grant-barnbidrag-apply = Do you already have it? Then you need not apply again. Report your new address to Skatteverket.

grant-regional_skattereduktion-name = Lower tax in some municipalities (regional skattereduktion)
grant-regional_skattereduktion-what = People who live in some municipalities pay a little less tax.
grant-regional_skattereduktion-needs = You are registered in the municipality on 1 November. Then it applies to the next year. Do you move after 1 November? Then it takes one more year.
grant-regional_skattereduktion-apply = You do not need to apply. Report the move to Skatteverket within one week.

grant-dubbel_bosattning-name = Deduction for two homes (dubbel bosättning)
grant-dubbel_bosattning-what = Do you keep your home and rent another where you work? Then you can deduct the new rent in your tax return. Trips home can count too.
grant-dubbel_bosattning-needs = You moved because of work and keep your old home. It is more than 50 kilometres away. You sleep in the new town. It lasts at most two years if you are single. Sometimes five for couples.
grant-dubbel_bosattning-apply = Put it in your tax return. Keep the rent slips and receipts.

grant-flytt_av_arbetsgivare-name = A move paid by the employer
grant-flytt_av_arbetsgivare-what = An employer can pay for the removal van and the family's trip. Then it is tax free for you. No employer has to.
grant-flytt_av_arbetsgivare-needs = You move because your place of work changes. Double rent is not tax free.
grant-flytt_av_arbetsgivare-apply = Ask before you sign for the job. Ask for the answer in writing.

grant-rut_flytt-name = RUT deduction for removal help
grant-rut_flytt-what = When you buy removal help from a firm, part of the cost can be deducted. The firm takes it off the bill.
grant-rut_flytt-needs = You are 18 or older. You pay enough tax. The firm is approved. Has an authority or kommun already paid? Then it does not count.
grant-rut_flytt-apply = Ask the firm about RUT before you book. Ask Skatteverket how much can be deducted.

grant-elbilspremie-name = Electric car premium (elbilspremie)
grant-elbilspremie-what = Support for buying or leasing an electric car in some municipalities. It is paid month by month. The money may run out.
grant-elbilspremie-needs = The household has a fairly low income. Nobody pays state income tax. You have had no electric car or plug-in hybrid in the last year. You have no unpaid road debts at Kronofogden. The car must not be too expensive.
grant-elbilspremie-apply = Report your move first. Apply to Naturvårdsverket within two months after the car became yours. Ask if there is money left.

grant-reseavdrag-name = Deduction for travel to work (reseavdrag)
grant-reseavdrag-what = Is it far to work? Then part of the cost can be deducted in your tax return.
grant-reseavdrag-needs = Only costs above a certain limit per year count. By car it must be at least five kilometres. You must save at least two hours a day compared with bus or train.
grant-reseavdrag-apply = Write down your trips. Put them in your tax return. Ask Skatteverket which limit applies this year.

grant-nystartsjobb-name = New start job (nystartsjobb)
grant-nystartsjobb-what = The employer pays lower fees when hiring someone who has been without work for long. The pay must follow the agreement.
grant-nystartsjobb-needs = You are registered with Arbetsförmedlingen and have been without work for long, or are new in Sweden. Arbetsförmedlingen decides.
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
grant-starta_eget-needs = You are 18 or older and registered with Arbetsförmedlingen. The business has not started. The idea should be able to pay its way. You have no debts at Kronofogden. Arbetsförmedlingen decides.
grant-starta_eget-apply = Talk to Arbetsförmedlingen before you start.

grant-skolplats-name = A place at school
grant-skolplats-what = Children have a right to school in the municipality where they live. School is free. Children start förskoleklass in the year they turn six.
grant-skolplats-needs = The child is registered in the municipality. School transport is free if the way is long or dangerous. The kommun decides what counts as long.
grant-skolplats-apply = Call the kommun as soon as you know when you move. Ask about school transport too.

grant-forskola-name = A place at preschool (förskola)
grant-forskola-what = The kommun must offer a place within four months from when you ask. The child must be one year or older.
grant-forskola-needs = You live in the municipality, and work or study. Are you unemployed or on parental leave? Then the child has a right to at least 15 hours a week. The law does not promise evenings, nights or weekends.
grant-forskola-apply = Ask for a place as early as you can. Will you work shifts? Ask about evenings and weekends before you accept the job.

grant-inackordering-name = Support when a teenager must live near upper-secondary school
grant-inackordering-what = The upper-secondary school (gymnasium) may be in another town. Then there is support for the pupil's lodging.
grant-inackordering-needs = The pupil must live away because of school. The support lasts to the middle of the year the pupil turns 20.
grant-inackordering-apply = Ask the kommun you move to. Ask which programmes they have, too.

grant-sfi-name = Sfi, a course in Swedish
grant-sfi-what = A free course in Swedish where you live. It usually starts within three months.
grant-sfi-needs = The right lasts three years from when you were first admitted. Were you admitted before 2026? Then the time counts from 1 January 2026. It can be extended.
grant-sfi-apply = Call adult education (vuxenutbildningen) in the new municipality. Ask for a certificate of what you have already studied.

grant-forsorjningsstod_flytt-name = Försörjningsstöd (social assistance) and the cost of moving
grant-forsorjningsstod_flytt-what = The kommun can sometimes help with the cost of moving. There is no fixed sum and no certain right. No authority can make you move. The wish must be your own.
grant-forsorjningsstod_flytt-needs = The kommun looks at your own situation. After the move, the new kommun is responsible. Its rules may differ.
grant-forsorjningsstod_flytt-apply = Apply before the move, in the kommun where you live now. Tell them about the job that waits. Ask for a written decision. You can appeal it.

grant-a_kassa-name = A-kassa (unemployment fund) when you change jobs
grant-a_kassa-what = Do not resign before the new job is signed. People who leave without a valid reason can go without money for 45 days.
grant-a_kassa-needs = Are you moving with your partner? It is not certain that this counts as a valid reason. The a-kassa decides.
grant-a_kassa-apply = Ask your a-kassa before you resign. Do you become unemployed? Register with Arbetsförmedlingen on the first day.

grant-andrahandsuthyrning-name = Sublet your flat while you try
grant-andrahandsuthyrning-what = You can keep your rented flat while you try a job in another town. Temporary work is a valid reason.
grant-andrahandsuthyrning-needs = The landlord or Hyresnämnden must say yes first. The rent must be reasonable. If you sublet without permission you can lose the contract. If you give notice, it is usually three months.
grant-andrahandsuthyrning-apply = Ask the landlord in writing before you move. Do they say no? Ask Hyresnämnden.

grant-hyresgaranti-name = Municipal rent guarantee (kommunal hyresgaranti)
grant-hyresgaranti-what = The kommun promises the landlord that the rent will be paid. It is no money for you, but a contract may be easier to get.
grant-hyresgaranti-needs = Only some municipalities have it. They decide themselves who it is for.
grant-hyresgaranti-apply = Ask the kommun you want to move to.

grant-kommunal_bonus-name = Help from the kommun for new residents
grant-kommunal_bonus-what = We have found no kommun that certainly pays money to people who move there. Many give advice on housing, school and work.
grant-kommunal_bonus-needs = It differs in each kommun. Trust only the kommun's own page, with a date.
grant-kommunal_bonus-apply = Ask for the kommun's inflyttarservice. Ask what they can help with.

## What does not exist
grant-flyttningsbidrag-name = Moving grant (flyttningsbidrag)
grant-flyttningsbidrag-ended = It was money for a removal van and for commuting. It ended in 2015. Old pages still say that it exists.
grant-flyttningsbidrag-instead = Ask the employer about help with the move before you sign. For an interview far away there is resebidrag.

grant-csn_avskrivning-name = Smaller student debt in the countryside
grant-csn_avskrivning-ended = It has never existed in Sweden. It was only a proposal. Norway has it, but only for Norwegian loans.
grant-csn_avskrivning-instead = Is it hard to pay? Ask CSN about paying less.

grant-korkortslan-name = Driving licence loan from CSN (körkortslån)
grant-korkortslan-ended = It was a loan for taking a driving licence. It closed at the start of 2024.
grant-korkortslan-instead = Ask the employer or Arbetsförmedlingen. We can also show jobs that need no licence.

grant-hemutrustningslan-name = Home equipment loan from CSN (hemutrustningslån)
grant-hemutrustningslan-ended = It was a loan for furniture for people new in Sweden. It ended at the start of 2022.
grant-hemutrustningslan-instead = Do you have försörjningsstöd? Ask the kommun for help with what you need most. Ask about second-hand things too.

grant-studiestartsstod-name = Study start support (studiestartsstöd)
grant-studiestartsstod-ended = It was a grant for unemployed people who began to study. It ended at the start of 2026.
grant-studiestartsstod-instead = Ask CSN about ordinary student finance. Ask adult education in the kommun about courses.

grant-yrkesintroduktion-name = Support for yrkesintroduktion
grant-yrkesintroduktion-ended = It was support for employers who trained young people. It ended at the start of 2024.
grant-yrkesintroduktion-instead = Ask Arbetsförmedlingen about introduktionsjobb or nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Deduction by distance to work
grant-avstandsbaserat_reseavdrag-ended = Parliament said yes in 2022, but it was revoked before it began. Some blogs get this wrong.
grant-avstandsbaserat_reseavdrag-instead = The ordinary deduction for travel to work remains.

grant-eures_tms-name = EURES mobility scheme (TMS)
grant-eures_tms-ended = It helps people who move to a job in another EU country. It is not for a move inside Sweden.
grant-eures_tms-instead = For an interview far away in Sweden there is resebidrag.
