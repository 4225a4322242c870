# The pages in a browser.
web-title = شغل در مناطق روستایی سوئد، با Landa
web-what-title = شغل در مناطق روستایی، مناسب برای همهٔ خانواده
web-what-questions = به دو پرسش پاسخ دهید. بعد شغل‌های واقعی را می‌بینید.
web-what-why = می‌گوییم چرا یک شغل به شما می‌خورد. می‌گوییم چه چیزی را هم نمی‌دانیم.
web-what-free = رایگان و اختیاری است. هیچ ادارهٔ دولتی پاسخ‌های شما را نمی‌بیند.
web-what-shared = گفتگو با بستن مرورگر تمام می‌شود، یا بعد از ۲۰ دقیقه بدون پاسخ.
web-start = شروع
web-to-chat = به گفتگو
web-languages = زبان
web-menu = منو
web-skip = رفتن به متن اصلی
web-now = تازه‌ترین
web-write = اینجا بنویسید
web-send = فرستادن
web-copy = کپی
web-download = دانلود فایل
web-earlier = { $count ->
    [one] یک پاسخ قبلی
   *[other] { $count } پاسخ قبلی
  }
web-busy = کمی صبر کنید.
note-too-long = متن خیلی بلند است. کمی کوتاه‌تر بنویسید.
web-no-answer = ارتباط با ما برقرار نشد. پاسخ شما فرستاده نشد. دوباره امتحان کنید.
consent-web = گفتگو با بستن مرورگر تمام می‌شود، یا بعد از ۲۰ دقیقه بدون پاسخ. آن وقت پاسخ‌های شما پاک می‌شود.
privacy-how-web = در مرورگر فقط یک شمارهٔ مخفی ذخیره می‌شود. وقتی گفتگو تمام شود، حذف می‌شود.

web-keep-first = این گوشی یا کامپیوتر  خودم است. گفتگو را ۹۰ روز نگه دارید.
web-keep = دستگاه خودم است: ۹۰ روز نگه دارید
web-keep-not = دیگران هم از این دستگاه استفاده می‌کنند: نگه ندارید
web-kept = گفتگو ۹۰ روز اینجا می‌ماند.
web-not-kept = گفتگو با بستن مرورگر تمام می‌شود، یا بعد از ۲۰ دقیقه بدون پاسخ.

web-end = پایان و پاک کردن
web-end-title = می‌خواهید گفتگو را تمام و پاک کنید؟
web-end-what = آن وقت پاسخ‌های شما را پاک می‌کنیم. کس دیگری نمی‌تواند آن‌ها را روی این دستگاه ببیند.
web-end-joined = گفتگو از این دستگاه می‌رود. در تلگرام می‌ماند.
web-end-yes = بله، تمام و پاک کنید
web-end-no = نه، برگردیم
web-ended-title = گفتگو تمام شد
web-ended-asked = همه‌چیز از این دستگاه پاک شد.
web-ended-idle = مدتی پاسخی نیامد. برای همین گفتگو را از این دستگاه برداشتیم.
web-ended-forgotten = همه‌چیز پاک شد. ممنون از وقتی که گذاشتید.
web-begin-again = شروع دوباره
web-idle-title = هنوز اینجا هستید؟
web-idle-what = دو دقیقهٔ دیگر گفتگو را از این دستگاه برمی‌داریم.
web-idle-stay = بله، هنوز اینجا هستم

web-missing-title = این صفحه وجود ندارد
web-missing = شاید نشانی قدیمی است، یا اشتباه نوشته شده.
web-trouble-title = در کار ما اشکالی پیش آمد
web-trouble = همهٔ پاسخ‌هایتان هنوز هست. یک دقیقه صبر کنید و دوباره امتحان کنید.

mark-met = مناسب است:
mark-missing = مناسب نیست:
mark-unknown = نمی‌دانیم:

nothing-wait-web = در مرورگر نمی‌توانیم به شما خبر بدهیم. در تلگرام می‌توانیم وقتی شغلی آمد خبر بدهیم.
button-join-telegram = ادامه در تلگرام
button-join-web = ادامه در مرورگر
join-title = ادامه در جای دیگر
join-once = این لینک یک بار کار می‌کند، تا ۱۵ دقیقه. پاسخ‌هایتان همراه شما می‌آید. لینک را به کس دیگری ندهید.
join-open-telegram = باز کردن تلگرام
join-open-web = باز کردن مرورگر
join-ask = می‌خواهید گفتگو را اینجا ادامه دهید؟
join-ask-both = آن وقت یک گفتگو می‌شود. پاسخ‌هایتان در هر دو جا دیده می‌شود.
join-ask-yourself = فقط اگر خودتان لینک را خواسته‌اید، «بله» بگویید. هر که گفتگوی دیگر را دارد، پاسخ‌های شما را می‌بیند.
join-shared = این دستگاه را با دیگران شریک هستید؟ وقتی کارتان تمام شد، «پایان و پاک کردن» را بزنید.
join-yes = بله، اینجا ادامه دهیم
join-no = نه
join-done = حالا در هر دو جا یک گفتگوست.
join-expired = این لینک استفاده شده یا قدیمی است. از همان جا که گرفتید، لینک تازه بخواهید.

landing-browser = گفتگو همین جا در مرورگر
landing-telegram = باز کردن در تلگرام
landing-qr = ادامه در گوشی: دوربین را رو به اینجا بگیرید
landing-qr-alt = کد QR این صفحه

example-title = ببینید چطور کار می‌کند
example-what = خانواده‌های ساختگی. چیزی ذخیره نمی‌شود.
example-invented = این خانواده ساختگی است. چیزی ذخیره نمی‌شود.
example-family = مادری با بچه‌هایش دنبال کار دائمی (tillsvidare) در مراقبت است
example-couple = دو بزرگسال: یکی رانندهٔ کامیون است، یکی نظافت می‌کند
example-young = جوانی که می‌خواهد چیز تازه‌ای را امتحان کند
example-steps = ادامهٔ نمونه
example-next = بعدی
example-all = نمایش همه
example-again = از اول
example-own = گفتگوی خودتان را شروع کنید
example-they-say = پاسخ:

status-title = وضعیت سرویس
status-version = سرویس Landa، نسخهٔ { $version }
status-fresh = آخرین بررسی شغل‌ها: { $date } ساعت { $time }.
status-old = آخرین بررسی شغل‌ها: { $date } ساعت { $time }. بیش از یک شبانه‌روز از آن گذشته است. شاید بعضی شغل‌ها دیگر نباشند.
status-never = شغل‌ها هنوز بررسی نشده‌اند.
status-open = فرصت‌های شغلی در این لحظه
status-none = الان شغلی نیست.
status-source-jobtech = { $vacancies ->
    [one] یک شغل از سایت Platsbanken ادارهٔ کار (Arbetsförmedlingen)
   *[other] { $vacancies } شغل از سایت Platsbanken ادارهٔ کار (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] یک شغل مستقیم از یک کمون
   *[other] { $vacancies } شغل مستقیم از کمون‌ها
  }
status-source-sample = { $vacancies ->
    [one] یک نمونه. شغل واقعی نیست.
   *[other] { $vacancies } نمونه. شغل واقعی نیستند.
  }
landing-continue = ادامهٔ گفتگو

join-link = برای کمون‌ها: چطور همراه شوید
