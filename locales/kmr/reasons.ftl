# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = Karê ku tu lê digerî: { $occupation }
reason-occupation-near = Nêzîkî karê ku tu lê digerî: { $occupation }
reason-occupation-open-now = Niha vekirî, bê destûra pîşeyê (legitimation): { $occupation }
reason-occupation-field = Heman qada karê ku tu lê digerî: { $occupation }
reason-occupation-other = Pîşeyeke din: { $occupation }
reason-occupation-any = { $occupation }. Bixwîne ka îlan çi dixwaze.
reason-occupation-no-training = Tu dikarî bê perwerde dest pê bikî
reason-permanent-yes = Karê daîmî (tillsvidare)
reason-permanent-yes-wished = Pêşî karê daîmî (tillsvidare), wek ku tu dixwazî
reason-permanent-leads = Îlan dibêje ku dikare bibe karê daîmî
reason-permanent-unknown = Îlan nabêje ka kar daîmî ye an na: bipirse
reason-permanent-no = Kar ji bo demekê ye
reason-permanent-short-wished = Karê ji bo demekê, wek ku tu dixwazî
reason-school-right = Mafê zarokan heye ku li vir heta pola 9an herin dibistanê. Em nizanin kîjan dibistan herî nêzîk e.
reason-school-gymnasium = Lîse (gymnasium) dikare li bajarekî din be: ji şaredariyê bipirse
reason-pay-stated = Meaş li gorî îlanê: { $pay }
reason-pay-typical = Meaşê asayî di vê pîşeyê de: mehê { $pay } ({ $year }). Ev ne meaşê vî karî ye.
reason-pay-unknown = Meaş di îlanê de nîne: bipirse
reason-step-up-yes = Ji karê ku tu lê digerî gavek ber bi jor
reason-step-up-unknown = Em nizanin ka ev gavek ber bi jor e
reason-known-here = Tu kesekî li vir nas dikî
reason-known-near = Tu kesekî { $km } km dûr nas dikî
reason-known-far = Ji kesên ku tu nas dikî dûr e: { $km } km
reason-known-unknown = Em nizanin ka tu kesekî li vir nas dikî
reason-partner-here = Kar ji bo kesê din li heman cihî: { $count ->
    [one] yek
   *[other] { $count }
  }
reason-partner-near = Kar ji bo kesê din li nêzîk: { $count ->
    [one] yek
   *[other] { $count }
  }
reason-partner-none = Niha li vir ji bo kesê din kar tune
reason-partner-unknown = Em nizanin kesê din li çi digere
reason-housing-stated = Şaredarî dibêje ku xanî hene. { $said }
reason-housing-unknown = Em nizanin ka xanî hene: ji şaredariyê bipirse
reason-getting-car = Erebeya te ji bo çûna kar heye
reason-getting-odd-hours = Êvaran û dawiya hefteyê otobûs kêm in: bipirse mirov çawa diçe
reason-getting-unknown = Em nizanin ka otobûs diçe cihê kar: bipirse
reason-shifts-day = Karê bi roj
reason-shifts-odd = Karê êvaran, şevan, dawiya hefteyê an bi şift
reason-shifts-children = Karê êvaran, şevan an dawiya hefteyê. Lênêrîna zarokan bi şev ne piştrast e: bipirse.
reason-shifts-unknown = Îlan nabêje kîjan saet in: bipirse
reason-experience-not-needed = Tecrube ne hewce ye
reason-experience-unknown = Îlan nabêje ka tecrube hewce ye
reason-experience-have = Tecrubeya te heye
reason-experience-abroad = Tecrubeya te ji welatekî din heye
reason-experience-missing = Tecrube hewce ye
reason-experience-demanded = Tecrube hewce ye: bipirse ka ya te bes e
reason-credential-have = Destûra te ya pîşeyê (legitimation) heye
reason-credential-missing = Destûra pîşeyê ya Swêdê (legitimation) hewce ye
reason-credential-legitimation = Destûra pîşeyê ya Swêdê (legitimation) hewce ye: bi te re heye?
reason-credential-title = Navê undersköterska (alîkarê hemşîre) belgeyekê (bevis) dixwaze. Karê vårdbiträde (alîkarê lênêrînê) vekirî ye.
reason-credential-teacher = Bê destûra mamosteyan (lärarlegitimation): her carê herî zêde salek
reason-credential-guard = Pêşî Länsstyrelsen te qebûl dike. Kardêr serlêdan dike.
reason-credential-electrician = Tu dikarî di bin şîrketeke elektrîkê ya qeydkirî de bixebitî
reason-credential-truck = Perwerdeya truckê (forklift) û destûra kardêr hewce ne
reason-credential-permit = Destûrek hewce ye: ji kardêr bipirse
reason-credential-ykb = Ehliyeta C an D û belgeya pîşeyê (YKB) hewce ne
reason-credential-taxi = Destûra şofêrê taksiyê (taxiförarlegitimation) hewce ye
reason-credential-open = Destûra pîşeyê (legitimation) ne hewce ye
reason-licence-none = Di qadên îlanê de ehliyeta ajotinê nehatiye xwestin
reason-licence-demanded = Ehliyeta ajotinê hewce ye: { $licence }
reason-licence-have = Ehliyeta ku hewce ye bi te re heye: { $licence }
reason-licence-missing = Ehliyeta ajotinê hewce ye: { $licence }
reason-car-none = Di qadên îlanê de erebe nehatiye xwestin
reason-car-demanded = Erebeya te bi xwe hewce ye
reason-car-have = Erebe hewce ye, û ya te heye
reason-car-missing = Erebeya te bi xwe hewce ye
reason-language-swedish = Swêdî hewce ye
reason-language-have = Swêdiya te ji bo vî karî bes e
reason-language-other = Zimanên ku hewce ne: { $languages }
reason-language-unknown = Îlan li ser ziman tiştekî nabêje
lane-licence = Ji bo ku tu wek { $occupation } bixebitî, destûra pîşeyê ya Swêdê (legitimation) hewce ye. Socialstyrelsen perwerdeya te dinirxîne.
    Tu dikarî niha ji bo destûrê serlêdan bikî. Hê ne hewce ye ku tu swêdî bizanî.
