# guide: nl.

guide-title = Gids voor autoriteiten
guide-version = Versie
guide-effective = Van kracht
guide-changes = Wat is nieuw
guide-old = Deze versie is niet meer van kracht. Ze blijft bewaard omdat verzoeken ernaar verwijzen.
guide-future = Deze versie is nog niet van kracht.
guide-present = Nu van kracht: versie { $version }
guide-english-only = De gids zelf is in het Engels geschreven.
guide-contents = Inhoud
guide-versions = Alle versies
