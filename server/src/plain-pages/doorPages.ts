import { type Audience, audienceOf, type Role, roleNames } from '@samtavlen/shared/meeting/roles.ts';
import type { OpenEntrance } from '../meetings/openEntrance.ts';
import { type Html, html } from './html.ts';
import { meetingFacts } from './meetingFacts.ts';
import type { PlainWords } from './plainWords.ts';

const GROUPS: readonly Audience[] = ['child', 'parent', 'network', 'professional'];

/** The leads of a meeting are chosen by the staff, never by the person who knocks. */
const LEADS: readonly Role[] = ['facilitator', 'coFacilitator'];

const LINES = ['shared', 'drafts', 'kept', 'withdrawn', 'ask'] as const;

const whoSeesWhat = ({ say }: PlainWords): Html =>
  html`<details><summary>${say('door.seeing.title')}</summary><ul>${LINES.map((line) => html`<li>${say(`door.seeing.${line}`)}</li>`)}</ul></details>`;

const about = ({ found }: OpenEntrance, words: PlainWords): Html => meetingFacts(found.meeting, words);

const roleChoices = ({ say }: PlainWords, chosen: string): Html =>
  html`<label for="plain-role">${say('door.joining.roleLabel')}</label>
    <select id="plain-role" name="role"><option value="">${say('door.joining.roleChoose')}</option>${GROUPS.map(
      (group) =>
        html`<optgroup label="${say(`common.roleGroups.${group}`)}">${roleNames
          .filter((role) => audienceOf(role) === group && !LEADS.includes(role))
          .map((role) =>
            role === chosen
              ? html`<option value="${role}" selected>${say(`common.roles.${role}`)}</option>`
              : html`<option value="${role}">${say(`common.roles.${role}`)}</option>`,
          )}</optgroup>`,
    )}</select>`;

/** What someone typed at the door, and the sentence that says what is missing. */
export interface TypedName {
  name: string;
  role: string;
  fault: string;
}

/** Name and role of someone who has no link of their own. @param more fields that go along unseen */
export const knockForm = (action: string, words: PlainWords, typed: TypedName | null, more: Html | null): Html => {
  const { say } = words;
  return html`<form method="post" action="${action}" class="plain-form" novalidate>
      ${typed && html`<p class="plain-fault" role="alert">${typed.fault}</p>`}
      ${more}
      <label for="plain-name">${say('door.joining.nameLabel')}</label>
      <p class="plain-by">${say('door.joining.nameHint')}</p>
      <input id="plain-name" name="name" autocomplete="given-name" dir="auto" value="${typed?.name ?? ''}">
      ${roleChoices(words, typed?.role ?? '')}
      <button type="submit">${say('door.joining.knock')}</button>
      <p class="plain-by">${say('door.joining.knockHint')}</p>
    </form>${whoSeesWhat(words)}`;
};

/** `/d/:token`: "Fortsæt som Signe" by a personal link; name and role by the QR on the wall. */
export function entrancePage(token: string, entrance: OpenEntrance, words: PlainWords, typed: TypedName | null): Html {
  const { say } = words;
  const action = `/d/${encodeURIComponent(token)}`;
  if (entrance.kind === 'personal') {
    const { name } = entrance.person;
    return html`<main class="plain"><h1>${say('door.joining.hello', { name })}</h1>${about(entrance, words)}
      <form method="post" action="${action}" class="plain-form" novalidate><button type="submit">${say('door.joining.continueAs', { name })}</button></form>
      <p>${say('door.joining.notYou', { name })}</p>${whoSeesWhat(words)}</main>`;
  }
  if (entrance.kind === 'tablet')
    return html`<main class="plain"><h1>${say('door.joining.joinTitle')}</h1>${about(entrance, words)}
      <form method="post" action="${action}" class="plain-form" novalidate><button type="submit">${say('door.joining.tabletTitle')}</button></form></main>`;
  return html`<main class="plain"><h1>${say('door.joining.joinTitle')}</h1>${about(entrance, words)}${knockForm(action, words, typed, null)}</main>`;
}

export const deadLinkPage = (message: string, { say }: PlainWords): Html =>
  html`<main class="plain"><h1>${say('door.joining.linkTitle')}</h1><p>${message}</p><p><a href="/">${say('door.joining.toCode')}</a></p></main>`;

/** Someone who is not on the board: in the lobby, refused, sent out, or nowhere. */
export function outsidePage(state: 'lobby' | 'refused' | 'out' | 'none', meeting: string, { say }: PlainWords): Html {
  const said = {
    lobby: [say('door.joining.lobbyTitle'), say('door.joining.lobbyNobody')],
    refused: [say('door.joining.refusedTitle'), say('door.joining.refused')],
    out: [say('door.joining.outTitle'), say('door.joining.out')],
    none: [say('door.joining.noneTitle'), say('door.joining.none')],
  }[state];
  const again = state === 'lobby' || state === 'out';
  return html`<main class="plain"><h1>${said[0] ?? ''}</h1><p role="status">${said[1] ?? ''}</p>${
    again
      ? html`<p><a href="/moede/${meeting}">${say('plain.lookAgain')}</a></p>`
      : html`<p><a href="/">${say('door.joining.toCode')}</a></p>`
  }</main>`;
}

/** *Familiens tid*, for those who are not of the family: that one waits, and nothing of the board. */
export const closedToOthersPage = (meeting: string, { say }: PlainWords): Html =>
  html`<main class="plain"><h1>${say('meeting.page.meeting')}</h1><p role="status">${say('later.refusal.familyTime')}</p>
    <p><a href="/moede/${meeting}">${say('plain.lookAgain')}</a></p></main>`;
