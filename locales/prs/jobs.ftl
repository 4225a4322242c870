number-today = حالا در مناطق روستایی { $places ->
    [one] یک وظیفهٔ خالی
   *[other] { $places } وظیفهٔ خالی
  } در { $vacancies ->
    [one] یک اعلان
   *[other] { $vacancies } اعلان
  } هست. شغل: { $work }. { $permanent ->
    [0] هیچ اعلانی برای کار دایمی نیست.
    [one] یک اعلان برای کار دایمی است.
   *[other] { $permanent } اعلان برای کار دایمی است.
  }
number-none = امروز در مناطق روستایی وظیفهٔ خالی نیست: { $work }. این‌ها نزدیک‌ترین‌ها است.
number-checked = امروز ساعت { $time } بررسی شد.
number-checked-yesterday = دیروز ساعت { $time } بررسی شد.
number-checked-old = آخرین بررسی: { $date }. شاید بعضی وظیفه‌ها دیگر نباشد.
number-samples = این‌ها نمونه است، نه وظیفهٔ واقعی. نشان می‌دهد که چطور کار می‌کند.
card-sample = نمونه، نه وظیفهٔ واقعی
card-where = 📍 کمون { $municipality }، { $county }
card-where-distance = 📍 کمون { $municipality }، { $county }. { $km ->
    [0] همان جا که حالا زندگی می‌کنید.
    [one] حدود { $km } کیلومتر از خانهٔ شما، در خط مستقیم.
   *[other] حدود { $km } کیلومتر از خانهٔ شما، در خط مستقیم.
  }
card-employer = 🏢 کارفرما: { $employer }
card-permanent = 📄 کار دایمی (tillsvidare)
card-temporary = 📄 کار موقت
card-seasonal = 📄 کار فصلی
card-on_call = 📄 هنگام ضرورت
card-unknown = 📄 اعلان نمی‌گوید که کار دایمی است یا نه
card-full-time = 🕑 تمام‌وقت
card-part-time = 🕑 نیمه‌وقت، { $percent } فیصد
card-part-time-range = 🕑 از { $min } تا { $max } فیصد
card-pay = 💰 { $pay }
card-until = 📅 آخرین روز درخواست: { $date }
card-position = پیشنهاد { $at } از { $of }
reasons-title = { $occupation } در { $municipality }: چرا این وظیفه؟
reasons-marks = ✓ هست. ✗ نیست. ؟ نمی‌دانیم: بپرسید.
reasons-evidence = در اعلان به سویدنی نوشته شده:
button-previous = ‹ قبلی
button-next = بعدی ›
button-reasons = چرا این وظیفه؟
button-apply = چطور درخواست بدهم
button-town = دربارهٔ این شهر
button-support-us = کمک برای ما
button-save = ☆ ذخیره
button-unsave = ★ دور کنید
button-share = فرستادن به دیگران
button-not-for-me = برای من نیست
button-open-ad = باز کردن اعلان
button-map = دیدن در نقشه
button-jobs-open = دیدن وظیفه‌های باز
share-text = اعلان وظیفه: { $headline } در { $municipality }
vacancy-gone = این وظیفه دیگر باز نیست.

apply-title = به این شکل درخواست می‌دهید
apply-link = دکمهٔ «باز کردن اعلان» را فشار دهید. آنجا درخواست می‌دهید.
apply-email = ایمیل بفرستید به { $email }
apply-reference = این نمبر مرجع (referens) را بنویسید: { $reference }
apply-ask-employer = اعلان نمی‌گوید که چطور. به { $employer } زنگ بزنید و بپرسید.
apply-copy = می‌توانید این متن را در درخواست خود کاپی کنید. تغییرش بدهید تا درست باشد:
apply-meaning = معنی آن:
apply-paragraph = سلام! من برای وظیفهٔ «{ $headline }» درخواست می‌دهم. می‌خواهم به { $municipality } نقل مکان کنم.
    وقت شروع کار را با هم تعیین می‌کنیم.{ $experience }{ $licence }
    با خوشی بیشتر معلومات می‌دهم.
apply-experience-in_sweden = { " " }این کار را در سویدن کرده‌ام.
apply-experience-abroad = { " " }این کار را در کشور دیگر کرده‌ام.
apply-experience-trained = { " " }برای این کار آموزش دیده‌ام.
apply-licence-b = { " " }جواز رانندگی B دارم.
apply-ask-title = چهار سوال برای تلیفون:
apply-ask-permanent = ۱. کار دایمی (tillsvidare) است؟ دورهٔ آزمایشی (provanställning) دارد؟
apply-ask-hours = ۲. ساعت کار چه وقت است؟ شام، شب یا آخر هفته هم کار است؟
apply-ask-housing = ۳. خانه پیدا می‌شود؟ به چه کسی زنگ بزنم؟
apply-ask-start = ۴. چه وقت شروع کرده می‌توانم؟ مصارف نقل مکان را داده می‌توانید؟
apply-you-send = ما به کارفرما چیزی نمی‌فرستیم. فقط خود شما می‌فرستید.

