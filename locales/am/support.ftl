
verdict-eligible = መስፈርቱን የሚያሟሉ ይመስላል።
verdict-undecided = የሚወሰነው በዚህ ነው: { $what }።
hangs-on-place = ኮሙኑ
hangs-on-swedish = ምን ያህል ስዊድንኛ እንደሚችሉ
verdict-depends-on-place = የሚወሰነው በኮሙኑ ነው። አንድ ሥራ ይክፈቱ፣ ያኔ እናያለን።
verdict-ineligible-because = ይህ ለእርስዎ የሚሆን አይመስልም። የሚወስነው: { $because }።
verdict-information = ይህ ሊመለከትዎ ይችላል። መስፈርቱን ያንብቡ።
verdict-employer = ድጋፉን የሚያገኘው ቀጣሪው ነው፣ እርስዎ አይደሉም። ስለ ድጋፉ ሊነግሩት ይችላሉ።
verdict-local = እያንዳንዱ ኮሙን ራሱ ይወስናል። ይጠይቁ።
verdict-not-in-force = ይህ አሁን አይሠራም።
verdict-ended = ይህ አሁን ቀርቷል።
verdict-never-existed = ይህ በስዊድን ኖሮ አያውቅም።
verdict-cross-border = ይህ ወደ ሌላ አገር ለሚዛወር ብቻ ነው።
mark-ended = አሁን ቀርቷል: { $name }
mark-never = ኖሮ አያውቅም: { $name }
mark-abroad = ወደ ሌላ አገር ብቻ: { $name }
mark-planned = ገና አልተጀመረም: { $name }
mark-employer = ለቀጣሪው: { $name }
mark-unconfirmed = ተስፋ አያድርጉበት: { $name }
instead-line = በምትኩ: { $instead }
support-less-sure = እዚህ ላይ እርግጠኝነታችን ያነሰ ነው። ተስፋ ከማድረግዎ በፊት ይጠይቁ።
ended-line = የድሮ ገጾች የመዛወሪያ ድጎማ (flyttbidrag) አለ ይላሉ። እ.ኤ.አ. በ2015 ተቋርጧል።

because-movers = የሚዛወሩት ሰዎች
because-children_ages = የልጆቹ ዕድሜ
because-income = ገቢው
because-age = ዕድሜ
because-assistance_2025 = በ2025 የኑሮ ድጎማ (försörjningsstöd) ነበረዎት ወይ
because-assistance_now = አሁን የኑሮ ድጎማ (försörjningsstöd) አለዎት ወይ
because-registered_unemployed = በArbetsförmedlingen ተመዝግበዋል ወይ
because-interview_far = የጉዞው ርዝመት
because-keeps_old_home = የድሮ ቤትዎን ያቆያሉ ወይ
because-rents_home = ቤትዎ የኪራይ ነው ወይ
because-abilities = አስቀድመው ስዊድንኛ መቻልዎ
because-destination_tax_reduction = ኮሙኑ፣ በዝርዝሩ ውስጥ የለም
because-destination_ev_premium = ኮሙኑ (አንዳንድ አካባቢዎች ሊቆጠሩ ይችላሉ፣ ስለዚህ ይጠይቁ)

amount-up-to = ቢበዛ { $amount }።
amount-up-to-per-month = በወር ቢበዛ { $amount }።
amount-per-month = በወር { $amount }።
amount-per-month-per-child = ለእያንዳንዱ ልጅ በወር { $amount }።
amount-per-year = በዓመት { $amount }።
amount-check-with = ድምሩ ተቀይሮ ሊሆን ይችላል። የሚጠይቁት: { $payer }።

payer-af = Arbetsförmedlingen
payer-fk = Försäkringskassan
payer-skatteverket = Skatteverket
payer-csn = CSN
payer-kommun = ኮሙኑ
payer-employer = ቀጣሪው
payer-akassa = a-kassa
payer-naturvardsverket = Naturvårdsverket
payer-hyresnamnden = Hyresnämnden
payer-eures = EURES

q-age = ዕድሜዎ ስንት ነው?
q-age-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። የዕድሜ ገደብ አለው።
q-age-16_19 = 16–19 ዓመት
q-age-20_28 = 20–28 ዓመት
q-age-29_65 = 29–65 ዓመት
q-age-66_plus = 66 ዓመት ወይም ከዚያ በላይ
q-assistance_2025 = ከጁላይ እስከ ዲሴምበር 2025 የኑሮ ድጎማ (försörjningsstöd) ነበረዎት?
q-assistance_2025-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። በስድስቱም ወራት ለነበረው ሰው ነው።
q-assistance_2025-every_month = አዎ፣ በየወሩ
q-assistance_2025-some_months = አዎ፣ ጥቂት ወራት
q-assistance_2025-no = አይ
q-assistance_now = አሁን የኑሮ ድጎማ (försörjningsstöd) አለዎት?
q-assistance_now-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። ስድስት ተከታታይ ወራት ይጠይቃል።
q-assistance_now-six_months = አዎ፣ 6 ተከታታይ ወር ወይም በላይ
q-assistance_now-shorter = አዎ፣ ከዚያ ባነሰ ጊዜ
q-assistance_now-no = አይ
q-registered_unemployed = በArbetsförmedlingen ተመዝግበዋል?
q-registered_unemployed-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። ለተመዘገበ ሰው ነው።
q-registered_unemployed-yes = አዎ
q-registered_unemployed-no = አይ
q-interview_far = ወደ ቃለ መጠይቁ ደርሶ መልስ ከሦስት ሰዓት በላይ ይወስዳል?
q-interview_far-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። ወደ ቃለ መጠይቅ ለሚደረግ ረጅም ጉዞ ነው።
q-interview_far-yes = አዎ
q-interview_far-no = አይ
q-keeps_old_home = በሌላ ከተማ ሥራ ሲጀምሩ የአሁን ቤትዎን ማቆየት ይፈልጋሉ?
q-keeps_old_home-why = የምንጠይቀው ለዚህ ድጋፍ ብቻ ነው። ሁለት መኖሪያ ቤት ላለው ሰው ነው።
q-keeps_old_home-yes = አዎ
q-keeps_old_home-no = አይ
q-rents_home = ቤትዎን በራስዎ ውል ይከራያሉ?
q-rents_home-why = የምንጠይቀው ለዚህ ደንብ ብቻ ነው። ለኪራይ ቤት (hyresrätt) ነው።
q-rents_home-yes = አዎ
q-rents_home-no = አይ

grant-resebidrag-name = የጉዞ ድጎማ (resebidrag) ለቃለ መጠይቅ
grant-resebidrag-what = ሩቅ ወዳለ ቃለ መጠይቅ ሲሄዱ ለጉዞና ለማደሪያ የሚሰጥ እርዳታ። ለመዛወሩ ራሱ አይደለም።
grant-resebidrag-needs = 20 ዓመት ሞልቶዎታል፣ በArbetsförmedlingen ተመዝግበዋል። ሥራ አጥ ነዎት ወይም ሥራ ሊያጡ ነው። ጉዞው ደርሶ መልስ ከሦስት ሰዓት በላይ ይወስዳል።
    ሥራው Platsbanken ውስጥ መሆን አለበት። Arbetsförmedlingen ይወስናል።
    የሙያ ኮሌጅ (yrkeshögskola) ተምረዋል? ሌላ ደንብ ሊኖር ይችላል።
