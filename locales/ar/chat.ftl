# الأزرار والملاحظات والقائمة: ما يقال في كل مكان.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = لغة; اللغة
language-names = العربية
    .words = arabiska; عربي; عربية; arabic; ar
show-swedish = 🇸🇪 العرض بالسويدية
show-own = ↩ { $language }
chosen = ✓ { $option }
any-work = كل المهن
source-line = المصدر: { $name }. تم التحقق في { $date }.
text-cut = تم اختصار النص. اضغط على زر لقراءة المزيد.

button-jobs = عرض الوظائف
button-fit = وظائف تناسبنا
button-answers = إجاباتي
button-support = الدعم عند الانتقال
button-back = رجوع
button-skip = تخطّي
    .words = لا أعرف; التالي; تخطي
skip = تخطّي
    .words = لا أعرف; ما بعرف; مابعرف; لا اعلم; تجاوز; تخطي
button-why = لماذا تسألون؟
button-why-less = عرض أقل
button-done = تم
button-none-of-these = لا شيء من هذا
none-of-these = لا شيء من هذا
    .words = لا; لا شيء; ولا واحد; صفر; بدون أطفال
button-change = تغيير: { $question }
button-add-work = إضافة مهنة
button-add-income = إضافة الدخل (اختياري)
button-restart = البدء من جديد
button-go-on = متابعة
button-language = اللغة · Språk
button-mydata = عرض كل ما تحفظونه
button-forget = انسوني
button-answer = أجب: { $question }

toast-have-it = هذه الإجابة موجودة لدينا.
toast-changed = تم تغيير إجابتك.
toast-saved = تم حفظ الوظيفة.
toast-unsaved = تمت إزالة الوظيفة.
toast-dismissed = لن نعرض هذه الوظيفة مرة أخرى.
toast-unwaited = لن نراسلك.

note-not-understood = لم أفهم تماماً. اضغط على زر أو اكتب بطريقة أخرى.
note-use-buttons = شكراً. أفهم الأزرار أكثر. اضغط على زر في الأسفل.
note-place-not-found = لم أجد هذا المكان. اكتب اسم بلديتك أو مدينتك.
note-work-not-found = لم أجد هذه المهنة. اكتب بكلمات أخرى أو اضغط على زر.
note-media = شكراً. أستطيع قراءة النص فقط. اكتب أو اضغط على زر.
note-old-button = هذا الزر قديم. أنت هنا الآن:
note-unknown-command = هذا الأمر غير موجود. أنت هنا الآن:
note-late-used = وصلت إجابتك متأخرة قليلاً. لقد حفظتها.
note-late-kept = رسالتك كانت للسؤال السابق. إجابتك السابقة باقية. يمكنك تغييرها في إجاباتي.
did-you-mean = هل تقصد واحداً من هذه؟ اضغط أو اكتب مرة أخرى.
group-offer = مرحباً! أجيب في محادثة خاصة فقط. هناك لا يرى أحد غيرك إجاباتك. اضغط على اسمي واختر ابدأ.

menu-jobs = عرض الوظائف
    .words = وظائف; عمل; شغل; الوظائف
menu-answers = إجاباتي
    .words = إجابات; تغيير; اجاباتي
menu-support = الدعم عند الانتقال
    .words = دعم; مساعدة مالية; مال
menu-saved = الوظائف المحفوظة
    .words = محفوظة; المحفوظات
menu-language = تغيير اللغة
    .words = لغة; اللغة; språk
menu-privacy = حقوقك
    .words = خصوصية; حقوق; حذف
menu-help = مساعدة
    .words = ساعدني; المساعدة
menu-mydata = عرض كل ما تحفظونه
menu-forget = انسوني
menu-stop = إيقاف مؤقت
bot-description = ابحث عن وظائف في ريف السويد تناسب كل الأسرة. مجاني وطوعي. بلغتك.
bot-short-description = وظائف في الريف تناسب كل الأسرة.

help-title = كيف يمكنني مساعدتك
help-what = أعرض وظائف شاغرة في ريف السويد. أقول لماذا تناسبكم. وأوضح أي دعم موجود وأي دعم غير موجود.
help-how = اضغط على زر أو اكتب. يمكنك دائماً الرجوع والتغيير والتوقف.
help-contact = الجهة المسؤولة عن الخدمة: { $operator }. للتواصل معها: { $contact }

resume-title = مرحباً بعودتك
resume-at = كل ما أجبت عنه محفوظ. كنت عند السؤال عن: { $question }.
resume-anywhere = كل ما أجبت عنه محفوظ.{ $question }
stopped = أنا صامت الآن. إجاباتك محفوظة. اكتب متى أردت المتابعة.

answers-title = إجاباتك
answers-none = لم تجب عن أي سؤال بعد.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = بدون إجابة

saved-title = الوظائف المحفوظة
saved-none = لم تحفظ أي وظيفة بعد. اضغط على حفظ تحت وظيفة.
saved-job = { $occupation }، { $municipality }
saved-closed = إزالة: لم تعد متاحة
saved-closed-note = { $count ->
    [one] وظيفة محفوظة واحدة لم تعد متاحة.
    [two] وظيفتان محفوظتان لم تعودا متاحتين.
    [few] { $count } وظائف محفوظة لم تعد متاحة.
   *[other] { $count } وظيفة محفوظة لم تعد متاحة.
  }

support-title = دعم قد يناسبكم
support-apart = لا نجمع هذه المبالغ معاً. أنت تقدّم الطلب بنفسك، ومن يدفع هو من يقرر.
button-about = عن: { $name }
button-ended = ما انتهى
button-source = فتح المصدر
ended-title = هذا لم يعد موجوداً
