# Vacancies, how to apply, the town.
number-today = Kırsalda şu anda { $vacancies ->
    [one] bir ilanda
   *[other] { $vacancies } ilanda
  } { $places ->
    [one] bir açık iş
   *[other] { $places } açık iş
  } var: { $work }. { $permanent ->
    [0] Hiçbir ilan sürekli iş için değil.
    [one] Bir ilan sürekli iş için.
   *[other] { $permanent } ilan sürekli iş için.
  }
number-none = Bugün kırsalda açık iş yok: { $work }. En yakın olanlar burada.
number-checked = Bugün kontrol edildi. Saat: { $time }.
number-checked-yesterday = Dün kontrol edildi. Saat: { $time }.
number-checked-old = Son kontrol: { $date }. Bazı işler artık olmayabilir.
number-samples = Bunlar örnek, gerçek iş değil. Nasıl çalıştığını gösterirler.
card-sample = Örnek, gerçek bir iş değil
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Şu anda yaşadığınız yer.
   *[other] Evinizden kuş uçuşu yaklaşık { $km } km.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Sürekli iş (tills vidare)
card-temporary = 📄 Belirli bir süre için
card-seasonal = 📄 Mevsimlik
card-on_call = 📄 İhtiyaç oldukça
card-unknown = 📄 İlanda işin sürekli olup olmadığı yazmıyor
card-full-time = 🕑 Tam zamanlı (heltid)
card-part-time = 🕑 Yarı zamanlı (deltid), %{ $percent }
card-part-time-range = 🕑 %{ $min }–%{ $max }
card-pay = 💰 { $pay }
card-until = 📅 Son başvuru: { $date }
card-position = Öneri { $at } / { $of }
reasons-title = { $occupation }, { $municipality }: neden bu iş?
reasons-marks = ✓ var. ✗ eksik. ? bilmiyoruz: sorun.
reasons-evidence = İlanda şöyle yazıyor (İsveççe):
button-previous = ‹ Önceki
button-next = Sonraki ›
button-reasons = Neden bu iş?
button-apply = Nasıl başvurulur?
button-town = Bu yer hakkında
button-support-us = Bize uyan destekler
button-save = ☆ Kaydet
button-unsave = ★ Sil
button-share = Paylaş
button-not-for-me = Bana göre değil
button-open-ad = İlanı aç
button-map = Haritada göster
button-jobs-open = Açık olan işleri göster
share-text = { $headline }, { $municipality }
vacancy-gone = Bu iş artık açık değil.

apply-title = Böyle başvurulur
apply-link = “İlanı aç” düğmesine basın. Orada başvurursunuz.
apply-email = Şu adrese e-posta gönderin: { $email }
apply-reference = Şu referansı yazın: { $reference }
apply-ask-employer = İlanda nasıl başvurulacağı yazmıyor. İşvereni arayıp sorun: { $employer }.
apply-copy = Bunu başvurunuza kopyalayabilirsiniz. Doğru olacak şekilde değiştirin:
apply-meaning = Anlamı şu:
apply-paragraph = Merhaba! “{ $headline }” işine başvuruyorum. Taşınmak istediğim yer: { $municipality }.
    Birlikte karar vereceğimiz günde başlayabilirim.{ $experience }{ $licence }
    Daha fazlasını anlatmaktan memnun olurum.
apply-experience-in_sweden = { " " }Bu işi İsveç'te yaptım.
apply-experience-abroad = { " " }Bu işi başka bir ülkede yaptım.
apply-experience-trained = { " " }Bu işin eğitimini aldım.
apply-licence-b = { " " }B sınıfı ehliyetim var.
apply-ask-title = Telefonda sorulacak dört soru:
apply-ask-permanent = 1. İş sürekli mi (tills vidare)? Deneme süresi (provanställning) var mı?
apply-ask-hours = 2. Çalışma saatleri nasıl? Akşam, gece ya da hafta sonu çalışılıyor mu?
apply-ask-housing = 3. Konut var mı? Kimi arayabilirim?
apply-ask-start = 4. Ne zaman başlayabilirim? Taşınmayı siz ödeyebilir misiniz?
apply-you-send = Biz işverene hiçbir şey göndermeyiz. Bunu yalnız siz yaparsınız.

not-for-me-title = Size uymayan ne? Bu işi bir daha göstermeyiz.
not-for-me-work = İşin kendisi
not-for-me-place = Yeri
not-for-me-hours = Çalışma saatleri
not-for-me-pay = Maaşı
not-for-me-demands = İstenen şartlar
not-for-me-other = Başka bir şey

