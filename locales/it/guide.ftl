# guide: it.

guide-title = Guida per le autorità
guide-version = Versione
guide-effective = In vigore
guide-changes = Novità
guide-old = Questa versione non è più in vigore. È conservata perché alcune richieste vi fanno riferimento.
guide-future = Questa versione non è ancora in vigore.
guide-present = In vigore ora: versione { $version }
guide-english-only = La guida è scritta in inglese.
guide-contents = Indice
guide-versions = Tutte le versioni
