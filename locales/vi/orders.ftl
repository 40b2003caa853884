# orders: vi.

order-stage-placed = Chưa thanh toán
order-stage-paid = Đã thanh toán
order-stage-dispatched = Đang giao
order-stage-delivered = Đã đến
order-stage-completed = Hoàn tất
order-stage-cancelled = Đã hủy
order-stage-returning = Đang trả hàng
order-stage-returned = Đã trả hàng
order-stage-refunded = Đã hoàn tiền
order-event-placed = Đã đặt hàng
order-event-paid = Đã thanh toán
order-event-cancelled = Đã hủy
order-event-dispatched = Đã giao cho đơn vị vận chuyển
order-event-delivered = Đã đến, theo đơn vị vận chuyển
order-event-confirmed = Đã xác nhận nhận hàng
order-event-protection-ended = Hoàn tất: hết thời hạn bảo vệ
order-event-extended = Đã gia hạn bảo vệ
order-event-return-asked = Đã yêu cầu trả hàng
order-event-return-ended = Kết thúc trả hàng
order-event-returned = Đã trả hàng và hoàn tiền
order-event-refunded-in-part = Đã hoàn tiền một phần
order-event-refunded = Đã hoàn tiền
order-by-buyer = bởi người mua
order-by-seller = bởi người bán
order-by-operator = bởi sàn
order-by-provider = bởi đơn vị thanh toán
order-by-clock = vì hết thời hạn
orders-title = Đơn hàng của bạn
orders-none = Chưa có đơn hàng
orders-none-what = Những gì bạn mua sẽ hiện ở đây.
orders-more =
    { $n ->
       *[other] và { $n } sản phẩm khác
    }
orders-see = Xem đơn hàng
orders-see-number = Xem đơn hàng { $number }
orders-older = Đơn hàng cũ hơn
orders-find = Tra cứu đơn hàng
orders-find-what = Dành cho đơn không có tài khoản. Cả hai đều có trong email chúng tôi đã gửi.
orders-find-number = Mã đơn hàng
orders-find-number-what = Mười chữ cái và chữ số, ví dụ 7K3M9-QPD4X.
orders-find-do = Tra cứu
orders-find-none = Không có đơn hàng với mã và địa chỉ email này.
order-title = Đơn hàng { $number }
order-arrived = Hàng đã đến chưa?
order-arrived-what = Cho đến khi bạn xác nhận hoặc hết thời hạn, người bán chưa nhận được tiền. Nếu có vấn đề, đừng xác nhận.
order-confirm = Có, mọi thứ đều ổn
order-waits = Người bán đang chuẩn bị hàng
order-waits-what = Nếu không gửi đúng hạn, đơn tự hủy và bạn được hoàn tiền.
order-cancel = Hủy đơn hàng
order-left = Kết thúc { $when }
order-unpaid = Đơn hàng chưa được thanh toán.
order-pay = Thanh toán ngay
order-goods = Hàng đã mua
order-happened = Diễn biến
order-carrier = Gửi qua { $carrier }
order-paid = Số tiền đã trả
order-purchase = Toàn bộ lần mua
order-receipt = Biên nhận
receipt-title = Biên nhận đơn hàng { $number }
receipt-from = Bên bán
receipt-register = Đăng ký: { $register }
receipt-vat = Mã số thuế GTGT: { $number }
receipt-to = Bên mua
receipt-day = Ngày thanh toán
receipt-goods = Tiền hàng
receipt-amount = Số tiền
receipt-scheme = Thuế do sàn thu theo { $scheme }.
receipt-tax-collected = Thuế do sàn thu.
receipt-refunded = Đã hoàn
receipt-print = Dùng trình duyệt để in trang này hoặc lưu thành PDF.
order-refund-begun = { $amount } đang được hoàn lại cho bạn.
order-refund-paid = { $amount } đã được hoàn lại cho bạn.
order-refund-failed = Chưa hoàn được { $amount }. Chúng tôi đang xem xét.
flash-order-confirmed = Cảm ơn bạn. Người bán đã được trả tiền.
flash-order-cancelled = Đơn hàng đã hủy. Bạn sẽ được hoàn tiền.
flash-order-other = Đơn hàng đã thay đổi. Đây là tình trạng hiện tại.
problem-order-not-now = Hiện không thể thực hiện
problem-order-not-now-detail = Không thể làm việc này ở giai đoạn hiện tại của đơn. Hãy xem lại đơn hàng.
error-dispatch-carrier = Nhập tên đơn vị vận chuyển, tối đa 60 ký tự.
error-dispatch-tracking = Nhập mã vận đơn đúng như đơn vị vận chuyển ghi: chữ cái, chữ số và gạch nối.
error-refund-too-much = Vượt quá số tiền còn có thể hoàn.
mail-order-paid-subject = Cảm ơn bạn đã đặt đơn hàng { $number }
mail-order-paid-body =
    Chúng tôi đã nhận { $total }, đơn hàng đã chuyển đến người bán.
    { $lines }
    Tiền của bạn được giữ cho đến khi hàng đến nơi.
mail-order-paid-action = Theo dõi đơn hàng
mail-order-transfer-subject = Vui lòng chuyển khoản { $total } cho đơn hàng
mail-order-transfer-body =
    Cảm ơn bạn đã đặt hàng. Vui lòng chuyển khoản { $total } trước { $until }.
    Ghi nội dung này để chúng tôi tìm được khoản thanh toán: { $number }
    Nếu tiền không đến đúng hạn, đơn tự hủy và bạn không phải trả gì.
mail-order-transfer-action = Xem tài khoản và nội dung
mail-order-lapsed-subject = Đơn hàng { $number } đã bị hủy
mail-order-lapsed-body =
    Đơn hàng { $number } trị giá { $total } không được thanh toán đúng hạn nên đã bị hủy. Bạn không phải trả gì.
    Rất mong bạn đặt hàng lại.
mail-order-lapsed-action = Xem đơn hàng
mail-order-cancelled-subject = Người bán không thể gửi đơn hàng { $number }
mail-order-cancelled-body = Rất tiếc, đơn hàng { $number } đã bị hủy. { $total } được hoàn lại theo cách bạn đã trả.
mail-order-cancelled-action = Xem đơn hàng
mail-order-cancelled-by-you-subject = Đơn hàng { $number } đã hủy
mail-order-cancelled-by-you-body = Bạn đã hủy đơn hàng { $number }. { $total } được hoàn lại theo cách bạn đã trả.
mail-order-cancelled-by-you-action = Xem đơn hàng
mail-order-cancelled-late-subject = Đơn hàng { $number } không được gửi đúng hạn
mail-order-cancelled-late-body = Người bán không gửi đơn hàng { $number } đúng hạn nên đơn đã bị hủy. { $total } được hoàn lại theo cách bạn đã trả.
mail-order-cancelled-late-action = Xem đơn hàng
mail-order-sent-subject = Đơn hàng { $number } đang được giao
mail-order-sent-body =
    Người bán đã giao hàng cho { $carrier }. Mã vận đơn: { $tracking }
    Hàng đến chậm nhất { $until }. Khi nhận được, vui lòng xác nhận trên trang đơn hàng.
mail-order-sent-action = Theo dõi đơn hàng
mail-order-sent-untracked-subject = Đơn hàng { $number } đang được giao
mail-order-sent-untracked-body =
    Người bán đã giao hàng cho { $carrier }. Không có mã vận đơn.
    Hàng đến chậm nhất { $until }. Khi nhận được, vui lòng xác nhận trên trang đơn hàng.
mail-order-sent-untracked-action = Theo dõi đơn hàng
