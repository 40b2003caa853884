# operator-carriers: fr.

carriers-title = Transporteurs
carriers-what = Le programme d’un transporteur peut nous indiquer où se trouvent les colis. Remettez-lui l’adresse et le secret ; chaque événement est signé avec le secret.
carriers-name = Nom du transporteur, tel que les vendeurs l’écrivent
carriers-show = Afficher
carriers-address = Adresse
carriers-secret = Secret