nothing-today = Bugün size uyan iş yok.
nothing-today-as = Bugün kırsalda açık iş bulamadık: { $work }.
nothing-nearest = En yakın meslek: { $work }. { $vacancies ->
    [one] Bir iş var.
   *[other] { $vacancies } iş var.
  }
nothing-wait = Size uyan bir iş gelince bir kez yazabiliriz.
nothing-waiting = Size uyan bir iş gelince bir kez yazarız.
button-wait = Bir iş gelince bana yazın
button-unwait = Bana yazmayın
button-look-at = Göster: { $work }
button-any-work = Bütün meslekleri göster
waiting-on = Size uyan bir iş gelince bir kez yazarız.
waiting-off = Kendiliğimizden size yazmayız.
found-title = Şimdi size uyan bir iş var
found-why = Size yazmamızı istemiştiniz. Yalnız bu kez yazıyoruz.
button-see-job = İşi göster
opens-occupation = Başka meslekte iş de ararsanız { $count } iş daha var.
opens-place = Başka yerlerde { $count } iş daha var.
opens-hours = Başka çalışma saatleriyle { $count } iş daha açılır.
opens-permanence = Belirli bir süre için olan işlere de bakarsanız { $count } iş daha açılır.
opens-licence = Ehliyetiniz olsa { $count } iş daha açılır.
button-change-occupation = Mesleği değiştir
button-change-place = Yeri değiştir
button-change-hours = Saatleri değiştir
button-change-permanence = En önemli olanı değiştir
button-change-licence = Ehliyeti değiştir
number-none-real = Şu anda kayıtlı gerçek iş yok. Burada örnek göstermiyoruz. Yine bekleriz.
card-also-in = 📍 Aynı iş şuralarda da var: { $municipalities }
gone-nearest = Buna en çok benzeyen ve açık olan iş:
button-remind = 🔔 Üç gün önce hatırlat
button-unremind = 🔕 Hatırlatmayın
reminder-title = Başvurunun son günü yaklaşıyor
reminder-why = Size hatırlatmamızı istemiştiniz.
nothing-today-there = Yaşamak istediğiniz yerde bugün açık iş yok: { $work }.
apply-about = { $occupation }, işveren: { $employer }, { $municipality }

button-left = Elime ne kalır?
left-title = Her ay elinize ne kalır?
left-part-rent = Kira
left-part-left = Kalan
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Maaştan vergi ve kira çıkınca elinize her ay yaklaşık { $amount } kalır. { $year } yılının rakamları.
left-more = Elinize her ay yaklaşık { $amount } daha çok kalır. Karşılaştırma: aynı iş, { $home }.
    Yemek, araba ve ısınma giderleri düşülmedi. { $year } yılının rakamları.
left-less = Elinize her ay yaklaşık { $amount } daha az kalır. Karşılaştırma: aynı iş, { $home }.
    Yemek, araba ve ısınma giderleri düşülmedi. { $year } yılının rakamları.
left-same = Elinize her ay hemen hemen aynı para kalır. Karşılaştırma: aynı iş, { $home }.
    Yemek, araba ve ısınma giderleri düşülmedi. { $year } yılının rakamları.
