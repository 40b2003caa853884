# payouts: es.

nav-payouts = Pagos
payouts-title = Pagos a vendedores
payouts-what = Lo que han ganado las tiendas se paga en remesas. Primero se prepara una remesa para que pueda revisarla; al iniciarla, se aparta el dinero y usted descarga el archivo para su banco.
payouts-next = A quién se pagaría ahora
payouts-nobody-owed = No se debe nada a ninguna tienda.
payouts-store = Tienda
payouts-owed = Se le debe
payouts-outcome = Qué haría una remesa
payouts-pays = lo paga
payouts-why-owes = nos debe dinero: se descuenta de sus próximos ingresos
payouts-why-little = menos del importe mínimo
payouts-why-no-account = no ha indicado una cuenta bancaria
payouts-why-new-account = su cuenta bancaria se cambió hace poco
payouts-why-suspended = la tienda está suspendida
payouts-why-in-run = está en una remesa que no ha empezado
payouts-draw-up = Preparar una remesa
payouts-draw-up-what =
    { $n ->
    [one] Se pagaría a una tienda. No se mueve dinero hasta que inicie la remesa.
    *[other] Se pagaría a { $n } tiendas. No se mueve dinero hasta que inicie la remesa.
    }
payouts-runs = Remesas
payouts-no-runs = Aún no hay remesas.
payouts-drawn-up = Preparada
payouts-by-clock = automáticamente
payouts-count = Pagos
payouts-state = Estado
payouts-total = Total
payouts-run-drawn-up = Preparada, sin iniciar
payouts-run-begun = En curso: falta la respuesta del banco
payouts-run-done = Terminada
payouts-run-given-up = Abandonada
payouts-results = Registrar lo que ha respondido el banco
payouts-results-what = Un archivo CSV con las columnas payout, result y reason. El resultado es paid, failed o returned; el motivo es account-unknown, account-closed, refused u other. Un archivo registrado dos veces no cambia nada.
payouts-results-file = Archivo de resultados
payouts-results-enter = Registrar
payouts-entered =
    { $n ->
    [one] Se ha registrado una línea. Estas no:
    *[other] Se han registrado { $n } líneas. Estas no:
    }
