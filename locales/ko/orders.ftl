# orders: ko.

order-stage-placed = 결제 전
order-stage-paid = 결제 완료
order-stage-dispatched = 배송 중
order-stage-delivered = 배송 완료
order-stage-completed = 거래 완료
order-stage-cancelled = 취소됨
order-stage-returning = 반품 중
order-stage-returned = 반품 완료
order-stage-refunded = 환불 완료
order-event-placed = 주문 접수
order-event-paid = 결제 완료
order-event-cancelled = 주문 취소
order-event-dispatched = 택배사에 인계됨
order-event-delivered = 택배사 배송 완료 처리
order-event-confirmed = 수령 확인
order-event-protection-ended = 거래 완료: 보호 기간 종료
order-event-extended = 보호 기간 연장
order-event-return-asked = 반품 요청
order-event-return-ended = 반품 절차 종료
order-event-returned = 반품 및 환불 완료
order-event-refunded-in-part = 일부 환불
order-event-refunded = 환불 완료
order-by-buyer = 구매자
order-by-seller = 판매자
order-by-operator = 마켓플레이스
order-by-provider = 결제대행사
order-by-clock = 기한 만료로 인해
orders-title = 주문 내역
orders-none = 주문 내역이 없습니다
orders-none-what = 구매하신 내역이 여기에 표시됩니다.
orders-more =
    { $n ->
       *[other] 외 { $n }개 상품
    }
orders-see = 주문 상세
orders-see-number = 주문 { $number } 상세
orders-older = 이전 주문
orders-find = 주문 조회
orders-find-what = 비회원 주문을 조회합니다. 두 정보 모두 보내 드린 이메일에 있습니다.
orders-find-number = 주문 번호
orders-find-number-what = 영문자와 숫자 10자리. 예: 7K3M9-QPD4X
orders-find-do = 조회하기
orders-find-none = 이 주문 번호와 이메일 주소에 해당하는 주문이 없습니다.
order-title = 주문 { $number }
order-arrived = 상품이 도착했나요?
order-arrived-what = 수령을 확인하시거나 기한이 지나기 전까지 판매자에게 대금이 지급되지 않습니다. 문제가 있으면 확인하지 마세요.
order-confirm = 네, 문제없이 받았습니다
order-waits = 판매자가 상품을 준비하고 있습니다
order-waits-what = 기한 내에 발송되지 않으면 주문이 자동으로 취소되고 대금이 환불됩니다.
order-cancel = 주문 취소
order-left = { $when } 종료
order-unpaid = 아직 결제되지 않은 주문입니다.
order-pay = 지금 결제하기
order-goods = 주문 상품
order-happened = 진행 내역
order-carrier = { $carrier }(으)로 발송
order-paid = 결제 금액
order-purchase = 전체 구매 내역
order-receipt = 영수증
receipt-title = 주문 { $number } 영수증
receipt-from = 판매자
receipt-register = 등기: { $register }
receipt-vat = 부가가치세 번호: { $number }
receipt-to = 구매자
receipt-day = 결제일
receipt-goods = 상품 금액
receipt-amount = 금액
receipt-scheme = 마켓플레이스가 { $scheme }에 따라 세금을 징수했습니다.
receipt-tax-collected = 마켓플레이스가 세금을 징수했습니다.
receipt-refunded = 환불 금액
receipt-print = 브라우저에서 이 페이지를 인쇄하거나 PDF로 저장하세요.
order-refund-begun = { $amount } 환불이 진행 중입니다.
order-refund-paid = { $amount }이(가) 환불되었습니다.
order-refund-failed = { $amount }을(를) 아직 환불하지 못했습니다. 확인하고 있습니다.
flash-order-confirmed = 감사합니다. 판매자에게 대금이 지급되었습니다.
flash-order-cancelled = 주문이 취소되었습니다. 대금을 환불해 드립니다.
flash-order-other = 그사이 주문 상태가 변경되었습니다. 현재 상태는 다음과 같습니다.
problem-order-not-now = 지금은 할 수 없는 작업입니다
problem-order-not-now-detail = 현재 주문 단계에서는 할 수 없습니다. 주문을 다시 확인하세요.
error-dispatch-carrier = 택배사 이름을 60자 이내로 입력하세요.
error-dispatch-tracking = 택배사가 부여한 운송장 번호를 그대로 입력하세요(영문자, 숫자, 하이픈).
error-refund-too-much = 환불할 수 있는 잔액을 초과했습니다.
mail-order-paid-subject = 주문 { $number } 감사합니다
mail-order-paid-body =
    { $total } 결제가 완료되어 주문이 판매자에게 전달되었습니다.
    { $lines }
    대금은 상품이 도착할 때까지 안전하게 보관됩니다.
mail-order-paid-action = 주문 조회하기
mail-order-transfer-subject = 주문하신 { $total }을(를) 이체해 주세요
mail-order-transfer-body =
    주문해 주셔서 감사합니다. { $until }까지 { $total }을(를) 이체해 주세요.
    입금이 확인될 수 있도록 다음 참조 번호를 입력하세요: { $number }
    기한 내에 입금되지 않으면 주문이 자동으로 취소되며 결제하실 금액은 없습니다.
mail-order-transfer-action = 계좌와 참조 번호 보기
mail-order-lapsed-subject = 주문 { $number }이(가) 취소되었습니다
mail-order-lapsed-body =
    주문 { $number }({ $total })이(가) 기한 내에 결제되지 않아 취소되었습니다. 결제하실 금액은 없습니다.
    언제든지 다시 주문하실 수 있습니다.
mail-order-lapsed-action = 주문 보기
mail-order-cancelled-subject = 판매자가 주문 { $number }을(를) 발송할 수 없습니다
mail-order-cancelled-body = 죄송합니다. 주문 { $number }이(가) 취소되었습니다. { $total }을(를) 결제하신 수단으로 환불해 드립니다.
mail-order-cancelled-action = 주문 보기
mail-order-cancelled-by-you-subject = 주문 { $number }이(가) 취소되었습니다
mail-order-cancelled-by-you-body = 주문 { $number }을(를) 취소하셨습니다. { $total }을(를) 결제하신 수단으로 환불해 드립니다.
mail-order-cancelled-by-you-action = 주문 보기
mail-order-cancelled-late-subject = 주문 { $number }이(가) 기한 내에 발송되지 않았습니다
mail-order-cancelled-late-body = 판매자가 주문 { $number }을(를) 기한 내에 발송하지 않아 주문이 취소되었습니다. { $total }을(를) 결제하신 수단으로 환불해 드립니다.
mail-order-cancelled-late-action = 주문 보기
mail-order-sent-subject = 주문 { $number }이(가) 배송 중입니다
mail-order-sent-body =
    판매자가 상품을 { $carrier }에 인계했습니다. 운송장 번호: { $tracking }
    늦어도 { $until }까지 도착합니다. 도착하면 주문 페이지에서 수령을 확인해 주세요.
mail-order-sent-action = 주문 조회하기
mail-order-sent-untracked-subject = 주문 { $number }이(가) 배송 중입니다
mail-order-sent-untracked-body =
    판매자가 상품을 { $carrier }에 인계했습니다. 운송장 번호는 없습니다.
    늦어도 { $until }까지 도착합니다. 도착하면 주문 페이지에서 수령을 확인해 주세요.
mail-order-sent-untracked-action = 주문 조회하기
