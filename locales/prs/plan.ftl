menu-plan = پلان نقل مکان
    .words = پلان; پلان کوچ; پلان کوچ کشی; برنامه; نقل مکان; کوچ; کوچ کشی; کوچکشی; کوچ کردن; اسباب کشی; plan; koch; kochkashi; flytt
menu-applied = درخواست‌های کار من
    .words = درخواست; درخواستها; درخواست ها; درخواستهای من; درخواستای مه; درخواست های من; عریضه; راپور; گزارش; راپور ماهانه; گزارش ماهانه; گزارش فعالیت; darkhast; rapor; aktivitetsrapport
plan-this = 🗓 پلان نقل مکان

plan-ask-starts = کار چه وقت شروع می‌شود؟
plan-ask-moves = چه وقت نقل مکان می‌کنید؟
plan-ask-how = یک دکمه را فشار دهید، یا یک روز را بنویسید. مثلاً ۱ مارچ یا ۱/۳.
plan-starts-asap = هرچه زودتر
plan-starts-months_1 = یک ماه بعد
plan-starts-months_2 = دو ماه بعد
plan-starts-months_3 = سه ماه بعد
plan-moves-same = همان روز شروع کار
plan-moves-months_1 = یک ماه بعد از شروع
plan-moves-months_2 = دو ماه بعد از شروع
plan-moves-months_3 = سه ماه بعد از شروع
plan-note-date = روز را نفهمیدم. مثلاً بنویسید ۱ مارچ، یا یک دکمه را فشار دهید.

plan-title = پلان نقل مکان شما
plan-title-in = پلان شما: نقل مکان به { $municipality }
plan-dates = شروع کار: { $starts }. نقل مکان: { $moves }.
plan-count = از { $of } قدم، { $done } قدم انجام شده است.
plan-step = { $when }: { $name }
plan-when-before_interview = پیش از مصاحبه
plan-when-before_signing = پیش از امضا
plan-when-before_resigning = پیش از اینکه کسی استعفا بدهد
plan-when-before_moving = پیش از نقل مکان
plan-when-date_known = وقتی روز آن معلوم شد
plan-when-now = حالا، هرچه زودتر
plan-if = نمی‌دانیم که این به شما مربوط است یا نه. به سوال زیر پلان جواب بدهید تا بدانیم.
plan-maybe = شاید این به شما مربوط نباشد.
plan-if-not = به شما مربوط نیست؟ دکمه را فشار دهید تا دیگر از آن چیزی نگوییم.
plan-late = بهترین روز آن گذشته است. هرچه زودتر انجامش بدهید.
plan-whom = بپرسید از: { $whom }
plan-whom-employer = کارفرمای جدید
plan-whom-guardian = سرپرست دیگر اطفال
plan-whom-new-kommun = کمون { $municipality }
plan-whom-some-kommun = کمونی که به آنجا می‌روید
plan-whom-own-kommun = کمونی که حالا در آن زندگی می‌کنید
plan-whom-landlord = صاحب‌خانهٔ شما
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = تغییر پلان
plan-change-starts = تغییر روز شروع
plan-change-moves = تغییر روز نقل مکان
plan-calendar = 📅 به تقویم من
plan-remind-on = 🔔 یادآوری کنید
plan-remind-off = 🔕 یادآوری نکنید
plan-moved = نقل مکان کرده‌ایم
plan-drop = نظرم تغییر کرد
plan-drop-title = می‌خواهید پلان را پاک کنید؟
plan-drop-what = پس پلان و همهٔ یادآوری‌ها را پاک می‌کنیم. هر وقت خواستید، پلان جدید ساخته می‌توانید.
plan-drop-yes = بلی، پلان را پاک کنید
plan-to-plan = به پلان
plan-toast-date = پس { $date } را حساب می‌کنیم.
plan-toast-done = خوب شد! یک قدم انجام شد.
plan-toast-undone = این قدم هنوز مانده است.
plan-toast-reminds = سه روز پیش و همان روز یادآوری می‌کنیم. اگر آن قدم انجام شده باشد، چیزی نمی‌گوییم.
plan-toast-silent = دیگر یادآوری نمی‌کنیم.
plan-toast-after = در شش هفته سه بار پیام می‌دهیم.
plan-toast-dropped = پلان پاک شد.

