import type { CardFacts } from '@samtavlen/shared/board/cardFacts.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { type CardFact, type LaneId, lanes } from '@samtavlen/shared/columns/lanes.ts';
import type { Audience } from '@samtavlen/shared/meeting/roles.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { RadioGroup } from '../ui/Choices.tsx';
import { FactFields } from './FactFields.tsx';

/** Which part of the column a card is for; a professional is also asked how it is known. A family can say it later, from the card's menu. */
export function LaneFields(props: {
  column: ColumnId;
  lane: LaneId;
  facts: CardFacts;
  missing: readonly CardFact[];
  audience: Audience;
  onLane: (lane: LaneId) => void;
  onFacts: (facts: CardFacts) => void;
}) {
  const t = useTranslations('safety.lane');
  const title = useTranslations('common.lanes');
  const { template } = useMeetingBoard();
  return (
    <>
      <RadioGroup
        name="lane"
        label={t('choose')}
        value={props.lane}
        onChange={props.onLane}
        choices={lanesOf(template, props.column).map((lane) => ({
          value: lane,
          label: title(lane),
          hint: t(`help.${lane}`),
        }))}
      />
      {props.audience === 'professional' && (
        <FactFields
          name="fact"
          lane={props.lane}
          facts={props.facts}
          asked={lanes[props.lane].asked}
          missing={props.missing}
          onChange={props.onFacts}
        />
      )}
    </>
  );
}
