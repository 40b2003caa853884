# customers: th.

customer-sign-in-title = เข้าสู่ระบบ
customer-forgotten = ลืมรหัสผ่าน?
customer-keep = ให้ฉันอยู่ในระบบบนอุปกรณ์นี้
customer-new = เพิ่งมาครั้งแรก?
customer-join = สมัครสมาชิก
customer-office = หน่วยงานรัฐและเจ้าหน้าที่: เข้าสู่ระบบที่นี่
join-title = สมัครสมาชิก
join-why = ติดตามคำสั่งซื้อ บันทึกที่อยู่ และชำระเงินได้เร็วขึ้นในครั้งต่อไป
join-name = ชื่อ
join-mail-hint = เราจะส่งลิงก์ไปที่นั่นเพื่อยืนยันว่าอีเมลนี้เป็นของคุณ
join-country = ประเทศ
join-country-hint = ประเทศที่คุณอาศัยอยู่
join-currency = สกุลเงิน
join-do = สร้างบัญชี
join-have = มีบัญชีอยู่แล้ว?
join-sent-title = โปรดตรวจสอบกล่องอีเมลของคุณ
join-sent-words = เราส่งอีเมลถึงคุณแล้ว เปิดลิงก์ในอีเมลเพื่อสมัครให้เสร็จ ลิงก์ใช้ได้สามวัน
join-sent-nothing = ไม่ได้รับอีเมล?
join-sent-again = ส่งอีกครั้ง
flash-mail-again = หากมีการสมัครด้วยอีเมลนี้ เราได้ส่งอีเมลให้อีกครั้งแล้ว
confirm-title = เกือบเสร็จแล้ว
confirm-words = กรอกรหัสผ่านที่คุณตั้งไว้สำหรับ { $mail } เพื่อสมัครให้เสร็จ
confirm-hint = เพื่อไม่ให้ผู้อื่นเปิดบัญชีในชื่อของคุณ
confirm-do = ยืนยันและเข้าสู่ระบบ
confirm-anew = ไม่ใช่รหัสผ่านของคุณ? เริ่มใหม่
flash-joined = ยินดีต้อนรับ! บัญชีของคุณพร้อมใช้งานแล้ว
forgotten-title = ลืมรหัสผ่าน?
forgotten-words = กรอกอีเมลของคุณ แล้วเราจะส่งลิงก์สำหรับตั้งรหัสผ่านใหม่ให้
forgotten-do = ส่งลิงก์
forgotten-sent-title = โปรดตรวจสอบกล่องอีเมลของคุณ
forgotten-sent-words = เราส่งอีเมลไปยังที่อยู่นี้แล้ว ลิงก์ในอีเมลใช้ได้หนึ่งชั่วโมงและใช้ได้ครั้งเดียว
new-password-title = ตั้งรหัสผ่านใหม่
mail-title = อีเมลใหม่ของคุณ
mail-words = ยืนยันว่าต่อจากนี้คุณต้องการเข้าสู่ระบบด้วยอีเมลนี้
mail-do = ใช้อีเมลนี้
flash-mail-changed = เปลี่ยนอีเมลแล้ว
flash-mail-asked = เราส่งอีเมลไปยังที่อยู่ใหม่แล้ว จะเริ่มใช้ทันทีที่คุณเปิดลิงก์ในอีเมล
account-nav = บัญชีของคุณ
account-home-title = บัญชีของคุณ
account-home-hello = สวัสดี คุณ { $name }
account-tab-home = ภาพรวม
account-tab-details = ข้อมูลของคุณ
account-tab-addresses = ที่อยู่
account-tab-security = การเข้าสู่ระบบและความปลอดภัย
account-tab-tokens = โทเค็น API
details-title = ข้อมูลของคุณ
details-you = เกี่ยวกับคุณ
details-save = บันทึก
details-new-mail = อีเมลใหม่
details-new-mail-hint = เราจะส่งลิงก์ไปที่นั่น จะไม่มีการเปลี่ยนแปลงจนกว่าคุณจะเปิดลิงก์
details-change-mail = เปลี่ยนอีเมล
flash-saved = บันทึกแล้ว
security-title = การเข้าสู่ระบบและความปลอดภัย
second-step-on = เมื่อเข้าสู่ระบบ คุณต้องกรอกรหัสจากแอปต่อจากรหัสผ่าน
second-step-off = รหัสจากแอปบนอุปกรณ์ของคุณช่วยป้องกันผู้อื่นไม่ให้เข้าบัญชีได้ แม้จะรู้รหัสผ่านของคุณ
second-step-sellers = เราแนะนำสำหรับผู้ขายทุกราย
second-step-why = ต่อจากนี้ เมื่อเข้าสู่ระบบ คุณต้องกรอกรหัสจากแอปบนอุปกรณ์ของคุณต่อจากรหัสผ่าน
second-step-do = เปิดใช้งาน
second-step-remove = ปิดใช้งาน
flash-second-step-removed = ปิดการยืนยันสองขั้นตอนแล้ว
security-own = ข้อมูลส่วนบุคคลของคุณ
security-data = ข้อมูลทั้งหมดของคุณที่เราเก็บไว้ ในไฟล์เดียว
security-download = ดาวน์โหลดข้อมูลของฉัน
security-closing = คุณปิดบัญชีได้ทุกเมื่อ
closing-title = ปิดบัญชี
closing-what-goes = ข้อมูลการเข้าสู่ระบบ ที่อยู่ และการตั้งค่าของคุณจะถูกลบทันที และกู้คืนไม่ได้
closing-what-stays = บันทึกคำสั่งซื้อของคุณจะถูกเก็บไว้ตราบเท่าที่กฎหมายกำหนด ไม่มีใครนำไปใช้ซื้อสินค้าได้
closing-sure = ฉันต้องการปิดบัญชี
closing-do = ปิดบัญชีของฉัน
closing-back = กลับ และเก็บบัญชีไว้
flash-account-closed = ปิดบัญชีของคุณแล้ว ขอบคุณที่ใช้บริการ
problem-store-open = คุณยังขายสินค้าอยู่ที่นี่
problem-store-open-detail = ยังปิดบัญชีที่มีร้านค้าไม่ได้ โปรดปิดร้านค้าของคุณก่อน โดยต้องจัดการคำสั่งซื้อและเงินที่ค้างอยู่ให้เรียบร้อย
addresses-title = ที่อยู่ของคุณ
addresses-none = คุณยังไม่ได้บันทึกที่อยู่
addresses-back = กลับไปที่รายการที่อยู่
address-new = เพิ่มที่อยู่
address-edit-title = แก้ไขที่อยู่
address-edit = แก้ไข
address-remove = ลบ
address-make-default = ตั้งเป็นที่อยู่เริ่มต้น
address-default = ที่อยู่เริ่มต้น
address-save = บันทึกที่อยู่
address-country-use = ใช้ประเทศนี้
address-optional = (ไม่บังคับ)
address-example = ตัวอย่างเช่น { $example }
address-doubts = โปรดตรวจสอบอีกครั้ง อาจมีข้อผิดพลาด:
address-sure = ที่อยู่นี้ถูกต้องแล้ว
flash-address-saved = บันทึกที่อยู่แล้ว
flash-address-removed = ลบที่อยู่แล้ว
problem-address-book-full = สมุดที่อยู่ของคุณเต็มแล้ว
problem-address-book-full-detail = บันทึกได้ไม่เกิน 50 ที่อยู่ โปรดลบที่อยู่ที่ไม่ใช้แล้ว
address-label-name = ชื่อ
address-label-organisation = บริษัท
address-label-street = ถนนและบ้านเลขที่
address-label-street_more = ห้อง ชั้น อาคาร
address-label-suburb = ย่านชานเมือง
address-label-district = เขต/อำเภอ
address-label-neighbourhood = ย่าน
address-label-village_township = หมู่บ้านหรือตำบล
address-label-townland = ทาวน์แลนด์
address-label-city = เมือง
address-label-post_town = เมือง
address-label-area = พื้นที่
address-label-province = จังหวัด
address-label-state = รัฐ
address-label-emirate = เอมิเรต
address-label-parish = แพริช
address-label-department = จังหวัด (Department)
address-label-island = เกาะ
address-label-county = เคาน์ตี
address-label-prefecture = จังหวัด (Prefecture)
address-label-do_si = จังหวัดหรือเมือง (do, si)
address-label-oblast = แคว้น (Oblast)
address-label-governorate = เขตผู้ว่าการ
address-label-region = แคว้น/ภูมิภาค
address-label-postal_code = รหัสไปรษณีย์
address-label-zip_code = รหัสไปรษณีย์ (ZIP)
address-label-pin_code = รหัสไปรษณีย์ (PIN)
address-label-eircode = Eircode
address-label-sorting_code = รหัสคัดแยก (CEDEX)
address-label-country = ประเทศ
address-label-telephone = โทรศัพท์
error-address-missing = จำเป็นต้องกรอก
error-address-missing-like = จำเป็นต้องกรอก อาจเป็น: { $suggestions }
error-address-too-long = ใช้ไม่เกิน { $most } ตัวอักษร
error-address-too-many = ใช้ไม่เกิน { $most } บรรทัด
error-address-malformed = รูปแบบไม่ถูกต้องสำหรับประเทศนี้
error-address-malformed-like = รูปแบบไม่ถูกต้องสำหรับประเทศนี้ ตัวอย่างรูปแบบ: { $examples }
error-address-unknown = เราไม่รู้จักค่านี้
error-address-unknown-like = เราไม่รู้จักค่านี้ คุณหมายถึง { $suggestions } หรือไม่?
error-address-disagrees = ไม่ตรงกับ { $says }
error-address-disagrees-like = ไม่ตรงกับ { $says } ควรเป็น { $expected }
error-address-unused = ที่อยู่ในประเทศนี้ไม่ใช้ช่องนี้
error-mail-address = กรอกอีเมล เช่น name@example.com
error-name-too-long = ใช้ไม่เกิน 100 ตัวอักษร
error-closing-sure = ทำเครื่องหมายในช่องนี้หากคุณแน่ใจ
mail-customer-confirm-subject = ยืนยันอีเมลของคุณ
mail-customer-confirm-body =
    มีผู้ต้องการเปิดบัญชีที่ { $site } ด้วยอีเมลนี้ ซึ่งน่าจะเป็นคุณ
    เปิดลิงก์และกรอกรหัสผ่านของคุณเพื่อสมัครให้เสร็จ ลิงก์ใช้ได้สามวัน
    หากไม่ใช่คุณ ไม่ต้องดำเนินการใด ๆ จะไม่มีการเปิดบัญชี
