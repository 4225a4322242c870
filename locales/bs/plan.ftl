# Plan selidbe, šta dolazi poslije i spisak prijava. Bez iznosa: oni su u grants/.
menu-plan = Planiraj selidbu
    .words = plan; planiraj; planirati; planiranje; selidba; selidbu; preseljenje; plan selidbe; seljenje; flytt
menu-applied = Poslovi s prijavom
    .words = prijave; moje prijave; prijavljeni poslovi; prijavljen; izvještaj; izvjestaj; izveštaj; raport; aktivitetsrapport; sökta jobb
plan-this = 🗓 Planiraj selidbu

plan-ask-starts = Kad počinje posao?
plan-ask-moves = Kad se selite?
plan-ask-how = Pritisnite dugme ili napišite dan. Na primjer 1. marta ili 1/3.
plan-starts-asap = Što prije
plan-starts-months_1 = Za mjesec dana
plan-starts-months_2 = Za dva mjeseca
plan-starts-months_3 = Za tri mjeseca
plan-moves-same = Isti dan kad počinje posao
plan-moves-months_1 = Mjesec dana poslije početka
plan-moves-months_2 = Dva mjeseca poslije početka
plan-moves-months_3 = Tri mjeseca poslije početka
plan-note-date = Ne razumijem taj dan. Napišite na primjer 1. marta ili pritisnite dugme.

