# Support when moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = Xuya ye ku tu şertan bi cih tînî.
verdict-undecided = Ev bi vê ve girêdayî ye: { $what }.
hangs-on-place = şaredarî
hangs-on-swedish = tu çiqas swêdî dizanî
verdict-depends-on-place = Ev bi şaredariyê ve girêdayî ye. Karekî veke, em bibînin.
verdict-ineligible-because = Xuya ye ev ne ji bo te ye. Biryar li gorî vê ye: { $because }.
verdict-information = Dibe ku ev ji bo te be. Şertan bixwîne.
verdict-employer = Ev piştgirî ji kardêr re ye, ne ji te re. Tu dikarî qala wê bikî.
verdict-local = Her şaredarî bi xwe biryar dide. Bipirse.
verdict-not-in-force = Ev niha ne derbasdar e.
verdict-ended = Ev êdî tune ye.
verdict-never-existed = Ev li Swêdê qet tunebûye.
verdict-cross-border = Ev tenê ji bo barkirina welatekî din e.
mark-ended = Êdî tune ye: { $name }
mark-never = Qet tunebûye: { $name }
mark-abroad = Tenê ji bo welatekî din: { $name }
mark-planned = Hê na: { $name }
mark-employer = Ji kardêr re: { $name }
mark-unconfirmed = Xwe nespêre vê: { $name }
instead-line = Li şûna wê: { $instead }
support-less-sure = Em li vir kêmtir piştrast in. Berî ku tu xwe bispêrî vê, bipirse.
ended-line = Malperên kevn soza pereyê barkirinê (flyttbidrag) didin. Ew di 2015an de hat rakirin.

## Reasons, after "Biryar li gorî vê ye:"
because-movers = kî bar dike
because-children_ages = emrê zarokan
because-income = hatin
because-age = emir
because-assistance_2025 = ka te di 2025an de alîkariya debarê (försörjningsstöd) distand
because-assistance_now = ka tu niha försörjningsstöd (alîkariya debarê) distînî
because-registered_unemployed = ka tu li Arbetsförmedlingen qeydkirî yî
because-interview_far = rêwîtî çiqas dirêj e
because-keeps_old_home = ka xaniyê te yê berê dimîne
because-rents_home = ka xaniyê te bi kirê ye
because-abilities = ku tu jixwe swêdî dizanî
because-destination_tax_reduction = şaredarî, ku ne di lîsteyê de ye
because-destination_ev_premium = şaredarî (hin herêm dîsa jî dikarin bên hesabkirin, lewra bipirse)

## Money
amount-up-to = Herî zêde { $amount }.
amount-up-to-per-month = Mehê herî zêde { $amount }.
amount-per-month = Mehê { $amount }.
amount-per-month-per-child = Mehê { $amount } ji bo her zarokî.
amount-per-year = Salê { $amount }.
amount-check-with = Dibe ku hejmar hatibe guhertin. Bipirse: { $payer }.

## Who decides
payer-af = Arbetsförmedlingen (dezgeha kar)
payer-fk = Försäkringskassan (kaseya sîgorteyê)
payer-skatteverket = Skatteverket (dezgeha bacê)
payer-csn = CSN (pereyê xwendinê)
payer-kommun = şaredarî (kommun)
payer-employer = kardêr
payer-akassa = a-kassa (kaseya bêkariyê)
payer-naturvardsverket = Naturvårdsverket (dezgeha xwezayê)
payer-hyresnamnden = Hyresnämnden (desteya kirêyê)
payer-eures = EURES

## Questions asked for one kind of support only
q-age = Tu çend salî yî?
q-age-why = Em tenê ji bo vê piştgiriyê dipirsin. Sînorekî wê yê emir heye.
q-age-16_19 = 16–19 salî
q-age-20_28 = 20–28 salî
q-age-29_65 = 29–65 salî
q-age-66_plus = 66 salî an mezintir
q-assistance_2025 = Te di 2025an de ji tîrmehê heta kanûnê försörjningsstöd (alîkariya debarê) distand?
q-assistance_2025-why = Em tenê ji bo vê piştgiriyê dipirsin. Ew ji bo yên ku hemû şeş mehan distandin e.
q-assistance_2025-every_month = Erê, her meh
q-assistance_2025-some_months = Erê, çend mehan
q-assistance_2025-no = Na
q-assistance_now = Tu niha försörjningsstöd (alîkariya debarê) distînî?
q-assistance_now-why = Em tenê ji bo vê piştgiriyê dipirsin. Ew şeş mehên li pey hev dixwaze.
q-assistance_now-six_months = Erê, şeş meh li pey hev an zêdetir
q-assistance_now-shorter = Erê, demeke kurttir
q-assistance_now-no = Na
q-registered_unemployed = Tu li Arbetsförmedlingen qeydkirî yî?
q-registered_unemployed-why = Em tenê ji bo vê piştgiriyê dipirsin. Ew ji bo yên qeydkirî ye.
q-registered_unemployed-yes = Erê
q-registered_unemployed-no = Na
q-interview_far = Rêya hevpeyvînê, çûn û hatin, ji sê saetan zêdetir e?
q-interview_far-why = Em tenê ji bo vê piştgiriyê dipirsin. Ew ji bo rêwîtiyên dirêj ên hevpeyvînê ye.
q-interview_far-yes = Erê
q-interview_far-no = Na
q-keeps_old_home = Gava tu li bajarekî din dest bi kar bikî, dixwazî xaniyê te yê niha bimîne?
q-keeps_old_home-why = Em tenê ji bo vê piştgiriyê dipirsin. Ew ji bo yên ku du xaniyên wan hene ye.
q-keeps_old_home-yes = Erê
q-keeps_old_home-no = Na
q-rents_home = Xaniyê te bi kirê ye, bi kontrata li ser navê te?
q-rents_home-why = Em tenê ji bo vê qaîdeyê dipirsin. Ew ji bo xaniyê bi kirê (hyresrätt) ye.
q-rents_home-yes = Erê
q-rents_home-no = Na

