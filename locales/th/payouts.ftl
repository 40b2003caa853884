# payouts: th.

nav-payouts = การจ่ายเงิน
payouts-title = การจ่ายเงินให้ผู้ขาย
payouts-what = รายได้ของร้านค้าจ่ายเป็นรอบ แต่ละรอบจะจัดทำขึ้นก่อนเพื่อให้คุณตรวจดู เมื่อคุณเริ่มรอบ ระบบจะกันเงินไว้และคุณดาวน์โหลดไฟล์สำหรับธนาคารได้
payouts-next = ผู้ที่จะได้รับเงินในขณะนี้
payouts-nobody-owed = ไม่มีร้านค้าที่ค้างจ่าย
payouts-store = ร้านค้า
payouts-owed = ยอดค้างจ่าย
payouts-outcome = ผลของรอบนี้
payouts-pays = จ่าย
payouts-why-owes = ค้างชำระเรา: หักจากรายได้ครั้งถัดไป
payouts-why-little = น้อยกว่ายอดขั้นต่ำ
payouts-why-no-account = ยังไม่ได้ระบุบัญชีธนาคาร
payouts-why-new-account = เพิ่งเปลี่ยนบัญชีธนาคารเมื่อไม่นานมานี้
payouts-why-suspended = ร้านค้าถูกระงับ
payouts-why-in-run = อยู่ในรอบที่ยังไม่เริ่ม
payouts-draw-up = จัดทำรอบการจ่าย
payouts-draw-up-what =
    { $n ->
    *[other] จะจ่ายให้ { $n } ร้านค้า จะไม่มีการโอนเงินจนกว่าคุณจะเริ่มรอบ
    }
payouts-runs = รอบการจ่าย
payouts-no-runs = ยังไม่มีรอบการจ่าย
payouts-drawn-up = จัดทำเมื่อ
payouts-by-clock = โดยอัตโนมัติ
payouts-count = จำนวนรายการจ่าย
payouts-state = สถานะ
payouts-total = ยอดรวม
payouts-run-drawn-up = จัดทำแล้ว ยังไม่เริ่ม
payouts-run-begun = กำลังดำเนินการ: รอคำตอบจากธนาคาร
payouts-run-done = เสร็จสิ้น
payouts-run-given-up = ยกเลิกแล้ว
payouts-results = บันทึกคำตอบจากธนาคาร
payouts-results-what = ไฟล์ CSV ที่มีคอลัมน์ payout, result และ reason ค่าของ result คือ paid, failed หรือ returned ค่าของ reason คือ account-unknown, account-closed, refused หรือ other ไฟล์ที่บันทึกซ้ำจะไม่เปลี่ยนแปลงสิ่งใด
payouts-results-file = ไฟล์ผลลัพธ์
payouts-results-enter = บันทึก
payouts-entered =
    { $n ->
    *[other] บันทึกแล้ว { $n } บรรทัด บรรทัดต่อไปนี้ไม่ได้บันทึก:
    }
