# Taageerada: waxa jira, waxa aan jirin, iyo xukunka.
verdict-eligible = Waxay u muuqataa inaad buuxinayso shuruudaha.
verdict-undecided = Waxay ku xiran tahay { $what }.
hangs-on-place = degmada
hangs-on-swedish = inta aad af-Iswiidhish taqaan
verdict-depends-on-place = Waxay ku xiran tahay degmada. Fur shaqo, markaa waan arki doonnaa.
verdict-ineligible-because = Tani malaha adiga kuuma aha. Waxa go'aamiya: { $because }.
verdict-information = Tani way ku khusayn kartaa. Akhri shuruudaha.
verdict-employer = Loo-shaqeeyaha ayaa taageerada hela, adigu ma heshid. Waad u sheegi kartaa.
verdict-local = Degmo kastaa iyadaa go'aamisa. Weydii.
verdict-not-in-force = Tani hadda ma khusayso.
verdict-ended = Tani mar dambe ma jirto.
verdict-never-existed = Tani weligeed Iswiidhan kama jirin.
verdict-cross-border = Tani waa guuritaanka waddan kale oo keliya.
mark-ended = Mar dambe ma jirto: { $name }
mark-never = Weligeed ma jirin: { $name }
mark-abroad = Waddan kale oo keliya: { $name }
mark-planned = Weli ma jirto: { $name }
mark-employer = Loo-shaqeeyaha ayaa hela: { $name }
mark-unconfirmed = Ha ku xisaabtamin: { $name }
instead-line = Taa beddelkeeda: { $instead }
support-less-sure = Halkan aad uma hubno. Weydii intaadan ku xisaabtamin.
ended-line = Bogag duug ah waxay ballan qaadaan lacag guuritaan. Way dhammaatay 2015.

because-movers = cidda guuraysa
because-children_ages = da'da carruurta
because-income = dakhliga
because-age = da'daada
because-assistance_2025 = inaad försörjningsstöd (kaalmada nolosha) haysatay 2025
because-assistance_now = inaad försörjningsstöd (kaalmada nolosha) hadda haysato
because-registered_unemployed = ka diiwaangashanaanta Arbetsförmedlingen
because-interview_far = dhererka safarka
because-keeps_old_home = inaad guriga haysanayso
because-rents_home = inaad guriga kirayso
because-abilities = inaad hore u taqaan af-Iswiidhish
because-destination_tax_reduction = degmada, oo aan liiska ku jirin
because-destination_ev_premium = degmada (meelaha qaar way geli karaan, markaa weydii)

amount-up-to = Ugu badnaan { $amount }.
amount-up-to-per-month = Ugu badnaan { $amount } bishii.
amount-per-month = { $amount } bishii.
amount-per-month-per-child = { $amount } bishii ilmo kasta.
amount-per-year = { $amount } sannadkii.
amount-check-with = Waxaa laga yaabaa in lacagtu isbeddeshay. Weydii { $payer }.

