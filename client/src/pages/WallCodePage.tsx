import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';
import { CodeForm } from '../joining/CodeForm.tsx';
import { openWall } from '../joining/doorQuestions.ts';
import { JoinFrame } from '../joining/JoinFrame.tsx';

/** `/tavle`: a code from the control view makes this computer the wall. */
export function WallCodePage() {
  const t = useTranslations('leading.wallCode');
  const door = useTranslations('door.joining');
  const [, go] = useLocation();
  const [error, setError] = useState<string | undefined>();
  const show = (code: string) =>
    openWall(code).then(
      ({ meetingId }) => go(`/moede/${meetingId}/tavle`),
      (failure: unknown) => {
        if (!isFailedRequest(failure)) throw failure;
        setError(failedWith(failure, 'wrongCode') ? t('wrong') : failure.message || door('failed'));
      },
    );
  return (
    <JoinFrame title={t('title')}>
      <CodeForm
        label={t('label')}
        hint={t('hint')}
        button={t('show')}
        wrong={t('wrong')}
        error={error}
        onCode={(code) => void show(code)}
      />
    </JoinFrame>
  );
}
