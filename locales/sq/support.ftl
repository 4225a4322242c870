# Support for moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = Duket se i plotësoni kushtet.
verdict-undecided = Varet nga kjo: { $what }.
hangs-on-place = komuna
hangs-on-swedish = sa suedisht dini
verdict-depends-on-place = Varet nga komuna. Hapni një punë, dhe do ta shohim.
verdict-ineligible-because = Kjo ndoshta nuk ju përshtatet. Vendimtare është: { $because }.
verdict-information = Kjo mund të vlejë për ju. Lexoni kushtet.
verdict-employer = Ndihmën e merr punëdhënësi, jo ju. Ju mund t’i tregoni për të.
verdict-local = Çdo komunë vendos vetë. Pyetni.
verdict-not-in-force = Kjo nuk vlen tani.
verdict-ended = Kjo nuk ekziston më.
verdict-never-existed = Kjo nuk ka ekzistuar kurrë në Suedi.
verdict-cross-border = Kjo vlen vetëm për shpërngulje në një vend tjetër.
mark-ended = Nuk ekziston më: { $name }
mark-never = Nuk ka ekzistuar kurrë: { $name }
mark-abroad = Vetëm për një vend tjetër: { $name }
mark-planned = Ende jo: { $name }
mark-employer = Për punëdhënësin: { $name }
mark-unconfirmed = Mos llogarisni në: { $name }
instead-line = Në vend të kësaj: { $instead }
support-less-sure = Këtu jemi më pak të sigurt. Pyetni para se të llogarisni në të.
ended-line = Faqe të vjetra premtojnë një ndihmë për shpërngulje. Ajo u hoq në 2015.

## Reasons, after "What decides:"
because-movers = kush shpërngulet
because-children_ages = mosha e fëmijëve
because-income = të ardhurat
because-age = mosha
because-assistance_2025 = nëse kishit ndihmë sociale (försörjningsstöd) në 2025
because-assistance_now = nëse keni ndihmë sociale (försörjningsstöd) tani
because-registered_unemployed = nëse jeni të regjistruar te Arbetsförmedlingen
because-interview_far = sa i gjatë është udhëtimi
because-keeps_old_home = nëse e mbani banesën
because-rents_home = nëse banesa juaj është me qira
because-abilities = që e dini tashmë suedishten
because-destination_tax_reduction = komuna, që nuk është në listë
because-destination_ev_premium = komuna (disa zona mund të vlejnë prapë, prandaj pyetni)

## Money
amount-up-to = Më së shumti { $amount }.
amount-up-to-per-month = Më së shumti { $amount } në muaj.
amount-per-month = { $amount } në muaj.
amount-per-month-per-child = { $amount } në muaj për çdo fëmijë.
amount-per-year = { $amount } në vit.
amount-check-with = Shuma mund të ketë ndryshuar. Pyetni { $payer }.

## Who decides
payer-af = Arbetsförmedlingen (zyrën e punësimit)
payer-fk = Försäkringskassan (sigurimet shoqërore)
payer-skatteverket = Skatteverket (zyrën e tatimeve)
payer-csn = CSN
payer-kommun = komunën
payer-employer = punëdhënësin
payer-akassa = arkën e papunësisë (a-kassa)
payer-naturvardsverket = Naturvårdsverket (agjencinë e mjedisit)
payer-hyresnamnden = Hyresnämnden (komisionin e qirave)
payer-eures = EURES

## Questions asked for one support only
q-age = Sa vjeç jeni?
q-age-why = Pyesim vetëm për këtë ndihmë. Ajo ka kufi moshe.
q-age-16_19 = 16–19 vjeç
q-age-20_28 = 20–28 vjeç
q-age-29_65 = 29–65 vjeç
q-age-66_plus = 66 vjeç ose më shumë
q-assistance_2025 = A kishit ndihmë sociale (försörjningsstöd) nga korriku deri në dhjetor 2025?
q-assistance_2025-why = Pyesim vetëm për këtë ndihmë. Vlen për ata që e kishin të gjashtë muajt.
q-assistance_2025-every_month = Po, çdo muaj
q-assistance_2025-some_months = Po, disa muaj
q-assistance_2025-no = Jo
q-assistance_now = A keni tani ndihmë sociale (försörjningsstöd)?
q-assistance_now-why = Pyesim vetëm për këtë ndihmë. Ajo kërkon gjashtë muaj rresht.
q-assistance_now-six_months = Po, gjashtë muaj rresht ose më shumë
q-assistance_now-shorter = Po, më pak kohë
q-assistance_now-no = Jo
q-registered_unemployed = A jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit)?
q-registered_unemployed-why = Pyesim vetëm për këtë ndihmë. Vlen për ata që janë të regjistruar.
q-registered_unemployed-yes = Po
q-registered_unemployed-no = Jo
q-interview_far = A zgjat udhëtimi për intervistë më shumë se tri orë, vajtje-ardhje?
q-interview_far-why = Pyesim vetëm për këtë ndihmë. Vlen për udhëtime të gjata për intervistë.
q-interview_far-yes = Po
q-interview_far-no = Jo
q-keeps_old_home = Doni ta mbani banesën kur filloni punë në një vend tjetër?
q-keeps_old_home-why = Pyesim vetëm për këtë ndihmë. Vlen për ata që kanë dy banesa.
q-keeps_old_home-yes = Po
q-keeps_old_home-no = Jo
q-rents_home = A e keni banesën me qira, me kontratë tuajën?
q-rents_home-why = Pyesim vetëm për këtë rregull. Vlen për banesë me qira (hyresrätt).
q-rents_home-yes = Po
q-rents_home-no = Jo