grant-resebidrag-apply = ከጉዞው በፊት ያመልክቱ። ቢያንስ ከሦስት የሥራ ቀን በፊት ወደ Arbetsförmedlingen 0771-416 416 ይደውሉ። ግብዣውንና ማስታወቂያውን ያስቀምጡ።

grant-jobbpremie-name = የሥራ ጉርሻ (jobbpremie)
grant-jobbpremie-what = ከኑሮ ድጎማ (försörjningsstöd) ወደ ሥራ ሲገቡ ተጨማሪ ገንዘብ። ግብር የለበትም። ቢበዛ ለ18 ወር ይከፈላል።
grant-jobbpremie-needs = ከጁላይ እስከ ዲሴምበር 2025 በየወሩ የኑሮ ድጎማ (försörjningsstöd) ነበረዎት። በሚያመለክቱበት ወር ደመወዝ አለዎት። በዚያ ወር ከቤተሰቡ ማንም የኑሮ ድጎማ የለውም።
    የትም ቢኖሩ ለውጥ የለውም።
grant-jobbpremie-apply = በየወሩ አንድ ጊዜ በኢንተርኔት ለFörsäkringskassan ያመልክቱ። ደመወዝ ካገኙበት ወር በኋላ በሦስት ወር ውስጥ መሆን አለበት።

grant-jobbstimulans-name = የሥራ ማበረታቻ (jobbstimulans)
grant-jobbstimulans-what = ኮሙኑ የኑሮ ድጎማዎን (försörjningsstöd) ሲያሰላ የደመወዝዎ አንድ አራተኛ አይቆጠርም። ለሁለት ዓመት ይሠራል።
grant-jobbstimulans-needs = ለስድስት ተከታታይ ወራት የኑሮ ድጎማ (försörjningsstöd) ነበረዎት፣ አሁን ከሥራ ደመወዝ ያገኛሉ። በዚያው ወር የሥራ ጉርሻ (jobbpremie) ማግኘት አይቻልም።
grant-jobbstimulans-apply = ስለ ሥራው ለኮሙኑ ይንገሩ። jobbstimulans እንዲያሰሉ ይጠይቁ።

grant-bostadsbidrag_barn-name = የቤት ኪራይ ድጎማ ልጆች ላሏቸው
grant-bostadsbidrag_barn-what = ልጆች አብረዋቸው ለሚኖሩ ቤተሰቦች የኪራይ እርዳታ (bostadsbidrag)። ኪራይ ሲያንስ ድጎማው ሊያንስ ይችላል። ደመወዝ ሲጨምርም እንዲሁ።
grant-bostadsbidrag_barn-needs = የሚወሰነው በኪራይ፣ በገቢ፣ በተጠራቀመ ገንዘብና በልጆች ብዛት ነው። ከፍተኛው ድምር ለሦስት ወይም ከዚያ በላይ ልጆች ነው። በቤቱ የተመዘገባችሁ (folkbokförd) መሆን አለባችሁ።
    ገቢ ተቀየረ? ወዲያው ያሳውቁ፣ አለዚያ ዕዳ ሊኖርብዎ ይችላል።
grant-bostadsbidrag_barn-apply = በሚገቡበት ወር ለFörsäkringskassan ያመልክቱ። ላለፈ ወር አይሰጥም።

grant-bostadsbidrag_ung-name = የቤት ኪራይ ድጎማ ለ18–28 ዓመት
grant-bostadsbidrag_ung-what = ልጅ ለሌላቸውና ገቢያቸው በጣም ዝቅተኛ ለሆነ ወጣቶች የኪራይ እርዳታ (bostadsbidrag)።
grant-bostadsbidrag_ung-needs = ዕድሜዎ ከ18 እስከ 28 ነው። የራስዎ ቤት አለዎት፣ እዚያ ተመዝግበዋል (folkbokförd)። የሙሉ ጊዜ ሥራ ደመወዝ ካለ ገቢው ከሞላ ጎደል ሁልጊዜ ከተፈቀደው በላይ ነው።
grant-bostadsbidrag_ung-apply = በሚገቡበት ወር ለFörsäkringskassan ያመልክቱ።

grant-barnbidrag-name = የልጅ ድጎማ (barnbidrag) እና የብዙ ልጆች ጭማሪ
grant-barnbidrag-what = በስዊድን ውስጥ ሲዛወሩ የልጅ ድጎማ (barnbidrag) አይቀየርም። ሁለት ወይም ከዚያ በላይ ልጆች ካሉ የብዙ ልጆች ጭማሪም (flerbarnstillägg) አለ።
grant-barnbidrag-needs = ልጁ ከ16 ዓመት በታች ነው ወይም ገና መሠረታዊ ትምህርት ቤት (grundskola) ይማራል።
grant-barnbidrag-apply = የልጅ ድጎማ (barnbidrag) አለዎት? እንደገና ማመልከት አያስፈልግም። አዲስ አድራሻ ለSkatteverket ያሳውቁ።

grant-regional_skattereduktion-name = በአንዳንድ ኮሙኖች ያነሰ ግብር
grant-regional_skattereduktion-what = በአንዳንድ ኮሙኖች የሚኖር ሰው ትንሽ ያነሰ ግብር ይከፍላል። በስዊድንኛ regional skattereduktion ይባላል።
grant-regional_skattereduktion-needs = ኖቬምበር 1 በኮሙኑ የተመዘገቡ (folkbokförd) ነዎት። እንግዲያው ለሚቀጥለው ዓመት ይሠራል።
    ከኖቬምበር 1 በኋላ ከተዛወሩ? አንድ ዓመት ይዘገያል።
grant-regional_skattereduktion-apply = ማመልከት አያስፈልግም። መዛወርዎን በአንድ ሳምንት ውስጥ ለSkatteverket ያሳውቁ።

grant-dubbel_bosattning-name = የግብር ቅናሽ ለሁለት ቤት (dubbel bosättning)
grant-dubbel_bosattning-what = ቤትዎን ይዘው በሥራ ቦታ ሌላ ቤት ይከራያሉ? እንግዲያው አዲሱን ኪራይ በግብር መግለጫ (deklaration) መቀነስ ይችላሉ። ወደ ቤት የሚደረግ ጉዞም ሊቆጠር ይችላል።
grant-dubbel_bosattning-needs = በሥራ ምክንያት ተዛውረዋል፣ የድሮ ቤትዎም አለ። ርቀቱ ከ50 ኪሎ ሜትር በላይ ነው። በአዲሱ ቦታ ያድራሉ።
    ለብቻው ለሆነ ሰው ቢበዛ ሁለት ዓመት ነው። ለጥንዶች አንዳንዴ አምስት ዓመት።
