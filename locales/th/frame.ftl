# frame: th.

frame-departments = หมวดหมู่สินค้า
frame-search = ค้นหาสินค้า
frame-search-in = ค้นหาใน
frame-search-all = ทั้งหมด
frame-search-hint = คุณกำลังมองหาอะไร?
frame-search-button = ค้นหา
frame-preferences = ภาษา ประเทศ และสกุลเงิน
frame-language = ภาษา
frame-country = จัดส่งไปที่
frame-currency = สกุลเงิน
frame-save = บันทึก
frame-orders = คำสั่งซื้อของคุณ
frame-find-order = ค้นหาคำสั่งซื้อ
frame-favourites = รายการโปรด
frame-account = บัญชีของคุณ
frame-new-here = เพิ่งมาครั้งแรก?
frame-sign-up = สมัครสมาชิก
frame-basket = ตะกร้าสินค้า
frame-basket-count =
    { $n ->
        [0] ตะกร้าสินค้า ว่างเปล่า
       *[other] ตะกร้าสินค้า { $n } รายการ
    }
frame-sell = ขายกับเรา
frame-seller = ศูนย์ผู้ขาย
frame-api = สำหรับนักพัฒนา
frame-to-shop = ไปที่ร้านค้า
frame-seller-orders = คำสั่งซื้อ
frame-seller-overview = ภาพรวม
frame-seller-listings = สินค้า
frame-seller-stock = สต็อก
frame-seller-shipping = การจัดส่ง
frame-seller-coupons = คูปอง
frame-seller-store = หน้าร้านค้า
frame-operator = ผู้ดูแลระบบ
frame-operator-sellers = ผู้ขาย
frame-operator-transfers = การโอนเงิน
frame-operator-coupons = คูปอง
frame-operator-synonyms = คำค้นหา
frame-help = ช่วยเหลือ
frame-report = รายงานสินค้าหรือผู้ขาย
frame-authorities = สำหรับหน่วยงานรัฐ
frame-guide = คู่มือสำหรับหน่วยงานรัฐ
frame-foot = หน้าอื่น ๆ
frame-foot-buy = การซื้อ
frame-foot-sell = การขาย
frame-foot-rules = กฎและสิทธิ
frame-trust-direct = ตรงจากผู้ผลิต
frame-trust-direct-why = ผู้ผลิตและตัวแทนจำหน่ายขายที่นี่ด้วยตนเอง
frame-trust-money = เราพักเงินของคุณไว้
frame-trust-money-why = ผู้ขายจะได้รับเงินเมื่อสินค้าถึงมือคุณแล้ว
frame-trust-price = ราคาเดียวถึงบ้าน
frame-trust-price-why = แสดงภาษี อากร และค่าจัดส่งก่อนชำระเงิน
frame-trust-return = เปลี่ยนใจได้
frame-trust-return-why = ก่อนจัดส่ง คุณยกเลิกคำสั่งซื้อและรับเงินคืนเต็มจำนวนได้
part-price-from = เริ่มต้น { $price }
part-price-now = ราคา:
part-price-was = ราคาเดิม:
part-price-lowest = ราคาต่ำสุดใน 30 วันที่ผ่านมา: { $price }
part-rating = { $mean } จาก 5 ดาว
part-reviews =
    { $n ->
       *[other] { $n } รีวิว
    }
part-sold-by = ขายโดย { $store }
part-keep = เพิ่มในรายการโปรด: { $title }
part-you-are-here = คุณอยู่ที่นี่
part-pages = หน้า
part-page-before = ก่อนหน้า
part-page-after = ถัดไป
part-page = หน้า { $n }
part-filters = ตัวกรอง
part-filters-chosen = ตัวกรองที่เลือก
part-filter-remove = ลบตัวกรอง: { $words }
part-filters-clear = ล้างทั้งหมด
part-filters-apply = แสดงผลลัพธ์
part-show-more = แสดงเพิ่มเติม
part-price-range = ราคา
part-price-least = ต่ำสุด
part-price-most = สูงสุด
part-sort = เรียงตาม
part-sort-go = เรียงลำดับ
part-pictures = รูปภาพ
part-picture-n = รูปภาพที่ { $n }
part-variant-show = ดูตัวเลือกนี้
part-sold-out = สินค้าหมด
part-quantity = จำนวน
part-fewer = ลดหนึ่งชิ้น
part-more = เพิ่มหนึ่งชิ้น
part-stars-n =
    { $n ->
       *[other] { $n } ดาว
    }
part-seller-reply = คำตอบจากผู้ขาย
part-review-picture = รูปภาพโดย { $author }
part-steps = ขั้นตอน
part-step-done = เสร็จแล้ว:
part-days-left =
    { $n ->
       *[other] เหลืออีก { $n } วัน
    }
part-message-mine = คุณ
part-file-drop = วางไฟล์ที่นี่หรือเลือกไฟล์
part-not-in-your-language = ไม่มีในภาษาของคุณ
