# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 Një punë e re që ju përshtatet
   *[other] 🔔 { $count } punë të reja që ju përshtaten
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Punë e përhershme.
alert-more = { $count ->
    [one] Dhe edhe një punë.
   *[other] Dhe edhe { $count } punë.
  }
alert-why = Ju thatë po për punë të reja. Profesioni: { $work }. Vendi: { $where }.
alert-any-work = të gjitha profesionet
alert-anywhere = i gjithë vendi
alert-neutral = Këtu ka diçka të re për të lexuar.
alert-show = Shfaq
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Jo më: { $occupation }
alert-mute-municipality = 🔕 Jo më nga { $municipality }
alert-settings = ⚙️ Mesazhet e mia
alert-closed = { $occupation }, { $municipality }: nuk është më e hapur.
campaign-title = { $count ->
    [one] 🏘 { $municipality } ka një punë që ju përshtatet
   *[other] 🏘 { $municipality } ka { $count } punë që ju përshtaten
  }
campaign-welcome = Ata që shpërngulen këtu janë të mirëpritur të aplikojnë.
campaign-housing = Komuna thotë se ka banesa.
campaign-words = Komuna shkruan:
campaign-why = Ju thatë po për mesazhe nga komunat. Profesioni: { $work }. Vendi: { $where }.
    Komuna nuk e di kush jeni ju.

outcome-ask = Ju lexuat si aplikohet për një punë: { $occupation }, { $municipality }. Si shkoi? Pyesim vetëm një herë.
outcome-applied = Kam aplikuar
outcome-interview = Kam qenë në intervistë
outcome-got_it = E mora punën
outcome-moved = Jam shpërngulur
outcome-not_looking = Nuk kërkoj më punë
outcome-never = Mos më pyetni më
outcome-thanks = Faleminderit. E numërojmë përgjigjen. Nuk ruajmë se ishit ju.
outcome-thanks-never = Nuk do të pyesim si shkoi.
apply-outcome = Pas dy javësh pyesim një herë si shkoi. Përgjigjja bëhet vetëm një numër.
apply-outcome-never = Jo faleminderit, mos pyetni

toast-alerts-on = U ndez. Mund ta ndryshoni kur të doni.
toast-alerts-off = U fik.
toast-alerts-paused = Deri atëherë nuk shkruajmë.
toast-alerts-changed = U ndryshua.
toast-alerts-later = Do të pyesim përsëri atëherë.
toast-outcome-never = Nuk do të pyesim si shkoi.
toast-muted = Nuk do të dëgjoni më për këtë.
toast-unmuted = Do të dëgjoni përsëri për këtë.

menu-alerts = Mesazhet e mia
    .words = mesazhe; mesazhet; njoftime; njoftimet; lajmërime; lajmerime; notiser; notifikime; meddelanden
alerts-title = Kur ju shkruajmë
alerts-none = Nuk ju shkruajmë derisa të thoni po.
alerts-ended = Biseda ishte e mbyllur për ne. Atëherë mbaroi edhe leja juaj. Fillon përsëri vetëm kur të thoni po.
alerts-paused = ⏸ Pauzë. Ju shkruajmë më herët më { $date }.
alerts-own-line = 🔔 Punë të reja që ju përshtaten: { $state }
alerts-own-what = Ju tregojmë vetëm për llojin e punës që keni zgjedhur.
alerts-towns-line = 🏘 Mesazhe nga komunat: { $state }
alerts-towns-what = Një komunë mund të tregojë për llojin e punës që keni zgjedhur. Më së shumti një herë në ditë. Komuna nuk e di kush jeni ju.
alerts-state-on = ndezur
alerts-state-off = fikur
alerts-pace-off = fikur
alerts-pace-now = ndezur, sapo të vijnë
alerts-pace-daily = ndezur, një herë në ditë
alerts-pace-weekly = ndezur, çdo të hënë
alerts-quiet-line = 🌙 Qetësi nga ora { $from } deri në { $until }
alerts-quiet-line-none = 🌙 Mund të shkruajmë në çdo orë
alerts-neutral-line = 🔒 Mesazhi nuk thotë për çfarë bëhet fjalë.
alerts-muted-line = { $count ->
    [one] 🔕 Për një gjë nuk doni të dëgjoni.
   *[other] 🔕 Për { $count } gjëra nuk doni të dëgjoni.
  }
