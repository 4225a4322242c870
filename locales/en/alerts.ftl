# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 A new job that fits you
   *[other] 🔔 { $count } new jobs that fit you
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Permanent job.
alert-more = { $count ->
    [one] And one more job.
   *[other] And { $count } more jobs.
  }
alert-why = You said yes to new jobs. Occupation: { $work }. Place: { $where }.
alert-any-work = all occupations
alert-anywhere = the whole country
alert-neutral = There is something new to read here.
alert-show = Show
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 No more: { $occupation }
alert-mute-municipality = 🔕 No more from { $municipality }
alert-settings = ⚙️ My messages
alert-closed = { $occupation }, { $municipality }: no longer open.
campaign-title = { $count ->
    [one] 🏘 { $municipality } has a job that fits you
   *[other] 🏘 { $municipality } has { $count } jobs that fit you
  }
campaign-welcome = People who move here are welcome to apply.
campaign-housing = The municipality says that there is housing.
campaign-words = The municipality writes:
campaign-why = You said yes to messages from municipalities. Occupation: { $work }. Place: { $where }.
    The municipality does not know who you are.

outcome-ask = You read how to apply for a job: { $occupation }, { $municipality }. How did it go? We ask only once.
outcome-applied = I have applied
outcome-interview = I have had an interview
outcome-got_it = I got the job
outcome-moved = I have moved
outcome-not_looking = I am no longer looking
outcome-never = Never ask me again
outcome-thanks = Thank you. We count the answer. We do not keep that it was you.
outcome-thanks-never = We will not ask how it went.
apply-outcome = In two weeks we ask once how it went. The answer only becomes a number.
apply-outcome-never = No thanks, do not ask

toast-alerts-on = It is on. You can change it whenever you want.
toast-alerts-off = It is off.
toast-alerts-paused = We are quiet until then.
toast-alerts-changed = It is changed.
toast-alerts-later = We will ask again then.
toast-outcome-never = We will not ask how it went.
toast-muted = You hear no more about that.
toast-unmuted = You hear about that again.

menu-alerts = My messages
    .words = messages; alerts; notifications
alerts-title = When we write to you
alerts-none = We do not write to you until you say yes.
alerts-ended = The chat was closed to us. Your yes ended then. It begins again only when you say yes anew.
alerts-paused = ⏸ Paused. We write on { $date } at the earliest.
alerts-own-line = 🔔 New jobs that fit you: { $state }
alerts-own-what = We only tell you about the kind of jobs you have chosen.
alerts-towns-line = 🏘 Messages from municipalities: { $state }
alerts-towns-what = A municipality can tell you about the kind of jobs you have chosen. At most once a day. The municipality does not know who you are.
alerts-state-on = on
alerts-state-off = off
alerts-pace-off = off
alerts-pace-now = on, as soon as they come
alerts-pace-daily = on, once a day
alerts-pace-weekly = on, every Monday
alerts-quiet-line = 🌙 Quiet from { $from } to { $until }
alerts-quiet-line-none = 🌙 We may write at any hour
alerts-neutral-line = 🔒 The message does not say what it is about.
alerts-muted-line = { $count ->
    [one] 🔕 There is one thing you do not want to hear about.
   *[other] 🔕 There are { $count } things you do not want to hear about.
  }
alerts-own-change = 🔔 New jobs: off or on
alerts-towns-yes = 🏘 Yes to municipalities
alerts-towns-no = 🏘 No to municipalities
alerts-times = 🌙 Quiet hours and pause
alerts-neutral-on = 🔒 Hide what it is about
alerts-neutral-off = 🔓 Show what it is about
alerts-muted = 🔕 No more: show the list
alerts-own-title = How often do you want to hear about new jobs?
alerts-own-wish = Occupation: { $work }. Place: { $where }.
alerts-own-now = As soon as they come
alerts-own-daily = Once a day
alerts-own-weekly = Every Monday
alerts-own-off = Not at all
alerts-times-title = When shall we be quiet?
alerts-times-what = What comes during quiet hours reaches you afterwards. A pause holds for new jobs and municipalities. Reminders you asked for still come.
alerts-quiet-at-21-08 = Quiet 21–08
alerts-quiet-at-22-07 = Quiet 22–07
alerts-quiet-at-18-10 = Quiet 18–10
alerts-quiet-at-none = Never quiet
alerts-pause-7 = ⏸ Pause for a week
alerts-pause-30 = ⏸ Pause for a month
alerts-pause-90 = ⏸ Pause for three months
alerts-pause-end = ▶️ End the pause
alerts-muted-title = You do not want to hear about this
alerts-muted-what = Tap a line to hear about it again.
alerts-muted-none = The list is empty. You hear about all that you have chosen.
alerts-unmute = 🔔 { $what }
alerts-web = A web page cannot write to you when it is closed. That works in Telegram only.
alerts-web-join = Go on there, and you can say yes to new jobs.

told-title = This is what it was about
told-closed = The job is no longer open.

offer-ask = 🔔 New jobs come all the time. Shall we tell you when something fits?
offer-yes = Yes, at most once a day
offer-no = No thanks
offer-declined = Then we do not write. May we ask again later?
offer-later-30 = Ask in a month
offer-later-90 = Ask in three months
nothing-alerts = We can tell you once, when the first job comes. Or every time, at most once a day.
nothing-alerts-on = You have said yes to new jobs. We tell you when something fits.
button-alerts-ongoing = Tell me every time

shared-hello = 💛 Someone thought of you and shared a job.
share-bot = 💛 Tell a neighbour
share-bot-text = Jobs in rural Sweden, for the whole household. Free, and in your language.
inline-bot-title = Tell about jobs in rural Sweden
inline-bot-what = Free, and in the reader's language

town-saved = At least { $count } people from { $county } have saved jobs in { $municipality }.
privacy-alerts = Do you say yes to messages? What you have chosen is not locked, or we would not know what to send. So is your county, only for counting.
    We count how many save jobs, apply and move. We also count questions about a place that nobody could answer. Nobody sees who, and no number below five is shown.
