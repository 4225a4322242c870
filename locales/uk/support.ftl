# Support when moving

verdict-eligible = Схоже, ви відповідаєте умовам.
verdict-undecided = Ось що вирішує: { $what }.
hangs-on-place = комуна
hangs-on-swedish = як добре ви знаєте шведську
verdict-depends-on-place = Це залежить від комуни. Відкрийте вакансію, і побачимо.
verdict-ineligible-because = Мабуть, це не для вас. Ось що вирішує: { $because }.
verdict-information = Це може вас стосуватися. Прочитайте умови.
verdict-employer = Цю підтримку отримує роботодавець, а не ви. Ви можете про неї розповісти.
verdict-local = Кожна комуна вирішує сама. Запитайте.
verdict-not-in-force = Зараз це не діє.
verdict-ended = Цього вже немає.
verdict-never-existed = Цього у Швеції ніколи не було.
verdict-cross-border = Це лише для переїзду в іншу країну.
mark-ended = Вже немає: { $name }
mark-never = Ніколи не було: { $name }
mark-abroad = Лише в іншу країну: { $name }
mark-planned = Ще ні: { $name }
mark-employer = Для роботодавця: { $name }
mark-unconfirmed = Не розраховуйте на це: { $name }
instead-line = Натомість: { $instead }
support-less-sure = Тут ми менше впевнені. Запитайте, перш ніж на це розраховувати.
ended-line = Старі сторінки обіцяють допомогу на переїзд. Її скасували у 2015 році.

because-movers = хто переїжджає
because-children_ages = вік дітей
because-income = дохід
because-age = вік
because-assistance_2025 = чи мали ви соціальну допомогу (försörjningsstöd) у 2025 році
because-assistance_now = чи маєте ви зараз соціальну допомогу (försörjningsstöd)
because-registered_unemployed = чи зареєстровані ви в Arbetsförmedlingen
because-interview_far = скільки часу займає поїздка
because-keeps_old_home = чи зберігаєте ви старе житло
because-rents_home = чи орендуєте ви житло
because-abilities = те, що ви вже знаєте шведську
because-destination_tax_reduction = комуна, якої немає у списку
because-destination_ev_premium = комуна (деякі райони все ж можуть підійти, тож запитайте)

amount-up-to = Не більше ніж { $amount }.
amount-up-to-per-month = Не більше ніж { $amount } на місяць.
amount-per-month = { $amount } на місяць.
amount-per-month-per-child = { $amount } на місяць на кожну дитину.
amount-per-year = { $amount } на рік.
amount-check-with = Сума могла змінитися. Точно скаже { $payer }.

payer-af = Arbetsförmedlingen (служба зайнятості)
payer-fk = Försäkringskassan (служба соціального страхування)
payer-skatteverket = Skatteverket (податкова служба)
payer-csn = CSN (служба навчальних позик і стипендій)
payer-kommun = комуна (kommun, місцева влада)
payer-employer = роботодавець
payer-akassa = каса безробіття (a-kassa)
payer-naturvardsverket = Naturvårdsverket (служба охорони довкілля)
payer-hyresnamnden = Hyresnämnden (комісія з питань оренди)
payer-eures = EURES

q-age = Скільки вам років?
q-age-why = Ми питаємо лише заради цієї підтримки. Вона має вікову межу.
q-age-16_19 = 16–19 років
q-age-20_28 = 20–28 років
q-age-29_65 = 29–65 років
q-age-66_plus = 66 років або більше
q-assistance_2025 = Чи мали ви соціальну допомогу (försörjningsstöd) з липня до грудня 2025 року?
q-assistance_2025-why = Ми питаємо лише заради цієї підтримки. Вона для тих, хто мав допомогу всі шість місяців.
q-assistance_2025-every_month = Так, щомісяця
q-assistance_2025-some_months = Так, кілька місяців
q-assistance_2025-no = Ні
q-assistance_now = Чи маєте ви зараз соціальну допомогу (försörjningsstöd)?
q-assistance_now-why = Ми питаємо лише заради цієї підтримки. Для неї потрібно шість місяців поспіль.
q-assistance_now-six_months = Так, шість місяців поспіль або довше
q-assistance_now-shorter = Так, коротший час
q-assistance_now-no = Ні
q-registered_unemployed = Ви зареєстровані в Arbetsförmedlingen (служба зайнятості)?
q-registered_unemployed-why = Ми питаємо лише заради цієї підтримки. Вона для тих, хто зареєстрований.
q-registered_unemployed-yes = Так
q-registered_unemployed-no = Ні
q-interview_far = Поїздка на співбесіду й назад триває понад три години?
q-interview_far-why = Ми питаємо лише заради цієї підтримки. Вона для довгих поїздок на співбесіду.
q-interview_far-yes = Так
q-interview_far-no = Ні
q-keeps_old_home = Хочете зберегти своє житло, коли почнете працювати в іншому місті?
q-keeps_old_home-why = Ми питаємо лише заради цієї підтримки. Вона для тих, хто має два житла.
q-keeps_old_home-yes = Так
q-keeps_old_home-no = Ні
q-rents_home = Ви орендуєте житло за договором на ваше ім’я?
q-rents_home-why = Ми питаємо лише заради цього правила. Воно для орендованих квартир (hyresrätt).
q-rents_home-yes = Так
q-rents_home-no = Ні

