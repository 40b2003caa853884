# import: tr.

import-title = Dosyadan ürün içe aktarma
import-lead = İstediğiniz sayıda ürün içeren bir CSV veya JSON dosyası. Zaten sizde olan numaraların satırları o ürünleri değiştirir; diğerleri yeni ürün ekler. Aktarım sürerken bu sayfadan ayrılabilirsiniz.
import-file = Dosya
import-file-hint = Sütunlar: sku, title, description, category, price, stock, weight_g ve özellikler için attribute.…
import-mapping = Sütun eşlemesi
import-mapping-hint = Yalnızca dosyanızın sütunları başka adlar taşıyorsa: birkaç satır TOML. Boş bırakılabilir.
import-send = İçe aktar
import-before = Önceki dosyalar
import-when = Başlangıç
import-made = Yeni ürünler
import-changed = Değiştirilen ürünler
import-drafts = Yenilerden, bir özelliği eksik taslaklar
import-bad = Alınmayan satırlar
import-bad-rows = Alınmayan satırlar
import-line = Satır
import-field = Alan
import-why = Neden
import-done = Dosya içe aktarıldı.
import-failed = Dosyanın içe aktarımı sürdürülemedi:
import-percent = Dosyanın %{ $n } kadarı içe aktarıldı.
import-goes-on = Bu sayfa ilerlemeyi birkaç saniyede bir gösterir.
error-import-mapping = Bu eşleme okunamıyor: { $wanted }
