import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { RadioGroup } from '../ui/Choices.tsx';

/** Whose words a card holds, for those who also write for a seat. */
export function WhoseWords({ author, onChange }: { author: string; onChange: (author: string) => void }) {
  const t = useTranslations('meeting.write');
  const { people, me } = useMeetingBoard();
  return (
    <RadioGroup
      name="whose"
      label={t('whose')}
      value={author}
      onChange={onChange}
      choices={voicesOf(people, me).map((voice) => ({
        value: voice.id,
        label: voice.id === me ? t('mine') : t('forSeat', { name: voice.name }),
      }))}
    />
  );
}