mail-customer-confirm-action = ยืนยันอีเมลของฉัน
mail-customer-known-subject = คุณมีบัญชีอยู่แล้ว
mail-customer-known-body =
    มีผู้ต้องการใช้อีเมลนี้สมัครบัญชีที่ { $site } ซึ่งน่าจะเป็นคุณ แต่มีบัญชีที่ใช้อีเมลนี้อยู่แล้ว จึงไม่มีการเปลี่ยนแปลงใด ๆ
    คุณเข้าสู่ระบบได้เลย หรือตั้งรหัสผ่านใหม่หากลืม
mail-customer-known-action = เข้าสู่ระบบ
mail-customer-forgotten-subject = ตั้งรหัสผ่านใหม่
mail-customer-forgotten-body =
    มีผู้ขอตั้งรหัสผ่านใหม่สำหรับบัญชีของคุณที่ { $site } ซึ่งน่าจะเป็นคุณ
    ลิงก์ใช้ได้หนึ่งชั่วโมงและใช้ได้ครั้งเดียว หากไม่ใช่คุณ ไม่ต้องดำเนินการใด ๆ รหัสผ่านของคุณจะยังคงเดิม
mail-customer-forgotten-action = ตั้งรหัสผ่านใหม่
mail-customer-unknown-subject = ไม่มีบัญชีที่ใช้อีเมลนี้
mail-customer-unknown-body =
    มีผู้ขอตั้งรหัสผ่านใหม่ที่ { $site } ซึ่งน่าจะเป็นคุณ แต่ไม่มีบัญชีผู้ซื้อที่ใช้อีเมลนี้
    คุณอาจสมัครด้วยอีเมลอื่น หากไม่ใช่คุณ ไม่ต้องดำเนินการใด ๆ
