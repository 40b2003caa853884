-- What is to be seen on a picture, in the language of the listing's seller: for those who do not see it.
ALTER TABLE listing_picture ADD COLUMN words TEXT NOT NULL DEFAULT '';
