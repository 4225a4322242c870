# The map of the jobs: on the front page and in the conversation.
map-title = Kar li vir in
map-picture = Nexşeya Swêdê.
map-alt = Nexşeya Swêdê, ji bo her şaredariya ku kar lê hene xalek. Hejmar di nivîsê de ne.
map-share-alt = Nexşeya Swêdê, ji bo her şaredariya gundewar a ku kar lê hene xalek.
map-number = { $jobs ->
    [one] Karekî vala
   *[other] { $jobs } karên vala
  } li { $places ->
    [one] şaredariyekê
   *[other] { $places } şaredariyan
  }: { $work }.
map-permanent = { $permanent ->
    [0] Ti yek ji wan ne daîmî ye.
    [one] Yek ji wan daîmî ye.
   *[other] { $permanent } ji wan daîmî ne.
  }
map-permanent-all = { $permanent ->
    [one] Ew daîmî ye.
   *[other] Hemû daîmî ne.
  }
map-legend-permanent = Karê daîmî
map-legend-other = Karê din
map-legend-both = Herdu
map-legend-size = Xala mezintir: kar zêdetir.
map-up-to = 1–{ $jobs }
map-other-means = Karên din ji bo demekê, demsalekê an gava hewce be ne. Hin îlan tiştekî nabêjin.
map-counted = Hat hejmartin: { $date }, saet { $time }.
map-counted-old = Kar cara dawî di { $date } de hatin kontrolkirin. Dibe ku hin ji wan êdî tune bin.
map-table = Hejmar di tabloyekê de
map-municipality = Şaredarî
map-permanent-jobs = Daîmî
map-other-jobs = Yên din
map-all-jobs = Hemû
map-sum = Bi hev re
map-none = Niha li gundewaran ti kar vala tune.
map-none-such = Niha karên wisa tune. Tiştekî din hilbijêre.
map-work = Pîşe
map-any-work = Hemû pîşe
map-permanent-only = Tenê karên daîmî
map-show = Nîşan bide
map-dot = { $municipality }: { $permanent } daîmî, { $other } yên din
menu-map = Kar li ku ne?
    .words = nexşe; nexse; xerîte; xerite; kar li ku ne; kar li ku ye; kar li ku hene; karta
button-where = 🗺 Kar li ku ne?
map-place = { $municipality }: { $jobs ->
    [one] karek
   *[other] { $jobs } kar
  }, { $permanent ->
    [0] ti yek daîmî
    [one] yek daîmî
   *[other] { $permanent } daîmî
  }
map-more-places = Û li { $places ->
    [one] şaredariyeke din.
   *[other] { $places } şaredariyên din.
  }
map-marks = Xala tije: karên daîmî. Xelek: karên din. Xala mezintir: kar zêdetir.
map-home = Xanî cihê ku tu lê dijî ye.
map-none-work = Îro li gundewaran karekî vala tune: { $work }.
button-map-all = Hemû pîşe li ser nexşeyê
button-map-own = Karê min li ser nexşeyê
