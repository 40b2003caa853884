# browse: es.

browse-hero = Directo de quienes lo fabrican
browse-hero-why = Fabricantes y distribuidores de muchos países venden aquí ellos mismos. Usted ve un solo precio hasta su puerta, y el vendedor cobra cuando su pedido ha llegado.
browse-see-new = Ver las novedades
browse-protected = Cómo está protegido
browse-popular = Lo más comprado
browse-popular-all = Todo lo más comprado
browse-fresh = Novedades
browse-fresh-all = Todas las novedades
browse-reduced = Rebajado
browse-recent = Vistos recientemente
browse-related = Más de este tipo
browse-all = Todos los artículos
browse-search-title = { $words }: búsqueda
browse-results-for = Resultados de «{ $words }»
browse-count =
    { $n ->
        [0] Ningún artículo
        [one] { $n } artículo
       *[other] { $n } artículos
    }
browse-categories = Categorías
browse-availability = Disponibilidad
browse-rating = Valoración
browse-from = Enviado desde
browse-order-relevance = Más relevantes
browse-order-newest = Más recientes
browse-order-price-up = Precio: de menor a mayor
browse-order-price-down = Precio: de mayor a menor
browse-order-rating = Mejor valorados
browse-order-sold = Más comprados
browse-stars-least =
    { $n ->
        [one] { $n } estrella o más
       *[other] { $n } estrellas o más
    }
browse-price-least = Desde { $price }
browse-price-most = Hasta { $price }
browse-mended = Resultados de «{ $instead }». No se encontró nada de «{ $typed }».
browse-meant = Quizá quiso decir:
browse-partly = Ningún artículo contiene todas sus palabras. Estos contienen algunas.
browse-nothing = No se encontró nada
browse-nothing-why = Revise la ortografía, use menos palabras o más generales, o quite un filtro. O mire en un departamento:
browse-in-stock = En stock
browse-sold-out = Agotado
browse-only-left =
    { $n ->
        [one] Solo queda { $n }
       *[other] Solo quedan { $n }
    }
browse-often-bought = Muy comprado
browse-sent-from = Enviado desde { $country }
browse-at-least =
    { $n ->
        [one] Mínimo { $n } unidad
       *[other] Mínimo { $n } unidades
    }
browse-at-most =
    { $n ->
        [one] Máximo { $n } unidad por comprador
       *[other] Máximo { $n } unidades por comprador
    }
browse-in-lots =
    { $n ->
        [one] Se vende por unidades
       *[other] Se vende en paquetes de { $n }
    }
browse-ladder = Cuanto más compra, menos cuesta la unidad
browse-ladder-from = Cantidad
browse-ladder-each = Precio por unidad
browse-from-pieces =
    { $n ->
        [one] Desde { $n } unidad
       *[other] Desde { $n } unidades
    }
browse-buy = Comprar este artículo
browse-add = Añadir a la cesta
browse-keep = Añadir a favoritos
browse-arrives = Llega { $when }
browse-fee = { $fee } a { $country }
browse-fee-free = Envío gratis a { $country }
browse-not-sent = No se envía a { $country }
browse-goods = Artículos
browse-delivery = Envío
browse-total = Total
browse-tax-added = Impuestos y aranceles
browse-tax-inside = Impuestos incluidos
browse-on-arrival = A pagar a la llegada, aprox.
browse-tax-estimate = La autoridad fiscal o aduanera puede llegar a un importe algo distinto.
browse-tax-unknown = Su autoridad fiscal o aduanera puede exigir un pago adicional a la llegada; no podemos decir cuánto.
browse-in-language = Descrito por el vendedor en { $language }
browse-machine = Traducción automática
browse-on-this-page = En esta página
browse-description = Descripción
browse-specs = Características
browse-origin = Fabricado en
browse-sku = Referencia del vendedor
browse-yes = Sí
browse-no = No
browse-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
browse-years =
    { $n ->
        [one] { $n } año
       *[other] { $n } años
    }
browse-who-sells = Quién lo vende
browse-kind-manufacturer = Fabricante
browse-kind-distributor = Distribuidor
browse-since = Aquí desde { $year }
browse-no-trader = Los datos de este comerciante se han borrado.
browse-report = Denunciar este artículo
browse-store-paused = Esta tienda está en pausa. Por ahora no se pueden comprar sus artículos.
browse-store-empty = De momento no se ofrece nada aquí
browse-goods-of-store = Lo que ofrece la tienda
trader-name = Nombre
trader-representative = Representado por
trader-address = Dirección
trader-email = Correo electrónico
trader-telephone = Teléfono
trader-register = Registro mercantil
trader-vat = Número de IVA
trader-responsible = Responsable de la seguridad de los productos en la UE
trader-certifies = Compromiso
trader-certifies-what = El comerciante se compromete a ofrecer únicamente productos y servicios que cumplan el Derecho de la Unión Europea.
report-title = Denunciar un artículo
report-what = Díganos qué tiene de malo este artículo. No necesita una cuenta.
report-reason = ¿Qué ocurre?
report-reason-illegal = Es ilegal venderlo
report-reason-unsafe = No es seguro
report-reason-counterfeit = Es una falsificación o usa un nombre protegido
report-reason-misleading = Lo que se dice de él no es cierto
report-reason-offensive = Es ofensivo o incita al odio
report-reason-other = Otra cosa
report-words = Con sus palabras
report-words-hint = ¿Qué vio y dónde?
report-mail = Su correo electrónico
report-mail-hint = Solo si quiere recibir respuesta.
report-send = Enviar la denuncia
flash-reported = Gracias. Hemos recibido su denuncia.