## Support that exists
grant-resebidrag-name = Pereyê rêwîtiya hevpeyvînê (resebidrag)
grant-resebidrag-what = Alîkariya rêwîtî û şevekê, gava hevpeyvîn li cihekî dûr be. Ew ne ji bo barkirinê bi xwe ye.
grant-resebidrag-needs = Tu 20 salî an mezintir î û li Arbetsförmedlingen qeydkirî yî. Tu bêkar î an dikarî bêkar bimînî. Rê, çûn û hatin, ji sê saetan zêdetir e.
    Divê kar di Platsbanken de be. Arbetsförmedlingen biryarê dide.
    Te yrkeshögskola xwendiye? Wê gavê dibe ku qaîdeyên din hebin.
grant-resebidrag-apply = Berî rêwîtiyê serlêdan bike. Telefonî Arbetsförmedlingen bike: 0771-416 416, herî kêm sê rojên kar berê. Vexwendin û îlanê hilîne.

grant-jobbpremie-name = Xelata kar (jobbpremie)
grant-jobbpremie-what = Pereyê zêde gava tu ji försörjningsstöd derbasî kar dibî. Ew bê bac e. Herî zêde 18 mehan tê dayîn.
grant-jobbpremie-needs = Te di 2025an de ji tîrmehê heta kanûnê her meh försörjningsstöd distand. Di meha ku tu serlêdanê dikî de meaşê te heye. Wê mehê kesek li malê försörjningsstöd nastîne.
    Tu li ku dijî, ferq nake.
grant-jobbpremie-apply = Li ser înternetê ji Försäkringskassan re serlêdan bike, mehê carekê. Divê ev di nav sê mehan de piştî meha bi meaş be.

grant-jobbstimulans-name = Beşek ji meaş nayê hejmartin (jobbstimulans)
grant-jobbstimulans-what = Gava şaredarî försörjningsstöd hesab dike, çaryeka meaşê te nayê hejmartin. Ev du salan e.
grant-jobbstimulans-needs = Te şeş mehan li pey hev försörjningsstöd standiye û tu ji karekî meaş distînî. Di heman mehê de jobbpremie nayê dayîn.
grant-jobbstimulans-apply = Qala kar ji şaredariyê re bike. Bibêje bila jobbstimulans hesab bikin.

grant-bostadsbidrag_barn-name = Alîkariya xanî ji bo malbatan (bostadsbidrag)
grant-bostadsbidrag_barn-what = Alîkariya kirêyê ji bo malbatên ku zarok li malê ne. Kirêya kêmtir dikare alîkariyê kêm bike. Meaşê bilindtir jî.
grant-bostadsbidrag_barn-needs = Ev bi kirê, hatin, pereyê komkirî û hejmara zarokan ve girêdayî ye. Pereyê herî zêde ji bo sê zarok an zêdetir e. Divê hûn li wî xaniyî qeydkirî bin (folkbokförd).
    Hatin diguhere? Tavilê bide zanîn, an na tu dikarî deyndar bibî.
grant-bostadsbidrag_barn-apply = Heman meha ku hûn diçin xanî, ji Försäkringskassan re serlêdan bikin. Ji bo mehên derbasbûyî nayê dayîn.

grant-bostadsbidrag_ung-name = Alîkariya xanî, 18–28 salî (bostadsbidrag)
grant-bostadsbidrag_ung-what = Alîkariya kirêyê ji bo ciwanên bê zarok ku hatina wan gelekî kêm e.
grant-bostadsbidrag_ung-needs = Tu 18 heta 28 salî yî. Xaniyê te bi xwe heye û tu li wir qeydkirî yî (folkbokförd). Bi meaşê karekî dema tam (heltid), hatin hema her tim zêde bilind e.
grant-bostadsbidrag_ung-apply = Heman meha ku tu diçî xanî, ji Försäkringskassan re serlêdan bike.

grant-barnbidrag-name = Pereyê zarokan (barnbidrag, flerbarnstillägg)
grant-barnbidrag-what = Gava hûn di nav Swêdê de bar bikin, pereyê zarokan (barnbidrag) naguhere. Bi du zarokan an zêdetir pereyê zêde (flerbarnstillägg) jî heye.
grant-barnbidrag-needs = Zarok di bin 16 salî de ye an hê li grundskola (dibistana bingehîn) ye.
grant-barnbidrag-apply = Hûn jixwe barnbidrag distînin? Wê gavê serlêdana nû ne hewce ye. Navnîşana nû ji Skatteverket re bidin zanîn.

grant-regional_skattereduktion-name = Baca kêmtir li hin şaredariyan
grant-regional_skattereduktion-what = Yên ku li hin şaredariyan dijîn hinekî kêmtir bac didin. Bi swêdî jê re dibêjin regional skattereduktion.
grant-regional_skattereduktion-needs = Tu 1 mijdarê li şaredariyê qeydkirî yî (folkbokförd). Wê gavê ew ji bo sala din e.
    Tu piştî 1 mijdarê bar dikî? Wê gavê saleke din jî dikişîne.
grant-regional_skattereduktion-apply = Serlêdan ne hewce ye. Barkirinê di nav hefteyekê de ji Skatteverket re bide zanîn.