grant-resebidrag-name = Проїзд на співбесіду (resebidrag)
grant-resebidrag-what = Допомога на дорогу й ночівлю, коли співбесіда далеко. Сам переїзд вона не покриває.
grant-resebidrag-needs = Вам уже є 20 років, і ви зареєстровані в Arbetsförmedlingen. Ви без роботи або можете її втратити. Поїздка туди й назад триває понад три години.
    Вакансія має бути в Platsbanken. Вирішує Arbetsförmedlingen.
    Вчилися в yrkeshögskola? Правила можуть бути інші.
grant-resebidrag-apply = Подайте заяву до поїздки. Зателефонуйте в Arbetsförmedlingen, 0771-416 416, щонайменше за три робочі дні. Збережіть запрошення й оголошення.

grant-jobbpremie-name = Премія за роботу (jobbpremie)
grant-jobbpremie-what = Додаткові гроші, коли ви переходите із соціальної допомоги (försörjningsstöd) на роботу. Премія без податку. Її платять не довше ніж 18 місяців.
grant-jobbpremie-needs = Ви мали соціальну допомогу щомісяця, з липня до грудня 2025 року. Ви маєте зарплату того місяця, за який просите премію. Того місяця ніхто в родині не має соціальної допомоги.
    Де ви живете, не важливо.
grant-jobbpremie-apply = Подавайте заяву до Försäkringskassan в інтернеті, раз на місяць. Це треба зробити протягом трьох місяців після місяця із зарплатою.

grant-jobbstimulans-name = Частину зарплати не рахують (jobbstimulans)
grant-jobbstimulans-what = Комуна не враховує чверть вашої зарплати, коли рахує соціальну допомогу (försörjningsstöd). Це діє два роки.
grant-jobbstimulans-needs = Ви мали соціальну допомогу шість місяців поспіль і отримуєте зарплату за роботу. За той самий місяць не можна мати премію за роботу (jobbpremie).
grant-jobbstimulans-apply = Розкажіть комуні про роботу. Попросіть врахувати jobbstimulans.

grant-bostadsbidrag_barn-name = Житлова допомога для родин (bostadsbidrag)
grant-bostadsbidrag_barn-what = Допомога з орендою для родин, де вдома є діти. Нижча оренда може зменшити допомогу. Вища зарплата теж.
grant-bostadsbidrag_barn-needs = Це залежить від оренди, доходу, заощаджень і кількості дітей. Найбільша сума для трьох дітей і більше. Ви маєте бути зареєстровані в цьому житлі (folkbokföring).
    Дохід змінився? Одразу повідомте, інакше можете залишитися з боргом.
grant-bostadsbidrag_barn-apply = Подайте заяву до Försäkringskassan того місяця, коли заселяєтеся. За минулі місяці нічого не дають.

grant-bostadsbidrag_ung-name = Житлова допомога, 18–28 (bostadsbidrag)
grant-bostadsbidrag_ung-what = Допомога з орендою для молодих без дітей і з дуже низьким доходом.
grant-bostadsbidrag_ung-needs = Вам від 18 до 28 років. У вас окреме житло, і ви зареєстровані там (folkbokföring). Із зарплатою за повний робочий день дохід майже завжди зависокий.
grant-bostadsbidrag_ung-apply = Подайте заяву до Försäkringskassan того місяця, коли заселяєтеся.

grant-barnbidrag-name = Допомога на дитину й flerbarnstillägg
grant-barnbidrag-what = Допомога на дитину (barnbidrag) не змінюється, коли ви переїжджаєте в межах Швеції. На двох дітей і більше є ще доплата (flerbarnstillägg).
grant-barnbidrag-needs = Дитині ще немає 16 років, або вона ще вчиться в основній школі (grundskola).
grant-barnbidrag-apply = Уже отримуєте допомогу на дитину? Тоді нової заяви не треба. Повідомте нову адресу в Skatteverket.

