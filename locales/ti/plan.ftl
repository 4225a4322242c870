# መደብ ምግዓዝ። ቁጽሪ ገንዘብ የለን: ኣብ grants/ ኣሎ።
menu-plan = ምግዓዝ መድቡ
    .words = መደብ; ምግዓዝ; ክግዕዝ; ግዕዘት; ገዛ ክቕይር; medeb; mgaz; migaz; plan; flytta; flytten
menu-applied = ዘመልከትክሎም ስራሓት
    .words = ዘመልከትክዎ; ዘመልከትክዎም; ምልክታ; ጸብጻብ; ናይ ወርሒ ጸብጻብ; aktivitetsrapport; rapport; sökta jobb
plan-this = 🗓 ምግዓዝ መድቡ

plan-ask-starts = እቲ ስራሕ መዓስ ይጅምር?
plan-ask-moves = መዓስ ትግዕዙ?
plan-ask-how = ጠውቑ፣ ወይ ዕለት ጽሓፉ። ንኣብነት 1 መጋቢት ወይ 1/3።
plan-starts-asap = ብዝተኻእለ ቅልጡፍ
plan-starts-months_1 = ድሕሪ ሓደ ወርሒ
plan-starts-months_2 = ድሕሪ ክልተ ወርሒ
plan-starts-months_3 = ድሕሪ ሰለስተ ወርሒ
plan-moves-same = እቲ ስራሕ ኣብ ዝጅምረሉ መዓልቲ
plan-moves-months_1 = ሓደ ወርሒ ድሕሪ ምጅማር
plan-moves-months_2 = ክልተ ወርሒ ድሕሪ ምጅማር
plan-moves-months_3 = ሰለስተ ወርሒ ድሕሪ ምጅማር
plan-note-date = ነቲ ዕለት ኣይተረድኣንን። ንኣብነት 1 መጋቢት ጽሓፉ፣ ወይ መልጎም ጠውቑ።

plan-title = መደብ ምግዓዝኩም
plan-title-in = መደብኩም: ምግዓዝ ናብ { $municipality }
plan-dates = ስራሕ ዝጅምረሉ: { $starts }። እትግዕዙሉ: { $moves }።
plan-count = ካብ { $of } ስጉምትታት { $done } ተወዲኦም።
plan-step = { $when }: { $name }
plan-when-before_interview = ቅድሚ ቃለ-መሕትት
plan-when-before_signing = ቅድሚ ምፍራምኩም
plan-when-before_resigning = ዝኾነ ሰብ ስራሕ ቅድሚ ምግዳፉ
plan-when-before_moving = ቅድሚ ምግዓዝ
plan-when-date_known = ዕለት ምስ ፈለጥኩም
plan-when-now = ሕጂ፣ ብዝተኻእለ ቅልጡፍ
plan-if = እዚ ንዓኹም ከም ዝምልከት ኣይንፈልጥን። ኣብ ትሕቲ መደብ ዘሎ ሕቶ መልሱ፣ ሽዑ ንፈልጥ።
plan-maybe = እዚ ምናልባት ንዓኹም ኣይምልከትን።
plan-if-not = ንዓኹም ኣይምልከትን ድዩ? መልጎም ጠውቑ፣ ሽዑ ብዛዕባኡ ስቕ ንብል።
plan-late = እቲ ዝበለጸ ዕለት ሓሊፉ። ብዝተኻእለኩም ቅልጡፍ ግበርዎ።
plan-whom = ሕተቱ: { $whom }
plan-whom-employer = ሓድሽ ኣስራሒ
plan-whom-guardian = ካልእ ሓላፊ ቆልዓ (vårdnadshavare)
plan-whom-new-kommun = ኮሙን { $municipality }
plan-whom-some-kommun = እትግዕዙላ ኮሙን
plan-whom-own-kommun = ሕጂ እትነብሩላ ኮሙን
plan-whom-landlord = ኣካራዪ ገዛ
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = መደብ ቀይሩ
plan-change-starts = ዕለት ምጅማር ቀይሩ
plan-change-moves = ዕለት ምግዓዝ ቀይሩ
plan-calendar = 📅 ናብ ካለንደረይ
plan-remind-on = 🔔 ኣዘክሩኒ
plan-remind-off = 🔕 ኣይተዘክሩኒ
plan-moved = ግዒዝና
plan-drop = ሓሳበይ ቀይረ
plan-drop-title = ነቲ መደብ ክትድምስስዎ ትደልዩ ዲኹም?
plan-drop-what = ሽዑ ነቲ መደብን ኩሉ መዘኻኸሪታትን ንድምስስ። ኣብ ዝደለኹምዎ ግዜ ሓድሽ ክትገብሩ ትኽእሉ።
plan-drop-yes = እወ፣ መደብ ደምስሱ
plan-to-plan = ናብ መደብ
plan-toast-date = ሽዑ በዚ ዕለት ንቕምር: { $date }።
plan-toast-done = ጽቡቕ! ሓደ ስጉምቲ ተወዲኡ።
plan-toast-undone = እቲ ስጉምቲ ገና ኣይተገብረን።
plan-toast-reminds = ቅድሚ 3 መዓልትን ኣብታ መዓልትን ነዘክረኩም። እቲ ስጉምቲ እንተተወዲኡ ስቕ ንብል።
plan-toast-silent = ስቕ ክንብል ኢና።
plan-toast-after = ኣብ ሽዱሽተ ሰሙን ሰለስተ ግዜ ክንጽሕፍ ኢና።
plan-toast-dropped = እቲ መደብ ተደምሲሱ።

