# messages: de.

frame-messages = Nachrichten
frame-seller-messages = Nachrichten
messages-title = Nachrichten
messages-with = Nachrichten mit { $name }
messages-to-buyer = Dem Käufer schreiben
messages-none = Noch keine Nachrichten
messages-none-what = Was Sie und die andere Seite einander schreiben, finden Sie hier.
messages-unread =
    { $n ->
        [one] { $n } neue Nachricht
       *[other] { $n } neue Nachrichten
    }
messages-older = Ältere Nachrichten
message-text = Ihre Nachricht
message-text-hint = Nur Sie beide können sie lesen. Schreiben Sie keine Passwörter oder Kartennummern.
message-send = Senden
message-picture = Bild
message-write-seller = Dem Verkäufer schreiben
message-write-buyer = Dem Käufer schreiben
flash-message-sent = Ihre Nachricht wurde gesendet.
error-message-too-long = Eine Nachricht hat höchstens 4.000 Zeichen.
order-problem = Problem mit der Bestellung
wrong-first = Sagen Sie dem Verkäufer, was nicht stimmt
wrong-first-what = Beschreiben Sie es und fügen Sie Bilder hinzu, wenn sie helfen. So lösen sich die meisten Probleme. Solange Sie nicht bestätigen, dass alles in Ordnung ist, wird Ihr Geld bis zum Ende Ihres Käuferschutzes verwahrt.
mail-message-waits-subject = Eine Nachricht zu { $about } wartet auf Sie
mail-message-waits-body = Jemand hat Ihnen zu { $about } geschrieben. Auf unseren Seiten können Sie die Nachricht lesen und beantworten.
mail-message-waits-action = Nachricht lesen
