# decisions: it.

store-decision-title = Decidi
store-decision-words = Che cosa comunicare al venditore
store-decision-words-what = Va al venditore per e-mail, con le sue parole. Necessario se sospende o chiude un negozio.
store-decision-was = Le abbiamo scritto in merito:
mail-store-opened-subject = { $store } è aperto
mail-store-opened-body =
    Il suo negozio { $store } è aperto. Ora gli acquirenti possono trovare e acquistare i suoi articoli.
    { $words }
mail-store-opened-action = Apri il negozio
mail-store-suspended-subject = { $store } è sospeso
mail-store-suspended-body =
    Il suo negozio { $store } è sospeso. I suoi articoli non si possono acquistare finché non sarà riaperto. Il motivo:
    { $words }
    Gli ordini già pagati proseguono. Può contestare questa decisione scrivendoci.
mail-store-suspended-action = Vedi il negozio
mail-store-closed-subject = { $store } è chiuso
mail-store-closed-body =
    Il suo negozio { $store } non vende più su questo marketplace. Il motivo:
    { $words }
    Quanto ha guadagnato le sarà pagato. Può contestare questa decisione scrivendoci.
mail-store-closed-action = Vedi il negozio