plan-own-wish = ናይ ምግዓዝ ድሌት ናይ ባዕልኹም እዩ። ዝኾነ ናይ መንግስቲ ቤት ጽሕፈት ክትግዕዙ ከገድደኩም ኣይክእልን፣ ሓሳብኩም ክትቅይሩ እውን ትኽእሉ።
    ናይ ስራሕ-ኣልቦ ክፍሊት ትወስዱ ዲኹም? ንስራሕ «ኣይፋል» ቅድሚ ምባልኩም ን a-kassa (ካሳ ስራሕ-ኣልቦነት) ሕተቱ።
plan-responsible = ናይ መናብሮ ደገፍ (försörjningsstöd) ትወስዱ ዲኹም? ድሕሪ ምግዓዝ ሓላፍነት ናይታ ሓዳስ ኮሙን እዩ። ካልእ ሕጊ ክህልዋ ይኽእል።

plan-travel_grant-name = ንድጎማ መገሻ (resebidrag) ኣመልክቱ
plan-travel_grant-what = ናብ ርሑቕ ቃለ-መሕትት ክትከዱ ዲኹም? ቅድሚ መገሻ ኣመልክቱ።
    እንተወሓደ 3 ናይ ስራሕ መዓልታት ኣቐዲምኩም ናብ 0771-416 416 ደውሉ። ናይ ቃለ-መሕትት ዕድመን ቁጽሪ መፍለጥን ሓዙ።
plan-ask_employer-name = ንምግዓዝ ይኸፍሉ እንተኾይኖም ሕተቱ
plan-ask_employer-what = ንምግዓዝ እንተኸፊሎም ንዓኹም ግብሪ የብሉን። ዝግደድ ኣስራሒ የለን። መልሲ ብጽሑፍ ሕተቱ።
plan-guardians-name = ምስ ካልእ ሓላፊ ቆልዓ ተዛረቡ
plan-guardians-what = ንቆልዑ ዝውስን ካልእ ወላዲ ወይ ሓላፊ (vårdnadshavare) ኣሎ ዶ? ንሓድሽ ኣድራሻን ሓድሽ ቤት ትምህርትን ስምምዖም የድሊ ይኸውን። ቅድሚ ምፍራምኩም ሕተቱ።
plan-preschool_hours-name = ብዛዕባ ምሸትን ቀዳመ-ሰንበትን ሕተቱ
plan-preschool_hours-what = ምሸት፣ ለይቲ ወይ ቀዳመ-ሰንበት ክትሰርሑ ዲኹም? ሽዑ ሕጊ መዋእለ ህጻናት (förskola) ኣየረጋግጽን። ነቲ ስራሕ ቅድሚ ምቕባልኩም ሕተቱ።
plan-sign_first-name = መጀመርታ ፈርሙ
plan-sign_first-what = ነቲ ናይ ቅድም ስራሕ ቅድሚ ምግዳፍኩም ነቲ ሓድሽ ስራሕ ፈርሙ። ብዘይ ቅኑዕ ምኽንያት ስራሕ ዝገደፈ ን45 መዓልቲ ብዘይ ክፍሊት ክተርፍ ይኽእል።
plan-partner-name = ብዛዕባ እቲ ምሳኹም ዝግዕዝ ሕተቱ
plan-partner-what = እቲ ካልእ በጽሒ ስራሑ ክገድፍ ድዩ? ኣቐዲምኩም ን a-kassa (ካሳ ስራሕ-ኣልቦነት) ሕተቱ። ምግዓዝ ከም ምኽንያት ምቑጻሩ ርግጸኛ ኣይኮነን።
plan-assistance-name = ንምግዓዝ ሓገዝ ሕተቱ
plan-assistance-what = ቅድሚ ምግዓዝ ሕጂ ኣብ እትነብሩላ ኮሙን ኣመልክቱ። ብዛዕባ እቲ ስራሕ ንገሩ። ብጽሑፍ ውሳኔ ሕተቱ።
plan-sublet-name = ነቲ ኣፓርታማ ንገለ ግዜ ምጽናሕ?
plan-sublet-what = መጀመርታ ንምፍታን ከተካርይዎ ትኽእሉ። ሰብ ቅድሚ ምእታዉ ኣካራዪ ገዛ ክፈቅድ ሕተቱ።
    እንተኣብዩ Hyresnämnden (ቦርድ ክራይ ገዛ) ክውስን ይኽእል። ብዘይ ፍቓድ ውዕልኩም ክትስእኑ ትኽእሉ።
