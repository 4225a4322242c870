# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = เลือกภาษา · Välj språk · Choose a language
    .words = ภาษา; เปลี่ยนภาษา; เลือกภาษา; pasa; phasa; språk; language
language-names = ไทย
    .words = ภาษาไทย; คนไทย; พาสาไทย; thai; thailändska; thailandska; thailand; pasa thai; phasa thai; pasathai; passa thai; th
show-swedish = 🇸🇪 ดูเป็นภาษาสวีเดน
show-own = ↩ { $language }
button-listen = 🔊 ฟัง
listen-rest = ส่วนที่เหลืออยู่ในข้อความ
listen-not-now = ตอนนี้ฟังไม่ได้ ข้อความยังอยู่
chosen = ✓ { $option }
any-work = ทุกอาชีพ
source-line = ที่มา: { $name } ตรวจสอบเมื่อ { $date }
text-cut = ข้อความนี้ย่อไว้ กดปุ่มเพื่ออ่านต่อ

button-jobs = ดูงาน
button-fit = หางานที่เหมาะกับเรา
button-answers = คำตอบของฉัน
button-support = ความช่วยเหลือเมื่อย้าย
button-back = ‹ กลับ
button-skip = ข้าม
    .words = ข้ามไป; ข้ามเลย; ไม่รู้; ไม่ทราบ; ไม่แน่ใจ; ไม่อยากตอบ; ไม่ตอบ; ต่อไป; ถัดไป; ผ่าน; kham; mai ru; mai roo; mairu; skip; hoppa över
skip = ข้าม
    .words = ข้ามไป; ข้ามเลย; ไม่รู้; ไม่ทราบ; ไม่แน่ใจ; ไม่อยากตอบ; ไม่ตอบ; ต่อไป; ถัดไป; ผ่าน; kham; mai ru; mai roo; mairu; skip; hoppa över
button-why = ทำไมถึงถาม
button-why-less = ย่อข้อความ
button-done = เสร็จแล้ว
button-none-of-these = ไม่มีข้อไหนตรง
none-of-these = ไม่มีข้อไหนตรง
    .words = ไม่; ไม่มี; ไม่มีเลย; ไม่มีสักข้อ; ไม่มีลูก; ไม่มีเด็ก; ศูนย์; mai; mai mee; mai mi; maimee; nej; no; inga
button-change = แก้: { $question }
button-add-work = เพิ่มอาชีพ
button-add-income = เพิ่มรายได้ (ไม่บังคับ)
button-restart = เริ่มใหม่
button-go-on = ทำต่อ
button-language = ภาษา · Språk · Language
button-mydata = ดูทุกอย่างที่เก็บไว้
button-forget = ลบข้อมูลของฉัน
button-answer = ตอบ: { $question }

toast-have-it = มีคำตอบนี้อยู่แล้ว
toast-changed = แก้คำตอบแล้ว
toast-saved = บันทึกงานแล้ว
toast-unsaved = เอางานออกแล้ว
toast-dismissed = เราจะไม่แสดงงานนี้อีก
toast-unwaited = เราจะไม่ส่งข้อความหา

note-not-understood = เรายังไม่ค่อยเข้าใจ กดปุ่ม หรือพิมพ์ด้วยคำอื่น
note-use-buttons = ขอบคุณ เราเข้าใจปุ่มได้ดีที่สุด กดปุ่มข้างล่างนี้
note-place-not-found = เราหาที่นี่ไม่เจอ พิมพ์ชื่อเทศบาลหรือเมืองของคุณ
note-work-not-found = เราหาอาชีพนี้ไม่เจอ พิมพ์ด้วยคำอื่น หรือกดปุ่ม
note-media = ขอบคุณ เราอ่านได้แต่ข้อความ พิมพ์มา หรือกดปุ่ม
note-old-button = ปุ่มนั้นเก่าแล้ว ตอนนี้คุณอยู่ตรงนี้:
note-unknown-command = ไม่มีคำสั่งนี้ ตอนนี้คุณอยู่ตรงนี้:
note-late-used = คำตอบของคุณมาช้าไปนิด เราบันทึกไว้แล้ว
note-late-kept = ข้อความของคุณเป็นของคำถามก่อนหน้า เราใช้คำตอบเดิมของคุณ แก้ได้ที่ คำตอบของฉัน
did-you-mean = คุณหมายถึงข้อไหน กดเลือก หรือพิมพ์อีกครั้ง
group-offer = สวัสดี เราตอบเฉพาะในแชทส่วนตัว ที่นั่นคนอื่นไม่เห็นคำตอบของคุณ
    กดที่ชื่อของเรา แล้วเลือก Start

