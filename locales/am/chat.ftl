verbatim = { $text }
nothing = { "" }
choose-language = ቋንቋ ይምረጡ · Välj språk · Choose a language
    .words = ቋንቋ; ቋንቋዬ; ቁዋንቁዋ; kuankua; quanqua; kwankwa; qwanqwa; språk; language
language-names = አማርኛ
    .words = አማርኛ ቋንቋ; አምሀርኛ; አማሪኛ; ኣማርኛ; amarigna; amaregna; amarinya; amharic; amhariska; amharisk; amharigna; am
show-swedish = 🇸🇪 በስዊድንኛ አሳዩኝ
show-own = ↩ { $language }
button-listen = 🔊 ያዳምጡ
listen-rest = ቀሪው በጽሑፉ ውስጥ አለ።
listen-not-now = አሁን መስማት አይቻልም። ጽሑፉ እዚህ አለ።
chosen = ✓ { $option }
any-work = ሁሉም ሙያዎች
source-line = ምንጭ: { $name }። የተረጋገጠው: { $date }።
text-cut = ጽሑፉ አጥሯል። ተጨማሪ ለማንበብ አዝራር ይጫኑ።

button-jobs = ሥራዎችን አሳዩኝ
button-fit = ለእኛ የሚስማማ ሥራ
button-answers = መልሶቼ
button-support = ለመዛወር ድጋፍ
button-back = ‹ ወደ ኋላ
button-skip = ይለፍ
    .words = ይለፍ; ይለፈኝ; እለፍ; ዝለል; ይዘለል; አላውቅም; አላቅም; አላውቀውም; መመለስ አልፈልግም; አልመልስም; ቀጣይ; ቀጥል; ይቅር; alawkm; alawukm; alakm; ylef; yilef; ketil; skip; vet inte; hoppa
skip = ይለፍ
    .words = ይለፍ; ይለፈኝ; እለፍ; ዝለል; ይዘለል; አላውቅም; አላቅም; አላውቀውም; መመለስ አልፈልግም; አልመልስም; ቀጣይ; ቀጥል; ይቅር; alawkm; alawukm; alakm; ylef; yilef; ketil; skip; vet inte; hoppa
button-why = ለምን ትጠይቃላችሁ?
button-why-less = በአጭሩ
button-done = ጨርሻለሁ
button-none-of-these = ከእነዚህ ምንም የለኝም
none-of-these = ከእነዚህ ምንም የለኝም
    .words = የለም; የለኝም; አይ; አይደለም; ምንም; ምንም የለኝም; ምንም የለም; አንድም; አንድም የለም; ልጅ የለኝም; ልጆች የለኝም; ዜሮ; ባዶ; yelem; yelegnm; yelengm; minim; mnm; aydelem; nej; inga; ingen; no
button-change = ይቀየር: { $question }
button-add-work = ሙያ ልጨምር
button-add-income = ገቢ ልጨምር (በፈቃድ)
button-restart = እንደገና ልጀምር
button-go-on = ልቀጥል
button-language = ቋንቋ · Språk · Language
button-mydata = ያስቀመጣችሁትን ሁሉ አሳዩኝ
button-forget = እርሱኝ
button-answer = ልመልስ: { $question }

toast-have-it = ይህ መልስ አለን።
toast-changed = መልስዎ ተቀይሯል።
toast-saved = ሥራው ተቀምጧል።
toast-unsaved = ሥራው ከዝርዝሩ ወጥቷል።
toast-dismissed = ያንን ሥራ ዳግመኛ አናሳይዎትም።
toast-unwaited = አንጽፍልዎትም።

note-not-understood = በደንብ አልገባኝም። አዝራር ይጫኑ፣ ወይም በሌላ መንገድ ይጻፉ።
note-use-buttons = አመሰግናለሁ። አዝራር ይቀለኛል። ከታች ካሉት አንዱን ይጫኑ።
note-place-not-found = ይህን ቦታ አላገኘሁትም። የኮሙንዎን ወይም የከተማዎን ስም ይጻፉ።
note-work-not-found = ይህን ሙያ አላገኘሁትም። በሌላ ቃል ይጻፉ፣ ወይም አዝራር ይጫኑ።
note-media = አመሰግናለሁ። ማንበብ የምችለው ጽሑፍ ብቻ ነው። ይጻፉ፣ ወይም አዝራር ይጫኑ።
note-old-button = ይህ አዝራር አሮጌ ነው። አሁን ያሉት እዚህ ነው:
note-unknown-command = ይህ ትእዛዝ የለም። አሁን ያሉት እዚህ ነው:
note-late-used = መልስዎ ትንሽ ዘግይቶ ደረሰ። አስቀምጬዋለሁ።
note-late-kept = መልእክትዎ ለቀደመው ጥያቄ ነበር። የቀድሞ መልስዎ እንዳለ ነው። «መልሶቼ» ውስጥ መቀየር ይችላሉ።
did-you-mean = ከእነዚህ አንዱን ማለትዎ ነው? ይጫኑ፣ ወይም እንደገና ይጻፉ።
group-offer = ሰላም! የምመልሰው በግል ቻት ብቻ ነው። እዚያ መልሶችዎን ሌላ ሰው አያይም።
    ስሜን ይጫኑ፣ ከዚያ «Starta» ወይም «Start» ይምረጡ።

