# overview: th.

overview-title = ภาพรวม
overview-waits = รอคุณดำเนินการ
overview-to-dispatch = คำสั่งซื้อที่ต้องจัดส่ง
overview-soon =
    { $n ->
       *[other] { $n } รายการครบกำหนดภายในหนึ่งวัน
    }
overview-messages = ข้อความที่ยังไม่อ่าน
overview-questions = คำถามที่ต้องตอบ
overview-returns = การคืนสินค้า
overview-low = สินค้าเหลือน้อย
overview-next = รายการจัดส่งถัดไป
overview-order = คำสั่งซื้อ
overview-article = สินค้า
overview-country = ประเทศ
overview-due = ต้องจัดส่ง
overview-amount = จำนวนเงิน
overview-thirty = 30 วันที่ผ่านมา
overview-sales = ยอดขาย
overview-orders = คำสั่งซื้อ
overview-mean = ยอดเฉลี่ยต่อคำสั่งซื้อ
overview-offered = สินค้าที่วางขาย
overview-change = { $change } จาก 30 วันก่อนหน้า
overview-sales-chart = ยอดขายรายวัน
overview-orders-chart = คำสั่งซื้อรายวัน
overview-countries-chart = ปลายทางของคำสั่งซื้อ
overview-highest = สูงสุดคือ { $most }
overview-as-table = ดูเป็นตาราง
overview-day = วัน
overview-best = ขายดีที่สุด
overview-pieces = จำนวนชิ้น
overview-left = คงเหลือ