menu-jobs = ดูงาน
    .words = งาน; หางาน; ดูงานว่าง; งานว่าง; มีงานไหม; อยากได้งาน; ngan; ha ngan; hangan; jobb; job
menu-answers = คำตอบของฉัน
    .words = คำตอบ; แก้คำตอบ; เปลี่ยนคำตอบ; แก้; kham top; svar
menu-support = ความช่วยเหลือเมื่อย้าย
    .words = ความช่วยเหลือ; ช่วยเหลือ; เงินช่วยเหลือ; เงิน; ช่วยค่าย้าย; เงินช่วย; ngoen; ngern; bidrag; stöd
menu-saved = งานที่บันทึกไว้
    .words = บันทึก; บันทึกไว้; งานที่เก็บไว้; งานที่เซฟ; เซฟไว้; sparade
menu-language = เปลี่ยนภาษา
    .words = ภาษา; pasa; phasa; språk; language
menu-privacy = สิทธิของคุณ
    .words = สิทธิ; สิทธิ์; ความเป็นส่วนตัว; ข้อมูลส่วนตัว; ลบข้อมูล; gdpr; sitthi
menu-help = วิธีใช้
    .words = ช่วยด้วย; ช่วยหน่อย; ใช้ยังไง; chuai; chuay; chuay noi; hjälp; help
menu-mydata = ดูทุกอย่างที่เก็บไว้
menu-forget = ลบข้อมูลของฉัน
menu-stop = หยุดพัก
bot-description = หางานในชนบทของสวีเดนที่เหมาะกับทุกคนในบ้าน ฟรี ใช้ตามสมัครใจ เป็นภาษาของคุณ
bot-short-description = งานในชนบทสวีเดนที่เหมาะกับทุกคนในบ้าน

help-title = เราช่วยคุณได้แบบนี้
help-what = เราแสดงงานว่างในชนบท เราบอกว่าทำไมงานนั้นเหมาะกับครอบครัวคุณ เราบอกว่ามีความช่วยเหลืออะไร และอะไรที่ไม่มี
help-how = กดปุ่ม หรือพิมพ์ คุณกลับไป แก้ หรือเลิกได้ทุกเมื่อ
help-contact = { $operator } รับผิดชอบบริการนี้ ติดต่อได้ที่: { $contact }

resume-title = ยินดีต้อนรับกลับมา
resume-at = คำตอบทั้งหมดของคุณยังอยู่ คุณค้างอยู่ที่คำถามเรื่อง { $question }
resume-anywhere = คำตอบทั้งหมดของคุณยังอยู่{ $question }
stopped = ตอนนี้เราเงียบแล้ว คำตอบของคุณยังอยู่ พิมพ์มาได้เมื่ออยากทำต่อ

answers-title = คำตอบของคุณ
answers-none = คุณยังไม่ได้ตอบอะไร
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = ยังไม่ได้ตอบ

saved-title = งานที่บันทึกไว้
saved-none = คุณยังไม่ได้บันทึกงาน กด “บันทึก” ใต้งานที่สนใจ
saved-job = { $occupation }, { $municipality }
saved-closed = เอาออก: ปิดรับแล้ว
saved-closed-note = งานที่บันทึกไว้ปิดรับแล้ว { $count } งาน

support-title = ความช่วยเหลือที่อาจเหมาะกับคุณ
support-apart = เราไม่รวมเงินช่วยเหลือเข้าด้วยกัน คุณยื่นขอเอง ผู้จ่ายเป็นผู้ตัดสิน
button-ended = สิ่งที่เลิกไปแล้ว
button-never = สิ่งอื่นที่ไม่มี
button-source = เปิดที่มา
ended-title = สิ่งเหล่านี้เลิกไปแล้ว
never-title = อย่าหวังพึ่งสิ่งเหล่านี้
saved-gone = ปิดรับแล้ว: ดูงานคล้ายกัน
toast-reminded = เราจะเตือนคุณสามวันก่อนวันสุดท้าย
toast-unreminded = เราจะไม่เตือนคุณ
language-more = 🌐 ภาษาอื่น
languages-read = มีผู้ที่พูดภาษานี้อ่านตรวจแล้ว: { $languages } ภาษาอื่นแปลด้วยคอมพิวเตอร์และยังไม่ได้ตรวจ
