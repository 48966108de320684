import type { Block, Paper, PaperAgreement, PaperCard } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import type { Format } from './Format.ts';

/** Characters that would turn someone's words into markup. */
const MARKUP = /[\\`*_{}[\]<>#|~]/g;
/** What makes a list, a heading line or a numbered item at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d+(?=[.)]))/gm;

const verbatim = (text: string): string =>
  text
    .replace(MARKUP, (sign) => `\\${sign}`)
    .replace(LINE_START, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\u200B` : `${space}\\${sign}`,
    );

/** A line break inside a paragraph. */
const broken = (text: string, between = '\\\n'): string => verbatim(text).replaceAll('\n', between);
const inCell = (text: string): string => verbatim(text).replaceAll('\n', '<br>');

const quoted = (text: string): string => verbatim(text).replaceAll('\n', '\\\n').replace(/^/gm, '> ');
const cardText = ({ text, byline, agreed, facts, picture, beside }: PaperCard): string =>
  [
    quoted(text),
    ...(picture ? [`> (${picture.name})`] : []),
    ...(agreed ? [quoted(agreed)] : []),
    ...facts.map((fact) => quoted(`${fact.name}: ${fact.text}`)),
    `> — ${verbatim(byline)}`,
    ...beside.map(quoted),
  ].join('\n>\n');

const agreementText = ({ heading, what, parts }: PaperAgreement): string =>
  [
    `### ${heading}`,
    `**${broken(what)}**`,
    parts.map(({ name, text }) => `- ${name}: ${broken(text, '\\\n  ')}`).join('\n'),
  ].join('\n\n');

function tableText({ header, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(header.map(inCell)), row(header.map(() => '---')), ...rows.map((cells) => row(cells.map(inCell)))].join(
    '\n',
  );
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${verbatim(block.text)}`;
    case 'paragraph':
    case 'notice':
      return broken(block.text);
    case 'list':
      return block.items.map((item) => `- ${broken(item, '\\\n  ')}`).join('\n');
    case 'table':
      return tableText(block);
    case 'cards':
      return block.cards.map(cardText).join('\n\n');
    case 'agreements':
      return block.agreements.map(agreementText).join('\n\n');
  }
}

function textOf(paper: Paper): string {
  const { say } = paperWords(paper.language);
  return [
    `# ${verbatim(paper.title)}`,
    paper.facts.map(({ name, text }) => `- ${name}: ${verbatim(text)}`).join('\n'),
    ...paper.blocks.map(blockText),
    `## ${say('leftOut.heading')}`,
    paper.leftOut.map((text) => `- ${verbatim(text)}`).join('\n'),
  ].join('\n\n');
}

/** CommonMark with tables; a reader without any program can read it too. */
export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  suits: () => true,
  write: async (paper) => new TextEncoder().encode(`${textOf(paper)}\n`),
};
