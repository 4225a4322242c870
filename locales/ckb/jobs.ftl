number-today = ئێستا لە لادێ: { $places ->
    [one] یەک کاری بەردەست
   *[other] { $places } کاری بەردەست
  } لە { $vacancies ->
    [one] یەک ڕیکلامی کار
   *[other] { $vacancies } ڕیکلامی کار
  }. پیشە: { $work }. { $permanent ->
    [0] هیچ ڕیکلامێک بۆ کاری هەمیشەیی نییە.
    [one] یەک ڕیکلام بۆ کاری هەمیشەییە.
   *[other] { $permanent } ڕیکلامیان بۆ کاری هەمیشەییە.
  }
number-none = ئەمڕۆ لە لادێ کاری بەردەست نییە: { $work }. ئەمانە لە هەموو نزیکترن.
number-checked = ئەمڕۆ کاتژمێر { $time } پشکنراوە.
number-checked-yesterday = دوێنێ کاتژمێر { $time } پشکنراوە.
number-checked-old = دوا جار لە { $date } پشکنراوە. ڕەنگە هەندێک کار نەمابن.
number-samples = ئەمانە نموونەن، کاری ڕاستەقینە نین. پیشان دەدەن چۆن کار دەکات.
card-sample = نموونەیە، کاری ڕاستەقینە نییە
card-where = 📍 شارەوانی { $municipality }، { $county }
card-where-distance = 📍 شارەوانی { $municipality }، { $county }. { $km ->
    [0] لەو شوێنەی ئێستا لێی دەژیت.
   *[other] نزیکەی { $km } کم لە ماڵەوە، بە هێڵی ڕاست.
  }
card-employer = 🏢 خاوەنکار: { $employer }
card-permanent = 📄 کاری هەمیشەیی (tillsvidare)
card-temporary = 📄 بۆ ماوەیەکی دیاریکراو
card-seasonal = 📄 کاری وەرزی
card-on_call = 📄 کاتێک پێویست بێت
card-unknown = 📄 ڕیکلامەکە ناڵێت کارەکە هەمیشەییە یان نا
card-full-time = 🕑 کاتی تەواو (heltid)
card-part-time = 🕑 بەشێک لە کات (deltid)، لە سەدا { $percent }
card-part-time-range = 🕑 لە سەدا { $min } تا { $max }
card-pay = 💰 { $pay }
card-until = 📅 دوا ڕۆژی داواکردن { $date }
card-position = پێشنیاری { $at } لە { $of }
reasons-title = { $occupation } لە { $municipality }: بۆچی ئەمە؟
reasons-marks = ✓ هەیە. ✗ نییە. ؟ نازانین: بپرسە.
reasons-evidence = ڕیکلامەکە بە سویدی ئاوا دەڵێت:
button-previous = ‹ پێشوو
button-next = دواتر ›
button-reasons = بۆچی ئەم کارە؟
button-apply = چۆن داوا دەکەیت
button-town = دەربارەی شوێنەکە
button-support-us = پشتیوانی بۆ ئێمە
button-save = ☆ هەڵگرتن
button-unsave = ★ لابردن
button-share = هاوبەشکردن
button-not-for-me = بۆ من ناگونجێت
button-open-ad = ڕیکلامەکە بکەرەوە
button-map = لەسەر نەخشە
button-jobs-open = کارە کراوەکان ببینە
share-text = { $headline } لە { $municipality }
vacancy-gone = ئەو کارە ئیتر کراوە نییە.
apply-title = ئاوا داوای کارەکە دەکەیت
apply-link = «ڕیکلامەکە بکەرەوە» دابگرە. لەوێ داوا دەکەیت.
apply-email = ئیمەیڵ بنێرە بۆ { $email }
apply-reference = ژمارەی ئاماژە بنووسە: { $reference }
apply-ask-employer = ڕیکلامەکە ناڵێت چۆن. تەلەفۆن بۆ { $employer } بکە و بپرسە.
apply-copy = دەتوانیت ئەمە بۆ داواکارییەکەت کۆپی بکەیت. بیگۆڕە تا ڕاست بێت:
apply-meaning = واتای ئەوە ئەمەیە:
apply-paragraph = سڵاو! داوای ئەم کارە دەکەم: «{ $headline }». دەمەوێت بگوازمەوە بۆ { $municipality }.
    بە ڕێککەوتن دەتوانم دەست پێ بکەم.{ $experience }{ $licence }
    بە خۆشحاڵییەوە زیاتر دەڵێم.
