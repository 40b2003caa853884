# frame: vi.

frame-departments = Danh mục
frame-search = Tìm sản phẩm
frame-search-in = Tìm trong
frame-search-all = Tất cả
frame-search-hint = Bạn đang tìm gì?
frame-search-button = Tìm kiếm
frame-preferences = Ngôn ngữ, quốc gia và tiền tệ
frame-language = Ngôn ngữ
frame-country = Giao đến
frame-currency = Tiền tệ
frame-save = Lưu
frame-orders = Đơn hàng của bạn
frame-find-order = Tra cứu đơn hàng
frame-favourites = Yêu thích
frame-account = Tài khoản
frame-new-here = Bạn mới đến?
frame-sign-up = Tạo tài khoản
frame-basket = Giỏ hàng
frame-basket-count =
    { $n ->
        [0] Giỏ hàng, trống
       *[other] Giỏ hàng, { $n } sản phẩm
    }
frame-sell = Bán hàng cùng chúng tôi
frame-seller = Kênh người bán
frame-api = Dành cho lập trình viên
frame-to-shop = Đến cửa hàng
frame-seller-orders = Đơn hàng
frame-seller-overview = Tổng quan
frame-seller-listings = Sản phẩm
frame-seller-stock = Kho hàng
frame-seller-shipping = Gửi hàng
frame-seller-coupons = Mã giảm giá
frame-seller-store = Trang gian hàng
frame-operator = Ban quản trị
frame-operator-sellers = Người bán
frame-operator-transfers = Chuyển khoản
frame-operator-coupons = Mã giảm giá
frame-operator-synonyms = Từ khóa tìm kiếm
frame-help = Trợ giúp
frame-report = Báo cáo sản phẩm hoặc người bán
frame-authorities = Dành cho cơ quan chức năng
frame-guide = Hướng dẫn cho cơ quan chức năng
frame-foot = Trang khác
frame-foot-buy = Mua hàng
frame-foot-sell = Bán hàng
frame-foot-rules = Quy định và quyền lợi
frame-trust-direct = Trực tiếp từ nhà sản xuất
frame-trust-direct-why = Nhà sản xuất và nhà phân phối tự bán hàng tại đây.
frame-trust-money = Tiền của bạn được giữ an toàn
frame-trust-money-why = Người bán chỉ nhận tiền sau khi đơn hàng đã đến nơi.
frame-trust-price = Một giá, giao tận nhà
frame-trust-price-why = Thuế, hải quan và phí giao hàng hiển thị trước khi thanh toán.
frame-trust-return = Đổi ý
frame-trust-return-why = Trước khi gửi, bạn có thể hủy đơn và được hoàn tiền đầy đủ.
part-price-from = từ { $price }
part-price-now = Giá:
part-price-was = Trước đây:
part-price-lowest = Giá thấp nhất 30 ngày qua: { $price }
part-rating = { $mean } trên 5 sao
part-reviews =
    { $n ->
       *[other] { $n } đánh giá
    }
part-sold-by = Bán bởi { $store }
part-keep = Yêu thích: { $title }
part-you-are-here = Bạn đang ở đây
part-pages = Trang
part-page-before = Trước
part-page-after = Sau
part-page = Trang { $n }
part-filters = Bộ lọc
part-filters-chosen = Bộ lọc đã chọn
part-filter-remove = Bỏ bộ lọc: { $words }
part-filters-clear = Xóa tất cả
part-filters-apply = Xem kết quả
part-show-more = Xem thêm
part-price-range = Giá
part-price-least = Từ
part-price-most = Đến
part-sort = Sắp xếp theo
part-sort-go = Sắp xếp
part-pictures = Hình ảnh
part-picture-n = Hình { $n }
part-variant-show = Xem phân loại này
part-sold-out = hết hàng
part-quantity = Số lượng
part-fewer = Bớt một
part-more = Thêm một
part-stars-n =
    { $n ->
       *[other] { $n } sao
    }
part-seller-reply = Phản hồi của người bán
part-review-picture = Ảnh của { $author }
part-steps = Các bước
part-step-done = Hoàn tất:
part-days-left =
    { $n ->
       *[other] Còn { $n } ngày
    }
part-message-mine = Bạn
part-file-drop = Thả tệp vào đây hoặc chọn tệp
part-not-in-your-language = Không có bằng ngôn ngữ của bạn
