# messages: th.

frame-messages = ข้อความ
frame-seller-messages = ข้อความ
messages-title = ข้อความ
messages-with = ข้อความกับ { $name }
messages-to-buyer = เขียนถึงผู้ซื้อ
messages-none = ยังไม่มีข้อความ
messages-none-what = ข้อความระหว่างคุณกับอีกฝ่ายจะแสดงที่นี่
messages-unread =
    { $n ->
       *[other] ข้อความใหม่ { $n } ข้อความ
    }
messages-older = ข้อความก่อนหน้านี้
message-text = ข้อความของคุณ
message-text-hint = มีเพียงคุณทั้งสองที่อ่านได้ อย่าเขียนรหัสผ่านหรือหมายเลขบัตร
message-send = ส่ง
message-picture = รูปภาพ
message-write-seller = เขียนถึงผู้ขาย
message-write-buyer = เขียนถึงผู้ซื้อ
flash-message-sent = ส่งข้อความแล้ว
error-message-too-long = ข้อความยาวได้ไม่เกิน 4,000 ตัวอักษร
order-problem = คำสั่งซื้อมีปัญหา
wrong-first = บอกผู้ขายว่ามีปัญหาอะไร
wrong-first-what = อธิบายปัญหาและแนบรูปภาพหากช่วยได้ ปัญหาส่วนใหญ่แก้ไขได้ด้วยวิธีนี้ ตราบใดที่คุณยังไม่ยืนยันว่าเรียบร้อยดี เราจะพักเงินของคุณไว้จนสิ้นสุดระยะเวลาคุ้มครอง
mail-message-waits-subject = มีข้อความเกี่ยวกับ { $about } รอคุณอยู่
mail-message-waits-body = มีผู้เขียนถึงคุณเกี่ยวกับ { $about } คุณอ่านและตอบได้ในเว็บไซต์ของเรา
mail-message-waits-action = อ่านข้อความ
