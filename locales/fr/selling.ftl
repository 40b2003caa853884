# selling: fr.

sold-title = Commandes à expédier
sold-all = Toutes
sold-none = Aucune commande ici
sold-none-what = Une nouvelle commande apparaît ici dès qu’elle est payée.
sold-send = À expédier { $when }
sold-dispatch = Expédier
sold-carrier = Transporteur
sold-tracking = Numéro de suivi
sold-tracking-what = L’acheteur le voit ; laissez vide s’il n’y en a pas.
sold-dispatched = Elle est en route
sold-decline = Expédition impossible ?
sold-decline-do = Annuler la commande
sold-reason = Pourquoi ?
flash-order-dispatched = L’acheteur sait qu’elle est en route.
flash-order-declined = La commande a été annulée ; l’acheteur est intégralement remboursé.
cancel-reason-out-of-stock = Il n’y en a plus
cancel-reason-cannot-send = Expédition impossible vers ce lieu
