# home: de.

home-title = Behördliche Ersuchen
home-lead = Dies ist die Stelle von { $site }, die rechtmäßige Ersuchen von Behörden um Auskunft über Nutzer beantwortet. Sie sagt, an wen und wie Sie sich wenden, teilt Ihnen sofort mit, was fehlt, und übermittelt Bewilligtes als versiegeltes Paket, das jeder prüfen kann.
home-danger = Sie sind Privatperson, und Sie oder jemand anderes sind in Gefahr? Rufen Sie sofort die örtliche Polizei. Diese Stelle antwortet nur Behörden.
home-whom = An wen richte ich das Ersuchen?
home-whom-why = Nennen Sie die Plattform und das Land, in dem der Nutzer wohnt, und lesen Sie, an welches Unternehmen das Ersuchen zu richten ist, warum und auf welchen Wegen. Ein Konto ist nicht nötig.
home-serve = Ersuchen stellen
home-serve-why = Für Bedienstete mit Konto: Das Formular speichert Ihre Eingaben, nennt, was fehlt, und zeigt, wen das Ersuchen erreicht.
home-guide = Der Leitfaden
home-guide-why = Was wir von Ihnen brauchen, was herausgegeben werden darf, was in Notfällen gilt und wie Sie die Antwort prüfen.
home-sign-in = Anmelden
home-sign-in-why = Für Bedienstete und Mitarbeitende. Wie Ihre Behörde ein Konto erhält, steht in Abschnitt 8 des Leitfadens.
home-requests = Zu den Ersuchen Ihrer Behörde
home-queue = Zur Warteschlange
home-programs = Für Programme:
