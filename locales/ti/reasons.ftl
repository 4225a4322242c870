# ምኽንያት።
reason-occupation-same = እትደልይዎ ስራሕ: { $occupation }
reason-occupation-near = ምስ እትደልይዎ ዝቀራረብ: { $occupation }
reason-occupation-open-now = ሕጂ ክፉት፣ ብዘይ ሞያዊ ፍቓድ (legitimation): { $occupation }
reason-occupation-field = እትደልይዎ ዓይነት ስራሕ: { $occupation }
reason-occupation-other = ካልእ ሞያ: { $occupation }
reason-occupation-any = { $occupation }። እቲ መፍለጢ እንታይ ከም ዝሓትት ኣንብቡ።
reason-occupation-no-training = ብዘይ ትምህርቲ ክትጅምሩ ትኽእሉ
reason-permanent-yes = ቀዋሚ ስራሕ (tillsvidare)
reason-permanent-yes-wished = ከም ድሌትኩም ቀዋሚ ስራሕ ኣቐዲሙ (tillsvidare)
reason-permanent-leads = ናብ ቀዋሚ ስራሕ ከምርሕ ይኽእል፣ ይብል እቲ መፍለጢ
reason-permanent-unknown = እቲ መፍለጢ ቀዋሚ ድዩ ኣይኮነን ኣይገልጽን: ሕተቱ
reason-permanent-no = እቲ ስራሕ ንውሱን ግዜ እዩ
reason-permanent-short-wished = ከም ድሌትኩም ስራሕ ንውሱን ግዜ
reason-school-right = ቆልዑ ክሳብ መወዳእታ መበል 9 ክፍሊ ኣብዚ ናይ ትምህርቲ መሰል ኣለዎም። ዝቐረበ ቤት ትምህርቲ ኣይንፈልጥን።
reason-school-gymnasium = ካልኣይ ደረጃ (gymnasium) ኣብ ካልእ ቦታ ክኸውን ይኽእል: ንኮሙን ሕተቱ
reason-pay-stated = ደሞዝ ከም መፍለጢ: { $pay }
reason-pay-typical = ልሙድ ደሞዝ ናይቲ ሞያ: { $pay } ኣብ ወርሒ ({ $year })። ደሞዝ ናይዚ ስራሕ ኣይኮነን።
reason-pay-unknown = ደሞዝ ኣብቲ መፍለጢ የለን: ሕተቱ
reason-step-up-yes = ካብ እትደልይዎ ብሓደ ደረጃ ዝለዓለ
reason-step-up-unknown = ዝለዓለ ደረጃ ምዃኑ ኣይንፈልጥን
reason-known-here = ኣብዚ እትፈልጥዎ ሰብ ኣለኩም
reason-known-near = ኣብ ርሕቀት { $km } ኪሎሜተር እትፈልጥዎ ሰብ ኣለኩም
reason-known-far = ካብ እትፈልጥዎም ርሑቕ እዩ: { $km } ኪሎሜተር
reason-known-unknown = ኣብዚ እትፈልጥዎ ሰብ ከም ዘለኩም ኣይንፈልጥን
reason-partner-here = ስራሕ ንካልእ በጽሒ ኣብዚ ቦታ: { $count ->
    [one] { $count }
   *[other] { $count }
  }
reason-partner-near = ስራሕ ንካልእ በጽሒ ኣብ ቀረባ: { $count ->
    [one] { $count }
   *[other] { $count }
  }
