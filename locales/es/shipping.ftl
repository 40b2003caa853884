# shipping: es.

shipping-title = Formas de envío
shipping-lead = A qué países envía, con quién, en cuánto tiempo y por cuánto. La primera vale para todos los artículos que no indiquen otra.
shipping-new = Nueva forma de envío
shipping-none = Aún no envía a ningún sitio
shipping-none-what = Los compradores podrán hacer pedidos cuando indique adónde envía.
shipping-handling-says =
    { $n ->
        [one] Entregado al transportista en { $n } día laborable
       *[other] Entregado al transportista en { $n } días laborables
    }
shipping-to = A
shipping-to-hint = Países separados por comas, EU para la Unión Europea. Déjelo vacío para todos los demás.
shipping-others = Todos los demás países
shipping-service = Servicio
shipping-carrier = Transportista
shipping-time = Plazo de transporte
shipping-fee = Gastos de envío
shipping-days = De { $least } a { $most } días laborables
shipping-fee-kg = { $fee } y { $each } por cada kilo
shipping-fee-free = { $fee }, gratis a partir de { $from }
shipping-change = Cambiar
shipping-remove = Quitar
shipping-name = Nombre
shipping-name-hint = Solo lo ve usted.
shipping-handling = Días laborables hasta la entrega al transportista
shipping-handling-hint = De 0 a 30.
shipping-lanes = Adónde envía, con gastos en { $currency }
shipping-lanes-hint = Las filas sin transportista, plazo ni gastos se omiten.
shipping-lane = Fila { $n }
shipping-lane-remove = Quitar esta fila
shipping-days-least = Días laborables de transporte, mínimo
shipping-days-most = Días laborables de transporte, máximo
shipping-base = Gastos de envío
shipping-per-kg = Y por cada kilo
shipping-free-from = Gratis a partir de esta compra
shipping-more = Añadir una fila
flash-shipping-saved = Guardado.
error-not-a-country-name = «{ $wanted }» no es un país conocido aquí.
