# customers: pt.

customer-sign-in-title = Entrar
customer-forgotten = Esqueceu a senha?
customer-keep = Manter-me conectado neste dispositivo
customer-new = Novo por aqui?
customer-join = Criar conta
customer-office = Para autoridades e equipe: entrar aqui
join-title = Criar conta
join-why = Acompanhe pedidos, salve endereços e pague mais rápido na próxima vez.
join-name = Nome
join-mail-hint = Enviaremos um link para confirmar que o endereço é seu.
join-country = País
join-country-hint = Onde você mora.
join-currency = Moeda
join-do = Criar minha conta
join-have = Já tem uma conta?
join-sent-title = Verifique seu e-mail
join-sent-words = Enviamos uma mensagem. Siga o link para concluir; ele vale por três dias.
join-sent-nothing = Não chegou nada?
join-sent-again = Enviar novamente
flash-mail-again = Se alguém se cadastrou com este endereço, a mensagem foi enviada de novo.
confirm-title = Quase pronto
confirm-words = Para concluir, digite a senha que você escolheu para { $mail }.
confirm-hint = Para que ninguém abra uma conta em seu nome.
confirm-do = Confirmar e entrar
confirm-anew = Não é a sua senha? Começar de novo
flash-joined = Boas-vindas! Sua conta está pronta.
forgotten-title = Esqueceu a senha?
forgotten-words = Informe seu e-mail e enviaremos um link para escolher uma nova senha.
forgotten-do = Enviar o link
forgotten-sent-title = Verifique seu e-mail
forgotten-sent-words = Enviamos uma mensagem para este endereço. O link vale por uma hora e funciona uma única vez.
new-password-title = Escolher nova senha
mail-title = Seu novo e-mail
mail-words = Confirme que deseja entrar com este endereço a partir de agora.
mail-do = Usar este endereço
flash-mail-changed = Seu e-mail foi alterado.
flash-mail-asked = Enviamos uma mensagem ao novo endereço. A alteração vale assim que você seguir o link.
account-nav = Sua conta
account-home-title = Sua conta
account-home-hello = Olá, { $name }
account-tab-home = Visão geral
account-tab-details = Seus dados
account-tab-addresses = Endereços
account-tab-security = Acesso e segurança
account-tab-tokens = Tokens de API
details-title = Seus dados
details-you = Sobre você
details-save = Salvar
details-new-mail = Novo e-mail
details-new-mail-hint = Enviaremos um link; nada muda antes que você o siga.
details-change-mail = Alterar o e-mail
flash-saved = Salvo.
security-title = Acesso e segurança
second-step-on = Para entrar, além da senha é pedido um código do seu aplicativo.
second-step-off = Um código de um aplicativo no seu dispositivo impede a entrada de outros, mesmo que saibam sua senha.
second-step-sellers = Recomendamos a todos que vendem.
second-step-why = A partir de agora, para entrar, além da senha será pedido um código de um aplicativo no seu dispositivo.
second-step-do = Ativar
second-step-remove = Desativar
flash-second-step-removed = A segunda etapa foi desativada.
security-own = Seus dados pessoais
security-data = Tudo o que guardamos sobre você, em um só arquivo.
security-download = Baixar meus dados
security-closing = Você pode encerrar sua conta a qualquer momento.
closing-title = Encerrar a conta
closing-what-goes = Seus dados de acesso, endereços e configurações são apagados imediatamente. Isso não pode ser desfeito.
closing-what-stays = Os registros dos seus pedidos ficam guardados pelo tempo que a lei exige; ninguém pode usá-los para comprar.
closing-sure = Quero encerrar minha conta
closing-do = Encerrar minha conta
closing-back = Voltar e manter a conta
flash-account-closed = Sua conta foi encerrada. Até logo!
problem-store-open = Você ainda vende aqui
problem-store-open-detail = Uma conta com loja ainda não pode ser encerrada. Feche primeiro a loja; pedidos e valores em aberto precisam ser liquidados.
addresses-title = Seus endereços
addresses-none = Você ainda não salvou nenhum endereço.
addresses-back = Voltar aos seus endereços
address-new = Adicionar endereço
address-edit-title = Alterar o endereço
address-edit = Alterar
address-remove = Remover
address-make-default = Usar como endereço padrão
address-default = Endereço padrão
address-save = Salvar o endereço
address-country-use = Usar este país
address-optional = (opcional)
address-example = Por exemplo, { $example }
address-doubts = Confira novamente. Pode haver um erro:
address-sure = Está certo assim
flash-address-saved = O endereço foi salvo.
flash-address-removed = O endereço foi removido.
problem-address-book-full = Sua lista de endereços está cheia
problem-address-book-full-detail = Você pode guardar 50 endereços. Remova um que não use mais.
address-label-name = Nome
address-label-organisation = Empresa
address-label-street = Rua e número
address-label-street_more = Apartamento, andar, edifício
address-label-suburb = Bairro
address-label-district = Distrito
address-label-neighbourhood = Bairro
address-label-village_township = Vila ou município
address-label-townland = Townland
address-label-city = Cidade
address-label-post_town = Localidade postal
address-label-area = Área
address-label-province = Província
address-label-state = Estado
address-label-emirate = Emirado
address-label-parish = Freguesia
address-label-department = Departamento
address-label-island = Ilha
address-label-county = Condado
address-label-prefecture = Prefeitura
address-label-do_si = Província ou cidade (do, si)
address-label-oblast = Oblast
address-label-governorate = Governadoria
address-label-region = Região
address-label-postal_code = Código postal
address-label-zip_code = Código postal (ZIP)
address-label-pin_code = Código postal (PIN)
address-label-eircode = Eircode
address-label-sorting_code = Código de triagem (CEDEX)
address-label-country = País
address-label-telephone = Telefone
error-address-missing = Campo obrigatório.
error-address-missing-like = Campo obrigatório. Talvez: { $suggestions }
error-address-too-long = Use no máximo { $most } caracteres.
error-address-too-many = Use no máximo { $most } linhas.
error-address-malformed = Não parece correto para este país.
error-address-malformed-like = Não parece correto para este país. O formato é como { $examples }.
error-address-unknown = Não conhecemos este valor.
error-address-unknown-like = Não conhecemos este valor. Você quis dizer { $suggestions }?
error-address-disagrees = Não corresponde a { $says }.
error-address-disagrees-like = Não corresponde a { $says }. O esperado seria { $expected }.
error-address-unused = Os endereços deste país não usam este campo.
error-mail-address = Informe um e-mail, como name@example.com.
error-name-too-long = Use no máximo 100 caracteres.
error-closing-sure = Marque esta caixa se tiver certeza.
mail-customer-confirm-subject = Confirme seu e-mail
mail-customer-confirm-body =
    Alguém, provavelmente você, quer abrir uma conta em { $site } com este endereço.
    Siga o link e digite sua senha para concluir. O link vale por três dias.
    Se não foi você, não faça nada: nenhuma conta será aberta.