## Support that exists
grant-resebidrag-name = Ndihmë udhëtimi për intervistë (resebidrag)
grant-resebidrag-what = Ndihmë për udhëtim dhe fjetje kur shkoni në intervistë pune larg. Nuk vlen për vetë shpërnguljen.
grant-resebidrag-needs = I keni mbushur 20 vjeç dhe jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit). Jeni pa punë ose rrezikoni të mbeteni pa punë. Udhëtimi zgjat më shumë se tri orë, vajtje-ardhje.
    Puna duhet të jetë në Platsbanken. Vendos Arbetsförmedlingen.
    Keni kryer yrkeshögskola (shkollë profesionale e lartë)? Atëherë mund të vlejnë rregulla të tjera.
grant-resebidrag-apply = Aplikoni para udhëtimit. Telefononi Arbetsförmedlingen në 0771-416 416, të paktën tri ditë pune më parë. Ruani ftesën dhe shpalljen.

grant-jobbpremie-name = Shpërblimi i punës (jobbpremie)
grant-jobbpremie-what = Para shtesë kur kaloni nga ndihma sociale (försörjningsstöd) në punë. Shpërblimi është pa tatim. Mund të paguhet më së shumti 18 muaj.
grant-jobbpremie-needs = Kishit ndihmë sociale çdo muaj, nga korriku deri në dhjetor 2025. Keni rrogë atë muaj për të cilin aplikoni. Askush në familje nuk ka ndihmë sociale atë muaj.
    Ku banoni nuk ka rëndësi.
grant-jobbpremie-apply = Aplikoni te Försäkringskassan (sigurimet shoqërore) në internet, një herë në muaj. Duhet bërë brenda tre muajsh pas muajit me rrogë.

grant-jobbstimulans-name = Nxitja për punë (jobbstimulans)
grant-jobbstimulans-what = Një e katërta e rrogës suaj nuk llogaritet kur komuna e llogarit ndihmën sociale (försörjningsstöd). Kjo vlen dy vjet.
grant-jobbstimulans-needs = Keni pasur ndihmë sociale gjashtë muaj rresht dhe merrni rrogë nga një punë. Në të njëjtin muaj nuk merret shpërblimi i punës (jobbpremie).
grant-jobbstimulans-apply = Tregojini komunës për punën. Kërkoni që ta llogarisin me jobbstimulans.

grant-bostadsbidrag_barn-name = Shtesë për banesë, familje me fëmijë
grant-bostadsbidrag_barn-what = Ndihmë për qiranë (bostadsbidrag) për familje me fëmijë në shtëpi. Qira më e ulët mund ta ulë shtesën. Rroga më e lartë po ashtu.
grant-bostadsbidrag_barn-needs = Varet nga qiraja, të ardhurat, kursimet dhe numri i fëmijëve. Shuma më e lartë është për tre fëmijë ose më shumë. Duhet të jeni të regjistruar (folkbokförd) në banesë.
    Ndryshojnë të ardhurat? Lajmëroni menjëherë, përndryshe mund të keni borxh.
grant-bostadsbidrag_barn-apply = Aplikoni te Försäkringskassan (sigurimet shoqërore) në të njëjtin muaj kur hyni në banesë. Për muajt që kanë kaluar nuk merret.

grant-bostadsbidrag_ung-name = Shtesë për banesë, 18 deri 28 vjeç
grant-bostadsbidrag_ung-what = Ndihmë për qiranë (bostadsbidrag) për të rinj pa fëmijë dhe me të ardhura shumë të ulëta.
grant-bostadsbidrag_ung-needs = Jeni 18 deri 28 vjeç. Keni banesën tuaj dhe jeni të regjistruar (folkbokförd) atje. Me rrogë me orar të plotë, të ardhurat janë pothuajse gjithmonë tepër të larta.
grant-bostadsbidrag_ung-apply = Aplikoni te Försäkringskassan (sigurimet shoqërore) në të njëjtin muaj kur hyni në banesë.

grant-barnbidrag-name = Shtesa për fëmijë
grant-barnbidrag-what = Shtesa për fëmijë (barnbidrag) nuk ndryshon kur shpërnguleni brenda Suedisë. Me dy fëmijë ose më shumë ka edhe shtesë për shumë fëmijë (flerbarnstillägg).
grant-barnbidrag-needs = Fëmija është nën 16 vjeç ose është ende në shkollën e detyrueshme (grundskola).
grant-barnbidrag-apply = E keni tashmë shtesën për fëmijë? Atëherë nuk duhet të aplikoni përsëri. Lajmëroni adresën e re te Skatteverket (zyra e tatimeve).

grant-regional_skattereduktion-name = Tatim më i ulët në disa komuna
grant-regional_skattereduktion-what = Kush banon në disa komuna paguan pak më pak tatim. Në suedisht quhet regional skattereduktion.
grant-regional_skattereduktion-needs = Jeni të regjistruar (folkbokförd) në komunë më 1 nëntor. Atëherë vlen për vitin tjetër.
    Shpërnguleni pas 1 nëntorit? Atëherë duhet të prisni edhe një vit.
