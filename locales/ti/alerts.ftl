# መልእኽትታት።
alert-title = { $count ->
    [one] 🔔 ሓድሽ ዝሰማምዓኩም ስራሕ
   *[other] 🔔 { $count } ሓደስቲ ዝሰማምዑኹም ስራሓት
  }
alert-job = { $mark } { $occupation }፣ { $municipality }
alert-job-permanent = { $mark } { $occupation }፣ { $municipality }። ቀዋሚ ስራሕ።
alert-more = { $count ->
    [one] ሓደ ተወሳኺ ስራሕ እውን ኣሎ።
   *[other] { $count } ተወሰኽቲ ስራሓት እውን ኣለዉ።
  }
alert-why = ንሓደስቲ ስራሓት «እወ» ስለዝበልኩም ንጽሕፍ። ሞያ: { $work }። ቦታ: { $where }።
alert-any-work = ኩሉ ሞያታት
alert-anywhere = ምሉእ ሽወደን
alert-neutral = ኣብዚ ሓድሽ እትንበብ ነገር ኣሎ።
alert-show = ኣርእዩኒ
alert-see = { $mark } { $occupation }፣ { $municipality }
alert-mute-group = 🔕 ደጊም ኣይትስደዱ: { $occupation }
alert-mute-municipality = 🔕 ደጊም ኣይትስደዱ: { $municipality }
alert-settings = ⚙️ መልእኽትታተይ
alert-closed = { $occupation }፣ { $municipality }: ተዓጽዩ።
campaign-title = { $count ->
    [one] 🏘 ኣብ { $municipality } ዝሰማምዓኩም ስራሕ ኣሎ
   *[other] 🏘 ኣብ { $municipality } { $count } ዝሰማምዑኹም ስራሓት ኣለዉ
  }
campaign-welcome = ናብዚ ዝግዕዝ ሰብ ብሓጎስ ከመልክት ይኽእል።
campaign-housing = ኮሙን ገዛ ከም ዘሎ ትገልጽ።
campaign-words = ኮሙን ከምዚ ትጽሕፍ:
campaign-why = ንመልእኽትታት ኮሙናት «እወ» ስለዝበልኩም ንጽሕፍ። ሞያ: { $work }። ቦታ: { $where }።
    እታ ኮሙን መን ምዃንኩም ኣይትፈልጥን።

outcome-ask = ከመይ ጌርኩም ከም እተመልክቱ ኣንቢብኩም: { $occupation }፣ { $municipality }። ከመይ ነበረ? ሓንሳብ ጥራይ ንሓትት።
outcome-applied = ኣመልኪተ
outcome-interview = ቃለ-መሕትት ገይረ
outcome-got_it = እቲ ስራሕ ረኺበዮ
outcome-moved = ግዒዘ
outcome-not_looking = ደጊም ስራሕ ኣይደልን
outcome-never = ደጊም ኣይትሕተቱኒ
outcome-thanks = የቐንየልና። ነቲ መልሲ ንቖጽሮ። ንስኹም ምዃንኩም ኣይነቐምጥን።
outcome-thanks-never = ከመይ ከም ዝኸይድ ኣይንሓትትን።
apply-outcome = ድሕሪ ክልተ ሰሙን ከመይ ከም ዝነበረ ሓንሳብ ንሓትት። እቲ መልሲ ቁጽሪ ጥራይ ይኸውን።
apply-outcome-never = ኣይፋል፣ ኣይትሕተቱ

toast-alerts-on = ተወሊዑ። ኣብ ዝደለኹምዎ ግዜ ክትቅይርዎ ትኽእሉ።
toast-alerts-off = ጠፊኡ።
toast-alerts-paused = ንግዜኡ ስቕ ክንብል ኢና።
toast-alerts-changed = ተቐይሩ።
toast-alerts-later = ሽዑ እንደገና ክንሓትት ኢና።
toast-outcome-never = ከመይ ከም ዝኸይድ ኣይንሓትትን።
toast-muted = ደጊም ብዛዕባኡ ኣይንነግረኩምን።
toast-unmuted = እንደገና ብዛዕባኡ ክንነግረኩም ኢና።

