verbatim = { $text }
nothing = { "" }
choose-language = زبان خود را انتخاب کنید · Välj språk‏ · Choose a language
    .words = زبان; زبان من; تغییر زبان; زبانه تبدیل کو; زبان را تبدیل کن; zaban; zabaan; språk; language
language-names = دری
    .words = فارسی دری; دری افغانستان; افغانی; فارسی افغانی; هزارگی; زبان دری; به دری; dari; darri; farsi dari; farsi afghani; afghani; afghanska; hazaragi; prs
show-swedish = 🇸🇪 به سویدنی نشان بدهید
show-own = ↩ { $language }
button-listen = 🔊 بشنوید
listen-rest = باقی در متن نوشته شده است.
listen-not-now = حالا شنیدن ممکن نیست. متن همین‌جا است.
chosen = ✓ { $option }
any-work = همهٔ شغل‌ها
source-line = منبع: { $name }. تاریخ بررسی: { $date }.
text-cut = این متن کوتاه شده است. برای خواندن باقی آن، یک دکمه را فشار دهید.

button-jobs = دیدن وظیفه‌ها
button-fit = وظیفه‌های مناسب ما
button-answers = جواب‌های من
button-support = کمک برای نقل مکان
button-back = ‹ برگشت
button-skip = گذشتن از این سوال
    .words = تیر; تیر شو; تیرش کو; تیر میشم; رد; رد کن; بگذر; بعدی; نمیدانم; نمی‌دانم; نمیفامم; نمی‌فامم; نمیفهمم; خبر ندارم; جواب نمیتم; جواب نمیدهم; جواب نمیدم; نمیخایم جواب بتم; نمیخواهم جواب بدهم; namedanam; namefamam; nemidanam; badi; skip; hoppa; vet inte
skip = گذشتن از این سوال
    .words = تیر; تیر شو; تیرش کو; تیر میشم; رد; رد کن; بگذر; بعدی; نمیدانم; نمی‌دانم; نمیفامم; نمی‌فامم; نمیفهمم; خبر ندارم; جواب نمیتم; جواب نمیدهم; جواب نمیدم; نمیخایم جواب بتم; نمیخواهم جواب بدهم; namedanam; namefamam; nemidanam; badi; skip; pass; hoppa; vet inte
button-why = چرا می‌پرسید؟
button-why-less = کمتر نشان بدهید
button-done = تمام
button-none-of-these = هیچ‌کدام
none-of-these = هیچ‌کدام
    .words = هیچکدام; هیچکدامش; هیچ کدامش; هیچ; هیچی; نی; نه; نی هیچ; نخیر; ندارم; اولاد ندارم; طفل ندارم; بی اولاد; بدون اولاد; صفر; hichkodam; hech; ni; na; nadarom; nadaram; nej; no; inga
button-change = تغییر: { $question }
button-add-work = یک شغل دیگر هم
button-add-income = اضافه کردن عاید (اختیاری)
button-restart = شروع دوباره
button-go-on = ادامه
button-language = زبان · Språk · Language
button-mydata = دیدن همهٔ معلومات من
button-forget = مرا فراموش کنید
button-answer = جواب دادن: { $question }

toast-have-it = این جواب را از پیش داریم.
toast-changed = جواب شما تغییر کرد.
toast-saved = وظیفه ذخیره شد.
toast-unsaved = وظیفه از لست دور شد.
toast-dismissed = این وظیفه را دیگر نشان نمی‌دهیم.
toast-unwaited = به شما پیام نمی‌دهیم.

note-not-understood = درست نفهمیدم. یک دکمه را فشار دهید، یا به شکل دیگر بنویسید.
note-use-buttons = تشکر. دکمه‌ها را بهتر می‌فهمم. یکی از دکمه‌های پایین را فشار دهید.
note-place-not-found = این جای را پیدا نمی‌کنم. نام کمون یا شهر خود را بنویسید.
note-work-not-found = این شغل را پیدا نمی‌کنم. با کلمه‌های دیگر بنویسید، یا یک دکمه را فشار دهید.
note-media = تشکر. من فقط نوشته را خوانده می‌توانم. بنویسید، یا یک دکمه را فشار دهید.
note-old-button = آن دکمه کهنه است. حالا شما اینجا هستید:
note-unknown-command = این دستور وجود ندارد. حالا شما اینجا هستید:
note-late-used = جواب شما کمی ناوقت رسید. آن را ذخیره کردم.
note-late-kept = پیام شما دربارهٔ سوال قبلی بود. جواب قبلی شما سر جایش است. می‌توانید آن را در «جواب‌های من» تغییر بدهید.
did-you-mean = هدف شما یکی از این‌ها است؟ دکمه‌اش را فشار دهید، یا دوباره بنویسید.
group-offer = سلام! من فقط در گفتگوی خصوصی جواب می‌دهم. آنجا کس دیگری جواب‌های شما را نمی‌بیند.
    نام مرا فشار دهید و «شروع» را انتخاب کنید.