grant-regional_skattereduktion-apply = Nuk duhet të aplikoni. Lajmëroni shpërnguljen te Skatteverket (zyra e tatimeve) brenda një jave.

grant-dubbel_bosattning-name = Zbritje tatimore për dy banesa
grant-dubbel_bosattning-what = E mbani shtëpinë dhe merrni banesë me qira aty ku punoni? Atëherë qiraja e re mund të zbritet në deklaratën tatimore (deklaration). Mund të llogariten edhe udhëtimet në shtëpi.
    Suedisht: dubbel bosättning.
grant-dubbel_bosattning-needs = Jeni shpërngulur për shkak të punës dhe e mbani shtëpinë e vjetër. Deri atje janë më shumë se 50 kilometra. Flini në vendin e ri.
    Kush është vetëm e ka më së shumti dy vjet. Për çifte ndonjëherë pesë vjet.
grant-dubbel_bosattning-apply = Shkruajeni në deklaratën tatimore. Ruani faturën e qirasë dhe kuponat.

grant-flytt_av_arbetsgivare-name = Shpërnguljen ta paguajë punëdhënësi
grant-flytt_av_arbetsgivare-what = Punëdhënësi mund ta paguajë kamionin e shpërnguljes dhe udhëtimin e familjes. Atëherë për ju është pa tatim. Asnjë punëdhënës nuk është i detyruar.
grant-flytt_av_arbetsgivare-needs = Shpërnguleni sepse e ndërroni vendin e punës. Qiraja e dyfishtë nuk është pa tatim.
grant-flytt_av_arbetsgivare-apply = Pyetni para se ta nënshkruani punën. Kërkoni përgjigjen me shkrim.

grant-rut_flytt-name = Zbritja RUT për ndihmë në shpërngulje
grant-rut_flytt-what = Kur blini ndihmë për shpërngulje nga një firmë, një pjesë e çmimit mund të zbritet. Firma e zbret në faturë.
grant-rut_flytt-needs = I keni mbushur 18 vjeç. Paguani mjaft tatim. Firma është e miratuar.
    Ka paguar tashmë një autoritet ose komunë? Atëherë nuk vlen.
grant-rut_flytt-apply = Pyetni firmën për zbritjen RUT para se të porositni. Pyetni Skatteverket (zyrën e tatimeve) sa mund të zbritet.

grant-elbilspremie-name = Shpërblim për makinë elektrike
grant-elbilspremie-what = Ndihmë për të blerë ose marrë me qira makinë elektrike në disa komuna (elbilspremie). Paguhet muaj pas muaji. Paratë mund të mbarojnë.
grant-elbilspremie-needs = Familja ka të ardhura mjaft të ulëta. Askush nuk paguan tatim shtetëror (statlig skatt). Vitin e fundit nuk keni pasur makinë elektrike ose hibride me karikim.
    Nuk keni borxhe rrugore të papaguara te Kronofogden (përmbarimi). Makina nuk duhet të jetë tepër e shtrenjtë.
grant-elbilspremie-apply = Lajmëroni së pari shpërnguljen. Aplikoni te Naturvårdsverket (agjencia e mjedisit) brenda dy muajsh pasi makina bëhet e juaja. Pyetni nëse ka mbetur para.

grant-reseavdrag-name = Zbritje tatimore për udhëtimet në punë
grant-reseavdrag-what = E keni larg punën? Atëherë një pjesë e shpenzimeve mund të zbritet në deklaratën tatimore (deklaration).
grant-reseavdrag-needs = Llogariten vetëm shpenzimet mbi një kufi vjetor. Me makinë duhet të jenë të paktën pesë kilometra. Duhet të kurseni të paktën dy orë në ditë ndaj autobusit ose trenit.
grant-reseavdrag-apply = Shënoni udhëtimet tuaja. Shkruajini në deklaratën tatimore. Pyetni Skatteverket (zyrën e tatimeve) cili kufi vlen këtë vit.

grant-nystartsjobb-name = Nystartsjobb (fillim i ri në punë)
grant-nystartsjobb-what = Punëdhënësi paguan më pak kontribute kur punëson dikë që ka qenë gjatë pa punë. Rroga duhet të jetë sipas marrëveshjes.
grant-nystartsjobb-needs = Jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit). Keni qenë gjatë pa punë, ose keni ardhur së fundi në Suedi. Vendos Arbetsförmedlingen.
grant-nystartsjobb-apply = Pyetni nëpunësin tuaj nëse vlen për ju. Tregojini punëdhënësit. Vendimi duhet të vijë para ditës së parë.

grant-introduktionsjobb-name = Introduktionsjobb (mësoni në punë)
grant-introduktionsjobb-what = Punëdhënësi merr ndihmë për një pjesë të rrogës dhe ju mëson punën.
grant-introduktionsjobb-needs = Jeni në program të Arbetsförmedlingen (zyra e punësimit), ose keni ardhur së fundi në Suedi. Vendos Arbetsförmedlingen.
grant-introduktionsjobb-apply = Pyetni nëpunësin tuaj nëse vlen për ju. Vendimi duhet të vijë para ditës së parë.

