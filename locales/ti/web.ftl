# ገጻት ኣብ ብራውዘር።
web-title = Landa: ስራሕ ኣብ ገጠር ሽወደን
web-what-title = ንምሉእ ስድራቤት ዝሰማማዕ ስራሕ ኣብ ገጠር
web-what-questions = ክልተ ሕቶታት መልሱ። ደሓር ናይ ሓቂ ስራሓት ትርእዩ።
web-what-why = ስራሕ ንምንታይ ከም ዝሰማምዓኩም ንነግረኩም። እንታይ ከም ዘይንፈልጥ እውን ንነግረኩም።
web-what-free = ነጻን ብድሌትኩምን እዩ። ናይ መንግስቲ ቤት ጽሕፈት መልስታትኩም ኣይርእን።
web-what-shared = ብራውዘር ምስ ዓጸኹም ወይ 20 ደቓይቕ ምስ ዘይመለስኩም እቲ ዝርርብ ይውዳእ።
web-start = ጀምሩ
web-to-chat = ናብ ዝርርብ
web-languages = ቋንቋታት
web-menu = ዝርዝር
web-skip = ናብ ትሕዝቶ ሕለፉ
web-now = እቲ ሓድሽ
web-write = ኣብዚ ጽሓፉ
web-send = ስደዱ
web-copy = ቅድሑ
web-download = ከም ፋይል ኣውርዱ
web-earlier = { $count ->
    [one] ሓደ ናይ ቅድም መልሲ
   *[other] { $count } ናይ ቅድም መልስታት
  }
web-busy = ቁሩብ ተጸበዩ።
note-too-long = እቲ ጽሑፍ ነዊሕ እዩ። ቁሩብ ኣሕጽርዎ።
web-no-answer = ክንራኸብ ኣይተኻእለን። መልስኹም ኣይተላእከን። እንደገና ፈትኑ።
consent-web = ብራውዘር ምስ ዓጸኹም ወይ 20 ደቓይቕ ምስ ዘይመለስኩም እቲ ዝርርብ ይውዳእ። ሽዑ መልስታትኩም ይድምሰስ።
privacy-how-web = ኣብ ብራውዘር ምስጢራዊ ቁጽሪ ጥራይ ይቕመጥ። እቲ ዝርርብ ምስ ተወድአ ይድምሰስ።

web-keep-first = እዚ ናይ ባዕለይ ተሌፎን ወይ ኮምፒተር እዩ። ነቲ ዝርርብ ን90 መዓልቲ ኣቐምጥዎ።
web-keep = ናይ ባዕለይ መሳርሒ እዩ: ን90 መዓልቲ ኣቐምጡ
web-keep-not = ካልኦት ይጥቀምሉ: ኣይተቐምጡ
web-kept = እቲ ዝርርብ ን90 መዓልቲ ኣብዚ ይጸንሕ።
web-not-kept = ብራውዘር ምስ ዓጸኹም ወይ 20 ደቓይቕ ምስ ዘይመለስኩም እቲ ዝርርብ ይውዳእ።

web-end = ወድኡን ደምስሱን
web-end-title = ወዲእኩም ክትድምስሱ ትደልዩ ዲኹም?
web-end-what = ሽዑ መልስታትኩም ንድምስስ። ኣብዚ መሳርሒ ካልእ ሰብ ክርእዮ ኣይክእልን።
web-end-joined = እቲ ዝርርብ ካብዚ መሳርሒ ይጠፍእ። ኣብ Telegram ግና ይጸንሕ።
web-end-yes = እወ፣ ወድኡን ደምስሱን
web-end-no = ኣይፋል፣ ተመለሱ
web-ended-title = እቲ ዝርርብ ተወዲኡ
web-ended-asked = ኩሉ ካብዚ መሳርሒ ጠፊኡ።
web-ended-idle = ንገለ ግዜ መልሲ ኣይመጸን። ስለዚ ነቲ ዝርርብ ካብዚ መሳርሒ ኣጥፊእናዮ።
web-ended-forgotten = ኩሉ ተደምሲሱ። ስለ ዝሃብኩምና ግዜ ነመስግን።
web-begin-again = እንደገና ጀምሩ
web-idle-title = ገና ኣብዚ ኣለኹም ዶ?
web-idle-what = ድሕሪ ክልተ ደቓይቕ ነቲ ዝርርብ ካብዚ መሳርሒ ከነጥፍኦ ኢና።
web-idle-stay = እወ፣ ኣለኹ

web-missing-title = እቲ ገጽ የለን
web-missing = እቲ ኣድራሻ ኣረጊት ክኸውን ይኽእል፣ ወይ ብጌጋ ተጻሒፉ።
web-trouble-title = ኣባና ገለ ጸገም ኣጋጢሙ
web-trouble = ዝመለስኩምዎ ይጸንሕ። ሓደ ደቒቕ ተጸበዩ፣ እንደገና ፈትኑ።

mark-met = ይሰማማዕ:
mark-missing = ይጎድል:
mark-unknown = ኣይፍለጥን:

