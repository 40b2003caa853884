# operator-carriers: de.

carriers-title = Versanddienste
carriers-what = Das Programm eines Versanddienstes kann uns melden, wo Pakete sind. Übergeben Sie ihm die Adresse und das Geheimnis; jede Meldung wird mit dem Geheimnis signiert.
carriers-name = Name des Versanddienstes, wie Verkäufer ihn schreiben
carriers-show = Anzeigen
carriers-address = Adresse
carriers-secret = Geheimnis
