/** What more is said of an agreement: who must know, whether it goes on without a day, a grant, and what it answers. */
export const standing = `
ALTER TABLE plan_agreement ADD COLUMN tell TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_agreement ADD COLUMN standing INTEGER NOT NULL DEFAULT 0 CHECK (standing IN (0, 1));
ALTER TABLE plan_agreement ADD COLUMN needs_grant INTEGER NOT NULL DEFAULT 0 CHECK (needs_grant IN (0, 1));
ALTER TABLE plan_agreement ADD COLUMN answers_to TEXT NOT NULL DEFAULT '';
ALTER TABLE plan_agreement ADD COLUMN answers_by TEXT NOT NULL DEFAULT '';
`;
