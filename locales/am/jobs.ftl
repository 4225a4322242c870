number-today = አሁን በገጠር { $places ->
    [one] { $places } ክፍት ሥራ አለ
   *[other] { $places } ክፍት ሥራዎች አሉ
  }፣ { $vacancies ->
    [one] በ{ $vacancies } ማስታወቂያ
   *[other] በ{ $vacancies } ማስታወቂያዎች
  }: { $work }። { $permanent ->
    [0] ለቋሚ ሥራ የሆነ ማስታወቂያ የለም።
    [one] { $permanent } ማስታወቂያ ለቋሚ ሥራ ነው።
   *[other] { $permanent } ማስታወቂያዎች ለቋሚ ሥራ ናቸው።
  }
number-none = ዛሬ በገጠር ክፍት ሥራ የለም: { $work }። በጣም የሚቀርበው ይኸው።
number-checked = ዛሬ { $time } ላይ ተረጋግጧል።
number-checked-yesterday = ትናንት { $time } ላይ ተረጋግጧል።
number-checked-old = መጨረሻ የተረጋገጠው: { $date }። አንዳንድ ሥራ አሁን ላይኖር ይችላል።
number-samples = እነዚህ ምሳሌዎች ናቸው፣ እውነተኛ ሥራዎች አይደሉም። እንዴት እንደሚሠራ ያሳያሉ።
card-sample = ምሳሌ፣ እውነተኛ ሥራ አይደለም
card-where = 📍 { $municipality }፣ { $county }
card-where-distance = 📍 { $municipality }፣ { $county }። { $km ->
    [0] አሁን የሚኖሩበት ቦታ።
   *[other] ከቤትዎ በቀጥታ መስመር ወደ { $km } ኪሎ ሜትር።
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 ቋሚ ሥራ (tillsvidare)
card-temporary = 📄 ለተወሰነ ጊዜ
card-seasonal = 📄 የወቅት ሥራ
card-on_call = 📄 ሲያስፈልግ ብቻ
card-unknown = 📄 ማስታወቂያው ሥራው ቋሚ መሆኑን አይናገርም
card-full-time = 🕑 ሙሉ ጊዜ
card-part-time = 🕑 ከፊል ጊዜ፣ { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 የማመልከቻ መጨረሻ ቀን: { $date }
card-position = ሥራ { $at } ከ{ $of }
reasons-title = { $occupation }፣ { $municipality }: ለምን ይህ?
reasons-marks = ✓ አለ። ✗ ይጎድላል። ? አናውቅም: ይጠይቁ።
reasons-evidence = ማስታወቂያው እንዲህ ይላል:
button-previous = ‹ ያለፈው
button-next = ቀጣይ ›
button-reasons = ለምን ይህ?
button-apply = እንዴት ላመልክት?
button-town = ስለ ቦታው
button-support-us = ለእኛ ያለ ድጋፍ
button-save = ☆ ይቀመጥ
button-unsave = ★ ይወገድ
button-share = ላጋራ
button-not-for-me = ለእኔ አይሆንም
button-open-ad = ማስታወቂያው ይከፈት
button-map = በካርታ ላይ አሳዩኝ
button-jobs-open = ክፍት ሥራዎችን አሳዩኝ
share-text = { $headline }፣ { $municipality }
vacancy-gone = ያ ሥራ ተዘግቷል።

apply-title = እንዲህ ያመልክቱ
apply-link = «ማስታወቂያው ይከፈት» ይጫኑ። እዚያ ያመለክታሉ።
apply-email = ወደዚህ ኢሜይል ይላኩ: { $email }
apply-reference = ይህን የማጣቀሻ ቁጥር ይጻፉ: { $reference }
apply-ask-employer = ማስታወቂያው እንዴት ማመልከት እንደሚቻል አይገልጽም። ወደ { $employer } ደውለው ይጠይቁ።
apply-copy = ይህን ለማመልከቻዎ መቅዳት ይችላሉ። ትክክል እንዲሆን ያስተካክሉት:
apply-meaning = ትርጉሙ:
apply-paragraph = ሰላም! «{ $headline }» ለሚለው ሥራ አመለክታለሁ። ወደ { $municipality } መዛወር እፈልጋለሁ።
    በስምምነት መጀመር እችላለሁ።{ $experience }{ $licence }
    ተጨማሪ ለመንገር ደስተኛ ነኝ።
apply-experience-in_sweden = { " " }ይህን ሥራ በስዊድን ሠርቻለሁ።
apply-experience-abroad = { " " }ይህን ሥራ በሌላ አገር ሠርቻለሁ።
apply-experience-trained = { " " }ለዚህ ሥራ ተምሬያለሁ።
apply-licence-b = { " " }B መንጃ ፈቃድ አለኝ።
apply-ask-title = በስልክ የሚጠይቋቸው አራት ጥያቄዎች:
apply-ask-permanent = 1. ሥራው ቋሚ (tillsvidare) ነው? የሙከራ ጊዜ (provanställning) አለ?
apply-ask-hours = 2. የሥራ ሰዓቱ መቼ ነው? ምሽት፣ ሌሊት ወይም ቅዳሜና እሁድ ይሠራል?
apply-ask-housing = 3. መኖሪያ ቤት አለ? ለማን ልደውል?
apply-ask-start = 4. መቼ መጀመር እችላለሁ? የመዛወሪያ ወጪ ትከፍላላችሁ?
apply-you-send = እኛ ለቀጣሪው ምንም አንልክም። የሚልኩት እርስዎ ብቻ ነዎት።

not-for-me-title = የማይስማማው ምንድን ነው? ሥራውን ዳግመኛ አናሳይዎትም።
not-for-me-work = ሥራው
not-for-me-place = ቦታው
not-for-me-hours = ሰዓቱ
not-for-me-pay = ደመወዙ
not-for-me-demands = የሚጠየቁት ነገሮች
not-for-me-other = ሌላ ነገር

nothing-today = ዛሬ የሚስማማ ሥራ የለም።
nothing-today-as = ዛሬ በገጠር ክፍት ሥራ አላገኘንም: { $work }።
nothing-nearest = በጣም የሚቀርበው { $work } ነው: { $vacancies ->
    [one] { $vacancies } ሥራ
   *[other] { $vacancies } ሥራዎች
  }።
nothing-wait = የሚስማማ ሥራ ሲመጣ አንድ ጊዜ ልንጽፍልዎ እንችላለን።
nothing-waiting = የሚስማማ ሥራ ሲመጣ አንድ ጊዜ እንጽፍልዎታለን።
button-wait = ሥራ ሲመጣ ጻፉልኝ
button-unwait = አትጻፉልኝ
button-look-at = አሳዩኝ: { $work }
button-any-work = ሁሉንም ሙያዎች አሳዩኝ
waiting-on = የሚስማማ ሥራ ሲመጣ አንድ ጊዜ እንጽፍልዎታለን።
waiting-off = በራሳችን አንጽፍልዎትም።
found-title = አሁን የሚስማማዎ ሥራ አለ
found-why = እንድንጽፍልዎ ጠይቀውን ነበር። የምንጽፈው ይህን አንድ ጊዜ ብቻ ነው።
button-see-job = ሥራውን አሳዩኝ
opens-occupation = ሌላ ዓይነት ሥራም ከፈለጉ ተጨማሪ ሥራ አለ: { $count }።
opens-place = በሌሎች ቦታዎች ተጨማሪ ሥራ አለ: { $count }።
opens-hours = ሌላ ሰዓት ቢሆን ተጨማሪ ሥራ ይከፈታል: { $count }።
opens-permanence = ለተወሰነ ጊዜ የሆነ ሥራ ቢሆን ተጨማሪ ሥራ ይከፈታል: { $count }።
opens-licence = መንጃ ፈቃድ (körkort) ቢኖር ተጨማሪ ሥራ ይከፈታል: { $count }።
button-change-occupation = ሙያ ልቀይር
button-change-place = ቦታ ልቀይር
button-change-hours = ሰዓት ልቀይር
button-change-permanence = ዋናውን ነገር ልቀይር
button-change-licence = መንጃ ፈቃድ ልቀይር
number-none-real = አሁን እውነተኛ ሥራዎች አልገቡም። እዚህ ምሳሌዎችን አናሳይም። በኋላ ይመለሱ።
card-also-in = 📍 ይኸው ሥራ እዚህም አለ: { $municipalities }
gone-nearest = ይህ በጣም ይመሳሰላል፣ ክፍትም ነው:
button-remind = 🔔 3 ቀን ሲቀር አስታውሱኝ
button-unremind = 🔕 አታስታውሱኝ
reminder-title = የማመልከቻው መጨረሻ ቀን ደርሷል
reminder-why = እንድናስታውስዎ ጠይቀውን ነበር።
nothing-today-there = መኖር በሚፈልጉበት ቦታ ዛሬ ክፍት ሥራ የለም: { $work }።
apply-about = { $occupation }፣ { $employer }፣ { $municipality }

button-left = ስንት ይተርፋል?
left-title = በየወሩ ስንት ይተርፋል?
left-part-rent = ኪራይ
left-part-left = የሚተርፍ
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = ከግብርና ከኪራይ በኋላ ከደመወዙ በወር ወደ { $amount } ይተርፋል። የ{ $year } ቁጥሮች።
left-more = በ{ $home } ካለው ተመሳሳይ ሥራ ይልቅ በወር ወደ { $amount } የበለጠ ይተርፋል። ምግብ፣ መኪናና ማሞቂያ አልተቀነሱም። የ{ $year } ቁጥሮች።
left-less = በ{ $home } ካለው ተመሳሳይ ሥራ ይልቅ በወር የሚተርፈው ወደ { $amount } ያንሳል። ምግብ፣ መኪናና ማሞቂያ አልተቀነሱም። የ{ $year } ቁጥሮች።
left-same = በ{ $home } ካለው ተመሳሳይ ሥራ ጋር በወር የሚተርፈው እኩል ነው ማለት ይቻላል። ምግብ፣ መኪናና ማሞቂያ አልተቀነሱም። የ{ $year } ቁጥሮች።
left-pay-stated = ደመወዝ ከግብር በፊት: በማስታወቂያው መሠረት { $there }። በ{ $home } { $here }፣ የሙያው አማካይ ({ $year })።
left-pay-stated_least = ደመወዝ ከግብር በፊት: በማስታወቂያው መሠረት ቢያንስ { $there }። በ{ $home } { $here }፣ የሙያው አማካይ ({ $year })።
left-pay-region = የሙያው አማካይ ደመወዝ ከግብር በፊት: እዚያ { $there }፣ በ{ $home } { $here } ({ $year })። የዚህ ሥራ ደመወዝ አይደለም።
left-pay-country = የሙያው አማካይ ደመወዝ ከግብር በፊት: በሁለቱም ቦታ { $there } ({ $year })። የመላው አገር ቁጥር ነው። ለቦታው ቁጥር የለም።
left-hours = በሁለቱም ቦታ የሙሉ ጊዜን { $percent } % እናሰላለን።
left-tax = ግብር: የኮሙኑ፣ { $year }። ዕድሜዎ ከ66 በታች እንደሆነና ለቤተ ክርስቲያን እንደማይከፍሉ አድርገን እናሰላለን።
left-rent = ኪራይ: የተለመደ ኪራይ ለ{ $rooms }፣ ወደ { $area } m²። አሁን ክፍት ያለ ቤት የበለጠ ሊያስከፍል ይችላል።
left-rent-assumed = ኪራይ: የተለመደ ኪራይ ለ{ $rooms }፣ ወደ { $area } m²። ስፋቱን የገመትነው እኛ ነን። አሁን ክፍት ያለ ቤት የበለጠ ሊያስከፍል ይችላል።
left-supplements = በአማካዩ ውስጥ የምሽትና የቅዳሜ እሁድ ተጨማሪ ክፍያ አለ። በማስታወቂያው ደመወዝ ውስጥ መኖሩ አይታወቅም።
left-between = ከ{ $less } ያነሰ እስከ { $more } የበለጠ: የኪራይ ቁጥሮች ግምታዊ ናቸው።
left-not-exact = ልዩነቱ { $amount } ሊሆን ይችላል: የኪራይ ቁጥሮች ግምታዊ ናቸው።
left-no-margin = የ{ $municipality } የኪራይ ቁጥር ምን ያህል ትክክል እንደሆነ አናውቅም።
left-second = ሌላው አዋቂ እንደ { $occupation } ቢሠራ: ከግብር በኋላ እዚያ ወደ { $there }፣ በ{ $home } { $here }። ሊሆን ይችላል፣ እርግጠኛ ግን አይደለም።
left-now = ዛሬ የሚተዳደሩበት ገንዘብ አልተቆጠረም።
left-two-homes = ለጊዜው ለሁለት ቤት ይከፍላሉ? እሱ አልተቆጠረም።
left-support = ድጎማዎች አልተቆጠሩም። ደመወዝና ኪራይ ሲቀየሩ ሊጨምሩ ወይም ሊቀንሱ ይችላሉ።
left-with-more = ከቤት ኪራይ ድጎማ (bostadsbidrag) ጋር: ከ{ $home } ይልቅ በወር { $amount } የበለጠ ይተርፋል።
left-with-less = ከቤት ኪራይ ድጎማ (bostadsbidrag) ጋር: ከ{ $home } ይልቅ በወር የሚተርፈው { $amount } ያንሳል።
left-with-same = ከቤት ኪራይ ድጎማ (bostadsbidrag) ጋር: ከ{ $home } ሲነጻጸር በወር የሚተርፈው ከ{ $less } ያነሰ እስከ { $more } የበለጠ።
left-housing = በዚያ ደመወዝና ኪራይ የቤት ኪራይ ድጎማ (bostadsbidrag): እዚያ { $there }፣ በ{ $home } { $here }።
left-housing-same = ስለዚህ የቤት ኪራይ ድጎማው በሁለቱም ቦታ እኩል ነው።
left-housing-none = በዚያ ደመወዝ የቤት ኪራይ ድጎማ (bostadsbidrag) የሚኖር አይመስልም፣ እዚያም ሆነ በ{ $home }።
left-housing-assuming = ያላችሁ ደመወዙ ብቻ እንደሆነ አድርገን እናሰላለን። የተጠራቀመ ገንዘብ ድጎማውን ሊቀንሰው ይችላል። Försäkringskassan ይወስናል።
left-housing-unknown-children_count = የቤት ኪራይ ድጎማ (bostadsbidrag) ሊቀየር ይችላል። ስንት ልጆች አብረው እንደሚዛወሩ አናውቅም።
left-housing-unknown-other_adult = የቤት ኪራይ ድጎማ (bostadsbidrag) ሊቀየር ይችላል። የሌላውን አዋቂ ደመወዝ አናውቅም፣ ስለዚህ አናሰላም።
left-housing-unknown-home = የቤት ኪራይ ድጎማ (bostadsbidrag) ሊቀየር ይችላል። ቤቱ ትልቅ ስለሆነ የሚቆጠረው የኪራዩ ክፍል ብቻ ነው።
left-premium-same = የሥራ ጉርሻ (jobbpremie) በሁለቱም ቦታ እኩል ነው: በወር { $there }። በድምሩ ውስጥ የለም።
left-premium = የሥራ ጉርሻ (jobbpremie): እዚያ በወር { $there }፣ በ{ $home } { $here }። በድምሩ ውስጥ የለም።
left-child-same = የልጅ ድጎማ (barnbidrag) በሁለቱም ቦታ እኩል ነው።
left-support-rest = ሌላ ድጋፍ አልተቆጠረም።
left-reduction-gained = እዚያ የሚኖር ሰው በዓመት { $sek } ያነሰ ግብር ይከፍላል። አልተቆጠረም።
    ከዚያ ቀደም ባለው ዓመት ኖቬምበር 1 እዚያ የተመዘገቡ (folkbokförd) መሆን አለብዎት። በ{ $home } ይህ የለም።
left-reduction-lost = በ{ $home } ግብሩ በዓመት { $sek } ያንሳል። አልተቆጠረም፣ ከተዛወሩም ይቆማል።
left-none-lapsed = ቁጥሮቹ የሌላ ዓመት ናቸው። አዲስ እስኪመጣ አናሰላም።
left-none-over_65 = ዕድሜው 66 ወይም ከዚያ በላይ የሆነ ሰው ሌላ ግብር አለው። እሱን አናሰላም።
left-none-no_home = አሁን የት እንደሚኖሩ አናውቅም። ስለዚህ ማነጻጸር አንችልም።
left-none-same_place = ሥራው አሁን በሚኖሩበት ቦታ ነው።
left-none-hours_unknown = ሰዓቱ አልተወሰነም። ስለዚህ የሚተርፈውን ማስላት አንችልም።
left-none-no_pay = ለሙያው እርግጠኛ የደመወዝ ቁጥር የለም። ስለዚህ አናሰላም።
left-none-no_tax = እርግጠኛ የግብር ቁጥር የለም። ስለዚህ አናሰላም።
left-none-no_rent = እርግጠኛ የኪራይ ቁጥር የለም። ስለዚህ አናሰላም።
card-starts = 📅 የሚጀምረው: { $date }
card-spoken = 🗣 በሥራው ቦታ የሚነገር ቋንቋ: { $languages }
card-said = ኮሙኑ ራሱ እንዲህ ይላል። { $said }
pay-month = በወር { $min }
pay-month-from = በወር ከ{ $min } ጀምሮ
pay-month-range = በወር ከ{ $min } እስከ { $max }
pay-hour = በሰዓት { $min }
pay-hour-from = በሰዓት ከ{ $min } ጀምሮ
pay-hour-range = በሰዓት ከ{ $min } እስከ { $max }
