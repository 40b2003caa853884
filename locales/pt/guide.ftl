# guide: pt.

guide-title = Guia para autoridades
guide-version = Versão
guide-effective = Em vigor
guide-changes = Novidades
guide-old = Esta versão não está mais em vigor. É mantida porque há solicitações que a citam.
guide-future = Esta versão ainda não está em vigor.
guide-present = Em vigor agora: versão { $version }
guide-english-only = O guia está escrito em inglês.
guide-contents = Sumário
guide-versions = Todas as versões
