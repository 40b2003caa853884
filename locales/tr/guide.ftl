# guide: tr.

guide-title = Resmî makamlar için kılavuz
guide-version = Sürüm
guide-effective = Yürürlükte
guide-changes = Yenilikler
guide-old = Bu sürüm artık yürürlükte değil. Talepler ona atıfta bulunduğu için saklanıyor.
guide-future = Bu sürüm henüz yürürlükte değil.
guide-present = Şu anda yürürlükte: sürüm { $version }
guide-english-only = Kılavuzun kendisi İngilizce yazılmıştır.
guide-contents = İçindekiler
guide-versions = Tüm sürümler
