# Sababta shaqo u habboon tahay, ama waxa maqan ama aan la ogayn.
reason-occupation-same = Shaqada aad raadinayso: { $occupation }
reason-occupation-near = U dhow waxa aad raadinayso: { $occupation }
reason-occupation-open-now = Hadda furan, shati la'aan: { $occupation }
reason-occupation-field = Isla qaybta aad raadinayso: { $occupation }
reason-occupation-other = Xirfad kale: { $occupation }
reason-occupation-any = { $occupation }. Akhri waxa xayeysiisku rabo.
reason-occupation-no-training = Tababar la'aan waad bilaabi kartaa
reason-permanent-yes = Shaqo joogto ah (tills vidare)
reason-permanent-yes-wished = Shaqo joogto ah marka hore (tills vidare), sidaad rabto
reason-permanent-leads = Joogto way noqon kartaa, sida xayeysiisku sheegay
reason-permanent-unknown = Xayeysiisku ma sheego inay joogto tahay: weydii
reason-permanent-no = Shaqadu waa muddo xaddidan
reason-permanent-short-wished = Shaqo muddo ah, sidaad rabto
reason-school-right = Carruurtu halkan xaq bay u leeyihiin dugsi ilaa fasalka 9aad. Dugsiga ugu dhow ma ogin.
reason-school-gymnasium = Dugsiga sare magaalo kale ayuu ku oolli karaa: weydii degmada
reason-pay-stated = Mushaharka xayeysiiska: { $pay }
reason-pay-typical = Mushaharka caadiga ah ee xirfadda: { $pay } bishii ({ $year }). Maaha mushaharka shaqadan.
reason-pay-unknown = Mushaharku xayeysiiska kuma jiro: weydii
reason-step-up-yes = Tallaabo ka sarraysa waxa aad raadinayso
reason-step-up-unknown = Ma ogin inay tahay tallaabo kor ah
reason-known-here = Qof baad halkan ka taqaan
reason-known-near = Qof baad ka taqaan { $km } km meel u jirta
reason-known-far = Way ka fog tahay dadka aad taqaan: { $km } km
reason-known-unknown = Ma ogin inaad cid halkan ka taqaan
reason-partner-here = Shaqooyinka qofka kale ee isla meesha: { $count ->
    [one] hal
   *[other] { $count }
  }
reason-partner-near = Shaqooyinka qofka kale ee u dhow: { $count ->
    [one] hal
   *[other] { $count }
  }
reason-partner-none = Hadda shaqo qofka kale halkan uma taal
reason-partner-unknown = Ma ogin waxa qofka kale raadinayo
reason-housing-stated = Degmadu waxay sheegaysaa in guri jiro. { $said }
reason-housing-unknown = Guriga ma ogin: weydii degmada
reason-getting-car = Baabuur baad shaqada ku tagi kartaa
reason-getting-odd-hours = Basasku way yar yihiin fiidka iyo dhammaadka toddobaadka: weydii sida loo tago
reason-getting-unknown = Baska shaqada ma ogin: weydii
reason-shifts-day = Shaqo maalintii ah
reason-shifts-odd = Shaqo fiid, habeen, dhammaadka toddobaadka ama wareeg ah
reason-shifts-children = Shaqo fiid, habeen ama dhammaadka toddobaadka. Xannaanada habeenkii lama hubo: weydii.
reason-shifts-unknown = Xayeysiisku ma sheego saacadaha: weydii
reason-experience-not-needed = Khibrad looma baahna
reason-experience-unknown = Xayeysiisku ma sheego in khibrad loo baahan yahay
reason-experience-have = Khibradda waad leedahay
reason-experience-abroad = Khibrad waddan kale ah ayaad leedahay
reason-experience-missing = Khibrad ayaa la rabaa
reason-experience-demanded = Khibrad ayaa la rabaa: weydii in taadu ku filan tahay
reason-credential-have = Shatiga (legitimation) waad haysataa
reason-credential-missing = Shatiga Iswiidhan (legitimation) ayaa loo baahan yahay
reason-credential-legitimation = Shatiga Iswiidhan (legitimation) ayaa loo baahan yahay: ma haysataa?
reason-credential-title = Magaca undersköterska wuxuu u baahan yahay caddayn (bevis). Shaqada vårdbiträde way furan tahay.
reason-credential-teacher = Shatiga macallinka la'aantiis: ugu badnaan hal sano markiiba
reason-credential-guard = Länsstyrelsen ayaa marka hore ku ansixisa. Loo-shaqeeyaha ayaa codsada.
reason-credential-electrician = Waxaad ka hoos shaqayn kartaa shirkad koronto oo diiwaangashan
reason-credential-truck = Tababarka forklift ayaa loo baahan yahay, iyo oggolaanshaha loo-shaqeeyaha
reason-credential-permit = Oggolaansho ayaa loo baahan yahay: weydii loo-shaqeeyaha
reason-credential-ykb = Laysanka C ama D iyo caddaynta xirfadda (YKB) ayaa loo baahan yahay
reason-credential-taxi = Shatiga darawalka taksiga ayaa loo baahan yahay
reason-credential-open = Shati (legitimation) looma baahna
reason-licence-none = Xayeysiisku laysan ma rabo
reason-licence-demanded = Laysan ayaa loo baahan yahay: { $licence }
reason-licence-have = Laysanka la rabo waad haysataa: { $licence }
reason-licence-missing = Laysan ayaa loo baahan yahay: { $licence }
reason-car-none = Xayeysiisku baabuur ma rabo
reason-car-demanded = Baabuur aad leedahay ayaa loo baahan yahay
reason-car-have = Baabuurka la rabo waad haysataa
reason-car-missing = Baabuur aad leedahay ayaa loo baahan yahay
reason-language-swedish = Af-Iswiidhish ayaa loo baahan yahay
reason-language-have = Af-Iswiidhishka la rabo waad taqaan
reason-language-other = Luqadaha la rabo: { $languages }
reason-language-unknown = Xayeysiisku waxba kama sheego luqadaha
lane-licence = Si aad uga shaqayso { $occupation } waxaad u baahan tahay shatiga Iswiidhan (legitimation). Socialstyrelsen ayaa qiimaysa waxbarashadaada.
    Shatiga hadda waad codsan kartaa. Weli uma baahnid af-Iswiidhish.
