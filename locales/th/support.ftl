# Stöd vid flytt. Inga summor i texterna: de står i grants/ och visas bara så länge de är färska.

## Besked
verdict-eligible = คุณน่าจะเข้าเงื่อนไข
verdict-undecided = ขึ้นอยู่กับ: { $what }
hangs-on-place = เทศบาล
hangs-on-swedish = คุณรู้ภาษาสวีเดนมากแค่ไหน
verdict-depends-on-place = ขึ้นอยู่กับเทศบาล เปิดดูงานหนึ่งงาน แล้วเราจะรู้
verdict-ineligible-because = ข้อนี้น่าจะไม่เหมาะกับคุณ ตัดสินจาก: { $because }
verdict-information = ข้อนี้อาจเกี่ยวกับคุณ อ่านเงื่อนไข
verdict-employer = นายจ้างเป็นผู้ได้รับความช่วยเหลือ ไม่ใช่คุณ คุณบอกนายจ้างเรื่องนี้ได้
verdict-local = แต่ละเทศบาลตัดสินเอง ถาม
verdict-not-in-force = ตอนนี้ข้อนี้ไม่มีผลใช้
verdict-ended = สิ่งนี้เลิกไปแล้ว
verdict-never-existed = สิ่งนี้ไม่เคยมีในสวีเดน
verdict-cross-border = ข้อนี้ใช้กับการย้ายไปประเทศอื่นเท่านั้น
mark-ended = เลิกไปแล้ว: { $name }
mark-never = ไม่เคยมี: { $name }
mark-abroad = เฉพาะไปประเทศอื่น: { $name }
mark-planned = ยังไม่เริ่ม: { $name }
mark-employer = สำหรับนายจ้าง: { $name }
mark-unconfirmed = อย่าหวังพึ่ง: { $name }
instead-line = ทางเลือกอื่น: { $instead }
support-less-sure = ข้อเหล่านี้เราไม่ค่อยแน่ใจ ถามก่อนจะหวังพึ่ง
ended-line = เว็บเก่าบางหน้าสัญญาเงินช่วยย้าย (flyttbidrag) เงินนี้เลิกไปแล้วในปี 2015

## Skäl, efter "Det avgörs av:"
because-movers = ใครจะย้ายบ้าง
because-children_ages = อายุของลูก
because-income = รายได้
because-age = อายุ
because-assistance_2025 = คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) ในปี 2025 ไหม
because-assistance_now = ตอนนี้คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) ไหม
because-registered_unemployed = คุณลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) ไหม
because-interview_far = ระยะเวลาเดินทาง
because-keeps_old_home = คุณเก็บบ้านเดิมไว้ไหม
because-rents_home = คุณเช่าบ้านอยู่ไหม
because-abilities = คุณรู้ภาษาสวีเดนแล้ว
because-destination_tax_reduction = เทศบาล ซึ่งไม่อยู่ในรายชื่อ
because-destination_ev_premium = เทศบาล (บางพื้นที่อาจยังนับ จึงควรถาม)

## Pengar
amount-up-to = ไม่เกิน { $amount }
amount-up-to-per-month = ไม่เกิน { $amount } ต่อเดือน
amount-per-month = { $amount } ต่อเดือน
amount-per-month-per-child = { $amount } ต่อเดือน ต่อลูกหนึ่งคน
amount-per-year = { $amount } ต่อปี
amount-check-with = จำนวนเงินอาจเปลี่ยนแล้ว ถาม { $payer }

## Vem som beslutar
payer-af = สำนักงานจัดหางาน (Arbetsförmedlingen)
payer-fk = สำนักงานประกันสังคม (Försäkringskassan)
payer-skatteverket = สำนักงานภาษี (Skatteverket)
payer-csn = สำนักงานเงินเพื่อการศึกษา (CSN)
payer-kommun = เทศบาล
payer-employer = นายจ้าง
payer-akassa = กองทุนว่างงาน (a-kassa)
payer-naturvardsverket = สำนักงานสิ่งแวดล้อม (Naturvårdsverket)
payer-hyresnamnden = คณะกรรมการเรื่องการเช่า (Hyresnämnden)
payer-eures = EURES

## Frågor som bara ställs för ett stöd
q-age = คุณอายุเท่าไร
q-age-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้กำหนดอายุ
q-age-16_19 = 16–19 ปี
q-age-20_28 = 20–28 ปี
q-age-29_65 = 29–65 ปี
q-age-66_plus = 66 ปีขึ้นไป
q-assistance_2025 = คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) ช่วงกรกฎาคมถึงธันวาคม 2025 ไหม
q-assistance_2025-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้สำหรับคนที่ได้เงินครบทั้งหกเดือน
q-assistance_2025-every_month = ได้ทุกเดือน
q-assistance_2025-some_months = ได้บางเดือน
q-assistance_2025-no = ไม่ได้
q-assistance_now = ตอนนี้คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) ไหม
q-assistance_now-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้ต้องได้เงินหกเดือนติดต่อกัน
q-assistance_now-six_months = ได้หกเดือนติดต่อกันหรือนานกว่า
q-assistance_now-shorter = ได้ แต่สั้นกว่านั้น
q-assistance_now-no = ไม่ได้
q-registered_unemployed = คุณลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) ไหม
q-registered_unemployed-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้สำหรับคนที่ลงทะเบียน
q-registered_unemployed-yes = ใช่
q-registered_unemployed-no = ไม่
q-interview_far = เดินทางไปกลับเพื่อสัมภาษณ์ใช้เวลาเกินสามชั่วโมงไหม
q-interview_far-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้สำหรับการเดินทางไกลไปสัมภาษณ์
q-interview_far-yes = ใช่
q-interview_far-no = ไม่
q-keeps_old_home = คุณอยากเก็บบ้านเดิมไว้ เมื่อเริ่มงานในเมืองอื่นไหม
q-keeps_old_home-why = เราถามเพราะความช่วยเหลือข้อนี้เท่านั้น ข้อนี้สำหรับคนที่มีบ้านสองที่
q-keeps_old_home-yes = ใช่
q-keeps_old_home-no = ไม่
q-rents_home = คุณเช่าบ้านด้วยสัญญาในชื่อของคุณเองไหม
q-rents_home-why = เราถามเพราะกฎข้อนี้เท่านั้น กฎนี้ใช้กับห้องเช่าสัญญาตรง (hyresrätt)
q-rents_home-yes = ใช่
q-rents_home-no = ไม่

