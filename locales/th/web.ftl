# The pages in a browser.
web-title = Landa: งานในชนบท
web-what-title = งานในชนบทที่เหมาะกับทุกคนในบ้าน
web-what-questions = ตอบสองคำถาม แล้วคุณจะเห็นงานจริง
web-what-why = เราบอกว่าทำไมงานนั้นเหมาะกับครอบครัวคุณ เราบอกด้วยว่าเราไม่รู้อะไร
web-what-free = ฟรีและใช้ตามสมัครใจ หน่วยงานรัฐไม่เห็นคำตอบของคุณ
web-what-shared = การสนทนาจบเมื่อคุณปิดเบราว์เซอร์ หรือหลังจาก 20 นาทีที่ไม่มีคำตอบ
web-start = เริ่ม
web-to-chat = ไปที่การสนทนา
web-languages = ภาษา
web-menu = เมนู
web-skip = ข้ามไปที่เนื้อหา
web-now = ล่าสุด
web-write = พิมพ์ที่นี่
web-send = ส่ง
web-copy = คัดลอก
web-download = ดาวน์โหลดเป็นไฟล์
web-earlier = คำตอบก่อนหน้า { $count } ข้อ
web-busy = รอสักครู่
note-too-long = ข้อความยาวเกินไป พิมพ์ให้สั้นลงหน่อย
web-no-answer = ติดต่อเราไม่ได้ คำตอบของคุณยังไม่ได้ส่ง ลองอีกครั้ง
consent-web = การสนทนาจบเมื่อคุณปิดเบราว์เซอร์ หรือหลังจาก 20 นาทีที่ไม่มีคำตอบ แล้วเราจะลบคำตอบของคุณ
privacy-how-web = ในเบราว์เซอร์เราเก็บแค่เลขลับหนึ่งตัว เลขนี้จะถูกลบเมื่อการสนทนาจบ

web-keep-first = นี่เป็นโทรศัพท์หรือคอมพิวเตอร์ของฉันเอง เก็บการสนทนาไว้ 90 วันแทน
web-keep = นี่เป็นเครื่องของฉันเอง: เก็บไว้ 90 วัน
web-keep-not = คนอื่นใช้เครื่องนี้ด้วย: ไม่ต้องเก็บ
web-kept = การสนทนาจะอยู่ที่นี่ 90 วัน
web-not-kept = การสนทนาจบเมื่อคุณปิดเบราว์เซอร์ หรือหลังจาก 20 นาทีที่ไม่มีคำตอบ

web-end = จบและลบ
web-end-title = ต้องการจบและลบไหม
web-end-what = เราจะลบคำตอบของคุณ คนอื่นจะไม่เห็นบนเครื่องนี้
web-end-joined = การสนทนาจะหายไปจากเครื่องนี้ แต่ยังอยู่ใน Telegram
web-end-yes = ใช่ จบและลบ
web-end-no = ไม่ กลับไป
web-ended-title = การสนทนาจบแล้ว
web-ended-asked = ลบทุกอย่างจากเครื่องนี้แล้ว
web-ended-idle = ไม่มีคำตอบมาระยะหนึ่ง เราจึงลบการสนทนาจากเครื่องนี้แล้ว
web-ended-forgotten = ลบทั้งหมดแล้ว ขอบคุณที่ใช้เวลากับเรา
web-begin-again = เริ่มใหม่
web-idle-title = คุณยังอยู่ไหม
web-idle-what = อีกสองนาทีเราจะลบการสนทนาจากเครื่องนี้
web-idle-stay = ใช่ ยังอยู่

web-missing-title = ไม่มีหน้านี้
web-missing = ที่อยู่เว็บอาจเก่า หรือพิมพ์ผิด
web-trouble-title = ระบบของเรามีปัญหา
web-trouble = คำตอบของคุณยังอยู่ รอหนึ่งนาทีแล้วลองใหม่

mark-met = ตรง:
mark-missing = ขาด:
mark-unknown = ไม่รู้:

nothing-wait-web = ในเบราว์เซอร์เราส่งข้อความหาคุณไม่ได้ ใน Telegram เราบอกได้เมื่อมีงาน
button-join-telegram = ไปต่อใน Telegram
button-join-web = ไปต่อในเบราว์เซอร์
join-title = ไปต่อที่อื่น
join-once = ลิงก์ใช้ได้ครั้งเดียว ภายใน 15 นาที คำตอบของคุณจะตามไปด้วย อย่าให้ลิงก์นี้กับคนอื่น
join-open-telegram = เปิด Telegram
join-open-web = เปิดเบราว์เซอร์
join-ask = ต้องการสนทนาต่อที่นี่ไหม
join-ask-both = จะกลายเป็นการสนทนาเดียวกัน คำตอบของคุณจะเห็นได้ทั้งสองที่
join-ask-yourself = ตอบตกลงเฉพาะเมื่อคุณเป็นคนขอลิงก์เอง คนที่ใช้การสนทนาอีกที่จะเห็นคำตอบของคุณ
join-shared = ถ้าคนอื่นใช้เครื่องนี้ด้วย กด “จบและลบ” เมื่อเสร็จแล้ว
join-yes = ตกลง ไปต่อที่นี่
join-no = ไม่
join-done = ตอนนี้เป็นการสนทนาเดียวกันทั้งสองที่แล้ว
join-expired = ลิงก์ถูกใช้ไปแล้ว หรือเก่าเกินไป ขอลิงก์ใหม่จากที่เดิม

landing-browser = คุยที่นี่ในเบราว์เซอร์
landing-telegram = เปิดใน Telegram
landing-qr = ไปต่อในโทรศัพท์: หันกล้องมาที่นี่
landing-qr-alt = รหัส QR ไปที่หน้านี้

example-title = ดูตัวอย่างการใช้งาน
example-what = ครอบครัวสมมติ ไม่เก็บข้อมูล
example-invented = ครอบครัวนี้สมมติขึ้น ไม่เก็บข้อมูล
example-family = แม่กับลูก หางานประจำด้านการดูแล
example-couple = ผู้ใหญ่สองคน: คนหนึ่งขับรถบรรทุก อีกคนทำความสะอาด
example-young = คนอายุน้อยคนหนึ่งอยากลองสิ่งใหม่
example-steps = ดูตัวอย่างต่อ
example-next = ถัดไป
example-all = ดูทั้งหมด
example-again = เริ่มจากต้น
example-own = เริ่มการสนทนาของคุณเอง
example-they-say = คำตอบ:

status-title = สถานะของระบบ
status-version = Landa รุ่น { $version }
status-fresh = ตรวจสอบงานครั้งล่าสุด { $date } เวลา { $time } น.
status-old = ตรวจสอบงานครั้งล่าสุด { $date } เวลา { $time } น. ผ่านมาเกินหนึ่งวันแล้ว บางงานอาจปิดรับแล้ว
status-never = ยังไม่เคยตรวจสอบงาน
status-open = งานว่างตอนนี้
status-none = ตอนนี้ไม่มีงาน
status-source-jobtech = { $vacancies } งานจาก Platsbanken ของสำนักงานจัดหางาน (Arbetsförmedlingen)
status-source-opening = { $vacancies } งานจากเทศบาลโดยตรง
status-source-sample = ตัวอย่าง { $vacancies } งาน ไม่ใช่งานจริง
landing-continue = สนทนาต่อ

join-link = สำหรับเทศบาล: วิธีเข้าร่วม