lane-now = Shaqooyinkan hadda ayaad codsan kartaa:
reason-licence-special = Laysan ama caddayn gaar ah ayaa loo baahan yahay: akhri xayeysiiska
reason-studies-unknown = Waxbarasho u dhow ma ogin: weydii waxbarashada dadka waaweyn ee degmada
reason-experience-trained = Shaqada waxaa lagu baraa goobta shaqada
reason-language-basic = Af-Iswiidhish yar ayaa loo baahan yahay
reason-language-good = Af-Iswiidhish fiican ayaa loo baahan yahay
reason-language-fluent = Af-Iswiidhish si fiican loogu hadlo ayaa loo baahan yahay
reason-housing-help = Xayeysiisku wuxuu sheegay in guriga lagaa caawinayo
reason-money-more = Bishii waxaa hadha qiyaastii { $amount } oo dheeraad ah, marka loo eego isla shaqada { $home } ({ $year })
reason-money-less = Bishii waxaa ka dhiman qiyaastii { $amount }, marka loo eego isla shaqada { $home } ({ $year })
reason-money-same = Qiyaastii isku mid ayaa bishii hadha, marka loo eego isla shaqada { $home } ({ $year })
reason-school-places = Carruurtu halkan xaq bay u leeyihiin dugsi ilaa fasalka 9aad. Degmadu waxay sheegaysaa in dugsiyadaasi ku yaalliin { $places }. { $said }
reason-housing-vacant = Degmadu waxay sheegaysaa inay jiraan { $count ->
    [one] hal guri oo bannaan
   *[other] { $count } guri oo bannaan
  }. { $said }
reason-housing-none-now = Degmadu waxay sheegaysaa inaan guri bannaani jirin. { $said }
reason-partner-stated = Degmadu waxay sheegaysaa in qofka kalena shaqo u jirto. { $said }
reason-welcome-movers = Degmadu waxay qortay: dadka halkan u soo guura way soo dhawaynayaan. { $said }
reason-welcome-help = Degmadu waxay qortay: guuritaanka way ka caawinayaan. { $said }
reason-welcome-both = Degmadu waxay qortay: dadka halkan u soo guura way soo dhawaynayaan, guuritaankana way ka caawinayaan. { $said }
reason-welcome-unknown = Ma ogin inay raadinayaan dad halkan u soo guura
reason-getting-bus-day = Degmadu waxay sheegaysaa inay basas maalintii jiraan. { $said }
reason-getting-bus-odd = Degmadu waxay sheegaysaa inay basas jiraan fiidka iyo dhammaadka toddobaadka. { $said }
reason-getting-no-bus-day = Degmadu waxay sheegaysaa in bas aanu jirin: weydii sida shaqada loo tago. { $said }
reason-getting-no-bus-odd = Degmadu waxay sheegaysaa in basas aanay jirin fiidka iyo dhammaadka toddobaadka. Weydii sida shaqada loo tago. { $said }
reason-shifts-care = Shaqo fiid, habeen ama dhammaadka toddobaadka. Degmadu waxay sheegaysaa in carruurta markaas la xannaaneeyo. { $said }
reason-shifts-no-care = Shaqo fiid, habeen ama dhammaadka toddobaadka. Degmadu waxay sheegaysaa in carruurta markaas aan la xannaanayn. { $said }
reason-language-work = Degmadu waxay sheegaysaa in shaqada lagaga hadlo: { $languages }. { $said }
reason-language-reception = Degmadu waxay sheegaysaa in dadka ku soo dhawaynaya ay ku hadlaan: { $languages }. { $said }
reason-studies-sfi = Degmadu waxay sheegaysaa in sfi ka jirto { $places }. Halkaas af-Iswiidhish ayaa lagu bartaa. { $said }
reason-studies-adult = Degmadu waxay sheegaysaa in dadka waaweyni wax ku baran karaan { $places }. { $said }
reason-studies-college = Degmadu waxay sheegaysaa in jaamacadda ugu dhow tahay { $college }, { $place }. { $said }
reason-studies-both = Degmadu waxay sheegaysaa in dadka waaweyni wax ku baran karaan { $places }. Jaamacadda ugu dhow waa { $college }, { $place }. { $said }
