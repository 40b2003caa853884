# messages: nl.

frame-messages = Berichten
frame-seller-messages = Berichten
messages-title = Berichten
messages-with = Berichten met { $name }
messages-to-buyer = Koper schrijven
messages-none = Nog geen berichten
messages-none-what = Wat u en de andere partij elkaar schrijven, vindt u hier.
messages-unread =
    { $n ->
        [one] { $n } nieuw bericht
       *[other] { $n } nieuwe berichten
    }
messages-older = Oudere berichten
message-text = Uw bericht
message-text-hint = Alleen u beiden kunnen het lezen. Schrijf geen wachtwoorden of kaartnummers.
message-send = Versturen
message-picture = Afbeelding
message-write-seller = Verkoper schrijven
message-write-buyer = Koper schrijven
flash-message-sent = Uw bericht is verzonden.
error-message-too-long = Een bericht heeft hooguit 4.000 tekens.
order-problem = Probleem met de bestelling
wrong-first = Vertel de verkoper wat er mis is
wrong-first-what = Beschrijf het en voeg afbeeldingen toe als die helpen. De meeste problemen worden zo opgelost. Zolang u niet bevestigt dat alles in orde is, blijft uw geld vastgehouden tot uw bescherming afloopt.
mail-message-waits-subject = Er wacht een bericht over { $about } op u
mail-message-waits-body = Iemand heeft u over { $about } geschreven. U kunt het op onze pagina’s lezen en beantwoorden.
mail-message-waits-action = Bericht lezen
