# guide: ru.

guide-title = Руководство для государственных органов
guide-version = Версия
guide-effective = Действует с
guide-changes = Что нового
guide-old = Эта версия больше не действует. Она сохраняется, потому что на неё ссылаются запросы.
guide-future = Эта версия ещё не вступила в силу.
guide-present = Сейчас действует версия { $version }
guide-english-only = Само руководство написано на английском языке.
guide-contents = Содержание
guide-versions = Все версии
