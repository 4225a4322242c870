# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 Shaqo cusub oo kugu habboon
   *[other] 🔔 { $count } shaqo oo cusub oo kugu habboon
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Shaqo joogto ah.
alert-more = { $count ->
    [one] Iyo hal shaqo oo kale.
   *[other] Iyo { $count } shaqo oo kale.
  }
alert-why = Haa ayaad ku tiri shaqooyinka cusub. Xirfadda: { $work }. Meesha: { $where }.
alert-any-work = dhammaan xirfadaha
alert-anywhere = dalka oo dhan
alert-neutral = Halkan waxaa yaal wax cusub oo aad akhrido.
alert-show = I tus
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Ka jooji: { $occupation }
alert-mute-municipality = 🔕 Ka jooji { $municipality }
alert-settings = ⚙️ Fariimahayga
alert-closed = { $occupation }, { $municipality }: hadda ma furna.
campaign-title = { $count ->
    [one] 🏘 { $municipality } waxay haysaa shaqo kugu habboon
   *[other] 🏘 { $municipality } waxay haysaa { $count } shaqo oo kugu habboon
  }
campaign-welcome = Qofka halkan u soo guura waa lagu soo dhaweynayaa inuu codsado.
campaign-housing = Degmadu waxay sheegaysaa in guri jiro.
campaign-words = Degmadu waxay qortay:
campaign-why = Haa ayaad ku tiri fariimaha degmooyinka. Xirfadda: { $work }. Meesha: { $where }.
    Degmadu ma garanayso cidda aad tahay.

outcome-ask = Waxaad akhriday sida shaqo loo codsado: { $occupation }, { $municipality }. Sidee bay u dhacday? Hal mar keliya ayaan weydiinaynaa.
outcome-applied = Waan codsaday
outcome-interview = Waraysi ayaan galay
outcome-got_it = Shaqadii waan helay
outcome-moved = Waan guuray
outcome-not_looking = Shaqo mar dambe ma raadinayo
outcome-never = Weligiin ha i weydiinina
outcome-thanks = Mahadsanid. Jawaabta waan tirinnaa. Ma kaydinno inay adiga tahay.
outcome-thanks-never = Ma weydiin doonno sida ay u dhacday.
apply-outcome = Laba toddobaad kaddib hal mar ayaan weydiinaynaa sida ay u dhacday. Jawaabtu tiro keliya ayay noqotaa.
apply-outcome-never = Maya mahadsanid, ha i weydiinina

toast-alerts-on = Waa daaran tahay. Markaad rabto waad beddeli kartaa.
toast-alerts-off = Waa daman tahay.
toast-alerts-paused = Ilaa markaas waan aamusan nahay.
toast-alerts-changed = Waa la beddelay.
toast-alerts-later = Markaas ayaan mar kale weydiinaynaa.
toast-outcome-never = Ma weydiin doonno sida ay u dhacday.
toast-muted = Wax dambe kama maqli doontid taas.
toast-unmuted = Taas mar kale ayaad ka maqli doontaa.

menu-alerts = Fariimahayga
    .words = fariimo; fariin; ogeysiis
alerts-title = Goorta aan kuu soo qorno
alerts-none = Kuuma soo qorno ilaa aad haa tiraahdo.
alerts-ended = Sheekadu way naga xirnayd. Markaas haadii aad tiri way dhammaatay. Waxay dib u bilaabataa keliya markaad mar kale haa tiraahdo.
alerts-paused = ⏸ Hakad. Kuuma soo qori doonno ka hor { $date }.
alerts-own-line = 🔔 Shaqooyinka cusub ee kugu habboon: { $state }
alerts-own-what = Waxaan kuu sheegnaa oo keliya nooca shaqada aad dooratay.
alerts-towns-line = 🏘 Fariimaha degmooyinka: { $state }
alerts-towns-what = Degmo ayaa kuu sheegi karta nooca shaqada aad dooratay. Ugu badnaan hal mar maalintii. Degmadu ma garanayso cidda aad tahay.
alerts-state-on = daaran
alerts-state-off = daman
alerts-pace-off = daman
alerts-pace-now = daaran, isla markay yimaaddaan
alerts-pace-daily = daaran, hal mar maalintii
alerts-pace-weekly = daaran, Isniin kasta
alerts-quiet-line = 🌙 Aamusnaan { $from } ilaa { $until }
alerts-quiet-line-none = 🌙 Saacad kasta waan kuu soo qori karnaa
alerts-neutral-line = 🔒 Fariintu ma sheegto waxa ay ku saabsan tahay.
alerts-muted-line = { $count ->
    [one] 🔕 Hal wax ma rabtid inaad ka maqasho.
   *[other] 🔕 { $count } wax ma rabtid inaad ka maqasho.
  }