alerts-own-change = 🔔 Punë të reja: fik ose ndiz
alerts-towns-yes = 🏘 Po për komunat
alerts-towns-no = 🏘 Jo për komunat
alerts-times = 🌙 Orët e qeta dhe pauza
alerts-neutral-on = 🔒 Fshih për çfarë është
alerts-neutral-off = 🔓 Trego për çfarë është
alerts-muted = 🔕 Jo më: shfaq listën
alerts-own-title = Sa shpesh doni të dëgjoni për punë të reja?
alerts-own-wish = Profesioni: { $work }. Vendi: { $where }.
alerts-own-now = Sapo të vijnë
alerts-own-daily = Një herë në ditë
alerts-own-weekly = Çdo të hënë
alerts-own-off = Aspak
alerts-times-title = Kur duhet të heshtim?
alerts-times-what = Mesazhet e orëve të qeta i merrni më pas. Pauza vlen për punë të reja dhe komuna. Kujtesat që kërkuat vijnë gjithsesi.
alerts-quiet-at-21-08 = Qetësi 21–08
alerts-quiet-at-22-07 = Qetësi 22–07
alerts-quiet-at-18-10 = Qetësi 18–10
alerts-quiet-at-none = Pa orë të qeta
alerts-pause-7 = ⏸ Pauzë një javë
alerts-pause-30 = ⏸ Pauzë një muaj
alerts-pause-90 = ⏸ Pauzë tre muaj
alerts-pause-end = ▶️ Mbaro pauzën
alerts-muted-title = Për këto nuk doni të dëgjoni
alerts-muted-what = Shtypni një rresht për të dëgjuar përsëri për të.
alerts-muted-none = Lista është bosh. Dëgjoni për gjithçka që keni zgjedhur.
alerts-unmute = 🔔 { $what }
alerts-web = Një faqe interneti nuk mund t’ju shkruajë kur është e mbyllur. Kjo bëhet vetëm në Telegram.
alerts-web-join = Vazhdoni atje dhe mund të thoni po për punë të reja.

told-title = Për këtë bëhej fjalë
told-closed = Puna nuk është më e hapur.

offer-ask = 🔔 Vazhdimisht vijnë punë të reja. T’ju tregojmë kur diçka ju përshtatet?
offer-yes = Po, më së shumti një herë në ditë
offer-no = Jo faleminderit
offer-declined = Atëherë nuk shkruajmë. A mund të pyesim përsëri më vonë?
offer-later-30 = Pyetni pas një muaji
offer-later-90 = Pyetni pas tre muajsh
nothing-alerts = Mund t’ju tregojmë një herë, kur të vijë puna e parë. Ose çdo herë, më së shumti një herë në ditë.
nothing-alerts-on = Ju keni thënë po për punë të reja. Ju tregojmë kur diçka përshtatet.
button-alerts-ongoing = Më tregoni çdo herë

shared-hello = 💛 Dikush mendoi për ju dhe ndau një punë.
share-bot = 💛 Tregojani një fqinji
share-bot-text = Vende të lira pune në zonat rurale, për gjithë familjen. Falas dhe në gjuhën tuaj.
inline-bot-title = Tregoni për punë në zonat rurale
inline-bot-what = Falas, në gjuhën e atij që e merr

town-saved = Të paktën { $count } veta nga { $county } kanë ruajtur punë në { $municipality }.
privacy-alerts = A thoni po për mesazhe? Ajo që keni zgjedhur nuk mbyllet me çelës, përndryshe nuk dimë çfarë të dërgojmë. Po ashtu qarku juaj, por vetëm për numërim.
    Numërojmë sa veta ruajnë punë, aplikojnë dhe shpërngulen. Numërojmë edhe pyetjet për një vend që askush nuk mundi t’u përgjigjet. Askush nuk e sheh kush, dhe asnjë numër nën pesë nuk shfaqet.
