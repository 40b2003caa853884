# selling: th.

sold-title = คำสั่งซื้อที่ต้องจัดส่ง
sold-all = ทั้งหมด
sold-none = ไม่มีคำสั่งซื้อ
sold-none-what = คำสั่งซื้อใหม่จะแสดงที่นี่ทันทีที่ชำระเงิน
sold-send = ต้องจัดส่ง { $when }
sold-dispatch = จัดส่ง
sold-carrier = ผู้ให้บริการขนส่ง
sold-tracking = เลขพัสดุ
sold-tracking-what = ผู้ซื้อจะเห็นเลขนี้ เว้นว่างไว้หากไม่มี
sold-dispatched = จัดส่งแล้ว
sold-decline = จัดส่งไม่ได้?
sold-decline-do = ยกเลิกคำสั่งซื้อ
sold-reason = เหตุผล
flash-order-dispatched = แจ้งผู้ซื้อแล้วว่าสินค้ากำลังจัดส่ง
flash-order-declined = ยกเลิกคำสั่งซื้อแล้ว ผู้ซื้อจะได้รับเงินคืนเต็มจำนวน
cancel-reason-out-of-stock = สินค้าหมด
cancel-reason-cannot-send = จัดส่งไปที่นั่นไม่ได้
