# decisions: vi.

store-decision-title = Quyết định
store-decision-words = Nội dung báo cho người bán
store-decision-words-what = Gửi đến người bán qua email, đúng lời bạn viết. Bắt buộc khi bạn đình chỉ hoặc đóng gian hàng.
store-decision-was = Chúng tôi đã viết cho bạn về việc này:
mail-store-opened-subject = { $store } đã mở
mail-store-opened-body =
    Gian hàng { $store } của bạn đã mở. Người mua có thể tìm và mua hàng của bạn.
    { $words }
mail-store-opened-action = Mở gian hàng của bạn
mail-store-suspended-subject = { $store } bị đình chỉ
mail-store-suspended-body =
    Gian hàng { $store } của bạn bị đình chỉ. Không thể mua hàng cho đến khi gian hàng mở lại. Lý do:
    { $words }
    Các đơn hàng đã thanh toán vẫn tiếp tục. Bạn có thể phản hồi quyết định này bằng cách viết cho chúng tôi.
mail-store-suspended-action = Xem gian hàng
mail-store-closed-subject = { $store } đã bị đóng
mail-store-closed-body =
    Gian hàng { $store } của bạn không còn bán trên sàn này. Lý do:
    { $words }
    Số tiền bạn đã kiếm được sẽ được chi trả. Bạn có thể phản hồi quyết định này bằng cách viết cho chúng tôi.
mail-store-closed-action = Xem gian hàng
