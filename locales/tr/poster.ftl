# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Sürekli işler
poster-where = kırsalda ve küçük şehirlerde var
poster-what = Birkaç soruya cevap verin. Bütün ev halkına uyan işleri görün. Okul, konut ve para hakkında okuyun.
poster-yours = Kendi dilinizde, telefonunuzda.
poster-camera = Telefonun kamerasını kareye tutun
poster-type = ya da adresi yazın
poster-free = İsteğe bağlı ve ücretsiz
poster-not = Biz Arbetsförmedlingen (iş bulma kurumu) değiliz. Hiçbir devlet kurumu ya da işveren cevaplarınızı görmez.

# On the page.
poster-title = Afiş yap
poster-lead = Afişi insanların göreceği yere asın: çamaşırhaneye, kütüphaneye, derneğe. Bunu herkes yapabilir. Hiçbir şey kaydedilmez.
poster-language = İsveççe ve bir dil daha. Dili seçin:
poster-drafted = Bu dili bilen biri metni henüz okumadı. Önce birine okutun.
poster-preview = Afiş böyle olacak
poster-address = Kod ve adres buraya götürür: { $address }
poster-here-only = Adres yalnız bu bilgisayarda çalışır. Landa'yı yürüten kişi herkes için çalışan bir adres verebilir.
poster-a4 = A4 afiş
poster-cards = Bir A4'te dört kart
poster-cards-how = İşaretlerden kesin. Kartları dağıtın ya da bir masaya koyun.
poster-code = Yalnız kare
poster-code-how = Kendi afişiniz ya da bir ekran için.
poster-svg = QR kodu, SVG
poster-png = QR kodu, PNG
poster-code-alt = Şu adresin QR kodu: { $address }
poster-print = Yazdır
poster-print-how = A4 ve kenar boşluğu yok seçin.
poster-back = Geri
