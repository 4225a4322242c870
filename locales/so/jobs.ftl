# Shaqooyinka bannaan, sida loo codsado, magaalada.
number-today = { $places ->
    [one] Hal shaqo oo bannaan
   *[other] { $places } shaqo oo bannaan
  } oo ku jira { $vacancies ->
    [one] hal xayeysiis
   *[other] { $vacancies } xayeysiis
  } ayaa hadda baadiyaha ka jira: { $work }. { $permanent ->
    [0] Xayeysiis shaqo joogto ah ma jiro.
    [one] Hal xayeysiis waa shaqo joogto ah.
   *[other] { $permanent } xayeysiis waa shaqo joogto ah.
  }
number-none = Maanta shaqo bannaan baadiyaha kama jirto: { $work }. Kuwani waa kuwa ugu dhow.
number-checked = Maanta ayaa la hubiyay saacadda { $time }.
number-checked-yesterday = Shalay ayaa la hubiyay saacadda { $time }.
number-checked-old = Markii ugu dambaysay ee la hubiyay { $date }. Shaqooyinka qaar waxaa laga yaabaa inay xirmeen.
number-samples = Kuwani waa tusaalayaal, shaqooyin dhab ah maaha. Waxay tusayaan sida ay u shaqayso.
card-sample = Tusaale, shaqo dhab ah maaha
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Meesha aad hadda ku nooshahay.
   *[other] Qiyaastii { $km } km oo toos ah ayay guriga u jirtaa.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Joogto (tills vidare)
card-temporary = 📄 Muddo xaddidan
card-seasonal = 📄 Xilliyeed
card-on_call = 📄 Marka loo baahdo
card-unknown = 📄 Xayeysiisku ma sheego inay joogto tahay
card-full-time = 🕑 Waqti buuxa
card-part-time = 🕑 Waqti dhiman, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Codso ugu dambayn { $date }
card-position = Talo { $at } / { $of }
reasons-title = { $occupation }, { $municipality }: waa maxay sababtu?
reasons-marks = ✓ waa diyaar. ✗ waa maqan yahay. ? ma ogin: weydii.
reasons-evidence = Sidaas ayaa xayeysiiska ku qoran, af-Iswiidhish:
button-previous = ‹ Hore
button-next = Xiga ›
button-reasons = Maxaa loo doortay tan?
button-apply = Sida loo codsado
button-town = Magaalada
button-support-us = Taageero noo habboon
button-save = ☆ Kaydi
button-unsave = ★ Ka saar
button-share = La wadaag
button-not-for-me = Iima habboona
button-open-ad = Fur xayeysiiska
button-map = Khariidadda ku tus
button-jobs-open = Tus shaqooyinka furan
share-text = { $headline } — { $municipality }
vacancy-gone = Shaqadaas hadda ma furna.

apply-title = Sida loo codsado
apply-link = Taabo Fur xayeysiiska. Halkaas ayaad ka codsanaysaa.
apply-email = Iimayl u dir { $email }
apply-reference = Qor tixraaca { $reference }
apply-ask-employer = Xayeysiisku ma sheego sida. Wac { $employer } oo weydii.
apply-copy = Qoraalkan waad ku koobi kartaa codsigaaga. Beddel si uu run u ahaado:
apply-meaning = Macnihiisu waa:
apply-paragraph = Salaan! Waxaan codsanayaa shaqada “{ $headline }”. Waxaan rabaa inaan u guuro { $municipality }.
    Waxaan bilaabi karaa sida aan ku heshiinno.{ $experience }{ $licence }
    Waan ku faraxsanahay inaan wax badan sheego.
apply-experience-in_sweden = { " " }Shaqadan Iswiidhan ayaan ku soo qabtay.
apply-experience-abroad = { " " }Shaqadan waddan kale ayaan ku soo qabtay.
apply-experience-trained = { " " }Shaqadan waan u tababaran ahay.
apply-licence-b = { " " }Waxaan haystaa laysanka baabuurka B.
apply-ask-title = Afar su'aalood oo taleefanka lagu weydiiyo:
apply-ask-permanent = 1. Shaqadu ma joogto baa? Ma jirtaa muddo tijaabo ah?
apply-ask-hours = 2. Waa saacadaha kee? Fiid, habeen ama dhammaadka toddobaadka?
apply-ask-housing = 3. Guri ma jiraa? Yaan wici karaa?
apply-ask-start = 4. Goorma ayaan bilaabi karaa? Guuritaanka ma bixin kartaan?
apply-you-send = Waxba loo-shaqeeyaha uma dirno. Adiga keliya ayaa dira.

not-for-me-title = Maxaa kugu habboonayn? Shaqada mar dambe kuma tusi doonno.
not-for-me-work = Shaqada
not-for-me-place = Meesha
not-for-me-hours = Saacadaha
not-for-me-pay = Mushaharka
not-for-me-demands = Shuruudaha
not-for-me-other = Wax kale

