# help: de.

help-title = Hilfe
help-on-order = Wie bestelle ich?
help-answer-order = Legen Sie in den Warenkorb, was Ihnen gefällt, von beliebig vielen Verkäufern, und gehen Sie zur Kasse. Ein Konto brauchen Sie nicht: Mit Ihrer E-Mail-Adresse allein erhalten Sie eine Bestätigung und einen Link, um jede Bestellung zu verfolgen.
help-on-pay = Wie bezahle ich?
help-answer-pay = Einmal für alles, in Ihrer Währung. Sie bezahlen die Gesamtsumme auf der Seite: Steuern, Zoll und Versand sind enthalten, wo immer wir sie erheben können; wo nicht, sagt es die Seite.
help-on-protect = Was geschieht mit meinem Geld?
help-answer-protect = Es wird für Ihre Bestellung verwahrt. Der Verkäufer erhält es, wenn Sie bestätigen, dass alles angekommen ist, oder wenn der Käuferschutz endet.
help-on-arrive = Wann kommt die Bestellung an?
help-answer-arrive = Die Artikelseite nennt schon vor dem Kauf die Lieferzeit für Ihr Land, die Seite Ihrer Bestellung das zugesagte Datum. Was nicht rechtzeitig versandt wird, wird automatisch storniert, und Sie erhalten Ihr Geld zurück.
help-on-back = Kann ich es mir anders überlegen?
help-answer-back = Solange nichts versandt ist, stornieren Sie eine Bestellung auf ihrer Seite und erhalten alles zurück. Danach schreiben Sie dem Verkäufer: Wer er ist und wie Sie ihn erreichen, steht bei jedem Artikel.
help-on-report = Etwas sollte hier nicht verkauft werden. Wem sage ich es?
help-answer-report = Jeder Artikel hat neben den Angaben zum Verkäufer einen Link zum Melden. Sagen Sie, was nicht stimmt; ein Konto brauchen Sie nicht.
help-on-sell = Ich stelle Waren her oder vertreibe sie. Kann ich hier verkaufen?
help-answer-sell = Ja. Bewerben Sie sich mit den Angaben und Unterlagen Ihres Unternehmens; der Marktplatz prüft sie und eröffnet Ihren Shop.
