# እቲ ቦታ።
town-where = ዝዓበየት ከተማ: { $town }። { $county }።
town-distance = ካብ { $municipality } ብቐጥታ መስመር ኣስታት { $km } ኪሎሜተር።
town-near = ኣብ ቀረባ: { $places }።
town-school = ኣብታ ኮሙን ዝነብሩ ቆልዑ ክሳብ መወዳእታ መበል 9 ክፍሊ ናይ ትምህርቲ መሰል ኣለዎም። ዝቐረበ ቤት ትምህርቲ ኣየናይ ምዃኑ ኣይንፈልጥን።
town-preschool = ኮሙን ኣብ ውሽጢ ኣርባዕተ ኣዋርሕ መዋእለ ህጻናት (förskola) ክትህብ ኣለዋ። ምሸት፣ ለይትን ቀዳመ-ሰንበትን ርግጸኛ ኣይኮነን: ሕተቱ።
town-housing-stated = ኮሙን ገዛ ከም ዘሎ ትገልጽ። { $said }
town-housing-unknown = ባዶ ገዛ ከም ዘሎ ኣይንፈልጥን። ንኮሙን ሕተቱ።
town-tax = ኣብዚ ዝነብር ሰብ ግብሪ ይንከየሉ፣ ኣብ ዓመት { $sum }። ቅድሚኡ ኣብ ዘሎ ዓመት፣ 1 ሕዳር፣ ኣብዚ ዝተመዝገብኩም (folkbokförd) ክትኮኑ ኣለኩም።
town-ask = ናብ ኮሙን { $municipality } ደውሉ። ብዛዕባ inflyttarservice (ኣገልግሎት ንሓደስቲ ነበርቲ)፣ ቤት ትምህርትን ገዛን ሕተቱ።
said-on = ዝተባህለሉ ዕለት: { $date }።
said-long-ago = ቅድሚ ልዕሊ ሓደ ዓመት ዝተባህለ፣ { $date }: ቅኑዕ ምዃኑ ሕተቱ።
town-said = 🏠 ዘለዎ ኮሙን ባዕላ ትብሎ። { $said }
town-schools = 🏠 ክሳብ መበል 9 ክፍሊ ቤት ትምህርቲ ኣብዚ ኣሎ: { $places }።
town-school-right = ኣብታ ኮሙን ዝነብሩ ቆልዑ ክሳብ መወዳእታ መበል 9 ክፍሊ ናይ ትምህርቲ መሰል ኣለዎም።
town-preschool-law = ኮሙን ኣብ ውሽጢ ኣርባዕተ ኣዋርሕ መዋእለ ህጻናት (förskola) ክትህብ ኣለዋ።
town-preschool-queue = 🏠 ንመዋእለ ህጻናት (förskola) ትጽቢት { $queue } እዩ።
town-preschool-no-queue = 🏠 ንመዋእለ ህጻናት (förskola) ትጽቢት የለን።
town-shift-care-unknown = ክንክን ቆልዑ ምሸት፣ ለይትን ቀዳመ-ሰንበትን ርግጸኛ ኣይኮነን: ሕተቱ።
town-shift-care = 🏠 ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ቆልዑ ኣሎ።
town-shift-care-places = 🏠 ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ቆልዑ ኣብዚ ኣሎ: { $places }።
town-no-shift-care = 🏠 ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ቆልዑ የለን።
town-housing-vacant = 🏠 { $count ->
    [one] { $count } ባዶ ኣፓርታማ ኣላ
   *[other] { $count } ባዶ ኣፓርታማታት ኣለዋ
  }።
