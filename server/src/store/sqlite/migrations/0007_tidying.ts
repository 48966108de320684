/**
 * When a room was last written in (ms since 1970), how far it has been tidied since, and a check sum for each row of its
 * log: a row the disk has damaged shuts that one room instead of being played. Rows from before this step have none.
 */
export const tidying = `
ALTER TABLE room ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN tidied_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room_log ADD COLUMN sum INTEGER;
`;