grant-regional_skattereduktion-name = Нижчий податок у деяких комунах
grant-regional_skattereduktion-what = Хто живе в деяких комунах, платить трохи менше податку. Шведською: regional skattereduktion.
grant-regional_skattereduktion-needs = 1 листопада ви зареєстровані в комуні (folkbokföring). Тоді це діє на наступний рік.
    Переїжджаєте після 1 листопада? Тоді чекати ще рік.
grant-regional_skattereduktion-apply = Заяви не треба. Повідомте про переїзд у Skatteverket протягом тижня.

grant-dubbel_bosattning-name = Податкова знижка за два житла
grant-dubbel_bosattning-what = Ви зберігаєте свій дім і орендуєте житло там, де працюєте? Тоді нову оренду можна відняти в податковій декларації. Поїздки додому теж можуть рахуватися.
    Шведською: dubbel bosättning.
grant-dubbel_bosattning-needs = Ви переїхали через роботу й зберегли старий дім. До нього понад 50 кілометрів. Ви ночуєте на новому місці.
    Це діє не довше ніж два роки для тих, хто без пари. Для пар іноді п’ять років.
grant-dubbel_bosattning-apply = Впишіть це в податкову декларацію. Зберігайте рахунки за оренду й чеки.

grant-flytt_av_arbetsgivare-name = Попросити роботодавця оплатити переїзд
grant-flytt_av_arbetsgivare-what = Роботодавець може оплатити машину для речей і дорогу для родини. Тоді ви не платите з цього податку. Жоден роботодавець не зобов’язаний.
grant-flytt_av_arbetsgivare-needs = Ви переїжджаєте, бо змінюєте місце роботи. З подвійної оренди податок платять.
grant-flytt_av_arbetsgivare-apply = Запитайте, перш ніж підписати договір. Попросіть відповідь письмово.

grant-rut_flytt-name = Податкова знижка RUT на переїзд
grant-rut_flytt-what = Коли фірма допомагає вам переїхати, частину вартості можна відняти. Фірма віднімає її в рахунку. Це RUT-avdrag.
grant-rut_flytt-needs = Вам уже є 18 років. Ви платите досить податку. Фірма має дозвіл.
    Уже заплатила якась установа чи комуна? Тоді це не враховується.
grant-rut_flytt-apply = Запитайте фірму про RUT-avdrag, перш ніж замовляти. Запитайте в Skatteverket, скільки можна відняти.

grant-elbilspremie-name = Премія за електромобіль (elbilspremie)
grant-elbilspremie-what = Підтримка на купівлю чи довгу оренду електромобіля в деяких комунах. Її платять щомісяця. Гроші можуть скінчитися.
grant-elbilspremie-needs = Родина має досить низький дохід. Ніхто не платить державного податку. За останній рік у вас не було електромобіля чи гібрида із зарядкою.
    У вас немає неоплачених дорожніх боргів у Kronofogden (служба стягнення боргів). Авто не має бути задорогим.
grant-elbilspremie-apply = Спершу повідомте про переїзд. Подайте заяву до Naturvårdsverket протягом двох місяців після того, як авто стало вашим. Запитайте, чи ще є гроші.

grant-reseavdrag-name = Податкова знижка на дорогу до роботи
grant-reseavdrag-what = До роботи далеко? Тоді частину вартості можна відняти в податковій декларації. Шведською: reseavdrag.
grant-reseavdrag-needs = Враховують лише витрати понад певну межу на рік. На авто дорога має бути щонайменше п’ять кілометрів. Вона має бути щонайменше на дві години на день коротша, ніж автобусом чи поїздом.
grant-reseavdrag-apply = Записуйте свої поїздки. Впишіть їх у податкову декларацію. Запитайте в Skatteverket, яка межа цього року.

grant-nystartsjobb-name = Робота для нового старту (nystartsjobb)
grant-nystartsjobb-what = Роботодавець платить менше внесків, коли наймає того, хто довго був без роботи. Зарплата має відповідати колективному договору.
grant-nystartsjobb-needs = Ви зареєстровані в Arbetsförmedlingen й довго були без роботи або недавно у Швеції. Вирішує Arbetsförmedlingen.
grant-nystartsjobb-apply = Запитайте свого спеціаліста (handläggare), чи це для вас. Скажіть про це роботодавцю. Рішення має бути до першого робочого дня.

grant-introduktionsjobb-name = Ознайомча робота (introduktionsjobb)
grant-introduktionsjobb-what = Роботодавець отримує підтримку на частину зарплати й навчає вас на роботі.
grant-introduktionsjobb-needs = Ви в програмі Arbetsförmedlingen або недавно у Швеції. Вирішує Arbetsförmedlingen.
grant-introduktionsjobb-apply = Запитайте свого спеціаліста (handläggare), чи це для вас. Рішення має бути до першого робочого дня.