grant-dubbel_bosattning-name = Kêmkirina bacê ji bo du xaniyan
grant-dubbel_bosattning-what = Xaniyê te yê berê dimîne û tu li cihê kar xaniyekî din bi kirê digirî? Wê gavê tu dikarî kirêya nû di beyana bacê (deklaration) de kêm bikî. Rêwîtiyên vegera malê jî dikarin bên hejmartin.
    Navê wê dubbel bosättning e.
grant-dubbel_bosattning-needs = Te ji ber kar bar kiriye û xaniyê te yê berê dimîne. Rê ji 50 kîlometreyan zêdetir e. Tu li cihê nû radizî.
    Ji bo kesê bi tenê herî zêde du sal e. Ji bo cotan carinan pênc sal e.
grant-dubbel_bosattning-apply = Di beyana bacê (deklaration) de binivîse. Fatûreyên kirêyê û fîşan hilîne.

grant-flytt_av_arbetsgivare-name = Ji kardêr bixwaze ku pereyê barkirinê bide
grant-flytt_av_arbetsgivare-what = Kardêr dikare pereyê kamyona barkirinê û rêwîtiya malbatê bide. Wê gavê ji bo te bê bac e. Ti kardêr ne mecbûr e.
grant-flytt_av_arbetsgivare-needs = Tu bar dikî ji ber ku cihê karê te diguhere. Kirêya du xaniyan ne bê bac e.
grant-flytt_av_arbetsgivare-apply = Berî ku tu peymana kar îmze bikî, bipirse. Bersivê bi nivîskî bixwaze.

grant-rut_flytt-name = RUT-avdrag ji bo alîkariya barkirinê
grant-rut_flytt-what = Gava tu alîkariya barkirinê ji şîrketekê bikirî, beşek ji heqê wê dikare kêm bibe. Şîrket wê di fatûreyê de kêm dike (RUT-avdrag).
grant-rut_flytt-needs = Tu 18 salî an mezintir î. Tu têra xwe bac didî. Şîrket qebûlkirî ye.
    Dezgehek an şaredarî jixwe pere daye? Wê gavê nayê hesabkirin.
grant-rut_flytt-apply = Berî ku tu şîrketê bigirî, RUT-avdrag bipirse. Ji Skatteverket bipirse ka çiqas dikare kêm bibe.

grant-elbilspremie-name = Pereyê erebeya elektrîkê (elbilspremie)
grant-elbilspremie-what = Piştgirî ji bo kirîn an kirêkirina erebeya elektrîkê li hin şaredariyan. Meh bi meh tê dayîn. Pere dikare biqede.
grant-elbilspremie-needs = Hatina malê kêm e. Kes baca dewletê (statlig skatt) nade. Sala dawî erebeya we ya elektrîkê an laddhybrid (elektrîk û benzîn) tunebû.
    Deynê we yê rê li Kronofogden tune. Divê erebe ne zêde biha be.
grant-elbilspremie-apply = Pêşî barkirinê bide zanîn. Di du mehan de piştî ku erebe bû ya te, ji Naturvårdsverket re serlêdan bike. Bipirse ka hê pere maye.

grant-reseavdrag-name = Kêmkirina bacê ji bo rêya kar (reseavdrag)
grant-reseavdrag-what = Rêya kar dûr e? Wê gavê beşek ji mesrefê dikare di beyana bacê (deklaration) de kêm bibe.
grant-reseavdrag-needs = Tenê mesrefa ji sînorekî salane zêdetir tê hesabkirin. Bi erebeyê divê herî kêm pênc kîlometre be. Divê erebe li gorî otobûs an trenê rojê herî kêm du saetan zûtir be.
grant-reseavdrag-apply = Rêwîtiyên xwe binivîse. Wan têxe beyana bacê (deklaration). Ji Skatteverket bipirse îsal sînor çiqas e.

grant-nystartsjobb-name = Karê destpêka nû (nystartsjobb)
grant-nystartsjobb-what = Gava kardêr kesekî ku demeke dirêj bêkar bû bigire kar, ew kêmtir heqan (avgift) dide. Divê meaş li gorî peymanê (avtal) be.
grant-nystartsjobb-needs = Tu li Arbetsförmedlingen qeydkirî yî û demeke dirêj bêkar î, an li Swêdê nû yî. Arbetsförmedlingen biryarê dide.
grant-nystartsjobb-apply = Ji karmendê xwe bipirse ka ew ji bo te ye. Ji kardêr re bibêje. Divê biryar berî roja pêşî bê.

grant-introduktionsjobb-name = Karê hînbûnê (introduktionsjobb)
grant-introduktionsjobb-what = Kardêr ji bo beşek ji meaş piştgirî distîne û te li ser kar hîn dike.
grant-introduktionsjobb-needs = Tu di bernameyeke Arbetsförmedlingen de yî, an li Swêdê nû yî. Arbetsförmedlingen biryarê dide.
grant-introduktionsjobb-apply = Ji karmendê xwe bipirse ka ew ji bo te ye. Divê biryar berî roja pêşî bê.

grant-etableringsjobb-name = Karê bicihbûnê (etableringsjobb)
grant-etableringsjobb-what = Karekî dema tam (heltid) ku kardêr beşekê dide û dewlet beşekê dide te. Ew kêm peyda dibe.
grant-etableringsjobb-needs = Tu 20 salî an mezintir î û li Arbetsförmedlingen qeydkirî yî. Tu demeke dirêj bêkar î an li Swêdê nû yî. Peymaneke kardêr a taybet (kollektivavtal) heye.
grant-etableringsjobb-apply = Ji Arbetsförmedlingen bipirse. Divê biryar berî roja pêşî bê.

