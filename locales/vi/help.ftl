# help: vi.

help-title = Trợ giúp
help-on-order = Đặt hàng thế nào?
help-answer-order = Cho sản phẩm bạn thích vào giỏ, từ bao nhiêu người bán cũng được, rồi thanh toán. Không cần tài khoản: chỉ với địa chỉ email, bạn nhận xác nhận và liên kết theo dõi từng đơn hàng.
help-on-pay = Thanh toán thế nào?
help-answer-pay = Một lần cho tất cả, bằng loại tiền của bạn. Tổng cộng trên trang là số tiền bạn trả: thuế, hải quan và phí giao hàng đã gồm trong đó nếu chúng tôi thu được; nếu không, trang sẽ nói rõ.
help-on-protect = Tiền của tôi được xử lý thế nào?
help-answer-protect = Tiền được giữ cho đơn hàng của bạn. Người bán nhận tiền khi bạn xác nhận mọi thứ đã đến, hoặc khi hết thời hạn bảo vệ.
help-on-arrive = Khi nào hàng đến?
help-answer-arrive = Trang sản phẩm cho biết thời gian giao đến nước bạn trước khi mua, và trang đơn hàng cho biết thời hạn đã hứa. Đơn không được gửi đúng hạn sẽ tự hủy và bạn được hoàn tiền.
help-on-back = Tôi có thể đổi ý không?
help-answer-back = Khi hàng chưa gửi, bạn hủy đơn trên trang đơn hàng và được hoàn tiền đầy đủ. Sau đó, hãy liên hệ người bán: thông tin của họ có ở mỗi sản phẩm.
help-on-report = Có hàng không nên bán ở đây. Tôi báo cho ai?
help-answer-report = Mỗi sản phẩm có liên kết báo cáo cạnh thông tin người bán. Hãy nói có vấn đề gì; không cần tài khoản.
help-on-sell = Tôi sản xuất hoặc phân phối hàng. Tôi có thể bán ở đây không?
help-answer-sell = Có. Hãy đăng ký với thông tin và giấy tờ công ty; chúng tôi xem xét và mở gian hàng cho bạn.