grant-etableringsjobb-name = Робота для початку (etableringsjobb)
grant-etableringsjobb-what = Робота на повний день, де частину платить роботодавець, а частину платить вам держава. Це рідкість.
grant-etableringsjobb-needs = Вам уже є 20 років, і ви зареєстровані в Arbetsförmedlingen. Ви довго були без роботи або недавно у Швеції. Роботодавець має особливий колективний договір.
grant-etableringsjobb-apply = Запитайте в Arbetsförmedlingen. Рішення має бути до першого робочого дня.

grant-starta_eget-name = Підтримка для власної справи (starta eget)
grant-starta_eget-what = Виплата на перший час із власною фірмою. Часто шість місяців.
grant-starta_eget-needs = Вам уже є 18 років, і ви зареєстровані в Arbetsförmedlingen. Фірма ще не почала працювати. Справа має окупитися.
    У вас немає боргів у Kronofogden (служба стягнення боргів). Вирішує Arbetsförmedlingen.
grant-starta_eget-apply = Поговоріть з Arbetsförmedlingen, перш ніж почати.

grant-skolplats-name = Місце в школі
grant-skolplats-what = Діти мають право на школу в комуні, де вони живуть. Школа безкоштовна. Діти починають у нульовому класі (förskoleklass) того року, коли їм виповнюється шість.
grant-skolplats-needs = Дитина зареєстрована в комуні (folkbokföring). Шкільний автобус (skolskjuts) безкоштовний, якщо дорога довга чи небезпечна. Що означає «довга», вирішує комуна.
grant-skolplats-apply = Зателефонуйте в комуну, щойно знатимете, коли переїжджаєте. Запитайте й про шкільний автобус.

grant-forskola-name = Місце в дитячому садку (förskola)
grant-forskola-what = Комуна має запропонувати місце протягом чотирьох місяців після вашої заяви. Дитині вже має бути рік.
grant-forskola-needs = Ви живете в комуні й працюєте чи вчитеся. Ви без роботи або у відпустці з дитиною? Тоді дитина має право щонайменше на 15 годин на тиждень.
    Закон не обіцяє місця на вечори, ночі й вихідні.
grant-forskola-apply = Подайте заяву якнайшвидше. Працюватимете позмінно? Запитайте про вечори й вихідні, перш ніж погодитися на роботу.

grant-inackordering-name = Підтримка, якщо старша школа далеко
grant-inackordering-what = Старша школа (gymnasium) може бути в іншому місті. Тоді є підтримка на житло для учня.
grant-inackordering-needs = Учень мусить жити не вдома через школу. Підтримка діє до середини року, коли учню виповнюється 20.
grant-inackordering-apply = Запитайте комуну, куди переїжджаєте. Запитайте також, які програми там є.

grant-sfi-name = Sfi, курс шведської
grant-sfi-what = Безкоштовний курс шведської в комуні, де ви живете. Він зазвичай починається протягом трьох місяців.
grant-sfi-needs = Право діє три роки відтоді, як вас уперше взяли на курс.
    Вас узяли до 2026 року? Тоді час рахують від 1 січня 2026 року. Його можуть продовжити.
grant-sfi-apply = Зателефонуйте в освіту для дорослих (vuxenutbildning) у новій комуні. Попросіть довідку про те, що ви вже вивчили.

grant-forsorjningsstod_flytt-name = Витрати на переїзд (försörjningsstöd)
grant-forsorjningsstod_flytt-what = Комуна іноді може допомогти з витратами на переїзд. Сталої суми й гарантованого права немає.
    Жодна установа не може змусити вас переїхати. Бажання має бути ваше.
grant-forsorjningsstod_flytt-needs = Комуна розглядає саме вашу ситуацію. Після переїзду відповідає нова комуна. Правила там можуть бути інші.
grant-forsorjningsstod_flytt-apply = Подайте заяву до переїзду, в комуні, де живете зараз. Розкажіть про роботу, яка вас чекає.
    Попросіть письмове рішення. Його можна оскаржити.

grant-a_kassa-name = Каса безробіття (a-kassa) і нова робота
grant-a_kassa-what = Не звільняйтеся, доки не підписано договір на нову роботу. Хто звільняється без поважної причини, може 45 днів не отримувати виплат.
grant-a_kassa-needs = Їдете за чоловіком, дружиною чи партнером? Невідомо, чи це вважатимуть поважною причиною. Вирішує a-kassa.
grant-a_kassa-apply = Запитайте свою a-kassa, перш ніж звільнитися. Залишилися без роботи? Зареєструйтеся в Arbetsförmedlingen першого ж дня.

