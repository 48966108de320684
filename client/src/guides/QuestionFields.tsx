import { isLaneOf } from '@samtavlen/shared/columns/lanes.ts';
import type { Audience } from '@samtavlen/shared/meeting/roles.ts';
import { type Circumstance, circumstances, type Question } from '@samtavlen/shared/questions/Question.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useTranslations } from 'use-intl';
import { Select } from '../ui/Field.tsx';
import type { GuidePlace } from './guideDraft.ts';
import styles from './guides.module.css';
import { SaidFields } from './SaidFields.tsx';

/** The wall's own wording first. */
const sides: readonly Audience[] = ['parent', 'child', 'network', 'professional'];

interface QuestionFieldsProps {
  place: GuidePlace;
  question: Question;
  onChange: (question: Question) => void;
}

function LaneSelect({ place, question, onChange }: QuestionFieldsProps) {
  const t = useTranslations('texts.edit');
  const names = useTranslations('common.lanes');
  const lanes = lanesOf(templates[place.template], place.column);
  if (lanes.length === 0) return null;
  const choose = (lane: string) => {
    const { lane: _, ...whole } = question;
    onChange(isLaneOf(place.column, lane) ? { ...whole, lane } : whole);
  };
  return (
    <Select name={`${question.id}.lane`} width="middle" label={t('lane')} value={question.lane ?? ''} onChange={choose}>
      <option value="">{t('wholeColumn')}</option>
      {lanes.map((lane) => (
        <option key={lane} value={lane}>
          {names(lane)}
        </option>
      ))}
    </Select>
  );
}

function WhenSelect({ question, onChange }: Omit<QuestionFieldsProps, 'place'>) {
  const t = useTranslations('texts');
  const choose = (value: string) => {
    const { when: _, ...always } = question;
    onChange(value === '' ? always : { ...always, when: value as Circumstance });
  };
  return (
    <Select
      name={`${question.id}.when`}
      width="middle"
      label={t('edit.when')}
      value={question.when ?? ''}
      onChange={choose}
    >
      <option value="">{t('edit.always')}</option>
      {circumstances.map((one) => (
        <option key={one} value={one}>
          {t('edit.onlyFirst', { what: t(`circumstances.${one}.short`) })}
        </option>
      ))}
    </Select>
  );
}

/** One question as each side of the table is asked it. */
export function QuestionFields({ place, question, onChange }: QuestionFieldsProps) {
  const t = useTranslations('texts.edit');
  return (
    <div className={styles.fields}>
      {sides.map((side) => (
        <SaidFields
          key={side}
          name={`${question.id}.${side}`}
          label={t(`sides.${side}`)}
          optional={side !== 'parent'}
          plain={side !== 'professional'}
          value={question.ask[side]}
          onChange={(said) => onChange({ ...question, ask: { ...question.ask, [side]: said } })}
        />
      ))}
      <WhenSelect question={question} onChange={onChange} />
      <LaneSelect place={place} question={question} onChange={onChange} />
    </div>
  );
}
