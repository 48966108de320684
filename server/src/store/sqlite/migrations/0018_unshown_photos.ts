/** Photos nobody showed now go with the drafts: meetings whose drafts went before that are looked at once more. */
export const unshownPhotos = `
UPDATE meeting SET drafts_deleted = 0 WHERE closed_at IS NOT NULL AND id IN (SELECT meeting FROM photo);
`;
