# import: th.

import-title = นำเข้าสินค้าจากไฟล์
import-lead = ไฟล์ CSV หรือ JSON ที่มีสินค้ากี่รายการก็ได้ แถวที่ใช้รหัสสินค้าที่คุณมีอยู่จะแก้ไขสินค้านั้น แถวอื่นเป็นสินค้าใหม่ คุณออกจากหน้านี้ได้ระหว่างดำเนินการ
import-file = ไฟล์
import-file-hint = คอลัมน์: sku, title, description, category, price, stock, weight_g และ attribute.… สำหรับคุณสมบัติ
import-mapping = การจับคู่คอลัมน์
import-mapping-hint = ใช้เมื่อคอลัมน์ในไฟล์ของคุณมีชื่ออื่นเท่านั้น: TOML สองสามบรรทัด เว้นว่างได้
import-send = นำเข้า
import-before = ไฟล์ก่อนหน้านี้
import-when = เริ่มเมื่อ
import-made = สินค้าใหม่
import-changed = สินค้าที่แก้ไข
import-drafts = ในสินค้าใหม่ เป็นฉบับร่างที่ขาดคุณสมบัติ
import-bad = แถวที่ไม่ได้นำเข้า
import-bad-rows = แถวที่ไม่ได้นำเข้า
import-line = บรรทัด
import-field = ช่อง
import-why = เหตุผล
import-done = นำเข้าไฟล์แล้ว
import-failed = นำเข้าไฟล์ต่อไม่ได้:
import-percent = นำเข้าไฟล์แล้ว { $n }%
import-goes-on = หน้านี้แสดงความคืบหน้าทุกสองสามวินาที
error-import-mapping = อ่านการจับคู่คอลัมน์นี้ไม่ได้: { $wanted }
