# customers: ko.

customer-sign-in-title = 로그인
customer-forgotten = 비밀번호를 잊으셨나요?
customer-keep = 이 기기에서 로그인 유지
customer-new = 처음이신가요?
customer-join = 회원가입
customer-office = 공공기관 및 직원 로그인
join-title = 회원가입
join-why = 주문을 조회하고, 주소를 저장하고, 다음에는 더 빠르게 결제하세요.
join-name = 이름
join-mail-hint = 본인 확인을 위해 이 주소로 링크를 보내 드립니다.
join-country = 국가
join-country-hint = 거주하시는 국가입니다.
join-currency = 통화
join-do = 가입하기
join-have = 이미 계정이 있으신가요?
join-sent-title = 메일함을 확인하세요
join-sent-words = 이메일을 보내 드렸습니다. 메일의 링크를 눌러 가입을 완료하세요. 링크는 3일간 유효합니다.
join-sent-nothing = 메일이 오지 않았나요?
join-sent-again = 다시 보내기
flash-mail-again = 이 주소로 가입하셨다면 메일을 다시 보내 드렸습니다.
confirm-title = 거의 다 되었습니다
confirm-words = 완료하려면 { $mail }에 설정하신 비밀번호를 입력하세요.
confirm-hint = 다른 사람이 고객님의 이름으로 계정을 만들지 못하도록 하기 위한 것입니다.
confirm-do = 확인하고 로그인
confirm-anew = 비밀번호가 맞지 않나요? 처음부터 다시 시작
flash-joined = 환영합니다! 계정이 준비되었습니다.
forgotten-title = 비밀번호를 잊으셨나요?
forgotten-words = 이메일 주소를 알려 주시면 새 비밀번호를 설정할 수 있는 링크를 보내 드립니다.
forgotten-do = 링크 보내기
forgotten-sent-title = 메일함을 확인하세요
forgotten-sent-words = 이 주소로 이메일을 보내 드렸습니다. 메일의 링크는 1시간 동안 유효하며 한 번만 사용할 수 있습니다.
new-password-title = 새 비밀번호 설정
mail-title = 새 이메일 주소
mail-words = 앞으로 이 주소로 로그인할 것인지 확인해 주세요.
mail-do = 이 주소 사용
flash-mail-changed = 이메일 주소가 변경되었습니다.
flash-mail-asked = 새 주소로 이메일을 보내 드렸습니다. 메일의 링크를 누르시면 바로 적용됩니다.
account-nav = 내 계정
account-home-title = 내 계정
account-home-hello = { $name } 님, 안녕하세요
account-tab-home = 개요
account-tab-details = 회원 정보
account-tab-addresses = 주소록
account-tab-security = 로그인 및 보안
account-tab-tokens = API 토큰
details-title = 회원 정보
details-you = 기본 정보
details-save = 저장
details-new-mail = 새 이메일 주소
details-new-mail-hint = 이 주소로 링크를 보내 드립니다. 링크를 누르기 전에는 변경되지 않습니다.
details-change-mail = 주소 변경
flash-saved = 저장되었습니다.
security-title = 로그인 및 보안
second-step-on = 로그인할 때 비밀번호 입력 후 앱의 인증 코드를 입력합니다.
second-step-off = 다른 사람이 비밀번호를 알더라도 기기의 앱에서 생성된 인증 코드가 있어야 로그인할 수 있습니다.
second-step-sellers = 모든 판매자에게 권장합니다.
second-step-why = 설정하면 로그인할 때 비밀번호 입력 후 기기의 앱에서 생성된 인증 코드를 입력합니다.
second-step-do = 켜기
second-step-remove = 끄기
flash-second-step-removed = 2단계 인증이 꺼졌습니다.
security-own = 내 데이터
security-data = 보관 중인 고객님의 모든 데이터를 파일 하나로 제공합니다.
security-download = 내 데이터 다운로드
security-closing = 언제든지 계정을 탈퇴할 수 있습니다.
closing-title = 회원 탈퇴
closing-what-goes = 로그인 정보, 주소, 설정이 즉시 삭제됩니다. 되돌릴 수 없습니다.
closing-what-stays = 주문 기록은 법정 보존 기간 동안 보관되며, 누구도 이를 쇼핑에 이용할 수 없습니다.
closing-sure = 탈퇴하는 데 동의합니다
closing-do = 회원 탈퇴
closing-back = 취소하고 계정 유지
flash-account-closed = 탈퇴가 완료되었습니다. 이용해 주셔서 감사합니다.
problem-store-open = 아직 판매 중인 스토어가 있습니다
problem-store-open-detail = 스토어가 있는 계정은 탈퇴할 수 없습니다. 먼저 스토어를 폐점하고, 진행 중인 주문과 대금을 정리해 주세요.
addresses-title = 주소록
addresses-none = 저장된 주소가 없습니다.
addresses-back = 주소록으로 돌아가기
address-new = 주소 추가
address-edit-title = 주소 수정
address-edit = 수정
address-remove = 삭제
address-make-default = 기본 주소로 설정
address-default = 기본 주소
address-save = 주소 저장
address-country-use = 이 국가 사용
address-optional = (선택 사항)
address-example = 예: { $example }
address-doubts = 다시 확인해 주세요. 잘못 입력되었을 수 있습니다:
address-sure = 이대로가 맞습니다
flash-address-saved = 주소가 저장되었습니다.
flash-address-removed = 주소가 삭제되었습니다.
problem-address-book-full = 주소록이 가득 찼습니다
problem-address-book-full-detail = 주소는 50개까지 저장할 수 있습니다. 더 이상 사용하지 않는 주소를 삭제하세요.
address-label-name = 이름
address-label-organisation = 회사
address-label-street = 도로명 및 건물 번호
address-label-street_more = 동, 층, 호수
address-label-suburb = 교외 지역
address-label-district = 구역
address-label-neighbourhood = 동네
address-label-village_township = 마을
address-label-townland = 타운랜드
address-label-city = 도시
address-label-post_town = 우편 도시
address-label-area = 지역
address-label-province = 주(Province)
address-label-state = 주(State)
address-label-emirate = 토후국
address-label-parish = 교구
address-label-department = 데파르트망
address-label-island = 섬
address-label-county = 카운티
address-label-prefecture = 현
address-label-do_si = 시/도
address-label-oblast = 주(Oblast)
address-label-governorate = 주(Governorate)
address-label-region = 지방
address-label-postal_code = 우편번호
address-label-zip_code = ZIP 코드
address-label-pin_code = PIN 코드
address-label-eircode = Eircode
address-label-sorting_code = 분류 코드(CEDEX)
address-label-country = 국가
address-label-telephone = 전화번호
error-address-missing = 필수 입력 항목입니다.
error-address-missing-like = 필수 입력 항목입니다. 추천: { $suggestions }
error-address-too-long = { $most }자 이내로 입력하세요.
error-address-too-many = { $most }줄 이내로 입력하세요.
error-address-malformed = 이 국가의 형식과 맞지 않습니다.
error-address-malformed-like = 이 국가의 형식과 맞지 않습니다. 올바른 형식: { $examples }
error-address-unknown = 확인되지 않는 값입니다.
error-address-unknown-like = 확인되지 않는 값입니다. 혹시 { $suggestions }인가요?
error-address-disagrees = { $says }와(과) 일치하지 않습니다.
error-address-disagrees-like = { $says }와(과) 일치하지 않습니다. 예상 값: { $expected }
error-address-unused = 이 국가의 주소에는 사용되지 않는 항목입니다.
error-mail-address = 이메일 주소를 입력하세요. 예: name@example.com
error-name-too-long = 100자 이내로 입력하세요.
error-closing-sure = 확실하시면 이 칸에 체크하세요.
mail-customer-confirm-subject = 이메일 주소를 확인해 주세요
mail-customer-confirm-body =
    이 주소로 { $site } 회원가입 신청이 접수되었습니다.
    링크를 누르고 비밀번호를 입력하면 가입이 완료됩니다. 링크는 3일간 유효합니다.
    본인이 신청하지 않으셨다면 이 메일을 무시하세요. 계정은 만들어지지 않습니다.
