# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Plana barkirinê
    .words = plan; plana barkirinê; plana barkirine; barkirin; bar kirin; bar dikim; ez bar dikim; flytta
menu-applied = Karên ku te serî lê da
    .words = serlêdan; serledan; serlêdanên min; rapor; raport; aktivitetsrapport; min serlêdan kir
plan-this = 🗓 Plana barkirinê çêke

plan-ask-starts = Kar kengî dest pê dike?
plan-ask-moves = Hûn kengî bar dikin?
plan-ask-how = Pêl bişkokekê bike, an rojekê binivîse. Mînak: 1 adar an 1/3.
plan-starts-asap = Herî zû
plan-starts-months_1 = Piştî mehekê
plan-starts-months_2 = Piştî du mehan
plan-starts-months_3 = Piştî sê mehan
plan-moves-same = Heman roja ku kar dest pê dike
plan-moves-months_1 = Mehek piştî destpêkê
plan-moves-months_2 = Du meh piştî destpêkê
plan-moves-months_3 = Sê meh piştî destpêkê
plan-note-date = Min roj fêm nekir. Mînak 1 adar binivîse, an pêl bişkokekê bike.

plan-title = Plana te ya barkirinê
plan-title-in = Plana te: barkirin ber bi { $municipality } ve
plan-dates = Destpêka kar: { $starts }. Barkirin: { $moves }.
plan-count = { $done } ji { $of } gavan qediyane.
plan-step = { $when }: { $name }
plan-when-before_interview = Berî hevpeyvînê
plan-when-before_signing = Berî ku tu îmze bikî
plan-when-before_resigning = Berî ku kesek ji kar derkeve
plan-when-before_moving = Berî barkirinê
plan-when-date_known = Gava hûn rojê dizanin
plan-when-now = Niha, herî zû
plan-if = Em nizanin ka ev ji bo we ye. Bersiva pirsa di bin planê de bide, wê gavê em dizanin.
plan-maybe = Belkî ev ne ji bo we ye.
plan-if-not = Ev ne ji bo we ye? Pêl bişkokê bike, em êdî qala wê nakin.
plan-late = Roja herî baş derbas bû. Çiqas zû hûn dikarin, bikin.
plan-whom = Bipirse: { $whom }
plan-whom-employer = kardêrê nû
plan-whom-guardian = dê an bavê din (vårdnadshavare)
plan-whom-new-kommun = şaredariya { $municipality }
plan-whom-some-kommun = şaredariya ku hûn bar dikinê
plan-whom-own-kommun = şaredariya ku hûn niha lê dijîn
plan-whom-landlord = xwediyê xaniyê te
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Planê biguherîne
plan-change-starts = Roja destpêkê biguherîne
plan-change-moves = Roja barkirinê biguherîne
plan-calendar = 📅 Têxe salnameya min
plan-remind-on = 🔔 Bîne bîra min
plan-remind-off = 🔕 Neyne bîra min
plan-moved = Me bar kir
plan-drop = Min biryara xwe guhert
plan-drop-title = Tu dixwazî planê rakî?
plan-drop-what = Wê gavê em plan û hemû bîranînan radikin. Kengî bixwazî, tu dikarî yeke nû çêkî.
plan-drop-yes = Erê, planê rake
plan-to-plan = Here planê
plan-toast-date = Em vê rojê hesab dikin: { $date }.
plan-toast-done = Baş e! Gavek qediya.
plan-toast-undone = Ev gav hê maye.
plan-toast-reminds = Em sê roj berê û heman rojê tînin bîra te. Heke gav qediya be, em bêdeng in.
plan-toast-silent = Em bêdeng in.
plan-toast-after = Em di şeş hefteyan de sê caran dinivîsin.
plan-toast-dropped = Plan hat rakirin.

plan-own-wish = Daxwaza barkirinê ya te bi xwe ye. Ti dezgeha dewletê nikare te mecbûrî barkirinê bike, û tu dikarî biryara xwe biguherînî.
    Tu pereyê bêkariyê distînî? Berî ku tu ji karekî re bibêjî na, ji a-kassa (kaseya bêkariyê) bipirse.
