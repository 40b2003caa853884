# taxes: fr.

error-tax-cell = Illisible : { $wanted }.
error-tax-contradiction = Ceci contredit une autre ligne : { $wanted }.
error-tax-other-sheet = Une ligne d’un autre tableau porte cet identifiant.
error-shipping-handling = De 0 à { $wanted } jours ouvrés.
error-shipping-lanes = Indiquez où vous expédiez, en 1 à { $wanted } lignes.
error-shipping-countries = Choisissez au moins un pays, ou tous les autres.
error-shipping-twice = Une autre ligne a le même service pour { $wanted }.
error-shipping-days = Le premier nombre ne dépasse pas le second, et celui-ci ne dépasse pas { $wanted }.
error-shipping-amount = Saisissez un montant à partir de 0.
error-shipping-profiles = Une boutique a au maximum { $wanted } modes d’expédition.
problem-shipping-in-use = Des annonces utilisent ce mode d’expédition
problem-shipping-in-use-detail = Choisissez d’abord un autre mode d’expédition pour elles.
error-header = La première ligne n’indique pas les colonnes d’un fichier de taux de change.
error-cells = Cette ligne a plus ou moins de cellules que la première.
error-day = Ce n’est pas une date, comme 2026-11-30.
error-day-to-come = Ce jour n’est pas encore venu.
error-currency = Ce n’est pas une devise.
error-rate = Ce n’est pas un taux de change.
