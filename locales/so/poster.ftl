# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Shaqo joogto ah
poster-where = ee baadiyaha iyo magaalooyinka yaryar
poster-what = Ka jawaab su'aalo kooban. Arag shaqooyin qoyska oo dhan ku habboon. Wax ka akhri dugsiga, guriga iyo lacagta.
poster-yours = Luqaddaada, taleefankaaga.
poster-camera = Kaamirada taleefanka ku soo jeedi koodhka
poster-type = ama qor cinwaanka
poster-free = Ikhtiyaari iyo bilaash
poster-not = Ma nihin xafiiska Arbetsförmedlingen. Hay'ad dawladeed iyo loo-shaqeeye midna ma arko jawaabahaaga.

# On the page.
poster-title = Samee boodh
poster-lead = Ku dheji meel dadku ku arkaan: qolka dharka, maktabadda, ururka. Qof kasta wuu samayn karaa. Waxba lama kaydiyo.
poster-language = Af-Iswiidhish iyo luqad kale. Dooro tee:
poster-drafted = Qof luqaddan ku hadla weli ma akhrin qoraalka. Marka hore qof weydiiso inuu akhriyo.
poster-preview = Sidan buu noqonayaa
poster-address = Koodhka iyo cinwaanku halkan ayay geeyaan: { $address }
poster-here-only = Cinwaankani kombiyuutarkan oo keliya ayuu ka shaqeeyaa. Qofka Landa maamula ayaa dejin kara mid dadka oo dhan u shaqeeya.
poster-a4 = Boodh A4 ah
poster-cards = Afar kaadh oo hal A4 ku yaal
poster-cards-how = Ka jar calaamadaha. Kaadhadhka qaybi, ama miis saar.
poster-code = Koodhka oo keliya
poster-code-how = Boodh aad adigu samayso, ama shaashad.
poster-svg = Koodhka QR, SVG
poster-png = Koodhka QR, PNG
poster-code-alt = Koodhka QR ee { $address }
poster-print = Daabac
poster-print-how = Dooro A4, geeso la'aan.
poster-back = Dib u noqo
