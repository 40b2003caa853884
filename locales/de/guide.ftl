# guide: de.

guide-title = Leitfaden für Behörden
guide-version = Version
guide-effective = In Kraft
guide-changes = Was neu ist
guide-old = Diese Version ist nicht mehr in Kraft. Sie bleibt erhalten, weil Ersuchen auf sie verweisen.
guide-future = Diese Version ist noch nicht in Kraft.
guide-present = Jetzt in Kraft: Version { $version }
guide-english-only = Der Leitfaden selbst ist auf Englisch verfasst.
guide-contents = Inhalt
guide-versions = Alle Versionen