grant-dubbel_bosattning-apply = በግብር መግለጫው (deklaration) ይጻፉ። የኪራይ ማስከፈያና ደረሰኞችን ያስቀምጡ።

grant-flytt_av_arbetsgivare-name = ቀጣሪው የመዛወሪያውን እንዲከፍል ይጠይቁ
grant-flytt_av_arbetsgivare-what = ቀጣሪ የዕቃ መኪናንና የቤተሰቡን ጉዞ ሊከፍል ይችላል። ያኔ ለእርስዎ ግብር የለበትም። ማንም ቀጣሪ አይገደድም።
grant-flytt_av_arbetsgivare-needs = የሚዛወሩት የሥራ ቦታ ስለሚቀይሩ ነው። ለሁለተኛ ቤት የሚከፈል ኪራይ ግብር አለበት።
grant-flytt_av_arbetsgivare-apply = ሥራውን ከመፈረምዎ በፊት ይጠይቁ። መልሱን በጽሑፍ ይጠይቁ።

grant-rut_flytt-name = RUT-avdrag (የግብር ቅናሽ) ለዕቃ ማጓጓዣ
grant-rut_flytt-what = የመዛወሪያ እርዳታ ከድርጅት ሲገዙ የወጪው ክፍል ሊቀነስ ይችላል። ድርጅቱ ከሂሳቡ ላይ ይቀንሰዋል።
grant-rut_flytt-needs = 18 ዓመት ሞልቶዎታል። በቂ ግብር ይከፍላሉ። ድርጅቱ የጸደቀ ነው።
    የመንግሥት መሥሪያ ቤት ወይም ኮሙን ከፍሎልዎታል? እንግዲያው አይቆጠርም።
grant-rut_flytt-apply = ከማዘዝዎ በፊት ድርጅቱን ስለ RUT-avdrag ይጠይቁ። ምን ያህል መቀነስ እንደሚቻል Skatteverket ይጠይቁ።

grant-elbilspremie-name = የኤሌክትሪክ መኪና ድጋፍ (elbilspremie)
grant-elbilspremie-what = በአንዳንድ ኮሙኖች የኤሌክትሪክ መኪና ለመግዛት ወይም ለመከራየት የሚሰጥ ድጋፍ። በየወሩ ይከፈላል። ገንዘቡ ሊያልቅ ይችላል።
grant-elbilspremie-needs = የቤተሰቡ ገቢ ዝቅ ያለ ነው። ማንም የመንግሥት ግብር (statlig skatt) አይከፍልም። ባለፈው አንድ ዓመት የኤሌክትሪክ መኪና ወይም laddhybrid አልነበራችሁም።
    በKronofogden ያልተከፈለ የመንገድ ዕዳ የለባችሁም። መኪናው በጣም ውድ መሆን የለበትም።
grant-elbilspremie-apply = መጀመሪያ መዛወርዎን ያሳውቁ። መኪናው የእርስዎ ከሆነ በኋላ በሁለት ወር ውስጥ ለNaturvårdsverket ያመልክቱ። ገንዘብ መቅረቱን ይጠይቁ።

grant-reseavdrag-name = የግብር ቅናሽ ለሥራ ጉዞ (reseavdrag)
grant-reseavdrag-what = ወደ ሥራ ሩቅ ነው? የወጪው ክፍል በግብር መግለጫ (deklaration) ሊቀነስ ይችላል።
grant-reseavdrag-needs = የሚቆጠረው በዓመት ከአንድ ገደብ በላይ ያለው ወጪ ብቻ ነው። በመኪና ቢያንስ አምስት ኪሎ ሜትር መሆን አለበት። ከአውቶቡስ ወይም ከባቡር ይልቅ በቀን ቢያንስ ሁለት ሰዓት መቆጠብ አለብዎት።
grant-reseavdrag-apply = ጉዞዎችዎን ይመዝግቡ። በግብር መግለጫው (deklaration) ይሙሉ። የዘንድሮውን ገደብ Skatteverket ይጠይቁ።

grant-nystartsjobb-name = Nystartsjobb (አዲስ ጅምር ሥራ)
grant-nystartsjobb-what = ለረጅም ጊዜ ሥራ ያልነበረውን ሰው ሲቀጥር ቀጣሪው ያነሰ ክፍያ (avgifter) ይከፍላል። ደመወዙ በስምምነቱ መሠረት መሆን አለበት።
grant-nystartsjobb-needs = በArbetsförmedlingen ተመዝግበዋል፣ ለረጅም ጊዜ ሥራ አልነበረዎትም ወይም ለስዊድን አዲስ ነዎት። Arbetsförmedlingen ይወስናል።
grant-nystartsjobb-apply = ይመለከትዎ እንደሆነ ጉዳይ ተከታታይዎን (handläggare) ይጠይቁ። ለቀጣሪው ይንገሩ። ውሳኔው ከመጀመሪያው የሥራ ቀን በፊት መምጣት አለበት።

grant-introduktionsjobb-name = Introduktionsjobb (የመግቢያ ሥራ)
grant-introduktionsjobb-what = ቀጣሪው ለደመወዙ ክፍል ድጋፍ ያገኛል፣ ሥራውንም ያስተምርዎታል።
grant-introduktionsjobb-needs = በArbetsförmedlingen ፕሮግራም ውስጥ ነዎት ወይም ለስዊድን አዲስ ነዎት። Arbetsförmedlingen ይወስናል።
grant-introduktionsjobb-apply = ይመለከትዎ እንደሆነ ጉዳይ ተከታታይዎን (handläggare) ይጠይቁ። ውሳኔው ከመጀመሪያው የሥራ ቀን በፊት መምጣት አለበት።

grant-etableringsjobb-name = Etableringsjobb (የመቋቋሚያ ሥራ)
grant-etableringsjobb-what = የሙሉ ጊዜ ሥራ ነው። ቀጣሪው ከፊሉን፣ መንግሥት ከፊሉን ለእርስዎ ይከፍላል። ብዙ ጊዜ አያጋጥምም።
grant-etableringsjobb-needs = 20 ዓመት ሞልቶዎታል፣ በArbetsförmedlingen ተመዝግበዋል። ለረጅም ጊዜ ሥራ አልነበረዎትም ወይም ለስዊድን አዲስ ነዎት። ቀጣሪው ልዩ የሠራተኛ ማኅበር ስምምነት (kollektivavtal) አለው።
grant-etableringsjobb-apply = Arbetsförmedlingen ይጠይቁ። ውሳኔው ከመጀመሪያው የሥራ ቀን በፊት መምጣት አለበት።

