import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './ui/theme.css';
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
fetchCommon(currentLanguage()).then(show, show); // Without them the page opens in Danish.
