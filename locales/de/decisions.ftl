# decisions: de.

store-decision-title = Entscheiden
store-decision-words = Was dem Verkäufer mitgeteilt wird
store-decision-words-what = Geht in Ihren Worten per E-Mail an den Verkäufer. Erforderlich, wenn Sie einen Shop sperren oder schließen.
store-decision-was = Dazu haben wir Ihnen geschrieben:
mail-store-opened-subject = { $store } ist geöffnet
mail-store-opened-body =
    Ihr Shop { $store } ist geöffnet. Käufer können Ihre Artikel jetzt finden und kaufen.
    { $words }
mail-store-opened-action = Shop öffnen
mail-store-suspended-subject = { $store } ist gesperrt
mail-store-suspended-body =
    Ihr Shop { $store } ist gesperrt. Seine Artikel können nicht gekauft werden, bis er wieder geöffnet ist. Der Grund:
    { $words }
    Bereits bezahlte Bestellungen laufen weiter. Sie können zu dieser Entscheidung Stellung nehmen, indem Sie uns schreiben.
mail-store-suspended-action = Shop ansehen
mail-store-closed-subject = { $store } ist geschlossen
mail-store-closed-body =
    Ihr Shop { $store } verkauft nicht mehr auf diesem Marktplatz. Der Grund:
    { $words }
    Was Sie verdient haben, wird ausgezahlt. Sie können zu dieser Entscheidung Stellung nehmen, indem Sie uns schreiben.
mail-store-closed-action = Shop ansehen