town-housing-none-now = 🏠 ባዶ ኣፓርታማ የለን።
town-housing-queue = 🏠 ንኣፓርታማ ትጽቢት { $queue } እዩ።
town-housing-company = 🏠 ኣፓርታማ ካብዚ ትካረዩ: { $company }።
town-housing-ask = 🏠 ብዛዕባ ገዛ ሕተቱ: { $contact }
town-associations = 🏠 ማሕበራት: { $contact }
town-sfi = 🏠 ሽወደንኛ ንዓበይቲ (sfi): { $places }
town-adult = 🏠 ትምህርቲ ዓበይቲ: { $places }
town-college = 🏠 ዝቐረበ ላዕለዋይ ቤት ትምህርቲ: { $college }፣ { $place }
town-college-km = 🏠 ዝቐረበ ላዕለዋይ ቤት ትምህርቲ: { $college }፣ { $place }፣ { $km } ኪሎሜተር
town-bus-hourly = 🏠 ብመዓልቲ ኣውቶቡስ ነፍሲ ወከፍ ሰዓት ይኸይድ።
town-bus-some = 🏠 ኣውቶቡስ ኣብ መዓልቲ ገለ ግዜ ይኸይድ።
town-bus-none = 🏠 ኣውቶቡስ የለን።
town-bus-odd = 🏠 ኣውቶቡስ ምሸትን ቀዳመ-ሰንበትን እውን ይኸይድ።
town-bus-no-odd = 🏠 ኣውቶቡስ ምሸትን ቀዳመ-ሰንበትን ኣይከይድን።
town-bus-on-demand = 🏠 ደዊልኩም ኣውቶቡስ ክትጽውዑ ትኽእሉ።
town-train = 🏠 ባቡር ኣብዚ ጠጠው ይብል።
town-reception = 🏠 እቶም ዝቕበሉኹም ዝዛረብዎ ቋንቋ: { $languages }።
town-contact = 🏠 ናብዚ ንምግዓዝ ሕቶ እንተሃሊዩ: { $contact }
town-words = 🏠 ናይ ኮሙን ቃላት:
town-contact-job = ኮሙን ብዛዕባ ስራሕን ምግዓዝን ኣብዚ ክትሓቱ ከም እትኽእሉ ትገልጽ: { $contact }። { $said }
town-housing-job = ኮሙን ብዛዕባ ገዛ ኣብዚ ክትሓቱ ከም እትኽእሉ ትገልጽ: { $contact }። { $said }
town-shift-care-job = ኮሙን ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ቆልዑ ከም ዘሎ ትገልጽ። { $said }
town-no-shift-care-job = ኮሙን ምሸት፣ ለይትን ቀዳመ-ሰንበትን ክንክን ቆልዑ ከም ዘየለ ትገልጽ። { $said }
town-link-housing = ገዛ
town-link-associations = ማሕበራት
town-link-sfi = Sfi (ትምህርቲ ሽወደንኛ)
town-link-adult = ትምህርቲ ዓበይቲ
town-link-buses = ኣውቶቡስን ባቡርን
queue-weeks = ኣስታት { $least ->
    [one] { $least } ሰሙን
   *[other] { $least } ሰሙናት
  }
queue-months = ኣስታት { $least ->
    [one] { $least } ወርሒ
   *[other] { $least } ኣዋርሕ
  }
queue-weeks-range = { $least }–{ $most } ሰሙናት
queue-months-range = { $least }–{ $most } ኣዋርሕ
local-title = ሕጂ እትነብርሉ: { $municipality }
local-double_rent_during_notice = { $municipality }: ውዕልኩም ክሳብ ዝውዳእ ኮሙን ክራይ ናይቲ ኣረጊት ገዛኹም ከም እትኸፍል ትገልጽ። { $said }
local-moving_help = { $municipality }: ኮሙን ንምግዓዝ ከም እትሕግዝ ትገልጽ። { $said }
local-study_visit = { $municipality }: መጀመርታ ከይድኩም ነቲ ቦታ ክትርእይዎ ከም እትኽእሉ ትገልጽ። { $said }
local-other = { $municipality }: ናይ ባዕላ ደገፍ ኣለዋ። { $said }
local-until = መወዳእታ ዕለት ንምምልካት: { $date }።
local-decides = ኮሙን ትውስን። ቅድሚ ምግዓዝኩም ብጽሑፍ መልሲ ሕተቱ።
local-check = እዚ ምናልባት ተቐይሩ ይኸውን። ንኮሙን { $municipality } ሕተቱ።
tongue-sv = ሽወደንኛ
tongue-en = እንግሊዝኛ
tongue-ar = ዓረብኛ
tongue-so = ሶማልኛ
tongue-fa = ፋርስኛ
tongue-prs = ዳሪ
tongue-ti = ትግርኛ
tongue-ckb = ሶራኒ
tongue-kmr = ኩርማንጂ
tongue-tr = ቱርክኛ
tongue-bs = ቦስንኛ
tongue-hr = ክሮኤሽኛ
tongue-sr = ሰርብኛ
tongue-pl = ፖላንድኛ
tongue-es = ስጳንኛ
tongue-uk = ዩክረይንኛ
tongue-ru = ሩስኛ
tongue-sq = ኣልባንኛ
tongue-th = ታይላንድኛ
tongue-fi = ፊንላንድኛ
tongue-am = ኣምሓርኛ
tongue-ps = ፓሽቶ
tongue-syr = ሱርስት
tongue-fr = ፈረንሳይኛ
tongue-de = ጀርመንኛ
tongue-ro = ሩማንኛ
tongue-no = ኖርወይኛ
tongue-da = ዴንማርክኛ
tongue-vi = ቬትናምኛ
tongue-zh = ቻይንኛ
tongue-sgn = ቋንቋ ምልክት
source-line-stated = ምንጪ: { $name }። ዝተባህለሉ ዕለት: { $date }።
