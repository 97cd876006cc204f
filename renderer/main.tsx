import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { createSession } from './app/create-session.ts';
import { Providers } from './app/providers.tsx';
import { Root } from './app/root.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the interface');

createRoot(place).render(
  <StrictMode>
    <Providers session={createSession(window.pressmark)}>
      <Root />
    </Providers>
  </StrictMode>,
);