grant-starta_eget-name = Piştgirî ji bo vekirina şîrketekê
grant-starta_eget-what = Pere di dema pêşî ya şîrketa te bi xwe de (starta eget). Bi gelemperî şeş meh.
grant-starta_eget-needs = Tu 18 salî an mezintir î û li Arbetsförmedlingen qeydkirî yî. Şîrketê hê dest pê nekiriye. Divê fikir bikaribe debara xwe bike.
    Deynê te li Kronofogden tune. Arbetsförmedlingen biryarê dide.
grant-starta_eget-apply = Berî ku tu dest pê bikî, bi Arbetsförmedlingen re biaxive.

grant-skolplats-name = Cihê dibistanê
grant-skolplats-what = Mafê zarokan heye ku li şaredariya xwe herin dibistanê. Dibistan bê pere ye. Di sala ku zarok dibin şeş salî de dest bi förskoleklass dikin.
grant-skolplats-needs = Zarok li şaredariyê qeydkirî ye (folkbokförd). Heke rê dirêj an xeternak be, servîsa dibistanê (skolskjuts) bê pere ye. Şaredarî biryarê dide ka çiqas dirêj e.
grant-skolplats-apply = Gava tu roja barkirinê dizanî, zû telefonî şaredariyê bike. Servîsa dibistanê (skolskjuts) jî bipirse.

grant-forskola-name = Cihê zarokxaneyê (förskola)
grant-forskola-what = Divê şaredarî di nav çar mehan de cih bide, ji roja ku tu dixwazî. Divê zarok salek temam kiribe.
grant-forskola-needs = Hûn li şaredariyê dijîn, û tu dixebitî an dixwînî. Tu bêkar î an di betlaneya dê û bavan de yî (föräldraledig)? Wê gavê mafê zarok hefteyê herî kêm 15 saet e.
    Qanûn soza cih ji bo êvar, şev û dawiya hefteyê nade.
grant-forskola-apply = Çiqas zû tu dikarî, cih bixwaze. Tê bi şift bixebitî? Berî ku tu ji kar re bibêjî erê, êvaran û dawiya hefteyê bipirse.

grant-inackordering-name = Piştgirî: ciwanek divê nêzîkî lîseyê bijî
grant-inackordering-what = Lîse (gymnasium) dikare li bajarekî din be. Wê gavê ji bo cihê mayîna xwendekar piştgirî heye.
grant-inackordering-needs = Ji ber dibistanê divê xwendekar li cihekî din bijî. Piştgirî heta nîvê sala ku xwendekar dibe 20 salî ye.
grant-inackordering-apply = Ji şaredariya ku hûn bar dikinê bipirse. Bipirse kîjan bername hene jî.

grant-sfi-name = Sfi, kursa swêdî
grant-sfi-what = Kursa swêdî ya bê pere li şaredariya ku tu lê dijî. Bi gelemperî di nav sê mehan de dest pê dike.
grant-sfi-needs = Maf sê sal e, ji roja ku tu cara pêşî di kursê de hatî qebûlkirin.
    Tu berî 2026an hatî qebûlkirin? Wê gavê dem ji 1 çileya 2026an tê hesabkirin. Dem dikare dirêjtir bibe.
grant-sfi-apply = Telefonî perwerdeya mezinan (vuxenutbildningen) a şaredariya nû bike. Belgeya tiştên ku te xwendine bixwaze.

grant-forsorjningsstod_flytt-name = Försörjningsstöd û mesrefa barkirinê
grant-forsorjningsstod_flytt-what = Försörjningsstöd alîkariya debarê ye. Şaredarî carinan dikare di mesrefa barkirinê de alîkariyê bike. Hejmareke diyar û mafekî piştrast tune.
    Ti dezgeha dewletê nikare te mecbûrî barkirinê bike. Divê daxwaz ya te bi xwe be.
grant-forsorjningsstod_flytt-needs = Şaredarî li rewşa te bi xwe dinêre. Piştî barkirinê şaredariya nû berpirs e. Qaîdeyên wê dikarin cuda bin.
grant-forsorjningsstod_flytt-apply = Berî barkirinê serlêdan bike, li şaredariya ku tu niha lê dijî. Qala karê ku li benda te ye bike.
    Biryareke nivîskî bixwaze. Tu dikarî li dijî wê îtîraz bikî.

grant-a_kassa-name = A-kassa (kaseya bêkariyê) û guhertina kar
grant-a_kassa-what = Heta peymana karê nû neyê îmzekirin, ji kar dernekeve. Yê ku bê sedemeke qebûlkirî derkeve, dikare 45 rojan bê pereyê bêkariyê bimîne.
grant-a_kassa-needs = Tê bi hevjînê xwe re herî? Ne piştrast e ku ev wek sedem tê qebûlkirin. A-kassa biryarê dide.
grant-a_kassa-apply = Berî ku tu ji kar derkevî, ji a-kassa bipirse. Tu bêkar mayî? Roja pêşî xwe li Arbetsförmedlingen qeyd bike.

grant-andrahandsuthyrning-name = Gava tu diceribînî, apartmana xwe bide kirê
grant-andrahandsuthyrning-what = Gava tu karekî li bajarekî din diceribînî, xaniyê te yê bi kirê (hyresrätt) dikare bimîne. Karê demkî sedemeke qebûlkirî ye.
grant-andrahandsuthyrning-needs = Pêşî divê xwediyê xanî an Hyresnämnden bibêje erê. Divê kirê maqûl be.
    Heke tu bê destûr bidî kirê, tu dikarî kontratê winda bikî. Heke tu kontrata apartmanê biqedînî, dem bi gelemperî sê meh e.
