# slip: th.

slip-title = ใบจัดสินค้าสำหรับคำสั่งซื้อ { $number }
slip-print = พิมพ์หน้านี้ (Ctrl+P หรือ ⌘P) พอดีกับกระดาษ A4 และ Letter โดยไม่แสดงราคา
slip-open = ใบจัดสินค้า
slip-to = ผู้รับ
slip-from = ผู้ส่ง
slip-ordered = สั่งซื้อเมื่อ
slip-pieces = จำนวนชิ้น
slip-number = รหัสสินค้า
slip-packed = จัดแล้ว
slip-all =
    { $n ->
       *[other] รวม { $n } ชิ้น
    }
slip-return = สินค้ามีปัญหา? เปิดคำสั่งซื้อของคุณในร้านค้า คุณสอบถามผู้ขายหรือส่งสินค้าคืนได้ที่นั่น
