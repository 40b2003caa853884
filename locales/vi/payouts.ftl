# payouts: vi.

nav-payouts = Chi trả
payouts-title = Chi trả cho người bán
payouts-what = Tiền gian hàng kiếm được được chi trả theo đợt. Mỗi đợt được lập trước để bạn xem; khi bạn bắt đầu, tiền được tách riêng và bạn tải tệp cho ngân hàng.
payouts-next = Ai sẽ được chi trả lúc này
payouts-nobody-owed = Không còn nợ gian hàng nào.
payouts-store = Gian hàng
payouts-owed = Số tiền nợ
payouts-outcome = Đợt này sẽ làm gì
payouts-pays = chi trả
payouts-why-owes = nợ chúng tôi: được trừ vào khoản thu tiếp theo
payouts-why-little = ít hơn mức tối thiểu
payouts-why-no-account = chưa khai báo tài khoản ngân hàng
payouts-why-new-account = tài khoản ngân hàng vừa được thay đổi
payouts-why-suspended = gian hàng bị đình chỉ
payouts-why-in-run = đang nằm trong một đợt chưa bắt đầu
payouts-draw-up = Lập đợt chi trả
payouts-draw-up-what =
    { $n ->
    *[other] { $n } gian hàng sẽ được chi trả. Tiền chưa chuyển cho đến khi bạn bắt đầu đợt.
    }
payouts-runs = Các đợt
payouts-no-runs = Chưa có đợt nào.
payouts-drawn-up = Lập lúc
payouts-by-clock = tự động
payouts-count = Số khoản chi trả
payouts-state = Trạng thái
payouts-total = Tổng cộng
payouts-run-drawn-up = Đã lập, chưa bắt đầu
payouts-run-begun = Đang thực hiện: chờ ngân hàng trả lời
payouts-run-done = Hoàn tất
payouts-run-given-up = Đã bỏ
payouts-results = Nhập câu trả lời của ngân hàng
payouts-results-what = Tệp CSV có các cột payout, result và reason. Giá trị result là paid, failed hoặc returned; reason là account-unknown, account-closed, refused hoặc other. Nhập một tệp hai lần không thay đổi gì.
payouts-results-file = Tệp kết quả
payouts-results-enter = Nhập
payouts-entered =
    { $n ->
    *[other] Đã nhập { $n } dòng. Các dòng sau chưa được nhập:
    }