menu-jobs = ሥራዎችን አሳዩኝ
    .words = ሥራ; ስራ; ሥራዎች; ስራዎች; ክፍት ሥራ; ክፍት ስራ; ሥራ እፈልጋለሁ; ስራ እፈልጋለሁ; ሥራ አሳዩኝ; ስራ አሳዩኝ; sra; sira; seera; jobb; jobs
menu-answers = መልሶቼ
    .words = መልስ; መልሶች; መልሴ; ቀይር; መልስ መቀየር; melse; mels; svar
menu-support = ለመዛወር ድጋፍ
    .words = ድጋፍ; እርዳታ; ዕርዳታ; ድጎማ; ገንዘብ; የመዛወሪያ ድጋፍ; digaf; dgaf; erdata; bidrag; stöd; stod
menu-saved = ያስቀመጥኳቸው ሥራዎች
    .words = የተቀመጡ; የተቀመጠ; ያስቀመጥኩት; ያስቀመጥኳቸው ስራዎች; sparade; saved
menu-language = ቋንቋ መቀየር
    .words = ቋንቋ; ቋንቋ ቀይር; kuankua; språk; language
menu-privacy = መብቶችዎ
    .words = መብት; መብቶች; መብቴ; ግላዊነት; ሰርዝ; አጥፋ; gdpr; radera; privacy
menu-help = እገዛ
    .words = እርዱኝ; አግዙኝ; እርዳኝ; አግዘኝ; እርጂኝ; help; hjälp; erdugn
menu-mydata = ያስቀመጣችሁትን ሁሉ አሳዩኝ
menu-forget = እርሱኝ
menu-stop = ለጊዜው ማቆም
bot-description = ለመላው ቤተሰብዎ የሚስማማ ሥራ በስዊድን ገጠር ያግኙ። ነፃ ነው፣ በፈቃድዎ ነው። በቋንቋዎ።
bot-short-description = ለመላው ቤተሰብ የሚስማማ ሥራ በገጠር።

help-title = እንዲህ ልረዳዎ እችላለሁ
help-what = በገጠር ያሉ ክፍት ሥራዎችን አሳያለሁ። ለምን እንደሚስማሙዎ እናገራለሁ። የትኛው ድጋፍ እንዳለና እንደሌለ እነግርዎታለሁ።
help-how = አዝራር ይጫኑ፣ ወይም ይጻፉ። ሁልጊዜ መመለስ፣ መቀየርና ማቆም ይችላሉ።
help-contact = የአገልግሎቱ ኃላፊ { $operator } ነው። እዚህ ያገኟቸዋል: { $contact }

resume-title = እንኳን ደህና ተመለሱ
resume-at = የመለሱት ሁሉ አለ። የነበሩት በዚህ ጥያቄ ላይ ነው: { $question }።
resume-anywhere = የመለሱት ሁሉ አለ።{ $question }
stopped = አሁን ዝም እላለሁ። መልሶችዎ ይቆያሉ። መቀጠል ሲፈልጉ ይጻፉ።

answers-title = መልሶችዎ
answers-none = እስካሁን ምንም አልመለሱም።
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = አልተመለሰም

saved-title = ያስቀመጧቸው ሥራዎች
saved-none = እስካሁን ሥራ አላስቀመጡም። ከሥራው በታች «ይቀመጥ» የሚለውን ይጫኑ።
saved-job = { $occupation }፣ { $municipality }
saved-closed = ይወገድ: ተዘግቷል
saved-closed-note = { $count ->
    [one] ካስቀመጧቸው { $count } ሥራ ተዘግቷል።
   *[other] ካስቀመጧቸው { $count } ሥራዎች ተዘግተዋል።
  }

support-title = ሊስማማዎ የሚችል ድጋፍ
support-apart = ድጋፎቹን አንድ ላይ አንደምርም። የሚያመለክቱት እርስዎ ነዎት፣ የሚወስነው ከፋዩ ነው።
button-ended = አሁን የሌለ ድጋፍ
button-never = ሌላ የሌለ ነገር
button-source = ምንጩ ይከፈት
ended-title = አሁን ቀርተዋል
never-title = ይህን ተስፋ አያድርጉ
saved-gone = ተዘግቷል: ተመሳሳይ አሳዩኝ
toast-reminded = ከመጨረሻው ቀን 3 ቀን በፊት እናስታውስዎታለን።
toast-unreminded = አናስታውስዎትም።
language-more = 🌐 ሌሎች ቋንቋዎች
languages-read = ቋንቋውን የሚናገር ሰው ያነበበው: { $languages }። ሌሎቹ በኮምፒውተር የተተረጎሙ ናቸው፣ ገና አልተመረመሩም።
