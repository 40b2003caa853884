# slip: ko.

slip-title = 주문 { $number } 포장 명세서
slip-print = 이 페이지를 인쇄하세요(Ctrl+P 또는 ⌘P). A4와 레터 용지에 맞으며 가격은 표시되지 않습니다.
slip-open = 포장 명세서
slip-to = 받는 분
slip-from = 보내는 분
slip-ordered = 주문일
slip-pieces = 수량
slip-number = 번호
slip-packed = 포장 완료
slip-all =
    { $n ->
       *[other] 총 { $n }개
    }
slip-return = 상품에 문제가 있나요? 쇼핑몰에서 주문을 열어 판매자에게 문의하거나 반품할 수 있습니다.