apply-experience-in_sweden = { " " }لە سوید ئەم کارەم کردووە.
apply-experience-abroad = { " " }لە وڵاتێکی تر ئەم کارەم کردووە.
apply-experience-trained = { " " }خوێندنی ئەم کارەم هەیە.
apply-licence-b = { " " }مۆڵەتی شۆفێریم هەیە (B).
apply-ask-title = چوار پرسیار بۆ تەلەفۆن:
apply-ask-permanent = ١. کارەکە هەمیشەییە (tillsvidare)؟ ماوەی تاقیکردنەوە (provanställning) هەیە؟
apply-ask-hours = ٢. کاتی کار چۆنە؟ ئێوارە، شەو یان کۆتایی هەفتە کار دەکرێت؟
apply-ask-housing = ٣. خانوو هەیە؟ تەلەفۆن بۆ کێ بکەم؟
apply-ask-start = ٤. کەی دەتوانم دەست پێ بکەم؟ دەتوانن پارەی گواستنەوەکە بدەن؟
apply-you-send = ئێمە هیچ بۆ خاوەنکار نانێرین. تەنها خۆت دەینێریت.
not-for-me-title = چی لەم کارەدا ناگونجێت؟ جارێکی تر پیشانی نادەین.
not-for-me-work = جۆری کارەکە
not-for-me-place = شوێنەکە
not-for-me-hours = کاتەکان
not-for-me-pay = مووچەکە
not-for-me-demands = داواکراوەکان
not-for-me-other = شتێکی تر
nothing-today = ئەمڕۆ هیچ کارێکی گونجاو نییە.
nothing-today-as = ئەمڕۆ لە لادێ کاری بەردەستمان نەدۆزییەوە: { $work }.
nothing-nearest = نزیکترین ئەمەیە: { $work }، { $vacancies ->
    [one] یەک کار
   *[other] { $vacancies } کار
  }.
