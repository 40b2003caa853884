# shipping: th.

shipping-title = รูปแบบการจัดส่ง
shipping-lead = คุณจัดส่งไปประเทศใดบ้าง โดยใคร เร็วเพียงใด และค่าส่งเท่าไร รูปแบบแรกใช้กับสินค้าทั้งหมดที่ไม่ได้ระบุรูปแบบอื่น
shipping-new = เพิ่มรูปแบบการจัดส่ง
shipping-none = คุณยังไม่จัดส่งไปที่ใด
shipping-none-what = ผู้ซื้อจะสั่งซื้อได้เมื่อคุณระบุปลายทางที่จัดส่ง
shipping-handling-says =
    { $n ->
       *[other] ส่งมอบให้ผู้ให้บริการขนส่งภายใน { $n } วันทำการ
    }
shipping-to = ปลายทาง
shipping-to-hint = คั่นประเทศด้วยจุลภาค ใช้ EU สำหรับสหภาพยุโรป เว้นว่างไว้สำหรับประเทศอื่นทั้งหมด
shipping-others = ประเทศอื่นทั้งหมด
shipping-service = บริการ
shipping-carrier = ผู้ให้บริการขนส่ง
shipping-time = ระยะเวลาขนส่ง
shipping-fee = ค่าจัดส่ง
shipping-days = { $least } ถึง { $most } วันทำการ
shipping-fee-kg = { $fee } และ { $each } ต่อกิโลกรัม
shipping-fee-free = { $fee } ส่งฟรีตั้งแต่ { $from }
shipping-change = แก้ไข
shipping-remove = ลบ
shipping-name = ชื่อ
shipping-name-hint = มีเพียงคุณที่เห็น
shipping-handling = จำนวนวันทำการก่อนส่งมอบ
shipping-handling-hint = 0 ถึง 30
shipping-lanes = ปลายทางที่จัดส่ง ค่าจัดส่งเป็น { $currency }
shipping-lanes-hint = แถวที่ไม่มีผู้ให้บริการขนส่ง จำนวนวัน และค่าจัดส่งจะไม่ถูกบันทึก
shipping-lane = แถวที่ { $n }
shipping-lane-remove = ลบแถวนี้
shipping-days-least = จำนวนวันทำการในการขนส่ง อย่างน้อย
shipping-days-most = จำนวนวันทำการในการขนส่ง ไม่เกิน
shipping-base = ค่าจัดส่ง
shipping-per-kg = เพิ่มต่อกิโลกรัม
shipping-free-from = ส่งฟรีเมื่อค่าสินค้าตั้งแต่
shipping-more = เพิ่มแถว
flash-shipping-saved = บันทึกแล้ว
error-not-a-country-name = ไม่รู้จักประเทศ “{ $wanted }”