menu-alerts = መልእኽትታተይ
    .words = መልእኽቲ; መልእኽትታት; መተሓሳሰቢ; ሓበሬታ ሓድሽ ስራሕ; melekti; melikti; notiser; meddelanden; alerts
alerts-title = መዓስ ከም እንጽሕፈልኩም
alerts-none = ክሳብ «እወ» እትብሉ ኣይንጽሕፈልኩምን።
alerts-ended = እታ ቻት ንዓና ተዓጽያ ነይራ። ሽዑ እቲ «እወ» ዝበልኩምዎ ኣብቂዑ። እንደገና «እወ» ምስ በልኩም ጥራይ ይጅምር።
alerts-paused = ⏸ ዕረፍቲ። ቅድሚ { $date } ኣይንጽሕፍን።
alerts-own-line = 🔔 ሓደስቲ ዝሰማምዑኹም ስራሓት: { $state }
alerts-own-what = ንስኹም ዝመረጽኩምዎ ዓይነት ስራሕ ጥራይ ንነግረኩም።
alerts-towns-line = 🏘 መልእኽቲ ካብ ኮሙናት: { $state }
alerts-towns-what = ኮሙን ብዛዕባ ዝመረጽኩምዎ ዓይነት ስራሕ ክትነግረኩም ትኽእል። ኣብ መዓልቲ ካብ ሓንሳብ ኣይበዝሕን። እታ ኮሙን መን ምዃንኩም ኣይትፈልጥን።
alerts-state-on = ውሉዕ
alerts-state-off = ጥፉእ
alerts-pace-off = ጥፉእ
alerts-pace-now = ውሉዕ፣ ከም ዝመጸ ብኡንብኡ
alerts-pace-daily = ውሉዕ፣ ሓንሳብ ኣብ መዓልቲ
alerts-pace-weekly = ውሉዕ፣ ነፍሲ ወከፍ ሰኑይ
alerts-quiet-line = 🌙 ካብ { $from } ክሳብ { $until } ስቕታ
alerts-quiet-line-none = 🌙 ለይትን መዓልትን ክንጽሕፍ ንኽእል
alerts-neutral-line = 🔒 እቲ መልእኽቲ ብዛዕባ እንታይ ምዃኑ ኣይገልጽን።
alerts-muted-line = { $count ->
    [one] 🔕 ብዛዕባ { $count } ነገር ክትሰምዑ ኣይትደልዩን።
   *[other] 🔕 ብዛዕባ { $count } ነገራት ክትሰምዑ ኣይትደልዩን።
  }
alerts-own-change = 🔔 ሓደስቲ ስራሓት: ወልዑ ወይ ኣጥፍኡ
alerts-towns-yes = 🏘 እወ ንኮሙናት
alerts-towns-no = 🏘 ኣይፋል ንኮሙናት
alerts-times = 🌙 ግዜ ስቕታን ዕረፍትን
alerts-neutral-on = 🔒 ብዛዕባ እንታይ ምዃኑ ሕብኡ
alerts-neutral-off = 🔓 ብዛዕባ እንታይ ምዃኑ ኣርእዩ
alerts-muted = 🔕 ደጊም ኣይትስደዱ: ዝርዝር ርኣዩ
alerts-own-title = ብዛዕባ ሓደስቲ ስራሓት ክንደይ ግዜ ክንነግረኩም ትደልዩ?
alerts-own-wish = ሞያ: { $work }። ቦታ: { $where }።
alerts-own-now = ከም ዝመጸ ብኡንብኡ
alerts-own-daily = ሓንሳብ ኣብ መዓልቲ
alerts-own-weekly = ነፍሲ ወከፍ ሰኑይ
alerts-own-off = ፈጺምኩም ኣይትስደዱ
alerts-times-title = መዓስ ስቕ ክንብል?
alerts-times-what = ኣብ ግዜ ስቕታ ዝመጸ ደሓር ይበጽሓኩም። ዕረፍቲ ንሓደስቲ ስራሓትን ኮሙናትን እዩ። ዝሓተትኩምዎ መዘኻኸሪ ግና ይመጽእ።
alerts-quiet-at-21-08 = ስቕታ 21–08
alerts-quiet-at-22-07 = ስቕታ 22–07
alerts-quiet-at-18-10 = ስቕታ 18–10
alerts-quiet-at-none = ስቕታ ኣየድልን
alerts-pause-7 = ⏸ ዕረፍቲ ሓደ ሰሙን
alerts-pause-30 = ⏸ ዕረፍቲ ሓደ ወርሒ
alerts-pause-90 = ⏸ ዕረፍቲ ሰለስተ ወርሒ
alerts-pause-end = ▶️ ዕረፍቲ ኣቋርጹ
alerts-muted-title = ብዛዕባዚ ክትሰምዑ ኣይትደልዩን
alerts-muted-what = እንደገና ክትሰምዑ መስመር ጠውቑ።
alerts-muted-none = እቲ ዝርዝር ባዶ እዩ። ብዛዕባ ዝመረጽኩምዎ ኩሉ ትሰምዑ።
alerts-unmute = 🔔 { $what }
alerts-web = እቲ ገጽ ምስ ተዓጽወ ክንጽሕፈልኩም ኣይንኽእልን። ኣብ Telegram ጥራይ ይከኣል።
alerts-web-join = ኣብኡ ቀጽሉ፣ ሽዑ ንሓደስቲ ስራሓት «እወ» ክትብሉ ትኽእሉ።

