# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = عمل دائم
poster-where = متوفر في الريف وفي المدن الصغيرة
poster-what = أجب عن بعض الأسئلة. شاهد وظائف تناسب الأسرة كلها. اقرأ عن المدرسة والسكن والمال.
poster-yours = بلغتك، وعلى هاتفك.
poster-camera = وجّه كاميرا الهاتف نحو المربع
poster-type = أو اكتب العنوان
poster-free = اختياري ومجاني
poster-not = لسنا مكتب العمل Arbetsförmedlingen. لا ترى إجاباتك أي جهة حكومية ولا أي صاحب عمل.

# On the page.
poster-title = اصنع ملصقًا
poster-lead = علّقه حيث يراه الناس: في غرفة الغسيل، أو في المكتبة، أو في الجمعية. يمكن لأي شخص أن يفعل ذلك. لا نحفظ شيئًا.
poster-language = السويدية ولغة أخرى. اختر اللغة:
poster-drafted = لم يقرأ هذا النص بعد شخص يتكلم هذه اللغة. اطلب من أحد أن يقرأه أولًا.
poster-preview = هكذا يظهر الملصق
poster-address = الرمز والعنوان يقودان إلى: { $address }
poster-here-only = يعمل هذا العنوان على هذا الحاسوب فقط. من يدير خدمة Landa يستطيع تحديد عنوان يعمل للجميع.
poster-a4 = ملصق بحجم A4
poster-cards = أربع بطاقات على ورقة A4
poster-cards-how = قُصّ عند العلامات. وزّع البطاقات، أو ضعها على طاولة.
poster-code = المربع وحده
poster-code-how = لملصق تصنعه أنت، أو لشاشة.
poster-svg = رمز QR بصيغة SVG
poster-png = رمز QR بصيغة PNG
poster-code-alt = رمز QR إلى { $address }
poster-print = طباعة
poster-print-how = اختر A4 بدون هوامش.
poster-back = رجوع
