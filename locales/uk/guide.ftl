# guide: uk.

guide-title = Посібник для органів влади
guide-version = Версія
guide-effective = Чинна
guide-changes = Що нового
guide-old = Ця версія більше не чинна. Її зберігають, бо на неї посилаються запити.
guide-future = Ця версія ще не чинна.
guide-present = Нині чинна версія { $version }
guide-english-only = Сам посібник написано англійською.
guide-contents = Зміст
guide-versions = Усі версії
