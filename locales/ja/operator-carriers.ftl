# operator-carriers: ja.

carriers-title = 運送会社
carriers-what = 運送会社のプログラムから荷物の状況を受け取ることができます。アドレスとシークレットを運送会社に渡してください。各イベントはこのシークレットで署名されます。
carriers-name = 運送会社名(出品者の表記どおり)
carriers-show = 表示
carriers-address = アドレス
carriers-secret = シークレット
