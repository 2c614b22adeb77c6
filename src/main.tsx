import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Pages, prepare } from './routes.tsx';
import './ui/tokens.css';
import './ui/parts.css';
import './guide/guide.css';
import './guide/codes/code.css';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

// The router cannot read bad percent-encoding: there a stray % is the character that it is.
const { pathname, search, hash } = window.location;
try {
  decodeURI(pathname);
} catch {
  window.history.replaceState(null, '', pathname.replaceAll('%', '%25') + search + hash);
}

const base = import.meta.env.BASE_URL;
const show = () =>
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={base}>
        <Pages />
      </BrowserRouter>
    </StrictMode>,
  );

// A file that cannot be fetched shows the recovery screen, which the page itself brings up.
prepare(window.location.pathname.slice(base.length - 1)).then(show, show);