payouts-bad-no-payout = Dòng { $line }: không có khoản chi trả với số này.
payouts-bad-not-under-way = Dòng { $line }: khoản chi trả này đã có câu trả lời khác hoặc chưa bắt đầu.
payouts-bad-payout-result = Dòng { $line }: kết quả không phải paid, failed hoặc returned.
payouts-bad-payout-reason = Dòng { $line }: không biết lý do này.
payouts-run-title = Đợt chi trả
payouts-start-what = Hãy xem các số tiền. Khi bạn bắt đầu đợt, tiền của từng khoản được tách riêng. Phần không còn nợ gian hàng được bỏ ra.
payouts-start = Bắt đầu đợt
payouts-give-up = Bỏ đợt này
payouts-file-what = Đưa tệp này cho ngân hàng rồi nhập câu trả lời. Việc bạn lấy tệp được ghi vào nhật ký vì tệp chứa số tài khoản đầy đủ.
payouts-file-csv = Tệp CSV
payouts-file-xml = Tệp XML (pain.001)
payouts-number = Khoản chi trả
payouts-amount = Số tiền
payouts-answer = Câu trả lời của ngân hàng
payouts-reason = Lý do
payouts-paid = Đã trả
payouts-paid-number = Khoản chi trả { $number } đã trả
payouts-failed = Bị từ chối
payouts-failed-number = Khoản chi trả { $number } bị từ chối
payouts-returned = Bị trả lại
payouts-returned-number = Khoản chi trả { $number } bị trả lại
payout-state-drawn-up = Đã lập
payout-state-begun = Đang chuyển
payout-state-paid = Đã trả
payout-state-failed = Không trả được
payout-state-returned = Bị trả lại
payout-state-given-up = Đã bỏ
payout-failure-account-unknown = Ngân hàng không biết tài khoản này.
payout-failure-account-closed = Tài khoản đã đóng.
payout-failure-refused = Ngân hàng đã từ chối.
payout-failure-other = Ngân hàng đã không trả.
payout-failure-owed-less = Số tiền nợ gian hàng không còn nhiều như vậy.
flash-payouts-started = Đợt đã bắt đầu. Hãy tải tệp cho ngân hàng.
flash-payouts-given-up = Đã bỏ đợt.
flash-payouts-results = Đã nhập kết quả.
flash-payout-answered = Đã nhập câu trả lời.
error-payouts-nobody = Hiện không có ai cần chi trả.
error-results-header = Đây không phải tệp kết quả: dòng đầu phải là payout,result,reason.
error-payout-result = Hãy chọn paid, failed hoặc returned.
error-payout-reason = Chọn một trong các lý do.
balance-title = Số dư
balance-payable = Sẵn sàng chi trả
balance-is-payable = Từ các đơn hàng đã hoàn tất.
balance-held = Đang giữ
balance-is-held = Cho đến khi người mua nhận được hàng, đã trừ hoa hồng.
balance-on-its-way = Đang chuyển
balance-is-on-its-way = Ngân hàng của bạn nhận được sau vài ngày.
balance-paid = Đã trả đến nay
balance-is-paid = Trong mọi khoản chi trả.
balance-owes = Số dư của bạn nhỏ hơn 0 vì tiền đã hoàn lại cho người mua sau khi thuộc về bạn. Khoản này được trừ vào số tiền bạn thu tiếp theo.
balance-account = Nơi nhận chi trả
balance-account-since = từ
balance-account-change = Thay đổi
balance-account-add = Thêm tài khoản ngân hàng
balance-no-account = Bạn chưa khai báo tài khoản ngân hàng. Chưa thể chi trả cho đến khi bạn khai báo.
balance-releases = Khoản sắp được nhận
balance-releases-what = Vào những ngày này, thời hạn bảo vệ người mua kết thúc, nếu họ không xác nhận sớm hơn rằng mọi thứ đã đến.
balance-order = Đơn hàng
balance-yours = Phần của bạn
balance-until = Chậm nhất
balance-payouts = Các khoản chi trả
balance-no-payouts = Chưa có khoản chi trả nào.
balance-day = Ngày
balance-statements = Sao kê
balance-statements-what = Mọi mục trong tháng kèm số đơn hàng, để đọc, dạng CSV cho kế toán, và dạng PDF.
bank-account-title = Tài khoản ngân hàng
bank-account-what = Chúng tôi trả tiền bạn kiếm được vào tài khoản này. Số tài khoản được lưu ở dạng niêm phong và chỉ hiển thị bốn ký tự cuối.
bank-account-now = Hiện chi trả vào
bank-account-holder = Chủ tài khoản
bank-account-holder-what = Tên theo ngân hàng.
bank-account-country = Quốc gia của ngân hàng
bank-account-number = IBAN hoặc số tài khoản
bank-account-number-what = Nơi ngân hàng dùng IBAN, hãy nhập IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 hoặc 11 chữ cái và chữ số. Để trống nếu ngân hàng không cần.
bank-account-password = Mật khẩu của bạn
bank-account-password-what = Chúng tôi hỏi lại để không ai khác đổi được nơi nhận tiền của bạn.
bank-account-save = Lưu
flash-bank-account = Từ nay chi trả vào tài khoản này.
error-bank-holder = Nhập tên chủ tài khoản, tối đa 70 ký tự.
error-bank-number = Nhập 4 đến 34 chữ cái và chữ số.
error-bank-iban = IBAN này có lỗi. Hãy so với thẻ hoặc thư của ngân hàng.
error-bank-code = BIC có 8 hoặc 11 chữ cái và chữ số.
mail-payout-paid-subject = { $amount } đã vào tài khoản của bạn
mail-payout-paid-body =
    Chúng tôi đã trả cho bạn { $amount } (khoản chi trả { $number }).
    Chi tiết có trong sao kê của bạn.
mail-payout-paid-action = Mở số dư
mail-payout-failed-subject = Một khoản chi trả không đến nơi
mail-payout-failed-body =
    Khoản chi trả { $number } trị giá { $amount } không đến nơi. { $why }
    Tiền đã trở lại số dư của bạn. Vui lòng kiểm tra tài khoản ngân hàng để lần chi trả sau đến nơi.
mail-payout-failed-action = Kiểm tra tài khoản ngân hàng
mail-payout-account-subject = Tài khoản ngân hàng đã được thay đổi
mail-payout-account-body =
    Từ nay các khoản chi trả cho gian hàng của bạn vào tài khoản { $number }.
    Nếu bạn không tự thay đổi, hãy đổi mật khẩu và báo ngay cho chúng tôi.
mail-payout-account-action = Mở số dư