payouts-bad-no-payout = บรรทัดที่ { $line }: ไม่มีรายการจ่ายหมายเลขนี้
payouts-bad-not-under-way = บรรทัดที่ { $line }: รายการจ่ายนี้มีคำตอบอื่นแล้ว หรือยังไม่เริ่ม
payouts-bad-payout-result = บรรทัดที่ { $line }: ผลลัพธ์ไม่ใช่ paid, failed หรือ returned
payouts-bad-payout-reason = บรรทัดที่ { $line }: ไม่รู้จักเหตุผลนี้
payouts-run-title = รอบการจ่ายเงิน
payouts-start-what = ตรวจดูจำนวนเงิน เมื่อคุณเริ่มรอบ ระบบจะกันเงินของแต่ละรายการไว้ ส่วนที่ไม่ค้างจ่ายร้านค้าแล้วจะไม่รวม
payouts-start = เริ่มรอบ
payouts-give-up = ยกเลิกรอบ
payouts-file-what = ส่งไฟล์นี้ให้ธนาคารของคุณ แล้วบันทึกคำตอบที่ได้ การดาวน์โหลดไฟล์จะถูกบันทึกไว้ เพราะไฟล์มีเลขที่บัญชีเต็ม
payouts-file-csv = ไฟล์ CSV
payouts-file-xml = ไฟล์ XML (pain.001)
payouts-number = รายการจ่าย
payouts-amount = จำนวนเงิน
payouts-answer = คำตอบจากธนาคาร
payouts-reason = เหตุผล
payouts-paid = จ่ายแล้ว
payouts-paid-number = จ่ายรายการ { $number } แล้ว
payouts-failed = ถูกปฏิเสธ
payouts-failed-number = รายการจ่าย { $number } ถูกปฏิเสธ
payouts-returned = ถูกส่งกลับ
payouts-returned-number = รายการจ่าย { $number } ถูกส่งกลับ
payout-state-drawn-up = จัดทำแล้ว
payout-state-begun = กำลังโอน
payout-state-paid = จ่ายแล้ว
payout-state-failed = ไม่ได้จ่าย
payout-state-returned = ถูกส่งกลับ
payout-state-given-up = ยกเลิกแล้ว
payout-failure-account-unknown = ธนาคารไม่พบบัญชีนี้
payout-failure-account-closed = บัญชีถูกปิดแล้ว
payout-failure-refused = ธนาคารปฏิเสธ
payout-failure-other = ธนาคารไม่ได้จ่าย
payout-failure-owed-less = ยอดค้างจ่ายของร้านค้าลดลงแล้ว
flash-payouts-started = เริ่มรอบแล้ว โปรดดาวน์โหลดไฟล์สำหรับธนาคารของคุณ
flash-payouts-given-up = ยกเลิกรอบแล้ว
flash-payouts-results = บันทึกผลลัพธ์แล้ว
flash-payout-answered = บันทึกคำตอบแล้ว
error-payouts-nobody = ขณะนี้ไม่มีผู้ที่ต้องจ่าย
error-results-header = ไม่ใช่ไฟล์ผลลัพธ์: บรรทัดแรกต้องเป็น payout,result,reason
error-payout-result = ระบุ paid, failed หรือ returned
error-payout-reason = เลือกเหตุผลข้อใดข้อหนึ่ง
balance-title = ยอดเงิน
balance-payable = พร้อมจ่าย
balance-is-payable = จากคำสั่งซื้อที่เสร็จสมบูรณ์
balance-held = เงินที่พักไว้
balance-is-held = จนกว่าผู้ซื้อจะได้รับสินค้า หักค่าคอมมิชชันแล้ว
balance-on-its-way = กำลังโอน
balance-is-on-its-way = จะเข้าธนาคารของคุณภายในไม่กี่วัน
balance-paid = จ่ายแล้วทั้งหมด
balance-is-paid = จากการจ่ายเงินทุกครั้ง
balance-owes = ยอดเงินของคุณติดลบ เนื่องจากมีการคืนเงินให้ผู้ซื้อหลังจากเงินเป็นของคุณแล้ว เราจะหักจากรายได้ครั้งถัดไปของคุณ
balance-account = บัญชีรับเงิน
balance-account-since = ตั้งแต่
balance-account-change = เปลี่ยน
balance-account-add = เพิ่มบัญชีธนาคาร
balance-no-account = คุณยังไม่ได้ระบุบัญชีธนาคาร เราจะจ่ายเงินให้ไม่ได้จนกว่าคุณจะระบุ
balance-releases = เงินที่จะได้รับถัดไป
balance-releases-what = ในวันเหล่านี้ระยะเวลาคุ้มครองผู้ซื้อจะสิ้นสุดลง หากผู้ซื้อไม่ได้ยืนยันว่าได้รับสินค้าครบก่อนหน้านั้น
balance-order = คำสั่งซื้อ
balance-yours = ส่วนของคุณ
balance-until = อย่างช้าที่สุด
balance-payouts = การจ่ายเงิน
balance-no-payouts = ยังไม่มีการจ่ายเงิน
balance-day = วันที่
balance-statements = ใบแจ้งยอด
balance-statements-what = ทุกรายการของเดือนพร้อมหมายเลขคำสั่งซื้อ สำหรับอ่าน เป็น CSV สำหรับทำบัญชี และเป็น PDF
bank-account-title = บัญชีธนาคาร
bank-account-what = เราจ่ายรายได้ของคุณเข้าบัญชีนี้ เราเก็บเลขที่บัญชีแบบเข้ารหัส และแสดงเพียงสี่ตัวท้าย
bank-account-now = บัญชีรับเงินปัจจุบัน
bank-account-holder = ชื่อเจ้าของบัญชี
bank-account-holder-what = ชื่อตามที่ธนาคารบันทึกไว้
bank-account-country = ประเทศของธนาคาร
bank-account-number = IBAN หรือเลขที่บัญชี
bank-account-number-what = หากธนาคารใช้ IBAN โปรดกรอก IBAN
bank-account-bank = BIC
bank-account-bank-what = ตัวอักษรและตัวเลข 8 หรือ 11 ตัว เว้นว่างไว้หากธนาคารของคุณไม่ใช้
bank-account-password = รหัสผ่านของคุณ
bank-account-password-what = เราขอรหัสผ่านอีกครั้ง เพื่อไม่ให้ผู้อื่นเปลี่ยนปลายทางเงินของคุณ
bank-account-save = บันทึก
flash-bank-account = ต่อจากนี้จะจ่ายเงินเข้าบัญชีนี้
error-bank-holder = กรอกชื่อเจ้าของบัญชี ไม่เกิน 70 ตัวอักษร
error-bank-number = กรอกตัวอักษรและตัวเลข 4 ถึง 34 ตัว
error-bank-iban = IBAN นี้มีข้อผิดพลาด โปรดเทียบกับบัตรหรือหนังสือจากธนาคารของคุณ
error-bank-code = BIC มีตัวอักษรและตัวเลข 8 หรือ 11 ตัว
mail-payout-paid-subject = { $amount } เข้าบัญชีของคุณแล้ว
mail-payout-paid-body =
    เราจ่ายเงิน { $amount } ให้คุณแล้ว (การจ่ายเงิน { $number })
    ดูรายละเอียดได้ในใบแจ้งยอดของคุณ
mail-payout-paid-action = เปิดยอดเงินของคุณ
mail-payout-failed-subject = การจ่ายเงินไม่ถึงบัญชี
mail-payout-failed-body =
    การจ่ายเงิน { $number } จำนวน { $amount } ไม่ถึงบัญชีของคุณ { $why }
    เงินกลับมาอยู่ในยอดเงินของคุณแล้ว โปรดตรวจสอบบัญชีธนาคาร เพื่อให้การจ่ายเงินครั้งถัดไปสำเร็จ
mail-payout-failed-action = ตรวจสอบบัญชีธนาคาร
mail-payout-account-subject = เปลี่ยนบัญชีธนาคารของคุณแล้ว
mail-payout-account-body =
    ต่อจากนี้การจ่ายเงินของร้านค้าคุณจะเข้าบัญชี { $number }
    หากคุณไม่ได้เปลี่ยนเอง โปรดเปลี่ยนรหัสผ่านและแจ้งเราทันที
mail-payout-account-action = เปิดยอดเงินของคุณ
