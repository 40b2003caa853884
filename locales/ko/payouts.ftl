# payouts: ko.

nav-payouts = 정산
payouts-title = 판매자 정산
payouts-what = 스토어의 수입은 회차별로 정산됩니다. 먼저 회차를 작성하여 확인한 후 시작하면 금액이 분리되며, 은행에 제출할 파일을 다운로드할 수 있습니다.
payouts-next = 현재 정산 대상
payouts-nobody-owed = 정산할 스토어가 없습니다.
payouts-store = 스토어
payouts-owed = 정산 예정액
payouts-outcome = 회차 처리 결과
payouts-pays = 지급
payouts-why-owes = 미납금 있음: 다음 수입에서 차감
payouts-why-little = 최소 정산 금액 미달
payouts-why-no-account = 은행 계좌 미등록
payouts-why-new-account = 최근에 은행 계좌 변경
payouts-why-suspended = 스토어 정지
payouts-why-in-run = 시작 전 회차에 포함됨
payouts-draw-up = 회차 작성
payouts-draw-up-what =
    { $n ->
    *[other] 스토어 { $n }곳에 지급됩니다. 회차를 시작하기 전에는 송금되지 않습니다.
    }
payouts-runs = 정산 회차
payouts-no-runs = 아직 정산 회차가 없습니다.
payouts-drawn-up = 작성일
payouts-by-clock = 자동
payouts-count = 지급 건수
payouts-state = 상태
payouts-total = 합계
payouts-run-drawn-up = 작성됨, 시작 전
payouts-run-begun = 진행 중: 은행 응답 대기
payouts-run-done = 완료
payouts-run-given-up = 포기됨
payouts-results = 은행 응답 입력
payouts-results-what = payout, result, reason 열이 있는 CSV 파일입니다. result는 paid, failed, returned 중 하나이고, reason은 account-unknown, account-closed, refused, other 중 하나입니다. 같은 파일을 두 번 입력해도 변경되지 않습니다.
payouts-results-file = 결과 파일
payouts-results-enter = 입력
payouts-entered =
    { $n ->
    *[other] { $n }줄이 입력되었습니다. 다음 줄은 입력되지 않았습니다:
    }
