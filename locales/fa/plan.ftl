# Plan and applications.
menu-plan = برنامهٔ نقل مکان
    .words = برنامه; نقشه راه; برنامه ریزی; نقل مکان; اسباب کشی; اسبابکشی; جابجایی; جابه جایی; barname; asbabkeshi
menu-applied = درخواست‌های کار من
    .words = درخواست; درخواستها; درخواست ها; درخواستهای من; درخواست های من; گزارش; گزارش فعالیت; گزارش ماهانه; darkhast; gozaresh; aktivitetsrapport
plan-this = 🗓 برنامهٔ نقل مکان

plan-ask-starts = کار کی شروع می‌شود؟
plan-ask-moves = کی نقل مکان می‌کنید؟
plan-ask-how = دکمه‌ای را بزنید، یا یک روز بنویسید. مثلاً ۱ مارس یا ۱/۳.
plan-starts-asap = هرچه زودتر
plan-starts-months_1 = یک ماه دیگر
plan-starts-months_2 = دو ماه دیگر
plan-starts-months_3 = سه ماه دیگر
plan-moves-same = همان روز شروع کار
plan-moves-months_1 = یک ماه بعد از شروع
plan-moves-months_2 = دو ماه بعد از شروع
plan-moves-months_3 = سه ماه بعد از شروع
plan-note-date = روز را متوجه نشدم. مثلاً بنویسید ۱ مارس، یا یک دکمه را بزنید.

plan-title = برنامهٔ نقل مکان شما
plan-title-in = برنامهٔ شما: نقل مکان به { $municipality }
plan-dates = شروع کار: { $starts }. نقل مکان: { $moves }.
plan-count = از { $of } قدم، { $done } قدم انجام شده است.
plan-step = { $when }: { $name }
plan-when-before_interview = پیش از مصاحبه
plan-when-before_signing = پیش از امضا
plan-when-before_resigning = پیش از آنکه کسی استعفا بدهد
plan-when-before_moving = پیش از نقل مکان
plan-when-date_known = وقتی روزش معلوم شد
plan-when-now = حالا، هرچه زودتر
plan-if = نمی‌دانیم این به شما مربوط است یا نه. به پرسش زیر برنامه پاسخ دهید تا بدانیم.
plan-maybe = شاید این به شما مربوط نباشد.
plan-if-not = به شما مربوط نیست؟ دکمه را بزنید تا دیگر درباره‌اش چیزی نگوییم.
plan-late = بهترین روزش گذشته است. هرچه زودتر انجامش دهید.
plan-whom = بپرسید از: { $whom }
plan-whom-employer = کارفرمای تازه
plan-whom-guardian = سرپرست دیگر بچه‌ها
plan-whom-new-kommun = کمون { $municipality }
plan-whom-some-kommun = کمونی که به آنجا می‌روید
plan-whom-own-kommun = کمونی که حالا در آن زندگی می‌کنید
plan-whom-landlord = صاحب‌خانهٔ شما
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = تغییر برنامه
plan-change-starts = تغییر روز شروع
plan-change-moves = تغییر روز نقل مکان
plan-calendar = 📅 به تقویم من
plan-remind-on = 🔔 یادآوری کنید
plan-remind-off = 🔕 یادآوری نکنید
plan-moved = نقل مکان کرده‌ایم
plan-drop = نظرم عوض شد
plan-drop-title = می‌خواهید برنامه را حذف کنید؟
plan-drop-what = آن وقت برنامه و همهٔ یادآوری‌ها را حذف می‌کنیم. هر وقت بخواهید می‌توانید برنامهٔ تازه بسازید.
plan-drop-yes = بله، برنامه را حذف کنید
plan-to-plan = به برنامه
plan-toast-date = پس روی { $date } حساب می‌کنیم.
plan-toast-done = خوب شد! یک قدم انجام شد.
plan-toast-undone = این قدم هنوز مانده است.
plan-toast-reminds = سه روز قبل و همان روز یادآوری می‌کنیم. اگر آن قدم انجام شده باشد، ساکتیم.
plan-toast-silent = ساکتیم.
plan-toast-after = در شش هفته سه بار پیام می‌دهیم.
plan-toast-dropped = برنامه حذف شد.

