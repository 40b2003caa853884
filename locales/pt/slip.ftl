# slip: pt.

slip-title = Lista de conteúdo do pedido { $number }
slip-print = Imprima esta página (Ctrl+P ou ⌘P). Cabe em papel A4 e Carta; os preços são omitidos.
slip-open = Lista de conteúdo
slip-to = Para
slip-from = De
slip-ordered = Pedido em
slip-pieces = Unidades
slip-number = Número
slip-packed = Embalado
slip-all =
    { $n ->
        [one] { $n } unidade no total
       *[other] { $n } unidades no total
    }
slip-return = Algo errado? Abra seu pedido na loja: lá você pode perguntar ao vendedor ou devolver.
