# guide: pl.

guide-title = Przewodnik dla organów
guide-version = Wersja
guide-effective = Obowiązuje
guide-changes = Co nowego
guide-old = Ta wersja już nie obowiązuje. Zachowujemy ją, ponieważ odwołują się do niej wnioski.
guide-future = Ta wersja jeszcze nie obowiązuje.
guide-present = Obecnie obowiązuje: wersja { $version }
guide-english-only = Sam przewodnik jest napisany po angielsku.
guide-contents = Spis treści
guide-versions = Wszystkie wersje
