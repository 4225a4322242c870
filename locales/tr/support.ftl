# Support when moving. No sums in the texts: they stand in grants/ and are shown only while they are fresh.

## Verdicts
verdict-eligible = Şartlara uyuyor görünüyorsunuz.
verdict-undecided = Şuna bağlı: { $what }.
hangs-on-place = belediye
hangs-on-swedish = ne kadar İsveççe bildiğiniz
verdict-depends-on-place = Belediyeye bağlı. Bir iş açın, o zaman bakarız.
verdict-ineligible-because = Bu büyük ihtimalle size uymuyor. Belirleyen: { $because }.
verdict-information = Bu sizin için geçerli olabilir. Şartları okuyun.
verdict-employer = Bu desteği siz değil, işveren alır. Ona anlatabilirsiniz.
verdict-local = Her belediye kendisi karar verir. Sorun.
verdict-not-in-force = Bu şu anda geçerli değil.
verdict-ended = Bu artık yok.
verdict-never-existed = Bu İsveç'te hiç olmadı.
verdict-cross-border = Bu yalnız başka bir ülkeye taşınmak için.
mark-ended = Artık yok: { $name }
mark-never = Hiç olmadı: { $name }
mark-abroad = Yalnız başka bir ülkeye: { $name }
mark-planned = Henüz yok: { $name }
mark-employer = İşverene verilir: { $name }
mark-unconfirmed = Hesaba katmayın: { $name }
instead-line = Bunun yerine: { $instead }
support-less-sure = Burada daha az eminiz. Hesaba katmadan önce sorun.
ended-line = Eski sayfalar taşınma yardımı (flyttbidrag) sözü verir. O, 2015'te kaldırıldı.

## Reasons, after "Belirleyen:"
because-movers = kimlerin taşınacağı
because-children_ages = çocukların yaşı
because-income = gelir
because-age = yaşınız
because-assistance_2025 = 2025'te sosyal yardım (försörjningsstöd) alıp almadığınız
because-assistance_now = şu anda sosyal yardım (försörjningsstöd) alıp almadığınız
because-registered_unemployed = Arbetsförmedlingen'e kayıtlı olup olmadığınız
because-interview_far = yolun ne kadar sürdüğü
because-keeps_old_home = konutunuzu bırakıp bırakmadığınız
because-rents_home = kirada oturup oturmadığınız
because-abilities = zaten İsveççe bilmeniz
because-destination_tax_reduction = belediye, çünkü listede yok
because-destination_ev_premium = belediye (bazı bölgeler yine de sayılabilir, onun için sorun)

## Money
amount-up-to = En fazla { $amount }.
amount-up-to-per-month = Ayda en fazla { $amount }.
amount-per-month = Ayda { $amount }.
amount-per-month-per-child = Her çocuk için ayda { $amount }.
amount-per-year = Yılda { $amount }.
amount-check-with = Miktar değişmiş olabilir. Soracağınız yer: { $payer }.

## Who decides
payer-af = Arbetsförmedlingen (iş bulma kurumu)
payer-fk = Försäkringskassan (sosyal sigorta kurumu)
payer-skatteverket = Skatteverket (vergi dairesi)
payer-csn = CSN (öğrenim parası kurumu)
payer-kommun = belediye (kommun)
payer-employer = işveren
payer-akassa = a-kassa (işsizlik kasası)
payer-naturvardsverket = Naturvårdsverket (çevre kurumu)
payer-hyresnamnden = Hyresnämnden (kira kurulu)
payer-eures = EURES

## Questions asked for one kind of support only
q-age = Kaç yaşındasınız?
q-age-why = Yalnız bu destek için soruyoruz. Bunda yaş sınırı var.
q-age-16_19 = 16–19 yaş
q-age-20_28 = 20–28 yaş
q-age-29_65 = 29–65 yaş
q-age-66_plus = 66 yaş ve üstü
q-assistance_2025 = 2025'te temmuzdan aralığa kadar sosyal yardım (försörjningsstöd) aldınız mı?
q-assistance_2025-why = Yalnız bu destek için soruyoruz. Altı ayın hepsinde alanlar içindir.
q-assistance_2025-every_month = Evet, her ay
q-assistance_2025-some_months = Evet, bazı aylar
q-assistance_2025-no = Hayır
q-assistance_now = Şu anda sosyal yardım (försörjningsstöd) alıyor musunuz?
q-assistance_now-why = Yalnız bu destek için soruyoruz. Aralıksız altı ay gerekir.
q-assistance_now-six_months = Evet, aralıksız altı ay veya daha uzun
q-assistance_now-shorter = Evet, daha kısa süredir
q-assistance_now-no = Hayır
q-registered_unemployed = Arbetsförmedlingen'e (iş bulma kurumu) kayıtlı mısınız?
q-registered_unemployed-why = Yalnız bu destek için soruyoruz. Kayıtlı olanlar içindir.
q-registered_unemployed-yes = Evet
q-registered_unemployed-no = Hayır
q-interview_far = Görüşmeye gidiş ve dönüş toplam üç saatten uzun mu sürüyor?
q-interview_far-why = Yalnız bu destek için soruyoruz. Görüşmeye uzun yoldan gidenler içindir.
q-interview_far-yes = Evet
q-interview_far-no = Hayır
q-keeps_old_home = Başka bir yerde işe başlayınca konutunuz sizde kalsın mı?
q-keeps_old_home-why = Yalnız bu destek için soruyoruz. İki konutu olanlar içindir.
q-keeps_old_home-yes = Evet
q-keeps_old_home-no = Hayır
q-rents_home = Konutunuzu kendi sözleşmenizle mi kiralıyorsunuz?
q-rents_home-why = Yalnız bu kural için soruyoruz. Kiralık konut (hyresrätt) içindir.
q-rents_home-yes = Evet
q-rents_home-no = Hayır

