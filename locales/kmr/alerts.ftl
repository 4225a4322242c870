# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 Karekî nû ku li te tê
   *[other] 🔔 { $count } karên nû ku li te tên
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Karê daîmî.
alert-more = { $count ->
    [one] Û karekî din.
   *[other] Û { $count } karên din.
  }
alert-why = Te ji karên nû re got erê. Pîşe: { $work }. Cih: { $where }.
alert-any-work = hemû pîşe
alert-anywhere = hemû Swêd
alert-neutral = Li vir tiştekî nû ji bo xwendinê heye.
alert-show = Nîşan bide
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Êdî ne: { $occupation }
alert-mute-municipality = 🔕 Êdî ne ji { $municipality }
alert-settings = ⚙️ Peyamên min
alert-closed = { $occupation }, { $municipality }: êdî ne vekirî ye.
campaign-title = { $count ->
    [one] 🏘 Li { $municipality } karek heye ku li te tê
   *[other] 🏘 Li { $municipality } { $count } kar hene ku li te tên
  }
campaign-welcome = Yên ku bar dikin vir jî dikarin serlêdan bikin. Ew bi xêr tên.
campaign-housing = Şaredarî dibêje ku xanî hene.
campaign-words = Şaredarî dinivîse:
campaign-why = Te ji peyamên şaredariyan re got erê. Pîşe: { $work }. Cih: { $where }.
    Şaredarî nizane tu kî yî.

outcome-ask = Te xwend ka serlêdana vî karî çawa ye: { $occupation }, { $municipality }. Çi bû? Em tenê carekê dipirsin.
outcome-applied = Min serlêdan kir
outcome-interview = Ez çûm hevpeyvînê
outcome-got_it = Min kar girt
outcome-moved = Min bar kir
outcome-not_looking = Ez êdî li kar nagerim
outcome-never = Careke din ji min nepirse
outcome-thanks = Spas. Em bersivê dihejmêrin. Em tomar nakin ku ew tu bûyî.
outcome-thanks-never = Em napirsin ka çawa diçe.
apply-outcome = Piştî du hefteyan em carekê dipirsin çi bû. Bersiv tenê dibe hejmarek.
apply-outcome-never = Na spas, nepirse

toast-alerts-on = Vekirî ye. Kengî bixwazî, tu dikarî biguherînî.
toast-alerts-off = Girtî ye.
toast-alerts-paused = Em heta wê demê bêdeng in.
toast-alerts-changed = Hat guhertin.
toast-alerts-later = Em wê demê dîsa dipirsin.
toast-outcome-never = Em napirsin ka çawa diçe.
toast-muted = Êdî em qala wê nakin.
toast-unmuted = Em dîsa qala wê dikin.

menu-alerts = Peyamên min
    .words = peyam; peyaman; agahdarî; bîranîn; mesaj; hişyarî; zengil; notiser
alerts-title = Em kengî ji te re dinivîsin
alerts-none = Heta tu nebêjî erê, em ji te re nanivîsin.
alerts-ended = Sohbet ji me re girtî bû. Wê gavê erêya te qediya. Heta tu ji nû ve nebêjî erê, dest pê nake.
alerts-paused = ⏸ Navber. Em herî zû di { $date } de dinivîsin.
alerts-own-line = 🔔 Karên nû yên ku li te tên: { $state }
alerts-own-what = Em tenê qala karên wek ku te hilbijartine dikin.
alerts-towns-line = 🏘 Peyamên şaredariyan: { $state }
alerts-towns-what = Şaredarî dikare qala karên wek ku te hilbijartine bike. Herî zêde rojê carekê. Şaredarî nizane tu kî yî.
alerts-state-on = vekirî
alerts-state-off = girtî
alerts-pace-off = girtî
alerts-pace-now = vekirî, gava kar hat
alerts-pace-daily = vekirî, rojê carekê
alerts-pace-weekly = vekirî, her duşemê
alerts-quiet-line = 🌙 Bêdeng ji { $from } heta { $until }
alerts-quiet-line-none = 🌙 Em şev û roj dikarin binivîsin
alerts-neutral-line = 🔒 Peyam nabêje li ser çi ye.
alerts-muted-line = { $count ->
    [one] 🔕 Tiştek heye ku tu naxwazî qala wî bê kirin.
   *[other] 🔕 { $count } tişt hene ku tu naxwazî qala wan bê kirin.
  }
