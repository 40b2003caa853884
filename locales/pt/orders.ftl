# orders: pt.

order-stage-placed = Não pago
order-stage-paid = Pago
order-stage-dispatched = A caminho
order-stage-delivered = Entregue
order-stage-completed = Concluído
order-stage-cancelled = Cancelado
order-stage-returning = Em devolução
order-stage-returned = Devolvido
order-stage-refunded = Reembolsado
order-event-placed = Pedido feito
order-event-paid = Pago
order-event-cancelled = Cancelado
order-event-dispatched = Entregue à transportadora
order-event-delivered = Entregue, segundo a transportadora
order-event-confirmed = Recebimento confirmado
order-event-protection-ended = Concluído: a proteção terminou
order-event-extended = Proteção prorrogada
order-event-return-asked = Devolução solicitada
order-event-return-ended = Devolução encerrada
order-event-returned = Devolvido e reembolsado
order-event-refunded-in-part = Reembolsado em parte
order-event-refunded = Reembolsado
order-by-buyer = pelo comprador
order-by-seller = pelo vendedor
order-by-operator = pelo marketplace
order-by-provider = pelo provedor de pagamento
order-by-clock = por decurso do prazo
orders-title = Seus pedidos
orders-none = Ainda não há pedidos
orders-none-what = Suas compras aparecem aqui.
orders-more =
    { $n ->
        [one] e mais { $n } produto
       *[other] e mais { $n } produtos
    }
orders-see = Ver o pedido
orders-see-number = Ver o pedido { $number }
orders-older = Pedidos anteriores
orders-find = Encontrar um pedido
orders-find-what = Para pedidos sem conta. Os dois dados estão no e-mail que enviamos.
orders-find-number = Número do pedido
orders-find-number-what = Dez letras e dígitos, como 7K3M9-QPD4X.
orders-find-do = Encontrar
orders-find-none = Não há pedido com este número e este e-mail.
order-title = Pedido { $number }
order-arrived = Chegou?
order-arrived-what = O vendedor só recebe seu dinheiro quando você confirmar ou quando este prazo terminar. Se algo estiver errado, não confirme.
order-confirm = Sim, está tudo certo
order-waits = O vendedor está preparando o pedido
order-waits-what = Se não for enviado no prazo, o pedido é cancelado automaticamente e você recebe o dinheiro de volta.
order-cancel = Cancelar o pedido
order-left = Termina { $when }
order-unpaid = Este pedido ainda não foi pago.
order-pay = Pagar agora
order-goods = O que você comprou
order-happened = O que aconteceu
order-carrier = Enviado por { $carrier }
order-paid = O que você pagou
order-purchase = A compra inteira
order-receipt = Recibo
receipt-title = Recibo do pedido { $number }
receipt-from = Vendido por
receipt-register = Registro: { $register }
receipt-vat = Número de IVA: { $number }
receipt-to = Vendido a
receipt-day = Pago em
receipt-goods = Produtos
receipt-amount = Valor
receipt-scheme = Os impostos foram recolhidos pelo marketplace no regime { $scheme }.
receipt-tax-collected = Os impostos foram recolhidos pelo marketplace.
receipt-refunded = Reembolsado
receipt-print = Use o navegador para imprimir esta página ou salvá-la como PDF.
order-refund-begun = { $amount } está a caminho de volta para você.
order-refund-paid = { $amount } foi reembolsado a você.
order-refund-failed = Ainda não foi possível reembolsar { $amount }. Estamos verificando.
flash-order-confirmed = Obrigado. O vendedor recebeu o pagamento.
flash-order-cancelled = O pedido foi cancelado. Seu dinheiro será devolvido.
flash-order-other = O pedido avançou nesse meio-tempo. Esta é a situação atual.
problem-order-not-now = Não é possível fazer isto agora
problem-order-not-now-detail = O pedido está em uma fase que não permite isso. Veja o pedido novamente.
error-dispatch-carrier = Informe o nome da transportadora, com no máximo 60 caracteres.
error-dispatch-tracking = Informe o código de rastreamento como a transportadora o escreveu: letras, dígitos e hifens.
error-refund-too-much = É mais do que resta a reembolsar.
mail-order-paid-subject = Obrigado pelo seu pedido { $number }
mail-order-paid-body =
    Seu pagamento de { $total } chegou e o pedido está com o vendedor.
    { $lines }
    Seu dinheiro fica retido até o pedido chegar.
mail-order-paid-action = Acompanhar o pedido
mail-order-transfer-subject = Transfira { $total } para o seu pedido
mail-order-transfer-body =
    Obrigado pelo seu pedido. Transfira { $total } até { $until }.
    Informe esta referência, para que seu pagamento seja encontrado: { $number }
    Se nada chegar no prazo, o pedido é cancelado automaticamente e você não deve nada.
mail-order-transfer-action = Ver a conta e a referência
mail-order-lapsed-subject = Seu pedido { $number } foi cancelado
mail-order-lapsed-body =
    Seu pedido { $number } de { $total } não foi pago no prazo e por isso foi cancelado. Você não deve nada.
    Será um prazer receber um novo pedido.
mail-order-lapsed-action = Ver o pedido
mail-order-cancelled-subject = O vendedor não pode enviar seu pedido { $number }
mail-order-cancelled-body = Lamentamos: seu pedido { $number } foi cancelado. { $total } será devolvido pela mesma forma de pagamento.
mail-order-cancelled-action = Ver o pedido
mail-order-cancelled-by-you-subject = Seu pedido { $number } foi cancelado
mail-order-cancelled-by-you-body = Você cancelou seu pedido { $number }. { $total } será devolvido pela mesma forma de pagamento.
mail-order-cancelled-by-you-action = Ver o pedido
mail-order-cancelled-late-subject = Seu pedido { $number } não foi enviado no prazo
mail-order-cancelled-late-body = O vendedor não enviou seu pedido { $number } no prazo e por isso ele foi cancelado. { $total } será devolvido pela mesma forma de pagamento.
mail-order-cancelled-late-action = Ver o pedido
mail-order-sent-subject = Seu pedido { $number } está a caminho
mail-order-sent-body =
    O vendedor entregou seu pedido a { $carrier }. Código de rastreamento: { $tracking }
    Chega o mais tardar até { $until }. Quando chegar, confirme na página do pedido.
mail-order-sent-action = Acompanhar o pedido
mail-order-sent-untracked-subject = Seu pedido { $number } está a caminho
mail-order-sent-untracked-body =
    O vendedor entregou seu pedido a { $carrier }. Não há código de rastreamento.
    Chega o mais tardar até { $until }. Quando chegar, confirme na página do pedido.
mail-order-sent-untracked-action = Acompanhar o pedido
