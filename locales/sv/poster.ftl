# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Fasta jobb
poster-where = finns på landet och i små städer
poster-what = Svara på några frågor. Se jobb som passar hela hushållet. Läs om skola, bostad och pengar.
poster-yours = På ditt språk, i din telefon.
poster-camera = Rikta mobilens kamera mot rutan
poster-type = eller skriv adressen
poster-free = Frivilligt och gratis
poster-not = Vi är inte Arbetsförmedlingen. Ingen myndighet eller arbetsgivare ser dina svar.

# On the page.
poster-title = Gör en affisch
poster-lead = Sätt upp den där folk ser den: i tvättstugan, på biblioteket, i föreningen. Alla får göra det. Inget sparas.
poster-language = Svenska och ett språk till. Välj vilket:
poster-drafted = Ingen som talar språket har läst texten än. Be gärna någon läsa den först.
poster-preview = Så här blir den
poster-address = Koden och adressen leder hit: { $address }
poster-here-only = Adressen fungerar bara på den här datorn. Den som driver Landa kan ange en som fungerar för alla.
poster-a4 = Affisch på A4
poster-cards = Fyra kort på ett A4
poster-cards-how = Klipp längs märkena. Dela ut korten, eller lägg dem på ett bord.
poster-code = Bara rutan
poster-code-how = För en egen affisch eller en skärm.
poster-svg = QR-kod som SVG
poster-png = QR-kod som PNG
poster-code-alt = QR-kod till { $address }
poster-print = Skriv ut
poster-print-how = Välj A4 och ingen marginal.
poster-back = Tillbaka
