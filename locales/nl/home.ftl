# home: nl.

home-title = Verzoeken van autoriteiten
home-lead = Dit is het bureau van { $site } dat rechtmatige verzoeken van autoriteiten om informatie over gebruikers beantwoordt. Het zegt aan wie en hoe u een verzoek richt, meldt meteen wat er ontbreekt en levert wat is toegewezen als verzegeld pakket dat iedereen kan controleren.
home-danger = Bent u een particulier en bent u of is iemand anders in gevaar? Bel meteen de plaatselijke politie. Dit bureau antwoordt alleen autoriteiten.
home-whom = Aan wie richt ik mijn verzoek?
home-whom-why = Noem het platform en het land waar de gebruiker woont en lees aan welk bedrijf u uw verzoek richt, waarom en via welke kanalen. Een account is niet nodig.
home-serve = Verzoek indienen
home-serve-why = Voor ambtenaren met een account: het formulier bewaart wat u schrijft, noemt wat ontbreekt en toont wie het bereikt.
home-guide = De gids
home-guide-why = Wat wij van u nodig hebben, wat mag worden verstrekt, wat in noodgevallen geldt en hoe u het antwoord controleert.
home-sign-in = Inloggen
home-sign-in-why = Voor ambtenaren en medewerkers. Hoe uw autoriteit een account krijgt, staat in paragraaf 8 van de gids.
home-requests = Naar de verzoeken van uw autoriteit
home-queue = Naar de wachtrij
home-programs = Voor programma’s:
