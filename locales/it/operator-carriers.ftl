# operator-carriers: it.

carriers-title = Corrieri
carriers-what = Il programma di un corriere può comunicarci dove sono i pacchi. Consegni al corriere l’indirizzo e il segreto; ogni evento è firmato con il segreto.
carriers-name = Nome del corriere, come lo scrivono i venditori
carriers-show = Mostra
carriers-address = Indirizzo
carriers-secret = Segreto
