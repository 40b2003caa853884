# browse: th.

browse-hero = ตรงจากผู้ผลิต
browse-hero-why = ผู้ผลิตและตัวแทนจำหน่ายจากหลายประเทศขายที่นี่ด้วยตนเอง คุณเห็นราคาเดียวที่รวมทุกอย่างถึงบ้าน และผู้ขายจะได้รับเงินเมื่อสินค้าถึงมือคุณแล้ว
browse-see-new = ดูสินค้าใหม่
browse-protected = คุณได้รับความคุ้มครองอย่างไร
browse-popular = สินค้ายอดนิยม
browse-popular-all = ดูสินค้ายอดนิยมทั้งหมด
browse-fresh = สินค้ามาใหม่
browse-fresh-all = ดูสินค้ามาใหม่ทั้งหมด
browse-reduced = ลดราคา
browse-recent = สินค้าที่คุณเพิ่งดู
browse-related = สินค้าที่คล้ายกัน
browse-all = สินค้าทั้งหมด
browse-search-title = { $words }: ค้นหา
browse-results-for = ผลการค้นหา “{ $words }”
browse-count =
    { $n ->
        [0] ไม่มีสินค้า
       *[other] สินค้า { $n } รายการ
    }
browse-categories = หมวดหมู่
browse-availability = สถานะสินค้า
browse-rating = คะแนน
browse-from = จัดส่งจาก
browse-order-relevance = ตรงที่สุด
browse-order-newest = ใหม่ล่าสุด
browse-order-price-up = ราคา: ต่ำไปสูง
browse-order-price-down = ราคา: สูงไปต่ำ
browse-order-rating = คะแนนสูงสุด
browse-order-sold = ขายดีที่สุด
browse-stars-least =
    { $n ->
       *[other] { $n } ดาวขึ้นไป
    }
browse-price-least = ตั้งแต่ { $price }
browse-price-most = ไม่เกิน { $price }
browse-mended = แสดงผลการค้นหา “{ $instead }” ไม่พบผลลัพธ์สำหรับ “{ $typed }”
browse-meant = คุณหมายถึง:
browse-partly = ไม่มีสินค้าที่ตรงกับทุกคำค้นหา รายการต่อไปนี้ตรงกับบางคำ
browse-nothing = ไม่พบสินค้า
browse-nothing-why = ตรวจสอบการสะกด ใช้คำให้น้อยลงหรือกว้างขึ้น หรือลบตัวกรองบางข้อ หรือดูสินค้าตามหมวดหมู่:
browse-in-stock = มีสินค้า
browse-sold-out = สินค้าหมด
browse-only-left =
    { $n ->
       *[other] เหลือเพียง { $n } ชิ้น
    }
browse-often-bought = ขายดี
browse-sent-from = จัดส่งจาก{ $country }
browse-at-least =
    { $n ->
       *[other] ซื้อขั้นต่ำ { $n } ชิ้น
    }
browse-at-most =
    { $n ->
       *[other] ซื้อได้ไม่เกิน { $n } ชิ้นต่อคน
    }
browse-in-lots =
    { $n ->
       *[other] ขายเป็นแพ็ก แพ็กละ { $n } ชิ้น
    }
browse-ladder = ยิ่งซื้อมาก ราคาต่อชิ้นยิ่งถูก
browse-ladder-from = จำนวน
browse-ladder-each = ราคาต่อชิ้น
browse-from-pieces =
    { $n ->
       *[other] ตั้งแต่ { $n } ชิ้น
    }
browse-buy = ซื้อสินค้านี้
browse-add = เพิ่มลงตะกร้า
browse-keep = เพิ่มในรายการโปรด
browse-arrives = ได้รับ { $when }
browse-fee = ค่าจัดส่ง { $fee } ไปยัง{ $country }
browse-fee-free = จัดส่งฟรีไปยัง{ $country }
browse-not-sent = ไม่จัดส่งไปยัง{ $country }
browse-goods = ค่าสินค้า
browse-delivery = ค่าจัดส่ง
browse-total = ยอดรวม
browse-tax-added = ภาษีและอากร
browse-tax-inside = รวมภาษีแล้ว
browse-on-arrival = ชำระเมื่อสินค้ามาถึง ประมาณ
browse-tax-estimate = สำนักงานภาษีหรือศุลกากรอาจคำนวณได้จำนวนที่ต่างไปเล็กน้อย
browse-tax-unknown = สำนักงานภาษีหรือศุลกากรของคุณอาจเรียกเก็บเพิ่มเมื่อสินค้ามาถึง ซึ่งเราบอกจำนวนไม่ได้
browse-in-language = ผู้ขายเขียนคำอธิบายเป็น{ $language }
browse-machine = แปลโดยเครื่อง
browse-on-this-page = ในหน้านี้
browse-description = รายละเอียดสินค้า
browse-specs = คุณสมบัติ
browse-origin = ผลิตใน
browse-sku = รหัสสินค้าของผู้ขาย
browse-yes = ใช่
browse-no = ไม่ใช่
browse-months =
    { $n ->
       *[other] { $n } เดือน
    }
browse-years =
    { $n ->
       *[other] { $n } ปี
    }
browse-who-sells = ข้อมูลผู้ขาย
browse-kind-manufacturer = ผู้ผลิต
browse-kind-distributor = ตัวแทนจำหน่าย
browse-since = ขายที่นี่ตั้งแต่ปี { $year }
browse-no-trader = ข้อมูลของผู้ประกอบการรายนี้ถูกลบแล้ว
browse-report = รายงานสินค้านี้
browse-store-paused = ร้านค้านี้หยุดพักชั่วคราว ขณะนี้ยังซื้อสินค้าไม่ได้
browse-store-empty = ขณะนี้ไม่มีสินค้าวางขาย
browse-goods-of-store = สินค้าของร้านค้า
trader-name = ชื่อ
trader-representative = ผู้แทน
trader-address = ที่อยู่
trader-email = อีเมล
trader-telephone = โทรศัพท์
trader-register = ทะเบียนการค้า
trader-vat = เลขประจำตัวผู้เสียภาษีมูลค่าเพิ่ม
trader-responsible = ผู้รับผิดชอบด้านความปลอดภัยของสินค้าในสหภาพยุโรป
trader-certifies = คำรับรอง
trader-certifies-what = ผู้ประกอบการรับรองว่าจะเสนอขายเฉพาะสินค้าและบริการที่เป็นไปตามกฎหมายของสหภาพยุโรป
report-title = รายงานสินค้า
report-what = บอกเราว่าสินค้านี้มีปัญหาอะไร คุณไม่จำเป็นต้องมีบัญชี
report-reason = มีปัญหาอะไร?
report-reason-illegal = เป็นสินค้าที่ขายโดยผิดกฎหมาย
report-reason-unsafe = ไม่ปลอดภัย
report-reason-counterfeit = เป็นของปลอมหรือใช้ชื่อที่ได้รับความคุ้มครอง
report-reason-misleading = คำอธิบายไม่ตรงกับความจริง
report-reason-offensive = หยาบคายหรือสร้างความเกลียดชัง
report-reason-other = อื่น ๆ
report-words = อธิบายเพิ่มเติม
report-words-hint = คุณพบอะไร และพบที่ไหน?
report-mail = อีเมลของคุณ
report-mail-hint = กรอกเฉพาะเมื่อต้องการให้เราติดต่อกลับ
report-send = ส่งรายงาน
flash-reported = ขอบคุณ เราได้รับรายงานของคุณแล้ว
