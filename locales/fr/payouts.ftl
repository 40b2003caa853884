# payouts: fr.

nav-payouts = Versements
payouts-title = Versements aux vendeurs
payouts-what = Ce que les boutiques ont gagné est versé par lots. Un lot est d’abord préparé pour que vous puissiez le vérifier ; lorsque vous le lancez, l’argent est mis de côté et vous téléchargez le fichier pour votre banque.
payouts-next = Qui serait payé maintenant
payouts-nobody-owed = Rien n’est dû à aucune boutique.
payouts-store = Boutique
payouts-owed = Dû
payouts-outcome = Effet d’un lot
payouts-pays = verse ce montant
payouts-why-owes = nous doit de l’argent : déduit de ses prochains gains
payouts-why-little = inférieur au montant minimal
payouts-why-no-account = n’a pas indiqué de compte bancaire
payouts-why-new-account = son compte bancaire a été modifié récemment
payouts-why-suspended = la boutique est suspendue
payouts-why-in-run = figure dans un lot qui n’a pas commencé
payouts-draw-up = Préparer un lot
payouts-draw-up-what =
    { $n ->
    [one] Une boutique serait payée. Aucun argent ne bouge avant que vous lanciez le lot.
    *[other] { $n } boutiques seraient payées. Aucun argent ne bouge avant que vous lanciez le lot.
    }
payouts-runs = Lots
payouts-no-runs = Il n’y a pas encore de lot.
payouts-drawn-up = Préparé
payouts-by-clock = automatiquement
payouts-count = Versements
payouts-state = État
payouts-total = Total
payouts-run-drawn-up = Préparé, non lancé
payouts-run-begun = En cours : la banque doit répondre
payouts-run-done = Terminé
payouts-run-given-up = Abandonné
payouts-results = Enregistrer les réponses de la banque
payouts-results-what = Un fichier CSV avec les colonnes payout, result et reason. Le résultat est paid, failed ou returned ; le motif est account-unknown, account-closed, refused ou other. Un fichier enregistré deux fois ne change rien.
payouts-results-file = Fichier de résultats
payouts-results-enter = Enregistrer
payouts-entered =
    { $n ->
    [one] Une ligne a été enregistrée. Celles-ci ne l’ont pas été :
    *[other] { $n } lignes ont été enregistrées. Celles-ci ne l’ont pas été :
    }