grant-andrahandsuthyrning-apply = Berî barkirinê bi nivîskî ji xwediyê xanî bipirse. Ew dibêje na? Ji Hyresnämnden bipirse.

grant-hyresgaranti-name = Garantiya kirêyê ya şaredariyê
grant-hyresgaranti-what = Şaredarî soz dide xwediyê xanî ku kirê tê dayîn (kommunal hyresgaranti). Ev ne pere ji te re ye, lê girtina kontratê dikare hêsantir bibe.
grant-hyresgaranti-needs = Tenê li hin şaredariyan heye. Ew bi xwe biryarê didin ka ji bo kê ye.
grant-hyresgaranti-apply = Ji şaredariya ku tu dixwazî bar bikî bipirse.

grant-kommunal_bonus-name = Alîkariya şaredariyê ji bo kesên nû
grant-kommunal_bonus-what = Me ti şaredarî nedît ku bi piştrastî pere bide yên ku bar dikin wir. Gelek ji wan li ser xanî, dibistan û kar şîretan didin.
grant-kommunal_bonus-needs = Ev li her şaredariyê cuda ye. Tenê bi malpera şaredariyê bi xwe, ya bi dîrok, bawer bike.
grant-kommunal_bonus-apply = Xizmeta şaredariyê ji bo kesên nû (inflyttarservice) bipirse. Bipirse ka ew dikarin çi alîkariyê bikin.

## What does not exist
grant-flyttningsbidrag-name = Pereyê barkirinê (flyttningsbidrag)
grant-flyttningsbidrag-ended = Ew di 2015an de hat rakirin. Ew pereyê kamyona barkirinê û çûn û hatina kar bû.
    Malperên kevn hê jî dibêjin ew heye. Starthjälp jî tune.
grant-flyttningsbidrag-instead = Berî îmzekirinê alîkariya barkirinê ji kardêr bipirse. Ji bo hevpeyvîneke dûr pereyê rêwîtiyê (resebidrag) heye.

grant-csn_avskrivning-name = Kêmkirina deynê xwendinê li gundewaran
grant-csn_avskrivning-ended = Ev li Swêdê qet tunebûye. Ew tenê pêşniyarek bû. Li Norwecê heye, lê tenê ji bo deynên norwecî.
grant-csn_avskrivning-instead = Dayîna deyn ji te re zehmet e? Ji CSN bipirse ka tu dikarî kêmtir bidî.

grant-korkortslan-name = Deynê ehliyetê ji CSN (körkortslån)
grant-korkortslan-ended = Ji 2024an ve serlêdan nabe. Ew deynek ji bo yên ku ehliyet distandin bû.
grant-korkortslan-instead = Ji kardêr an Arbetsförmedlingen bipirse. Em dikarin karên ku ehliyet naxwazin jî nîşan bidin.

grant-hemutrustningslan-name = Deynê tiştên malê ji CSN (hemutrustningslån)
grant-hemutrustningslan-ended = Ew di destpêka 2022an de hat rakirin. Ew deynê mobîlyayan ji bo kesên nû li Swêdê bû.
grant-hemutrustningslan-instead = Tu försörjningsstöd (alîkariya debarê) distînî? Ji şaredariyê alîkariya ji bo tiştên herî hewce bipirse. Tiştên destê duyem jî bipirse.

grant-studiestartsstod-name = Pereyê destpêka xwendinê (studiestartsstöd)
grant-studiestartsstod-ended = Ew di destpêka 2026an de hat rakirin. Ew pereyek ji bo bêkarên ku dest bi xwendinê dikirin bû.
grant-studiestartsstod-instead = Ji CSN pereyê xwendinê yê asayî (studiemedel) bipirse. Kursan ji perwerdeya mezinan a şaredariyê bipirse.

grant-yrkesintroduktion-name = Piştgiriya hînbûna pîşeyê (yrkesintroduktion)
grant-yrkesintroduktion-ended = Ew di destpêka 2024an de hat rakirin. Ew piştgirî ji kardêrên ku ciwan hîn dikirin re bû.
grant-yrkesintroduktion-instead = Ji Arbetsförmedlingen introduktionsjobb an nystartsjobb bipirse.

grant-avstandsbaserat_reseavdrag-name = Kêmkirina bacê li gorî dûriya kar
grant-avstandsbaserat_reseavdrag-ended = Ev qet dest pê nekir. Parlamentoyê (Riksdagen) di 2022an de got erê, lê biryara xwe guhert. Hin blog şaş dibêjin.
grant-avstandsbaserat_reseavdrag-instead = Kêmkirina bacê ya asayî ji bo rêya kar (reseavdrag) hê heye.

grant-eures_tms-name = Bernameya EURES (TMS)
grant-eures_tms-ended = Ew ne ji bo barkirina di nav Swêdê de ye. Ew tenê ji bo kar li welatekî din ê EU ye.
grant-eures_tms-instead = Ji bo hevpeyvîneke dûr li Swêdê pereyê rêwîtiyê (resebidrag) heye.