grant-andrahandsuthyrning-name = Здати квартиру, поки ви пробуєте
grant-andrahandsuthyrning-what = Можна залишити за собою орендовану квартиру (hyresrätt), поки ви пробуєте роботу в іншому місті. Тимчасова робота — це поважна причина.
grant-andrahandsuthyrning-needs = Спершу має погодитися орендодавець або Hyresnämnden (комісія з питань оренди). Плата має бути помірною.
    Якщо здати без дозволу, можна втратити договір. Якщо ви відмовляєтеся від квартири, це зазвичай триває три місяці.
grant-andrahandsuthyrning-apply = Запитайте орендодавця письмово, перш ніж переїхати. Він відмовив? Запитайте в Hyresnämnden.

grant-hyresgaranti-name = Гарантія оренди від комуни (hyresgaranti)
grant-hyresgaranti-what = Комуна обіцяє орендодавцю, що оренду буде сплачено. Грошей ви не отримуєте, але договір може бути легше отримати.
grant-hyresgaranti-needs = Це є лише в деяких комунах. Для кого, вони вирішують самі.
grant-hyresgaranti-apply = Запитайте комуну, куди хочете переїхати.

grant-kommunal_bonus-name = Допомога від комуни новим мешканцям
grant-kommunal_bonus-what = Ми не знайшли комуни, яка напевно платить гроші тим, хто переїжджає. Багато комун дають поради про житло, школу й роботу.
grant-kommunal_bonus-needs = У кожній комуні по-різному. Довіряйте лише сторінці самої комуни, з датою.
grant-kommunal_bonus-apply = Запитайте в комуні про службу для новоприбулих (inflyttarservice). Запитайте, чим вони можуть допомогти.

grant-flyttningsbidrag-name = Допомога на переїзд (flyttningsbidrag)
grant-flyttningsbidrag-ended = Її скасували у 2015 році. Це були гроші на машину для речей і поїздки на роботу.
    Старі сторінки досі кажуть, що вона є. Starthjälp теж немає.
grant-flyttningsbidrag-instead = Запитайте роботодавця про допомогу з переїздом, перш ніж підписати договір. На співбесіду далеко є допомога на проїзд (resebidrag).

grant-csn_avskrivning-name = Менший навчальний борг на селі
grant-csn_avskrivning-ended = Цього у Швеції ніколи не було. Це була лише пропозиція. У Норвегії таке є, але лише для норвезьких позик.
grant-csn_avskrivning-instead = Важко платити? Запитайте CSN про менші платежі.

grant-korkortslan-name = Позика на водійські права від CSN
grant-korkortslan-ended = З 2024 року її не можна взяти. Це була позика тим, хто здавав на водійські права. Шведською: körkortslån.
grant-korkortslan-instead = Запитайте роботодавця або Arbetsförmedlingen. Ми можемо також показати роботу, де водійські права не потрібні.

grant-hemutrustningslan-name = Позика на домашні речі від CSN
grant-hemutrustningslan-ended = Її скасували на початку 2022 року. Це була позика на меблі для новоприбулих у Швеції. Шведською: hemutrustningslån.
grant-hemutrustningslan-instead = Маєте соціальну допомогу (försörjningsstöd)? Запитайте комуну про допомогу з найважливішим. Запитайте й про вживані речі.

grant-studiestartsstod-name = Підтримка на початок навчання
grant-studiestartsstod-ended = Її скасували на початку 2026 року. Це була виплата безробітним, які починали вчитися. Шведською: studiestartsstöd.
grant-studiestartsstod-instead = Запитайте CSN про звичайну навчальну допомогу (studiemedel). Запитайте в освіті для дорослих у комуні про курси.

grant-yrkesintroduktion-name = Підтримка на yrkesintroduktion
grant-yrkesintroduktion-ended = Її скасували на початку 2024 року. Це була підтримка роботодавцям, які навчали молодих на роботі.
grant-yrkesintroduktion-instead = Запитайте Arbetsförmedlingen про introduktionsjobb або nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Податкова знижка за відстань до роботи
grant-avstandsbaserat_reseavdrag-ended = Це так і не почало діяти. Парламент погодився у 2022 році, але передумав. Деякі блоги пишуть неправду.
grant-avstandsbaserat_reseavdrag-instead = Звичайна податкова знижка на дорогу до роботи залишилася.

grant-eures_tms-name = Програма мобільності EURES (TMS)
grant-eures_tms-ended = Це не для переїзду в межах Швеції. Це лише для роботи в іншій країні ЄС.
grant-eures_tms-instead = На співбесіду далеко у Швеції є допомога на проїзд (resebidrag).

