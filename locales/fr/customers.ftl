# customers: fr.

customer-sign-in-title = Se connecter
customer-forgotten = Mot de passe oublié ?
customer-keep = Rester connecté sur cet appareil
customer-new = Nouveau ici ?
customer-join = Créer un compte
customer-office = Autorités et personnel : se connecter ici
join-title = Créer un compte
join-why = Suivez vos commandes, gardez vos adresses et payez plus vite la prochaine fois.
join-name = Nom
join-mail-hint = Nous y envoyons un lien pour vérifier que l’adresse est bien la vôtre.
join-country = Pays
join-country-hint = Où vous habitez.
join-currency = Devise
join-do = Créer mon compte
join-have = Vous avez déjà un compte ?
join-sent-title = Consultez votre boîte mail
join-sent-words = Nous vous avons écrit. Suivez le lien de l’e-mail pour terminer ; il est valable trois jours.
join-sent-nothing = Rien reçu ?
join-sent-again = Renvoyer
flash-mail-again = Si quelqu’un s’est inscrit avec cette adresse, l’e-mail est reparti.
confirm-title = Presque terminé
confirm-words = Saisissez le mot de passe que vous avez choisi pour { $mail } afin de terminer.
confirm-hint = Ainsi, personne n’ouvre de compte à votre nom.
confirm-do = Confirmer et se connecter
confirm-anew = Pas votre mot de passe ? Recommencer
flash-joined = Bienvenue ! Votre compte est prêt.
forgotten-title = Mot de passe oublié ?
forgotten-words = Indiquez-nous votre adresse e-mail : nous vous enverrons un lien pour choisir un nouveau mot de passe.
forgotten-do = Envoyer le lien
forgotten-sent-title = Consultez votre boîte mail
forgotten-sent-words = Nous avons écrit à cette adresse. Le lien de l’e-mail est valable une heure et une seule fois.
new-password-title = Choisissez un nouveau mot de passe
mail-title = Votre nouvelle adresse e-mail
mail-words = Confirmez que vous voulez désormais vous connecter avec cette adresse.
mail-do = Utiliser cette adresse
flash-mail-changed = Votre adresse e-mail est modifiée.
flash-mail-asked = Nous avons écrit à la nouvelle adresse. Elle prend effet dès que vous suivez le lien de l’e-mail.
account-nav = Votre compte
account-home-title = Votre compte
account-home-hello = Bonjour { $name }
account-tab-home = Vue d’ensemble
account-tab-details = Vos informations
account-tab-addresses = Adresses
account-tab-security = Connexion et sécurité
account-tab-tokens = Jetons d’API
details-title = Vos informations
details-you = À propos de vous
details-save = Enregistrer
details-new-mail = Nouvelle adresse e-mail
details-new-mail-hint = Nous y envoyons un lien ; rien ne change avant que vous le suiviez.
details-change-mail = Modifier l’adresse
flash-saved = Enregistré.
security-title = Connexion et sécurité
second-step-on = Après le mot de passe, la connexion demande un code de votre application.
second-step-off = Un code d’une application sur votre appareil tient les autres à l’écart, même s’ils connaissent votre mot de passe.
second-step-sellers = Nous la recommandons à tous ceux qui vendent.
second-step-why = Désormais, après le mot de passe, la connexion demandera un code d’une application sur votre appareil.
second-step-do = Activer
second-step-remove = Désactiver
flash-second-step-removed = La deuxième étape est désactivée.
security-own = Vos données
security-data = Tout ce que nous conservons sur vous, en un seul fichier.
security-download = Télécharger mes données
security-closing = Vous pouvez fermer votre compte à tout moment.
closing-title = Fermer le compte
closing-what-goes = Votre connexion, vos adresses et vos réglages sont effacés aussitôt. C’est irréversible.
closing-what-stays = Les traces de vos commandes sont conservées aussi longtemps que la loi l’exige ; personne ne peut s’en servir pour acheter.
closing-sure = Je veux fermer mon compte
closing-do = Fermer mon compte
closing-back = Retour, garder le compte
flash-account-closed = Votre compte est fermé. Au revoir !
problem-store-open = Vous vendez encore ici
problem-store-open-detail = Un compte avec une boutique ne peut pas encore être fermé. Fermez d’abord votre boutique ; les commandes et les sommes en cours doivent être réglées.
addresses-title = Vos adresses
addresses-none = Vous n’avez encore enregistré aucune adresse.
addresses-back = Retour à vos adresses
address-new = Ajouter une adresse
address-edit-title = Modifier l’adresse
address-edit = Modifier
address-remove = Supprimer
address-make-default = Utiliser comme adresse par défaut
address-default = Adresse par défaut
address-save = Enregistrer l’adresse
address-country-use = Utiliser ce pays
address-optional = (facultatif)
address-example = Par exemple { $example }
address-doubts = Vérifiez encore une fois. Il y a peut-être une erreur :
address-sure = C’est exact tel quel
flash-address-saved = L’adresse est enregistrée.
flash-address-removed = L’adresse est supprimée.
problem-address-book-full = Votre carnet d’adresses est plein
problem-address-book-full-detail = Vous pouvez garder 50 adresses. Supprimez-en une que vous n’utilisez plus.
address-label-name = Nom
address-label-organisation = Société
address-label-street = Numéro et rue
address-label-street_more = Appartement, étage, bâtiment
address-label-suburb = Faubourg
address-label-district = District
address-label-neighbourhood = Quartier
address-label-village_township = Village ou commune
address-label-townland = Townland
address-label-city = Ville
address-label-post_town = Ville postale
address-label-area = Secteur
address-label-province = Province
address-label-state = État
address-label-emirate = Émirat
address-label-parish = Paroisse
address-label-department = Département
address-label-island = Île
address-label-county = Comté
address-label-prefecture = Préfecture
address-label-do_si = Province ou ville (do, si)
address-label-oblast = Oblast
address-label-governorate = Gouvernorat
address-label-region = Région
address-label-postal_code = Code postal
address-label-zip_code = Code ZIP
address-label-pin_code = Code PIN
address-label-eircode = Eircode
address-label-sorting_code = Code de tri (CEDEX)
address-label-country = Pays
address-label-telephone = Téléphone
error-address-missing = Ce champ est obligatoire.
error-address-missing-like = Ce champ est obligatoire. Peut-être : { $suggestions }
error-address-too-long = { $most } caractères au maximum.
error-address-too-many = { $most } lignes au maximum.
error-address-malformed = Cela ne semble pas correct pour ce pays.
error-address-malformed-like = Cela ne semble pas correct pour ce pays. Le format habituel est { $examples }.
error-address-unknown = Nous ne connaissons pas cette valeur.
error-address-unknown-like = Nous ne connaissons pas cette valeur. Vouliez-vous dire { $suggestions } ?
error-address-disagrees = Cela ne va pas avec { $says }.
error-address-disagrees-like = Cela ne va pas avec { $says }. On attendrait { $expected }.
error-address-unused = Les adresses de ce pays n’utilisent pas ce champ.
error-mail-address = Saisissez une adresse e-mail, par exemple nom@example.com.
error-name-too-long = 100 caractères au maximum.
error-closing-sure = Cochez cette case si vous êtes sûr.
mail-customer-confirm-subject = Confirmez votre adresse e-mail
mail-customer-confirm-body =
    Quelqu’un, sans doute vous, veut ouvrir un compte sur { $site } avec cette adresse.
    Suivez le lien et saisissez votre mot de passe pour terminer. Le lien est valable trois jours.
    Si ce n’était pas vous, ne faites rien : aucun compte n’est ouvert.