lane-now = Tu dikarî ji niha ve ji bo van karan serlêdan bikî:
reason-licence-special = Ehliyet an belgeyeke taybet hewce ye: îlanê bixwîne
reason-studies-unknown = Em nizanin ka xwendin li nêzîk heye: ji perwerdeya mezinan a şaredariyê bipirse
reason-experience-trained = Tu li ser kar hîn dibî
reason-language-basic = Hinekî swêdî hewce ye
reason-language-good = Swêdiya baş hewce ye
reason-language-fluent = Swêdiya rewan hewce ye
reason-housing-help = Îlan dibêje ku ji bo xanî alîkariya te dikin
reason-money-more = Mehê nêzîkî { $amount } zêdetir dimîne ji heman karî li { $home } ({ $year })
reason-money-less = Mehê nêzîkî { $amount } kêmtir dimîne ji heman karî li { $home } ({ $year })
reason-money-same = Mehê bi qasî heman karî li { $home } dimîne ({ $year })
reason-school-places = Mafê zarokan heye ku li vir heta pola 9an herin dibistanê. Şaredarî dibêje ku dibistanên wisa li van cihan hene: { $places }. { $said }
reason-housing-vacant = Şaredarî dibêje ku { $count ->
    [one] apartmanek vala heye
   *[other] { $count } apartmanên vala hene
  }. { $said }
reason-housing-none-now = Şaredarî dibêje ku ti apartman ne vala ye. { $said }
reason-partner-stated = Şaredarî dibêje ku ji bo kesê din jî kar heye. { $said }
reason-welcome-movers = Şaredarî dinivîse: yên ku bar dikin vir bi xêr tên. { $said }
reason-welcome-help = Şaredarî dinivîse: ew di barkirinê de alîkariyê dikin. { $said }
reason-welcome-both = Şaredarî dinivîse: yên tên vir bi xêr bên, û ew di barkirinê de alîkariyê dikin. { $said }
reason-welcome-unknown = Em nizanin ka ew li kesên ku bar dikin vir digerin
reason-getting-bus-day = Şaredarî dibêje ku bi roj otobûs hene. { $said }
reason-getting-bus-odd = Şaredarî dibêje ku êvaran û dawiya hefteyê otobûs hene. { $said }
reason-getting-no-bus-day = Şaredarî dibêje ku otobûs tune: bipirse mirov çawa diçe kar. { $said }
reason-getting-no-bus-odd = Şaredarî dibêje ku êvaran û dawiya hefteyê otobûs tune: bipirse mirov çawa diçe kar. { $said }
reason-shifts-care = Karê êvaran, şevan an dawiya hefteyê. Şaredarî dibêje ku wê demê lênêrîna zarokan heye. { $said }
reason-shifts-no-care = Karê êvaran, şevan an dawiya hefteyê. Şaredarî dibêje ku wê demê lênêrîna zarokan tune. { $said }
reason-language-work = Şaredarî dibêje ku li ser kar bi van zimanan diaxivin: { $languages }. { $said }
reason-language-reception = Şaredarî dibêje ku yên pêşwaziya te dikin bi van zimanan diaxivin: { $languages }. { $said }
reason-studies-sfi = Şaredarî dibêje ku sfi li van cihan heye: { $places }. Mirov li wir swêdî hîn dibe. { $said }
reason-studies-adult = Şaredarî dibêje ku mezin dikarin li van cihan bixwînin: { $places }. { $said }
reason-studies-college = Şaredarî dibêje ku zanîngeha herî nêzîk (högskola) ev e: { $college }, { $place }. { $said }
reason-studies-both = Şaredarî dibêje ku mezin dikarin li van cihan bixwînin: { $places }. Zanîngeha herî nêzîk (högskola): { $college }, { $place }. { $said }