plan-own-wish = نقل مکان خواست خودتان است. هیچ ادارهٔ دولتی نمی‌تواند مجبورتان کند. هر وقت بخواهید، نظرتان را عوض کنید.
    مقرری بیکاری می‌گیرید؟ پیش از رد کردن یک شغل، از صندوق بیکاری (a-kassa) بپرسید.
plan-responsible = کمک معیشتی (försörjningsstöd) می‌گیرید؟ بعد از نقل مکان، کمون تازه مسئول است. شاید قانون‌های دیگری داشته باشد.

plan-travel_grant-name = درخواست کمک‌هزینهٔ سفر (resebidrag)
plan-travel_grant-what = مصاحبه در جای دور است؟ پیش از سفر درخواست بدهید.
    دست‌کم سه روز کاری قبل زنگ بزنید: { "\u2068" }0771-416 416{ "\u2069" }. دعوت‌نامه و شمارهٔ آگهی را نگه دارید.
plan-ask_employer-name = بپرسید آیا هزینهٔ نقل مکان را می‌دهند
plan-ask_employer-what = اگر هزینهٔ نقل مکان را بدهند، برای شما مالیات ندارد. کسی مجبور نیست. جواب کتبی بخواهید.
plan-guardians-name = با سرپرست دیگر صحبت کنید
plan-guardians-what = بچه‌ها سرپرست دیگری هم دارند؟ شاید موافقت او با نشانی و مدرسهٔ تازه لازم باشد. پیش از امضا بپرسید.
plan-preschool_hours-name = دربارهٔ عصر و آخر هفته بپرسید
plan-preschool_hours-what = عصر، شب یا آخر هفته کار خواهید کرد؟ قانون برای آن ساعت‌ها قول مهدکودک نمی‌دهد. پیش از پذیرفتن کار بپرسید.
plan-sign_first-name = اول امضا کنید
plan-sign_first-what = پیش از استعفا از کار قدیم، قرارداد کار تازه را امضا کنید. هر که بدون دلیل موجه کارش را ترک کند، شاید ۴۵ روز پولی نگیرد.
plan-partner-name = برای کسی که همراهتان می‌آید بپرسید
plan-partner-what = بزرگسال دیگر کارش را ترک می‌کند؟ اول از صندوق بیکاری (a-kassa) بپرسید. معلوم نیست نقل مکان دلیل موجه حساب شود.
plan-assistance-name = برای نقل مکان کمک بخواهید
plan-assistance-what = پیش از نقل مکان درخواست بدهید، همان جا که حالا زندگی می‌کنید. از کار تازه بگویید. تصمیم کتبی بخواهید.
plan-sublet-name = آپارتمان را مدتی نگه دارید؟
plan-sublet-what = می‌توانید آن را اجاره بدهید و اول امتحان کنید. پیش از آمدن هر کسی، موافقت صاحب‌خانه را بگیرید.
    اگر بگوید نه، شاید هیئت رسیدگی به اجاره (Hyresnämnden) تصمیم بگیرد. بدون موافقت شاید قرارداد را از دست بدهید.
plan-resign_tenancy-name = فسخ قرارداد آپارتمان
plan-resign_tenancy-what = اگر به‌موقع فسخ کنید، تا این روز اجاره می‌دهید: { $ends }. سه ماه طول می‌کشد، تا پایان ماه. صبر کنید تا قرارداد کار امضا شود.
plan-school-name = گرفتن جا در مدرسه
plan-school-what = بچه‌ها جایی حق مدرسه دارند که محل سکونتشان ثبت شده است (folkbokförd). تا فهمیدید کی نقل مکان می‌کنید، زنگ بزنید. دربارهٔ سرویس مدرسه (skolskjuts) هم بپرسید.
plan-gymnasium-name = دربارهٔ دبیرستان (gymnasium) بپرسید
plan-gymnasium-what = شاید دبیرستان در شهر دیگری باشد. بپرسید چه رشته‌هایی هست. دربارهٔ کمک برای محل زندگی بپرسید.
plan-preschool-name = درخواست جا در مهدکودک
plan-preschool-what = کمون باید تا چهار ماه بعد از درخواست شما جا بدهد. هرچه زودتر درخواست بدهید.
plan-register-name = خبر دادن نقل مکان
plan-register-what = تا یک هفته خبر بدهید. نقل مکان: { $moves }. مدرسه، کمک‌هزینه‌ها و مالیات کمتر به آن وابسته است.
plan-housing_allowance-name = درخواست کمک‌هزینهٔ مسکن
plan-housing_allowance-what = همان ماهی که به خانه می‌روید درخواست بدهید، { $moves }. برای ماه‌های گذشته نمی‌دهند.
    از قبل آن را دارید؟ اجاره و حقوق تازه را فوری خبر بدهید.
