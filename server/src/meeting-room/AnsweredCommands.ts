import type { CommandAnswer } from '@samtavlen/shared/conduct/commands.ts';

/** Answers kept: a page asks again every 2 s for 10 s, and nobody gives twenty commands a second. */
const MOST_KEPT = 200;

/** What has been asked of one meeting and answered, so that the same command sent twice is done once. */
export class AnsweredCommands {
  readonly #answers = new Map<string, Promise<CommandAnswer>>();

  /** @param run does it; asked again only for what could not be done because of the disk */
  once(participant: string | null, id: string, run: () => Promise<CommandAnswer>): Promise<CommandAnswer> {
    const key = `${participant}/${id}`;
    const there = this.#answers.get(key);
    if (there) return there;
    const answer = run();
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST_KEPT && oldest !== undefined) this.#answers.delete(oldest);
    void answer.then((given) => {
      if (!given.ok && given.reason === 'storeFailing') this.#answers.delete(key);
    });
    return answer;
  }
}
