# shipping: pt.

shipping-title = Formas de envio
shipping-lead = Para quais países você envia, com quem, em quanto tempo e por quanto. A primeira vale para todos os produtos que não indicam outra.
shipping-new = Nova forma de envio
shipping-none = Você ainda não envia para lugar nenhum
shipping-none-what = Os compradores podem fazer pedidos assim que você disser para onde envia.
shipping-handling-says =
    { $n ->
        [one] Entregue à transportadora em até { $n } dia útil
       *[other] Entregue à transportadora em até { $n } dias úteis
    }
shipping-to = Para
shipping-to-hint = Países separados por vírgulas; EU para a União Europeia. Deixe em branco para todos os demais.
shipping-others = Todos os demais países
shipping-service = Serviço
shipping-carrier = Transportadora
shipping-time = Prazo de entrega
shipping-fee = Frete
shipping-days = { $least } a { $most } dias úteis
shipping-fee-kg = { $fee } e { $each } por quilograma
shipping-fee-free = { $fee }, grátis a partir de { $from }
shipping-change = Alterar
shipping-remove = Remover
shipping-name = Nome
shipping-name-hint = Só você o vê.
shipping-handling = Dias úteis até a entrega à transportadora
shipping-handling-hint = De 0 a 30.
shipping-lanes = Para onde você envia, com fretes em { $currency }
shipping-lanes-hint = Linhas sem transportadora, dias e frete são ignoradas.
shipping-lane = Linha { $n }
shipping-lane-remove = Remover esta linha
shipping-days-least = Dias úteis a caminho, mínimo
shipping-days-most = Dias úteis a caminho, máximo
shipping-base = Frete
shipping-per-kg = E por quilograma
shipping-free-from = Grátis a partir deste valor de produtos
shipping-more = Mais uma linha
flash-shipping-saved = Salvo.
error-not-a-country-name = “{ $wanted }” não é um país conhecido aqui.