told-title = እቲ መልእኽቲ ብዛዕባዚ ነበረ
told-closed = እቲ ስራሕ ተዓጽዩ።

offer-ask = 🔔 ኩሉ ግዜ ሓደስቲ ስራሓት ይመጽኡ። ዝሰማማዕ ምስ መጸ ክንነግረኩም ዶ?
offer-yes = እወ፣ ክሳብ ሓንሳብ ኣብ መዓልቲ
offer-no = ኣይፋል፣ የቐንየለይ
offer-declined = ሽዑ ኣይንጽሕፍን። ደሓር እንደገና ክንሓትት ንኽእል ዶ?
offer-later-30 = ድሕሪ ሓደ ወርሒ ሕተቱኒ
offer-later-90 = ድሕሪ ሰለስተ ወርሒ ሕተቱኒ
nothing-alerts = ቀዳማይ ስራሕ ምስ መጸ ሓንሳብ ክንነግረኩም ንኽእል። ወይ ኩሉ ግዜ፣ ኣብ መዓልቲ ካብ ሓንሳብ ዘይበዝሕ።
nothing-alerts-on = ንሓደስቲ ስራሓት «እወ» ኢልኩም ኣለኹም። ዝሰማማዕ ምስ መጸ ክንነግረኩም ኢና።
button-alerts-ongoing = ኩሉ ግዜ ንገሩኒ

shared-hello = 💛 ሓደ ሰብ ሓሲቡልኩም ስራሕ ኣካፊሉኩም።
share-bot = 💛 ንጎረቤት ንገሩ
share-bot-text = ክፉታት ስራሓት ኣብ ገጠር ሽወደን፣ ንምሉእ ስድራቤት። ነጻን ብቋንቋኹምን።
inline-bot-title = ብዛዕባ ስራሕ ኣብ ገጠር ንገሩ
inline-bot-what = ነጻ፣ ብቋንቋ ናይቲ ተቐባሊ

town-saved = እንተወሓደ { $count } ሰባት ካብ { $county } ኣብ { $municipality } ስራሕ ኣቐሚጦም ኣለዉ።
privacy-alerts = ንመልእኽትታት «እወ» ትብሉ ዲኹም? ዝመረጽኩምዎ ክፉት ይቕመጥ፣ እንተዘይኮይኑ እንታይ ከም እንሰድድ ኣይንፈልጥን። ዞባኹም (län) እውን ክፉት እዩ፣ ንምቑጻር ጥራይ።
    ክንደይ ሰብ ስራሕ ከም ዘቐምጥ፣ ከም ዘመልክትን ከም ዝግዕዝን ንቘጽር። ብዛዕባ ሓደ ቦታ ዝቐረቡ ሓደ እኳ ክምልሶም ዘይከኣለ ሕቶታት እውን ንቘጽር። መን ምዃኑ ዝኾነ ሰብ ኣይርእን፣ ካብ ሓሙሽተ ዝወሓደ ቁጽሪ ድማ ኣይረአን።