grant-starta_eget-name = የራስን ድርጅት ለመጀመር ድጋፍ
grant-starta_eget-what = በራስ ድርጅት የመጀመሪያ ጊዜ የሚሰጥ ክፍያ። ብዙውን ጊዜ ለስድስት ወር።
grant-starta_eget-needs = 18 ዓመት ሞልቶዎታል፣ በArbetsförmedlingen ተመዝግበዋል። ድርጅቱ ገና አልተጀመረም። ሐሳቡ ራሱን የሚችል መሆን አለበት።
    በKronofogden ዕዳ የለብዎትም። Arbetsförmedlingen ይወስናል።
grant-starta_eget-apply = ከመጀመርዎ በፊት ከArbetsförmedlingen ጋር ይነጋገሩ።

grant-skolplats-name = የትምህርት ቤት ቦታ
grant-skolplats-what = ልጆች በሚኖሩበት ኮሙን የመማር መብት አላቸው። ትምህርት ቤት ነፃ ነው። ልጆች ስድስት ዓመት በሚሞላቸው ዓመት förskoleklass (የቅድመ ትምህርት ክፍል) ይጀምራሉ።
grant-skolplats-needs = ልጁ በኮሙኑ የተመዘገበ (folkbokförd) ነው። መንገዱ ረጅም ወይም አደገኛ ከሆነ የትምህርት ቤት መጓጓዣ (skolskjuts) ነፃ ነው። ረጅም የሚባለውን ርቀት ኮሙኑ ይወስናል።
grant-skolplats-apply = መቼ እንደሚዛወሩ እንዳወቁ ወደ ኮሙኑ ይደውሉ። ስለ ትምህርት ቤት መጓጓዣ (skolskjuts) ጭምር ይጠይቁ።

grant-forskola-name = የመዋዕለ ሕፃናት (förskola) ቦታ
grant-forskola-what = ኮሙኑ ከጠየቁበት ቀን በአራት ወር ውስጥ ቦታ መስጠት አለበት። ልጁ አንድ ዓመት የሞላው መሆን አለበት።
grant-forskola-needs = በኮሙኑ ይኖራሉ፣ ይሠራሉ ወይም ይማራሉ። ሥራ አጥ ነዎት ወይስ በወላጅ ፈቃድ ላይ? ልጁ በሳምንት ቢያንስ 15 ሰዓት የማግኘት መብት አለው።
    ለምሽት፣ ለሌሊትና ለቅዳሜ እሁድ ቦታ በሕግ አልተረጋገጠም።
grant-forskola-apply = በተቻለ ፍጥነት ቦታ ያመልክቱ። በፈረቃ ይሠራሉ? ሥራውን ከመቀበልዎ በፊት ስለ ምሽትና ቅዳሜ እሁድ ይጠይቁ።

grant-inackordering-name = በሁለተኛ ደረጃ ትምህርት ቤት አጠገብ ለመኖር ድጋፍ
grant-inackordering-what = ሁለተኛ ደረጃ ትምህርት ቤት (gymnasiet) በሌላ ከተማ ሊሆን ይችላል። ያኔ ለተማሪው የመኖሪያ ድጋፍ አለ።
grant-inackordering-needs = ተማሪው በትምህርት ቤቱ ምክንያት ከቤት ርቆ መኖር አለበት። ድጋፉ ተማሪው 20 ዓመት እስከሚሞላበት ዓመት አጋማሽ ድረስ ነው።
grant-inackordering-apply = የሚዛወሩበትን ኮሙን ይጠይቁ። የትኞቹ ፕሮግራሞች እንዳሉም ይጠይቁ።

grant-sfi-name = Sfi፣ የስዊድንኛ ኮርስ
grant-sfi-what = በሚኖሩበት ኮሙን ነፃ የስዊድንኛ ኮርስ። ብዙ ጊዜ በሦስት ወር ውስጥ ይጀምራል።
grant-sfi-needs = መብቱ መጀመሪያ ወደ ኮርሱ ከገቡበት ቀን ጀምሮ ለሦስት ዓመት ነው።
    ከ2026 በፊት ገብተዋል? ጊዜው ከጃንዩወሪ 1፣ 2026 ይቆጠራል። ሊረዝም ይችላል።
grant-sfi-apply = ወደ አዲሱ ኮሙን የጎልማሶች ትምህርት (vuxenutbildning) ይደውሉ። እስካሁን ለተማሩት ማስረጃ ይጠይቁ።

grant-forsorjningsstod_flytt-name = የኑሮ ድጎማና የመዛወር ወጪ
grant-forsorjningsstod_flytt-what = ኮሙኑ አንዳንዴ የመዛወር ወጪ ሊረዳ ይችላል (försörjningsstöd)። የተወሰነ ድምርና እርግጠኛ መብት የለም።
    ማንም የመንግሥት መሥሪያ ቤት እንዲዛወሩ ማስገደድ አይችልም። ፍላጎቱ የራስዎ መሆን አለበት።
grant-forsorjningsstod_flytt-needs = ኮሙኑ የእርስዎን ሁኔታ ይመለከታል። ከተዛወሩ በኋላ ኃላፊነቱ የአዲሱ ኮሙን ነው። ሌላ ደንብ ሊኖረው ይችላል።
grant-forsorjningsstod_flytt-apply = ከመዛወር በፊት አሁን በሚኖሩበት ኮሙን ያመልክቱ። ስለሚጠብቅዎ ሥራ ይንገሩ።
    የጽሑፍ ውሳኔ ይጠይቁ። በውሳኔው ላይ ይግባኝ ማለት ይችላሉ።

grant-a_kassa-name = A-kassa (የሥራ አጥ መድን) ሥራ ሲቀይሩ
grant-a_kassa-what = አዲሱ ሥራ ሳይፈረም የድሮውን አይልቀቁ። ያለ በቂ ምክንያት ሥራ የለቀቀ ሰው ለ45 ቀን የሥራ አጥ ክፍያ ላያገኝ ይችላል።
grant-a_kassa-needs = የትዳር ጓደኛዎን ተከትለው ይሄዳሉ? እንደ በቂ ምክንያት መቆጠሩ እርግጠኛ አይደለም። A-kassa ይወስናል።
grant-a_kassa-apply = ሥራ ከመልቀቅዎ በፊት a-kassaዎን ይጠይቁ። ሥራ አጥ ሆኑ? በመጀመሪያው ቀን በArbetsförmedlingen ይመዝገቡ።

grant-andrahandsuthyrning-name = እየሞከሩ አፓርታማዎን ማከራየት
grant-andrahandsuthyrning-what = በሌላ ከተማ ሥራ ሲሞክሩ የኪራይ ቤትዎን (hyresrätt) ማቆየት ይችላሉ። ጊዜያዊ ሥራ በቂ ምክንያት ነው።
grant-andrahandsuthyrning-needs = መጀመሪያ አከራዩ ወይም Hyresnämnden መፍቀድ አለበት። ኪራዩ ተገቢ መሆን አለበት።
    ያለ ፈቃድ ካከራዩ ውሉን ሊያጡ ይችላሉ። የአፓርታማውን ውል ካቋረጡ ጊዜው አብዛኛውን ጊዜ ሦስት ወር ነው።
