# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = Aradığınız iş: { $occupation }
reason-occupation-near = Aradığınıza yakın: { $occupation }
reason-occupation-open-now = Şimdi açık, meslek ruhsatı gerekmez: { $occupation }
reason-occupation-field = Aradığınızla aynı alanda: { $occupation }
reason-occupation-other = Başka bir meslek: { $occupation }
reason-occupation-any = { $occupation }. İlanda ne istendiğini okuyun.
reason-occupation-no-training = Eğitim olmadan başlayabilirsiniz
reason-permanent-yes = Sürekli iş (tills vidare)
reason-permanent-yes-wished = İstediğiniz gibi önce sürekli iş (tills vidare)
reason-permanent-leads = İlana göre sürekli işe dönüşebilir
reason-permanent-unknown = İlanda işin sürekli olup olmadığı yazmıyor: sorun
reason-permanent-no = İş belirli bir süre için
reason-permanent-short-wished = İstediğiniz gibi belirli bir süre için iş
reason-school-right = Çocukların burada 9. sınıfın sonuna kadar okul hakkı var. En yakın okulu bilmiyoruz.
reason-school-gymnasium = Lise (gymnasium) başka bir yerde olabilir: belediyeye sorun
reason-pay-stated = İlana göre maaş: { $pay }
reason-pay-typical = Bu meslekte olağan maaş: ayda { $pay } ({ $year }). Bu rakam, bu işin maaşı değil.
reason-pay-unknown = Maaş ilanda yazmıyor: sorun
reason-step-up-yes = Aradığınızdan bir basamak yukarı
reason-step-up-unknown = Bir basamak yukarı olup olmadığını bilmiyoruz
reason-known-here = Burada tanıdığınız biri var
reason-known-near = Tanıdığınız biri { $km } km uzakta
reason-known-far = Tanıdıklarınıza uzak: { $km } km
reason-known-unknown = Burada tanıdığınız olup olmadığını bilmiyoruz
reason-partner-here = Diğer yetişkin için aynı yerde iş: { $count ->
    [one] bir
   *[other] { $count }
  }
reason-partner-near = Diğer yetişkin için yakında iş: { $count ->
    [one] bir
   *[other] { $count }
  }
reason-partner-none = Şu anda burada diğer yetişkin için iş yok
reason-partner-unknown = Diğer yetişkinin ne aradığını bilmiyoruz
reason-housing-stated = Belediye, konut olduğunu söylüyor. { $said }
reason-housing-unknown = Konut var mı, bilmiyoruz: belediyeye sorun
reason-getting-car = İşe gitmek için arabanız var
reason-getting-odd-hours = Akşam ve hafta sonu az otobüs olur: nasıl gidildiğini sorun
reason-getting-unknown = İşe otobüs var mı, bilmiyoruz: sorun
reason-shifts-day = İş gündüz
reason-shifts-odd = İş akşam, gece, hafta sonu ya da vardiyalı
reason-shifts-children = İş akşam, gece ya da hafta sonu. Gece çocuk bakımı kesin değil: sorun.
reason-shifts-unknown = İlanda çalışma saatleri yazmıyor: sorun
reason-experience-not-needed = Deneyim gerekmez
reason-experience-unknown = İlanda deneyim gerekip gerekmediği yazmıyor
reason-experience-have = Gereken deneyiminiz var
reason-experience-abroad = Başka bir ülkeden deneyiminiz var
reason-experience-missing = Deneyim gerekir
reason-experience-demanded = Deneyim gerekir: sizinki yeter mi, sorun
reason-credential-have = Meslek ruhsatınız (legitimation) var
reason-credential-missing = İsveç meslek ruhsatı (legitimation) gerekir
reason-credential-legitimation = İsveç meslek ruhsatı (legitimation) gerekir: sizde var mı?
reason-credential-title = Yardımcı hemşire (undersköterska) unvanı belge (bevis) ister. Bakım yardımcısı (vårdbiträde) işi açık.
reason-credential-teacher = Öğretmen ruhsatı (lärarlegitimation) yoksa: her seferinde en fazla bir yıl
reason-credential-guard = Önce Länsstyrelsen (valilik) sizi onaylar. Başvuruyu işveren yapar.
reason-credential-electrician = Kayıtlı bir elektrik firmasına bağlı çalışabilirsiniz
reason-credential-truck = Forklift eğitimi ve işverenden izin gerekir
reason-credential-permit = İzin gerekir: işverene sorun
reason-credential-ykb = C ya da D ehliyeti ve meslek belgesi (YKB) gerekir
reason-credential-taxi = Taksi şoförü ruhsatı (taxiförarlegitimation) gerekir
reason-credential-open = Meslek ruhsatı gerekmez
reason-licence-none = İlan bilgilerinde ehliyet istenmiyor
reason-licence-demanded = Ehliyet gerekir: { $licence }
reason-licence-have = Gereken ehliyetiniz var: { $licence }
reason-licence-missing = Ehliyet gerekir: { $licence }
reason-car-none = İlan bilgilerinde kendi arabanız istenmiyor
reason-car-demanded = Kendi arabanız gerekir
reason-car-have = Gereken arabanız var
reason-car-missing = Kendi arabanız gerekir
reason-language-swedish = İsveççe gerekir
reason-language-have = İsveççeniz yeterli
reason-language-other = Gereken diller: { $languages }
reason-language-unknown = İlanda dil hakkında bir şey yazmıyor
lane-licence = { $occupation } olarak çalışmak için İsveç meslek ruhsatı (legitimation) gerekir. Eğitiminizi Socialstyrelsen (sağlık ve sosyal işler kurumu) değerlendirir.
    Ruhsata şimdi başvurabilirsiniz. Henüz İsveççe bilmeniz gerekmez.
