-- Whether others may see which memo somebody is reading or writing; where that is, no table says.
ALTER TABLE account ADD COLUMN presence_shown boolean NOT NULL DEFAULT true;
