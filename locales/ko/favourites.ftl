# favourites: ko.

favourites-title = 찜
favourites-empty = 찜한 상품이 없습니다
favourites-empty-what = 상품 페이지의 하트를 눌러 찜해 두고 여기에서 다시 확인하세요.
flash-favourite-kept = 찜 목록에 추가했습니다.
flash-favourite-dropped = 찜 목록에서 삭제했습니다.
