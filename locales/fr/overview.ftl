# overview: fr.

overview-title = Vue d’ensemble
overview-waits = En attente de vous
overview-to-dispatch = Commandes à expédier
overview-soon =
    { $n ->
        [one] { $n } est à expédier d’ici un jour
       *[other] { $n } sont à expédier d’ici un jour
    }
overview-messages = Messages non lus
overview-questions = Questions à traiter
overview-returns = Retours
overview-low = Stock faible
overview-next = À expédier ensuite
overview-order = Commande
overview-article = Article
overview-country = Pays
overview-due = À expédier
overview-amount = Montant
overview-thirty = Les 30 derniers jours
overview-sales = Ventes
overview-orders = Commandes
overview-mean = Commande moyenne
overview-offered = Articles proposés
overview-change = { $change } par rapport aux 30 jours précédents
overview-sales-chart = Ventes par jour
overview-orders-chart = Commandes par jour
overview-countries-chart = Destinations des commandes
overview-highest = Le maximum est { $most }.
overview-as-table = Sous forme de tableau
overview-day = Jour
overview-best = Les plus achetés
overview-pieces = Pièces
overview-left = Restant
