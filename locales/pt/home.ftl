# home: pt.

home-title = Solicitações de autoridades
home-lead = Este é o escritório de { $site } que responde a solicitações legais de autoridades sobre dados de usuários. Ele informa a quem e como notificar, diz de imediato o que falta e entrega o que foi deferido em um pacote lacrado que qualquer pessoa pode verificar.
home-danger = Você é um particular, e você ou outra pessoa está em perigo? Ligue imediatamente para a polícia local. Este escritório responde somente a autoridades.
home-whom = A quem devo notificar?
home-whom-why = Indique a plataforma e o país em que o usuário vive e veja qual empresa notificar, por que motivo e por quais canais. Não é preciso ter conta.
home-serve = Apresentar uma solicitação
home-serve-why = Para agentes com conta: o formulário salva o que você escreve, indica o que falta e mostra a quem a solicitação chegará.
home-guide = O guia
home-guide-why = O que precisamos de você, o que pode ser revelado, o que vale em emergências e como verificar a resposta.
home-sign-in = Entrar
home-sign-in-why = Para agentes e equipe. Para obter uma conta para a sua autoridade, consulte a seção 8 do guia.
home-requests = Ir para as solicitações da sua autoridade
home-queue = Ir para a fila
home-programs = Para programas:
