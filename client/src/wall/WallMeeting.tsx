import { EARLIER } from '@samtavlen/shared/conduct/EarlierAgreement.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import { DANGERS } from '@samtavlen/shared/conduct/spotlights.ts';
import { usualFit, wallText } from '@samtavlen/shared/conduct/wallText.ts';
import { type CSSProperties, useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLineRead } from '../closing/useLineRead.ts';
import { WallDanger } from '../danger-statements/dangerParts.ts';
import { useRoom } from '../meeting-room/hooks.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { WallQuestion } from '../questions/WallQuestion.tsx';
import { CLOCK } from '../saving/clock.ts';
import { WallScale } from '../scales/WallScale.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import columnStyles from './column.module.css';
import { WallColumn } from './WallColumn.tsx';
import { WallEarlier } from './WallEarlier.tsx';
import { WallHeader } from './WallHeader.tsx';
import { WallJoin } from './WallJoin.tsx';
import { WallLine } from './WallLine.tsx';
import { WallOffline } from './WallOffline.tsx';
import { WallParked } from './WallParked.tsx';
import { WallReading } from './WallReading.tsx';
import { shownLarge, WallSpotlight } from './WallSpotlight.tsx';
import { WallStrip } from './WallStrip.tsx';
import { WallSummary } from './WallSummary.tsx';
import { WayIn } from './WayIn.tsx';
import wallStyles from './wall.module.css';

function Calm({ title, text }: { title: string; text?: string }) {
  return (
    <main className={wallStyles.calm}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
    </main>
  );
}

/** The board, the card shown large, or the summary, under the header. */
function Picture() {
  const { board, view, template } = useMeetingBoard();
  const { phase, spotlight, scale, column, wall } = view.conduct;
  const { line } = useLineRead();
  if (scale) return <WallScale />;
  if (spotlight === EARLIER) return <WallEarlier />;
  if (spotlight === DANGERS) return <WallDanger />;
  if (line) return <WallLine line={line} />;
  const large = shownLarge(board, spotlight);
  if (large) return <WallSpotlight shown={large} />;
  if (phase === 'summingUp') return <WallSummary />;
  if (wall.mode === 'read' && column) return <WallReading column={column} />;
  return (
    <main className={wallStyles.boardAndParked}>
      <div className={columnStyles.columns}>
        {template.columns.map((column) => (
          <WallColumn key={column} column={column} />
        ))}
      </div>
      <WallParked />
    </main>
  );
}

function Shown() {
  const t = useTranslations('leading.wall');
  const format = useFormatter();
  const clock = (at: number) => format.dateTime(new Date(at), CLOCK);
  const { view, template } = useMeetingBoard();
  const { phase, covered, pauseUntil, scale, wall } = view.conduct;
  if (phase === 'closed') return <Calm title={t('thanks')} />;
  if (covered)
    return (
      <>
        <Calm title={pauseUntil ? t('pauseUntil', { time: clock(pauseUntil) }) : t('pause')} text={t('pauseHint')} />
        <aside className={wallStyles.corner}>
          <WayIn />
        </aside>
      </>
    );
  if (phase === 'planned' || wall.joinHelp) return <WallJoin />;
  return (
    <div className={wallStyles.frame}>
      <WallHeader />
      {scale === null && <WallQuestion />}
      <Picture />
      {template.strip && scale === null && wall.mode !== 'read' && <WallStrip scale={template.strip} />}
    </div>
  );
}

/** Letters as large as the farthest seat needs; the rest of the wall follows the screen. */
const lettersOf = (view: MeetingView | null) => {
  const { overview, read } = wallText(view?.conduct.wall.fit ?? usualFit);
  return { '--overview': overview, '--read': read } as CSSProperties;
};

/** What the room sees; nothing on it can be pressed, and nothing private is ever in it. */
export function WallMeeting() {
  const t = useTranslations('leading.wall');
  const f = useTranslations('familyTime');
  const { view, board, ending } = useRoom();
  useEffect(() => {
    document.title = `${t('title')} · Samtavlen`;
  }, [t]);
  if (ending)
    return (
      <div className={wallStyles.wall} data-light>
        <Calm title={t('notIn')} text={t('notInHint')} />
        <ButtonLink href="/tavle">{t('enterCode')}</ButtonLink>
      </div>
    );
  if (view?.familyTime === 'outside')
    return (
      <div className={wallStyles.wall} data-light style={lettersOf(view)}>
        <Calm title={f('wall')} text={f('wallText')} />
        <WallOffline />
      </div>
    );
  return (
    <div className={wallStyles.wall} data-light style={lettersOf(view)}>
      {view && board ? <Shown /> : <Calm title={t('opens')} />}
      <WallOffline />
    </div>
  );
}