grant-etableringsjobb-name = Etableringsjobb (punë për të sapoardhur)
grant-etableringsjobb-what = Punë me orar të plotë ku një pjesë jua paguan punëdhënësi dhe një pjesë shteti. Është e rrallë.
grant-etableringsjobb-needs = I keni mbushur 20 vjeç dhe jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit). Keni qenë gjatë pa punë ose keni ardhur së fundi në Suedi. Punëdhënësi ka një kontratë kolektive (kollektivavtal) të veçantë.
grant-etableringsjobb-apply = Pyetni Arbetsförmedlingen. Vendimi duhet të vijë para ditës së parë.

grant-starta_eget-name = Ndihmë për të hapur firmë
grant-starta_eget-what = Pagesë gjatë kohës së parë me firmën tuaj. Shpesh gjashtë muaj.
grant-starta_eget-needs = I keni mbushur 18 vjeç dhe jeni të regjistruar te Arbetsförmedlingen (zyra e punësimit). Firma nuk ka filluar ende. Ideja duhet të mund t’i mbulojë shpenzimet.
    Nuk keni borxhe te Kronofogden (përmbarimi). Vendos Arbetsförmedlingen.
grant-starta_eget-apply = Flisni me Arbetsförmedlingen para se të filloni.

grant-skolplats-name = Vend në shkollë
grant-skolplats-what = Fëmijët kanë të drejtë në shkollë në komunën ku banojnë. Shkolla është falas. Fëmijët fillojnë klasën përgatitore (förskoleklass) atë vit kur mbushin gjashtë.
grant-skolplats-needs = Fëmija është i regjistruar (folkbokförd) në komunë. Transporti shkollor është falas nëse rruga është e gjatë ose e rrezikshme. Komuna vendos çfarë është e gjatë.
grant-skolplats-apply = Telefononi komunën sapo ta dini kur shpërnguleni. Pyetni edhe për transportin shkollor.

grant-forskola-name = Vend në kopsht (förskola)
grant-forskola-what = Komuna duhet të ofrojë vend në kopsht brenda katër muajsh nga kërkesa. Fëmija duhet ta ketë mbushur një vit.
grant-forskola-needs = Banoni në komunë, dhe punoni ose studioni. Jeni pa punë ose në pushim prindëror? Atëherë fëmija ka të drejtë në të paktën 15 orë në javë.
    Ligji nuk premton vend në mbrëmje, natën dhe në fundjavë.
grant-forskola-apply = Kërkoni vend sa më herët që të mundni. Do të punoni me ndërrime? Pyetni për mbrëmjet dhe fundjavat para se ta pranoni punën.

grant-inackordering-name = Ndihmë kur i riu banon pranë shkollës
grant-inackordering-what = Shkolla e mesme (gymnasiet) mund të jetë në një vend tjetër. Atëherë ka ndihmë për banimin e nxënësit.
grant-inackordering-needs = Nxënësi duhet të banojë larg për shkak të shkollës. Ndihma vlen deri në mes të vitit kur nxënësi mbush 20.
grant-inackordering-apply = Pyetni komunën ku shpërnguleni. Pyetni edhe cilat drejtime ka.

grant-sfi-name = Sfi, kurs i suedishtes
grant-sfi-what = Kurs falas i suedishtes (sfi) në komunën ku banoni. Zakonisht fillon brenda tre muajsh.
grant-sfi-needs = E drejta vlen tre vjet nga hera e parë që u pranuat në kurs.
    U pranuat para 2026? Atëherë koha llogaritet nga 1 janari 2026. Mund të bëhet më e gjatë.
grant-sfi-apply = Telefononi arsimin për të rritur në komunën e re. Kërkoni dëshmi për atë që keni mësuar.

grant-forsorjningsstod_flytt-name = Ndihma sociale dhe kostoja e shpërnguljes
grant-forsorjningsstod_flytt-what = Komuna ndonjëherë mund të ndihmojë me shpenzimet e shpërnguljes (försörjningsstöd). Nuk ka shumë të caktuar dhe as të drejtë të sigurt.
    Asnjë autoritet nuk mund t’ju detyrojë të shpërnguleni. Dëshira duhet të jetë e juaja.
grant-forsorjningsstod_flytt-needs = Komuna e shqyrton pikërisht gjendjen tuaj. Pas shpërnguljes përgjegjëse është komuna e re. Ajo mund të ketë rregulla të tjera.
grant-forsorjningsstod_flytt-apply = Aplikoni para shpërnguljes, në komunën ku banoni tani. Tregoni për punën që ju pret.
    Kërkoni vendim me shkrim. Mund të ankoheni kundër tij.

grant-a_kassa-name = A-kassa kur e ndërroni punën
grant-a_kassa-what = Mos e lini punën para se e reja të jetë nënshkruar. Kush e lë pa arsye të vlefshme mund të mbetet pa pagesë 45 ditë. Pagesën e jep arka e papunësisë (a-kassa).
grant-a_kassa-needs = Do të shkoni me partnerin tuaj? Nuk është e sigurt që kjo vlen si arsye. Vendos a-kassa.
grant-a_kassa-apply = Pyetni a-kassa tuaj para se ta lini punën. Mbeteni pa punë? Regjistrohuni te Arbetsförmedlingen (zyra e punësimit) ditën e parë.