plan-title = Vaš plan selidbe
plan-title-in = Vaš plan: selidba, { $municipality }
plan-dates = Posao počinje { $starts }. Selite se { $moves }.
plan-count = Gotovo: { $done } od { $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = Prije razgovora za posao
plan-when-before_signing = Prije potpisa
plan-when-before_resigning = Prije nego što neko da otkaz
plan-when-before_moving = Prije selidbe
plan-when-date_known = Kad znate dan
plan-when-now = Sada, što prije
plan-if = Ne znamo da li ovo važi za vas. Odgovorite na pitanje ispod plana, pa ćemo znati.
plan-maybe = Možda ovo ne važi za vas.
plan-if-not = Ne važi za vas? Pritisnite dugme, pa o tome više ne pišemo.
plan-late = Najbolji dan je prošao. Uradite to što prije.
plan-whom = Pitajte. Odgovor daje { $whom }
plan-whom-employer = novi poslodavac
plan-whom-guardian = drugi roditelj ili staratelj
plan-whom-new-kommun = općina { $municipality }
plan-whom-some-kommun = općina u koju se selite
plan-whom-own-kommun = općina u kojoj sada živite
plan-whom-landlord = vaš stanodavac
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Promijeni plan
plan-change-starts = Promijeni početak posla
plan-change-moves = Promijeni dan selidbe
plan-calendar = 📅 U moj kalendar
plan-remind-on = 🔔 Podsjeti me
plan-remind-off = 🔕 Nemoj me podsjećati
plan-moved = Selidba je gotova
plan-drop = Ipak ne želim
plan-drop-title = Želite li ukloniti plan?
plan-drop-what = Tada uklanjamo plan i sve podsjetnike. Novi možete napraviti kad god želite.
plan-drop-yes = Da, ukloni plan
plan-to-plan = Na plan
plan-toast-date = Onda računamo s ovim danom: { $date }.
plan-toast-done = Odlično! Jedan korak je gotov.
plan-toast-undone = Taj korak još treba uraditi.
plan-toast-reminds = Podsjećamo vas tri dana prije i isti dan. Ako je korak gotov, ne pišemo.
plan-toast-silent = Ne pišemo.
plan-toast-after = Pišemo tri puta u šest sedmica.
plan-toast-dropped = Plan je uklonjen.

plan-own-wish = Želja za selidbom je samo vaša. Nijedna ustanova vas ne može natjerati da se selite, i smijete se predomisliti.
    Primate li naknadu? Pitajte a-kassu (osiguranje za nezaposlene) prije nego što odbijete posao.
plan-responsible = Primate li socijalnu pomoć (försörjningsstöd)? Poslije selidbe je za nju odgovorna nova općina. Ona može imati druga pravila.

plan-travel_grant-name = Tražite novac za put
plan-travel_grant-what = Idete li na razgovor za posao daleko? Novac za put se zove resebidrag. Podnesite zahtjev prije puta.
    Nazovite 0771-416 416 najmanje tri radna dana ranije. Sačuvajte poziv i broj oglasa.
plan-ask_employer-name = Pitajte plaćaju li selidbu
plan-ask_employer-what = Ako poslodavac plati selidbu, vi na to ne plaćate porez. Niko to ne mora. Tražite odgovor napismeno.
plan-guardians-name = Razgovarajte s drugim roditeljem
plan-guardians-what = Odlučuje li o djeci još neko? Onda ta osoba možda mora pristati na novu adresu i školu. Pitajte prije potpisa.
plan-preschool_hours-name = Pitajte za večeri i vikende
plan-preschool_hours-what = Radite li uveče, noću ili vikendom? Zakon za to vrijeme ne obećava vrtić. Pitajte prije nego što prihvatite posao.
plan-sign_first-name = Prvo potpišite
plan-sign_first-what = Potpišite novi posao prije nego što date otkaz na stari. Ko ode bez opravdanog razloga, može ostati bez naknade 45 dana.
plan-partner-name = Pitajte za onoga ko ide s vama
plan-partner-what = Napušta li druga odrasla osoba svoj posao? Prvo pitajte a-kassu (osiguranje za nezaposlene). Nije sigurno da se selidba računa kao razlog.
plan-assistance-name = Tražite pomoć za selidbu
plan-assistance-what = Podnesite zahtjev prije selidbe, tamo gdje sada živite. Recite za posao. Tražite pismenu odluku.
plan-sublet-name = Zadržati stan neko vrijeme?
plan-sublet-what = Možete ga izdati i prvo probati. Tražite pristanak stanodavca prije nego što neko useli.
    Ako odbije, može odlučiti Hyresnämnden (komisija za najam). Bez pristanka možete izgubiti ugovor.
plan-resign_tenancy-name = Otkažite stan
plan-resign_tenancy-what = Ako otkažete na vrijeme, stanarina teče do { $ends }. To traje tri mjeseca, do kraja mjeseca. Sačekajte dok ugovor za posao ne bude potpisan.
plan-school-name = Sredite mjesto u školi
plan-school-what = Djeca imaju pravo na školu tamo gdje imaju prijavljeno prebivalište (folkbokföring). Nazovite čim znate kad se selite. Pitajte i za školski prevoz (skolskjuts).
plan-gymnasium-name = Pitajte za srednju školu
plan-gymnasium-what = Srednja škola (gymnasium) može biti u drugom mjestu. Pitajte koji smjerovi postoje. Pitajte za pomoć za smještaj.
plan-preschool-name = Tražite mjesto u vrtiću
plan-preschool-what = Općina treba ponuditi mjesto u roku od četiri mjeseca otkako ga zatražite. Tražite što ranije.
plan-register-name = Prijavite selidbu
plan-register-what = Prijavite je u roku od sedam dana. Selite se { $moves }. O tome zavise škola, naknade i niži porez.
plan-housing_allowance-name = Tražite stambeni dodatak
plan-housing_allowance-what = Na švedskom se zove bostadsbidrag. Podnesite zahtjev isti mjesec kad uselite, { $moves }. Za prošle mjesece se ne može dobiti.
    Već ga imate? Odmah prijavite novu stanarinu i platu.
plan-housing_allowance_young-name = Tražite stambeni dodatak
plan-housing_allowance_young-what = Na švedskom se zove bostadsbidrag. Podnesite zahtjev isti mjesec kad uselite, { $moves }. S platom za puno radno vrijeme prihod je skoro uvijek previsok.
plan-tax_reduction-name = Živite u općini 1. novembra
plan-tax_reduction-what = Imate li taj dan prijavljeno prebivalište (folkbokföring) u općini? Onda imate niži porez { $year }. godine. Zahtjev nije potreban.

plan-moved-title = Dobro došli kući!
plan-moved-register = Jeste li prijavili selidbu? To treba uraditi u roku od sedam dana.
plan-moved-after = Želite li da se javimo tri puta u šest sedmica? Pišemo o udruženjima, kursevima i koga možete nazvati.
plan-after-on = Da, piši tri puta
plan-after-off = Ne, nemoj pisati
after-associations-title = Nađite udruženje
after-associations-what = Sport, hor, lov, vrt: tamo se upoznaju ljudi. Pitajte općinu koja udruženja postoje. Pitajte smiju li djeca probati.
after-studies-title = Učite više, u blizini
after-studies-what = Općina ima kurseve za odrasle. Pitajte šta postoji i šta se može učiti preko interneta.
after-contact-title = Kako ide?
after-contact-what = Nedostaje li vam nešto? Pitajte za to. Neke općine imaju službu za nove stanovnike (inflyttarservice).
after-call = Nazovite općinu { $municipality }.
after-call-some = Nazovite općinu u kojoj sada živite.

applied-mark = ✓ Prijava je poslana
applied-marked = Prijava nije poslana
applied-toast = Posao je na vašem spisku. Napišite /applied da ga vidite.
applied-toast-not = Posao je skinut sa spiska.
applied-title = Poslovi za koje ste se prijavili
applied-none = Spisak je prazan. Pritisnite „Prijava je poslana” kad se prijavite za posao.
applied-month = Prijave od { $from } do { $to }. Izvještaj se predaje od { $opens } do { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: posao koji više ne postoji
applied-when = Jeste li prijavljeni u Arbetsförmedlingen? Predajte izvještaj svaki mjesec, od 1. do 14. On važi za prethodni mjesec.
    Spisak možete kopirati tamo.
applied-only-you = Spisak vidite samo vi. Nikome ga ne šaljemo.
applied-open-report = Otvori izvještaj

mydata-plan = Imate plan selidbe. Posao počinje { $starts }.
mydata-applied = { $count ->
    [one] Označili ste prijavu za { $count } posao.
    [few] Označili ste prijavu za { $count } posla.
   *[other] Označili ste prijavu za { $count } poslova.
  }
privacy-plan = Planirate li selidbu? Plan je zaključan, kao i vaši odgovori. Ako želite podsjetnike, dani nisu zaključani, ali ono na šta se odnose jeste.
web-plan-calendar = Preuzmi za kalendar
web-plan-print = Stranica za štampanje
web-plan-print-how = Odštampajte stranicu preko menija preglednika.
plan-starts-stated = { $date }, kako kaže općina
