# frame: fr.

frame-departments = Rayons
frame-search = Rechercher des articles
frame-search-in = Rechercher dans
frame-search-all = Tous les rayons
frame-search-hint = Que cherchez-vous ?
frame-search-button = Rechercher
frame-preferences = Langue, pays et devise
frame-language = Langue
frame-country = Pays de livraison
frame-currency = Devise
frame-save = Enregistrer
frame-orders = Vos commandes
frame-find-order = Retrouver une commande
frame-favourites = Favoris
frame-account = Votre compte
frame-new-here = Nouveau ici ?
frame-sign-up = Créer un compte
frame-basket = Panier
frame-basket-count =
    { $n ->
        [0] Panier, vide
        [one] Panier, { $n } article
       *[other] Panier, { $n } articles
    }
frame-sell = Vendre chez nous
frame-seller = Espace vendeur
frame-api = Pour les programmes
frame-to-shop = Aller à la boutique
frame-seller-orders = Commandes
frame-seller-overview = Vue d’ensemble
frame-seller-listings = Articles
frame-seller-stock = Stock
frame-seller-shipping = Expédition
frame-seller-coupons = Coupons
frame-seller-store = Page de la boutique
frame-operator = Opérateur
frame-operator-sellers = Vendeurs
frame-operator-transfers = Virements bancaires
frame-operator-coupons = Coupons
frame-operator-synonyms = Mots de recherche
frame-help = Aide
frame-report = Signaler un article ou un vendeur
frame-authorities = Pour les autorités
frame-guide = Guide des autorités
frame-foot = Autres pages
frame-foot-buy = Acheter
frame-foot-sell = Vendre
frame-foot-rules = Règles et droits
frame-trust-direct = Directement du fabricant
frame-trust-direct-why = Fabricants et distributeurs vendent eux-mêmes ici.
frame-trust-money = Votre argent est protégé
frame-trust-money-why = Le vendeur n’est payé qu’une fois votre commande arrivée.
frame-trust-price = Un seul prix, jusqu’à votre porte
frame-trust-price-why = Taxes, droits de douane et livraison sont affichés avant le paiement.
frame-trust-return = Vous pouvez changer d’avis
frame-trust-return-why = Jusqu’à l’expédition, vous annulez et tout vous est remboursé.
part-price-from = à partir de { $price }
part-price-now = Prix :
part-price-was = Avant :
part-price-lowest = Prix le plus bas des 30 derniers jours : { $price }
part-rating = { $mean } étoiles sur 5
part-reviews =
    { $n ->
        [one] { $n } avis
       *[other] { $n } avis
    }
part-sold-by = Vendu par { $store }
part-keep = Ajouter aux favoris : { $title }
part-you-are-here = Vous êtes ici
part-pages = Pages
part-page-before = Précédent
part-page-after = Suivant
part-page = Page { $n }
part-filters = Filtres
part-filters-chosen = Filtres choisis
part-filter-remove = Retirer le filtre : { $words }
part-filters-clear = Tout effacer
part-filters-apply = Afficher les résultats
part-show-more = Afficher plus
part-price-range = Prix
part-price-least = De
part-price-most = À
part-sort = Trier par
part-sort-go = Trier
part-pictures = Images
part-picture-n = Image { $n }
part-variant-show = Afficher cette variante
part-sold-out = épuisé
part-quantity = Quantité
part-fewer = Un de moins
part-more = Un de plus
part-stars-n =
    { $n ->
        [one] { $n } étoile
       *[other] { $n } étoiles
    }
part-seller-reply = La réponse du vendeur
part-review-picture = Photo de { $author }
part-steps = Étapes
part-step-done = Terminé :
part-days-left =
    { $n ->
        [one] Plus que { $n } jour
       *[other] Plus que { $n } jours
    }
part-message-mine = Vous
part-file-drop = Déposez des fichiers ici ou choisissez-les
part-not-in-your-language = Pas dans votre langue