mail-customer-confirm-action = Confirmar meu endereço
mail-customer-known-subject = Você já tem uma conta
mail-customer-known-body =
    Alguém, provavelmente você, quis usar este endereço para uma conta em { $site }. Já existe uma conta com ele, portanto nada foi alterado.
    Você pode entrar ou escolher uma nova senha, se esqueceu a sua.
mail-customer-known-action = Entrar
mail-customer-forgotten-subject = Escolha uma nova senha
mail-customer-forgotten-body =
    Alguém, provavelmente você, pediu uma nova senha para sua conta em { $site }.
    O link vale por uma hora e funciona uma única vez. Se não foi você, não faça nada: sua senha continua a mesma.
mail-customer-forgotten-action = Escolher nova senha
mail-customer-unknown-subject = Não há conta com este endereço
mail-customer-unknown-body =
    Alguém, provavelmente você, pediu uma nova senha em { $site }. Nenhuma conta de compras usa este endereço.
    Talvez você tenha se cadastrado com outro. Se não foi você, não faça nada.
mail-customer-unknown-action = Criar conta
mail-customer-password-subject = Sua senha foi alterada
mail-customer-password-body =
    A senha da sua conta em { $site } acabou de ser alterada, e todos os outros dispositivos foram desconectados.
    Se não foi você, escolha imediatamente uma nova senha e verifique sua conta.
mail-customer-password-action = Ver minha conta
mail-customer-mail-subject = Confirme seu novo e-mail
mail-customer-mail-body =
    Você quer entrar em { $site } com este endereço a partir de agora.
    Siga o link para confirmar. O link vale por um dia.
mail-customer-mail-action = Usar este endereço
mail-customer-mail-changed-subject = Seu e-mail foi alterado
mail-customer-mail-changed-body =
    Sua conta em { $site } agora tem outro e-mail. Você entra com o novo, e é para ele que escrevemos.
    Se não foi você, escreva-nos imediatamente.
mail-customer-mail-changed-action = Ver minha conta
mail-customer-closed-subject = Sua conta foi encerrada
mail-customer-closed-body =
    Sua conta em { $site } foi encerrada, como você pediu. Seus dados de acesso, endereços e configurações foram apagados.
    Os registros dos seus pedidos ficam guardados pelo tempo que a lei exige.
mail-customer-closed-action = Ir para a loja
