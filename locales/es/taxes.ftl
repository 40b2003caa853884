# taxes: es.

error-tax-cell = No se puede leer: { $wanted }.
error-tax-contradiction = Contradice otra fila: { $wanted }.
error-tax-other-sheet = Una fila de otra tabla tiene este identificador.
error-shipping-handling = De 0 a { $wanted } días laborables.
error-shipping-lanes = Indique adónde envía, en 1 a { $wanted } filas.
error-shipping-countries = Elija al menos un país, o todos los demás.
error-shipping-twice = Otra fila tiene el mismo servicio para { $wanted }.
error-shipping-days = El primer número no supera al segundo, y este no supera { $wanted }.
error-shipping-amount = Introduzca un importe a partir de 0.
error-shipping-profiles = Una tienda tiene como máximo { $wanted } formas de envío.
problem-shipping-in-use = Hay anuncios que se envían así
problem-shipping-in-use-detail = Elija primero otra forma de envío para ellos.
error-header = La primera línea no indica las columnas de un archivo de tipos de cambio.
error-cells = Esta fila tiene más o menos celdas que la primera.
error-day = No es una fecha, como 2026-11-30.
error-day-to-come = Ese día aún no ha llegado.
error-currency = No es una moneda.
error-rate = No es un tipo de cambio.