lane-now = Bu işlere şimdiden başvurabilirsiniz:
reason-licence-special = Özel bir ehliyet ya da belge gerekir: ilanı okuyun
reason-studies-unknown = Yakında eğitim var mı, bilmiyoruz: belediyenin yetişkin eğitimine (vuxenutbildning) sorun
reason-experience-trained = İşi, işe başlayınca orada öğrenirsiniz
reason-language-basic = Biraz İsveççe gerekir
reason-language-good = İyi İsveççe gerekir
reason-language-fluent = Akıcı İsveççe gerekir
reason-housing-help = İlana göre konut bulmanıza yardım edilir
reason-money-more = Elinize ayda yaklaşık { $amount } daha çok kalır. Karşılaştırma: aynı iş, { $home } ({ $year })
reason-money-less = Elinize ayda yaklaşık { $amount } daha az kalır. Karşılaştırma: aynı iş, { $home } ({ $year })
reason-money-same = Elinize ayda hemen hemen aynı para kalır. Karşılaştırma: aynı iş, { $home } ({ $year })
reason-school-places = Çocukların burada 9. sınıfın sonuna kadar okul hakkı var. Belediye, böyle okulların şuralarda olduğunu söylüyor: { $places }. { $said }
reason-housing-vacant = Belediye, { $count ->
    [one] bir boş daire
   *[other] { $count } boş daire
  } olduğunu söylüyor. { $said }
reason-housing-none-now = Belediye, boş daire olmadığını söylüyor. { $said }
reason-partner-stated = Belediye, diğer yetişkin için de iş olduğunu söylüyor. { $said }
reason-welcome-movers = Belediye yazıyor: buraya taşınanlara hoş geldiniz diyorlar. { $said }
reason-welcome-help = Belediye yazıyor: taşınmaya yardım ediyorlar. { $said }
reason-welcome-both = Belediye yazıyor: buraya taşınanlara hoş geldiniz diyorlar ve taşınmaya yardım ediyorlar. { $said }
reason-welcome-unknown = Buraya taşınacak kişileri arayıp aramadıklarını bilmiyoruz
reason-getting-bus-day = Belediye, gündüz otobüs olduğunu söylüyor. { $said }
reason-getting-bus-odd = Belediye, akşam ve hafta sonu otobüs olduğunu söylüyor. { $said }
reason-getting-no-bus-day = Belediye, otobüs olmadığını söylüyor: işe nasıl gidildiğini sorun. { $said }
reason-getting-no-bus-odd = Belediye, akşam ve hafta sonu otobüs olmadığını söylüyor: işe nasıl gidildiğini sorun. { $said }
reason-shifts-care = İş akşam, gece ya da hafta sonu. Belediye, o saatlerde çocuk bakımı olduğunu söylüyor. { $said }
reason-shifts-no-care = İş akşam, gece ya da hafta sonu. Belediye, o saatlerde çocuk bakımı olmadığını söylüyor. { $said }
reason-language-work = Belediyeye göre işte konuşulan diller: { $languages }. { $said }
reason-language-reception = Belediyeye göre sizi karşılayanların konuştuğu diller: { $languages }. { $said }
reason-studies-sfi = Belediyeye göre sfi olan yerler: { $places }. Orada İsveççe öğrenilir. { $said }
reason-studies-adult = Belediyeye göre yetişkinlerin okuyabileceği yerler: { $places }. { $said }
reason-studies-college = Belediyeye göre en yakın yüksekokul: { $college }, { $place }. { $said }
reason-studies-both = Belediyeye göre yetişkinlerin okuyabileceği yerler: { $places }. En yakın yüksekokul: { $college }, { $place }. { $said }