mail-customer-confirm-action = Confirmer mon adresse
mail-customer-known-subject = Vous avez déjà un compte
mail-customer-known-body =
    Quelqu’un, sans doute vous, a voulu utiliser cette adresse pour un compte sur { $site }. Il en existe déjà un avec elle ; rien n’a donc changé.
    Vous pouvez vous connecter, ou choisir un nouveau mot de passe si vous avez oublié le vôtre.
mail-customer-known-action = Se connecter
mail-customer-forgotten-subject = Choisissez un nouveau mot de passe
mail-customer-forgotten-body =
    Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte sur { $site }.
    Le lien est valable une heure et une seule fois. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.
mail-customer-forgotten-action = Choisir un nouveau mot de passe
mail-customer-unknown-subject = Aucun compte n’a cette adresse
mail-customer-unknown-body =
    Quelqu’un, sans doute vous, a demandé un nouveau mot de passe sur { $site }. Aucun compte client n’a cette adresse.
    Vous vous êtes peut-être inscrit avec une autre. Si ce n’était pas vous, ne faites rien.
mail-customer-unknown-action = Créer un compte
mail-customer-password-subject = Votre mot de passe a été modifié
mail-customer-password-body =
    Le mot de passe de votre compte sur { $site } vient d’être modifié, et tous les autres appareils sont déconnectés.
    Si ce n’était pas vous, choisissez aussitôt un nouveau mot de passe et vérifiez votre compte.
mail-customer-password-action = Voir mon compte
mail-customer-mail-subject = Confirmez votre nouvelle adresse e-mail
mail-customer-mail-body =
    Vous voulez désormais vous connecter à { $site } avec cette adresse.
    Suivez le lien pour la confirmer. Il est valable un jour.
mail-customer-mail-action = Utiliser cette adresse
mail-customer-mail-changed-subject = Votre adresse e-mail a été modifiée
mail-customer-mail-changed-body =
    Votre compte sur { $site } a maintenant une autre adresse e-mail. Vous vous connectez avec la nouvelle, et nous y écrivons.
    Si ce n’était pas vous, écrivez-nous aussitôt.
mail-customer-mail-changed-action = Voir mon compte
mail-customer-closed-subject = Votre compte est fermé
mail-customer-closed-body =
    Votre compte sur { $site } est fermé, comme vous l’avez demandé. Votre connexion, vos adresses et vos réglages sont effacés.
    Les traces de vos commandes sont conservées aussi longtemps que la loi l’exige.
mail-customer-closed-action = Aller à la boutique