## Verdicts, time, sums and questions that are worked out
verdict-planned = Ev plankirî ye. Dest pê dike: { $date }. Heta wê demê dikare biguhere.
verdict-unconfirmed = Me nekarî vê piştrast bikin. Xwe nespêre vê.
verdict-check-with = Dibe ku qaîde piştî xwendina me hatibe guhertin. Bipirse: { $payer }.
time-begins-before-move = Ew di { $date } de dest pê dike, berî dema ku tu dixwazî bar bikî.
time-ends-before-move = Ew di { $date } de diqede, berî dema ku tu dixwazî bar bikî. Xwe nespêre vê.
time-may-end-before-move = Ew di { $date } de diqede. Dibe ku ev berî barkirina te be.
amount-fee-up-to = Heq ji bo zarokê pêşî mehê herî zêde { $amount } e. Xwişk û bira erzantir in.
amount-up-to-per-child-and-year = Salê herî zêde { $amount } ji bo her zarokî. Bi gelemperî kêmtir.
money-between = { $from }–{ $to }
money-up-to = herî zêde { $to }
money-at-least = herî kêm { $from }
sum-per-month = Bi bersivên te: mehê { $money }.
sum-once = Bi bersivên te: { $money } ji bo rêwîtiyekê.
sum-nothing = Bi bersivên te xuya ye ku pere tune.
sum-fee-per-month = Heqê zarokê pêşî, bi bersivên te: mehê { $money }.
sum-fee-none = Bi bersivên te heq tune.
sum-less-tax-per-month = Bi bersivên te bac kêmtir dibe: mehê { $money }.
sum-each-year = Bac salê { $amount } kêmtir dibe. Sala pêşî { $year } ye.
sum-each-year-or = Bac salê { $amount } kêmtir dibe. Sala pêşî { $year } an { $or } ye.
assuming-job-premium = Li gorî meaşê berî bacê hat hesabkirin. Wê mehê kesek li malê försörjningsstöd nastîne.
assuming-interview = Li gorî mesrefa ku te ji bo rêwîtiyê got hat hesabkirin. Arbetsförmedlingen biryarê dide.
assuming-fee = Wisa hat hesabkirin ku hemû hatin meaş e. Hejmar ne yên dawî ne. Ji şaredariyê bipirse.
assuming-housing = Li gorî kirêya ku te got û hatina îro hat hesabkirin, wek hemû meaş be. Pereyê komkirî li vir nayê hejmartin. Meaşê nû hejmarê diguherîne.
assuming-children = Ji bo zarokên di bin 16 salî de an li grundskola (dibistana bingehîn) hat hesabkirin. Para dê û ya bav bi hev re ne.
assuming-tax = Wisa hat hesabkirin ku bac nêzîkî sê dehyekên meaş e. Kêmkirin di beyana bacê (deklaration) de dibe.
assuming-registered = Wisa hat hesabkirin ku tu roja barkirinê li wir qeydkirî yî (folkbokförd).
payer-ehalsomyndigheten = E-hälsomyndigheten (dezgeha e-tenduristiyê)
support-question-title = Pirsek herî zêde alîkariyê dike
support-next-question = { $count ->
    [one] Piştgiriyek bi bersivekê ve girêdayî ye: { $what }.
   *[other] { $count } piştgirî bi bersivekê ve girêdayî ne: { $what }.
  }
button-more-support = Bêtir li ser piştgiriyê
more-support-title = Bêtir li ser piştgiriyê
planned-line = Hê na: { $name }. Ji { $date } ve plankirî ye.
ruled-out-title = Belkî li we nayê
ruled-out-line = { $name }. Biryar li gorî vê ye: { $because }.
more-support-tap = Tu dixwazî li ser çi bixwînî?
topic-children = Dibistan û zarokxane (förskola)
topic-home = Alîkariya zarokan û kirêyê
topic-move = Barkirin û apartman
topic-work = Kar, hevpeyvîn û kurs
topic-assistance = Heke tu försörjningsstöd distînî
topic-tax = Bac, rêwîtî û erebe
topic-employer = Piştgirî ji kardêr re
topic-employer-why = Kardêr pereyan distîne, ne tu. Gava tu li kar digerî, tu dikarî qala vê piştgiriyê bikî.
q-move_when = Tu bawer dikî hûn kengî bar dikin?
q-move_when-why = Hin qaîde di rojeke diyar de dest pê dikin an diqedin. Ji bo bacê 1 mijdarê girîng e.
q-move_when-2026 = Di 2026an de
q-move_when-2027_by_1_nov = 2027, heta 1 mijdarê
q-move_when-2027_after_1_nov = 2027, piştî 1 mijdarê
q-move_when-2028 = Di 2028an de
short-move_when = Hûn kengî bar dikin
q-children_count = Çend zarok bi te re bar dikin?
q-children_count-why = Em tenê dipirsin da ku hejmarê hesab bikin.
q-children_count-1 = Zarokek
q-children_count-2 = Du zarok
q-children_count-3 = Sê zarok
q-children_count-4 = Çar zarok
q-children_count-5_plus = Pênc zarok an zêdetir
short-children_count = Hejmara zarokan
q-new_rent = Tu bawer dikî kirêya xaniyê nû dê mehê çiqas be?
q-new_rent-why = Em tenê dipirsin da ku hejmarê hesab bikin. Texmîn bes e.
q-new_rent-under_4 = Kêmtir ji 4.000 kron
q-new_rent-4_6 = 4.000–6.000 kron
q-new_rent-6_8 = 6.000–8.000 kron
q-new_rent-over_8 = Zêdetir ji 8.000 kron
short-new_rent = Kirêya nû
q-new_pay = Di karê nû de meaşê te berî bacê dê mehê çiqas be?
q-new_pay-why = Em tenê dipirsin da ku xelatê hesab bikin. Ew beşek ji meaş e.
q-new_pay-under_15 = Kêmtir ji 15.000 kron
q-new_pay-15_25 = 15.000–25.000 kron
q-new_pay-over_25 = Zêdetir ji 25.000 kron
short-new_pay = Meaşê nû
q-trip_cost = Rêwîtiya hevpeyvînê, bi mayîna şevê re, bi çiqasî ye?
q-trip_cost-why = Em tenê dipirsin da ku hejmarê hesab bikin. Texmîn bes e.
q-trip_cost-under_1500 = Kêmtir ji 1.500 kron
q-trip_cost-1500_3600 = 1.500–3.600 kron
q-trip_cost-over_3600 = Zêdetir ji 3.600 kron
short-trip_cost = Heqê rêwîtiyê