nothing-wait-web = ኣብ ብራውዘር ክንጽሕፈልኩም ኣይንኽእልን። ኣብ Telegram ግና ስራሕ ምስ መጸ ክንነግረኩም ንኽእል።
button-join-telegram = ኣብ Telegram ቀጽሉ
button-join-web = ኣብ ብራውዘር ቀጽሉ
join-title = ኣብ ካልእ ቦታ ቀጽሉ
join-once = እቲ ሊንክ ሓንሳብ ጥራይ ይሰርሕ፣ ን15 ደቓይቕ። መልስታትኩም ምሳኹም ይኸይድ። ነቲ ሊንክ ንካልእ ሰብ ኣይትሃቡ።
join-open-telegram = Telegram ክፈቱ
join-open-web = ብራውዘር ክፈቱ
join-ask = ነቲ ዝርርብ ኣብዚ ክትቅጽልዎ ትደልዩ ዲኹም?
join-ask-both = ሽዑ ሓደ ዝርርብ ጥራይ ይኸውን። መልስታትኩም ኣብ ክልቲኡ ቦታ ይረአ።
join-ask-yourself = ባዕልኹም ነቲ ሊንክ እንተሓቲትኩም ጥራይ «እወ» በሉ። ነቲ ካልእ ዝርርብ ዝሓዘ ሰብ መልስታትኩም ይርኢ።
join-shared = ነዚ መሳርሒ ምስ ካልኦት ትጥቀሙ ዲኹም? ምስ ወዳእኩም «ወድኡን ደምስሱን» ጠውቑ።
join-yes = እወ፣ ኣብዚ ቀጽሉ
join-no = ኣይፋል
join-done = ሕጂ ኣብ ክልቲኡ ቦታ ሓደ ዝርርብ እዩ።
join-expired = እቲ ሊንክ ተጠቒምኩምሉ ወይ ኣረጊቱ። ኣብቲ ዝረኸብኩምሉ ቦታ ሓድሽ ሕተቱ።

landing-browser = ኣብዚ ብራውዘር ተዛረቡ
landing-telegram = ኣብ Telegram ክፈቱ
landing-qr = ኣብ ተሌፎን ቀጽሉ: ካሜራ ናብዚ ኣቕንዑ
landing-qr-alt = ናብዚ ገጽ ዝወስድ QR-ኮድ

example-title = ከመይ ከም ዝሰርሕ ርኣዩ
example-what = ዝተፈጥሩ ኣብነታት ስድራቤት። ዝቕመጥ ነገር የለን።
example-invented = እዚ ስድራቤት ዝተፈጥረ ኣብነት እዩ። ዝቕመጥ ነገር የለን።
example-family = ቆልዑ ዘለዋ ኣደ ቀዋሚ ስራሕ ክንክን ትደሊ
example-couple = ክልተ ዓበይቲ: ሓደ ጽዕነት ይዝውር፣ ሓደ የጽሪ
example-young = ሓደ መንእሰይ ሓድሽ ነገር ክፍትን ይደሊ
example-steps = ኣብቲ ኣብነት ቀጽሉ
example-next = ዝቕጽል
example-all = ኩሉ ኣርእዩኒ
example-again = ካብ መጀመርታ
example-own = ናትኩም ዝርርብ ጀምሩ
example-they-say = መልሲ:

status-title = ከመይ ይኸይድ ኣሎ
status-version = Landa፣ ሕታም { $version }
status-fresh = ስራሓት ንመወዳእታ ግዜ ዝተረጋገጹሉ: { $date } ሰዓት { $time }።
status-old = ስራሓት ንመወዳእታ ግዜ ዝተረጋገጹሉ: { $date } ሰዓት { $time }። ካብ 24 ሰዓት ንላዕሊ ሓሊፉ። ገለ ስራሓት ጠፊኦም ክኾኑ ይኽእሉ።
status-never = ስራሓት ገና ኣይተረጋገጹን።
status-open = ሕጂ ክፉታት ስራሓት
status-none = ሕጂ ስራሕ የለን።
status-source-jobtech = { $vacancies ->
    [one] { $vacancies } ስራሕ ካብ Platsbanken ናይ Arbetsförmedlingen
   *[other] { $vacancies } ስራሓት ካብ Platsbanken ናይ Arbetsförmedlingen
  }
status-source-opening = { $vacancies ->
    [one] { $vacancies } ስራሕ ብቐጥታ ካብ ኮሙን
   *[other] { $vacancies } ስራሓት ብቐጥታ ካብ ኮሙናት
  }
status-source-sample = { $vacancies ->
    [one] { $vacancies } ኣብነት። ናይ ሓቂ ስራሕ ኣይኮነን።
   *[other] { $vacancies } ኣብነታት። ናይ ሓቂ ስራሓት ኣይኮኑን።
  }
landing-continue = ነቲ ዝርርብ ቀጽሉ

join-link = ንኮሙናት: ከመይ ከም እትሳተፋ
