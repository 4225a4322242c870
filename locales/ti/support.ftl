# ደገፍ ንምግዓዝ። ኣብዚ ቁጽሪ ገንዘብ የለን: ኣብ grants/ ኣሎ።

## መልሲ
verdict-eligible = ነቲ ቅድመ-ኩነት እተማልኡ ይመስል።
verdict-undecided = ኣብዚ ይምርኮስ: { $what }።
hangs-on-place = እታ ኮሙን
hangs-on-swedish = ክሳብ ክንደይ ሽወደንኛ ከም እትኽእሉ
verdict-depends-on-place = ኣብታ ኮሙን ይምርኮስ። ሓደ ስራሕ ክፈቱ፣ ሽዑ ንርኢ።
verdict-ineligible-because = እዚ ንዓኹም ዝኸውን ኣይመስልን። ዝውስኖ: { $because }።
verdict-information = እዚ ንዓኹም ክምልከት ይኽእል። ቅድመ-ኩነት ኣንብቡ።
verdict-employer = እቲ ደገፍ ኣስራሒ ይረኽቦ፣ ንስኹም ኣይኮንኩምን። ብዛዕባኡ ክትነግርዎ ትኽእሉ።
verdict-local = ነፍሲ ወከፍ ኮሙን ባዕላ ትውስን። ሕተቱ።
verdict-not-in-force = እዚ ሕጂ ኣይሰርሕን።
verdict-ended = እዚ ተሰሪዙ፣ ሕጂ የለን።
verdict-never-existed = እዚ ኣብ ሽወደን ፈጺሙ ኣይነበረን።
verdict-cross-border = እዚ ናብ ካልእ ሃገር ንምግዓዝ ጥራይ እዩ።
mark-ended = ተሰሪዙ: { $name }
mark-never = ፈጺሙ ኣይነበረን: { $name }
mark-abroad = ናብ ካልእ ሃገር ጥራይ: { $name }
mark-planned = ገና ኣይጀመረን: { $name }
mark-employer = ንኣስራሒ: { $name }
mark-unconfirmed = ተስፋ ኣይትግበርሉ: { $name }
instead-line = ኣብ ክንድኡ: { $instead }
support-less-sure = ኣብዚ ርግጸኛታት ኣይኮንናን። ተስፋ ቅድሚ ምግባርኩም ሕተቱ።
ended-line = ኣረግቲ ገጻት ናይ ምግዓዝ ድጎማ ኣሎ ይብሉ። ኣብ 2015 ተሰሪዙ።

## ምኽንያት፣ ድሕሪ «ዝውስኖ:»
because-movers = ዝግዕዙ ሰባት
because-children_ages = ዕድመ ቆልዑ
because-income = ኣታዊ
because-age = ዕድመ
because-assistance_2025 = ኣብ 2025 ናይ መናብሮ ደገፍ (försörjningsstöd) ምንባሩ ወይ ዘይምንባሩ
because-assistance_now = ሕጂ ናይ መናብሮ ደገፍ (försörjningsstöd) ምህላዉ ወይ ዘይምህላዉ
because-registered_unemployed = ኣብ Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ምምዝጋብኩም ወይ ዘይምምዝጋብኩም
because-interview_far = ንውሓት ናይቲ መገሻ
because-keeps_old_home = ነቲ ገዛ ምጽናሕኩም ወይ ዘይምጽናሕኩም
because-rents_home = ገዛኹም ብክራይ ምዃኑ ወይ ዘይምዃኑ
because-abilities = ድሮ ሽወደንኛ ምኽኣልኩም
because-destination_tax_reduction = እታ ኮሙን፣ ኣብቲ ዝርዝር ስለ ዘየላ
because-destination_ev_premium = እታ ኮሙን (ገለ ቦታታት ግና ክቑጸር ይኽእል፣ ስለዚ ሕተቱ)

## ገንዘብ
amount-up-to = ክሳብ { $amount }።
amount-up-to-per-month = ክሳብ { $amount } ኣብ ወርሒ።
amount-per-month = { $amount } ኣብ ወርሒ።
amount-per-month-per-child = { $amount } ኣብ ወርሒ ንነፍሲ ወከፍ ቆልዓ።
amount-per-year = { $amount } ኣብ ዓመት።
amount-check-with = እቲ መጠን ተቐይሩ ክኸውን ይኽእል። ሕተቱ: { $payer }።

## መን ይውስን
payer-af = Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ)
payer-fk = Försäkringskassan (ማሕበራዊ መድሕን)
payer-skatteverket = Skatteverket (ቤት ጽሕፈት ግብሪ)
payer-csn = CSN (ገንዘብ ትምህርቲ)
payer-kommun = ኮሙን
payer-employer = ኣስራሒ
payer-akassa = a-kassa (ካሳ ስራሕ-ኣልቦነት)
payer-naturvardsverket = Naturvårdsverket (ቤት ጽሕፈት ከባቢ)
payer-hyresnamnden = Hyresnämnden (ቦርድ ክራይ ገዛ)
payer-eures = EURES

## ንሓደ ደገፍ ጥራይ ዝሕተቱ ሕቶታት
q-age = ዕድመኹም ክንደይ እዩ?
q-age-why = ንዚ ደገፍ ጥራይ ንሓትት። ናይ ዕድመ ደረት ኣለዎ።
q-age-16_19 = 16–19 ዓመት
q-age-20_28 = 20–28 ዓመት
q-age-29_65 = 29–65 ዓመት
q-age-66_plus = 66 ዓመት ወይ ልዕሊኡ
q-assistance_2025 = ካብ ሓምለ ክሳብ ታሕሳስ 2025 ናይ መናብሮ ደገፍ (försörjningsstöd) ነይሩኩም ዶ?
q-assistance_2025-why = ንዚ ደገፍ ጥራይ ንሓትት። ኣብ ኩለን ሽዱሽተ ኣዋርሕ ንዝነበሮ ሰብ እዩ።
q-assistance_2025-every_month = እወ፣ ነፍሲ ወከፍ ወርሒ
q-assistance_2025-some_months = እወ፣ ገለ ኣዋርሕ
q-assistance_2025-no = ኣይፋል
q-assistance_now = ሕጂ ናይ መናብሮ ደገፍ (försörjningsstöd) ኣለኩም ዶ?
q-assistance_now-why = ንዚ ደገፍ ጥራይ ንሓትት። ሽዱሽተ ተኸታተልቲ ኣዋርሕ ይሓትት።
q-assistance_now-six_months = እወ፣ 6 ተኸታተልቲ ኣዋርሕ ወይ ልዕሊኡ
q-assistance_now-shorter = እወ፣ ንዝሓጸረ ግዜ
q-assistance_now-no = ኣይፋል
q-registered_unemployed = ኣብ Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ተመዝጊብኩም ዲኹም?
q-registered_unemployed-why = ንዚ ደገፍ ጥራይ ንሓትት። ንዝተመዝገበ ሰብ እዩ።
q-registered_unemployed-yes = እወ
q-registered_unemployed-no = ኣይፋል
q-interview_far = ናብ ቃለ-መሕትት ምኻድን ምምላስን ካብ ሰለስተ ሰዓት ንላዕሊ ይወስድ ዶ?
q-interview_far-why = ንዚ ደገፍ ጥራይ ንሓትት። ናብ ቃለ-መሕትት ንነዊሕ መገሻ እዩ።
q-interview_far-yes = እወ
q-interview_far-no = ኣይፋል
q-keeps_old_home = ኣብ ካልእ ቦታ ስራሕ ምስ ጀመርኩም ገዛኹም ከተጽንሑ ትደልዩ ዲኹም?
q-keeps_old_home-why = ንዚ ደገፍ ጥራይ ንሓትት። ክልተ ገዛ ንዘለዎ ሰብ እዩ።
q-keeps_old_home-yes = እወ
q-keeps_old_home-no = ኣይፋል
q-rents_home = ገዛኹም ብናይ ባዕልኹም ውዕል ትካረዩ ዲኹም?
q-rents_home-why = ንዚ ሕጊ ጥራይ ንሓትት። ንናይ ክራይ ገዛ (hyresrätt) እዩ።
q-rents_home-yes = እወ
q-rents_home-no = ኣይፋል