verdict-planned = Це заплановано. Початок { $date }. До того це може змінитися.
verdict-unconfirmed = Ми не змогли це підтвердити. Не розраховуйте на це.
verdict-check-with = Правило могло змінитися відтоді, як ми його читали. Запитайте: { $payer }.
time-begins-before-move = Це починається { $date }, перш ніж ви плануєте переїхати.
time-ends-before-move = Це перестає діяти { $date }, перш ніж ви плануєте переїхати. Не розраховуйте на це.
time-may-end-before-move = Це перестає діяти { $date }. Це може бути до вашого переїзду.
amount-fee-up-to = Плата не більша ніж { $amount } на місяць за першу дитину. За братів і сестер платять менше.
amount-up-to-per-child-and-year = Не більше ніж { $amount } на рік на кожну дитину. Найчастіше менше.
money-between = { $from }–{ $to }
money-up-to = не більше ніж { $to }
money-at-least = щонайменше { $from }
sum-per-month = За вашими відповідями: { $money } на місяць.
sum-once = За вашими відповідями: { $money } за одну поїздку.
sum-nothing = За вашими відповідями грошей, мабуть, не буде.
sum-fee-per-month = Плата за першу дитину, за вашими відповідями: { $money } на місяць.
sum-fee-none = За вашими відповідями плати не буде.
sum-less-tax-per-month = За вашими відповідями податок стане нижчим: { $money } на місяць.
sum-each-year = Податок стане нижчим на { $amount } на рік. Перший рік: { $year }.
sum-each-year-or = Податок стане нижчим на { $amount } на рік. Перший рік: { $year } або { $or }.
assuming-job-premium = Пораховано із зарплати до податку. Того місяця ніхто в родині не має соціальної допомоги (försörjningsstöd).
assuming-interview = Пораховано з ваших слів про вартість поїздки. Вирішує Arbetsförmedlingen.
assuming-fee = Пораховано так, ніби весь дохід — це зарплата. Цифри попередні. Запитайте комуну.
assuming-housing = Пораховано за вказаною орендою й теперішнім доходом, ніби все це зарплата. Заощадження тут не враховано. Нова зарплата змінить суму.
assuming-children = Пораховано на дітей до 16 років або тих, хто в основній школі (grundskola). Частки обох батьків враховано.
assuming-tax = Пораховано так, ніби податок — це близько трьох десятих зарплати. Суму віднімають у податковій декларації.
assuming-registered = Пораховано так, ніби ви зареєстровані там (folkbokföring) у день переїзду.
payer-ehalsomyndigheten = E-hälsomyndigheten (служба електронного здоров’я)
support-question-title = Одна відповідь допоможе найбільше
support-next-question = { $count ->
    [one] Від однієї відповіді залежить { $count } вид підтримки: { $what }.
    [few] Від однієї відповіді залежать { $count } види підтримки: { $what }.
    [many] Від однієї відповіді залежать { $count } видів підтримки: { $what }.
   *[other] Від однієї відповіді залежать { $count } види підтримки: { $what }.
  }
button-more-support = Більше про підтримку
more-support-title = Більше про підтримку
planned-line = Ще ні: { $name }. Заплановано з { $date }.
ruled-out-title = Мабуть, не для вас
ruled-out-line = { $name }. Ось що вирішує: { $because }.
more-support-tap = Про що хочете прочитати?
topic-children = Школа й садок
topic-home = Виплати на дітей і оренду
topic-move = Переїзд і квартира
topic-work = Робота, співбесіда й курси
topic-assistance = Якщо маєте соціальну допомогу
topic-tax = Податок, поїздки й авто
topic-employer = Підтримка для роботодавця
topic-employer-why = Гроші отримує роботодавець, а не ви. Можна розповісти про цю підтримку, коли подаєте заявку на роботу.
q-move_when = Коли, на вашу думку, ви переїдете?
q-move_when-why = Деякі правила починаються або закінчуються певного дня. Для податку важливе 1 листопада.
q-move_when-2026 = У 2026 році
q-move_when-2027_by_1_nov = 2027, до 1 листопада включно
q-move_when-2027_after_1_nov = 2027, після 1 листопада
q-move_when-2028 = У 2028 році
short-move_when = Коли ви переїжджаєте
q-children_count = Скільки дітей переїжджає з вами?
q-children_count-why = Ми питаємо лише для того, щоб порахувати суму.
q-children_count-1 = Одна дитина
q-children_count-2 = Двоє дітей
q-children_count-3 = Троє дітей
q-children_count-4 = Четверо дітей
q-children_count-5_plus = П’ятеро дітей або більше
short-children_count = Кількість дітей
q-new_rent = Яка, на вашу думку, буде оренда на місяць у новому житлі?
q-new_rent-why = Ми питаємо лише для того, щоб порахувати суму. Досить здогадки.
q-new_rent-under_4 = Менше ніж 4 000 крон
q-new_rent-4_6 = 4 000–6 000 крон
q-new_rent-6_8 = 6 000–8 000 крон
q-new_rent-over_8 = Понад 8 000 крон
short-new_rent = Нова оренда
q-new_pay = Яка буде зарплата на місяць до податку на новій роботі?
q-new_pay-why = Ми питаємо лише для того, щоб порахувати премію. Вона є частиною зарплати.
q-new_pay-under_15 = Менше ніж 15 000 крон
q-new_pay-15_25 = 15 000–25 000 крон
q-new_pay-over_25 = Понад 25 000 крон
short-new_pay = Нова зарплата
q-trip_cost = Скільки коштує поїздка на співбесіду, з ночівлею?
q-trip_cost-why = Ми питаємо лише для того, щоб порахувати суму. Досить здогадки.
q-trip_cost-under_1500 = Менше ніж 1 500 крон
q-trip_cost-1500_3600 = 1 500–3 600 крон
q-trip_cost-over_3600 = Понад 3 600 крон
short-trip_cost = Вартість поїздки

