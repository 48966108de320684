import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type PressJob, type PressResult, photoFile } from './press.ts';

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

const template = fileURLToPath(new URL('./paper.typ', import.meta.url));
const compiler = NodeCompiler.create({
  workspace: dirname(template),
  fontArgs: [{ fontPaths: FONTS.map((font) => fileURLToPath(import.meta.resolve(font))) }],
});

function set(inputs: Record<string, string>, pdfStandard: string | undefined): Buffer {
  const compiled = compiler.compile({ mainFilePath: template, inputs });
  const document = compiled.result;
  if (!document) throw new Error('the paper template does not compile');
  return compiler.pdf(document, pdfStandard === undefined ? { pdfTags: true } : { pdfStandard, pdfTags: true });
}

/** Typst's own words for a sign that no font has. */
const NO_LETTER = 'could not be displayed';

/** PDF/UA allows no sign without a letter for it. A text in a script we have no letters for is still set, and said so. */
function print({ paper, words, paperForMissing, pictures, photos }: PressJob): Buffer {
  const folder = dirname(template);
  for (const { id, jpeg } of photos) compiler.mapShadow(join(folder, photoFile(id)), Buffer.from(jpeg));
  try {
    return set({ paper, words, pictures }, 'ua-1');
  } catch (error) {
    if (!String(error).includes(NO_LETTER)) throw error;
    return set({ paper: paperForMissing, words, pictures }, undefined);
  } finally {
    compiler.resetShadow();
  }
}

parentPort?.on('message', (job: PressJob) => {
  let result: PressResult;
  try {
    result = { job: job.job, pdf: print(job) };
  } catch (error) {
    result = { job: job.job, failed: error instanceof Error ? error.message.slice(0, 40) : 'unknown' };
  }
  compiler.evictCache(10);
  parentPort?.postMessage(result);
});