## Stöd som finns
grant-resebidrag-name = เงินค่าเดินทางไปสัมภาษณ์งาน
grant-resebidrag-what = ช่วยค่าเดินทางและค่าที่พักค้างคืน (resebidrag) เมื่อไปสัมภาษณ์งานไกลบ้าน ไม่รวมการย้ายบ้าน
grant-resebidrag-needs = คุณอายุ 20 ปีขึ้นไป และลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) คุณว่างงานหรือเสี่ยงจะว่างงาน การเดินทางไปกลับใช้เวลาเกินสามชั่วโมง
    งานต้องอยู่ในเว็บ Platsbanken สำนักงานจัดหางานเป็นผู้ตัดสิน
    ถ้าคุณเรียนโรงเรียนอาชีวะชั้นสูง (yrkeshögskola) มา กฎอาจต่างไป
grant-resebidrag-apply = ยื่นขอก่อนเดินทาง โทรหาสำนักงานจัดหางานที่ 0771-416 416 ก่อนอย่างน้อยสามวันทำการ เก็บจดหมายเชิญและประกาศงานไว้

grant-jobbpremie-name = เงินพิเศษเมื่อได้งาน (jobbpremie)
grant-jobbpremie-what = เงินเพิ่มเมื่อคุณเลิกรับเงินช่วยค่าครองชีพ (försörjningsstöd) แล้วมาทำงาน เงินนี้ไม่เสียภาษี จ่ายได้ไม่เกิน 18 เดือน
grant-jobbpremie-needs = คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) ทุกเดือน ตั้งแต่กรกฎาคมถึงธันวาคม 2025 คุณมีเงินเดือนในเดือนที่ยื่นขอ ในเดือนนั้นไม่มีใครในบ้านได้เงินช่วยค่าครองชีพ
    คุณอยู่ที่ไหนก็ได้
grant-jobbpremie-apply = ยื่นขอทางเว็บของสำนักงานประกันสังคม (Försäkringskassan) เดือนละครั้ง ต้องยื่นภายในสามเดือนหลังเดือนที่มีเงินเดือน

grant-jobbstimulans-name = เงินเดือนส่วนที่ไม่ถูกนับ (jobbstimulans)
grant-jobbstimulans-what = เงินเดือนหนึ่งในสี่ไม่ถูกนับ เมื่อเทศบาลคิดเงินช่วยค่าครองชีพ (försörjningsstöd) ของคุณ ภาษาสวีเดนเรียกว่า jobbstimulans ใช้ได้สองปี
grant-jobbstimulans-needs = คุณได้เงินช่วยค่าครองชีพ (försörjningsstöd) มาหกเดือนติดต่อกัน และได้เงินเดือนจากงาน ในเดือนเดียวกันจะขอเงินพิเศษเมื่อได้งาน (jobbpremie) ไม่ได้
grant-jobbstimulans-apply = บอกเทศบาลเรื่องงาน ขอให้เขาคิดแบบ jobbstimulans

grant-bostadsbidrag_barn-name = เงินช่วยค่าที่พักสำหรับครอบครัวมีลูก
grant-bostadsbidrag_barn-what = ช่วยค่าเช่าให้ครอบครัวที่มีลูกอยู่ที่บ้าน (bostadsbidrag) ค่าเช่าที่ต่ำลงอาจทำให้ได้เงินน้อยลง เงินเดือนที่สูงขึ้นก็เช่นกัน
grant-bostadsbidrag_barn-needs = ขึ้นอยู่กับค่าเช่า รายได้ เงินเก็บ และจำนวนลูก จำนวนสูงสุดสำหรับลูกสามคนขึ้นไป คุณต้องมีชื่อในทะเบียนราษฎร (folkbokförd) ที่บ้านนั้น ถ้ารายได้เปลี่ยน แจ้งทันที ไม่อย่างนั้นคุณอาจเป็นหนี้
grant-bostadsbidrag_barn-apply = ยื่นขอที่สำนักงานประกันสังคม (Försäkringskassan) ในเดือนที่ย้ายเข้า ขอย้อนหลังไม่ได้

grant-bostadsbidrag_ung-name = เงินช่วยค่าที่พักสำหรับคนอายุ 18–28 ปี
grant-bostadsbidrag_ung-what = ช่วยค่าเช่าให้คนอายุน้อยที่ไม่มีลูก และมีรายได้ต่ำมาก (bostadsbidrag)
grant-bostadsbidrag_ung-needs = คุณอายุ 18 ถึง 28 ปี คุณมีบ้านของตัวเองและมีชื่อในทะเบียนราษฎร (folkbokförd) ที่นั่น ถ้าได้เงินเดือนเต็มเวลา รายได้เกือบทุกครั้งสูงเกินไป
grant-bostadsbidrag_ung-apply = ยื่นขอที่สำนักงานประกันสังคม (Försäkringskassan) ในเดือนที่ย้ายเข้า

grant-barnbidrag-name = เงินอุดหนุนบุตรและเงินเพิ่มลูกหลายคน
grant-barnbidrag-what = เงินอุดหนุนบุตร (barnbidrag) ไม่เปลี่ยนเมื่อย้ายในสวีเดน ถ้ามีลูกสองคนขึ้นไป มีเงินเพิ่มลูกหลายคน (flerbarnstillägg) ด้วย
grant-barnbidrag-needs = ลูกอายุต่ำกว่า 16 ปี หรือยังเรียนอยู่ในโรงเรียนภาคบังคับ (grundskola)
grant-barnbidrag-apply = ถ้าได้เงินอุดหนุนบุตร (barnbidrag) อยู่แล้ว ไม่ต้องยื่นขอใหม่ แจ้งที่อยู่ใหม่กับสำนักงานภาษี (Skatteverket)

grant-regional_skattereduktion-name = ภาษีที่ต่ำกว่าในบางเทศบาล
grant-regional_skattereduktion-what = คนที่อยู่ในบางเทศบาลเสียภาษีน้อยลงนิดหน่อย ภาษาสวีเดนเรียกว่า regional skattereduktion
grant-regional_skattereduktion-needs = คุณมีชื่อในทะเบียนราษฎร (folkbokförd) ของเทศบาลนั้นในวันที่ 1 พฤศจิกายน แล้วจะใช้กับปีถัดไป
    ถ้าย้ายหลังวันที่ 1 พฤศจิกายน ต้องรออีกหนึ่งปี
grant-regional_skattereduktion-apply = ไม่ต้องยื่นขอ แจ้งย้ายกับสำนักงานภาษี (Skatteverket) ภายในหนึ่งสัปดาห์

