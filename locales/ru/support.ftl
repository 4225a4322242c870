# Support when moving
verdict-eligible = Похоже, вы подходите под условия.
verdict-undecided = Вот что решает: { $what }.
hangs-on-place = коммуна
hangs-on-swedish = как хорошо вы знаете шведский
verdict-depends-on-place = Это зависит от коммуны. Откройте вакансию, и посмотрим.
verdict-ineligible-because = Скорее всего, это не для вас. Вот что решает: { $because }.
verdict-information = Это может вас касаться. Прочитайте условия.
verdict-employer = Эту поддержку получает работодатель, а не вы. Вы можете о ней рассказать.
verdict-local = Каждая коммуна решает сама. Спросите.
verdict-not-in-force = Сейчас это не действует.
verdict-ended = Этого уже нет.
verdict-never-existed = Этого в Швеции никогда не было.
verdict-cross-border = Это только для переезда в другую страну.
mark-ended = Уже нет: { $name }
mark-never = Никогда не было: { $name }
mark-abroad = Только в другую страну: { $name }
mark-planned = Ещё нет: { $name }
mark-employer = Для работодателя: { $name }
mark-unconfirmed = Не рассчитывайте на это: { $name }
instead-line = Вместо этого: { $instead }
support-less-sure = Здесь мы менее уверены. Спросите, прежде чем на это рассчитывать.
ended-line = Старые страницы обещают пособие на переезд. Его отменили в 2015 году.

because-movers = кто переезжает
because-children_ages = возраст детей
because-income = доход
because-age = возраст
because-assistance_2025 = было ли у вас социальное пособие (försörjningsstöd) в 2025 году
because-assistance_now = есть ли у вас сейчас социальное пособие (försörjningsstöd)
because-registered_unemployed = зарегистрированы ли вы в Arbetsförmedlingen
because-interview_far = сколько времени занимает поездка
because-keeps_old_home = сохраняете ли вы старое жильё
because-rents_home = снимаете ли вы жильё
because-abilities = то, что вы уже знаете шведский
because-destination_tax_reduction = коммуна, которой нет в списке
because-destination_ev_premium = коммуна (некоторые районы всё же могут подойти, поэтому спросите)

amount-up-to = Не больше { $amount }.
amount-up-to-per-month = Не больше { $amount } в месяц.
amount-per-month = { $amount } в месяц.
amount-per-month-per-child = { $amount } в месяц на каждого ребёнка.
amount-per-year = { $amount } в год.
amount-check-with = Сумма могла измениться. Точно скажет { $payer }.

payer-af = Arbetsförmedlingen (служба занятости)
payer-fk = Försäkringskassan (служба социального страхования)
payer-skatteverket = Skatteverket (налоговая служба)
payer-csn = CSN (служба учебных кредитов и стипендий)
payer-kommun = коммуна (kommun, местная власть)
payer-employer = работодатель
payer-akassa = касса по безработице (a-kassa)
payer-naturvardsverket = Naturvårdsverket (служба охраны природы)
payer-hyresnamnden = Hyresnämnden (комиссия по вопросам аренды)
payer-eures = EURES

q-age = Сколько вам лет?
q-age-why = Мы спрашиваем только ради этой поддержки. У неё есть граница по возрасту.
q-age-16_19 = 16–19 лет
q-age-20_28 = 20–28 лет
q-age-29_65 = 29–65 лет
q-age-66_plus = 66 лет или больше
q-assistance_2025 = Было ли у вас социальное пособие (försörjningsstöd) с июля по декабрь 2025 года?
q-assistance_2025-why = Мы спрашиваем только ради этой поддержки. Она для тех, у кого пособие было все шесть месяцев.
q-assistance_2025-every_month = Да, каждый месяц
q-assistance_2025-some_months = Да, несколько месяцев
q-assistance_2025-no = Нет
q-assistance_now = Есть ли у вас сейчас социальное пособие (försörjningsstöd)?
q-assistance_now-why = Мы спрашиваем только ради этой поддержки. Для неё нужно шесть месяцев подряд.
q-assistance_now-six_months = Да, шесть месяцев подряд или дольше
q-assistance_now-shorter = Да, меньше времени
q-assistance_now-no = Нет
q-registered_unemployed = Вы зарегистрированы в Arbetsförmedlingen (служба занятости)?
q-registered_unemployed-why = Мы спрашиваем только ради этой поддержки. Она для тех, кто зарегистрирован.
q-registered_unemployed-yes = Да
q-registered_unemployed-no = Нет
q-interview_far = Поездка на собеседование и обратно занимает больше трёх часов?
q-interview_far-why = Мы спрашиваем только ради этой поддержки. Она для долгих поездок на собеседование.
q-interview_far-yes = Да
q-interview_far-no = Нет
q-keeps_old_home = Хотите сохранить своё жильё, когда начнёте работать в другом городе?
q-keeps_old_home-why = Мы спрашиваем только ради этой поддержки. Она для тех, у кого два жилья.
q-keeps_old_home-yes = Да
q-keeps_old_home-no = Нет
q-rents_home = Вы снимаете жильё по договору на ваше имя?
q-rents_home-why = Мы спрашиваем только ради этого правила. Оно для съёмных квартир (hyresrätt).
q-rents_home-yes = Да
q-rents_home-no = Нет

