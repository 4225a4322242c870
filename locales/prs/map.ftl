map-title = وظیفه‌ها اینجا است
map-picture = نقشهٔ سویدن.
map-alt = نقشهٔ سویدن با یک نقطه برای هر کمون که وظیفه دارد. عددها در متن نوشته شده است.
map-share-alt = نقشهٔ سویدن با یک نقطه برای هر کمون روستایی که وظیفه دارد.
map-number = { $jobs ->
    [one] یک وظیفهٔ خالی
   *[other] { $jobs } وظیفهٔ خالی
  } در { $places ->
    [one] یک کمون
   *[other] { $places } کمون
  }: { $work }.
map-permanent = { $permanent ->
    [0] هیچ‌کدام دایمی نیست.
    [one] یکی از آن‌ها دایمی است.
   *[other] از این‌ها { $permanent } وظیفه دایمی است.
  }
map-permanent-all = { $permanent ->
    [one] این وظیفه دایمی است.
   *[other] همه دایمی‌اند.
  }
map-legend-permanent = کار دایمی
map-legend-other = کار دیگر
map-legend-both = هر دو
map-legend-size = نقطهٔ بزرگ‌تر: وظیفهٔ بیشتر.
map-up-to = ۱ تا { $jobs }
map-other-means = وظیفه‌های دیگر موقت، فصلی یا هنگام ضرورت است. بعضی اعلان‌ها چیزی نمی‌گویند.
map-counted = شمرده شده در { $date }، ساعت { $time }.
map-counted-old = وظیفه‌ها آخرین بار در { $date } بررسی شد. شاید بعضی دیگر نباشد.
map-table = عددها در جدول
map-municipality = کمون
map-permanent-jobs = دایمی
map-other-jobs = دیگر
map-all-jobs = همه
map-sum = جمع
map-none = حالا در مناطق روستایی وظیفهٔ خالی نیست.
map-none-such = حالا چنین وظیفه‌ای نیست. چیز دیگری انتخاب کنید.
map-work = شغل
map-any-work = همهٔ شغل‌ها
map-permanent-only = فقط کار دایمی
map-show = نشان بدهید
map-dot = کمون { $municipality }: { $permanent } دایمی، { $other } دیگر
menu-map = وظیفه‌ها در کجا است؟
    .words = نقشه; نقشه کار; نقشه وظیفه ها; کار کجاست; کار د کجاس; کار در کجاست; وظیفه کجاست; وظیفه ها کجاست; د کجا کار اس; کجا کار پیدا میشه; کجا کار است; naqsha; karta
button-where = 🗺 وظیفه‌ها در کجا است؟
map-place = کمون { $municipality }: { $jobs ->
    [one] یک وظیفه
   *[other] { $jobs } وظیفه
  }، { $permanent ->
    [0] هیچ‌کدام دایمی نیست
    [one] یکی دایمی
   *[other] { $permanent } دایمی
  }
map-more-places = و در { $places ->
    [one] یک کمون
   *[other] { $places } کمون
  } دیگر.
map-marks = نقطهٔ پر: کار دایمی. حلقه: کار دیگر. نقطهٔ بزرگ‌تر: وظیفهٔ بیشتر.
map-home = خانه جایی است که حالا زندگی می‌کنید.
map-none-work = امروز در مناطق روستایی وظیفهٔ خالی نیست: { $work }.
button-map-all = همهٔ شغل‌ها روی نقشه
button-map-own = کار من روی نقشه
