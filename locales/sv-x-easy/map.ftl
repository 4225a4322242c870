# The map of the jobs: on the front page and in the conversation.
map-title = Här finns jobben
map-picture = Karta över Sverige.
map-alt = Karta över Sverige. Varje prick är en kommun med jobb. Siffrorna står i texten.
map-share-alt = Karta över Sverige. Varje prick är en kommun på landsbygden med jobb.
map-number = { $jobs ->
    [one] Ett ledigt jobb
   *[other] { $jobs } lediga jobb
  } i { $places ->
    [one] en kommun
   *[other] { $places } kommuner
  }: { $work }.
map-permanent = { $permanent ->
    [0] Inget av dem är fast.
    [one] Ett av dem är fast.
   *[other] { $permanent } av dem är fasta.
  }
map-permanent-all = { $permanent ->
    [one] Det är fast.
   *[other] Alla är fasta.
  }
map-legend-permanent = Fast jobb
map-legend-other = Annat jobb
map-legend-both = Båda
map-legend-size = Större prick: fler jobb.
map-up-to = 1–{ $jobs }
map-other-means = Andra jobb är för en tid, en säsong eller vid behov. Några annonser säger inget.
map-counted = Räknat { $date } klockan { $time }.
map-counted-old = Vi kollade jobben senast { $date }. Några kan vara borta.
map-table = Siffrorna i en tabell
map-municipality = Kommun
map-permanent-jobs = Fasta
map-other-jobs = Andra
map-all-jobs = Alla
map-sum = Tillsammans
map-none = Inga lediga jobb på landsbygden just nu.
map-none-such = Inga sådana jobb just nu. Välj något annat.
map-work = Yrke
map-any-work = Alla yrken
map-permanent-only = Bara fasta jobb
map-show = Visa
map-dot = { $municipality }: { $permanent } fasta, { $other } andra
menu-map = Var finns jobben?
    .words = karta; kartan; var finns jobben; var finns jobb; var finns det jobb; var är jobben; var ligger jobben; var finns jobb någonstans; var är jobb; på karta
button-where = 🗺 Var finns jobben?
map-place = { $municipality }: { $jobs ->
    [one] ett jobb
   *[other] { $jobs } jobb
  }, { $permanent ->
    [0] inget fast
    [one] ett fast
   *[other] { $permanent } fasta
  }
map-more-places = Och i { $places ->
    [one] en kommun
   *[other] { $places } kommuner
  } till.
map-marks = Fylld prick: fasta jobb. Ring: andra jobb. Större prick: fler jobb.
map-home = Huset visar var du bor.
map-none-work = Inget ledigt jobb på landsbygden i dag: { $work }.
button-map-all = Alla yrken på kartan
button-map-own = Mitt yrke på kartan