payouts-bad-no-payout = Ligne { $line } : il n’y a pas de versement portant ce numéro.
payouts-bad-not-under-way = Ligne { $line } : ce versement a déjà une autre réponse, ou n’a pas été lancé.
payouts-bad-payout-result = Ligne { $line } : le résultat n’est pas paid, failed ou returned.
payouts-bad-payout-reason = Ligne { $line } : ce motif n’est pas connu.
payouts-run-title = Un lot de versements
payouts-start-what = Vérifiez les montants. Lorsque vous lancez le lot, l’argent de chaque versement est mis de côté. Ce qui n’est plus dû à une boutique est omis.
payouts-start = Lancer le lot
payouts-give-up = Abandonner
payouts-file-what = Remettez ce fichier à votre banque, puis enregistrez ses réponses. Le retrait du fichier est consigné au journal, car il contient des numéros de compte complets.
payouts-file-csv = Fichier CSV
payouts-file-xml = Fichier XML (pain.001)
payouts-number = Versement
payouts-amount = Montant
payouts-answer = Réponse de la banque
payouts-reason = Motif
payouts-paid = Payé
payouts-paid-number = Le versement { $number } a été payé
payouts-failed = Refusé
payouts-failed-number = Le versement { $number } a été refusé
payouts-returned = Revenu
payouts-returned-number = Le versement { $number } est revenu
payout-state-drawn-up = Préparé
payout-state-begun = En route
payout-state-paid = Payé
payout-state-failed = Non payé
payout-state-returned = Revenu
payout-state-given-up = Abandonné
payout-failure-account-unknown = La banque ne connaît pas ce compte.
payout-failure-account-closed = Le compte est clôturé.
payout-failure-refused = La banque l’a refusé.
payout-failure-other = La banque ne l’a pas payé.
payout-failure-owed-less = Le montant dû à la boutique n’est plus aussi élevé.
flash-payouts-started = Le lot est lancé. Téléchargez le fichier pour votre banque.
flash-payouts-given-up = Le lot est abandonné.
flash-payouts-results = Les résultats sont enregistrés.
flash-payout-answered = La réponse est enregistrée.
error-payouts-nobody = Il n’y a personne à payer pour l’instant.
error-results-header = Ce n’est pas un fichier de résultats : sa première ligne doit être payout,result,reason.
error-payout-result = Indiquez paid, failed ou returned.
error-payout-reason = Choisissez l’un des motifs.
balance-title = Solde
balance-payable = Prêt à être versé
balance-is-payable = Issu des commandes terminées.
balance-held = Conservé
balance-is-held = Jusqu’à ce que les acheteurs aient leurs articles, commission déduite.
balance-on-its-way = En route
balance-is-on-its-way = Votre banque l’aura dans quelques jours.
balance-paid = Versé à ce jour
balance-is-paid = Tous versements confondus.
balance-owes = Votre solde est négatif parce que des acheteurs ont été remboursés après que l’argent vous était acquis. Ce montant est déduit de vos prochains gains.
balance-account = Où vont les versements
balance-account-since = depuis le
balance-account-change = Modifier
balance-account-add = Indiquer un compte bancaire
balance-no-account = Vous n’avez pas encore indiqué de compte bancaire. Rien ne peut être versé avant cela.
balance-releases = Prochains montants libérés
balance-releases-what = À ces dates, la protection des acheteurs prend fin, s’ils ne confirment pas plus tôt que tout est arrivé.
balance-order = Commande
balance-yours = Votre part
balance-until = Au plus tard le
balance-payouts = Versements
balance-no-payouts = Il n’y a pas encore eu de versement.
balance-day = Jour
balance-statements = Relevés
balance-statements-what = Chaque écriture du mois avec le numéro de sa commande : à lire, en CSV pour votre comptabilité et en PDF.
bank-account-title = Compte bancaire
bank-account-what = Nous versons vos gains sur ce compte. Son numéro est conservé chiffré ; seuls les quatre derniers caractères sont affichés.
bank-account-now = Pour l’instant, les versements vont à
bank-account-holder = Titulaire du compte
bank-account-holder-what = Le nom tel que la banque le connaît.
bank-account-country = Pays de la banque
bank-account-number = IBAN ou numéro de compte
bank-account-number-what = Là où les banques utilisent l’IBAN, saisissez l’IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 ou 11 lettres et chiffres. Laissez vide si votre banque n’en a pas besoin.
bank-account-password = Votre mot de passe
bank-account-password-what = Nous le redemandons pour que personne d’autre ne puisse changer la destination de votre argent.
bank-account-save = Enregistrer
flash-bank-account = Les versements vont désormais sur ce compte.
error-bank-holder = Saisissez le nom du titulaire du compte, 70 caractères au maximum.
error-bank-number = Saisissez 4 à 34 lettres et chiffres.
error-bank-iban = Cet IBAN contient une erreur. Comparez-le à votre carte ou au courrier de votre banque.
error-bank-code = Un BIC compte 8 ou 11 lettres et chiffres.
mail-payout-paid-subject = { $amount } sont sur votre compte
mail-payout-paid-body =
    Nous vous avons versé { $amount } (versement { $number }).
    Le détail figure dans votre relevé.
mail-payout-paid-action = Ouvrir le solde
mail-payout-failed-subject = Un versement n’est pas arrivé
mail-payout-failed-body =
    Le versement { $number } de { $amount } n’est pas arrivé. { $why }
    L’argent est de nouveau sur votre solde. Veuillez vérifier votre compte bancaire, afin que le prochain versement arrive.
mail-payout-failed-action = Vérifier le compte bancaire
mail-payout-account-subject = Votre compte bancaire a été modifié
mail-payout-account-body =
    Les versements de votre boutique vont désormais sur le compte { $number }.
    Si vous n’êtes pas l’auteur de cette modification, changez votre mot de passe et écrivez-nous aussitôt.
mail-payout-account-action = Ouvrir le solde
