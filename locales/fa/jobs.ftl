# Vacancies.
number-today = الان در مناطق روستایی { $places ->
    [one] یک فرصت شغلی
   *[other] { $places } فرصت شغلی
  } در { $vacancies ->
    [one] یک آگهی
   *[other] { $vacancies } آگهی
  } هست. حرفه: { $work }. { $permanent ->
    [0] هیچ آگهی‌ای برای کار دائمی نیست.
    [one] یک آگهی برای کار دائمی است.
   *[other] { $permanent } آگهی برای کار دائمی است.
  }
number-none = امروز در مناطق روستایی فرصت شغلی نیست: { $work }. این‌ها از همه نزدیک‌ترند.
number-checked = امروز ساعت { $time } بررسی شد.
number-checked-yesterday = دیروز ساعت { $time } بررسی شد.
number-checked-old = آخرین بررسی: { $date }. شاید بعضی شغل‌ها دیگر نباشند.
number-samples = این‌ها نمونه‌اند، نه شغل واقعی. نشان می‌دهند کار چطور پیش می‌رود.
card-sample = نمونه، نه شغل واقعی
card-where = 📍 کمون { $municipality }، { $county }
card-where-distance = 📍 کمون { $municipality }، { $county }. { $km ->
    [0] همان جا که حالا زندگی می‌کنید.
    [one] حدود { $km } کیلومتر از خانهٔ شما، در خط مستقیم.
   *[other] حدود { $km } کیلومتر از خانهٔ شما، در خط مستقیم.
  }
card-employer = 🏢 کارفرما: { $employer }
card-permanent = 📄 کار دائمی (tillsvidare)
card-temporary = 📄 کار موقت
card-seasonal = 📄 کار فصلی
card-on_call = 📄 هنگام نیاز
card-unknown = 📄 آگهی نمی‌گوید کار دائمی است یا نه
card-full-time = 🕑 تمام‌وقت
card-part-time = 🕑 پاره‌وقت، { $percent } درصد
card-part-time-range = 🕑 از { $min } تا { $max } درصد
card-pay = 💰 { $pay }
card-until = 📅 آخرین روز درخواست: { $date }
card-position = پیشنهاد { $at } از { $of }
reasons-title = { $occupation } در { $municipality }: چرا این شغل؟
reasons-marks = ✓ هست. ✗ نیست. ؟ نمی‌دانیم: بپرسید.
reasons-evidence = در آگهی به سوئدی نوشته شده:
button-previous = ‹ قبلی
button-next = بعدی ›
button-reasons = چرا این شغل؟
button-apply = چطور درخواست بدهم
button-town = دربارهٔ این شهر
button-support-us = کمک برای ما
button-save = ☆ ذخیره
button-unsave = ★ برداشتن
button-share = فرستادن برای دیگران
button-not-for-me = برای من نیست
button-open-ad = باز کردن آگهی
button-map = نمایش روی نقشه
button-jobs-open = دیدن شغل‌های باز
share-text = آگهی شغل: { $headline } در { $municipality }
vacancy-gone = این شغل دیگر باز نیست.

apply-title = این‌طور درخواست می‌دهید
apply-link = «باز کردن آگهی» را بزنید. آنجا درخواست می‌دهید.
apply-email = ایمیل بفرستید به { $email }
apply-reference = این شمارهٔ مرجع را بنویسید: { $reference }
apply-ask-employer = آگهی نمی‌گوید چطور. به { $employer } زنگ بزنید و بپرسید.
apply-copy = می‌توانید این متن را در درخواست خود کپی کنید. تغییرش دهید تا درست باشد:
apply-meaning = معنی آن:
apply-paragraph = سلام! من برای شغل «{ $headline }» درخواست می‌دهم. می‌خواهم به { $municipality } نقل مکان کنم.
    زمان شروع کار را با هم قرار می‌گذاریم.{ $experience }{ $licence }
    با کمال میل بیشتر توضیح می‌دهم.
apply-experience-in_sweden = { " " }این کار را در سوئد انجام داده‌ام.
apply-experience-abroad = { " " }این کار را در کشور دیگری انجام داده‌ام.
apply-experience-trained = { " " }برای این کار آموزش دیده‌ام.
apply-licence-b = { " " }گواهینامهٔ رانندگی B دارم.
apply-ask-title = چهار پرسش برای تماس تلفنی:
apply-ask-permanent = ۱. کار دائمی (tillsvidare) است؟ دورهٔ آزمایشی (provanställning) دارد؟
apply-ask-hours = ۲. ساعت کار چیست؟ عصر، شب یا آخر هفته هم هست؟
apply-ask-housing = ۳. خانه پیدا می‌شود؟ به چه کسی می‌توانم زنگ بزنم؟
apply-ask-start = ۴. کی می‌توانم شروع کنم؟ می‌توانید هزینهٔ نقل مکان را بدهید؟
apply-you-send = ما چیزی برای کارفرما نمی‌فرستیم. فقط خودتان می‌فرستید.

