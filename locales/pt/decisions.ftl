# decisions: pt.

store-decision-title = Decidir
store-decision-words = O que o vendedor fica sabendo
store-decision-words-what = Vai para o vendedor por e-mail, com as suas palavras. Necessário ao suspender ou fechar uma loja.
store-decision-was = Escrevemos a você sobre isso:
mail-store-opened-subject = { $store } está aberta
mail-store-opened-body =
    Sua loja { $store } está aberta. Os compradores já podem encontrar e comprar seus produtos.
    { $words }
mail-store-opened-action = Abrir sua loja
mail-store-suspended-subject = { $store } está suspensa
mail-store-suspended-body =
    Sua loja { $store } está suspensa. Seus produtos não podem ser comprados até que ela reabra. O motivo:
    { $words }
    Os pedidos já pagos continuam. Você pode contestar esta decisão escrevendo para nós.
mail-store-suspended-action = Ver sua loja
mail-store-closed-subject = { $store } foi fechada
mail-store-closed-body =
    Sua loja { $store } não vende mais neste marketplace. O motivo:
    { $words }
    O que você ganhou será pago. Você pode contestar esta decisão escrevendo para nós.
mail-store-closed-action = Ver sua loja
