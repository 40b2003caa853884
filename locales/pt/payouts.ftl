# payouts: pt.

nav-payouts = Repasses
payouts-title = Repasses aos vendedores
payouts-what = O que as lojas ganharam é pago em lotes. Primeiro o lote é preparado, para que você possa conferi-lo; quando você o inicia, o dinheiro é reservado e você baixa o arquivo para o banco.
payouts-next = Quem receberia agora
payouts-nobody-owed = Não há valores devidos a nenhuma loja.
payouts-store = Loja
payouts-owed = Devido
payouts-outcome = O que um lote faria
payouts-pays = paga
payouts-why-owes = deve a nós: será descontado do que ganhar a seguir
payouts-why-little = menos que o valor mínimo
payouts-why-no-account = não informou conta bancária
payouts-why-new-account = a conta bancária foi alterada há pouco tempo
payouts-why-suspended = a loja está suspensa
payouts-why-in-run = está em um lote ainda não iniciado
payouts-draw-up = Preparar um lote
payouts-draw-up-what =
    { $n ->
        [one] { $n } loja receberia. Nenhum dinheiro é movimentado até você iniciar o lote.
       *[other] { $n } lojas receberiam. Nenhum dinheiro é movimentado até você iniciar o lote.
    }
payouts-runs = Lotes
payouts-no-runs = Ainda não há lotes.
payouts-drawn-up = Preparado
payouts-by-clock = automaticamente
payouts-count = Repasses
payouts-state = Situação
payouts-total = Total
payouts-run-drawn-up = Preparado, não iniciado
payouts-run-begun = Em andamento: aguardando o banco
payouts-run-done = Concluído
payouts-run-given-up = Cancelado
payouts-results = Registrar as respostas do banco
payouts-results-what = Um arquivo CSV com as colunas payout, result e reason. O resultado é paid, failed ou returned; o motivo é account-unknown, account-closed, refused ou other. Registrar o mesmo arquivo duas vezes não muda nada.
payouts-results-file = Arquivo de resultados
payouts-results-enter = Registrar
payouts-entered =
    { $n ->
        [one] { $n } linha foi registrada. Estas não foram:
       *[other] { $n } linhas foram registradas. Estas não foram:
    }
payouts-bad-no-payout = Linha { $line }: não há repasse com este número.
payouts-bad-not-under-way = Linha { $line }: este repasse já tem outra resposta ou não foi iniciado.
payouts-bad-payout-result = Linha { $line }: o resultado não é paid, failed nem returned.
payouts-bad-payout-reason = Linha { $line }: motivo desconhecido.
payouts-run-title = Um lote de repasses
payouts-start-what = Confira os valores. Quando você inicia o lote, o dinheiro de cada repasse é reservado. O que já não é devido a uma loja fica de fora.
payouts-start = Iniciar o lote
payouts-give-up = Cancelar o lote
payouts-file-what = Entregue este arquivo ao banco e depois registre as respostas. O download fica registrado no log, porque o arquivo contém números de conta completos.
payouts-file-csv = Arquivo CSV
payouts-file-xml = Arquivo XML (pain.001)
payouts-number = Repasse
payouts-amount = Valor
payouts-answer = Resposta do banco
payouts-reason = Motivo
payouts-paid = Pago
payouts-paid-number = O repasse { $number } foi pago
payouts-failed = Recusado
payouts-failed-number = O repasse { $number } foi recusado
payouts-returned = Devolvido
payouts-returned-number = O repasse { $number } foi devolvido
payout-state-drawn-up = Preparado
payout-state-begun = A caminho
payout-state-paid = Pago
payout-state-failed = Não pago
payout-state-returned = Devolvido
payout-state-given-up = Cancelado
payout-failure-account-unknown = O banco não reconhece a conta.
payout-failure-account-closed = A conta está encerrada.
payout-failure-refused = O banco recusou.
payout-failure-other = O banco não pagou.
payout-failure-owed-less = Esse valor já não é devido à loja.
flash-payouts-started = O lote foi iniciado. Baixe o arquivo para o banco.
flash-payouts-given-up = O lote foi cancelado.
flash-payouts-results = Os resultados foram registrados.
flash-payout-answered = A resposta foi registrada.
error-payouts-nobody = Não há ninguém a pagar agora.
error-results-header = Este não é um arquivo de resultados: a primeira linha deve ser payout,result,reason.
error-payout-result = Informe paid, failed ou returned.
error-payout-reason = Escolha um dos motivos.
balance-title = Saldo
balance-payable = Disponível para repasse
balance-is-payable = De pedidos concluídos.
balance-held = Retido
balance-is-held = Até os compradores receberem os produtos, já sem a comissão.
balance-on-its-way = A caminho
balance-is-on-its-way = Estará no seu banco em alguns dias.
balance-paid = Pago até agora
balance-is-paid = Em todos os repasses.
balance-owes = Seu saldo está negativo porque houve reembolso a compradores depois que o dinheiro já era seu. O valor será descontado do que você ganhar a seguir.
balance-account = Para onde vão os repasses
balance-account-since = desde
balance-account-change = Alterar
balance-account-add = Informar conta bancária
balance-no-account = Você ainda não informou uma conta bancária. Sem ela, nada pode ser repassado.
balance-releases = O que será liberado a seguir
balance-releases-what = Nestes dias termina a proteção dos compradores, se não confirmarem antes que tudo chegou.
balance-order = Pedido
balance-yours = Seu valor
balance-until = No máximo até
balance-payouts = Repasses
balance-no-payouts = Ainda não houve repasses.
balance-day = Data
balance-statements = Extratos
balance-statements-what = Todos os lançamentos do mês com o número do pedido: para ler, em CSV para a contabilidade e em PDF.
bank-account-title = Conta bancária
bank-account-what = Pagamos nesta conta o que você ganhou. Guardamos o número criptografado e mostramos apenas os últimos quatro caracteres.
bank-account-now = Atualmente os repasses vão para
bank-account-holder = Titular da conta
bank-account-holder-what = O nome como consta no banco.
bank-account-country = País do banco
bank-account-number = IBAN ou número da conta
bank-account-number-what = Onde os bancos usam IBAN, informe o IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 ou 11 letras e dígitos. Deixe em branco se o seu banco não precisar.
bank-account-password = Sua senha
bank-account-password-what = Pedimos de novo para que ninguém mais possa mudar o destino do seu dinheiro.
bank-account-save = Salvar
flash-bank-account = Os repasses vão para esta conta a partir de agora.
error-bank-holder = Informe o nome do titular da conta, com no máximo 70 caracteres.
error-bank-number = Informe de 4 a 34 letras e dígitos.
error-bank-iban = Este IBAN tem um erro. Compare-o com seu cartão ou com a carta do banco.
error-bank-code = Um BIC tem 8 ou 11 letras e dígitos.
mail-payout-paid-subject = { $amount } na sua conta
mail-payout-paid-body =
    Pagamos { $amount } a você (repasse { $number }).
    A composição do valor está no seu extrato.
mail-payout-paid-action = Abrir o saldo
mail-payout-failed-subject = Um repasse não chegou
mail-payout-failed-body =
    O repasse { $number } de { $amount } não chegou. { $why }
    O dinheiro voltou ao seu saldo. Confira sua conta bancária para que o próximo repasse chegue.
mail-payout-failed-action = Conferir a conta bancária
mail-payout-account-subject = Sua conta bancária foi alterada
mail-payout-account-body =
    A partir de agora, os repasses da sua loja vão para a conta { $number }.
    Se não foi você quem a alterou, mude sua senha e escreva para nós imediatamente.
mail-payout-account-action = Abrir o saldo
