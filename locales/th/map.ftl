# The map of the jobs: on the front page and in the conversation.
map-title = งานอยู่ที่นี่
map-picture = แผนที่ประเทศสวีเดน
map-alt = แผนที่ประเทศสวีเดน มีจุดหนึ่งจุดต่อหนึ่งเทศบาลที่มีงาน ตัวเลขอยู่ในข้อความ
map-share-alt = แผนที่ประเทศสวีเดน มีจุดหนึ่งจุดต่อหนึ่งเทศบาลในชนบทที่มีงาน
map-number = { $work }: มีงานว่าง { $jobs } งาน ใน { $places } เทศบาล
map-permanent = { $permanent ->
    [0] ไม่มีงานประจำ
   *[other] เป็นงานประจำ { $permanent } งาน
  }
map-permanent-all = { $permanent ->
    [1] เป็นงานประจำ
   *[other] ทั้งหมดเป็นงานประจำ
  }
map-legend-permanent = งานประจำ
map-legend-other = งานอื่น
map-legend-both = ทั้งสองแบบ
map-legend-size = จุดใหญ่กว่า: งานมากกว่า
map-up-to = 1–{ $jobs }
map-other-means = งานอื่นคืองานชั่วคราว งานตามฤดูกาล หรืองานเมื่อถูกเรียก บางประกาศไม่ได้บอก
map-counted = นับเมื่อ { $date } เวลา { $time } น.
map-counted-old = ตรวจสอบงานครั้งล่าสุด { $date } บางงานอาจปิดรับแล้ว
map-table = ตัวเลขในตาราง
map-municipality = เทศบาล
map-permanent-jobs = งานประจำ
map-other-jobs = งานอื่น
map-all-jobs = ทั้งหมด
map-sum = รวม
map-none = ตอนนี้ไม่มีงานว่างในชนบท
map-none-such = ตอนนี้ไม่มีงานแบบนี้ ลองเลือกอย่างอื่น
map-work = อาชีพ
map-any-work = ทุกอาชีพ
map-permanent-only = เฉพาะงานประจำ
map-show = ดู
map-dot = { $municipality }: งานประจำ { $permanent } งานอื่น { $other }
menu-map = งานอยู่ที่ไหน
    .words = แผนที่; ดูแผนที่; งานอยู่ไหน; มีงานที่ไหน; มีงานที่ไหนบ้าง; งานอยู่ตรงไหน; แมพ; phaenthi; paentee; map; karta
button-where = 🗺 งานอยู่ที่ไหน
map-place = { $municipality }: { $jobs } งาน { $permanent ->
    [0] ไม่มีงานประจำ
   *[other] งานประจำ { $permanent }
  }
map-more-places = และอีก { $places } เทศบาล
map-marks = จุดทึบ: งานประจำ วงกลม: งานอื่น จุดใหญ่กว่า: งานมากกว่า
map-home = รูปบ้านคือที่ที่คุณอยู่
map-none-work = วันนี้ไม่มีงานว่างในชนบท: { $work }
button-map-all = ทุกอาชีพบนแผนที่
button-map-own = งานของฉันบนแผนที่
