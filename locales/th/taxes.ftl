# taxes: th.

error-tax-cell = อ่านค่านี้ไม่ได้: { $wanted }
error-tax-contradiction = ข้อมูลนี้ขัดแย้งกับแถวอื่น: { $wanted }
error-tax-other-sheet = รหัสนี้มีอยู่แล้วในแถวของตารางอื่น
error-shipping-handling = 0 ถึง { $wanted } วันทำการ
error-shipping-lanes = ระบุปลายทางที่จัดส่ง 1 ถึง { $wanted } แถว
error-shipping-countries = เลือกอย่างน้อยหนึ่งประเทศ หรือประเทศอื่นทั้งหมด
error-shipping-twice = มีแถวอื่นที่ใช้บริการเดียวกันสำหรับ { $wanted } อยู่แล้ว
error-shipping-days = ตัวเลขแรกต้องไม่เกินตัวที่สอง และตัวที่สองต้องไม่เกิน { $wanted }
error-shipping-amount = กรอกจำนวนเงินตั้งแต่ 0 ขึ้นไป
error-shipping-profiles = ร้านค้าหนึ่งมีรูปแบบการจัดส่งได้ไม่เกิน { $wanted } แบบ
problem-shipping-in-use = มีสินค้าที่ใช้การจัดส่งรูปแบบนี้อยู่
problem-shipping-in-use-detail = โปรดเลือกการจัดส่งรูปแบบอื่นให้สินค้าเหล่านั้นก่อน
error-header = บรรทัดแรกไม่ได้ระบุชื่อคอลัมน์ของไฟล์อัตรา
error-cells = แถวนี้มีจำนวนช่องมากหรือน้อยกว่าบรรทัดแรก
error-day = วันที่ไม่ถูกต้อง โปรดใช้รูปแบบ 2026-11-30
error-day-to-come = วันที่นี้ยังมาไม่ถึง
error-currency = ไม่ใช่สกุลเงิน
error-rate = ไม่ใช่อัตราแลกเปลี่ยน
