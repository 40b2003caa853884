# help: fr.

help-title = Aide
help-on-order = Comment commander ?
help-answer-order = Mettez dans le panier ce qui vous plaît, chez autant de vendeurs que vous voulez, puis passez commande. Aucun compte n’est nécessaire : avec votre seule adresse e-mail, vous recevez une confirmation et un lien pour suivre chaque commande.
help-on-pay = Comment payer ?
help-answer-pay = Une seule fois pour tout, dans votre devise. Le total affiché est ce que vous payez : taxes, droits de douane et livraison y sont inclus partout où nous pouvons les percevoir ; sinon, la page l’indique.
help-on-protect = Que devient mon argent ?
help-answer-protect = Il est conservé pour votre commande. Le vendeur le reçoit lorsque vous confirmez que tout est arrivé, ou lorsque la durée de votre protection a pris fin.
help-on-arrive = Quand arrive ma commande ?
help-answer-arrive = La page d’un article indique le délai pour votre pays avant l’achat, et la page de votre commande ce qui a été promis. Ce qui n’est pas expédié à temps est annulé automatiquement, et vous êtes remboursé.
help-on-back = Puis-je changer d’avis ?
help-answer-back = Tant que rien n’a été expédié, vous annulez la commande sur sa page et récupérez tout. Ensuite, écrivez au vendeur : son identité et ses coordonnées figurent avec chaque article.
help-on-report = Quelque chose ne devrait pas être vendu ici. À qui le dire ?
help-answer-report = Chaque article a un lien pour le signaler, à côté des coordonnées de son vendeur. Dites ce qui ne va pas ; aucun compte n’est nécessaire.
help-on-sell = Je fabrique ou distribue des articles. Puis-je vendre ici ?
help-answer-sell = Oui. Déposez votre candidature avec les informations et les documents de votre société ; la place de marché les examine et ouvre votre boutique.
