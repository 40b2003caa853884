# messages: es.

frame-messages = Mensajes
frame-seller-messages = Mensajes
messages-title = Mensajes
messages-with = Mensajes con { $name }
messages-to-buyer = Escribir al comprador
messages-none = Aún no hay mensajes
messages-none-what = Aquí encontrará lo que usted y la otra parte se escriban.
messages-unread =
    { $n ->
        [one] { $n } mensaje nuevo
       *[other] { $n } mensajes nuevos
    }
messages-older = Mensajes anteriores
message-text = Su mensaje
message-text-hint = Solo pueden leerlo ustedes dos. No escriba contraseñas ni números de tarjeta.
message-send = Enviar
message-picture = Imagen
message-write-seller = Escribir al vendedor
message-write-buyer = Escribir al comprador
flash-message-sent = Su mensaje se ha enviado.
error-message-too-long = Un mensaje tiene 4000 caracteres como máximo.
order-problem = Problema con el pedido
wrong-first = Diga al vendedor qué está mal
wrong-first-what = Descríbalo y añada imágenes si ayudan. Así se resuelve la mayoría de los problemas. Mientras no confirme que todo está bien, su dinero queda retenido hasta que termine su protección.
mail-message-waits-subject = Le espera un mensaje: { $about }
mail-message-waits-body = Le han escrito sobre lo siguiente: { $about }. Puede leerlo y responder en nuestras páginas.
mail-message-waits-action = Leer el mensaje
