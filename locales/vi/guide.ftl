# guide: vi.

guide-title = Hướng dẫn cho cơ quan chức năng
guide-version = Phiên bản
guide-effective = Có hiệu lực
guide-changes = Điểm mới
guide-old = Phiên bản này không còn hiệu lực. Nó được lưu lại vì có yêu cầu dẫn chiếu đến.
guide-future = Phiên bản này chưa có hiệu lực.
guide-present = Đang có hiệu lực: phiên bản { $version }
guide-english-only = Bản hướng dẫn được viết bằng tiếng Anh.
guide-contents = Mục lục
guide-versions = Tất cả phiên bản
