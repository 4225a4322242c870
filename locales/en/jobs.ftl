# Vacancies, how to apply, the town.
number-today = { $places ->
    [one] One job
   *[other] { $places } jobs
  } in { $vacancies ->
    [one] one ad
   *[other] { $vacancies } ads
  } in rural Sweden right now: { $work }. { $permanent ->
    [0] No ad is for a permanent job.
    [one] One ad is for a permanent job.
   *[other] { $permanent } ads are for permanent jobs.
  }
number-none = No vacancy in rural Sweden today: { $work }. Here is what comes closest.
number-checked = Checked today at { $time }.
number-checked-yesterday = Checked yesterday at { $time }.
number-checked-old = Last checked { $date }. Some jobs may be gone.
number-samples = These are examples, not real jobs. They show how it works.
card-sample = Example, not a real job
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Where you live now.
   *[other] About { $km } km from home in a straight line.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Permanent (tills vidare)
card-temporary = 📄 For a limited time
card-seasonal = 📄 Seasonal
card-on_call = 📄 When needed
card-unknown = 📄 The ad does not say if it is permanent
card-full-time = 🕑 Full time
card-part-time = 🕑 Part time, { $percent }%
card-part-time-range = 🕑 { $min }–{ $max }%
card-pay = 💰 { $pay }
card-until = 📅 Apply by { $date }
card-position = Suggestion { $at } of { $of }
reasons-title = { $occupation } in { $municipality }: why this one?
reasons-marks = ✓ is in place. ✗ is missing. ? we do not know: ask.
reasons-evidence = The ad says, in Swedish:
button-previous = ‹ Previous
button-next = Next ›
button-reasons = Why this one?
button-apply = How to apply
button-town = About the town
button-support-us = Support for us
button-save = ☆ Save
button-unsave = ★ Remove
button-share = Share
button-not-for-me = Not for me
button-open-ad = Open the ad
button-map = Show on a map
button-jobs-open = Show jobs that are open
share-text = { $headline } in { $municipality }
vacancy-gone = That job is no longer open.

apply-title = How to apply
apply-link = Tap Open the ad. You apply there.
apply-email = Send an e-mail to { $email }
apply-reference = Write the reference { $reference }
apply-ask-employer = The ad does not say how. Ring { $employer } and ask.
apply-copy = You can copy this into your application. Change it so that it is true:
apply-meaning = It means:
apply-paragraph = Hello! I am applying for the job “{ $headline }”. I want to move to { $municipality }.
    I can begin as we agree.{ $experience }{ $licence }
    I am glad to tell you more.
apply-experience-in_sweden = { " " }I have done this work in Sweden.
apply-experience-abroad = { " " }I have done this work in another country.
apply-experience-trained = { " " }I am trained for this work.
apply-licence-b = { " " }I have a driving licence, class B.
apply-ask-title = Four questions to ask by phone:
apply-ask-permanent = 1. Is the job permanent? Is there a trial period?
apply-ask-hours = 2. What are the hours? Evenings, nights, weekends?
apply-ask-housing = 3. Is there housing? Whom can I ring?
apply-ask-start = 4. When can I start? Can you pay for the move?
apply-you-send = We send nothing to the employer. Only you do.

not-for-me-title = What does not suit you? We will not show the job again.
not-for-me-work = The work
not-for-me-place = The place
not-for-me-hours = The hours
not-for-me-pay = The pay
not-for-me-demands = The demands
not-for-me-other = Something else

nothing-today = Nothing fits today.
nothing-today-as = We find no vacancy in rural Sweden today: { $work }.
nothing-nearest = Closest is { $work }: { $vacancies ->
    [one] one vacancy
   *[other] { $vacancies } vacancies
  }.
nothing-wait = We can write to you once, when a job that fits comes.
nothing-waiting = We will write to you once, when a job that fits comes.
button-wait = Tell me when one comes
button-unwait = Do not write to me
button-look-at = Show: { $work }
button-any-work = Show all occupations
waiting-on = We will write to you once, when a job that fits comes.
waiting-off = We do not write to you on our own.
found-title = There is a job now that fits you
found-why = You asked us to tell you. This is the only time.
button-see-job = Show the job
opens-occupation = There are { $count } more jobs if you also look at other work.
opens-place = There are { $count } more jobs in other places.
opens-hours = Other hours would open { $count } more jobs.
opens-permanence = Jobs for a limited time would open { $count } more jobs.
opens-licence = A driving licence would open { $count } more jobs.
button-change-occupation = Change occupation
button-change-place = Change place
button-change-hours = Change hours
button-change-permanence = Change what matters most
button-change-licence = Change licence
number-none-real = There are no real jobs here right now. We show no examples here. Please come back.
card-also-in = 📍 The same job is also in: { $municipalities }
gone-nearest = This is most like it, and is open:
button-remind = 🔔 Remind me three days before
button-unremind = 🔕 Do not remind me
reminder-title = Soon the last day to apply
reminder-why = You asked us to remind you.
nothing-today-there = No vacancy today where you want to live: { $work }.
apply-about = { $occupation } at { $employer }, { $municipality }

