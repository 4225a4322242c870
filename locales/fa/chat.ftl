# Conversation.
verbatim = { $text }
nothing = { "" }
choose-language = زبان خود را انتخاب کنید · Välj språk‏ · Choose a language
    .words = زبان; زبون; زبان من; تغییر زبان; zaban; zaboon; språk; language
language-names = فارسی
    .words = پارسی; ایرانی; زبان فارسی; به فارسی; farsi; parsi; persian; persiska; irani; iranska; fa
show-swedish = 🇸🇪 نمایش به سوئدی
show-own = ↩ { $language }
button-listen = 🔊 گوش کنید
listen-rest = بقیه در متن نوشته شده است.
listen-not-now = اکنون شنیدن ممکن نیست. متن همین‌جاست.
chosen = ✓ { $option }
any-work = همهٔ حرفه‌ها
source-line = منبع: { $name }. تاریخ بررسی: { $date }.
text-cut = این متن کوتاه شده است. برای خواندن بقیه، یک دکمه را بزنید.

button-jobs = دیدن شغل‌ها
button-fit = شغل‌هایی که به ما می‌خورد
button-answers = پاسخ‌های من
button-support = کمک برای نقل مکان
button-back = ‹ برگشت
button-skip = رد کردن
    .words = رد; رد کن; رد میکنم; رد می‌کنم; بگذر; بعدی; نمیدانم; نمی‌دانم; نمیدونم; نمی‌دونم; جواب نمیدهم; جواب نمیدم; نمیخوام جواب بدم; نمیخواهم جواب بدهم; nemidonam; nemidoonam; badi; skip; hoppa; vet inte
skip = رد کردن
    .words = رد; رد کن; رد میکنم; رد می‌کنم; بگذر; بعدی; نمیدانم; نمی‌دانم; نمیدونم; نمی‌دونم; جواب نمیدهم; جواب نمیدم; نمیخوام جواب بدم; نمیخواهم جواب بدهم; nemidonam; nemidoonam; badi; skip; pass; hoppa; vet inte
button-why = چرا می‌پرسید؟
button-why-less = نمایش کمتر
button-done = تمام
button-none-of-these = هیچ‌کدام
none-of-these = هیچ‌کدام
    .words = هیچکدام; هیچ کدوم; هیچکدوم; هیچی; هیچ; نه; نه هیچی; خیر; ندارم; بچه ندارم; بدون بچه; صفر; hichkodam; hichi; na; nadaram; nej; no; inga
button-change = تغییر: { $question }
button-add-work = افزودن یک حرفه
button-add-income = افزودن درآمد (اختیاری)
button-restart = شروع دوباره
button-go-on = ادامه
button-language = زبان · Språk · Language
button-mydata = دیدن هرچه نگه می‌دارید
button-forget = مرا فراموش کنید
button-answer = پاسخ دادن: { $question }

toast-have-it = این پاسخ را از قبل داریم.
toast-changed = پاسخ شما تغییر کرد.
toast-saved = شغل ذخیره شد.
toast-unsaved = شغل از فهرست برداشته شد.
toast-dismissed = این شغل را دیگر نشان نمی‌دهیم.
toast-unwaited = به شما پیام نمی‌دهیم.

note-not-understood = درست متوجه نشدم. یک دکمه را بزنید، یا طور دیگری بنویسید.
note-use-buttons = ممنون. دکمه‌ها را بهتر می‌فهمم. یکی از دکمه‌های پایین را بزنید.
note-place-not-found = این مکان را پیدا نمی‌کنم. نام کمون یا شهر خود را بنویسید.
note-work-not-found = این حرفه را پیدا نمی‌کنم. با کلمه‌های دیگری بنویسید، یا یک دکمه را بزنید.
note-media = ممنون. من فقط نوشته را می‌خوانم. بنویسید، یا یک دکمه را بزنید.
note-old-button = آن دکمه قدیمی است. حالا اینجا هستید:
note-unknown-command = این فرمان وجود ندارد. حالا اینجا هستید:
note-late-used = پاسخ شما کمی دیر رسید. آن را ذخیره کردم.
note-late-kept = پیام شما مربوط به پرسش قبلی بود. پاسخ قبلی شما سر جایش است. می‌توانید آن را در «پاسخ‌های من» تغییر دهید.
did-you-mean = منظورتان یکی از این‌هاست؟ دکمه‌اش را بزنید، یا دوباره بنویسید.
group-offer = سلام! من فقط در گفتگوی خصوصی پاسخ می‌دهم. آنجا کس دیگری پاسخ‌های شما را نمی‌بیند.
    روی نام من بزنید و «شروع» را انتخاب کنید.