not-for-me-title = چه چیزش مناسب نیست؟ این شغل را دیگر نشان نمی‌دهیم.
not-for-me-work = نوع کار
not-for-me-place = محل
not-for-me-hours = ساعت کار
not-for-me-pay = حقوق
not-for-me-demands = شرط‌ها
not-for-me-other = چیز دیگر

nothing-today = امروز چیز مناسبی نیست.
nothing-today-as = امروز در مناطق روستایی فرصت شغلی پیدا نکردیم: { $work }.
nothing-nearest = از همه نزدیک‌تر { $work } است: { $vacancies ->
    [one] یک شغل
   *[other] { $vacancies } شغل
  }.
nothing-wait = می‌توانیم یک بار به شما پیام بدهیم، وقتی شغل مناسبی بیاید.
nothing-waiting = یک بار به شما پیام می‌دهیم، وقتی شغل مناسبی بیاید.
button-wait = وقتی شغلی آمد، خبرم کنید
button-unwait = خبرم نکنید
button-look-at = دیدن: { $work }
button-any-work = دیدن همهٔ حرفه‌ها
waiting-on = یک بار به شما پیام می‌دهیم، وقتی شغل مناسبی بیاید.
waiting-off = خودمان به شما پیام نمی‌دهیم.
found-title = حالا شغلی هست که به شما می‌خورد
found-why = خواسته بودید خبرتان کنیم. این تنها بار است.
button-see-job = دیدن شغل
opens-occupation = اگر کار دیگری را هم بپذیرید، { $count } شغل دیگر هست.
opens-place = در جاهای دیگر { $count } شغل دیگر هست.
opens-hours = با ساعت‌های دیگر، { $count } شغل دیگر باز می‌شود.
opens-permanence = با کار موقت، { $count } شغل دیگر باز می‌شود.
opens-licence = با گواهینامهٔ رانندگی، { $count } شغل دیگر باز می‌شود.
button-change-occupation = تغییر حرفه
button-change-place = تغییر محل
button-change-hours = تغییر ساعت کار
button-change-permanence = تغییر مهم‌ترین چیز
button-change-licence = تغییر گواهینامه
number-none-real = الان هیچ شغل واقعی اینجا ثبت نشده است. اینجا نمونه نشان نمی‌دهیم. باز هم سر بزنید.
card-also-in = 📍 همین شغل در اینجاها هم هست: { $municipalities }
gone-nearest = این از همه به آن شبیه‌تر است، و باز است:
button-remind = 🔔 سه روز قبل یادآوری کنید
button-unremind = 🔕 یادآوری نکنید
reminder-title = آخرین روز درخواست نزدیک است
reminder-why = خواسته بودید یادآوری کنیم.
nothing-today-there = امروز جایی که می‌خواهید زندگی کنید فرصت شغلی نیست: { $work }.
apply-about = شغل { $occupation } نزد { $employer }، { $municipality }

