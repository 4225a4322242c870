# Start links, what came of them, and the page for whoever has somebody at the desk.
links-what-officer = A link is your way into Landa. Put it on a poster or send it. Then you see how many started, never who.
links-what-municipality = Give a link to an office where people look for work. Ring its manager first. Then send link, poster and counts in one e-mail.
links-what-operator = All start links. Close one if it is misused. Only whoever owns a link sees its counts.
links-new = New link
links-poster-without = Poster without a link
links-none = There is no link yet.
links-since = Since { $date }
links-until = Closed { $date }
links-all-title = All links together
links-new-own = Give the link a name that you will know it by.
links-new-office = We make the link, the poster, a ready e-mail and a link to the counts.
links-field-name = Name of the link
links-field-office = Which office is it for?
links-field-name-hint = For example: Fittja square, spring. Only you and whoever sees the counts see the name.
links-field-office-hint = For example: the library in Alby. The name stands in the letter to them.
links-hints-what = Here you can help whoever comes. What you choose becomes the first button. Nobody answers for them.
links-no-hint = No suggestion
links-field-language = Language
links-field-occupation = Occupation
links-field-occupation-hint = In Swedish, for example: undersköterska. Leave empty if you do not know.
links-field-home = Where do they live?
links-field-home-hint = A municipality or an area, for example Fittja.
links-fault-name = Write a name of 2 to 100 characters.
links-fault-occupation = We do not know that occupation. Choose one from the list, or leave it empty.
links-fault-home = We do not know which municipality that is. Choose one from the list, or leave it empty.
links-make = Make the link
staff-done-link = The link is ready.
links-qr-alt = The square to point a camera at
links-address = Address
links-hint-language = First language: { $language }
links-hint-occupation = First occupation: { $occupation }
links-hint-home = First home: { $home }
links-poster = Make a poster
links-counts-title = What came of it
links-share-title = Let somebody else see the counts
links-share-what = You can make a link to the counts. Whoever has it sees them without signing in.
links-share-open = There is a link to the counts. If you make a new one, the old one stops working.
links-share = Make a link to the counts
links-share-again = Make a new link to the counts
links-share-close = Close the link to the counts
staff-done-counts-closed = The link to the counts is closed.
links-revoke = Close the whole link
links-revoke-title = Close the link?
links-revoke-what = Posters on the wall still lead to Landa. But those who come are not counted, and get no suggestions. It cannot be undone.
links-revoke-yes = Yes, close { $name }
staff-done-revoked = The link is closed.
links-ready-title = Ready to send
links-ready-what = Copy the e-mail now. The link to the counts is shown only this once.
links-email-label = E-mail to the office
links-email-send = Open in e-mail
links-to-link = To the link
links-email-subject = Permanent jobs in the countryside, for the people you meet
links-email =
    Hello,

    Landa helps people who look for work to find permanent jobs in the countryside. It asks about the whole household, in their own language. It is free and voluntary.

    Your link ({ $name }): { $address }

    Poster to print: { $poster }

    How many have started. The counts can be seen without signing in: { $counts }

    Help for you who sit with somebody: { $desk }

    You never see who has answered, or what. You see counts only.

    Kind regards
    { $from }

counts-weeks = Weeks
counts-week = week { $first }
counts-weeks-of = weeks { $first }–{ $last }
counts-total = Together
counts-none-yet = There are no counts to show yet. They come when five have started and the week is over.
counts-picture = The counts as a picture
counts-table = The counts in a table
counts-file = Download as a file (CSV)
counts-few-sign = <5
counts-until = to { $to }
counts-in-words = Bar chart, { $weeks }. { $counts }. The numbers stand in the table below the picture.
counts-open-what = This many have come to Landa by this link. We show counts, never people.

desk-title = At the desk
desk-what = Help for you who sit with somebody who wants to try Landa.
desk-together = How to do it together
desk-own-phone = Let them use their own phone. Then the conversation stays with whoever owns the answers.
desk-language = Let them choose the language. You do not have to know it.
desk-show-swedish = Press “Show in Swedish” when you want to understand a question. The same question comes in Swedish, and you can switch back. No answer changes.
desk-stay-out = Let them answer for themselves. Every question can be skipped.
desk-examples = See how it works
desk-examples-what = Three invented households. Look through them, or show them on your screen. Nothing is saved.
desk-example-family = One adult with children. Shows a permanent job, school through year nine and which support exists.
desk-example-couple = Two adults who both want to work. Shows why a job fits, for the other adult too.
desk-example-young = Young and without children. Shows jobs for someone who wants to try something new.
desk-aloud = Read this aloud
desk-aloud-what = Landa is an adviser in your phone. It asks some questions and shows jobs that fit the whole household.
desk-aloud-free = It is free and voluntary. You can stop when you like. Nothing happens if you say no.
desk-aloud-kept = Landa keeps your language, your answers and the jobs you save. The answers are locked with a key.
desk-aloud-nobody = I do not see your answers. Nor does any municipality or employer.
desk-aloud-never = Landa never asks for your name, personal number, address, health, religion or citizenship.
desk-aloud-counts = We count how many start, and how many find jobs. Nobody can see who.
desk-aloud-employer = Nothing is sent to an employer. You apply yourself, if you want to.
desk-aloud-money = You lose no money by trying. Landa says which support exists, and which does not.
desk-aloud-erase = You can see all that you have answered, change it and erase it. Write /forget and it is gone.
desk-you = What you see
desk-you-see = You see how many came by your link, and how far they got. Counts below five are not shown. You never see people.