## More rules
grant-logi_program-name = Rêwîtî û mayîn di dema bernameyekê de
grant-logi_program-what = Alîkariya rêwîtî û xaniyê duyem, gava tu diçî bernameyekê li bajarekî din. Ew ne ji bo karekî asayî ye.
grant-logi_program-needs = Arbetsförmedlingen tu şandiyî bernameyê. Tenê mesrefa ji sînorekî zêdetir tê hesabkirin.
grant-logi_program-apply = Berî destpêka bernameyê ji karmendê xwe bipirse.

grant-boende_vid_jobbstart-name = Cihê mayînê di destpêka kar de
grant-boende_vid_jobbstart-what = Me ti piştgiriya dewletê ji bo cihê mayînê di destpêka kar de nedît.
grant-boende_vid_jobbstart-needs = Tiştekî din heye. Heke du xaniyên te hebin, kêmkirina bacê ji bo du xaniyan (dubbel bosättning) dikare li te bê.
grant-boende_vid_jobbstart-apply = Ji kardêr cihê mayînê ji bo dema pêşî bipirse. Berî îmzekirinê bipirse.

grant-aktivitetsstod-name = Aktivitetsstöd û etableringsersättning gava tu bar dikî
grant-aktivitetsstod-what = Aktivitetsstöd û etableringsersättning pere ne, gava tu diçî bernameyekê. Em qaîdeyan wisa fêm dikin ku barkirin te li derve nahêle.
grant-aktivitetsstod-needs = Tu diçî bernameyeke Arbetsförmedlingen. Karekî dema tam (heltid) bernameyê diqedîne. Heke tu dîsa bêkar bimînî, tu dikarî vegerî.
grant-aktivitetsstod-apply = Berî barkirinê ji karmendê xwe re qala wê bike.

grant-lonebidrag-name = Alîkariya meaş (lönebidrag) û yên wek wê
grant-lonebidrag-what = Gava karekî li gorî rewşa kesekî hewce be, kardêr ji bo beşekî meaş piştgirî distîne.
grant-lonebidrag-needs = Arbetsförmedlingen biryarê dide. Em qet tiştên wisa napirsin.
grant-lonebidrag-apply = Ji karmendê xwe bipirse ka ew ji bo te ye. Divê biryar berî roja pêşî bê.

grant-egen_flyttkostnad-name = Kêmkirina bacê: mesrefa te ya barkirinê
grant-egen_flyttkostnad-what = Pereyê ku tu bi xwe ji bo barkirinê didî, bi gelemperî ji bacê kêm nabe.
grant-egen_flyttkostnad-needs = Dibe ku îstîsnayek hebe, gava kardêr hemû cihê kar bar bike.
grant-egen_flyttkostnad-apply = Çêtir e ku tu berî îmzekirinê ji kardêr alîkariyê bipirsî. Îstîsnayê ji Skatteverket bipirse.

grant-fritidskort-name = Karta demên vala ji bo zarokan (fritidskort)
grant-fritidskort-what = Pereyê li ser kartekê ji bo werziş, muzîk û tiştên din di demên vala de. Ew bi zarok re diçe şaredariya nû.
grant-fritidskort-needs = Zarok di vê salê de dibe navbera 6 û 16 salî. Ji bo malbatên ku sala berê bostadsbidrag distandin, pere zêdetir e.
grant-fritidskort-apply = Kartê li fritidskortet.se veke. Berî 30 mijdarê bi kar bîne.

grant-aktivitetskrav-name = Şertê çalakiyê bi försörjningsstöd
grant-aktivitetskrav-what = Tu försörjningsstöd (alîkariya debarê) distînî? Wê gavê divê tu li kar bigerî, an tiştekî ku şaredarî amade dike bikî. Piştî sê mehan gelek caran dema tam (heltid) e.
grant-aktivitetskrav-needs = Ev şert li şaredariyeke nû jî heye. Kes nikare ji te bixwaze ku tu bar bikî.
grant-aktivitetskrav-apply = Ji şaredariyê bipirse ka çi amade dike. Karekî nû tê hesabkirin.

grant-bidragstak-name = Sînorê jorîn ji bo försörjningsstöd
grant-bidragstak-what = Fikir ev e: sînorekî jorîn ji bo alîkariyên ku malbatek dikare bistîne. Ew herî zêde ji bo malbatên mezin xuya dike.
grant-bidragstak-needs = Ev ji bo malbatên ku försörjningsstöd (alîkariya debarê) distînin e. Parlamentoya nû (Riksdagen) dikare biguherîne.
grant-bidragstak-apply = Ji şaredariyê bipirse ka ev ji bo we çi ye.

