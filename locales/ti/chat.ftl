# መልጎማት፣ መተሓሳሰቢታት፣ ዝርዝር።
verbatim = { $text }
nothing = { "" }
choose-language = ቋንቋ ምረጹ · Välj språk · Choose a language
    .words = ቋንቋ; ቋንቋይ; ቛንቛ; kuankua; quanqua; kwankwa; språk; language
language-names = ትግርኛ
    .words = ትግሪኛ; ትግርኛ ቋንቋ; ቋንቋ ትግርኛ; tigrinya; tigrigna; tigrina; tigrinja; tigrinska; tegrinya; ti
show-swedish = 🇸🇪 ብሽወደንኛ ኣርእዩኒ
show-own = ↩ { $language }
button-listen = 🔊 ስምዑ
listen-rest = ዝተረፈ ኣብቲ ጽሑፍ ኣሎ።
listen-not-now = ሕጂ ምስማዕ ኣይከኣልን። ጽሑፍ ኣብዚ ኣሎ።
chosen = ✓ { $option }
any-work = ኩሉ ሞያታት
source-line = ምንጪ: { $name }። ዝተረጋገጸሉ ዕለት: { $date }።
text-cut = ጽሑፍ ሓጺሩ ኣሎ። ተወሳኺ ንምንባብ መልጎም ጠውቑ።

button-jobs = ስራሓት ኣርእዩኒ
button-fit = ንዓና ዝሰማማዕ ስራሕ
button-answers = መልስታተይ
button-support = ደገፍ ንምግዓዝ
button-back = ‹ ተመለሱ
button-skip = ሕለፍዎ
    .words = ሕለፍ; ሕለፍዎ; ይሕለፍ; ክሓልፎ; ኣይፈልጥን; ኣይፈልጥን እየ; ክምልስ ኣይደልን; ቀጽል; ዝቕጽል; ayfeltin; aifeltn; aifeltin; hilef; hlef; skip; vet inte; hoppa
skip = ሕለፍዎ
    .words = ሕለፍ; ሕለፍዎ; ይሕለፍ; ክሓልፎ; ኣይፈልጥን; ኣይፈልጥን እየ; ክምልስ ኣይደልን; ቀጽል; ዝቕጽል; ayfeltin; aifeltn; aifeltin; hilef; hlef; skip; vet inte; hoppa
button-why = ንምንታይ ትሓቱ?
button-why-less = ኣሕጽርዎ
button-done = ወዲአ
button-none-of-these = ካብዚኣቶም ሓደ እኳ የለን
none-of-these = ካብዚኣቶም ሓደ እኳ የለን
    .words = የለን; ኣይፋል; ኣይፋልን; ኣይኮነን; ሓደ እኳ; ዋላ ሓደ; ዋላሓደ; ዋላ ሓንቲ; የብለይን; ቆልዑ የብለይን; ደቂ የብለይን; ዜሮ; ባዶ; yelen; yeblein; yeblayn; aykonen; nej; inga; ingen; no
button-change = ቀይሩ: { $question }
button-add-work = ሞያ ወስኹ
button-add-income = ኣታዊ ወስኹ (ብድሌት)
button-restart = እንደገና ጀምሩ
button-go-on = ቀጽሉ
button-language = ቋንቋ · Språk · Language
button-mydata = እተቐምጥዎ ኩሉ ኣርእዩኒ
button-forget = ረስዑኒ
button-answer = መልሱ: { $question }

toast-have-it = እዚ መልሲ ድሮ ኣሎና።
toast-changed = መልስኹም ተቐይሩ።
toast-saved = እቲ ስራሕ ተቐሚጡ።
toast-unsaved = እቲ ስራሕ ካብ ዝርዝር ወጺኡ።
toast-dismissed = ነዚ ስራሕ እንደገና ኣይነርእየኩምን።
toast-unwaited = ኣይንጽሕፈልኩምን።

note-not-understood = ጽቡቕ ገይረ ኣይተረድኣንን። መልጎም ጠውቑ፣ ወይ ብኻልእ ኣገባብ ጽሓፉ።
note-use-buttons = የቐንየለይ። መልጎማት ይቐሉኒ። ኣብ ታሕቲ ዘሎ መልጎም ጠውቑ።
note-place-not-found = ነዚ ቦታ ኣይረኸብክዎን። ስም ኮሙንኩም ወይ ከተማኹም ጽሓፉ።
note-work-not-found = ነዚ ሞያ ኣይረኸብክዎን። ብኻልእ ቃላት ጽሓፉ፣ ወይ መልጎም ጠውቑ።
note-media = የቐንየለይ። ጽሑፍ ጥራይ እየ ከንብብ ዝኽእል። ጽሓፉ፣ ወይ መልጎም ጠውቑ።
note-old-button = እዚ መልጎም ኣረጊት እዩ። ሕጂ ኣብዚ ኣለኹም:
note-unknown-command = እዚ ትእዛዝ የለን። ሕጂ ኣብዚ ኣለኹም:
note-late-used = መልስኹም ቁሩብ ደንጉዩ በጺሑ። ኣቐሚጠዮ ኣለኹ።
note-late-kept = መልእኽትኹም ናይ ዝሓለፈ ሕቶ ነበረ። ናይ ቅድም መልስኹም ይጸንሕ። ኣብ «መልስታተይ» ክትቅይርዎ ትኽእሉ።
did-you-mean = ካብዚኦም ሓደ ማለትኩም ድዩ? ጠውቑ፣ ወይ እንደገና ጽሓፉ።
group-offer = ሰላም! ኣብ ናይ ብሕቲ ቻት ጥራይ እየ ዝምልስ። ኣብኡ ካልእ ሰብ መልስታትኩም ኣይርእን።
    ስመይ ጠውቑ፣ «Starta» ወይ «Start» ድማ ምረጹ።

