# pictures: tr.

error-picture-kind = Bir görsel seçin: JPEG, PNG, WebP veya GIF dosyası.
error-picture-bytes = Bu görsel 20 MB’tan büyük. Daha küçük bir görsel seçin.
error-picture-pixels = Bu görselde çok fazla piksel var. En çok 50 megapiksellik bir görsel seçin.
error-picture-shape = Bu görsel çok uzun ve dar. Kırpın.
error-picture-broken = Bu görsel okunamıyor. Bozuk olabilir; yeniden kaydetmeyi deneyin.
