# Map.
map-title = شغل‌ها اینجا هستند
map-picture = نقشهٔ سوئد.
map-alt = نقشهٔ سوئد با یک نقطه برای هر کمونی که شغل دارد. رقم‌ها در متن آمده است.
map-share-alt = نقشهٔ سوئد با یک نقطه برای هر کمون روستایی که شغل دارد.
map-number = { $jobs ->
    [one] یک فرصت شغلی
   *[other] { $jobs } فرصت شغلی
  } در { $places ->
    [one] یک کمون
   *[other] { $places } کمون
  }: { $work }.
map-permanent = { $permanent ->
    [0] هیچ‌کدام دائمی نیست.
    [one] یکی از آن‌ها دائمی است.
   *[other] از این‌ها { $permanent } شغل دائمی است.
  }
map-permanent-all = { $permanent ->
    [one] این شغل دائمی است.
   *[other] همه دائمی‌اند.
  }
map-legend-permanent = کار دائمی
map-legend-other = کار دیگر
map-legend-both = هر دو
map-legend-size = نقطهٔ بزرگ‌تر: شغل بیشتر.
map-up-to = ۱ تا { $jobs }
map-other-means = شغل‌های دیگر موقت، فصلی یا هنگام نیازند. بعضی آگهی‌ها چیزی نمی‌گویند.
map-counted = شمارش در { $date } ساعت { $time }.
map-counted-old = آخرین بررسی شغل‌ها: { $date }. شاید بعضی دیگر نباشند.
map-table = رقم‌ها در جدول
map-municipality = کمون
map-permanent-jobs = دائمی
map-other-jobs = دیگر
map-all-jobs = همه
map-sum = جمع
map-none = الان در مناطق روستایی فرصت شغلی نیست.
map-none-such = الان چنین شغلی نیست. چیز دیگری انتخاب کنید.
map-work = حرفه
map-any-work = همهٔ حرفه‌ها
map-permanent-only = فقط کار دائمی
map-show = نمایش
map-dot = کمون { $municipality }: { $permanent } دائمی، { $other } دیگر
menu-map = شغل‌ها کجا هستند؟
    .words = نقشه; نقشه شغل ها; کار کجاست; کار کجا هست; شغل کجاست; شغل ها کجان; شغلها کجا هستند; کارها کجا هستند; کجا کار هست; کجا کار پیدا میشه; naghshe; karta
button-where = 🗺 شغل‌ها کجا هستند؟
map-place = کمون { $municipality }: { $jobs ->
    [one] یک شغل
   *[other] { $jobs } شغل
  }، { $permanent ->
    [0] هیچ‌کدام دائمی نیست
    [one] یکی دائمی
   *[other] { $permanent } دائمی
  }
map-more-places = و در { $places ->
    [one] یک کمون
   *[other] { $places } کمون
  } دیگر.
map-marks = نقطهٔ پر: کار دائمی. حلقه: کار دیگر. نقطهٔ بزرگ‌تر: شغل بیشتر.
map-home = خانه جایی است که زندگی می‌کنید.
map-none-work = امروز در مناطق روستایی فرصت شغلی نیست: { $work }.
button-map-all = همهٔ حرفه‌ها روی نقشه
button-map-own = کار من روی نقشه
