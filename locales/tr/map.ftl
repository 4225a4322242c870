# The map of the jobs: on the front page and in the conversation.
map-title = İşler burada
map-picture = İsveç haritası.
map-alt = İsveç haritası. İş olan her belediye için bir nokta var. Sayılar metinde yazıyor.
map-share-alt = İsveç haritası. Kırsalda iş olan her belediye için bir nokta var.
map-number = { $places ->
    [one] Bir belediyede
   *[other] { $places } belediyede
  } { $jobs ->
    [one] bir açık iş
   *[other] { $jobs } açık iş
  } var: { $work }.
map-permanent = { $permanent ->
    [0] Hiçbiri sürekli iş değil.
    [one] Biri sürekli iş.
   *[other] { $permanent } tanesi sürekli iş.
  }
map-permanent-all = { $permanent ->
    [one] Bu, sürekli bir iş.
   *[other] Hepsi sürekli iş.
  }
map-legend-permanent = Sürekli iş
map-legend-other = Başka iş
map-legend-both = İkisi de
map-legend-size = Büyük nokta: daha çok iş.
map-up-to = 1–{ $jobs }
map-other-means = Başka işler belirli bir süre için, mevsimlik ya da ihtiyaç oldukça olur. Bazı ilanlarda bu yazmaz.
map-counted = Sayım: { $date }, saat { $time }.
map-counted-old = İşlerin son kontrolü: { $date }. Bazıları artık olmayabilir.
map-table = Sayılar tabloda
map-municipality = Belediye
map-permanent-jobs = Sürekli
map-other-jobs = Başka
map-all-jobs = Hepsi
map-sum = Toplam
map-none = Kırsalda şu anda açık iş yok.
map-none-such = Şu anda böyle bir iş yok. Başka bir şey seçin.
map-work = Meslek
map-any-work = Bütün meslekler
map-permanent-only = Yalnız sürekli işler
map-show = Göster
map-dot = { $municipality }: { $permanent } sürekli, { $other } başka
menu-map = İşler nerede?
    .words = harita; haritada; haritayı göster; iş nerede; nerede iş var; nerde iş var; işler nerde; karta
button-where = 🗺 İşler nerede?
map-place = { $municipality }: { $jobs ->
    [one] bir iş
   *[other] { $jobs } iş
  }, { $permanent ->
    [0] sürekli iş yok
    [one] biri sürekli
   *[other] { $permanent } tanesi sürekli
  }
map-more-places = Ve { $places ->
    [one] bir belediye
   *[other] { $places } belediye
  } daha.
map-marks = Dolu nokta: sürekli işler. Halka: başka işler. Büyük nokta: daha çok iş.
map-home = Ev işareti, yaşadığınız yerdir.
map-none-work = Bugün kırsalda açık iş yok: { $work }.
button-map-all = Haritada bütün meslekler
button-map-own = Haritada benim işim