## Support that exists
grant-resebidrag-name = İş görüşmesi için yol parası (resebidrag)
grant-resebidrag-what = Uzaktaki bir görüşme için yol ve gece kalma yardımı. Taşınmanın kendisi için değildir.
grant-resebidrag-needs = En az 20 yaşında ve Arbetsförmedlingen'e kayıtlı olmalısınız. İşsiz olmalısınız ya da işsiz kalma riskiniz olmalı. Gidiş ve dönüş toplam üç saatten uzun sürmeli.
    İş, Platsbanken'de olmalı. Kararı Arbetsförmedlingen verir.
    Meslek yüksekokulunda (yrkeshögskola) mı okudunuz? O zaman başka kurallar geçerli olabilir.
grant-resebidrag-apply = Yola çıkmadan başvurun. En az üç iş günü önce Arbetsförmedlingen'i arayın: 0771-416 416. Davet yazısını ve ilanı saklayın.

grant-jobbpremie-name = İşe başlama primi (jobbpremie)
grant-jobbpremie-what = Sosyal yardımdan (försörjningsstöd) işe geçince ek para. Bu prim vergisizdir. En fazla 18 ay ödenebilir.
grant-jobbpremie-needs = 2025'te temmuzdan aralığa kadar her ay sosyal yardım (försörjningsstöd) almış olmalısınız. Başvurduğunuz ayda maaşınız olmalı. O ay evde hiç kimse sosyal yardım almamalı.
    Nerede yaşadığınız fark etmez.
grant-jobbpremie-apply = Försäkringskassan'a internetten, her ay için bir kez başvurun. Bunu maaş aldığınız aydan sonra üç ay içinde yapın.

grant-jobbstimulans-name = Maaşın bir kısmı sayılmaz (jobbstimulans)
grant-jobbstimulans-what = Belediye sosyal yardımınızı (försörjningsstöd) hesaplarken maaşınızın dörtte biri sayılmaz. Bu, iki yıl sürer.
grant-jobbstimulans-needs = Aralıksız altı ay sosyal yardım almış olmalısınız ve bir işten maaş almalısınız. Aynı ay için işe başlama primi (jobbpremie) alınamaz.
grant-jobbstimulans-apply = İşi belediyeye anlatın. Jobbstimulans kuralını kullanmalarını isteyin.

grant-bostadsbidrag_barn-name = Çocuklu aileler için konut yardımı (bostadsbidrag)
grant-bostadsbidrag_barn-what = Evde çocuğu olan aileler için kira yardımı. Kira daha az olursa yardım da azalabilir. Maaş daha yüksekse de azalabilir.
grant-bostadsbidrag_barn-needs = Kiraya, gelire, birikmiş paraya ve çocuk sayısına bağlıdır. En yüksek miktar üç veya daha çok çocuk içindir. Adres kaydınız (folkbokföring) o konutta olmalı.
    Geliriniz mi değişti? Hemen bildirin. Yoksa borçlu kalabilirsiniz.
grant-bostadsbidrag_barn-apply = Yeni eve taşındığınız ay Försäkringskassan'a başvurun. Geçmiş aylar için verilmez.

grant-bostadsbidrag_ung-name = 18–28 yaş için konut yardımı (bostadsbidrag)
grant-bostadsbidrag_ung-what = Çocuğu olmayan ve geliri çok düşük gençler için kira yardımı.
grant-bostadsbidrag_ung-needs = 18 ile 28 yaş arasında olmalısınız. Kendi konutunuz olmalı ve adres kaydınız (folkbokföring) orada olmalı. Tam zamanlı işin maaşıyla gelir hemen hemen her zaman fazla yüksektir.
grant-bostadsbidrag_ung-apply = Taşındığınız ay Försäkringskassan'a başvurun.

grant-barnbidrag-name = Çocuk parası (barnbidrag) ve ek çocuk parası
grant-barnbidrag-what = İsveç içinde taşınınca çocuk parası değişmez. İki veya daha çok çocuk varsa ek çocuk parası (flerbarnstillägg) da vardır.
grant-barnbidrag-needs = Çocuk 16 yaşından küçük olmalı ya da hâlâ ilköğretim okuluna (grundskola) gitmeli.
grant-barnbidrag-apply = Çocuk parası alıyor musunuz? O zaman tekrar başvurmanız gerekmez. Yeni adresi Skatteverket'e bildirin.

