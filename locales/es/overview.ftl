# overview: es.

overview-title = Resumen
overview-waits = Le espera
overview-to-dispatch = Pedidos por enviar
overview-soon =
    { $n ->
        [one] { $n } vence en un día
       *[other] { $n } vencen en un día
    }
overview-messages = Mensajes sin leer
overview-questions = Preguntas por responder
overview-returns = Devoluciones
overview-low = Quedan pocos
overview-next = Próximos envíos
overview-order = Pedido
overview-article = Artículo
overview-country = País
overview-due = Enviar
overview-amount = Importe
overview-thirty = Los últimos 30 días
overview-sales = Ventas
overview-orders = Pedidos
overview-mean = Pedido medio
overview-offered = Artículos en venta
overview-change = { $change } respecto a los 30 días anteriores
overview-sales-chart = Ventas por día
overview-orders-chart = Pedidos por día
overview-countries-chart = Adónde fueron los pedidos
overview-highest = El máximo es { $most }.
overview-as-table = Como tabla
overview-day = Día
overview-best = Lo más comprado
overview-pieces = Unidades
overview-left = Quedan
