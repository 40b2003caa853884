# decisions: es.

store-decision-title = Decidir
store-decision-words = Qué se comunica al vendedor
store-decision-words-what = Se envía al vendedor por correo, con sus palabras. Obligatorio cuando suspende o cierra una tienda.
store-decision-was = Le hemos escrito al respecto:
mail-store-opened-subject = { $store } está abierta
mail-store-opened-body =
    Su tienda { $store } está abierta. Los compradores ya pueden encontrar y comprar sus artículos.
    { $words }
mail-store-opened-action = Abrir la tienda
mail-store-suspended-subject = { $store } está suspendida
mail-store-suspended-body =
    Su tienda { $store } está suspendida. Sus artículos no se pueden comprar hasta que vuelva a abrirse. El motivo:
    { $words }
    Los pedidos ya pagados siguen su curso. Puede responder a esta decisión escribiéndonos.
mail-store-suspended-action = Ver la tienda
mail-store-closed-subject = { $store } está cerrada
mail-store-closed-body =
    Su tienda { $store } ya no vende en este mercado en línea. El motivo:
    { $words }
    Lo que ha ganado se le paga. Puede responder a esta decisión escribiéndonos.
mail-store-closed-action = Ver la tienda
