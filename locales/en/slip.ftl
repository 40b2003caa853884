# The packing slip that goes into a parcel.

slip-title = Packing slip for order { $number }
slip-print = Print this page (Ctrl+P, or ⌘P). It fits on A4 and Letter paper; prices are left out.
slip-open = Packing slip
slip-to = To
slip-from = From
slip-ordered = Ordered on
slip-pieces = Pieces
slip-number = Number
slip-packed = Packed
slip-all =
    { $n ->
        [one] { $n } piece in all
       *[other] { $n } pieces in all
    }
slip-return = Something wrong with it? Open your order in the shop: you can ask the seller there, or send it back.
