import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { t, type WordKey } from '../../lib/io/words.ts';
import './theme.css';
import './controls.css';

/** Puts a page on screen: its title and language, then its React tree. */
export function mount(page: ReactNode, title: WordKey): void {
  document.title = t(title);
  document.documentElement.lang = t('language');
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
