# decisions: nl.

store-decision-title = Beslissen
store-decision-words = Wat de verkoper te horen krijgt
store-decision-words-what = Gaat per e-mail naar de verkoper, in uw woorden. Verplicht als u een winkel schorst of sluit.
store-decision-was = Wij hebben u hierover geschreven:
mail-store-opened-subject = { $store } is open
mail-store-opened-body =
    Uw winkel { $store } is open. Kopers kunnen uw artikelen nu vinden en kopen.
    { $words }
mail-store-opened-action = Naar uw winkel
mail-store-suspended-subject = { $store } is geschorst
mail-store-suspended-body =
    Uw winkel { $store } is geschorst. De artikelen zijn niet te koop tot de winkel weer open is. De reden:
    { $words }
    Bestellingen die al zijn betaald, gaan door. U kunt op deze beslissing reageren door ons te schrijven.
mail-store-suspended-action = Uw winkel bekijken
mail-store-closed-subject = { $store } is gesloten
mail-store-closed-body =
    Uw winkel { $store } verkoopt niet meer op deze marktplaats. De reden:
    { $words }
    Wat u hebt verdiend, wordt uitbetaald. U kunt op deze beslissing reageren door ons te schrijven.
mail-store-closed-action = Uw winkel bekijken