nothing-today = Maanta wax habboon ma jiraan.
nothing-today-as = Maanta shaqo bannaan baadiyaha kama helin: { $work }.
nothing-nearest = Ta ugu dhow waa { $work }: { $vacancies ->
    [one] hal shaqo
   *[other] { $vacancies } shaqo
  }.
nothing-wait = Hal mar waan kuu soo qori karnaa, marka shaqo habboon timaaddo.
nothing-waiting = Hal mar waan kuu soo qori doonnaa, marka shaqo habboon timaaddo.
button-wait = Ii sheeg marka mid timaaddo
button-unwait = Ha ii soo qorina
button-look-at = Tus: { $work }
button-any-work = Tus dhammaan xirfadaha
waiting-on = Hal mar waan kuu soo qori doonnaa, marka shaqo habboon timaaddo.
waiting-off = Iskeen kuuguma soo qorno.
found-title = Hadda waxaa jirta shaqo kugu habboon
found-why = Waxaad naga codsatay inaan kuu sheegno. Waa markan keliya.
button-see-job = Tus shaqada
opens-occupation = Waxaa jira { $count } shaqo oo kale, haddii aad shaqo kale sidoo kale raadiso.
opens-place = Waxaa jira { $count } shaqo oo kale oo meelo kale ah.
opens-hours = Saacado kale ayaa furi lahaa { $count } shaqo oo dheeraad ah.
opens-permanence = Shaqooyin muddo ah ayaa furi lahaa { $count } shaqo oo dheeraad ah.
opens-licence = Laysan baabuur ayaa furi lahaa { $count } shaqo oo dheeraad ah.
button-change-occupation = Beddel xirfadda
button-change-place = Beddel meesha
button-change-hours = Beddel saacadaha
button-change-permanence = Beddel waxa ugu muhiimsan
button-change-licence = Beddel laysanka
number-none-real = Hadda shaqooyin dhab ah halkan kuma jiraan. Tusaalayaal halkan kuma tusno. Fadlan mar kale soo noqo.
card-also-in = 📍 Shaqadan oo kale waxay sidoo kale ka jirtaa: { $municipalities }
gone-nearest = Tan ayaa ugu dhow, wayna furan tahay:
button-remind = 🔔 I xusuusi saddex maalmood ka hor
button-unremind = 🔕 Ha i xusuusin
reminder-title = Dhowaan waa maalinta ugu dambaysa ee codsiga
reminder-why = Adiga ayaa naga codsaday inaan ku xusuusinno.
nothing-today-there = Maanta shaqo bannaan kama jirto meesha aad rabto inaad ku noolaato: { $work }.
apply-about = { $occupation }, { $employer }, { $municipality }

