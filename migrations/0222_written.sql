-- Reviews and questions with their answers are written words like messages: from whoever wrote them to
-- the other side. The prefix of the id tells which it is.
DROP VIEW written;
CREATE VIEW written AS
  SELECT id, purchase_id, sender, recipient, text, created, stored_in FROM message
  UNION ALL
  SELECT r.id, r.purchase_id, r.author, s.account_id, r.text, r.created, r.stored_in
    FROM review r JOIN store s ON s.id = r.store_id
  UNION ALL
  SELECT r.id || '-reply', r.purchase_id, s.account_id, r.author, r.reply, r.replied, a.stored_in
    FROM review r JOIN store s ON s.id = r.store_id JOIN account a ON a.id = s.account_id
    WHERE r.reply IS NOT NULL
  UNION ALL
  SELECT q.id, NULL, q.author, s.account_id, q.text, q.created, q.stored_in
    FROM question q JOIN store s ON s.id = q.store_id
  UNION ALL
  SELECT q.id || '-answer', NULL, s.account_id, q.author, q.answer, q.answered, a.stored_in
    FROM question q JOIN store s ON s.id = q.store_id JOIN account a ON a.id = s.account_id
    WHERE q.answer IS NOT NULL;
