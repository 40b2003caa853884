# selling: pt.

sold-title = Pedidos a enviar
sold-all = Todos
sold-none = Não há pedidos aqui
sold-none-what = Um novo pedido aparece aqui assim que é pago.
sold-send = Enviar até: { $when }
sold-dispatch = Enviar
sold-carrier = Transportadora
sold-tracking = Código de rastreamento
sold-tracking-what = O comprador o vê; deixe em branco se não houver.
sold-dispatched = Marcar como enviado
sold-decline = Não é possível enviar?
sold-decline-do = Cancelar o pedido
sold-reason = Por quê?
flash-order-dispatched = O comprador foi avisado de que o pedido está a caminho.
flash-order-declined = O pedido foi cancelado; o comprador recebe tudo de volta.
cancel-reason-out-of-stock = Estoque esgotado
cancel-reason-cannot-send = Não é possível enviar para lá