reason-partner-none = ሕጂ ኣብዚ ንካልእ በጽሒ ስራሕ የለን
reason-partner-unknown = እቲ ካልእ በጽሒ እንታይ ከም ዝደሊ ኣይንፈልጥን
reason-housing-stated = ኮሙን ገዛ ከም ዘሎ ትገልጽ። { $said }
reason-housing-unknown = ገዛ ከም ዘሎ ኣይንፈልጥን: ንኮሙን ሕተቱ
reason-getting-car = ናብ ስራሕ እትኸዱላ መኪና ኣላትኩም
reason-getting-odd-hours = ምሸትን ቀዳመ-ሰንበትን ኣውቶቡስ ውሑድ እዩ: ከመይ ከም እትኸዱ ሕተቱ
reason-getting-unknown = ናብ ስራሕ ኣውቶቡስ ከም ዘሎ ኣይንፈልጥን: ሕተቱ
reason-shifts-day = ስራሕ ብመዓልቲ
reason-shifts-odd = ስራሕ ምሸት፣ ለይቲ፣ ቀዳመ-ሰንበት ወይ ብሽፍት
reason-shifts-children = ስራሕ ምሸት፣ ለይቲ ወይ ቀዳመ-ሰንበት። ክንክን ቆልዑ ብለይቲ ርግጸኛ ኣይኮነን: ሕተቱ።
reason-shifts-unknown = እቲ መፍለጢ ሰዓታት ኣይገልጽን: ሕተቱ
reason-experience-not-needed = ተመክሮ ኣይሕተትን
reason-experience-unknown = እቲ መፍለጢ ተመክሮ ከም ዝሕተት ኣይገልጽን
reason-experience-have = እቲ ተመክሮ ኣለኩም
reason-experience-abroad = ካብ ካልእ ሃገር ተመክሮ ኣለኩም
reason-experience-missing = ተመክሮ ይሕተት
reason-experience-demanded = ተመክሮ ይሕተት: ናትኩም እኹል ምዃኑ ሕተቱ
reason-credential-have = ሞያዊ ፍቓድ (legitimation) ኣለኩም
reason-credential-missing = ናይ ሽወደን ሞያዊ ፍቓድ (legitimation) ይሕተት
reason-credential-legitimation = ናይ ሽወደን ሞያዊ ፍቓድ (legitimation) ይሕተት: ኣለኩም ዶ?
reason-credential-title = ሓጋዚ ነርስ (undersköterska) ንዝብል መጸውዒ ምስክር ወረቐት ይሕተት። ስራሕ ሓጋዚ ክንክን (vårdbiträde) ክፉት እዩ።
reason-credential-teacher = ብዘይ ናይ መምህር ፍቓድ (lärarlegitimation): ንነፍሲ ወከፍ ግዜ ክሳብ ሓደ ዓመት ጥራይ
reason-credential-guard = Länsstyrelsen (ምምሕዳር ዞባ) መጀመርታ የጽድቐኩም። ኣስራሒ የመልክት።
reason-credential-electrician = ኣብ ትሕቲ ዝተመዝገበ ትካል ኤለክትሪክ ክትሰርሑ ትኽእሉ
reason-credential-truck = ስልጠና ፎርክሊፍት (truck)ን ፍቓድ ኣስራሕን ይሕተት
reason-credential-permit = ፍቓድ ይሕተት: ንኣስራሒ ሕተቱ
reason-credential-ykb = ፍቓድ መዘወሪ (körkort) C ወይ Dን ናይ ሞያ ምስክርን (YKB) ይሕተት
reason-credential-taxi = ናይ ታክሲ መዘወሪ ፍቓድ (taxiförarlegitimation) ይሕተት
reason-credential-open = ሞያዊ ፍቓድ (legitimation) ኣይሕተትን
reason-licence-none = ኣብቲ ቅጥዒ ፍቓድ መዘወሪ (körkort) ኣይተሓተን
reason-licence-demanded = ፍቓድ መዘወሪ (körkort) ይሕተት: { $licence }
reason-licence-have = ዝሕተት ፍቓድ መዘወሪ (körkort) ኣለኩም: { $licence }
reason-licence-missing = ፍቓድ መዘወሪ (körkort) ይሕተት: { $licence }
reason-car-none = ኣብቲ ቅጥዒ ናይ ባዕልኹም መኪና ኣይተሓተን
reason-car-demanded = ናይ ባዕልኹም መኪና ይሕተት
reason-car-have = መኪና ይሕተት፣ ኣላትኩም
reason-car-missing = ናይ ባዕልኹም መኪና ይሕተት
reason-language-swedish = ሽወደንኛ ይሕተት
reason-language-have = ዝሕተት ሽወደንኛ ትኽእሉ
reason-language-other = ዝሕተት ቋንቋ: { $languages }
reason-language-unknown = እቲ መፍለጢ ብዛዕባ ቋንቋ ኣይገልጽን
lane-licence = { $occupation } ኮይንኩም ንምስራሕ ናይ ሽወደን ሞያዊ ፍቓድ (legitimation) የድልየኩም። Socialstyrelsen (ቤት ጽሕፈት ጥዕናን ክንክንን) ትምህርትኹም ይግምግም።
    ሕጂ ፍቓድ ክተመልክቱ ትኽእሉ። ገና ሽወደንኛ ክትክእሉ ኣየድልየኩምን።