plan-resign_tenancy-name = ውዕል ኣፓርታማ ቁረጹ
plan-resign_tenancy-what = ብግዜኡ እንተቖረጽኩም፣ ክራይ ክሳብ { $ends } እዩ። ሰለስተ ወርሒ ይወስድ፣ ክሳብ መወዳእታ ናይ ሓደ ወርሒ። እቲ ስራሕ ክሳብ ዝፍረም ተጸበዩ።
plan-school-name = ቦታ ቤት ትምህርቲ ኣዳልዉ
plan-school-what = ቆልዑ ኣብታ ዝተመዝገቡላ (folkbokförd) ኮሙን ናይ ትምህርቲ መሰል ኣለዎም። መዓስ ከም እትግዕዙ ምስ ፈለጥኩም ብቕልጡፍ ደውሉ። ብዛዕባ መጓዓዝያ ቤት ትምህርቲ (skolskjuts) እውን ሕተቱ።
plan-gymnasium-name = ብዛዕባ ካልኣይ ደረጃ (gymnasium) ሕተቱ
plan-gymnasium-what = ካልኣይ ደረጃ (gymnasium) ኣብ ካልእ ቦታ ክኸውን ይኽእል። እንታይ ዓይነት ትምህርቲ ከም ዘሎ ሕተቱ። ብዛዕባ ደገፍ መንበሪ ሕተቱ።
plan-preschool-name = ንመዋእለ ህጻናት (förskola) ኣመልክቱ
plan-preschool-what = ኮሙን ካብ ዝሓተትኩምሉ ኣብ ውሽጢ ኣርባዕተ ኣዋርሕ ቦታ ክትህብ ኣለዋ። ብዝተኻእለኩም ኣቐዲምኩም ኣመልክቱ።
plan-register-name = ምግዓዝኩም ኣፍልጡ
plan-register-what = ኣብ ውሽጢ ሓደ ሰሙን ኣፍልጡ። እትግዕዙሉ: { $moves }። ቤት ትምህርቲ፣ ድጎማን ዝተሓተ ግብርን ኣብኡ ይምርኮስ።
plan-housing_allowance-name = ንድጎማ ገዛ (bostadsbidrag) ኣመልክቱ
plan-housing_allowance-what = ናብ ገዛ ኣብ እትኣትዉላ ወርሒ ኣመልክቱ: { $moves }። ንዝሓለፉ ኣዋርሕ ክትረኽቡ ኣይትኽእሉን።
    ድሮ ትወስዱ ዲኹም? ሓድሽ ክራይን ደሞዝን ብቕጽበት ኣፍልጡ።
plan-housing_allowance_young-name = ንድጎማ ገዛ (bostadsbidrag) ኣመልክቱ
plan-housing_allowance_young-what = ናብ ገዛ ኣብ እትኣትዉላ ወርሒ ኣመልክቱ: { $moves }። ምስ ደሞዝ ናይ ሙሉእ ግዜ ስራሕ እቲ ኣታዊ መብዛሕትኡ ግዜ ልዕሊ ዓቐን እዩ።
plan-tax_reduction-name = 1 ሕዳር ኣብታ ኮሙን ንበሩ
plan-tax_reduction-what = ኣብታ መዓልቲ ኣብታ ኮሙን ዝተመዝገብኩም (folkbokförd) ዲኹም? ሽዑ ናይ { $year } ግብርኹም ይንኪ። ምምልካት ኣየድልየኩምን።

