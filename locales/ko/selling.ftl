# selling: ko.

sold-title = 발송할 주문
sold-all = 전체
sold-none = 주문이 없습니다
sold-none-what = 새 주문은 결제되는 즉시 여기에 표시됩니다.
sold-send = 발송 기한: { $when }
sold-dispatch = 발송 처리
sold-carrier = 택배사
sold-tracking = 운송장 번호
sold-tracking-what = 구매자에게 표시됩니다. 없으면 비워 두세요.
sold-dispatched = 발송 완료
sold-decline = 발송할 수 없나요?
sold-decline-do = 주문 취소
sold-reason = 사유
flash-order-dispatched = 구매자에게 발송 사실을 알렸습니다.
flash-order-declined = 주문이 취소되었습니다. 구매자에게 전액 환불됩니다.
cancel-reason-out-of-stock = 재고 없음
cancel-reason-cannot-send = 해당 지역 발송 불가
