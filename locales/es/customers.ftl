# customers: es.

customer-sign-in-title = Iniciar sesión
customer-forgotten = ¿Ha olvidado la contraseña?
customer-keep = Mantener la sesión en este dispositivo
customer-new = ¿Es su primera vez?
customer-join = Crear una cuenta
customer-office = Autoridades y personal: inicien sesión aquí
join-title = Crear una cuenta
join-why = Siga sus pedidos, guarde sus direcciones y pague más rápido la próxima vez.
join-name = Nombre
join-mail-hint = Enviamos allí un enlace para comprobar que la dirección es suya.
join-country = País
join-country-hint = Donde vive.
join-currency = Moneda
join-do = Crear mi cuenta
join-have = ¿Ya tiene una cuenta?
join-sent-title = Mire su correo
join-sent-words = Le hemos escrito. Siga el enlace del correo para terminar; vale tres días.
join-sent-nothing = ¿No ha llegado nada?
join-sent-again = Enviar de nuevo
flash-mail-again = Si alguien se registró con esta dirección, el correo va de nuevo en camino.
confirm-title = Ya casi está
confirm-words = Introduzca la contraseña que eligió para { $mail } para terminar.
confirm-hint = Así nadie abre una cuenta en su nombre.
confirm-do = Confirmar e iniciar sesión
confirm-anew = ¿No es su contraseña? Empezar de nuevo
flash-joined = ¡Le damos la bienvenida! Su cuenta está lista.
forgotten-title = ¿Ha olvidado la contraseña?
forgotten-words = Díganos su correo electrónico y le enviaremos un enlace para elegir una contraseña nueva.
forgotten-do = Enviar el enlace
forgotten-sent-title = Mire su correo
forgotten-sent-words = Hemos escrito a esta dirección. El enlace del correo vale una hora y sirve una vez.
new-password-title = Elija una contraseña nueva
mail-title = Su nuevo correo electrónico
mail-words = Confirme que desde ahora quiere iniciar sesión con esta dirección.
mail-do = Usar esta dirección
flash-mail-changed = Su correo electrónico se ha cambiado.
flash-mail-asked = Hemos escrito a la nueva dirección. Valdrá en cuanto siga el enlace del correo.
account-nav = Su cuenta
account-home-title = Su cuenta
account-home-hello = Hola, { $name }
account-tab-home = Resumen
account-tab-details = Sus datos
account-tab-addresses = Direcciones
account-tab-security = Acceso y seguridad
account-tab-tokens = Tokens de API
details-title = Sus datos
details-you = Sobre usted
details-save = Guardar
details-new-mail = Nuevo correo electrónico
details-new-mail-hint = Enviamos allí un enlace; nada cambia hasta que lo siga.
details-change-mail = Cambiar la dirección
flash-saved = Guardado.
security-title = Acceso y seguridad
second-step-on = Después de la contraseña se pide un código de su aplicación.
second-step-off = Un código de una aplicación en su dispositivo impide el paso a otros, aunque sepan su contraseña.
second-step-sellers = Lo recomendamos a quienes venden.
second-step-why = A partir de entonces, después de la contraseña se pedirá un código de una aplicación en su dispositivo.
second-step-do = Activar
second-step-remove = Desactivar
flash-second-step-removed = El segundo paso está desactivado.
security-own = Sus datos
security-data = Todo lo que guardamos sobre usted, en un archivo.
security-download = Descargar mis datos
security-closing = Puede cerrar su cuenta en cualquier momento.
closing-title = Cerrar la cuenta
closing-what-goes = Su acceso, sus direcciones y sus ajustes se borran de inmediato. No se puede deshacer.
closing-what-stays = Los registros de sus pedidos se conservan mientras la ley lo exija; nadie puede usarlos para comprar.
closing-sure = Quiero cerrar mi cuenta
closing-do = Cerrar mi cuenta
closing-back = Volver y conservar la cuenta
flash-account-closed = Su cuenta está cerrada. ¡Hasta pronto!
problem-store-open = Todavía vende aquí
problem-store-open-detail = Una cuenta con tienda aún no se puede cerrar. Cierre primero su tienda; los pedidos y los importes pendientes deben estar liquidados.
addresses-title = Sus direcciones
addresses-none = Aún no ha guardado ninguna dirección.
addresses-back = Volver a sus direcciones
address-new = Añadir una dirección
address-edit-title = Cambiar la dirección
address-edit = Cambiar
address-remove = Eliminar
address-make-default = Usar como dirección predeterminada
address-default = Dirección predeterminada
address-save = Guardar la dirección
address-country-use = Usar este país
address-optional = (opcional)
address-example = Por ejemplo, { $example }
address-doubts = Revíselo otra vez. Puede haber un error:
address-sure = Está bien así
flash-address-saved = La dirección se ha guardado.
flash-address-removed = La dirección se ha eliminado.
problem-address-book-full = Su libreta de direcciones está llena
problem-address-book-full-detail = Puede guardar 50 direcciones. Elimine una que ya no use.
address-label-name = Nombre
address-label-organisation = Empresa
address-label-street = Calle y número
address-label-street_more = Piso, planta, edificio
address-label-suburb = Suburbio
address-label-district = Distrito
address-label-neighbourhood = Barrio
address-label-village_township = Pueblo o municipio
address-label-townland = Townland
address-label-city = Ciudad
address-label-post_town = Localidad postal
address-label-area = Zona
address-label-province = Provincia
address-label-state = Estado
address-label-emirate = Emirato
address-label-parish = Parroquia
address-label-department = Departamento
address-label-island = Isla
address-label-county = Condado
address-label-prefecture = Prefectura
address-label-do_si = Provincia o ciudad (do, si)
address-label-oblast = Óblast
address-label-governorate = Gobernación
address-label-region = Región
address-label-postal_code = Código postal
address-label-zip_code = Código ZIP
address-label-pin_code = Código PIN
address-label-eircode = Eircode
address-label-sorting_code = Código de clasificación (CEDEX)
address-label-country = País
address-label-telephone = Teléfono
error-address-missing = Este dato es obligatorio.
error-address-missing-like = Este dato es obligatorio. Quizá: { $suggestions }
error-address-too-long = Use { $most } caracteres como máximo.
error-address-too-many = Use { $most } líneas como máximo.
error-address-malformed = No parece correcto para este país.
error-address-malformed-like = No parece correcto para este país. Suele ser como { $examples }.
error-address-unknown = No conocemos este dato.
error-address-unknown-like = No conocemos este dato. ¿Quiso decir { $suggestions }?
error-address-disagrees = No concuerda con { $says }.
error-address-disagrees-like = No concuerda con { $says }. Esperaríamos { $expected }.
error-address-unused = Las direcciones de este país no usan este dato.
error-mail-address = Introduzca un correo electrónico, por ejemplo nombre@example.com.
error-name-too-long = Use 100 caracteres como máximo.
error-closing-sure = Marque esta casilla si está seguro.
mail-customer-confirm-subject = Confirme su correo electrónico
mail-customer-confirm-body =
    Alguien, probablemente usted, quiere abrir una cuenta en { $site } con esta dirección.
    Siga el enlace e introduzca su contraseña para terminar. El enlace vale tres días.
    Si no fue usted, no haga nada: no se abre ninguna cuenta.
