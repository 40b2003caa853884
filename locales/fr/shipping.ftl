# shipping: fr.

shipping-title = Modes d’expédition
shipping-lead = Vers quels pays vous expédiez, par qui, en combien de temps et à quel prix. Votre premier mode vaut pour tous les articles qui n’en indiquent pas d’autre.
shipping-new = Nouveau mode d’expédition
shipping-none = Vous n’expédiez encore nulle part
shipping-none-what = Les acheteurs pourront commander dès que vous aurez indiqué où vous expédiez.
shipping-handling-says =
    { $n ->
        [one] Remise au transporteur sous { $n } jour ouvré
       *[other] Remise au transporteur sous { $n } jours ouvrés
    }
shipping-to = Vers
shipping-to-hint = Pays séparés par des virgules, EU pour l’Union européenne. Laissez vide pour tous les autres.
shipping-others = Tous les autres pays
shipping-service = Service
shipping-carrier = Transporteur
shipping-time = Délai d’acheminement
shipping-fee = Frais
shipping-days = { $least } à { $most } jours ouvrés
shipping-fee-kg = { $fee } et { $each } par kilogramme
shipping-fee-free = { $fee }, gratuit à partir de { $from }
shipping-change = Modifier
shipping-remove = Supprimer
shipping-name = Nom
shipping-name-hint = Vous seul le voyez.
shipping-handling = Jours ouvrés avant la remise au transporteur
shipping-handling-hint = De 0 à 30.
shipping-lanes = Où vous expédiez, avec les frais en { $currency }
shipping-lanes-hint = Les lignes sans transporteur, délai ni frais sont ignorées.
shipping-lane = Ligne { $n }
shipping-lane-remove = Supprimer cette ligne
shipping-days-least = Délai en jours ouvrés, au minimum
shipping-days-most = Délai en jours ouvrés, au maximum
shipping-base = Frais
shipping-per-kg = Et par kilogramme
shipping-free-from = Gratuit à partir de ce montant d’achats
shipping-more = Ajouter une ligne
flash-shipping-saved = Enregistré.
error-not-a-country-name = « { $wanted } » n’est pas un pays connu ici.
