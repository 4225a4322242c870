menu-plan = ለመዛወር ማቀድ
    .words = ዕቅድ; እቅድ; ማቀድ; ለመዛወር; መዛወር; የመዛወር ዕቅድ; የመዛወር እቅድ; ekid; ekd; plan; flytta
menu-applied = ያመለከትኩባቸው ሥራዎች
    .words = ያመለከትኩት; ያመለከትኩበት; ያመለከትኩባቸው ስራዎች; ማመልከቻ; ማመልከቻዎች; ሪፖርት; report; rapport; aktivitetsrapport; sökta jobb
plan-this = 🗓 ለመዛወር ማቀድ

plan-ask-starts = ሥራው መቼ ይጀምራል?
plan-ask-moves = መቼ ይዛወራሉ?
plan-ask-how = ይጫኑ፣ ወይም ቀን ይጻፉ። ለምሳሌ 1 ማርች ወይም 1/3።
plan-starts-asap = በተቻለ ፍጥነት
plan-starts-months_1 = ከአንድ ወር በኋላ
plan-starts-months_2 = ከሁለት ወር በኋላ
plan-starts-months_3 = ከሦስት ወር በኋላ
plan-moves-same = ሥራው በሚጀምርበት ቀን
plan-moves-months_1 = ሥራ ከጀመረ ከአንድ ወር በኋላ
plan-moves-months_2 = ሥራ ከጀመረ ከሁለት ወር በኋላ
plan-moves-months_3 = ሥራ ከጀመረ ከሦስት ወር በኋላ
plan-note-date = ቀኑ አልገባኝም። ለምሳሌ 1 ማርች ብለው ይጻፉ፣ ወይም አዝራር ይጫኑ።

plan-title = የመዛወር ዕቅድዎ
plan-title-in = ዕቅድዎ: ወደ { $municipality } መዛወር
plan-dates = ሥራው የሚጀምረው: { $starts }። የሚዛወሩት: { $moves }።
plan-count = { $done }/{ $of } ተጠናቋል።
plan-step = { $when }: { $name }
plan-when-before_interview = ከቃለ መጠይቁ በፊት
plan-when-before_signing = ከመፈረምዎ በፊት
plan-when-before_resigning = ማንም ሥራ ከመልቀቁ በፊት
plan-when-before_moving = ከመዛወር በፊት
plan-when-date_known = ቀኑን ሲያውቁ
plan-when-now = አሁን፣ በተቻለ ፍጥነት
plan-if = ይህ ይመለከትዎት እንደሆነ አናውቅም። ከዕቅዱ በታች ያለውን ጥያቄ ይመልሱ፣ ያኔ እናውቃለን።
plan-maybe = ይህ ላይመለከትዎት ይችላል።
plan-if-not = አይመለከትዎትም? አዝራሩን ይጫኑ፣ ስለ እሱ ዝም እንላለን።
plan-late = የተሻለው ቀን አልፏል። በተቻለ ፍጥነት ያድርጉት።
plan-whom = የሚጠይቁት: { $whom }
plan-whom-employer = አዲሱ ቀጣሪ
plan-whom-guardian = ሌላው አሳዳጊ
plan-whom-new-kommun = የ{ $municipality } ኮሙን
plan-whom-some-kommun = የሚዛወሩበት ኮሙን
plan-whom-own-kommun = አሁን የሚኖሩበት ኮሙን
plan-whom-landlord = አከራይዎ
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = ዕቅዱን ልቀይር
plan-change-starts = የሚጀምርበትን ቀን ልቀይር
plan-change-moves = የምዛወርበትን ቀን ልቀይር
plan-calendar = 📅 ወደ ቀን መቁጠሪያዬ
plan-remind-on = 🔔 አስታውሱኝ
plan-remind-off = 🔕 አታስታውሱኝ
plan-moved = ተዛውረናል
plan-drop = ሐሳቤን ቀይሬያለሁ
plan-drop-title = ዕቅዱ እንዲወገድ ይፈልጋሉ?
plan-drop-what = ያኔ ዕቅዱንና ማስታወሻዎቹን ሁሉ እናስወግዳለን። በፈለጉ ጊዜ አዲስ መሥራት ይችላሉ።
plan-drop-yes = አዎ፣ ዕቅዱ ይወገድ
plan-to-plan = ወደ ዕቅዱ
plan-toast-date = የምናሰላው በዚህ ቀን ነው: { $date }።
plan-toast-done = ጥሩ! አንድ እርምጃ ተጠናቋል።
plan-toast-undone = እርምጃው ገና አልተጠናቀቀም።
plan-toast-reminds = ሦስት ቀን ሲቀርና በዚያው ቀን እናስታውስዎታለን። እርምጃው ከተጠናቀቀ ዝም እንላለን።
plan-toast-silent = ዝም እንላለን።
plan-toast-after = በስድስት ሳምንት ውስጥ ሦስት ጊዜ እንጽፋለን።
plan-toast-dropped = ዕቅዱ ተወግዷል።