## ዘሎ ደገፍ
grant-resebidrag-name = ድጎማ መገሻ ናብ ቃለ-መሕትት (resebidrag)
grant-resebidrag-what = ናብ ርሑቕ ቃለ-መሕትት ክትከዱ ከለኹም ንመገሻን መሕደርን ሓገዝ። ንባዕሉ ንምግዓዝ ኣይኮነን።
grant-resebidrag-needs = 20 ዓመት መሊእኩም፣ ኣብ Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ተመዝጊብኩም። ስራሕ የብልኩምን፣ ወይ ስራሕ ናይ ምስኣን ሓደጋ ኣሎ። እቲ መገሻ ምኻድን ምምላስን ካብ ሰለስተ ሰዓት ንላዕሊ ይወስድ።
    እቲ ስራሕ ኣብ Platsbanken ክህሉ ኣለዎ። Arbetsförmedlingen ይውስን።
    ኣብ yrkeshögskola (ላዕለዋይ ቤት ትምህርቲ ሞያ) ተማሂርኩም ዲኹም? ሽዑ ካልእ ሕጊ ክህሉ ይኽእል።
grant-resebidrag-apply = ቅድሚ መገሻ ኣመልክቱ። እንተወሓደ 3 ናይ ስራሕ መዓልታት ኣቐዲምኩም ናብ Arbetsförmedlingen 0771-416 416 ደውሉ። ዕድመን መፍለጥን ሓዙ።

grant-jobbpremie-name = ናይ ስራሕ መተባብዒ (jobbpremie)
grant-jobbpremie-what = ካብ ናይ መናብሮ ደገፍ (försörjningsstöd) ናብ ስራሕ ክትሰግሩ ከለኹም ተወሳኺ ገንዘብ። ግብሪ የብሉን። ክሳብ 18 ኣዋርሕ ክኽፈል ይኽእል።
grant-jobbpremie-needs = ካብ ሓምለ ክሳብ ታሕሳስ 2025 ነፍሲ ወከፍ ወርሒ försörjningsstöd ነይሩኩም። ኣብታ እተመልክቱላ ወርሒ ደሞዝ ኣለኩም። ኣብታ ወርሒ ኣብ ስድራቤት försörjningsstöd ዝወስድ ሰብ የለን።
    ኣበይ ከም እትነብሩ ለውጢ የብሉን።
grant-jobbpremie-apply = ንነፍሲ ወከፍ ወርሒ ሓንሳብ ብኢንተርነት ናብ Försäkringskassan ኣመልክቱ። ደሞዝ ካብ ዝነበራ ወርሒ ኣብ ውሽጢ ሰለስተ ኣዋርሕ ክኸውን ኣለዎ።

grant-jobbstimulans-name = ክፋል ደሞዝ ዘይምቑጻር (jobbstimulans)
grant-jobbstimulans-what = ኮሙን ናይ መናብሮ ደገፍ (försörjningsstöd) ክትቅምር ከላ ርብዒ ደሞዝኩም ኣይቑጸርን። ንክልተ ዓመት ይሰርሕ።
grant-jobbstimulans-needs = ሽዱሽተ ተኸታተልቲ ኣዋርሕ försörjningsstöd ነይሩኩም፣ ካብ ስራሕ ድማ ደሞዝ ትረኽቡ። ኣብታ ወርሒ jobbpremie ክትረኽቡ ኣይትኽእሉን።
grant-jobbstimulans-apply = ንኮሙን ብዛዕባ ስራሕኩም ንገሩ። ብ jobbstimulans ክትቅምር ሕተቱ።

grant-bostadsbidrag_barn-name = ድጎማ ገዛ ንስድራቤታት (bostadsbidrag)
grant-bostadsbidrag_barn-what = ኣብ ገዛ ቆልዑ ንዘለዎም ስድራቤታት ንክራይ ሓገዝ። ዝተሓተ ክራይ ነቲ ድጎማ ከጉድሎ ይኽእል። ዝለዓለ ደሞዝ እውን።
grant-bostadsbidrag_barn-needs = ኣብ ክራይ፣ ኣታዊ፣ ዝተዋህለለ ገንዘብን ብዝሒ ቆልዑን ይምርኮስ። እቲ ዝለዓለ መጠን ንሰለስተ ቆልዑ ወይ ልዕሊኡ እዩ። ኣብቲ ገዛ ክትምዝገቡ (folkbokförd) ኣለኩም።
    ኣታዊ ተቐይሩ ዶ? ብቕጽበት ኣፍልጡ፣ እንተዘይኮይኑ ዕዳ ክትኣትዉ ትኽእሉ።
grant-bostadsbidrag_barn-apply = ናብቲ ገዛ ኣብ እትኣትዉላ ወርሒ፣ ናብ Försäkringskassan ኣመልክቱ። ንዝሓለፉ ኣዋርሕ ክትረኽቡ ኣይትኽእሉን።

grant-bostadsbidrag_ung-name = ድጎማ ገዛ፣ ዕድመ 18–28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = ቆልዑ ንዘይብሎምን ኣዝዩ ትሑት ኣታዊ ንዘለዎምን መንእሰያት ንክራይ ሓገዝ።
grant-bostadsbidrag_ung-needs = ዕድመኹም ካብ 18 ክሳብ 28 እዩ። ናይ ባዕልኹም ገዛ ኣለኩም፣ ኣብኡ ድማ ተመዝጊብኩም (folkbokförd)። ምስ ደሞዝ ናይ ሙሉእ ግዜ ስራሕ እቲ ኣታዊ መብዛሕትኡ ግዜ ልዕሊ ዓቐን እዩ።
grant-bostadsbidrag_ung-apply = ናብቲ ገዛ ኣብ እትኣትዉላ ወርሒ፣ ናብ Försäkringskassan ኣመልክቱ።

grant-barnbidrag-name = ድጎማ ቆልዑ (barnbidrag, flerbarnstillägg)
grant-barnbidrag-what = ኣብ ውሽጢ ሽወደን ክትግዕዙ ከለኹም ድጎማ ቆልዑ (barnbidrag) ኣይቅየርን። ምስ ክልተ ቆልዑ ወይ ልዕሊኡ ተወሳኺ (flerbarnstillägg) እውን ኣሎ።
grant-barnbidrag-needs = እቲ ቆልዓ ትሕቲ 16 ዓመት እዩ፣ ወይ ገና ኣብ መሰረታዊ ቤት ትምህርቲ (grundskola) ይመሃር።
grant-barnbidrag-apply = ድሮ ድጎማ ቆልዑ (barnbidrag) ትወስዱ ዲኹም? ሽዑ እንደገና ምምልካት ኣየድልየኩምን። ሓድሽ ኣድራሻ ንSkatteverket (ቤት ጽሕፈት ግብሪ) ኣፍልጡ።

grant-regional_skattereduktion-name = ዝተሓተ ግብሪ ኣብ ገለ ኮሙናት
grant-regional_skattereduktion-what = ኣብ ገለ ኮሙናት ዝነብር ሰብ ቁሩብ ዝተሓተ ግብሪ ይኸፍል። ብሽወደንኛ regional skattereduktion ይበሃል።
grant-regional_skattereduktion-needs = 1 ሕዳር ኣብታ ኮሙን ዝተመዝገብኩም (folkbokförd) ክትኮኑ ኣለኩም። ሽዑ ንዝመጽእ ዓመት ይሰርሕ።
    ድሕሪ 1 ሕዳር ትግዕዙ ዲኹም? ሽዑ ሓደ ዓመት ተወሳኺ ይወስድ።
grant-regional_skattereduktion-apply = ምምልካት ኣየድልየኩምን። ምግዓዝኩም ኣብ ውሽጢ ሓደ ሰሙን ንSkatteverket (ቤት ጽሕፈት ግብሪ) ኣፍልጡ።

