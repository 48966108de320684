import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './ui/theme.css';
import './ui/columns.css';
import './ui/fonts.css';
import './ui/ground.css';
import './ui/plain.css';
import { goOnAfterUpgrade } from './upgrade.ts';
import { fetchCommon } from './words/catalogue.ts';
import { currentLanguage, markLanguage } from './words/language.ts';

markLanguage();
goOnAfterUpgrade();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const show = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
/** A meeting that closed while this page was not open is forgotten too. */
function wipeWhatIsOver(): void {
  try {
    if (!localStorage.getItem('samtavlen.closed')) return;
  } catch {
    return; // Storage is shut: nothing is kept.
  }
  import('./device/wipeAfterClosing.ts').then(({ wipeClosed }) => wipeClosed()).catch(() => {}); // Next time.
}

wipeWhatIsOver();
fetchCommon(currentLanguage()).then(show, show); // Without them the page opens in Danish.
