import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import closingStyles from './closing.module.css';
import controlToolsStyles from './controlTools.module.css';
import type { useMirror } from './mirror.ts';

/** Asks once, before the meeting, whether the room can see this page; afterwards the way to the safe one stays. */
export function MirrorQuestion(props: ReturnType<typeof useMirror> & { onHere: () => void }) {
  const { mirror, say, look, onHere } = props;
  const t = useTranslations('screen.mirror');
  const asked = mirror === 'unknown' || mirror === 'seems';
  return (
    <div className={controlToolsStyles.tools}>
      {asked && (
        <Notice kind="warning">
          <p>
            <strong>{t('ask')}</strong>
          </p>
          <p>{mirror === 'seems' ? t('seems') : t('why')}</p>
          <div className={closingStyles.buttons}>
            <Button
              look="secondary"
              onClick={() => {
                say('others');
                onHere();
              }}
            >
              {t('yes')}
            </Button>
            <Button look="secondary" onClick={() => say('mine')}>
              {t('no')}
            </Button>
            {look && mirror === 'unknown' && (
              <Button look="quiet" onClick={look}>
                {t('check')}
              </Button>
            )}
          </div>
        </Notice>
      )}
      {mirror === 'two' && <p role="status">{t('two')}</p>}
      {mirror === 'others' && <Notice kind="warning">{t('others')}</Notice>}
      <Button look="secondary" onClick={onHere}>
        {t('here')}
      </Button>
    </div>
  );
}
