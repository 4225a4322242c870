# Town.
town-where = بزرگ‌ترین شهر: { $town }. { $county }.
town-distance = حدود { $km } کیلومتر از { $municipality }، در خط مستقیم.
town-near = نزدیک است به { $places }.
town-school = بچه‌هایی که در این کمون زندگی می‌کنند، تا پایان کلاس نهم حق مدرسه دارند. نمی‌دانیم کدام مدرسه نزدیک‌تر است.
town-preschool = کمون باید تا چهار ماه جای مهدکودک (förskola) بدهد. عصر، شب و آخر هفته قطعی نیست: بپرسید.
town-housing-stated = کمون می‌گوید خانه پیدا می‌شود. { $said }
town-housing-unknown = نمی‌دانیم خانهٔ خالی هست یا نه. از کمون بپرسید.
town-tax = ساکنان اینجا مالیات کمتری می‌دهند، { $sum } در سال. باید محل سکونت شما در ۱ نوامبر سال قبل اینجا ثبت شده باشد (folkbokförd).
town-ask = به کمون { $municipality } زنگ بزنید. دربارهٔ خدمات تازه‌واردان (inflyttarservice)، مدرسه و خانه بپرسید.
said-on = تاریخ گفته: { $date }.
said-long-ago = بیش از یک سال پیش گفته شده، در { $date }: بپرسید هنوز درست است یا نه.
town-said = هرچه نشان 🏠 دارد گفتهٔ خود کمون است. { $said }
town-schools = 🏠 مدرسه تا پایان کلاس نهم در اینجاها هست: { $places }.
town-school-right = بچه‌هایی که در این کمون زندگی می‌کنند، تا پایان کلاس نهم حق مدرسه دارند.
town-preschool-law = کمون باید تا چهار ماه جای مهدکودک (förskola) بدهد.
town-preschool-queue = 🏠 صف مهدکودک { $queue } است.
town-preschool-no-queue = 🏠 مهدکودک صف ندارد.
town-shift-care-unknown = مراقبت از بچه‌ها در عصر، شب و آخر هفته قطعی نیست: بپرسید.
town-shift-care = 🏠 در عصر، شب و آخر هفته از بچه‌ها مراقبت می‌شود.
town-shift-care-places = 🏠 در عصر، شب و آخر هفته در اینجاها از بچه‌ها مراقبت می‌شود: { $places }.
town-no-shift-care = 🏠 در عصر، شب و آخر هفته از بچه‌ها مراقبت نمی‌شود.
town-housing-vacant = 🏠 { $count ->
    [one] یک آپارتمان خالی است
   *[other] { $count } آپارتمان خالی است
  }.
town-housing-none-now = 🏠 هیچ آپارتمانی خالی نیست.
town-housing-queue = 🏠 صف آپارتمان { $queue } است.
town-housing-company = 🏠 آپارتمان را از این شرکت اجاره می‌کنید: { $company }.
town-housing-ask = 🏠 پرسش دربارهٔ خانه: { $contact }
town-associations = 🏠 انجمن‌ها: { $contact }
town-sfi = 🏠 زبان سوئدی برای بزرگسالان (sfi): { $places }
town-adult = 🏠 آموزش بزرگسالان: { $places }
town-college = 🏠 نزدیک‌ترین دانشگاه: { $college }، { $place }
town-college-km = 🏠 نزدیک‌ترین دانشگاه: { $college }، { $place }، { $km } کیلومتر
town-bus-hourly = 🏠 در روز هر ساعت اتوبوس هست.
town-bus-some = 🏠 روزی چند بار اتوبوس هست.
town-bus-none = 🏠 اتوبوس نیست.
town-bus-odd = 🏠 عصر و آخر هفته هم اتوبوس هست.
town-bus-no-odd = 🏠 عصر و آخر هفته اتوبوس نیست.
town-bus-on-demand = 🏠 می‌شود زنگ زد تا اتوبوس بیاید.
town-train = 🏠 قطار اینجا می‌ایستد.
town-reception = 🏠 کسانی که از شما استقبال می‌کنند این زبان‌ها را حرف می‌زنند: { $languages }.
town-contact = 🏠 پرسش دربارهٔ نقل مکان به اینجا: { $contact }
town-words = 🏠 گفتهٔ خود کمون، به سوئدی:
town-contact-job = کمون می‌گوید دربارهٔ شغل و نقل مکان می‌توانید از اینجا بپرسید: { $contact }. { $said }
town-housing-job = کمون می‌گوید دربارهٔ خانه می‌توانید از اینجا بپرسید: { $contact }. { $said }
town-shift-care-job = کمون می‌گوید در عصر، شب و آخر هفته از بچه‌ها مراقبت می‌شود. { $said }
town-no-shift-care-job = کمون می‌گوید در عصر، شب و آخر هفته از بچه‌ها مراقبت نمی‌شود. { $said }
town-link-housing = خانه
town-link-associations = انجمن‌ها
town-link-sfi = کلاس سوئدی (sfi)
town-link-adult = آموزش بزرگسالان
town-link-buses = اتوبوس و قطار
queue-weeks = حدود { $least ->
    [one] یک هفته
   *[other] { $least } هفته
  }
queue-months = حدود { $least ->
    [one] یک ماه
   *[other] { $least } ماه
  }
queue-weeks-range = { $least } تا { $most } هفته
queue-months-range = { $least } تا { $most } ماه
local-title = جایی که حالا زندگی می‌کنید: { $municipality }
local-double_rent_during_notice = کمون { $municipality } می‌گوید در مدت فسخ قرارداد، اجارهٔ خانهٔ قدیم شما را می‌دهد. { $said }
local-moving_help = کمون { $municipality } می‌گوید در نقل مکان کمک می‌کند. { $said }
local-study_visit = کمون { $municipality } می‌گوید شاید بتوانید اول بروید و آن شهر را ببینید. { $said }
local-other = کمون { $municipality } کمکی از خودش دارد. { $said }
local-until = آخرین روز درخواست: { $date }.
local-decides = تصمیم با کمون است. پیش از نقل مکان جواب کتبی بخواهید.
local-check = شاید این تغییر کرده باشد. از کمون { $municipality } بپرسید.
tongue-sv = سوئدی
tongue-en = انگلیسی
tongue-ar = عربی
tongue-so = سومالیایی
tongue-fa = فارسی
tongue-prs = دری
tongue-ti = تیگرینیا
tongue-ckb = کردی سورانی
tongue-kmr = کردی کرمانجی
tongue-tr = ترکی
tongue-bs = بوسنیایی
tongue-hr = کرواتی
tongue-sr = صربی
tongue-pl = لهستانی
tongue-es = اسپانیایی
tongue-uk = اوکراینی
tongue-ru = روسی
tongue-sq = آلبانیایی
tongue-th = تایلندی
tongue-fi = فنلاندی
tongue-am = امهری
tongue-ps = پشتو
tongue-syr = سریانی
tongue-fr = فرانسوی
tongue-de = آلمانی
tongue-ro = رومانیایی
tongue-no = نروژی
tongue-da = دانمارکی
tongue-vi = ویتنامی
tongue-zh = چینی
tongue-sgn = زبان اشاره
source-line-stated = منبع: { $name }. تاریخ گفته: { $date }.
