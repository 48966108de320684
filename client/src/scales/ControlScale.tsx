import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import answeringStyles from './answering.module.css';
import controlScaleStyles from './controlScale.module.css';
import { FollowUps } from './FollowUps.tsx';
import { GoalQuote } from './GoalQuote.tsx';
import pictureStyles from './picture.module.css';
import { ReadyCount } from './ReadyCount.tsx';
import { ScaleLadder } from './ScaleLadder.tsx';
import { ScaleTable } from './ScaleTable.tsx';
import { ScaleVoices } from './ScaleVoices.tsx';
import { useGoal } from './useGoal.ts';
import { type ScaleNow, useScale } from './useScale.ts';
import { useScaleWords } from './useScaleWords.ts';

type Give = (command: Command) => void;

/** Who would like to change a number that is shown; asking again lets everyone do it. */
function Wishes() {
  const t = useTranslations('method.scales');
  const { view, people } = useMeetingBoard();
  const naming = useNaming(people);
  const again = view.lead?.scaleAgain ?? [];
  if (again.length === 0) return null;
  return (
    <p role="status" className={controlScaleStyles.wishes}>
      {t('wants', { names: naming.list(again.map(naming.short)) })}
    </p>
  );
}

function Asked({ question, command }: Pick<ScaleNow, 'question'> & { command: Give }) {
  const t = useTranslations('method.scales');
  const g = useTranslations('leading.goalScale');
  const isGone = useGoal(question) === null && question.about !== undefined;
  return (
    <div className={controlScaleStyles.sides}>
      <div className={controlScaleStyles.lead}>
        <ReadyCount />
        {isGone ? (
          <Notice kind="info">{g('gone')}</Notice>
        ) : (
          <Button look="primary" onClick={() => command({ do: 'showScale', ...question })}>
            {t('show')}
          </Button>
        )}
        {!isGone && <p className={answeringStyles.quiet}>{t('showHint')}</p>}
        <Button look="secondary" onClick={() => command({ do: 'putScaleAway', ...question })}>
          {t('putAway')}
        </Button>
        <p className={answeringStyles.quiet}>{t('putAwayHint')}</p>
      </div>
      <div>
        <ScaleVoices question={question} />
      </div>
    </div>
  );
}

function Shown({ question, result, command }: ScaleNow & { command: Give }) {
  const t = useTranslations('method.scales');
  const words = useScaleWords();
  return (
    <div className={controlScaleStyles.sides}>
      <div className={controlScaleStyles.lead}>
        <p className={pictureStyles.range}>{words.range(result)}</p>
        <Wishes />
        <FollowUps />
        <Button look="primary" onClick={() => command({ do: 'putScaleAway', ...question })}>
          {t('backToBoard')}
        </Button>
        <Button look="secondary" onClick={() => command({ do: 'askScale', ...question })}>
          {t('again')}
        </Button>
        <p className={answeringStyles.quiet}>{t('againHint')}</p>
      </div>
      <div>
        <ScaleLadder result={result} />
        <ScaleTable result={result} />
      </div>
    </div>
  );
}

/** The scale for those who lead, in the middle of their page; the board waits behind it. */
export function ControlScale({ command }: { command: Give }) {
  const words = useScaleWords();
  const now = useScale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!now) return null;
  return (
    <section aria-labelledby="scale-title" className={controlScaleStyles.control}>
      <h2 id="scale-title" ref={heading} tabIndex={-1}>
        {words.question(now.question.scale)}
        <GoalQuote question={now.question} />
      </h2>
      {now.shown ? <Shown {...now} command={command} /> : <Asked question={now.question} command={command} />}
    </section>
  );
}
