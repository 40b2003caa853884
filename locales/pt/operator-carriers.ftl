# operator-carriers: pt.

carriers-title = Transportadoras
carriers-what = O programa de uma transportadora pode nos informar onde estão os pacotes. Entregue a ela o endereço e o segredo; cada evento é assinado com o segredo.
carriers-name = Nome da transportadora, como os vendedores o escrevem
carriers-show = Mostrar
carriers-address = Endereço
carriers-secret = Segredo
