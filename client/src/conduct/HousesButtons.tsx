import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { useTranslations } from 'use-intl';
import { voicesOf } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { Button } from '../ui/Button.tsx';

/** Children, and young people who like it plain: houses are not for teens who did not ask for them. */
const hasHouses = ({ role, plain }: PersonInRoom): boolean =>
  role === 'child' || (role === 'youngPerson' && plain === true);

/** The way to the three houses: one's own, or those of a child one writes for. */
export function HousesButtons({ onOpen }: { onOpen: (child: string) => void }) {
  const t = useTranslations('later.houses');
  const { people, me } = useMeetingBoard();
  return voicesOf(people, me)
    .filter(hasHouses)
    .map(({ id, name }) => (
      <Button key={id} look="secondary" wide onClick={() => onOpen(id)}>
        {id === me ? t('open') : t('openOf', { name })}
      </Button>
    ));
}
