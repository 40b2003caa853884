# frame: es.

frame-departments = Departamentos
frame-search = Buscar artículos
frame-search-in = Buscar en
frame-search-all = Todo
frame-search-hint = ¿Qué busca?
frame-search-button = Buscar
frame-preferences = Idioma, país y moneda
frame-language = Idioma
frame-country = Enviar a
frame-currency = Moneda
frame-save = Guardar
frame-orders = Sus pedidos
frame-find-order = Buscar un pedido
frame-favourites = Favoritos
frame-account = Su cuenta
frame-new-here = ¿Es su primera vez?
frame-sign-up = Crear una cuenta
frame-basket = Cesta
frame-basket-count =
    { $n ->
        [0] Cesta, vacía
        [one] Cesta, { $n } artículo
       *[other] Cesta, { $n } artículos
    }
frame-sell = Vender con nosotros
frame-seller = Centro de vendedores
frame-api = Para programas
frame-to-shop = Ir a la tienda
frame-seller-orders = Pedidos
frame-seller-overview = Resumen
frame-seller-listings = Artículos
frame-seller-stock = Existencias
frame-seller-shipping = Envíos
frame-seller-coupons = Cupones
frame-seller-store = Página de la tienda
frame-operator = Operador
frame-operator-sellers = Vendedores
frame-operator-transfers = Transferencias bancarias
frame-operator-coupons = Cupones
frame-operator-synonyms = Palabras de búsqueda
frame-help = Ayuda
frame-report = Denunciar un artículo o a un vendedor
frame-authorities = Para autoridades
frame-guide = Guía para autoridades
frame-foot = Más páginas
frame-foot-buy = Comprar
frame-foot-sell = Vender
frame-foot-rules = Reglas y derechos
frame-trust-direct = Directo del fabricante
frame-trust-direct-why = Aquí venden los propios fabricantes y distribuidores.
frame-trust-money = Su dinero está protegido
frame-trust-money-why = El vendedor cobra cuando su pedido ha llegado.
frame-trust-price = Un solo precio, hasta su puerta
frame-trust-price-why = Impuestos, aranceles y envío se muestran antes de pagar.
frame-trust-return = Puede cambiar de idea
frame-trust-return-why = Hasta el envío puede cancelar y se le devuelve todo.
part-price-from = desde { $price }
part-price-now = Precio:
part-price-was = Antes:
part-price-lowest = Precio más bajo de los últimos 30 días: { $price }
part-rating = { $mean } de 5 estrellas
part-reviews =
    { $n ->
        [one] { $n } opinión
       *[other] { $n } opiniones
    }
part-sold-by = Vendido por { $store }
part-keep = Añadir a favoritos: { $title }
part-you-are-here = Está aquí
part-pages = Páginas
part-page-before = Anterior
part-page-after = Siguiente
part-page = Página { $n }
part-filters = Filtros
part-filters-chosen = Filtros elegidos
part-filter-remove = Quitar el filtro: { $words }
part-filters-clear = Borrar todo
part-filters-apply = Mostrar resultados
part-show-more = Mostrar más
part-price-range = Precio
part-price-least = Desde
part-price-most = Hasta
part-sort = Ordenar por
part-sort-go = Ordenar
part-pictures = Imágenes
part-picture-n = Imagen { $n }
part-variant-show = Mostrar esta variante
part-sold-out = agotado
part-quantity = Cantidad
part-fewer = Uno menos
part-more = Uno más
part-stars-n =
    { $n ->
        [one] { $n } estrella
       *[other] { $n } estrellas
    }
part-seller-reply = La respuesta del vendedor
part-review-picture = Foto de { $author }
part-steps = Pasos
part-step-done = Hecho:
part-days-left =
    { $n ->
        [one] Queda { $n } día
       *[other] Quedan { $n } días
    }
part-message-mine = Usted
part-file-drop = Suelte archivos aquí o elíjalos
part-not-in-your-language = No disponible en su idioma