grant-dubbel_bosattning-name = หักภาษีเมื่อมีบ้านสองที่
grant-dubbel_bosattning-what = ถ้าคุณเก็บบ้านเดิมไว้ และเช่าที่พักใกล้ที่ทำงาน คุณหักค่าเช่าใหม่ได้ตอนยื่นภาษี (deklaration) ภาษาสวีเดนเรียกว่า dubbel bosättning ค่าเดินทางกลับบ้านอาจนับด้วย
grant-dubbel_bosattning-needs = คุณย้ายเพราะงาน และยังมีบ้านเดิม ระยะทางเกิน 50 กิโลเมตร คุณนอนค้างในเมืองใหม่ คนที่อยู่คนเดียวใช้ได้ไม่เกินสองปี คนมีคู่บางครั้งได้ถึงห้าปี
grant-dubbel_bosattning-apply = เขียนตอนยื่นภาษี (deklaration) เก็บใบแจ้งค่าเช่าและใบเสร็จไว้

grant-flytt_av_arbetsgivare-name = ขอให้นายจ้างจ่ายค่าย้าย
grant-flytt_av_arbetsgivare-what = นายจ้างจ่ายค่ารถขนของและค่าเดินทางของครอบครัวได้ แล้วคุณไม่ต้องเสียภาษีส่วนนี้ นายจ้างไม่จำเป็นต้องจ่าย
grant-flytt_av_arbetsgivare-needs = คุณย้ายเพราะเปลี่ยนเมืองที่ทำงาน ถ้านายจ้างจ่ายค่าเช่าซ้อนสองที่ให้ ส่วนนั้นต้องเสียภาษี
grant-flytt_av_arbetsgivare-apply = ถามก่อนเซ็นสัญญางาน ขอคำตอบเป็นลายลักษณ์อักษร

grant-rut_flytt-name = ส่วนลดค่าช่วยขนย้าย (RUT-avdrag)
grant-rut_flytt-what = เมื่อคุณจ้างบริษัทช่วยขนย้าย อาจหักค่าใช้จ่ายบางส่วนได้ บริษัทหักให้ในใบแจ้งหนี้
grant-rut_flytt-needs = คุณอายุ 18 ปีขึ้นไป คุณเสียภาษีมากพอ บริษัทได้รับอนุมัติ
    ถ้าหน่วยงานรัฐหรือเทศบาลจ่ายให้แล้ว จะไม่นับ
grant-rut_flytt-apply = ถามบริษัทเรื่อง RUT-avdrag ก่อนจอง ถามสำนักงานภาษี (Skatteverket) ว่าหักได้เท่าไร

grant-elbilspremie-name = เงินช่วยซื้อรถไฟฟ้า (elbilspremie)
grant-elbilspremie-what = เงินช่วยซื้อหรือเช่ารถไฟฟ้าในบางเทศบาล จ่ายเป็นรายเดือน เงินอาจหมด
grant-elbilspremie-needs = ครอบครัวมีรายได้ค่อนข้างต่ำ ไม่มีใครเสียภาษีส่วนของรัฐ (statlig skatt) ปีที่ผ่านมาไม่เคยมีรถไฟฟ้าหรือรถไฮบริดแบบเสียบชาร์จ
    ไม่มีหนี้ค่าใช้ถนนค้างที่สำนักงานบังคับหนี้ (Kronofogden) รถต้องไม่แพงเกินไป
grant-elbilspremie-apply = แจ้งย้ายก่อน ยื่นขอที่สำนักงานสิ่งแวดล้อม (Naturvårdsverket) ภายในสองเดือนหลังจากรถเป็นของคุณ ถามว่ายังมีเงินเหลือไหม

grant-reseavdrag-name = หักภาษีค่าเดินทางไปทำงาน
grant-reseavdrag-what = ถ้าที่ทำงานอยู่ไกล คุณหักค่าใช้จ่ายบางส่วนได้ตอนยื่นภาษี (deklaration)
grant-reseavdrag-needs = นับเฉพาะค่าใช้จ่ายที่เกินจำนวนหนึ่งต่อปี ถ้าใช้รถ ต้องไกลอย่างน้อยห้ากิโลเมตร คุณต้องประหยัดเวลาอย่างน้อยวันละสองชั่วโมง เทียบกับรถบัสหรือรถไฟ
grant-reseavdrag-apply = จดการเดินทางของคุณ กรอกตอนยื่นภาษี (deklaration) ถามสำนักงานภาษี (Skatteverket) ว่าปีนี้เริ่มนับจากเท่าไร

grant-nystartsjobb-name = งานเริ่มต้นใหม่ (nystartsjobb)
grant-nystartsjobb-what = นายจ้างจ่ายค่าธรรมเนียมน้อยลง เมื่อจ้างคนที่ว่างงานมานาน เงินเดือนต้องเป็นไปตามข้อตกลงแรงงาน
grant-nystartsjobb-needs = คุณลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) และว่างงานมานาน หรือเพิ่งมาอยู่สวีเดน สำนักงานจัดหางานเป็นผู้ตัดสิน
grant-nystartsjobb-apply = ถามเจ้าหน้าที่ของคุณว่าใช้กับคุณได้ไหม บอกนายจ้าง ต้องได้คำตัดสินก่อนวันทำงานวันแรก

grant-introduktionsjobb-name = งานฝึกเริ่มต้น (introduktionsjobb)
grant-introduktionsjobb-what = นายจ้างได้เงินช่วยจ่ายเงินเดือนบางส่วน และสอนงานคุณในที่ทำงาน
grant-introduktionsjobb-needs = คุณอยู่ในโครงการของสำนักงานจัดหางาน (Arbetsförmedlingen) หรือเพิ่งมาอยู่สวีเดน สำนักงานจัดหางานเป็นผู้ตัดสิน
grant-introduktionsjobb-apply = ถามเจ้าหน้าที่ของคุณว่าใช้กับคุณได้ไหม ต้องได้คำตัดสินก่อนวันทำงานวันแรก

grant-etableringsjobb-name = งานตั้งหลัก (etableringsjobb)
grant-etableringsjobb-what = งานเต็มเวลาที่นายจ้างจ่ายส่วนหนึ่ง และรัฐจ่ายให้คุณส่วนหนึ่ง งานแบบนี้มีน้อย
grant-etableringsjobb-needs = คุณอายุ 20 ปีขึ้นไป และลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) คุณว่างงานมานานหรือเพิ่งมาอยู่สวีเดน นายจ้างมีข้อตกลงแรงงานแบบพิเศษ
grant-etableringsjobb-apply = ถามสำนักงานจัดหางาน (Arbetsförmedlingen) ต้องได้คำตัดสินก่อนวันทำงานวันแรก