plan-responsible = Tu försörjningsstöd (alîkariya debarê) distînî? Piştî barkirinê şaredariya nû berpirs e. Qaîdeyên wê dikarin cuda bin.

plan-travel_grant-name = Pereyê rêwîtiyê (resebidrag) bixwaze
plan-travel_grant-what = Tê herî hevpeyvîneke dûr? Berî rêwîtiyê serlêdan bike.
    Herî kêm sê rojên kar berê telefonî 0771-416 416 bike. Vexwendinê û hejmara îlanê hilîne.
plan-ask_employer-name = Bipirse: pereyê barkirinê didin?
plan-ask_employer-what = Heke ew pereyê barkirinê bidin, ji bo te bê bac e. Kes ne mecbûr e. Bersivê bi nivîskî bixwaze.
plan-guardians-name = Bi dê an bavê din re biaxive
plan-guardians-what = Kesekî din jî ji bo zarokan biryarê dide? Wê gavê dibe ku divê ew ji navnîşan û dibistana nû re bibêje erê. Berî îmzekirinê bipirse.
plan-preschool_hours-name = Êvaran û dawiya hefteyê bipirse
plan-preschool_hours-what = Tê êvaran, şevan an dawiya hefteyê bixebitî? Qanûn wê demê soza zarokxaneyê (förskola) nade. Berî ku tu bibêjî erê, bipirse.
plan-sign_first-name = Pêşî îmze bike
plan-sign_first-what = Berî ku tu dev ji karê kevn berdî, peymana karê nû îmze bike. Yê ku bê sedemeke qebûlkirî ji kar derkeve, dikare 45 rojan bê pereyê bêkariyê bimîne.
plan-partner-name = Ji bo kesê ku bi te re tê bipirse
plan-partner-what = Kesê din ê mezin dê ji karê xwe derkeve? Pêşî ji a-kassa bipirse. Ne piştrast e ku barkirin wek sedem tê qebûlkirin.
plan-assistance-name = Ji bo barkirinê alîkarî bipirse
plan-assistance-what = Berî barkirinê serlêdan bike, li cihê ku hûn niha lê dijîn. Qala kar bike. Biryareke nivîskî bixwaze.
plan-sublet-name = Apartman demekê bimîne?
plan-sublet-what = Hûn dikarin wê bidin kirê û pêşî biceribînin. Berî ku kesek bikeve xanî, erêya xwediyê xanî bistînin.
    Heke ew bibêje na, Hyresnämnden dikare biryar bide. Bê destûr hûn dikarin kontratê winda bikin.
plan-resign_tenancy-name = Kontrata apartmanê biqedîne
plan-resign_tenancy-what = Heke hûn di wextê xwe de agahdar bikin, kirê heta { $ends } e. Ev sê mehan dikişîne, heta dawiya mehekê. Bisekine heta peymana kar hat îmzekirin.
plan-school-name = Cihê dibistanê amade bike
plan-school-what = Mafê zarokan heye ku li cihê ku lê qeydkirî ne (folkbokförd) herin dibistanê. Gava hûn roja barkirinê dizanin, zû telefon bikin. Servîsa dibistanê (skolskjuts) jî bipirsin.
plan-gymnasium-name = Lîseyê (gymnasium) bipirse
plan-gymnasium-what = Lîse (gymnasium) dikare li bajarekî din be. Bipirse kîjan bername hene. Piştgiriya ji bo cihê mayînê bipirse.
plan-preschool-name = Cihê zarokxaneyê (förskola) bixwaze
plan-preschool-what = Divê şaredarî di nav çar mehan de cih bide, ji roja ku hûn dixwazin. Çiqas zû hûn dikarin, serlêdan bikin.
plan-register-name = Barkirinê bide zanîn
plan-register-what = Di nav hefteyekê de bide zanîn. Roja barkirinê: { $moves }. Dibistan, alîkarî û baca kêmtir bi vê ve girêdayî ne.
plan-housing_allowance-name = Bostadsbidrag bixwaze
plan-housing_allowance-what = Bostadsbidrag alîkariya xanî ye. Heman meha barkirinê serlêdan bikin: { $moves }. Ji bo mehên derbasbûyî nayê dayîn.
    Jixwe bi we re heye? Kirê û meaşê nû tavilê bidin zanîn.