grant-resebidrag-name = Проезд на собеседование (resebidrag)
grant-resebidrag-what = Помощь на дорогу и ночлег, когда собеседование далеко. Сам переезд она не покрывает.
grant-resebidrag-needs = Вам уже есть 20 лет, и вы зарегистрированы в Arbetsförmedlingen. Вы без работы или можете её потерять. Поездка туда и обратно занимает больше трёх часов.
    Вакансия должна быть в Platsbanken. Решает Arbetsförmedlingen.
    Учились в yrkeshögskola? Правила могут быть другие.
grant-resebidrag-apply = Подайте заявление до поездки. Позвоните в Arbetsförmedlingen, 0771-416 416, не меньше чем за три рабочих дня. Сохраните приглашение и объявление.

grant-jobbpremie-name = Премия за работу (jobbpremie)
grant-jobbpremie-what = Дополнительные деньги, когда вы переходите с социального пособия (försörjningsstöd) на работу. Премия без налога. Её платят не дольше 18 месяцев.
grant-jobbpremie-needs = У вас было социальное пособие каждый месяц, с июля по декабрь 2025 года. У вас есть зарплата в том месяце, за который вы просите премию. В этом месяце ни у кого в семье нет социального пособия.
    Где вы живёте, не важно.
grant-jobbpremie-apply = Подавайте заявление в Försäkringskassan в интернете, раз в месяц. Это надо сделать в течение трёх месяцев после месяца с зарплатой.

grant-jobbstimulans-name = Часть зарплаты не считают (jobbstimulans)
grant-jobbstimulans-what = Коммуна не учитывает четверть вашей зарплаты, когда считает социальное пособие (försörjningsstöd). Это действует два года.
grant-jobbstimulans-needs = У вас было социальное пособие шесть месяцев подряд, и вы получаете зарплату за работу. За тот же месяц нельзя получить премию за работу (jobbpremie).
grant-jobbstimulans-apply = Расскажите коммуне о работе. Попросите учесть jobbstimulans.

grant-bostadsbidrag_barn-name = Жилищное пособие для семей (bostadsbidrag)
grant-bostadsbidrag_barn-what = Помощь с арендой для семей, где дома есть дети. Более низкая аренда может уменьшить пособие. Более высокая зарплата тоже.
grant-bostadsbidrag_barn-needs = Это зависит от аренды, дохода, сбережений и числа детей. Самая большая сумма для трёх детей и больше. Вы должны быть зарегистрированы в этом жилье (folkbokföring).
    Доход изменился? Сразу сообщите, иначе можете остаться с долгом.
grant-bostadsbidrag_barn-apply = Подайте заявление в Försäkringskassan в том месяце, когда заселяетесь. За прошлые месяцы ничего не дают.

grant-bostadsbidrag_ung-name = Жилищное пособие, 18–28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Помощь с арендой для молодых без детей и с очень низким доходом.
grant-bostadsbidrag_ung-needs = Вам от 18 до 28 лет. У вас отдельное жильё, и вы зарегистрированы там (folkbokföring). С зарплатой за полный рабочий день доход почти всегда слишком высокий.
grant-bostadsbidrag_ung-apply = Подайте заявление в Försäkringskassan в том месяце, когда заселяетесь.

grant-barnbidrag-name = Детское пособие и flerbarnstillägg
grant-barnbidrag-what = Детское пособие (barnbidrag) не меняется, когда вы переезжаете внутри Швеции. На двух детей и больше есть ещё доплата (flerbarnstillägg).
grant-barnbidrag-needs = Ребёнку ещё нет 16 лет, или он ещё учится в основной школе (grundskola).
grant-barnbidrag-apply = Уже получаете детское пособие? Тогда новое заявление не нужно. Сообщите новый адрес в Skatteverket.