grant-starta_eget-name = ความช่วยเหลือเมื่อเปิดกิจการเอง
grant-starta_eget-what = เงินชดเชยในช่วงแรกที่เปิดกิจการของตัวเอง ส่วนมากหกเดือน
grant-starta_eget-needs = คุณอายุ 18 ปีขึ้นไป และลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) กิจการยังไม่เริ่ม แผนธุรกิจต้องพอเลี้ยงตัวได้
    คุณไม่มีหนี้ที่สำนักงานบังคับหนี้ (Kronofogden) สำนักงานจัดหางานเป็นผู้ตัดสิน
grant-starta_eget-apply = คุยกับสำนักงานจัดหางาน (Arbetsförmedlingen) ก่อนเริ่มกิจการ

grant-skolplats-name = ที่เรียนในโรงเรียน
grant-skolplats-what = เด็กมีสิทธิเรียนในเทศบาลที่อยู่ โรงเรียนฟรี เด็กเริ่มชั้นเตรียมประถม (förskoleklass) ในปีที่อายุครบหกปี
grant-skolplats-needs = เด็กมีชื่อในทะเบียนราษฎร (folkbokförd) ของเทศบาล รถรับส่งนักเรียน (skolskjuts) ฟรีถ้าทางไกลหรืออันตราย เทศบาลกำหนดว่าไกลแค่ไหน
grant-skolplats-apply = โทรหาเทศบาลทันทีเมื่อรู้วันย้าย ถามเรื่องรถรับส่งนักเรียน (skolskjuts) ด้วย

grant-forskola-name = ที่เรียนอนุบาล (förskola)
grant-forskola-what = เทศบาลต้องเสนอที่เรียนอนุบาลภายในสี่เดือนหลังจากคุณขอ เด็กต้องอายุครบหนึ่งปี
grant-forskola-needs = คุณอยู่ในเทศบาล และทำงานหรือเรียน ถ้าคุณว่างงานหรือลาเลี้ยงลูก ลูกมีสิทธิอย่างน้อย 15 ชั่วโมงต่อสัปดาห์
    กฎหมายไม่ได้รับรองที่เรียนตอนเย็น กลางคืน และวันหยุดสุดสัปดาห์
grant-forskola-apply = สมัครที่เรียนให้เร็วที่สุด ถ้าต้องทำงานเป็นกะ ถามเรื่องตอนเย็นและวันหยุดสุดสัปดาห์ก่อนตอบรับงาน

grant-inackordering-name = เงินช่วยเมื่อลูกต้องพักใกล้มัธยมปลาย
grant-inackordering-what = โรงเรียนมัธยมปลาย (gymnasium) อาจอยู่เมืองอื่น มีเงินช่วยค่าที่พักให้นักเรียน
grant-inackordering-needs = นักเรียนต้องพักไกลบ้านเพราะโรงเรียน ใช้ได้ถึงกลางปีของปีที่นักเรียนอายุครบ 20 ปี
grant-inackordering-apply = ถามเทศบาลที่จะย้ายไป ถามด้วยว่ามีสายเรียนอะไร

grant-sfi-name = คอร์สภาษาสวีเดน (sfi)
grant-sfi-what = คอร์สภาษาสวีเดนฟรีในเทศบาลที่คุณอยู่ (sfi) ส่วนมากเริ่มภายในสามเดือน
grant-sfi-needs = สิทธินี้ใช้ได้สามปีนับจากวันที่คุณได้เข้าคอร์สครั้งแรก
    ถ้าได้เข้าก่อนปี 2026 ให้นับจากวันที่ 1 มกราคม 2026 เวลาอาจยาวขึ้นได้
grant-sfi-apply = โทรหาการศึกษาผู้ใหญ่ (vuxenutbildning) ในเทศบาลใหม่ ขอใบรับรองสิ่งที่เรียนไปแล้ว

grant-forsorjningsstod_flytt-name = เงินช่วยค่าครองชีพกับค่าย้าย
grant-forsorjningsstod_flytt-what = บางครั้งเทศบาลช่วยค่าย้ายได้ ผ่านเงินช่วยค่าครองชีพ (försörjningsstöd) ไม่มีจำนวนตายตัวและไม่ใช่สิทธิที่แน่นอน
    หน่วยงานรัฐบังคับให้คุณย้ายไม่ได้ ต้องเป็นความต้องการของคุณเอง
grant-forsorjningsstod_flytt-needs = เทศบาลพิจารณาสถานการณ์ของคุณเป็นรายคน หลังย้าย เทศบาลใหม่เป็นผู้รับผิดชอบ กฎอาจต่างจากเดิม
grant-forsorjningsstod_flytt-apply = ยื่นขอก่อนย้าย ในเทศบาลที่อยู่ตอนนี้ บอกเรื่องงานที่รออยู่
    ขอคำตัดสินเป็นลายลักษณ์อักษร คุณอุทธรณ์ได้

grant-a_kassa-name = กองทุนว่างงาน (a-kassa) เมื่อเปลี่ยนงาน
grant-a_kassa-what = อย่าลาออกก่อนเซ็นสัญญางานใหม่ คนที่ลาออกโดยไม่มีเหตุผลที่ใช้ได้ อาจไม่ได้เงินชดเชย 45 วัน
grant-a_kassa-needs = ถ้าคุณลาออกเพื่อย้ายตามคู่ของคุณ ไม่แน่ว่านับเป็นเหตุผลที่ใช้ได้ กองทุนว่างงาน (a-kassa) เป็นผู้ตัดสิน
grant-a_kassa-apply = ถามกองทุนว่างงาน (a-kassa) ของคุณก่อนลาออก ถ้าว่างงาน ลงทะเบียนที่สำนักงานจัดหางาน (Arbetsförmedlingen) ตั้งแต่วันแรก

grant-andrahandsuthyrning-name = ให้เช่าห้องต่อระหว่างลองงาน
grant-andrahandsuthyrning-what = คุณเก็บห้องเช่าสัญญาตรง (hyresrätt) ไว้ได้ ระหว่างลองงานในเมืองอื่น งานชั่วคราวเป็นเหตุผลที่ใช้ได้
grant-andrahandsuthyrning-needs = ผู้ให้เช่าหรือคณะกรรมการเรื่องการเช่า (Hyresnämnden) ต้องอนุญาตก่อน ค่าเช่าต้องสมเหตุสมผล
    ถ้าให้เช่าต่อโดยไม่ได้รับอนุญาต คุณอาจเสียสัญญาเช่า ถ้าบอกเลิกห้องเช่า ส่วนมากใช้เวลาสามเดือน