plan-own-wish = የመዛወር ፍላጎት የራስዎ ነው። ማንም የመንግሥት መሥሪያ ቤት እንዲዛወሩ ማስገደድ አይችልም፣ ሐሳብዎንም መቀየር ይችላሉ።
    የሥራ አጥ ክፍያ ያገኛሉ? ለሥራ «አይ» ከማለትዎ በፊት a-kassa (የሥራ አጥ መድን) ይጠይቁ።
plan-responsible = የኑሮ ድጎማ (försörjningsstöd) አለዎት? ከተዛወሩ በኋላ ኃላፊነቱ የአዲሱ ኮሙን ነው። ሌላ ደንብ ሊኖረው ይችላል።

plan-travel_grant-name = የጉዞ ድጎማ (resebidrag) ያመልክቱ
plan-travel_grant-what = ሩቅ ወዳለ ቃለ መጠይቅ ይሄዳሉ? ከመጓዝዎ በፊት ያመልክቱ።
    ቢያንስ ከሦስት የሥራ ቀን በፊት ወደ 0771-416 416 ይደውሉ። ግብዣውንና የማስታወቂያውን ቁጥር ይያዙ።
plan-ask_employer-name = የመዛወሪያውን ይከፍሉ እንደሆነ ይጠይቁ
plan-ask_employer-what = የመዛወሪያውን ከከፈሉ ለእርስዎ ግብር የለበትም። ማንም አይገደድም። መልሱን በጽሑፍ ይጠይቁ።
plan-guardians-name = ከሌላው አሳዳጊ ጋር ይነጋገሩ
plan-guardians-what = ስለ ልጆቹ የሚወስን ሌላ አሳዳጊ አለ? አዲስ አድራሻና አዲስ ትምህርት ቤት የሌላውን አሳዳጊ ስምምነት ሊጠይቁ ይችላሉ። ከመፈረምዎ በፊት ይጠይቁ።
plan-preschool_hours-name = ስለ ምሽትና ቅዳሜ እሁድ ይጠይቁ
plan-preschool_hours-what = ምሽት፣ ሌሊት ወይም ቅዳሜ እሁድ ይሠራሉ? በዚያ ሰዓት መዋዕለ ሕፃናት (förskola) በሕግ አልተረጋገጠም። ሥራውን ከመቀበልዎ በፊት ይጠይቁ።
plan-sign_first-name = መጀመሪያ ይፈርሙ
plan-sign_first-what = የድሮውን ሥራ ከመልቀቅዎ በፊት አዲሱን ይፈርሙ። ያለ በቂ ምክንያት ሥራ የለቀቀ ሰው ለ45 ቀን የሥራ አጥ ክፍያ ላያገኝ ይችላል።
plan-partner-name = አብሮዎት ለሚሄደው ይጠይቁ
plan-partner-what = ሌላው አዋቂ ሥራውን ይለቃል? መጀመሪያ a-kassa ይጠይቁ። መዛወር እንደ በቂ ምክንያት መቆጠሩ እርግጠኛ አይደለም።
plan-assistance-name = ለመዛወር እርዳታ ይጠይቁ
plan-assistance-what = ከመዛወር በፊት አሁን በሚኖሩበት ያመልክቱ። ስለ ሥራው ይንገሩ። የጽሑፍ ውሳኔ ይጠይቁ።
plan-sublet-name = አፓርታማውን ለጊዜው ማቆየት?
plan-sublet-what = ማከራየትና መጀመሪያ መሞከር ይችላሉ። ሰው ከመግባቱ በፊት አከራይዎን ያስፈቅዱ።
    «አይ» ካሉ Hyresnämnden ሊወስን ይችላል። ያለ ፈቃድ ውሉን ሊያጡ ይችላሉ።
