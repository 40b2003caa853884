# slip: id.

slip-title = Slip pengepakan pesanan { $number }
slip-print = Cetak halaman ini (Ctrl+P, atau ⌘P). Sesuai untuk kertas A4 dan Letter; harga tidak dicantumkan.
slip-open = Slip pengepakan
slip-to = Kepada
slip-from = Dari
slip-ordered = Dipesan pada
slip-pieces = Buah
slip-number = Nomor
slip-packed = Dikemas
slip-all =
    { $n ->
       *[other] Total { $n } buah
    }
slip-return = Ada yang tidak beres? Buka pesanan Anda di toko: di sana Anda dapat bertanya kepada penjual atau meretur barang.
