# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Zimanê xwe hilbijêre · Välj språk · Choose a language
    .words = ziman; zimanan; zman; språk
language-names = kurdî (kurmancî)
    .words =  kurmanci; kurmancî; kirmancî; kirmanci; kurmanji; kurdî; kurdi; kmr; ku; kurdiska kurmanji; nordkurdiska; northern kurdish; kurdish kurmanji
show-swedish = 🇸🇪 Bi swêdî nîşan bide
show-own = ↩ { $language }
button-listen = 🔊 Guhdarî bike
listen-rest = Yên mayî di nivîsê de ne.
listen-not-now = Niha guhdarîkirin nabe. Nivîs li vir e.
chosen = ✓ { $option }
any-work = hemû pîşe
source-line = Çavkanî: { $name }. Hat kontrolkirin: { $date }.
text-cut = Nivîs hatiye kurtkirin. Ji bo bêtir xwendinê pêl bişkokekê bike.

button-jobs = Karan nîşan bide
button-fit = Karên ku li me tên
button-answers = Bersivên min
button-support = Piştgiriya barkirinê
button-back = ‹ Vegere
button-skip = Derbas bike
    .words = derbas; bihêle; bihele; nizanim; ez nizanim; naxwazim; naxwazim bersiv bidim; ya din; pass; skip
skip = Derbas bike
    .words = derbas; bihêle; bihele; nizanim; ez nizanim; naxwazim; naxwazim bersiv bidim; ya din; pass; skip; pêl derbas bike
button-why = Hûn çima dipirsin?
button-why-less = Kêmtir nîşan bide
button-done = Qediya
button-none-of-these = Ti yek ji van
none-of-these = ti yek ji van
    .words = na; no; tu yek; tu yek ji van; ti yek; tune; tune ye; nîne; qet; qet yek; sifir; zarok tune; zarokên min tune; bê zarok; tiştek na; nej; ingen
button-change = Biguherîne: { $question }
button-add-work = Pîşeyekê zêde bike
button-add-income = Hatinê binivîse (bi dilê te ye)
button-restart = Ji nû ve dest pê bike
button-go-on = Berdewam bike
button-language = Ziman · Språk · Language
button-mydata = Her tiştê tomarkirî bibîne
button-forget = Min ji bîr bike
button-answer = Bersiv bide: { $question }

toast-have-it = Ev bersiv jixwe heye.
toast-changed = Bersiva te hat guhertin.
toast-saved = Kar hat hilanîn.
toast-unsaved = Kar hat rakirin.
toast-dismissed = Em wî karî careke din nîşan nadin.
toast-unwaited = Em ji te re nanivîsin.

note-not-understood = Min baş fêm nekir. Pêl bişkokekê bike, an bi awayekî din binivîse.
note-use-buttons = Spas. Ez bişkokan herî baş fêm dikim. Pêl bişkokeke li jêr bike.
note-place-not-found = Ez wî cihî nabînim. Navê şaredarî an bajarê xwe binivîse.
note-work-not-found = Ez wê pîşeyê nabînim. Bi gotinên din binivîse, an pêl bişkokekê bike.
note-media = Spas. Ez tenê dikarim nivîsê bixwînim. Binivîse, an pêl bişkokekê bike.
note-old-button = Ew bişkok kevn e. Tu niha li vir î:
note-unknown-command = Ew ferman tune. Tu niha li vir î:
note-late-used = Bersiva te hinekî dereng hat. Min ew tomar kir.
note-late-kept = Peyama te ji bo pirsa berê bû. Bersiva te ya berê dimîne. Tu dikarî di “Bersivên min” de biguherînî.
did-you-mean = Mebesta te yek ji van e? Pêl bike, an ji nû ve binivîse.
group-offer = Silav! Ez tenê di sohbeta taybet de bersivê didim. Li wir kesekî din bersivên te nabîne.
    Pêl navê min bike û “Start” hilbijêre.

menu-jobs = Karan nîşan bide
    .words = kar; karan; karên vala; karen vala; kar bibînim; karekî bide min; şixul; şuxul; îş; jobb
menu-answers = Bersivên min
    .words = bersiv; bersivan; biguherîne; bersivan biguherîne; guhertin
menu-support = Piştgiriya barkirinê
    .words = piştgirî; pistgiri; alîkarî; alikari; pere; pare; alîkariya barkirinê; bidrag; stöd
menu-saved = Karên hilanî
    .words = hilanî; hilani; tomarkirî; tomar; karên tomarkirî
menu-language = Zimên biguherîne
    .words = ziman; zimên; språk; language
menu-privacy = Mafên te
    .words = maf; mafên min; gdpr; jêbirin; veşarî; nepenî
menu-help = Alîkarî
    .words = alîkariya min bike; alikariya min bike; yardim; hjälp; help
menu-mydata = Her tiştê tomarkirî bibîne
menu-forget = Min ji bîr bike
menu-stop = Rawestîne
bot-description = Li gundewarên Swêdê karekî bibîne ku li hemû malê bê. Bê pere û bi dilê te. Bi zimanê te.
bot-short-description = Karên li gundewarên Swêdê ku li hemû malê tên.

help-title = Ez wiha dikarim alîkariya te bikim
help-what = Ez karên vala yên li gundewaran nîşan didim. Ez dibêjim ew çima li we tên. Ez dibêjim kîjan piştgirî heye û kîjan tune.
help-how = Pêl bişkokekê bike, an binivîse. Tu her tim dikarî vegerî, biguherînî û dev jê berdî.
help-contact = { $operator } berpirsê vê xizmetê ye. Tu wiha bi wan re dikevî têkiliyê: { $contact }

resume-title = Tu dîsa bi xêr hatî
resume-at = Hemû bersivên te dimînin. Tu li ber vê pirsê bûyî: { $question }.
resume-anywhere = Hemû bersivên te dimînin.{ $question }
stopped = Ez niha bêdeng im. Bersivên te dimînin. Kengî bixwazî berdewam bikî, binivîse.

answers-title = Bersivên te
answers-none = Te hê bersiv nedaye.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Bê bersiv

saved-title = Karên hilanî
saved-none = Te hê ti kar hilneaniye. Di bin karekî de pêl “Hilîne” bike.
saved-job = { $occupation }, { $municipality }
saved-closed = Rake: êdî ne vekirî ye
saved-closed-note = { $count ->
    [one] Karekî hilanî êdî ne vekirî ye.
   *[other] { $count } karên hilanî êdî ne vekirî ne.
  }

support-title = Piştgiriya ku dibe ku li we bê
support-apart = Em piştgiriyan li hev zêde nakin. Tu bi xwe serlêdan dikî, û yê ku pere dide biryar dide.
button-ended = Tiştên ku êdî tune ne
button-never = Bêtir tiştên ku tune ne
button-source = Çavkaniyê veke
ended-title = Ev êdî tune ye
never-title = Xwe nespêre van
saved-gone = Êdî ne vekirî ye: yên wek wî bibîne
toast-reminded = Em sê roj berî roja dawî tînin bîra te.
toast-unreminded = Em naynin bîra te.
language-more = 🌐 Zimanên din
languages-read = Kesekî ku zimên dizane xwendiye: { $languages }. Yên din bi komputerê hatine wergerandin û hîn nehatine kontrolkirin.
