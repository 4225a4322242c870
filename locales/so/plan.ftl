# Qorshaha guuritaanka, waxa ka dambeeya, iyo liiska shaqooyinka la codsaday. Lacag kuma qorna.
menu-plan = Qorshee guuritaanka
    .words = qorshe; qorshee; guuritaan; guur; guurid
menu-applied = Shaqooyinka aad codsatay
    .words = codsaday; codsiyo; warbixin; aktivitetsrapport
plan-this = 🗓 Qorshee guuritaanka

plan-ask-starts = Goorma ayay shaqadu bilaabanaysaa?
plan-ask-moves = Goorma ayaad guuraysaan?
plan-ask-how = Taabo, ama maalin qor. Tusaale 1 Maarso ama 1/3.
plan-starts-asap = Sida ugu dhakhsaha badan
plan-starts-months_1 = Hal bil ka dib
plan-starts-months_2 = Laba bilood ka dib
plan-starts-months_3 = Saddex bilood ka dib
plan-moves-same = Maalinta shaqadu bilaabato
plan-moves-months_1 = Hal bil bilowga ka dib
plan-moves-months_2 = Laba bilood bilowga ka dib
plan-moves-months_3 = Saddex bilood bilowga ka dib
plan-note-date = Maalinta ma fahmin. Tusaale u qor 1 Maarso, ama taabo badhan.

plan-title = Qorshahaaga guuritaanka
plan-title-in = Qorshahaaga: u guurista { $municipality }
plan-dates = Shaqadu waxay bilaabanaysaa { $starts }. Waxaad guuraysaan { $moves }.
plan-count = { $of } tallaabo, { $done } ayaa dhammaatay.
plan-step = { $when }: { $name }
plan-when-before_interview = Waraysiga ka hor
plan-when-before_signing = Intaadan saxiixin
plan-when-before_resigning = Intaan cidi shaqada ka tegin
plan-when-before_moving = Guuritaanka ka hor
plan-when-date_known = Markaad maalinta ogaataan
plan-when-now = Hadda, sida ugu dhakhsaha badan
plan-if = Ma ogin in tani idin khusayso. Ka jawaab su'aasha qorshaha hoostiisa, markaas waan ogaan.
plan-maybe = Malaha tani idinma khusayso.
plan-if-not = Miyaanay idin khusayn? Taabo badhanka, waan ka aamusi doonnaa.
plan-late = Maalintii ugu fiicnayd way dhaaftay. Sida ugu dhakhsaha badan u sameeya.
plan-whom = Weydii: { $whom }
plan-whom-employer = loo-shaqeeyaha cusub
plan-whom-guardian = mas'uulka kale ee carruurta
plan-whom-new-kommun = degmada { $municipality }
plan-whom-some-kommun = degmada aad u guuraysaan
plan-whom-own-kommun = degmada aad hadda ku nooshihiin
plan-whom-landlord = guri-kireeyahaaga
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Beddel qorshaha
plan-change-starts = Beddel maalinta bilowga
plan-change-moves = Beddel maalinta guurista
plan-calendar = 📅 Kalandarkayga ku dar
plan-remind-on = 🔔 I xusuusi
plan-remind-off = 🔕 Ha i xusuusin
plan-moved = Waan guurnay
plan-drop = Waan ka noqday
plan-drop-title = Ma rabtaa inaad qorshaha tirtirto?
plan-drop-what = Markaas qorshaha iyo xusuusinta oo dhan waan tirtiraynaa. Mar kasta mid cusub waad samayn kartaa.
plan-drop-yes = Haa, tirtir qorshaha
plan-to-plan = Qorshaha
plan-toast-date = Markaas waxaan ku xisaabtamaynaa { $date }.
plan-toast-done = Waa fiican tahay! Hal tallaabo ayaa dhammaatay.
plan-toast-undone = Tallaabadu weli way dhiman tahay.
plan-toast-reminds = Waxaan ku xusuusinaynaa saddex maalmood ka hor iyo maalinta lafteeda. Haddii tallaabadu dhammaato waan aamusaynaa.
plan-toast-silent = Waan aamusan nahay.
plan-toast-after = Saddex jeer ayaan kuu soo qori lix toddobaad gudahood.
plan-toast-dropped = Qorshihii waa la tirtiray.

