# slip: fr.

slip-title = Bon de livraison de la commande { $number }
slip-print = Imprimez cette page (Ctrl+P ou ⌘P). Elle convient aux formats A4 et Letter ; les prix n’y figurent pas.
slip-open = Bon de livraison
slip-to = Destinataire
slip-from = Expéditeur
slip-ordered = Commandée le
slip-pieces = Pièces
slip-number = Référence
slip-packed = Emballé
slip-all =
    { $n ->
        [one] { $n } pièce en tout
       *[other] { $n } pièces en tout
    }
slip-return = Quelque chose ne va pas ? Ouvrez votre commande dans la boutique : vous pouvez y interroger le vendeur ou demander un retour.