grant-dubbel_bosattning-name = ምንካይ (avdrag) ንክልተ ገዛ: dubbel bosättning
grant-dubbel_bosattning-what = ገዛኹም ኣጽኒሕኩም ኣብ እትሰርሕሉ ቦታ ካልእ ገዛ ትካረዩ ዲኹም? ሽዑ ኣብ መግለጺ ግብሪ (deklaration) ነቲ ሓድሽ ክራይ ክትንክይዎ ትኽእሉ። መገሻ ናብ ገዛ እውን ክቑጸር ይኽእል።
grant-dubbel_bosattning-needs = ብምኽንያት ስራሕ ግዒዝኩም፣ ናይ ቅድም ገዛኹም ግና ኣሎ። ርሕቀቱ ልዕሊ 50 ኪሎሜተር እዩ። ኣብቲ ሓድሽ ቦታ ትሓድሩ።
    ንበይኑ ንዝነብር ክሳብ ክልተ ዓመት ይሰርሕ። ንመጻምድቲ ሓደ ሓደ ግዜ ሓሙሽተ ዓመት።
grant-dubbel_bosattning-apply = ኣብ መግለጺ ግብሪ (deklaration) ጽሓፍዎ። ናይ ክራይ ወረቐትን ቅብሊትን ሓዙ።

grant-flytt_av_arbetsgivare-name = ኣስራሒ ንምግዓዝ ክኸፍል ሕተቱ
grant-flytt_av_arbetsgivare-what = ኣስራሒ ናይ ምግዓዝ መኪናን መገሻ ስድራቤትን ክኸፍል ይኽእል። ሽዑ ንዓኹም ግብሪ የብሉን። ዝግደድ ኣስራሒ የለን።
grant-flytt_av_arbetsgivare-needs = ቦታ ስራሕ ስለ እትቅይሩ ትግዕዙ። ድርብ ክራይ ካብ ግብሪ ነጻ ኣይኮነን።
grant-flytt_av_arbetsgivare-apply = ነቲ ስራሕ ቅድሚ ምፍራምኩም ሕተቱ። መልሲ ብጽሑፍ ሕተቱ።

grant-rut_flytt-name = RUT-ምንካይ ንሓገዝ ምግዓዝ (RUT-avdrag)
grant-rut_flytt-what = ካብ ትካል ሓገዝ ምግዓዝ ክትገዝኡ ከለኹም ክፋል ናይቲ ወጻኢ ክንከ ይኽእል። እቲ ትካል ካብ ፋክቱር ይንክዮ።
grant-rut_flytt-needs = 18 ዓመት መሊእኩም። እኹል ግብሪ ትኸፍሉ። እቲ ትካል ዝጸደቐ እዩ።
    ናይ መንግስቲ ቤት ጽሕፈት ወይ ኮሙን ድሮ ከፊሉ ድዩ? ሽዑ ኣይቑጸርን።
grant-rut_flytt-apply = ቅድሚ ምቝጻርኩም ነቲ ትካል ብዛዕባ RUT-avdrag ሕተቱ። ክንደይ ክንከ ከም ዝኽእል ንSkatteverket (ቤት ጽሕፈት ግብሪ) ሕተቱ።

grant-elbilspremie-name = መተባብዒ ኤለክትሪክ መኪና (elbilspremie)
grant-elbilspremie-what = ኣብ ገለ ኮሙናት ኤለክትሪክ መኪና ንምግዛእ ወይ ንምክራይ ደገፍ። ብብወርሒ ይኽፈል። እቲ ገንዘብ ክውዳእ ይኽእል።
grant-elbilspremie-needs = ኣታዊ ናይቲ ስድራቤት ቁሩብ ትሑት እዩ። ዝኾነ ሰብ ናይ መንግስቲ ግብሪ (statlig skatt) ኣይከፍልን። ኣብ ዝሓለፈ ዓመት ኤለክትሪክ መኪና ወይ laddhybrid (እትምላእ ሃይብሪድ) ኣይነበረትኩምን።
    ኣብ Kronofogden (ቤት ጽሕፈት ዕዳ) ዘይተኸፍለ ዕዳ መንገዲ የብልኩምን። እታ መኪና ኣዝያ ክብርቲ ክትከውን የብላን።
grant-elbilspremie-apply = መጀመርታ ምግዓዝኩም ኣፍልጡ። እታ መኪና ናትኩም ካብ እትኸውን ኣብ ውሽጢ ክልተ ኣዋርሕ ናብ Naturvårdsverket (ቤት ጽሕፈት ከባቢ) ኣመልክቱ። ገንዘብ ተሪፉ እንተኾይኑ ሕተቱ።

grant-reseavdrag-name = ምንካይ ንመገሻ ናብ ስራሕ (reseavdrag)
grant-reseavdrag-what = ስራሕ ርሑቕ ድዩ? ሽዑ ክፋል ናይቲ ወጻኢ ኣብ መግለጺ ግብሪ (deklaration) ክንከ ይኽእል።
grant-reseavdrag-needs = ልዕሊ ሓደ ዓመታዊ ደረት ዘሎ ወጻኢ ጥራይ ይቑጸር። ብመኪና እንተወሓደ ሓሙሽተ ኪሎሜተር ክኸውን ኣለዎ። ካብ ኣውቶቡስ ወይ ባቡር ኣብ መዓልቲ እንተወሓደ ክልተ ሰዓት ክትቁጥቡ ኣለኩም።
grant-reseavdrag-apply = መገሻታትኩም ጽሓፉ። ኣብ መግለጺ ግብሪ (deklaration) ምልእዎ። ሎሚ ዓመት ኣየናይ ደረት ከም ዝሰርሕ ንSkatteverket (ቤት ጽሕፈት ግብሪ) ሕተቱ።

grant-nystartsjobb-name = ናይ ሓድሽ ጅማሮ ስራሕ (nystartsjobb)
grant-nystartsjobb-what = ንነዊሕ ግዜ ስራሕ ንዘይነበሮ ሰብ ክቖጽር ከሎ ኣስራሒ ዝወሓደ ክፍሊታት ይኸፍል። ደሞዝ ብስምምዕ ክኸውን ኣለዎ።
grant-nystartsjobb-needs = ኣብ Arbetsförmedlingen ተመዝጊብኩም፣ ንነዊሕ ግዜ ስራሕ ኣይነበረኩምን ወይ ንሽወደን ሓደስቲ ኢኹም። Arbetsförmedlingen ይውስን።
grant-nystartsjobb-apply = ንዓኹም ዝምልከት እንተኾይኑ ንሰራሕተኛ ቤት ጽሕፈት (handläggare) ሕተቱ። ንኣስራሒ ንገሩ። እቲ ውሳኔ ቅድሚ ቀዳመይቲ መዓልቲ ክመጽእ ኣለዎ።

grant-introduktionsjobb-name = ናይ መላለዪ ስራሕ (introduktionsjobb)
grant-introduktionsjobb-what = ኣስራሒ ንክፋል ደሞዝ ደገፍ ይረክብ፣ ኣብ ስራሕ ድማ ይምህረኩም።
grant-introduktionsjobb-needs = ኣብ መደብ (program) ናይ Arbetsförmedlingen ትሳተፉ፣ ወይ ንሽወደን ሓደስቲ ኢኹም። Arbetsförmedlingen ይውስን።
grant-introduktionsjobb-apply = ንዓኹም ዝምልከት እንተኾይኑ ንሰራሕተኛ ቤት ጽሕፈት (handläggare) ሕተቱ። እቲ ውሳኔ ቅድሚ ቀዳመይቲ መዓልቲ ክመጽእ ኣለዎ።

