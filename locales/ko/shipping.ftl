# shipping: ko.

shipping-title = 배송 방식
shipping-lead = 어느 국가로, 어느 택배사로, 얼마나 빨리, 얼마에 보내는지 설정합니다. 첫 번째 배송 방식은 다른 방식을 지정하지 않은 모든 상품에 적용됩니다.
shipping-new = 배송 방식 추가
shipping-none = 아직 배송지가 없습니다
shipping-none-what = 배송지를 설정해야 구매자가 주문할 수 있습니다.
shipping-handling-says =
    { $n ->
       *[other] { $n }영업일 이내 택배사 인계
    }
shipping-to = 배송지
shipping-to-hint = 국가를 쉼표로 구분하여 입력하세요. 유럽연합은 EU로 입력합니다. 그 외 모든 국가는 비워 두세요.
shipping-others = 그 외 모든 국가
shipping-service = 서비스
shipping-carrier = 택배사
shipping-time = 배송 기간
shipping-fee = 배송비
shipping-days = { $least }~{ $most }영업일
shipping-fee-kg = { $fee } + 1kg당 { $each }
shipping-fee-free = { $fee }, { $from } 이상 무료
shipping-change = 수정
shipping-remove = 삭제
shipping-name = 이름
shipping-name-hint = 판매자에게만 표시됩니다.
shipping-handling = 택배사 인계까지 걸리는 영업일
shipping-handling-hint = 0~30 사이로 입력하세요.
shipping-lanes = 배송지 및 배송비(단위: { $currency })
shipping-lanes-hint = 택배사, 기간, 배송비가 없는 행은 제외됩니다.
shipping-lane = { $n }행
shipping-lane-remove = 이 행 삭제
shipping-days-least = 최소 배송 기간(영업일)
shipping-days-most = 최대 배송 기간(영업일)
shipping-base = 배송비
shipping-per-kg = 1kg당 추가 배송비
shipping-free-from = 무료 배송 기준 상품 금액
shipping-more = 행 추가
flash-shipping-saved = 저장되었습니다.
error-not-a-country-name = ‘{ $wanted }’은(는) 알 수 없는 국가입니다.
