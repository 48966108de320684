import { otherRoutes } from './otherRoutes.ts';
import { Pages } from './Pages.tsx';

/** The pages of staff, and the wall. Staff pages and phone pages share no chunk but the ground. */
export const OtherPages = () => <Pages routes={otherRoutes} />;
