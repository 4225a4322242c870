# The plan of a move, what comes after it, and the list of applications. No sums: they stand in grants/.
menu-plan = Taşınmayı planla
    .words = plan; planla; plan yap; taşınma planı; taşınmak; flytta
menu-applied = Başvurduğum işler
    .words = başvurularım; başvuru; başvurdum; rapor; aktivitetsrapport; rapport
plan-this = 🗓 Taşınmayı planla

plan-ask-starts = İş ne zaman başlıyor?
plan-ask-moves = Ne zaman taşınacaksınız?
plan-ask-how = Bir düğmeye basın ya da bir gün yazın. Örnek: 1 Mart ya da 1/3.
plan-starts-asap = En kısa zamanda
plan-starts-months_1 = Bir ay sonra
plan-starts-months_2 = İki ay sonra
plan-starts-months_3 = Üç ay sonra
plan-moves-same = İşin başladığı gün
plan-moves-months_1 = İşe başladıktan bir ay sonra
plan-moves-months_2 = İşe başladıktan iki ay sonra
plan-moves-months_3 = İşe başladıktan üç ay sonra
plan-note-date = Günü anlayamadım. Örneğin 1 Mart yazın ya da bir düğmeye basın.

plan-title = Taşınma planınız
plan-title-in = Planınız: taşınacağınız yer { $municipality }
plan-dates = İşin başlangıcı: { $starts }. Taşınma: { $moves }.
plan-count = Biten adımlar: { $done } / { $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = Görüşmeden önce
plan-when-before_signing = İmzalamadan önce
plan-when-before_resigning = Biri işten ayrılmadan önce
plan-when-before_moving = Taşınmadan önce
plan-when-date_known = Gün belli olunca
plan-when-now = Şimdi, en kısa zamanda
plan-if = Bunun sizi ilgilendirip ilgilendirmediğini bilmiyoruz. Planın altındaki soruya cevap verin. O zaman biliriz.
plan-maybe = Bu sizi belki ilgilendirmez.
plan-if-not = Sizi ilgilendirmiyor mu? Düğmeye basın. O zaman bu konuda yazmayız.
plan-late = En iyi gün geçti. En kısa zamanda yapın.
plan-whom = Kime sormalı: { $whom }
plan-whom-employer = yeni işveren
plan-whom-guardian = çocukların diğer velisi
plan-whom-new-kommun = { $municipality } belediyesi
plan-whom-some-kommun = taşınacağınız belediye
plan-whom-own-kommun = şu anda yaşadığınız belediye
plan-whom-landlord = ev sahibiniz (hyresvärd)
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Planı değiştir
plan-change-starts = Başlangıç gününü değiştir
plan-change-moves = Taşınma gününü değiştir
plan-calendar = 📅 Takvimime ekle
plan-remind-on = 🔔 Hatırlat
plan-remind-off = 🔕 Hatırlatmayın
plan-moved = Taşındık
plan-drop = Vazgeçtim
plan-drop-title = Planı silmek istiyor musunuz?
plan-drop-what = O zaman planı ve bütün hatırlatmaları sileriz. İstediğiniz zaman yeni bir plan yapabilirsiniz.
plan-drop-yes = Evet, planı sil
plan-to-plan = Plana git
plan-toast-date = Şu tarihe göre hesaplıyoruz: { $date }.
plan-toast-done = Güzel! Bir adım bitti.
plan-toast-undone = Bu adım daha yapılacak.
plan-toast-reminds = Üç gün önce ve o gün hatırlatırız. Adım bittiyse yazmayız.
plan-toast-silent = Yazmayız.
plan-toast-after = Altı haftada üç kez yazarız.
plan-toast-dropped = Plan silindi.

plan-own-wish = Taşınmak sizin kendi isteğinizdir. Hiçbir devlet kurumu sizi taşınmaya zorlayamaz. Vazgeçebilirsiniz.
    İşsizlik parası mı alıyorsunuz? Bir işe hayır demeden önce a-kassa'ya (işsizlik kasası) sorun.
plan-responsible = Sosyal yardım (försörjningsstöd) mı alıyorsunuz? Taşındıktan sonra yeni belediye sorumludur. Onun kuralları başka olabilir.

plan-travel_grant-name = Yol parası (resebidrag) için başvurun
plan-travel_grant-what = Uzakta bir görüşmeye mi gideceksiniz? Yola çıkmadan başvurun.
    En az üç iş günü önce arayın: 0771-416 416. Davet yazısını ve ilanın numarasını saklayın.
plan-ask_employer-name = Taşınmayı öderler mi, sorun
plan-ask_employer-what = İşveren taşınmayı öderse siz bunun için vergi ödemezsiniz. Hiçbir işveren ödemek zorunda değildir. Cevabı yazılı isteyin.
plan-guardians-name = Diğer veliyle konuşun
plan-guardians-what = Çocuklar için karar veren biri daha mı var? Yeni adrese ve yeni okula onun da evet demesi gerekebilir. İmzalamadan önce sorun.
plan-preschool_hours-name = Akşamları ve hafta sonlarını sorun
plan-preschool_hours-what = Akşam, gece ya da hafta sonu mu çalışacaksınız? Kanun o saatler için anaokulu (förskola) sözü vermez. İşe evet demeden önce sorun.
plan-sign_first-name = Önce imzalayın
plan-sign_first-what = Eski işten ayrılmadan önce yeni işi imzalayın. Geçerli nedeni olmadan ayrılan, 45 gün işsizlik parası alamayabilir.
plan-partner-name = Sizinle gelecek kişi için sorun
plan-partner-what = Diğer yetişkin işinden ayrılacak mı? Önce a-kassa'ya sorun. Taşınmanın geçerli neden sayılacağı kesin değil.
plan-assistance-name = Taşınma için yardım sorun
plan-assistance-what = Taşınmadan önce, şu anda yaşadığınız yerde başvurun. İşi anlatın. Yazılı karar isteyin.
plan-sublet-name = Daire bir süre sizde kalsın mı?
plan-sublet-what = Daireyi kiraya verip önce deneyebilirsiniz. Biri taşınmadan önce ev sahibinin evet demesini isteyin.
    Hayır derse Hyresnämnden (kira kurulu) karar verebilir. İzin olmadan sözleşmeyi kaybedebilirsiniz.
plan-resign_tenancy-name = Daireden çıkacağınızı bildirin
plan-resign_tenancy-what = Çıkışı zamanında bildirirseniz kiranın son günü: { $ends }. Bu üç ay sürer ve bir ayın sonunda biter. İş imzalanana kadar bekleyin.
plan-school-name = Okulda yer ayarlayın
plan-school-what = Çocukların, adres kaydının (folkbokföring) olduğu yerde okul hakkı vardır. Ne zaman taşınacağınızı öğrenince hemen arayın. Okul servisini (skolskjuts) de sorun.
plan-gymnasium-name = Liseyi (gymnasium) sorun
plan-gymnasium-what = Lise başka bir yerde olabilir. Hangi programlar olduğunu sorun. Kalacak yer için desteği sorun.
plan-preschool-name = Anaokulu (förskola) için başvurun
plan-preschool-what = Siz isteyince belediye dört ay içinde yer vermelidir. Mümkün olduğu kadar erken başvurun.
plan-register-name = Taşındığınızı bildirin
plan-register-what = Bir hafta içinde bildirin. Taşınma: { $moves }. Okul, yardımlar ve daha az vergi buna bağlı.
plan-housing_allowance-name = Konut yardımına başvurun
plan-housing_allowance-what = Konut yardımına (bostadsbidrag) taşındığınız ay başvurun: { $moves }. Geçmiş aylar için verilmez.
    Zaten alıyor musunuz? Yeni kirayı ve maaşı hemen bildirin.
plan-housing_allowance_young-name = Konut yardımına başvurun
plan-housing_allowance_young-what = Konut yardımına (bostadsbidrag) taşındığınız ay başvurun: { $moves }. Tam zamanlı işin maaşıyla gelir hemen hemen her zaman fazla yüksektir.
plan-tax_reduction-name = 1 Kasım'da o belediyede yaşayın
plan-tax_reduction-what = O gün adres kaydınız (folkbokföring) o belediyede mi? O zaman { $year } yılında daha az vergi ödersiniz. Başvurmanız gerekmez.

plan-moved-title = Yeni evinize hoş geldiniz!
plan-moved-register = Taşındığınızı bildirdiniz mi? Bunu bir hafta içinde yapmak gerekir.
plan-moved-after = Altı haftada size üç kez yazalım mı? Dernekler, kurslar ve kimi arayabileceğiniz hakkında.
plan-after-on = Evet, üç kez yazın
plan-after-off = Hayır, yazmayın
after-associations-title = Bir dernek bulun
after-associations-what = Spor, koro, av, bahçe: insan orada tanışır. Belediyeye hangi dernekler olduğunu sorun. Çocuklar deneyebilir mi, sorun.
after-studies-title = Yakınınızda yeni şeyler öğrenin
after-studies-what = Belediyenin yetişkinler için kursları var. Neler olduğunu sorun. İnternetten neler okunabildiğini de sorun.
after-contact-title = Nasıl gidiyor?
after-contact-what = Eksik bir şey mi var? Onu sorun. Bazı belediyelerde yeni gelenler için bir hizmet (inflyttarservice) vardır.
after-call = { $municipality } belediyesini arayın.
after-call-some = Şu anda yaşadığınız belediyeyi arayın.

applied-mark = ✓ Başvurdum
applied-marked = Başvurmadım
applied-toast = İş listenizde. Görmek için /applied yazın.
applied-toast-not = İş listeden çıktı.
applied-title = Başvurduğunuz işler
applied-none = Liste boş. Bir işe başvurunca “Başvurdum” düğmesine basın.
applied-month = Başvurular: { $from } – { $to }. Rapor zamanı: { $opens } – { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: artık olmayan bir iş
applied-when = Arbetsförmedlingen'e (iş bulma kurumu) kayıtlı mısınız? Her ay, ayın 1'i ile 14'ü arasında bir rapor verin. Rapor bir önceki ay içindir.
    Listeyi oraya kopyalayabilirsiniz.
applied-only-you = Listeyi yalnız siz görürsünüz. Kimseye göndermeyiz.
applied-open-report = Raporu aç

mydata-plan = Bir taşınma planınız var. İşin başlangıcı: { $starts }.
mydata-applied = { $count ->
    [one] “Başvurdum” diye işaretli bir iş var.
   *[other] “Başvurdum” diye işaretli { $count } iş var.
  }
privacy-plan = Taşınma mı planlıyorsunuz? Plan, cevaplarınız gibi kilitlidir.
    Hatırlatma isterseniz günler kilitsiz durur. Neyle ilgili oldukları kilitli kalır.
web-plan-calendar = Takvim için indir
web-plan-print = Yazdırılacak sayfa
web-plan-print-how = Sayfayı tarayıcının menüsünden yazdırın.
plan-starts-stated = { $date }, belediyenin söylediği gün