plan-resign_tenancy-name = የአፓርታማውን ውል ያቋርጡ
plan-resign_tenancy-what = በጊዜው ካቋረጡ ኪራዩ የሚያበቃው: { $ends }። ሦስት ወር ይወስዳል፣ እስከ ወር መጨረሻ። ሥራው እስኪፈረም ይጠብቁ።
plan-school-name = የትምህርት ቤት ቦታ ያዘጋጁ
plan-school-what = ልጆች በተመዘገቡበት (folkbokförd) ቦታ የመማር መብት አላቸው። መቼ እንደሚዛወሩ እንዳወቁ ይደውሉ። ስለ ትምህርት ቤት መጓጓዣ (skolskjuts) ጭምር ይጠይቁ።
plan-gymnasium-name = ስለ ሁለተኛ ደረጃ ትምህርት ቤት ይጠይቁ
plan-gymnasium-what = ሁለተኛ ደረጃ ትምህርት ቤት (gymnasiet) በሌላ ከተማ ሊሆን ይችላል። የትኞቹ ፕሮግራሞች እንዳሉ ይጠይቁ። ስለ መኖሪያ ድጋፍም ይጠይቁ።
plan-preschool-name = የመዋዕለ ሕፃናት ቦታ ያመልክቱ
plan-preschool-what = ኮሙኑ ከጠየቁበት ቀን በአራት ወር ውስጥ ቦታ መስጠት አለበት። በተቻለ ፍጥነት ያመልክቱ።
plan-register-name = መዛወርዎን ያሳውቁ
plan-register-what = በአንድ ሳምንት ውስጥ ያሳውቁ። የሚዛወሩት: { $moves }። ትምህርት ቤት፣ ድጎማና ያነሰ ግብር በዚህ ላይ ይመሠረታሉ።
plan-housing_allowance-name = የቤት ኪራይ ድጎማ ያመልክቱ
plan-housing_allowance-what = በሚገቡበት ወር ያመልክቱ (bostadsbidrag)፣ { $moves }። ላለፈ ወር አይሰጥም።
    አሁን አለዎት? አዲስ ኪራይና ደመወዝ ወዲያው ያሳውቁ።
plan-housing_allowance_young-name = የቤት ኪራይ ድጎማ ያመልክቱ
plan-housing_allowance_young-what = በሚገቡበት ወር ያመልክቱ (bostadsbidrag)፣ { $moves }። የሙሉ ጊዜ ሥራ ደመወዝ ካለ ገቢው ከሞላ ጎደል ሁልጊዜ ከተፈቀደው በላይ ነው።
plan-tax_reduction-name = ኖቬምበር 1 በኮሙኑ ይኑሩ
plan-tax_reduction-what = በዚያ ቀን በኮሙኑ የተመዘገቡ (folkbokförd) ነዎት? እንግዲያው በ{ $year } ያነሰ ግብር ይከፍላሉ። ማመልከት አያስፈልግም።

