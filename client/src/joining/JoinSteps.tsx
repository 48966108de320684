import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type FailedRequest, failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { Button } from '../ui/Button.tsx';
import { useBegunForm } from '../ui/plainPage.ts';
import { CodeForm } from './CodeForm.tsx';
import { tryCode } from './doorQuestions.ts';
import { KnockForm } from './KnockForm.tsx';
import { WhoSeesWhat } from './WhoSeesWhat.tsx';

/** The code from the screen, then name and role. The front page shows it too, so it brings no heading of its own. */
export function JoinSteps() {
  const t = useTranslations('door.joining');
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const onWrongCode = (error: FailedRequest) => {
    const offline = failedWith(error, 'offline') ? t('noNet') : error.message;
    setWrong(failedWith(error, 'wrongCode') ? t('codeWrong') : offline);
    setCode('');
  };
  const onCode = (typed: string) =>
    tryCode(typed).then(
      () => setCode(typed),
      (error: unknown) => {
        if (!isFailedRequest(error)) throw error;
        onWrongCode(error);
      },
    );
  const [begun, setBegun] = useState('');
  useBegunForm('plain-code-form', (said, sent) => {
    const typed = String(said.get('code') ?? '').replace(/\D/g, '');
    if (sent && typed.length === 6) void onCode(typed);
    else setBegun(typed);
  });
  if (code === '')
    return (
      <CodeForm
        key={begun}
        begun={begun}
        label={t('codeLabel')}
        hint={t('codeHint')}
        button={t('next')}
        wrong={t('codeWrong')}
        error={wrong}
        onCode={onCode}
      />
    );
  return (
    <>
      <Button look="quiet" onClick={() => setCode('')}>
        {t('back')}
      </Button>
      <KnockForm code={code} onWrongCode={onWrongCode} />
      <WhoSeesWhat />
    </>
  );
}
