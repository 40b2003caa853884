# decisions: ko.

store-decision-title = 결정
store-decision-words = 판매자에게 알릴 내용
store-decision-words-what = 작성하신 그대로 판매자에게 이메일로 전달됩니다. 스토어를 정지하거나 폐점할 때 필요합니다.
store-decision-was = 이에 관해 다음과 같이 알려 드렸습니다:
mail-store-opened-subject = { $store } 스토어가 열렸습니다
mail-store-opened-body =
    { $store } 스토어가 열렸습니다. 이제 구매자가 상품을 찾아 구매할 수 있습니다.
    { $words }
mail-store-opened-action = 스토어로 이동
mail-store-suspended-subject = { $store } 스토어가 정지되었습니다
mail-store-suspended-body =
    { $store } 스토어가 정지되었습니다. 다시 열릴 때까지 상품을 구매할 수 없습니다. 사유:
    { $words }
    이미 결제된 주문은 계속 진행됩니다. 이 결정에 이의가 있으시면 서면으로 알려 주세요.
mail-store-suspended-action = 스토어 보기
mail-store-closed-subject = { $store } 스토어가 폐점되었습니다
mail-store-closed-body =
    { $store } 스토어는 더 이상 이 마켓플레이스에서 판매하지 않습니다. 사유:
    { $words }
    그동안의 수입은 정산해 드립니다. 이 결정에 이의가 있으시면 서면으로 알려 주세요.
mail-store-closed-action = 스토어 보기
