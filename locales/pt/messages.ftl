# messages: pt.

frame-messages = Mensagens
frame-seller-messages = Mensagens
messages-title = Mensagens
messages-with = Mensagens com { $name }
messages-to-buyer = Escrever ao comprador
messages-none = Ainda não há mensagens
messages-none-what = As mensagens entre você e a outra parte aparecem aqui.
messages-unread =
    { $n ->
        [one] { $n } mensagem nova
       *[other] { $n } mensagens novas
    }
messages-older = Mensagens anteriores
message-text = Sua mensagem
message-text-hint = Só vocês dois podem lê-la. Não escreva senhas nem números de cartão.
message-send = Enviar
message-picture = Imagem
message-write-seller = Escrever ao vendedor
message-write-buyer = Escrever ao comprador
flash-message-sent = Sua mensagem foi enviada.
error-message-too-long = Uma mensagem tem no máximo 4.000 caracteres.
order-problem = Problema com o pedido
wrong-first = Conte ao vendedor o que está errado
wrong-first-what = Descreva o problema e anexe fotos, se ajudarem. A maioria dos problemas se resolve assim. Enquanto você não confirmar que está tudo certo, seu dinheiro fica retido até o fim do prazo de proteção.
mail-message-waits-subject = Há uma mensagem para você: { $about }
mail-message-waits-body = Você recebeu uma mensagem. Assunto: { $about }. Leia e responda em nossas páginas.
mail-message-waits-action = Ler a mensagem