grant-regional_skattereduktion-name = Более низкий налог в некоторых коммунах
grant-regional_skattereduktion-what = Кто живёт в некоторых коммунах, платит немного меньше налога. По-шведски: regional skattereduktion.
grant-regional_skattereduktion-needs = 1 ноября вы зарегистрированы в коммуне (folkbokföring). Тогда это действует на следующий год.
    Переезжаете после 1 ноября? Тогда ждать ещё год.
grant-regional_skattereduktion-apply = Заявление не нужно. Сообщите о переезде в Skatteverket в течение недели.

grant-dubbel_bosattning-name = Налоговый вычет за два жилья
grant-dubbel_bosattning-what = Вы сохраняете свой дом и снимаете жильё там, где работаете? Тогда новую аренду можно вычесть в налоговой декларации. Поездки домой тоже могут считаться.
    По-шведски: dubbel bosättning.
grant-dubbel_bosattning-needs = Вы переехали из-за работы и сохранили старый дом. До него больше 50 километров. Вы ночуете на новом месте.
    Это действует не дольше двух лет для тех, кто без пары. Для пар иногда пять лет.
grant-dubbel_bosattning-apply = Впишите это в налоговую декларацию. Храните счета за аренду и чеки.

grant-flytt_av_arbetsgivare-name = Попросить работодателя оплатить переезд
grant-flytt_av_arbetsgivare-what = Работодатель может оплатить машину для вещей и дорогу для семьи. Тогда вы не платите с этого налог. Ни один работодатель не обязан.
grant-flytt_av_arbetsgivare-needs = Вы переезжаете, потому что меняете место работы. С двойной аренды налог платят.
grant-flytt_av_arbetsgivare-apply = Спросите до подписания договора. Попросите ответ письменно.

grant-rut_flytt-name = Налоговый вычет RUT за переезд
grant-rut_flytt-what = Когда фирма помогает вам переехать, часть стоимости можно вычесть. Фирма вычитает её в счёте. Это RUT-avdrag.
grant-rut_flytt-needs = Вам уже есть 18 лет. Вы платите достаточно налога. У фирмы есть разрешение.
    Уже заплатило какое-то ведомство или коммуна? Тогда это не считается.
grant-rut_flytt-apply = Спросите фирму про RUT-avdrag, прежде чем заказывать. Спросите в Skatteverket, сколько можно вычесть.

grant-elbilspremie-name = Премия за электромобиль (elbilspremie)
grant-elbilspremie-what = Поддержка на покупку или долгую аренду электромобиля в некоторых коммунах. Её платят каждый месяц. Деньги могут кончиться.
grant-elbilspremie-needs = У семьи довольно низкий доход. Никто не платит государственный налог. За последний год у вас не было электромобиля или гибрида с зарядкой.
    У вас нет неоплаченных дорожных долгов в Kronofogden (служба взыскания долгов). Машина не должна быть слишком дорогой.
grant-elbilspremie-apply = Сначала сообщите о переезде. Подайте заявление в Naturvårdsverket в течение двух месяцев после того, как машина стала вашей. Спросите, есть ли ещё деньги.

grant-reseavdrag-name = Налоговый вычет за дорогу до работы
grant-reseavdrag-what = До работы далеко? Тогда часть стоимости можно вычесть в налоговой декларации. По-шведски: reseavdrag.
grant-reseavdrag-needs = Считают только расходы выше определённой границы в год. На машине дорога должна быть не меньше пяти километров. Машина должна экономить не меньше двух часов в день против автобуса или поезда.
grant-reseavdrag-apply = Записывайте свои поездки. Впишите их в налоговую декларацию. Спросите в Skatteverket, какая граница в этом году.

grant-nystartsjobb-name = Работа для нового старта (nystartsjobb)
grant-nystartsjobb-what = Работодатель платит меньше взносов, когда нанимает того, кто долго был без работы. Зарплата должна быть по коллективному договору.
grant-nystartsjobb-needs = Вы зарегистрированы в Arbetsförmedlingen и долго были без работы или недавно в Швеции. Решает Arbetsförmedlingen.
grant-nystartsjobb-apply = Спросите своего специалиста (handläggare), для вас ли это. Скажите об этом работодателю. Решение должно быть до первого рабочего дня.

grant-introduktionsjobb-name = Ознакомительная работа (introduktionsjobb)
grant-introduktionsjobb-what = Работодатель получает поддержку на часть зарплаты и учит вас на работе.
grant-introduktionsjobb-needs = Вы в программе Arbetsförmedlingen или недавно в Швеции. Решает Arbetsförmedlingen.
grant-introduktionsjobb-apply = Спросите своего специалиста (handläggare), для вас ли это. Решение должно быть до первого рабочего дня.