grant-etableringsjobb-name = ናይ ምትእትታው ስራሕ (etableringsjobb)
grant-etableringsjobb-what = ናይ ሙሉእ ግዜ ስራሕ እዩ፣ ኣስራሒ ክፋል ይኸፍል፣ መንግስቲ ድማ ንዓኹም ክፋል ይኸፍል። ብዙሕ ኣይርከብን።
grant-etableringsjobb-needs = 20 ዓመት መሊእኩም፣ ኣብ Arbetsförmedlingen ተመዝጊብኩም። ንነዊሕ ግዜ ስራሕ ኣይነበረኩምን፣ ወይ ንሽወደን ሓደስቲ ኢኹም። ኣስራሒ ፍሉይ ሓባራዊ ስምምዕ (kollektivavtal) ኣለዎ።
grant-etableringsjobb-apply = ንArbetsförmedlingen ሕተቱ። እቲ ውሳኔ ቅድሚ ቀዳመይቲ መዓልቲ ክመጽእ ኣለዎ።

grant-starta_eget-name = ደገፍ ናይ ባዕልኹም ትካል ንምጅማር (starta eget)
grant-starta_eget-what = ኣብ መጀመርታ ግዜ ናይ ባዕልኹም ትካል ክፍሊት። መብዛሕትኡ ግዜ ንሽዱሽተ ኣዋርሕ።
grant-starta_eget-needs = 18 ዓመት መሊእኩም፣ ኣብ Arbetsförmedlingen ተመዝጊብኩም። እቲ ትካል ገና ኣይጀመረን። እቲ ሓሳብ ወጻኢታቱ ክሽፍን ዝኽእል ክኸውን ኣለዎ።
    ኣብ Kronofogden (ቤት ጽሕፈት ዕዳ) ዕዳ የብልኩምን። Arbetsförmedlingen ይውስን።
grant-starta_eget-apply = ቅድሚ ምጅማርኩም ምስ Arbetsförmedlingen ተዛረቡ።

grant-skolplats-name = ቦታ ኣብ ቤት ትምህርቲ
grant-skolplats-what = ቆልዑ ኣብ ዝነብሩላ ኮሙን ናይ ትምህርቲ መሰል ኣለዎም። ቤት ትምህርቲ ነጻ እዩ። ቆልዑ ኣብቲ ሽዱሽተ ዓመት ዝመልእሉ ዓመት ናብ förskoleklass ይኣትዉ።
grant-skolplats-needs = እቲ ቆልዓ ኣብታ ኮሙን ተመዝጊቡ (folkbokförd)። እቲ መንገዲ ነዊሕ ወይ ሓደገኛ እንተኾይኑ መጓዓዝያ ቤት ትምህርቲ (skolskjuts) ነጻ እዩ። ነዊሕ እንታይ ምዃኑ ኮሙን ትውስን።
grant-skolplats-apply = መዓስ ከም እትግዕዙ ምስ ፈለጥኩም ብቕልጡፍ ናብ ኮሙን ደውሉ። ብዛዕባ መጓዓዝያ ቤት ትምህርቲ (skolskjuts) እውን ሕተቱ።

grant-forskola-name = ቦታ ኣብ መዋእለ ህጻናት (förskola)
grant-forskola-what = ኮሙን ካብ ዝሓተትኩምሉ ኣብ ውሽጢ ኣርባዕተ ኣዋርሕ ቦታ ክትህብ ኣለዋ። እቲ ቆልዓ ሓደ ዓመት ክመልእ ኣለዎ።
grant-forskola-needs = ኣብታ ኮሙን ትነብሩ፣ ከምኡ'ውን ትሰርሑ ወይ ትመሃሩ። ስራሕ የብልኩምን ወይ ኣብ ናይ ወላዲ ዕረፍቲ ኣለኹም ዲኹም? ሽዑ እቲ ቆልዓ ኣብ ሰሙን እንተወሓደ 15 ሰዓት መሰል ኣለዎ።
    ሕጊ ምሸት፣ ለይትን ቀዳመ-ሰንበትን ቦታ ኣየረጋግጽን።
grant-forskola-apply = ብዝተኻእለኩም ኣቐዲምኩም ቦታ ኣመልክቱ። ብሽፍት ክትሰርሑ ዲኹም? ነቲ ስራሕ ቅድሚ ምቕባልኩም ብዛዕባ ምሸትን ቀዳመ-ሰንበትን ሕተቱ።

grant-inackordering-name = ደገፍ ንመንበሪ ኣብ ጥቓ ካልኣይ ደረጃ
grant-inackordering-what = ካልኣይ ደረጃ ቤት ትምህርቲ (gymnasium) ኣብ ካልእ ቦታ ክኸውን ይኽእል። ሽዑ ንመንበሪ ናይቲ ተመሃራይ ደገፍ ኣሎ።
grant-inackordering-needs = እቲ ተመሃራይ ብምኽንያት ትምህርቲ ካብ ገዛ ርሒቑ ክነብር ኣለዎ። እቲ ደገፍ 20 ዓመት ኣብ ዝመልኣሉ ዓመት ክሳብ ፍርቂ ዓመት ይሰርሕ።
grant-inackordering-apply = ነታ እትግዕዙላ ኮሙን ሕተቱ። እንታይ ዓይነት ትምህርቲ ከም ዘሎ እውን ሕተቱ።

grant-sfi-name = Sfi፣ ትምህርቲ ሽወደንኛ
grant-sfi-what = ኣብ እትነብሩላ ኮሙን ነጻ ትምህርቲ ሽወደንኛ። መብዛሕትኡ ግዜ ኣብ ውሽጢ ሰለስተ ኣዋርሕ ይጅምር።
grant-sfi-needs = እቲ መሰል ናብቲ ትምህርቲ መጀመርታ ካብ ዝኣተኹምሉ ንሰለስተ ዓመት እዩ።
    ቅድሚ 2026 ኣቲኹም ዲኹም? ሽዑ እቲ ግዜ ካብ 1 ጥሪ 2026 ይቑጸር። ክናዋሕ ይኽእል።
grant-sfi-apply = ናብ ትምህርቲ ዓበይቲ (vuxenutbildning) ናይታ ሓዳስ ኮሙን ደውሉ። ንዝተማሃርኩምዎ ምስክር ወረቐት ሕተቱ።

grant-forsorjningsstod_flytt-name = ናይ መናብሮ ደገፍን (försörjningsstöd) ወጻኢ ምግዓዝን
grant-forsorjningsstod_flytt-what = ኮሙን ሓደ ሓደ ግዜ ንወጻኢ ምግዓዝ ክትሕግዝ ትኽእል። ዝተወሰነ መጠን ወይ ርግጸኛ መሰል የለን።
    ዝኾነ ናይ መንግስቲ ቤት ጽሕፈት ክትግዕዙ ከገድደኩም ኣይክእልን። እቲ ድሌት ናይ ባዕልኹም ክኸውን ኣለዎ።
grant-forsorjningsstod_flytt-needs = ኮሙን ናይ ባዕልኹም ኩነታት ትርኢ። ድሕሪ ምግዓዝ ሓላፍነት ናይታ ሓዳስ ኮሙን እዩ። ካልእ ሕጊ ክህልዋ ይኽእል።
grant-forsorjningsstod_flytt-apply = ቅድሚ ምግዓዝ ሕጂ ኣብ እትነብሩላ ኮሙን ኣመልክቱ። ብዛዕባ እቲ ዝጽበየኩም ስራሕ ንገሩ።
    ብጽሑፍ ውሳኔ ሕተቱ። ይግባይ ክትብሉ ትኽእሉ።

grant-a_kassa-name = A-kassa (ካሳ ስራሕ-ኣልቦነት) ስራሕ ክትቅይሩ ከለኹም
grant-a_kassa-what = እቲ ሓድሽ ስራሕ ክሳብ ዝፍረም ስራሕኩም ኣይትግደፉ። ብዘይ ቅኑዕ ምኽንያት ስራሕ ዝገደፈ ን45 መዓልቲ ብዘይ ክፍሊት ክተርፍ ይኽእል።
grant-a_kassa-needs = ምስ መጻምድትኹም ክትግዕዙ ዲኹም? ከም ቅኑዕ ምኽንያት ምቑጻሩ ርግጸኛ ኣይኮነን። A-kassa (ካሳ ስራሕ-ኣልቦነት) ይውስን።
grant-a_kassa-apply = ስራሕ ቅድሚ ምግዳፍኩም ን a-kassa (ካሳ ስራሕ-ኣልቦነት) ሕተቱ። ስራሕ-ኣልቦ ኮይንኩም ዲኹም? ኣብታ ቀዳመይቲ መዓልቲ ኣብ Arbetsförmedlingen ተመዝገቡ።