grant-andrahandsuthyrning-name = Jepni banesën me qira ndërsa provoni
grant-andrahandsuthyrning-what = Mund ta mbani banesën me qira (hyresrätt) ndërsa provoni punë në një vend tjetër. Puna e përkohshme është arsye e vlefshme.
grant-andrahandsuthyrning-needs = Qiradhënësi ose Hyresnämnden (komisioni i qirave) duhet të thotë po më parë. Qiraja duhet të jetë e arsyeshme.
    Nëse e jepni pa leje, mund ta humbni kontratën. Nëse e ndërprisni kontratën, koha është zakonisht tre muaj.
grant-andrahandsuthyrning-apply = Pyetni qiradhënësin me shkrim para se të shpërnguleni. Thotë jo? Pyetni Hyresnämnden.

grant-hyresgaranti-name = Garanci qiraje nga komuna (hyresgaranti)
grant-hyresgaranti-what = Komuna i premton qiradhënësit se qiraja do të paguhet. Nuk janë para për ju, por kontrata mund të merret më lehtë.
grant-hyresgaranti-needs = Vetëm disa komuna e kanë. Ato vendosin vetë për kë vlen.
grant-hyresgaranti-apply = Pyetni komunën ku doni të shpërnguleni.

grant-kommunal_bonus-name = Ndihmë e komunës për banorë të rinj
grant-kommunal_bonus-what = Nuk kemi gjetur asnjë komunë që paguan me siguri para për atë që shpërngulet atje. Shumë japin këshilla për banesë, shkollë dhe punë.
grant-kommunal_bonus-needs = Ndryshon nga komuna në komunë. Besojini vetëm faqes së vetë komunës, me datë.
grant-kommunal_bonus-apply = Pyetni komunën për shërbimin e banorëve të rinj (inflyttarservice). Pyetni me çfarë mund të ndihmojnë.

## What does not exist
grant-flyttningsbidrag-name = Ndihmë shpërnguljeje (flyttningsbidrag)
grant-flyttningsbidrag-ended = U hoq në 2015. Ishin para për kamionin e shpërnguljes dhe udhëtimet në punë.
    Faqe të vjetra ende thonë se ekziston. As starthjälp (ndihma e fillimit) nuk ekziston më.
grant-flyttningsbidrag-instead = Pyetni punëdhënësin për ndihmë me shpërnguljen para se të nënshkruani. Për një intervistë larg ka ndihmë udhëtimi (resebidrag).

grant-csn_avskrivning-name = Borxh studimi më i vogël në fshat
grant-csn_avskrivning-ended = Kjo nuk ka ekzistuar kurrë në Suedi. Ishte vetëm një propozim. Norvegjia e ka, por vetëm për kredi norvegjeze.
grant-csn_avskrivning-instead = E keni të vështirë të paguani? Pyetni CSN për pagesë më të ulët.

grant-korkortslan-name = Kredi për patentë nga CSN
grant-korkortslan-ended = Që nga 2024 nuk mund të kërkohet. Ishte kredi për ata që nxirrnin patentë shoferi.
grant-korkortslan-instead = Pyetni punëdhënësin ose Arbetsförmedlingen (zyrën e punësimit). Mund të shfaqim edhe punë që nuk kërkojnë patentë.

grant-hemutrustningslan-name = Kredi për mobilie nga CSN
grant-hemutrustningslan-ended = U hoq në fillim të 2022. Ishte kredi për mobilie për të sapoardhurit në Suedi.
grant-hemutrustningslan-instead = Keni ndihmë sociale (försörjningsstöd)? Pyetni komunën për ndihmë me më të nevojshmet. Pyetni edhe për gjëra të përdorura.

grant-studiestartsstod-name = Ndihmë për fillim studimi
grant-studiestartsstod-ended = U hoq në fillim të 2026 (studiestartsstöd). Ishte ndihmë për të papunë që fillonin studimet.
grant-studiestartsstod-instead = Pyetni CSN për ndihmën e zakonshme të studimit. Për kurse pyetni arsimin për të rritur në komunë.

grant-yrkesintroduktion-name = Ndihmë për hyrje në profesion
grant-yrkesintroduktion-ended = U hoq në fillim të 2024 (yrkesintroduktion). Ishte ndihmë për punëdhënës që mësonin të rinj.
grant-yrkesintroduktion-instead = Pyetni Arbetsförmedlingen (zyrën e punësimit) për introduktionsjobb ose nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Zbritje sipas largësisë deri në punë
grant-avstandsbaserat_reseavdrag-ended = Kurrë nuk hyri në fuqi. Parlamenti (riksdagen) tha po në 2022, por ndërroi mendim. Disa bloge e thonë gabim.
grant-avstandsbaserat_reseavdrag-instead = Zbritja e zakonshme për udhëtimet në punë ekziston ende.

grant-eures_tms-name = Programi i EURES për lëvizje (TMS)
grant-eures_tms-ended = Nuk vlen për shpërngulje brenda Suedisë. Është vetëm për punë në një vend tjetër të BE-së.
grant-eures_tms-instead = Për një intervistë larg në Suedi ka ndihmë udhëtimi (resebidrag).