payouts-bad-no-payout = Línea { $line }: no hay ningún pago con este número.
payouts-bad-not-under-way = Línea { $line }: este pago ya tiene otra respuesta o no se ha iniciado.
payouts-bad-payout-result = Línea { $line }: el resultado no es paid, failed ni returned.
payouts-bad-payout-reason = Línea { $line }: este motivo no se conoce.
payouts-run-title = Una remesa de pagos
payouts-start-what = Revise los importes. Al iniciar la remesa se aparta el dinero de cada pago. Lo que ya no se deba a una tienda se omite.
payouts-start = Iniciar la remesa
payouts-give-up = Abandonar
payouts-file-what = Entregue este archivo a su banco y registre después lo que responda. Queda constancia en el registro de que ha descargado el archivo, porque contiene números de cuenta completos.
payouts-file-csv = Archivo CSV
payouts-file-xml = Archivo XML (pain.001)
payouts-number = Pago
payouts-amount = Importe
payouts-answer = Respuesta del banco
payouts-reason = Motivo
payouts-paid = Pagado
payouts-paid-number = El pago { $number } se ha realizado
payouts-failed = Rechazado
payouts-failed-number = El pago { $number } se ha rechazado
payouts-returned = Devuelto
payouts-returned-number = El pago { $number } se ha devuelto
payout-state-drawn-up = Preparado
payout-state-begun = En camino
payout-state-paid = Pagado
payout-state-failed = No pagado
payout-state-returned = Devuelto
payout-state-given-up = Abandonado
payout-failure-account-unknown = El banco no conoce la cuenta.
payout-failure-account-closed = La cuenta está cerrada.
payout-failure-refused = El banco lo ha rechazado.
payout-failure-other = El banco no lo ha pagado.
payout-failure-owed-less = Ya no se debe tanto a la tienda.
flash-payouts-started = La remesa está iniciada. Descargue el archivo para su banco.
flash-payouts-given-up = La remesa está abandonada.
flash-payouts-results = Los resultados están registrados.
flash-payout-answered = La respuesta está registrada.
error-payouts-nobody = Ahora no hay nadie a quien pagar.
error-results-header = No es un archivo de resultados: su primera línea debe ser payout,result,reason.
error-payout-result = Indique paid, failed o returned.
error-payout-reason = Elija uno de los motivos.
balance-title = Saldo
balance-payable = Listo para cobrar
balance-is-payable = De pedidos completados.
balance-held = Retenido
balance-is-held = Hasta que los compradores tengan sus artículos, descontada la comisión.
balance-on-its-way = En camino
balance-is-on-its-way = Su banco lo tendrá en unos días.
balance-paid = Cobrado hasta ahora
balance-is-paid = En todos los cobros.
balance-owes = Su saldo es negativo porque se reembolsó dinero a compradores cuando ya era suyo. Se descuenta de sus próximos ingresos.
balance-account = Adónde van los cobros
balance-account-since = desde
balance-account-change = Cambiar
balance-account-add = Indicar una cuenta bancaria
balance-no-account = Aún no ha indicado una cuenta bancaria. No podrá cobrar hasta que lo haga.
balance-releases = Qué se libera próximamente
balance-releases-what = En estos días termina la protección de los compradores, si no confirman antes que todo ha llegado.
balance-order = Pedido
balance-yours = Su parte
balance-until = Como muy tarde el
balance-payouts = Cobros
balance-no-payouts = Aún no ha habido cobros.
balance-day = Día
balance-statements = Extractos
balance-statements-what = Cada apunte del mes con el número de su pedido: para leer, en CSV para su contabilidad y en PDF.
bank-account-title = Cuenta bancaria
bank-account-what = En esta cuenta le pagamos lo que ha ganado. Guardamos su número cifrado y solo mostramos los cuatro últimos caracteres.
bank-account-now = Hasta ahora los cobros van a
bank-account-holder = Titular de la cuenta
bank-account-holder-what = El nombre tal como lo tiene el banco.
bank-account-country = País del banco
bank-account-number = IBAN o número de cuenta
bank-account-number-what = Donde los bancos usan IBAN, introduzca el IBAN.
bank-account-bank = BIC
bank-account-bank-what = 8 u 11 letras y cifras. Déjelo vacío si su banco no lo necesita.
bank-account-password = Su contraseña
bank-account-password-what = Se la pedimos de nuevo para que nadie más pueda cambiar adónde va su dinero.
bank-account-save = Guardar
flash-bank-account = Los cobros irán a esta cuenta a partir de ahora.
error-bank-holder = Introduzca el nombre del titular de la cuenta, 70 caracteres como máximo.
error-bank-number = Introduzca de 4 a 34 letras y cifras.
error-bank-iban = Este IBAN contiene un error. Compárelo con su tarjeta o con la carta de su banco.
error-bank-code = Un BIC tiene 8 u 11 letras y cifras.
mail-payout-paid-subject = { $amount } están en su cuenta
mail-payout-paid-body =
    Le hemos pagado { $amount } (pago { $number }).
    En su extracto encontrará el desglose.
mail-payout-paid-action = Abrir el saldo
mail-payout-failed-subject = Un pago no ha llegado
mail-payout-failed-body =
    El pago { $number } de { $amount } no ha llegado. { $why }
    El dinero vuelve a estar en su saldo. Revise su cuenta bancaria para que llegue el próximo pago.
mail-payout-failed-action = Revisar la cuenta bancaria
mail-payout-account-subject = Su cuenta bancaria se ha cambiado
mail-payout-account-body =
    Los cobros de su tienda irán a partir de ahora a la cuenta { $number }.
    Si no la ha cambiado usted, cambie su contraseña y escríbanos de inmediato.
mail-payout-account-action = Abrir el saldo
