alert-title = { $count ->
    [one] 🔔 { $count } አዲስ የሚስማማዎ ሥራ
   *[other] 🔔 { $count } አዲስ የሚስማሙዎ ሥራዎች
  }
alert-job = { $mark } { $occupation }፣ { $municipality }
alert-job-permanent = { $mark } { $occupation }፣ { $municipality }። ቋሚ ሥራ።
alert-more = { $count ->
    [one] { $count } ተጨማሪ ሥራም አለ።
   *[other] { $count } ተጨማሪ ሥራዎችም አሉ።
  }
alert-why = ስለ አዲስ ሥራዎች እንድንጽፍ «አዎ» ብለዋል። ሙያ: { $work }። ቦታ: { $where }።
alert-any-work = ሁሉም ሙያዎች
alert-anywhere = መላው አገር
alert-neutral = እዚህ የሚነበብ አዲስ ነገር አለ።
alert-show = አሳዩኝ
alert-see = { $mark } { $occupation }፣ { $municipality }
alert-mute-group = 🔕 ከእንግዲህ ይቅር: { $occupation }
alert-mute-municipality = 🔕 ከእንግዲህ ይቅር: { $municipality }
alert-settings = ⚙️ መልእክቶቼ
alert-closed = { $occupation }፣ { $municipality }: ተዘግቷል።
campaign-title = { $count ->
    [one] 🏘 በ{ $municipality } የሚስማማዎ { $count } ሥራ አለ
   *[other] 🏘 በ{ $municipality } የሚስማሙዎ { $count } ሥራዎች አሉ
  }
campaign-welcome = ወደዚህ የሚዛወር ሰው በደስታ ማመልከት ይችላል።
campaign-housing = ኮሙኑ መኖሪያ ቤት አለ ይላል።
campaign-words = ኮሙኑ እንዲህ ይጽፋል:
campaign-why = ከኮሙኖች ለሚመጡ መልእክቶች «አዎ» ብለዋል። ሙያ: { $work }። ቦታ: { $where }።
    ኮሙኑ እርስዎ ማን እንደሆኑ አያውቅም።

outcome-ask = ለዚህ ሥራ እንዴት እንደሚያመለክቱ አንብበው ነበር: { $occupation }፣ { $municipality }። እንዴት ሆነ? የምንጠይቀው አንድ ጊዜ ብቻ ነው።
outcome-applied = አመልክቻለሁ
outcome-interview = ቃለ መጠይቅ ነበረኝ
outcome-got_it = ሥራውን አግኝቻለሁ
outcome-moved = ተዛውሬያለሁ
outcome-not_looking = ከእንግዲህ ሥራ አልፈልግም
outcome-never = ዳግመኛ አትጠይቁኝ
outcome-thanks = እናመሰግናለን። መልሱን እንቆጥራለን። የእርስዎ መሆኑን አናስቀምጥም።
outcome-thanks-never = እንዴት እንደሆነ አንጠይቅም።
apply-outcome = ከሁለት ሳምንት በኋላ እንዴት እንደሆነ አንድ ጊዜ እንጠይቃለን። መልሱ ቁጥር ብቻ ይሆናል።
apply-outcome-never = አይ፣ አትጠይቁ

toast-alerts-on = በርቷል። በፈለጉ ጊዜ መቀየር ይችላሉ።
toast-alerts-off = ጠፍቷል።
toast-alerts-paused = እስከዚያ ዝም እንላለን።
toast-alerts-changed = ተቀይሯል።
toast-alerts-later = ያኔ እንደገና እንጠይቃለን።
toast-outcome-never = እንዴት እንደሆነ አንጠይቅም።
toast-muted = ስለ እሱ ዳግመኛ አንነግርዎትም።
toast-unmuted = ስለ እሱ እንደገና እንነግርዎታለን።

menu-alerts = መልእክቶቼ
    .words = መልእክት; መልዕክት; መልእክቶች; መልዕክቶች; ማሳወቂያ; ማስታወሻ; አዲስ ሥራ; አዲስ ስራ; meliekt; melkt; notiser; meddelanden; alerts
alerts-title = መቼ እንደምንጽፍልዎ
alerts-none = «አዎ» እስኪሉ አንጽፍልዎትም።
alerts-ended = ቻቱ ለእኛ ዝግ ነበር። ያኔ «አዎ» ያሉት አብቅቷል። እንደገና የሚጀምረው በድጋሚ «አዎ» ሲሉ ነው።
alerts-paused = ⏸ ዕረፍት። ከ{ $date } በፊት አንጽፍም።
alerts-own-line = 🔔 የሚስማሙዎ አዲስ ሥራዎች: { $state }
alerts-own-what = የምንነግርዎ እርስዎ ስለመረጡት ዓይነት ሥራ ብቻ ነው።
alerts-towns-line = 🏘 መልእክቶች ከኮሙኖች: { $state }
alerts-towns-what = ኮሙን እርስዎ ስለመረጡት ዓይነት ሥራ ሊነግርዎ ይችላል። ቢበዛ በቀን አንድ ጊዜ። ኮሙኑ እርስዎ ማን እንደሆኑ አያውቅም።
alerts-state-on = በርቷል
alerts-state-off = ጠፍቷል
alerts-pace-off = ጠፍቷል
alerts-pace-now = በርቷል፣ ሥራው እንደመጣ
alerts-pace-daily = በርቷል፣ በቀን አንድ ጊዜ
alerts-pace-weekly = በርቷል፣ በየሰኞ
alerts-quiet-line = 🌙 ዝምታ ከ{ $from } እስከ { $until }
alerts-quiet-line-none = 🌙 በማንኛውም ሰዓት ልንጽፍ እንችላለን
alerts-neutral-line = 🔒 መልእክቱ ስለ ምን እንደሆነ አይናገርም።
alerts-muted-line = { $count ->
    [one] 🔕 መስማት የማይፈልጉት { $count } ነገር አለ።
   *[other] 🔕 መስማት የማይፈልጓቸው { $count } ነገሮች አሉ።
  }
