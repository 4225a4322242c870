# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = Puna që kërkoni: { $occupation }
reason-occupation-near = Afër asaj që kërkoni: { $occupation }
reason-occupation-open-now = E hapur tani, pa licencë (legitimation): { $occupation }
reason-occupation-field = E njëjta fushë si ajo që kërkoni: { $occupation }
reason-occupation-other = Profesion tjetër: { $occupation }
reason-occupation-any = { $occupation }. Lexoni çfarë kërkon shpallja.
reason-occupation-no-training = Mund të filloni pa shkollim
reason-permanent-yes = Punë e përhershme (tills vidare)
reason-permanent-yes-wished = Punë e përhershme së pari, siç doni ju (tills vidare)
reason-permanent-leads = Mund të bëhet punë e përhershme, thotë shpallja
reason-permanent-unknown = Shpallja nuk thotë nëse puna është e përhershme: pyetni
reason-permanent-no = Puna është për një kohë të caktuar
reason-permanent-short-wished = Punë për një kohë të caktuar, siç doni ju
reason-school-right = Fëmijët kanë të drejtë në shkollë këtu deri në fund të klasës së 9-të. Shkollën më të afërt nuk e dimë.
reason-school-gymnasium = Shkolla e mesme (gymnasiet) mund të jetë në vend tjetër: pyetni komunën
reason-pay-stated = Rroga sipas shpalljes: { $pay }
reason-pay-typical = Rroga e zakonshme në profesion: { $pay } në muaj ({ $year }). Nuk është rroga e kësaj pune.
reason-pay-unknown = Rroga nuk është në shpallje: pyetni
reason-step-up-yes = Një hap përpara nga ajo që kërkoni
reason-step-up-unknown = Nuk e dimë nëse është hap përpara
reason-known-here = Njihni dikë këtu
reason-known-near = Njihni dikë { $km } km larg
reason-known-far = Larg atyre që njihni: { $km } km
reason-known-unknown = Nuk e dimë nëse njihni dikë këtu
reason-partner-here = Punë për tjetrin në të njëjtin vend: { $count ->
    [one] një
   *[other] { $count }
  }
reason-partner-near = Punë për tjetrin aty afër: { $count ->
    [one] një
   *[other] { $count }
  }
reason-partner-none = Tani këtu nuk ka punë për tjetrin
reason-partner-unknown = Nuk e dimë çfarë kërkon tjetri
reason-housing-stated = Komuna thotë se ka banesa. { $said }
reason-housing-unknown = Për banesë nuk e dimë: pyetni komunën
reason-getting-car = Keni makinë për të shkuar në punë
reason-getting-odd-hours = Autobusët janë të rrallë në mbrëmje dhe fundjavë: pyetni si shkohet atje
reason-getting-unknown = Për autobus deri te puna nuk e dimë: pyetni
reason-shifts-day = Punë gjatë ditës
reason-shifts-odd = Punë në mbrëmje, natën, në fundjavë ose me ndërrime
reason-shifts-children = Punë në mbrëmje, natën ose në fundjavë. Kujdesi për fëmijët natën nuk është i sigurt: pyetni.
reason-shifts-unknown = Shpallja nuk i thotë oraret: pyetni
reason-experience-not-needed = Nuk kërkohet përvojë
reason-experience-unknown = Shpallja nuk thotë nëse kërkohet përvojë
reason-experience-have = E keni përvojën
reason-experience-abroad = Keni përvojë nga një vend tjetër
reason-experience-missing = Kërkohet përvojë
reason-experience-demanded = Kërkohet përvojë: pyetni nëse mjafton e juaja
reason-credential-have = E keni licencën (legitimation)
reason-credential-missing = Kërkohet licencë suedeze (legitimation)
reason-credential-legitimation = Kërkohet licencë suedeze (legitimation): a e keni?
reason-credential-title = Titulli ndihmësinfermier/e (undersköterska) kërkon vërtetim. Puna si ndihmës kujdesi (vårdbiträde) është e hapur.
reason-credential-teacher = Pa licencë mësuesi (lärarlegitimation): më së shumti një vit për çdo herë
reason-credential-guard = Länsstyrelsen (zyra shtetërore e qarkut) ju miraton më parë. Aplikon punëdhënësi.
reason-credential-electrician = Mund të punoni në një firmë elektrike të regjistruar
reason-credential-truck = Kërkohet kurs për pirun ngritës (truck), dhe leje nga punëdhënësi
reason-credential-permit = Kërkohet një leje: pyetni punëdhënësin
reason-credential-ykb = Kërkohet patentë C ose D dhe dëshmi profesionale (YKB)
reason-credential-taxi = Kërkohet licencë taksisti (taxiförarlegitimation)
reason-credential-open = Nuk kërkohet licencë (legitimation)
reason-licence-none = Sipas të dhënave, patenta nuk kërkohet
reason-licence-demanded = Kërkohet patentë: { $licence }
reason-licence-have = E keni patentën që kërkohet: { $licence }
reason-licence-missing = Kërkohet patentë: { $licence }
reason-car-none = Sipas të dhënave, makina personale nuk kërkohet
reason-car-demanded = Kërkohet makinë personale
reason-car-have = Keni makinë, që kërkohet
reason-car-missing = Kërkohet makinë personale
reason-language-swedish = Kërkohet suedishtja
reason-language-have = E dini suedishten që kërkohet
reason-language-other = Gjuhët që kërkohen: { $languages }
reason-language-unknown = Shpallja nuk thotë asgjë për gjuhën
lane-licence = Për këtë punë ju duhet licencë suedeze (legitimation): { $occupation }. Socialstyrelsen (autoriteti i shëndetësisë) e vlerëson shkollimin tuaj.
    Për licencë mund të aplikoni tani. Suedishtja nuk duhet ende.