grant-andrahandsuthyrning-apply = ถามผู้ให้เช่าเป็นลายลักษณ์อักษรก่อนย้าย ถ้าเขาไม่ยอม ถามคณะกรรมการเรื่องการเช่า (Hyresnämnden)

grant-hyresgaranti-name = เทศบาลค้ำประกันค่าเช่า
grant-hyresgaranti-what = เทศบาลรับรองกับผู้ให้เช่าว่าค่าเช่าจะได้จ่าย (hyresgaranti) คุณไม่ได้เงิน แต่อาจได้สัญญาเช่าง่ายขึ้น
grant-hyresgaranti-needs = มีแค่บางเทศบาล เทศบาลกำหนดเองว่าใช้กับใคร
grant-hyresgaranti-apply = ถามเทศบาลที่คุณอยากย้ายไป

grant-kommunal_bonus-name = ความช่วยเหลือจากเทศบาลให้คนย้ายเข้า
grant-kommunal_bonus-what = เรายังไม่เจอเทศบาลไหนที่จ่ายเงินให้คนย้ายเข้าแน่นอน หลายแห่งให้คำแนะนำเรื่องที่พัก โรงเรียน และงาน
grant-kommunal_bonus-needs = แต่ละเทศบาลไม่เหมือนกัน เชื่อเฉพาะเว็บของเทศบาลเองที่มีวันที่
grant-kommunal_bonus-apply = ถามหาบริการสำหรับคนย้ายเข้าใหม่ (inflyttarservice) ของเทศบาล ถามว่าช่วยอะไรได้

## Sådant som inte finns
grant-flyttningsbidrag-name = เงินช่วยย้าย (flyttningsbidrag)
grant-flyttningsbidrag-ended = เลิกไปแล้วในปี 2015 เคยเป็นเงินค่ารถขนของและค่าเดินทางไปทำงาน
    เว็บเก่ายังบอกว่ามี เงินช่วยเริ่มต้น (starthjälp) ก็ไม่มีเช่นกัน
grant-flyttningsbidrag-instead = ถามนายจ้างเรื่องช่วยค่าย้ายก่อนเซ็นสัญญา สำหรับสัมภาษณ์ไกลบ้าน มีเงินค่าเดินทาง (resebidrag)

grant-csn_avskrivning-name = ลดหนี้เรียนเมื่ออยู่ชนบท
grant-csn_avskrivning-ended = ไม่เคยมีในสวีเดน เป็นแค่ข้อเสนอ นอร์เวย์มี แต่ใช้กับเงินกู้ของนอร์เวย์เท่านั้น
grant-csn_avskrivning-instead = ถ้าผ่อนไม่ไหว ถามสำนักงานเงินเพื่อการศึกษา (CSN) เรื่องลดค่างวด

grant-korkortslan-name = เงินกู้ทำใบขับขี่จาก CSN
grant-korkortslan-ended = ยื่นขอไม่ได้แล้วตั้งแต่ปี 2024 เคยเป็นเงินกู้ (körkortslån) สำหรับคนที่ทำใบขับขี่
grant-korkortslan-instead = ถามนายจ้างหรือสำนักงานจัดหางาน (Arbetsförmedlingen) เราแสดงงานที่ไม่ต้องมีใบขับขี่ให้ได้ด้วย

grant-hemutrustningslan-name = เงินกู้ซื้อของเข้าบ้านจาก CSN
grant-hemutrustningslan-ended = เลิกไปแล้วต้นปี 2022 เคยเป็นเงินกู้ซื้อเฟอร์นิเจอร์สำหรับคนที่เพิ่งมาอยู่สวีเดน (hemutrustningslån)
grant-hemutrustningslan-instead = ถ้าได้เงินช่วยค่าครองชีพ (försörjningsstöd) ถามเทศบาลเรื่องช่วยค่าของที่จำเป็นที่สุด ถามหาของมือสองด้วย

grant-studiestartsstod-name = เงินช่วยเริ่มเรียน (studiestartsstöd)
grant-studiestartsstod-ended = เลิกไปแล้วต้นปี 2026 เคยเป็นเงินช่วยคนว่างงานที่เริ่มเรียน
grant-studiestartsstod-instead = ถามสำนักงานเงินเพื่อการศึกษา (CSN) เรื่องเงินเรียนทั่วไป (studiemedel) ถามการศึกษาผู้ใหญ่ (vuxenutbildning) ของเทศบาลเรื่องคอร์ส

grant-yrkesintroduktion-name = เงินช่วยฝึกงาน (yrkesintroduktion)
grant-yrkesintroduktion-ended = เลิกไปแล้วต้นปี 2024 เคยเป็นเงินช่วยนายจ้างที่สอนงานคนหนุ่มสาว
grant-yrkesintroduktion-instead = ถามสำนักงานจัดหางาน (Arbetsförmedlingen) เรื่อง introduktionsjobb หรือ nystartsjobb

grant-avstandsbaserat_reseavdrag-name = หักภาษีตามระยะทางไปทำงาน
grant-avstandsbaserat_reseavdrag-ended = กฎนี้ไม่เคยเริ่มใช้ รัฐสภารับในปี 2022 แต่เปลี่ยนใจ บล็อกบางแห่งบอกผิด
grant-avstandsbaserat_reseavdrag-instead = การหักภาษีค่าเดินทางไปทำงานแบบปกติยังมีอยู่

grant-eures_tms-name = โครงการย้ายงาน EURES (TMS)
grant-eures_tms-ended = ไม่ใช้กับการย้ายในสวีเดน ใช้กับงานในประเทศ EU อื่นเท่านั้น
grant-eures_tms-instead = สำหรับสัมภาษณ์ไกลบ้านในสวีเดน มีเงินค่าเดินทาง (resebidrag)

