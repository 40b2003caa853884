# outbox: de.

mail-greeting = Guten Tag { $name },
mail-greeting-nameless = Guten Tag,
mail-footer = Diese E-Mail wurde von { $site } gesendet, weil in Ihrem Konto oder mit Ihrer Bestellung etwas geschehen ist. Antworten an diese Adresse werden nicht gelesen.
mail-trial-subject = E-Mails von { $site } kommen an
mail-trial-body =
    Das ist ein Test: Jemand, der { $site } betreut, wollte sehen, ob die E-Mails ankommen.
    Sie müssen nichts tun.
mail-trial-action = { $site } besuchen
problem-mail-erased = Der Text dieser E-Mail ist gelöscht
problem-mail-erased-detail = Der Text einer E-Mail wird einige Zeit nach dem Versand gelöscht. Sie kann nicht erneut gesendet werden.
problem-under-way = Schon unterwegs
problem-under-way-detail = Warten Sie den Versuch ab und versuchen Sie es dann erneut.
problem-webhook-too-many = Zu viele Adressen
problem-webhook-too-many-detail = Entfernen Sie eine Adresse, die Sie nicht mehr brauchen, und fügen Sie dann die neue hinzu.
error-webhook-address = Geben Sie eine Adresse im öffentlichen Internet ein, die mit https:// beginnt und weder Benutzernamen noch Passwort enthält.
error-webhook-events = Wählen Sie mindestens ein Ereignis.
