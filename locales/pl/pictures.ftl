# pictures: pl.

error-picture-kind = Wybierz zdjęcie: plik JPEG, PNG, WebP lub GIF.
error-picture-bytes = To zdjęcie ma ponad 20 MB. Wybierz mniejsze.
error-picture-pixels = To zdjęcie ma za dużo pikseli. Wybierz takie, które ma najwyżej 50 megapikseli.
error-picture-shape = To zdjęcie jest za długie i za wąskie. Przytnij je.
error-picture-broken = Tego zdjęcia nie można odczytać. Może być uszkodzone; zapisz je ponownie.