plan-moved-title = እንቋዕ ናብ ገዛኹም ብደሓን ኣተኹም!
plan-moved-register = ምግዓዝኩም ኣፍሊጥኩም ዲኹም? ኣብ ውሽጢ ሓደ ሰሙን ክግበር ኣለዎ።
plan-moved-after = ኣብ ሽዱሽተ ሰሙን ሰለስተ ግዜ ክንጽሕፈልኩም ትደልዩ ዲኹም? ብዛዕባ ማሕበራት፣ ትምህርትን ንመን ክትድውሉ ከም እትኽእሉን።
plan-after-on = እወ፣ ሰለስተ ግዜ ጽሓፉ
plan-after-off = ኣይፋል፣ ኣይትጽሓፉ
after-associations-title = ማሕበር ርኸቡ
after-associations-what = ስፖርት፣ መዝሙር፣ ሃድን፣ ኣትክልቲ: ኣብኡ ምስ ሰባት ትላለዩ። ኣየኖት ማሕበራት ከም ዘለዉ ንኮሙን ሕተቱ። ቆልዑ ክፍትኑ ይኽእሉ እንተኾይኖም ሕተቱ።
after-studies-title = ኣብ ቀረባ ተወሳኺ ተመሃሩ
after-studies-what = ኮሙን ትምህርቲ ዓበይቲ ኣለዋ። እንታይ ከም ዘሎን ብኢንተርነት እንታይ ክትመሃሩ ከም እትኽእሉን ሕተቱ።
after-contact-title = ከመይ ይኸይድ ኣሎ?
after-contact-what = ዝጎድለኩም ነገር ኣሎ ዶ? ብዛዕባኡ ሕተቱ። ገለ ኮሙናት ንሓደስቲ ነበርቲ ዝሕግዝ inflyttarservice ኣለወን።
after-call = ናብ ኮሙን { $municipality } ደውሉ።
after-call-some = ሕጂ ናብ እትነብሩላ ኮሙን ደውሉ።

applied-mark = ✓ ኣመልኪተ
applied-marked = ኣየመልከትኩን
applied-toast = እቲ ስራሕ ኣብ ዝርዝርኩም ኣሎ። ንምርኣዩ /applied ጽሓፉ።
applied-toast-not = እቲ ስራሕ ካብ ዝርዝር ወጺኡ።
applied-title = ዘመልከትኩምሎም ስራሓት
applied-none = እቲ ዝርዝር ባዶ እዩ። ስራሕ ምስ ኣመልከትኩም «ኣመልኪተ» ጠውቑ።
applied-month = ዘመልከትኩምሉ ግዜ: ካብ { $from } ክሳብ { $to }። ጸብጻብ ዝወሃበሉ: ካብ { $opens } ክሳብ { $closes }።
applied-line = { $date }: { $occupation }፣ { $employer }፣ { $municipality }
applied-line-unknown = { $date }: ሕጂ ዘየለ ስራሕ
applied-when = ኣብ Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ተመዝጊብኩም ዲኹም? ነፍሲ ወከፍ ወርሒ ካብ ዕለት 1 ክሳብ 14 ጸብጻብ ሃቡ። ናይ ዝሓለፈ ወርሒ እዩ።
    ነቲ ዝርዝር ናብኡ ክትቀድሕዎ ትኽእሉ።
applied-only-you = ነቲ ዝርዝር ንስኹም ጥራይ ትርእይዎ። ንዝኾነ ሰብ ኣይንሰድን።
applied-open-report = ጸብጻብ ክፈቱ

mydata-plan = መደብ ምግዓዝ ኣለኩም። ስራሕ ዝጅምረሉ: { $starts }።
mydata-applied = { $count ->
    [one] ዘመልከትኩምሉ ስራሕ: { $count }።
   *[other] ዘመልከትኩምሎም ስራሓት: { $count }።
  }
privacy-plan = ምግዓዝ ትመድቡ ዲኹም? እቲ መደብ ከም መልስታትኩም ተዓጽዩ ይቕመጥ። መዘኻኸሪ እንተደሊኹም ዕለታት ክፉት ይቕመጥ፣ ብዛዕባ እንታይ ምዃኑ ግና ኣይረአን።
web-plan-calendar = ናብ ካለንደር ኣውርዱ
web-plan-print = ዝሕተም ገጽ
web-plan-print-how = ነቲ ገጽ ካብ ዝርዝር ብራውዘር ሕተምዎ።
plan-starts-stated = { $date }፣ ከም ኮሙን ዝበለቶ
