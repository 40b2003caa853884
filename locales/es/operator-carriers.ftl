# operator-carriers: es.

carriers-title = Transportistas
carriers-what = El programa de un transportista puede indicarnos dónde están los paquetes. Entregue al transportista la dirección y el secreto; cada evento se firma con el secreto.
carriers-name = Nombre del transportista, tal como lo escriben los vendedores
carriers-show = Mostrar
carriers-address = Dirección
carriers-secret = Secreto