grant-andrahandsuthyrning-name = ክትፍትኑ ከለኹም ኣፓርታማኹም ምክራይ
grant-andrahandsuthyrning-what = ኣብ ካልእ ቦታ ስራሕ ክትፍትኑ ከለኹም ናይ ክራይ ገዛኹም (hyresrätt) ከተጽንሑ ትኽእሉ። ግዝያዊ ስራሕ ቅኑዕ ምኽንያት እዩ።
grant-andrahandsuthyrning-needs = ኣካራዪ ገዛ ወይ Hyresnämnden (ቦርድ ክራይ ገዛ) ኣቐዲሙ ክፈቅድ ኣለዎ። እቲ ክራይ ርትዓዊ ክኸውን ኣለዎ።
    ብዘይ ፍቓድ እንተኣካሪኹም ውዕልኩም ክትስእኑ ትኽእሉ። ውዕል ኣፓርታማ እንተቖረጽኩም መብዛሕትኡ ግዜ ሰለስተ ወርሒ ይወስድ።
grant-andrahandsuthyrning-apply = ቅድሚ ምግዓዝኩም ንኣካራዪ ገዛ ብጽሑፍ ሕተቱ። ኣብዮም ድዮም? ንHyresnämnden (ቦርድ ክራይ ገዛ) ሕተቱ።

grant-hyresgaranti-name = ናይ ኮሙን ዋሕስ ክራይ (hyresgaranti)
grant-hyresgaranti-what = ኮሙን ክራይ ከም ዝኽፈል ንኣካራዪ ገዛ ቃል ትኣቱ። ንዓኹም ገንዘብ ኣይኮነን፣ ውዕል ክራይ ምርካብ ግና ክቐልል ይኽእል።
grant-hyresgaranti-needs = ገለ ኮሙናት ጥራይ ኣለወን። ንመን ምዃኑ ባዕለን ይውስና።
grant-hyresgaranti-apply = ነታ ክትግዕዙላ እትደልዩ ኮሙን ሕተቱ።

grant-kommunal_bonus-name = ሓገዝ ኮሙን ንሓደስቲ ነበርቲ
grant-kommunal_bonus-what = ናብኣ ንዝግዕዝ ሰብ ብርግጽ ገንዘብ እትኸፍል ኮሙን ኣይረኸብናን። ብዙሓት ብዛዕባ ገዛ፣ ቤት ትምህርትን ስራሕን ምኽሪ ይህባ።
grant-kommunal_bonus-needs = ኣብ ነፍሲ ወከፍ ኮሙን ይፈላለ። ዕለት ዘለዎ ናይ ባዕላ ገጽ ኮሙን ጥራይ እመኑ።
grant-kommunal_bonus-apply = ብዛዕባ inflyttarservice (ኣገልግሎት ንሓደስቲ ነበርቲ) ናይ ኮሙን ሕተቱ። ብምንታይ ክሕግዙ ከም ዝኽእሉ ሕተቱ።

## ዘየለ ነገር
grant-flyttningsbidrag-name = ድጎማ ምግዓዝ (flyttningsbidrag)
grant-flyttningsbidrag-ended = ኣብ 2015 ተሰሪዙ። ንናይ ምግዓዝ መኪናን መመላለሲ መገሻን ዝኸውን ገንዘብ ነበረ።
    ኣረግቲ ገጻት ክሳብ ሕጂ ኣሎ ይብሉ። Starthjälp (ሓገዝ መጀመርታ) እውን የለን።
grant-flyttningsbidrag-instead = ቅድሚ ምፍራምኩም ንኣስራሒ ንምግዓዝ ሓገዝ ሕተቱ። ንርሑቕ ቃለ-መሕትት ድጎማ መገሻ (resebidrag) ኣሎ።

grant-csn_avskrivning-name = ኣብ ገጠር ዝነከየ ዕዳ ትምህርቲ
grant-csn_avskrivning-ended = ኣብ ሽወደን ፈጺሙ ኣይነበረን። እማመ ጥራይ ነበረ። ኖርወይ ኣለዋ፣ ንናይ ኖርወይ ልቓሕ ጥራይ ግና።
grant-csn_avskrivning-instead = ምኽፋል ይኸብደኩም ድዩ? ንዝተሓተ ክፍሊት ንCSN (ገንዘብ ትምህርቲ) ሕተቱ።

grant-korkortslan-name = ልቓሕ ፍቓድ መዘወሪ ካብ CSN (körkortslån)
grant-korkortslan-ended = ካብ 2024 ጀሚሩ ክምልከተሉ ኣይክእልን። ፍቓድ መዘወሪ (körkort) ንዘውጽእ ሰብ ልቓሕ ነበረ።
grant-korkortslan-instead = ንኣስራሒ ወይ ንArbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ሕተቱ። ፍቓድ መዘወሪ (körkort) ዘይሓትት ስራሕ እውን ከነርእየኩም ንኽእል።

grant-hemutrustningslan-name = ልቓሕ ኣቕሑ ገዛ ካብ CSN (hemutrustningslån)
grant-hemutrustningslan-ended = ኣብ መጀመርታ 2022 ተሰሪዙ። ንሽወደን ሓደስቲ ንዝኾኑ ኣቕሑ ገዛ ንምግዛእ ልቓሕ ነበረ።
grant-hemutrustningslan-instead = ናይ መናብሮ ደገፍ (försörjningsstöd) ኣለኩም ዶ? ነቲ ኣዝዩ ዘድሊ ንኮሙን ሓገዝ ሕተቱ። ብዛዕባ ዝተጠቕሙሉ ኣቕሑ እውን ሕተቱ።

grant-studiestartsstod-name = ደገፍ ንምጅማር ትምህርቲ (studiestartsstöd)
grant-studiestartsstod-ended = ኣብ መጀመርታ 2026 ተሰሪዙ። ትምህርቲ ንዝጀመሩ ስራሕ-ኣልቦ ሰባት ድጎማ ነበረ።
grant-studiestartsstod-instead = ብዛዕባ ልሙድ ገንዘብ ትምህርቲ (studiemedel) ንCSN ሕተቱ። ብዛዕባ ኮርሳት ንትምህርቲ ዓበይቲ (vuxenutbildning) ናይ ኮሙን ሕተቱ።

grant-yrkesintroduktion-name = ደገፍ ንመላለዪ ሞያ (yrkesintroduktion)
grant-yrkesintroduktion-ended = ኣብ መጀመርታ 2024 ተሰሪዙ። ንመንእሰያት ሞያ ዝመሃሩ ኣስራሕቲ ደገፍ ነበረ።
grant-yrkesintroduktion-instead = ብዛዕባ introduktionsjobb ወይ nystartsjobb ንArbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ሕተቱ።

grant-avstandsbaserat_reseavdrag-name = ምንካይ (avdrag) ብርሕቀት ናብ ስራሕ
grant-avstandsbaserat_reseavdrag-ended = ፈጺሙ ኣይጀመረን። ባይቶ (riksdag) ኣብ 2022 ኣጽዲቑዎ፣ ደሓር ሓሳቡ ቀይሩ። ገለ ብሎጋት ጌጋ ይብሉ።
grant-avstandsbaserat_reseavdrag-instead = እቲ ልሙድ ምንካይ ንመገሻ ናብ ስራሕ (reseavdrag) ኣሎ።

grant-eures_tms-name = EURES መደብ ምንቅስቓስ (TMS)
grant-eures_tms-ended = ኣብ ውሽጢ ሽወደን ንምግዓዝ ኣይኮነን። ኣብ ካልእ ሃገር EU ንዘሎ ስራሕ ጥራይ እዩ።
grant-eures_tms-instead = ኣብ ሽወደን ንርሑቕ ቃለ-መሕትት ድጎማ መገሻ (resebidrag) ኣሎ።

