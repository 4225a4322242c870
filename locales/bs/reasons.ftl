# Zašto posao odgovara, šta nedostaje ili šta ne znamo.
reason-occupation-same = Posao koji tražite: { $occupation }
reason-occupation-near = Blizu onog što tražite: { $occupation }
reason-occupation-open-now = Otvoreno sada, bez licence (legitimation): { $occupation }
reason-occupation-field = Isto područje koje tražite: { $occupation }
reason-occupation-other = Drugo zanimanje: { $occupation }
reason-occupation-any = { $occupation }. Pročitajte šta oglas traži.
reason-occupation-no-training = Možete početi bez škole za taj posao
reason-permanent-yes = Stalan posao: na neodređeno (tillsvidare)
reason-permanent-yes-wished = Prvo stalan posao, kako želite: na neodređeno (tillsvidare)
reason-permanent-leads = Može voditi do stalnog posla, kaže oglas
reason-permanent-unknown = U oglasu ne piše da li je posao stalan: pitajte
reason-permanent-no = Posao je na određeno vrijeme
reason-permanent-short-wished = Posao na određeno vrijeme, kako želite
reason-school-right = Djeca ovdje imaju pravo na školu do kraja 9. razreda. Ne znamo koja je škola najbliža.
reason-school-gymnasium = Srednja škola (gymnasium) može biti u drugom mjestu: pitajte općinu
reason-pay-stated = Plata prema oglasu: { $pay }
reason-pay-typical = Uobičajena plata u zanimanju: { $pay } mjesečno ({ $year }). To nije plata baš za ovaj posao.
reason-pay-unknown = Plata ne piše u oglasu: pitajte
reason-step-up-yes = Korak naprijed od onog što tražite
reason-step-up-unknown = Ne znamo je li to korak naprijed
reason-known-here = Ovdje znate nekoga
reason-known-near = Znate nekoga { $km } km odavde
reason-known-far = Daleko od onih koje znate: { $km } km
reason-known-unknown = Ne znamo da li ovdje znate nekoga
reason-partner-here = Posao za drugu osobu na istom mjestu: { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
  }
reason-partner-near = Posao za drugu osobu u blizini: { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
  }
reason-partner-none = Ovdje sada nema posla za drugu osobu
reason-partner-unknown = Ne znamo šta traži druga osoba
reason-housing-stated = Općina kaže da ima stanova. { $said }
reason-housing-unknown = Ne znamo ima li stanova: pitajte općinu
reason-getting-car = Imate auto za put na posao
reason-getting-odd-hours = Autobusi rijetko voze uveče i vikendom: pitajte kako se dolazi na posao
reason-getting-unknown = Ne znamo ima li autobusa do posla: pitajte
reason-shifts-day = Rad danju
reason-shifts-odd = Rad uveče, noću, vikendom ili u smjenama
reason-shifts-children = Rad uveče, noću ili vikendom. Čuvanje djece noću nije sigurno: pitajte.
reason-shifts-unknown = U oglasu ne piše koje je radno vrijeme: pitajte
reason-experience-not-needed = Iskustvo se ne traži
reason-experience-unknown = U oglasu ne piše da li se traži iskustvo
reason-experience-have = Imate iskustvo
reason-experience-abroad = Imate iskustvo iz druge zemlje
reason-experience-missing = Traži se iskustvo
reason-experience-demanded = Traži se iskustvo: pitajte je li vaše dovoljno
reason-credential-have = Imate licencu (legitimation)
reason-credential-missing = Traži se švedska licenca (legitimation)
reason-credential-legitimation = Traži se švedska licenca (legitimation): imate li je?
reason-credential-title = Za naziv undersköterska treba potvrda (bevis). Posao njegovatelja (vårdbiträde) je otvoren.
reason-credential-teacher = Bez učiteljske licence (lärarlegitimation): najviše godinu dana odjednom
reason-credential-guard = Prvo vas mora odobriti Länsstyrelsen (uprava okruga). Zahtjev šalje poslodavac.
reason-credential-electrician = Možete raditi pri registriranoj elektro-firmi
reason-credential-truck = Traži se obuka za viljuškar i dozvola poslodavca
reason-credential-permit = Traži se dozvola: pitajte poslodavca
reason-credential-ykb = Traži se vozačka dozvola C ili D i profesionalna potvrda (YKB)
reason-credential-taxi = Traži se taksi licenca (taxiförarlegitimation)
reason-credential-open = Licenca (legitimation) se ne traži
reason-licence-none = U rubrikama oglasa ne traži se vozačka dozvola
reason-licence-demanded = Traži se vozačka dozvola: { $licence }
reason-licence-have = Imate vozačku dozvolu koja se traži: { $licence }
reason-licence-missing = Traži se vozačka dozvola: { $licence }
reason-car-none = U rubrikama oglasa ne traži se vlastiti auto
reason-car-demanded = Traži se vlastiti auto
reason-car-have = Imate auto, koji se traži
reason-car-missing = Traži se vlastiti auto
reason-language-swedish = Traži se švedski
reason-language-have = Znate švedski koliko se traži
reason-language-other = Jezici koji se traže: { $languages }
reason-language-unknown = U oglasu ništa ne piše o jeziku
lane-licence = Za ovaj posao treba švedska licenca (legitimation): { $occupation }. Vašu školu procjenjuje Socialstyrelsen (uprava za zdravstvo).
    Zahtjev za licencu možete podnijeti sada. Švedski još ne morate znati.