grant-regional_skattereduktion-name = Bazı belediyelerde daha az vergi
grant-regional_skattereduktion-what = Bazı belediyelerde yaşayanlar biraz daha az vergi öder. İsveççesi: regional skattereduktion.
grant-regional_skattereduktion-needs = 1 Kasım'da adres kaydınız (folkbokföring) o belediyede olmalı. O zaman ertesi yıl için geçerlidir.
    1 Kasım'dan sonra mı taşınıyorsunuz? O zaman bir yıl daha geç başlar.
grant-regional_skattereduktion-apply = Başvurmanız gerekmez. Taşındığınızı bir hafta içinde Skatteverket'e bildirin.

grant-dubbel_bosattning-name = İki konut için vergi indirimi (dubbel bosättning)
grant-dubbel_bosattning-what = Eviniz duruyor ve işin olduğu yerde başka konut mu kiralıyorsunuz? O zaman yeni kirayı vergi beyanında (deklaration) düşebilirsiniz. Eve gidiş gelişler de sayılabilir.
grant-dubbel_bosattning-needs = İş için taşınmış olmalısınız ve eski eviniz sizde kalmalı. Arada 50 kilometreden fazla yol olmalı. Yeni yerde uyumalısınız.
    Tek başına olanlar için en fazla iki yıl geçerlidir. Çiftler için bazen beş yıl.
grant-dubbel_bosattning-apply = Bunu vergi beyanına yazın. Kira makbuzlarını ve fişleri saklayın.

grant-flytt_av_arbetsgivare-name = İşverenden taşınmayı ödemesini isteyin
grant-flytt_av_arbetsgivare-what = İşveren, taşıma kamyonunu ve ailenin yolunu ödeyebilir. Siz bunun için vergi ödemezsiniz. Hiçbir işveren ödemek zorunda değildir.
grant-flytt_av_arbetsgivare-needs = Başka bir yerde çalışacağınız için taşınıyor olmalısınız. Çift kira vergisiz değildir.
grant-flytt_av_arbetsgivare-apply = İşi imzalamadan önce sorun. Cevabı yazılı isteyin.

grant-rut_flytt-name = Taşınma hizmeti için RUT indirimi
grant-rut_flytt-what = Bir firmadan taşınma hizmeti alınca ücretin bir kısmı düşülebilir. Firma bunu faturadan düşer.
grant-rut_flytt-needs = En az 18 yaşında olmalısınız. Yeteri kadar vergi ödemelisiniz. Firma onaylı olmalı.
    Bir devlet kurumu ya da belediye zaten ödedi mi? O zaman sayılmaz.
grant-rut_flytt-apply = Yer ayırtmadan önce firmaya RUT indirimini sorun. Ne kadar düşülebileceğini Skatteverket'e sorun.

grant-elbilspremie-name = Elektrikli araba primi (elbilspremie)
grant-elbilspremie-what = Bazı belediyelerde elektrikli araba almak ya da kiralamak için destek. Ay ay ödenir. Para bitebilir.
grant-elbilspremie-needs = Ev halkının geliri oldukça düşük olmalı. Evde hiç kimse devlete gelir vergisi (statlig skatt) ödememeli. Son bir yılda elektrikli araba ya da şarjlı hibrit arabanız olmamalı.
    Kronofogden'de (icra dairesi) ödenmemiş yol borcunuz olmamalı. Araba çok pahalı olmamalı.
grant-elbilspremie-apply = Önce taşındığınızı bildirin. Araba sizin olduktan sonra iki ay içinde Naturvårdsverket'e başvurun. Para kaldı mı, sorun.

grant-reseavdrag-name = İşe gidiş geliş için vergi indirimi (reseavdrag)
grant-reseavdrag-what = İş uzak mı? O zaman giderin bir kısmı vergi beyanında (deklaration) düşülebilir.
grant-reseavdrag-needs = Yalnız yılda belli bir sınırın üstündeki giderler sayılır. Arabayla en az beş kilometre olmalı. Otobüs ya da trene göre günde en az iki saat kazanmalısınız.
grant-reseavdrag-apply = Yollarınızı not edin. Vergi beyanına yazın. Bu yılki sınırı Skatteverket'e sorun.

grant-nystartsjobb-name = Yeni başlangıç işi (nystartsjobb)
grant-nystartsjobb-what = İşveren, uzun süre işsiz kalmış birini işe alınca devlete daha az öder. Maaş toplu sözleşmeye uygun olmalı.
grant-nystartsjobb-needs = Arbetsförmedlingen'e kayıtlı olmalısınız. Uzun süredir işsiz ya da İsveç'te yeni olmalısınız. Kararı Arbetsförmedlingen verir.
grant-nystartsjobb-apply = Sizin için geçerli mi, memurunuza (handläggare) sorun. İşverene anlatın. Karar ilk iş gününden önce gelmeli.

grant-introduktionsjobb-name = İşe alıştırma işi (introduktionsjobb)
grant-introduktionsjobb-what = İşveren maaşın bir kısmı için destek alır ve işi size öğretir.
grant-introduktionsjobb-needs = Arbetsförmedlingen'in bir programına katılmalısınız ya da İsveç'te yeni olmalısınız. Kararı Arbetsförmedlingen verir.
grant-introduktionsjobb-apply = Sizin için geçerli mi, memurunuza (handläggare) sorun. Karar ilk iş gününden önce gelmeli.

