# Pomoć pri selidbi. U tekstovima nema iznosa: oni su u grants/ i prikazuju se samo dok su svježi.

## Odgovor
verdict-eligible = Izgleda da ispunjavate uslove.
verdict-undecided = To zavisi od ovoga: { $what }.
hangs-on-place = općina
hangs-on-swedish = koliko znate švedski
verdict-depends-on-place = To zavisi od općine. Otvorite neki posao, pa ćemo vidjeti.
verdict-ineligible-because = Ovo vjerovatno nije za vas. O tome odlučuje: { $because }.
verdict-information = Ovo možda važi za vas. Pročitajte uslove.
verdict-employer = Ovu podršku dobija poslodavac, ne vi. Možete mu reći za nju.
verdict-local = Svaka općina odlučuje sama. Pitajte.
verdict-not-in-force = Ovo sada ne važi.
verdict-ended = Ovo više ne postoji.
verdict-never-existed = Ovo u Švedskoj nikad nije postojalo.
verdict-cross-border = Ovo važi samo za selidbu u drugu zemlju.
mark-ended = Više ne postoji: { $name }
mark-never = Nikad nije postojalo: { $name }
mark-abroad = Samo za drugu zemlju: { $name }
mark-planned = Još ne: { $name }
mark-employer = Za poslodavca: { $name }
mark-unconfirmed = Nemojte računati na ovo: { $name }
instead-line = Umjesto toga: { $instead }
support-less-sure = Ovdje smo manje sigurni. Pitajte prije nego što računate na to.
ended-line = Stare stranice obećavaju novac za selidbu. To je ukinuto 2015. godine.

## Razlozi, poslije "O tome odlučuje:"
because-movers = ko se seli
because-children_ages = koliko godina imaju djeca
because-income = prihod
because-age = vaše godine
because-assistance_2025 = jeste li imali socijalnu pomoć (försörjningsstöd) 2025. godine
because-assistance_now = imate li sada socijalnu pomoć (försörjningsstöd)
because-registered_unemployed = jeste li prijavljeni u Arbetsförmedlingen
because-interview_far = koliko traje put
because-keeps_old_home = zadržavate li stan
because-rents_home = unajmljujete li stan u kojem živite
because-abilities = to što već znate švedski
because-destination_tax_reduction = općina, koja nije na spisku
because-destination_ev_premium = općina (neka područja se ipak mogu računati, zato pitajte)

## Novac
amount-up-to = Najviše { $amount }.
amount-up-to-per-month = Najviše { $amount } mjesečno.
amount-per-month = { $amount } mjesečno.
amount-per-month-per-child = { $amount } mjesečno za svako dijete.
amount-per-year = { $amount } godišnje.
amount-check-with = Iznos se možda promijenio. Pitajte. Odgovor daje { $payer }.

## Ko odlučuje
payer-af = Arbetsförmedlingen (zavod za zapošljavanje)
payer-fk = Försäkringskassan (socijalno osiguranje)
payer-skatteverket = Skatteverket (porezna uprava)
payer-csn = CSN (novac za studije)
payer-kommun = općina (kommun)
payer-employer = poslodavac
payer-akassa = a-kassa (osiguranje za nezaposlene)
payer-naturvardsverket = Naturvårdsverket (agencija za okoliš)
payer-hyresnamnden = Hyresnämnden (komisija za najam)
payer-eures = EURES

## Pitanja koja se postavljaju samo za jednu pomoć
q-age = Koliko imate godina?
q-age-why = Pitamo samo zbog ove pomoći. Ona ima granicu godina.
q-age-16_19 = 16–19 godina
q-age-20_28 = 20–28 godina
q-age-29_65 = 29–65 godina
q-age-66_plus = 66 godina ili više
q-assistance_2025 = Jeste li imali socijalnu pomoć (försörjningsstöd) od jula do decembra 2025?
q-assistance_2025-why = Pitamo samo zbog ove pomoći. Važi za one koji su je imali svih šest mjeseci.
q-assistance_2025-every_month = Da, svaki mjesec
q-assistance_2025-some_months = Da, nekoliko mjeseci
q-assistance_2025-no = Ne
q-assistance_now = Imate li sada socijalnu pomoć (försörjningsstöd)?
q-assistance_now-why = Pitamo samo zbog ove pomoći. Ona traži šest mjeseci zaredom.
q-assistance_now-six_months = Da, šest mjeseci zaredom ili više
q-assistance_now-shorter = Da, kraće vrijeme
q-assistance_now-no = Ne
q-registered_unemployed = Jeste li prijavljeni u Arbetsförmedlingen (zavod za zapošljavanje)?
q-registered_unemployed-why = Pitamo samo zbog ove pomoći. Važi za one koji su prijavljeni.
q-registered_unemployed-yes = Da
q-registered_unemployed-no = Ne
q-interview_far = Traje li put na razgovor za posao više od tri sata, tamo i nazad?
q-interview_far-why = Pitamo samo zbog ove pomoći. Važi za dug put na razgovor za posao.
q-interview_far-yes = Da
q-interview_far-no = Ne
q-keeps_old_home = Želite li zadržati stan kad počnete raditi u drugom mjestu?
q-keeps_old_home-why = Pitamo samo zbog ove pomoći. Važi za one koji imaju dva stana.
q-keeps_old_home-yes = Da
q-keeps_old_home-no = Ne
q-rents_home = Unajmljujete li stan u kojem živite, s ugovorom na svoje ime?
q-rents_home-why = Pitamo samo zbog ovog pravila. Važi za iznajmljen stan (hyresrätt).
q-rents_home-yes = Da
q-rents_home-no = Ne

