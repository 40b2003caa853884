# overview: vi.

overview-title = Tổng quan
overview-waits = Đang chờ bạn
overview-to-dispatch = Đơn hàng cần gửi
overview-soon =
    { $n ->
       *[other] { $n } đơn đến hạn trong vòng một ngày
    }
overview-messages = Tin nhắn chưa đọc
overview-questions = Câu hỏi cần trả lời
overview-returns = Trả hàng
overview-low = Sắp hết hàng
overview-next = Cần gửi tiếp theo
overview-order = Đơn hàng
overview-article = Sản phẩm
overview-country = Quốc gia
overview-due = Cần gửi
overview-amount = Số tiền
overview-thirty = 30 ngày qua
overview-sales = Doanh số
overview-orders = Đơn hàng
overview-mean = Giá trị trung bình mỗi đơn
overview-offered = Sản phẩm đang bán
overview-change = { $change } so với 30 ngày trước đó
overview-sales-chart = Doanh số theo ngày
overview-orders-chart = Đơn hàng theo ngày
overview-countries-chart = Nơi nhận đơn hàng
overview-highest = Cao nhất là { $most }.
overview-as-table = Xem dạng bảng
overview-day = Ngày
overview-best = Bán chạy nhất
overview-pieces = Số chiếc
overview-left = Còn lại