grant-etableringsjobb-name = Работа для начала (etableringsjobb)
grant-etableringsjobb-what = Работа на полный день, где часть платит работодатель, а часть платит вам государство. Это редкость.
grant-etableringsjobb-needs = Вам уже есть 20 лет, и вы зарегистрированы в Arbetsförmedlingen. Вы долго были без работы или недавно в Швеции. У работодателя есть особый коллективный договор.
grant-etableringsjobb-apply = Спросите в Arbetsförmedlingen. Решение должно быть до первого рабочего дня.

grant-starta_eget-name = Поддержка для своего дела (starta eget)
grant-starta_eget-what = Выплата на первое время со своей фирмой. Часто шесть месяцев.
grant-starta_eget-needs = Вам уже есть 18 лет, и вы зарегистрированы в Arbetsförmedlingen. Фирма ещё не начала работать. Дело должно окупаться.
    У вас нет долгов в Kronofogden (служба взыскания долгов). Решает Arbetsförmedlingen.
grant-starta_eget-apply = Поговорите с Arbetsförmedlingen, прежде чем начать.

grant-skolplats-name = Место в школе
grant-skolplats-what = Дети имеют право на школу в коммуне, где они живут. Школа бесплатная. Дети начинают в нулевом классе (förskoleklass) в том году, когда им исполняется шесть.
grant-skolplats-needs = Ребёнок зарегистрирован в коммуне (folkbokföring). Школьный автобус (skolskjuts) бесплатный, если дорога длинная или опасная. Что значит «длинная», решает коммуна.
grant-skolplats-apply = Позвоните в коммуну, как только узнаете, когда переезжаете. Спросите и про школьный автобус.

grant-forskola-name = Место в детском саду (förskola)
grant-forskola-what = Коммуна должна предложить место в течение четырёх месяцев после заявления. Ребёнку уже должен быть год.
grant-forskola-needs = Вы живёте в коммуне и работаете или учитесь. Вы без работы или в отпуске с ребёнком? Тогда ребёнок имеет право не меньше чем на 15 часов в неделю.
    Закон не обещает место на вечера, ночи и выходные.
grant-forskola-apply = Подайте заявление как можно скорее. Будете работать посменно? Спросите про вечера и выходные, прежде чем согласиться на работу.

grant-inackordering-name = Поддержка, если старшая школа далеко
grant-inackordering-what = Старшая школа (gymnasium) может быть в другом городе. Тогда есть поддержка на жильё для ученика.
grant-inackordering-needs = Ученик должен жить не дома из-за школы. Поддержка действует до середины года, когда ученику исполняется 20.
grant-inackordering-apply = Спросите коммуну, куда переезжаете. Спросите также, какие программы там есть.

grant-sfi-name = Sfi, курс шведского
grant-sfi-what = Бесплатный курс шведского в коммуне, где вы живёте. Обычно он начинается в течение трёх месяцев.
grant-sfi-needs = Право действует три года с того дня, как вас впервые взяли на курс.
    Вас взяли до 2026 года? Тогда время считают от 1 января 2026 года. Его могут продлить.
grant-sfi-apply = Позвоните в образование для взрослых (vuxenutbildning) в новой коммуне. Попросите справку о том, что вы уже выучили.

grant-forsorjningsstod_flytt-name = Расходы на переезд (försörjningsstöd)
grant-forsorjningsstod_flytt-what = Коммуна иногда может помочь с расходами на переезд. Твёрдой суммы и гарантированного права нет.
    Ни одно ведомство не может заставить вас переехать. Желание должно быть ваше.
grant-forsorjningsstod_flytt-needs = Коммуна рассматривает именно вашу ситуацию. После переезда отвечает новая коммуна. Правила там могут быть другие.
grant-forsorjningsstod_flytt-apply = Подайте заявление до переезда, в коммуне, где живёте сейчас. Расскажите о работе, которая вас ждёт.
    Попросите письменное решение. Его можно обжаловать.

grant-a_kassa-name = Касса по безработице и новая работа
grant-a_kassa-what = Не увольняйтесь, пока не подписан договор на новую работу. Кто увольняется без уважительной причины, может 45 дней не получать выплат.
grant-a_kassa-needs = Едете за мужем, женой или партнёром? Неизвестно, посчитают ли это уважительной причиной. Решает a-kassa.
grant-a_kassa-apply = Спросите свою a-kassa, прежде чем уволиться. Остались без работы? Зарегистрируйтесь в Arbetsförmedlingen в первый же день.

