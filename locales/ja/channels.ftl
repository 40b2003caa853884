# 経路のページ。

channels-title = 経路
channels-lead = あなたの国から会社の所在地まで、請求がどの経路で適法に届くかを示します。経路は会社の所在地に向かうもので、利用者の居住国に向かうものではありません。
channels-from = 当局の国
channels-seat = 会社の所在地
channels-seat-hint = 所在地は、送達先の検索結果に示されます:
channels-seats = 送達先の会社の所在地
channels-others = その他の国と地域
channels-proceeding = 手続の種類
channels-ask = 経路を表示
channels-between = { $from }から{ $seat }へ
channels-address-to = 宛先
channels-authorities = 請求を受け付ける{ $seat }の当局
channels-authorities-why = 経路に別の定めがない限り、請求はあなたの国の中央当局からこれらの当局に送られます。
channels-contact = 連絡先
channels-languages = 言語
channels-requirements = 要件
channels-fees = 費用
channels-caution = これは出典を付した表であり、法的助言ではありません。見つからないことは、存在しないことを意味しません。その後の条約については、あなたの国の中央当局に確認してください。

proceeding-criminal = 刑事
proceeding-civil = 民事または商事
proceeding-administrative = 行政

standing-available = 利用可能
standing-to-verify = 要確認
standing-suspended = 停止中
standing-not-in-force = 未発効

channels-say-domestic = 同じ法域です。その地の手続によるため、条約は要りません。
channels-say-special = この二つの地の関係は、条約の問題ではありません。人が判断します。
channels-say-silent = 表には何も書かれていません。経路がないという意味ではありません。
channels-say-none-found = 表の中に経路は見つかりませんでした。存在しないという意味ではありません。
channels-say-no-hague = 送達と証拠収集に関するハーグ条約は、民事または商事だけを対象とします。刑事手続には使えないため、ここには挙げていません。
channels-say-hague-civil = ハーグ条約は、民事または商事だけを対象とします。刑事事件であれば、刑事の手続を選んでください。
channels-say-no-force = 送達条約によって文書を送達しても、証拠の提出を強制することにはなりません。
channels-say-administrative = 行政手続では、条約が役立つことはまれです。欧州連合の当局は、規則 (EU) 2022/2065 第10条の命令を連合域内の拠点に宛てて出すことができます。
channels-say-formal-only = この地に所在する会社は、外国の当局からの直接の請求には答えません。正式な経路が必要で、所在地の法律が求める許可がない限り、何も開示されません。
channels-say-no-fallback = この所在地について、条約によらない方法は表にありません。所在地の法務省に尋ねてください。

channel-name-mlat-criminal = 刑事に関する司法共助条約
channel-name-mlat-civil = 民事に関する司法共助条約
channel-name-mlat-drug-offences-only = 薬物犯罪だけを対象とする共助協定
channel-name-untoc = 国際組織犯罪防止条約
channel-name-uncac = 国連腐敗防止条約
channel-name-budapest = サイバー犯罪条約(ブダペスト)
channel-name-budapest-second-protocol = サイバー犯罪条約の第二追加議定書
channel-name-hanoi = 国連サイバー犯罪条約(ハノイ)
channel-name-coe030 = 刑事共助に関する欧州条約
channel-name-aseanmlat = ASEAN諸国の刑事共助条約
channel-name-minsk = ミンスク司法共助条約
channel-name-chisinau = キシナウ司法共助条約
channel-name-e-evidence = 欧州提出命令・欧州保全命令
channel-name-dsa-art-10 = デジタルサービス法第10条の命令
channel-name-hague-service = ハーグ送達条約
channel-name-hague-evidence = ハーグ証拠収集条約
channel-name-diplomatic = 相互主義の保証を伴う外交経路
channel-name-reciprocity-attorney-general = 相互主義の保証を伴う、司法長官(Attorney-General)への請求
channel-name-reciprocity-secretary-for-justice = 相互主義の保証を伴う、律政司司長(Secretary for Justice)への請求
channel-name-domestic-law = その地の法律

central-function-criminal_mla = 刑事共助
central-function-hague_service = ハーグ条約による送達
central-function-hague_evidence = ハーグ条約による証拠収集
