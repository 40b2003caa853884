# frame: ko.

frame-departments = 카테고리
frame-search = 상품 검색
frame-search-in = 검색 범위
frame-search-all = 전체
frame-search-hint = 무엇을 찾으세요?
frame-search-button = 검색
frame-preferences = 언어, 국가 및 통화
frame-language = 언어
frame-country = 배송 국가
frame-currency = 통화
frame-save = 저장
frame-orders = 주문 내역
frame-find-order = 주문 조회
frame-favourites = 찜
frame-account = 내 계정
frame-new-here = 처음이신가요?
frame-sign-up = 회원가입
frame-basket = 장바구니
frame-basket-count =
    { $n ->
        [0] 장바구니, 비어 있음
       *[other] 장바구니, 상품 { $n }개
    }
frame-sell = 입점하기
frame-seller = 판매자 센터
frame-api = 개발자용 API
frame-to-shop = 쇼핑몰로 가기
frame-seller-orders = 주문
frame-seller-overview = 개요
frame-seller-listings = 상품
frame-seller-stock = 재고
frame-seller-shipping = 배송
frame-seller-coupons = 쿠폰
frame-seller-store = 스토어 페이지
frame-operator = 운영자
frame-operator-sellers = 판매자
frame-operator-transfers = 계좌이체
frame-operator-coupons = 쿠폰
frame-operator-synonyms = 검색어
frame-help = 고객센터
frame-report = 상품 또는 판매자 신고
frame-authorities = 공공기관용
frame-guide = 공공기관 안내
frame-foot = 더 보기
frame-foot-buy = 구매
frame-foot-sell = 판매
frame-foot-rules = 규정 및 권리
frame-trust-direct = 제조사 직접 판매
frame-trust-direct-why = 제조사와 유통사가 이곳에서 직접 판매합니다.
frame-trust-money = 안전한 대금 보관
frame-trust-money-why = 주문하신 상품이 도착한 후에 판매자에게 대금이 지급됩니다.
frame-trust-price = 집 앞까지 하나의 가격
frame-trust-price-why = 세금, 관세, 배송비를 결제 전에 모두 보여 드립니다.
frame-trust-return = 마음이 바뀌어도 안심
frame-trust-return-why = 발송 전에는 주문을 취소하고 전액 환불받을 수 있습니다.
part-price-from = { $price }부터
part-price-now = 판매가:
part-price-was = 이전 가격:
part-price-lowest = 최근 30일 최저가: { $price }
part-rating = 별점 5점 만점에 { $mean }점
part-reviews =
    { $n ->
       *[other] 리뷰 { $n }개
    }
part-sold-by = 판매자: { $store }
part-keep = 찜하기: { $title }
part-you-are-here = 현재 위치
part-pages = 페이지
part-page-before = 이전
part-page-after = 다음
part-page = { $n }페이지
part-filters = 필터
part-filters-chosen = 선택한 필터
part-filter-remove = 필터 해제: { $words }
part-filters-clear = 전체 해제
part-filters-apply = 결과 보기
part-show-more = 더 보기
part-price-range = 가격
part-price-least = 최소
part-price-most = 최대
part-sort = 정렬
part-sort-go = 정렬하기
part-pictures = 이미지
part-picture-n = 이미지 { $n }
part-variant-show = 이 옵션 보기
part-sold-out = 품절
part-quantity = 수량
part-fewer = 1개 줄이기
part-more = 1개 늘리기
part-stars-n =
    { $n ->
       *[other] 별점 { $n }점
    }
part-seller-reply = 판매자 답변
part-review-picture = { $author } 님의 사진
part-steps = 단계
part-step-done = 완료:
part-days-left =
    { $n ->
       *[other] { $n }일 남음
    }
part-message-mine = 나
part-file-drop = 파일을 여기에 끌어다 놓거나 선택하세요
part-not-in-your-language = 선택하신 언어로 제공되지 않음
