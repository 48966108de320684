import { nextOfPlan } from '@samtavlen/shared/family/nextOfPlan.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { getCarryOffer, getFamily, getPlan } from '../api/families.ts';
import { listColleagues, whoAmI } from '../api/staff.ts';
import type { PageProps } from '../LazyPage.tsx';
import { MeetingSetup } from '../meeting-setup/MeetingSetup.tsx';
import { Answer } from '../staff/Answer.tsx';
import { queryKeys } from '../staff/queries.ts';
import { StaffFrame, StaffQueries } from '../staff/StaffFrame.tsx';

function Setup({ familyId }: { familyId: string }) {
  const t = useTranslations('staff.setup');
  const family = useQuery({ queryKey: queryKeys.family(familyId), queryFn: () => getFamily(familyId) });
  const me = useQuery({ queryKey: queryKeys.me, queryFn: whoAmI });
  const staff = useQuery({ queryKey: queryKeys.colleagues, queryFn: listColleagues });
  const offer = useQuery({ queryKey: queryKeys.carryOffer(familyId), queryFn: () => getCarryOffer(familyId) });
  const plan = useQuery({ queryKey: queryKeys.plan(familyId), queryFn: () => getPlan(familyId) });
  const back = family.data ? t('forFamily', { reference: family.data.reference }) : t('title');
  return (
    <StaffFrame title={t('title')} tabTitle={t('title')} back={{ href: `/familier/${familyId}`, label: back }}>
      <Answer query={family}>
        {(found) => (
          <Answer query={me}>
            {(myself) => (
              <Answer query={staff}>
                {(colleagues) => (
                  <Answer query={offer}>
                    {(left) => (
                      <Answer query={plan}>
                        {(lived) => (
                          <MeetingSetup
                            family={found}
                            me={myself}
                            staff={colleagues}
                            offer={left.offer}
                            agreedDay={nextOfPlan(lived)?.day}
                          />
                        )}
                      </Answer>
                    )}
                  </Answer>
                )}
              </Answer>
            )}
          </Answer>
        )}
      </Answer>
    </StaffFrame>
  );
}

/** `/familier/:id/moede` */
export function MeetingSetupPage({ params }: PageProps) {
  return (
    <StaffQueries>
      <Setup familyId={params.id ?? ''} />
    </StaffQueries>
  );
}