plan-moved-title = እንኳን ወደ ቤትዎ በደህና መጡ!
plan-moved-register = መዛወርዎን አሳውቀዋል? በአንድ ሳምንት ውስጥ መሆን አለበት።
plan-moved-after = በስድስት ሳምንት ውስጥ ሦስት ጊዜ እንድንጽፍልዎ ይፈልጋሉ? ስለ ማኅበራት፣ ስለ ኮርሶችና ለማን እንደሚደውሉ።
plan-after-on = አዎ፣ ሦስት ጊዜ ጻፉልኝ
plan-after-off = አይ፣ አትጻፉልኝ
after-associations-title = ማኅበር ይፈልጉ
after-associations-what = ስፖርት፣ መዝሙር፣ አደን፣ አትክልት: ከሰው የሚተዋወቁት እዚያ ነው። የትኞቹ ማኅበራት እንዳሉ ኮሙኑን ይጠይቁ። ልጆቹ መሞከር ይችሉ እንደሆነ ይጠይቁ።
after-studies-title = በአቅራቢያ ተጨማሪ ይማሩ
after-studies-what = ኮሙኑ ለአዋቂዎች ኮርሶች አሉት። ምን እንዳለና በኢንተርኔት ምን መማር እንደሚቻል ይጠይቁ።
after-contact-title = እንዴት እየሄደ ነው?
after-contact-what = የጎደለ ነገር አለ? ይጠይቁ። አንዳንድ ኮሙኖች ለአዲስ ነዋሪዎች አገልግሎት (inflyttarservice) አላቸው።
after-call = ወደ { $municipality } ኮሙን ይደውሉ።
after-call-some = አሁን ወደሚኖሩበት ኮሙን ይደውሉ።

applied-mark = ✓ አመልክቻለሁ
applied-marked = አላመለከትኩም
applied-toast = ሥራው በዝርዝርዎ ውስጥ አለ። ለማየት /applied ብለው ይጻፉ።
applied-toast-not = ሥራው ከዝርዝሩ ወጥቷል።
applied-title = ያመለከቱባቸው ሥራዎች
applied-none = ዝርዝሩ ባዶ ነው። ለሥራ ሲያመለክቱ «አመልክቻለሁ» የሚለውን ይጫኑ።
applied-month = ያመለከቱት ከ{ $from } እስከ { $to }። ሪፖርት የሚያደርጉት ከ{ $opens } እስከ { $closes }።
applied-line = { $date }: { $occupation }፣ { $employer }፣ { $municipality }
applied-line-unknown = { $date }: አሁን የሌለ ሥራ
applied-when = በArbetsförmedlingen ተመዝግበዋል? በየወሩ ከ1ኛው እስከ 14ኛው ቀን ሪፖርት ያስገቡ። ስላለፈው ወር ነው።
    ዝርዝሩን ወደዚያ መቅዳት ይችላሉ።
applied-only-you = ዝርዝሩን የሚያዩት እርስዎ ብቻ ነዎት። ለማንም አንልከውም።
applied-open-report = ሪፖርቱ ይከፈት

mydata-plan = የመዛወር ዕቅድ አለዎት። ሥራው የሚጀምረው: { $starts }።
mydata-applied = { $count ->
    [one] { $count } ሥራ «አመልክቻለሁ» የሚል ምልክት አለው።
   *[other] { $count } ሥራዎች «አመልክቻለሁ» የሚል ምልክት አላቸው።
  }
privacy-plan = ለመዛወር ያቅዳሉ? ዕቅዱ እንደ መልሶችዎ ተቆልፏል። ማስታወሻ ከፈለጉ ቀኖቹ ሳይቆለፉ ይቀመጣሉ፣ ስለ ምን እንደሆኑ ግን አይታይም።
web-plan-calendar = ወደ ቀን መቁጠሪያ ይውረድ
web-plan-print = የሚታተም ገጽ
web-plan-print-how = ገጹን ከብራውዘሩ ዝርዝር ያትሙ።
plan-starts-stated = { $date }፣ ኮሙኑ እንደሚለው
