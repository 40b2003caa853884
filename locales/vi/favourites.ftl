# favourites: vi.

favourites-title = Yêu thích
favourites-empty = Chưa có sản phẩm yêu thích
favourites-empty-what = Nhấn trái tim trên trang sản phẩm để lưu lại và tìm lại tại đây.
flash-favourite-kept = Đã thêm vào yêu thích.
flash-favourite-dropped = Đã bỏ khỏi yêu thích.