plan-own-wish = Rabitaanka guuritaanku waa kaaga. Hay'ad dawladeed kuguma qasbi karto inaad guurto, go'aankaagana waad beddeli kartaa.
    Ma heshaa lacagta a-kassa? Weydii a-kassa intaadan shaqo diidin.
plan-responsible = Ma heshaa försörjningsstöd? Guuritaanka ka dib degmada cusub ayaa mas'uul ah. Xeerarkeedu way ka duwanaan karaan.

plan-travel_grant-name = Codso gunnada safarka (resebidrag)
plan-travel_grant-what = Ma waraysi fog ayaad tagaysaa? Codso intaadan safrin.
    Wac 0771-416 416 ugu yaraan saddex maalmood oo shaqo ka hor. Hayso casuumadda iyo lambarka xayeysiiska.
plan-ask_employer-name = Weydii haddii ay guuritaanka bixiyaan
plan-ask_employer-what = Haddii ay guuritaanka bixiyaan, canshuur kagama baxdo. Khasab maaha. Jawaabta qoraal ku weydii.
plan-guardians-name = La hadal mas'uulka kale
plan-guardians-what = Carruurtu ma leeyihiin mas'uul kale? Markaas waxaa laga yaabaa in loo baahdo oggolaanshihiisa cinwaanka iyo dugsiga cusub. Weydii intaadan saxiixin.
plan-preschool_hours-name = Weydii fiidkii iyo dhammaadka toddobaadka
plan-preschool_hours-what = Ma shaqaynaysaa fiid, habeen ama dhammaadka toddobaadka? Sharcigu xannaano ma ballan qaado wakhtigaas. Weydii intaadan haa oran.
plan-sign_first-name = Marka hore saxiix
plan-sign_first-what = Shaqada cusub saxiix intaadan tii hore ka tegin. Qofka sabab ansax ah la'aan ka taga 45 maalmood ayuu lacagta a-kassa la'aan noqon karaa.
plan-partner-name = U weydii qofka kula guuraya
plan-partner-what = Qofka kale ee weyni ma shaqo ayuu ka tegayaa? Marka hore weydii a-kassa. Lama hubo in guuritaanku sabab ansax ah yahay.
plan-assistance-name = Weydii caawimo guuritaan
plan-assistance-what = Codso guuritaanka ka hor, halka aad hadda ku nooshihiin. Shaqada uga warran. Go'aan qoran weydii.
plan-sublet-name = Guriga muddo ma haysanaysaan?
plan-sublet-what = Waad kirayn kartaan, oo marka hore tijaabin kartaan. Guri-kireeyaha weydii inuu haa yiraahdo intaan cidi soo gelin.
    Haddii uu diido, Hyresnämnden ayaa go'aamin kara. Haa la'aan heshiiska waad waayi kartaan.
plan-resign_tenancy-name = Jooji heshiiska guriga
plan-resign_tenancy-what = Haddii waqtigeeda la joojiyo, kiradu waxay socotaa ilaa { $ends }. Waxay qaadataa saddex bilood, ilaa dhammaadka bil. Sug ilaa shaqada la saxiixo.
plan-school-name = Diyaari dugsiga
plan-school-what = Carruurtu xaq ayay u leeyihiin dugsi meesha ay ka diiwaangashan yihiin. Wac markaad maalinta guurista ogaataan. Gaadiidka dugsigana weydii.
plan-gymnasium-name = Weydii dugsiga sare
plan-gymnasium-what = Dugsiga sare magaalo kale ayuu ku oolli karaa. Weydii barnaamijyada jira. Weydii taageerada hoyga.
plan-preschool-name = Codso boos xannaano
plan-preschool-what = Degmadu waa inay boos xannaano ku siisaa afar bilood gudahood laga bilaabo codsigiinna. Goor hore codsada.
plan-register-name = Soo sheeg guuritaanka
plan-register-what = Toddobaad gudihiis ku soo sheega. Waxaad guuraysaan { $moves }. Dugsiga, gunnooyinka iyo canshuurta yar ayaa ku xiran.
plan-housing_allowance-name = Codso kaalmada guriga
plan-housing_allowance-what = Codso bisha aad soo guurtaan, { $moves }. Bilo tegay lama helo.
    Horay ma u heshaan? Isla markiiba sheega kirada iyo mushaharka cusub.
