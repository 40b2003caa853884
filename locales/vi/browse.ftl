# browse: vi.

browse-hero = Trực tiếp từ người làm ra
browse-hero-why = Nhà sản xuất và nhà phân phối từ nhiều nước tự bán hàng tại đây. Bạn thấy một giá giao tận nhà, và người bán chỉ nhận tiền sau khi đơn hàng đã đến nơi.
browse-see-new = Xem hàng mới
browse-protected = Bạn được bảo vệ thế nào
browse-popular = Mua nhiều
browse-popular-all = Tất cả sản phẩm mua nhiều
browse-fresh = Hàng mới
browse-fresh-all = Tất cả hàng mới
browse-reduced = Giảm giá
browse-recent = Đã xem gần đây
browse-related = Sản phẩm tương tự
browse-all = Tất cả sản phẩm
browse-search-title = { $words }: tìm kiếm
browse-results-for = Kết quả cho “{ $words }”
browse-count =
    { $n ->
        [0] Không có sản phẩm
       *[other] { $n } sản phẩm
    }
browse-categories = Danh mục
browse-availability = Tình trạng hàng
browse-rating = Đánh giá
browse-from = Gửi từ
browse-order-relevance = Phù hợp nhất
browse-order-newest = Mới nhất
browse-order-price-up = Giá: thấp đến cao
browse-order-price-down = Giá: cao đến thấp
browse-order-rating = Đánh giá cao nhất
browse-order-sold = Bán chạy nhất
browse-stars-least =
    { $n ->
       *[other] Từ { $n } sao
    }
browse-price-least = Từ { $price }
browse-price-most = Đến { $price }
browse-mended = Đang hiển thị kết quả cho “{ $instead }”. Không tìm thấy kết quả cho “{ $typed }”.
browse-meant = Có phải bạn muốn tìm:
browse-partly = Không có sản phẩm nào chứa tất cả từ bạn tìm. Các sản phẩm này chứa một số từ.
browse-nothing = Không tìm thấy kết quả
browse-nothing-why = Hãy kiểm tra chính tả, dùng ít từ hơn hoặc từ chung hơn, hoặc bỏ bớt bộ lọc. Bạn cũng có thể xem theo danh mục:
browse-in-stock = Còn hàng
browse-sold-out = Hết hàng
browse-only-left =
    { $n ->
       *[other] Chỉ còn { $n }
    }
browse-often-bought = Mua nhiều
browse-sent-from = Gửi từ { $country }
browse-at-least =
    { $n ->
       *[other] Tối thiểu { $n } chiếc
    }
browse-at-most =
    { $n ->
       *[other] Tối đa { $n } chiếc mỗi người mua
    }
browse-in-lots =
    { $n ->
       *[other] Bán theo lô { $n } chiếc
    }
browse-ladder = Mua càng nhiều, giá mỗi chiếc càng thấp
browse-ladder-from = Số lượng
browse-ladder-each = Giá mỗi chiếc
browse-from-pieces =
    { $n ->
       *[other] Từ { $n } chiếc
    }
browse-buy = Mua sản phẩm này
browse-add = Thêm vào giỏ hàng
browse-keep = Lưu vào yêu thích
browse-arrives = Đến { $when }
browse-fee = Phí giao hàng { $fee } đến { $country }
browse-fee-free = Miễn phí giao hàng đến { $country }
browse-not-sent = Không giao đến { $country }
browse-goods = Tiền hàng
browse-delivery = Phí giao hàng
browse-total = Tổng cộng
browse-tax-added = Thuế và thuế hải quan
browse-tax-inside = Đã gồm thuế
browse-on-arrival = Phải trả khi nhận hàng, khoảng
browse-tax-estimate = Cơ quan thuế hoặc hải quan có thể tính ra số tiền hơi khác.
browse-tax-unknown = Cơ quan thuế hoặc hải quan của bạn có thể thu thêm khi hàng đến; chúng tôi không thể cho biết bao nhiêu.
browse-in-language = Người bán mô tả bằng { $language }
browse-machine = Bản dịch máy
browse-on-this-page = Trên trang này
browse-description = Mô tả
browse-specs = Thông số
browse-origin = Sản xuất tại
browse-sku = Mã của người bán
browse-yes = Có
browse-no = Không
browse-months =
    { $n ->
       *[other] { $n } tháng
    }
browse-years =
    { $n ->
       *[other] { $n } năm
    }
browse-who-sells = Thông tin người bán
browse-kind-manufacturer = Nhà sản xuất
browse-kind-distributor = Nhà phân phối
browse-since = Bán hàng từ { $year }
browse-no-trader = Thông tin của thương nhân này đã bị xóa.
browse-report = Báo cáo sản phẩm này
browse-store-paused = Gian hàng đang tạm nghỉ. Hiện chưa thể mua hàng.
browse-store-empty = Hiện không có sản phẩm nào
browse-goods-of-store = Sản phẩm của gian hàng
trader-name = Tên
trader-representative = Người đại diện
trader-address = Địa chỉ
trader-email = Email
trader-telephone = Điện thoại
trader-register = Đăng ký kinh doanh
trader-vat = Mã số thuế GTGT
trader-responsible = Chịu trách nhiệm về an toàn sản phẩm tại EU
trader-certifies = Cam kết
trader-certifies-what = Thương nhân cam kết chỉ cung cấp sản phẩm và dịch vụ tuân thủ pháp luật Liên minh châu Âu.
report-title = Báo cáo sản phẩm
report-what = Hãy cho chúng tôi biết sản phẩm này có vấn đề gì. Bạn không cần tài khoản.
report-reason = Có vấn đề gì?
report-reason-illegal = Hàng cấm bán
report-reason-unsafe = Không an toàn
report-reason-counterfeit = Hàng giả hoặc dùng nhãn hiệu được bảo hộ
report-reason-misleading = Mô tả sai sự thật
report-reason-offensive = Xúc phạm hoặc thù ghét
report-reason-other = Lý do khác
report-words = Mô tả của bạn
report-words-hint = Bạn đã thấy gì, ở đâu?
report-mail = Địa chỉ email của bạn
report-mail-hint = Chỉ khi bạn muốn nhận phản hồi.
report-send = Gửi báo cáo
flash-reported = Cảm ơn bạn. Chúng tôi đã nhận được báo cáo.
