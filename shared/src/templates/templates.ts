import { loeft } from './loeft.ts';
import type { Template, TemplateId } from './Template.ts';
import { threeColumns } from './threeColumns.ts';

/** Every template there is. A new one is a file beside this and a line here. */
export const templates: Record<TemplateId, Template> = { loeft, threeColumns };
