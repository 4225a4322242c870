# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Planifiko shpërnguljen
    .words = plan; plani; planifiko; shpërngulje; shperngulje; plani i shpërnguljes; zhvendosje; flytt
menu-applied = Punët ku keni aplikuar
    .words = aplikuar; aplikime; aplikimet; raport; raporti; aktivitetsrapport
plan-this = 🗓 Planifiko shpërnguljen

plan-ask-starts = Kur fillon puna?
plan-ask-moves = Kur shpërnguleni?
plan-ask-how = Shtypni, ose shkruani një ditë. Për shembull 1 mars ose 1/3.
plan-starts-asap = Sa më shpejt që të jetë e mundur
plan-starts-months_1 = Pas një muaji
plan-starts-months_2 = Pas dy muajsh
plan-starts-months_3 = Pas tre muajsh
plan-moves-same = Të njëjtën ditë kur fillon puna
plan-moves-months_1 = Një muaj pas fillimit
plan-moves-months_2 = Dy muaj pas fillimit
plan-moves-months_3 = Tre muaj pas fillimit
plan-note-date = Nuk e kuptova ditën. Shkruani për shembull 1 mars, ose shtypni një buton.

plan-title = Plani juaj për shpërnguljen
plan-title-in = Plani juaj: shpërngulja në { $municipality }
plan-dates = Puna fillon më { $starts }. Ju shpërnguleni më { $moves }.
plan-count = { $done } nga { $of } janë gati.
plan-step = { $when }: { $name }
plan-when-before_interview = Para intervistës
plan-when-before_signing = Para se të nënshkruani
plan-when-before_resigning = Para se dikush të lërë punën
plan-when-before_moving = Para shpërnguljes
plan-when-date_known = Kur ta dini ditën
plan-when-now = Tani, sa më shpejt
plan-if = Nuk e dimë nëse kjo vlen për ju. Përgjigjuni pyetjes poshtë planit, dhe do ta dimë.
plan-maybe = Ndoshta kjo nuk vlen për ju.
plan-if-not = Nuk vlen për ju? Shtypni butonin, dhe nuk flasim më për këtë.
plan-late = Dita më e mirë ka kaluar. Bëjeni sa më shpejt që të mundni.
plan-whom = Pyetni: { $whom }
plan-whom-employer = punëdhënësin e ri
plan-whom-guardian = prindin ose kujdestarin tjetër
plan-whom-new-kommun = komunën e re, { $municipality }
plan-whom-some-kommun = komunën ku shpërnguleni
plan-whom-own-kommun = komunën ku banoni tani
plan-whom-landlord = qiradhënësin tuaj
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Ndrysho planin
plan-change-starts = Ndrysho ditën e fillimit
plan-change-moves = Ndrysho ditën e shpërnguljes
plan-calendar = 📅 Në kalendarin tim
plan-remind-on = 🔔 Më kujtoni
plan-remind-off = 🔕 Mos më kujtoni
plan-moved = Jemi shpërngulur
plan-drop = Ndërrova mendim
plan-drop-title = Doni ta hiqni planin?
plan-drop-what = Atëherë heqim planin dhe të gjitha kujtesat. Mund të bëni një të ri kur të doni.
plan-drop-yes = Po, hiqe planin
plan-to-plan = Te plani
plan-toast-date = Atëherë llogarisim me { $date }.
plan-toast-done = Shumë mirë! Një hap është gati.
plan-toast-undone = Hapi ka mbetur për t’u bërë.
plan-toast-reminds = Ju kujtojmë tri ditë para, dhe të njëjtën ditë. Nëse hapi është gati, nuk shkruajmë.
plan-toast-silent = Nuk shkruajmë.
plan-toast-after = Ju shkruajmë tri herë në gjashtë javë.
plan-toast-dropped = Plani u hoq.

plan-own-wish = Dëshira për t’u shpërngulur është e juaja. Asnjë autoritet nuk mund t’ju detyrojë të shpërnguleni, dhe mund të ndërroni mendim.
    Merrni pagesë papunësie? Pyetni arkën e papunësisë (a-kassa) para se t’i thoni jo një pune.
plan-responsible = Merrni ndihmë sociale (försörjningsstöd)? Pas shpërnguljes përgjegjëse është komuna e re. Ajo mund të ketë rregulla të tjera.

plan-travel_grant-name = Kërkoni ndihmë për udhëtim (resebidrag)
plan-travel_grant-what = Po shkoni në intervistë larg? Aplikoni para se të udhëtoni.
    Telefononi 0771-416 416 të paktën tri ditë pune më parë. Ruani ftesën dhe numrin e shpalljes.
plan-ask_employer-name = Pyetni nëse e paguajnë shpërnguljen
plan-ask_employer-what = Nëse e paguajnë shpërnguljen, për ju është pa tatim. Askush nuk është i detyruar. Kërkoni përgjigje me shkrim.
plan-guardians-name = Flisni me prindin ose kujdestarin tjetër
plan-guardians-what = A vendos edhe dikush tjetër për fëmijët? Atëherë ai person ndoshta duhet të thotë po për adresën dhe shkollën e re. Pyetni para se të nënshkruani.
plan-preschool_hours-name = Pyetni për mbrëmjet dhe fundjavat
plan-preschool_hours-what = Do të punoni në mbrëmje, natën ose në fundjavë? Ligji nuk e premton kopshtin (förskola) atëherë. Pyetni para se ta pranoni punën.
plan-sign_first-name = Nënshkruani më parë
plan-sign_first-what = Nënshkruani për punën e re para se ta lini të vjetrën. Kush e lë punën pa arsye të vlefshme mund të mbetet pa pagesë 45 ditë.
plan-partner-name = Pyetni për atë që vjen me ju
plan-partner-what = A do ta lërë i rrituri tjetër punën e vet? Pyetni më parë arkën e papunësisë (a-kassa). Nuk është e sigurt që shpërngulja vlen si arsye.
plan-assistance-name = Pyetni për ndihmë me shpërnguljen
plan-assistance-what = Aplikoni para shpërnguljes, aty ku banoni tani. Tregoni për punën. Kërkoni vendim me shkrim.
plan-sublet-name = Ta mbani banesën një kohë?
plan-sublet-what = Mund t’ia jepni me qira dikujt, dhe ta provoni më parë. Kërkojini qiradhënësit një po para se dikush të hyjë.
    Nëse thotë jo, mund të vendosë Hyresnämnden (komisioni i qirave). Pa një po mund ta humbni kontratën.