## መልሲ፣ ግዜ፣ መጠንን ዝቕመሩ ሕቶታትን
verdict-planned = እዚ ተመዲቡ ኣሎ። ዝጅምረሉ: { $date }። ቅድሚኡ ክቕየር ይኽእል።
verdict-unconfirmed = ነዚ ከነረጋግጾ ኣይከኣልናን። ተስፋ ኣይትግበርሉ።
verdict-check-with = ካብ ዘንበብናዮ ንደሓር እቲ ሕጊ ተቐይሩ ክኸውን ይኽእል። ሕተቱ: { $payer }።
time-begins-before-move = ዝጅምረሉ: { $date }፣ ቅድሚ እቲ ክትግዕዙ ዝሓሰብኩምሉ ግዜ።
time-ends-before-move = ዘብቅዓሉ: { $date }፣ ቅድሚ እቲ ክትግዕዙ ዝሓሰብኩምሉ ግዜ። ተስፋ ኣይትግበርሉ።
time-may-end-before-move = ዘብቅዓሉ: { $date }። ቅድሚ ምግዓዝኩም ክኸውን ይኽእል።
amount-fee-up-to = ንቀዳማይ ቆልዓ እቲ ክፍሊት ክሳብ { $amount } ኣብ ወርሒ እዩ። ንኣሕዋቱ ዝወሓደ እዩ።
amount-up-to-per-child-and-year = ክሳብ { $amount } ኣብ ዓመት ንነፍሲ ወከፍ ቆልዓ። መብዛሕትኡ ግዜ ይውሕድ።
money-between = { $from }–{ $to }
money-up-to = ክሳብ { $to }
money-at-least = እንተወሓደ { $from }
sum-per-month = ከም መልስታትኩም: { $money } ኣብ ወርሒ።
sum-once = ከም መልስታትኩም: { $money } ንሓደ መገሻ።
sum-nothing = ከም መልስታትኩም ምናልባት ገንዘብ የለን።
sum-fee-per-month = ክፍሊት ንቀዳማይ ቆልዓ፣ ከም መልስታትኩም: { $money } ኣብ ወርሒ።
sum-fee-none = ከም መልስታትኩም ክፍሊት የለን።
sum-less-tax-per-month = ከም መልስታትኩም ግብሪ ይንኪ: { $money } ኣብ ወርሒ።
sum-each-year = ግብሪ ኣብ ዓመት { $amount } ይንኪ። ቀዳማይ ዓመት { $year } እዩ።
sum-each-year-or = ግብሪ ኣብ ዓመት { $amount } ይንኪ። ቀዳማይ ዓመት { $year } ወይ { $or } እዩ።
assuming-job-premium = ቅድሚ ግብሪ ብዘሎ ደሞዝ ተቐሚሩ። ኣብታ ወርሒ ኣብ ስድራቤት ናይ መናብሮ ደገፍ (försörjningsstöd) ዝወስድ ሰብ የለን።
assuming-interview = ንስኹም ብዝበልኩምዎ ወጻኢ መገሻ ተቐሚሩ። Arbetsförmedlingen ይውስን።
assuming-fee = ኩሉ ኣታዊ ደሞዝ ከም ዝኾነ ተቐሚሩ። እቶም ቁጽርታት ግዝያውያን እዮም። ንኮሙን ሕተቱ።
assuming-housing = ብዝሃብኩምዎ ክራይን ናይ ሎሚ ኣታውን ተቐሚሩ፣ ኩሉ ደሞዝ ከም ዝኾነ። ዝተዋህለለ ገንዘብ ኣብዚ ኣይተቘጽረን። ሓድሽ ደሞዝ ነቲ መጠን ይቕይሮ።
assuming-children = ንትሕቲ 16 ዓመት ወይ ኣብ መሰረታዊ ቤት ትምህርቲ (grundskola) ንዘለዉ ቆልዑ ተቐሚሩ። ብጽሒት ክልቲኦም ወለዲ ተቘጺሩ።
assuming-tax = ግብሪ ኣስታት ሰለስተ ዓስራይ ናይ ደሞዝ ከም ዝኾነ ተቐሚሩ። እቲ ምንካይ ኣብ መግለጺ ግብሪ (deklaration) ይግበር።
assuming-registered = ኣብታ እትግዕዙላ መዓልቲ ኣብኡ ከም ዝተመዝገብኩም (folkbokförd) ተቐሚሩ።
payer-ehalsomyndigheten = E-hälsomyndigheten (ቤት ጽሕፈት ኢ-ጥዕና)
support-question-title = ሓንቲ ሕቶ ብዝበለጸ ትሕግዝ
support-next-question = { $count ->
    [one] { $count } ደገፍ ኣብ ሓደ መልሲ ይምርኮስ: { $what }።
   *[other] { $count } ደገፋት ኣብ ሓደ መልሲ ይምርኮሱ: { $what }።
}
button-more-support = ብዛዕባ ደገፍ ተወሳኺ
more-support-title = ብዛዕባ ደገፍ ተወሳኺ
planned-line = ገና ኣይጀመረን: { $name }። ክጅምረሉ ዝተመደበ: { $date }።
ruled-out-title = ንዓኹም ዝኸውን ኣይመስልን
ruled-out-line = { $name }። ዝውስኖ: { $because }።
more-support-tap = ብዛዕባ እንታይ ከተንብቡ ትደልዩ?
topic-children = ቤት ትምህርትን መዋእለ ህጻናትን (förskola)
topic-home = ድጎማ ንቆልዑን ክራይን
topic-move = ምግዓዝን ኣፓርታማን
topic-work = ስራሕ፣ ቃለ-መሕትትን ኮርሳትን
topic-assistance = försörjningsstöd እንተሃልዩኩም
topic-tax = ግብሪ፣ መገሻን መኪናን
topic-employer = ደገፍ ንኣስራሒ
topic-employer-why = እቲ ገንዘብ ኣስራሒ ይረኽቦ፣ ንስኹም ኣይኮንኩምን። ስራሕ ክተመልክቱ ከለኹም ብዛዕባ እቲ ደገፍ ክትነግሩ ትኽእሉ።
q-move_when = መዓስ ክትግዕዙ ትሓስቡ?
q-move_when-why = ገለ ሕግታት ኣብ ዝተወሰነ ዕለት ይጅምሩ ወይ የብቅዑ። ንግብሪ 1 ሕዳር ኣገዳሲ እዩ።
q-move_when-2026 = ኣብ 2026
q-move_when-2027_by_1_nov = 2027፣ ክሳብ 1 ሕዳር
q-move_when-2027_after_1_nov = 2027፣ ድሕሪ 1 ሕዳር
q-move_when-2028 = ኣብ 2028
short-move_when = እትግዕዙሉ ግዜ
q-children_count = ክንደይ ቆልዑ ምሳኹም ይግዕዙ?
q-children_count-why = ነቲ መጠን ንምቕማር ጥራይ ንሓትት።
q-children_count-1 = ሓደ ቆልዓ
q-children_count-2 = ክልተ ቆልዑ
q-children_count-3 = ሰለስተ ቆልዑ
q-children_count-4 = ኣርባዕተ ቆልዑ
q-children_count-5_plus = ሓሙሽተ ቆልዑ ወይ ልዕሊኡ
short-children_count = ብዝሒ ቆልዑ
q-new_rent = ኣብ ሓድሽ ገዛ ክራይ ኣብ ወርሒ ክንደይ ይኸውን ትብሉ?
q-new_rent-why = ነቲ መጠን ንምቕማር ጥራይ ንሓትት። ግምት ይኣክል።
q-new_rent-under_4 = ትሕቲ 4,000 ክሮነር
q-new_rent-4_6 = 4,000–6,000 ክሮነር
q-new_rent-6_8 = 6,000–8,000 ክሮነር
q-new_rent-over_8 = ልዕሊ 8,000 ክሮነር
short-new_rent = ሓድሽ ክራይ
q-new_pay = ኣብ ሓድሽ ስራሕ ደሞዝኩም ቅድሚ ግብሪ ኣብ ወርሒ ክንደይ ይኸውን?
q-new_pay-why = ነቲ መተባብዒ (jobbpremie) ንምቕማር ጥራይ ንሓትት። ክፋል ናይቲ ደሞዝ እዩ።
q-new_pay-under_15 = ትሕቲ 15,000 ክሮነር
q-new_pay-15_25 = 15,000–25,000 ክሮነር
q-new_pay-over_25 = ልዕሊ 25,000 ክሮነር
short-new_pay = ሓድሽ ደሞዝ
q-trip_cost = ናብ ቃለ-መሕትት መገሻ ምስ መሕደር ክንደይ የውጽእ?
q-trip_cost-why = ነቲ መጠን ንምቕማር ጥራይ ንሓትት። ግምት ይኣክል።
q-trip_cost-under_1500 = ትሕቲ 1,500 ክሮነር
q-trip_cost-1500_3600 = 1,500–3,600 ክሮነር
q-trip_cost-over_3600 = ልዕሊ 3,600 ክሮነር
short-trip_cost = ወጻኢ መገሻ