plan-housing_allowance_young-name = Codso kaalmada guriga
plan-housing_allowance_young-what = Codso bisha aad soo guurto, { $moves }. Mushaharka waqtiga buuxa dakhligu ku dhawaad mar walba aad buu u badan yahay.
plan-tax_reduction-name = Degmada ku noolow 1 Nofembar
plan-tax_reduction-what = Maalintaas ma degmada ayaad ka diiwaangashan tahay? Markaas canshuurtaadu way yaraanaysaa sannadka { $year }. Uma baahnid inaad codsato.

plan-moved-title = Ku soo dhawow guriga!
plan-moved-register = Guuritaanka ma soo sheegteen? Waa in toddobaad gudihiis lagu sheego.
plan-moved-after = Ma rabtaa inaan saddex jeer kuu soo qorno lix toddobaad gudahood? Ururrada, koorsooyinka iyo cidda la waco.
plan-after-on = Haa, saddex jeer soo qora
plan-after-off = Maya, ha soo qorina
after-associations-title = Urur raadi
after-associations-what = Ciyaaro, heeso, ugaarsi, beeris: halkaas ayaa dad lagu bartaa. Degmada weydii ururrada jira. Weydii in carruurtu tijaabin karaan.
after-studies-title = Wax dheeri ah baro, meel kuu dhow
after-studies-what = Degmadu koorsooyin dadka waaweyn ah ayay leedahay. Weydii waxa jira iyo waxa internetka lagu barto.
after-contact-title = Sidee wax u socdaan?
after-contact-what = Wax ma idinka maqan yihiin? Weydiiya. Degmooyinka qaar waxay leeyihiin adeeg dadka cusub (inflyttarservice).
after-call = Wac degmada { $municipality }.
after-call-some = Wac degmada aad hadda ku nooshihiin.

applied-mark = ✓ Waan codsaday
applied-marked = Ma codsan
applied-toast = Shaqadu liiskaaga ayay ku jirtaa. Qor /applied si aad u aragto.
applied-toast-not = Shaqada liiska waa laga saaray.
applied-title = Shaqooyinka aad codsatay
applied-none = Liisku waa madhan yahay. Taabo ”Waan codsaday” markaad shaqo codsato.
applied-month = La codsaday { $from } ilaa { $to }. Warbixin geli { $opens } ilaa { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: shaqo aan hadda jirin
applied-when = Arbetsförmedlingen ma ka diiwaangashan tahay? Bil kasta warbixin geli, 1 ilaa 14. Waxay ku saabsan tahay bishii ka horreysay.
    Liiska halkaas waad ku koobi kartaa.
applied-only-you = Adiga keliya ayaa liiska arka. Cidna uma dirno.
applied-open-report = Fur warbixinta

mydata-plan = Qorshe guuritaan ayaad leedahay. Shaqadu waxay bilaabanaysaa { $starts }.
mydata-applied = { $count ->
    [one] Hal shaqo ayaa la calaamadeeyay inaad codsatay.
   *[other] { $count } shaqo ayaa la calaamadeeyay inaad codsatay.
  }
privacy-plan = Ma guuritaan ayaad qorshaynaysaa? Qorshuhu waa qufulan yahay, sida jawaabahaaga. Haddii aad xusuusin rabto maalmuhu ma qufulna, laakiin waxa ay ku saabsan yihiin waa.
web-plan-calendar = Kalandarka u soo deji
web-plan-print = Bog la daabaco
web-plan-print-how = Bogga ka daabac liiska browser-ka.
plan-starts-stated = { $date }, sida degmadu sheegtay
