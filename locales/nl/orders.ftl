# orders: nl.

order-stage-placed = Nog niet betaald
order-stage-paid = Betaald
order-stage-dispatched = Onderweg
order-stage-delivered = Aangekomen
order-stage-completed = Afgerond
order-stage-cancelled = Geannuleerd
order-stage-returning = Wordt geretourneerd
order-stage-returned = Geretourneerd
order-stage-refunded = Terugbetaald
order-event-placed = Besteld
order-event-paid = Betaald
order-event-cancelled = Geannuleerd
order-event-dispatched = Overgedragen aan de vervoerder
order-event-delivered = Aangekomen volgens de vervoerder
order-event-confirmed = Ontvangst bevestigd
order-event-protection-ended = Afgerond: de bescherming is afgelopen
order-event-extended = Bescherming verlengd
order-event-return-asked = Retour aangevraagd
order-event-return-ended = Retour beëindigd
order-event-returned = Geretourneerd en terugbetaald
order-event-refunded-in-part = Gedeeltelijk terugbetaald
order-event-refunded = Terugbetaald
order-by-buyer = door de koper
order-by-seller = door de verkoper
order-by-operator = door de marktplaats
order-by-provider = door de betaaldienst
order-by-clock = omdat de termijn is verstreken
orders-title = Uw bestellingen
orders-none = Nog geen bestellingen
orders-none-what = Hier vindt u wat u koopt.
orders-more =
    { $n ->
        [one] en nog { $n } artikel
       *[other] en nog { $n } artikelen
    }
orders-see = Bestelling bekijken
orders-see-number = Bestelling { $number } bekijken
orders-older = Oudere bestellingen
orders-find = Bestelling opzoeken
orders-find-what = Voor bestellingen zonder account. Beide staan in de e-mail die wij u hebben gestuurd.
orders-find-number = Bestelnummer
orders-find-number-what = Tien letters en cijfers, zoals 7K3M9-QPD4X.
orders-find-do = Opzoeken
orders-find-none = Er is geen bestelling met dit nummer en dit e-mailadres.
order-title = Bestelling { $number }
order-arrived = Is ze aangekomen?
order-arrived-what = Tot u dit bevestigt of deze termijn voorbij is, krijgt de verkoper uw geld niet. Bevestig niet als er iets mis is.
order-confirm = Ja, alles is in orde
order-waits = De verkoper maakt de bestelling klaar
order-waits-what = Wordt ze niet op tijd verzonden, dan wordt de bestelling automatisch geannuleerd en krijgt u uw geld terug.
order-cancel = Bestelling annuleren
order-left = Eindigt { $when }
order-unpaid = Deze bestelling is nog niet betaald.
order-pay = Nu betalen
order-goods = Wat u hebt gekocht
order-happened = Wat er is gebeurd
order-carrier = Verzonden met { $carrier }
order-paid = Wat u hebt betaald
order-purchase = De hele aankoop
order-receipt = Aankoopbewijs
receipt-title = Aankoopbewijs voor bestelling { $number }
receipt-from = Verkocht door
receipt-register = Register: { $register }
receipt-vat = Btw-nummer: { $number }
receipt-to = Verkocht aan
receipt-day = Betaald op
receipt-goods = Artikelen
receipt-amount = Bedrag
receipt-scheme = De belasting is door de marktplaats geïnd via { $scheme }.
receipt-tax-collected = De belasting is door de marktplaats geïnd.
receipt-refunded = Terugbetaald
receipt-print = Gebruik uw browser om deze pagina af te drukken of als pdf te bewaren.
order-refund-begun = { $amount } is naar u onderweg.
order-refund-paid = { $amount } is aan u terugbetaald.
order-refund-failed = { $amount } kon nog niet worden terugbetaald. Wij zoeken het uit.
flash-order-confirmed = Bedankt. De verkoper wordt nu betaald.
flash-order-cancelled = De bestelling is geannuleerd. U krijgt uw geld terug.
flash-order-other = De bestelling is intussen verdergegaan. Dit is de huidige stand.
problem-order-not-now = Dit kan nu niet
problem-order-not-now-detail = De bestelling is in een fase waarin dit niet kan. Bekijk de bestelling opnieuw.
error-dispatch-carrier = Vul de naam van de vervoerder in, hooguit 60 tekens.
error-dispatch-tracking = Vul het trackingnummer in zoals de vervoerder het schreef: letters, cijfers en koppeltekens.
error-refund-too-much = Dat is meer dan er nog terug te betalen is.
mail-order-paid-subject = Bedankt voor uw bestelling { $number }
mail-order-paid-body =
    Wij hebben uw betaling van { $total } ontvangen en uw bestelling is bij de verkoper.
    { $lines }
    Uw geld wordt vastgehouden tot uw bestelling is aangekomen.
mail-order-paid-action = Volg uw bestelling
mail-order-transfer-subject = Maak { $total } over voor uw bestelling
mail-order-transfer-body =
    Bedankt voor uw bestelling. Maak { $total } over vóór { $until }.
    Vermeld dit kenmerk, zodat wij uw betaling kunnen vinden: { $number }
    Komt er niet op tijd iets binnen, dan wordt de bestelling automatisch geannuleerd en bent u niets verschuldigd.
mail-order-transfer-action = Rekening en kenmerk bekijken
mail-order-lapsed-subject = Uw bestelling { $number } is geannuleerd
mail-order-lapsed-body =
    Uw bestelling { $number } van { $total } is niet op tijd betaald en daarom geannuleerd. U bent niets verschuldigd.
    U kunt gerust opnieuw bestellen.
mail-order-lapsed-action = Bestelling bekijken
mail-order-cancelled-subject = De verkoper kan uw bestelling { $number } niet verzenden
mail-order-cancelled-body = Het spijt ons: uw bestelling { $number } is geannuleerd. U krijgt { $total } terug via de betaalwijze die u hebt gebruikt.
mail-order-cancelled-action = Bestelling bekijken
mail-order-cancelled-by-you-subject = Uw bestelling { $number } is geannuleerd
mail-order-cancelled-by-you-body = U hebt uw bestelling { $number } geannuleerd. U krijgt { $total } terug via de betaalwijze die u hebt gebruikt.
mail-order-cancelled-by-you-action = Bestelling bekijken
mail-order-cancelled-late-subject = Uw bestelling { $number } is niet op tijd verzonden
mail-order-cancelled-late-body = De verkoper heeft uw bestelling { $number } niet op tijd verzonden. Daarom is ze geannuleerd. U krijgt { $total } terug via de betaalwijze die u hebt gebruikt.
mail-order-cancelled-late-action = Bestelling bekijken
mail-order-sent-subject = Uw bestelling { $number } is onderweg
mail-order-sent-body =
    De verkoper heeft uw bestelling overgedragen aan { $carrier }. Trackingnummer: { $tracking }
    Ze komt uiterlijk { $until } aan. Bevestig de ontvangst daarna op de pagina van uw bestelling.
mail-order-sent-action = Volg uw bestelling
mail-order-sent-untracked-subject = Uw bestelling { $number } is onderweg
mail-order-sent-untracked-body =
    De verkoper heeft uw bestelling overgedragen aan { $carrier }. Er is geen trackingnummer.
    Ze komt uiterlijk { $until } aan. Bevestig de ontvangst daarna op de pagina van uw bestelling.
mail-order-sent-untracked-action = Volg uw bestelling
