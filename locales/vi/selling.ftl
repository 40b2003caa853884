# selling: vi.

sold-title = Đơn hàng cần gửi
sold-all = Tất cả
sold-none = Không có đơn hàng
sold-none-what = Đơn hàng mới hiện ở đây ngay khi được thanh toán.
sold-send = Cần gửi { $when }
sold-dispatch = Gửi hàng
sold-carrier = Đơn vị vận chuyển
sold-tracking = Mã vận đơn
sold-tracking-what = Người mua sẽ thấy mã này; để trống nếu không có.
sold-dispatched = Đã gửi hàng
sold-decline = Không gửi được?
sold-decline-do = Hủy đơn hàng
sold-reason = Lý do
flash-order-dispatched = Người mua đã được báo là hàng đang được giao.
flash-order-declined = Đơn hàng đã hủy; người mua được hoàn tiền đầy đủ.
cancel-reason-out-of-stock = Hết hàng
cancel-reason-cannot-send = Không thể gửi đến nơi này
