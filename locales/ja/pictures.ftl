# pictures: ja.

error-picture-kind = 画像(JPEG、PNG、WebP、GIF)を選んでください。
error-picture-bytes = 画像が 20 MB を超えています。より小さい画像を選んでください。
error-picture-pixels = 画素数が多すぎます。50 メガピクセル以下の画像を選んでください。
error-picture-shape = 画像が細長すぎます。縦横の差が小さくなるように切り抜いてください。
error-picture-broken = 画像を読み取れません。壊れている可能性があります。保存し直してお試しください。
