# selling: es.

sold-title = Pedidos por enviar
sold-all = Todos
sold-none = No hay pedidos aquí
sold-none-what = Un pedido nuevo aparece aquí en cuanto está pagado.
sold-send = Enviar { $when }
sold-dispatch = Enviar
sold-carrier = Transportista
sold-tracking = Número de seguimiento
sold-tracking-what = El comprador lo ve; déjelo vacío si no hay.
sold-dispatched = Está en camino
sold-decline = ¿No se puede enviar?
sold-decline-do = Cancelar el pedido
sold-reason = ¿Por qué?
flash-order-dispatched = El comprador sabe que está en camino.
flash-order-declined = El pedido se ha cancelado; se devuelve todo al comprador.
cancel-reason-out-of-stock = Ya no queda
cancel-reason-cannot-send = No se puede enviar allí