## Pomoć koja postoji
grant-resebidrag-name = Novac za put na razgovor (resebidrag)
grant-resebidrag-what = Pomoć za put i noćenje kad idete na razgovor za posao daleko. Ne važi za samu selidbu.
grant-resebidrag-needs = Imate najmanje 20 godina i prijavljeni ste u Arbetsförmedlingen. Nezaposleni ste ili vam to prijeti. Put traje više od tri sata, tamo i nazad.
    Posao treba biti na stranici Platsbanken. Odlučuje Arbetsförmedlingen.
    Jeste li završili yrkeshögskola (višu stručnu školu)? Onda mogu važiti druga pravila.
grant-resebidrag-apply = Podnesite zahtjev prije puta. Nazovite Arbetsförmedlingen na 0771-416 416, najmanje tri radna dana ranije. Sačuvajte poziv i oglas.

grant-jobbpremie-name = Premija za posao (jobbpremie)
grant-jobbpremie-what = Dodatni novac kad sa socijalne pomoći (försörjningsstöd) pređete na posao. Na premiju se ne plaća porez. Može se isplaćivati najviše 18 mjeseci.
grant-jobbpremie-needs = Imali ste socijalnu pomoć (försörjningsstöd) svaki mjesec, od jula do decembra 2025. Imate platu za mjesec za koji tražite premiju. Niko u domaćinstvu taj mjesec nema socijalnu pomoć.
    Nije važno gdje živite.
grant-jobbpremie-apply = Podnesite zahtjev preko interneta u Försäkringskassan, jednom mjesečno. Uradite to u roku od tri mjeseca poslije mjeseca s platom.

grant-jobbstimulans-name = Dio plate se ne računa (jobbstimulans)
grant-jobbstimulans-what = Četvrtina vaše plate se ne računa kad općina određuje vašu socijalnu pomoć (försörjningsstöd). To važi dvije godine.
grant-jobbstimulans-needs = Imali ste socijalnu pomoć (försörjningsstöd) šest mjeseci zaredom i dobijate platu od posla. Isti mjesec se ne može dobiti premija jobbpremie.
grant-jobbstimulans-apply = Recite općini za posao. Tražite da računaju jobbstimulans.

grant-bostadsbidrag_barn-name = Stambeni dodatak za porodice s djecom
grant-bostadsbidrag_barn-what = Pomoć za stanarinu (bostadsbidrag) za porodice s djecom kod kuće. Niža stanarina može značiti manji dodatak. Veća plata također.
grant-bostadsbidrag_barn-needs = To zavisi od stanarine, prihoda, ušteđevine i broja djece. Najveći iznos važi za troje djece ili više. Morate u stanu imati prijavljeno prebivalište (folkbokföring).
    Mijenja li se prihod? Odmah to prijavite, inače možete ostati dužni.
grant-bostadsbidrag_barn-apply = Podnesite zahtjev u Försäkringskassan u mjesecu u kojem se uselite. Za prošle mjesece se ne može dobiti.

grant-bostadsbidrag_ung-name = Stambeni dodatak, 18–28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Pomoć za stanarinu za mlade bez djece i s vrlo niskim prihodom.
grant-bostadsbidrag_ung-needs = Imate od 18 do 28 godina. Imate svoj stan i tamo prijavljeno prebivalište (folkbokföring). S platom za puno radno vrijeme prihod je skoro uvijek previsok.
grant-bostadsbidrag_ung-apply = Podnesite zahtjev u Försäkringskassan isti mjesec kad uselite.

grant-barnbidrag-name = Dječji dodatak (barnbidrag)
grant-barnbidrag-what = Dječji dodatak (barnbidrag) se ne mijenja kad se selite unutar Švedske. Za dvoje djece ili više postoji i dodatak za više djece (flerbarnstillägg).
grant-barnbidrag-needs = Dijete ima manje od 16 godina ili još ide u osnovnu školu.
grant-barnbidrag-apply = Već imate dječji dodatak (barnbidrag)? Onda ne morate ponovo podnositi zahtjev. Novu adresu prijavite u Skatteverket.

