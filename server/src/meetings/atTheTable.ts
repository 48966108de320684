import type { Writer } from '@samtavlen/shared/access/Write.ts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { whoIsAt } from './door.ts';
import { existingMeeting } from './meetingAccess.ts';

/** Who asks, as the meeting knows them. @throws Refusal to who has no place at the meeting */
export async function atTheTable(deps: Deps, request: FastifyRequest, meeting: string, as?: 'wall'): Promise<Writer> {
  await existingMeeting(deps, meeting);
  const found = await whoIsAt(deps, request, meeting, as);
  if (!found.in) throw new Refusal(found.why === 'notSignedIn' ? 'notSignedIn' : 'forbidden');
  return { participant: found.participant, right: found.right };
}
