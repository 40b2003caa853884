# import: pt.

import-title = Importar produtos de um arquivo
import-lead = Um arquivo CSV ou JSON com quantos produtos quiser. As linhas cujo número você já tem alteram esses produtos; as demais criam produtos novos. Você pode sair desta página durante a importação.
import-file = Arquivo
import-file-hint = Colunas: sku, title, description, category, price, stock, weight_g e attribute.… para as características.
import-mapping = Correspondência de colunas
import-mapping-hint = Só se as colunas do seu arquivo tiverem outros nomes: algumas linhas de TOML. Pode ficar vazio.
import-send = Importar
import-before = Arquivos anteriores
import-when = Início
import-made = Produtos novos
import-changed = Produtos alterados
import-drafts = Dos novos, rascunhos em que falta uma característica
import-bad = Linhas não importadas
import-bad-rows = Linhas que não foram importadas
import-line = Linha
import-field = Campo
import-why = Motivo
import-done = O arquivo foi importado.
import-failed = Não foi possível continuar a importar o arquivo:
import-percent = { $n }% do arquivo importado.
import-goes-on = Esta página mostra o andamento a cada poucos segundos.
error-import-mapping = Não é possível ler esta correspondência: { $wanted }