grant-regional_skattereduktion-name = Niži porez u nekim općinama
grant-regional_skattereduktion-what = Ko živi u nekim općinama, plaća malo manji porez. Na švedskom se to zove regional skattereduktion.
grant-regional_skattereduktion-needs = Imate prijavljeno prebivalište (folkbokföring) u općini 1. novembra. Onda to važi za sljedeću godinu.
    Selite li se poslije 1. novembra? Onda čekate još jednu godinu.
grant-regional_skattereduktion-apply = Zahtjev nije potreban. Prijavite selidbu u Skatteverket u roku od sedam dana.

grant-dubbel_bosattning-name = Odbitak za dva stana (dubbel bosättning)
grant-dubbel_bosattning-what = Zadržavate svoj dom, a unajmljujete stan tamo gdje radite? Onda novu stanarinu možete odbiti u poreznoj prijavi (deklaration). I putovanja kući se mogu računati.
grant-dubbel_bosattning-needs = Preselili ste se zbog posla i zadržali stari dom. Do tamo je više od 50 kilometara. Noćite u novom mjestu.
    Ko je sam, može odbijati najviše dvije godine. Parovi ponekad pet godina.
grant-dubbel_bosattning-apply = Napišite to u poreznu prijavu (deklaration). Sačuvajte uplatnice za stanarinu i račune.

grant-flytt_av_arbetsgivare-name = Zamolite poslodavca da plati selidbu
grant-flytt_av_arbetsgivare-what = Poslodavac može platiti kamion za selidbu i put za porodicu. Vi na to ne plaćate porez. Nijedan poslodavac to ne mora.
grant-flytt_av_arbetsgivare-needs = Selite se jer mijenjate mjesto rada. Ako poslodavac plati dvostruku stanarinu, na to se plaća porez.
grant-flytt_av_arbetsgivare-apply = Pitajte prije nego što potpišete posao. Tražite odgovor napismeno.

grant-rut_flytt-name = RUT-odbitak za pomoć pri selidbi
grant-rut_flytt-what = Kad od firme kupite pomoć pri selidbi, dio troška se može odbiti (RUT-avdrag). Firma ga odbija na računu.
grant-rut_flytt-needs = Imate najmanje 18 godina. Plaćate dovoljno poreza. Firma je odobrena.
    Je li već platila ustanova ili općina? Onda se to ne računa.
grant-rut_flytt-apply = Pitajte firmu za RUT-avdrag prije nego što naručite. Pitajte Skatteverket koliko se može odbiti.

grant-elbilspremie-name = Premija za električni auto (elbilspremie)
grant-elbilspremie-what = Pomoć za kupovinu ili najam električnog auta u nekim općinama. Isplaćuje se mjesec po mjesec. Novac se može potrošiti.
grant-elbilspremie-needs = Domaćinstvo ima prilično nizak prihod. Niko ne plaća državni porez (statlig skatt). Zadnjih godinu dana niste imali električni auto ni plug-in hibrid.
    Nemate neplaćenih dugova za ceste i vozila u Kronofogden (naplata dugova). Auto ne smije biti preskup.
grant-elbilspremie-apply = Prvo prijavite selidbu. Podnesite zahtjev u Naturvårdsverket u roku od dva mjeseca otkako je auto vaš. Pitajte ima li još novca.

grant-reseavdrag-name = Odbitak za put na posao (reseavdrag)
grant-reseavdrag-what = Je li posao daleko? Onda se dio troška može odbiti u poreznoj prijavi (deklaration).
grant-reseavdrag-needs = Računaju se samo troškovi iznad određene granice godišnje. S autom mora biti najmanje pet kilometara. Morate uštedjeti najmanje dva sata dnevno u odnosu na autobus ili voz.
grant-reseavdrag-apply = Zapisujte svoja putovanja. Unesite ih u poreznu prijavu (deklaration). Pitajte Skatteverket koja granica važi ove godine.

grant-nystartsjobb-name = Posao za novi početak (nystartsjobb)
grant-nystartsjobb-what = Poslodavac plaća manje doprinose kad zaposli nekoga ko je dugo bez posla. Plata mora biti prema kolektivnom ugovoru (avtal).
grant-nystartsjobb-needs = Prijavljeni ste u Arbetsförmedlingen i dugo ste bez posla, ili ste novi u Švedskoj. Odlučuje Arbetsförmedlingen.
grant-nystartsjobb-apply = Pitajte svog službenika (handläggare) važi li za vas. Recite to poslodavcu. Odluka mora doći prije prvog dana.

grant-introduktionsjobb-name = Posao uz uvođenje (introduktionsjobb)
grant-introduktionsjobb-what = Poslodavac dobija podršku za dio plate i uči vas poslu.
grant-introduktionsjobb-needs = U programu ste u Arbetsförmedlingen, ili ste novi u Švedskoj. Odlučuje Arbetsförmedlingen.
grant-introduktionsjobb-apply = Pitajte svog službenika (handläggare) važi li za vas. Odluka mora doći prije prvog dana.

