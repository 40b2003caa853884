# overview: pt.

overview-title = Visão geral
overview-waits = Aguardando você
overview-to-dispatch = Pedidos a enviar
overview-soon =
    { $n ->
        [one] { $n } vence em até um dia
       *[other] { $n } vencem em até um dia
    }
overview-messages = Mensagens não lidas
overview-questions = Perguntas por responder
overview-returns = Devoluções
overview-low = Acabando
overview-next = Próximos envios
overview-order = Pedido
overview-article = Produto
overview-country = País
overview-due = Enviar até
overview-amount = Valor
overview-thirty = Últimos 30 dias
overview-sales = Vendas
overview-orders = Pedidos
overview-mean = Pedido médio
overview-offered = Produtos à venda
overview-change = { $change } em relação aos 30 dias anteriores
overview-sales-chart = Vendas por dia
overview-orders-chart = Pedidos por dia
overview-countries-chart = Para onde foram os pedidos
overview-highest = O maior é { $most }.
overview-as-table = Em tabela
overview-day = Dia
overview-best = Mais vendidos
overview-pieces = Unidades
overview-left = Restam
