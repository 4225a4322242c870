# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Dil seçin · Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = dil; dili; diller; lisan; språk; language
language-names = Türkçe
    .words = türk; türkçe konuşuyorum; turkiska; turkish; tr; tur; türkiye
show-swedish = 🇸🇪 İsveççe göster
show-own = ↩ { $language }
button-listen = 🔊 Dinleyin
listen-rest = Gerisi metinde yazıyor.
listen-not-now = Şu anda sesli okunamıyor. Metin burada duruyor.
chosen = ✓ { $option }
any-work = bütün meslekler
source-line = Kaynak: { $name }. Kontrol tarihi: { $date }.
text-cut = Metin kısaltıldı. Devamını okumak için bir düğmeye basın.

button-jobs = İşleri göster
button-fit = Bize uyan işleri bul
button-answers = Cevaplarım
button-support = Taşınma desteği
button-back = ‹ Geri
button-skip = Geç
    .words = atla; geçelim; bilmiyorum; bilmem; sonraki; cevap vermek istemiyorum; söylemek istemiyorum; skip; pas
skip = Geç
    .words = atla; geçelim; bilmiyorum; bilmem; sonraki; cevap vermek istemiyorum; söylemek istemiyorum; skip; pas
button-why = Neden soruyorsunuz?
button-why-less = Daha az göster
button-done = Bitti
button-none-of-these = Hiçbiri
none-of-these = hiçbiri
    .words = hayır; yok; hiç; hiç yok; çocuk yok; sıfır; hiçbiri yok; yoktur; nej; inga
button-change = Değiştir: { $question }
button-add-work = Bir meslek ekle
button-add-income = Gelir ekle (isteğe bağlı)
button-restart = Baştan başla
button-go-on = Devam et
button-language = Dil · Språk · Language
button-mydata = Kayıtlı her şeyi göster
button-forget = Beni unut
button-answer = Cevapla: { $question }

toast-have-it = Bu cevap zaten var.
toast-changed = Cevabınız değişti.
toast-saved = İş kaydedildi.
toast-unsaved = İş silindi.
toast-dismissed = Bu işi bir daha göstermeyiz.
toast-unwaited = Size yazmayız.

note-not-understood = Tam anlayamadım. Bir düğmeye basın ya da başka türlü yazın.
note-use-buttons = Teşekkürler. En iyi düğmeleri anlıyorum. Aşağıdaki bir düğmeye basın.
note-place-not-found = Bu yeri bulamadım. Belediyenizin ya da yaşadığınız yerin adını yazın.
note-work-not-found = Bu mesleği bulamadım. Başka kelimelerle yazın ya da bir düğmeye basın.
note-media = Teşekkürler. Ben yalnız yazı okuyabilirim. Yazın ya da bir düğmeye basın.
note-old-button = O düğme eski. Şimdi buradasınız:
note-unknown-command = Böyle bir komut yok. Şimdi buradasınız:
note-late-used = Cevabınız biraz geç geldi. Onu kaydettim.
note-late-kept = Mesajınız önceki soru içindi. Önceki cevabınız geçerli. Onu “Cevaplarım” bölümünde değiştirebilirsiniz.
did-you-mean = Bunlardan birini mi demek istediniz? Basın ya da tekrar yazın.
group-offer = Merhaba! Ben yalnız özel sohbette cevap veririm. Orada cevaplarınızı başka kimse görmez.
    Adıma basın ve “Başlat” seçin.

menu-jobs = İşleri göster
    .words = iş; işler; iş ilanları; açık işler; jobb; iş arıyorum
menu-answers = Cevaplarım
    .words = cevap; cevaplar; değiştir; cevabı değiştir
menu-support = Taşınma desteği
    .words = destek; yardım; para; taşınma; taşınma yardımı; taşınmaya yardım; bidrag
menu-saved = Kayıtlı işler
    .words = kayıtlı; kaydedilenler; kayıtlı işlerim; kaydettiğim işler
menu-language = Dili değiştir
    .words = dil; dil değiştir; språk; language
menu-privacy = Haklarınız
    .words = haklarım; gizlilik; gdpr; veri; veriler; sil; bilgilerimi sil
menu-help = Yardım
    .words = bana yardım et; yardım et; nasıl; help; hjälp
menu-mydata = Kayıtlı her şeyi göster
menu-forget = Beni unut
menu-stop = Ara ver
bot-description = Kırsalda, bütün ev halkına uyan bir iş bulun. Ücretsiz ve isteğe bağlı. Kendi dilinizde.
bot-short-description = Kırsalda, bütün ev halkına uyan işler.

help-title = Size şöyle yardım edebilirim
help-what = Kırsaldaki açık işleri gösteririm. Size neden uyduğunu söylerim. Hangi desteklerin olduğunu, hangilerinin olmadığını anlatırım.
help-how = Bir düğmeye basın ya da yazın. Her zaman geri dönebilir, değiştirebilir ve bırakabilirsiniz.
help-contact = Hizmetten sorumlu olan: { $operator }. Onlara buradan ulaşabilirsiniz: { $contact }

resume-title = Yeniden hoş geldiniz
resume-at = Bütün cevaplarınız duruyor. Kaldığınız soru: { $question }.
resume-anywhere = Bütün cevaplarınız duruyor.{ $question }
stopped = Artık yazmıyorum. Cevaplarınız duruyor. Devam etmek isteyince yazın.

answers-title = Cevaplarınız
answers-none = Henüz hiçbir soruya cevap vermediniz.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Cevaplanmadı

saved-title = Kayıtlı işler
saved-none = Henüz iş kaydetmediniz. Bir işin altındaki “Kaydet” düğmesine basın.
saved-job = { $occupation }, { $municipality }
saved-closed = Sil: artık açık değil
saved-closed-note = { $count ->
    [one] Kayıtlı bir iş artık açık değil.
   *[other] Kayıtlı { $count } iş artık açık değil.
  }

support-title = Size uyabilecek destekler
support-apart = Destekleri birbirine eklemiyoruz. Siz kendiniz başvurursunuz. Parayı ödeyen karar verir.
button-ended = Artık olmayan destekler
button-never = Olmayan başka şeyler
button-source = Kaynağı aç
ended-title = Bunlar artık yok
never-title = Bunları hesaba katmayın
saved-gone = Artık açık değil: benzerini göster
toast-reminded = Son günden üç gün önce hatırlatırız.
toast-unreminded = Hatırlatmayız.
language-more = 🌐 Başka diller
languages-read = Dili bilen biri okudu: { $languages }. Diğerlerini bilgisayar çevirdi. Onlar henüz kontrol edilmedi.
