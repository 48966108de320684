import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './ui/theme.css';
import './ui/fonts.css';
import './ui/ground.css';
import './ui/plain.css';
import { fetchCommon } from './words/catalogue.ts';
import { currentLanguage, markLanguage } from './words/language.ts';

markLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const show = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
fetchCommon(currentLanguage()).then(show, show); // Without them the page opens in Danish.
