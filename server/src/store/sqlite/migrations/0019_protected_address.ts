/** Families whose places are left out of everything that leaves the staff's own set-up pages. */
export const protectedAddress = `
ALTER TABLE family ADD COLUMN protected_address INTEGER NOT NULL DEFAULT 0 CHECK (protected_address IN (0, 1));
`;
