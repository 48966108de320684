import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { listFamilies } from '../api/families.ts';
import { whoAmI } from '../api/staff.ts';
import { Answer } from '../staff/Answer.tsx';
import { ExampleMeeting } from '../staff/ExampleMeeting.tsx';
import { FamilyTable } from '../staff/FamilyTable.tsx';
import { OpenAgreements } from '../staff/OpenAgreements.tsx';
import { queryKeys } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import styles from '../staff/StartPage.module.css';
import { TodaysMeetings } from '../staff/TodaysMeetings.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import frame from '../ui/Frame.module.css';
import { Section } from '../ui/Section.tsx';

function Start() {
  const t = useTranslations('staff.start');
  const me = useQuery({ queryKey: queryKeys.me, queryFn: whoAmI });
  const families = useQuery({ queryKey: queryKeys.families, queryFn: listFamilies });
  const newFamily = <ButtonLink href="/familier/ny">{t('newFamily')}</ButtonLink>;
  return (
    <StaffFrame
      title={me.data ? t('hello', { name: me.data.name.split(' ')[0] ?? '' }) : t('title')}
      tabTitle={t('title')}
    >
      <div className={`${frame.columns} ${styles.columns}`}>
        <div className={frame.stack}>
          <TodaysMeetings />
          <Section title={t('families')} actions={newFamily}>
            <Answer query={families}>
              {(list) => (list.length === 0 ? <p>{t('noFamilies')}</p> : <FamilyTable families={list} />)}
            </Answer>
          </Section>
        </div>
        <div className={frame.stack}>
          {families.data ? (
            <>
              {families.data.length > 0 ? <OpenAgreements families={families.data} /> : null}
              <p>
                <ButtonLink href="/hoert" look="quiet">
                  {t('heard')}
                </ButtonLink>
              </p>
              <ExampleMeeting example={families.data.find((family) => family.example)} />
            </>
          ) : null}
        </div>
      </div>
    </StaffFrame>
  );
}

/** `/` for staff: today's meetings, what to follow up, my families. */
export function StartPage() {
  return (
    <StaffQueries>
      <Start />
    </StaffQueries>
  );
}
