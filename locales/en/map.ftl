# The map of the jobs: on the front page and in the conversation.
map-title = Here are the jobs
map-picture = A map of Sweden.
map-alt = A map of Sweden with a dot for every municipality where there are jobs. The numbers are in the text.
map-share-alt = A map of Sweden with a dot for every rural municipality where there are jobs.
map-number = { $jobs ->
    [one] One job
   *[other] { $jobs } jobs
  } in { $places ->
    [one] one municipality
   *[other] { $places } municipalities
  }: { $work }.
map-permanent = { $permanent ->
    [0] None of them is permanent.
    [one] One of them is permanent.
   *[other] { $permanent } of them are permanent.
  }
map-permanent-all = { $permanent ->
    [one] It is permanent.
   *[other] All are permanent.
  }
map-legend-permanent = Permanent job
map-legend-other = Other job
map-legend-both = Both
map-legend-size = Larger dot: more jobs.
map-up-to = 1–{ $jobs }
map-other-means = Other jobs are for a time, for a season or when needed. Some ads do not say.
map-counted = Counted on { $date } at { $time }.
map-counted-old = The jobs were last checked on { $date }. Some may be gone.
map-table = The numbers in a table
map-municipality = Municipality
map-permanent-jobs = Permanent
map-other-jobs = Other
map-all-jobs = All
map-sum = Together
map-none = No rural jobs just now.
map-none-such = No such jobs just now. Choose something else.
map-work = Occupation
map-any-work = All occupations
map-permanent-only = Only permanent jobs
map-show = Show
map-dot = { $municipality }: { $permanent } permanent, { $other } other
menu-map = Where are the jobs?
    .words = map; the map; where are the jobs; where are jobs; where are there jobs; where is the work
button-where = 🗺 Where are the jobs?
map-place = { $municipality }: { $jobs ->
    [one] one job
   *[other] { $jobs } jobs
  }, { $permanent ->
    [0] none permanent
    [one] one permanent
   *[other] { $permanent } permanent
  }
map-more-places = And in { $places ->
    [one] one municipality
   *[other] { $places } municipalities
  } more.
map-marks = Filled dot: permanent jobs. Ring: other jobs. Larger dot: more jobs.
map-home = The house is where you live.
map-none-work = No rural job today: { $work }.
button-map-all = All occupations on the map
button-map-own = My work on the map
