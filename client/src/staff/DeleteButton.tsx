import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Form.module.css';
import { FormEnd } from './Form.tsx';

interface DeleteButtonProps {
  what: 'family' | 'example' | 'meeting';
  reference?: string;
  remove: () => Promise<void>;
  done: () => void;
}

/** Deletes for good, after saying what goes with it. "Nej" has the focus, so that Enter never deletes by accident. */
export function DeleteButton({ what, reference = '', remove, done }: DeleteButtonProps) {
  const t = useTranslations('staff.deletion');
  const problem = useTranslations('staff.problem');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState('');
  async function yes() {
    try {
      await remove();
      setAsking(false);
      done();
    } catch (error) {
      const said = isFailedRequest(error) ? error.message : '';
      setFailed(failedWith(error, 'offline') ? problem('offline') : said || problem('unexpected'));
    }
  }
  return (
    <>
      <span className={styles.outdented}>
        <Button look="quiet" onClick={() => setAsking(true)}>
          <Icon of={Trash2} size={20} />
          {t(what)}
        </Button>
      </span>
      <Dialog title={t(`${what}Title`, { reference })} open={asking} onClose={() => setAsking(false)}>
        <p>{t(`${what}Text`)}</p>
        {failed ? <Notice kind="error">{failed}</Notice> : null}
        <FormEnd>
          <Button look="secondary" autoFocus onClick={() => setAsking(false)}>
            {t('no')}
          </Button>
          <Button look="danger" onClick={() => void yes()}>
            {t('yes')}
          </Button>
        </FormEnd>
      </Dialog>
    </>
  );
}