menu-jobs = ስራሓት ኣርእዩኒ
    .words = ስራሕ; ስራሓት; ክፉት ስራሕ; ስራሕ ኣርእየኒ; ስራሕ ኣርእዩኒ; ስራሕ ይደሊ; srah; srahat; sirah; jobb; jobs
menu-answers = መልስታተይ
    .words = መልሲ; መልስታት; መልሰይ; ቀይር; ቀይሩ; መልሲ ክቕይር; melsi; melstatey; svar
menu-support = ደገፍ ንምግዓዝ
    .words = ደገፍ; ሓገዝ; ድጎማ; ገንዘብ; ሓገዝ ንምግዓዝ; degef; hagez; bidrag; stöd; stod
menu-saved = ዘቐመጥክዎም ስራሓት
    .words = ዝተቐመጡ; ዝተቐመጠ; ዘቐመጥክዎ; sparade; saved
menu-language = ቋንቋ ቀይሩ
    .words = ቋንቋ; ቋንቋ ክቕይር; kuankua; språk; language
menu-privacy = መሰላትኩም
    .words = መሰል; መሰላት; መሰለይ; ብሕታውነት; ደምስስ; ደምስሱ; gdpr; radera; privacy
menu-help = ሓገዝ
    .words = ሓግዙኒ; ሓግዘኒ; ሓግዝኒ; ርድኡኒ; hagzuni; hagezuni; help; hjälp
menu-mydata = እተቐምጥዎ ኩሉ ኣርእዩኒ
menu-forget = ረስዑኒ
menu-stop = ንግዜኡ ኣቋርጹ
bot-description = ንምሉእ ስድራቤት ዝሰማማዕ ስራሕ ኣብ ገጠር ሽወደን ርኸቡ። ነጻን ብድሌትኩምን። ብቋንቋኹም።
bot-short-description = ንምሉእ ስድራቤት ዝሰማማዕ ስራሕ ኣብ ገጠር።

help-title = ከምዚ ገይረ ክሕግዘኩም እኽእል
help-what = ኣብ ገጠር ዝርከቡ ክፉታት ስራሓት የርእየኩም። ንምንታይ ከም ዝሰማምዑኹም እነግረኩም። እንታይ ደገፍ ከም ዘሎን ከም ዘየለን እነግረኩም።
help-how = መልጎም ጠውቑ፣ ወይ ጽሓፉ። ኩሉ ግዜ ክትምለሱ፣ ክትቅይሩ፣ ከተቋርጹ ትኽእሉ።
help-contact = ሓላፊ ናይዚ ኣገልግሎት { $operator } እዩ። ብኸምዚ ርኸብዎም: { $contact }

resume-title = እንቋዕ ብደሓን ተመለስኩም
resume-at = ዝመለስኩምዎ ኩሉ ኣሎ። ኣብዛ ሕቶ ኔርኩም: { $question }።
resume-anywhere = ዝመለስኩምዎ ኩሉ ኣሎ።{ $question }
stopped = ሕጂ ስቕ ክብል እየ። መልስታትኩም ይጸንሕ። ክትቅጽሉ ምስ ደለኹም ጽሓፉ።

answers-title = መልስታትኩም
answers-none = ክሳብ ሕጂ ሕቶ ኣይመለስኩምን።
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = ኣይተመለሰን

saved-title = ዘቐመጥኩምዎም ስራሓት
saved-none = ክሳብ ሕጂ ስራሕ ኣየቐመጥኩምን። ኣብ ትሕቲ ስራሕ ዘሎ «ኣቐምጡ» ጠውቑ።
saved-job = { $occupation }፣ { $municipality }
saved-closed = ኣውጽኡ: ድሮ ተዓጽዩ
saved-closed-note = { $count ->
    [one] ዘቐመጥኩምዎ ሓደ ስራሕ ተዓጽዩ።
   *[other] ዘቐመጥኩምዎም { $count } ስራሓት ተዓጽዮም።
  }

support-title = ንዓኹም ክምልከት ዝኽእል ደገፍ
support-apart = ነቲ ደገፋት ብሓባር ኣይንድምሮን። ባዕልኹም ተመልክቱ፣ ዝኸፍል ኣካል ድማ ይውስን።
button-ended = ሕጂ ዘየለ
button-never = ካልእ ዘየለ ነገር
button-source = ምንጪ ክፈቱ
ended-title = እዚ ተሰሪዙ
never-title = ኣብዚ ተስፋ ኣይትግበሩ
saved-gone = ተዓጽዩ: ዝመሳሰል ኣርእዩኒ
toast-reminded = ቅድሚ መወዳእታ ዕለት ብ3 መዓልቲ ከነዘክረኩም ኢና።
toast-unreminded = ኣይነዘክረኩምን።
language-more = 🌐 ካልኦት ቋንቋታት
languages-read = ነቲ ቋንቋ ዝዛረብ ሰብ ኣንቢብዎ: { $languages }። እቶም ካልኦት ብኮምፒተር ዝተተርጎሙ እዮም፣ ገና ኣይተመርመሩን።
