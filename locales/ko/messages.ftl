# messages: ko.

frame-messages = 메시지
frame-seller-messages = 메시지
messages-title = 메시지
messages-with = { $name } 님과의 메시지
messages-to-buyer = 구매자에게 메시지 보내기
messages-none = 메시지가 없습니다
messages-none-what = 상대방과 주고받은 메시지가 여기에 표시됩니다.
messages-unread =
    { $n ->
       *[other] 새 메시지 { $n }개
    }
messages-older = 이전 메시지
message-text = 메시지
message-text-hint = 두 사람만 읽을 수 있습니다. 비밀번호나 카드 번호는 적지 마세요.
message-send = 보내기
message-picture = 이미지
message-write-seller = 판매자에게 메시지 보내기
message-write-buyer = 구매자에게 메시지 보내기
flash-message-sent = 메시지를 보냈습니다.
error-message-too-long = 메시지는 최대 4,000자입니다.
order-problem = 주문에 문제가 있습니다
wrong-first = 판매자에게 문제를 알려 주세요
wrong-first-what = 문제를 설명하고 필요하면 이미지를 첨부하세요. 대부분의 문제는 이렇게 해결됩니다. 문제없다고 확인하지 않는 한, 보호 기간이 끝날 때까지 대금이 안전하게 보관됩니다.
mail-message-waits-subject = { $about } 관련 메시지가 있습니다
mail-message-waits-body = { $about }에 관한 메시지가 도착했습니다. 당사 페이지에서 읽고 답장할 수 있습니다.
mail-message-waits-action = 메시지 읽기