mail-customer-unknown-action = สมัครสมาชิก
mail-customer-password-subject = เปลี่ยนรหัสผ่านแล้ว
mail-customer-password-body =
    รหัสผ่านบัญชีของคุณที่ { $site } เพิ่งถูกเปลี่ยน และอุปกรณ์อื่นทั้งหมดถูกออกจากระบบแล้ว
    หากไม่ใช่คุณ โปรดตั้งรหัสผ่านใหม่ทันทีและตรวจสอบบัญชีของคุณ
mail-customer-password-action = ดูบัญชีของฉัน
mail-customer-mail-subject = ยืนยันอีเมลใหม่ของคุณ
mail-customer-mail-body =
    คุณต้องการเข้าสู่ระบบที่ { $site } ด้วยอีเมลนี้ต่อจากนี้ไป
    เปิดลิงก์เพื่อยืนยัน ลิงก์ใช้ได้หนึ่งวัน
mail-customer-mail-action = ใช้อีเมลนี้
mail-customer-mail-changed-subject = เปลี่ยนอีเมลของคุณแล้ว
mail-customer-mail-changed-body =
    บัญชีของคุณที่ { $site } ใช้อีเมลใหม่แล้ว คุณเข้าสู่ระบบด้วยอีเมลใหม่ และเราจะส่งอีเมลไปที่นั่น
    หากไม่ใช่คุณ โปรดแจ้งเราทันที
mail-customer-mail-changed-action = ดูบัญชีของฉัน
mail-customer-closed-subject = ปิดบัญชีของคุณแล้ว
mail-customer-closed-body =
    บัญชีของคุณที่ { $site } ถูกปิดแล้วตามที่คุณต้องการ ข้อมูลการเข้าสู่ระบบ ที่อยู่ และการตั้งค่าของคุณถูกลบแล้ว
    บันทึกคำสั่งซื้อของคุณจะถูกเก็บไว้ตราบเท่าที่กฎหมายกำหนด
mail-customer-closed-action = ไปที่ร้านค้า
