# slip: es.

slip-title = Albarán del pedido { $number }
slip-print = Imprima esta página (Ctrl+P o ⌘P). Cabe en papel A4 y Carta; no lleva precios.
slip-open = Albarán
slip-to = Destinatario
slip-from = Remitente
slip-ordered = Pedido el
slip-pieces = Unidades
slip-number = Referencia
slip-packed = Embalado
slip-all =
    { $n ->
        [one] { $n } unidad en total
       *[other] { $n } unidades en total
    }
slip-return = ¿Algo no está bien? Abra su pedido en la tienda: allí puede preguntar al vendedor o devolverlo.
