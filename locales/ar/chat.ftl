# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = اختر لغتك · Välj språk‏ · Choose a language‏ · Dooro luqaddaada
    .words = لغة; اللغة; لغتي; språk; language
language-names = العربية
    .words = عربي; عربية; العربي; بالعربي; بالعربية; اللغة العربية; لغة عربية; arabiska; arabic; carabi; ar
show-swedish = 🇸🇪 عرض بالسويدية
show-own = ↩ { $language }
button-listen = 🔊 استمع
listen-rest = البقية مكتوبة في النص.
listen-not-now = لا يمكن القراءة بصوت الآن. النص ما زال هنا.
chosen = ✓ { $option }
any-work = كل المهن
source-line = المصدر: { $name }. تاريخ التحقق: { $date }.
text-cut = هذا النص مختصر. اضغط على زر لقراءة المزيد.

button-jobs = عرض الوظائف
button-fit = ابحث عن وظائف تناسبنا
button-answers = إجاباتي
button-support = الدعم عند الانتقال
button-back = ‹ رجوع
button-skip = تخطي
    .words = تخطى; تخط; تجاوز; لا أعرف; لا ادري; ما بعرف; ما أعرف; مدري; مش عارف; مش عارفة; ما أدري; التالي; لا أريد الإجابة; ما بدي جاوب; skip
skip = تخطي
    .words = تخطى; تخط; تجاوز; لا أعرف; لا ادري; ما بعرف; ما أعرف; مدري; مش عارف; مش عارفة; ما أدري; التالي; لا أريد الإجابة; ما بدي جاوب; skip
button-why = لماذا تسألون؟
button-why-less = عرض أقل
button-done = تم
button-none-of-these = لا شيء من هذا
none-of-these = لا شيء من هذا
    .words = لا; لأ; كلا; لا شيء; ولا شيء; ولا شي; ولا واحد; ولا واحدة; ما عندي شي; ليس لدي شيء; معنديش; لا يوجد; ما في; مافي; مفيش; لا أطفال; بدون أطفال; ما عندي أولاد; صفر
button-change = تغيير: { $question }
button-add-work = إضافة مهنة
button-add-income = إضافة الدخل (اختياري)
button-restart = البدء من جديد
button-go-on = متابعة
button-language = اللغة · Språk · Language
button-mydata = كل ما تحفظونه عني
button-forget = احذفوا بياناتي
button-answer = الإجابة: { $question }

toast-have-it = هذه الإجابة موجودة عندنا.
toast-changed = تم تغيير إجابتك.
toast-saved = تم حفظ الوظيفة.
toast-unsaved = تمت إزالة الوظيفة.
toast-dismissed = لن نعرض هذه الوظيفة مرة أخرى.
toast-unwaited = لن نراسلك.

note-not-understood = لم أفهم تمامًا. اضغط على زر، أو اكتب بطريقة أخرى.
note-use-buttons = شكرًا. أفهم الأزرار أكثر. اضغط على زر في الأسفل.
note-place-not-found = لم أجد هذا المكان. اكتب اسم بلديتك أو بلدتك.
note-work-not-found = لم أجد هذه المهنة. اكتب بكلمات أخرى، أو اضغط على زر.
note-media = شكرًا. أستطيع قراءة النصوص فقط. اكتب، أو اضغط على زر.
note-old-button = هذا الزر قديم. أنت هنا الآن:
note-unknown-command = هذا الأمر غير موجود. أنت هنا الآن:
note-late-used = وصلت إجابتك متأخرة قليلًا. لقد حفظتها.
note-late-kept = كانت رسالتك عن السؤال السابق. بقيت إجابتك السابقة كما هي. يمكنك تغييرها تحت «إجاباتي».
did-you-mean = هل تقصد واحدًا من هذه؟ اضغط، أو اكتب مرة أخرى.
group-offer = مرحبًا! أجيب في محادثة خاصة فقط. هناك لا يرى إجاباتك أحد غيرك.
    اضغط على اسمي واختر بدء.

