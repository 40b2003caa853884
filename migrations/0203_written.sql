-- All that people have written to each other or of each other, as custody reads it. A room above that
-- keeps more of the kind puts another view in the place of this one.
CREATE VIEW written AS
  SELECT id, purchase_id, sender, recipient, text, created, stored_in FROM message;
