# What we know of a town, and what its municipality says.
town-where = أكبر بلدة: { $town }. { $county }.
town-distance = نحو { $km } كم بخط مستقيم من { $municipality }.
town-near = قريب منها: { $places }.
town-school = الأطفال الذين يسكنون في البلدية لهم حق في المدرسة حتى الصف التاسع. لا نعرف أي مدرسة هي الأقرب.
town-preschool = على البلدية أن تعرض مكانًا في الروضة (förskola) خلال أربعة أشهر. المساء والليل وعطلة الأسبوع غير مؤكدة: اسأل.
town-housing-stated = البلدية تقول إن هناك سكنًا. { $said }
town-housing-unknown = لا نعرف هل يوجد سكن شاغر. اسأل البلدية.
town-tax = من يسكن هنا يدفع ضريبة أقل، بمقدار { $sum } في السنة. يجب أن تكون مسجلًا هنا (folkbokföring) في 1 نوفمبر من السنة السابقة.
town-ask = اتصل ببلدية { $municipality }. اسأل عن خدمة السكان الجدد (inflyttarservice) والمدرسة والسكن.
said-on = قيل ذلك في { $date }.
said-long-ago = قيل ذلك قبل أكثر من سنة، في { $date }: اسأل هل ما زال صحيحًا.
town-said = ما عليه علامة 🏠 هو كلام البلدية نفسها. { $said }
town-schools = 🏠 توجد مدارس حتى الصف التاسع في { $places }.
town-school-right = الأطفال الذين يسكنون في البلدية لهم حق في المدرسة حتى الصف التاسع.
town-preschool-law = على البلدية أن تعرض مكانًا في الروضة (förskola) خلال أربعة أشهر.
town-preschool-queue = 🏠 الانتظار للروضة { $queue }.
town-preschool-no-queue = 🏠 لا انتظار للروضة.
town-shift-care-unknown = رعاية الأطفال مساءً وليلًا وفي عطلة الأسبوع غير مؤكدة: اسأل.
town-shift-care = 🏠 توجد رعاية للأطفال مساءً وليلًا وفي عطلة الأسبوع.
town-shift-care-places = 🏠 توجد رعاية للأطفال مساءً وليلًا وفي عطلة الأسبوع في { $places }.
town-no-shift-care = 🏠 لا توجد رعاية للأطفال مساءً وليلًا وفي عطلة الأسبوع.
town-housing-vacant = 🏠 { $count ->
    [one] شقة واحدة شاغرة
    [two] شقتان شاغرتان
    [few] { $count } شقق شاغرة
    [many] { $count } شقة شاغرة
   *[other] { $count } شقة شاغرة
  }.
town-housing-none-now = 🏠 لا توجد شقة شاغرة.
town-housing-queue = 🏠 الانتظار لشقة { $queue }.
town-housing-company = 🏠 الشقق تؤجرها { $company }.
town-housing-ask = 🏠 اسأل عن السكن: { $contact }
town-associations = 🏠 الجمعيات: { $contact }
town-sfi = 🏠 اللغة السويدية للكبار (sfi): { $places }
town-adult = 🏠 تعليم الكبار: { $places }
town-college = 🏠 أقرب جامعة: { $college }، { $place }
town-college-km = 🏠 أقرب جامعة: { $college }، { $place }، { $km } كم
town-bus-hourly = 🏠 هناك حافلة كل ساعة في النهار.
town-bus-some = 🏠 هناك حافلة عدة مرات في اليوم.
town-bus-none = 🏠 لا توجد حافلة.
town-bus-odd = 🏠 الحافلة تسير أيضًا مساءً وفي عطلة الأسبوع.
town-bus-no-odd = 🏠 الحافلة لا تسير مساءً وفي عطلة الأسبوع.
town-bus-on-demand = 🏠 يمكن طلب الحافلة بالهاتف.
town-train = 🏠 القطار يتوقف هنا.
town-reception = 🏠 من يستقبلك يتكلم: { $languages }.
town-contact = 🏠 اسأل عن الانتقال إلى هنا: { $contact }
town-words = 🏠 كلام البلدية، بالسويدية:
town-contact-job = تقول البلدية إنك تستطيع أن تسأل عن العمل والانتقال: { $contact }. { $said }
town-housing-job = تقول البلدية إنك تستطيع أن تسأل عن السكن: { $contact }. { $said }
town-shift-care-job = تقول البلدية إن هناك رعاية للأطفال مساءً وليلًا وفي عطلة الأسبوع. { $said }
town-no-shift-care-job = تقول البلدية إنه لا توجد رعاية للأطفال مساءً وليلًا وفي عطلة الأسبوع. { $said }
town-link-housing = السكن
town-link-associations = الجمعيات
town-link-sfi = تعليم السويدية
town-link-adult = تعليم الكبار
town-link-buses = الحافلات والقطارات
queue-weeks = نحو { $least ->
    [one] أسبوع
    [two] أسبوعين
    [few] { $least } أسابيع
    [many] { $least } أسبوعًا
   *[other] { $least } أسبوع
  }
queue-months = نحو { $least ->
    [one] شهر
    [two] شهرين
    [few] { $least } أشهر
    [many] { $least } شهرًا
   *[other] { $least } شهر
  }
queue-weeks-range = من { $least } إلى { $most } بالأسابيع
queue-months-range = من { $least } إلى { $most } بالأشهر
local-title = حيث تسكن الآن: { $municipality }
local-double_rent_during_notice = تقول بلدية { $municipality } إنها تدفع إيجار سكنك القديم خلال مدة إنهاء العقد. { $said }
local-moving_help = تقول بلدية { $municipality } إنها تساعد في الانتقال. { $said }
local-study_visit = تقول بلدية { $municipality } إنك قد تحصل على رحلة لترى البلدة أولًا. { $said }
local-other = لدى بلدية { $municipality } دعم خاص بها. { $said }
local-until = آخر موعد للطلب { $date }.
local-decides = البلدية هي التي تقرر. اطلب جوابًا مكتوبًا قبل أن تنتقل.
local-check = ربما تغير هذا. اسأل بلدية { $municipality }.
tongue-sv = السويدية
tongue-en = الإنجليزية
tongue-ar = العربية
tongue-so = الصومالية
tongue-fa = الفارسية
tongue-prs = الدرية
tongue-ti = التغرينية
tongue-ckb = السورانية
tongue-kmr = الكرمانجية
tongue-tr = التركية
tongue-bs = البوسنية
tongue-hr = الكرواتية
tongue-sr = الصربية
tongue-pl = البولندية
tongue-es = الإسبانية
tongue-uk = الأوكرانية
tongue-ru = الروسية
tongue-sq = الألبانية
tongue-th = التايلاندية
tongue-fi = الفنلندية
tongue-am = الأمهرية
tongue-ps = البشتو
tongue-syr = السريانية
tongue-fr = الفرنسية
tongue-de = الألمانية
tongue-ro = الرومانية
tongue-no = النرويجية
tongue-da = الدنماركية
tongue-vi = الفيتنامية
tongue-zh = الصينية
tongue-sgn = لغة الإشارة
source-line-stated = المصدر: { $name }. قيل ذلك في { $date }.