menu-jobs = عرض الوظائف
    .words = وظيفة; وظائف; الوظائف; عمل; العمل; شغل; أعمال; فرص عمل; وظائف شاغرة
menu-answers = إجاباتي
    .words = إجابات; الإجابات; أجوبتي; تغيير; تعديل; تغيير الإجابات
menu-support = الدعم عند الانتقال
    .words = دعم; الدعم; مساعدة مالية; إعانة; معونة; مال; فلوس; مصاري; مساعدة في الانتقال
menu-saved = الوظائف المحفوظة
    .words = محفوظة; المحفوظة; المحفوظات; محفوظ
menu-language = تغيير اللغة
    .words = لغة; اللغة; لغات; språk; language
menu-privacy = حقوقك
    .words = حقوق; حقوقي; خصوصية; الخصوصية; حذف; حذف بياناتي; gdpr
menu-help = مساعدة
    .words = المساعدة; ساعدني; ساعديني; ساعدوني; help
menu-mydata = كل ما تحفظونه عني
menu-forget = احذفوا بياناتي
menu-stop = إيقاف مؤقت
bot-description = ابحث عن وظيفة في الريف السويدي تناسب الأسرة كلها. مجاني واختياري. بلغتك.
bot-short-description = وظائف في الريف السويدي تناسب الأسرة كلها.

help-title = هكذا أستطيع مساعدتك
help-what = أعرض وظائف شاغرة في الريف. أقول لماذا تناسبكم. وأخبرك أي دعم موجود وأي دعم غير موجود.
help-how = اضغط على زر، أو اكتب. يمكنك دائمًا الرجوع والتغيير والتوقف.
help-contact = المسؤول عن هذه الخدمة: { $operator }. للتواصل: { $contact }

resume-title = أهلًا بعودتك
resume-at = كل إجاباتك ما زالت محفوظة. كنت عند السؤال عن: { $question }.
resume-anywhere = كل إجاباتك ما زالت محفوظة.{ $question }
stopped = سأصمت الآن. إجاباتك محفوظة. اكتب عندما تريد المتابعة.

answers-title = إجاباتك
answers-none = لم تجب عن أي سؤال بعد.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = بدون إجابة

saved-title = الوظائف المحفوظة
saved-none = لم تحفظ أي وظيفة بعد. اضغط على «حفظ» تحت وظيفة.
saved-job = { $occupation } في { $municipality }
saved-closed = إزالة: لم تعد متاحة
saved-closed-note = { $count ->
    [zero] لا توجد وظيفة محفوظة مغلقة.
    [one] وظيفة محفوظة واحدة لم تعد متاحة.
    [two] وظيفتان محفوظتان لم تعودا متاحتين.
    [few] هناك { $count } وظائف محفوظة لم تعد متاحة.
    [many] هناك { $count } وظيفة محفوظة لم تعد متاحة.
   *[other] هناك { $count } وظيفة محفوظة لم تعد متاحة.
  }

support-title = دعم قد يناسبكم
support-apart = لا نجمع مبالغ الدعم معًا. أنت تقدم الطلب بنفسك، ومن يدفع هو الذي يقرر.
button-ended = ما لم يعد موجودًا
button-never = المزيد مما لا يوجد
button-source = فتح المصدر
ended-title = هذا لم يعد موجودًا
never-title = لا تعتمد على هذا
saved-gone = لم تعد مفتوحة: اعرض وظائف مشابهة
toast-reminded = سنذكّرك قبل آخر يوم بثلاثة أيام.
toast-unreminded = لن نذكّرك.
language-more = 🌐 لغات أخرى
languages-read = قرأها شخص يتكلم اللغة: { $languages }. اللغات الأخرى مترجمة بالحاسوب ولم تُراجَع بعد.