button-left = What is left?
left-title = What is left each month?
left-part-rent = Rent
left-part-left = Left
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Of the pay, about { $amount } is left each month after tax and rent. Figures for { $year }.
left-more = About { $amount } more left each month than with the same work in { $home }. Before food, car and heating. Figures for { $year }.
left-less = About { $amount } less left each month than with the same work in { $home }. Before food, car and heating. Figures for { $year }.
left-same = About as much left each month as with the same work in { $home }. Before food, car and heating. Figures for { $year }.
left-pay-stated = Pay before tax: { $there } in the ad. In { $home } { $here }, the average in the occupation ({ $year }).
left-pay-stated_least = Pay before tax: at least { $there } in the ad. In { $home } { $here }, the average in the occupation ({ $year }).
left-pay-region = Pay before tax, the average in the occupation: { $there } there, { $here } in { $home } ({ $year }). It is not this job's pay.
left-pay-country = Pay before tax: { $there } in both places, the average for the occupation in Sweden ({ $year }). There is no figure for the place.
left-hours = We count { $percent } % of full time in both places.
left-tax = Tax: the municipality's own, { $year }. We assume that you are under 66 and pay no church fee.
left-rent = Rent: the usual rent for { $rooms }, about { $area } m². A vacant flat may cost more.
left-rent-assumed = Rent: the usual rent for { $rooms }, about { $area } m². We guessed the size. A vacant flat may cost more.
left-supplements = The average includes extra pay for evenings and weekends. The pay in the ad may not.
left-between = From { $less } less to { $more } more: the rents are not exact.
left-not-exact = The difference may be { $amount }: the rents are not exact.
left-no-margin = We do not know how exact the rent in { $municipality } is.
left-second = If the other adult works as { $occupation }: about { $there } after tax there, { $here } in { $home }. It is possible, not certain.
left-now = What you live on today is not counted.
left-two-homes = Will you pay for two homes for a while? That is not counted.
left-support = Benefits are not counted. They may go up or down when pay and rent change.
left-with-more = With housing allowance (bostadsbidrag): { $amount } more left each month than in { $home }.
left-with-less = With housing allowance (bostadsbidrag): { $amount } less left each month than in { $home }.
left-with-same = With housing allowance (bostadsbidrag): from { $less } less to { $more } more left each month than in { $home }.
left-housing = Housing allowance with that pay and rent: { $there } there, { $here } in { $home }.
left-housing-same = So housing allowance is the same in both places.
left-housing-none = With that pay there is probably no housing allowance, neither there nor in { $home }.
left-housing-assuming = We count as if the pay is all you have. Savings may lower the allowance. Försäkringskassan decides.
left-housing-unknown-children_count = Housing allowance may change. We do not know how many children move with you.
left-housing-unknown-other_adult = Housing allowance may change. We do not know what the other adult earns, so we do not count it.
left-housing-unknown-home = Housing allowance may change. The home is so large that only a part of the rent counts.
left-premium-same = The job premium (jobbpremie) is the same in both places: { $there } a month. It is not in the sum.
left-premium = The job premium (jobbpremie): { $there } a month there, { $here } in { $home }. It is not in the sum.
left-child-same = Child allowance (barnbidrag) is the same in both places.
left-support-rest = Other support is not counted.
left-reduction-gained = Lower tax for those who live there, { $sek } a year, is not counted. You must be registered there on 1 November the year before. It is not so in { $home }.
left-reduction-lost = In { $home } the tax is lower, { $sek } a year. It is not counted, and it ends if you move.
left-none-lapsed = The figures were for another year. We do not count until there are new ones.
left-none-over_65 = From the age of 66 the tax is another. We do not count it.
left-none-no_home = We do not know where you live now. Then we cannot compare.
left-none-same_place = The job is where you live now.
left-none-hours_unknown = The hours are not fixed. Then we cannot count what is left.
left-none-no_pay = There is no certain figure for the pay in this occupation. Then we do not count.
left-none-no_tax = There is no certain figure for the tax. Then we do not count.
left-none-no_rent = There is no certain figure for the rent. Then we do not count.
card-starts = 📅 Begins { $date }
card-spoken = 🗣 Spoken at work: { $languages }
card-said = So the municipality itself says. { $said }
pay-month = { $min } a month
pay-month-from = from { $min } a month
pay-month-range = { $min } to { $max } a month
pay-hour = { $min } an hour
pay-hour-from = from { $min } an hour
pay-hour-range = { $min } to { $max } an hour
