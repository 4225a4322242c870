# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Plan the move
    .words = plan; planning; move; moving; moving plan
menu-applied = Jobs you applied for
    .words = applied; applications; activity report; report
plan-this = 🗓 Plan the move

plan-ask-starts = When does the job start?
plan-ask-moves = When do you move?
plan-ask-how = Tap, or write a day. For example 1 March or 1/3 (day first).
plan-starts-asap = As soon as possible
plan-starts-months_1 = In one month
plan-starts-months_2 = In two months
plan-starts-months_3 = In three months
plan-moves-same = The day the job starts
plan-moves-months_1 = One month after the start
plan-moves-months_2 = Two months after the start
plan-moves-months_3 = Three months after the start
plan-note-date = I did not understand the day. Write for example 1 March, or tap a button.

plan-title = Your plan for the move
plan-title-in = Your plan: moving to { $municipality }
plan-dates = The job starts { $starts }. You move { $moves }.
plan-count = { $done } of { $of } are done.
plan-step = { $when }: { $name }
plan-when-before_interview = Before the interview
plan-when-before_signing = Before you sign
plan-when-before_resigning = Before anyone resigns
plan-when-before_moving = Before the move
plan-when-date_known = When you know the day
plan-when-now = Now, as soon as you can
plan-if = We do not know if this is for you. Answer the question below the plan, then we know.
plan-maybe = Perhaps this is not for you.
plan-if-not = Is it not for you? Tap the button, and we stay quiet about it.
plan-late = The best day has passed. Do it as soon as you can.
plan-whom = Ask: { $whom }
plan-whom-employer = the new employer
plan-whom-guardian = the other guardian
plan-whom-new-kommun = the municipality of { $municipality }
plan-whom-some-kommun = the municipality you move to
plan-whom-own-kommun = the municipality where you live now
plan-whom-landlord = your landlord
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Change the plan
plan-change-starts = Change the start day
plan-change-moves = Change the moving day
plan-calendar = 📅 To my calendar
plan-remind-on = 🔔 Remind me
plan-remind-off = 🔕 Do not remind me
plan-moved = We have moved
plan-drop = I have changed my mind
plan-drop-title = Do you want to remove the plan?
plan-drop-what = Then we remove the plan and all reminders. You can make a new one at any time.
plan-drop-yes = Yes, remove the plan
plan-to-plan = To the plan
plan-toast-date = Then we plan for { $date }.
plan-toast-done = Good! One step is done.
plan-toast-undone = The step is still to do.
plan-toast-reminds = We remind you three days before, and on the day. If the step is done we stay quiet.
plan-toast-silent = We stay quiet.
plan-toast-after = We write three times in six weeks.
plan-toast-dropped = The plan is removed.

plan-own-wish = The wish to move is your own. No authority can make you move, and you may change your mind.
    Do you get unemployment benefit? Ask your a-kassa before you say no to a job.
plan-responsible = Do you get social assistance (försörjningsstöd)? After the move the new municipality is responsible. Its rules may differ.

plan-travel_grant-name = Apply for the travel grant
plan-travel_grant-what = Is the interview far away? Apply before you travel.
    Call 0771-416 416 at least three weekdays before. Keep the invitation and the number of the ad.
plan-ask_employer-name = Ask if they pay for the move
plan-ask_employer-what = If they pay for the move it is tax free for you. No employer has to. Ask for the answer in writing.
plan-guardians-name = Talk to the other guardian
plan-guardians-what = Do the children have another guardian? Then that person may have to agree to a new address and school. Ask before you sign.
plan-preschool_hours-name = Ask about evenings and weekends
plan-preschool_hours-what = Will you work evenings, nights or weekends? The law does not promise preschool then. Ask before you say yes.
plan-sign_first-name = Sign first
plan-sign_first-what = Sign the new job before you resign from the old one. If you leave without a valid reason you may be without benefit for 45 days.
plan-partner-name = Ask for the one who comes along
plan-partner-what = Will the other adult leave a job? Ask the a-kassa first. It is not certain that the move counts as a reason.
plan-assistance-name = Ask for help with the move
plan-assistance-what = Apply before the move, where you live now. Tell them about the job. Ask for a decision in writing.
plan-sublet-name = Keep the flat for a while?
plan-sublet-what = You can sublet it, and try first. Ask the landlord for a yes before anyone moves in.
    If it is a no, Hyresnämnden can decide. Without a yes you may lose the contract.
plan-resign_tenancy-name = Give notice on the flat
plan-resign_tenancy-what = With notice in time you pay rent until { $ends }. It takes three months, to the end of a month. Wait until the job is signed.
plan-school-name = Arrange a place at school
plan-school-what = Children have a right to school where they are registered. Call as soon as you know when you move. Ask about school transport too.
plan-gymnasium-name = Ask about upper secondary school
plan-gymnasium-what = Upper secondary school may be in another town. Ask which programmes there are. Ask about support for lodging.
plan-preschool-name = Apply for preschool
plan-preschool-what = The municipality must offer a place within four months of your asking. Apply as early as you can.
plan-register-name = Report the move
plan-register-what = Report it within a week. You move { $moves }. School, allowances and lower tax depend on it.
plan-housing_allowance-name = Apply for housing allowance
plan-housing_allowance-what = Apply in the month you move in, { $moves }. You cannot get it for months that have passed.
    Do you have it already? Report the new rent and pay at once.
plan-housing_allowance_young-name = Apply for housing allowance
plan-housing_allowance_young-what = Apply in the month you move in, { $moves }. With full-time pay the income is nearly always too high.
plan-tax_reduction-name = Live in the municipality on 1 November
plan-tax_reduction-what = Are you registered in the municipality on that day? Then your tax is lower in { $year }. You do not need to apply.

plan-moved-title = Welcome home!
plan-moved-register = Have you reported the move? It must be done within a week.
plan-moved-after = Do you want to hear from us three times in six weeks? About associations, courses and whom to call.
plan-after-on = Yes, write three times
plan-after-off = No, do not write
after-associations-title = Find an association
after-associations-what = Sports, choir, hunting, gardening: that is where you meet people. Ask the municipality which associations there are. Ask if the children may try.
after-studies-title = Learn more, near home
after-studies-what = The municipality has courses for adults. Ask what there is, and what can be studied online.
after-contact-title = How is it going?
after-contact-what = Is something missing? Ask about it. Some municipalities have a service for newcomers (inflyttarservice).
after-call = Call the municipality of { $municipality }.
after-call-some = Call the municipality where you live now.

applied-mark = ✓ I have applied
applied-marked = I have not applied
applied-toast = The job is on your list. Write /applied to see it.
applied-toast-not = The job is off the list.
applied-title = Jobs you applied for
applied-none = The list is empty. Tap “I have applied” when you have applied for a job.
applied-month = Applied from { $from } to { $to }. Report from { $opens } to { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: a job that is gone
applied-when = Are you registered with Arbetsförmedlingen? Hand in a report every month, from the 1st to the 14th. It is about the month before.
    You can copy the list there.
applied-only-you = Only you see the list. We send it to nobody.
applied-open-report = Open the report

mydata-plan = You have a plan for the move. The job starts { $starts }.
mydata-applied = { $count ->
    [one] One job is marked as applied for.
   *[other] { $count } jobs are marked as applied for.
  }
privacy-plan = Do you plan a move? The plan is locked, like your answers. If you want reminders, the days are not locked, but what they are about is.
web-plan-calendar = Download for the calendar
web-plan-print = Page to print
web-plan-print-how = Print the page from the browser's menu.
plan-starts-stated = { $date }, as the municipality says
