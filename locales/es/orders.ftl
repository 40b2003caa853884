# orders: es.

order-stage-placed = Sin pagar
order-stage-paid = Pagado
order-stage-dispatched = En camino
order-stage-delivered = Entregado
order-stage-completed = Completado
order-stage-cancelled = Cancelado
order-stage-returning = En devolución
order-stage-returned = Devuelto
order-stage-refunded = Reembolsado
order-event-placed = Pedido
order-event-paid = Pagado
order-event-cancelled = Cancelado
order-event-dispatched = Entregado al transportista
order-event-delivered = Entregado, según el transportista
order-event-confirmed = Recepción confirmada
order-event-protection-ended = Completado: la protección ha terminado
order-event-extended = Protección ampliada
order-event-return-asked = Devolución solicitada
order-event-return-ended = Devolución cerrada
order-event-returned = Devuelto y reembolsado
order-event-refunded-in-part = Reembolsado en parte
order-event-refunded = Reembolsado
order-by-buyer = por el comprador
order-by-seller = por el vendedor
order-by-operator = por el mercado en línea
order-by-provider = por el proveedor de pagos
order-by-clock = por vencimiento del plazo
orders-title = Sus pedidos
orders-none = Aún no hay pedidos
orders-none-what = Aquí encontrará lo que compre.
orders-more =
    { $n ->
        [one] y { $n } artículo más
       *[other] y { $n } artículos más
    }
orders-see = Ver el pedido
orders-see-number = Ver el pedido { $number }
orders-older = Pedidos anteriores
orders-find = Buscar un pedido
orders-find-what = Para pedidos sin cuenta. Ambos datos están en el correo que le enviamos.
orders-find-number = Número de pedido
orders-find-number-what = Diez letras y cifras, por ejemplo 7K3M9-QPD4X.
orders-find-do = Buscar
orders-find-none = No hay ningún pedido con este número y este correo electrónico.
order-title = Pedido { $number }
order-arrived = ¿Ha llegado?
order-arrived-what = Hasta que lo confirme o venza este plazo, el vendedor no recibe su dinero. Si algo no está bien, no confirme.
order-confirm = Sí, todo bien
order-waits = El vendedor lo está preparando
order-waits-what = Si no se envía a tiempo, el pedido se cancela automáticamente y se le devuelve el dinero.
order-cancel = Cancelar el pedido
order-left = Termina { $when }
order-unpaid = Este pedido aún no está pagado.
order-pay = Pagar ahora
order-goods = Lo que ha comprado
order-happened = Lo que ha pasado
order-carrier = Enviado con { $carrier }
order-paid = Lo que ha pagado
order-purchase = La compra completa
order-receipt = Recibo
receipt-title = Recibo del pedido { $number }
receipt-from = Vendedor
receipt-register = Registro: { $register }
receipt-vat = Número de IVA: { $number }
receipt-to = Comprador
receipt-day = Pagado el
receipt-goods = Artículos
receipt-amount = Importe
receipt-scheme = El mercado en línea recaudó el impuesto según { $scheme }.
receipt-tax-collected = El mercado en línea recaudó el impuesto.
receipt-refunded = Reembolsado
receipt-print = Imprima esta página con su navegador o guárdela como PDF.
order-refund-begun = { $amount } están en camino de vuelta.
order-refund-paid = Se le han reembolsado { $amount }.
order-refund-failed = Aún no se han podido reembolsar { $amount }. Lo estamos revisando.
flash-order-confirmed = Gracias. Ahora se paga al vendedor.
flash-order-cancelled = El pedido se ha cancelado. Se le devolverá el dinero.
flash-order-other = El pedido ha cambiado entretanto. Así está ahora.
problem-order-not-now = Ahora no es posible
problem-order-not-now-detail = En esta fase del pedido no se puede hacer. Revise el pedido de nuevo.
error-dispatch-carrier = Introduzca el nombre del transportista, 60 caracteres como máximo.
error-dispatch-tracking = Introduzca el número de seguimiento tal como lo escribió el transportista: letras, cifras y guiones.
error-refund-too-much = Es más de lo que queda por reembolsar.
mail-order-paid-subject = Gracias por su pedido { $number }
mail-order-paid-body =
    Su pago de { $total } ha llegado y su pedido está en manos del vendedor.
    { $lines }
    Su dinero queda retenido hasta que llegue su pedido.
mail-order-paid-action = Seguir el pedido
mail-order-transfer-subject = Transfiera { $total } por su pedido
mail-order-transfer-body =
    Gracias por su pedido. Transfiera { $total } antes del { $until }.
    Indique este concepto para que encontremos su pago: { $number }
    Si no llega nada a tiempo, el pedido se cancela automáticamente y no debe nada.
mail-order-transfer-action = Ver la cuenta y el concepto
mail-order-lapsed-subject = Su pedido { $number } se ha cancelado
mail-order-lapsed-body =
    Su pedido { $number } de { $total } no se pagó a tiempo, por lo que se ha cancelado. No debe nada.
    Puede volver a hacer el pedido cuando quiera.
mail-order-lapsed-action = Ver el pedido
mail-order-cancelled-subject = El vendedor no puede enviar su pedido { $number }
mail-order-cancelled-body = Lo sentimos: su pedido { $number } se ha cancelado. Se le devolverán { $total } por el mismo medio de pago.
mail-order-cancelled-action = Ver el pedido
mail-order-cancelled-by-you-subject = Su pedido { $number } se ha cancelado
mail-order-cancelled-by-you-body = Ha cancelado su pedido { $number }. Se le devolverán { $total } por el mismo medio de pago.
mail-order-cancelled-by-you-action = Ver el pedido
mail-order-cancelled-late-subject = Su pedido { $number } no se envió a tiempo
mail-order-cancelled-late-body = El vendedor no envió su pedido { $number } a tiempo, por lo que se ha cancelado. Se le devolverán { $total } por el mismo medio de pago.
mail-order-cancelled-late-action = Ver el pedido
mail-order-sent-subject = Su pedido { $number } está en camino
mail-order-sent-body =
    El vendedor ha entregado su pedido a { $carrier }. Número de seguimiento: { $tracking }
    Llegará el { $until } como muy tarde. Cuando llegue, confírmelo en la página de su pedido.
mail-order-sent-action = Seguir el pedido
mail-order-sent-untracked-subject = Su pedido { $number } está en camino
mail-order-sent-untracked-body =
    El vendedor ha entregado su pedido a { $carrier }. No tiene número de seguimiento.
    Llegará el { $until } como muy tarde. Cuando llegue, confírmelo en la página de su pedido.
mail-order-sent-untracked-action = Seguir el pedido
