# outbox: es.

mail-greeting = Hola, { $name }:
mail-greeting-nameless = Hola:
mail-footer = { $site } ha enviado este correo por algo ocurrido en su cuenta o con su pedido. Las respuestas a esta dirección no se leen.
mail-trial-subject = Los correos de { $site } llegan
mail-trial-body =
    Es una prueba: alguien que se ocupa de { $site } quería ver si sus correos llegan.
    No tiene que hacer nada.
mail-trial-action = Visitar { $site }
problem-mail-erased = El texto de este correo se ha borrado
problem-mail-erased-detail = El texto de un correo se borra un tiempo después de enviarlo. No se puede enviar de nuevo.
problem-under-way = Ya está en camino
problem-under-way-detail = Espere a que se intente y pruebe de nuevo.
problem-webhook-too-many = Demasiadas direcciones
problem-webhook-too-many-detail = Elimine una dirección que ya no use y añada la nueva.
error-webhook-address = Introduzca una dirección de la Internet pública que empiece por https:// y no contenga usuario ni contraseña.
error-webhook-events = Elija al menos un evento.
