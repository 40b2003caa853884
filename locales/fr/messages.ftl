# messages: fr.

frame-messages = Messages
frame-seller-messages = Messages
messages-title = Messages
messages-with = Messages avec { $name }
messages-to-buyer = Écrire à l’acheteur
messages-none = Aucun message pour l’instant
messages-none-what = Ce que vous vous écrivez l’un à l’autre apparaît ici.
messages-unread =
    { $n ->
        [one] { $n } nouveau message
       *[other] { $n } nouveaux messages
    }
messages-older = Messages plus anciens
message-text = Votre message
message-text-hint = Vous êtes les deux seuls à pouvoir le lire. N’écrivez ni mot de passe ni numéro de carte.
message-send = Envoyer
message-picture = Image
message-write-seller = Écrire au vendeur
message-write-buyer = Écrire à l’acheteur
flash-message-sent = Votre message a été envoyé.
error-message-too-long = Un message compte 4 000 caractères au maximum.
order-problem = Problème avec la commande
wrong-first = Dites au vendeur ce qui ne va pas
wrong-first-what = Décrivez le problème et ajoutez des images si elles sont utiles. La plupart des problèmes se règlent ainsi. Tant que vous ne confirmez pas que tout va bien, votre argent reste conservé jusqu’à la fin de votre protection.
mail-message-waits-subject = Un message vous attend : { $about }
mail-message-waits-body = Quelqu’un vous a écrit au sujet de : { $about }. Vous pouvez lire le message et y répondre sur nos pages.
mail-message-waits-action = Lire le message
