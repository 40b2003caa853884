# browse: fr.

browse-hero = Directement de ceux qui fabriquent
browse-hero-why = Des fabricants et distributeurs de nombreux pays vendent eux-mêmes ici. Vous voyez un seul prix jusqu’à votre porte, et le vendeur n’est payé qu’une fois votre commande arrivée.
browse-see-new = Voir les nouveautés
browse-protected = Comment vous êtes protégé
browse-popular = Souvent achetés
browse-popular-all = Tous les articles souvent achetés
browse-fresh = Nouveautés
browse-fresh-all = Toutes les nouveautés
browse-reduced = En promotion
browse-recent = Vus récemment
browse-related = Articles similaires
browse-all = Tous les articles
browse-search-title = { $words } : recherche
browse-results-for = Résultats pour « { $words } »
browse-count =
    { $n ->
        [0] Aucun article
        [one] { $n } article
       *[other] { $n } articles
    }
browse-categories = Catégories
browse-availability = Disponibilité
browse-rating = Note
browse-from = Expédié depuis
browse-order-relevance = Pertinence
browse-order-newest = Nouveautés
browse-order-price-up = Prix croissant
browse-order-price-down = Prix décroissant
browse-order-rating = Mieux notés
browse-order-sold = Les plus achetés
browse-stars-least =
    { $n ->
        [one] { $n } étoile et plus
       *[other] { $n } étoiles et plus
    }
browse-price-least = À partir de { $price }
browse-price-most = Jusqu’à { $price }
browse-mended = Résultats pour « { $instead } ». Rien n’a été trouvé pour « { $typed } ».
browse-meant = Vouliez-vous dire :
browse-partly = Aucun article ne contient tous vos mots. Ceux-ci en contiennent certains.
browse-nothing = Aucun résultat
browse-nothing-why = Vérifiez l’orthographe, utilisez moins de mots ou des mots plus généraux, ou retirez un filtre. Ou parcourez un rayon :
browse-in-stock = En stock
browse-sold-out = Épuisé
browse-only-left =
    { $n ->
        [one] Plus que { $n } en stock
       *[other] Plus que { $n } en stock
    }
browse-often-bought = Souvent acheté
browse-sent-from = Expédié depuis : { $country }
browse-at-least =
    { $n ->
        [one] Minimum { $n } pièce
       *[other] Minimum { $n } pièces
    }
browse-at-most =
    { $n ->
        [one] Maximum { $n } pièce par acheteur
       *[other] Maximum { $n } pièces par acheteur
    }
browse-in-lots =
    { $n ->
        [one] Vendu à l’unité
       *[other] Vendu par lots de { $n }
    }
browse-ladder = Plus vous achetez, moins la pièce coûte
browse-ladder-from = Quantité
browse-ladder-each = Prix par pièce
browse-from-pieces =
    { $n ->
        [one] À partir de { $n } pièce
       *[other] À partir de { $n } pièces
    }
browse-buy = Acheter cet article
browse-add = Ajouter au panier
browse-keep = Ajouter aux favoris
browse-arrives = Livraison { $when }
browse-fee = { $fee }, livraison vers : { $country }
browse-fee-free = Livraison gratuite vers : { $country }
browse-not-sent = Pas de livraison vers : { $country }
browse-goods = Articles
browse-delivery = Livraison
browse-total = Total
browse-tax-added = Taxes et droits de douane
browse-tax-inside = Taxes incluses
browse-on-arrival = À payer à l’arrivée, environ
browse-tax-estimate = L’administration fiscale ou douanière peut aboutir à un montant un peu différent.
browse-tax-unknown = Votre administration fiscale ou douanière peut réclamer un supplément à l’arrivée ; nous ne pouvons pas en indiquer le montant.
browse-in-language = Description du vendeur, langue : { $language }
browse-machine = Traduction automatique
browse-on-this-page = Sur cette page
browse-description = Description
browse-specs = Caractéristiques
browse-origin = Pays de fabrication
browse-sku = Référence du vendeur
browse-yes = Oui
browse-no = Non
browse-months =
    { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
browse-years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
browse-who-sells = Qui vend
browse-kind-manufacturer = Fabricant
browse-kind-distributor = Distributeur
browse-since = Ici depuis { $year }
browse-no-trader = Les coordonnées de ce professionnel ont été effacées.
browse-report = Signaler cet article
browse-store-paused = Cette boutique fait une pause. Ses articles ne peuvent pas être achetés pour le moment.
browse-store-empty = Rien n’est proposé ici pour le moment
browse-goods-of-store = Les articles de la boutique
trader-name = Nom
trader-representative = Représenté par
trader-address = Adresse
trader-email = E-mail
trader-telephone = Téléphone
trader-register = Registre du commerce
trader-vat = Numéro de TVA
trader-responsible = Responsable de la sécurité des produits dans l’UE
trader-certifies = Engagement
trader-certifies-what = Le professionnel s’engage à ne proposer que des produits et services conformes au droit de l’Union européenne.
report-title = Signaler un article
report-what = Dites-nous ce qui ne va pas avec cet article. Aucun compte n’est nécessaire.
report-reason = Qu’est-ce qui ne va pas ?
report-reason-illegal = Sa vente est illégale
report-reason-unsafe = Il est dangereux
report-reason-counterfeit = Il est contrefait ou utilise un nom protégé
report-reason-misleading = Ce qui en est dit est faux
report-reason-offensive = Il est injurieux ou haineux
report-reason-other = Autre chose
report-words = Avec vos mots
report-words-hint = Qu’avez-vous vu, et où ?
report-mail = Votre adresse e-mail
report-mail-hint = Seulement si vous souhaitez une réponse.
report-send = Envoyer le signalement
flash-reported = Merci. Votre signalement nous est parvenu.