grant-andrahandsuthyrning-name = Сдать квартиру, пока вы пробуете
grant-andrahandsuthyrning-what = Можно оставить за собой съёмную квартиру (hyresrätt), пока вы пробуете работу в другом городе. Временная работа — это уважительная причина.
grant-andrahandsuthyrning-needs = Сначала должен согласиться арендодатель или Hyresnämnden (комиссия по вопросам аренды). Плата должна быть умеренной.
    Если сдать без разрешения, можно потерять договор. Если вы отказываетесь от квартиры, это обычно занимает три месяца.
grant-andrahandsuthyrning-apply = Спросите арендодателя письменно, прежде чем переехать. Он отказал? Спросите в Hyresnämnden.

grant-hyresgaranti-name = Гарантия аренды от коммуны (hyresgaranti)
grant-hyresgaranti-what = Коммуна обещает арендодателю, что аренда будет оплачена. Денег вы не получаете, но договор может быть легче получить.
grant-hyresgaranti-needs = Это есть только в некоторых коммунах. Для кого, они решают сами.
grant-hyresgaranti-apply = Спросите коммуну, куда хотите переехать.

grant-kommunal_bonus-name = Помощь от коммуны новым жителям
grant-kommunal_bonus-what = Мы не нашли коммуны, которая точно платит деньги тем, кто переезжает. Многие дают советы про жильё, школу и работу.
grant-kommunal_bonus-needs = В каждой коммуне по-разному. Доверяйте только странице самой коммуны, с датой.
grant-kommunal_bonus-apply = Спросите в коммуне про службу для новых жителей (inflyttarservice). Спросите, чем они могут помочь.

grant-flyttningsbidrag-name = Пособие на переезд (flyttningsbidrag)
grant-flyttningsbidrag-ended = Его отменили в 2015 году. Это были деньги на машину для вещей и поездки на работу.
    Старые страницы до сих пор говорят, что оно есть. Starthjälp тоже нет.
grant-flyttningsbidrag-instead = Спросите работодателя про помощь с переездом до подписания договора. На собеседование далеко есть пособие на проезд (resebidrag).

grant-csn_avskrivning-name = Меньший учебный долг в сельской местности
grant-csn_avskrivning-ended = Этого в Швеции никогда не было. Это было только предложение. В Норвегии такое есть, но только для норвежских кредитов.
grant-csn_avskrivning-instead = Трудно платить? Спросите CSN про меньшие платежи.

grant-korkortslan-name = Кредит на водительские права от CSN
grant-korkortslan-ended = С 2024 года его нельзя взять. Это был кредит тем, кто сдавал на водительские права. По-шведски: körkortslån.
grant-korkortslan-instead = Спросите работодателя или Arbetsförmedlingen. Мы можем также показать работу, где водительские права не нужны.

grant-hemutrustningslan-name = Кредит на вещи для дома от CSN
grant-hemutrustningslan-ended = Его отменили в начале 2022 года. Это был кредит на мебель для тех, кто недавно в Швеции. По-шведски: hemutrustningslån.
grant-hemutrustningslan-instead = У вас есть социальное пособие (försörjningsstöd)? Спросите коммуну про помощь с самым нужным. Спросите и про подержанные вещи.

grant-studiestartsstod-name = Поддержка на начало учёбы
grant-studiestartsstod-ended = Её отменили в начале 2026 года. Это было пособие безработным, которые начинали учиться. По-шведски: studiestartsstöd.
grant-studiestartsstod-instead = Спросите CSN про обычную помощь на учёбу (studiemedel). Спросите про курсы в образовании для взрослых в коммуне.

grant-yrkesintroduktion-name = Поддержка на yrkesintroduktion
grant-yrkesintroduktion-ended = Её отменили в начале 2024 года. Это была поддержка работодателям, которые учили молодых на работе.
grant-yrkesintroduktion-instead = Спросите Arbetsförmedlingen про introduktionsjobb или nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Налоговый вычет за расстояние до работы
grant-avstandsbaserat_reseavdrag-ended = Это так и не начало действовать. Парламент согласился в 2022 году, но передумал. Некоторые блоги пишут неправду.
grant-avstandsbaserat_reseavdrag-instead = Обычный налоговый вычет за дорогу до работы остался.

grant-eures_tms-name = Программа мобильности EURES (TMS)
grant-eures_tms-ended = Это не для переезда внутри Швеции. Это только для работы в другой стране ЕС.
grant-eures_tms-instead = На собеседование далеко в Швеции есть пособие на проезд (resebidrag).

