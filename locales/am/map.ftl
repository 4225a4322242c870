map-title = ሥራዎቹ ያሉት እዚህ ነው
map-picture = የስዊድን ካርታ።
map-alt = የስዊድን ካርታ፣ ሥራ ላለበት ኮሙን ሁሉ አንድ ነጥብ አለው። ቁጥሮቹ በጽሑፉ ውስጥ አሉ።
map-share-alt = የስዊድን ካርታ፣ ሥራ ላለበት የገጠር ኮሙን ሁሉ አንድ ነጥብ አለው።
map-number = { $jobs ->
    [one] { $jobs } ክፍት ሥራ
   *[other] { $jobs } ክፍት ሥራዎች
  } { $places ->
    [one] በ{ $places } ኮሙን
   *[other] በ{ $places } ኮሙኖች
  }: { $work }።
map-permanent = { $permanent ->
    [0] ከእነሱ ቋሚ የለም።
    [one] ከእነሱ { $permanent } ቋሚ ነው።
   *[other] ከእነሱ { $permanent } ቋሚ ናቸው።
  }
map-permanent-all = { $permanent ->
    [one] ቋሚ ነው።
   *[other] ሁሉም ቋሚ ናቸው።
  }
map-legend-permanent = ቋሚ ሥራ
map-legend-other = ሌላ ሥራ
map-legend-both = ሁለቱም
map-legend-size = ትልቅ ነጥብ: ብዙ ሥራ።
map-up-to = 1–{ $jobs }
map-other-means = ሌሎች ሥራዎች ለተወሰነ ጊዜ፣ ለወቅት ወይም ሲያስፈልግ ብቻ ናቸው። አንዳንድ ማስታወቂያ ምንም አይልም።
map-counted = የተቆጠረው: { $date }፣ { $time }።
map-counted-old = ሥራዎቹ መጨረሻ የተረጋገጡት: { $date }። አንዳንዶቹ አሁን ላይኖሩ ይችላሉ።
map-table = ቁጥሮቹ በሰንጠረዥ
map-municipality = ኮሙን
map-permanent-jobs = ቋሚ
map-other-jobs = ሌላ
map-all-jobs = ሁሉም
map-sum = ድምር
map-none = አሁን በገጠር ክፍት ሥራ የለም።
map-none-such = አሁን እንዲህ ያለ ሥራ የለም። ሌላ ይምረጡ።
map-work = ሙያ
map-any-work = ሁሉም ሙያዎች
map-permanent-only = ቋሚ ሥራ ብቻ
map-show = አሳዩኝ
map-dot = { $municipality }: { $permanent } ቋሚ፣ { $other } ሌላ
menu-map = ሥራዎቹ የት ናቸው?
    .words = ካርታ; ካርታው; ሥራዎቹ የት ናቸው; ስራዎቹ የት ናቸው; ሥራ የት አለ; ስራ የት አለ; ስራው የት ነው; የት ነው ስራው; karta; kartaw; map
button-where = 🗺 ሥራዎቹ የት ናቸው?
map-place = { $municipality }: { $jobs ->
    [one] { $jobs } ሥራ
   *[other] { $jobs } ሥራዎች
  }፣ { $permanent ->
    [0] ቋሚ የለም
    [one] { $permanent } ቋሚ
   *[other] { $permanent } ቋሚ
  }
map-more-places = በተጨማሪም { $places ->
    [one] በ{ $places } ሌላ ኮሙን።
   *[other] በ{ $places } ሌሎች ኮሙኖች።
  }
map-marks = ሙሉ ነጥብ: ቋሚ ሥራ። ባዶ ክብ: ሌላ ሥራ። ትልቅ ነጥብ: ብዙ ሥራ።
map-home = ቤቱ የሚኖሩበት ቦታ ነው።
map-none-work = ዛሬ በገጠር ክፍት ሥራ የለም: { $work }።
button-map-all = ሁሉም ሙያዎች በካርታው
button-map-own = የእኔ ሥራ በካርታው
