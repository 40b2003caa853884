# outbox: pt.

mail-greeting = Olá, { $name }!
mail-greeting-nameless = Olá!
mail-footer = Esta mensagem foi enviada por { $site } devido a algo ocorrido em sua conta ou com seu pedido. As respostas a este endereço não são lidas.
mail-trial-subject = As mensagens de { $site } estão chegando
mail-trial-body =
    Isto é um teste: alguém responsável por { $site } quis ver se as mensagens chegam.
    Você não precisa fazer nada.
mail-trial-action = Visitar { $site }
problem-mail-erased = O texto desta mensagem já não existe
problem-mail-erased-detail = O texto de uma mensagem é apagado algum tempo após o envio. Ela não pode ser enviada novamente.
problem-under-way = Já está a caminho
problem-under-way-detail = Aguarde a tentativa de envio e tente de novo.
problem-webhook-too-many = Endereços demais
problem-webhook-too-many-detail = Remova um endereço que não use mais e depois adicione o novo.
error-webhook-address = Informe um endereço na internet pública que comece com https:// e não contenha usuário nem senha.
error-webhook-events = Escolha pelo menos um evento.
