# decisions: fr.

store-decision-title = Décider
store-decision-words = Ce qui est communiqué au vendeur
store-decision-words-what = Envoyé au vendeur par e-mail, dans vos termes. Obligatoire lorsque vous suspendez ou fermez une boutique.
store-decision-was = Nous vous avons écrit à ce sujet :
mail-store-opened-subject = { $store } est ouverte
mail-store-opened-body =
    Votre boutique { $store } est ouverte. Les acheteurs peuvent maintenant trouver et acheter vos articles.
    { $words }
mail-store-opened-action = Ouvrir la boutique
mail-store-suspended-subject = { $store } est suspendue
mail-store-suspended-body =
    Votre boutique { $store } est suspendue. Ses articles ne peuvent pas être achetés tant qu’elle n’est pas rouverte. Le motif :
    { $words }
    Les commandes déjà payées suivent leur cours. Vous pouvez répondre à cette décision en nous écrivant.
mail-store-suspended-action = Voir la boutique
mail-store-closed-subject = { $store } est fermée
mail-store-closed-body =
    Votre boutique { $store } ne vend plus sur cette place de marché. Le motif :
    { $words }
    Vos gains vous sont versés. Vous pouvez répondre à cette décision en nous écrivant.
mail-store-closed-action = Voir la boutique