## Verdicts, time, sums and questions that are counted
verdict-planned = Kjo është e planifikuar. Fillon më { $date }. Mund të ndryshojë para asaj dite.
verdict-unconfirmed = Këtë nuk kemi mundur ta vërtetojmë. Mos llogarisni në të.
verdict-check-with = Rregulli mund të ketë ndryshuar që kur e lexuam. Pyetni { $payer }.
time-begins-before-move = Fillon më { $date }, para se të mendoni të shpërnguleni.
time-ends-before-move = Mbaron më { $date }, para se të mendoni të shpërnguleni. Mos llogarisni në të.
time-may-end-before-move = Mbaron më { $date }. Kjo mund të jetë para shpërnguljes suaj.
amount-fee-up-to = Pagesa është më së shumti { $amount } në muaj për fëmijën e parë. Për vëllezër e motra është më e vogël.
amount-up-to-per-child-and-year = Më së shumti { $amount } në vit për çdo fëmijë. Zakonisht më pak.
money-between = { $from }–{ $to }
money-up-to = më së shumti { $to }
money-at-least = të paktën { $from }
sum-per-month = Me përgjigjet tuaja: { $money } në muaj.
sum-once = Me përgjigjet tuaja: { $money } për një udhëtim.
sum-nothing = Me përgjigjet tuaja ndoshta nuk merren para.
sum-fee-per-month = Pagesa për fëmijën e parë, me përgjigjet tuaja: { $money } në muaj.
sum-fee-none = Me përgjigjet tuaja nuk ka pagesë.
sum-less-tax-per-month = Me përgjigjet tuaja tatimi ulet: { $money } në muaj.
sum-each-year = Tatimi ulet me { $amount } në vit. Viti i parë është { $year }.
sum-each-year-or = Tatimi ulet me { $amount } në vit. Viti i parë është { $year } ose { $or }.
assuming-job-premium = Llogaritur nga rroga para tatimit. Askush në familje nuk ka ndihmë sociale (försörjningsstöd) atë muaj.
assuming-interview = Llogaritur nga ajo që thoni se kushton udhëtimi. Vendos Arbetsförmedlingen.
assuming-fee = Llogaritur sikur të gjitha të ardhurat të jenë rrogë. Numrat janë të përkohshëm. Pyetni komunën.
assuming-housing = Llogaritur nga qiraja që dhatë dhe të ardhurat e sotme, sikur gjithçka të jetë rrogë. Kursimet nuk llogariten këtu. Rroga e re e ndryshon shumën.
assuming-children = Llogaritur nga fëmijët nën 16 vjeç ose në shkollën e detyrueshme (grundskola). Llogaritet pjesa e të dy prindërve.
assuming-tax = Llogaritur sikur tatimi të jetë rreth tri të dhjetat e rrogës. Zbritja bëhet në deklaratën tatimore.
assuming-registered = Llogaritur sikur të jeni të regjistruar (folkbokförd) atje ditën kur shpërnguleni.
payer-ehalsomyndigheten = E-hälsomyndigheten (agjencinë e e-shëndetësisë)
support-question-title = Një pyetje ndihmon më shumë
support-next-question = { $count ->
    [one] Një ndihmë varet nga një përgjigje: { $what }.
   *[other] { $count } ndihma varen nga një përgjigje: { $what }.
}
button-more-support = Më shumë për ndihmën
more-support-title = Më shumë për ndihmën
planned-line = Ende jo: { $name }. Është planifikuar nga { $date }.
ruled-out-title = Ndoshta nuk ju përshtaten
ruled-out-line = { $name }. Vendimtare është: { $because }.
more-support-tap = Për çfarë doni të lexoni?
topic-children = Shkolla dhe kopshti (förskola)
topic-home = Shtesa për fëmijë dhe qira
topic-move = Shpërngulja dhe banesa
topic-work = Puna, intervista dhe kurset
topic-assistance = Me ndihmë sociale (försörjningsstöd)
topic-tax = Tatimi, udhëtimet dhe makina
topic-employer = Ndihmë për punëdhënësin
topic-employer-why = Paratë i merr punëdhënësi, jo ju. Mund t’i tregoni për ndihmën kur aplikoni për punë.
q-move_when = Kur mendoni se shpërnguleni?
q-move_when-why = Disa rregulla fillojnë ose mbarojnë në një datë të caktuar. Për tatimin është i rëndësishëm 1 nëntori.
q-move_when-2026 = Gjatë 2026
q-move_when-2027_by_1_nov = 2027, deri më 1 nëntor
q-move_when-2027_after_1_nov = 2027, pas 1 nëntorit
q-move_when-2028 = Gjatë 2028
short-move_when = Kur shpërnguleni
q-children_count = Sa fëmijë shpërngulen me ju?
q-children_count-why = Pyesim vetëm që ta llogarisim shumën.
q-children_count-1 = Një fëmijë
q-children_count-2 = Dy fëmijë
q-children_count-3 = Tre fëmijë
q-children_count-4 = Katër fëmijë
q-children_count-5_plus = Pesë fëmijë ose më shumë
short-children_count = Numri i fëmijëve
q-new_rent = Sa mendoni se do të jetë qiraja në muaj në banesën e re?
q-new_rent-why = Pyesim vetëm që ta llogarisim shumën. Mjafton me hamendje.
q-new_rent-under_4 = Nën 4 000 korona
q-new_rent-4_6 = 4 000–6 000 korona
q-new_rent-6_8 = 6 000–8 000 korona
q-new_rent-over_8 = Mbi 8 000 korona
short-new_rent = Qiraja e re
q-new_pay = Sa do të jetë rroga juaj në muaj para tatimit, në punën e re?
q-new_pay-why = Pyesim vetëm që ta llogarisim shpërblimin. Ai është një pjesë e rrogës.
q-new_pay-under_15 = Nën 15 000 korona
q-new_pay-15_25 = 15 000–25 000 korona
q-new_pay-over_25 = Mbi 25 000 korona
short-new_pay = Rroga e re
q-trip_cost = Sa kushton udhëtimi për intervistë, me fjetje?
q-trip_cost-why = Pyesim vetëm që ta llogarisim shumën. Mjafton me hamendje.
q-trip_cost-under_1500 = Nën 1 500 korona
q-trip_cost-1500_3600 = 1 500–3 600 korona
q-trip_cost-over_3600 = Mbi 3 600 korona
short-trip_cost = Çmimi i udhëtimit

