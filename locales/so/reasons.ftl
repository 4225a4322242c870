# Sababta shaqo u habboon tahay, ama waxa maqan ama aan la ogayn.
reason-occupation-same = Shaqada aad raadinayso: { $occupation }
reason-occupation-near = U dhow waxa aad raadinayso: { $occupation }
reason-occupation-open-now = Hadda furan, shati la'aan: { $occupation }
reason-occupation-field = Isla qaybta aad raadinayso: { $occupation }
reason-occupation-other = Shaqo kale: { $occupation }
reason-occupation-any = { $occupation }. Akhri waxa xayeysiisku rabo.
reason-occupation-no-training = Tababar la'aan waad bilaabi kartaa
reason-permanent-yes = Shaqo joogto ah (tills vidare)
reason-permanent-yes-wished = Shaqo joogto ah marka hore, sidaad rabto
reason-permanent-leads = Joogto way noqon kartaa, sida xayeysiisku sheegay
reason-permanent-unknown = Xayeysiisku ma sheego inay joogto tahay: weydii
reason-permanent-no = Shaqadu waa muddo xaddidan
reason-permanent-short-wished = Shaqo muddo ah, sidaad rabto
reason-school-right = Carruurtu halkan xaq bay u leeyihiin dugsi ilaa fasalka 9aad. Dugsiga ugu dhow ma ogin.
reason-school-gymnasium = Dugsiga sare magaalo kale ayuu ku oolli karaa: weydii degmada
reason-pay-stated = Mushaharka xayeysiiska: { $pay }
reason-pay-typical = Mushaharka caadiga ah ee shaqada: { $pay } bishii ({ $year }). Maaha mushaharka shaqadan.
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
reason-housing-stated = Degmadu waxay sheegaysaa in guri jiro. La sheegay { $date }.
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
lane-licence = Si aad uga shaqayso { $occupation } waxaad u baahan tahay shatiga Iswiidhan (legitimation). Socialstyrelsen ayaa qiimaysa waxbarashadaada. Hadda waad bilaabi kartaa, af-Iswiidhish la'aan.
lane-now = Shaqooyinkan hadda ayaad codsan kartaa:
reason-licence-special = Laysan ama caddayn gaar ah ayaa loo baahan yahay: akhri xayeysiiska
reason-studies-unknown = Waxbarasho u dhow ma ogin: weydii waxbarashada dadka waaweyn ee degmada
