# The pages in a browser.
web-title = Landa: jobs in rural Sweden
web-what-title = Rural jobs that fit your whole household
web-what-questions = Answer two questions. Then you see real jobs.
web-what-why = We say why a job fits you. We also say what we do not know.
web-what-free = It is free and voluntary. No authority sees your answers.
web-what-shared = The chat ends when you close the browser, or after 20 minutes without an answer.
web-start = Start
web-to-chat = To the chat
web-languages = Language
web-menu = Menu
web-skip = Skip to the content
web-now = The latest
web-write = Write here
web-send = Send
web-copy = Copy
web-download = Download as a file
web-earlier = { $count ->
    [one] One earlier answer
   *[other] { $count } earlier answers
  }
web-busy = Just a moment.
note-too-long = The text is too long. Write a little less.
web-no-answer = We could not be reached. Your answer has not been sent. Try again.
consent-web = The chat ends when you close the browser, or after 20 minutes without an answer. Then your answers are deleted.
privacy-how-web = Only a secret number, made by us, is kept in the browser. It is removed when the chat ends.

web-keep-first = This is my own phone or computer. Keep the chat for 90 days instead.
web-keep = This is my own device: keep for 90 days
web-keep-not = Others use this device: do not keep
web-kept = The chat stays here for 90 days.
web-not-kept = The chat ends when you close the browser, or after 20 minutes without an answer.

web-end = End and clear
web-end-title = Do you want to end and clear the chat?
web-end-what = Then we delete your answers. Nobody else can see them on this device.
web-end-joined = The chat disappears from this device. It stays in Telegram.
web-end-yes = Yes, end and clear
web-end-no = No, go back
web-ended-title = The chat has ended
web-ended-asked = Everything is gone from this device.
web-ended-idle = Some time passed without an answer. So we have removed the chat from this device.
web-ended-forgotten = Everything is deleted. Thank you for your time.
web-begin-again = Start over
web-idle-title = Are you still there?
web-idle-what = In two minutes we remove the chat from this device.
web-idle-stay = Yes, I am still here

web-missing-title = This page does not exist
web-missing = The address may be old, or misspelt.
web-trouble-title = Something went wrong on our side
web-trouble = Everything you answered is still here. Wait a minute and try again.

mark-met = Fits:
mark-missing = Missing:
mark-unknown = We do not know:

nothing-wait-web = We cannot write to you in the browser. In Telegram we can tell you when a job comes.
button-join-telegram = Go on in Telegram
button-join-web = Go on in the browser
join-title = Go on in another place
join-once = The link works once, within 15 minutes. Your answers come along. Do not give the link to anyone else.
join-open-telegram = Open Telegram
join-open-web = Open the browser
join-ask = Do you want to go on with the chat here?
join-ask-both = Then it becomes one single chat. Your answers can be seen in both places.
join-ask-yourself = Only say yes if you asked for the link yourself. Whoever has the other chat sees your answers.
join-shared = Do you share this device with others? Tap End and clear when you are done.
join-yes = Yes, go on here
join-no = No
join-done = Now it is the same chat in both places.
join-expired = The link has already been used, or is too old. Ask for a new one where you got it.

landing-browser = Chat here in the browser
landing-telegram = Open in Telegram
landing-qr = Go on in your phone: point the camera here
landing-qr-alt = QR code for this page

example-title = See how it works
example-what = Invented households. Nothing is saved.
example-invented = The household is invented. Nothing is saved.
example-family = A mother with children looks for a permanent job in care
example-couple = Two adults: one drives a lorry, one cleans
example-young = A young person wants to try something new
example-steps = Go on in the example
example-next = Next
example-all = Show everything
example-again = From the beginning
example-own = Start your own chat
example-they-say = Answer:

status-title = How it is going
status-version = Landa, version { $version }
status-fresh = The jobs were last checked { $date } at { $time }.
status-old = The jobs were last checked { $date } at { $time }. That is more than a day ago. Some jobs may be gone.
status-never = The jobs have not been checked yet.
status-open = Jobs open right now
status-none = No jobs right now.
status-source-jobtech = { $vacancies ->
    [one] One job from Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } jobs from Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] One job straight from a municipality
   *[other] { $vacancies } jobs straight from municipalities
  }
status-source-sample = { $vacancies ->
    [one] One sample. It is not a real job.
   *[other] { $vacancies } samples. They are not real jobs.
  }
landing-continue = Go on with the chat

join-link = For municipalities: how to join
