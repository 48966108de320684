import { type CardFacts, FACT_LENGTH } from '@samtavlen/shared/board/cardFacts.ts';
import { type CardFact, type LaneId, lanes } from '@samtavlen/shared/columns/lanes.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { useTranslations } from 'use-intl';
import { textTrouble } from '../saving/textTrouble.ts';
import { Field } from '../ui/Field.tsx';

/** Why a fact cannot be kept as it is typed. */
export const factTrouble = (text: string) => textTrouble(text, FACT_LENGTH);

const HINTS = { happenedOn: true, source: true, effect: false, seen: true, proof: true } as const;

/** One line a fact the lane has: a day, or a few words. `asked` are those that are kindly insisted on. */
export function FactFields(props: {
  name: string;
  lane: LaneId;
  facts: CardFacts;
  asked: readonly CardFact[];
  missing: readonly CardFact[];
  onChange: (facts: CardFacts) => void;
}) {
  const { name, lane, facts, asked, missing, onChange } = props;
  const t = useTranslations('safety.facts');
  const errorOf = (fact: CardFact): string | undefined => {
    const trouble = factTrouble(facts[fact] ?? '');
    if (trouble) return t(trouble, { most: FACT_LENGTH });
    return missing.includes(fact) ? t(`ask.${fact}`) : undefined;
  };
  return lanes[lane].facts.map((fact) => (
    <Field
      key={fact}
      name={`${name}-${fact}`}
      label={t(fact)}
      hint={HINTS[fact] ? t(`${fact}Hint` as 'sourceHint') : undefined}
      error={errorOf(fact)}
      optional={!asked.includes(fact)}
      value={facts[fact] ?? ''}
      onChange={(text) => onChange({ ...facts, [fact]: text })}
      autoComplete="off"
      {...(fact === 'happenedOn' ? { type: 'date', max: dayInDenmark(Date.now()), width: 'middle' } : { lang: 'da' })}
    />
  ));
}
