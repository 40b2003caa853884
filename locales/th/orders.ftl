# orders: th.

order-stage-placed = ยังไม่ชำระเงิน
order-stage-paid = ชำระเงินแล้ว
order-stage-dispatched = กำลังจัดส่ง
order-stage-delivered = ได้รับแล้ว
order-stage-completed = เสร็จสมบูรณ์
order-stage-cancelled = ยกเลิกแล้ว
order-stage-returning = กำลังคืนสินค้า
order-stage-returned = คืนสินค้าแล้ว
order-stage-refunded = คืนเงินแล้ว
order-event-placed = สั่งซื้อแล้ว
order-event-paid = ชำระเงินแล้ว
order-event-cancelled = ยกเลิกแล้ว
order-event-dispatched = ส่งมอบให้ผู้ให้บริการขนส่งแล้ว
order-event-delivered = ผู้ให้บริการขนส่งแจ้งว่าจัดส่งสำเร็จ
order-event-confirmed = ยืนยันการรับสินค้าแล้ว
order-event-protection-ended = เสร็จสมบูรณ์: สิ้นสุดระยะเวลาคุ้มครอง
order-event-extended = ขยายระยะเวลาคุ้มครองแล้ว
order-event-return-asked = ขอคืนสินค้า
order-event-return-ended = สิ้นสุดการคืนสินค้า
order-event-returned = คืนสินค้าและคืนเงินแล้ว
order-event-refunded-in-part = คืนเงินบางส่วนแล้ว
order-event-refunded = คืนเงินแล้ว
order-by-buyer = โดยผู้ซื้อ
order-by-seller = โดยผู้ขาย
order-by-operator = โดยมาร์เก็ตเพลส
order-by-provider = โดยผู้ให้บริการชำระเงิน
order-by-clock = เนื่องจากหมดเวลา
orders-title = คำสั่งซื้อของคุณ
orders-none = ยังไม่มีคำสั่งซื้อ
orders-none-what = สิ่งที่คุณซื้อจะแสดงที่นี่
orders-more =
    { $n ->
       *[other] และอีก { $n } รายการ
    }
orders-see = ดูคำสั่งซื้อ
orders-see-number = ดูคำสั่งซื้อ { $number }
orders-older = คำสั่งซื้อก่อนหน้านี้
orders-find = ค้นหาคำสั่งซื้อ
orders-find-what = สำหรับคำสั่งซื้อที่ไม่มีบัญชี ข้อมูลทั้งสองอยู่ในอีเมลที่เราส่งให้คุณ
orders-find-number = หมายเลขคำสั่งซื้อ
orders-find-number-what = ตัวอักษรและตัวเลขสิบตัว เช่น 7K3M9-QPD4X
orders-find-do = ค้นหา
orders-find-none = ไม่พบคำสั่งซื้อที่ตรงกับหมายเลขและอีเมลนี้
order-title = คำสั่งซื้อ { $number }
order-arrived = ได้รับสินค้าแล้วหรือยัง?
order-arrived-what = ผู้ขายจะยังไม่ได้รับเงินจนกว่าคุณจะยืนยันหรือครบกำหนดเวลานี้ หากมีปัญหา โปรดอย่ายืนยัน
order-confirm = ได้รับแล้ว เรียบร้อยดี
order-waits = ผู้ขายกำลังเตรียมสินค้า
order-waits-what = หากไม่จัดส่งภายในกำหนด คำสั่งซื้อจะถูกยกเลิกโดยอัตโนมัติและคุณจะได้รับเงินคืน
order-cancel = ยกเลิกคำสั่งซื้อ
order-left = สิ้นสุด { $when }
order-unpaid = คำสั่งซื้อนี้ยังไม่ได้ชำระเงิน
order-pay = ชำระเงินตอนนี้
order-goods = สินค้าที่ซื้อ
order-happened = ความเคลื่อนไหว
order-carrier = จัดส่งโดย { $carrier }
order-paid = ยอดที่ชำระ
order-purchase = การซื้อทั้งหมด
order-receipt = ใบเสร็จ
receipt-title = ใบเสร็จสำหรับคำสั่งซื้อ { $number }
receipt-from = ผู้ขาย
receipt-register = ทะเบียน: { $register }
receipt-vat = เลขประจำตัวผู้เสียภาษีมูลค่าเพิ่ม: { $number }
receipt-to = ผู้ซื้อ
receipt-day = ชำระเมื่อ
receipt-goods = ค่าสินค้า
receipt-amount = จำนวนเงิน
receipt-scheme = มาร์เก็ตเพลสเป็นผู้จัดเก็บภาษีตาม { $scheme }
receipt-tax-collected = มาร์เก็ตเพลสเป็นผู้จัดเก็บภาษี
receipt-refunded = คืนเงินแล้ว
receipt-print = ใช้เบราว์เซอร์เพื่อพิมพ์หน้านี้หรือบันทึกเป็น PDF
order-refund-begun = กำลังคืนเงิน { $amount } ให้คุณ
order-refund-paid = คืนเงิน { $amount } ให้คุณแล้ว
order-refund-failed = ยังคืนเงิน { $amount } ไม่ได้ เรากำลังตรวจสอบ
flash-order-confirmed = ขอบคุณ ผู้ขายได้รับเงินแล้ว
flash-order-cancelled = ยกเลิกคำสั่งซื้อแล้ว เราจะคืนเงินให้คุณ
flash-order-other = สถานะคำสั่งซื้อเปลี่ยนไปแล้ว นี่คือสถานะล่าสุด
problem-order-not-now = ยังทำรายการนี้ไม่ได้ในขณะนี้
problem-order-not-now-detail = คำสั่งซื้ออยู่ในขั้นตอนที่ทำรายการนี้ไม่ได้ โปรดตรวจสอบคำสั่งซื้ออีกครั้ง
error-dispatch-carrier = กรอกชื่อผู้ให้บริการขนส่ง ไม่เกิน 60 ตัวอักษร
error-dispatch-tracking = กรอกเลขพัสดุให้ตรงตามที่ผู้ให้บริการขนส่งระบุ: ตัวอักษร ตัวเลข และยัติภังค์
error-refund-too-much = เกินกว่ายอดที่ยังคืนได้
mail-order-paid-subject = ขอบคุณสำหรับคำสั่งซื้อ { $number }
mail-order-paid-body =
    เราได้รับการชำระเงิน { $total } แล้ว และส่งคำสั่งซื้อของคุณให้ผู้ขายแล้ว
    { $lines }
    เราพักเงินของคุณไว้จนกว่าสินค้าจะถึงมือคุณ
