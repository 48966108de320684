import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { PlanCoordinator } from '../family/planSchema.ts';
import type { Fact } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { namesOf } from './people.ts';

type Chosen = Pick<PlanCoordinator, 'name' | 'chosenBy' | 'answer'>;

/** "Sara Elmkvist. Valgt af Rikke. Har sagt ja." */
export const coordinatorInWords = ({ name, chosenBy, answer }: Chosen, { say }: PaperWords): string =>
  say(`coordinator.${answer ?? 'waits'}`, { name, chosenBy });

/** Whom the family pointed at to coordinate, and what that one answered; nothing when they chose nobody. */
export function coordinatorFacts({ coordinator, people }: ClosedBoard, words: PaperWords): Fact[] {
  if (!coordinator) return [];
  const name = namesOf(people, words);
  const { person, by, answer } = coordinator;
  const text = coordinatorInWords({ name: name(person), chosenBy: name(by), answer }, words);
  return [{ name: words.say('coordinator.title'), text }];
}