alerts-own-change = 🔔 አዲስ ሥራዎች: ይብራ ወይም ይጥፋ
alerts-towns-yes = 🏘 ለኮሙኖች አዎ
alerts-towns-no = 🏘 ለኮሙኖች አይ
alerts-times = 🌙 የዝምታ ሰዓትና ዕረፍት
alerts-neutral-on = 🔒 ስለ ምን እንደሆነ ይደበቅ
alerts-neutral-off = 🔓 ስለ ምን እንደሆነ ይታይ
alerts-muted = 🔕 ይቅሩ ያልኳቸው: ዝርዝር
alerts-own-title = ስለ አዲስ ሥራዎች በየስንት ጊዜው እንንገርዎ?
alerts-own-wish = ሙያ: { $work }። ቦታ: { $where }።
alerts-own-now = ሥራው እንደመጣ
alerts-own-daily = በቀን አንድ ጊዜ
alerts-own-weekly = በየሰኞ
alerts-own-off = በፍጹም አትንገሩኝ
alerts-times-title = መቼ ዝም እንበል?
alerts-times-what = በዝምታ ሰዓት የመጣው በኋላ ይደርስዎታል። ዕረፍት ለአዲስ ሥራዎችና ለኮሙኖች ነው። የጠየቁት ማስታወሻ ግን ይመጣል።
alerts-quiet-at-21-08 = ዝምታ 21–08
alerts-quiet-at-22-07 = ዝምታ 22–07
alerts-quiet-at-18-10 = ዝምታ 18–10
alerts-quiet-at-none = ዝምታ አያስፈልግም
alerts-pause-7 = ⏸ አንድ ሳምንት ዕረፍት
alerts-pause-30 = ⏸ አንድ ወር ዕረፍት
alerts-pause-90 = ⏸ ሦስት ወር ዕረፍት
alerts-pause-end = ▶️ ዕረፍቱ ይብቃ
alerts-muted-title = መስማት የማይፈልጓቸው
alerts-muted-what = እንደገና ለመስማት መስመሩን ይጫኑ።
alerts-muted-none = ዝርዝሩ ባዶ ነው። ስለመረጡት ሁሉ እንነግርዎታለን።
alerts-unmute = 🔔 { $what }
alerts-web = ድረ ገጽ ሲዘጋ ልንጽፍልዎ አንችልም። የሚቻለው በTelegram ብቻ ነው።
alerts-web-join = እዚያ ይቀጥሉ፣ ከዚያ ለአዲስ ሥራዎች «አዎ» ማለት ይችላሉ።

told-title = መልእክቱ ስለዚህ ነበር
told-closed = ሥራው ተዘግቷል።

offer-ask = 🔔 አዲስ ሥራዎች ሁልጊዜ ይመጣሉ። የሚስማማ ሲመጣ እንንገርዎ?
offer-yes = አዎ፣ ቢበዛ በቀን አንዴ
offer-no = አይ፣ አመሰግናለሁ
offer-declined = እንግዲያው አንጽፍም። ወደፊት እንደገና መጠየቅ እንችላለን?
offer-later-30 = ከአንድ ወር በኋላ ጠይቁኝ
offer-later-90 = ከሦስት ወር በኋላ ጠይቁኝ
nothing-alerts = የመጀመሪያው ሥራ ሲመጣ አንድ ጊዜ ልንነግርዎ እንችላለን። ወይም በመጣ ቁጥር፣ ቢበዛ በቀን አንድ ጊዜ።
nothing-alerts-on = ለአዲስ ሥራዎች «አዎ» ብለዋል። የሚስማማ ሲመጣ እንነግርዎታለን።
button-alerts-ongoing = በመጣ ቁጥር ንገሩኝ

shared-hello = 💛 አንድ ሰው እርስዎን አስቦ ሥራ አጋርቷል።
share-bot = 💛 ለጎረቤት ልንገር
share-bot-text = ለመላው ቤተሰብ የሚሆን ክፍት ሥራ በገጠር። ነፃ ነው፣ በቋንቋዎ ነው።
inline-bot-title = በገጠር ስላለ ሥራ ለሰው ይንገሩ
inline-bot-what = ነፃ ነው፣ በተቀባዩ ቋንቋ

town-saved = ከ{ $county } ቢያንስ { $count } ሰዎች በ{ $municipality } ያለ ሥራ አስቀምጠዋል።
privacy-alerts = ለመልእክቶች «አዎ» ይላሉ? የመረጡት ሳይቆለፍ ይቀመጣል፣ አለዚያ ምን እንደምንልክ አናውቅም። የእርስዎ አውራጃ (län) እንዲሁ ይቀመጣል፣ ግን ለመቁጠር ብቻ።
    ስንት ሰዎች ሥራ እንደሚያስቀምጡ፣ እንደሚያመለክቱና እንደሚዛወሩ እንቆጥራለን። ስለ አንድ ቦታ ማንም ሊመልሳቸው ያልቻለ ጥያቄዎችንም እንቆጥራለን። ማን እንደሆነ ማንም አያይም፣ ከአምስት በታች የሆነ ቁጥርም አይታይም።
