# outbox: ko.

mail-greeting = { $name } 님, 안녕하세요.
mail-greeting-nameless = 안녕하세요.
mail-footer = 이 메일은 고객님의 계정 또는 주문과 관련하여 { $site }에서 발송되었습니다. 이 주소로 보내신 답장은 확인되지 않습니다.
mail-trial-subject = { $site } 메일 수신 테스트
mail-trial-body =
    { $site } 관리자가 메일이 정상적으로 도착하는지 확인하기 위해 보낸 테스트 메일입니다.
    별도로 하실 일은 없습니다.
mail-trial-action = { $site } 방문하기
problem-mail-erased = 이 메일의 내용이 삭제되었습니다
problem-mail-erased-detail = 메일 내용은 발송 후 일정 기간이 지나면 삭제됩니다. 다시 보낼 수 없습니다.
problem-under-way = 이미 발송 중입니다
problem-under-way-detail = 발송 시도가 끝날 때까지 기다린 후 다시 시도하세요.
problem-webhook-too-many = 주소가 너무 많습니다
problem-webhook-too-many-detail = 더 이상 사용하지 않는 주소를 삭제한 후 새 주소를 추가하세요.
error-webhook-address = https://로 시작하고 사용자 이름이나 비밀번호가 포함되지 않은 공개 인터넷 주소를 입력하세요.
error-webhook-events = 이벤트를 하나 이상 선택하세요.