left-pay-stated = Vergiden önce maaş: ilana göre { $there }. { $home } için { $here }, meslekteki ortalama ({ $year }).
left-pay-stated_least = Vergiden önce maaş: ilana göre en az { $there }. { $home } için { $here }, meslekteki ortalama ({ $year }).
left-pay-region = Vergiden önce maaş, meslekteki ortalama: orada { $there }, { $home } için { $here } ({ $year }). Bu rakam, bu işin maaşı değil.
left-pay-country = Vergiden önce maaş: iki yerde de { $there }, meslekte bütün ülke ortalaması ({ $year }). Bu yer için rakam yok.
left-hours = Hesapta iki yerde de aynı oran var: tam zamanlı işe göre %{ $percent }.
left-tax = Vergi: belediyenin kendi vergisi, { $year }. 66 yaşın altında olduğunuzu ve kiliseye para ödemediğinizi varsayıyoruz.
left-rent = Kira: olağan kira, { $rooms }, yaklaşık { $area } m². Boş bir konut daha pahalı olabilir.
left-rent-assumed = Kira: olağan kira, { $rooms }, yaklaşık { $area } m². Büyüklüğü biz tahmin ettik. Boş bir konut daha pahalı olabilir.
left-supplements = Ortalamada akşam ve hafta sonu ekleri de var. İlandaki maaşta bunlar olmayabilir.
left-between = { $less } daha az ile { $more } daha çok arasında: kiralar kesin değil.
left-not-exact = Fark { $amount } olabilir: kiralar kesin değil.
left-no-margin = { $municipality } için kiranın ne kadar kesin olduğunu bilmiyoruz.
left-second = Diğer yetişkin şu işte çalışırsa: { $occupation }. Vergiden sonra orada yaklaşık { $there }, { $home } için { $here }. Bu olabilir, ama kesin değil.
left-now = Bugün geçindiğiniz para burada sayılmadı.
left-two-homes = Bir süre iki konut için mi ödeyeceksiniz? Bu burada sayılmadı.
left-support = Yardımlar burada sayılmadı. Maaş ve kira değişince yardımlar artabilir ya da azalabilir.
left-with-more = Konut yardımı (bostadsbidrag) ile elinize her ay { $amount } daha çok kalır. Karşılaştırma: { $home }.
left-with-less = Konut yardımı (bostadsbidrag) ile elinize her ay { $amount } daha az kalır. Karşılaştırma: { $home }.
left-with-same = Konut yardımı (bostadsbidrag) ile her ay elinize kalan: { $less } daha az ile { $more } daha çok arasında. Karşılaştırma: { $home }.
left-housing = Bu maaş ve kirayla konut yardımı: orada { $there }, { $home } için { $here }.
left-housing-same = Demek ki konut yardımı iki yerde de aynı.
left-housing-none = Bu maaşla büyük ihtimalle konut yardımı alınmaz. Bu, hem orası hem { $home } için geçerli.
left-housing-assuming = Tek geliriniz maaşmış gibi hesaplıyoruz. Birikmiş para yardımı azaltabilir. Kararı Försäkringskassan verir.
left-housing-unknown-children_count = Konut yardımı değişebilir. Sizinle kaç çocuk taşınacağını bilmiyoruz.
left-housing-unknown-other_adult = Konut yardımı değişebilir. Diğer yetişkinin ne kazandığını bilmiyoruz. Bu yüzden hesaplamıyoruz.
left-housing-unknown-home = Konut yardımı değişebilir. Konut o kadar büyük ki kiranın yalnız bir kısmı sayılır.
left-premium-same = İşe başlama primi (jobbpremie) iki yerde de aynı: ayda { $there }. Toplamda sayılmadı.
left-premium = İşe başlama primi (jobbpremie): orada ayda { $there }, { $home } için { $here }. Toplamda sayılmadı.
left-child-same = Çocuk parası (barnbidrag) iki yerde de aynı.
left-support-rest = Diğer destekler sayılmadı.
left-reduction-gained = Orada yaşayanlar yılda { $sek } daha az vergi öder. Bu burada sayılmadı.
    Bir önceki yılın 1 Kasım günü adres kaydınız (folkbokföring) orada olmalı. { $home } için böyle bir indirim yok.
left-reduction-lost = { $home } için vergi yılda { $sek } daha az. Bu burada sayılmadı. Taşınırsanız biter.
left-none-lapsed = Rakamlar başka bir yıl içindi. Yenileri gelene kadar hesaplamıyoruz.
left-none-over_65 = 66 yaşından itibaren vergi başka. Onu hesaplamıyoruz.
left-none-no_home = Şu anda nerede yaşadığınızı bilmiyoruz. Bu yüzden karşılaştıramıyoruz.
left-none-same_place = İş, şu anda yaşadığınız yerde.
left-none-hours_unknown = Çalışma saatleri belli değil. Bu yüzden elinize ne kalacağını hesaplayamıyoruz.
left-none-no_pay = Bu mesleğin maaşı için kesin rakam yok. Bu yüzden hesaplamıyoruz.
left-none-no_tax = Vergi için kesin rakam yok. Bu yüzden hesaplamıyoruz.
left-none-no_rent = Kira için kesin rakam yok. Bu yüzden hesaplamıyoruz.
card-starts = 📅 Başlangıç: { $date }
card-spoken = 🗣 İşte konuşulan diller: { $languages }
card-said = Bunu belediyenin kendisi söylüyor. { $said }
pay-month = ayda { $min }
pay-month-from = ayda en az { $min }
pay-month-range = ayda { $min } ile { $max } arası
pay-hour = saatte { $min }
pay-hour-from = saatte en az { $min }
pay-hour-range = saatte { $min } ile { $max } arası