mail-order-paid-action = ติดตามคำสั่งซื้อ
mail-order-transfer-subject = โปรดโอนเงิน { $total } สำหรับคำสั่งซื้อของคุณ
mail-order-transfer-body =
    ขอบคุณสำหรับคำสั่งซื้อ โปรดโอนเงิน { $total } ภายใน { $until }
    ระบุหมายเลขอ้างอิงนี้เพื่อให้เราพบการชำระเงินของคุณ: { $number }
    หากเงินไม่เข้าภายในกำหนด คำสั่งซื้อจะถูกยกเลิกโดยอัตโนมัติและคุณไม่มียอดค้างชำระ
mail-order-transfer-action = ดูบัญชีและหมายเลขอ้างอิง
mail-order-lapsed-subject = คำสั่งซื้อ { $number } ถูกยกเลิกแล้ว
mail-order-lapsed-body =
    คำสั่งซื้อ { $number } ยอด { $total } ไม่ได้ชำระภายในกำหนด จึงถูกยกเลิก คุณไม่มียอดค้างชำระ
    คุณสั่งซื้อใหม่ได้ทุกเมื่อ
mail-order-lapsed-action = ดูคำสั่งซื้อ
mail-order-cancelled-subject = ผู้ขายจัดส่งคำสั่งซื้อ { $number } ไม่ได้
mail-order-cancelled-body = ขออภัย คำสั่งซื้อ { $number } ของคุณถูกยกเลิก เราจะคืนเงิน { $total } ผ่านช่องทางที่คุณใช้ชำระ
mail-order-cancelled-action = ดูคำสั่งซื้อ
mail-order-cancelled-by-you-subject = ยกเลิกคำสั่งซื้อ { $number } แล้ว
mail-order-cancelled-by-you-body = คุณได้ยกเลิกคำสั่งซื้อ { $number } เราจะคืนเงิน { $total } ผ่านช่องทางที่คุณใช้ชำระ
mail-order-cancelled-by-you-action = ดูคำสั่งซื้อ
mail-order-cancelled-late-subject = คำสั่งซื้อ { $number } ไม่ได้จัดส่งภายในกำหนด
mail-order-cancelled-late-body = ผู้ขายไม่ได้จัดส่งคำสั่งซื้อ { $number } ภายในกำหนด คำสั่งซื้อจึงถูกยกเลิก เราจะคืนเงิน { $total } ผ่านช่องทางที่คุณใช้ชำระ
mail-order-cancelled-late-action = ดูคำสั่งซื้อ
mail-order-sent-subject = กำลังจัดส่งคำสั่งซื้อ { $number }
mail-order-sent-body =
    ผู้ขายส่งมอบสินค้าของคุณให้ { $carrier } แล้ว เลขพัสดุ: { $tracking }
    คุณจะได้รับสินค้าอย่างช้าที่สุด { $until } เมื่อได้รับแล้ว โปรดยืนยันในหน้าคำสั่งซื้อของคุณ
mail-order-sent-action = ติดตามคำสั่งซื้อ
mail-order-sent-untracked-subject = กำลังจัดส่งคำสั่งซื้อ { $number }
mail-order-sent-untracked-body =
    ผู้ขายส่งมอบสินค้าของคุณให้ { $carrier } แล้ว ไม่มีเลขพัสดุ
    คุณจะได้รับสินค้าอย่างช้าที่สุด { $until } เมื่อได้รับแล้ว โปรดยืนยันในหน้าคำสั่งซื้อของคุณ
mail-order-sent-untracked-action = ติดตามคำสั่งซื้อ
