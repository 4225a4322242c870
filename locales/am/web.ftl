web-title = Landa: ሥራ በገጠር
web-what-title = ለመላው ቤተሰብ የሚስማማ ሥራ በገጠር
web-what-questions = ሁለት ጥያቄዎችን ይመልሱ። ከዚያ እውነተኛ ሥራዎችን ያያሉ።
web-what-why = ሥራው ለምን እንደሚስማማ እንናገራለን። የማናውቀውንም እንናገራለን።
web-what-free = ነፃ ነው፣ በፈቃድ ነው። መልሶችዎን የመንግሥት መሥሪያ ቤት አያይም።
web-what-shared = ብራውዘሩን ሲዘጉ፣ ወይም 20 ደቂቃ ካልመለሱ ቻቱ ያበቃል።
web-start = ልጀምር
web-to-chat = ወደ ቻቱ
web-languages = ቋንቋዎች
web-menu = ዝርዝር
web-skip = ወደ ይዘቱ ይለፍ
web-now = የመጨረሻው
web-write = እዚህ ይጻፉ
web-send = ይላክ
web-copy = ይቀዳ
web-download = እንደ ፋይል ይውረድ
web-earlier = { $count ->
    [one] { $count } የቀድሞ መልስ
   *[other] { $count } የቀድሞ መልሶች
  }
web-busy = ትንሽ ይጠብቁ።
note-too-long = ጽሑፉ በጣም ረጅም ነው። አጠር አድርገው ይጻፉ።
web-no-answer = እኛን ማግኘት አልተቻለም። መልስዎ አልተላከም። እንደገና ይሞክሩ።
consent-web = ብራውዘሩን ሲዘጉ፣ ወይም 20 ደቂቃ ካልመለሱ ቻቱ ያበቃል። ያኔ መልሶችዎ ይሰረዛሉ።
privacy-how-web = በብራውዘሩ ውስጥ የሚቀመጠው አንድ ሚስጥራዊ ቁጥር ብቻ ነው። ቻቱ ሲያበቃ ይጠፋል።

web-keep-first = ይህ የራሴ ስልክ ወይም ኮምፒውተር ነው። ይልቁንም ቻቱን ለ90 ቀን አስቀምጡ።
web-keep = ይህ የራሴ ነው: ለ90 ቀን ይቀመጥ
web-keep-not = ሌላ ሰውም ይጠቀምበታል: አይቀመጥ
web-kept = ቻቱ እዚህ ለ90 ቀን ይቆያል።
web-not-kept = ብራውዘሩን ሲዘጉ፣ ወይም 20 ደቂቃ ካልመለሱ ቻቱ ያበቃል።

web-end = ይብቃና ይጥፋ
web-end-title = ቻቱ አብቅቶ እንዲጠፋ ይፈልጋሉ?
web-end-what = ያኔ መልሶችዎን እንሰርዛለን። በዚህ መሣሪያ ላይ ሌላ ሰው ሊያያቸው አይችልም።
web-end-joined = ቻቱ ከዚህ መሣሪያ ይጠፋል። Telegram ውስጥ ግን ይቆያል።
web-end-yes = አዎ፣ ይብቃና ይጥፋ
web-end-no = አይ፣ ልመለስ
web-ended-title = ቻቱ አብቅቷል
web-ended-asked = ሁሉም ከዚህ መሣሪያ ጠፍቷል።
web-ended-idle = ለተወሰነ ጊዜ መልስ አልመጣም። ስለዚህ ቻቱን ከዚህ መሣሪያ አጥፍተናል።
web-ended-forgotten = ሁሉም ተሰርዟል። ስለነበረን ጊዜ እናመሰግናለን።
web-begin-again = እንደገና ልጀምር
web-idle-title = አሁንም አሉ?
web-idle-what = ከሁለት ደቂቃ በኋላ ቻቱን ከዚህ መሣሪያ እናጠፋለን።
web-idle-stay = አዎ፣ አለሁ

web-missing-title = ገጹ የለም
web-missing = አድራሻው አሮጌ ወይም በስህተት የተጻፈ ሊሆን ይችላል።
web-trouble-title = በእኛ በኩል ችግር ተፈጥሯል
web-trouble = የመለሱት ሁሉ አለ። አንድ ደቂቃ ጠብቀው እንደገና ይሞክሩ።