verdict-planned = Это запланировано. Начало { $date }. До начала это может измениться.
verdict-unconfirmed = Мы не смогли это подтвердить. Не рассчитывайте на это.
verdict-check-with = Правило могло измениться с тех пор, как мы его читали. Спросите: { $payer }.
time-begins-before-move = Это начинается { $date }, до того как вы думаете переехать.
time-ends-before-move = Это перестаёт действовать { $date }, до того как вы думаете переехать. Не рассчитывайте на это.
time-may-end-before-move = Это перестаёт действовать { $date }. Это может быть до вашего переезда.
amount-fee-up-to = Плата не больше { $amount } в месяц за первого ребёнка. За братьев и сестёр платят меньше.
amount-up-to-per-child-and-year = Не больше { $amount } в год на каждого ребёнка. Чаще меньше.
money-between = { $from }–{ $to }
money-up-to = не больше { $to }
money-at-least = не меньше { $from }
sum-per-month = По вашим ответам: { $money } в месяц.
sum-once = По вашим ответам: { $money } за одну поездку.
sum-nothing = По вашим ответам денег, скорее всего, не будет.
sum-fee-per-month = Плата за первого ребёнка, по вашим ответам: { $money } в месяц.
sum-fee-none = По вашим ответам платы не будет.
sum-less-tax-per-month = По вашим ответам налог станет ниже: { $money } в месяц.
sum-each-year = Налог станет ниже на { $amount } в год. Первый год: { $year }.
sum-each-year-or = Налог станет ниже на { $amount } в год. Первый год: { $year } или { $or }.
assuming-job-premium = Посчитано от зарплаты до налога. В этом месяце ни у кого в семье нет социального пособия (försörjningsstöd).
assuming-interview = Посчитано по вашим словам о цене поездки. Решает Arbetsförmedlingen.
assuming-fee = Посчитано так, будто весь доход — это зарплата. Цифры предварительные. Спросите коммуну.
assuming-housing = Посчитано по указанной аренде и сегодняшнему доходу, будто всё это зарплата. Сбережения здесь не учтены. Новая зарплата изменит сумму.
assuming-children = Посчитано на детей до 16 лет или тех, кто в основной школе (grundskola). Доли обоих родителей учтены.
assuming-tax = Посчитано так, будто налог — это около трёх десятых зарплаты. Сумму вычитают в налоговой декларации.
assuming-registered = Посчитано так, будто вы зарегистрированы там (folkbokföring) в день переезда.
payer-ehalsomyndigheten = E-hälsomyndigheten (служба электронного здравоохранения)
support-question-title = Один ответ поможет больше всего
support-next-question = { $count ->
    [one] От ответа зависит { $count } вид поддержки: { $what }.
    [few] От ответа зависят { $count } вида поддержки: { $what }.
    [many] От ответа зависят { $count } видов поддержки: { $what }.
   *[other] От ответа зависят { $count } вида поддержки: { $what }.
  }
button-more-support = Больше о поддержке
more-support-title = Больше о поддержке
planned-line = Ещё нет: { $name }. Запланировано с { $date }.
ruled-out-title = Скорее всего, не для вас
ruled-out-line = { $name }. Вот что решает: { $because }.
more-support-tap = О чём хотите прочитать?
topic-children = Школа и детский сад
topic-home = Пособия на детей и аренду
topic-move = Переезд и квартира
topic-work = Работа, собеседование и курсы
topic-assistance = Если есть социальное пособие
topic-tax = Налог, поездки и машина
topic-employer = Поддержка для работодателя
topic-employer-why = Деньги получает работодатель, а не вы. Можно рассказать об этой поддержке, когда подаёте заявку на работу.
q-move_when = Когда, как вы думаете, вы переедете?
q-move_when-why = Некоторые правила начинаются или кончаются в определённый день. Для налога важно 1 ноября.
q-move_when-2026 = В 2026 году
q-move_when-2027_by_1_nov = 2027, до 1 ноября включительно
q-move_when-2027_after_1_nov = 2027, после 1 ноября
q-move_when-2028 = В 2028 году
short-move_when = Когда вы переезжаете
q-children_count = Сколько детей переезжает с вами?
q-children_count-why = Мы спрашиваем только для того, чтобы посчитать сумму.
q-children_count-1 = Один ребёнок
q-children_count-2 = Двое детей
q-children_count-3 = Трое детей
q-children_count-4 = Четверо детей
q-children_count-5_plus = Пятеро детей или больше
short-children_count = Число детей
q-new_rent = Какая, как вы думаете, будет аренда в месяц в новом жилье?
q-new_rent-why = Мы спрашиваем только для того, чтобы посчитать сумму. Можно примерно.
q-new_rent-under_4 = Меньше 4 000 крон
q-new_rent-4_6 = 4 000–6 000 крон
q-new_rent-6_8 = 6 000–8 000 крон
q-new_rent-over_8 = Больше 8 000 крон
short-new_rent = Новая аренда
q-new_pay = Какая будет зарплата в месяц до налога на новой работе?
q-new_pay-why = Мы спрашиваем только для того, чтобы посчитать премию. Она — часть зарплаты.
q-new_pay-under_15 = Меньше 15 000 крон
q-new_pay-15_25 = 15 000–25 000 крон
q-new_pay-over_25 = Больше 25 000 крон
short-new_pay = Новая зарплата
q-trip_cost = Сколько стоит поездка на собеседование, с ночлегом?
q-trip_cost-why = Мы спрашиваем только для того, чтобы посчитать сумму. Можно примерно.
q-trip_cost-under_1500 = Меньше 1 500 крон
q-trip_cost-1500_3600 = 1 500–3 600 крон
q-trip_cost-over_3600 = Больше 3 600 крон
short-trip_cost = Цена поездки

