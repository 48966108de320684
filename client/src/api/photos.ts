import { post, remove } from './request.ts';

/** @param as the wall, which has no person of its own, or staff who read a closed meeting's papers */
export const photoUrl = (meeting: string, photo: string, as?: 'wall' | 'staff'): string =>
  `/api/meetings/${meeting}/photos/${photo}${as ? `?as=${as}` : ''}`;

/** @param owner whose card it is for: oneself, or a seat one writes for */
export const keepPhoto = (meeting: string, owner: string, jpeg: Blob) =>
  post<{ id: string }>(`/meetings/${meeting}/photos?owner=${owner}`, jpeg);

export const dropPhoto = (meeting: string, photo: string) => remove(`/meetings/${meeting}/photos/${photo}`);
