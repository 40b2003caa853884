# shipping: vi.

shipping-title = Cách gửi hàng
shipping-lead = Bạn gửi đến quốc gia nào, qua đơn vị nào, nhanh chừng nào và phí bao nhiêu. Cách đầu tiên dùng cho mọi sản phẩm không chọn cách khác.
shipping-new = Thêm cách gửi hàng
shipping-none = Bạn chưa gửi hàng đến đâu
shipping-none-what = Người mua đặt được hàng khi bạn cho biết nơi gửi đến.
shipping-handling-says =
    { $n ->
       *[other] Giao cho đơn vị vận chuyển trong { $n } ngày làm việc
    }
shipping-to = Đến
shipping-to-hint = Các quốc gia cách nhau bằng dấu phẩy, EU cho Liên minh châu Âu. Để trống cho tất cả quốc gia còn lại.
shipping-others = Tất cả quốc gia còn lại
shipping-service = Dịch vụ
shipping-carrier = Đơn vị vận chuyển
shipping-time = Thời gian vận chuyển
shipping-fee = Phí
shipping-days = { $least } đến { $most } ngày làm việc
shipping-fee-kg = { $fee } và { $each } cho mỗi kilôgam
shipping-fee-free = { $fee }, miễn phí từ { $from }
shipping-change = Sửa
shipping-remove = Xóa
shipping-name = Tên
shipping-name-hint = Chỉ bạn thấy tên này.
shipping-handling = Số ngày làm việc đến khi bạn giao hàng đi
shipping-handling-hint = Từ 0 đến 30.
shipping-lanes = Nơi bạn gửi đến, phí tính bằng { $currency }
shipping-lanes-hint = Dòng không có đơn vị vận chuyển, số ngày và phí sẽ bị bỏ qua.
shipping-lane = Dòng { $n }
shipping-lane-remove = Xóa dòng này
shipping-days-least = Số ngày làm việc vận chuyển, ít nhất
shipping-days-most = Số ngày làm việc vận chuyển, nhiều nhất
shipping-base = Phí
shipping-per-kg = Thêm cho mỗi kilôgam
shipping-free-from = Miễn phí từ giá trị hàng này
shipping-more = Thêm dòng
flash-shipping-saved = Đã lưu.
error-not-a-country-name = Không có quốc gia nào tên “{ $wanted }”.