button-left = چقدر می‌ماند؟
left-title = هر ماه چقدر می‌ماند؟
left-part-rent = اجاره
left-part-left = باقی‌مانده
bar-part = { $label }: { $amount }
left-range = { $low } تا { $high }
left-there = از حقوق، بعد از مالیات و اجاره، هر ماه حدود { $amount } می‌ماند. رقم‌ها مربوط به سال { $year } است.
left-more = هر ماه حدود { $amount } بیشتر از همین کار در { $home } می‌ماند. پیش از خوراک، ماشین و گرمایش. رقم‌ها مربوط به سال { $year } است.
left-less = هر ماه حدود { $amount } کمتر از همین کار در { $home } می‌ماند. پیش از خوراک، ماشین و گرمایش. رقم‌ها مربوط به سال { $year } است.
left-same = هر ماه تقریباً همان‌قدر می‌ماند که با همین کار در { $home }. پیش از خوراک، ماشین و گرمایش. رقم‌ها مربوط به سال { $year } است.
left-pay-stated = حقوق پیش از مالیات: { $there } طبق آگهی. در { $home }: { $here }، میانگین این حرفه ({ $year }).
left-pay-stated_least = حقوق پیش از مالیات: دست‌کم { $there } طبق آگهی. در { $home }: { $here }، میانگین این حرفه ({ $year }).
left-pay-region = حقوق پیش از مالیات، میانگین این حرفه: آنجا { $there }، در { $home } { $here } ({ $year }). این حقوق همین شغل نیست.
left-pay-country = حقوق پیش از مالیات: هر دو جا { $there }، میانگین این حرفه در کل کشور ({ $year }). برای این شهر رقمی نیست.
left-hours = در هر دو جا { $percent } درصد تمام‌وقت حساب می‌کنیم.
left-tax = مالیات: مالیات خود کمون، سال { $year }. حساب می‌کنیم زیر ۶۶ سال هستید و به کلیسا پول نمی‌دهید.
left-rent = اجاره: اجارهٔ معمول برای { $rooms }، حدود { $area } متر مربع. خانهٔ خالی شاید گران‌تر باشد.
left-rent-assumed = اجاره: اجارهٔ معمول برای { $rooms }، حدود { $area } متر مربع. اندازه را حدس زده‌ایم. خانهٔ خالی شاید گران‌تر باشد.
left-supplements = میانگین شامل اضافه‌حقوق عصر و آخر هفته است. معلوم نیست در حقوق آگهی هم باشد.
left-between = از { $less } کمتر تا { $more } بیشتر: رقم اجاره‌ها دقیق نیست.
left-not-exact = تفاوت شاید { $amount } باشد: رقم اجاره‌ها دقیق نیست.
left-no-margin = نمی‌دانیم رقم اجاره در { $municipality } چقدر دقیق است.
left-second = حرفهٔ نفر دیگر: { $occupation }. بعد از مالیات، آنجا حدود { $there } و در { $home } حدود { $here } می‌گیرد. این ممکن است، ولی قطعی نیست.
left-now = پولی که امروز با آن زندگی می‌کنید حساب نشده است.
left-two-homes = آیا مدتی پول دو خانه را می‌دهید؟ این حساب نشده است.
left-support = کمک‌هزینه‌ها حساب نشده است. با تغییر حقوق و اجاره، شاید کم یا زیاد شوند.
left-with-more = با کمک‌هزینهٔ مسکن (bostadsbidrag): نسبت به { $home }، هر ماه { $amount } بیشتر می‌ماند.
left-with-less = با کمک‌هزینهٔ مسکن (bostadsbidrag): نسبت به { $home }، هر ماه { $amount } کمتر می‌ماند.
left-with-same = با کمک‌هزینهٔ مسکن (bostadsbidrag): نسبت به { $home }، هر ماه از { $less } کمتر تا { $more } بیشتر می‌ماند.
left-housing = کمک‌هزینهٔ مسکن (bostadsbidrag) با این حقوق و اجاره: آنجا { $there }، در { $home } { $here }.
left-housing-same = پس کمک‌هزینهٔ مسکن در هر دو جا یکی است.
left-housing-none = با این حقوق، احتمالاً کمک‌هزینهٔ مسکن به شما نمی‌رسد، نه آنجا و نه در { $home }.
left-housing-assuming = حساب می‌کنیم که این حقوق تمام درآمد شماست. پس‌انداز شاید کمک‌هزینه را کم کند. تصمیم با ادارهٔ بیمه (Försäkringskassan) است.
left-housing-unknown-children_count = شاید کمک‌هزینهٔ مسکن تغییر کند. نمی‌دانیم چند بچه با شما نقل مکان می‌کنند.
left-housing-unknown-other_adult = شاید کمک‌هزینهٔ مسکن تغییر کند. نمی‌دانیم حقوق بزرگسال دیگر چقدر است، پس حساب نمی‌کنیم.
left-housing-unknown-home = شاید کمک‌هزینهٔ مسکن تغییر کند. خانه بزرگ است و فقط بخشی از اجاره حساب می‌شود.
left-premium-same = پاداش کار (jobbpremie) در هر دو جا یکی است: { $there } در ماه. در جمع حساب نشده است.
left-premium = پاداش کار (jobbpremie): آنجا { $there } در ماه، در { $home } { $here }. در جمع حساب نشده است.
left-child-same = کمک‌هزینهٔ فرزند (barnbidrag) در هر دو جا یکی است.
left-support-rest = کمک‌های دیگر حساب نشده است.
left-reduction-gained = مالیات کمتر برای ساکنان آنجا، { $sek } در سال، حساب نشده است. باید محل سکونتتان ۱ نوامبر سال قبل آنجا ثبت شده باشد (folkbokförd). در { $home } این‌طور نیست.
left-reduction-lost = در { $home } مالیات کمتر است، { $sek } در سال. این حساب نشده است. با نقل مکان تمام می‌شود.
left-none-lapsed = رقم‌ها مربوط به سال دیگری بود. تا رقم تازه نیاید، حساب نمی‌کنیم.
left-none-over_65 = از ۶۶ سالگی مالیات فرق می‌کند. آن را حساب نمی‌کنیم.
left-none-no_home = نمی‌دانیم حالا کجا زندگی می‌کنید. پس نمی‌توانیم مقایسه کنیم.
left-none-same_place = شغل همان جاست که حالا زندگی می‌کنید.
left-none-hours_unknown = ساعت کار معلوم نیست. پس نمی‌توانیم حساب کنیم چقدر می‌ماند.
left-none-no_pay = رقم مطمئنی از حقوق این حرفه نیست. پس حساب نمی‌کنیم.
left-none-no_tax = رقم مطمئنی از مالیات نیست. پس حساب نمی‌کنیم.
left-none-no_rent = رقم مطمئنی از اجاره نیست. پس حساب نمی‌کنیم.
card-starts = 📅 شروع کار: { $date }
card-spoken = 🗣 زبان سر کار: { $languages }
card-said = این را خود کمون می‌گوید. { $said }
pay-month = { $min } در ماه
pay-month-from = از { $min } در ماه
pay-month-range = { $min } تا { $max } در ماه
pay-hour = { $min } در ساعت
pay-hour-from = از { $min } در ساعت
pay-hour-range = { $min } تا { $max } در ساعت
