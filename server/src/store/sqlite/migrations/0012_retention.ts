/** When a closed meeting was filed, by whom, and what of it has been deleted by date. Instants are ms since 1970. */
export const retention = `
ALTER TABLE meeting ADD COLUMN filed_at INTEGER;
ALTER TABLE meeting ADD COLUMN filed_by TEXT REFERENCES staff (id) ON DELETE SET NULL;
ALTER TABLE meeting ADD COLUMN board_deleted_at INTEGER;
ALTER TABLE meeting ADD COLUMN drafts_deleted INTEGER NOT NULL DEFAULT 0 CHECK (drafts_deleted IN (0, 1));
`;
