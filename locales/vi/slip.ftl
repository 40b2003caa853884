# slip: vi.

slip-title = Phiếu đóng gói đơn hàng { $number }
slip-print = In trang này (Ctrl+P hoặc ⌘P). Vừa khổ giấy A4 và Letter; không in giá.
slip-open = Phiếu đóng gói
slip-to = Người nhận
slip-from = Người gửi
slip-ordered = Ngày đặt hàng
slip-pieces = Số chiếc
slip-number = Mã
slip-packed = Đã đóng gói
slip-all =
    { $n ->
       *[other] Tổng cộng { $n } chiếc
    }
slip-return = Sản phẩm có vấn đề? Hãy mở đơn hàng của bạn trong cửa hàng: tại đó bạn có thể hỏi người bán hoặc trả hàng.
