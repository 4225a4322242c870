# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Karên daîmî
poster-where = li gundan û bajarên biçûk hene
poster-what = Bersiva çend pirsan bide. Karên ku li hemû malê tên bibîne. Li ser dibistan, xanî û pereyan bixwîne.
poster-yours = Bi zimanê te, di telefona te de.
poster-camera = Kameraya telefonê li vê qutiyê bigire
poster-type = an vê navnîşanê binivîse
poster-free = Bi dilê te û bê pere
poster-not = Em ne Arbetsförmedlingen in. Ti dezgeha dewletê û ti kardêr bersivên te nabîne.

# On the page.
poster-title = Afîşekê çêke
poster-lead = Wê li cihê ku xelk dibîne daliqîne: cilşo, pirtûkxane, komele. Her kes dikare vê bike. Tiştek nayê tomarkirin.
poster-language = Swêdî û zimanekî din. Kîjan be:
poster-drafted = Hê kesekî ku bi vî zimanî diaxive nivîs nexwendiye. Pêşî bide yekî bixwîne.
poster-preview = Ew wiha xuya dike
poster-address = Kod û navnîşan mirov tînin vir: { $address }
poster-here-only = Navnîşan tenê li ser vê kompûterê dixebite. Yê ku Landa dimeşîne dikare yeke ku ji bo her kesî dixebite binivîse.
poster-a4 = Afîşa A4
poster-cards = Çar kart li ser A4
poster-cards-how = Li ser nîşanan bibire. Kartan belav bike, an li ser maseyekê deyne.
poster-code = Tenê qutî
poster-code-how = Ji bo afîşeke te bi xwe an ekranekê.
poster-svg = Koda QR wek SVG
poster-png = Koda QR wek PNG
poster-code-alt = Koda QR ji bo { $address }
poster-print = Çap bike
poster-print-how = A4 hilbijêre, bê qerax.
poster-back = Vegere