payouts-bad-no-payout = { $line }번째 줄: 이 번호의 지급 건이 없습니다.
payouts-bad-not-under-way = { $line }번째 줄: 이미 다른 응답이 있거나 시작되지 않은 지급 건입니다.
payouts-bad-payout-result = { $line }번째 줄: 결과가 paid, failed, returned 중 하나가 아닙니다.
payouts-bad-payout-reason = { $line }번째 줄: 알 수 없는 사유입니다.
payouts-run-title = 정산 회차
payouts-start-what = 금액을 확인하세요. 회차를 시작하면 각 지급 건의 금액이 분리됩니다. 더 이상 지급 대상이 아닌 금액은 제외됩니다.
payouts-start = 회차 시작
payouts-give-up = 회차 포기
payouts-file-what = 이 파일을 은행에 제출한 후 응답을 입력하세요. 전체 계좌번호가 포함되어 있으므로 파일을 받은 사실이 기록부에 남습니다.
payouts-file-csv = CSV 파일
payouts-file-xml = XML 파일(pain.001)
payouts-number = 지급 건
payouts-amount = 금액
payouts-answer = 은행 응답
payouts-reason = 사유
payouts-paid = 지급됨
payouts-paid-number = 지급 건 { $number } 지급됨
payouts-failed = 거절됨
payouts-failed-number = 지급 건 { $number } 거절됨
payouts-returned = 반환됨
payouts-returned-number = 지급 건 { $number } 반환됨
payout-state-drawn-up = 작성됨
payout-state-begun = 송금 중
payout-state-paid = 지급됨
payout-state-failed = 지급되지 않음
payout-state-returned = 반환됨
payout-state-given-up = 포기됨
payout-failure-account-unknown = 은행에서 계좌를 찾을 수 없습니다.
payout-failure-account-closed = 해지된 계좌입니다.
payout-failure-refused = 은행에서 거절했습니다.
payout-failure-other = 은행에서 지급하지 않았습니다.
payout-failure-owed-less = 스토어에 지급할 금액이 줄었습니다.
flash-payouts-started = 회차가 시작되었습니다. 은행에 제출할 파일을 다운로드하세요.
flash-payouts-given-up = 회차를 포기했습니다.
flash-payouts-results = 결과가 입력되었습니다.
flash-payout-answered = 응답이 입력되었습니다.
error-payouts-nobody = 지금은 지급할 대상이 없습니다.
error-results-header = 결과 파일이 아닙니다. 첫 줄은 payout,result,reason이어야 합니다.
error-payout-result = paid, failed, returned 중 하나를 선택하세요.
error-payout-reason = 사유를 하나 선택하세요.
balance-title = 잔액
balance-payable = 정산 가능 금액
balance-is-payable = 거래가 완료된 주문의 금액입니다.
balance-held = 보관 중
balance-is-held = 수수료를 뺀 금액으로, 구매자가 상품을 받을 때까지 보관됩니다.
balance-on-its-way = 송금 중
balance-is-on-its-way = 며칠 내에 은행에 입금됩니다.
balance-paid = 누적 정산액
balance-is-paid = 모든 정산의 합계입니다.
balance-owes = 판매자에게 귀속된 후 구매자에게 환불되어 잔액이 0보다 적습니다. 다음 수입에서 차감됩니다.
balance-account = 정산 계좌
balance-account-since = 등록일
balance-account-change = 변경
balance-account-add = 은행 계좌 등록
balance-no-account = 아직 은행 계좌를 등록하지 않으셨습니다. 등록하기 전에는 정산할 수 없습니다.
balance-releases = 다음 정산 예정
balance-releases-what = 구매자가 그 전에 수령을 확인하지 않으면 이 날짜에 구매자 보호 기간이 끝납니다.
balance-order = 주문
balance-yours = 정산 금액
balance-until = 늦어도
balance-payouts = 정산
balance-no-payouts = 아직 정산 내역이 없습니다.
balance-day = 날짜
balance-statements = 정산 내역서
balance-statements-what = 한 달간의 모든 내역을 주문 번호와 함께 확인하고, 회계용 CSV 또는 PDF로 받을 수 있습니다.
bank-account-title = 은행 계좌
bank-account-what = 수입을 이 계좌로 정산합니다. 계좌번호는 암호화하여 보관하며 마지막 네 자리만 표시합니다.
bank-account-now = 현재 정산 계좌
bank-account-holder = 예금주
bank-account-holder-what = 은행에 등록된 이름입니다.
bank-account-country = 은행 국가
bank-account-number = IBAN 또는 계좌번호
bank-account-number-what = IBAN을 사용하는 은행은 IBAN을 입력하세요.
bank-account-bank = BIC
bank-account-bank-what = 영문자와 숫자 8자 또는 11자입니다. 은행에서 요구하지 않으면 비워 두세요.
bank-account-password = 비밀번호
bank-account-password-what = 다른 사람이 정산 계좌를 변경하지 못하도록 다시 확인합니다.
bank-account-save = 저장
flash-bank-account = 앞으로 이 계좌로 정산됩니다.
error-bank-holder = 예금주 이름을 70자 이내로 입력하세요.
error-bank-number = 영문자와 숫자를 4~34자로 입력하세요.
error-bank-iban = IBAN에 오류가 있습니다. 카드나 은행 서류와 비교해 보세요.
error-bank-code = BIC는 영문자와 숫자 8자 또는 11자입니다.
mail-payout-paid-subject = { $amount }이(가) 계좌에 입금되었습니다
mail-payout-paid-body =
    { $amount }을(를) 정산해 드렸습니다(정산 { $number }).
    자세한 내용은 정산 내역서에서 확인하실 수 있습니다.
mail-payout-paid-action = 잔액 보기
mail-payout-failed-subject = 정산금이 입금되지 않았습니다
mail-payout-failed-body =
    정산 { $number }({ $amount })이(가) 입금되지 않았습니다. { $why }
    금액은 다시 잔액에 반영되었습니다. 다음 정산이 정상적으로 입금되도록 은행 계좌를 확인해 주세요.
mail-payout-failed-action = 은행 계좌 확인
mail-payout-account-subject = 은행 계좌가 변경되었습니다
mail-payout-account-body =
    앞으로 스토어의 정산금은 { $number } 계좌로 입금됩니다.
    직접 변경하지 않으셨다면 비밀번호를 변경하고 즉시 알려 주세요.
mail-payout-account-action = 잔액 보기
