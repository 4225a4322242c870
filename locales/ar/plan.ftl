# خطة الانتقال، وما بعده، وقائمة الوظائف التي قدمت عليها. لا مبالغ هنا.
menu-plan = خطة الانتقال
    .words = خطة; خطط; انتقال; الانتقال; نقل
menu-applied = وظائف قدمت عليها
    .words = قدمت; طلباتي; التقديم; تقرير; تقرير النشاط
plan-this = 🗓 خطة الانتقال

plan-ask-starts = متى يبدأ العمل؟
plan-ask-moves = متى تنتقلون؟
plan-ask-how = اضغط، أو اكتب يومًا. مثلًا 1 مارس أو 1/3.
plan-starts-asap = في أقرب وقت
plan-starts-months_1 = بعد شهر
plan-starts-months_2 = بعد شهرين
plan-starts-months_3 = بعد ثلاثة أشهر
plan-moves-same = يوم بدء العمل
plan-moves-months_1 = بعد البدء بشهر
plan-moves-months_2 = بعد البدء بشهرين
plan-moves-months_3 = بعد البدء بثلاثة أشهر
plan-note-date = لم أفهم اليوم. اكتب مثلًا 1 مارس، أو اضغط على زر.

plan-title = خطتك للانتقال
plan-title-in = خطتك: الانتقال إلى { $municipality }
plan-dates = يبدأ العمل في { $starts }. تنتقلون في { $moves }.
plan-count = تم { $done } من { $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = قبل المقابلة
plan-when-before_signing = قبل أن توقّع
plan-when-before_resigning = قبل أن يستقيل أحد
plan-when-before_moving = قبل الانتقال
plan-when-date_known = عندما تعرفون اليوم
plan-when-now = الآن، في أقرب وقت
plan-if = لا نعرف إن كان هذا يخصكم. أجب عن السؤال تحت الخطة، فنعرف.
plan-maybe = ربما لا يخصكم هذا.
plan-if-not = هل لا يخصكم هذا؟ اضغط على الزر، فنصمت عنه.
plan-late = فات أفضل يوم. افعلوا ذلك في أقرب وقت.
plan-whom = اسأل: { $whom }
plan-whom-employer = صاحب العمل الجديد
plan-whom-guardian = ولي الأمر الآخر
plan-whom-new-kommun = بلدية { $municipality }
plan-whom-some-kommun = البلدية التي تنتقلون إليها
plan-whom-own-kommun = البلدية التي تسكنون فيها الآن
plan-whom-landlord = المؤجّر
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = تغيير الخطة
plan-change-starts = تغيير يوم البدء
plan-change-moves = تغيير يوم الانتقال
plan-calendar = 📅 إلى تقويمي
plan-remind-on = 🔔 ذكّروني
plan-remind-off = 🔕 لا تذكّروني
plan-moved = لقد انتقلنا
plan-drop = غيّرت رأيي
plan-drop-title = هل تريد حذف الخطة؟
plan-drop-what = عندها نحذف الخطة وكل التذكيرات. يمكنك عمل خطة جديدة متى أردت.
plan-drop-yes = نعم، احذفوا الخطة
plan-to-plan = إلى الخطة
plan-toast-date = إذن نحسب على { $date }.
plan-toast-done = جيد! تمت خطوة.
plan-toast-undone = الخطوة باقية.
plan-toast-reminds = نذكّرك قبل ثلاثة أيام، وفي اليوم نفسه. إذا تمت الخطوة نصمت.
plan-toast-silent = سنصمت.
plan-toast-after = نكتب لك ثلاث مرات خلال ستة أسابيع.
plan-toast-dropped = تم حذف الخطة.

plan-own-wish = الرغبة في الانتقال رغبتك أنت. لا تستطيع أي جهة حكومية أن تجبرك على الانتقال، ويمكنك أن تغيّر رأيك.
    هل تأخذ تعويضًا؟ اسأل صندوق البطالة a-kassa قبل أن ترفض وظيفة.
plan-responsible = هل تأخذ إعانة försörjningsstöd؟ بعد الانتقال تكون البلدية الجديدة هي المسؤولة. قد تكون قواعدها مختلفة.

plan-travel_grant-name = اطلب إعانة السفر
plan-travel_grant-what = هل المقابلة بعيدة؟ قدّم الطلب قبل السفر.
    اتصل على { "\u2068" }0771-416 416{ "\u2069" } قبل ثلاثة أيام عمل على الأقل. احتفظ بالدعوة ورقم الإعلان.
plan-ask_employer-name = اسأل إن كانوا يدفعون الانتقال
plan-ask_employer-what = إذا دفعوا كلفة الانتقال فلا ضريبة عليك. ليسوا مجبرين. اطلب الجواب مكتوبًا.
plan-guardians-name = تحدّث مع ولي الأمر الآخر
plan-guardians-what = هل للأطفال ولي أمر آخر؟ قد تلزم موافقته على العنوان الجديد والمدرسة الجديدة. اسأل قبل أن توقّع.
plan-preschool_hours-name = اسأل عن المساء ونهاية الأسبوع
plan-preschool_hours-what = هل ستعمل مساءً أو ليلًا أو في نهاية الأسبوع؟ القانون لا يضمن الروضة حينها. اسأل قبل أن توافق.
plan-sign_first-name = وقّع أولًا
plan-sign_first-what = وقّع على العمل الجديد قبل أن تستقيل من القديم. من يترك العمل بلا سبب مقبول قد يبقى بلا تعويض 45 يومًا.
plan-partner-name = اسأل عمّن يرافقك
plan-partner-what = هل سيترك البالغ الآخر عمله؟ اسأل صندوق البطالة a-kassa أولًا. ليس مؤكدًا أن الانتقال سبب مقبول.
plan-assistance-name = اسأل عن مساعدة في الانتقال
plan-assistance-what = قدّم الطلب قبل الانتقال، حيث تسكنون الآن. أخبرهم عن العمل. اطلب قرارًا مكتوبًا.
plan-sublet-name = هل تحتفظون بالشقة مدة؟
plan-sublet-what = يمكنكم تأجيرها والتجربة أولًا. اطلب موافقة المؤجّر قبل أن يسكن أحد.
    إذا رفض فقد تقرر Hyresnämnden. بلا موافقة قد تخسرون العقد.
plan-resign_tenancy-name = أنهِ عقد الشقة
plan-resign_tenancy-what = إذا أنهيتم العقد في الوقت، تدفعون الإيجار حتى { $ends }. يستغرق ذلك ثلاثة أشهر، حتى نهاية شهر. انتظر حتى يُوقَّع عقد العمل.
plan-school-name = رتّب مكانًا في المدرسة
plan-school-what = للأطفال حق في المدرسة حيث هم مسجّلون. اتصل حالما تعرفون يوم الانتقال. اسأل عن النقل المدرسي أيضًا.
plan-gymnasium-name = اسأل عن المدرسة الثانوية
plan-gymnasium-what = قد تكون المدرسة الثانوية في بلدة أخرى. اسأل عن البرامج الموجودة. اسأل عن دعم السكن.
plan-preschool-name = اطلب مكانًا في الروضة
plan-preschool-what = على البلدية أن تعرض مكانًا خلال أربعة أشهر من طلبكم. قدّموا مبكرًا قدر الإمكان.
plan-register-name = بلّغ عن الانتقال
plan-register-what = بلّغ خلال أسبوع. تنتقلون في { $moves }. المدرسة والإعانات والضريبة الأقل تعتمد على ذلك.
plan-housing_allowance-name = اطلب بدل السكن
plan-housing_allowance-what = قدّموا الطلب في شهر الانتقال، { $moves }. لا يُدفع عن أشهر مضت.
    هل تأخذونه الآن؟ بلّغوا فورًا عن الإيجار والراتب الجديدين.
plan-housing_allowance_young-name = اطلب بدل السكن
plan-housing_allowance_young-what = قدّم الطلب في شهر الانتقال، { $moves }. مع راتب عمل بدوام كامل يكون الدخل دائمًا تقريبًا أعلى من الحد.
plan-tax_reduction-name = اسكن في البلدية في 1 نوفمبر
plan-tax_reduction-what = هل أنت مسجّل في البلدية في ذلك اليوم؟ عندها تنخفض ضريبتك في سنة { $year }. لا حاجة إلى طلب.

plan-moved-title = أهلًا بكم في بيتكم!
plan-moved-register = هل بلّغتم عن الانتقال؟ يجب أن يتم ذلك خلال أسبوع.
plan-moved-after = هل تريد أن نكتب لك ثلاث مرات خلال ستة أسابيع؟ عن الجمعيات، والدورات، ومن تتصل به.
plan-after-on = نعم، اكتبوا ثلاث مرات
plan-after-off = لا، لا تكتبوا
after-associations-title = ابحث عن جمعية
after-associations-what = رياضة، غناء، صيد، زراعة: هناك يتعرف الناس. اسأل البلدية عن الجمعيات الموجودة. اسأل إن كان الأطفال يستطيعون التجربة.
after-studies-title = تعلّم أكثر، قريبًا منك
after-studies-what = لدى البلدية دورات للكبار. اسأل عمّا يوجد، وعمّا يُدرس عبر الإنترنت.
after-contact-title = كيف الحال؟
after-contact-what = هل ينقصكم شيء؟ اسألوا عنه. في بعض البلديات خدمة للقادمين الجدد (inflyttarservice).
after-call = اتصل ببلدية { $municipality }.
after-call-some = اتصل بالبلدية التي تسكنون فيها الآن.

applied-mark = ✓ قدّمت على الوظيفة
applied-marked = لم أقدّم
applied-toast = الوظيفة في قائمتك. اكتب /applied لرؤيتها.
applied-toast-not = أزيلت الوظيفة من القائمة.
applied-title = وظائف قدمت عليها
applied-none = القائمة فارغة. اضغط «قدّمت على الوظيفة» عندما تقدّم على وظيفة.
applied-month = قدّمت من { $from } إلى { $to }. التقرير من { $opens } إلى { $closes }.
applied-line = { $date }: { $occupation }، { $employer }، { $municipality }
applied-line-unknown = { $date }: وظيفة لم تعد موجودة
applied-when = هل أنت مسجّل لدى Arbetsförmedlingen؟ قدّم تقريرًا كل شهر، من يوم 1 إلى يوم 14. التقرير عن الشهر السابق.
    يمكنك نسخ القائمة إليه.
applied-only-you = أنت فقط ترى القائمة. لا نرسلها إلى أحد.
applied-open-report = فتح التقرير

mydata-plan = لديك خطة للانتقال. يبدأ العمل في { $starts }.
mydata-applied = { $count ->
    [one] وظيفة واحدة قدمت عليها.
    [two] وظيفتان قدمت عليهما.
   *[other] عدد الوظائف التي قدمت عليها: { $count }.
  }
privacy-plan = هل تخطط للانتقال؟ الخطة مقفلة مثل إجاباتك. إذا أردت تذكيرًا فالأيام غير مقفلة، لكن ما تتعلق به مقفل.
web-plan-calendar = تنزيل للتقويم
web-plan-print = صفحة للطباعة
web-plan-print-how = اطبع الصفحة من قائمة المتصفح.
plan-starts-stated = في { $date }، كما تقول البلدية
