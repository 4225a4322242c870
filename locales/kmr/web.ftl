# The pages in a browser.
web-title = Landa: karên li gundewaran
web-what-title = Karên li gundewaran ku li hemû malê tên
web-what-questions = Bersiva du pirsan bide. Paşê tu karên rastî dibînî.
web-what-why = Em dibêjin çima karek li we tê. Em dibêjin em çi nizanin jî.
web-what-free = Ew bê pere ye û bi dilê te ye. Ti dezgeha dewletê bersivên te nabîne.
web-what-shared = Sohbet diqede gava tu gerokê digirî, an piştî 20 deqeyan bê bersiv.
web-start = Dest pê bike
web-to-chat = Here sohbetê
web-languages = Ziman
web-menu = Menu
web-skip = Here naverokê
web-now = Ya herî nû
web-write = Li vir binivîse
web-send = Bişîne
web-copy = Kopî bike
web-download = Wek dosye daxîne
web-earlier = { $count ->
    [one] Bersiveke berê
   *[other] { $count } bersivên berê
  }
web-busy = Hinekî bisekine.
note-too-long = Nivîs zêde dirêj e. Hinekî kurttir binivîse.
web-no-answer = Têkiliya bi me re çênebû. Bersiva te nehat şandin. Dîsa biceribîne.
consent-web = Sohbet diqede gava tu gerokê digirî, an piştî 20 deqeyan bê bersiv. Wê gavê bersivên te tên jêbirin.
privacy-how-web = Di gerokê de tenê hejmareke veşartî tê tomarkirin. Gava sohbet qediya, ew tê rakirin.

web-keep-first = Ev telefon an kompûtera min bi xwe ye. Li şûna wê sohbetê 90 rojan hilîne.
web-keep = Ev amûra min bi xwe ye: 90 rojan hilîne
web-keep-not = Kesên din vê amûrê bi kar tînin: hilneyne
web-kept = Sohbet 90 rojan li vir dimîne.
web-not-kept = Sohbet diqede gava tu gerokê digirî, an piştî 20 deqeyan bê bersiv.

web-end = Biqedîne û paqij bike
web-end-title = Tu dixwazî biqedînî û paqij bikî?
web-end-what = Wê gavê em bersivên te jê dibin. Kesekî din nikare wan li ser vê amûrê bibîne.
web-end-joined = Sohbet ji vê amûrê diçe. Di Telegramê de ew dimîne.
web-end-yes = Erê, biqedîne û paqij bike
web-end-no = Na, vegere
web-ended-title = Sohbet qediya
web-ended-asked = Her tişt ji vê amûrê çû.
web-ended-idle = Demek bê bersiv derbas bû. Lewra me sohbet ji vê amûrê rakir.
web-ended-forgotten = Her tişt hat jêbirin. Spas ji bo dema te.
web-begin-again = Ji nû ve dest pê bike
web-idle-title = Tu hê li vir î?
web-idle-what = Piştî du deqeyan em sohbetê ji vê amûrê radikin.
web-idle-stay = Erê, ez li vir im

web-missing-title = Ev rûpel tune
web-missing = Dibe ku navnîşan kevn be, an şaş hatibe nivîsandin.
web-trouble-title = Li ba me şaşiyek çêbû
web-trouble = Bersivên te dimînin. Deqeyekê bisekine û dîsa biceribîne.

mark-met = Li te tê:
mark-missing = Kêm e:
mark-unknown = Nayê zanîn:

nothing-wait-web = Di gerokê de em nikarin ji te re binivîsin. Di Telegramê de, gava karek hat, em dikarin bibêjin.
button-join-telegram = Di Telegramê de berdewam bike
button-join-web = Di gerokê de berdewam bike
join-title = Li cihekî din berdewam bike
join-once = Lînk carekê dixebite, 15 deqeyan. Bersivên te bi te re tên. Lînkê nede kesekî din.
join-open-telegram = Telegramê veke
join-open-web = Gerokê veke
join-ask = Tu dixwazî sohbetê li vir berdewam bikî?
join-ask-both = Wê gavê ew dibe yek sohbet. Bersivên te li herdu cihan xuya dikin.
join-ask-yourself = Tenê heke te bi xwe lînk xwestibe, bibêje erê. Yê ku sohbeta din bi wî re ye bersivên te dibîne.
join-shared = Kesên din jî vê amûrê bi kar tînin? Gava te qedand, pêl “Biqedîne û paqij bike” bike.
join-yes = Erê, li vir berdewam bike
join-no = Na
join-done = Niha ew li herdu cihan heman sohbet e.
join-expired = Lînk berê hatiye bikaranîn, an zêde kevn e. Li cihê ku te ew girt, yeke nû bixwaze.

landing-browser = Li vir di gerokê de biaxive
landing-telegram = Di Telegramê de veke
landing-qr = Di telefonê de berdewam bike: kamerayê li vir bigire
landing-qr-alt = Koda QR ji bo vê rûpelê

example-title = Bibîne ka çawa dimeşe
example-what = Malbatên nerast, wek nimûne. Tiştek nayê tomarkirin.
example-invented = Ev malbateke nerast e, wek nimûne. Tiştek nayê tomarkirin.
example-family = Dayikek bi zarokan di lênêrînê de li karê daîmî digere
example-couple = Du kesên mezin: yek kamyonê diajo, yek paqijiyê dike
example-young = Ciwanek dixwaze tiştekî nû biceribîne
example-steps = Di nimûneyê de pêş ve here
example-next = Ya din
example-all = Hemûyî nîşan bide
example-again = Ji serî ve
example-own = Dest bi sohbeta xwe bike
example-they-say = Bersiv:

status-title = Çawa dimeşe
status-version = Landa, guherto { $version }
status-fresh = Kar cara dawî hatin kontrolkirin: { $date }, saet { $time }.
status-old = Kar cara dawî hatin kontrolkirin: { $date }, saet { $time }. Ji wê demê zêdetirî rojekê derbas bûye. Dibe ku hin kar êdî tune bin.
status-never = Kar hê nehatine kontrolkirin.
status-open = Karên vala yên niha
status-none = Niha kar tune.
status-source-jobtech = { $vacancies ->
    [one] Karek ji Platsbanken a Arbetsförmedlingen
   *[other] { $vacancies } kar ji Platsbanken a Arbetsförmedlingen
  }
status-source-opening = { $vacancies ->
    [one] Karek rasterast ji şaredariyekê
   *[other] { $vacancies } kar rasterast ji şaredariyan
  }
status-source-sample = { $vacancies ->
    [one] Nimûneyek. Ew ne karekî rastî ye.
   *[other] { $vacancies } nimûne. Ew ne karên rastî ne.
  }
landing-continue = Sohbetê berdewam bike

join-link = Ji bo şaredariyan: hûn wiha beşdar dibin
