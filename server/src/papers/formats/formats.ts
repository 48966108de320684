import type { FormatId } from '@samtavlen/shared/papers/PaperOffer.ts';
import { csv } from './csv.ts';
import { docx } from './docx/docx.ts';
import type { Format } from './Format.ts';
import { ics } from './ics.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf/pdf.ts';

/** Every format there is, in the order they are offered. A new one is a file beside this and a line here. */
export const formats: Record<FormatId, Format> = { pdf, docx, ics, json, markdown, csv };
