import { useTranslations } from 'use-intl';
import { ButtonLink } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { JoinFrame } from './JoinFrame.tsx';
import styles from './joining.module.css';
import { PickPerson } from './PickPerson.tsx';
import type { Door } from './useDoor.ts';
import { WhoSeesWhat } from './WhoSeesWhat.tsx';

function Lobby() {
  const t = useTranslations('door.joining');
  return (
    <JoinFrame title={t('lobbyTitle')}>
      <p className={styles.big} role="status">
        {t('lobbyNobody')}
      </p>
      <p>{t('lobbyRest')}</p>
      <WhoSeesWhat />
    </JoinFrame>
  );
}

function Elsewhere({ title, text }: { title: string; text: string }) {
  const t = useTranslations('door.joining');
  return (
    <JoinFrame title={title}>
      <p className={styles.big}>{text}</p>
      <ButtonLink href="/">{t('toCode')}</ButtonLink>
    </JoinFrame>
  );
}

/** What someone sees who is not on the board: the lobby, a no, outside, the shared tablet, or no such meeting. */
export function DoorPage(props: { meeting: string; door: Exclude<Door, { state: 'in' }>; onPicked: () => void }) {
  const { meeting, door, onPicked } = props;
  const t = useTranslations('door.joining');
  switch (door.state) {
    case 'asking':
      return <Loading />;
    case 'lobby':
      return <Lobby />;
    case 'pickPerson':
      return <PickPerson meeting={meeting} onPicked={onPicked} />;
    case 'refused':
      return <Elsewhere title={t('refusedTitle')} text={t('refused')} />;
    case 'out':
      return (
        <JoinFrame title={t('outTitle')}>
          <p className={styles.big}>{t('out')}</p>
        </JoinFrame>
      );
    case 'none':
      return <Elsewhere title={t('noneTitle')} text={t('none')} />;
    case 'gone':
      return <Elsewhere title={t('linkTitle')} text={door.message} />;
    case 'noNet':
      return (
        <JoinFrame title={t('joinTitle')}>
          <Notice kind="warning">{t('noNet')}</Notice>
        </JoinFrame>
      );
    default:
      return door satisfies never;
  }
}