grant-andrahandsuthyrning-apply = ከመዛወርዎ በፊት አከራዩን በጽሑፍ ይጠይቁ። «አይ» አሉ? Hyresnämnden ይጠይቁ።

grant-hyresgaranti-name = የኮሙን የኪራይ ዋስትና (hyresgaranti)
grant-hyresgaranti-what = ኪራዩ እንደሚከፈል ኮሙኑ ለአከራዩ ቃል ይገባል። ለእርስዎ የሚሰጥ ገንዘብ አይደለም፣ ግን ውል ማግኘት ሊቀል ይችላል።
grant-hyresgaranti-needs = ያለው በአንዳንድ ኮሙኖች ብቻ ነው። ለማን እንደሚሆን ራሳቸው ይወስናሉ።
grant-hyresgaranti-apply = ሊዛወሩበት የሚፈልጉትን ኮሙን ይጠይቁ።

grant-kommunal_bonus-name = ከኮሙን ለአዲስ ነዋሪዎች እርዳታ
grant-kommunal_bonus-what = ወደዚያ ለሚዛወር ሰው በእርግጠኝነት ገንዘብ የሚከፍል ኮሙን አላገኘንም። ብዙዎቹ ስለ መኖሪያ ቤት፣ ትምህርት ቤትና ሥራ ምክር ይሰጣሉ።
grant-kommunal_bonus-needs = በእያንዳንዱ ኮሙን ይለያያል። የሚያምኑት ቀን ያለበትን የኮሙኑን የራሱን ገጽ ብቻ ይሁን።
grant-kommunal_bonus-apply = የኮሙኑን የአዲስ ነዋሪዎች አገልግሎት (inflyttarservice) ይጠይቁ። በምን መርዳት እንደሚችሉ ይጠይቁ።

grant-flyttningsbidrag-name = የመዛወሪያ ድጎማ (flyttningsbidrag)
grant-flyttningsbidrag-ended = እ.ኤ.አ. በ2015 ተቋርጧል። ለዕቃ መኪናና ለሥራ ምልልስ የሚሰጥ ገንዘብ ነበር።
    የድሮ ገጾች አሁንም አለ ይላሉ። Starthjälpም የለም።
grant-flyttningsbidrag-instead = ከመፈረምዎ በፊት ቀጣሪውን ስለ መዛወሪያ እርዳታ ይጠይቁ። ሩቅ ላለ ቃለ መጠይቅ የጉዞ ድጎማ (resebidrag) አለ።

grant-csn_avskrivning-name = በገጠር የትምህርት ዕዳ ቅነሳ
grant-csn_avskrivning-ended = በስዊድን ኖሮ አያውቅም። ሐሳብ ብቻ ነበር። ኖርዌይ አላት፣ ግን ለኖርዌይ ብድር ብቻ።
grant-csn_avskrivning-instead = መክፈል ከብዶዎታል? CSN ክፍያውን እንዲቀንስ ይጠይቁ።

grant-korkortslan-name = የመንጃ ፈቃድ ብድር ከCSN (körkortslån)
grant-korkortslan-ended = ከ2024 ጀምሮ ማመልከት አይቻልም። መንጃ ፈቃድ (körkort) ለሚያወጣ ሰው ብድር ነበር።
grant-korkortslan-instead = ቀጣሪውን ወይም Arbetsförmedlingen ይጠይቁ። መንጃ ፈቃድ (körkort) የማይጠይቁ ሥራዎችንም ማሳየት እንችላለን።

grant-hemutrustningslan-name = የቤት ዕቃ ብድር ከCSN (hemutrustningslån)
grant-hemutrustningslan-ended = በ2022 መጀመሪያ ተቋርጧል። ለስዊድን አዲስ ለሆኑ ሰዎች የቤት ዕቃ ብድር ነበር።
grant-hemutrustningslan-instead = የኑሮ ድጎማ (försörjningsstöd) አለዎት? ለአስፈላጊ ነገሮች እርዳታ ኮሙኑን ይጠይቁ። ያገለገሉ ዕቃዎችንም ይጠይቁ።

grant-studiestartsstod-name = የትምህርት መጀመሪያ ድጋፍ (studiestartsstöd)
grant-studiestartsstod-ended = በ2026 መጀመሪያ ተቋርጧል። ትምህርት ለጀመሩ ሥራ አጦች የሚሰጥ ድጎማ ነበር።
grant-studiestartsstod-instead = ስለ መደበኛ የትምህርት ድጋፍ (studiemedel) CSN ይጠይቁ። ስለ ኮርሶች የኮሙኑን የጎልማሶች ትምህርት (vuxenutbildning) ይጠይቁ።

grant-yrkesintroduktion-name = የሙያ መግቢያ ድጋፍ (yrkesintroduktion)
grant-yrkesintroduktion-ended = በ2024 መጀመሪያ ተቋርጧል። ወጣቶችን ለሚያስተምሩ ቀጣሪዎች የሚሰጥ ድጋፍ ነበር።
grant-yrkesintroduktion-instead = ስለ introduktionsjobb ወይም nystartsjobb Arbetsförmedlingen ይጠይቁ።

grant-avstandsbaserat_reseavdrag-name = በሥራ ርቀት የሚሰጥ የግብር ቅናሽ
grant-avstandsbaserat_reseavdrag-ended = መሥራት ጀምሮ አያውቅም። ፓርላማው በ2022 «አዎ» ብሎ ነበር፣ ግን ሐሳቡን ቀየረ። አንዳንድ ብሎጎች ተሳስተዋል።
grant-avstandsbaserat_reseavdrag-instead = መደበኛው የሥራ ጉዞ የግብር ቅናሽ (reseavdrag) አሁንም አለ።

grant-eures_tms-name = የEURES የመንቀሳቀስ ፕሮግራም (TMS)
grant-eures_tms-ended = በስዊድን ውስጥ ለመዛወር አይሆንም። በሌላ የEU አገር ላለ ሥራ ብቻ ነው።
grant-eures_tms-instead = በስዊድን ሩቅ ላለ ቃለ መጠይቅ የጉዞ ድጎማ (resebidrag) አለ።