grant-etableringsjobb-name = Yerleşme işi (etableringsjobb)
grant-etableringsjobb-what = Tam zamanlı iş. Bir kısmını işveren öder, bir kısmını devlet size öder. Az bulunur.
grant-etableringsjobb-needs = En az 20 yaşında ve Arbetsförmedlingen'e kayıtlı olmalısınız. Uzun süredir işsiz ya da İsveç'te yeni olmalısınız. İşverenin özel bir toplu sözleşmesi (kollektivavtal) olmalı.
grant-etableringsjobb-apply = Arbetsförmedlingen'e sorun. Karar ilk iş gününden önce gelmeli.

grant-starta_eget-name = Kendi işini kurana destek (starta eget)
grant-starta_eget-what = Kendi şirketinizin ilk zamanında ödenen para. Çoğu zaman altı ay.
grant-starta_eget-needs = En az 18 yaşında ve Arbetsförmedlingen'e kayıtlı olmalısınız. Şirket henüz başlamamış olmalı. İş fikri kendi masrafını çıkarabilmeli.
    Kronofogden'de (icra dairesi) borcunuz olmamalı. Kararı Arbetsförmedlingen verir.
grant-starta_eget-apply = Başlamadan önce Arbetsförmedlingen ile konuşun.

grant-skolplats-name = Okulda yer
grant-skolplats-what = Çocukların yaşadıkları belediyede okul hakkı vardır. Okul ücretsizdir. Çocuklar altı yaşını doldurdukları yıl anasınıfına (förskoleklass) başlar.
grant-skolplats-needs = Çocuğun adres kaydı (folkbokföring) o belediyede olmalı. Yol uzun ya da tehlikeliyse okul servisi (skolskjuts) ücretsizdir. Ne kadarın uzun olduğuna belediye karar verir.
grant-skolplats-apply = Ne zaman taşınacağınızı öğrenince hemen belediyeyi arayın. Okul servisini de sorun.

grant-forskola-name = Anaokulunda (förskola) yer
grant-forskola-what = Siz isteyince belediye dört ay içinde yer vermelidir. Çocuk bir yaşını doldurmuş olmalı.
grant-forskola-needs = O belediyede yaşamalısınız. Çalışmalısınız ya da okumalısınız.
    İşsiz ya da doğum izninde (föräldraledig) misiniz? O zaman çocuğun haftada en az 15 saat hakkı vardır. Kanun akşam, gece ve hafta sonu için yer sözü vermez.
grant-forskola-apply = Mümkün olduğu kadar erken yer isteyin. Vardiyalı mı çalışacaksınız? İşe evet demeden önce akşamları ve hafta sonlarını sorun.

grant-inackordering-name = Liseye yakın oturması gereken gence destek
grant-inackordering-what = Lise (gymnasium) başka bir yerde olabilir. O zaman öğrencinin kalacağı yer için destek vardır.
grant-inackordering-needs = Öğrenci okul için evden uzakta oturmak zorunda olmalı. Destek, öğrencinin 20 yaşını doldurduğu yılın ortasına kadar sürer.
grant-inackordering-apply = Taşınacağınız belediyeye sorun. Hangi programlar olduğunu da sorun.

grant-sfi-name = Sfi, İsveççe kursu
grant-sfi-what = Yaşadığınız belediyede ücretsiz İsveççe kursu. Çoğu zaman üç ay içinde başlar.
grant-sfi-needs = Kursa ilk kabul edildiğiniz günden sonra üç yıl hakkınız vardır.
    2026'dan önce mi kabul edildiniz? O zaman süre 1 Ocak 2026'da başlar. Uzatılabilir.
grant-sfi-apply = Yeni belediyede yetişkin eğitimini (vuxenutbildning) arayın. Okuduklarınız için belge isteyin.

grant-forsorjningsstod_flytt-name = Sosyal yardım (försörjningsstöd) ve taşınma giderleri
grant-forsorjningsstod_flytt-what = Belediye bazen taşınma giderlerine yardım edebilir. Belli bir miktar ve kesin bir hak yoktur.
    Hiçbir devlet kurumu sizi taşınmaya zorlayamaz. İstek sizin olmalı.
grant-forsorjningsstod_flytt-needs = Belediye sizin kendi durumunuza bakar. Taşındıktan sonra yeni belediye sorumludur. Onun kuralları başka olabilir.
grant-forsorjningsstod_flytt-apply = Taşınmadan önce, şu anda yaşadığınız belediyeye başvurun. Sizi bekleyen işi anlatın.
    Yazılı karar isteyin. Karara itiraz edebilirsiniz.

grant-a_kassa-name = İş değiştirirken a-kassa (işsizlik kasası)
grant-a_kassa-what = Yeni iş imzalanmadan işten ayrılmayın. Geçerli nedeni olmadan ayrılan, 45 gün para alamayabilir.
grant-a_kassa-needs = Eşinizle ya da partnerinizle birlikte mi taşınacaksınız? Bunun geçerli neden sayılacağı kesin değil. Kararı a-kassa verir.
grant-a_kassa-apply = İşten ayrılmadan önce a-kassa'nıza sorun. İşsiz mi kaldınız? İlk gün Arbetsförmedlingen'e kaydolun.