## Besked, tid, summor och frågor som räknas ut
verdict-planned = เรื่องนี้อยู่ในแผน จะเริ่ม { $date } อาจเปลี่ยนก่อนถึงตอนนั้น
verdict-unconfirmed = เรายืนยันเรื่องนี้ไม่ได้ อย่าหวังพึ่ง
verdict-check-with = กฎอาจเปลี่ยนแล้วหลังจากเราอ่าน ถาม { $payer }
time-begins-before-move = เริ่มใช้ { $date } ก่อนที่คุณคิดจะย้าย
time-ends-before-move = เลิกใช้ { $date } ก่อนที่คุณคิดจะย้าย อย่าหวังพึ่ง
time-may-end-before-move = เลิกใช้ { $date } ซึ่งอาจเป็นก่อนที่คุณย้าย
amount-fee-up-to = ค่าธรรมเนียมไม่เกิน { $amount } ต่อเดือนสำหรับลูกคนแรก พี่น้องจ่ายน้อยกว่า
amount-up-to-per-child-and-year = ไม่เกิน { $amount } ต่อปี ต่อลูกหนึ่งคน ส่วนมากได้น้อยกว่านี้
money-between = { $from }–{ $to }
money-up-to = ไม่เกิน { $to }
money-at-least = อย่างน้อย { $from }
sum-per-month = ตามคำตอบของคุณ: { $money } ต่อเดือน
sum-once = ตามคำตอบของคุณ: { $money } ต่อการเดินทางหนึ่งครั้ง
sum-nothing = ตามคำตอบของคุณ น่าจะไม่ได้เงิน
sum-fee-per-month = ค่าธรรมเนียมสำหรับลูกคนแรก ตามคำตอบของคุณ: { $money } ต่อเดือน
sum-fee-none = ตามคำตอบของคุณ ไม่ต้องจ่ายค่าธรรมเนียม
sum-less-tax-per-month = ตามคำตอบของคุณ ภาษีจะลดลง: { $money } ต่อเดือน
sum-each-year = ภาษีจะลดลง { $amount } ต่อปี ปีแรกคือ { $year }
sum-each-year-or = ภาษีจะลดลง { $amount } ต่อปี ปีแรกคือ { $year } หรือ { $or }
assuming-job-premium = คิดจากเงินเดือนก่อนหักภาษี ในเดือนนั้นไม่มีใครในบ้านได้เงินช่วยค่าครองชีพ (försörjningsstöd)
assuming-interview = คิดจากค่าเดินทางที่คุณบอก สำนักงานจัดหางาน (Arbetsförmedlingen) เป็นผู้ตัดสิน
assuming-fee = คิดเหมือนว่ารายได้ทั้งหมดเป็นเงินเดือน ตัวเลขยังไม่เป็นทางการ ถามเทศบาล
assuming-housing = คิดจากค่าเช่าที่คุณบอกและรายได้วันนี้ เหมือนว่าทั้งหมดเป็นเงินเดือน เงินเก็บไม่ได้นับที่นี่ เงินเดือนใหม่จะเปลี่ยนจำนวนนี้
assuming-children = คิดจากลูกที่อายุต่ำกว่า 16 ปีหรือเรียนโรงเรียนภาคบังคับ (grundskola) รวมส่วนของพ่อและแม่
assuming-tax = คิดเหมือนว่าภาษีเป็นราวสามในสิบของเงินเดือน หักได้ตอนยื่นภาษี (deklaration)
assuming-registered = คิดเหมือนว่าคุณมีชื่อในทะเบียนราษฎร (folkbokförd) ที่นั่นในวันที่ย้าย
payer-ehalsomyndigheten = สำนักงานสุขภาพดิจิทัล (E-hälsomyndigheten)
support-question-title = คำถามหนึ่งข้อช่วยได้มากที่สุด
support-next-question = ความช่วยเหลือ { $count } ข้อขึ้นอยู่กับคำตอบเดียว: { $what }
button-more-support = เพิ่มเติมเรื่องความช่วยเหลือ
more-support-title = เพิ่มเติมเรื่องความช่วยเหลือ
planned-line = ยังไม่เริ่ม: { $name } วางแผนไว้ตั้งแต่ { $date }
ruled-out-title = น่าจะไม่เหมาะกับคุณ
ruled-out-line = { $name } ตัดสินจาก: { $because }
more-support-tap = อยากอ่านเรื่องอะไร
topic-children = โรงเรียนและอนุบาล
topic-home = เงินช่วยเรื่องลูกและค่าเช่า
topic-move = การย้ายและห้องเช่า
topic-work = งาน สัมภาษณ์ และคอร์ส
topic-assistance = ถ้าได้เงินช่วยค่าครองชีพ
topic-tax = ภาษี การเดินทาง และรถ
topic-employer = ความช่วยเหลือสำหรับนายจ้าง
topic-employer-why = นายจ้างเป็นผู้ได้เงิน ไม่ใช่คุณ คุณบอกเรื่องนี้ได้เมื่อสมัครงาน
q-move_when = คิดว่าจะย้ายเมื่อไร
q-move_when-why = กฎบางข้อเริ่มหรือเลิกในวันที่กำหนด สำหรับภาษี วันที่ 1 พฤศจิกายนสำคัญ
q-move_when-2026 = ในปี 2026
q-move_when-2027_by_1_nov = ปี 2027 ไม่เกินวันที่ 1 พฤศจิกายน
q-move_when-2027_after_1_nov = ปี 2027 หลังวันที่ 1 พฤศจิกายน
q-move_when-2028 = ในปี 2028
short-move_when = เวลาที่จะย้าย
q-children_count = มีลูกย้ายไปด้วยกี่คน
q-children_count-why = เราถามเพื่อคิดจำนวนเงินเท่านั้น
q-children_count-1 = หนึ่งคน
q-children_count-2 = สองคน
q-children_count-3 = สามคน
q-children_count-4 = สี่คน
q-children_count-5_plus = ห้าคนขึ้นไป
short-children_count = จำนวนลูก
q-new_rent = คิดว่าค่าเช่าบ้านใหม่เดือนละเท่าไร
q-new_rent-why = เราถามเพื่อคิดจำนวนเงินเท่านั้น เดาก็ได้
q-new_rent-under_4 = น้อยกว่า 4,000 โครนา
q-new_rent-4_6 = 4,000–6,000 โครนา
q-new_rent-6_8 = 6,000–8,000 โครนา
q-new_rent-over_8 = มากกว่า 8,000 โครนา
short-new_rent = ค่าเช่าใหม่
q-new_pay = ในงานใหม่ คุณได้เงินเดือนเท่าไรก่อนหักภาษี
q-new_pay-why = เราถามเพื่อคิดเงินพิเศษเท่านั้น เงินนี้เป็นส่วนหนึ่งของเงินเดือน
q-new_pay-under_15 = น้อยกว่า 15,000 โครนา
q-new_pay-15_25 = 15,000–25,000 โครนา
q-new_pay-over_25 = มากกว่า 25,000 โครนา
short-new_pay = เงินเดือนใหม่
q-trip_cost = เดินทางไปสัมภาษณ์ รวมค่าพักค้างคืน เสียเงินเท่าไร
q-trip_cost-why = เราถามเพื่อคิดจำนวนเงินเท่านั้น เดาก็ได้
q-trip_cost-under_1500 = น้อยกว่า 1,500 โครนา
q-trip_cost-1500_3600 = 1,500–3,600 โครนา
q-trip_cost-over_3600 = มากกว่า 3,600 โครนา
short-trip_cost = ค่าเดินทาง

