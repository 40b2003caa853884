# pictures: it.

error-picture-kind = Scelga un’immagine: un file JPEG, PNG, WebP o GIF.
error-picture-bytes = Questa immagine supera i 20 MB. Ne scelga una più piccola.
error-picture-pixels = Questa immagine ha troppi pixel. Ne scelga una di al massimo 50 megapixel.
error-picture-shape = Questa immagine è troppo lunga e stretta. La ritagli per renderla meno allungata.
error-picture-broken = Impossibile leggere questa immagine. Potrebbe essere danneggiata; provi a salvarla di nuovo.