grant-etableringsjobb-name = Posao za nove u Švedskoj (etableringsjobb)
grant-etableringsjobb-what = Posao s punim radnim vremenom: dio plaća poslodavac, a dio vam plaća država. To je rijetko.
grant-etableringsjobb-needs = Imate najmanje 20 godina i prijavljeni ste u Arbetsförmedlingen. Dugo ste bez posla ili ste novi u Švedskoj. Poslodavac ima poseban kolektivni ugovor (kollektivavtal).
grant-etableringsjobb-apply = Pitajte Arbetsförmedlingen. Odluka mora doći prije prvog dana.

grant-starta_eget-name = Pomoć za vlastitu firmu (starta eget)
grant-starta_eget-what = Naknada u prvo vrijeme s vlastitom firmom. Često šest mjeseci.
grant-starta_eget-needs = Imate najmanje 18 godina i prijavljeni ste u Arbetsförmedlingen. Firma još nije počela. Od ideje se treba moći živjeti.
    Nemate dugova u Kronofogden (naplata dugova). Odlučuje Arbetsförmedlingen.
grant-starta_eget-apply = Razgovarajte s Arbetsförmedlingen prije nego što počnete.

grant-skolplats-name = Mjesto u školi
grant-skolplats-what = Djeca imaju pravo na školu u općini u kojoj žive. Škola je besplatna. Djeca počinju predškolski razred (förskoleklass) u godini kad pune šest.
grant-skolplats-needs = Dijete ima prijavljeno prebivalište (folkbokföring) u općini. Školski prevoz (skolskjuts) je besplatan ako je put dug ili opasan. Općina odlučuje šta je dug put.
grant-skolplats-apply = Nazovite općinu čim znate kad se selite. Pitajte i za školski prevoz (skolskjuts).

grant-forskola-name = Mjesto u vrtiću
grant-forskola-what = Općina treba ponuditi mjesto u roku od četiri mjeseca otkako ga zatražite. Dijete mora imati najmanje godinu dana.
grant-forskola-needs = Živite u općini i radite ili se školujete. Nezaposleni ste ili na roditeljskom odsustvu (föräldraledig)? Onda dijete ima pravo na najmanje 15 sati sedmično.
    Zakon ne obećava mjesto uveče, noću i vikendom.
grant-forskola-apply = Tražite mjesto što ranije. Radite li u smjenama? Pitajte za večeri i vikende prije nego što prihvatite posao.

grant-inackordering-name = Pomoć kad mladi moraju živjeti blizu škole
grant-inackordering-what = Srednja škola (gymnasium) može biti u drugom mjestu. Tada postoji pomoć za smještaj učenika.
grant-inackordering-needs = Učenik mora živjeti drugdje zbog škole. Pomoć važi do sredine godine u kojoj učenik puni 20.
grant-inackordering-apply = Pitajte općinu u koju se selite. Pitajte i koji smjerovi postoje.

grant-sfi-name = Sfi, kurs švedskog
grant-sfi-what = Besplatan kurs švedskog u općini u kojoj živite. Najčešće počinje u roku od tri mjeseca.
grant-sfi-needs = Pravo važi tri godine otkako ste prvi put primljeni na kurs.
    Jeste li primljeni prije 2026? Onda se vrijeme računa od 1. januara 2026. Može se produžiti.
grant-sfi-apply = Nazovite obrazovanje odraslih (vuxenutbildning) u novoj općini. Tražite potvrdu o onome što ste već učili.

grant-forsorjningsstod_flytt-name = Socijalna pomoć (försörjningsstöd) i troškovi selidbe
grant-forsorjningsstod_flytt-what = Općina ponekad može pomoći s troškovima selidbe. Nema utvrđenog iznosa ni sigurnog prava.
    Nijedna ustanova vas ne može natjerati da se selite. Želja mora biti vaša.
grant-forsorjningsstod_flytt-needs = Općina procjenjuje baš vašu situaciju. Poslije selidbe je odgovorna nova općina. Ona može imati druga pravila.
grant-forsorjningsstod_flytt-apply = Podnesite zahtjev prije selidbe, u općini u kojoj sada živite. Recite za posao koji vas čeka.
    Tražite pismenu odluku. Na nju se možete žaliti.

grant-a_kassa-name = A-kassa kad mijenjate posao
grant-a_kassa-what = A-kassa je osiguranje za nezaposlene. Nemojte dati otkaz dok novi posao nije potpisan. Ko ode bez opravdanog razloga, može ostati bez naknade 45 dana.
grant-a_kassa-needs = Selite se jer partner dobija posao? Nije sigurno da je to opravdan razlog. Odlučuje a-kassa.
grant-a_kassa-apply = Pitajte svoju a-kassu prije nego što date otkaz. Ostanete li bez posla? Prijavite se u Arbetsförmedlingen prvi dan.