verdict-planned = ይህ ታቅዷል። የሚጀምረው: { $date }። ከዚያ በፊት ሊቀየር ይችላል።
verdict-unconfirmed = ይህን ማረጋገጥ አልቻልንም። ተስፋ አያድርጉበት።
verdict-check-with = ደንቡ ካነበብነው በኋላ ተቀይሮ ሊሆን ይችላል። የሚጠይቁት: { $payer }።
time-begins-before-move = የሚጀምረው: { $date }፣ ለመዛወር ካሰቡበት ጊዜ በፊት።
time-ends-before-move = የሚያበቃው: { $date }፣ ለመዛወር ካሰቡበት ጊዜ በፊት። ተስፋ አያድርጉበት።
time-may-end-before-move = የሚያበቃው: { $date }። ከመዛወርዎ በፊት ሊሆን ይችላል።
amount-fee-up-to = ለመጀመሪያው ልጅ ክፍያው በወር ቢበዛ { $amount } ነው። ወንድምና እህት ያነሰ ይከፈልላቸዋል።
amount-up-to-per-child-and-year = ለእያንዳንዱ ልጅ በዓመት ቢበዛ { $amount }። ብዙውን ጊዜ ያነሰ ነው።
money-between = { $from }–{ $to }
money-up-to = ቢበዛ { $to }
money-at-least = ቢያንስ { $from }
sum-per-month = በመልሶችዎ መሠረት: በወር { $money }።
sum-once = በመልሶችዎ መሠረት: ለአንድ ጉዞ { $money }።
sum-nothing = በመልሶችዎ መሠረት ምናልባት ገንዘብ አይኖርም።
sum-fee-per-month = በመልሶችዎ መሠረት ለመጀመሪያው ልጅ ክፍያ: በወር { $money }።
sum-fee-none = በመልሶችዎ መሠረት ክፍያ አይኖርም።
sum-less-tax-per-month = በመልሶችዎ መሠረት ግብሩ ይቀንሳል: በወር { $money }።
sum-each-year = ግብሩ በዓመት { $amount } ይቀንሳል። የመጀመሪያው ዓመት { $year } ነው።
sum-each-year-or = ግብሩ በዓመት { $amount } ይቀንሳል። የመጀመሪያው ዓመት { $year } ወይም { $or } ነው።
assuming-job-premium = የተሰላው ከግብር በፊት ባለው ደመወዝ ነው። በዚያ ወር ከቤተሰቡ ማንም የኑሮ ድጎማ (försörjningsstöd) የለውም።
assuming-interview = የተሰላው እርስዎ በነገሩን የጉዞ ወጪ ነው። Arbetsförmedlingen ይወስናል።
assuming-fee = ገቢው በሙሉ ደመወዝ እንደሆነ ተደርጎ የተሰላ። ቁጥሮቹ የመጨረሻ አይደሉም። ኮሙኑን ይጠይቁ።
assuming-housing = የተሰላው በነገሩን ኪራይና በዛሬ ገቢ ነው፣ ሁሉም ደመወዝ እንደሆነ ተደርጎ። የተጠራቀመ ገንዘብ እዚህ አልተቆጠረም። አዲስ ደመወዝ ድምሩን ይቀይራል።
assuming-children = የተሰላው ከ16 ዓመት በታች ለሆኑ ወይም መሠረታዊ ትምህርት ቤት (grundskola) ለሚማሩ ልጆች ነው። የሁለቱም ወላጆች ድርሻ ተቆጥሯል።
assuming-tax = ግብሩ ከደመወዙ ከአሥር ሦስት እጅ ያህል እንደሆነ ተደርጎ የተሰላ። ቅናሹ በግብር መግለጫው (deklaration) ይጠየቃል።
assuming-registered = በሚዛወሩበት ቀን እዚያ የተመዘገቡ (folkbokförd) እንደሆኑ ተደርጎ የተሰላ።
payer-ehalsomyndigheten = E-hälsomyndigheten
support-question-title = አንድ ጥያቄ በጣም ይረዳል
support-next-question = { $count ->
    [one] { $count } ድጋፍ በአንድ መልስ ይወሰናል: { $what }።
   *[other] { $count } ድጋፎች በአንድ መልስ ይወሰናሉ: { $what }።
}
button-more-support = ስለ ድጋፍ ተጨማሪ
more-support-title = ስለ ድጋፍ ተጨማሪ
planned-line = ገና አልተጀመረም: { $name }። የታቀደው ከ{ $date } ጀምሮ ነው።
ruled-out-title = የሚስማሙዎ አይመስሉም
ruled-out-line = { $name }። የሚወስነው: { $because }።
more-support-tap = ስለ ምን ማንበብ ይፈልጋሉ?
topic-children = ትምህርት ቤትና መዋዕለ ሕፃናት
topic-home = ለልጆችና ለኪራይ ድጎማ
topic-move = መዛወሩና አፓርታማው
topic-work = ሥራ፣ ቃለ መጠይቅና ኮርሶች
topic-assistance = የኑሮ ድጎማ ካለዎት
topic-tax = ግብር፣ ጉዞና መኪና
topic-employer = ለቀጣሪው የሚሰጥ ድጋፍ
topic-employer-why = ገንዘቡን የሚያገኘው ቀጣሪው ነው፣ እርስዎ አይደሉም። ሥራ ሲያመለክቱ ስለ ድጋፉ መንገር ይችላሉ።
q-move_when = መቼ የሚዛወሩ ይመስልዎታል?
q-move_when-why = አንዳንድ ደንቦች በተወሰነ ቀን ይጀምራሉ ወይም ያበቃሉ። ለግብር ኖቬምበር 1 አስፈላጊ ነው።
q-move_when-2026 = በ2026
q-move_when-2027_by_1_nov = 2027፣ እስከ ኖቬምበር 1
q-move_when-2027_after_1_nov = 2027፣ ከኖቬምበር 1 በኋላ
q-move_when-2028 = በ2028
short-move_when = የሚዛወሩበት ጊዜ
q-children_count = ስንት ልጆች አብረው ይዛወራሉ?
q-children_count-why = የምንጠይቀው ድምሩን ለማስላት ብቻ ነው።
q-children_count-1 = አንድ ልጅ
q-children_count-2 = ሁለት ልጆች
q-children_count-3 = ሦስት ልጆች
q-children_count-4 = አራት ልጆች
q-children_count-5_plus = አምስት ልጆች ወይም ከዚያ በላይ
short-children_count = የልጆች ብዛት
q-new_rent = በአዲሱ ቤት ኪራዩ በወር ስንት የሚሆን ይመስልዎታል?
q-new_rent-why = የምንጠይቀው ድምሩን ለማስላት ብቻ ነው። ግምት ይበቃል።
q-new_rent-under_4 = ከ4,000 ክሮና በታች
q-new_rent-4_6 = 4,000–6,000 ክሮና
q-new_rent-6_8 = 6,000–8,000 ክሮና
q-new_rent-over_8 = ከ8,000 ክሮና በላይ
short-new_rent = አዲስ ኪራይ
q-new_pay = በአዲሱ ሥራ ደመወዝዎ ከግብር በፊት በወር ስንት ይሆናል?
q-new_pay-why = የምንጠይቀው ጉርሻውን ለማስላት ብቻ ነው። ከደመወዙ የተወሰነ ክፍል ነው።
q-new_pay-under_15 = ከ15,000 ክሮና በታች
q-new_pay-15_25 = 15,000–25,000 ክሮና
q-new_pay-over_25 = ከ25,000 ክሮና በላይ
short-new_pay = አዲስ ደመወዝ
q-trip_cost = ወደ ቃለ መጠይቁ ጉዞው ከማደሪያ ጋር ስንት ያስወጣል?
q-trip_cost-why = የምንጠይቀው ድምሩን ለማስላት ብቻ ነው። ግምት ይበቃል።
q-trip_cost-under_1500 = ከ1,500 ክሮና በታች
q-trip_cost-1500_3600 = 1,500–3,600 ክሮና
q-trip_cost-over_3600 = ከ3,600 ክሮና በላይ
short-trip_cost = የጉዞ ወጪ