menu-jobs = دیدن وظیفه‌ها
    .words = وظیفه; وظیفه ها; وظایف; کار; کارها; کارا; نشان دادن کارها; بست خالی; کاریابی; شغل; wazifa; vazifa; kar; jobb
menu-answers = جواب‌های من
    .words = جواب; جوابها; جواب ها; جوابهای من; جوابای مه; پاسخ; تغییر; تغییر جواب; تبدیل جواب; jawab; javab
menu-support = کمک برای نقل مکان
    .words = کمک; کمکها; کمک مالی; کمک پولی; پول; پیسه; امداد; کمک کوچ; کمک برای کوچ کشی; komak; paisa; pesa; bidrag
menu-saved = وظیفه‌های ذخیره‌شده
    .words = ذخیره; ذخیره ها; ذخیره شده; ذخیره شده ها; نگاه کرده
menu-language = تغییر زبان
    .words = زبان; تبدیل زبان; زبانه تبدیل کو; zaban; språk; language
menu-privacy = معلومات شخصی و حقوق شما
    .words = معلومات شخصی; حریم خصوصی; حق من; حق مه; حق شما; حقوق من; پاک کردن; پاک کو; پاک کن; حذف; gdpr
menu-help = رهنمایی
    .words = کمکم کو; کمکم کن; کمکم کنین; کمک کنید; رهنما; رهنمایی کو; راهنمایی; help; komakam ko
menu-mydata = دیدن همهٔ معلومات من
menu-forget = مرا فراموش کنید
menu-stop = وقفه
bot-description = در مناطق روستایی سویدن وظیفه‌ای پیدا کنید که برای تمام خانواده مناسب باشد. رایگان و اختیاری. به زبان خود شما.
bot-short-description = کار در مناطق روستایی سویدن، مناسب برای تمام خانواده.

help-title = من به این شکل کمک می‌کنم
help-what = من وظیفه‌های خالی را در مناطق روستایی نشان می‌دهم. می‌گویم چرا برای شما مناسب است. می‌گویم چه کمک هست و چه کمک نیست.
help-how = یک دکمه را فشار دهید، یا بنویسید. هر وقت می‌توانید برگردید، تغییر بدهید یا ختم کنید.
help-contact = مسئول این سرویس: { $operator }. راه تماس: { $contact }

resume-title = دوباره خوش آمدید
resume-at = همهٔ جواب‌های شما هنوز هست. به این سوال رسیده بودید: { $question }.
resume-anywhere = همهٔ جواب‌های شما هنوز هست.{ $question }
stopped = حالا خاموش هستم. جواب‌های شما سر جایش است. هر وقت خواستید ادامه بدهید، بنویسید.

answers-title = جواب‌های شما
answers-none = هنوز به چیزی جواب نداده‌اید.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = بی‌جواب

saved-title = وظیفه‌های ذخیره‌شده
saved-none = هنوز وظیفه‌ای ذخیره نکرده‌اید. زیر یک وظیفه، دکمهٔ «ذخیره» را فشار دهید.
saved-job = { $occupation } در { $municipality }
saved-closed = دور کنید: دیگر باز نیست
saved-closed-note = { $count ->
    [one] یک وظیفهٔ ذخیره‌شده دیگر باز نیست.
   *[other] { $count } وظیفهٔ ذخیره‌شده دیگر باز نیست.
  }

support-title = کمک‌هایی که شاید به شما برسد
support-apart = این کمک‌ها را با هم جمع نمی‌کنیم. خود شما درخواست می‌دهید. کسی تصمیم می‌گیرد که پول را می‌دهد.
button-ended = چیزهایی که دیگر نیست
button-never = چیزهای دیگر که نیست
button-source = باز کردن منبع
ended-title = این‌ها دیگر نیست
never-title = بالای این حساب نکنید
saved-gone = دیگر باز نیست: وظیفه‌های مشابه
toast-reminded = سه روز پیش از آخرین روز به شما یادآوری می‌کنیم.
toast-unreminded = یادآوری نمی‌کنیم.
language-more = 🌐 زبان‌های دیگر
languages-read = کسی که این زبان را گپ می‌زند آن را خوانده: { $languages }. بقیه را کمپیوتر ترجمه کرده و هنوز دیده نشده‌اند.
