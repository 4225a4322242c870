# ክፉት ስራሓት፣ ኣመለኻኽታ፣ ከተማ።
number-today = ሕጂ ኣብ ገጠር: { $places ->
    [one] ሓደ ክፉት ስራሕ
   *[other] { $places } ክፉታት ስራሓት
  } ኣብ { $vacancies ->
    [one] ሓደ መፍለጢ ስራሕ
   *[other] { $vacancies } መፍለጢታት ስራሕ
  }። ሞያ: { $work }። { $permanent ->
    [0] ንቀዋሚ ስራሕ ዝኸውን መፍለጢ የለን።
    [one] ሓደ መፍለጢ ንቀዋሚ ስራሕ እዩ።
   *[other] { $permanent } መፍለጢታት ንቀዋሚ ስራሕ እዮም።
  }
number-none = ሎሚ ኣብ ገጠር ክፉት ስራሕ የለን: { $work }። እቲ ዝቐርብ እንሆ።
number-checked = ሎሚ ሰዓት { $time } ተረጋጊጹ።
number-checked-yesterday = ትማሊ ሰዓት { $time } ተረጋጊጹ።
number-checked-old = ንመወዳእታ ግዜ ዝተረጋገጸሉ: { $date }። ገለ ስራሓት ጠፊኦም ክኾኑ ይኽእሉ።
number-samples = እዚኦም ኣብነት እዮም፣ ናይ ሓቂ ስራሓት ኣይኮኑን። ከመይ ከም ዝሰርሕ የርእዩ።
card-sample = ኣብነት፣ ናይ ሓቂ ስራሕ ኣይኮነን
card-where = 📍 { $municipality }፣ { $county }
card-where-distance = 📍 { $municipality }፣ { $county }። { $km ->
    [0] ሕጂ ኣብ እትነብርሉ።
   *[other] ካብ ገዛኹም ብቐጥታ መስመር ኣስታት { $km } ኪሎሜተር።
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 ቀዋሚ ስራሕ (tillsvidare)
card-temporary = 📄 ንውሱን ግዜ
card-seasonal = 📄 ናይ ወቕቲ ስራሕ
card-on_call = 📄 ምስ ዘድሊ ጥራይ
card-unknown = 📄 እቲ መፍለጢ ቀዋሚ ምዃኑ ኣይገልጽን
card-full-time = 🕑 ሙሉእ ግዜ
card-part-time = 🕑 ክፋል ግዜ፣ { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 መወዳእታ ዕለት ንምምልካት: { $date }
card-position = { $at } ካብ { $of } ስራሓት
reasons-title = { $occupation }፣ { $municipality }: ንምንታይ እዚ?
reasons-marks = ✓ ኣሎ። ✗ ይጎድል። ? ኣይንፈልጥን: ሕተቱ።
reasons-evidence = ኣብቲ መፍለጢ ከምዚ ይብል:
button-previous = ‹ ዝሓለፈ
button-next = ዝቕጽል ›
button-reasons = ንምንታይ እዚ?
button-apply = ከመይ ከም እተመልክቱ
button-town = ብዛዕባ እቲ ቦታ
button-support-us = ደገፍ ንዓና
button-save = ☆ ኣቐምጡ
button-unsave = ★ ኣውጽኡ
button-share = ኣካፍሉ
button-not-for-me = ንዓይ ኣይኮነን
button-open-ad = መፍለጢ ክፈቱ
button-map = ኣብ ካርታ ርኣዩ
button-jobs-open = ክፉታት ስራሓት ኣርእዩኒ
share-text = { $headline }፣ { $municipality }
vacancy-gone = እዚ ስራሕ ተዓጽዩ።

apply-title = ከምዚ ጌርኩም ኣመልክቱ
apply-link = «መፍለጢ ክፈቱ» ጠውቑ። ኣብኡ ተመልክቱ።
apply-email = ናብዚ ኢመይል ስደዱ: { $email }
apply-reference = እዚ መወከሲ ቁጽሪ ጽሓፉ: { $reference }
apply-ask-employer = እቲ መፍለጢ ኣመለኻኽታ ኣይገልጽን። ናብ { $employer } ደውሉ እሞ ሕተቱ።
apply-copy = ነዚ ንምልክታኹም ክትቀድሕዎ ትኽእሉ። ብትኽክል ንኽኸውን ኣዐርይዎ:
apply-meaning = ትርጉሙ:
apply-paragraph = ሰላም! ነዚ ስራሕ ኣመልክት ኣለኹ: «{ $headline }»። ናብ { $municipality } ክግዕዝ እደሊ።
    ብስምምዕ ክጅምር እኽእል።{ $experience }{ $licence }
    ተወሳኺ ብሓጎስ ክነግር እኽእል።
apply-experience-in_sweden = { " " }ነዚ ስራሕ ኣብ ሽወደን ሰሪሐዮ እየ።
apply-experience-abroad = { " " }ነዚ ስራሕ ኣብ ካልእ ሃገር ሰሪሐዮ እየ።
apply-experience-trained = { " " }ናይዚ ስራሕ ትምህርቲ ኣለኒ።
apply-licence-b = { " " }ፍቓድ መዘወሪ (körkort) B ኣለኒ።
apply-ask-title = ብተሌፎን እትሓትዎም ኣርባዕተ ሕቶታት:
apply-ask-permanent = 1. እቲ ስራሕ ቀዋሚ (tillsvidare) ድዩ? ናይ ፈተነ ግዜ (provanställning) ኣለዎ ዶ?
apply-ask-hours = 2. ሰዓታቱ መዓስ እዩ? ምሸት፣ ለይቲ ወይ ቀዳመ-ሰንበት ይስራሕ ዶ?
apply-ask-housing = 3. ገዛ ኣሎ ዶ? ንመን ክድውል እኽእል?
apply-ask-start = 4. መዓስ ክጅምር እኽእል? ወጻኢታት ምግዓዝ ክትከፍሉ ትኽእሉ ዶ?
apply-you-send = ንሕና ናብቲ ኣስራሒ ዝኾነ ነገር ኣይንሰድድን። ባዕልኹም ጥራይ ትሰዱ።

not-for-me-title = እንታይ እዩ ዘይሰማማዕ? ነዚ ስራሕ እንደገና ኣይነርእየኩምን።
not-for-me-work = እቲ ስራሕ
not-for-me-place = እቲ ቦታ
not-for-me-hours = እቲ ሰዓታት
not-for-me-pay = እቲ ደሞዝ
not-for-me-demands = እቶም ዝሕተቱ ነገራት
not-for-me-other = ካልእ ነገር

nothing-today = ሎሚ ዝሰማማዕ ስራሕ የለን።
nothing-today-as = ሎሚ ኣብ ገጠር ክፉት ስራሕ ኣይረኸብናን: { $work }።
nothing-nearest = እቲ ዝቐርብ { $work } እዩ: { $vacancies ->
    [one] ሓደ ስራሕ
   *[other] { $vacancies } ስራሓት
  }።
nothing-wait = ዝሰማማዕ ስራሕ ምስ መጸ ሓንሳብ ክንጽሕፈልኩም ንኽእል።
nothing-waiting = ዝሰማማዕ ስራሕ ምስ መጸ ሓንሳብ ክንጽሕፈልኩም ኢና።
button-wait = ስራሕ ምስ መጸ ጽሓፉለይ
button-unwait = ኣይትጽሓፉለይ
button-look-at = ኣርእዩኒ: { $work }
button-any-work = ኩሉ ሞያታት ኣርእዩኒ
waiting-on = ዝሰማማዕ ስራሕ ምስ መጸ ሓንሳብ ክንጽሕፈልኩም ኢና።
waiting-off = ባዕልና ኣይንጽሕፈልኩምን።
found-title = ሕጂ ዝሰማምዓኩም ስራሕ ኣሎ
found-why = ክንጽሕፈልኩም ሓቲትኩምና ኔርኩም። ሓንሳብ ጥራይ ኢና ንጽሕፍ።
button-see-job = ነቲ ስራሕ ኣርእዩኒ
opens-occupation = ካልእ ዓይነት ስራሕ እንተደሊኹም ተወሳኺ ስራሕ ኣሎ: { $count }።
opens-place = ኣብ ካልእ ቦታታት ተወሳኺ ስራሕ ኣሎ: { $count }።
opens-hours = ካልእ ሰዓታት እንተመሪጽኩም ተወሳኺ ስራሕ ይኽፈት: { $count }።
opens-permanence = ስራሕ ንውሱን ግዜ እንተመሪጽኩም ተወሳኺ ስራሕ ይኽፈት: { $count }።
opens-licence = ፍቓድ መዘወሪ (körkort) እንተሃልዩኩም ተወሳኺ ስራሕ ይኽፈት: { $count }።
button-change-occupation = ሞያ ቀይሩ
button-change-place = ቦታ ቀይሩ
button-change-hours = ሰዓታት ቀይሩ
button-change-permanence = እቲ ኣገዳሲ ቀይሩ
button-change-licence = ፍቓድ መዘወሪ ቀይሩ
number-none-real = ሕጂ ናይ ሓቂ ስራሓት ኣይኣተወን። ኣብዚ ኣብነት ኣይነርእን። ደሓር ተመለሱ።
card-also-in = 📍 እቲ ስራሕ ኣብዚ እውን ኣሎ: { $municipalities }
gone-nearest = እዚ ዝያዳ ይመሳሰል፣ ክፉት እውን እዩ:
button-remind = 🔔 ቅድሚ 3 መዓልቲ ኣዘክሩኒ
button-unremind = 🔕 ኣይተዘክሩኒ
reminder-title = መወዳእታ ዕለት ንምምልካት ቀሪቡ
reminder-why = ከነዘክረኩም ሓቲትኩምና ኔርኩም።
nothing-today-there = ክትነብርሉ ኣብ እትደልይዎ ቦታ ሎሚ ክፉት ስራሕ የለን: { $work }።
apply-about = { $occupation }፣ { $employer }፣ { $municipality }

button-left = ክንደይ ይተርፍ?
left-title = ኣብ ወርሒ ክንደይ ይተርፍ?
left-part-rent = ክራይ
left-part-left = ዝተርፍ
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = ድሕሪ ግብርን ክራይን ካብቲ ደሞዝ ኣብ ወርሒ ኣስታት { $amount } ይተርፍ። ናይ { $year } ቁጽርታት።
left-more = ኣብ ወርሒ ዝተርፍ ኣስታት { $amount } ይበዝሕ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር። መግቢ፣ መኪናን ምውዓይ ገዛን ኣይተነከዩን። ናይ { $year } ቁጽርታት።
left-less = ኣብ ወርሒ ዝተርፍ ኣስታት { $amount } ይውሕድ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር። መግቢ፣ መኪናን ምውዓይ ገዛን ኣይተነከዩን። ናይ { $year } ቁጽርታት።
left-same = ኣብ ወርሒ ዝተርፍ ዳርጋ ማዕረ እዩ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር። መግቢ፣ መኪናን ምውዓይ ገዛን ኣይተነከዩን። ናይ { $year } ቁጽርታት።
left-pay-stated = ደሞዝ ቅድሚ ግብሪ: ከም መፍለጢ { $there }። ኣብ { $home } { $here }፣ ማእከላይ ናይቲ ሞያ ({ $year })።
left-pay-stated_least = ደሞዝ ቅድሚ ግብሪ: ከም መፍለጢ እንተወሓደ { $there }። ኣብ { $home } { $here }፣ ማእከላይ ናይቲ ሞያ ({ $year })።
left-pay-region = ማእከላይ ደሞዝ ናይቲ ሞያ ቅድሚ ግብሪ: ኣብኡ { $there }፣ ኣብ { $home } { $here } ({ $year })። ደሞዝ ናይዚ ስራሕ ኣይኮነን።
left-pay-country = ማእከላይ ደሞዝ ናይቲ ሞያ ቅድሚ ግብሪ: ኣብ ክልቲኡ ቦታ { $there } ({ $year })። ናይ ምሉእ ሃገር ቁጽሪ እዩ። ናይቲ ቦታ ቁጽሪ የለን።
left-hours = ኣብ ክልቲኡ ቦታ { $percent } % ናይ ሙሉእ ግዜ ገይርና ንቕምር።
left-tax = ግብሪ: ናይታ ኮሙን፣ { $year }። ትሕቲ 66 ዓመት ከም ዝኾንኩም፣ ንቤተ-ክርስትያን ከም ዘይትኸፍሉን ገይርና ንቕምር።
left-rent = ክራይ: ልሙድ ክራይ ናይ { $rooms }፣ ኣስታት { $area } m²። ባዶ ዘሎ ገዛ ዝኸበረ ክኸውን ይኽእል።
left-rent-assumed = ክራይ: ልሙድ ክራይ ናይ { $rooms }፣ ኣስታት { $area } m²። ዓቐኑ ንሕና ገሚትናዮ። ባዶ ዘሎ ገዛ ዝኸበረ ክኸውን ይኽእል።
left-supplements = ኣብቲ ማእከላይ ናይ ምሸትን ቀዳመ-ሰንበትን ተወሳኺ ክፍሊት ኣሎ። ኣብ ደሞዝ ናይቲ መፍለጢ ርግጸኛ ኣይኮነን።
left-between = ካብ { $less } ዝወሓደ ክሳብ { $more } ዝበዝሐ: ቁጽርታት ክራይ ልክዕ ኣይኮነን።
left-not-exact = እቲ ፍልልይ { $amount } ክኸውን ይኽእል: ቁጽርታት ክራይ ልክዕ ኣይኮነን።
left-no-margin = ቁጽሪ ክራይ ኣብ { $municipality } ክሳብ ክንደይ ልክዕ ምዃኑ ኣይንፈልጥን።
left-second = እቲ ካልእ በጽሒ ከም { $occupation } እንተሰሪሑ: ድሕሪ ግብሪ ኣብኡ ኣስታት { $there }፣ ኣብ { $home } { $here }። ክኸውን ይኽእል እዩ፣ ርግጸኛ ግና ኣይኮነን።
left-now = ሎሚ እትናበርሉ ገንዘብ ኣይተቘጽረን።
left-two-homes = ንገለ ግዜ ክልተ ገዛ ትኸፍሉ ዲኹም? እዚ ኣይተቘጽረን።
left-support = ድጎማታት ኣይተቘጽረን። ደሞዝን ክራይን ምስ ተቐየረ ክውስኽ ወይ ክጎድል ይኽእል።
left-with-more = ምስ ድጎማ ገዛ (bostadsbidrag): ኣብ ወርሒ ዝተርፍ { $amount } ይበዝሕ፣ ምስ { $home } ክነጻጸር።
left-with-less = ምስ ድጎማ ገዛ (bostadsbidrag): ኣብ ወርሒ ዝተርፍ { $amount } ይውሕድ፣ ምስ { $home } ክነጻጸር።
left-with-same = ምስ ድጎማ ገዛ (bostadsbidrag): ኣብ ወርሒ ዝተርፍ ካብ { $less } ዝወሓደ ክሳብ { $more } ዝበዝሐ፣ ምስ { $home } ክነጻጸር።
left-housing = ምስቲ ደሞዝን ክራይን ድጎማ ገዛ (bostadsbidrag): ኣብኡ { $there }፣ ኣብ { $home } { $here }።
left-housing-same = ስለዚ ድጎማ ገዛ ኣብ ክልቲኡ ቦታ ማዕረ ይኸውን።
left-housing-none = ምስቲ ደሞዝ ድጎማ ገዛ (bostadsbidrag) ዝህሉ ኣይመስልን፣ ኣብኡ ኮነ ኣብ { $home }።
left-housing-assuming = ደሞዝ ጥራይ ከም ዘለኩም ገይርና ንቕምር። ዝተዋህለለ ገንዘብ ነቲ ድጎማ ከጉድሎ ይኽእል። Försäkringskassan ይውስን።
left-housing-unknown-children_count = ድጎማ ገዛ (bostadsbidrag) ክቕየር ይኽእል። ክንደይ ቆልዑ ምሳኹም ከም ዝግዕዙ ኣይንፈልጥን።
left-housing-unknown-other_adult = ድጎማ ገዛ (bostadsbidrag) ክቕየር ይኽእል። እቲ ካልእ በጽሒ ክንደይ ደሞዝ ከም ዘለዎ ኣይንፈልጥን፣ ስለዚ ኣይንቕምርን።
left-housing-unknown-home = ድጎማ ገዛ (bostadsbidrag) ክቕየር ይኽእል። እቲ ገዛ ዓቢ ስለዝኾነ ክፋል ናይቲ ክራይ ጥራይ ይቑጸር።
left-premium-same = ናይ ስራሕ መተባብዒ (jobbpremie) ኣብ ክልቲኡ ቦታ ማዕረ እዩ: ኣብ ወርሒ { $there }። ኣብቲ ድምር ኣይኣተወን።
left-premium = ናይ ስራሕ መተባብዒ (jobbpremie): ኣብኡ ኣብ ወርሒ { $there }፣ ኣብ { $home } { $here }። ኣብቲ ድምር ኣይኣተወን።
left-child-same = ድጎማ ቆልዑ (barnbidrag) ኣብ ክልቲኡ ቦታ ማዕረ እዩ።
left-support-rest = ካልእ ደገፍ ኣይተቘጽረን።
left-reduction-gained = ኣብኡ ንዝነብር ዝተሓተ ግብሪ ኣሎ፣ ኣብ ዓመት { $sek }። ኣይተቘጽረን።
    ቅድሚኡ ኣብ ዘሎ ዓመት፣ 1 ሕዳር፣ ኣብኡ ዝተመዝገብኩም (folkbokförd) ክትኮኑ ኣለኩም። ኣብ { $home } ከምኡ የለን።
left-reduction-lost = ኣብ { $home } እቲ ግብሪ ትሑት እዩ፣ ኣብ ዓመት { $sek }። ኣይተቘጽረን፣ እንተግዒዝኩም ድማ ይቋረጽ።
left-none-lapsed = እቲ ቁጽርታት ናይ ካልእ ዓመት እዩ። ሓድሽ ክሳብ ዝመጽእ ኣይንቕምርን።
left-none-over_65 = 66 ዓመትን ልዕሊኡን ዝዕድሚኡ ካልእ ግብሪ ኣለዎ። ንዕኡ ኣይንቕምርን።
left-none-no_home = ሕጂ ኣበይ ከም እትነብሩ ኣይንፈልጥን። ስለዚ ከነወዳድር ኣይንኽእልን።
left-none-same_place = እቲ ስራሕ ሕጂ ኣብ እትነብርሉ ቦታ እዩ።
left-none-hours_unknown = ሰዓታት ኣይተወሰነን። ስለዚ ዝተርፍ ክንቅምር ኣይንኽእልን።
left-none-no_pay = ናይቲ ሞያ ርግጸኛ ቁጽሪ ደሞዝ የለን። ስለዚ ኣይንቕምርን።
left-none-no_tax = ርግጸኛ ቁጽሪ ግብሪ የለን። ስለዚ ኣይንቕምርን።
left-none-no_rent = ርግጸኛ ቁጽሪ ክራይ የለን። ስለዚ ኣይንቕምርን።
card-starts = 📅 ዝጅምረሉ: { $date }
card-spoken = 🗣 ቋንቋ ኣብ ስራሕ: { $languages }
card-said = እታ ኮሙን ባዕላ ከምዚ ትብል። { $said }
pay-month = { $min } ኣብ ወርሒ
pay-month-from = ካብ { $min } ንላዕሊ ኣብ ወርሒ
pay-month-range = ካብ { $min } ክሳብ { $max } ኣብ ወርሒ
pay-hour = { $min } ኣብ ሰዓት
pay-hour-from = ካብ { $min } ንላዕሊ ኣብ ሰዓት
pay-hour-range = ካብ { $min } ክሳብ { $max } ኣብ ሰዓት