lane-now = Për këto punë mund të aplikoni që tani:
reason-licence-special = Kërkohet patentë ose dëshmi e veçantë: lexoni shpalljen
reason-studies-unknown = Nuk e dimë çfarë shkollimi ka afër: pyetni arsimin për të rritur në komunë
reason-experience-trained = Punën e mësoni në vend
reason-language-basic = Kërkohet pak suedisht
reason-language-good = Kërkohet suedishte e mirë
reason-language-fluent = Kërkohet suedishte e rrjedhshme
reason-housing-help = Shpallja thotë se ju ndihmojnë me banesë
reason-money-more = Rreth { $amount } më shumë mbeten në muaj se me të njëjtën punë në { $home } ({ $year })
reason-money-less = Rreth { $amount } më pak mbeten në muaj se me të njëjtën punë në { $home } ({ $year })
reason-money-same = Në muaj mbetet përafërsisht njësoj si me të njëjtën punë në { $home } ({ $year })
reason-school-places = Fëmijët kanë të drejtë në shkollë këtu deri në fund të klasës së 9-të. Komuna thotë se shkollë e tillë ka në { $places }. { $said }
reason-housing-vacant = Komuna thotë se ka { $count ->
    [one] një apartament të lirë
   *[other] { $count } apartamente të lira
  }. { $said }
reason-housing-none-now = Komuna thotë se asnjë apartament nuk është i lirë. { $said }
reason-partner-stated = Komuna thotë se ka punë edhe për tjetrin. { $said }
reason-welcome-movers = Komuna shkruan: ata që shpërngulen këtu janë të mirëpritur. { $said }
reason-welcome-help = Komuna shkruan: ata ndihmojnë me shpërnguljen. { $said }
reason-welcome-both = Komuna shkruan: ata që shpërngulen këtu janë të mirëpritur, dhe ndihmohen me shpërnguljen. { $said }
reason-welcome-unknown = Nuk e dimë nëse kërkojnë njerëz që shpërngulen këtu
reason-getting-bus-day = Komuna thotë se ka autobusë gjatë ditës. { $said }
reason-getting-bus-odd = Komuna thotë se ka autobusë në mbrëmje dhe fundjavë. { $said }
reason-getting-no-bus-day = Komuna thotë se nuk ka autobus: pyetni si shkohet në punë. { $said }
reason-getting-no-bus-odd = Komuna thotë se nuk ka autobusë në mbrëmje dhe fundjavë: pyetni si shkohet në punë. { $said }
reason-shifts-care = Punë në mbrëmje, natën ose në fundjavë. Komuna thotë se ka përkujdesje për fëmijët atëherë. { $said }
reason-shifts-no-care = Punë në mbrëmje, natën ose në fundjavë. Komuna thotë se nuk ka përkujdesje për fëmijët atëherë. { $said }
reason-language-work = Komuna thotë se gjuhët në punë janë: { $languages }. { $said }
reason-language-reception = Komuna thotë se ata që ju presin flasin këto gjuhë: { $languages }. { $said }
reason-studies-sfi = Komuna thotë se kursi sfi është në { $places }. Atje mësohet suedishtja. { $said }
reason-studies-adult = Komuna thotë se të rriturit mund të mësojnë në { $places }. { $said }
reason-studies-college = Komuna thotë se shkolla e lartë më e afërt është { $college } në { $place }. { $said }
reason-studies-both = Komuna thotë se të rriturit mund të mësojnë në { $places }. Shkolla e lartë më e afërt është { $college } në { $place }. { $said }
