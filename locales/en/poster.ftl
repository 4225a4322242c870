# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Permanent jobs
poster-where = in the countryside and in small towns
poster-what = Answer a few questions. See jobs for your whole household. Read about school, housing and money.
poster-yours = Your language, your phone.
poster-camera = Point your phone camera at the square
poster-type = or type the address
poster-free = Voluntary and free
poster-not = We are not the employment service, Arbetsförmedlingen. No authority or employer sees your answers.

# On the page.
poster-title = Make a poster
poster-lead = Put it up where people see it: the laundry room, the library, your association. Anyone may do it. Nothing is saved.
poster-language = Swedish and one more language. Choose which:
poster-drafted = No speaker of this language has read the text yet. Please ask someone to read it first.
poster-preview = This is what you get
poster-address = The code and the address lead here: { $address }
poster-here-only = The address only works on this computer. Whoever runs Landa can set one that works for everyone.
poster-a4 = Poster on A4
poster-cards = Four cards on one A4
poster-cards-how = Cut along the marks. Hand the cards out, or leave them on a table.
poster-code = Only the square
poster-code-how = For a poster of your own, or a screen.
poster-svg = QR code as SVG
poster-png = QR code as PNG
poster-code-alt = QR code to { $address }
poster-print = Print
poster-print-how = Choose A4 and no margins.
poster-back = Back
