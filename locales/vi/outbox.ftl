# outbox: vi.

mail-greeting = Xin chào { $name },
mail-greeting-nameless = Xin chào,
mail-footer = Email này do { $site } gửi vì có việc liên quan đến tài khoản hoặc đơn hàng của bạn. Thư trả lời đến địa chỉ này không được đọc.
mail-trial-subject = Email từ { $site } đã đến
mail-trial-body =
    Đây là thư thử: người quản lý { $site } muốn xem email có đến không.
    Bạn không cần làm gì.
mail-trial-action = Truy cập { $site }
problem-mail-erased = Nội dung email này đã bị xóa
problem-mail-erased-detail = Nội dung email bị xóa một thời gian sau khi gửi. Không thể gửi lại.
problem-under-way = Đang được gửi
problem-under-way-detail = Hãy đợi gửi xong rồi thử lại.
problem-webhook-too-many = Quá nhiều địa chỉ
problem-webhook-too-many-detail = Hãy xóa địa chỉ không dùng nữa rồi thêm địa chỉ mới.
error-webhook-address = Nhập địa chỉ Internet công khai bắt đầu bằng https:// và không chứa tên người dùng hay mật khẩu.
error-webhook-events = Chọn ít nhất một sự kiện.