## More rules
grant-logi_program-name = Udhëtime dhe banim gjatë një programi
grant-logi_program-what = Ndihmë për udhëtime dhe banim të dyfishtë kur ndiqni një program në një vend tjetër. Nuk vlen për punë të zakonshme.
grant-logi_program-needs = Arbetsförmedlingen (zyra e punësimit) ju ka dërguar në program. Llogariten vetëm shpenzimet mbi një kufi.
grant-logi_program-apply = Pyetni nëpunësin tuaj para se të fillojë programi.

grant-boende_vid_jobbstart-name = Banim i përkohshëm kur fillon puna
grant-boende_vid_jobbstart-what = Nuk kemi gjetur ndihmë shtetërore për banim kur filloni një punë.
grant-boende_vid_jobbstart-needs = Ka gjëra të tjera. Nëse keni dy banesa, mund të përshtatet zbritja tatimore për dy banesa (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Pyetni punëdhënësin për banim në kohën e parë. Pyetni para se të nënshkruani.

grant-aktivitetsstod-name = Pagesa e programit kur shpërnguleni
grant-aktivitetsstod-what = Janë para ndërsa ndiqni një program: pagesa e aktivitetit (aktivitetsstöd) dhe pagesa e vendosjes (etableringsersättning). Rregullat i lexojmë kështu: shpërngulja nuk ju nxjerr jashtë.
grant-aktivitetsstod-needs = Ndiqni një program te Arbetsförmedlingen (zyra e punësimit). Një punë me orar të plotë e mbaron programin. Nëse mbeteni përsëri pa punë, mund të ktheheni.
grant-aktivitetsstod-apply = Tregojini nëpunësit tuaj për shpërnguljen para se të shpërnguleni.

grant-lonebidrag-name = Ndihmë për rrogë (lönebidrag) e të ngjashme
grant-lonebidrag-what = Punëdhënësi merr ndihmë për një pjesë të rrogës kur dikujt i duhet punë e përshtatur.
grant-lonebidrag-needs = Vendos Arbetsförmedlingen (zyra e punësimit). Ne nuk pyesim kurrë për gjëra të tilla.
grant-lonebidrag-apply = Pyetni nëpunësin tuaj nëse vlen për ju. Vendimi duhet të vijë para ditës së parë.

grant-egen_flyttkostnad-name = Zbritje për shpërngulje të paguar vetë
grant-egen_flyttkostnad-what = Ajo që paguani vetë për shpërnguljen zakonisht nuk mund të zbritet nga tatimi.
grant-egen_flyttkostnad-needs = Një përjashtim mund të ketë kur punëdhënësi e zhvendos gjithë punën.
grant-egen_flyttkostnad-apply = Më mirë pyetni punëdhënësin për ndihmë, para se të nënshkruani. Për përjashtimin pyetni Skatteverket (zyrën e tatimeve).

grant-fritidskort-name = Kartë e kohës së lirë (fritidskort)
grant-fritidskort-what = Para në një kartë për fëmijë: sport, muzikë dhe të tjera në kohën e lirë. E ndjek fëmijën në komunën e re.
grant-fritidskort-needs = Fëmija mbush nga 6 deri në 16 vjeç. Shuma është më e lartë për familjet që vitin paraprak kishin shtesë për banesë (bostadsbidrag).
grant-fritidskort-apply = Hapeni kartën te fritidskortet.se. Përdoreni para 30 nëntorit.

grant-aktivitetskrav-name = Ndihma sociale dhe kërkesa për aktivitet
grant-aktivitetskrav-what = Kush ka ndihmë sociale (försörjningsstöd) duhet të kërkojë punë ose të bëjë diçka që cakton komuna. Shpesh me orar të plotë pas tre muajsh.
grant-aktivitetskrav-needs = Kërkesa vlen edhe në një komunë të re. Askush nuk mund të kërkojë që të shpërnguleni.
grant-aktivitetskrav-apply = Pyetni komunën çfarë rregullon ajo. Një punë e re vlen.

grant-bidragstak-name = Kufi i sipërm i ndihmës sociale
grant-bidragstak-what = Ideja është një kufi se sa ndihma mund të ketë një familje. Më shumë e ndiejnë familjet e mëdha.
grant-bidragstak-needs = Vlen për familje me ndihmë sociale (försörjningsstöd). Një parlament (riksdag) i ri mund ta ndryshojë.
grant-bidragstak-apply = Pyetni komunën çfarë do të thotë kjo për ju.

grant-dubbel_hyra_kommun-name = Qira e dyfishtë e paguar nga një komunë
grant-dubbel_hyra_kommun-what = Ndonjëherë thuhet se një komunë, si Södertälje, paguan qira të dyfishtë në shpërngulje. Nuk kemi gjetur që kjo është e vërtetë.
grant-dubbel_hyra_kommun-needs = Besojini vetëm një përgjigjeje me shkrim nga komuna.
grant-dubbel_hyra_kommun-apply = Planifikoni datat që të mos paguani qira të dyfishtë. Keni ndihmë sociale (försörjningsstöd)? Pyetni komunën para shpërnguljes.

grant-uppsagningstid-name = Tre muaj për ta ndërprerë kontratën
grant-uppsagningstid-what = Qiramarrësi mund ta ndërpresë gjithmonë kontratën e apartamentit. Kontrata mbaron në fund të një muaji, më herët tre muaj më vonë.
grant-uppsagningstid-needs = Kjo vlen çfarëdo që të thotë kontrata. Qiradhënësi mund të pranojë kohë më të shkurtër. Përndryshe mund të keni deri në katër muaj me dy qira.
grant-uppsagningstid-apply = Ndërpriteni me shkrim, por vetëm kur puna e re dhe banesa të jenë gati. Kërkojini qiradhënësit kohë më të shkurtër.

grant-folkbokforing-name = Lajmëroni shpërnguljen te Skatteverket
grant-folkbokforing-what = Shpërnguljen duhet ta lajmëroni brenda një jave. Prej saj varen shumë gjëra: shkolla, shtesa për banesë (bostadsbidrag), sfi dhe tatimi.
grant-folkbokforing-needs = Ju banoni aty ku flini më shpesh. Me dy shtëpi, Skatteverket (zyra e tatimeve) mund t’ju pyesë.
grant-folkbokforing-apply = Bëjeni te skatteverket.se ose në një zyrë shërbimi (servicekontor). Përfshini fëmijët në lajmërim.

grant-tioarig_skola-name = Shkollë e detyrueshme dhjetëvjeçare
grant-tioarig_skola-what = Klasa përgatitore (förskoleklass) do të bëhet klasa e parë. Shkolla është falas si më parë, dhe fëmijët fillojnë në të njëjtën moshë.
grant-tioarig_skola-needs = Vlen për të gjithë fëmijët në shkollë, në çdo komunë.
grant-tioarig_skola-apply = Nuk duhet të bëni asgjë. Shkolla ju tregon.

grant-skolskjuts-name = Transporti shkollor (skolskjuts)
grant-skolskjuts-what = Autobus ose taksi falas deri në shkollën e detyrueshme (grundskola). Vlen kur rruga është e gjatë ose e rrezikshme.
grant-skolskjuts-needs = Komuna vendos çfarë është e gjatë. Nëse zgjidhni shkollë tjetër nga ajo e komunës, e drejta mund të humbasë.
grant-skolskjuts-apply = Pyetni komunën për transportin shkollor para se të zgjidhni banesën.

grant-forskola_skift-name = Kujdes për fëmijë natën e në fundjavë
grant-forskola_skift-what = Ligji nuk premton kujdes në mbrëmje, natën dhe në fundjavë. Komuna duhet të përpiqet ta rregullojë.
grant-forskola_skift-needs = Ndryshon në çdo komunë. Shpesh duhet që të dy prindërit të punojnë atëherë.
grant-forskola_skift-apply = Do të punoni me ndërrime? Telefononi komunën para se ta pranoni punën.

grant-forskoleavgift-name = Sa kushton kopshti (förskola)
grant-forskoleavgift-what = Pagesa ka një kufi të sipërm, që quhet maxtaxa. Kush fiton pak paguan pak ose asgjë.
grant-forskoleavgift-needs = Pagesa varet nga të ardhurat e familjes dhe numri i fëmijëve. Nga vjeshta kur fëmija mbush tre, një pjesë e kohës është falas.
grant-forskoleavgift-apply = Lajmëroni të ardhurat në komunën e re kur fëmija fillon.

grant-fritidshem-name = Qendra pas shkollës (fritidshem)
grant-fritidshem-what = Kujdes për fëmijë para dhe pas shkollës, dhe në pushime.
grant-fritidshem-needs = Punoni ose studioni. Vlen deri në pranverën e vitit kur fëmija mbush 13.
grant-fritidshem-apply = Kërkoni vend te komuna në të njëjtën kohë me shkollën.

grant-kvalificering-name = Më shumë vite në Suedi për disa ndihma
grant-kvalificering-what = Kush vendoset në Suedi nga 2027 duhet të presë për disa ndihma. Shpërngulja brenda vendit nuk llogaritet.
grant-kvalificering-needs = Banoni tashmë në Suedi? Atëherë një shpërngulje nga një vend në tjetrin nuk duhet të ndryshojë asgjë.
grant-kvalificering-apply = Nuk duhet të bëni asgjë. Nëse nuk jeni të sigurt, pyetni Försäkringskassan (sigurimet shoqërore).

grant-bostadsbidrag_manad-name = Shtesë për banesë, e llogaritur çdo muaj
grant-bostadsbidrag_manad-what = Të ardhurat për shtesën (bostadsbidrag) do të llogariten muaj pas muaji e jo për vit. Atëherë shuma dihet më lehtë.
grant-bostadsbidrag_manad-needs = Vlen për ata që kanë shtesë për banesë. Mund të ndryshojnë edhe kufijtë e të ardhurave.
grant-bostadsbidrag_manad-apply = Pyetni Försäkringskassan (sigurimet shoqërore) çfarë vlen kur të hyni në banesë.
