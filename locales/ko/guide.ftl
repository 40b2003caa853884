# guide: ko.

guide-title = 공공기관 안내서
guide-version = 버전
guide-effective = 시행일
guide-changes = 변경 사항
guide-old = 더 이상 유효하지 않은 버전입니다. 이 버전을 인용한 요청이 있어 보관하고 있습니다.
guide-future = 아직 시행되지 않은 버전입니다.
guide-present = 현재 시행 중: 버전 { $version }
guide-english-only = 안내서 본문은 영어로 작성되어 있습니다.
guide-contents = 목차
guide-versions = 전체 버전
