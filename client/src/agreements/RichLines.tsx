import type { RichLine } from '@samtavlen/shared/board/richText.ts';
import { Fragment } from 'react';
import styles from './agreement.module.css';

/** Groups neighbouring list items, so that they become one list. */
function blocksOf(lines: readonly RichLine[]): { bullet: boolean; texts: string[] }[] {
  const blocks: { bullet: boolean; texts: string[] }[] = [];
  for (const { bullet, text } of lines) {
    const last = blocks.at(-1);
    if (bullet && last?.bullet) last.texts.push(text);
    else blocks.push({ bullet, texts: [text] });
  }
  return blocks;
}

/** A text people wrote together, to read. */
export function RichLines({ lines }: { lines: readonly RichLine[] }) {
  return (
    <div className={styles.rich} dir="auto">
      {blocksOf(lines).map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <Fragment key={at}>
          {block.bullet ? (
            <ul>
              {block.texts.map((text, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <li key={line}>{text}</li>
              ))}
            </ul>
          ) : (
            <p>{block.texts.join('')}</p>
          )}
        </Fragment>
      ))}
    </div>
  );
}
