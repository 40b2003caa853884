# import: ko.

import-title = 파일에서 상품 가져오기
import-lead = 상품 수에 제한이 없는 CSV 또는 JSON 파일입니다. 이미 등록된 상품 번호가 있는 행은 해당 상품을 변경하고, 나머지는 새 상품이 됩니다. 처리되는 동안 이 페이지를 나가셔도 됩니다.
import-file = 파일
import-file-hint = 열: sku, title, description, category, price, stock, weight_g 및 속성을 위한 attribute.…
import-mapping = 열 매핑
import-mapping-hint = 파일의 열 이름이 다른 경우에만 TOML 몇 줄로 작성하세요. 비워 두셔도 됩니다.
import-send = 가져오기
import-before = 이전 파일
import-when = 시작 시각
import-made = 새 상품
import-changed = 변경된 상품
import-drafts = 새 상품 중 속성이 누락된 초안
import-bad = 제외된 행
import-bad-rows = 가져오지 못한 행
import-line = 줄
import-field = 필드
import-why = 사유
import-done = 파일을 모두 가져왔습니다.
import-failed = 파일을 더 이상 가져올 수 없습니다:
import-percent = 파일의 { $n }%를 가져왔습니다.
import-goes-on = 이 페이지는 몇 초마다 진행 상황을 보여 줍니다.
error-import-mapping = 읽을 수 없는 매핑입니다: { $wanted }