grant-andrahandsuthyrning-name = Denerken dairenizi kiraya vermek
grant-andrahandsuthyrning-what = Başka yerde bir işi denerken kiralık daireniz (hyresrätt) sizde kalabilir. Geçici iş, geçerli bir nedendir.
grant-andrahandsuthyrning-needs = Önce ev sahibi ya da Hyresnämnden (kira kurulu) evet demeli. Kira makul olmalı.
    İzinsiz kiraya verirseniz sözleşmeyi kaybedebilirsiniz. Daireden çıkışı bildirirseniz süre çoğu zaman üç aydır.
grant-andrahandsuthyrning-apply = Taşınmadan önce ev sahibine yazılı sorun. Hayır mı diyor? Hyresnämnden'e sorun.

grant-hyresgaranti-name = Belediyenin kira garantisi (kommunal hyresgaranti)
grant-hyresgaranti-what = Belediye, kiranın ödeneceğine ev sahibine söz verir. Size para verilmez. Ama sözleşme almak kolaylaşabilir.
grant-hyresgaranti-needs = Yalnız bazı belediyelerde vardır. Kimler için olduğuna kendileri karar verir.
grant-hyresgaranti-apply = Taşınmak istediğiniz belediyeye sorun.

grant-kommunal_bonus-name = Yeni gelenlere belediyeden yardım
grant-kommunal_bonus-what = Taşınana kesin olarak para veren bir belediye bulamadık. Birçoğu konut, okul ve iş için yol gösterir.
grant-kommunal_bonus-needs = Her belediyede başkadır. Yalnız belediyenin kendi sayfasına güvenin. Sayfada tarih olsun.
grant-kommunal_bonus-apply = Belediyenin yeni gelenler için hizmetini (inflyttarservice) sorun. Neye yardım edebildiklerini sorun.

## What does not exist
grant-flyttningsbidrag-name = Taşınma yardımı (flyttningsbidrag)
grant-flyttningsbidrag-ended = 2015'te kaldırıldı. Taşıma kamyonu ve işe gidiş geliş için paraydı.
    Eski sayfalar hâlâ var diyor. Starthjälp de yok.
grant-flyttningsbidrag-instead = İmzalamadan önce işverene taşınma yardımını sorun. Uzaktaki bir görüşme için yol parası (resebidrag) vardır.

grant-csn_avskrivning-name = Kırsalda daha az öğrenim borcu
grant-csn_avskrivning-ended = İsveç'te hiç olmadı. Yalnız bir öneriydi. Norveç'te var, ama yalnız Norveç kredileri için.
grant-csn_avskrivning-instead = Ödemekte zorlanıyor musunuz? Daha az ödemeyi CSN'e sorun.

grant-korkortslan-name = CSN'den ehliyet kredisi (körkortslån)
grant-korkortslan-ended = 2024'ten beri başvurulamıyor. Ehliyet alanlar için bir krediydi.
grant-korkortslan-instead = İşverene ya da Arbetsförmedlingen'e sorun. Ehliyet istemeyen işleri de gösterebiliriz.

grant-hemutrustningslan-name = CSN'den ev eşyası kredisi (hemutrustningslån)
grant-hemutrustningslan-ended = 2022'nin başında kaldırıldı. İsveç'e yeni gelenlere mobilya için krediydi.
grant-hemutrustningslan-instead = Sosyal yardım (försörjningsstöd) mı alıyorsunuz? En gerekli eşya için belediyeden yardım isteyin. İkinci el eşyayı da sorun.

grant-studiestartsstod-name = Okula başlama desteği (studiestartsstöd)
grant-studiestartsstod-ended = 2026'nın başında kaldırıldı. Okumaya başlayan işsizler için bir yardımdı.
grant-studiestartsstod-instead = Normal öğrenim parasını (studiemedel) CSN'e sorun. Kursları belediyenin yetişkin eğitimine (vuxenutbildning) sorun.

grant-yrkesintroduktion-name = Yrkesintroduktion (mesleğe alıştırma) desteği
grant-yrkesintroduktion-ended = 2024'ün başında kaldırıldı. Gençlere iş öğreten işverenler için destekti.
grant-yrkesintroduktion-instead = Arbetsförmedlingen'e introduktionsjobb ya da nystartsjobb sorun.

grant-avstandsbaserat_reseavdrag-name = İşin uzaklığına göre vergi indirimi
grant-avstandsbaserat_reseavdrag-ended = Hiç başlamadı. Meclis (riksdag) 2022'de evet dedi, sonra vazgeçti. Bazı bloglar yanlış yazıyor.
grant-avstandsbaserat_reseavdrag-instead = İşe gidiş geliş için normal vergi indirimi duruyor.

grant-eures_tms-name = EURES hareketlilik programı (TMS)
grant-eures_tms-ended = İsveç içinde taşınma için değil. Yalnız başka bir AB ülkesindeki iş için.
grant-eures_tms-instead = İsveç'te uzaktaki bir görüşme için yol parası (resebidrag) vardır.

