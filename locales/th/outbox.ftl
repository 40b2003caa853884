# outbox: th.

mail-greeting = สวัสดีคุณ { $name }
mail-greeting-nameless = สวัสดี
mail-footer = อีเมลนี้ส่งจาก { $site } เนื่องจากมีความเคลื่อนไหวในบัญชีหรือคำสั่งซื้อของคุณ ไม่มีผู้อ่านอีเมลที่ตอบกลับมายังที่อยู่นี้
mail-trial-subject = อีเมลทดสอบจาก { $site }
mail-trial-body =
    นี่คืออีเมลทดสอบ ผู้ดูแล { $site } ต้องการตรวจสอบว่าอีเมลส่งถึงหรือไม่
    คุณไม่ต้องดำเนินการใด ๆ
mail-trial-action = ไปที่ { $site }
problem-mail-erased = เนื้อหาของอีเมลนี้ถูกลบแล้ว
problem-mail-erased-detail = เนื้อหาของอีเมลจะถูกลบหลังจากส่งไประยะหนึ่ง จึงส่งซ้ำไม่ได้
problem-under-way = กำลังส่งอยู่แล้ว
problem-under-way-detail = โปรดรอให้การส่งเสร็จสิ้น แล้วลองอีกครั้ง
problem-webhook-too-many = ที่อยู่มากเกินไป
problem-webhook-too-many-detail = ลบที่อยู่ที่ไม่ใช้แล้ว แล้วจึงเพิ่มที่อยู่ใหม่
error-webhook-address = กรอกที่อยู่บนอินเทอร์เน็ตสาธารณะที่ขึ้นต้นด้วย https:// และไม่มีชื่อผู้ใช้หรือรหัสผ่าน
error-webhook-events = เลือกอย่างน้อยหนึ่งเหตุการณ์