grant-logi_program-name = በፕሮግራም ጊዜ ጉዞና መኖሪያ
grant-logi_program-what = በሌላ ከተማ ፕሮግራም ሲከታተሉ ለጉዞና ለሁለት መኖሪያ የሚሰጥ እርዳታ። ለተለመደ ሥራ አይደለም።
grant-logi_program-needs = ወደ ፕሮግራሙ የመራዎት Arbetsförmedlingen ነው። የሚቆጠረው ከአንድ ገደብ በላይ ያለው ወጪ ብቻ ነው።
grant-logi_program-apply = ፕሮግራሙ ከመጀመሩ በፊት ጉዳይ ተከታታይዎን (handläggare) ይጠይቁ።

grant-boende_vid_jobbstart-name = ሥራ ሲጀመር ጊዜያዊ መኖሪያ
grant-boende_vid_jobbstart-what = ሥራ ሲጀምሩ ለመኖሪያ የሚሰጥ የመንግሥት ድጋፍ አላገኘንም።
grant-boende_vid_jobbstart-needs = ሌላ ነገር አለ። ሁለት መኖሪያ ቤት ካለዎት የሁለት ቤት የግብር ቅናሽ (dubbel bosättning) ሊስማማ ይችላል።
grant-boende_vid_jobbstart-apply = ለመጀመሪያው ጊዜ ስለሚሆን መኖሪያ ቀጣሪውን ይጠይቁ። ከመፈረምዎ በፊት ይጠይቁ።

grant-aktivitetsstod-name = ሲዛወሩ aktivitetsstöd እና etableringsersättning
grant-aktivitetsstod-what = በፕሮግራም ሳሉ የሚያገኙት ገንዘብ ነው። ደንቡን እንደምንረዳው መዛወር ከዚህ አያስወጣዎትም።
grant-aktivitetsstod-needs = በArbetsförmedlingen ፕሮግራም ውስጥ ነዎት። የሙሉ ጊዜ ሥራ ፕሮግራሙን ያበቃዋል። እንደገና ሥራ አጥ ከሆኑ መመለስ ይችላሉ።
grant-aktivitetsstod-apply = ከመዛወርዎ በፊት ስለ መዛወሩ ለጉዳይ ተከታታይዎ ይንገሩ።

grant-lonebidrag-name = የደመወዝ ድጎማ (lönebidrag) እና ተመሳሳይ ድጋፍ
grant-lonebidrag-what = የተስተካከለ ሥራ የሚያስፈልገውን ሰው ሲቀጥር ቀጣሪው ለደመወዙ ክፍል ድጋፍ ያገኛል።
grant-lonebidrag-needs = Arbetsförmedlingen ይወስናል። እኛ ስለዚህ በፍጹም አንጠይቅም።
grant-lonebidrag-apply = ይመለከትዎ እንደሆነ ጉዳይ ተከታታይዎን (handläggare) ይጠይቁ። ውሳኔው ከመጀመሪያው የሥራ ቀን በፊት መምጣት አለበት።

grant-egen_flyttkostnad-name = ለራስ የመዛወር ወጪ የግብር ቅናሽ
grant-egen_flyttkostnad-what = ለመዛወር ራስዎ የከፈሉትን ብዙ ጊዜ ከግብር መቀነስ አይቻልም።
grant-egen_flyttkostnad-needs = ቀጣሪው ሥራውን በሙሉ ወደ ሌላ ቦታ ሲያዛውር ልዩ ሁኔታ ሊኖር ይችላል።
grant-egen_flyttkostnad-apply = ከመፈረምዎ በፊት እርዳታ ቀጣሪውን መጠየቅ ይሻላል። ስለ ልዩ ሁኔታ Skatteverket ይጠይቁ።

grant-fritidskort-name = የልጆች የትርፍ ጊዜ ካርድ (fritidskort)
grant-fritidskort-what = ለስፖርት፣ ለሙዚቃና ለሌላ የትርፍ ጊዜ ሥራ በካርድ ያለ ገንዘብ። ልጁን ወደ አዲሱ ኮሙን ይከተላል።
grant-fritidskort-needs = ልጁ በዚህ ዓመት ከ6 እስከ 16 ዓመት ይሞላዋል። ከዚያ በፊት በነበረው ዓመት የቤት ኪራይ ድጎማ (bostadsbidrag) ለነበራቸው ቤተሰቦች ድምሩ ከፍ ይላል።
grant-fritidskort-apply = ካርዱን በfritidskortet.se ይክፈቱ። ከኖቬምበር 30 በፊት ይጠቀሙበት።

grant-aktivitetskrav-name = ከኑሮ ድጎማ ጋር የሚጠየቅ ተሳትፎ
grant-aktivitetskrav-what = የኑሮ ድጎማ (försörjningsstöd) ያለው ሰው ሥራ መፈለግ ወይም ኮሙኑ ያዘጋጀውን ሌላ ነገር ማድረግ አለበት። ብዙ ጊዜ ከሦስት ወር በኋላ በሙሉ ጊዜ።
grant-aktivitetskrav-needs = ይህ በአዲሱ ኮሙንም ይሠራል። ማንም እንዲዛወሩ መጠየቅ አይችልም።
grant-aktivitetskrav-apply = ኮሙኑ ምን እንደሚያዘጋጅ ይጠይቁ። አዲስ ሥራ ይቆጠራል።

grant-bidragstak-name = የኑሮ ድጎማ ጣሪያ (bidragstak)
grant-bidragstak-what = ሐሳቡ አንድ ቤተሰብ በድጎማ ሊያገኝ የሚችለው ላይ ገደብ ማድረግ ነው። በይበልጥ የሚነካው ትልልቅ ቤተሰቦችን ነው።
grant-bidragstak-needs = የኑሮ ድጎማ (försörjningsstöd) ላላቸው ቤተሰቦች ነው። አዲስ ፓርላማ ሊቀይረው ይችላል።
grant-bidragstak-apply = ለእናንተ ምን ማለት እንደሆነ ኮሙኑን ይጠይቁ።

grant-dubbel_hyra_kommun-name = ኮሙን የሚከፍለው ሁለት ኪራይ
grant-dubbel_hyra_kommun-what = እንደ Södertälje ያለ ኮሙን ሲዛወሩ ሁለት ኪራይ ይከፍላል ይባላል። እውነት መሆኑን አላገኘንም።
grant-dubbel_hyra_kommun-needs = የሚያምኑት ከኮሙኑ የመጣ የጽሑፍ መልስ ብቻ ይሁን።
grant-dubbel_hyra_kommun-apply = ሁለት ኪራይ እንዳይከፍሉ ቀኖቹን ያቅዱ። የኑሮ ድጎማ (försörjningsstöd) አለዎት? ከመዛወር በፊት ኮሙኑን ይጠይቁ።

