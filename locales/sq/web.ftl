# The pages in a browser.
web-title = Landa: punë në zonat rurale
web-what-title = Punë në zonat rurale që i përshtatet gjithë familjes
web-what-questions = Përgjigjuni dy pyetjeve. Pastaj shihni punë të vërteta.
web-what-why = Ju themi pse një punë ju përshtatet. Themi edhe çfarë nuk dimë.
web-what-free = Është falas dhe vullnetare. Asnjë autoritet nuk i sheh përgjigjet tuaja.
web-what-shared = Biseda mbaron kur mbyllni shfletuesin, ose pas 20 minutash pa përgjigje.
web-start = Fillo
web-to-chat = Te biseda
web-languages = Gjuhët
web-menu = Menyja
web-skip = Kalo te përmbajtja
web-now = E fundit
web-write = Shkruani këtu
web-send = Dërgo
web-copy = Kopjo
web-download = Shkarko si skedar
web-earlier = { $count ->
    [one] Një përgjigje e mëparshme
   *[other] { $count } përgjigje të mëparshme
  }
web-busy = Prisni pak.
note-too-long = Teksti është shumë i gjatë. Shkruani pak më shkurt.
web-no-answer = Nuk u arrit lidhja me ne. Përgjigjja juaj nuk u dërgua. Provoni përsëri.
consent-web = Biseda mbaron kur mbyllni shfletuesin, ose pas 20 minutash pa përgjigje. Atëherë përgjigjet tuaja fshihen.
privacy-how-web = Në shfletues ruhet vetëm një numër sekret. Ai hiqet kur mbaron biseda.

web-keep-first = Ky është telefoni ose kompjuteri im. Në vend të kësaj ruajeni bisedën 90 ditë.
web-keep = Pajisja ime: ruajeni 90 ditë
web-keep-not = Pajisjen e përdorin të tjerë: mos ruani
web-kept = Biseda mbetet këtu 90 ditë.
web-not-kept = Biseda mbaron kur mbyllni shfletuesin, ose pas 20 minutash pa përgjigje.

web-end = Mbaro dhe pastro
web-end-title = Doni të mbaroni dhe të pastroni?
web-end-what = Atëherë i fshijmë përgjigjet tuaja. Askush tjetër nuk mund t’i shohë në këtë pajisje.
web-end-joined = Biseda hiqet nga kjo pajisje. Në Telegram mbetet.
web-end-yes = Po, mbaro dhe pastro
web-end-no = Jo, kthehu
web-ended-title = Biseda mbaroi
web-ended-asked = Gjithçka u hoq nga kjo pajisje.
web-ended-idle = Kaloi një kohë pa përgjigje. Prandaj e kemi hequr bisedën nga kjo pajisje.
web-ended-forgotten = Gjithçka u fshi. Faleminderit për këtë kohë.
web-begin-again = Fillo nga e para
web-idle-title = A jeni ende këtu?
web-idle-what = Pas dy minutash e heqim bisedën nga kjo pajisje.
web-idle-stay = Po, jam këtu

web-missing-title = Faqja nuk ekziston
web-missing = Adresa mund të jetë e vjetër, ose e shkruar gabim.
web-trouble-title = Diçka shkoi keq te ne
web-trouble = Përgjigjet tuaja janë ruajtur. Prisni një minutë dhe provoni përsëri.

mark-met = Në rregull:
mark-missing = Mungon:
mark-unknown = Nuk dihet:

nothing-wait-web = Në shfletues nuk mund t’ju shkruajmë. Në Telegram mund t’ju lajmërojmë kur vjen një punë.
button-join-telegram = Vazhdo në Telegram
button-join-web = Vazhdo në shfletues
join-title = Vazhdoni në një vend tjetër
join-once = Lidhja punon një herë, për 15 minuta. Përgjigjet tuaja vijnë me ju. Mos ia jepni lidhjen askujt tjetër.
join-open-telegram = Hap Telegram
join-open-web = Hap shfletuesin
join-ask = Doni ta vazhdoni bisedën këtu?
join-ask-both = Atëherë bëhet një bisedë e vetme. Përgjigjet tuaja shihen në të dyja vendet.
join-ask-yourself = Thoni po vetëm nëse e kërkuat vetë lidhjen. Kush ka bisedën tjetër i sheh përgjigjet tuaja.
join-shared = E përdorni pajisjen bashkë me të tjerë? Në fund shtypni Mbaro dhe pastro.
join-yes = Po, vazhdo këtu
join-no = Jo
join-done = Tani është e njëjta bisedë në të dyja vendet.
join-expired = Lidhja është përdorur tashmë, ose është shumë e vjetër. Kërkoni një të re aty ku e morët.

landing-browser = Bisedo këtu në shfletues
landing-telegram = Hap në Telegram
landing-qr = Vazhdoni në telefon: drejtoni kamerën këtu
landing-qr-alt = Kod QR për këtë faqe

example-title = Shihni si funksionon
example-what = Familje të trilluara. Asgjë nuk ruhet.
example-invented = Familja është e trilluar. Asgjë nuk ruhet.
example-family = Nënë me fëmijë: punë e përhershme në kujdes
example-couple = Dy të rritur: njëri nget kamion, tjetri pastron
example-young = Një i ri do të provojë diçka të re
example-steps = Vazhdoni në shembull
example-next = Tjetra
example-all = Shfaq të gjitha
example-again = Nga fillimi
example-own = Filloni bisedën tuaj
example-they-say = Përgjigjja:

status-title = Si po shkon
status-version = Landa, versioni { $version }
status-fresh = Punët u kontrolluan së fundi më { $date } në orën { $time }.
status-old = Punët u kontrolluan së fundi më { $date } në orën { $time }. Ka kaluar më shumë se një ditë e natë. Disa punë mund të mos jenë më.
status-never = Punët nuk janë kontrolluar ende.
status-open = Vende të lira pune tani
status-none = Tani nuk ka punë.
status-source-jobtech = { $vacancies ->
    [one] Një punë nga Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } punë nga Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] Një punë drejtpërdrejt nga një komunë
   *[other] { $vacancies } punë drejtpërdrejt nga komunat
  }
status-source-sample = { $vacancies ->
    [one] Një shembull. Nuk është punë e vërtetë.
   *[other] { $vacancies } shembuj. Nuk janë punë të vërteta.
  }
landing-continue = Vazhdo bisedën

join-link = Për komunat: si të bashkoheni