alerts-own-change = 🔔 Karên nû: veke an bigire
alerts-towns-yes = 🏘 Erê ji şaredariyan re
alerts-towns-no = 🏘 Na ji şaredariyan re
alerts-times = 🌙 Dema bêdeng û navber
alerts-neutral-on = 🔒 Mijarê veşêre
alerts-neutral-off = 🔓 Mijarê nîşan bide
alerts-muted = 🔕 Êdî ne: lîsteyê nîşan bide
alerts-own-title = Em çend caran qala karên nû bikin?
alerts-own-wish = Pîşe: { $work }. Cih: { $where }.
alerts-own-now = Gava kar hat
alerts-own-daily = Rojê carekê
alerts-own-weekly = Her duşemê
alerts-own-off = Qet na
alerts-times-title = Em kengî bêdeng bin?
alerts-times-what = Tiştên di dema bêdeng de tên, paşê digihîjin te. Navber ji bo karên nû û şaredariyan e. Bîranînên ku te xwestine dîsa jî tên.
alerts-quiet-at-21-08 = Bêdeng 21–08
alerts-quiet-at-22-07 = Bêdeng 22–07
alerts-quiet-at-18-10 = Bêdeng 18–10
alerts-quiet-at-none = Qet ne bêdeng
alerts-pause-7 = ⏸ Navber: hefteyek
alerts-pause-30 = ⏸ Navber: mehek
alerts-pause-90 = ⏸ Navber: sê meh
alerts-pause-end = ▶️ Navberê biqedîne
alerts-muted-title = Tu naxwazî qala van bê kirin
alerts-muted-what = Pêl rêzekê bike, em dîsa qala wê bikin.
alerts-muted-none = Lîste vala ye. Em qala her tiştê ku te hilbijartiye dikin.
alerts-unmute = 🔔 { $what }
alerts-web = Gava malper girtî be, ew nikare ji te re binivîse. Ev tenê di Telegramê de dibe.
alerts-web-join = Li wir berdewam bike. Wê gavê tu dikarî ji karên nû re bibêjî erê.

told-title = Peyam li ser vê bû
told-closed = Kar êdî ne vekirî ye.

offer-ask = 🔔 Her tim karên nû tên. Gava yek li te bê, em ji te re bibêjin?
offer-yes = Erê, herî zêde rojê carekê
offer-no = Na spas
offer-declined = Wê gavê em nanivîsin. Em dikarin paşê dîsa bipirsin?
offer-later-30 = Piştî mehekê bipirse
offer-later-90 = Piştî sê mehan bipirse
nothing-alerts = Gava karê pêşî hat, em dikarin carekê bibêjin. An jî her carê, herî zêde rojê carekê.
nothing-alerts-on = Te ji karên nû re got erê. Gava yek li te bê, em dibêjin.
button-alerts-ongoing = Her carê bibêje

shared-hello = 💛 Yekî li te fikirî û karek ji te re şand.
share-bot = 💛 Ji cîranekî re bişîne
share-bot-text = Karên vala yên li gundewaran, ji bo hemû malê. Bê pere, û bi zimanê te.
inline-bot-title = Karên li gundewaran bide zanîn
inline-bot-what = Bê pere, û bi zimanê yê ku distîne

town-saved = Herî kêm { $count } kesên ji { $county } karên li { $municipality } hilanîne.
privacy-alerts = Tu ji peyaman re dibêjî erê? Wê gavê hilbijartinên te ne kilîtkirî ne, ji ber ku divê em bizanin çi bişînin. Parêzgeha te jî, lê tenê ji bo hejmartinê.
    Em dihejmêrin çend kes karan hiltînin, serlêdan dikin û bar dikin. Em pirsên bêbersiv ên li ser cihekî jî dihejmêrin. Kes nabîne kî ne, û ti hejmara di bin pêncan de nayê nîşandan.