grant-logi_program-name = Поездки и жильё во время программы
grant-logi_program-what = Помощь с поездками и вторым жильём, когда вы в программе в другом городе. Это не для обычной работы.
grant-logi_program-needs = На программу вас направила Arbetsförmedlingen. Считают только расходы выше определённой границы.
grant-logi_program-apply = Спросите своего специалиста (handläggare), прежде чем начнётся программа.

grant-boende_vid_jobbstart-name = Временное жильё в начале работы
grant-boende_vid_jobbstart-what = Мы не нашли государственной поддержки на жильё, когда вы начинаете работать.
grant-boende_vid_jobbstart-needs = Есть другое. Если у вас два жилья, может подойти налоговый вычет за два жилья (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Спросите работодателя про жильё на первое время. Спросите до подписания договора.

grant-aktivitetsstod-name = Aktivitetsstöd и etableringsersättning
grant-aktivitetsstod-what = Это деньги, пока вы в программе службы занятости. Мы понимаем правила так, что переезд их не отнимает.
grant-aktivitetsstod-needs = Вы в программе Arbetsförmedlingen. Работа на полный день её завершает. Если снова останетесь без работы, можно вернуться.
grant-aktivitetsstod-apply = Расскажите о переезде своему специалисту (handläggare), прежде чем переехать.

grant-lonebidrag-name = Доплата к зарплате (lönebidrag) и подобное
grant-lonebidrag-what = Работодатель получает поддержку на часть зарплаты, когда кому-то нужна приспособленная работа.
grant-lonebidrag-needs = Решает Arbetsförmedlingen. Мы никогда о таком не спрашиваем.
grant-lonebidrag-apply = Спросите своего специалиста (handläggare), для вас ли это. Решение должно быть до первого рабочего дня.

grant-egen_flyttkostnad-name = Налоговый вычет за переезд
grant-egen_flyttkostnad-what = То, что вы сами платите за переезд, обычно нельзя вычесть из налога.
grant-egen_flyttkostnad-needs = Исключение может быть, когда работодатель переводит всю работу в другой город.
grant-egen_flyttkostnad-apply = Лучше попросите работодателя помочь, до подписания договора. Про исключения спросите в Skatteverket.

grant-fritidskort-name = Карта досуга для детей (fritidskort)
grant-fritidskort-what = Деньги на карте для спорта, музыки и другого досуга. Она переходит с ребёнком в новую коммуну.
grant-fritidskort-needs = Ребёнку исполняется от 6 до 16 лет. Сумма больше для семей, у которых в прошлом году было жилищное пособие (bostadsbidrag).
grant-fritidskort-apply = Откройте карту на fritidskortet.se. Используйте её до 30 ноября.

grant-aktivitetskrav-name = Что нужно делать с социальным пособием
grant-aktivitetskrav-what = Кто получает социальное пособие (försörjningsstöd), должен искать работу или делать другое, что даёт коммуна. Часто полный день после трёх месяцев.
grant-aktivitetskrav-needs = Требование действует и в новой коммуне. Никто не может требовать, чтобы вы переехали.
grant-aktivitetskrav-apply = Спросите коммуну, что она даёт. Новая работа считается.

grant-bidragstak-name = Предел социального пособия (bidragstak)
grant-bidragstak-what = Замысел: верхний предел, сколько пособий может иметь семья. Больше всего его заметят большие семьи.
grant-bidragstak-needs = Это касается семей с социальным пособием (försörjningsstöd). Новый парламент может это изменить.
grant-bidragstak-apply = Спросите коммуну, что это значит для вас.

grant-dubbel_hyra_kommun-name = Двойная аренда за счёт коммуны
grant-dubbel_hyra_kommun-what = Иногда говорят, что коммуна, например Södertälje, платит двойную аренду при переезде. Мы не нашли подтверждения.
grant-dubbel_hyra_kommun-needs = Доверяйте только письменному ответу коммуны.
grant-dubbel_hyra_kommun-apply = Спланируйте даты так, чтобы не платить двойную аренду. У вас есть социальное пособие (försörjningsstöd)? Спросите коммуну до переезда.

grant-uppsagningstid-name = Три месяца, чтобы отказаться от квартиры
grant-uppsagningstid-what = Арендатор всегда может отказаться от квартиры. Договор кончается в конце месяца, не раньше чем через три месяца.
grant-uppsagningstid-needs = Это действует, что бы ни было в договоре. Арендодатель может согласиться на более короткий срок. Иначе можете до четырёх месяцев платить двойную аренду.
grant-uppsagningstid-apply = Отказывайтесь письменно, но только когда новая работа и жильё уже точно есть. Попросите арендодателя о более коротком сроке.

grant-folkbokforing-name = Сообщить Skatteverket о переезде
grant-folkbokforing-what = О переезде надо сообщить в течение недели. Это регистрация по месту жительства (folkbokföring). От неё зависит многое другое: школа, жилищное пособие (bostadsbidrag), sfi и налог.
grant-folkbokforing-needs = Вы живёте там, где чаще всего ночуете. Если у вас два жилья, Skatteverket может об этом спросить.
grant-folkbokforing-apply = Сделайте это на skatteverket.se или в сервисном центре (servicekontor). Впишите и детей.

grant-tioarig_skola-name = Десятилетняя основная школа
grant-tioarig_skola-what = Нулевой класс (förskoleklass) станет первым классом. Школа бесплатная, как и раньше, а дети начинают в том же возрасте.
grant-tioarig_skola-needs = Это касается всех детей в школе, в каждой коммуне.
grant-tioarig_skola-apply = Вам ничего не надо делать. Школа всё расскажет.

grant-skolskjuts-name = Школьный автобус (skolskjuts)
grant-skolskjuts-what = Бесплатный автобус или такси до основной школы (grundskola), когда дорога длинная или опасная.
grant-skolskjuts-needs = Что значит «длинная», решает коммуна. Если вы выберете не ту школу, которую даёт коммуна, право может пропасть.
grant-skolskjuts-apply = Спросите коммуну про школьный автобус, прежде чем выбрать жильё.

grant-forskola_skift-name = Детский сад вечером, ночью и в выходные
grant-forskola_skift-what = Закон не обещает присмотра вечером, ночью и в выходные. Коммуна должна попытаться его дать.
grant-forskola_skift-needs = В каждой коммуне по-разному. Часто в это время должны работать оба родителя.
grant-forskola_skift-apply = Будете работать посменно? Позвоните в коммуну, прежде чем согласиться на работу.

grant-forskoleavgift-name = Сколько стоит детский сад
grant-forskoleavgift-what = Для платы за детский сад есть верхний предел (maxtaxa). Кто зарабатывает мало, платит мало или ничего.
grant-forskoleavgift-needs = Плата зависит от дохода семьи и числа детей. С осени того года, когда ребёнку исполняется три, часть времени бесплатная.
grant-forskoleavgift-apply = Сообщите новой коммуне свой доход, когда ребёнок начнёт ходить.

grant-fritidshem-name = Группа продлённого дня (fritidshem)
grant-fritidshem-what = Присмотр до и после школы и на каникулах.
grant-fritidshem-needs = Вы работаете или учитесь. Это действует до весны того года, когда ребёнку исполняется 13.
grant-fritidshem-apply = Подайте заявление в коммуну вместе со школой.

grant-kvalificering-name = Больше лет в Швеции для некоторых пособий
grant-kvalificering-what = Кто поселится в Швеции с 2027 года, должен ждать некоторых пособий. Переезд внутри страны не считается.
grant-kvalificering-needs = Вы уже живёте в Швеции? Тогда переезд туда или сюда не должен ничего изменить.
grant-kvalificering-apply = Вам ничего не надо делать. Если не уверены, спросите Försäkringskassan.

grant-bostadsbidrag_manad-name = Жилищное пособие за месяц (bostadsbidrag)
grant-bostadsbidrag_manad-what = Доход будут считать каждый месяц, а не за год. Тогда легче знать сумму.
grant-bostadsbidrag_manad-needs = Это касается тех, у кого есть жилищное пособие. Границы дохода тоже могут измениться.
grant-bostadsbidrag_manad-apply = Спросите Försäkringskassan, что действует, когда вы заселяетесь.
