# frame: pt.

frame-departments = Departamentos
frame-search = Pesquisar produtos
frame-search-in = Pesquisar em
frame-search-all = Tudo
frame-search-hint = O que você procura?
frame-search-button = Pesquisar
frame-preferences = Idioma, país e moeda
frame-language = Idioma
frame-country = Entregar em
frame-currency = Moeda
frame-save = Salvar
frame-orders = Seus pedidos
frame-find-order = Encontrar um pedido
frame-favourites = Favoritos
frame-account = Sua conta
frame-new-here = Novo por aqui?
frame-sign-up = Criar conta
frame-basket = Carrinho
frame-basket-count =
    { $n ->
        [0] Carrinho vazio
        [one] Carrinho, { $n } produto
       *[other] Carrinho, { $n } produtos
    }
frame-sell = Venda conosco
frame-seller = Central do vendedor
frame-api = Para desenvolvedores
frame-to-shop = Ir para a loja
frame-seller-orders = Pedidos
frame-seller-overview = Visão geral
frame-seller-listings = Produtos
frame-seller-stock = Estoque
frame-seller-shipping = Envio
frame-seller-coupons = Cupons
frame-seller-store = Página da loja
frame-operator = Operador
frame-operator-sellers = Vendedores
frame-operator-transfers = Transferências bancárias
frame-operator-coupons = Cupons
frame-operator-synonyms = Termos de busca
frame-help = Ajuda
frame-report = Denunciar um produto ou vendedor
frame-authorities = Para autoridades
frame-guide = Guia para autoridades
frame-foot = Mais páginas
frame-foot-buy = Comprar
frame-foot-sell = Vender
frame-foot-rules = Regras e direitos
frame-trust-direct = Direto do fabricante
frame-trust-direct-why = Aqui vendem os próprios fabricantes e distribuidores.
frame-trust-money = Seu dinheiro fica retido
frame-trust-money-why = O vendedor só recebe depois que o pedido chega.
frame-trust-price = Um só preço, até a sua porta
frame-trust-price-why = Impostos, direitos aduaneiros e entrega aparecem antes do pagamento.
frame-trust-return = Mudou de ideia?
frame-trust-return-why = Até o envio, você pode cancelar o pedido e receber tudo de volta.
part-price-from = a partir de { $price }
part-price-now = Preço:
part-price-was = Antes:
part-price-lowest = Menor preço dos últimos 30 dias: { $price }
part-rating = { $mean } de 5 estrelas
part-reviews =
    { $n ->
        [one] { $n } avaliação
       *[other] { $n } avaliações
    }
part-sold-by = Vendido por { $store }
part-keep = Favorito: { $title }
part-you-are-here = Você está aqui
part-pages = Páginas
part-page-before = Anterior
part-page-after = Próxima
part-page = Página { $n }
part-filters = Filtros
part-filters-chosen = Filtros selecionados
part-filter-remove = Remover filtro: { $words }
part-filters-clear = Limpar tudo
part-filters-apply = Mostrar resultados
part-show-more = Mostrar mais
part-price-range = Preço
part-price-least = De
part-price-most = Até
part-sort = Ordenar por
part-sort-go = Ordenar
part-pictures = Imagens
part-picture-n = Imagem { $n }
part-variant-show = Ver esta variante
part-sold-out = esgotado
part-quantity = Quantidade
part-fewer = Diminuir um
part-more = Aumentar um
part-stars-n =
    { $n ->
        [one] { $n } estrela
       *[other] { $n } estrelas
    }
part-seller-reply = Resposta do vendedor
part-review-picture = Imagem de { $author }
part-steps = Etapas
part-step-done = Concluído:
part-days-left =
    { $n ->
        [one] Resta { $n } dia
       *[other] Restam { $n } dias
    }
part-message-mine = Você
part-file-drop = Solte os arquivos aqui ou selecione-os
part-not-in-your-language = Não disponível no seu idioma
