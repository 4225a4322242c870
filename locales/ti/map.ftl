# ካርታ ናይቶም ስራሓት።
map-title = ስራሓት ኣብዚ ይርከቡ
map-picture = ካርታ ሽወደን።
map-alt = ካርታ ሽወደን፣ ስራሕ ኣብ ዘለዎም ኮሙናት ነጥቢ ኣሎ። ቁጽርታቱ ኣብቲ ጽሑፍ ይርከብ።
map-share-alt = ካርታ ሽወደን፣ ስራሕ ኣብ ዘለዎም ናይ ገጠር ኮሙናት ነጥቢ ኣሎ።
map-number = { $jobs ->
    [one] { $jobs } ክፉት ስራሕ
   *[other] { $jobs } ክፉታት ስራሓት
  } ኣብ { $places ->
    [one] { $places } ኮሙን
   *[other] { $places } ኮሙናት
  }: { $work }።
map-permanent = { $permanent ->
    [0] ካብኦም ቀዋሚ የለን።
    [one] ካብኦም ሓደ ቀዋሚ እዩ።
   *[other] ካብኦም { $permanent } ቀወምቲ እዮም።
  }
map-permanent-all = { $permanent ->
    [one] ቀዋሚ እዩ።
   *[other] ኩሎም ቀወምቲ እዮም።
  }
map-legend-permanent = ቀዋሚ ስራሕ
map-legend-other = ካልእ ስራሕ
map-legend-both = ክልቲኡ
map-legend-size = ዝዓበየ ነጥቢ: ዝበዝሐ ስራሕ።
map-up-to = 1–{ $jobs }
map-other-means = ካልኦት ስራሓት ንውሱን ግዜ፣ ንወቕቲ ወይ ምስ ዘድሊ ጥራይ እዮም። ገለ መፍለጢታት ኣይገልጹን።
map-counted = ዝተቖጽረሉ: { $date } ሰዓት { $time }።
map-counted-old = ስራሓት ንመወዳእታ ግዜ ዝተረጋገጹሉ: { $date }። ገለ ጠፊኦም ክኾኑ ይኽእሉ።
map-table = ቁጽርታት ኣብ ሰሌዳ
map-municipality = ኮሙን
map-permanent-jobs = ቀወምቲ
map-other-jobs = ካልኦት
map-all-jobs = ኩሎም
map-sum = ድምር
map-none = ሕጂ ኣብ ገጠር ክፉት ስራሕ የለን።
map-none-such = ሕጂ ከምኡ ዝበለ ስራሕ የለን። ካልእ ምረጹ።
map-work = ሞያ
map-any-work = ኩሉ ሞያታት
map-permanent-only = ቀወምቲ ስራሓት ጥራይ
map-show = ኣርእዩኒ
map-dot = { $municipality }: { $permanent } ቀወምቲ፣ { $other } ካልኦት
menu-map = ስራሓት ኣበይ ኣለዉ?
    .words = ካርታ; ስራሓት ኣበይ ኣለዉ; ስራሕ ኣበይ ኣሎ; ኣበይ ኣሎ ስራሕ; ኣበይ; karta; carta; srah abey alo; kartan; map
button-where = 🗺 ስራሓት ኣበይ ኣለዉ?
map-place = { $municipality }: { $jobs ->
    [one] { $jobs } ስራሕ
   *[other] { $jobs } ስራሓት
  }፣ { $permanent ->
    [0] ቀዋሚ የለን
    [one] ሓደ ቀዋሚ
   *[other] { $permanent } ቀወምቲ
  }
map-more-places = ከምኡ'ውን { $places ->
    [one] ሓንቲ ተወሳኺት ኮሙን
   *[other] { $places } ተወሰኽቲ ኮሙናት
  }።
map-marks = ምሉእ ነጥቢ: ቀወምቲ ስራሓት። ክቢ: ካልኦት ስራሓት። ዝዓበየ ነጥቢ: ዝበዝሐ ስራሕ።
map-home = እታ ገዛ ሕጂ እትነብርሉ ቦታ እያ።
map-none-work = ሎሚ ኣብ ገጠር ክፉት ስራሕ የለን: { $work }።
button-map-all = ኩሉ ሞያታት ኣብ ካርታ
button-map-own = ናተይ ስራሕ ኣብ ካርታ