payer-af = Arbetsförmedlingen (xafiiska shaqada)
payer-fk = Försäkringskassan (caymiska bulshada)
payer-skatteverket = Skatteverket (canshuuraha)
payer-csn = CSN (lacagta waxbarashada)
payer-kommun = kommun (degmada)
payer-employer = loo-shaqeeyaha
payer-akassa = a-kassa-daada (sanduuqa shaqo la'aanta)
payer-naturvardsverket = Naturvårdsverket (hay'adda deegaanka)
payer-hyresnamnden = Hyresnämnden (guddiga kirada)
payer-eures = EURES

q-age = Immisa jir baad tahay?
q-age-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waxay leedahay xad da'eed.
q-age-16_19 = 16–19
q-age-20_28 = 20–28
q-age-29_65 = 29–65
q-age-66_plus = 66 ama ka weyn
q-assistance_2025 = Ma qaadatay försörjningsstöd (kaalmada nolosha) Luulyo ilaa Disembar 2025?
q-assistance_2025-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waa kuwii lixda bilood oo dhan qaatay.
q-assistance_2025-every_month = Haa, bil kasta
q-assistance_2025-some_months = Haa, bilaha qaar
q-assistance_2025-no = Maya
q-assistance_now = Ma qaadataa hadda försörjningsstöd (kaalmada nolosha)?
q-assistance_now-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waxay u baahan tahay lix bilood oo isku xiga.
q-assistance_now-six_months = Haa, lix bilood oo isku xiga ama ka badan
q-assistance_now-shorter = Haa, muddo ka gaaban
q-assistance_now-no = Maya
q-registered_unemployed = Ma ka diiwaangashan tahay Arbetsförmedlingen?
q-registered_unemployed-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waa kuwa diiwaangashan.
q-registered_unemployed-yes = Haa
q-registered_unemployed-no = Maya
q-interview_far = Safarka wareysigu ma ka badan yahay saddex saacadood, tag iyo soo noqosho?
q-interview_far-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waa safarrada dheer ee wareysiga.
q-interview_far-yes = Haa
q-interview_far-no = Maya
q-keeps_old_home = Ma rabtaa inaad gurigaaga haysato marka aad magaalo kale shaqo ka bilowdo?
q-keeps_old_home-why = Taageeradan oo keliya ayaan u weydiinaynaa. Waa kuwa laba guri leh.
q-keeps_old_home-yes = Haa
q-keeps_old_home-no = Maya
q-rents_home = Guriga ma ku kiraysataa heshiis magacaaga ku qoran?
q-rents_home-why = Xeerkan oo keliya ayaan u weydiinaynaa. Wuxuu ku saabsan yahay guryaha kirada ah.
q-rents_home-yes = Haa
q-rents_home-no = Maya

grant-resebidrag-name = Gunnada safarka wareysiga shaqo (resebidrag)
grant-resebidrag-what = Caawin safarka iyo hoyga habeenka marka wareysigu fog yahay. Guuritaanka laftiisa maaha.
grant-resebidrag-needs = Waxaad tahay 20 ama ka weyn oo ka diiwaangashan Arbetsförmedlingen. Shaqo ma haysid, ama waxaa suurtagal ah inaad weydo. Safarku wuxuu ka badan yahay saddex saacadood, tag iyo soo noqosho.
    Shaqadu waxay ku jirtaa Platsbanken. Arbetsförmedlingen ayaa go'aamisa.
    Ma ka baratay yrkeshögskola? Xeerar kale ayaa jiri kara.
grant-resebidrag-apply = Codso safarka ka hor. Wac Arbetsförmedlingen 0771-416 416, ugu yaraan saddex maalmood oo shaqo ka hor. Hay martiqaadka iyo xayeysiiska.

grant-jobbpremie-name = Abaalmarinta shaqada (jobbpremie)
grant-jobbpremie-what = Lacag dheeraad ah marka aad försörjningsstöd ka guurto shaqo. Canshuur ma leh. Ugu badnaan 18 bilood ayaa la bixin karaa.
grant-jobbpremie-needs = Waxaad försörjningsstöd qaadatay bil kasta, Luulyo ilaa Disembar 2025. Bisha aad lacagta u codsanayso mushahar baad leedahay. Qoyska cidna bishaas försörjningsstöd ma qaadato.
    Meesha aad ku nooshahay ma khusayso.
grant-jobbpremie-apply = Försäkringskassan internetka uga codso, bil kasta mar. Samee saddex bilood gudahood bisha mushaharka kadib.

grant-jobbstimulans-name = Qayb mushaharka ka mid ah lama xisaabiyo (jobbstimulans)
grant-jobbstimulans-what = Afar-meelood meel mushaharka ah lama xisaabiyo marka degmadu försörjningsstöd xisaabinayso. Laba sano ayay socotaa.
grant-jobbstimulans-needs = Waxaad försörjningsstöd qaadatay lix bilood oo isku xiga, mushahar shaqona waad helaysaa. Isla bil jobbpremie lama qaadan karo.
grant-jobbstimulans-apply = Degmada u sheeg shaqada. Weydii inay jobbstimulans isticmaalaan.

grant-bostadsbidrag_barn-name = Kaalmada guriga ee qoysaska (bostadsbidrag)
grant-bostadsbidrag_barn-what = Caawin kirada ah oo qoysaska carruurtu guriga la joogto. Kiro ka yar kaalmadu way yarayn kartaa. Mushahar ka badanna sidoo kale.
grant-bostadsbidrag_barn-needs = Waxay ku xiran tahay kirada, dakhliga, kaydka iyo tirada carruurta. Lacagta ugu badan waa saddex carruur ama ka badan. Waa inaad guriga ka diiwaangashan tahay.
    Dakhligu ma isbeddelay? Isla markiiba sheeg, haddii kale deyn baa kugu iman karta.
grant-bostadsbidrag_barn-apply = Försäkringskassan ka codso bisha aad guriga gasho. Bilaha dhaafay lama codsan karo.

grant-bostadsbidrag_ung-name = Kaalmada guriga, da'da 18 ilaa 28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Caawin kirada ah oo dhallinyarada aan carruur lahayn dakhligooduna aad u yar yahay.
grant-bostadsbidrag_ung-needs = Waxaad tahay 18 ilaa 28. Guri kuu gaar ah baad leedahay oo ka diiwaangashan tahay. Mushaharka shaqo waqti buuxa dakhligu ku dhawaad mar walba wuu badan yahay.
grant-bostadsbidrag_ung-apply = Försäkringskassan ka codso bisha aad guriga gasho.

grant-barnbidrag-name = Lacagta carruurta (barnbidrag, flerbarnstillägg)
grant-barnbidrag-what = Lacagta carruurtu isma beddesho marka aad Iswiidhan gudaheeda ku guurto. Laba carruur ama ka badan waxaa kaloo jira kaabis (flerbarnstillägg).
grant-barnbidrag-needs = Ilmuhu wuxuu ka yar yahay 16, ama weli dugsiga hoose-dhexe ayuu ku jiraa.
grant-barnbidrag-apply = Lacagta carruurta hore ma u heshaan? Mar kale uma baahnid codsi. Skatteverket u sheeg cinwaanka cusub.

grant-regional_skattereduktion-name = Canshuur ka yar degmooyinka qaar (regional skattereduktion)
grant-regional_skattereduktion-what = Dadka degmooyinka qaar ku nool canshuur wax yar ka yar ayay bixiyaan.
grant-regional_skattereduktion-needs = Degmada ayaad ka diiwaangashan tahay 1 Nofembar. Markaa waxay khusaysaa sannadka xiga.
    Ma guurtaa 1 Nofembar kadib? Sannad kale ayay qaadataa.
grant-regional_skattereduktion-apply = Codsi uma baahnid. Skatteverket u sheeg guuritaanka hal toddobaad gudihiis.

grant-dubbel_bosattning-name = Ka-jarista laba guri (dubbel bosättning)
grant-dubbel_bosattning-what = Ma haysanaysaa gurigaaga oo mid kale ma ka kiraysanaysaa goobta shaqada? Markaa kirada cusub waad ka jari kartaa warbixinta canshuurta. Safarrada guriga sidoo kale way geli karaan.
grant-dubbel_bosattning-needs = Shaqo darteed ayaad u guurtay, guriga horena waad haysanaysaa. Wuxuu ka fog yahay 50 kiiloomitir. Magaalada cusub ayaad seexataa.
    Qof keligiis ah ugu badnaan laba sano. Lammaanaha mararka qaar shan.
grant-dubbel_bosattning-apply = Ku qor warbixinta canshuurta. Hay warqadaha kirada iyo rasiidhada.

grant-flytt_av_arbetsgivare-name = Loo-shaqeeyaha weydii inuu guuritaanka bixiyo
grant-flytt_av_arbetsgivare-what = Loo-shaqeeyuhu wuu bixin karaa gaadhiga guuritaanka iyo safarka qoyska. Markaa canshuur kuuma aha. Loo-shaqeeye qasab kuma aha.
grant-flytt_av_arbetsgivare-needs = Waad guurtaa sababtoo ah goobta shaqadaadu way isbeddeshaa. Laba kiro canshuur la'aan maaha.
grant-flytt_av_arbetsgivare-apply = Weydii intaadan shaqada saxiixin. Jawaab qoran weydiiso.

grant-rut_flytt-name = Ka-jarista RUT ee caawinta guuritaanka
grant-rut_flytt-what = Marka aad shirkad ka iibsato caawin guuritaan, qayb kharashka ah waa la jari karaa. Shirkaddu biilka ayay ka jartaa.
grant-rut_flytt-needs = Waxaad tahay 18 ama ka weyn. Canshuur ku filan baad bixisaa. Shirkaddu way ansaxan tahay.
    Hay'ad ama degmo hore ma u bixisay? Markaa ma gasho.
grant-rut_flytt-apply = Shirkadda weydii RUT intaadan ballamin. Skatteverket weydii inta la jari karo.

grant-elbilspremie-name = Taageerada baabuurka korontada (elbilspremie)
grant-elbilspremie-what = Taageero lagu iibsado ama lagu kiraysto baabuur koronto degmooyinka qaar. Bil kasta ayaa la bixiyaa. Lacagtu way dhammaan kartaa.
grant-elbilspremie-needs = Qoysku dakhli yar ayuu leeyahay. Cidna ma bixiso canshuurta dawladda ee dakhliga. Sannadkii u dambeeyay baabuur koronto ama plug-in ma lahayn.
    Deyn waddo oo Kronofogden ah ma lihid. Baabuurku waa inaanu aad qaali u ahayn.
grant-elbilspremie-apply = Marka hore guuritaanka sheeg. Naturvårdsverket ka codso laba bilood gudahood markaad baabuurka yeelato. Weydii in lacag hadhay.

grant-reseavdrag-name = Ka-jarista safarka shaqada (reseavdrag)
grant-reseavdrag-what = Shaqadu ma fog tahay? Markaa qayb kharashka ah waad ka jari kartaa warbixinta canshuurta.
grant-reseavdrag-needs = Kharashka ka sarreeya xad sannadle ah oo keliya ayaa la xisaabiyaa. Baabuur waa inay ugu yaraan shan kiiloomitir tahay. Waa inaad maalintii ugu yaraan laba saacadood kaga kaydsato baska ama tareenka.
grant-reseavdrag-apply = Safarradaada qor. Ku dar warbixinta canshuurta. Skatteverket weydii xadka sannadkan.

grant-nystartsjobb-name = Shaqo bilow cusub (nystartsjobb)
grant-nystartsjobb-what = Loo-shaqeeyuhu khidmad ka yar ayuu bixiyaa marka uu shaqaalaysiiyo qof muddo dheer shaqo la'aa. Mushaharku waa inuu heshiiska raaco.
grant-nystartsjobb-needs = Waxaad ka diiwaangashan tahay Arbetsförmedlingen. Muddo dheer ayaad shaqo la'ayd, ama Iswiidhan waad ku cusub tahay. Arbetsförmedlingen ayaa go'aamisa.
grant-nystartsjobb-apply = Weydii la-taliyahaaga inay ku khusayso. U sheeg loo-shaqeeyaha. Go'aanku waa inuu yimaaddo maalinta koowaad ka hor.

grant-introduktionsjobb-name = Shaqo hordhac ah (introduktionsjobb)
grant-introduktionsjobb-what = Loo-shaqeeyuhu taageero ayuu ka helaa qayb mushaharka ah, shaqadana wuu ku baraa.
grant-introduktionsjobb-needs = Waxaad ku jirtaa barnaamij Arbetsförmedlingen, ama Iswiidhan waad ku cusub tahay. Arbetsförmedlingen ayaa go'aamisa.
grant-introduktionsjobb-apply = Weydii la-taliyahaaga inay ku khusayso. Go'aanku waa inuu yimaaddo maalinta koowaad ka hor.

grant-etableringsjobb-name = Shaqada degitaanka (etableringsjobb)
grant-etableringsjobb-what = Shaqo waqti buuxa oo loo-shaqeeyuhu qayb bixiyo, dawladduna qayb kale adiga ku siiso. Way yar tahay.
grant-etableringsjobb-needs = Waxaad tahay 20 ama ka weyn oo ka diiwaangashan Arbetsförmedlingen. Muddo dheer shaqo ma haysan, ama Iswiidhan waad ku cusub tahay. Loo-shaqeeyuhu heshiis wadajir ah (kollektivavtal) oo gaar ah ayuu leeyahay.
grant-etableringsjobb-apply = Weydii Arbetsförmedlingen. Go'aanku waa inuu yimaaddo maalinta koowaad ka hor.

grant-starta_eget-name = Taageerada bilaabista ganacsi (starta eget)
grant-starta_eget-what = Taageero waqtiga hore ee ganacsigaaga. Badanaa lix bilood.
grant-starta_eget-needs = Waxaad tahay 18 ama ka weyn oo ka diiwaangashan Arbetsförmedlingen. Ganacsigu weli ma bilaaban. Fikraddu waa inay isku filnaan karto.
    Deyn Kronofogden ma lihid. Arbetsförmedlingen ayaa go'aamisa.
grant-starta_eget-apply = La hadal Arbetsförmedlingen intaadan bilaabin.

grant-skolplats-name = Boos dugsi
grant-skolplats-what = Carruurtu waxay xaq u leeyihiin dugsiga degmada ay ku nool yihiin. Dugsigu waa bilaash. Carruurtu förskoleklass waxay bilaabaan sannadka ay lix jirsadaan.
grant-skolplats-needs = Ilmuhu degmada ayuu ka diiwaangashan yahay. Gaadiidka dugsigu waa bilaash haddii jidku dheer yahay ama khatar yahay. Degmada ayaa go'aamisa waxa dheer.
grant-skolplats-apply = Wac degmada isla marka aad ogaato goorta aad guurayso. Gaadiidka dugsigana weydii.

grant-forskola-name = Boos xannaano (förskola)
grant-forskola-what = Degmadu waa inay boos ku siiso afar bilood gudahood markaad weydiisato. Ilmuhu waa inuu hal sano jir yahay ama ka weyn yahay.
grant-forskola-needs = Degmada ayaad ku nooshahay, waadna shaqaysaa ama wax barataa. Shaqo ma haysid ama fasax waalid ma ku jirtaa? Markaa ilmuhu ugu yaraan 15 saacadood toddobaadkii ayuu xaq u leeyahay.
    Sharcigu ma ballan qaado fiid, habeen ama dhammaadka toddobaadka.
grant-forskola-apply = Boos weydiiso sida ugu dhakhsaha badan. Wareeg ma ku shaqaynaysaa? Weydii fiidka iyo dhammaadka toddobaadka intaadan shaqada aqbalin.

grant-inackordering-name = Taageero hoy oo u dhow dugsiga sare (inackordering)
grant-inackordering-what = Dugsiga sare (gymnasium) magaalo kale ayuu ku oolli karaa. Markaa waxaa jira taageero hoyga ardayga.
grant-inackordering-needs = Ardaygu waa inuu dugsiga dartiis meel kale ku noolaado. Taageeradu waxay socotaa ilaa badhtamaha sannadka ardaygu 20 jirsado.
grant-inackordering-apply = Weydii degmada aad u guurayso. Weydii barnaamijyada ay leeyihiinna.

grant-sfi-name = Sfi, koorsada af-Iswiidhishka
grant-sfi-what = Koorso bilaash ah oo af-Iswiidhish ah degmada aad ku nooshahay. Badanaa saddex bilood gudahood ayay bilaabataa.
grant-sfi-needs = Xaqu wuxuu socdaa saddex sano laga bilaabo markii ugu horreysay ee lagu qaatay.
    Ma lagu qaatay 2026 ka hor? Waqtigu wuxuu ka bilaabmaa 1 Janaayo 2026. Waa la dheerayn karaa.
grant-sfi-apply = Wac waxbarashada dadka waaweyn (vuxenutbildningen) degmada cusub. Weydiiso caddayn waxa aad baratay.

grant-forsorjningsstod_flytt-name = Försörjningsstöd (kaalmada nolosha) iyo kharashka guuritaanka
grant-forsorjningsstod_flytt-what = Degmadu mararka qaar way ka caawin kartaa kharashka guuritaanka. Lacag go'an iyo xaq hubaal ah ma jiro.
    Hay'adna kuguma qasbi karto inaad guurto. Rabitaanku waa inuu kaaga yimaaddo adiga.
grant-forsorjningsstod_flytt-needs = Degmadu xaaladdaada ayay eegtaa. Guuritaanka kadib degmada cusub ayaa mas'uul ah. Xeerarkeedu way ka duwanaan karaan.
grant-forsorjningsstod_flytt-apply = Codso guuritaanka ka hor, degmada aad hadda ku nooshahay. U sheeg shaqada ku sugaysa.
    Go'aan qoran weydiiso. Rafcaan waad ka qaadan kartaa.

grant-a_kassa-name = A-kassa (sanduuqa shaqo la'aanta) marka aad shaqo beddesho
grant-a_kassa-what = Shaqada ha ka tegin intaan tan cusub la saxiixin. Qofka sabab ansax ah la'aan uga taga 45 maalmood ayuu lacagta a-kassa la'aan ahaan karaa.
grant-a_kassa-needs = Ma la guuraysaa lammaanahaaga? Lama hubo inay sabab ansax ah tahay. A-kassa ayaa go'aamisa.
grant-a_kassa-apply = Weydii a-kassa-daada intaadan shaqada ka tegin. Shaqo la'aan ma noqotay? Arbetsförmedlingen iska diiwaangeli maalinta koowaad.

grant-andrahandsuthyrning-name = Guriga kale u sii kiree inta aad tijaabinayso
grant-andrahandsuthyrning-what = Gurigaaga kirada ah waad haysan kartaa inta aad shaqo magaalo kale ku tijaabinayso. Shaqo ku meel gaar ah waa sabab ansax ah.
grant-andrahandsuthyrning-needs = Guri-kireeyaha ama Hyresnämnden waa inuu marka hore haa yiraahdo. Kiradu waa inay macquul tahay.
    Oggolaansho la'aan heshiiska waad weyn kartaa. Haddii aad guriga ka baxdo, badanaa waa saddex bilood.
grant-andrahandsuthyrning-apply = Guri-kireeyaha qoraal ku weydii intaadan guurin. Maya ma yiraahdeen? Weydii Hyresnämnden.

grant-hyresgaranti-name = Dammaanadda kirada ee degmada (kommunal hyresgaranti)
grant-hyresgaranti-what = Degmadu guri-kireeyaha waxay u ballan qaaddaa in kirada la bixin doono. Lacag adiga kuuma aha, laakiin heshiis helistu way fududaan kartaa.
grant-hyresgaranti-needs = Degmooyinka qaar oo keliya ayaa leh. Iyagaa go'aamiya cidda ay tahay.
grant-hyresgaranti-apply = Weydii degmada aad u guurayso.

grant-kommunal_bonus-name = Caawinta degmada ee dadka cusub
grant-kommunal_bonus-what = Ma helin degmo hubaal lacag siisa dadka u soo guura. Qaar badan waxay talo ka bixiyaan guri, dugsi iyo shaqo.
grant-kommunal_bonus-needs = Degmo kasta way ku kala duwan tahay. Aamin bogga degmada oo taariikh leh oo keliya.
grant-kommunal_bonus-apply = Weydiiso inflyttarservice-ka degmada. Weydii waxa ay kaa caawin karaan.

grant-flyttningsbidrag-name = Lacagta guuritaanka (flyttningsbidrag)
grant-flyttningsbidrag-ended = Way dhammaatay 2015. Waxay ahayd lacag gaadhiga guuritaanka iyo safarka shaqada.
    Bogag duug ah weli waxay leeyihiin way jirtaa. Starthjälp sidoo kale ma jirto.
grant-flyttningsbidrag-instead = Loo-shaqeeyaha weydii caawin guuritaan intaadan saxiixin. Wareysi fog waxaa jira resebidrag.

grant-csn_avskrivning-name = Deynta waxbarashada oo baadiyaha ku yaraata
grant-csn_avskrivning-ended = Weligeed Iswiidhan kama jirin. Soo jeedin keliya ayay ahayd. Noorway ayaa leh, laakiin deymaha Noorway oo keliya.
grant-csn_avskrivning-instead = Bixintu ma adag tahay? CSN weydii inaad wax ka yar bixiso.

grant-korkortslan-name = Deynta laysanka ee CSN (körkortslån)
grant-korkortslan-ended = Waxay xirantay bilowga 2024. Waxay ahayd deyn lagu qaato laysanka.
grant-korkortslan-instead = Weydii loo-shaqeeyaha ama Arbetsförmedlingen. Waxaan kaloo ku tusi karnaa shaqooyin aan laysan u baahnayn.

grant-hemutrustningslan-name = Deynta alaabta guriga ee CSN (hemutrustningslån)
grant-hemutrustningslan-ended = Waxay dhammaatay bilowga 2022. Waxay ahayd deyn alaab guri oo dadka Iswiidhan ku cusub.
grant-hemutrustningslan-instead = Försörjningsstöd ma qaadataa? Degmada weydii caawin waxa aad ugu baahan tahay. Alaab la isticmaalayna weydii.

grant-studiestartsstod-name = Taageerada bilowga waxbarashada (studiestartsstöd)
grant-studiestartsstod-ended = Waxay dhammaatay bilowga 2026. Waxay ahayd gunno dadka shaqo la'aanta ah ee waxbarasho bilaaba.
grant-studiestartsstod-instead = CSN weydii lacagta waxbarashada ee caadiga ah. Waxbarashada dadka waaweyn ee degmada weydii koorsooyinka.

grant-yrkesintroduktion-name = Taageerada yrkesintroduktion
grant-yrkesintroduktion-ended = Waxay dhammaatay bilowga 2024. Waxay ahayd taageero loo-shaqeeyayaasha dhallinyarada tababara.
grant-yrkesintroduktion-instead = Arbetsförmedlingen weydii introduktionsjobb ama nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Ka-jaris ku salaysan fogaanta shaqada
grant-avstandsbaserat_reseavdrag-ended = Weligeed ma bilaaban. Baarlamaanku haa ayuu yiri 2022, kaddib wuu ka noqday. Bogagga qaar way ku khaldan yihiin.
grant-avstandsbaserat_reseavdrag-instead = Ka-jarista caadiga ah ee safarka shaqadu way jirtaa.

grant-eures_tms-name = Barnaamijka EURES (TMS)
grant-eures_tms-ended = Guuritaanka Iswiidhan gudaheeda maaha. Waa shaqo waddan kale oo EU ah oo keliya.
grant-eures_tms-instead = Wareysi fog oo Iswiidhan ah waxaa jira resebidrag.

## Xukunno, lacag la xisaabiyay iyo su'aalo
verdict-planned = Tani waa qorshe. Waxay bilaabmaysaa { $date }. Way isbeddeli kartaa ka hor.
verdict-unconfirmed = Tani ma xaqiijin karin. Ha ku xisaabtamin.
verdict-check-with = Waxaa laga yaabaa in xeerku isbeddelay tan iyo markaan akhrinay. Weydii { $payer }.
time-begins-before-move = Waxay bilaabmaysaa { $date }, ka hor intaadan guurin.
time-ends-before-move = Waxay dhammaanaysaa { $date }, ka hor intaadan guurin. Ha ku xisaabtamin.
time-may-end-before-move = Waxay dhammaanaysaa { $date }. Waxaa laga yaabaa inay ka horrayso guuritaankaaga.
amount-fee-up-to = Khidmaddu ugu badnaan waa { $amount } bishii ilmaha koowaad. Walaalaha way ka jaban yihiin.
amount-up-to-per-child-and-year = Ugu badnaan { $amount } sannadkii ilmo kasta. Badanaa way ka yar tahay.
money-between = { $from }–{ $to }
money-up-to = ugu badnaan { $to }
money-at-least = ugu yaraan { $from }
sum-per-month = Jawaabahaaga: { $money } bishii.
sum-once = Jawaabahaaga: { $money } hal safar.
sum-nothing = Jawaabahaaga, malaha lacag ma jirto.
sum-fee-per-month = Khidmadda ilmaha koowaad, jawaabahaaga: { $money } bishii.
sum-fee-none = Jawaabahaaga, khidmad ma jirto.
sum-less-tax-per-month = Jawaabahaaga canshuurtu way yaraanaysaa: { $money } bishii.
sum-each-year = Canshuurtu way yaraanaysaa { $amount } sannadkii. Sannadka koowaad waa { $year }.
sum-each-year-or = Canshuurtu way yaraanaysaa { $amount } sannadkii. Sannadka koowaad waa { $year } ama { $or }.
assuming-job-premium = Waxaa lagu xisaabiyay mushaharka canshuurta ka hor. Qoyska cidna bishaas försörjningsstöd ma qaadato.
assuming-interview = Waxaa lagu xisaabiyay kharashka safarka ee aad sheegtay. Arbetsförmedlingen ayaa go'aamisa.
assuming-fee = Waxaa loo xisaabiyay in dakhliga oo dhan mushahar yahay. Tirooyinku waa hordhac. Weydii degmada.
assuming-housing = Waxaa lagu xisaabiyay kirada aad sheegtay iyo dakhliga maanta, sidii inuu dhan mushahar yahay. Kaydka halkan laguma darin. Mushahar cusub lacagta wuu beddelaa.
assuming-children = Waxaa loo xisaabiyay carruurta ka yar 16 ama dugsiga hoose-dhexe ku jirta. Qaybta labada waalid waa lagu daray.
assuming-tax = Waxaa loo xisaabiyay in canshuurtu qiyaastii saddex-toban meelood mushaharka tahay. Ka-jarista waxaa lagu qoraa warbixinta canshuurta.
assuming-registered = Waxaa loo xisaabiyay inaad halkaas ka diiwaangashan tahay (folkbokförd) maalinta aad guurto.
payer-ehalsomyndigheten = E-hälsomyndigheten (hay'adda e-caafimaadka)
support-question-title = Hal su'aal baa ugu caawin badan
support-next-question = { $count ->
    [one] Hal taageero waxay ku xiran tahay hal jawaab: { $what }.
   *[other] { $count } taageero waxay ku xiran yihiin hal jawaab: { $what }.
  }
button-more-support = Wax badan oo taageero ah
more-support-title = Wax badan oo taageero ah
planned-line = Weli ma jirto: { $name }. Waa qorshe laga bilaabo { $date }.
ruled-out-title = Malaha idinkuma habboona
ruled-out-line = { $name }. Waxa go'aamiya: { $because }.
more-support-tap = Maxaad rabtaa inaad akhrido?
topic-children = Dugsiga iyo xannaanada
topic-home = Kaalmada carruurta iyo kirada
topic-move = Guuritaanka iyo guriga
topic-work = Shaqo, wareysi iyo koorsooyin
topic-assistance = Haddaad hesho försörjningsstöd
topic-tax = Canshuur, safar iyo baabuur
topic-employer = Taageerada loo-shaqeeyaha la siiyo
topic-employer-why = Loo-shaqeeyaha ayaa lacagta hela, adigu ma heshid. Taageerada waad sheegi kartaa markaad shaqo codsanayso.
q-move_when = Goorma ayaad u malaynaysaa inaad guurtaan?
q-move_when-why = Xeerarka qaar taariikh go'an ayay bilaabmaan ama dhammaadaan. Canshuurta 1 Nofembar ayaa muhiim ah.
q-move_when-2026 = Sannadka 2026
q-move_when-2027_by_1_nov = 2027, ilaa 1 Nofembar
q-move_when-2027_after_1_nov = 2027, 1 Nofembar kadib
q-move_when-2028 = Sannadka 2028
short-move_when = Goorta guuritaanka
q-children_count = Immisa carruur ah ayaa kula guuraysa?
q-children_count-why = Waxaan u weydiinaynaa oo keliya si aan lacagta u xisaabino.
q-children_count-1 = Hal ilmo
q-children_count-2 = Laba carruur ah
q-children_count-3 = Saddex carruur ah
q-children_count-4 = Afar carruur ah
q-children_count-5_plus = Shan carruur ah ama ka badan
short-children_count = Tirada carruurta
q-new_rent = Kiradu immisa ayay noqon doontaa bishii guriga cusub, sida aad u malaynayso?
q-new_rent-why = Waxaan u weydiinaynaa oo keliya si aan lacagta u xisaabino. Qiyaas ayaa ku filan.
q-new_rent-under_4 = Ka yar 4 000 kr
q-new_rent-4_6 = 4 000–6 000 kr
q-new_rent-6_8 = 6 000–8 000 kr
q-new_rent-over_8 = Ka badan 8 000 kr
short-new_rent = Kirada cusub
q-new_pay = Mushaharkaagu immisa ayuu noqon doonaa bishii canshuurta ka hor, shaqada cusub?
q-new_pay-why = Waxaan u weydiinaynaa oo keliya si aan abaalmarinta u xisaabino. Mushaharka ayay raacdaa.
q-new_pay-under_15 = Ka yar 15 000 kr
q-new_pay-15_25 = 15 000–25 000 kr
q-new_pay-over_25 = Ka badan 25 000 kr
short-new_pay = Mushaharka cusub
q-trip_cost = Safarka wareysigu immisa ayuu ku kacayaa, hoyga habeenka oo lagu daray?
q-trip_cost-why = Waxaan u weydiinaynaa oo keliya si aan lacagta u xisaabino. Qiyaas ayaa ku filan.
q-trip_cost-under_1500 = Ka yar 1 500 kr
q-trip_cost-1500_3600 = 1 500–3 600 kr
q-trip_cost-over_3600 = Ka badan 3 600 kr
short-trip_cost = Kharashka safarka

## Xeerar kale
grant-logi_program-name = Safar iyo hoy inta barnaamij socdo
grant-logi_program-what = Caawin safar iyo laba guri marka aad barnaamij magaalo kale ku jirto. Shaqo caadi ah maaha.
grant-logi_program-needs = Arbetsförmedlingen ayaa barnaamijka kuu dirtay. Kharashka xad ka sarreeya oo keliya ayaa la xisaabiyaa.
grant-logi_program-apply = Weydii la-taliyahaaga intaan barnaamijku bilaaban.

grant-boende_vid_jobbstart-name = Hoy ku meel gaar ah marka shaqadu bilaabato
grant-boende_vid_jobbstart-what = Ma helin taageero dawladeed oo hoy ah marka aad shaqo bilowdo.
grant-boende_vid_jobbstart-needs = Waxaa jira siyaabo kale. Laba guri haddii aad leedahay, ka-jarista dubbel bosättning way ku habboonaan kartaa.
grant-boende_vid_jobbstart-apply = Loo-shaqeeyaha weydii hoy waqtiga hore. Weydii intaadan saxiixin.

grant-aktivitetsstod-name = Aktivitetsstöd iyo etableringsersättning marka aad guurto
grant-aktivitetsstod-what = Waa lacag inta aad barnaamij ku jirto. Sida aan xeerarka u akhrinay, guuritaanku kaama saaro.
grant-aktivitetsstod-needs = Barnaamij Arbetsförmedlingen ah ayaad ku jirtaa. Shaqo waqti buuxa ah ayaa soo afjarta. Haddii aad shaqada weydo waad ku soo noqon kartaa.
grant-aktivitetsstod-apply = La-taliyahaaga u sheeg guuritaanka intaadan guurin.

grant-lonebidrag-name = Lönebidrag iyo taageero la mid ah
grant-lonebidrag-what = Loo-shaqeeyuhu taageero ayuu ka helaa qayb mushaharka ah. Waa marka qof shaqo loo habeeyay u baahan yahay.
grant-lonebidrag-needs = Arbetsförmedlingen ayaa go'aamisa. Annagu weligeen ma weydiinno.
grant-lonebidrag-apply = Weydii la-taliyahaaga inay ku khusayso. Go'aanku waa inuu yimaaddo maalinta koowaad ka hor.

grant-egen_flyttkostnad-name = Ka-jarista kharashka guuritaankaaga
grant-egen_flyttkostnad-what = Waxa aad adigu guuritaanka ka bixiso badanaa lagama jari karo.
grant-egen_flyttkostnad-needs = Waxaa jiri karta ka-reebis marka loo-shaqeeyuhu shaqada oo dhan raro.
grant-egen_flyttkostnad-apply = Loo-shaqeeyaha caawin weydii intaadan saxiixin. Skatteverket weydii waxa ka reeban.

grant-fritidskort-name = Kaarka madaddaalada carruurta (fritidskort)
grant-fritidskort-what = Lacag kaar ku jirta oo ciyaaro, muusig iyo wax kale ah. Ilmaha ayay degmada cusub u raacdaa.
grant-fritidskort-needs = Ilmuhu wuxuu jirsadaa 6 ilaa 16. Qoysaska bostadsbidrag sannadkii hore qaatay lacagtu way uga badan tahay.
grant-fritidskort-apply = Kaarka ka fur fritidskortet.se. Isticmaal 30 Nofembar ka hor.

grant-aktivitetskrav-name = Hawl lala weydiiyo försörjningsstöd
grant-aktivitetskrav-what = Qofka försörjningsstöd qaata waa inuu shaqo raadiyo ama sameeyo waxa degmadu diyaariso. Badanaa waqti buuxa saddex bilood kadib.
grant-aktivitetskrav-needs = Degmada cusubna way ka jirtaa. Cidna kama dalban karto inaad guurto.
grant-aktivitetskrav-apply = Degmada weydii waxa ay diyaariso. Shaqo cusub way ku filan tahay.

grant-bidragstak-name = Xadka sare ee försörjningsstöd (bidragstak)
grant-bidragstak-what = Fikraddu waa xad sare oo ah inta qoys gunno ka heli karo. Qoysaska waaweyn ayaa ugu badan ee dareema.
grant-bidragstak-needs = Waxay khusaysaa qoysaska försörjningsstöd qaata. Baarlamaan cusub wuu beddeli karaa.
grant-bidragstak-apply = Degmada weydii waxa ay idiin tahay.

grant-dubbel_hyra_kommun-name = Laba kiro oo degmo bixiso
grant-dubbel_hyra_kommun-what = Mararka qaar waxaa la yiraahdaa degmo sida Södertälje laba kiro ayay bixisaa. Ma helin inay run tahay.
grant-dubbel_hyra_kommun-needs = Aamin jawaab qoran oo degmada ka timid oo keliya.
grant-dubbel_hyra_kommun-apply = Taariikhaha qorshee si aad laba kiro uga baxsato. Försörjningsstöd ma qaadataa? Degmada weydii guuritaanka ka hor.

grant-uppsagningstid-name = Saddex bilood oo ogeysiis guriga ah
grant-uppsagningstid-what = Kireystuhu mar walba heshiiska guriga wuu joojin karaa. Wuxuu dhammaadaa dhammaadka bil, ugu yaraan saddex bilood kadib.
grant-uppsagningstid-needs = Wax kasta oo heshiiska ku qoran way jirtaa. Guri-kireeyuhu muddo ka yar wuu oggolaan karaa. Haddii kale ilaa afar bilood laba kiro ayaad bixin kartaa.
grant-uppsagningstid-apply = Qoraal ku jooji, laakiin marka hore shaqada iyo guriga cusub ha diyaar noqdaan. Guri-kireeyaha muddo ka yar weydiiso.

grant-folkbokforing-name = Guuritaanka Skatteverket u sheeg (folkbokföring)
grant-folkbokforing-what = Guuritaanka waa inaad toddobaad gudihiis ku sheegto. Wax badan ayaa ka dhasha: dugsi, bostadsbidrag, sfi iyo canshuur.
grant-folkbokforing-needs = Meesha aad inta badan seexato ayaad ku nooshahay. Laba guri haddii aad leedahay Skatteverket way ku weydiin kartaa.
grant-folkbokforing-apply = Ka samee skatteverket.se ama xafiiska adeegga. Carruurta ku dar.

grant-tioarig_skola-name = Dugsi hoose-dhexe oo toban sano ah
grant-tioarig_skola-what = Förskoleklass waxay noqon doontaa fasalka koowaad. Dugsigu waa bilaash sidii hore, carruurtuna isla da'daas ayay bilaabaan.
grant-tioarig_skola-needs = Carruurta dugsiga oo dhan ayay khusaysaa, degmo kasta.
grant-tioarig_skola-apply = Waxba uma baahnid. Dugsiga ayaa kuu sheegaya.

grant-skolskjuts-name = Gaadiidka dugsiga (skolskjuts)
grant-skolskjuts-what = Bas ama taksi bilaash ah oo dugsiga hoose-dhexe ah marka jidku dheer ama khatar yahay.
grant-skolskjuts-needs = Degmada ayaa go'aamisa waxa dheer. Haddii aad dugsi aan kan degmada ahayn doorataan xaqu wuu lumi karaa.
grant-skolskjuts-apply = Degmada weydii gaadiidka dugsiga intaadan guri dooran.

grant-forskola_skift-name = Xannaano fiid, habeen iyo dhammaadka toddobaadka
grant-forskola_skift-what = Sharcigu ma ballan qaado xannaano fiid, habeen iyo dhammaadka toddobaadka. Degmadu waa inay isku daydo.
grant-forskola_skift-needs = Degmo kasta way ku kala duwan tahay. Badanaa labada waalid waa inay xilligaas shaqeeyaan.
grant-forskola_skift-apply = Wareeg ma ku shaqaynaysaa? Degmada wac intaadan shaqada aqbalin.

grant-forskoleavgift-name = Waxa xannaanadu ku kacdo
grant-forskoleavgift-what = Khidmaddu xad ayay leedahay, oo la yiraahdo maxtaxa. Qofka wax yar hela wax yar ama waxba ma bixiyo.
grant-forskoleavgift-needs = Khidmaddu waxay raacdaa dakhliga qoyska iyo tirada carruurta. Dayrta ilmuhu saddex jirsado saacadaha qaar waa bilaash.
grant-forskoleavgift-apply = Dakhligaaga degmada cusub u sheeg marka ilmuhu bilaabo.

grant-fritidshem-name = Fritids
grant-fritidshem-what = Xannaano dugsiga ka hor, ka dib iyo fasaxyada.
grant-fritidshem-needs = Waad shaqaysaa ama wax barataa. Waxay socotaa ilaa gu'ga sannadka ilmuhu 13 jirsado.
grant-fritidshem-apply = Boos degmada ka codso isla marka dugsiga.

grant-kvalificering-name = Sannado dheeraad ah oo gunnooyinka qaar
grant-kvalificering-what = Qofka Iswiidhan dega laga bilaabo 2027 gunnooyinka qaar wuu sugi doonaa. Guuritaanka dalka gudihiisa laguma tiriyo.
grant-kvalificering-needs = Hore ma u degganaydeen Iswiidhan? Markaa guuritaanku waxba ma beddelo.
grant-kvalificering-apply = Waxba uma baahnid. Försäkringskassan weydii haddii aadan hubin.

grant-bostadsbidrag_manad-name = Kaalmada guriga oo bil bil ah (bostadsbidrag)
grant-bostadsbidrag_manad-what = Dakhliga bil bil ayaa loo xisaabin doonaa sannadka halkii. Markaa lacagta si fudud ayaa loo ogaadaa.
grant-bostadsbidrag_manad-needs = Kuwa bostadsbidrag qaata ayay khusaysaa. Xadka dakhliguna wuu isbeddeli karaa.
grant-bostadsbidrag_manad-apply = Försäkringskassan weydii waxa jira marka aad guriga gasho.