grant-andrahandsuthyrning-name = Izdajte stan dok probate (andrahand)
grant-andrahandsuthyrning-what = Iznajmljen stan (hyresrätt) možete zadržati dok probate posao u drugom mjestu. Privremeni posao je opravdan razlog.
grant-andrahandsuthyrning-needs = Prvo mora pristati stanodavac ili Hyresnämnden (komisija za najam). Stanarina mora biti razumna.
    Ako izdajete bez dozvole, možete izgubiti ugovor. Ako otkažete stan, rok je najčešće tri mjeseca.
grant-andrahandsuthyrning-apply = Pitajte stanodavca napismeno prije selidbe. Ako odbije? Pitajte Hyresnämnden.

grant-hyresgaranti-name = Općina jamči stanarinu (hyresgaranti)
grant-hyresgaranti-what = Općina stanodavcu obećava da će stanarina biti plaćena. To nije novac za vas, ali lakše možete dobiti ugovor.
grant-hyresgaranti-needs = To imaju samo neke općine. One same odlučuju za koga važi.
grant-hyresgaranti-apply = Pitajte općinu u koju se želite preseliti.

grant-kommunal_bonus-name = Pomoć općine novim stanovnicima
grant-kommunal_bonus-what = Nismo našli nijednu općinu koja sigurno plaća novac onima koji se dosele. Mnoge daju savjete o stanu, školi i poslu.
grant-kommunal_bonus-needs = Svaka općina je drugačija. Vjerujte samo stranici same općine, s datumom.
grant-kommunal_bonus-apply = Pitajte za općinsku službu za nove stanovnike (inflyttarservice). Pitajte s čim mogu pomoći.

## Ono što ne postoji
grant-flyttningsbidrag-name = Novac za selidbu (flyttningsbidrag)
grant-flyttningsbidrag-ended = Ukinuto je 2015. To je bio novac za kamion za selidbu i putovanje na posao.
    Stare stranice još kažu da postoji. Ni starthjälp ne postoji.
grant-flyttningsbidrag-instead = Pitajte poslodavca za pomoć oko selidbe prije potpisa. Za razgovor za posao daleko postoji novac za put (resebidrag).

grant-csn_avskrivning-name = Manji studentski dug na selu
grant-csn_avskrivning-ended = To u Švedskoj nikad nije postojalo. Bio je to samo prijedlog. Norveška to ima, ali samo za norveške kredite.
grant-csn_avskrivning-instead = Teško vam je plaćati? Pitajte CSN za nižu ratu.

grant-korkortslan-name = Kredit za vozačku dozvolu od CSN
grant-korkortslan-ended = Od 2024. se više ne može tražiti. To je bio kredit za one koji polažu vozačku dozvolu. Zvao se körkortslån.
grant-korkortslan-instead = Pitajte poslodavca ili Arbetsförmedlingen. Možemo prikazati i poslove bez vozačke dozvole.

grant-hemutrustningslan-name = Kredit za opremu stana od CSN
grant-hemutrustningslan-ended = Ukinut je početkom 2022. To je bio kredit za namještaj za nove u Švedskoj. Zvao se hemutrustningslån.
grant-hemutrustningslan-instead = Imate socijalnu pomoć (försörjningsstöd)? Pitajte općinu za pomoć za najnužnije. Raspitajte se i za polovne stvari.

grant-studiestartsstod-name = Novac za početak studija (studiestartsstöd)
grant-studiestartsstod-ended = Ukinut je početkom 2026. To je bila pomoć za nezaposlene koji počnu učiti.
grant-studiestartsstod-instead = Pitajte CSN za obični novac za studije (studiemedel). Pitajte obrazovanje odraslih (vuxenutbildning) u općini za kurseve.

grant-yrkesintroduktion-name = Podrška za uvođenje u posao
grant-yrkesintroduktion-ended = Ukinuta je početkom 2024. To je bila podrška poslodavcima koji uče mlade poslu (yrkesintroduktion).
grant-yrkesintroduktion-instead = Pitajte Arbetsförmedlingen za introduktionsjobb ili nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Odbitak prema udaljenosti do posla
grant-avstandsbaserat_reseavdrag-ended = Nikad nije počelo važiti. Parlament (Riksdag) je 2022. rekao da, ali se predomislio. Neki blogovi to pogrešno pišu.
grant-avstandsbaserat_reseavdrag-instead = Obični odbitak za put na posao (reseavdrag) i dalje postoji.

grant-eures_tms-name = EURES, program mobilnosti (TMS)
grant-eures_tms-ended = Ne važi za selidbu unutar Švedske. Samo je za posao u drugoj zemlji EU.
grant-eures_tms-instead = Za razgovor za posao daleko u Švedskoj postoji novac za put (resebidrag).