plan-resign_tenancy-name = Ndërpritni kontratën e banesës
plan-resign_tenancy-what = Nëse e ndërprisni me kohë, qiraja paguhet deri më { $ends }. Duhen tre muaj, deri në fund të një muaji. Prisni derisa puna të jetë nënshkruar.
plan-school-name = Rregulloni vendin në shkollë
plan-school-what = Fëmijët kanë të drejtë në shkollë aty ku janë të regjistruar (folkbokförd). Telefononi sapo ta dini kur shpërnguleni. Pyetni edhe për transportin shkollor.
plan-gymnasium-name = Pyetni për shkollën e mesme (gymnasiet)
plan-gymnasium-what = Shkolla e mesme mund të jetë në një vend tjetër. Pyetni cilat drejtime ka. Pyetni për ndihmë me banimin.
plan-preschool-name = Kërkoni vend në kopsht
plan-preschool-what = Komuna duhet të ofrojë vend në kopsht (förskola) brenda katër muajsh nga kërkesa. Aplikoni sa më herët që të mundni.
plan-register-name = Lajmëroni shpërnguljen
plan-register-what = Lajmërojeni brenda një jave. Ju shpërnguleni më { $moves }. Prej kësaj varen shkolla, ndihmat dhe tatimi më i ulët.
plan-housing_allowance-name = Kërkoni shtesën për banesë
plan-housing_allowance-what = Aplikoni për shtesën (bostadsbidrag) në të njëjtin muaj kur hyni në banesë, { $moves }. Për muajt që kanë kaluar nuk merret.
    E keni tashmë? Lajmëroni menjëherë qiranë dhe rrogën e re.
plan-housing_allowance_young-name = Kërkoni shtesën për banesë
plan-housing_allowance_young-what = Aplikoni për shtesën (bostadsbidrag) në të njëjtin muaj kur hyni në banesë, { $moves }. Me rrogë me orar të plotë, të ardhurat janë pothuajse gjithmonë tepër të larta.
plan-tax_reduction-name = Banoni në komunë më 1 nëntor
plan-tax_reduction-what = A jeni të regjistruar (folkbokförd) në komunë atë ditë? Atëherë keni tatim më të ulët në vitin { $year }. Nuk duhet të aplikoni.

plan-moved-title = Mirë se erdhët në shtëpi!
plan-moved-register = A e keni lajmëruar shpërnguljen? Duhet bërë brenda një jave.
plan-moved-after = Doni t’ju shkruajmë tri herë në gjashtë javë? Për shoqata, për kurse dhe kë mund të telefononi.
plan-after-on = Po, shkruani tri herë
plan-after-off = Jo, mos shkruani
after-associations-title = Gjeni një shoqatë
after-associations-what = Sport, kor, gjueti, kopshtari: atje njihen njerëzit. Pyetni komunën cilat shoqata ka. Pyetni nëse fëmijët mund ta provojnë.
after-studies-title = Mësoni më shumë, afër shtëpisë
after-studies-what = Komuna ka kurse për të rritur. Pyetni çfarë ka, dhe çfarë mund të mësohet në internet.
after-contact-title = Si po shkon?
after-contact-what = Ju mungon diçka? Pyetni. Disa komuna kanë shërbim për banorët e rinj (inflyttarservice).
after-call = Telefononi komunën në { $municipality }.
after-call-some = Telefononi komunën ku banoni tani.

applied-mark = ✓ Kam aplikuar
applied-marked = Nuk kam aplikuar
applied-toast = Puna është në listën tuaj. Shkruani /applied për ta parë.
applied-toast-not = Puna u hoq nga lista.
applied-title = Punët ku keni aplikuar
applied-none = Lista është bosh. Shtypni “Kam aplikuar” kur të keni aplikuar për një punë.
applied-month = Aplikuar nga { $from } deri më { $to }. Raportoni nga { $opens } deri më { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: një punë që nuk ekziston më
applied-when = A jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit)? Dorëzoni një raport çdo muaj, nga data 1 deri më 14. Ai vlen për muajin e kaluar.
    Listën mund ta kopjoni atje.
applied-only-you = Vetëm ju e shihni listën. Nuk ia dërgojmë askujt.
applied-open-report = Hap raportin

mydata-plan = Keni një plan për shpërnguljen. Puna fillon më { $starts }.
mydata-applied = { $count ->
    [one] Një punë është shënuar si e aplikuar.
   *[other] { $count } punë janë shënuar si të aplikuara.
  }
privacy-plan = Po planifikoni një shpërngulje? Plani është i mbyllur me çelës, si përgjigjet tuaja. Nëse doni kujtesa, ditët nuk janë të mbyllura, por përmbajtja e tyre është.
web-plan-calendar = Shkarko në kalendar
web-plan-print = Faqe për printim
web-plan-print-how = Printojeni faqen nga menyja e shfletuesit.
plan-starts-stated = { $date }, siç thotë komuna
