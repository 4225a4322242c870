# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = งานประจำ
poster-where = มีอยู่ในชนบทและเมืองเล็ก
poster-what = ตอบคำถามไม่กี่ข้อ ดูงานที่เหมาะกับทุกคนในบ้าน อ่านเรื่องโรงเรียน ที่พัก และเงิน
poster-yours = เป็นภาษาของคุณ ในโทรศัพท์ของคุณ
poster-camera = หันกล้องมือถือมาที่กรอบนี้
poster-type = หรือพิมพ์ที่อยู่เว็บ
poster-free = ใช้ตามสมัครใจและฟรี
poster-not = เราไม่ใช่สำนักงานจัดหางาน (Arbetsförmedlingen) หน่วยงานรัฐและนายจ้างไม่เห็นคำตอบของคุณ

# On the page.
poster-title = ทำโปสเตอร์
poster-lead = ติดในที่ที่คนเห็น: ห้องซักผ้า ห้องสมุด ชมรม ใครก็ทำได้ เราไม่เก็บข้อมูล
poster-language = ภาษาสวีเดนกับอีกหนึ่งภาษา เลือกภาษา:
poster-drafted = ยังไม่มีคนที่พูดภาษานี้อ่านข้อความ ขอให้ใครสักคนอ่านก่อน
poster-preview = หน้าตาจะเป็นแบบนี้
poster-address = รหัสและที่อยู่เว็บพาไปที่: { $address }
poster-here-only = ที่อยู่นี้ใช้ได้บนคอมพิวเตอร์เครื่องนี้เท่านั้น ผู้ดูแล Landa ตั้งที่อยู่ที่ทุกคนใช้ได้
poster-a4 = โปสเตอร์ขนาด A4
poster-cards = การ์ดสี่ใบในกระดาษ A4
poster-cards-how = ตัดตามเครื่องหมาย แจกการ์ด หรือวางไว้บนโต๊ะ
poster-code = เฉพาะรหัส
poster-code-how = สำหรับทำโปสเตอร์เอง หรือแสดงบนจอ
poster-svg = รหัส QR แบบ SVG
poster-png = รหัส QR แบบ PNG
poster-code-alt = รหัส QR ไปที่ { $address }
poster-print = พิมพ์
poster-print-how = เลือก A4 และไม่มีขอบ
poster-back = กลับ
