import type { CarryCard, CarryOffer } from '@samtavlen/shared/board/carryOver.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useTranslations } from 'use-intl';
import { CheckboxGroup } from '../ui/Choices.tsx';
import { useDates } from '../ui/useDates.ts';
import styles from './MeetingSetup.module.css';

interface CarryFieldsProps {
  offer: CarryOffer;
  /** Ids of the cards that come along. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** One list of cards to choose among; what is chosen elsewhere stays chosen. */
function Cards(props: CarryFieldsProps & { name: string; label: string; cards: readonly CarryCard[] }) {
  const { name, label, cards, chosen, onChange } = props;
  const t = useTranslations('staff.setup.carry');
  const ids = cards.map(({ id }) => id);
  const elsewhere = chosen.filter((id) => !ids.includes(id));
  return (
    <CheckboxGroup
      name={name}
      label={label}
      values={chosen.filter((id) => ids.includes(id))}
      onChange={(values) => onChange([...elsewhere, ...values])}
      choices={cards.map((card) => ({
        value: card.id,
        label: <bdi>{card.text}</bdi>,
        hint: card.why ? t('because', { name: card.name, why: card.why }) : card.name,
      }))}
    />
  );
}

/** The cards the family's last meeting left: those that wait come along, the others may. */
export function CarryFields(props: CarryFieldsProps) {
  const { offer, chosen } = props;
  const t = useTranslations('staff.setup.carry');
  const titles = useTranslations('common.columns');
  const { date } = useDates();
  const waiting = offer.cards.filter(({ waits }) => waits);
  const standing = offer.cards.filter(({ waits }) => !waits);
  const inColumn = (column: ColumnId) => standing.filter((card) => card.column === column && !card.danger);
  const dangers = standing.filter(({ danger }) => danger);
  const also = standing.filter(({ id }) => chosen.includes(id)).length;
  return (
    <div className={styles.scribes}>
      <h3>{t('title', { day: date(offer.at) })}</h3>
      {waiting.length > 0 && <Cards {...props} name="carry.waiting" label={t('waiting')} cards={waiting} />}
      {standing.length > 0 && (
        <details>
          <summary>{t('standing', { count: also })}</summary>
          <div className={styles.scribes}>
            {templates[offer.template].columns.map((column) => {
              const cards = inColumn(column);
              const label = titles(`${offer.template}.${column}`);
              return (
                cards.length > 0 && <Cards key={column} {...props} name={`carry.${column}`} {...{ label, cards }} />
              );
            })}
            {dangers.length > 0 && <Cards {...props} name="carry.dangers" label={t('dangers')} cards={dangers} />}
          </div>
        </details>
      )}
    </div>
  );
}
