# help: pt.

help-title = Ajuda
help-on-order = Como faço um pedido?
help-answer-order = Coloque no carrinho o que quiser, de quantos vendedores desejar, e finalize a compra. Não é preciso ter conta: basta seu e-mail para receber a confirmação e um link para acompanhar cada pedido.
help-on-pay = Como pago?
help-answer-pay = Uma só vez por tudo, na sua moeda. O total na página é o que você paga: impostos, direitos aduaneiros e entrega estão incluídos sempre que podemos cobrá-los; quando não podemos, a página avisa.
help-on-protect = O que acontece com o meu dinheiro?
help-answer-protect = Ele fica retido para o seu pedido. O vendedor o recebe quando você confirma que tudo chegou ou quando termina o prazo da sua proteção.
help-on-arrive = Quando chega?
help-answer-arrive = A página do produto informa o prazo para o seu país antes da compra, e a página do pedido, o que foi prometido. O que não é enviado no prazo é cancelado automaticamente, e você recebe o dinheiro de volta.
help-on-back = Posso desistir da compra?
help-answer-back = Enquanto nada tiver sido enviado, você cancela o pedido na página dele e recebe tudo de volta. Depois disso, escreva ao vendedor: quem ele é e como contatá-lo está indicado em cada produto.
help-on-report = Algo não deveria ser vendido aqui. A quem aviso?
help-answer-report = Cada produto tem um link de denúncia, ao lado dos dados do vendedor. Diga o que há de errado; não é preciso ter conta.
help-on-sell = Fabrico ou distribuo produtos. Posso vender aqui?
help-answer-sell = Sim. Candidate-se com os dados e documentos da sua empresa; o marketplace os analisa e abre sua loja.
