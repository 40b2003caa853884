# home: es.

home-title = Requerimientos de autoridades
home-lead = Esta es la oficina de { $site } que atiende los requerimientos legítimos de las autoridades sobre datos de usuarios. Indica a quién dirigirlos y cómo, dice al momento qué falta y entrega lo concedido en un paquete sellado que cualquiera puede comprobar.
home-danger = ¿Es usted un particular y usted u otra persona está en peligro? Llame de inmediato a la policía local. Esta oficina solo responde a autoridades.
home-whom = ¿A quién dirijo el requerimiento?
home-whom-why = Indique la plataforma y el país en que vive el usuario, y lea a qué empresa dirigirlo, por qué y por qué vías. No hace falta cuenta.
home-serve = Presentar un requerimiento
home-serve-why = Para agentes con cuenta: el formulario guarda lo que escribe, indica qué falta y muestra a quién llegará.
home-guide = La guía
home-guide-why = Qué necesitamos de usted, qué puede comunicarse, qué rige en emergencias y cómo comprobar la respuesta.
home-sign-in = Iniciar sesión
home-sign-in-why = Para agentes y personal. Para obtener una cuenta para su autoridad, véase la sección 8 de la guía.
home-requests = A los requerimientos de su autoridad
home-queue = A la cola
home-programs = Para programas:
