# taxes: ko.

error-tax-cell = 읽을 수 없는 값입니다: { $wanted }
error-tax-contradiction = 다른 행과 모순됩니다: { $wanted }
error-tax-other-sheet = 다른 표의 행에 같은 ID가 있습니다.
error-shipping-handling = 0~{ $wanted }영업일 사이로 입력하세요.
error-shipping-lanes = 배송지를 1~{ $wanted }개 행으로 입력하세요.
error-shipping-countries = 국가를 하나 이상 선택하거나 ‘그 외 모든 국가’를 선택하세요.
error-shipping-twice = { $wanted }에 같은 서비스를 사용하는 다른 행이 있습니다.
error-shipping-days = 첫 번째 숫자는 두 번째 숫자 이하여야 하고, 두 번째 숫자는 { $wanted } 이하여야 합니다.
error-shipping-amount = 0 이상의 금액을 입력하세요.
error-shipping-profiles = 스토어당 배송 방식은 최대 { $wanted }개입니다.
problem-shipping-in-use = 이 배송 방식을 사용하는 상품이 있습니다
problem-shipping-in-use-detail = 먼저 해당 상품에 다른 배송 방식을 선택하세요.
error-header = 첫 번째 줄에 환율 파일의 열 이름이 없습니다.
error-cells = 이 행의 칸 수가 첫 번째 줄과 다릅니다.
error-day = 올바른 날짜가 아닙니다. 예: 2026-11-30
error-day-to-come = 아직 오지 않은 날짜입니다.
error-currency = 올바른 통화가 아닙니다.
error-rate = 올바른 환율이 아닙니다.
