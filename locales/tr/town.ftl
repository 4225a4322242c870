# The town: what we know, and what the municipality says itself.
town-where = En büyük yer: { $town }. { $county }.
town-distance = Kuş uçuşu yaklaşık { $km } km. Başlangıç: { $municipality }.
town-near = Yakınındaki yerler: { $places }.
town-school = Bu belediyede yaşayan çocukların 9. sınıfın sonuna kadar okul hakkı var. En yakın okulun hangisi olduğunu bilmiyoruz.
town-preschool = Belediye dört ay içinde anaokulu (förskola) yeri vermelidir. Akşam, gece ve hafta sonu kesin değil: sorun.
town-housing-stated = Belediye, konut olduğunu söylüyor. { $said }
town-housing-unknown = Boş konut olup olmadığını bilmiyoruz. Belediyeye sorun.
town-tax = Burada yaşayan daha az vergi öder: yılda { $sum }. Bir önceki yılın 1 Kasım günü adres kaydınız (folkbokföring) burada olmalı.
town-ask = { $municipality } belediyesini arayın. Yeni gelenler için hizmeti (inflyttarservice), okulu ve konutu sorun.
said-on = Söylendiği tarih: { $date }.
said-long-ago = Bir yıldan uzun süre önce söylendi ({ $date }): hâlâ doğru mu, sorun.
town-said = 🏠 işaretli olanları belediyenin kendisi söylüyor. { $said }
town-schools = 🏠 9. sınıfın sonuna kadar okul olan yerler: { $places }.
town-school-right = Bu belediyede yaşayan çocukların 9. sınıfın sonuna kadar okul hakkı var.
town-preschool-law = Belediye dört ay içinde anaokulu (förskola) yeri vermelidir.
town-preschool-queue = 🏠 Anaokulu sırası: { $queue }.
town-preschool-no-queue = 🏠 Anaokulunda sıra yok.
town-shift-care-unknown = Akşam, gece ve hafta sonu çocuk bakımı kesin değil: sorun.
town-shift-care = 🏠 Akşam, gece ve hafta sonu çocuk bakımı var.
town-shift-care-places = 🏠 Akşam, gece ve hafta sonu çocuk bakımı olan yerler: { $places }.
town-no-shift-care = 🏠 Akşam, gece ve hafta sonu çocuk bakımı yok.
town-housing-vacant = 🏠 { $count ->
    [one] Bir daire boş
   *[other] { $count } daire boş
  }.
town-housing-none-now = 🏠 Boş daire yok.
town-housing-queue = 🏠 Daire sırası: { $queue }.
town-housing-company = 🏠 Daire kiralayan şirket: { $company }.
town-housing-ask = 🏠 Konutu sorun: { $contact }
town-associations = 🏠 Dernekler: { $contact }
town-sfi = 🏠 Yetişkinler için İsveççe (sfi): { $places }
town-adult = 🏠 Yetişkin eğitimi: { $places }
town-college = 🏠 En yakın yüksekokul: { $college }, { $place }
town-college-km = 🏠 En yakın yüksekokul: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 Gündüz her saat otobüs var.
town-bus-some = 🏠 Günde birkaç kez otobüs var.
town-bus-none = 🏠 Otobüs yok.
town-bus-odd = 🏠 Akşam ve hafta sonu da otobüs var.
town-bus-no-odd = 🏠 Akşam ve hafta sonu otobüs yok.
town-bus-on-demand = 🏠 Telefonla otobüs çağrılabilir.
town-train = 🏠 Tren burada durur.
town-reception = 🏠 Sizi karşılayanların konuştuğu diller: { $languages }.
town-contact = 🏠 Buraya taşınmayı sorun: { $contact }
town-words = 🏠 Belediyenin kendi sözleri:
town-contact-job = Belediyeye göre işi ve taşınmayı buraya sorabilirsiniz: { $contact }. { $said }
town-housing-job = Belediyeye göre konutu buraya sorabilirsiniz: { $contact }. { $said }
town-shift-care-job = Belediye, akşam, gece ve hafta sonu çocuk bakımı olduğunu söylüyor. { $said }
town-no-shift-care-job = Belediye, akşam, gece ve hafta sonu çocuk bakımı olmadığını söylüyor. { $said }
town-link-housing = Konut
town-link-associations = Dernekler
town-link-sfi = Sfi
town-link-adult = Yetişkin eğitimi
town-link-buses = Otobüsler ve trenler
queue-weeks = yaklaşık { $least ->
    [one] bir hafta
   *[other] { $least } hafta
  }
queue-months = yaklaşık { $least ->
    [one] bir ay
   *[other] { $least } ay
  }
queue-weeks-range = { $least }–{ $most } hafta
queue-months-range = { $least }–{ $most } ay
local-title = Şu anda yaşadığınız yer: { $municipality }
local-double_rent_during_notice = { $municipality } belediyesi şunu söylüyor: çıkış süresi boyunca eski konutunuzun kirasını belediye öder. { $said }
local-moving_help = { $municipality } belediyesi, taşınmaya yardım ettiğini söylüyor. { $said }
local-study_visit = { $municipality } belediyesi, önce gidip yeri görebileceğinizi söylüyor. { $said }
local-other = { $municipality } belediyesinin kendi desteği var. { $said }
local-until = Son başvuru: { $date }.
local-decides = Kararı belediye verir. Taşınmadan önce yazılı cevap isteyin.
local-check = Bu değişmiş olabilir. { $municipality } belediyesine sorun.
tongue-sv = İsveççe
tongue-en = İngilizce
tongue-ar = Arapça
tongue-so = Somalice
tongue-fa = Farsça
tongue-prs = Darice
tongue-ti = Tigrinya
tongue-ckb = Soranice
tongue-kmr = Kurmancca
tongue-tr = Türkçe
tongue-bs = Boşnakça
tongue-hr = Hırvatça
tongue-sr = Sırpça
tongue-pl = Lehçe
tongue-es = İspanyolca
tongue-uk = Ukraynaca
tongue-ru = Rusça
tongue-sq = Arnavutça
tongue-th = Tayca
tongue-fi = Fince
tongue-am = Amharca
tongue-ps = Peştuca
tongue-syr = Süryanice
tongue-fr = Fransızca
tongue-de = Almanca
tongue-ro = Rumence
tongue-no = Norveççe
tongue-da = Danca
tongue-vi = Vietnamca
tongue-zh = Çince
tongue-sgn = işaret dili
source-line-stated = Kaynak: { $name }. Söylendiği tarih: { $date }.
