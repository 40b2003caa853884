# decisions: th.

store-decision-title = ตัดสิน
store-decision-words = ข้อความถึงผู้ขาย
store-decision-words-what = ส่งถึงผู้ขายทางอีเมลตามที่คุณเขียน จำเป็นเมื่อคุณระงับหรือปิดร้านค้า
store-decision-was = เราได้เขียนถึงคุณเรื่องนี้แล้ว:
mail-store-opened-subject = { $store } เปิดแล้ว
mail-store-opened-body =
    ร้านค้า { $store } ของคุณเปิดแล้ว ผู้ซื้อค้นหาและซื้อสินค้าของคุณได้แล้ว
    { $words }
mail-store-opened-action = เปิดร้านค้าของคุณ
mail-store-suspended-subject = { $store } ถูกระงับ
mail-store-suspended-body =
    ร้านค้า { $store } ของคุณถูกระงับ ผู้ซื้อซื้อสินค้าไม่ได้จนกว่าจะเปิดอีกครั้ง เหตุผล:
    { $words }
    คำสั่งซื้อที่ชำระเงินแล้วยังดำเนินต่อไป คุณโต้แย้งคำตัดสินนี้ได้โดยเขียนถึงเรา
mail-store-suspended-action = ดูร้านค้าของคุณ
mail-store-closed-subject = { $store } ถูกปิด
mail-store-closed-body =
    ร้านค้า { $store } ของคุณไม่ได้ขายในมาร์เก็ตเพลสนี้อีกต่อไป เหตุผล:
    { $words }
    เราจะจ่ายรายได้ที่คุณได้รับให้คุณ คุณโต้แย้งคำตัดสินนี้ได้โดยเขียนถึงเรา
mail-store-closed-action = ดูร้านค้าของคุณ