alerts-own-change = 🔔 Shaqooyinka cusub: dami ama daar
alerts-towns-yes = 🏘 Haa, fariimaha degmooyinka
alerts-towns-no = 🏘 Maya, fariimaha degmooyinka
alerts-times = 🌙 Saacadaha aamusnaanta iyo hakad
alerts-neutral-on = 🔒 Qari waxa ay ku saabsan tahay
alerts-neutral-off = 🔓 Muuji waxa ay ku saabsan tahay
alerts-muted = 🔕 Waxa la joojiyay: i tus liiska
alerts-own-title = Immisa jeer ayaad rabtaa inaad maqasho shaqooyinka cusub?
alerts-own-wish = Xirfadda: { $work }. Meesha: { $where }.
alerts-own-now = Isla markay yimaaddaan
alerts-own-daily = Hal mar maalintii
alerts-own-weekly = Isniin kasta
alerts-own-off = Marnaba
alerts-times-title = Goorma ayaan aamusnaa?
alerts-times-what = Waxa yimaada saacadaha aamusnaanta kaddib ayaad helaysaa. Hakadku wuxuu khuseeyaa shaqooyinka cusub iyo degmooyinka. Xusuusinta aad codsatay way imanaysaa.
alerts-quiet-at-21-08 = Aamusnaan 21–08
alerts-quiet-at-22-07 = Aamusnaan 22–07
alerts-quiet-at-18-10 = Aamusnaan 18–10
alerts-quiet-at-none = Aamusnaan la'aan
alerts-pause-7 = ⏸ Hakad toddobaad ah
alerts-pause-30 = ⏸ Hakad bil ah
alerts-pause-90 = ⏸ Hakad saddex bilood ah
alerts-pause-end = ▶️ Jooji hakadka
alerts-muted-title = Waxyaabahan ma rabtid inaad ka maqasho
alerts-muted-what = Taabo sadar si aad mar kale uga maqasho.
alerts-muted-none = Liisku waa madhan yahay. Wax kasta oo aad dooratay waad ka maqlaysaa.
alerts-unmute = 🔔 { $what }
alerts-web = Bog internet ah kuuma soo qori karo marka uu xiran yahay. Telegram oo keliya ayay ka suurogashaa.
alerts-web-join = Halkaas ka sii wad, waxaadna haa ku odhan kartaa shaqooyinka cusub.

told-title = Fariintu tan bay ku saabsanayd
told-closed = Shaqadu hadda ma furna.

offer-ask = 🔔 Shaqooyin cusub ayaa mar walba yimaada. Ma kuu sheegnaa marka mid habboon timaaddo?
offer-yes = Haa, ugu badnaan hal mar maalintii
offer-no = Maya mahadsanid
offer-declined = Markaas kuuma soo qorno. Ma weydiin karnaa mar dambe?
offer-later-30 = Weydii bil kaddib
offer-later-90 = Weydii saddex bilood kaddib
nothing-alerts = Hal mar ayaan kuu sheegi karnaa, marka shaqada ugu horreysa timaaddo. Ama mar kasta, ugu badnaan hal mar maalintii.
nothing-alerts-on = Haa ayaad ku tiri shaqooyinka cusub. Waan kuu sheegnaa marka mid habboon timaaddo.
button-alerts-ongoing = Mar kasta ii sheeg

shared-hello = 💛 Qof ayaa kuu fikiray oo kula wadaagay shaqo.
share-bot = 💛 U sheeg deris
share-bot-text = Shaqooyin bannaan oo baadiyaha Iswiidhan ah, qoyska oo dhan. Bilaash, luqaddaada.
inline-bot-title = Ka sheeg shaqooyinka baadiyaha Iswiidhan
inline-bot-what = Bilaash, luqadda qofka helaya

town-saved = Ugu yaraan { $count } qof oo { $county } ka yimid ayaa kaydsaday shaqooyin { $municipality } ku yaal.
privacy-alerts = Ma haa ayaad ku tiri fariimaha? Waxa aad dooratay ma qufulna, haddii kale ma ogaan karno waxa aan dirno. Gobolkaaguna (län) sidaas oo kale, tirinta oo keliya.
    Waxaan tirinnaa inta kaydisa shaqooyin, codsata oo guurta. Waxaan kale oo tirinnaa su'aalaha meel ku saabsan ee aan cidna jawaabteeda aqoon. Qofna ma arko cidda, tiro shan ka yarna lama muujiyo.
