# browse: ko.

browse-hero = 만든 사람에게서 바로
browse-hero-why = 여러 나라의 제조사와 유통사가 직접 판매합니다. 집 앞까지의 총가격을 한눈에 확인하고, 대금은 상품이 도착한 후에 판매자에게 지급됩니다.
browse-see-new = 신상품 보기
browse-protected = 구매자 보호 안내
browse-popular = 인기 상품
browse-popular-all = 인기 상품 모두 보기
browse-fresh = 신상품
browse-fresh-all = 신상품 모두 보기
browse-reduced = 할인 상품
browse-recent = 최근 본 상품
browse-related = 비슷한 상품
browse-all = 전체 상품
browse-search-title = { $words }: 검색
browse-results-for = ‘{ $words }’ 검색 결과
browse-count =
    { $n ->
        [0] 상품 없음
       *[other] 상품 { $n }개
    }
browse-categories = 카테고리
browse-availability = 재고
browse-rating = 평점
browse-from = 발송 국가
browse-order-relevance = 관련도순
browse-order-newest = 최신순
browse-order-price-up = 낮은 가격순
browse-order-price-down = 높은 가격순
browse-order-rating = 평점 높은순
browse-order-sold = 판매량순
browse-stars-least =
    { $n ->
       *[other] 별점 { $n }점 이상
    }
browse-price-least = { $price } 이상
browse-price-most = { $price } 이하
browse-mended = ‘{ $instead }’ 검색 결과입니다. ‘{ $typed }’에 대한 결과가 없습니다.
browse-meant = 이것을 찾으셨나요?
browse-partly = 모든 검색어가 포함된 상품이 없습니다. 일부 검색어가 포함된 상품입니다.
browse-nothing = 검색 결과가 없습니다
browse-nothing-why = 철자를 확인하거나, 더 짧고 일반적인 검색어를 사용하거나, 필터를 해제해 보세요. 카테고리에서 둘러보실 수도 있습니다.
browse-in-stock = 재고 있음
browse-sold-out = 품절
browse-only-left =
    { $n ->
       *[other] { $n }개 남음
    }
browse-often-bought = 인기 상품
browse-sent-from = { $country }에서 발송
browse-at-least =
    { $n ->
       *[other] 최소 { $n }개부터 구매 가능
    }
browse-at-most =
    { $n ->
       *[other] 1인당 최대 { $n }개
    }
browse-in-lots =
    { $n ->
       *[other] { $n }개 단위로 판매
    }
browse-ladder = 많이 살수록 개당 가격이 내려갑니다
browse-ladder-from = 수량
browse-ladder-each = 개당 가격
browse-from-pieces =
    { $n ->
       *[other] { $n }개 이상
    }
browse-buy = 이 상품 구매하기
browse-add = 장바구니 담기
browse-keep = 찜하기
browse-arrives = { $when } 도착 예정
browse-fee = { $country }까지 배송비 { $fee }
browse-fee-free = { $country }까지 무료 배송
browse-not-sent = { $country }(으)로는 배송되지 않습니다
browse-goods = 상품 금액
browse-delivery = 배송비
browse-total = 합계
browse-tax-added = 세금 및 관세
browse-tax-inside = 세금 포함
browse-on-arrival = 도착 시 납부 예상액
browse-tax-estimate = 세무서나 세관에서 산정하는 금액은 다소 다를 수 있습니다.
browse-tax-unknown = 상품이 도착하면 세무서나 세관에서 추가 금액을 요구할 수 있으며, 그 금액은 알려 드릴 수 없습니다.
browse-in-language = 판매자가 { $language }로 작성한 설명
browse-machine = 기계 번역
browse-on-this-page = 이 페이지의 내용
browse-description = 상품 설명
browse-specs = 상품 정보
browse-origin = 제조국
browse-sku = 판매자 상품 번호
browse-yes = 예
browse-no = 아니요
browse-months =
    { $n ->
       *[other] { $n }개월
    }
browse-years =
    { $n ->
       *[other] { $n }년
    }
browse-who-sells = 판매자 정보
browse-kind-manufacturer = 제조사
browse-kind-distributor = 유통사
browse-since = { $year }년부터 판매
browse-no-trader = 이 사업자의 정보는 삭제되었습니다.
browse-report = 이 상품 신고하기
browse-store-paused = 현재 휴업 중인 스토어입니다. 당분간 상품을 구매할 수 없습니다.
browse-store-empty = 현재 판매 중인 상품이 없습니다
browse-goods-of-store = 스토어 상품
trader-name = 상호
trader-representative = 대표자
trader-address = 주소
trader-email = 이메일
trader-telephone = 전화번호
trader-register = 상업등기
trader-vat = 부가가치세 번호
trader-responsible = EU 제품 안전 책임자
trader-certifies = 서약
trader-certifies-what = 이 사업자는 유럽연합 법규를 준수하는 상품과 서비스만 제공할 것을 서약합니다.
report-title = 상품 신고
report-what = 이 상품에 어떤 문제가 있는지 알려 주세요. 계정이 없어도 됩니다.
report-reason = 어떤 문제가 있나요?
report-reason-illegal = 판매가 금지된 상품입니다
report-reason-unsafe = 안전하지 않습니다
report-reason-counterfeit = 위조품이거나 보호받는 상표를 도용했습니다
report-reason-misleading = 설명이 사실과 다릅니다
report-reason-offensive = 불쾌하거나 혐오스러운 내용입니다
report-reason-other = 기타
report-words = 상세 내용
report-words-hint = 무엇을 어디에서 보셨나요?
report-mail = 이메일 주소
report-mail-hint = 답변을 받고 싶으신 경우에만 입력하세요.
report-send = 신고하기
flash-reported = 감사합니다. 신고가 접수되었습니다.
