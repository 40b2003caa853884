# Files of goods that a seller takes in.

import-title = Import goods from a file
import-lead = A CSV or JSON file with any number of goods. Rows whose number you have already change those goods; the others are new. You can leave this page while it works.
import-file = File
import-file-hint = Columns: sku, title, description, category, price, stock, weight_g, and attribute.… for properties.
import-mapping = Mapping
import-mapping-hint = Only when the columns of your file have other names: a few lines of TOML. May be left empty.
import-send = Import
import-before = Files before
import-when = Begun
import-made = New goods
import-changed = Changed goods
import-drafts = Of the new ones, drafts that lack a property
import-bad = Rows not taken
import-bad-rows = Rows that were not taken
import-line = Line
import-field = Field
import-why = Why
import-done = The file is taken in.
import-failed = The file could not be taken in any further:
import-percent = { $n } % of the file is taken in.
import-goes-on = This page shows how far it is, every few seconds.
error-import-mapping = This mapping cannot be read: { $wanted }