mark-met = ይስማማል:
mark-missing = ይጎድላል:
mark-unknown = አናውቅም:

nothing-wait-web = በብራውዘር ልንጽፍልዎ አንችልም። ሥራ ሲመጣ በTelegram መናገር እንችላለን።
button-join-telegram = በTelegram ልቀጥል
button-join-web = በብራውዘር ልቀጥል
join-title = በሌላ ቦታ ይቀጥሉ
join-once = ሊንኩ የሚሠራው አንድ ጊዜ ነው፣ ለ15 ደቂቃ። መልሶችዎ አብረው ይሄዳሉ። ሊንኩን ለሌላ ሰው አይስጡ።
join-open-telegram = Telegram ይከፈት
join-open-web = ብራውዘር ይከፈት
join-ask = ቻቱን እዚህ መቀጠል ይፈልጋሉ?
join-ask-both = ያኔ አንድ ቻት ይሆናል። መልሶችዎ በሁለቱም ቦታ ይታያሉ።
join-ask-yourself = ሊንኩን የጠየቁት እርስዎ ራስዎ ከሆኑ ብቻ «አዎ» ይበሉ። ሌላኛውን ቻት የያዘው ሰው መልሶችዎን ያያል።
join-shared = መሣሪያውን ከሌላ ሰው ጋር ይጋራሉ? ሲጨርሱ «ይብቃና ይጥፋ» ይጫኑ።
join-yes = አዎ፣ እዚህ ልቀጥል
join-no = አይ
join-done = አሁን በሁለቱም ቦታ አንድ ቻት ነው።
join-expired = ሊንኩ ተሠርቶበታል ወይም ጊዜው አልፏል። ባገኙበት ቦታ አዲስ ይጠይቁ።

landing-browser = እዚህ በብራውዘር ልጻፍ
landing-telegram = በTelegram ይከፈት
landing-qr = በስልክ ይቀጥሉ: ካሜራውን ወደዚህ ያዙ
landing-qr-alt = ወደዚህ ገጽ የሚወስድ QR ኮድ

example-title = እንዴት እንደሚሠራ ይመልከቱ
example-what = የተፈጠሩ ቤተሰቦች። ምንም አይቀመጥም።
example-invented = ቤተሰቡ የተፈጠረ ነው። ምንም አይቀመጥም።
example-family = ልጆች ያሏት እናት ቋሚ የእንክብካቤ ሥራ ትፈልጋለች
example-couple = ሁለት አዋቂዎች: አንዱ የጭነት መኪና ይነዳል፣ አንዱ ያጸዳል
example-young = አንድ ወጣት አዲስ ነገር መሞከር ይፈልጋል
example-steps = በምሳሌው ይቀጥሉ
example-next = ቀጣይ
example-all = ሁሉንም አሳዩኝ
example-again = ከመጀመሪያው
example-own = የራሴን ቻት ልጀምር
example-they-say = መልስ:

status-title = አሁን ያለበት ሁኔታ
status-version = Landa፣ ስሪት { $version }
status-fresh = ሥራዎቹ መጨረሻ የተረጋገጡት: { $date }፣ { $time }።
status-old = ሥራዎቹ መጨረሻ የተረጋገጡት: { $date }፣ { $time }። ከዚያ ወዲህ ከአንድ ቀን በላይ አልፏል። አንዳንድ ሥራ አሁን ላይኖር ይችላል።
status-never = ሥራዎቹ ገና አልተረጋገጡም።
status-open = አሁን ክፍት ሥራዎች
status-none = አሁን ሥራ የለም።
status-source-jobtech = { $vacancies ->
    [one] { $vacancies } ሥራ ከArbetsförmedlingen Platsbanken
   *[other] { $vacancies } ሥራዎች ከArbetsförmedlingen Platsbanken
  }
status-source-opening = { $vacancies ->
    [one] { $vacancies } ሥራ በቀጥታ ከኮሙን
   *[other] { $vacancies } ሥራዎች በቀጥታ ከኮሙኖች
  }
status-source-sample = { $vacancies ->
    [one] { $vacancies } ምሳሌ። እውነተኛ ሥራ አይደለም።
   *[other] { $vacancies } ምሳሌዎች። እውነተኛ ሥራዎች አይደሉም።
  }
landing-continue = ቻቱን ልቀጥል

join-link = ለኮሙኖች: እንዲህ ይቀላቀላሉ
