import { type Block, isComposed, type PaperAgreement, type PaperCard } from '@samtavlen/shared/papers/Paper.ts';
import { photoUrl } from '../api/photos.ts';
import { DrawingView } from '../pictures/DrawingView.tsx';
import styles from './sheet.module.css';

type Cards = Extract<Block, { kind: 'cards' }>;
type TableBlock = Extract<Block, { kind: 'table' }>;

function Card({ card, line }: { card: PaperCard; line: Cards['line'] }) {
  return (
    <li className={`${styles.card} ${styles[line]}`}>
      <p dir="auto" className={styles.words}>
        {card.text}
      </p>
      {card.picture?.drawing && (
        <DrawingView drawing={card.picture.drawing} label={`${card.picture.name}: ${card.text}`} />
      )}
      {card.picture?.photo && (
        <img
          className={styles.photo}
          src={photoUrl(card.picture.photo.meeting, card.picture.photo.id, 'staff')}
          alt={`${card.picture.name}: ${card.text}`}
        />
      )}
      {card.agreed && (
        <p dir="auto" className={styles.words}>
          <em>{card.agreed}</em>
        </p>
      )}
      {card.facts.map(({ name, text }) => (
        <p key={name} dir="auto">
          <strong>{name}:</strong> {text}
        </p>
      ))}
      <p className={styles.byline}>— {card.byline}</p>
      {card.beside.map((line) => (
        <p key={line} dir="auto" className={styles.beside}>
          {line}
        </p>
      ))}
    </li>
  );
}

function Agreement({ agreement }: { agreement: PaperAgreement }) {
  return (
    <section className={styles.agreement}>
      <h3>{agreement.heading}</h3>
      <p dir="auto" className={styles.what}>
        {agreement.what}
      </p>
      <dl className={styles.facts}>
        {agreement.parts.map(({ part, name, text }) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd {...(isComposed(part) ? {} : { dir: 'auto' })}>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Rows({ table }: { table: TableBlock }) {
  const [first, ...rest] = table.header;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[first, ...rest].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is fixed, and two people may share a name
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={rest[column]} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One block of a paper in HTML. */
export function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p dir="auto" className={styles.words}>
          {block.text}
        </p>
      );
    case 'notice':
      return <p className={styles.notice}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item} dir="auto" className={styles.words}>
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Rows table={block} />;
    case 'cards':
      return (
        <ul className={styles.cards}>
          {block.cards.map((card) => (
            <Card key={card.id} card={card} line={block.line} />
          ))}
        </ul>
      );
    case 'agreements':
      return block.agreements.map((agreement) => <Agreement key={agreement.id} agreement={agreement} />);
  }
}