## Verdicts, time, sums worked out, questions
verdict-planned = Bu planlandı. Başlangıç: { $date }. O zamana kadar değişebilir.
verdict-unconfirmed = Bunu doğrulayamadık. Bunu hesaba katmayın.
verdict-check-with = Biz okuduktan sonra kural değişmiş olabilir. Soracağınız yer: { $payer }.
time-begins-before-move = Başlangıç: { $date }. Bu, düşündüğünüz taşınmadan önce.
time-ends-before-move = Bitiş: { $date }. Bu, düşündüğünüz taşınmadan önce. Bunu hesaba katmayın.
time-may-end-before-move = Bitiş: { $date }. Bu, taşınmanızdan önce olabilir.
amount-fee-up-to = İlk çocuk için ücret ayda en fazla { $amount }. Kardeşler daha ucuz.
amount-up-to-per-child-and-year = Her çocuk için yılda en fazla { $amount }. Çoğu zaman daha az.
money-between = { $from }–{ $to }
money-up-to = en fazla { $to }
money-at-least = en az { $from }
sum-per-month = Cevaplarınıza göre: ayda { $money }.
sum-once = Cevaplarınıza göre: bir yolculuk için { $money }.
sum-nothing = Cevaplarınıza göre büyük ihtimalle para çıkmaz.
sum-fee-per-month = Cevaplarınıza göre ilk çocuğun ücreti: ayda { $money }.
sum-fee-none = Cevaplarınıza göre ücret yok.
sum-less-tax-per-month = Cevaplarınıza göre daha az vergi: ayda { $money }.
sum-each-year = Vergi yılda { $amount } daha az olur. İlk yıl: { $year }.
sum-each-year-or = Vergi yılda { $amount } daha az olur. İlk yıl: { $year } ya da { $or }.
assuming-job-premium = Vergiden önceki maaşla hesaplandı. O ay evde hiç kimse sosyal yardım (försörjningsstöd) almıyor.
assuming-interview = Söylediğiniz yol parasıyla hesaplandı. Kararı Arbetsförmedlingen verir.
assuming-fee = Bütün gelir maaşmış gibi hesaplandı. Rakamlar kesin değil. Belediyeye sorun.
assuming-housing = Yazdığınız kira ve bugünkü gelirle, hepsi maaşmış gibi hesaplandı. Birikmiş para burada sayılmadı. Yeni maaş miktarı değiştirir.
assuming-children = 16 yaşından küçük ya da ilköğretim okuluna (grundskola) giden çocuklarla hesaplandı. Anne ve babanın payı birlikte sayıldı.
assuming-tax = Vergi, maaşın yaklaşık onda üçüymüş gibi hesaplandı. İndirim vergi beyanında (deklaration) yapılır.
assuming-registered = Taşındığınız gün adres kaydınız (folkbokföring) oradaymış gibi hesaplandı.
payer-ehalsomyndigheten = E-hälsomyndigheten (e-sağlık kurumu)
support-question-title = Size en çok yardım eden soru
support-next-question = { $count ->
    [one] Bir destek tek bir cevaba bağlı: { $what }.
   *[other] { $count } destek tek bir cevaba bağlı: { $what }.
}
button-more-support = Daha fazla destek
more-support-title = Destekler hakkında daha fazlası
planned-line = Henüz yok: { $name }. Planlanan başlangıç: { $date }.
ruled-out-title = Büyük ihtimalle size uymuyor
ruled-out-line = { $name }. Belirleyen: { $because }.
more-support-tap = Ne hakkında okumak istersiniz?
topic-children = Okul ve anaokulu
topic-home = Çocuk ve kira için yardımlar
topic-move = Taşınma ve daire
topic-work = İş, görüşme ve kurslar
topic-assistance = Sosyal yardım alıyorsanız
topic-tax = Vergi, yol ve araba
topic-employer = İşverene verilen destek
topic-employer-why = Parayı siz değil, işveren alır. İşe başvururken bu desteği anlatabilirsiniz.
q-move_when = Sizce ne zaman taşınacaksınız?
q-move_when-why = Bazı kurallar belli bir tarihte başlar ya da biter. Vergi için 1 Kasım önemlidir.
q-move_when-2026 = 2026 içinde
q-move_when-2027_by_1_nov = 2027, en geç 1 Kasım
q-move_when-2027_after_1_nov = 2027, 1 Kasım'dan sonra
q-move_when-2028 = 2028 içinde
short-move_when = Taşınma zamanı
q-children_count = Sizinle kaç çocuk taşınacak?
q-children_count-why = Yalnız miktarı hesaplayabilmek için soruyoruz.
q-children_count-1 = Bir çocuk
q-children_count-2 = İki çocuk
q-children_count-3 = Üç çocuk
q-children_count-4 = Dört çocuk
q-children_count-5_plus = Beş veya daha çok çocuk
short-children_count = Çocuk sayısı
q-new_rent = Sizce yeni konutun kirası ayda ne kadar olacak?
q-new_rent-why = Yalnız miktarı hesaplayabilmek için soruyoruz. Tahmin yeter.
q-new_rent-under_4 = 4.000 krondan az
q-new_rent-4_6 = 4.000–6.000 kron
q-new_rent-6_8 = 6.000–8.000 kron
q-new_rent-over_8 = 8.000 krondan fazla
short-new_rent = Yeni kira
q-new_pay = Yeni işte vergiden önce aylık maaşınız ne kadar olacak?
q-new_pay-why = Yalnız primi hesaplayabilmek için soruyoruz. Prim, maaşın bir kısmıdır.
q-new_pay-under_15 = 15.000 krondan az
q-new_pay-15_25 = 15.000–25.000 kron
q-new_pay-over_25 = 25.000 krondan fazla
short-new_pay = Yeni maaş
q-trip_cost = Görüşmeye gidiş ve dönüş, gece kalmayla birlikte ne kadar tutar?
q-trip_cost-why = Yalnız miktarı hesaplayabilmek için soruyoruz. Tahmin yeter.
q-trip_cost-under_1500 = 1.500 krondan az
q-trip_cost-1500_3600 = 1.500–3.600 kron
q-trip_cost-over_3600 = 3.600 krondan fazla
short-trip_cost = Yol gideri

