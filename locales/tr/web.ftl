# The pages in a browser.
web-title = Landa: kırsalda iş
web-what-title = Kırsalda, bütün ev halkına uyan işler
web-what-questions = İki soruya cevap verin. Sonra gerçek işleri görün.
web-what-why = Bir işin size neden uyduğunu söyleriz. Bilmediğimizi de söyleriz.
web-what-free = Ücretsiz ve isteğe bağlı. Hiçbir devlet kurumu cevaplarınızı görmez.
web-what-shared = Tarayıcıyı kapatınca sohbet biter. 20 dakika cevap gelmezse de biter.
web-start = Başla
web-to-chat = Sohbete git
web-languages = Dil
web-menu = Menü
web-skip = İçeriğe geç
web-now = En son
web-write = Buraya yazın
web-send = Gönder
web-copy = Kopyala
web-download = Dosya olarak indir
web-earlier = { $count ->
    [one] Önceki bir cevap
   *[other] Önceki { $count } cevap
  }
web-busy = Biraz bekleyin.
note-too-long = Metin çok uzun. Biraz daha kısa yazın.
web-no-answer = Bize ulaşılamadı. Cevabınız gönderilmedi. Tekrar deneyin.
consent-web = Tarayıcıyı kapatınca sohbet biter. 20 dakika cevap yazmazsanız da biter. O zaman cevaplarınız silinir.
privacy-how-web = Tarayıcıda yalnız gizli bir numara saklanır. Sohbet bitince silinir.

web-keep-first = Bu benim kendi telefonum ya da bilgisayarım. Sohbet 90 gün saklansın.
web-keep = Bu benim kendi cihazım: 90 gün saklansın
web-keep-not = Bu cihazı başkaları da kullanıyor: saklanmasın
web-kept = Sohbet burada 90 gün kalır.
web-not-kept = Tarayıcıyı kapatınca sohbet biter. 20 dakika cevap gelmezse de biter.

web-end = Bitir ve temizle
web-end-title = Bitirip temizlemek istiyor musunuz?
web-end-what = O zaman cevaplarınızı sileriz. Bu cihazda onları başka kimse göremez.
web-end-joined = Sohbet bu cihazdan silinir. Telegram'da kalır.
web-end-yes = Evet, bitir ve temizle
web-end-no = Hayır, geri dön
web-ended-title = Sohbet bitti
web-ended-asked = Bu cihazdan her şey silindi.
web-ended-idle = Bir süredir cevap gelmedi. Bu yüzden sohbeti bu cihazdan sildik.
web-ended-forgotten = Her şey silindi. Bize ayırdığınız zaman için teşekkürler.
web-begin-again = Baştan başla
web-idle-title = Hâlâ burada mısınız?
web-idle-what = İki dakika sonra sohbeti bu cihazdan sileriz.
web-idle-stay = Evet, buradayım

web-missing-title = Böyle bir sayfa yok
web-missing = Adres eski ya da yanlış yazılmış olabilir.
web-trouble-title = Bizde bir hata oldu
web-trouble = Cevaplarınız duruyor. Bir dakika bekleyip tekrar deneyin.

mark-met = Uyuyor:
mark-missing = Eksik:
mark-unknown = Bilinmiyor:

nothing-wait-web = Tarayıcıda size yazamayız. Telegram'da, bir iş gelince haber verebiliriz.
button-join-telegram = Telegram'da devam et
button-join-web = Tarayıcıda devam et
join-title = Başka bir yerde devam edin
join-once = Bağlantı bir kez ve 15 dakika çalışır. Cevaplarınız da gelir. Bağlantıyı başka kimseye vermeyin.
join-open-telegram = Telegram'ı aç
join-open-web = Tarayıcıyı aç
join-ask = Sohbete burada devam etmek istiyor musunuz?
join-ask-both = O zaman tek bir sohbet olur. Cevaplarınız iki yerde de görünür.
join-ask-yourself = Bağlantıyı kendiniz istediyseniz evet deyin. Diğer sohbet kimdeyse cevaplarınızı görür.
join-shared = Cihazı başkalarıyla mı kullanıyorsunuz? İşiniz bitince “Bitir ve temizle” düğmesine basın.
join-yes = Evet, burada devam et
join-no = Hayır
join-done = Artık iki yerde de aynı sohbet var.
join-expired = Bağlantı ya kullanıldı ya da çok eski. Aldığınız yerden yenisini isteyin.

landing-browser = Burada, tarayıcıda konuş
landing-telegram = Telegram'da aç
landing-qr = Telefonda devam edin: kamerayı buraya tutun
landing-qr-alt = Bu sayfanın QR kodu

example-title = Nasıl işlediğini görün
example-what = Bu aileler gerçek değil. Hiçbir şey kaydedilmez.
example-invented = Bu aile gerçek değil. Hiçbir şey kaydedilmez.
example-family = Çocuklu bir anne bakımda sürekli iş arıyor
example-couple = İki yetişkin: biri kamyoncu, biri temizlikçi
example-young = Genç biri yeni bir şey denemek istiyor
example-steps = Örnekte ilerle
example-next = Sonraki
example-all = Hepsini göster
example-again = Baştan
example-own = Kendi sohbetini başlat
example-they-say = Cevap:

status-title = Durum
status-version = Landa, sürüm { $version }
status-fresh = İşlerin son kontrolü: { $date }, saat { $time }.
status-old = İşlerin son kontrolü: { $date }, saat { $time }. Üzerinden bir günden çok geçti. Bazı işler artık olmayabilir.
status-never = İşler henüz kontrol edilmedi.
status-open = Şu anda açık işler
status-none = Şu anda iş yok.
status-source-jobtech = { $vacancies ->
    [one] Arbetsförmedlingen'in iş ilanlarından (Platsbanken) bir iş
   *[other] Arbetsförmedlingen'in iş ilanlarından (Platsbanken) { $vacancies } iş
  }
status-source-opening = { $vacancies ->
    [one] Doğrudan bir belediyeden bir iş
   *[other] Doğrudan belediyelerden { $vacancies } iş
  }
status-source-sample = { $vacancies ->
    [one] Bir örnek. Gerçek bir iş değil.
   *[other] { $vacancies } örnek. Gerçek iş değiller.
  }
landing-continue = Sohbete devam et

join-link = Belediyeler için: böyle katılabilirsiniz