## Fler regler
grant-logi_program-name = ค่าเดินทางและที่พักระหว่างโครงการ
grant-logi_program-what = ช่วยค่าเดินทางและค่าที่พักสองที่ เมื่อคุณเข้าโครงการในเมืองอื่น ไม่ใช้กับงานทั่วไป
grant-logi_program-needs = สำนักงานจัดหางาน (Arbetsförmedlingen) ส่งคุณเข้าโครงการ นับเฉพาะค่าใช้จ่ายที่เกินจำนวนหนึ่ง
grant-logi_program-apply = ถามเจ้าหน้าที่ของคุณก่อนโครงการเริ่ม

grant-boende_vid_jobbstart-name = ที่พักชั่วคราวเมื่อเริ่มงาน
grant-boende_vid_jobbstart-what = เราไม่เจอความช่วยเหลือจากรัฐเรื่องที่พักเมื่อเริ่มงาน
grant-boende_vid_jobbstart-needs = มีทางอื่น ถ้าคุณมีบ้านสองที่ การหักภาษีเมื่อมีบ้านสองที่ (dubbel bosättning) อาจเหมาะ
grant-boende_vid_jobbstart-apply = ถามนายจ้างเรื่องที่พักช่วงแรก ถามก่อนเซ็นสัญญา

grant-aktivitetsstod-name = เงินระหว่างโครงการเมื่อย้าย
grant-aktivitetsstod-what = เงิน aktivitetsstöd และ etableringsersättning คือเงินระหว่างเข้าโครงการ เราอ่านกฎแล้วเข้าใจว่าการย้ายไม่ทำให้คุณถูกตัดออก
grant-aktivitetsstod-needs = คุณอยู่ในโครงการของสำนักงานจัดหางาน (Arbetsförmedlingen) งานเต็มเวลาทำให้โครงการจบ ถ้าว่างงานอีก คุณกลับมาได้
grant-aktivitetsstod-apply = บอกเจ้าหน้าที่ของคุณเรื่องการย้ายก่อนจะย้าย

grant-lonebidrag-name = เงินช่วยจ่ายเงินเดือน (lönebidrag)
grant-lonebidrag-what = นายจ้างได้เงินช่วยจ่ายเงินเดือนบางส่วน เมื่อมีคนต้องการงานที่ปรับให้เหมาะกับตัว ความช่วยเหลือแบบคล้ายกันก็มี
grant-lonebidrag-needs = สำนักงานจัดหางาน (Arbetsförmedlingen) เป็นผู้ตัดสิน เราไม่เคยถามเรื่องแบบนี้
grant-lonebidrag-apply = ถามเจ้าหน้าที่ของคุณว่าใช้กับคุณได้ไหม ต้องได้คำตัดสินก่อนวันทำงานวันแรก

grant-egen_flyttkostnad-name = หักภาษีค่าย้ายที่จ่ายเอง
grant-egen_flyttkostnad-what = ค่าย้ายที่คุณจ่ายเอง ส่วนมากหักภาษีไม่ได้
grant-egen_flyttkostnad-needs = อาจมีข้อยกเว้น เมื่อนายจ้างย้ายงานทั้งหมดไปที่อื่น
grant-egen_flyttkostnad-apply = ถามนายจ้างเรื่องความช่วยเหลือก่อนเซ็นสัญญาดีกว่า ถามสำนักงานภาษี (Skatteverket) เรื่องข้อยกเว้น

grant-fritidskort-name = บัตรกิจกรรมสำหรับเด็ก (fritidskort)
grant-fritidskort-what = เงินในบัตรสำหรับกีฬา ดนตรี และกิจกรรมยามว่าง บัตรตามเด็กไปเทศบาลใหม่
grant-fritidskort-needs = เด็กอายุครบ 6 ถึง 16 ปีในปีนั้น ครอบครัวที่ได้เงินช่วยค่าที่พัก (bostadsbidrag) ในปีก่อนได้เงินมากกว่า
grant-fritidskort-apply = เปิดบัตรที่ fritidskortet.se ใช้ก่อนวันที่ 30 พฤศจิกายน

grant-aktivitetskrav-name = ข้อกำหนดเมื่อได้เงินช่วยค่าครองชีพ
grant-aktivitetskrav-what = คนที่ได้เงินช่วยค่าครองชีพ (försörjningsstöd) ต้องหางานหรือทำกิจกรรมที่เทศบาลจัด หลังสามเดือนมักต้องทำเต็มเวลา
grant-aktivitetskrav-needs = ข้อกำหนดนี้ใช้ในเทศบาลใหม่ด้วย ไม่มีใครบังคับให้คุณย้ายได้
grant-aktivitetskrav-apply = ถามเทศบาลว่าจัดอะไรบ้าง งานใหม่ก็นับ

grant-bidragstak-name = เพดานเงินช่วยค่าครองชีพ
grant-bidragstak-what = แนวคิดคือจำกัดว่าครอบครัวหนึ่งได้เงินช่วยเหลือได้มากสุดเท่าไร มีผลมากที่สุดกับครอบครัวใหญ่
grant-bidragstak-needs = ใช้กับครอบครัวที่ได้เงินช่วยค่าครองชีพ (försörjningsstöd) รัฐสภาชุดใหม่อาจเปลี่ยนได้
grant-bidragstak-apply = ถามเทศบาลว่ามีผลกับครอบครัวคุณอย่างไร

grant-dubbel_hyra_kommun-name = เทศบาลจ่ายค่าเช่าซ้อนสองที่
grant-dubbel_hyra_kommun-what = มีคนพูดว่าบางเทศบาล เช่น Södertälje จ่ายค่าเช่าซ้อนสองที่เมื่อย้าย เราไม่พบว่าเป็นจริง
grant-dubbel_hyra_kommun-needs = เชื่อเฉพาะคำตอบเป็นลายลักษณ์อักษรจากเทศบาล
grant-dubbel_hyra_kommun-apply = วางแผนวันให้ดี จะได้ไม่ต้องจ่ายค่าเช่าสองที่ ถ้าได้เงินช่วยค่าครองชีพ (försörjningsstöd) ถามเทศบาลก่อนย้าย