lane-now = ነዞም ስራሓት ሕጂ ክተመልክቱ ትኽእሉ:
reason-licence-special = ፍሉይ ፍቓድ መዘወሪ (körkort) ወይ ምስክር ይሕተት: መፍለጢ ኣንብቡ
reason-studies-unknown = ኣብ ቀረባ ትምህርቲ ከም ዘሎ ኣይንፈልጥን: ንትምህርቲ ዓበይቲ (vuxenutbildning) ናይ ኮሙን ሕተቱ
reason-experience-trained = ነቲ ስራሕ ኣብ ቦታኡ ትመሃሩ
reason-language-basic = ቁሩብ ሽወደንኛ ይሕተት
reason-language-good = ጽቡቕ ሽወደንኛ ይሕተት
reason-language-fluent = ኣጸቢቕኩም ሽወደንኛ ክትዛረቡ ይሕተት
reason-housing-help = እቲ መፍለጢ ገዛ ንምርካብ ሓገዝ ከም ዘሎ ይገልጽ
reason-money-more = ኣብ ወርሒ ዝተርፍ ኣስታት { $amount } ይበዝሕ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር ({ $year })
reason-money-less = ኣብ ወርሒ ዝተርፍ ኣስታት { $amount } ይውሕድ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር ({ $year })
reason-money-same = ኣብ ወርሒ ዝተርፍ ዳርጋ ማዕረ እዩ፣ ምስ ተመሳሳሊ ስራሕ ኣብ { $home } ክነጻጸር ({ $year })
reason-school-places = ቆልዑ ክሳብ መወዳእታ መበል 9 ክፍሊ ኣብዚ ናይ ትምህርቲ መሰል ኣለዎም። ኮሙን ከምኡ ዝበለ ቤት ትምህርቲ ኣብዚ ከም ዘሎ ትገልጽ: { $places }። { $said }
reason-housing-vacant = ኮሙን { $count ->
    [one] { $count } ባዶ ኣፓርታማ
   *[other] { $count } ባዶ ኣፓርታማታት
  } ከም ዘሎ ትገልጽ። { $said }
reason-housing-none-now = ኮሙን ባዶ ኣፓርታማ ከም ዘየለ ትገልጽ። { $said }
reason-partner-stated = ኮሙን ንካልእ በጽሒ እውን ስራሕ ከም ዘሎ ትገልጽ። { $said }
reason-welcome-movers = ኮሙን ትጽሕፍ: ናብዚ ንእትግዕዙ ብሓጎስ ይቕበሉ። { $said }
reason-welcome-help = ኮሙን ትጽሕፍ: ንምግዓዝ ይሕግዙ። { $said }
reason-welcome-both = ኮሙን ትጽሕፍ: ናብዚ ንእትግዕዙ ብሓጎስ ይቕበሉ፣ ንምግዓዝ እውን ይሕግዙ። { $said }
reason-welcome-unknown = ካብ ካልእ ቦታ ዝግዕዙ ሰባት ይደልዩ ምዃኖም ኣይንፈልጥን
reason-getting-bus-day = ኮሙን ብመዓልቲ ኣውቶቡስ ከም ዘሎ ትገልጽ። { $said }
reason-getting-bus-odd = ኮሙን ምሸትን ቀዳመ-ሰንበትን ኣውቶቡስ ከም ዘሎ ትገልጽ። { $said }
reason-getting-no-bus-day = ኮሙን ኣውቶቡስ ከም ዘየለ ትገልጽ: ናብ ስራሕ ከመይ ከም እትኸዱ ሕተቱ። { $said }
reason-getting-no-bus-odd = ኮሙን ምሸትን ቀዳመ-ሰንበትን ኣውቶቡስ ከም ዘየለ ትገልጽ: ናብ ስራሕ ከመይ ከም እትኸዱ ሕተቱ። { $said }
reason-shifts-care = ስራሕ ምሸት፣ ለይቲ ወይ ቀዳመ-ሰንበት። ኮሙን ሽዑ ክንክን ቆልዑ ከም ዘሎ ትገልጽ። { $said }
reason-shifts-no-care = ስራሕ ምሸት፣ ለይቲ ወይ ቀዳመ-ሰንበት። ኮሙን ሽዑ ክንክን ቆልዑ ከም ዘየለ ትገልጽ። { $said }
reason-language-work = ኮሙን ኣብ ስራሕ ዝዝረብ ቋንቋ ትገልጽ: { $languages }። { $said }
reason-language-reception = ኮሙን እቶም ዝቕበሉኹም ዝዛረብዎ ቋንቋ ትገልጽ: { $languages }። { $said }
reason-studies-sfi = ኮሙን sfi ኣብዚ ከም ዘሎ ትገልጽ: { $places }። ኣብኡ ሽወደንኛ ትመሃሩ። { $said }
reason-studies-adult = ኮሙን ዓበይቲ ኣብዚ ክመሃሩ ከም ዝኽእሉ ትገልጽ: { $places }። { $said }
reason-studies-college = ኮሙን ዝቐረበ ላዕለዋይ ቤት ትምህርቲ { $college } ኣብ { $place } ከም ዝርከብ ትገልጽ። { $said }
reason-studies-both = ኮሙን ዓበይቲ ኣብዚ ክመሃሩ ከም ዝኽእሉ ትገልጽ: { $places }። ዝቐረበ ላዕለዋይ ቤት ትምህርቲ { $college } ኣብ { $place } እዩ። { $said }