mail-customer-confirm-action = Confirmar mi dirección
mail-customer-known-subject = Ya tiene una cuenta
mail-customer-known-body =
    Alguien, probablemente usted, quiso usar esta dirección para una cuenta en { $site }. Ya hay una cuenta con ella, así que no se ha cambiado nada.
    Puede iniciar sesión o elegir una contraseña nueva si ha olvidado la suya.
mail-customer-known-action = Iniciar sesión
mail-customer-forgotten-subject = Elija una contraseña nueva
mail-customer-forgotten-body =
    Alguien, probablemente usted, ha pedido una contraseña nueva para su cuenta en { $site }.
    El enlace vale una hora y sirve una vez. Si no fue usted, no haga nada: su contraseña sigue igual.
mail-customer-forgotten-action = Elegir una contraseña nueva
mail-customer-unknown-subject = No hay ninguna cuenta con esta dirección
mail-customer-unknown-body =
    Alguien, probablemente usted, ha pedido una contraseña nueva en { $site }. Ninguna cuenta de cliente tiene esta dirección.
    Quizá se registró con otra. Si no fue usted, no haga nada.
mail-customer-unknown-action = Crear una cuenta
mail-customer-password-subject = Su contraseña se ha cambiado
mail-customer-password-body =
    La contraseña de su cuenta en { $site } se acaba de cambiar y se ha cerrado la sesión en los demás dispositivos.
    Si no fue usted, elija enseguida una contraseña nueva y revise su cuenta.
mail-customer-password-action = Ver mi cuenta
mail-customer-mail-subject = Confirme su nuevo correo electrónico
mail-customer-mail-body =
    Desde ahora quiere iniciar sesión en { $site } con esta dirección.
    Siga el enlace para confirmarla. El enlace vale un día.
mail-customer-mail-action = Usar esta dirección
mail-customer-mail-changed-subject = Su correo electrónico se ha cambiado
mail-customer-mail-changed-body =
    Su cuenta en { $site } tiene ahora otro correo electrónico. Inicie sesión con el nuevo; a él le escribiremos.
    Si no fue usted, escríbanos enseguida.
mail-customer-mail-changed-action = Ver mi cuenta
mail-customer-closed-subject = Su cuenta está cerrada
mail-customer-closed-body =
    Su cuenta en { $site } está cerrada, como usted pidió. Su acceso, sus direcciones y sus ajustes se han borrado.
    Los registros de sus pedidos se conservan mientras la ley lo exija.
mail-customer-closed-action = Ir a la tienda
