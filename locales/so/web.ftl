# Bogagga browser-ka lagu furo.
web-title = Landa: shaqooyin baadiyaha Iswiidhan ah
web-what-title = Shaqooyin baadiye oo qoyska oo dhan ku habboon
web-what-questions = Ka jawaab laba su'aalood. Kadib waxaad arkaysaa shaqooyin dhab ah.
web-what-why = Waxaan sheegnaa sababta ay shaqo idiinku habboon tahay. Waxaan kaloo sheegnaa waxa aannaan ogayn.
web-what-free = Waa bilaash iyo ikhtiyaari. Hay'ad dawladeed ma aragto jawaabahaaga.
web-what-shared = Sheekadu waxay dhammaanaysaa markaad browser-ka xirto, ama haddii aadan 20 daqiiqo jawaabin.
web-start = Bilow
web-to-chat = U tag sheekada
web-languages = Luqad
web-menu = Liiska
web-skip = U gudub nuxurka
web-now = Waxa ugu dambeeyay
web-write = Halkan wax ku qor
web-send = Dir
web-copy = Koobi
web-download = Soo deji fayl ahaan
web-earlier = { $count ->
    [one] Hal jawaab oo hore
   *[other] { $count } jawaabood oo hore
  }
web-busy = Wax yar sug.
note-too-long = Qoraalku aad buu u dheer yahay. Wax yar ka gaabi.
web-no-answer = Waa nala heli waayay. Jawaabtaada lama dirin. Mar kale isku day.
consent-web = Sheekadu waxay dhammaanaysaa markaad browser-ka xirto, ama haddii aadan 20 daqiiqo jawaabin. Markaa jawaabahaaga waa la tirtirayaa.
privacy-how-web = Browser-ka waxaa ku kaydsan oo keliya nambar sir ah oo annagu aan samaynay. Waa la tirtiraa marka sheekadu dhammaato.

web-keep-first = Kani waa taleefankayga ama kombiyuutarkayga. Taas beddelkeeda, sheekada kaydi 90 maalmood.
web-keep = Qalabkan aniga ayaa leh: kaydi 90 maalmood
web-keep-not = Dad kale ayaa qalabkan isticmaala: ha kaydin
web-kept = Sheekadu halkan way ku jiraysaa 90 maalmood.
web-not-kept = Sheekadu waxay dhammaanaysaa markaad browser-ka xirto, ama haddii aadan 20 daqiiqo jawaabin.

web-end = Dhammee oo masax
web-end-title = Ma rabtaa inaad sheekada dhammayso oo aad masaxdo?
web-end-what = Markaa waan tirtiraynaa jawaabahaaga. Cid kale qalabkan kuma arki karto.
web-end-joined = Sheekada waa laga saarayaa qalabkan. Telegram weli way ku jiraysaa.
web-end-yes = Haa, dhammee oo masax
web-end-no = Maya, dib u noqo
web-ended-title = Sheekadu way dhammaatay
web-ended-asked = Qalabkan waxba kuma harin.
web-ended-idle = Muddo jawaab ma helin. Sidaa darteed sheekada waan ka saarnay qalabkan.
web-ended-forgotten = Wax walba waa la tirtiray. Waad ku mahadsan tahay waqtigaaga.
web-begin-again = Ka bilow bilowga
web-idle-title = Weli ma joogtaa?
web-idle-what = Laba daqiiqo kadib sheekada waan ka saaraynaa qalabkan.
web-idle-stay = Haa, weli waan joogaa

web-missing-title = Boggani ma jiro
web-missing = Waxaa laga yaabaa in cinwaanka boggu duug yahay, ama si khaldan loo qoray.
web-trouble-title = Wax baa naga khaldamay
web-trouble = Wixii aad ka jawaabtay way kuu yaalliin. Daqiiqad sug oo mar kale isku day.

mark-met = Waa sax:
mark-missing = Maqan:
mark-unknown = Ma ogin:

nothing-wait-web = Browser-ka kuuguma soo qori karno. Telegram waan kuugu soo qori karnaa marka shaqo timaaddo.
button-join-telegram = Telegram ku sii wad
button-join-web = Browser-ka ku sii wad
join-title = Meel kale ku sii wad
join-once = Linkigu hal mar ayuu shaqeeyaa, 15 daqiiqo gudahood. Jawaabahaagu way ku raacayaan. Linkiga qof kale ha siin.
join-open-telegram = Fur Telegram
join-open-web = Fur browser-ka
join-ask = Ma rabtaa inaad sheekada halkan ku sii waddo?
join-ask-both = Markaa hal sheeko ayay noqonaysaa. Jawaabahaaga labada meeloodba waa laga arkayaa.
join-ask-yourself = Haa dheh oo keliya haddii aad adigu linkiga codsatay. Qofka sheekada kale haystaa wuu arkayaa jawaabahaaga.
join-shared = Qalabkan dad kale ma la wadaagtaa? Markaad dhammayso, taabo Dhammee oo masax.
join-yes = Haa, halkan ku sii wad
join-no = Maya
join-done = Hadda labada meeloodba waa isla hal sheeko.
join-expired = Linkigan mar hore ayaa la isticmaalay, ama aad buu u duug yahay. Mid cusub ka codso meeshii aad ka heshay.

landing-browser = Halkan browser-ka kaga sheekayso
landing-telegram = Ku fur Telegram
landing-qr = Taleefanka ku sii wad: kaamirada halkan ku soo jeedi
landing-qr-alt = Koodhka QR ee boggan

example-title = Arag sida ay u shaqayso
example-what = Qoysas aan dhab ahayn. Waxba lama kaydiyo.
example-invented = Qoyskani dhab maaha. Waxba lama kaydiyo.
example-family = Hooyo carruur leh oo raadinaysa shaqo joogto ah oo daryeel ah
example-couple = Laba qof oo waaweyn: mid gaadhi xamuul ayuu wadaa, midna wuu nadiifiyaa
example-young = Qof dhallinyaro ah oo raba inuu wax cusub tijaabiyo
example-steps = Tusaalaha sii wad
example-next = Xiga
example-all = Tus wax walba
example-again = Bilowga ku noqo
example-own = Bilow sheekadaada gaarka ah
example-they-say = Jawaab:

status-title = Xaaladda adeegga
status-version = Landa, nooca { $version }
status-fresh = Shaqooyinka waxaa la hubiyay { $date } saacadda { $time }.
status-old = Shaqooyinka waxaa ugu dambayn la hubiyay { $date } saacadda { $time }. Waa wax ka badan hal maalin. Shaqooyinka qaar waxaa laga yaabaa inay xirmeen.
status-never = Shaqooyinka weli lama hubin.
status-open = Shaqooyinka hadda bannaan
status-none = Hadda shaqo ma jirto.
status-source-jobtech = { $vacancies ->
    [one] Hal shaqo oo Platsbanken ka timid
   *[other] { $vacancies } shaqo oo Platsbanken ka yimid
  }
status-source-opening = { $vacancies ->
    [one] Hal shaqo oo si toos ah degmo uga timid
   *[other] { $vacancies } shaqo oo si toos ah degmooyin uga yimid
  }
status-source-sample = { $vacancies ->
    [one] Hal tusaale. Shaqo dhab ah maaha.
   *[other] { $vacancies } tusaale. Shaqooyin dhab ah maaha.
  }
landing-continue = Sii wad sheekada

join-link = Degmooyinka: sida loogu biiro