## Odgovori, vrijeme, iznosi i pitanja za račun
verdict-planned = Ovo je planirano. Počinje { $date }. Do tada se može promijeniti.
verdict-unconfirmed = Ovo nismo mogli potvrditi. Nemojte računati na to.
verdict-check-with = Pravilo se možda promijenilo otkako smo ga pročitali. Pitajte. Odgovor daje { $payer }.
time-begins-before-move = Počinje { $date }, prije vaše planirane selidbe.
time-ends-before-move = Prestaje važiti { $date }, prije vaše planirane selidbe. Nemojte računati na to.
time-may-end-before-move = Prestaje važiti { $date }. To može biti prije vaše selidbe.
amount-fee-up-to = Cijena vrtića je najviše { $amount } mjesečno za prvo dijete. Braća i sestre plaćaju manje.
amount-up-to-per-child-and-year = Najviše { $amount } godišnje za svako dijete. Najčešće manje.
money-between = { $from }–{ $to }
money-up-to = najviše { $to }
money-at-least = najmanje { $from }
sum-per-month = Prema vašim odgovorima: { $money } mjesečno.
sum-once = Prema vašim odgovorima: { $money } za jedan put.
sum-nothing = Prema vašim odgovorima vjerovatno nema novca.
sum-fee-per-month = Cijena vrtića za prvo dijete, prema vašim odgovorima: { $money } mjesečno.
sum-fee-none = Prema vašim odgovorima vrtić ne plaćate.
sum-less-tax-per-month = Prema vašim odgovorima porez je niži: { $money } mjesečno.
sum-each-year = Porez je niži za { $amount } godišnje. Prva godina je { $year }.
sum-each-year-or = Porez je niži za { $amount } godišnje. Prva godina je { $year } ili { $or }.
assuming-job-premium = Računato prema plati prije poreza. Niko u domaćinstvu taj mjesec nema socijalnu pomoć (försörjningsstöd).
assuming-interview = Računato prema onome što kažete da put košta. Odlučuje Arbetsförmedlingen.
assuming-fee = Računato kao da je cijeli prihod plata. Brojevi nisu konačni. Pitajte općinu.
assuming-housing = Računato prema stanarini koju ste naveli i današnjem prihodu, kao da je sve plata. Ušteđevina ovdje nije uračunata. Nova plata mijenja iznos.
assuming-children = Računato za djecu mlađu od 16 godina ili djecu u osnovnoj školi. Uračunat je dio oba roditelja.
assuming-tax = Računato kao da je porez oko tri desetine plate. Odbitak se pravi u poreznoj prijavi (deklaration).
assuming-registered = Računato kao da tamo imate prijavljeno prebivalište (folkbokföring) od dana selidbe.
payer-ehalsomyndigheten = E-hälsomyndigheten (agencija za e-zdravstvo)
support-question-title = Jedno pitanje najviše pomaže
support-next-question = { $count ->
    [one] O ovom odgovoru zavisi { $count } vrsta pomoći: { $what }.
    [few] O ovom odgovoru zavise { $count } vrste pomoći: { $what }.
   *[other] O ovom odgovoru zavisi { $count } vrsta pomoći: { $what }.
}
button-more-support = Više o pomoći
more-support-title = Više o pomoći
planned-line = Još ne: { $name }. Planirano je od { $date }.
ruled-out-title = Vjerovatno nije za vas
ruled-out-line = { $name }. O tome odlučuje: { $because }.
more-support-tap = O čemu želite čitati?
topic-children = Škola i vrtić
topic-home = Novac za djecu i stanarinu
topic-move = Selidba i stan
topic-work = Posao, razgovor i kursevi
topic-assistance = Ako imate socijalnu pomoć
topic-tax = Porez, putovanja i auto
topic-employer = Podrška poslodavcu
topic-employer-why = Novac dobija poslodavac, ne vi. Možete mu reći za podršku kad se prijavljujete za posao.
q-move_when = Šta mislite, kad se selite?
q-move_when-why = Neka pravila počinju ili prestaju određenog datuma. Za porez je važan 1. novembar.
q-move_when-2026 = Tokom 2026.
q-move_when-2027_by_1_nov = 2027, do 1. novembra
q-move_when-2027_after_1_nov = 2027, poslije 1. novembra
q-move_when-2028 = Tokom 2028.
short-move_when = Kad se selite
q-children_count = Koliko se djece seli s vama?
q-children_count-why = Pitamo samo da možemo izračunati iznos.
q-children_count-1 = Jedno dijete
q-children_count-2 = Dvoje djece
q-children_count-3 = Troje djece
q-children_count-4 = Četvero djece
q-children_count-5_plus = Petero djece ili više
short-children_count = Broj djece
q-new_rent = Šta mislite, kolika će biti stanarina mjesečno u novom stanu?
q-new_rent-why = Pitamo samo da možemo izračunati iznos. Dovoljno je otprilike.
q-new_rent-under_4 = Ispod 4.000 kr
q-new_rent-4_6 = 4.000–6.000 kr
q-new_rent-6_8 = 6.000–8.000 kr
q-new_rent-over_8 = Preko 8.000 kr
short-new_rent = Nova stanarina
q-new_pay = Kolika će biti vaša plata mjesečno prije poreza, na novom poslu?
q-new_pay-why = Pitamo samo da možemo izračunati premiju. Ona je dio plate.
q-new_pay-under_15 = Ispod 15.000 kr
q-new_pay-15_25 = 15.000–25.000 kr
q-new_pay-over_25 = Preko 25.000 kr
short-new_pay = Nova plata
q-trip_cost = Koliko košta put na razgovor za posao, s noćenjem?
q-trip_cost-why = Pitamo samo da možemo izračunati iznos. Dovoljno je otprilike.
q-trip_cost-under_1500 = Ispod 1.500 kr
q-trip_cost-1500_3600 = 1.500–3.600 kr
q-trip_cost-over_3600 = Preko 3.600 kr
short-trip_cost = Koliko košta put