menu-jobs = دیدن شغل‌ها
    .words = شغل; شغلها; شغل‌ها; کار; کارها; دیدن شغلها; نمایش کارها; استخدام; فرصت شغلی; فرصت های شغلی; kar; shoghl; jobb
menu-answers = پاسخ‌های من
    .words = پاسخ; پاسخها; پاسخهای من; جواب; جوابها; جوابهای من; جواب های من; تغییر; تغییر جواب; عوض کردن جواب; javab
menu-support = کمک برای نقل مکان
    .words = کمک; کمکها; کمک هزینه; کمک مالی; پول; حمایت; کمک برای اسباب کشی; komak; pool; bidrag
menu-saved = شغل‌های ذخیره‌شده
    .words = ذخیره; ذخیره ها; ذخیره شده; ذخیره شده ها
menu-language = تغییر زبان
    .words = زبان; زبون; عوض کردن زبان; zaban; språk; language
menu-privacy = حریم خصوصی و حق شما
    .words = حریم خصوصی; حق من; حق شما; حقوق من; حق و حقوق; حذف; پاک کردن; پاک کن; gdpr
menu-help = راهنما
    .words = کمکم کن; کمکم کنید; کمک کنید; راهنمایی; help; komakam kon
menu-mydata = دیدن هرچه نگه می‌دارید
menu-forget = مرا فراموش کنید
menu-stop = توقف موقت
bot-description = شغلی در مناطق روستایی سوئد پیدا کنید که برای همهٔ خانواده مناسب باشد. رایگان و اختیاری. به زبان خودتان.
bot-short-description = شغل در مناطق روستایی سوئد، مناسب برای همهٔ خانواده.

help-title = این‌طور می‌توانم کمکتان کنم
help-what = من فرصت‌های شغلی را در مناطق روستایی نشان می‌دهم. می‌گویم چرا برای شما مناسب‌اند. می‌گویم چه کمکی هست و چه کمکی نیست.
help-how = یک دکمه را بزنید، یا بنویسید. همیشه می‌توانید برگردید، تغییر دهید یا تمام کنید.
help-contact = مسئول این سرویس: { $operator }. راه تماس: { $contact }

resume-title = دوباره خوش آمدید
resume-at = همهٔ پاسخ‌هایتان هنوز هست. به این پرسش رسیده بودید: { $question }.
resume-anywhere = همهٔ پاسخ‌هایتان هنوز هست.{ $question }
stopped = فعلاً ساکت می‌مانم. پاسخ‌های شما سر جایش است. هر وقت خواستید ادامه دهید، بنویسید.

answers-title = پاسخ‌های شما
answers-none = هنوز به چیزی پاسخ نداده‌اید.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = بی‌پاسخ

saved-title = شغل‌های ذخیره‌شده
saved-none = هنوز شغلی ذخیره نکرده‌اید. زیر یک شغل، دکمهٔ «ذخیره» را بزنید.
saved-job = { $occupation } در { $municipality }
saved-closed = برداشتن: دیگر باز نیست
saved-closed-note = { $count ->
    [one] یک شغل ذخیره‌شده دیگر باز نیست.
   *[other] { $count } شغل ذخیره‌شده دیگر باز نیست.
  }

support-title = کمک‌هایی که شاید به شما برسد
support-apart = این کمک‌ها را با هم جمع نمی‌زنیم. خودتان درخواست می‌دهید. تصمیم با کسی است که پول را می‌دهد.
button-ended = آنچه دیگر وجود ندارد
button-never = چیزهای دیگری که نیست
button-source = باز کردن منبع
ended-title = این دیگر وجود ندارد
never-title = روی این حساب نکنید
saved-gone = دیگر باز نیست: شغل‌های مشابه
toast-reminded = سه روز پیش از آخرین روز به شما یادآوری می‌کنیم.
toast-unreminded = یادآوری نمی‌کنیم.
language-more = 🌐 زبان‌های دیگر
languages-read = کسی که این زبان را بلد است آن را خوانده: { $languages }. بقیه را رایانه ترجمه کرده و هنوز بررسی نشده‌اند.