plan-housing_allowance_young-name = درخواست کمک‌هزینهٔ مسکن
plan-housing_allowance_young-what = همان ماهی که به خانه می‌روید درخواست بدهید، { $moves }. با حقوق کار تمام‌وقت، درآمد تقریباً همیشه زیادتر از حد است.
plan-tax_reduction-name = در ۱ نوامبر ساکن آن کمون باشید
plan-tax_reduction-what = آن روز محل سکونتتان در آن کمون ثبت شده است (folkbokförd)؟ پس در سال { $year } مالیات کمتری می‌دهید. درخواست لازم نیست.

plan-moved-title = به خانه خوش آمدید!
plan-moved-register = نقل مکان را خبر داده‌اید؟ باید تا یک هفته خبر بدهید.
plan-moved-after = می‌خواهید در شش هفته سه بار پیام بدهیم؟ دربارهٔ انجمن‌ها، دوره‌ها و اینکه به چه کسی زنگ بزنید.
plan-after-on = بله، سه بار پیام بدهید
plan-after-off = نه، پیام ندهید
after-associations-title = یک انجمن پیدا کنید
after-associations-what = ورزش، آواز گروهی، شکار، باغبانی: آنجا با مردم آشنا می‌شوید. از کمون بپرسید چه انجمن‌هایی هست. بپرسید بچه‌ها می‌توانند امتحان کنند یا نه.
after-studies-title = بیشتر یاد بگیرید، نزدیک خانه
after-studies-what = کمون برای بزرگسالان دوره دارد. بپرسید چه هست، و چه چیزی را می‌شود اینترنتی خواند.
after-contact-title = اوضاع چطور است؟
after-contact-what = چیزی کم دارید؟ درباره‌اش بپرسید. بعضی کمون‌ها برای تازه‌واردان خدمات ویژه دارند (inflyttarservice).
after-call = به کمون { $municipality } زنگ بزنید.
after-call-some = به کمونی که حالا در آن زندگی می‌کنید زنگ بزنید.

applied-mark = ✓ درخواست داده‌ام
applied-marked = درخواست نداده‌ام
applied-toast = شغل در فهرست شماست. برای دیدن فهرست، { "/applied" } بنویسید.
applied-toast-not = شغل از فهرست برداشته شد.
applied-title = درخواست‌های کار شما
applied-none = فهرست خالی است. هر وقت برای شغلی درخواست دادید، «درخواست داده‌ام» را بزنید.
applied-month = درخواست‌ها از { $from } تا { $to }. گزارش بدهید از { $opens } تا { $closes }.
applied-line = { $date }: { $occupation }، { $employer }، { $municipality }
applied-line-unknown = { $date }: شغلی که دیگر نیست
applied-when = در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید؟ هر ماه از ۱ تا ۱۴ ماه یک گزارش بدهید. گزارش دربارهٔ ماه قبل است.
    می‌توانید این فهرست را آنجا کپی کنید.
applied-only-you = فقط شما این فهرست را می‌بینید. برای کسی نمی‌فرستیم.
applied-open-report = باز کردن گزارش

mydata-plan = یک برنامهٔ نقل مکان دارید. شروع کار: { $starts }.
mydata-applied = { $count ->
    [one] یک شغل نشان «درخواست داده‌ام» دارد.
   *[other] { $count } شغل نشان «درخواست داده‌ام» دارد.
  }
privacy-plan = برنامهٔ نقل مکان هم مثل پاسخ‌های شما قفل است. اگر یادآوری بخواهید، روزها قفل نمی‌شود، ولی موضوعشان قفل است.
web-plan-calendar = دانلود برای تقویم
web-plan-print = صفحهٔ چاپی
web-plan-print-how = صفحه را از منوی مرورگر چاپ کنید.
plan-starts-stated = { $date }، همان که کمون می‌گوید
