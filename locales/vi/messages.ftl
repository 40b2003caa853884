# messages: vi.

frame-messages = Tin nhắn
frame-seller-messages = Tin nhắn
messages-title = Tin nhắn
messages-with = Tin nhắn với { $name }
messages-to-buyer = Nhắn cho người mua
messages-none = Chưa có tin nhắn
messages-none-what = Những gì bạn và bên kia nhắn cho nhau hiện ở đây.
messages-unread =
    { $n ->
       *[other] { $n } tin nhắn mới
    }
messages-older = Tin nhắn cũ hơn
message-text = Tin nhắn của bạn
message-text-hint = Chỉ hai bên đọc được. Đừng viết mật khẩu hoặc số thẻ.
message-send = Gửi
message-picture = Hình ảnh
message-write-seller = Nhắn cho người bán
message-write-buyer = Nhắn cho người mua
flash-message-sent = Đã gửi tin nhắn.
error-message-too-long = Tin nhắn tối đa 4.000 ký tự.
order-problem = Đơn hàng có vấn đề
wrong-first = Cho người bán biết có vấn đề gì
wrong-first-what = Hãy mô tả và thêm hình nếu cần. Phần lớn vấn đề được giải quyết theo cách này. Chừng nào bạn chưa xác nhận mọi thứ đều ổn, tiền của bạn vẫn được giữ cho đến hết thời hạn bảo vệ.
mail-message-waits-subject = Có tin nhắn về { $about } đang chờ bạn
mail-message-waits-body = Có người đã nhắn cho bạn về { $about }. Bạn có thể đọc và trả lời trên trang của chúng tôi.
mail-message-waits-action = Đọc tin nhắn