button-left = Maxaa hadha?
left-title = Maxaa hadha bil kasta?
left-part-rent = Kiro
left-part-left = Hadha
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Mushaharka waxaa ka hadha qiyaastii { $amount } bil kasta, canshuurta iyo kirada ka dib. Tirooyinka { $year }.
left-more = Bil kasta waxaa hadha qiyaastii { $amount } oo dheeraad ah, marka loo eego isla shaqada { $home }. Cuntada, baabuurka iyo kulaylka ka hor. Tirooyinka { $year }.
left-less = Bil kasta waxaa ka dhiman qiyaastii { $amount }, marka loo eego isla shaqada { $home }. Cuntada, baabuurka iyo kulaylka ka hor. Tirooyinka { $year }.
left-same = Qiyaastii isku mid ayaa bil kasta hadha, marka loo eego isla shaqada { $home }. Cuntada, baabuurka iyo kulaylka ka hor. Tirooyinka { $year }.
left-pay-stated = Mushaharka canshuurta ka hor: { $there } sida xayeysiiska. { $home }: { $here }, celceliska xirfadda ({ $year }).
left-pay-stated_least = Mushaharka canshuurta ka hor: ugu yaraan { $there } sida xayeysiiska. { $home }: { $here }, celceliska xirfadda ({ $year }).
left-pay-region = Mushaharka canshuurta ka hor, celceliska xirfadda: { $there } halkaas, { $here } { $home } ({ $year }). Maaha mushaharka shaqadan.
left-pay-country = Mushaharka canshuurta ka hor: { $there } labada meeloodba, celceliska xirfadda ee dalka oo dhan ({ $year }). Tiro meesha u gaar ah ma jirto.
left-hours = Labada meeloodba waxaan ku xisaabinnay { $percent } % waqtiga buuxa.
left-tax = Canshuurta: tan degmada, { $year }. Waxaan u qaadannay inaad 66 jir ka yar tahay, kaniisadna aadan lacag siin.
left-rent = Kirada: kirada caadiga ah ee { $rooms }, qiyaastii { $area } m². Guriga bannaan wuu ka qaalisanaan karaa.
left-rent-assumed = Kirada: kirada caadiga ah ee { $rooms }, qiyaastii { $area } m². Cabbirka annagaa qiyaasnay. Guriga bannaan wuu ka qaalisanaan karaa.
left-supplements = Celceliska waxaa ku jirta lacagta dheeraadka ah ee fiidka iyo dhammaadka toddobaadka. Lama hubo inay ku jirto mushaharka xayeysiiska.
left-between = Laga bilaabo { $less } oo ka dhiman ilaa { $more } oo dheeraad ah: kirooyinku sax buuxa maaha.
left-not-exact = Farqigu wuxuu noqon karaa { $amount }: kirooyinku sax buuxa maaha.
left-no-margin = Ma ogin inta ay sax tahay kirada { $municipality }.
left-second = Haddii qofka kale u shaqeeyo { $occupation }: qiyaastii { $there } canshuurta ka dib halkaas, { $here } { $home }. Waa suurtagal, lama hubo.
left-now = Lacagta aad maanta ku noolaato kuma jirto.
left-two-homes = Ma laba guri ayaad muddo kirada ka bixinaysaan? Taasi kuma jirto.
left-support = Gunnooyinku kuma jiraan. Way kordhi karaan ama yaraan karaan marka mushaharka iyo kiradu isbeddelaan.
left-with-more = Kaalmada guriga (bostadsbidrag) waa lagu daray. Bil kasta waxaa hadha { $amount } oo dheeraad ah, marka loo eego { $home }.
left-with-less = Kaalmada guriga (bostadsbidrag) waa lagu daray. Bil kasta waxaa ka dhiman { $amount }, marka loo eego { $home }.
left-with-same = Kaalmada guriga (bostadsbidrag) waa lagu daray. Bil kasta: { $less } oo ka dhiman ilaa { $more } oo dheeraad ah, marka loo eego { $home }.
left-housing = Kaalmada guriga ee mushaharkaas iyo kiradaas: { $there } halkaas, { $here } { $home }.
left-housing-same = Markaa kaalmada gurigu labada meeloodba waa isku mid.
left-housing-none = Mushaharkaas malaha kaalmo guri lama helo, halkaas iyo { $home } midna.
left-housing-assuming = Waxaan u xisaabinnay in mushaharku yahay waxa keliya ee aad haysataan. Kaydku wuu yarayn karaa kaalmada. Försäkringskassan ayaa go'aamisa.
left-housing-unknown-children_count = Kaalmada gurigu way isbeddeli kartaa. Ma ogin inta carruur ah ee kula guuraysa.
left-housing-unknown-other_adult = Kaalmada gurigu way isbeddeli kartaa. Ma ogin waxa qofka kale ee weyn helo, markaa ma xisaabinno.
left-housing-unknown-home = Kaalmada gurigu way isbeddeli kartaa. Gurigu waa weyn yahay, markaa qayb kirada ka mid ah ayaa la xisaabiyaa.
left-premium-same = Abaalmarinta shaqadu (jobbpremie) labada meeloodba waa isku mid: { $there } bishii. Wadarta kuma jirto.
left-premium = Abaalmarinta shaqada (jobbpremie): { $there } bishii halkaas, { $here } { $home }. Wadarta kuma jirto.
left-child-same = Lacagta carruurtu (barnbidrag) labada meeloodba waa isku mid.
left-support-rest = Taageero kale kuma jirto.
left-reduction-gained = Canshuur ka yar oo qofka halkaas ku nool ah, { $sek } sannadkii, kuma jirto. Waa inaad halkaas ka diiwaangashan tahay 1 Nofembar sannadka ka horreeya. { $home } sidaas maaha.
left-reduction-lost = { $home } canshuurtu way ka yar tahay, { $sek } sannadkii. Kuma jirto, wayna dhammaanaysaa haddii aad guurto.
left-none-lapsed = Tirooyinku waxay ahaayeen sannad kale. Ma xisaabinno ilaa kuwo cusub yimaadaan.
left-none-over_65 = 66 jir iyo ka weyn canshuurtu waa mid kale. Taas ma xisaabinno.
left-none-no_home = Ma ogin meesha aad hadda ku nooshahay. Markaa isma barbar dhigi karno.
left-none-same_place = Shaqadu waa meesha aad hadda ku nooshahay.
left-none-hours_unknown = Saacaduhu ma go'na. Markaa ma xisaabin karno waxa hadha.
left-none-no_pay = Ma jirto tiro la hubo oo mushaharka xirfadda ah. Markaa ma xisaabinno.
left-none-no_tax = Ma jirto tiro la hubo oo canshuurta ah. Markaa ma xisaabinno.
left-none-no_rent = Ma jirto tiro la hubo oo kirada ah. Markaa ma xisaabinno.
card-starts = 📅 Waxay bilaabanaysaa { $date }
card-spoken = 🗣 Shaqada waxaa lagaga hadlaa: { $languages }
card-said = Sidaas waxaa sheegtay degmada lafteeda. { $said }
pay-month = { $min } bishii
pay-month-from = laga bilaabo { $min } bishii
pay-month-range = { $min } ilaa { $max } bishii
pay-hour = { $min } saacaddii
pay-hour-from = laga bilaabo { $min } saacaddii
pay-hour-range = { $min } ilaa { $max } saacaddii
