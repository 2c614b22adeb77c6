/** An address with bad percent-encoding gets the application, which says so kindly, not an error. */
import type { Connect, Plugin } from 'vite';

/** @returns the Vite plugin that makes the development server answer so; the build's answers in serve.ts */
export function badEncoding(): Plugin {
  const answer: Connect.NextHandleFunction = (request, _, next) => {
    try {
      decodeURI(request.url ?? '');
    } catch {
      request.url = '/';
    }
    next();
  };
  return {
    name: 'bad-encoding',
    configureServer: ({ middlewares }) => void middlewares.use(answer),
  };
}
