# taxes: tr.

error-tax-cell = Bu okunamıyor: { $wanted }.
error-tax-contradiction = Bu, başka bir satırla çelişiyor: { $wanted }.
error-tax-other-sheet = Başka bir tablonun bir satırında bu kimlik var.
error-shipping-handling = 0 ile { $wanted } iş günü arasında.
error-shipping-lanes = Nereye gönderdiğinizi 1 ile { $wanted } satır arasında belirtin.
error-shipping-countries = En az bir ülke veya diğerlerinin tümünü seçin.
error-shipping-twice = Başka bir satırda şunun için aynı hizmet var: { $wanted }.
error-shipping-days = İlk sayı ikinciden, o da { $wanted } değerinden büyük olamaz.
error-shipping-amount = 0 veya üzeri bir tutar girin.
error-shipping-profiles = Bir mağazanın en çok { $wanted } gönderim yöntemi olabilir.
problem-shipping-in-use = Bu yöntemle gönderilen ürün ilanları var
problem-shipping-in-use-detail = Önce onlar için başka bir gönderim yöntemi seçin.
error-header = İlk satır bir kur dosyasının sütunlarını belirtmiyor.
error-cells = Bu satırda ilk satırdakinden fazla veya az hücre var.
error-day = Bu, 2026-11-30 gibi bir tarih değil.
error-day-to-come = Bu gün henüz gelmedi.
error-currency = Bu bir para birimi değil.
error-rate = Bu bir kur değil.