grant-dubbel_hyra_kommun-name = Şaredarî kirêya du xaniyan dide?
grant-dubbel_hyra_kommun-what = Carinan tê gotin ku şaredariyek, wek Södertälje, di barkirinê de kirêya du xaniyan dide. Me nedît ku ev rast e.
grant-dubbel_hyra_kommun-needs = Tenê bi bersiveke nivîskî ya şaredariyê bawer bike.
grant-dubbel_hyra_kommun-apply = Rojan wisa plan bike ku tu kirêya du xaniyan nedî. Tu försörjningsstöd (alîkariya debarê) distînî? Berî barkirinê ji şaredariyê bipirse.

grant-uppsagningstid-name = Sê meh ji bo qedandina kontrata apartmanê
grant-uppsagningstid-what = Kirêdar her tim dikare kontrata apartmana xwe biqedîne. Kontrat di dawiya mehekê de diqede, herî zû piştî sê mehan.
grant-uppsagningstid-needs = Ev rast e, di kontratê de çi hatibe nivîsandin jî. Xwediyê xanî dikare ji demeke kurttir re bibêje erê. An na tu dikarî heta çar mehan du kirêyan bidî.
grant-uppsagningstid-apply = Bi nivîskî agahdar bike, lê tenê gava karê nû û xanî piştrast bin. Ji xwediyê xanî demeke kurttir bixwaze.

grant-folkbokforing-name = Barkirinê ji Skatteverket re bide zanîn
grant-folkbokforing-what = Divê tu barkirinê di nav hefteyekê de bidî zanîn (folkbokföring, qeyda navnîşanê). Gelek tişt bi vê ve girêdayî ne: dibistan, bostadsbidrag, sfi û bac.
grant-folkbokforing-needs = Tu li cihê ku tu herî zêde lê radizî dijî. Heke du malên te hebin, dibe ku Skatteverket bipirse.
grant-folkbokforing-apply = Li skatteverket.se an li nivîsgeheke servicekontor bike. Zarokan jî tê de binivîse.

grant-tioarig_skola-name = Grundskola (dibistana bingehîn) ya deh salan
grant-tioarig_skola-what = Förskoleklass dê bibe pola yekem. Dibistan wek berê bê pere ye, û zarok di heman emrî de dest pê dikin.
grant-tioarig_skola-needs = Ev ji bo hemû zarokên dibistanê ye, li her şaredariyê.
grant-tioarig_skola-apply = Tu tiştek ne hewce ye bikî. Dibistan agahdar dike.

grant-skolskjuts-name = Servîsa dibistanê (skolskjuts)
grant-skolskjuts-what = Otobûs an taksiya bê pere ji bo dibistana bingehîn (grundskola), gava rê dirêj an xeternak be.
grant-skolskjuts-needs = Şaredarî biryarê dide ka çiqas dirêj e. Heke hûn dibistaneke din ji ya şaredariyê hilbijêrin, ev maf dikare here.
grant-skolskjuts-apply = Berî ku hûn xanî hilbijêrin, servîsa dibistanê (skolskjuts) ji şaredariyê bipirse.

grant-forskola_skift-name = Lênêrîna zarokan bi êvar, şev û dawiya hefteyê
grant-forskola_skift-what = Qanûn soza lênêrîna zarokan ji bo êvar, şev û dawiya hefteyê nade. Divê şaredarî hewl bide wê amade bike.
grant-forskola_skift-needs = Ev li her şaredariyê cuda ye. Gelek caran divê dê û bav herdu wê demê bixebitin.
grant-forskola_skift-apply = Tê bi şift bixebitî? Berî ku tu ji kar re bibêjî erê, telefonî şaredariyê bike.

grant-forskoleavgift-name = Heqê zarokxaneyê (förskola)
grant-forskoleavgift-what = Ji bo heq sînorekî jorîn heye, navê wî maxtaxa ye. Yê ku hatina wî kêm be, kêm dide an tiştekî nade.
grant-forskoleavgift-needs = Heq li gorî hatina malê û hejmara zarokan e. Ji payîza ku zarok dibe sê salî ve, beşek ji demê bê pere ye.
grant-forskoleavgift-apply = Gava zarok dest pê dike, hatinê ji şaredariya nû re bide zanîn.

grant-fritidshem-name = Fritids, piştî dibistanê (fritidshem)
grant-fritidshem-what = Lênêrîna zarokan berî û piştî dibistanê, û di betlaneyan de.
grant-fritidshem-needs = Tu dixebitî an dixwînî. Ev heta bihara sala ku zarok dibe 13 salî ye.
grant-fritidshem-apply = Cih ji şaredariyê bixwaze, bi dibistanê re di heman demê de.

grant-kvalificering-name = Bêtir sal li Swêdê ji bo hin alîkariyan
grant-kvalificering-what = Yên ku ji 2027an ve tên Swêdê, divê li benda hin alîkariyan bimînin. Barkirina di nav welêt de nayê hesabkirin.
grant-kvalificering-needs = Hûn jixwe li Swêdê dijîn? Wê gavê barkirina ji cihekî ber bi cihekî din divê tiştekî neguherîne.
grant-kvalificering-apply = Tu tiştek ne hewce ye bikî. Heke tu ne piştrast bî, ji Försäkringskassan bipirse.

grant-bostadsbidrag_manad-name = Bostadsbidrag meh bi meh
grant-bostadsbidrag_manad-what = Hatin dê ne salê carekê, lê meh bi meh bê hesabkirin. Wê gavê zanîna hejmarê hêsantir e.
grant-bostadsbidrag_manad-needs = Ev ji bo yên ku bostadsbidrag distînin e. Sînorên hatinê jî dikarin biguherin.
grant-bostadsbidrag_manad-apply = Ji Försäkringskassan bipirse ka gava hûn diçin xanî kîjan qaîde heye.
