# ዝኾነ ሰብ ክሓትሞ ዝኽእል ፖስተር፣ ዝስርሓሉ ገጽ እውን።
poster-headline = ቀዋሚ ስራሕ
poster-where = ኣብ ገጠርን ንኣሽቱ ከተማታትን ኣሎ
poster-what = ገለ ሕቶታት መልሱ። ንምሉእ ስድራቤት ዝሰማማዕ ስራሕ ርኣዩ። ብዛዕባ ቤት ትምህርቲ፣ ገዛን ገንዘብን ኣንብቡ።
poster-yours = ብቋንቋኹም፣ ኣብ ተሌፎንኩም።
poster-camera = ካሜራ ተሌፎን ናብቲ ሳጹን ኣቕንዑ
poster-type = ወይ ነዚ ኣድራሻ ጽሓፉ
poster-free = ብድሌትኩምን ነጻን
poster-not = Arbetsförmedlingen (ቤት ጽሕፈት ስራሕ) ኣይኮንናን። ናይ መንግስቲ ቤት ጽሕፈት ወይ ኣስራሒ መልስታትኩም ኣይርእን።

# ኣብቲ ገጽ።
poster-title = ፖስተር ስርሑ
poster-lead = ሰባት ኣብ ዝርእይዎ ቦታ ለጥፍዎ: ኣብ መሕጸቢ ክዳን (tvättstuga)፣ ቤተ-መጻሕፍቲ ወይ ማሕበር። ዝኾነ ሰብ ክገብሮ ይኽእል። ዝቕመጥ ነገር የለን።
poster-language = ሽወደንኛን ሓደ ካልእ ቋንቋን። ኣየናይ ከም ዝኸውን ምረጹ:
poster-drafted = ተዛራቢ ናይቲ ቋንቋ ነቲ ጽሑፍ ገና ኣየንበቦን። ኣቐዲሙ ሓደ ሰብ ከንብቦ ሕተቱ።
poster-preview = ከምዚ ይመስል
poster-address = እቲ ኮድን ኣድራሻን ናብዚ ይወስድ: { $address }
poster-here-only = እቲ ኣድራሻ ኣብዚ ኮምፒተር ጥራይ ይሰርሕ። Landa ዘካይድ ሰብ ንኹሉ ዝሰርሕ ኣድራሻ ከእቱ ይኽእል።
poster-a4 = ፖስተር ኣብ A4
poster-cards = ኣርባዕተ ካርድታት ኣብ ሓደ A4
poster-cards-how = ኣብቲ ምልክታት ቁረጹ። ነቶም ካርድታት ዓድሉ፣ ወይ ኣብ ጣውላ ኣንብርዎም።
poster-code = እቲ ሳጹን ጥራይ
poster-code-how = ንናይ ባዕልኹም ፖስተር ወይ ስክሪን።
poster-svg = QR-ኮድ (SVG)
poster-png = QR-ኮድ (PNG)
poster-code-alt = ናብ { $address } ዝወስድ QR-ኮድ
poster-print = ሕተሙ
poster-print-how = A4 ምረጹ፣ ወሰን (marginal) ኣይትግበሩ።
poster-back = ተመለሱ
