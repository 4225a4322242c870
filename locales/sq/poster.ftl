# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Punë të përhershme
poster-where = ka në fshat dhe në qytete të vogla
poster-what = Përgjigjuni disa pyetjeve. Shihni punë që i përshtaten gjithë familjes. Lexoni për shkollën, banesën dhe paratë.
poster-yours = Në gjuhën tuaj, në telefonin tuaj.
poster-camera = Drejtoni kamerën e telefonit te katrori
poster-type = ose shkruani adresën
poster-free = Vullnetare dhe falas
poster-not = Nuk jemi Arbetsförmedlingen (zyra e punësimit). Asnjë autoritet ose punëdhënës nuk i sheh përgjigjet tuaja.

# On the page.
poster-title = Bëni një afishe
poster-lead = Vendoseni aty ku njerëzit e shohin: te lavanderia, në bibliotekë, në shoqatë. Kushdo mund ta bëjë. Asgjë nuk ruhet.
poster-language = Suedisht dhe një gjuhë tjetër. Zgjidhni cilën:
poster-drafted = Askush që e flet gjuhën nuk e ka lexuar ende tekstin. Kërkojini dikujt ta lexojë më parë.
poster-preview = Kështu do të duket
poster-address = Kodi dhe adresa çojnë këtu: { $address }
poster-here-only = Adresa punon vetëm në këtë kompjuter. Kush e drejton Landën mund të japë një adresë që punon për të gjithë.
poster-a4 = Afishe në A4
poster-cards = Katër karta në një A4
poster-cards-how = Priteni sipas shenjave. Shpërndani kartat ose lërini mbi një tavolinë.
poster-code = Vetëm katrori
poster-code-how = Për një afishe tuajën ose një ekran.
poster-svg = Kodi QR si SVG
poster-png = Kodi QR si PNG
poster-code-alt = Kod QR për te { $address }
poster-print = Printo
poster-print-how = Zgjidhni A4 dhe pa margjina.
poster-back = Mbrapa
