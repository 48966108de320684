import { someTextIsUnsent } from './saving/unsentText.ts';

/** Of the build this page came from; a newer one has another hash in its name. */
const entry = new URL(import.meta.url).pathname;

/** A page that is loaded anew and still cannot find its parts must not be loaded for ever. */
const TRIED = 'samtavlen.upgraded';

/** Another build of ours answers; a guest network's own page is none. */
async function isReplaced(): Promise<boolean> {
  const page = await fetch('/', { cache: 'no-store' }).catch(() => null);
  const text = page?.ok ? await page.text() : '';
  return text.includes('/assets/index-') && !text.includes(entry);
}

function tryOnce(): boolean {
  try {
    if (sessionStorage.getItem(TRIED) === entry) return false;
    sessionStorage.setItem(TRIED, entry);
    return true;
  } catch {
    return false; // Storage is shut: the page says what is wrong instead.
  }
}

/**
 * A part of the page is gone from the server because Samtavlen was updated meanwhile: the page is loaded anew, once, when
 * nobody is in the middle of a word. Without net nothing is gone, and nothing happens.
 */
export function goOnAfterUpgrade(): void {
  window.addEventListener('vite:preloadError', () => {
    void isReplaced().then((replaced) => {
      if (replaced && !someTextIsUnsent() && tryOnce()) window.location.reload();
    });
  });
}