plan-housing_allowance_young-name = Bostadsbidrag bixwaze
plan-housing_allowance_young-what = Bostadsbidrag alîkariya xanî ye. Heman meha barkirinê serlêdan bike: { $moves }. Bi meaşê karekî dema tam (heltid), hatin hema her tim zêde bilind e.
plan-tax_reduction-name = 1 mijdarê li şaredariyê bijî
plan-tax_reduction-what = Tu wê rojê li şaredariyê qeydkirî yî (folkbokförd)? Wê gavê baca te di sala { $year } de kêmtir e. Serlêdan ne hewce ye.

plan-moved-title = Hûn bi xêr hatin mala xwe!
plan-moved-register = We barkirin da zanîn? Divê ev di nav hefteyekê de bibe.
plan-moved-after = Tu dixwazî em di şeş hefteyan de sê caran binivîsin? Li ser komele, kurs û kesên ku tu dikarî telefonî wan bikî.
plan-after-on = Erê, sê caran binivîsin
plan-after-off = Na, nenivîsin
after-associations-title = Komeleyekê bibîne
after-associations-what = Werziş, koro, nêçîr, baxçevanî: li wir mirov bi xelkê re dibe nas. Ji şaredariyê bipirse kîjan komele hene. Bipirse ka zarok dikarin biceribînin.
after-studies-title = Nêzîkî malê bêtir hîn bibe
after-studies-what = Kursên şaredariyê ji bo mezinan hene. Bipirse çi heye, û çi li ser înternetê tê xwendin.
after-contact-title = Çawa diçe?
after-contact-what = Tiştek kêm e? Wê bipirsin. Hin şaredarî xizmetek ji bo kesên nû hene (inflyttarservice).
after-call = Telefonî şaredariya { $municipality } bike.
after-call-some = Telefonî şaredariya ku hûn niha lê dijîn bike.

applied-mark = ✓ Min serlêdan kir
applied-marked = Min serlêdan nekir
applied-toast = Kar di lîsteya te de ye. Ji bo dîtinê /applied binivîse.
applied-toast-not = Kar ji lîsteyê derket.
applied-title = Karên ku te serî lê da
applied-none = Lîste vala ye. Gava te serî li karekî da, pêl “Min serlêdan kir” bike.
applied-month = Serlêdanên ji { $from } heta { $to }. Raporê ji { $opens } heta { $closes } bide.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: karek ku êdî tune ye
applied-when = Tu li Arbetsförmedlingen qeydkirî yî? Her meh raporekê bide, ji roja 1 heta 14. Rapor ji bo meha berê ye.
    Tu dikarî lîsteyê têxî wê.
applied-only-you = Tenê tu lîsteyê dibînî. Em wê ji kesî re naşînin.
applied-open-report = Raporê veke

mydata-plan = Plana te ya barkirinê heye. Destpêka kar: { $starts }.
mydata-applied = { $count ->
    [one] Karek wek serlêdankirî hatiye nîşankirin.
   *[other] { $count } kar wek serlêdankirî hatine nîşankirin.
  }
privacy-plan = Tu barkirinekê plan dikî? Plan kilîtkirî ye, wek bersivên te. Heke tu bîranînan bixwazî, roj ne kilîtkirî ne, lê mijara wan kilîtkirî ye.
web-plan-calendar = Ji bo salnameyê daxîne
web-plan-print = Rûpela ji bo çapkirinê
web-plan-print-how = Rûpelê di menuya gerokê de çap bike.
plan-starts-stated = { $date }, wek ku şaredarî dibêje
