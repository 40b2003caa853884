# import: vi.

import-title = Nhập sản phẩm từ tệp
import-lead = Tệp CSV hoặc JSON với số sản phẩm tùy ý. Dòng có mã bạn đã dùng sẽ thay đổi sản phẩm đó; các dòng khác là sản phẩm mới. Bạn có thể rời trang này trong lúc xử lý.
import-file = Tệp
import-file-hint = Cột: sku, title, description, category, price, stock, weight_g và attribute.… cho thuộc tính.
import-mapping = Ánh xạ cột
import-mapping-hint = Chỉ cần khi các cột trong tệp có tên khác: vài dòng TOML. Có thể để trống.
import-send = Nhập
import-before = Các tệp trước
import-when = Bắt đầu
import-made = Sản phẩm mới
import-changed = Sản phẩm đã thay đổi
import-drafts = Trong số mới, bản nháp còn thiếu thuộc tính
import-bad = Dòng không được nhận
import-bad-rows = Các dòng không được nhận
import-line = Dòng
import-field = Trường
import-why = Lý do
import-done = Đã nhập xong tệp.
import-failed = Không thể nhập tiếp tệp:
import-percent = Đã nhập { $n }% tệp.
import-goes-on = Trang này cập nhật tiến độ sau mỗi vài giây.
error-import-mapping = Không đọc được ánh xạ này: { $wanted }