mail-customer-confirm-action = 이메일 주소 확인
mail-customer-known-subject = 이미 계정이 있습니다
mail-customer-known-body =
    이 주소로 { $site } 회원가입 신청이 접수되었습니다. 이미 이 주소로 된 계정이 있어 변경된 내용은 없습니다.
    로그인하시거나, 비밀번호를 잊으셨다면 새로 설정하실 수 있습니다.
mail-customer-known-action = 로그인
mail-customer-forgotten-subject = 새 비밀번호를 설정하세요
mail-customer-forgotten-body =
    { $site } 계정의 비밀번호 재설정 요청이 접수되었습니다.
    링크는 1시간 동안 유효하며 한 번만 사용할 수 있습니다. 본인이 요청하지 않으셨다면 이 메일을 무시하세요. 비밀번호는 그대로 유지됩니다.
mail-customer-forgotten-action = 새 비밀번호 설정
mail-customer-unknown-subject = 이 주소로 된 계정이 없습니다
mail-customer-unknown-body =
    { $site }에서 비밀번호 재설정 요청이 접수되었으나, 이 주소로 된 쇼핑 계정이 없습니다.
    다른 주소로 가입하셨을 수 있습니다. 본인이 요청하지 않으셨다면 이 메일을 무시하세요.
mail-customer-unknown-action = 회원가입
mail-customer-password-subject = 비밀번호가 변경되었습니다
mail-customer-password-body =
    방금 { $site } 계정의 비밀번호가 변경되었으며, 다른 모든 기기에서 로그아웃되었습니다.
    본인이 변경하지 않으셨다면 즉시 새 비밀번호를 설정하고 계정을 확인하세요.
mail-customer-password-action = 내 계정 보기
mail-customer-mail-subject = 새 이메일 주소를 확인해 주세요
mail-customer-mail-body =
    앞으로 이 주소로 { $site }에 로그인하도록 요청하셨습니다.
    링크를 눌러 확인해 주세요. 링크는 하루 동안 유효합니다.
mail-customer-mail-action = 이 주소 사용
mail-customer-mail-changed-subject = 이메일 주소가 변경되었습니다
mail-customer-mail-changed-body =
    { $site } 계정의 이메일 주소가 변경되었습니다. 앞으로는 새 주소로 로그인하시고, 안내 메일도 새 주소로 보내 드립니다.
    본인이 변경하지 않으셨다면 즉시 알려 주세요.
mail-customer-mail-changed-action = 내 계정 보기
mail-customer-closed-subject = 탈퇴가 완료되었습니다
mail-customer-closed-body =
    요청에 따라 { $site } 계정이 해지되었습니다. 로그인 정보, 주소, 설정이 삭제되었습니다.
    주문 기록은 법정 보존 기간 동안 보관됩니다.
mail-customer-closed-action = 쇼핑몰로 가기
