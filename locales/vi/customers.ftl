# customers: vi.

customer-sign-in-title = Đăng nhập
customer-forgotten = Quên mật khẩu?
customer-keep = Duy trì đăng nhập trên thiết bị này
customer-new = Bạn mới đến?
customer-join = Tạo tài khoản
customer-office = Cơ quan chức năng và nhân viên: đăng nhập tại đây
join-title = Tạo tài khoản
join-why = Theo dõi đơn hàng, lưu địa chỉ và thanh toán nhanh hơn lần sau.
join-name = Tên
join-mail-hint = Chúng tôi gửi liên kết đến đó để chắc chắn địa chỉ là của bạn.
join-country = Quốc gia
join-country-hint = Nơi bạn sống.
join-currency = Tiền tệ
join-do = Tạo tài khoản
join-have = Đã có tài khoản?
join-sent-title = Hãy kiểm tra hộp thư
join-sent-words = Chúng tôi đã gửi email cho bạn. Mở liên kết trong đó để hoàn tất; có hiệu lực ba ngày.
join-sent-nothing = Chưa nhận được?
join-sent-again = Gửi lại
flash-mail-again = Nếu địa chỉ này đã đăng ký, email đã được gửi lại.
confirm-title = Sắp xong
confirm-words = Nhập mật khẩu bạn đã chọn cho { $mail } để hoàn tất.
confirm-hint = Để không ai mở tài khoản dưới tên bạn.
confirm-do = Xác nhận và đăng nhập
confirm-anew = Không phải mật khẩu của bạn? Bắt đầu lại
flash-joined = Chào mừng! Tài khoản đã sẵn sàng.
forgotten-title = Quên mật khẩu?
forgotten-words = Nhập địa chỉ email, chúng tôi sẽ gửi liên kết để đặt mật khẩu mới.
forgotten-do = Gửi liên kết
forgotten-sent-title = Hãy kiểm tra hộp thư
forgotten-sent-words = Chúng tôi đã gửi email đến địa chỉ này. Liên kết có hiệu lực một giờ và dùng một lần.
new-password-title = Đặt mật khẩu mới
mail-title = Địa chỉ email mới
mail-words = Xác nhận rằng từ nay bạn đăng nhập bằng địa chỉ này.
mail-do = Dùng địa chỉ này
flash-mail-changed = Đã đổi địa chỉ email.
flash-mail-asked = Chúng tôi đã gửi email đến địa chỉ mới. Địa chỉ có hiệu lực khi bạn mở liên kết.
account-nav = Tài khoản
account-home-title = Tài khoản
account-home-hello = Xin chào, { $name }
account-tab-home = Tổng quan
account-tab-details = Thông tin của bạn
account-tab-addresses = Địa chỉ
account-tab-security = Đăng nhập và bảo mật
account-tab-tokens = Mã API
details-title = Thông tin của bạn
details-you = Về bạn
details-save = Lưu
details-new-mail = Địa chỉ email mới
details-new-mail-hint = Chúng tôi gửi liên kết đến đó; chưa có gì thay đổi trước khi bạn mở.
details-change-mail = Đổi địa chỉ
flash-saved = Đã lưu.
security-title = Đăng nhập và bảo mật
second-step-on = Khi đăng nhập, cần mã từ ứng dụng sau mật khẩu.
second-step-off = Mã từ ứng dụng trên thiết bị ngăn người khác vào, kể cả khi họ biết mật khẩu.
second-step-sellers = Chúng tôi khuyên mọi người bán nên dùng.
second-step-why = Từ đó, khi đăng nhập cần mã từ ứng dụng trên thiết bị sau mật khẩu.
second-step-do = Bật
second-step-remove = Tắt
flash-second-step-removed = Đã tắt xác minh hai bước.
security-own = Dữ liệu của bạn
security-data = Mọi dữ liệu chúng tôi lưu về bạn, trong một tệp.
security-download = Tải dữ liệu của tôi
security-closing = Bạn có thể đóng tài khoản bất cứ lúc nào.
closing-title = Đóng tài khoản
closing-what-goes = Thông tin đăng nhập, địa chỉ và cài đặt bị xóa ngay. Không thể hoàn tác.
closing-what-stays = Hồ sơ đơn hàng được lưu theo thời hạn luật định; không ai dùng chúng để mua hàng được.
closing-sure = Tôi muốn đóng tài khoản
closing-do = Đóng tài khoản
closing-back = Quay lại, giữ tài khoản
flash-account-closed = Tài khoản đã đóng. Tạm biệt!
problem-store-open = Bạn vẫn đang bán hàng
problem-store-open-detail = Chưa thể đóng tài khoản có gian hàng. Hãy đóng gian hàng trước; đơn hàng và tiền còn lại phải được giải quyết.
addresses-title = Địa chỉ của bạn
addresses-none = Bạn chưa lưu địa chỉ nào.
addresses-back = Quay lại địa chỉ
address-new = Thêm địa chỉ
address-edit-title = Sửa địa chỉ
address-edit = Sửa
address-remove = Xóa
address-make-default = Đặt làm mặc định
address-default = Địa chỉ mặc định
address-save = Lưu địa chỉ
address-country-use = Dùng quốc gia này
address-optional = (không bắt buộc)
address-example = Ví dụ { $example }
address-doubts = Vui lòng xem lại. Có thể có nhầm lẫn:
address-sure = Địa chỉ đã đúng
flash-address-saved = Đã lưu địa chỉ.
flash-address-removed = Đã xóa địa chỉ.
problem-address-book-full = Sổ địa chỉ đã đầy
problem-address-book-full-detail = Bạn có thể lưu 50 địa chỉ. Hãy xóa địa chỉ không dùng nữa.
address-label-name = Tên
address-label-organisation = Công ty
address-label-street = Đường và số nhà
address-label-street_more = Căn hộ, tầng, tòa nhà
address-label-suburb = Khu vực ngoại ô
address-label-district = Quận/Huyện
address-label-neighbourhood = Khu phố
address-label-village_township = Làng hoặc thị trấn
address-label-townland = Townland
address-label-city = Thành phố
address-label-post_town = Thành phố
address-label-area = Khu vực
address-label-province = Tỉnh
address-label-state = Bang
address-label-emirate = Tiểu vương quốc
address-label-parish = Giáo xứ
address-label-department = Tỉnh (Department)
address-label-island = Đảo
address-label-county = Hạt
address-label-prefecture = Tỉnh (Prefecture)
address-label-do_si = Tỉnh hoặc thành phố (do, si)
address-label-oblast = Tỉnh (Oblast)
address-label-governorate = Tỉnh (Governorate)
address-label-region = Vùng
address-label-postal_code = Mã bưu chính
address-label-zip_code = Mã ZIP
address-label-pin_code = Mã PIN
address-label-eircode = Eircode
address-label-sorting_code = Mã phân loại (CEDEX)
address-label-country = Quốc gia
address-label-telephone = Điện thoại
error-address-missing = Bắt buộc.
error-address-missing-like = Bắt buộc. Có thể là: { $suggestions }
error-address-too-long = Tối đa { $most } ký tự.
error-address-too-many = Tối đa { $most } dòng.
error-address-malformed = Không đúng dạng của quốc gia này.
error-address-malformed-like = Không đúng dạng của quốc gia này. Ví dụ: { $examples }.
error-address-unknown = Chúng tôi không nhận ra.
error-address-unknown-like = Chúng tôi không nhận ra. Ý bạn là { $suggestions }?
error-address-disagrees = Không khớp với { $says }.
error-address-disagrees-like = Không khớp với { $says }. Đáng lẽ là { $expected }.
error-address-unused = Địa chỉ ở quốc gia này không dùng mục này.
error-mail-address = Nhập địa chỉ email, ví dụ name@example.com.
error-name-too-long = Tối đa 100 ký tự.
error-closing-sure = Đánh dấu ô này nếu bạn chắc chắn.
mail-customer-confirm-subject = Xác nhận địa chỉ email
mail-customer-confirm-body =
    Có người, có lẽ là bạn, muốn mở tài khoản tại { $site } với địa chỉ này.
    Mở liên kết và nhập mật khẩu để hoàn tất. Liên kết có hiệu lực ba ngày.
    Nếu không phải bạn, hãy bỏ qua: không có tài khoản nào được mở.
