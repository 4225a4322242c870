# Alerts.
alert-title = { $count ->
    [one] 🔔 یک شغل تازه که به شما می‌خورد
   *[other] 🔔 { $count } شغل تازه که به شما می‌خورد
  }
alert-job = { $mark } { $occupation } در { $municipality }
alert-job-permanent = { $mark } { $occupation } در { $municipality }. کار دائمی.
alert-more = { $count ->
    [one] و یک شغل دیگر.
   *[other] و { $count } شغل دیگر.
  }
alert-why = شما به شغل‌های تازه «بله» گفتید. حرفه: { $work }. محل: { $where }.
alert-any-work = همهٔ حرفه‌ها
alert-anywhere = کل کشور
alert-neutral = اینجا چیز تازه‌ای برای خواندن هست.
alert-show = نمایش
alert-see = { $mark } { $occupation } در { $municipality }
alert-mute-group = 🔕 دیگر نه: { $occupation }
alert-mute-municipality = 🔕 دیگر نه از { $municipality }
alert-settings = ⚙️ پیام‌های من
alert-closed = شغل { $occupation } در { $municipality } دیگر باز نیست.
campaign-title = { $count ->
    [one] 🏘 کمون { $municipality } یک شغل دارد که به شما می‌خورد
   *[other] 🏘 کمون { $municipality } { $count } شغل دارد که به شما می‌خورد
  }
campaign-welcome = هر که به اینجا نقل مکان می‌کند، برای درخواست دادن خوش آمده است.
campaign-housing = کمون می‌گوید خانه پیدا می‌شود.
campaign-words = کمون می‌نویسد:
campaign-why = شما به پیام کمون‌ها «بله» گفتید. حرفه: { $work }. محل: { $where }.
    کمون نمی‌داند شما کیستید.

outcome-ask = خواندید چطور برای یک شغل درخواست بدهید: { $occupation }، { $municipality }. چه شد؟ فقط یک بار می‌پرسیم.
outcome-applied = درخواست داده‌ام
outcome-interview = به مصاحبه رفته‌ام
outcome-got_it = شغل را گرفتم
outcome-moved = نقل مکان کرده‌ام
outcome-not_looking = دیگر دنبال کار نیستم
outcome-never = دیگر هرگز نپرسید
outcome-thanks = ممنون. پاسخ را می‌شماریم. ذخیره نمی‌کنیم که شما بودید.
outcome-thanks-never = نمی‌پرسیم چه شد.
apply-outcome = دو هفتهٔ دیگر یک بار می‌پرسیم چه شد. پاسخ فقط یک عدد می‌شود.
apply-outcome-never = نه ممنون، نپرسید

toast-alerts-on = روشن شد. هر وقت بخواهید می‌توانید تغییر دهید.
toast-alerts-off = خاموش شد.
toast-alerts-paused = تا آن وقت ساکتیم.
toast-alerts-changed = تغییر کرد.
toast-alerts-later = آن وقت دوباره می‌پرسیم.
toast-outcome-never = نمی‌پرسیم چه شد.
toast-muted = دیگر دربارهٔ آن پیام نمی‌دهیم.
toast-unmuted = دوباره دربارهٔ آن پیام می‌دهیم.

menu-alerts = پیام‌های من
    .words = پیام; پیامها; پیام ها; پیامهای من; اعلان; اعلانها; خبر; خبرم کن; خبرم کنید; نوتیفیکیشن; payam
alerts-title = چه وقت پیام می‌دهیم
alerts-none = تا «بله» نگویید، به شما پیام نمی‌دهیم.
alerts-ended = گفتگو برای ما بسته بود. برای همین «بله»ی شما تمام شد. فقط وقتی دوباره «بله» بگویید، شروع می‌شود.
alerts-paused = ⏸ توقف موقت. زودتر از { $date } پیام نمی‌دهیم.
alerts-own-line = 🔔 شغل‌های تازه که به شما می‌خورد: { $state }
alerts-own-what = فقط از نوع شغلی که انتخاب کرده‌اید خبر می‌دهیم.
alerts-towns-line = 🏘 پیام از کمون‌ها: { $state }
alerts-towns-what = یک کمون می‌تواند از نوع شغلی که انتخاب کرده‌اید خبر بدهد. حداکثر یک بار در روز. کمون نمی‌داند شما کیستید.
alerts-state-on = روشن
alerts-state-off = خاموش
alerts-pace-off = خاموش
alerts-pace-now = روشن، به محض آمدن شغل
alerts-pace-daily = روشن، روزی یک بار
alerts-pace-weekly = روشن، هر دوشنبه
alerts-quiet-line = 🌙 سکوت از { $from } تا { $until }
alerts-quiet-line-none = 🌙 در هر ساعتی می‌توانیم پیام بدهیم
alerts-neutral-line = 🔒 پیام نمی‌گوید دربارهٔ چیست.
alerts-muted-line = { $count ->
    [one] 🔕 نمی‌خواهید دربارهٔ یک چیز پیام بگیرید.
   *[other] 🔕 نمی‌خواهید دربارهٔ { $count } چیز پیام بگیرید.
  }