plan-own-wish = نقل مکان خواست خود شما است. هیچ ادارهٔ دولتی شما را مجبور کرده نمی‌تواند. هر وقت خواستید، نظر خود را تغییر بدهید.
    پول بیکاری می‌گیرید؟ پیش از رد کردن یک وظیفه، از صندوق بیکاری (a-kassa) بپرسید.
plan-responsible = کمک معیشتی (försörjningsstöd) می‌گیرید؟ بعد از نقل مکان، کمون جدید مسئول است. شاید قانون‌های دیگر داشته باشد.

plan-travel_grant-name = درخواست کمک مالی سفر (resebidrag)
plan-travel_grant-what = مصاحبه در جای دور است؟ پیش از سفر درخواست بدهید.
    حداقل سه روز کاری پیش زنگ بزنید: { "\u2068" }0771-416 416{ "\u2069" }. دعوت‌نامه و شمارهٔ اعلان را نگه دارید.
plan-ask_employer-name = بپرسید که مصارف نقل مکان را می‌دهند یا نه
plan-ask_employer-what = اگر مصارف نقل مکان را بدهند، برای شما مالیه ندارد. هیچ‌کس مجبور نیست. جواب تحریری بخواهید.
plan-guardians-name = با سرپرست دیگر صحبت کنید
plan-guardians-what = اطفال یک سرپرست دیگر هم دارند؟ شاید او باید به آدرس و مکتب جدید «بلی» بگوید. پیش از امضا بپرسید.
plan-preschool_hours-name = دربارهٔ شام و آخر هفته بپرسید
plan-preschool_hours-what = شام، شب یا آخر هفته کار می‌کنید؟ قانون برای آن ساعت‌ها وعدهٔ کودکستان نمی‌دهد. پیش از قبول کردن کار بپرسید.
plan-sign_first-name = اول امضا کنید
plan-sign_first-what = پیش از استعفا از کار قبلی، قرارداد کار جدید را امضا کنید. کسی که بدون دلیل معتبر کار خود را ترک کند، شاید ۴۵ روز پول نگیرد.
plan-partner-name = برای کسی که با شما می‌آید بپرسید
plan-partner-what = بزرگسال دیگر کار خود را ترک می‌کند؟ اول از صندوق بیکاری (a-kassa) بپرسید. یقینی نیست که نقل مکان دلیل معتبر حساب شود.
plan-assistance-name = برای نقل مکان کمک بخواهید
plan-assistance-what = پیش از نقل مکان درخواست بدهید، همان جا که حالا زندگی می‌کنید. از کار جدید بگویید. تصمیم تحریری بخواهید.
plan-sublet-name = آپارتمان را مدتی نگه می‌دارید؟
plan-sublet-what = می‌توانید آن را به کرایه بدهید و اول امتحان کنید. پیش از اینکه کسی بیاید، اجازهٔ صاحب‌خانه را بگیرید.
    اگر «نخیر» بگوید، هیئت رسیدگی به کرایه (Hyresnämnden) تصمیم گرفته می‌تواند. بدون اجازه شاید قرارداد را از دست بدهید.
plan-resign_tenancy-name = فسخ قرارداد آپارتمان
plan-resign_tenancy-what = اگر به وقت فسخ کنید، تا این روز کرایه می‌دهید: { $ends }. سه ماه وقت می‌گیرد، تا ختم یک ماه. صبر کنید تا قرارداد کار امضا شود.
plan-school-name = گرفتن جای در مکتب
plan-school-what = اطفال در جایی حق مکتب دارند که محل سکونت‌شان ثبت شده است (folkbokförd). همین که روز نقل مکان را دانستید، زنگ بزنید. دربارهٔ ترانسپورت مکتب (skolskjuts) هم بپرسید.
plan-gymnasium-name = دربارهٔ لیسه (gymnasium) بپرسید
plan-gymnasium-what = شاید لیسه در شهر دیگری باشد. بپرسید که کدام رشته‌ها هست. دربارهٔ کمک برای جای زندگی بپرسید.
plan-preschool-name = درخواست جای در کودکستان
plan-preschool-what = کمون باید تا چهار ماه بعد از درخواست شما جای بدهد. هرچه زودتر درخواست بدهید.
plan-register-name = خبر دادن نقل مکان
plan-register-what = تا یک هفته خبر بدهید. نقل مکان: { $moves }. مکتب، کمک‌های مالی و مالیهٔ کمتر به آن بسته است.
plan-housing_allowance-name = درخواست کمک مالی کرایه
plan-housing_allowance-what = در همان ماه که به خانه می‌روید درخواست بدهید، { $moves }. برای ماه‌های گذشته نمی‌دهند.
    از پیش آن را دارید؟ کرایه و معاش جدید را فوراً خبر بدهید.
