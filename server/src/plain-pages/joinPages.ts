import { knockForm, type TypedName } from './doorPages.ts';
import { type Html, html } from './html.ts';
import type { PlainWords } from './plainWords.ts';

/** `/` for everyone who is not signed in, with the look of the app's own page: the code from the screen. */
export function codePage({ say }: PlainWords, fault: string | null): Html {
  const described = fault ? 'plain-code-hint plain-code-error' : 'plain-code-hint';
  return html`<div class="joining-joining-page"><div class="plain-later"></div><main class="joining-joining-main">
    <h1>${say('door.joining.joinTitle')}</h1>
    <form method="post" action="/" class="joining-joining-form" id="plain-code-form" novalidate>
      <div class="ui-Field-field${fault && ' ui-Field-wrong'}">
        <label class="ui-Field-label" for="plain-code">${say('door.joining.codeLabel')}</label>
        <div class="ui-Field-hint" id="plain-code-hint">${say('door.joining.codeHint')}</div>
        ${fault && html`<p class="ui-Field-error plain-fault" id="plain-code-error" role="alert">${fault}</p>`}
        <input class="ui-Field-input ui-Field-full" id="plain-code" name="code" inputmode="numeric" autocomplete="off" aria-describedby="${described}">
      </div>
      <button type="submit" class="ui-Button-button ui-Button-primary ui-Button-wide">${say('door.joining.next')}</button>
    </form>
    <p><a href="/log-ind">${say('door.joining.staff')}</a></p>
  </main></div>`;
}

/** The code fits: name and role, then the lobby. */
export function codeFitsPage(code: string, words: PlainWords, typed: TypedName | null): Html {
  return html`<main class="plain"><h1>${words.say('door.joining.joinTitle')}</h1>
    ${knockForm('/', words, typed, html`<input type="hidden" name="code" value="${code}">`)}</main>`;
}
