# Messages that we start ourselves.
alert-title = { $count ->
    [one] 🔔 Size uyan yeni bir iş var
   *[other] 🔔 Size uyan { $count } yeni iş var
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Sürekli iş.
alert-more = { $count ->
    [one] Bir iş daha var.
   *[other] { $count } iş daha var.
  }
alert-why = Yeni işler için evet demiştiniz. Meslek: { $work }. Yer: { $where }.
alert-any-work = bütün meslekler
alert-anywhere = bütün İsveç
alert-neutral = Burada okuyabileceğiniz yeni bir şey var.
alert-show = Göster
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Artık yazmayın: { $occupation }
alert-mute-municipality = 🔕 Artık yazmayın: { $municipality }
alert-settings = ⚙️ Mesajlarım
alert-closed = { $occupation }, { $municipality }: artık açık değil.
campaign-title = { $count ->
    [one] 🏘 { $municipality } belediyesinde size uyan bir iş var
   *[other] 🏘 { $municipality } belediyesinde size uyan { $count } iş var
  }
campaign-welcome = Buraya taşınmak isteyenler de başvurabilir.
campaign-housing = Belediye, konut olduğunu söylüyor.
campaign-words = Belediye şöyle yazıyor:
campaign-why = Belediyelerden gelen mesajlara evet demiştiniz. Meslek: { $work }. Yer: { $where }.
    Belediye kim olduğunuzu bilmez.

outcome-ask = Bir işe nasıl başvurulacağını okudunuz: { $occupation }, { $municipality }. Nasıl gitti? Bunu yalnız bir kez soruyoruz.
outcome-applied = Başvurdum
outcome-interview = Görüşmeye gittim
outcome-got_it = İşe alındım
outcome-moved = Taşındım
outcome-not_looking = Artık iş aramıyorum
outcome-never = Bana bir daha sormayın
outcome-thanks = Teşekkürler. Cevabı sayıyoruz. Bunu sizin söylediğinizi kaydetmiyoruz.
outcome-thanks-never = Nasıl gittiğini sormayız.
apply-outcome = İki hafta sonra bir kez, nasıl gittiğini sorarız. Cevap yalnız bir sayı olur.
apply-outcome-never = Hayır, sormayın

toast-alerts-on = Açıldı. İstediğiniz zaman değiştirebilirsiniz.
toast-alerts-off = Kapatıldı.
toast-alerts-paused = O zamana kadar yazmayız.
toast-alerts-changed = Değiştirildi.
toast-alerts-later = O zaman tekrar sorarız.
toast-outcome-never = Nasıl gittiğini sormayız.
toast-muted = Bu konuda artık yazmayız.
toast-unmuted = Bu konuda tekrar yazarız.

menu-alerts = Mesajlarım
    .words = mesajlar; mesaj; bildirim; bildirimler; haber; haber ver; uyarı; notiser; meddelanden
alerts-title = Size ne zaman yazarız?
alerts-none = Siz evet demeden size yazmayız.
alerts-ended = Sohbet bize kapalıydı. Verdiğiniz izin o zaman bitti. Siz yeniden evet deyince tekrar başlar.
alerts-paused = ⏸ Ara verildi. En erken { $date } tarihinde yazarız.
alerts-own-line = 🔔 Size uyan yeni işler: { $state }
alerts-own-what = Yalnız seçtiğiniz türdeki işleri haber veririz.
alerts-towns-line = 🏘 Belediyelerden mesajlar: { $state }
alerts-towns-what = Bir belediye, seçtiğiniz türdeki işleri size haber verebilir. Günde en fazla bir kez. Belediye kim olduğunuzu bilmez.
alerts-state-on = açık
alerts-state-off = kapalı
alerts-pace-off = kapalı
alerts-pace-now = açık, iş gelir gelmez
alerts-pace-daily = açık, günde bir kez
alerts-pace-weekly = açık, her pazartesi
alerts-quiet-line = 🌙 Sessiz saatler: { $from }–{ $until }
alerts-quiet-line-none = 🌙 Günün her saatinde yazabiliriz
alerts-neutral-line = 🔒 Mesajda konunun ne olduğu yazmaz.
alerts-muted-line = { $count ->
    [one] 🔕 Haber almak istemediğiniz bir konu var.
   *[other] 🔕 Haber almak istemediğiniz { $count } konu var.
  }
alerts-own-change = 🔔 Yeni işler: aç veya kapat
alerts-towns-yes = 🏘 Belediyelere evet
alerts-towns-no = 🏘 Belediyelere hayır
alerts-times = 🌙 Sessiz saatler ve ara
alerts-neutral-on = 🔒 Konuyu gizle
alerts-neutral-off = 🔓 Konuyu göster
alerts-muted = 🔕 İstemediklerim: listeyi göster
alerts-own-title = Yeni işleri ne sıklıkta haber verelim?
alerts-own-wish = Meslek: { $work }. Yer: { $where }.
alerts-own-now = İş gelir gelmez
alerts-own-daily = Günde bir kez
alerts-own-weekly = Her pazartesi
alerts-own-off = Hiç haber vermeyin
alerts-times-title = Ne zaman sessiz olalım?
alerts-times-what = Sessiz saatlerde gelenleri sonra alırsınız. Ara vermek yeni işler ve belediyeler içindir. İstediğiniz hatırlatmalar yine gelir.
alerts-quiet-at-21-08 = Sessiz 21–08
alerts-quiet-at-22-07 = Sessiz 22–07
alerts-quiet-at-18-10 = Sessiz 18–10
alerts-quiet-at-none = Sessiz saat olmasın
alerts-pause-7 = ⏸ Bir hafta ara ver
alerts-pause-30 = ⏸ Bir ay ara ver
alerts-pause-90 = ⏸ Üç ay ara ver
alerts-pause-end = ▶️ Arayı bitir
alerts-muted-title = Bunlar hakkında haber istemiyorsunuz
alerts-muted-what = Tekrar haber almak için bir satıra basın.
alerts-muted-none = Liste boş. Seçtiğiniz her şeyi haber veriyoruz.
alerts-unmute = 🔔 { $what }
alerts-web = İnternet sayfası kapalıyken size yazamaz. Bu yalnız Telegram'da olur.
alerts-web-join = Orada devam edin. O zaman yeni işlere evet diyebilirsiniz.

told-title = Konu şuydu
told-closed = Bu iş artık açık değil.

offer-ask = 🔔 Her zaman yeni işler geliyor. Size uyan bir iş gelince haber verelim mi?
offer-yes = Evet, günde en fazla bir kez
offer-no = Hayır, teşekkürler
offer-declined = O zaman yazmayız. İleride tekrar sorabilir miyiz?
offer-later-30 = Bir ay sonra sorun
offer-later-90 = Üç ay sonra sorun
nothing-alerts = İlk iş gelince bir kez haber verebiliriz. Ya da her seferinde, günde en fazla bir kez.
nothing-alerts-on = Yeni işler için evet dediniz. Size uyan bir iş gelince haber veririz.
button-alerts-ongoing = Her seferinde haber verin

shared-hello = 💛 Biri sizi düşündü ve bir iş gönderdi.
share-bot = 💛 Bir komşuya söyle
share-bot-text = Kırsalda açık işler, bütün ev halkı için. Ücretsiz ve kendi dilinizde.
inline-bot-title = Kırsaldaki işleri birine söyle
inline-bot-what = Ücretsiz ve alan kişinin dilinde

town-saved = Yaşadığı il { $county } olan en az { $count } kişi bu belediyede iş kaydetti: { $municipality }.
privacy-alerts = Mesajlara evet diyor musunuz? O zaman seçtikleriniz kilitsiz durur. Yoksa ne göndereceğimizi bilemeyiz.
    Yaşadığınız il de kilitsiz durur, ama yalnız saymak için. Kaç kişinin iş kaydettiğini, başvurduğunu ve taşındığını sayarız. Bir yer hakkında sorulan, kimsenin cevap veremediği soruları da sayarız.
    Kim olduğunu kimse görmez. Beşten küçük sayılar gösterilmez.
