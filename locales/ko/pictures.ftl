# pictures: ko.

error-picture-kind = JPEG, PNG, WebP 또는 GIF 이미지 파일을 선택하세요.
error-picture-bytes = 이미지가 20MB보다 큽니다. 더 작은 이미지를 선택하세요.
error-picture-pixels = 이미지의 화소 수가 너무 많습니다. 5,000만 화소 이하의 이미지를 선택하세요.
error-picture-shape = 이미지가 너무 길고 좁습니다. 직사각형에 가깝게 잘라 주세요.
error-picture-broken = 이미지를 읽을 수 없습니다. 파일이 손상되었을 수 있으니 다시 저장해 보세요.
