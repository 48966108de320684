import { areFacts, missingFacts } from '@samtavlen/shared/board/cardFacts.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import type { CardFact } from '@samtavlen/shared/columns/lanes.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { questionNow } from '@samtavlen/shared/questions/Guide.ts';
import { lanesOf } from '@samtavlen/shared/templates/lanesOf.ts';
import { languageSaid, saidIn } from '@samtavlen/shared/words/said.ts';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { AddPicture } from '../pictures/pictureParts.ts';
import { useGuide } from '../questions/useGuide.ts';
import { SaveMark } from '../saving/SaveMark.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/Field.tsx';
import { useLanguage } from '../words/language.ts';
import { begunWords, letGo } from './begunWords.ts';
import { LaneFields } from './laneParts.ts';
import { useDraftText } from './useDraftText.ts';
import { useTroubleWords } from './useTroubleWords.ts';
import type { Writing } from './Writing.ts';
import styles from './writing.module.css';

/** From here on the count of characters is shown; before that it would only disturb. */
const NEAR_THE_END = 500;

/** Focus goes to what is to be mended first. */
const toField = (fact: CardFact | undefined) =>
  document.getElementById(fact ? `field-fact-${fact}` : 'field-card')?.focus();

/** The field one card is written in: private while it is typed, saved as it is typed. */
export function DraftField({ author, column, lane: begunIn, draft: id }: Writing) {
  const t = useTranslations('meeting.write');
  const { people, me, template, view } = useMeetingBoard();
  const words = useTroubleWords();
  const language = useLanguage();
  const guide = useGuide();
  const person = personWith(people, author);
  const audience = person ? audienceOf(person.role) : 'parent';
  const question = guide && questionNow(guide, column, view.conduct.question);
  const said = question?.ask[audience];
  const asked = view.conduct.question === null ? undefined : question?.lane;
  const draft = useDraftText(author, column, id, begunIn ?? asked ?? lanesOf(template, column)[0] ?? null);
  const forSeat = author === me ? undefined : person;
  const missing = missingFacts(draft.lane, draft.facts, audience);
  const wrongText = draft.text.trim() === '' || draft.trouble !== null;
  const ready = !wrongText && missing.length === 0 && areFacts(draft.facts);
  const sent = begunWords(id)?.sent === true;
  const [tried, setTried] = useState(sent);
  const [sharing, setSharing] = useState(sent && ready);
  useEffect(() => {
    toField(undefined);
    letGo();
  }, []);
  // Pressed before the words were kept (the net is slow): the card goes up as soon as they are.
  useEffect(() => {
    if (sharing && draft.kept) draft.show();
  });

  function share(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    setSharing(ready);
    if (!ready) toField(wrongText ? undefined : missing[0]);
  }

  const empty = tried && draft.text.trim() === '';
  const error = draft.trouble ? words(draft.trouble) : empty ? words('empty') : undefined;
  // A family's words come first, and the way to share them is in sight above the keyboard.
  const laneFields = draft.lane && (
    <LaneFields
      {...{ column, lane: draft.lane, facts: draft.facts, audience }}
      missing={tried ? missing : []}
      onLane={(lane) => draft.type({ lane })}
      onFacts={(facts) => draft.type({ facts })}
    />
  );
  return (
    <form onSubmit={share} noValidate className={styles.draftForm}>
      <TextArea
        name="card"
        label={said ? <bdi lang={languageSaid(said, language)}>{saidIn(said, language)}</bdi> : t('card')}
        hint={
          forSeat ? `${t('verbatim', { name: forSeat.name })} ${t('onlyScribe', { name: forSeat.name })}` : t('onlyYou')
        }
        error={error}
        value={draft.text}
        onChange={(text) => draft.type({ text })}
        rows={4}
        dir="auto"
        lang={language}
      />
      <p className={styles.under}>
        {draft.text !== '' && <SaveMark save={draft.kept ? draft.save : { kind: 'unsaved', count: 1 }} />}
        {draft.text.length > CARD_LENGTH - NEAR_THE_END && (
          <span>{t('left', { used: draft.text.length, most: CARD_LENGTH })}</span>
        )}
      </p>
      {audience === 'professional' && laneFields}
      <Button type="submit" look="primary" wide>
        {t('share')}
      </Button>
      <p className={styles.under} role="status">
        {sharing && !draft.kept ? t('waiting') : ''}
      </p>
      {audience !== 'professional' && laneFields}
      <AddPicture place={{ author, column, draft: id }} />
      <p className={styles.under}>{t('aloud')}</p>
    </form>
  );
}
