# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Fasta jobb
poster-where = finns på landet och i små städer
poster-what = Svara på några frågor. Se jobb som passar hela hushållet (ni som bor ihop). Läs om skola, bostad och pengar.
poster-yours = På ditt språk, i din telefon.
poster-camera = Håll mobilens kamera mot rutan
poster-type = eller skriv adressen
poster-free = Gratis. Du väljer själv
poster-not = Vi är inte Arbetsförmedlingen. Ingen myndighet ser dina svar. Ingen arbetsgivare (den som ger jobbet) ser dem.

# On the page.
poster-title = Gör en affisch
poster-lead = Sätt upp den där folk ser den. Till exempel i tvättstugan, på biblioteket eller i föreningen.
    Alla får göra det. Inget sparas.
poster-language = Svenska och ett språk till. Välj språk:
poster-drafted = Ingen som talar språket har läst texten än. Be gärna någon läsa den först.
poster-preview = Så här ser den ut
poster-address = Koden och adressen leder hit: { $address }
poster-here-only = Adressen fungerar bara på den här datorn. Den som driver Landa kan välja en adress för alla.
poster-a4 = Affisch på A4
poster-cards = Fyra kort på ett A4
poster-cards-how = Klipp vid märkena. Ge bort korten, eller lägg dem på ett bord.
poster-code = Bara rutan
poster-code-how = För din egen affisch eller en skärm.
poster-svg = QR-kod som SVG
poster-png = QR-kod som PNG
poster-code-alt = QR-kod till { $address }
poster-print = Skriv ut
poster-print-how = Välj A4. Välj ingen marginal (tom kant).
poster-back = Tillbaka