## Još pravila
grant-logi_program-name = Put i smještaj tokom programa
grant-logi_program-what = Pomoć za put i dvostruki smještaj kad ste u programu u drugom mjestu. Ne važi za običan posao.
grant-logi_program-needs = Na program vas je uputio Arbetsförmedlingen. Računaju se samo troškovi iznad određene granice.
grant-logi_program-apply = Pitajte svog službenika (handläggare) prije početka programa.

grant-boende_vid_jobbstart-name = Privremeni smještaj na početku posla
grant-boende_vid_jobbstart-what = Nismo našli državnu pomoć za smještaj kad počinjete posao.
grant-boende_vid_jobbstart-needs = Postoji nešto drugo. Ako imate dva stana, možda odgovara odbitak za dva stana (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Pitajte poslodavca za smještaj u prvo vrijeme. Pitajte prije potpisa.

grant-aktivitetsstod-name = Naknada za program kad se selite
grant-aktivitetsstod-what = To je novac dok ste u programu: aktivitetsstöd ili etableringsersättning. Mi pravila čitamo tako da vas selidba ne isključuje.
grant-aktivitetsstod-needs = U programu ste u Arbetsförmedlingen. Posao s punim radnim vremenom završava program. Ostanete li opet bez posla, možete se vratiti.
grant-aktivitetsstod-apply = Recite za selidbu svom službeniku (handläggare) prije nego što se preselite.

grant-lonebidrag-name = Lönebidrag i slična podrška
grant-lonebidrag-what = Poslodavac dobija podršku za dio plate kad nekome treba prilagođen posao.
grant-lonebidrag-needs = Odlučuje Arbetsförmedlingen. Mi nikad ne pitamo o tome.
grant-lonebidrag-apply = Pitajte svog službenika (handläggare) važi li za vas. Odluka mora doći prije prvog dana.

grant-egen_flyttkostnad-name = Odbitak za vlastite troškove selidbe
grant-egen_flyttkostnad-what = Ono što sami platite za selidbu najčešće se ne može odbiti.
grant-egen_flyttkostnad-needs = Izuzetak je moguć kad poslodavac seli cijeli posao.
grant-egen_flyttkostnad-apply = Radije pitajte poslodavca za pomoć, prije potpisa. Za izuzetke pitajte Skatteverket.

grant-fritidskort-name = Kartica za slobodno vrijeme (fritidskort)
grant-fritidskort-what = Novac na kartici za sport, muziku i drugo u slobodno vrijeme. Ide s djetetom u novu općinu.
grant-fritidskort-needs = Dijete puni između 6 i 16 godina. Iznos je veći za porodice koje su prošle godine imale stambeni dodatak (bostadsbidrag).
grant-fritidskort-apply = Otvorite karticu na fritidskortet.se. Iskoristite je prije 30. novembra.

grant-aktivitetskrav-name = Obaveze uz socijalnu pomoć
grant-aktivitetskrav-what = Ko ima socijalnu pomoć (försörjningsstöd), treba tražiti posao ili raditi nešto drugo što organizuje općina. Često puno radno vrijeme poslije tri mjeseca.
grant-aktivitetskrav-needs = Obaveza važi i u novoj općini. Niko ne može tražiti da se preselite.
grant-aktivitetskrav-apply = Pitajte općinu šta organizuje. Novi posao se računa.

grant-bidragstak-name = Gornja granica za socijalnu pomoć
grant-bidragstak-what = Zamisao je gornja granica za to koliko porodica može imati novčane pomoći. Najviše je osjete velike porodice.
grant-bidragstak-needs = Važi za domaćinstva sa socijalnom pomoći (försörjningsstöd). Novi parlament to može promijeniti.
grant-bidragstak-apply = Pitajte općinu šta to znači za vas.

grant-dubbel_hyra_kommun-name = Dvostruka stanarina koju plaća općina
grant-dubbel_hyra_kommun-what = Ponekad se kaže da općina, kao Södertälje, plaća dvostruku stanarinu pri selidbi. Nismo našli da je to tačno.
grant-dubbel_hyra_kommun-needs = Vjerujte samo pismenom odgovoru općine.
grant-dubbel_hyra_kommun-apply = Isplanirajte datume tako da ne plaćate dvostruku stanarinu. Imate socijalnu pomoć (försörjningsstöd)? Pitajte općinu prije selidbe.

grant-uppsagningstid-name = Tri mjeseca za otkaz stana
grant-uppsagningstid-what = Stanar uvijek može otkazati svoj stan. Ugovor prestaje na prelazu u novi mjesec, najranije tri mjeseca kasnije.
grant-uppsagningstid-needs = To važi šta god pisalo u ugovoru. Stanodavac može pristati na kraći rok. Inače možda plaćate dvije stanarine, i do četiri mjeseca.
grant-uppsagningstid-apply = Otkažite napismeno, ali tek kad su novi posao i stan sigurni. Zamolite stanodavca za kraći rok.

grant-folkbokforing-name = Prijavite selidbu u Skatteverket
grant-folkbokforing-what = Selidbu morate prijaviti u roku od sedam dana. Od toga zavisi mnogo drugog: škola, stambeni dodatak (bostadsbidrag), sfi i porez.
grant-folkbokforing-needs = Živite tamo gdje najčešće spavate. Ako imate dva doma, Skatteverket će možda pitati.
grant-folkbokforing-apply = Uradite to na skatteverket.se ili na šalteru (servicekontor). Uključite i djecu u prijavu.

grant-tioarig_skola-name = Osnovna škola od deset godina
grant-tioarig_skola-what = Predškolski razred (förskoleklass) postaje prvi razred. Škola je besplatna kao i prije, a djeca počinju s istim godinama.
grant-tioarig_skola-needs = Važi za svu djecu u školi, u svakoj općini.
grant-tioarig_skola-apply = Ne morate ništa uraditi. Škola će javiti.

grant-skolskjuts-name = Školski prevoz (skolskjuts)
grant-skolskjuts-what = Besplatan autobus ili taksi do osnovne škole kad je put dug ili opasan.
grant-skolskjuts-needs = Općina odlučuje šta je dug put. Ako izaberete drugu školu, a ne općinsku, pravo može nestati.
grant-skolskjuts-apply = Pitajte općinu za školski prevoz (skolskjuts) prije nego što izaberete stan.

grant-forskola_skift-name = Čuvanje djece uveče, noću i vikendom
grant-forskola_skift-what = Zakon ne obećava čuvanje uveče, noću i vikendom. Općina ga treba pokušati organizovati.
grant-forskola_skift-needs = U svakoj općini je drugačije. Često oba roditelja moraju tada raditi.
grant-forskola_skift-apply = Radite li u smjenama? Nazovite općinu prije nego što prihvatite posao.

grant-forskoleavgift-name = Koliko košta vrtić
grant-forskoleavgift-what = Postoji gornja granica cijene (maxtaxa). Ko malo zarađuje, plaća malo ili ništa.
grant-forskoleavgift-needs = Cijena zavisi od prihoda domaćinstva i broja djece. Od jeseni kad dijete puni tri godine, dio vremena je besplatan.
grant-forskoleavgift-apply = Prijavite prihod novoj općini kad dijete počne.

grant-fritidshem-name = Produženi boravak (fritidshem)
grant-fritidshem-what = Čuvanje prije i poslije škole i na raspustu.
grant-fritidshem-needs = Radite ili se školujete. Važi do proljeća u godini kad dijete puni 13.
grant-fritidshem-apply = Tražite mjesto od općine u isto vrijeme kad i školu.

grant-kvalificering-name = Više godina u Švedskoj za neke naknade
grant-kvalificering-what = Ko se u Švedskoj nastani od 2027, treba čekati na neke naknade. Selidba unutar zemlje se ne računa.
grant-kvalificering-needs = Već živite u Švedskoj? Onda selidba tamo ili ovamo ne bi trebala ništa promijeniti.
grant-kvalificering-apply = Ne morate ništa uraditi. Pitajte Försäkringskassan ako niste sigurni.

grant-bostadsbidrag_manad-name = Stambeni dodatak računat po mjesecu
grant-bostadsbidrag_manad-what = Prihod se treba računati mjesec po mjesec umjesto po godini. Tada je lakše znati iznos.
grant-bostadsbidrag_manad-needs = Važi za one koji imaju stambeni dodatak (bostadsbidrag). Granice prihoda se također mogu promijeniti.
grant-bostadsbidrag_manad-apply = Pitajte Försäkringskassan šta važi kad uselite.