alerts-own-change = 🔔 شغل‌های تازه: خاموش یا روشن
alerts-towns-yes = 🏘 بله به کمون‌ها
alerts-towns-no = 🏘 نه به کمون‌ها
alerts-times = 🌙 ساعت سکوت و توقف
alerts-neutral-on = 🔒 موضوع پیام را پنهان کنید
alerts-neutral-off = 🔓 موضوع پیام را نشان دهید
alerts-muted = 🔕 دیگر نه: نمایش فهرست
alerts-own-title = چند وقت یک بار از شغل‌های تازه خبر بدهیم؟
alerts-own-wish = حرفه: { $work }. محل: { $where }.
alerts-own-now = به محض آمدن
alerts-own-daily = روزی یک بار
alerts-own-weekly = هر دوشنبه
alerts-own-off = هیچ‌وقت
alerts-times-title = چه وقت ساکت باشیم؟
alerts-times-what = پیام ساعت سکوت بعد از آن به شما می‌رسد. توقف برای شغل‌های تازه و کمون‌هاست. یادآوری‌هایی که خواسته‌اید باز هم می‌آید.
alerts-quiet-at-21-08 = سکوت از ۲۱ تا ۰۸
alerts-quiet-at-22-07 = سکوت از ۲۲ تا ۰۷
alerts-quiet-at-18-10 = سکوت از ۱۸ تا ۱۰
alerts-quiet-at-none = بدون سکوت
alerts-pause-7 = ⏸ توقف یک هفته
alerts-pause-30 = ⏸ توقف یک ماه
alerts-pause-90 = ⏸ توقف سه ماه
alerts-pause-end = ▶️ پایان توقف
alerts-muted-title = نمی‌خواهید از این‌ها خبر بگیرید
alerts-muted-what = یک سطر را بزنید تا دوباره از آن خبر بگیرید.
alerts-muted-none = فهرست خالی است. از هرچه انتخاب کرده‌اید خبر می‌گیرید.
alerts-unmute = 🔔 { $what }
alerts-web = صفحهٔ وب وقتی بسته است نمی‌تواند پیام بدهد. این فقط در تلگرام می‌شود.
alerts-web-join = آنجا می‌توانید به شغل‌های تازه «بله» بگویید.

told-title = موضوع این بود
told-closed = این شغل دیگر باز نیست.

offer-ask = 🔔 همیشه شغل تازه می‌آید. وقتی چیزی به شما بخورد، خبرتان کنیم؟
offer-yes = بله، حداکثر روزی یک بار
offer-no = نه ممنون
offer-declined = پس پیام نمی‌دهیم. می‌توانیم بعداً دوباره بپرسیم؟
offer-later-30 = یک ماه دیگر بپرسید
offer-later-90 = سه ماه دیگر بپرسید
nothing-alerts = می‌توانیم یک بار خبر بدهیم، وقتی اولین شغل بیاید. یا هر بار، حداکثر روزی یک بار.
nothing-alerts-on = شما به شغل‌های تازه «بله» گفته‌اید. وقتی چیزی به شما بخورد، خبر می‌دهیم.
button-alerts-ongoing = هر بار خبرم کنید

shared-hello = 💛 کسی به فکر شما بوده و شغلی برایتان فرستاده است.
share-bot = 💛 به همسایه خبر بدهید
share-bot-text = فرصت‌های شغلی در مناطق روستایی سوئد، برای همهٔ خانواده. رایگان و به زبان خودتان.
inline-bot-title = خبر دادن از شغل در مناطق روستایی
inline-bot-what = رایگان و به زبان گیرنده

town-saved = دست‌کم { $count } نفر از { $county } شغل‌هایی در { $municipality } ذخیره کرده‌اند.
privacy-alerts = به پیام‌ها «بله» می‌گویید؟ آنچه انتخاب کرده‌اید قفل نمی‌شود، وگرنه نمی‌دانیم چه بفرستیم. استان (län) شما هم همین‌طور، ولی فقط برای شمردن.
    می‌شماریم چند نفر شغل ذخیره می‌کنند، درخواست می‌دهند و نقل مکان می‌کنند. پرسش‌های بی‌جواب دربارهٔ یک جا را هم می‌شماریم. هیچ‌کس نمی‌بیند چه کسی بود و عدد کمتر از پنج نشان داده نمی‌شود.
