# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = The work you look for: { $occupation }
reason-occupation-near = Close to what you look for: { $occupation }
reason-occupation-open-now = Open now, without the licence: { $occupation }
reason-occupation-field = The same field as you look for: { $occupation }
reason-occupation-other = Another occupation: { $occupation }
reason-occupation-any = { $occupation }. Read what the ad demands.
reason-occupation-no-training = You can start without training
reason-permanent-yes = Permanent job (tills vidare)
reason-permanent-yes-wished = Permanent work first, as you wish (tills vidare)
reason-permanent-leads = May become permanent, says the ad
reason-permanent-unknown = The ad does not say if it is permanent: ask
reason-permanent-no = The job is for a limited time
reason-permanent-short-wished = A job for a limited time, as you wish
reason-school-right = The children have a right to school here through grade 9. We do not know the nearest school.
reason-school-gymnasium = Upper secondary school may be in another town: ask the municipality
reason-pay-stated = Pay in the ad: { $pay }
reason-pay-typical = Typical pay in the occupation: { $pay } a month ({ $year }). It is not this job's pay.
reason-pay-unknown = The ad does not state the pay: ask
reason-step-up-yes = A step up from what you look for
reason-step-up-unknown = We do not know if it is a step up
reason-known-here = You know someone here
reason-known-near = You know someone { $km } km away
reason-known-far = Far from those you know: { $km } km
reason-known-unknown = We do not know if you know anyone here
reason-partner-here = Jobs for the other adult in the same place: { $count ->
    [one] one
   *[other] { $count }
  }
reason-partner-near = Jobs for the other adult near by: { $count ->
    [one] one
   *[other] { $count }
  }
reason-partner-none = No job for the other adult here right now
reason-partner-unknown = We do not know what the other adult looks for
reason-housing-stated = The municipality says that there is housing. { $said }
reason-housing-unknown = Housing we do not know: ask the municipality
reason-getting-car = You have a car to get to work
reason-getting-odd-hours = Buses are rare in evenings and on weekends: ask how to get there
reason-getting-unknown = Buses to work we do not know: ask
reason-shifts-day = Work in the daytime
reason-shifts-odd = Work in evenings, nights, weekends or shifts
reason-shifts-children = Work in evenings, nights or weekends. Night care for children is not guaranteed: ask.
reason-shifts-unknown = The ad does not say which hours: ask
reason-experience-not-needed = No experience needed
reason-experience-unknown = The ad does not say if experience is needed
reason-experience-have = You have the experience
reason-experience-abroad = You have experience from another country
reason-experience-missing = Experience is demanded
reason-experience-demanded = Experience is demanded: ask if yours is enough
reason-credential-have = You have the licence (legitimation)
reason-credential-missing = A Swedish licence (legitimation) is required
reason-credential-legitimation = A Swedish licence (legitimation) is required: do you have it?
reason-credential-title = The title undersköterska needs a certificate (bevis). The work as vårdbiträde is open.
reason-credential-teacher = Without a teacher's licence: at most one year at a time
reason-credential-guard = Länsstyrelsen (the county board) approves you first. The employer applies.
reason-credential-electrician = You can work under a registered electrical firm
reason-credential-truck = Forklift training is needed, and the employer's permit
reason-credential-permit = A permit is needed: ask the employer
reason-credential-ykb = Licence C or D and the professional certificate (YKB) are required
reason-credential-taxi = A taxi driver's licence is required
reason-credential-open = No licence (legitimation) is required
reason-licence-none = No driving licence in the ad's fields
reason-licence-demanded = Driving licence required: { $licence }
reason-licence-have = You have the driving licence required: { $licence }
reason-licence-missing = Driving licence required: { $licence }
reason-car-none = No car in the ad's fields
reason-car-demanded = A car of your own is required
reason-car-have = You have the car that is required
reason-car-missing = A car of your own is required
reason-language-swedish = Swedish is required
reason-language-have = You manage the Swedish that is required
reason-language-other = Languages required: { $languages }
reason-language-unknown = The ad says nothing about languages
lane-licence = To work as { $occupation } you need a Swedish licence (legitimation). Socialstyrelsen assesses your training.
    You can apply for the licence now. You do not need Swedish yet.
lane-now = These jobs you can apply for already now:
reason-licence-special = A special licence or certificate is required: read the ad
reason-studies-unknown = Training near by we do not know: ask the municipality’s adult education
reason-experience-trained = You learn the job on the spot
reason-language-basic = Some Swedish is required
reason-language-good = Good Swedish is required
reason-language-fluent = Fluent Swedish is required
reason-housing-help = The ad says that you get help with housing
reason-money-more = About { $amount } more left a month than with the same work in { $home } ({ $year })
reason-money-less = About { $amount } less left a month than with the same work in { $home } ({ $year })
reason-money-same = About as much left a month as with the same work in { $home } ({ $year })
reason-school-places = The children have a right to school here through grade 9. The municipality says that there are such schools in { $places }. { $said }
reason-housing-vacant = The municipality says that there { $count ->
    [one] is one vacant flat
   *[other] are { $count } vacant flats
  }. { $said }
reason-housing-none-now = The municipality says that no flat is vacant. { $said }
reason-partner-stated = The municipality says that there is work for the other adult too. { $said }
reason-welcome-movers = The municipality writes: you who move here are welcome. { $said }
reason-welcome-help = The municipality writes: they help with the move. { $said }
reason-welcome-both = The municipality writes: you who move here are welcome, and they help with the move. { $said }
reason-welcome-unknown = We do not know if they look for people who move here
reason-getting-bus-day = The municipality says that there are buses in the daytime. { $said }
reason-getting-bus-odd = The municipality says that there are buses in evenings and on weekends. { $said }
reason-getting-no-bus-day = The municipality says that there is no bus: ask how to get to work. { $said }
reason-getting-no-bus-odd = The municipality says that no buses run evenings and weekends: ask how to get there. { $said }
reason-shifts-care = Work in evenings, nights or weekends. The municipality says that the children are cared for then. { $said }
reason-shifts-no-care = Work in evenings, nights or weekends. The municipality says that there is no care for the children then. { $said }
reason-language-work = The municipality says that these languages are spoken at work: { $languages }. { $said }
reason-language-reception = The municipality says that those who receive you speak { $languages }. { $said }
reason-studies-sfi = The municipality says that there is SFI in { $places }. One learns Swedish there. { $said }
reason-studies-adult = The municipality says that adults can study in { $places }. { $said }
reason-studies-college = The municipality says that the nearest college is { $college } in { $place }. { $said }
reason-studies-both = The municipality says that adults can study in { $places }. The nearest college is { $college } in { $place }. { $said }
