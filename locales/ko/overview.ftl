# overview: ko.

overview-title = 개요
overview-waits = 처리할 일
overview-to-dispatch = 발송할 주문
overview-soon =
    { $n ->
       *[other] { $n }건의 발송 기한이 하루 이내입니다
    }
overview-messages = 읽지 않은 메시지
overview-questions = 답변할 질문
overview-returns = 반품
overview-low = 재고 적은 상품
overview-next = 다음 발송
overview-order = 주문
overview-article = 상품
overview-country = 국가
overview-due = 발송 기한
overview-amount = 금액
overview-thirty = 최근 30일
overview-sales = 매출
overview-orders = 주문
overview-mean = 평균 주문 금액
overview-offered = 판매 중인 상품
overview-change = 이전 30일 대비 { $change }
overview-sales-chart = 일별 매출
overview-orders-chart = 일별 주문
overview-countries-chart = 주문 배송 국가
overview-highest = 최고치는 { $most }입니다.
overview-as-table = 표로 보기
overview-day = 날짜
overview-best = 많이 팔린 상품
overview-pieces = 판매 수량
overview-left = 남은 수량
