map-title = کارەکان لێرەن
map-picture = نەخشەی سوید.
map-alt = نەخشەی سوید، خاڵێک بۆ هەر شارەوانییەک کە کاری لێیە. ژمارەکان لە دەقەکەدان.
map-share-alt = نەخشەی سوید، خاڵێک بۆ هەر شارەوانییەکی لادێ کە کاری لێیە.
map-number = { $jobs ->
    [one] یەک کاری بەردەست
   *[other] { $jobs } کاری بەردەست
  } لە { $places ->
    [one] یەک شارەوانی
   *[other] { $places } شارەوانی
  }: { $work }.
map-permanent = { $permanent ->
    [0] هیچیان هەمیشەیی نین.
    [one] یەکێکیان هەمیشەییە.
   *[other] { $permanent } لەوانە هەمیشەیین.
  }
map-permanent-all = { $permanent ->
    [one] هەمیشەییە.
   *[other] هەموویان هەمیشەیین.
  }
map-legend-permanent = کاری هەمیشەیی
map-legend-other = کاری تر
map-legend-both = هەردووکیان
map-legend-size = خاڵی گەورەتر: کاری زیاتر.
map-up-to = ١–{ $jobs }
map-other-means = کاری تر یان بۆ ماوەیەکە، یان وەرزییە، یان کاتێک پێویست بێت. هەندێک ڕیکلام هیچ ناڵێن.
map-counted = لە { $date } کاتژمێر { $time } ژمێردراوە.
map-counted-old = کارەکان دوا جار لە { $date } پشکنراون. ڕەنگە هەندێکیان نەمابن.
map-table = ژمارەکان لە خشتەیەکدا
map-municipality = شارەوانی
map-permanent-jobs = هەمیشەیی
map-other-jobs = کاری تر
map-all-jobs = هەموو
map-sum = کۆی گشتی
map-none = ئێستا لە لادێ کاری بەردەست نییە.
map-none-such = ئێستا کاری وا نییە. شتێکی تر هەڵبژێرە.
map-work = پیشە
map-any-work = هەموو پیشەکان
map-permanent-only = تەنها کاری هەمیشەیی
map-show = ببینە
map-dot = شارەوانی { $municipality }: { $permanent } هەمیشەیی، { $other } کاری تر
menu-map = کارەکان لە کوێن؟
    .words = نەخشە; نەخشەکە; خەریتە; کار لە کوێ هەیە; کارەکان لە کوێن; ئیش لە کوێ هەیە; ئیشەکان لە کوێن; کار لە کوێیە; naxsha; karta
button-where = 🗺 کارەکان لە کوێن؟
map-place = شارەوانی { $municipality }: { $jobs ->
    [one] یەک کار
   *[other] { $jobs } کار
  }، { $permanent ->
    [0] هیچی هەمیشەیی نییە
    [one] یەکێکیان هەمیشەییە
   *[other] { $permanent } هەمیشەیی
  }
map-more-places = هەروەها لە { $places ->
    [one] یەک شارەوانی تر
   *[other] { $places } شارەوانی تر
  }.
map-marks = خاڵی پڕ: کاری هەمیشەیی. ئەڵقە: کاری تر. خاڵی گەورەتر: کاری زیاتر.
map-home = خانووەکە ئەو شوێنەیە کە لێی دەژیت.
map-none-work = ئەمڕۆ لە لادێ کاری بەردەست نییە: { $work }.
button-map-all = هەموو پیشەکان لەسەر نەخشە
button-map-own = پیشەی من لەسەر نەخشە
