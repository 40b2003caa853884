# pictures: pt.

error-picture-kind = Escolha uma imagem: arquivo JPEG, PNG, WebP ou GIF.
error-picture-bytes = Esta imagem tem mais de 20 MB. Escolha uma menor.
error-picture-pixels = Esta imagem tem pixels demais. Escolha uma de até 50 megapixels.
error-picture-shape = Esta imagem é comprida e estreita demais. Recorte-a para ficar menos alongada.
error-picture-broken = Não foi possível ler esta imagem. Ela pode estar danificada; tente salvá-la novamente.
