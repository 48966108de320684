import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'wouter';
import { deleteFamily, getFamily, getPlan } from '../api/families.ts';
import { Agreements } from '../family/Agreements.tsx';
import { BoardsKept } from '../family/BoardsKept.tsx';
import { Coordinator } from '../family/Coordinator.tsx';
import { EarlierMeetings } from '../family/EarlierMeetings.tsx';
import styles from '../family/FamilyPage.module.css';
import { Goals } from '../family/Goals.tsx';
import { NextMeeting } from '../family/NextMeeting.tsx';
import { PeopleList } from '../family/PeopleList.tsx';
import { ScaleHistory } from '../family/ScaleHistory.tsx';
import type { PageProps } from '../LazyPage.tsx';
import { Answer } from '../staff/Answer.tsx';
import { DeleteButton } from '../staff/DeleteButton.tsx';
import { ProtectedAddressNotice } from '../staff/ProtectedAddressNotice.tsx';
import { queryClient, queryKeys, refreshAll } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import frame from '../ui/Frame.module.css';
import { Section } from '../ui/Section.tsx';

function People({ family }: { family: Family }) {
  const t = useTranslations('staff.family');
  const edit = (
    <ButtonLink href={`/familier/${family.id}/ret`} look="quiet">
      {t('edit')}
    </ButtonLink>
  );
  return (
    <Section title={t('people')} actions={edit}>
      <ProtectedAddressNotice of={family} />
      {family.people.length === 0 ? <p>{t('nobody')}</p> : <PeopleList people={family.people} />}
      <p>
        <Link href={`/familier/${family.id}/slet-ord`} className={styles.papers}>
          {t('erase')}
        </Link>
      </p>
    </Section>
  );
}

function Delete({ family }: { family: Family }) {
  const [, navigate] = useLocation();
  function done() {
    queryClient.removeQueries({ queryKey: queryKeys.family(family.id) });
    queryClient.removeQueries({ queryKey: queryKeys.plan(family.id) });
    navigate('/');
    void refreshAll();
  }
  return (
    <DeleteButton
      what={family.example ? 'example' : 'family'}
      reference={family.reference}
      remove={() => deleteFamily(family.id)}
      done={done}
    />
  );
}

function FamilyAndPlan({ id }: { id: string }) {
  const t = useTranslations('staff.family');
  const family = useQuery({ queryKey: queryKeys.family(id), queryFn: () => getFamily(id) });
  const plan = useQuery({ queryKey: queryKeys.plan(id), queryFn: () => getPlan(id) });
  const actions = (
    <>
      <ButtonLink href={`/familier/${id}/moede`} look="primary">
        {t('newMeeting')}
      </ButtonLink>
      <ButtonLink href={`/api/families/${id}/papers/plan.pdf`} newWindow>
        {t('planPdf')}
      </ButtonLink>
    </>
  );
  return (
    <StaffFrame
      title={family.data?.reference ?? t('title')}
      tabTitle={t('title')}
      back={{ href: '/', label: t('toTop') }}
      actions={family.data ? actions : null}
    >
      <Answer query={family}>
        {(found) => (
          <>
            <div className={`${frame.columns} ${styles.columns}`}>
              <div className={frame.stack}>
                {plan.data ? <NextMeeting familyId={id} meetings={plan.data.meetings} /> : null}
                {plan.data ? <Goals familyId={id} goals={plan.data.goals} /> : null}
              </div>
              <div className={`${frame.stack} ${styles.agreed}`}>
                <Answer query={plan}>
                  {({ agreements, goals, meetings, scales }) => (
                    <>
                      <Agreements agreements={agreements} goals={goals} />
                      <ScaleHistory scales={scales} />
                      <EarlierMeetings meetings={meetings} />
                    </>
                  )}
                </Answer>
              </div>
              <div className={frame.stack}>
                {plan.data ? <Coordinator chosen={plan.data.coordinators} /> : null}
                <People family={found} />
                <BoardsKept familyId={id} />
              </div>
            </div>
            <div>
              <Delete family={found} />
            </div>
          </>
        )}
      </Answer>
    </StaffFrame>
  );
}

/** `/familier/:id`: the family and its plan, which lives from meeting to meeting. */
export function FamilyPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <FamilyAndPlan id={params.id ?? ''} />
    </StaffQueries>
  );
}