## More rules
grant-logi_program-name = Program sırasında yol ve kalacak yer
grant-logi_program-what = Başka yerde bir programa katılınca yol ve ikinci konut için yardım. Normal bir iş için değildir.
grant-logi_program-needs = Sizi programa Arbetsförmedlingen yönlendirmiş olmalı. Yalnız bir sınırın üstündeki giderler sayılır.
grant-logi_program-apply = Program başlamadan memurunuza (handläggare) sorun.

grant-boende_vid_jobbstart-name = İşe başlarken geçici kalacak yer
grant-boende_vid_jobbstart-what = İşe başlarken kalacak yer için devletten bir destek bulamadık.
grant-boende_vid_jobbstart-needs = Başka yollar var. İki konutunuz varsa iki konut için vergi indirimi (dubbel bosättning) uyabilir.
grant-boende_vid_jobbstart-apply = İlk zaman için kalacak yeri işverene sorun. İmzalamadan önce sorun.

grant-aktivitetsstod-name = Taşınırken aktivitetsstöd ve etableringsersättning
grant-aktivitetsstod-what = Bir programa katılırken alınan paradır: program parası (aktivitetsstöd), yerleşme parası (etableringsersättning). Biz kuralları şöyle anlıyoruz: taşınmak sizi dışarıda bırakmaz.
grant-aktivitetsstod-needs = Arbetsförmedlingen'in bir programında olmalısınız. Tam zamanlı iş programı bitirir. Tekrar işsiz kalırsanız geri dönebilirsiniz.
grant-aktivitetsstod-apply = Taşınmadan önce taşınmayı memurunuza (handläggare) anlatın.

grant-lonebidrag-name = Maaş desteği (lönebidrag) ve benzerleri
grant-lonebidrag-what = Birine uyarlanmış bir iş gerekince işveren maaşın bir kısmı için destek alır.
grant-lonebidrag-needs = Kararı Arbetsförmedlingen verir. Biz böyle şeyleri asla sormayız.
grant-lonebidrag-apply = Sizin için geçerli mi, memurunuza (handläggare) sorun. Karar ilk iş gününden önce gelmeli.

grant-egen_flyttkostnad-name = Kendi taşınma gideriniz için vergi indirimi
grant-egen_flyttkostnad-what = Taşınma için kendi ödediğiniz para çoğu zaman vergiden düşülemez.
grant-egen_flyttkostnad-needs = İşveren bütün işi başka yere taşırsa bir istisna olabilir.
grant-egen_flyttkostnad-apply = İmzalamadan önce işverenden yardım istemek daha iyidir. İstisnayı Skatteverket'e sorun.

grant-fritidskort-name = Çocuklar için boş zaman kartı (fritidskort)
grant-fritidskort-what = Spor, müzik ve başka boş zaman işleri için karta konan para. Yeni belediyede de çocuğun kalır.
grant-fritidskort-needs = Çocuk o yıl 6 ile 16 yaş arasında olmalı. Bir yıl önce konut yardımı (bostadsbidrag) alan aileler için miktar daha yüksektir.
grant-fritidskort-apply = Kartı fritidskortet.se sayfasında açın. 30 Kasım'dan önce kullanın.

grant-aktivitetskrav-name = Sosyal yardım (försörjningsstöd) alanın görevleri
grant-aktivitetskrav-what = Sosyal yardım alan iş aramalı ya da belediyenin ayarladığı başka bir şeyi yapmalıdır. Çoğu zaman üç aydan sonra tam gün.
grant-aktivitetskrav-needs = Bu, yeni belediyede de geçerlidir. Hiç kimse taşınmanızı şart koşamaz.
grant-aktivitetskrav-apply = Neler ayarladığını belediyeye sorun. Yeni bir iş sayılır.

grant-bidragstak-name = Sosyal yardım için üst sınır (bidragstak)
grant-bidragstak-what = Düşünce, bir ailenin alabileceği yardımlara üst sınır koymaktır. En çok kalabalık aileler etkilenir.
grant-bidragstak-needs = Sosyal yardım (försörjningsstöd) alan evler içindir. Yeni bir meclis bunu değiştirebilir.
grant-bidragstak-apply = Sizin için ne demek olduğunu belediyeye sorun.