grant-logi_program-name = Поїздки й житло під час програми
grant-logi_program-what = Допомога з поїздками й другим житлом, коли ви в програмі в іншому місті. Це не для звичайної роботи.
grant-logi_program-needs = На програму вас направила Arbetsförmedlingen. Враховують лише витрати понад певну межу.
grant-logi_program-apply = Запитайте свого спеціаліста (handläggare), перш ніж почнеться програма.

grant-boende_vid_jobbstart-name = Тимчасове житло на початку роботи
grant-boende_vid_jobbstart-what = Ми не знайшли державної підтримки на житло, коли ви починаєте працювати.
grant-boende_vid_jobbstart-needs = Є інше. Якщо у вас два житла, може підійти податкова знижка за два житла (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Запитайте роботодавця про житло на перший час. Запитайте, перш ніж підписати договір.

grant-aktivitetsstod-name = Aktivitetsstöd і etableringsersättning
grant-aktivitetsstod-what = Це гроші, поки ви в програмі служби зайнятості. Ми розуміємо правила так, що переїзд їх не забирає.
grant-aktivitetsstod-needs = Ви в програмі Arbetsförmedlingen. Робота на повний день її завершує. Якщо знову залишитеся без роботи, можна повернутися.
grant-aktivitetsstod-apply = Розкажіть про переїзд своєму спеціалісту (handläggare), перш ніж переїхати.

grant-lonebidrag-name = Доплата до зарплати (lönebidrag) тощо
grant-lonebidrag-what = Роботодавець отримує підтримку на частину зарплати, коли комусь потрібна пристосована робота.
grant-lonebidrag-needs = Вирішує Arbetsförmedlingen. Ми ніколи про таке не питаємо.
grant-lonebidrag-apply = Запитайте свого спеціаліста (handläggare), чи це для вас. Рішення має бути до першого робочого дня.

grant-egen_flyttkostnad-name = Податкова знижка на переїзд
grant-egen_flyttkostnad-what = Те, що ви самі платите за переїзд, зазвичай не можна відняти від податку.
grant-egen_flyttkostnad-needs = Виняток може бути, коли роботодавець переводить усю роботу в інше місто.
grant-egen_flyttkostnad-apply = Краще попросіть роботодавця допомогти, перш ніж підписати договір. Про винятки запитайте в Skatteverket.

grant-fritidskort-name = Картка дозвілля для дітей (fritidskort)
grant-fritidskort-what = Гроші на картці для спорту, музики й іншого дозвілля. Вона переходить із дитиною в нову комуну.
grant-fritidskort-needs = Дитині виповнюється від 6 до 16 років. Сума більша для родин, які минулого року мали житлову допомогу (bostadsbidrag).
grant-fritidskort-apply = Відкрийте картку на fritidskortet.se. Використайте її до 30 листопада.

grant-aktivitetskrav-name = Що треба робити із соціальною допомогою
grant-aktivitetskrav-what = Хто має соціальну допомогу (försörjningsstöd), має шукати роботу або робити інше, що дає комуна. Часто повний день після трьох місяців.
grant-aktivitetskrav-needs = Вимога діє й у новій комуні. Ніхто не може вимагати, щоб ви переїхали.
grant-aktivitetskrav-apply = Запитайте комуну, що вона дає. Нова робота рахується.

grant-bidragstak-name = Межа соціальної допомоги (bidragstak)
grant-bidragstak-what = Задум: верхня межа, скільки виплат може мати родина. Найбільше її помітять великі родини.
grant-bidragstak-needs = Це стосується родин із соціальною допомогою (försörjningsstöd). Новий парламент може це змінити.
grant-bidragstak-apply = Запитайте комуну, що це означає для вас.

grant-dubbel_hyra_kommun-name = Подвійна оренда коштом комуни
grant-dubbel_hyra_kommun-what = Іноді кажуть, що комуна, як-от Södertälje, платить подвійну оренду під час переїзду. Ми не знайшли підтвердження.
grant-dubbel_hyra_kommun-needs = Довіряйте лише письмовій відповіді комуни.
grant-dubbel_hyra_kommun-apply = Сплануйте дати так, щоб не платити подвійну оренду. Маєте соціальну допомогу (försörjningsstöd)? Запитайте комуну до переїзду.

grant-uppsagningstid-name = Три місяці, щоб відмовитися від квартири
grant-uppsagningstid-what = Орендар завжди може відмовитися від квартири. Договір закінчується наприкінці місяця, не раніше ніж через три місяці.
grant-uppsagningstid-needs = Це діє, хоч би що було в договорі. Орендодавець може погодитися на коротший строк. Інакше можете до чотирьох місяців платити подвійну оренду.
grant-uppsagningstid-apply = Відмовляйтеся письмово, але лише коли нова робота й житло вже певні. Попросіть орендодавця про коротший строк.

grant-folkbokforing-name = Повідомити Skatteverket про переїзд
grant-folkbokforing-what = Про переїзд треба повідомити протягом тижня. Це реєстрація місця проживання (folkbokföring). Від неї залежить багато іншого: школа, житлова допомога (bostadsbidrag), sfi й податок.
grant-folkbokforing-needs = Ви живете там, де найчастіше ночуєте. Якщо у вас два житла, Skatteverket може про це запитати.
grant-folkbokforing-apply = Зробіть це на skatteverket.se або в сервісному центрі (servicekontor). Впишіть у повідомлення й дітей.

grant-tioarig_skola-name = Десятирічна основна школа
grant-tioarig_skola-what = Нульовий клас (förskoleklass) стане першим класом. Школа безкоштовна, як і раніше, а діти починають у тому самому віці.
grant-tioarig_skola-needs = Це стосується всіх дітей у школі, у кожній комуні.
grant-tioarig_skola-apply = Вам нічого не треба робити. Школа все розповість.

grant-skolskjuts-name = Шкільний автобус (skolskjuts)
grant-skolskjuts-what = Безкоштовний автобус чи таксі до основної школи (grundskola), коли дорога довга або небезпечна.
grant-skolskjuts-needs = Що означає «довга», вирішує комуна. Якщо ви оберете не ту школу, яку дає комуна, право може зникнути.
grant-skolskjuts-apply = Запитайте комуну про шкільний автобус, перш ніж обирати житло.

grant-forskola_skift-name = Садок увечері, вночі й на вихідних
grant-forskola_skift-what = Закон не обіцяє догляду ввечері, вночі й на вихідних. Комуна має спробувати його дати.
grant-forskola_skift-needs = У кожній комуні по-різному. Часто в цей час мають працювати обоє батьків.
grant-forskola_skift-apply = Працюватимете позмінно? Зателефонуйте в комуну, перш ніж погодитися на роботу.

grant-forskoleavgift-name = Скільки коштує садок
grant-forskoleavgift-what = Для плати за садок є верхня межа (maxtaxa). Хто заробляє мало, платить мало або нічого.
grant-forskoleavgift-needs = Плата залежить від доходу родини й кількості дітей. З осені того року, коли дитині виповнюється три, частина часу безкоштовна.
grant-forskoleavgift-apply = Повідомте новій комуні свій дохід, коли дитина почне ходити.

grant-fritidshem-name = Група продовженого дня (fritidshem)
grant-fritidshem-what = Догляд до й після школи та на канікулах.
grant-fritidshem-needs = Ви працюєте або вчитеся. Це діє до весни того року, коли дитині виповнюється 13.
grant-fritidshem-apply = Подайте заяву в комуні разом зі школою.

grant-kvalificering-name = Більше років у Швеції для деяких виплат
grant-kvalificering-what = Хто поселиться у Швеції з 2027 року, має чекати на деякі виплати. Переїзд у межах країни не рахується.
grant-kvalificering-needs = Ви вже живете у Швеції? Тоді переїзд сюди чи туди не має нічого змінити.
grant-kvalificering-apply = Вам нічого не треба робити. Якщо не впевнені, запитайте Försäkringskassan.

grant-bostadsbidrag_manad-name = Житлова допомога за місяць (bostadsbidrag)
grant-bostadsbidrag_manad-what = Дохід рахуватимуть щомісяця, а не за рік. Тоді легше знати суму.
grant-bostadsbidrag_manad-needs = Це стосується тих, хто має житлову допомогу. Межі доходу теж можуть змінитися.
grant-bostadsbidrag_manad-apply = Запитайте Försäkringskassan, що діє, коли ви заселяєтеся.
