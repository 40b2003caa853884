# taxes: vi.

error-tax-cell = Không đọc được ô này: { $wanted }.
error-tax-contradiction = Mâu thuẫn với dòng khác: { $wanted }.
error-tax-other-sheet = Một dòng của bảng khác đã có mã này.
error-shipping-handling = Từ 0 đến { $wanted } ngày làm việc.
error-shipping-lanes = Cho biết nơi bạn gửi hàng đến, từ 1 đến { $wanted } dòng.
error-shipping-countries = Chọn ít nhất một quốc gia, hoặc tất cả quốc gia còn lại.
error-shipping-twice = Một dòng khác đã có cùng dịch vụ cho { $wanted }.
error-shipping-days = Số đầu không được lớn hơn số sau, và số sau tối đa là { $wanted }.
error-shipping-amount = Nhập số tiền từ 0 trở lên.
error-shipping-profiles = Một gian hàng có tối đa { $wanted } cách gửi hàng.
problem-shipping-in-use = Có sản phẩm đang dùng cách gửi này
problem-shipping-in-use-detail = Trước hết hãy chọn cách gửi khác cho các sản phẩm đó.
error-header = Dòng đầu không nêu tên các cột của tệp tỷ giá.
error-cells = Dòng này có nhiều hoặc ít ô hơn dòng đầu.
error-day = Đây không phải ngày hợp lệ, ví dụ 2026-11-30.
error-day-to-come = Ngày này chưa đến.
error-currency = Đây không phải loại tiền.
error-rate = Đây không phải tỷ giá.
