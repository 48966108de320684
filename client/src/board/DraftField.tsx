import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useGuides } from '../questions/useGuides.ts';
import { SaveMark } from '../saving/SaveMark.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { useLanguage } from '../words/language.ts';
import styles from './board.module.css';
import { useDraftText } from './useDraftText.ts';
import { useTroubleWords } from './useTroubleWords.ts';
import type { Writing } from './Writing.ts';

/** From here on the count of characters is shown; before that it would only disturb. */
const NEAR_THE_END = 500;

/** The field one card is written in: private while it is typed, saved as it is typed. */
export function DraftField({ author, column, draft: id }: Writing) {
  const t = useTranslations('meeting.write');
  const { people, me, template, view } = useMeetingBoard();
  const words = useTroubleWords();
  const language = useLanguage();
  const draft = useDraftText(author, column, id);
  const [empty, setEmpty] = useState(false);
  const [sharing, setSharing] = useState(false);
  const person = personWith(people, author);
  const question = useGuides()?.questionNow(template.id, column, view.conduct.question);
  const forSeat = author === me ? undefined : person;
  useEffect(() => document.getElementById('field-card')?.focus(), []);
  // Pressed before the words were kept (the net is slow): the card goes up as soon as they are.
  useEffect(() => {
    if (sharing && draft.kept) draft.show();
  });

  function share(event: FormEvent): void {
    event.preventDefault();
    const nothing = draft.text.trim() === '';
    setEmpty(nothing);
    setSharing(!nothing && !draft.trouble);
    if (nothing || draft.trouble) document.getElementById('field-card')?.focus();
  }

  const error = draft.trouble ? words(draft.trouble) : empty && draft.text.trim() === '' ? words('empty') : undefined;
  return (
    <form onSubmit={share} noValidate className={styles.draftForm}>
      <TextArea
        name="card"
        label={question?.ask[person ? audienceOf(person.role) : 'parent'][language] ?? t('card')}
        hint={
          forSeat ? `${t('verbatim', { name: forSeat.name })} ${t('onlyScribe', { name: forSeat.name })}` : t('onlyYou')
        }
        error={error}
        value={draft.text}
        onChange={draft.type}
        rows={4}
        dir="auto"
        lang="da"
      />
      <p className={styles.under}>
        {draft.text !== '' && <SaveMark save={draft.kept ? draft.save : { kind: 'unsaved', count: 1 }} />}
        {draft.text.length > CARD_LENGTH - NEAR_THE_END && (
          <span>{t('left', { used: draft.text.length, most: CARD_LENGTH })}</span>
        )}
      </p>
      <Button type="submit" look="primary" wide>
        {t('share')}
      </Button>
      <p className={styles.under} role="status">
        {sharing && !draft.kept ? t('waiting') : ''}
      </p>
      <p className={styles.under}>{t('aloud')}</p>
    </form>
  );
}
