import { onAgreements } from './onAgreements.ts';
import { onDanish } from './onDanish.ts';
import { onNames } from './onNames.ts';
import { onOwnCard } from './onOwnCard.ts';
import { onShape } from './onShape.ts';
import { onStanding } from './onStanding.ts';
import { onVoices } from './onVoices.ts';
import { onWords } from './onWords.ts';
import type { Attack } from './underAttack.ts';

/** Everything a hostile phone has been thought to send. */
export const attacks: readonly Attack[] = [
  ...onWords,
  ...onOwnCard,
  ...onAgreements,
  ...onVoices,
  ...onDanish,
  ...onStanding,
  ...onShape,
  ...onNames,
];
