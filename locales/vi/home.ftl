# home: vi.

home-title = Yêu cầu của cơ quan chức năng
home-lead = Đây là văn phòng của { $site } trả lời các yêu cầu hợp pháp của cơ quan chức năng về thông tin người dùng. Văn phòng cho biết cần gửi đến ai và bằng cách nào, báo ngay những gì còn thiếu, và giao dữ liệu được chấp thuận trong một gói niêm phong mà ai cũng kiểm tra được.
home-danger = Bạn là cá nhân, và bạn hoặc người khác đang gặp nguy hiểm? Hãy gọi ngay cho công an hoặc cảnh sát địa phương. Văn phòng này chỉ trả lời cơ quan chức năng.
home-whom = Gửi yêu cầu đến ai?
home-whom-why = Nêu nền tảng và quốc gia nơi người dùng sống, rồi xem cần gửi đến công ty nào, vì sao và qua kênh nào. Không cần tài khoản.
home-serve = Gửi yêu cầu
home-serve-why = Dành cho cán bộ có tài khoản: biểu mẫu lưu nội dung bạn viết, nêu những gì còn thiếu và cho biết yêu cầu sẽ đến ai.
home-guide = Hướng dẫn
home-guide-why = Chúng tôi cần gì từ cơ quan, dữ liệu nào được tiết lộ, quy định cho trường hợp khẩn cấp, và cách kiểm tra câu trả lời.
home-sign-in = Đăng nhập
home-sign-in-why = Dành cho cán bộ và nhân viên. Để có tài khoản cho cơ quan của bạn, xem mục 8 của hướng dẫn.
home-requests = Đến các yêu cầu của cơ quan bạn
home-queue = Đến hàng đợi
home-programs = Dành cho chương trình:
