# ガイドの枠。

guide-title = 当局向けガイド
guide-version = 版
guide-effective = 有効期間
guide-changes = 変更点
guide-old = この版はもう有効ではありません。請求がこの版を参照しているため、保存しています。
guide-future = この版はまだ有効ではありません。
guide-present = 現在有効な版: { $version }
guide-english-only = ガイドの本文は英語です。
guide-contents = 目次
guide-versions = すべての版
