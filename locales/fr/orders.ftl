# orders: fr.

order-stage-placed = Pas encore payée
order-stage-paid = Payée
order-stage-dispatched = En route
order-stage-delivered = Arrivée
order-stage-completed = Terminée
order-stage-cancelled = Annulée
order-stage-returning = Retour en cours
order-stage-returned = Retournée
order-stage-refunded = Remboursée
order-event-placed = Commandée
order-event-paid = Payée
order-event-cancelled = Annulée
order-event-dispatched = Remise au transporteur
order-event-delivered = Arrivée, selon le transporteur
order-event-confirmed = Réception confirmée
order-event-protection-ended = Terminée : la protection a pris fin
order-event-extended = Protection prolongée
order-event-return-asked = Retour demandé
order-event-return-ended = Retour clos
order-event-returned = Retournée et remboursée
order-event-refunded-in-part = Remboursée en partie
order-event-refunded = Remboursée
order-by-buyer = par l’acheteur
order-by-seller = par le vendeur
order-by-operator = par la place de marché
order-by-provider = par le prestataire de paiement
order-by-clock = délai écoulé
orders-title = Vos commandes
orders-none = Aucune commande pour l’instant
orders-none-what = Vos achats apparaîtront ici.
orders-more =
    { $n ->
        [one] et { $n } autre article
       *[other] et { $n } autres articles
    }
orders-see = Voir la commande
orders-see-number = Voir la commande { $number }
orders-older = Commandes plus anciennes
orders-find = Retrouver une commande
orders-find-what = Pour les commandes sans compte. Les deux figurent dans l’e-mail que nous vous avons envoyé.
orders-find-number = Numéro de commande
orders-find-number-what = Dix lettres et chiffres, par exemple 7K3M9-QPD4X.
orders-find-do = Retrouver
orders-find-none = Aucune commande ne correspond à ce numéro et à cette adresse e-mail.
order-title = Commande { $number }
order-arrived = Est-elle arrivée ?
order-arrived-what = Tant que vous ne le confirmez pas et que ce délai court, le vendeur ne reçoit pas votre argent. En cas de problème, ne confirmez pas.
order-confirm = Oui, tout va bien
order-waits = Le vendeur la prépare
order-waits-what = Si elle n’est pas expédiée à temps, la commande est annulée automatiquement et vous êtes remboursé.
order-cancel = Annuler la commande
order-left = Fin { $when }
order-unpaid = Cette commande n’est pas encore payée.
order-pay = Payer maintenant
order-goods = Ce que vous avez acheté
order-happened = Ce qui s’est passé
order-carrier = Expédiée avec { $carrier }
order-paid = Ce que vous avez payé
order-purchase = L’achat complet
order-receipt = Reçu
receipt-title = Reçu de la commande { $number }
receipt-from = Vendeur
receipt-register = Registre : { $register }
receipt-vat = Numéro de TVA : { $number }
receipt-to = Acheteur
receipt-day = Payée le
receipt-goods = Articles
receipt-amount = Montant
receipt-scheme = La taxe a été perçue par la place de marché au titre de { $scheme }.
receipt-tax-collected = La taxe a été perçue par la place de marché.
receipt-refunded = Remboursé
receipt-print = Imprimez cette page avec votre navigateur ou enregistrez-la en PDF.
order-refund-begun = { $amount } vous seront bientôt rendus.
order-refund-paid = { $amount } vous ont été remboursés.
order-refund-failed = { $amount } n’ont pas encore pu être remboursés. Nous nous en occupons.
flash-order-confirmed = Merci. Le vendeur est maintenant payé.
flash-order-cancelled = La commande a été annulée. Votre argent vous sera rendu.
flash-order-other = L’état de la commande a changé entre-temps. Voici où elle en est.
problem-order-not-now = Impossible pour l’instant
problem-order-not-now-detail = Cela ne peut pas se faire à ce stade de la commande. Consultez-la à nouveau.
error-dispatch-carrier = Saisissez le nom du transporteur, 60 caractères au maximum.
error-dispatch-tracking = Saisissez le numéro de suivi tel que le transporteur l’a écrit : lettres, chiffres et tirets.
error-refund-too-much = C’est plus que ce qui reste à rembourser.
mail-order-paid-subject = Merci pour votre commande { $number }
mail-order-paid-body =
    Votre paiement de { $total } est arrivé, et votre commande est chez le vendeur.
    { $lines }
    Votre argent est conservé jusqu’à l’arrivée de votre commande.
mail-order-paid-action = Suivre votre commande
mail-order-transfer-subject = Virement de { $total } pour votre commande
mail-order-transfer-body =
    Merci pour votre commande. Veuillez virer { $total } avant le { $until }.
    Indiquez cette référence, afin que votre paiement soit retrouvé : { $number }
    Si rien n’arrive à temps, la commande est annulée automatiquement et vous ne devez rien.
mail-order-transfer-action = Voir le compte et la référence
mail-order-lapsed-subject = Votre commande { $number } a été annulée
mail-order-lapsed-body =
    Votre commande { $number } de { $total } n’a pas été payée à temps et a donc été annulée. Vous ne devez rien.
    Vous pouvez bien sûr commander à nouveau.
mail-order-lapsed-action = Voir la commande
mail-order-cancelled-subject = Le vendeur ne peut pas expédier votre commande { $number }
mail-order-cancelled-body = Nous sommes désolés : votre commande { $number } a été annulée. { $total } vous seront rendus par le moyen utilisé pour payer.
mail-order-cancelled-action = Voir la commande
mail-order-cancelled-by-you-subject = Votre commande { $number } a été annulée
mail-order-cancelled-by-you-body = Vous avez annulé votre commande { $number }. { $total } vous seront rendus par le moyen utilisé pour payer.
mail-order-cancelled-by-you-action = Voir la commande
mail-order-cancelled-late-subject = Votre commande { $number } n’a pas été expédiée à temps
mail-order-cancelled-late-body = Le vendeur n’a pas expédié votre commande { $number } à temps ; elle a donc été annulée. { $total } vous seront rendus par le moyen utilisé pour payer.
mail-order-cancelled-late-action = Voir la commande
mail-order-sent-subject = Votre commande { $number } est en route
mail-order-sent-body =
    Le vendeur a remis votre commande à { $carrier }. Numéro de suivi : { $tracking }
    Elle arrivera au plus tard le { $until }. À son arrivée, confirmez-la sur la page de votre commande.
mail-order-sent-action = Suivre votre commande
mail-order-sent-untracked-subject = Votre commande { $number } est en route
mail-order-sent-untracked-body =
    Le vendeur a remis votre commande à { $carrier }. Elle n’a pas de numéro de suivi.
    Elle arrivera au plus tard le { $until }. À son arrivée, confirmez-la sur la page de votre commande.
mail-order-sent-untracked-action = Suivre votre commande
