# guide: th.

guide-title = คู่มือสำหรับหน่วยงานรัฐ
guide-version = ฉบับ
guide-effective = มีผลใช้
guide-changes = สิ่งที่เปลี่ยนแปลง
guide-old = ฉบับนี้ไม่มีผลใช้แล้ว เก็บไว้เนื่องจากมีคำขอที่อ้างถึง
guide-future = ฉบับนี้ยังไม่มีผลใช้
guide-present = ฉบับที่ใช้อยู่: ฉบับ { $version }
guide-english-only = ตัวคู่มือเขียนเป็นภาษาอังกฤษ
guide-contents = สารบัญ
guide-versions = ทุกฉบับ
