# outbox: fr.

mail-greeting = Bonjour { $name },
mail-greeting-nameless = Bonjour,
mail-footer = Cet e-mail a été envoyé par { $site } à la suite d’un événement concernant votre compte ou votre commande. Les réponses à cette adresse ne sont pas lues.
mail-trial-subject = Les e-mails de { $site } arrivent
mail-trial-body =
    Ceci est un essai : une personne qui s’occupe de { $site } voulait voir si ses e-mails arrivent.
    Vous n’avez rien à faire.
mail-trial-action = Visiter { $site }
problem-mail-erased = Le texte de cet e-mail est effacé
problem-mail-erased-detail = Le texte d’un e-mail est effacé quelque temps après son envoi. Il ne peut pas être renvoyé.
problem-under-way = Déjà en cours d’envoi
problem-under-way-detail = Attendez la fin de la tentative, puis réessayez.
problem-webhook-too-many = Trop d’adresses
problem-webhook-too-many-detail = Supprimez une adresse que vous n’utilisez plus, puis ajoutez la nouvelle.
error-webhook-address = Saisissez une adresse de l’Internet public qui commence par https:// et ne contient ni nom d’utilisateur ni mot de passe.
error-webhook-events = Choisissez au moins un événement.
