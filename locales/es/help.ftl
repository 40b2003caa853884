# help: es.

help-title = Ayuda
help-on-order = ¿Cómo hago un pedido?
help-answer-order = Ponga en la cesta lo que le guste, de tantos vendedores como quiera, y tramite el pedido. No necesita cuenta: solo con su correo electrónico recibe una confirmación y un enlace para seguir cada pedido.
help-on-pay = ¿Cómo pago?
help-answer-pay = Una sola vez por todo, en su moneda. Paga el total que ve en la página: impuestos, aranceles y envío están incluidos siempre que podemos recaudarlos y, si no, la página lo indica.
help-on-protect = ¿Qué pasa con mi dinero?
help-answer-protect = Queda retenido para su pedido. El vendedor lo recibe cuando usted confirma que todo ha llegado o cuando termina el plazo de su protección.
help-on-arrive = ¿Cuándo llega?
help-answer-arrive = La página de un artículo indica el plazo para su país antes de comprar, y la página de su pedido, lo prometido. Lo que no se envía a tiempo se cancela automáticamente y se le devuelve el dinero.
help-on-back = ¿Puedo cambiar de opinión?
help-answer-back = Mientras no se haya enviado nada, puede cancelar el pedido en su página y recuperarlo todo. Después, escriba al vendedor: quién es y cómo contactarlo figura con cada artículo.
help-on-report = Algo no debería venderse aquí. ¿A quién se lo digo?
help-answer-report = Cada artículo tiene un enlace para denunciarlo, junto a los datos de su vendedor. Diga qué está mal; no necesita cuenta.
help-on-sell = Fabrico o distribuyo artículos. ¿Puedo vender aquí?
help-answer-sell = Sí. Presente su solicitud con los datos y documentos de su empresa; el mercado en línea los revisa y abre su tienda.