grant-uppsagningstid-name = የአፓርታማ ውል ለማቋረጥ ሦስት ወር
grant-uppsagningstid-what = ተከራይ ሁልጊዜ የአፓርታማውን ውል ማቋረጥ ይችላል። ውሉ የሚያበቃው በወር መጨረሻ ነው፣ ቢያንስ ከሦስት ወር በኋላ።
grant-uppsagningstid-needs = በውሉ ምንም ቢጻፍ ይህ ይሠራል። አከራዩ ባጠረ ጊዜ ሊስማማ ይችላል። አለዚያ እስከ አራት ወር ሁለት ኪራይ ሊኖርብዎት ይችላል።
grant-uppsagningstid-apply = ውሉን በጽሑፍ ያቋርጡ፣ ግን አዲሱ ሥራና ቤት ከተረጋገጡ በኋላ ብቻ። አከራዩ ጊዜውን እንዲያሳጥር ይጠይቁ።

grant-folkbokforing-name = መዛወርዎን ለSkatteverket ያሳውቁ
grant-folkbokforing-what = መዛወርዎን በአንድ ሳምንት ውስጥ ማሳወቅ አለብዎት (folkbokföring)። ብዙ ነገር በዚህ ይወሰናል: ትምህርት ቤት፣ የቤት ኪራይ ድጎማ (bostadsbidrag)፣ sfi እና ግብር።
grant-folkbokforing-needs = የሚኖሩት ብዙ ጊዜ በሚያድሩበት ነው። ሁለት ቤት ካለ Skatteverket ሊጠይቅ ይችላል።
grant-folkbokforing-apply = በskatteverket.se ወይም በአገልግሎት ቢሮ (servicekontor) ያድርጉት። ልጆቹንም ያስመዝግቡ።

grant-tioarig_skola-name = አሥር ዓመት መሠረታዊ ትምህርት ቤት (grundskola)
grant-tioarig_skola-what = Förskoleklass አንደኛ ክፍል ይሆናል። ትምህርት ቤት እንደ ድሮው ነፃ ነው፣ ልጆችም በዚያው ዕድሜ ይጀምራሉ።
grant-tioarig_skola-needs = በሁሉም ኮሙኖች ላሉ ተማሪ ልጆች ሁሉ ነው።
grant-tioarig_skola-apply = ምንም ማድረግ አያስፈልግዎትም። ትምህርት ቤቱ ይነግራል።

grant-skolskjuts-name = የትምህርት ቤት መጓጓዣ (skolskjuts)
grant-skolskjuts-what = መንገዱ ረጅም ወይም አደገኛ ሲሆን ወደ መሠረታዊ ትምህርት ቤት (grundskola) ነፃ አውቶቡስ ወይም ታክሲ።
grant-skolskjuts-needs = ረጅም የሚባለውን ርቀት ኮሙኑ ይወስናል። ከኮሙኑ ትምህርት ቤት ሌላ ከመረጡ መብቱ ሊጠፋ ይችላል።
grant-skolskjuts-apply = ቤት ከመምረጥዎ በፊት ስለ ትምህርት ቤት መጓጓዣ (skolskjuts) ኮሙኑን ይጠይቁ።

grant-forskola_skift-name = የምሽት፣ የሌሊትና የቅዳሜ እሁድ የልጆች እንክብካቤ
grant-forskola_skift-what = የምሽት፣ የሌሊትና የቅዳሜ እሁድ የልጆች እንክብካቤ በሕግ አልተረጋገጠም። ኮሙኑ ለማዘጋጀት መሞከር አለበት።
grant-forskola_skift-needs = በእያንዳንዱ ኮሙን ይለያያል። ብዙ ጊዜ ሁለቱም ወላጆች በዚያ ሰዓት መሥራት አለባቸው።
grant-forskola_skift-apply = በፈረቃ ይሠራሉ? ሥራውን ከመቀበልዎ በፊት ወደ ኮሙኑ ይደውሉ።

grant-forskoleavgift-name = የመዋዕለ ሕፃናት (förskola) ክፍያ
grant-forskoleavgift-what = ክፍያው ጣሪያ አለው፣ maxtaxa ይባላል። ገቢው ትንሽ የሆነ ሰው ትንሽ ይከፍላል ወይም ምንም አይከፍልም።
grant-forskoleavgift-needs = ክፍያው በቤተሰቡ ገቢና በልጆች ብዛት ይወሰናል። ልጁ ሦስት ዓመት ከሚሞላበት ዓመት መከር ጀምሮ የጊዜው ክፍል ነፃ ነው።
grant-forskoleavgift-apply = ልጁ ሲጀምር ገቢዎን ለአዲሱ ኮሙን ያሳውቁ።

grant-fritidshem-name = Fritidshem (ከትምህርት ሰዓት ውጭ እንክብካቤ)
grant-fritidshem-what = ከትምህርት በፊትና በኋላ፣ በትምህርት ዕረፍትም የልጆች እንክብካቤ።
grant-fritidshem-needs = ይሠራሉ ወይም ይማራሉ። ልጁ 13 ዓመት እስከሚሞላበት ዓመት ጸደይ ድረስ ነው።
grant-fritidshem-apply = ከትምህርት ቤቱ ጋር አብረው ለኮሙኑ ያመልክቱ።

grant-kvalificering-name = ለአንዳንድ ድጎማዎች በስዊድን ተጨማሪ ዓመታት
grant-kvalificering-what = ከ2027 ጀምሮ በስዊድን የሚሰፍር ሰው አንዳንድ ድጎማዎችን መጠበቅ አለበት። በአገር ውስጥ መዛወር አይቆጠርም።
grant-kvalificering-needs = አሁን በስዊድን ትኖራላችሁ? እንግዲያው ወዲህ ወይም ወዲያ መዛወር ምንም መቀየር የለበትም።
grant-kvalificering-apply = ምንም ማድረግ አያስፈልግዎትም። እርግጠኛ ካልሆኑ Försäkringskassan ይጠይቁ።

grant-bostadsbidrag_manad-name = በየወሩ የሚሰላ የቤት ኪራይ ድጎማ
grant-bostadsbidrag_manad-what = ገቢው በዓመት ፈንታ በየወሩ ይሰላል (bostadsbidrag)። ያኔ ድምሩን ማወቅ ይቀላል።
grant-bostadsbidrag_manad-needs = የቤት ኪራይ ድጎማ (bostadsbidrag) ላለው ሰው ነው። የገቢ ገደቦችም ሊቀየሩ ይችላሉ።
grant-bostadsbidrag_manad-apply = ሲገቡ የሚሠራውን ደንብ Försäkringskassan ይጠይቁ።
