# operator-carriers: ru.

carriers-title = Перевозчики
carriers-what = Программа перевозчика может сообщать нам, где находятся посылки. Передайте перевозчику адрес и секрет; каждое событие подписывается этим секретом.
carriers-name = Название перевозчика, как его пишут продавцы
carriers-show = Показать
carriers-address = Адрес
carriers-secret = Секрет