plan-housing_allowance_young-name = درخواست کمک مالی کرایه
plan-housing_allowance_young-what = در همان ماه که به خانه می‌روید درخواست بدهید، { $moves }. با معاش کار تمام‌وقت، عاید تقریباً همیشه از حد بلندتر است.
plan-tax_reduction-name = در ۱ نومبر باشندهٔ کمون باشید
plan-tax_reduction-what = در آن روز محل سکونت شما در آن کمون ثبت شده است (folkbokförd)؟ پس در سال { $year } مالیهٔ کمتر می‌دهید. درخواست ضرور نیست.

plan-moved-title = خانهٔ نو مبارک!
plan-moved-register = نقل مکان را خبر داده‌اید؟ باید تا یک هفته خبر بدهید.
plan-moved-after = می‌خواهید که در شش هفته سه بار پیام بدهیم؟ دربارهٔ انجمن‌ها، کورس‌ها و اینکه به چه کسی زنگ بزنید.
plan-after-on = بلی، سه بار پیام بدهید
plan-after-off = نخیر، پیام ندهید
after-associations-title = یک انجمن پیدا کنید
after-associations-what = ورزش، سرود دسته‌جمعی، شکار، باغبانی: در آنجا با مردم آشنا می‌شوید. از کمون بپرسید که کدام انجمن‌ها هست. بپرسید که اطفال امتحان کرده می‌توانند یا نه.
after-studies-title = بیشتر یاد بگیرید، نزدیک خانه
after-studies-what = کمون برای بزرگسالان کورس دارد. بپرسید که چه هست، و چه را در انترنت خوانده می‌توانید.
after-contact-title = احوال شما چطور است؟
after-contact-what = چیزی کم دارید؟ دربارهٔ آن بپرسید. بعضی کمون‌ها برای تازه‌واردان خدمات خاص دارند (inflyttarservice).
after-call = به کمون { $municipality } زنگ بزنید.
after-call-some = به کمونی که حالا در آن زندگی می‌کنید زنگ بزنید.

applied-mark = ✓ درخواست داده‌ام
applied-marked = درخواست نداده‌ام
applied-toast = وظیفه در لست شماست. برای دیدن لست، { "/applied" } بنویسید.
applied-toast-not = وظیفه از لست دور شد.
applied-title = درخواست‌های کار شما
applied-none = لست خالی است. هر وقت برای وظیفه‌ای درخواست دادید، «درخواست داده‌ام» را فشار دهید.
applied-month = درخواست‌ها از { $from } تا { $to }. گزارش بدهید از { $opens } تا { $closes }.
applied-line = { $date }: { $occupation }، { $employer }، { $municipality }
applied-line-unknown = { $date }: یک وظیفه که دیگر نیست
applied-when = در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید؟ هر ماه، از ۱ تا ۱۴ ماه، یک گزارش بدهید. گزارش دربارهٔ ماه قبل است.
    می‌توانید این لست را آنجا کاپی کنید.
applied-only-you = فقط شما این لست را می‌بینید. به هیچ‌کس نمی‌فرستیم.
applied-open-report = باز کردن گزارش

mydata-plan = یک پلان نقل مکان دارید. شروع کار: { $starts }.
mydata-applied = { $count ->
    [one] یک وظیفه نشان «درخواست داده‌ام» دارد.
   *[other] { $count } وظیفه نشان «درخواست داده‌ام» دارد.
  }
privacy-plan = پلان نقل مکان می‌سازید؟ پلان هم مثل جواب‌های شما قفل است. اگر یادآوری بخواهید، روزها قفل نمی‌شود، اما موضوع آن قفل است.
web-plan-calendar = دانلود برای تقویم
web-plan-print = صفحه برای چاپ
web-plan-print-how = صفحه را از فهرست مرورگر چاپ کنید.
plan-starts-stated = { $date }، نظر به گفتهٔ کمون
