import { useTranslations } from 'use-intl';
import { groupedCode } from '../joining/groupedCode.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { QrCode } from '../ui/QrCode.tsx';
import joinStyles from './join.module.css';
import wallStyles from './wall.module.css';

/** Before the meeting: a code as large as the farthest chair needs, and that one may simply be here. */
export function WallJoin() {
  const t = useTranslations('leading.wall');
  const s = useTranslations('screen');
  const { view } = useMeetingBoard();
  return (
    <main className={joinStyles.join}>
      <div className={wallStyles.hugeCode}>
        <QrCode text={view.joinUrl} what={t('join')} />
      </div>
      <div className={joinStyles.joinWords}>
        <h1 dir="auto">{view.meeting.purpose}</h1>
        <p>{t('scan')}</p>
        <p>
          {t('or')} <strong>{new URL(view.joinUrl).host}</strong> {t('andCode')}
        </p>
        <p className={joinStyles.digits}>{groupedCode(view.code)}</p>
        {view.conduct.wall.trial ? <p className={wallStyles.trial}>{s('fit.title')}</p> : <p>{t('justHere')}</p>}
      </div>
    </main>
  );
}
