# taxes: pt.

error-tax-cell = Não foi possível ler: { $wanted }.
error-tax-contradiction = Contradiz outra linha: { $wanted }.
error-tax-other-sheet = Uma linha de outra tabela tem este identificador.
error-shipping-handling = De 0 a { $wanted } dias úteis.
error-shipping-lanes = Informe para onde envia, em 1 a { $wanted } linhas.
error-shipping-countries = Escolha pelo menos um país, ou todos os outros.
error-shipping-twice = Outra linha tem o mesmo serviço para { $wanted }.
error-shipping-days = O primeiro número não pode superar o segundo, nem o segundo superar { $wanted }.
error-shipping-amount = Informe um valor a partir de 0.
error-shipping-profiles = Uma loja tem no máximo { $wanted } formas de envio.
problem-shipping-in-use = Há anúncios que usam este envio
problem-shipping-in-use-detail = Escolha primeiro outra forma de envio para eles.
error-header = A primeira linha não indica as colunas de um arquivo de taxas de câmbio.
error-cells = Esta linha tem mais ou menos células que a primeira.
error-day = Não é uma data, como 2026-11-30.
error-day-to-come = Esse dia ainda não chegou.
error-currency = Não é uma moeda.
error-rate = Não é uma taxa de câmbio.