## ተወሰኽቲ ሕግታት
grant-logi_program-name = መገሻን መንበርን ኣብ ግዜ መደብ (program)
grant-logi_program-what = ኣብ ካልእ ቦታ መደብ (program) ክትወስዱ ከለኹም ንመገሻን ድርብ መንበርን ሓገዝ። ንልሙድ ስራሕ ኣይኮነን።
grant-logi_program-needs = Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ናብቲ መደብ ሰዲዱኩም። ልዕሊ ሓደ ደረት ዘሎ ወጻኢ ጥራይ ይቑጸር።
grant-logi_program-apply = እቲ መደብ ቅድሚ ምጅማሩ ንሰራሕተኛ ቤት ጽሕፈት (handläggare) ሕተቱ።

grant-boende_vid_jobbstart-name = ግዝያዊ መንበሪ ኣብ ጅማሮ ስራሕ
grant-boende_vid_jobbstart-what = ስራሕ ክትጅምሩ ከለኹም ንመንበሪ ዝኸውን ናይ መንግስቲ ደገፍ ኣይረኸብናን።
grant-boende_vid_jobbstart-needs = ካልእ ኣሎ። ክልተ ገዛ እንተሃልዩኩም ምንካይ (avdrag) ንክልተ ገዛ: dubbel bosättning ክሰማማዕ ይኽእል።
grant-boende_vid_jobbstart-apply = ንመጀመርታ ግዜ ብዛዕባ መንበሪ ንኣስራሒ ሕተቱ። ቅድሚ ምፍራምኩም ሕተቱ።

grant-aktivitetsstod-name = ክትግዕዙ ከለኹም: aktivitetsstöd፣ etableringsersättning
grant-aktivitetsstod-what = መደብ (program) ክትወስዱ ከለኹም ዝወሃብ ገንዘብ እዩ። ከም ዝተረድኣና ሕጊ፣ ምግዓዝ ካብኡ ኣየውጽኣኩምን።
grant-aktivitetsstod-needs = ኣብ Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) መደብ (program) ትወስዱ። ናይ ሙሉእ ግዜ ስራሕ ነቲ መደብ የብቅዖ። እንደገና ስራሕ እንተስኢንኩም ክትምለሱ ትኽእሉ።
grant-aktivitetsstod-apply = ቅድሚ ምግዓዝኩም ንሰራሕተኛ ቤት ጽሕፈት (handläggare) ብዛዕባ ምግዓዝ ንገሩ።

grant-lonebidrag-name = ድጎማ ደሞዝን (lönebidrag) ዝመሳሰል ደገፍን
grant-lonebidrag-what = ሓደ ሰብ ዝተመዓራረየ ስራሕ ምስ ዘድልዮ ኣስራሒ ንክፋል ደሞዝ ደገፍ ይረክብ።
grant-lonebidrag-needs = Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ይውስን። ንሕና ብዛዕባ ከምዚ ፈጺምና ኣይንሓትትን።
grant-lonebidrag-apply = ንዓኹም ዝምልከት እንተኾይኑ ንሰራሕተኛ ቤት ጽሕፈት (handläggare) ሕተቱ። እቲ ውሳኔ ቅድሚ ቀዳመይቲ መዓልቲ ክመጽእ ኣለዎ።

grant-egen_flyttkostnad-name = ምንካይ (avdrag) ንናይ ባዕልኹም ወጻኢ ምግዓዝ
grant-egen_flyttkostnad-what = ባዕልኹም ንምግዓዝ እትኸፍልዎ መብዛሕትኡ ግዜ ካብ ግብሪ ክንከ ኣይክእልን።
grant-egen_flyttkostnad-needs = ኣስራሒ ንምሉእ ስራሕ ናብ ካልእ ቦታ ምስ ዘግዕዝ ፍሉይ ኩነታት ክህሉ ይኽእል።
grant-egen_flyttkostnad-apply = ቅድሚ ምፍራምኩም ንኣስራሒ ሓገዝ እንተሓተትኩም ይሓይሽ። ብዛዕባ ፍሉይ ኩነታት ንSkatteverket (ቤት ጽሕፈት ግብሪ) ሕተቱ።

grant-fritidskort-name = ናይ ትርፊ ግዜ ካርድ ንቆልዑ (fritidskort)
grant-fritidskort-what = ንስፖርት፣ ሙዚቃን ካልእ ንጥፈታትን ኣብ ካርድ ዘሎ ገንዘብ። ምስቲ ቆልዓ ናብ ሓዳስ ኮሙን ይኸይድ።
grant-fritidskort-needs = እቲ ቆልዓ ሎሚ ዓመት ካብ 6 ክሳብ 16 ዓመት ይመልእ። ቅድሚኡ ኣብ ዘሎ ዓመት ድጎማ ገዛ (bostadsbidrag) ንዝነበሮም ስድራቤታት ይዛይድ።
grant-fritidskort-apply = ነቲ ካርድ ኣብ fritidskortet.se ክፈትዎ። ቅድሚ 30 ሕዳር ተጠቐሙሉ።

grant-aktivitetskrav-name = ግዴታ ንጥፈት ምስ försörjningsstöd
grant-aktivitetskrav-what = ናይ መናብሮ ደገፍ (försörjningsstöd) ዘለዎ ሰብ ስራሕ ክደሊ ወይ ኮሙን እተዳልዎ ካልእ ክገብር ኣለዎ። መብዛሕትኡ ግዜ ድሕሪ ሰለስተ ኣዋርሕ ሙሉእ ግዜ።
grant-aktivitetskrav-needs = እቲ ግዴታ ኣብ ሓዳስ ኮሙን እውን ይሰርሕ። ዝኾነ ሰብ ክትግዕዙ ከገድደኩም ኣይክእልን።
grant-aktivitetskrav-apply = እንታይ ከም እተዳሉ ንኮሙን ሕተቱ። ሓድሽ ስራሕ ይቑጸር።

grant-bidragstak-name = ደረት ናይ försörjningsstöd (bidragstak)
grant-bidragstak-what = እቲ ሓሳብ ሓንቲ ስድራቤት እትወስዶ ድጎማ ላዕለዋይ ደረት ክህልዎ እዩ። ብቐንዱ ንዓበይቲ ስድራቤታት ይጸልዎም።
grant-bidragstak-needs = ናይ መናብሮ ደገፍ (försörjningsstöd) ዘለዎም ስድራቤታት ይምልከት። ሓድሽ ባይቶ (riksdag) ክቕይሮ ይኽእል።
grant-bidragstak-apply = ንዓኹም እንታይ ማለት ምዃኑ ንኮሙን ሕተቱ።

grant-dubbel_hyra_kommun-name = ብኮሙን ዝኽፈል ድርብ ክራይ
grant-dubbel_hyra_kommun-what = ሓደ ሓደ ግዜ፣ ከም Södertälje ዝበለት ኮሙን ኣብ ምግዓዝ ድርብ ክራይ ትኸፍል ይበሃል። ሓቂ ምዃኑ ኣይረኸብናን።
grant-dubbel_hyra_kommun-needs = ካብ ኮሙን ብጽሑፍ ዝመጸ መልሲ ጥራይ እመኑ።
grant-dubbel_hyra_kommun-apply = ድርብ ክራይ ንኸይህሉ ዕለታት መድቡ። ናይ መናብሮ ደገፍ (försörjningsstöd) ኣለኩም ዶ? ቅድሚ ምግዓዝ ንኮሙን ሕተቱ።