not-for-me-title = چه چیز مناسب نیست؟ این وظیفه را دیگر نشان نمی‌دهیم.
not-for-me-work = نوع کار
not-for-me-place = جای
not-for-me-hours = ساعت کار
not-for-me-pay = معاش
not-for-me-demands = شرط‌ها
not-for-me-other = چیز دیگر

nothing-today = امروز وظیفهٔ مناسب نیست.
nothing-today-as = امروز در مناطق روستایی وظیفهٔ خالی پیدا نکردیم: { $work }.
nothing-nearest = نزدیک‌ترین { $work } است: { $vacancies ->
    [one] یک وظیفه
   *[other] { $vacancies } وظیفه
  }.
nothing-wait = می‌توانیم یک بار پیام بدهیم، وقتی یک وظیفهٔ مناسب بیاید.
nothing-waiting = یک بار پیام می‌دهیم، وقتی یک وظیفهٔ مناسب بیاید.
button-wait = وقتی وظیفه آمد، خبر بدهید
button-unwait = خبر ندهید
button-look-at = دیدن: { $work }
button-any-work = دیدن همهٔ شغل‌ها
waiting-on = یک بار پیام می‌دهیم، وقتی یک وظیفهٔ مناسب بیاید.
waiting-off = خود ما به شما پیام نمی‌دهیم.
found-title = حالا یک وظیفه هست که مناسب شماست
found-why = از ما خواسته بودید که خبر بدهیم. این تنها بار است.
button-see-job = دیدن وظیفه
opens-occupation = اگر کار دیگر را هم قبول کنید، { $count } وظیفهٔ دیگر هست.
opens-place = در جاهای دیگر { $count } وظیفهٔ دیگر هست.
opens-hours = با ساعت‌های دیگر، { $count } وظیفهٔ دیگر باز می‌شود.
opens-permanence = با کار موقت، { $count } وظیفهٔ دیگر باز می‌شود.
opens-licence = با جواز رانندگی، { $count } وظیفهٔ دیگر باز می‌شود.
button-change-occupation = تغییر شغل
button-change-place = تغییر جای
button-change-hours = تغییر ساعت کار
button-change-permanence = تغییر مهم‌ترین چیز
button-change-licence = تغییر جواز رانندگی
number-none-real = حالا هیچ وظیفهٔ واقعی در اینجا ثبت نیست. اینجا نمونه نشان نمی‌دهیم. باز هم بیایید.
card-also-in = 📍 همین وظیفه در این جاها هم هست: { $municipalities }
gone-nearest = این وظیفه به آن از همه شبیه‌تر است، و باز است:
button-remind = 🔔 سه روز پیش یادآوری کنید
button-unremind = 🔕 یادآوری نکنید
reminder-title = آخرین روز درخواست نزدیک است
reminder-why = از ما خواسته بودید که یادآوری کنیم.
nothing-today-there = امروز در جایی که می‌خواهید زندگی کنید، وظیفهٔ خالی نیست: { $work }.
apply-about = وظیفهٔ { $occupation } نزد { $employer }، { $municipality }

