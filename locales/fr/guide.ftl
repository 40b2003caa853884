# guide: fr.

guide-title = Guide des autorités
guide-version = Version
guide-effective = En vigueur
guide-changes = Nouveautés
guide-old = Cette version n’est plus en vigueur. Elle est conservée parce que des demandes s’y réfèrent.
guide-future = Cette version n’est pas encore en vigueur.
guide-present = En vigueur actuellement : version { $version }
guide-english-only = Le guide lui-même est rédigé en anglais.
guide-contents = Sommaire
guide-versions = Toutes les versions