lane-now = Na ove poslove možete se prijaviti već sada:
reason-licence-special = Traži se posebna vozačka dozvola ili potvrda: pročitajte oglas
reason-studies-unknown = Ne znamo može li se učiti u blizini: pitajte obrazovanje odraslih u općini
reason-experience-trained = Posao učite na radnom mjestu
reason-language-basic = Traži se malo švedskog
reason-language-good = Traži se dobar švedski
reason-language-fluent = Traži se tečan švedski
reason-housing-help = Oglas kaže da dobijate pomoć oko stana
reason-money-more = Mjesečno ostaje oko { $amount } više nego uz isti posao u općini { $home } ({ $year })
reason-money-less = Mjesečno ostaje oko { $amount } manje nego uz isti posao u općini { $home } ({ $year })
reason-money-same = Mjesečno ostaje otprilike isto kao uz isti posao u općini { $home } ({ $year })
reason-school-places = Djeca ovdje imaju pravo na školu do kraja 9. razreda. Općina kaže da takve škole ima ovdje: { $places }. { $said }
reason-housing-vacant = Općina kaže da ima slobodnih stanova: { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
  }. { $said }
reason-housing-none-now = Općina kaže da nijedan stan nije slobodan. { $said }
reason-partner-stated = Općina kaže da ima posla i za drugu osobu. { $said }
reason-welcome-movers = Općina piše: vi koji se doseljavate ste dobro došli. { $said }
reason-welcome-help = Općina piše: pomažu oko selidbe. { $said }
reason-welcome-both = Općina piše: vi koji se doseljavate ste dobro došli, i pomažu oko selidbe. { $said }
reason-welcome-unknown = Ne znamo da li traže ljude koji se doseljavaju
reason-getting-bus-day = Općina kaže da autobusi voze danju. { $said }
reason-getting-bus-odd = Općina kaže da autobusi voze uveče i vikendom. { $said }
reason-getting-no-bus-day = Općina kaže da nema autobusa: pitajte kako se dolazi na posao. { $said }
reason-getting-no-bus-odd = Općina kaže da autobusi ne voze uveče i vikendom: pitajte kako se dolazi na posao. { $said }
reason-shifts-care = Rad uveče, noću ili vikendom. Općina kaže da djeca tada imaju čuvanje. { $said }
reason-shifts-no-care = Rad uveče, noću ili vikendom. Općina kaže da djeca tada nemaju čuvanje. { $said }
reason-language-work = Općina kaže koji se jezici govore na poslu: { $languages }. { $said }
reason-language-reception = Općina kaže koje jezike govore oni koji vas dočekaju: { $languages }. { $said }
reason-studies-sfi = Općina kaže gdje ima sfi: { $places }. Tamo se uči švedski. { $said }
reason-studies-adult = Općina kaže gdje odrasli mogu učiti: { $places }. { $said }
reason-studies-college = Općina kaže da je najbliža visoka škola { $college }, { $place }. { $said }
reason-studies-both = Općina kaže gdje odrasli mogu učiti: { $places }. Najbliža visoka škola je { $college }, { $place }. { $said }