grant-dubbel_hyra_kommun-name = Bir belediyenin ödediği çift kira
grant-dubbel_hyra_kommun-what = Bazen Södertälje gibi bir belediyenin taşınırken çift kirayı ödediği söylenir. Bunun doğru olduğunu bulamadık.
grant-dubbel_hyra_kommun-needs = Yalnız belediyenin yazılı cevabına güvenin.
grant-dubbel_hyra_kommun-apply = Tarihleri çift kira ödemeyecek şekilde planlayın. Sosyal yardım (försörjningsstöd) mı alıyorsunuz? Taşınmadan önce belediyeye sorun.

grant-uppsagningstid-name = Daireden çıkmak için üç ay
grant-uppsagningstid-what = Kiracı, daireden çıkacağını her zaman bildirebilir. Sözleşme bir ayın sonunda biter. En erken üç ay sonra.
grant-uppsagningstid-needs = Sözleşmede ne yazarsa yazsın bu geçerlidir. Ev sahibi daha kısa süreye evet diyebilir. Yoksa dört aya kadar iki kira ödeyebilirsiniz.
grant-uppsagningstid-apply = Çıkışı yazılı bildirin, ama önce yeni iş ve konut kesin olsun. Ev sahibinden daha kısa süre isteyin.

grant-folkbokforing-name = Taşındığınızı Skatteverket'e bildirin
grant-folkbokforing-what = Taşındığınızı bir hafta içinde bildirmelisiniz. Birçok şey buna bağlıdır: okul, konut yardımı (bostadsbidrag), sfi ve vergi.
grant-folkbokforing-needs = En çok uyuduğunuz yerde yaşıyor sayılırsınız. İki eviniz varsa Skatteverket soru sorabilir.
grant-folkbokforing-apply = Bunu skatteverket.se sayfasında ya da bir servis bürosunda (servicekontor) yapın. Çocukları da bildirime yazın.

grant-tioarig_skola-name = On yıllık ilköğretim (grundskola)
grant-tioarig_skola-what = Anasınıfı (förskoleklass) birinci sınıf olacak. Okul yine ücretsiz. Çocuklar aynı yaşta başlar.
grant-tioarig_skola-needs = Her belediyede, okula giden bütün çocuklar için geçerlidir.
grant-tioarig_skola-apply = Bir şey yapmanız gerekmez. Okul haber verir.

grant-skolskjuts-name = Okul servisi (skolskjuts)
grant-skolskjuts-what = Yol uzun ya da tehlikeliyse ilköğretim okuluna (grundskola) ücretsiz otobüs ya da taksi.
grant-skolskjuts-needs = Ne kadarın uzun olduğuna belediye karar verir. Belediyenin okulu yerine başka okul seçerseniz bu hak gidebilir.
grant-skolskjuts-apply = Konut seçmeden önce belediyeye okul servisini sorun.

grant-forskola_skift-name = Akşam, gece ve hafta sonu çocuk bakımı
grant-forskola_skift-what = Kanun akşam, gece ve hafta sonu için bakım sözü vermez. Belediye bunu ayarlamaya çalışmalıdır.
grant-forskola_skift-needs = Her belediyede başkadır. Çoğu zaman o saatlerde anne ve babanın ikisi de çalışıyor olmalı.
grant-forskola_skift-apply = Vardiyalı mı çalışacaksınız? İşe evet demeden önce belediyeyi arayın.

grant-forskoleavgift-name = Anaokulu (förskola) ücreti
grant-forskoleavgift-what = Ücretin bir üst sınırı vardır, adı maxtaxa. Az kazanan az öder ya da hiç ödemez.
grant-forskoleavgift-needs = Ücret ev halkının gelirine ve çocuk sayısına bağlıdır. Çocuğun üç yaşını doldurduğu yılın sonbaharından sonra sürenin bir kısmı ücretsizdir.
grant-forskoleavgift-apply = Çocuk başlayınca geliri yeni belediyeye bildirin.

grant-fritidshem-name = Okul sonrası bakım (fritidshem)
grant-fritidshem-what = Dersten önce ve sonra ve tatillerde çocuk bakımı.
grant-fritidshem-needs = Çalışmalısınız ya da okumalısınız. Çocuğun 13 yaşını doldurduğu yılın ilkbaharına kadar sürer.
grant-fritidshem-apply = Okulla aynı zamanda belediyeden yer isteyin.

grant-kvalificering-name = Bazı yardımlar için İsveç'te daha çok yıl
grant-kvalificering-what = 2027'den itibaren İsveç'e yerleşenler bazı yardımlar için bekleyecek. Ülke içinde taşınmak sayılmaz.
grant-kvalificering-needs = Zaten İsveç'te mi yaşıyorsunuz? O zaman ülke içinde taşınmak bir şey değiştirmemeli.
grant-kvalificering-apply = Bir şey yapmanız gerekmez. Emin değilseniz Försäkringskassan'a sorun.

grant-bostadsbidrag_manad-name = Ay ay hesaplanan konut yardımı (bostadsbidrag)
grant-bostadsbidrag_manad-what = Gelir yıl yerine ay ay hesaplanacak. O zaman miktarı bilmek kolaylaşır.
grant-bostadsbidrag_manad-needs = Konut yardımı (bostadsbidrag) alanlar içindir. Gelir sınırları da değişebilir.
grant-bostadsbidrag_manad-apply = Taşınınca neyin geçerli olduğunu Försäkringskassan'a sorun.