grant-uppsagningstid-name = ውዕል ኣፓርታማ ንምቁራጽ ሰለስተ ወርሒ
grant-uppsagningstid-what = ተካራዪ ኩሉ ግዜ ውዕል ኣፓርታማ ክቖርጽ ይኽእል። እቲ ውዕል ኣብ መወዳእታ ወርሒ ይውዳእ፣ እንተቐልጠፈ ድሕሪ ሰለስተ ወርሒ።
grant-uppsagningstid-needs = ኣብ ውዕል ዝኾነ ይጽሓፍ፣ እዚ ይሰርሕ። ኣካራዪ ገዛ ብዝሓጸረ ግዜ ክስማማዕ ይኽእል። እንተዘይኮይኑ ክሳብ ኣርባዕተ ወርሒ ክልተ ክራይ ክትከፍሉ ትኽእሉ።
grant-uppsagningstid-apply = ብጽሑፍ ቁረጹ፣ እቲ ሓድሽ ስራሕን ገዛን ምስ ተረጋገጸ ግና። ንኣካራዪ ገዛ ዝሓጸረ ግዜ ሕተቱ።

grant-folkbokforing-name = ምግዓዝኩም ንSkatteverket ኣፍልጡ
grant-folkbokforing-what = ምግዓዝኩም ኣብ ውሽጢ ሓደ ሰሙን ከተፍልጡ ኣለኩም (folkbokföring)። ብዙሕ ካልእ ኣብኡ ይምርኮስ: ቤት ትምህርቲ፣ ድጎማ ገዛ (bostadsbidrag)፣ sfiን ግብርን።
grant-folkbokforing-needs = መብዛሕትኡ ግዜ ኣብ እትሓድርሉ ትነብሩ ትበሃሉ። ክልተ ገዛ እንተሃልዩኩም Skatteverket (ቤት ጽሕፈት ግብሪ) ክሓትት ይኽእል።
grant-folkbokforing-apply = ኣብ skatteverket.se ወይ ኣብ ቤት ጽሕፈት ኣገልግሎት (servicekontor) ግበርዎ። ንቆልዑ እውን ኣፍልጡ።

grant-tioarig_skola-name = ናይ 10 ዓመት መሰረታዊ ቤት ትምህርቲ
grant-tioarig_skola-what = Förskoleklass ቀዳማይ ክፍሊ ክኸውን እዩ። ትምህርቲ ከም ቅድም ነጻ እዩ፣ ቆልዑ ብሓደ ዓይነት ዕድመ ይጅምሩ።
grant-tioarig_skola-needs = ኣብ ቤት ትምህርቲ ንዘለዉ ኩሎም ቆልዑ ይምልከት፣ ኣብ ነፍሲ ወከፍ ኮሙን።
grant-tioarig_skola-apply = ዝኾነ ክትገብሩ ኣየድልየኩምን። ቤት ትምህርቲ ይነግረኩም።

grant-skolskjuts-name = መጓዓዝያ ቤት ትምህርቲ (skolskjuts)
grant-skolskjuts-what = መንገዲ ነዊሕ ወይ ሓደገኛ ምስ ዝኸውን ናብ መሰረታዊ ቤት ትምህርቲ (grundskola) ነጻ ኣውቶቡስ ወይ ታክሲ።
grant-skolskjuts-needs = ነዊሕ እንታይ ምዃኑ ኮሙን ትውስን። ካብ ናይ ኮሙን ወጻኢ ካልእ ቤት ትምህርቲ እንተመሪጽኩም እቲ መሰል ክጠፍእ ይኽእል።
grant-skolskjuts-apply = ገዛ ቅድሚ ምምራጽኩም ብዛዕባ መጓዓዝያ ቤት ትምህርቲ (skolskjuts) ንኮሙን ሕተቱ።

grant-forskola_skift-name = ክንክን ቆልዑ ምሸት፣ ለይትን ቀዳመ-ሰንበትን
grant-forskola_skift-what = ሕጊ ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ኣየረጋግጽን። ኮሙን ክትፍትን ኣለዋ።
grant-forskola_skift-needs = ኣብ ነፍሲ ወከፍ ኮሙን ይፈላለ። መብዛሕትኡ ግዜ ክልቲኦም ወለዲ ሽዑ ክሰርሑ ኣለዎም።
grant-forskola_skift-apply = ብሽፍት ክትሰርሑ ዲኹም? ነቲ ስራሕ ቅድሚ ምቕባልኩም ናብ ኮሙን ደውሉ።

grant-forskoleavgift-name = ክፍሊት መዋእለ ህጻናት (förskola)
grant-forskoleavgift-what = እቲ ክፍሊት maxtaxa ዝበሃል ደረት ኣለዎ። ትሑት ኣታዊ ዘለዎ ውሑድ ይኸፍል፣ ወይ ዋላ ሓንቲ ኣይከፍልን።
grant-forskoleavgift-needs = እቲ ክፍሊት ኣብ ኣታዊ ስድራቤትን ብዝሒ ቆልዑን ይምርኮስ። እቲ ቆልዓ ሰለስተ ዓመት ካብ ዝመልኣሉ ቀውዒ ክፋል ናይቲ ግዜ ነጻ እዩ።
grant-forskoleavgift-apply = እቲ ቆልዓ ክጅምር ከሎ ኣታዊኹም ነታ ሓዳስ ኮሙን ኣፍልጡ።

grant-fritidshem-name = ክንክን ድሕሪ ትምህርቲ (fritidshem)
grant-fritidshem-what = ቅድምን ድሕርን ትምህርትን ኣብ ዕረፍትን ክንክን።
grant-fritidshem-needs = ትሰርሑ ወይ ትመሃሩ። እቲ ቆልዓ 13 ዓመት ክሳብ ዝመልኣሉ ጽድያ ይሰርሕ።
grant-fritidshem-apply = ምስ ቤት ትምህርቲ ብሓደ ግዜ ናብ ኮሙን ቦታ ኣመልክቱ።

grant-kvalificering-name = ንገለ ድጎማታት ዝያዳ ዓመታት ኣብ ሽወደን
grant-kvalificering-what = ካብ 2027 ጀሚሩ ኣብ ሽወደን ዝሰፍር ሰብ ንገለ ድጎማታት ክጽበ እዩ። ኣብ ውሽጢ ሃገር ምግዓዝ ኣይቑጸርን።
grant-kvalificering-needs = ድሮ ኣብ ሽወደን ትነብሩ ዲኹም? ሽዑ ኣብ ውሽጢ ሃገር ምግዓዝ ዝኾነ ነገር ክቕይር የብሉን።
grant-kvalificering-apply = ዝኾነ ክትገብሩ ኣየድልየኩምን። ርግጸኛታት እንተዘይኮንኩም ንFörsäkringskassan (ማሕበራዊ መድሕን) ሕተቱ።

grant-bostadsbidrag_manad-name = ድጎማ ገዛ ብወርሒ ዝቕመር (bostadsbidrag)
grant-bostadsbidrag_manad-what = ኣታዊ ኣብ ክንዲ ብዓመት ብብወርሒ ክቕመር እዩ። ሽዑ ነቲ መጠን ምፍላጥ ይቐልል።
grant-bostadsbidrag_manad-needs = ድጎማ ገዛ (bostadsbidrag) ንዘለዎ ሰብ ይምልከት። ደረት ኣታዊ እውን ክቕየር ይኽእል።
grant-bostadsbidrag_manad-apply = ናብ ገዛ ክትኣትዉ ከለኹም እንታይ ከም ዝሰርሕ ንFörsäkringskassan (ማሕበራዊ መድሕን) ሕተቱ።
