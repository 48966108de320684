import type { Command } from '@samtavlen/shared/conduct/commands.ts';
import type { Signals } from '@samtavlen/shared/conduct/signals.ts';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';
import { announce } from '../ui/announcements.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './signals.module.css';

/** Says each new message once; the same one again, after it was seen, is new. */
function useSignalWords(given: Signals): { person: string; name: string; words: string[] }[] {
  const t = useTranslations('method.signals.says');
  const { people } = useMeetingBoard();
  const naming = useNaming(people);
  const said = useRef(new Set<string>());
  const lines = Object.entries(given)
    .filter(([person, asked]) => asked.length > 0 && personWith(people, person))
    .map(([person, asked]) => {
      const name = naming.short(person);
      return { person, name, words: asked.map((signal) => t(signal, { name })) };
    });
  useEffect(() => {
    const now = new Set(lines.flatMap(({ words }) => words));
    for (const words of now) if (!said.current.has(words)) announce(words);
    said.current = now;
  });
  return lines;
}

/** What people have asked for in silence; in nobody else's view. */
export function SignalList({ command }: { command: (command: Command) => void }) {
  const t = useTranslations('method.signals');
  const lines = useSignalWords(useMeetingBoard().view.lead?.signals ?? {});
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="signals" className={styles.list}>
      <h2 id="signals">{t('title')}</h2>
      <ul>
        {lines.map(({ person, name, words }) => (
          <li key={person}>
            <div dir="auto">
              {words.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </div>
            <Button look="secondary" onClick={() => command({ do: 'clearSignals', person })}>
              {t('seen')}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