grant-uppsagningstid-name = บอกเลิกห้องเช่าใช้เวลาสามเดือน
grant-uppsagningstid-what = ผู้เช่าบอกเลิกห้องเช่าได้เสมอ สัญญาจบตอนสิ้นเดือน เร็วที่สุดสามเดือนหลังบอกเลิก
grant-uppsagningstid-needs = ใช้แม้สัญญาจะเขียนไว้อย่างอื่น ผู้ให้เช่าอาจยอมให้สั้นลง ไม่อย่างนั้นคุณอาจต้องจ่ายค่าเช่าสองที่นานถึงสี่เดือน
grant-uppsagningstid-apply = บอกเลิกเป็นลายลักษณ์อักษร แต่รอจนงานใหม่และที่พักแน่นอนก่อน ขอผู้ให้เช่าให้เวลาสั้นลง

grant-folkbokforing-name = แจ้งย้ายกับสำนักงานภาษี (Skatteverket)
grant-folkbokforing-what = คุณต้องแจ้งย้ายทะเบียนราษฎร (folkbokföring) ภายในหนึ่งสัปดาห์ หลายอย่างขึ้นอยู่กับเรื่องนี้: โรงเรียน เงินช่วยค่าที่พัก (bostadsbidrag) คอร์สภาษาสวีเดน sfi และภาษี
grant-folkbokforing-needs = ถือว่าคุณอยู่ในที่ที่นอนบ่อยที่สุด ถ้ามีบ้านสองที่ สำนักงานภาษี (Skatteverket) อาจต้องถาม
grant-folkbokforing-apply = แจ้งที่เว็บของสำนักงานภาษี skatteverket.se หรือที่สำนักงานบริการ (servicekontor) ใส่ชื่อลูกในการแจ้งด้วย

grant-tioarig_skola-name = โรงเรียนภาคบังคับสิบปี
grant-tioarig_skola-what = ชั้นเตรียมประถม (förskoleklass) จะเป็นชั้นปีที่หนึ่งของโรงเรียนภาคบังคับ (grundskola) โรงเรียนฟรีเหมือนเดิม และเด็กเริ่มเรียนอายุเท่าเดิม
grant-tioarig_skola-needs = ใช้กับเด็กทุกคนในโรงเรียน ในทุกเทศบาล
grant-tioarig_skola-apply = คุณไม่ต้องทำอะไร โรงเรียนจะบอก

grant-skolskjuts-name = รถรับส่งนักเรียน (skolskjuts)
grant-skolskjuts-what = รถบัสหรือแท็กซี่ฟรีไปโรงเรียนภาคบังคับ (grundskola) เมื่อทางไกลหรืออันตราย
grant-skolskjuts-needs = เทศบาลกำหนดว่าไกลแค่ไหน ถ้าเลือกโรงเรียนอื่นที่เทศบาลไม่ได้จัดให้ สิทธินี้อาจหายไป
grant-skolskjuts-apply = ถามเทศบาลเรื่องรถรับส่งนักเรียน (skolskjuts) ก่อนเลือกที่พัก

grant-forskola_skift-name = ดูแลเด็กตอนเย็น กลางคืน วันหยุด
grant-forskola_skift-what = กฎหมายไม่ได้รับรองว่ามีที่ดูแลเด็กตอนเย็น กลางคืน และวันหยุดสุดสัปดาห์ เทศบาลต้องพยายามจัดให้
grant-forskola_skift-needs = แต่ละเทศบาลไม่เหมือนกัน ส่วนมากทั้งพ่อและแม่ต้องทำงานช่วงนั้น
grant-forskola_skift-apply = ถ้าต้องทำงานเป็นกะ โทรหาเทศบาลก่อนตอบรับงาน

grant-forskoleavgift-name = ค่าเรียนอนุบาล (förskola)
grant-forskoleavgift-what = ค่าธรรมเนียมมีเพดาน เรียกว่า maxtaxa คนที่มีรายได้น้อยจ่ายน้อยหรือไม่ต้องจ่าย
grant-forskoleavgift-needs = ค่าธรรมเนียมคิดตามรายได้ของครอบครัวและจำนวนลูก ตั้งแต่ฤดูใบไม้ร่วงของปีที่เด็กอายุครบสามปี ส่วนหนึ่งของเวลาฟรี
grant-forskoleavgift-apply = แจ้งรายได้กับเทศบาลใหม่เมื่อลูกเริ่มเรียน

grant-fritidshem-name = ที่ดูแลเด็กหลังเลิกเรียน (fritids)
grant-fritidshem-what = ดูแลเด็กก่อนและหลังเลิกเรียน และช่วงปิดเทอม ภาษาสวีเดนเรียกว่า fritidshem
grant-fritidshem-needs = คุณทำงานหรือเรียน ใช้ได้ถึงฤดูใบไม้ผลิของปีที่เด็กอายุครบ 13 ปี
grant-fritidshem-apply = สมัครกับเทศบาลพร้อมกับสมัครโรงเรียน

grant-kvalificering-name = ต้องอยู่นานขึ้นก่อนได้เงินบางอย่าง
grant-kvalificering-what = คนที่มาอยู่สวีเดนตั้งแต่ปี 2027 ต้องรอก่อนได้เงินช่วยเหลือบางอย่าง การย้ายในประเทศไม่นับ
grant-kvalificering-needs = ถ้าคุณอยู่ในสวีเดนแล้ว การย้ายในประเทศไม่ควรเปลี่ยนอะไร
grant-kvalificering-apply = คุณไม่ต้องทำอะไร ถ้าไม่แน่ใจ ถามสำนักงานประกันสังคม (Försäkringskassan)

grant-bostadsbidrag_manad-name = เงินช่วยค่าที่พักคิดเป็นรายเดือน
grant-bostadsbidrag_manad-what = เงินช่วยค่าที่พัก (bostadsbidrag) จะคิดรายได้ทีละเดือนแทนทั้งปี แล้วคุณจะรู้จำนวนเงินได้ง่ายขึ้น
grant-bostadsbidrag_manad-needs = ใช้กับคนที่ได้เงินช่วยค่าที่พัก (bostadsbidrag) เกณฑ์รายได้อาจเปลี่ยนด้วย
grant-bostadsbidrag_manad-apply = ถามสำนักงานประกันสังคม (Försäkringskassan) ว่ามีกฎอะไรเมื่อคุณย้ายเข้า