mail-customer-confirm-action = Xác nhận địa chỉ
mail-customer-known-subject = Bạn đã có tài khoản
mail-customer-known-body =
    Có người, có lẽ là bạn, muốn dùng địa chỉ này cho tài khoản tại { $site }. Đã có tài khoản với địa chỉ này nên không có gì thay đổi.
    Bạn có thể đăng nhập, hoặc đặt mật khẩu mới nếu đã quên.
mail-customer-known-action = Đăng nhập
mail-customer-forgotten-subject = Đặt mật khẩu mới
mail-customer-forgotten-body =
    Có người, có lẽ là bạn, yêu cầu mật khẩu mới cho tài khoản tại { $site }.
    Liên kết có hiệu lực một giờ và dùng một lần. Nếu không phải bạn, hãy bỏ qua: mật khẩu vẫn giữ nguyên.
mail-customer-forgotten-action = Đặt mật khẩu mới
mail-customer-unknown-subject = Không có tài khoản với địa chỉ này
mail-customer-unknown-body =
    Có người, có lẽ là bạn, yêu cầu mật khẩu mới tại { $site }. Không có tài khoản mua hàng với địa chỉ này.
    Có thể bạn đã đăng ký bằng địa chỉ khác. Nếu không phải bạn, hãy bỏ qua.
mail-customer-unknown-action = Tạo tài khoản
mail-customer-password-subject = Mật khẩu đã được đổi
mail-customer-password-body =
    Mật khẩu tài khoản tại { $site } vừa được đổi, mọi thiết bị khác đã bị đăng xuất.
    Nếu không phải bạn, hãy đặt mật khẩu mới ngay và kiểm tra tài khoản.
mail-customer-password-action = Xem tài khoản
mail-customer-mail-subject = Xác nhận địa chỉ email mới
mail-customer-mail-body =
    Từ nay bạn muốn đăng nhập { $site } bằng địa chỉ này.
    Mở liên kết để xác nhận. Liên kết có hiệu lực một ngày.
mail-customer-mail-action = Dùng địa chỉ này
mail-customer-mail-changed-subject = Địa chỉ email đã được đổi
mail-customer-mail-changed-body =
    Tài khoản của bạn tại { $site } có địa chỉ email mới. Bạn đăng nhập bằng địa chỉ đó và chúng tôi gửi thư đến đó.
    Nếu không phải bạn, hãy báo ngay cho chúng tôi.
mail-customer-mail-changed-action = Xem tài khoản
mail-customer-closed-subject = Tài khoản đã đóng
mail-customer-closed-body =
    Tài khoản tại { $site } đã đóng theo yêu cầu của bạn. Thông tin đăng nhập, địa chỉ và cài đặt đã bị xóa.
    Hồ sơ đơn hàng được lưu theo thời hạn luật định.
mail-customer-closed-action = Đến cửa hàng
