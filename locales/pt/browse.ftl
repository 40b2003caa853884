# browse: pt.

browse-hero = Direto de quem faz
browse-hero-why = Fabricantes e distribuidores de muitos países vendem aqui por conta própria. Você vê um só preço, até a sua porta, e o vendedor só recebe depois que o pedido chega.
browse-see-new = Ver novidades
browse-protected = Como você está protegido
browse-popular = Mais comprados
browse-popular-all = Todos os mais comprados
browse-fresh = Novidades
browse-fresh-all = Todas as novidades
browse-reduced = Em promoção
browse-recent = Vistos recentemente
browse-related = Produtos semelhantes
browse-all = Todos os produtos
browse-search-title = { $words }: pesquisa
browse-results-for = Resultados para “{ $words }”
browse-count =
    { $n ->
        [0] Nenhum produto
        [one] { $n } produto
       *[other] { $n } produtos
    }
browse-categories = Categorias
browse-availability = Disponibilidade
browse-rating = Avaliação
browse-from = Enviado de
browse-order-relevance = Mais relevantes
browse-order-newest = Mais recentes
browse-order-price-up = Preço: do menor ao maior
browse-order-price-down = Preço: do maior ao menor
browse-order-rating = Mais bem avaliados
browse-order-sold = Mais vendidos
browse-stars-least =
    { $n ->
        [one] { $n } estrela ou mais
       *[other] { $n } estrelas ou mais
    }
browse-price-least = A partir de { $price }
browse-price-most = Até { $price }
browse-mended = Mostrando resultados para “{ $instead }”. Nada foi encontrado para “{ $typed }”.
browse-meant = Você quis dizer:
browse-partly = Nenhum produto contém todas as suas palavras. Estes contêm algumas delas.
browse-nothing = Nada encontrado
browse-nothing-why = Confira a ortografia, use menos palavras ou palavras mais gerais, ou remova um filtro. Ou explore um departamento:
browse-in-stock = Em estoque
browse-sold-out = Esgotado
browse-only-left =
    { $n ->
        [one] Resta apenas { $n }
       *[other] Restam apenas { $n }
    }
browse-often-bought = Mais comprado
browse-sent-from = Enviado de { $country }
browse-at-least =
    { $n ->
        [one] Mínimo de { $n } unidade
       *[other] Mínimo de { $n } unidades
    }
browse-at-most =
    { $n ->
        [one] Máximo de { $n } unidade por comprador
       *[other] Máximo de { $n } unidades por comprador
    }
browse-in-lots =
    { $n ->
        [one] Vendido por unidade
       *[other] Vendido em pacotes de { $n }
    }
browse-ladder = Quanto mais você compra, menos paga por unidade
browse-ladder-from = Quantidade
browse-ladder-each = Preço por unidade
browse-from-pieces =
    { $n ->
        [one] A partir de { $n } unidade
       *[other] A partir de { $n } unidades
    }
browse-buy = Comprar este produto
browse-add = Adicionar ao carrinho
browse-keep = Salvar nos favoritos
browse-arrives = Chega { $when }
browse-fee = { $fee } para { $country }
browse-fee-free = Entrega grátis para { $country }
browse-not-sent = Não entregue em { $country }
browse-goods = Produtos
browse-delivery = Entrega
browse-total = Total
browse-tax-added = Impostos e direitos aduaneiros
browse-tax-inside = Impostos incluídos
browse-on-arrival = A pagar na chegada, cerca de
browse-tax-estimate = O fisco ou a alfândega pode chegar a um valor um pouco diferente.
browse-tax-unknown = O fisco ou a alfândega pode cobrar mais na chegada; não sabemos dizer quanto.
browse-in-language = Descrito pelo vendedor em { $language }
browse-machine = Tradução automática
browse-on-this-page = Nesta página
browse-description = Descrição
browse-specs = Características
browse-origin = Fabricado em
browse-sku = Número do vendedor
browse-yes = Sim
browse-no = Não
browse-months =
    { $n ->
        [one] { $n } mês
       *[other] { $n } meses
    }
browse-years =
    { $n ->
        [one] { $n } ano
       *[other] { $n } anos
    }
browse-who-sells = Quem vende
browse-kind-manufacturer = Fabricante
browse-kind-distributor = Distribuidor
browse-since = Aqui desde { $year }
browse-no-trader = Os dados deste comerciante foram apagados.
browse-report = Denunciar este produto
browse-store-paused = Esta loja está em pausa. Seus produtos não podem ser comprados por enquanto.
browse-store-empty = No momento, não há nada à venda aqui
browse-goods-of-store = O que a loja oferece
trader-name = Nome
trader-representative = Representado por
trader-address = Endereço
trader-email = E-mail
trader-telephone = Telefone
trader-register = Registro comercial
trader-vat = Número de IVA
trader-responsible = Responsável pela segurança dos produtos na UE
trader-certifies = Compromisso
trader-certifies-what = O comerciante se compromete a oferecer apenas produtos e serviços conformes com o direito da União Europeia.
report-title = Denunciar um produto
report-what = Diga-nos o que há de errado com este produto. Não é preciso ter conta.
report-reason = O que há de errado?
report-reason-illegal = A venda é ilegal
report-reason-unsafe = Não é seguro
report-reason-counterfeit = É falsificado ou usa um nome protegido
report-reason-misleading = O que se diz dele não é verdade
report-reason-offensive = É ofensivo ou incita ao ódio
report-reason-other = Outro motivo
report-words = Com suas palavras
report-words-hint = O que você viu e onde?
report-mail = Seu e-mail
report-mail-hint = Somente se quiser receber uma resposta.
report-send = Enviar a denúncia
flash-reported = Obrigado. Recebemos sua denúncia.
