# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = language
language-names = English
    .words = engelska; eng; en
show-swedish = 🇸🇪 Show in Swedish
show-own = ↩ { $language }
button-listen = 🔊 Listen
listen-rest = The rest is in the text.
listen-not-now = We cannot read it aloud right now. The text is still there.
chosen = ✓ { $option }
any-work = all occupations
source-line = Source: { $name }. Checked { $date }.
text-cut = The text is shortened. Tap a button to read more.

button-jobs = Show the jobs
button-fit = Find jobs that fit us
button-answers = My answers
button-support = Support for moving
button-back = ‹ Back
button-skip = Skip
    .words = don't know; next; pass
skip = Skip
    .words = don't know; dont know; next; pass; no answer
button-why = Why do you ask?
button-why-less = Show less
button-done = Done
button-none-of-these = None of these
none-of-these = none of these
    .words = no; none; nothing; zero; no children
button-change = Change: { $question }
button-add-work = Add an occupation
button-add-income = Add income (optional)
button-restart = Start over
button-go-on = Go on
button-language = Språk · Language
button-mydata = See all that you keep
button-forget = Forget me
button-answer = Answer: { $question }

toast-have-it = We have that answer already.
toast-changed = Your answer is changed.
toast-saved = The job is saved.
toast-unsaved = The job is removed.
toast-dismissed = We will not show that job again.
toast-unwaited = We will not write to you.

note-not-understood = I did not quite understand. Tap a button, or write it another way.
note-use-buttons = Thank you. I understand the buttons best. Tap one below.
note-place-not-found = I cannot find that place. Write the name of your municipality or town.
note-work-not-found = I cannot find that occupation. Use other words, or tap a button.
note-media = Thank you. I can only read text. Write, or tap a button.
note-old-button = That button is old. You are here now:
note-unknown-command = That command does not exist. You are here now:
note-late-used = Your answer came a little late. I have saved it.
note-late-kept = Your message belonged to the question before. Your earlier answer stands. You can change it under My answers.
did-you-mean = Do you mean one of these? Tap, or write again.
group-offer = Hello! I only answer in a private chat. Nobody else sees your answers there.
    Tap my name and choose Start.

menu-jobs = Show the jobs
    .words = jobs; job; show jobs; work
menu-answers = My answers
    .words = answers; change; change answers
menu-support = Support for moving
    .words = support; money; grants; help with moving
menu-saved = Saved jobs
    .words = saved
menu-language = Change language
    .words = language; språk
menu-privacy = Your rights
    .words = privacy; gdpr; delete; rights
menu-help = Help
    .words = help me; help
menu-mydata = See all that you keep
menu-forget = Forget me
menu-stop = Pause
bot-description = Find jobs in rural Sweden that fit your whole household. Free and voluntary. In your language.
bot-short-description = Rural jobs that fit your whole household.

help-title = How I can help you
help-what = I show vacancies in rural Sweden. I say why they fit you. I tell you which support exists and which does not.
help-how = Tap a button, or write. You can always go back, change and stop.
help-contact = { $operator } is responsible for this service. Reach them here: { $contact }

resume-title = Welcome back
resume-at = Everything you answered is still here. You were at the question about { $question }.
resume-anywhere = Everything you answered is still here.{ $question }
stopped = I am quiet now. Your answers are kept. Write when you want to go on.

answers-title = Your answers
answers-none = You have not answered anything yet.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Not answered

saved-title = Saved jobs
saved-none = You have not saved a job yet. Tap Save under a job.
saved-job = { $occupation }, { $municipality }
saved-closed = Remove: no longer open
saved-closed-note = { $count ->
    [one] One saved job is no longer open.
   *[other] { $count } saved jobs are no longer open.
  }

support-title = Support that may suit you
support-apart = We do not add the kinds of support together. You apply yourself, and whoever pays decides.
button-ended = What no longer exists
button-never = More that does not exist
button-source = Open the source
ended-title = This no longer exists
never-title = Do not count on this
saved-gone = No longer open: show similar
toast-reminded = We remind you three days before the last day.
toast-unreminded = We will not remind you.
language-more = 🌐 More languages
languages-read = Read by someone who speaks it: { $languages }. The others are drafted by a machine and not checked yet.