nothing-wait = کە کارێکی گونجاو هات، دەتوانین یەک جار نامەت بۆ بنێرین.
nothing-waiting = کە کارێکی گونجاو هات، یەک جار نامەت بۆ دەنێرین.
button-wait = کە کارێک هات، نامەم بۆ بنێرن
button-unwait = نامەم بۆ مەنێرن
button-look-at = ببینە: { $work }
button-any-work = هەموو پیشەکان ببینە
waiting-on = کە کارێکی گونجاو هات، یەک جار نامەت بۆ دەنێرین.
waiting-off = لە خۆمانەوە نامەت بۆ نانێرین.
found-title = ئێستا کارێک هەیە کە بۆ تۆ دەگونجێت
found-why = خۆت داوات کرد نامەت بۆ بنێرین. ئەمە تەنها یەک جارە.
button-see-job = کارەکە ببینە
opens-occupation = ئەگەر بەدوای کاری تریشدا بگەڕێیت، { $count } کاری تر هەیە.
opens-place = لە شوێنەکانی تر { $count } کاری تر هەیە.
opens-hours = بە کاتی کاری جیاواز { $count } کاری تر دەکرێتەوە.
opens-permanence = بە کاری کاتی { $count } کاری تر دەکرێتەوە.
opens-licence = بە مۆڵەتی شۆفێری { $count } کاری تر دەکرێتەوە.
button-change-occupation = پیشە بگۆڕە
button-change-place = شوێن بگۆڕە
button-change-hours = کاتەکان بگۆڕە
button-change-permanence = گرنگترین شت بگۆڕە
button-change-licence = مۆڵەتی شۆفێری بگۆڕە
number-none-real = ئێستا هیچ کارێکی ڕاستەقینە دانەنراوە. لێرە نموونە پیشان نادەین. تکایە دواتر وەرەوە.
card-also-in = 📍 هەمان کار لێرەش هەیە: { $municipalities }
gone-nearest = ئەمە لە هەمووی لێی نزیکترە و کراوەیە:
button-remind = 🔔 سێ ڕۆژ پێشتر بیرم بخەنەوە
button-unremind = 🔕 بیرم مەخەنەوە
reminder-title = دوا ڕۆژی داواکردن نزیکە
reminder-why = خۆت داوات کرد بیرت بخەینەوە.
nothing-today-there = ئەمڕۆ لەو شوێنانەی دەتەوێت کاری بەردەست نییە: { $work }.
apply-about = { $occupation } لای { $employer }، { $municipality }
button-left = چەند دەمێنێتەوە؟
left-title = هەموو مانگێک چەند دەمێنێتەوە؟
left-part-rent = کرێ
left-part-left = ماوە
bar-part = { $label }: { $amount }
left-range = { $low } تا { $high }
left-there = لە مووچەکە مانگانە نزیکەی { $amount } دەمێنێتەوە، دوای باج و کرێ. ژمارەکان هی ساڵی { $year }.
left-more = مانگانە نزیکەی { $amount } زیاتر دەمێنێتەوە وەک لە هەمان کار لە { $home }. پێش خواردن، ئۆتۆمبێل و گەرمکردن. ژمارەکان هی ساڵی { $year }.
left-less = مانگانە نزیکەی { $amount } کەمتر دەمێنێتەوە وەک لە هەمان کار لە { $home }. پێش خواردن، ئۆتۆمبێل و گەرمکردن. ژمارەکان هی ساڵی { $year }.
left-same = مانگانە نزیکەی هەمان بڕ دەمێنێتەوە وەک هەمان کار لە { $home }. پێش خواردن، ئۆتۆمبێل و گەرمکردن. ژمارەکان هی ساڵی { $year }.
left-pay-stated = مووچە پێش باج: { $there } بەپێی ڕیکلامەکە. لە { $home } { $here }، تێکڕای پیشەکە ({ $year }).
left-pay-stated_least = مووچە پێش باج: لانیکەم { $there } بەپێی ڕیکلامەکە. لە { $home } { $here }، تێکڕای پیشەکە ({ $year }).
left-pay-region = مووچە پێش باج، تێکڕای پیشەکە: { $there } لەوێ، { $here } لە { $home } ({ $year }). ئەمە مووچەی ئەم کارە نییە.
left-pay-country = مووچە پێش باج: { $there } لە هەردوو شوێن، تێکڕای پیشەکە لە هەموو وڵات ({ $year }). بۆ شوێنەکە خۆی ژمارە نییە.
left-hours = بۆ هەردوو شوێن لە سەدا { $percent } لە کاتی تەواو (heltid) دەژمێرین.
left-tax = باج: هی شارەوانییەکە خۆی، { $year }. وا دادەنێین تەمەنت لە ٦٦ کەمترە و پارە بە کڵێسا نادەیت.
left-rent = کرێ: کرێی ئاسایی بۆ { $rooms }، نزیکەی { $area } م². خانووی بەتاڵ ڕەنگە گرانتر بێت.
left-rent-assumed = کرێ: کرێی ئاسایی بۆ { $rooms }، نزیکەی { $area } م². گەورەییەکەمان مەزەندە کردووە. خانووی بەتاڵ ڕەنگە گرانتر بێت.
left-supplements = پارەی زیادەی ئێوارە و کۆتایی هەفتە لە تێکڕاکەدا هەیە. دیار نییە لە مووچەی ڕیکلامەکەشدا هەبێت.
left-between = لە { $less } کەمترەوە تا { $more } زیاتر: کرێکان ورد نین.
left-not-exact = جیاوازییەکە دەشێت { $amount } بێت: کرێکان ورد نین.
left-no-margin = نازانین کرێی { $municipality } چەند وردە.
left-second = ئەگەر کەسەکەی تر کار بکات وەک { $occupation }: نزیکەی { $there } دوای باج لەوێ، { $here } لە { $home }. دەشێت، بەڵام مسۆگەر نییە.
left-now = ئەوەی ئەمڕۆ پێی دەژیت لێرەدا نەژمێردراوە.
left-two-homes = ماوەیەک پارەی دوو خانوو دەدەن؟ ئەوە نەژمێردراوە.
left-support = یارمەتییەکان نەژمێردراون. کە مووچە و کرێ بگۆڕێن، دەشێت زیاد یان کەم بن.
left-with-more = بە یارمەتی خانوو (bostadsbidrag): مانگانە { $amount } زیاتر دەمێنێتەوە وەک لە { $home }.
left-with-less = بە یارمەتی خانوو (bostadsbidrag): مانگانە { $amount } کەمتر دەمێنێتەوە وەک لە { $home }.
left-with-same = بە یارمەتی خانوو (bostadsbidrag): مانگانە لە { $less } کەمترەوە تا { $more } زیاتر دەمێنێتەوە وەک لە { $home }.
left-housing = یارمەتی خانوو (bostadsbidrag) بەو مووچە و کرێیە: { $there } لەوێ، { $here } لە { $home }.
left-housing-same = کەواتە یارمەتی خانوو (bostadsbidrag) لە هەردوو شوێن هەمان بڕە.
left-housing-none = بەو مووچەیە پێ ناچێت یارمەتی خانوو (bostadsbidrag) هەبێت، نە لەوێ و نە لە { $home }.
left-housing-assuming = وا دەژمێرین کە مووچەکە هەموو داهاتتانە. پارەی پاشەکەوت دەشێت یارمەتییەکە کەم بکات. فەرمانگەی Försäkringskassan بڕیار دەدات.
left-housing-unknown-children_count = یارمەتی خانوو (bostadsbidrag) دەشێت بگۆڕێت. نازانین چەند منداڵ لەگەڵت دەگوازنەوە.
left-housing-unknown-other_adult = یارمەتی خانوو (bostadsbidrag) دەشێت بگۆڕێت. نازانین کەسە گەورەکەی تر چەند وەردەگرێت، بۆیە نایژمێرین.
left-housing-unknown-home = یارمەتی خانوو (bostadsbidrag) دەشێت بگۆڕێت. خانووەکە ئەوەندە گەورەیە کە تەنها بەشێکی کرێکە دەژمێردرێت.
left-premium-same = پاداشتی کار (jobbpremie) لە هەردوو شوێن هەمان بڕە: مانگانە { $there }. لە کۆی گشتیدا نەژمێردراوە.
left-premium = پاداشتی کار (jobbpremie): مانگانە { $there } لەوێ، { $here } لە { $home }. لە کۆی گشتیدا نەژمێردراوە.
left-child-same = یارمەتی منداڵ (barnbidrag) لە هەردوو شوێن هەمان بڕە.
left-support-rest = پشتیوانییەکانی تر نەژمێردراون.
left-reduction-gained = باجی کەمتر بۆ ئەوانەی لەوێ دەژین، ساڵانە { $sek }، نەژمێردراوە. دەبێت ١ی تشرینی دووەمی ساڵی پێشوو ناوت لەوێ تۆمار بێت (folkbokförd). لە { $home } ئەمە نییە.
left-reduction-lost = لە { $home } باج کەمترە، ساڵانە { $sek }. ئەوە نەژمێردراوە، و ئەگەر بگوازیتەوە نامێنێت.
left-none-lapsed = ژمارەکان هی ساڵێکی تر بوون. تا ژمارەی نوێ نەیەت، ناژمێرین.
left-none-over_65 = لە ٦٦ ساڵەوە باج جیاوازە. ئەوە ناژمێرین.
left-none-no_home = نازانین ئێستا لە کوێ دەژیت. بۆیە ناتوانین بەراورد بکەین.
left-none-same_place = کارەکە لەو شوێنەیە کە ئێستا لێی دەژیت.
left-none-hours_unknown = کاتژمێرەکانی کار دیاری نەکراون. بۆیە ناتوانین بژمێرین چەند دەمێنێتەوە.
left-none-no_pay = ژمارەی مسۆگەر بۆ مووچەی ئەم پیشەیە نییە. بۆیە ناژمێرین.
left-none-no_tax = ژمارەی مسۆگەر بۆ باج نییە. بۆیە ناژمێرین.
left-none-no_rent = ژمارەی مسۆگەر بۆ کرێ نییە. بۆیە ناژمێرین.
card-starts = 📅 دەستپێکردن { $date }
card-spoken = 🗣 زمانی شوێنی کار: { $languages }
card-said = شارەوانییەکە خۆی ئاوا دەڵێت. { $said }
pay-month = مانگانە { $min }
pay-month-from = مانگانە لە { $min } بەرەو سەرەوە
pay-month-range = مانگانە { $min } تا { $max }
pay-hour = هەر کاتژمێرێک { $min }
pay-hour-from = هەر کاتژمێرێک لە { $min } بەرەو سەرەوە
pay-hour-range = هەر کاتژمێرێک { $min } تا { $max }
