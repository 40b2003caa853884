# pictures: vi.

error-picture-kind = Chọn hình ảnh: tệp JPEG, PNG, WebP hoặc GIF.
error-picture-bytes = Hình này lớn hơn 20 MB. Hãy chọn hình nhỏ hơn.
error-picture-pixels = Hình này có quá nhiều điểm ảnh. Hãy chọn hình tối đa 50 megapixel.
error-picture-shape = Hình này quá dài và hẹp. Hãy cắt lại gần với hình chữ nhật hơn.
error-picture-broken = Không đọc được hình này. Tệp có thể bị hỏng; hãy thử lưu lại.