button-left = چقدر می‌ماند؟
left-title = هر ماه چقدر می‌ماند؟
left-part-rent = کرایه
left-part-left = باقی‌مانده
bar-part = { $label }: { $amount }
left-range = { $low } تا { $high }
left-there = از معاش، بعد از مالیه و کرایه، هر ماه حدود { $amount } می‌ماند. عددها از سال { $year } است.
left-more = هر ماه حدود { $amount } بیشتر می‌ماند، نسبت به همین کار در { $home }. مصارف خوراک، موتر و گرم کردن خانه حساب نیست. عددها از سال { $year } است.
left-less = هر ماه حدود { $amount } کمتر می‌ماند، نسبت به همین کار در { $home }. مصارف خوراک، موتر و گرم کردن خانه حساب نیست. عددها از سال { $year } است.
left-same = هر ماه تقریباً همان‌قدر می‌ماند که با همین کار در { $home }. مصارف خوراک، موتر و گرم کردن خانه حساب نیست. عددها از سال { $year } است.
left-pay-stated = معاش پیش از مالیه: { $there } نظر به اعلان. در { $home }: { $here }، اوسط این شغل ({ $year }).
left-pay-stated_least = معاش پیش از مالیه: حداقل { $there } نظر به اعلان. در { $home }: { $here }، اوسط این شغل ({ $year }).
left-pay-region = معاش پیش از مالیه، اوسط این شغل: آنجا { $there }، در { $home } { $here } ({ $year }). این معاش همین وظیفه نیست.
left-pay-country = معاش پیش از مالیه: هر دو جا { $there }، اوسط این شغل در تمام سویدن ({ $year }). برای این شهر عددی نیست.
left-hours = در هر دو جا { $percent } فیصد تمام‌وقت حساب می‌کنیم.
left-tax = مالیه: مالیهٔ خود کمون، سال { $year }. حساب می‌کنیم که شما زیر ۶۶ سال هستید و به کلیسا پول نمی‌دهید.
left-rent = کرایه: کرایهٔ عادی برای { $rooms }، حدود { $area } متر مربع. خانهٔ خالی شاید قیمت‌تر باشد.
left-rent-assumed = کرایه: کرایهٔ عادی برای { $rooms }، حدود { $area } متر مربع. اندازه را تخمین کرده‌ایم. خانهٔ خالی شاید قیمت‌تر باشد.
left-supplements = در اوسط، پول اضافی شام و آخر هفته هم هست. معلوم نیست که در معاش اعلان هم باشد.
left-between = از { $less } کمتر تا { $more } بیشتر: کرایه‌ها دقیق نیست.
left-not-exact = تفاوت شاید { $amount } باشد: کرایه‌ها دقیق نیست.
left-no-margin = نمی‌دانیم که کرایه در { $municipality } چقدر دقیق است.
left-second = شغل نفر دیگر: { $occupation }. بعد از مالیه، آنجا حدود { $there } و در { $home } حدود { $here } می‌گیرد. این ممکن است، یقینی نیست.
left-now = پولی که حالا با آن زندگی می‌کنید، حساب نشده است.
left-two-homes = مدتی پول دو خانه را می‌دهید؟ این حساب نشده است.
left-support = کمک‌های مالی حساب نشده است. وقتی معاش و کرایه تغییر کند، شاید کم یا زیاد شود.
left-with-more = با کمک مالی کرایه (bostadsbidrag): نسبت به { $home }، هر ماه { $amount } بیشتر می‌ماند.
left-with-less = با کمک مالی کرایه (bostadsbidrag): نسبت به { $home }، هر ماه { $amount } کمتر می‌ماند.
left-with-same = با کمک مالی کرایه (bostadsbidrag): نسبت به { $home }، ماهانه از { $less } کمتر تا { $more } بیشتر می‌ماند.
left-housing = کمک مالی کرایه (bostadsbidrag) با این معاش و کرایه: آنجا { $there }، در { $home } { $here }.
left-housing-same = پس کمک مالی کرایه در هر دو جا برابر است.
left-housing-none = با این معاش احتمالاً کمک مالی کرایه به شما نمی‌رسد، نه آنجا، نه در { $home }.
left-housing-assuming = حساب می‌کنیم که این معاش تمام عاید شماست. پول پس‌انداز شاید کمک مالی را کم کند. ادارهٔ بیمه (Försäkringskassan) تصمیم می‌گیرد.
left-housing-unknown-children_count = شاید کمک مالی کرایه تغییر کند. نمی‌دانیم چند طفل با شما نقل مکان می‌کند.
left-housing-unknown-other_adult = شاید کمک مالی کرایه تغییر کند. نمی‌دانیم معاش بزرگسال دیگر چقدر است، پس حساب نمی‌کنیم.
left-housing-unknown-home = شاید کمک مالی کرایه تغییر کند. خانه آن‌قدر بزرگ است که فقط یک حصهٔ کرایه حساب می‌شود.
left-premium-same = پاداش کار (jobbpremie) در هر دو جا برابر است: { $there } در ماه. در جمع حساب نشده است.
left-premium = پاداش کار (jobbpremie): آنجا { $there } در ماه، در { $home } { $here }. در جمع حساب نشده است.
left-child-same = کمک مالی اطفال (barnbidrag) در هر دو جا برابر است.
left-support-rest = کمک‌های دیگر حساب نشده است.
left-reduction-gained = مالیهٔ کمتر برای باشندگان آنجا، { $sek } در سال، حساب نشده است. باید در ۱ نومبر سال قبل، محل سکونت شما آنجا ثبت شده باشد (folkbokförd). در { $home } این‌طور نیست.
left-reduction-lost = در { $home } مالیه کمتر است، { $sek } در سال. این حساب نشده است. اگر نقل مکان کنید، ختم می‌شود.
left-none-lapsed = عددها از سال دیگر بود. تا عددهای جدید نیاید، حساب نمی‌کنیم.
left-none-over_65 = از ۶۶ سالگی مالیه فرق دارد. آن را حساب نمی‌کنیم.
left-none-no_home = نمی‌دانیم حالا کجا زندگی می‌کنید. پس مقایسه کرده نمی‌توانیم.
left-none-same_place = وظیفه همان جاست که حالا زندگی می‌کنید.
left-none-hours_unknown = ساعت کار معلوم نیست. پس حساب کرده نمی‌توانیم که چقدر می‌ماند.
left-none-no_pay = عدد یقینی برای معاش این شغل نیست. پس حساب نمی‌کنیم.
left-none-no_tax = عدد یقینی برای مالیه نیست. پس حساب نمی‌کنیم.
left-none-no_rent = عدد یقینی برای کرایه نیست. پس حساب نمی‌کنیم.
card-starts = 📅 شروع کار: { $date }
card-spoken = 🗣 زبان در محل کار: { $languages }
card-said = این را خود کمون می‌گوید. { $said }
pay-month = { $min } در ماه
pay-month-from = از { $min } در ماه
pay-month-range = { $min } تا { $max } در ماه
pay-hour = { $min } در ساعت
pay-hour-from = از { $min } در ساعت
pay-hour-range = { $min } تا { $max } در ساعت
