/**
 * Tells the bundler what in react-router it may leave out: the library makes its components by calls
 * that have no effect but are not marked so, and all of its framework would stay in every page.
 */
import type { Plugin } from 'vite';

const calls = /= (React\d*)\.(forwardRef|createContext|memo)\(/g;
const names = /^\w+\.displayName = .*;$/gm;

/** @returns the Vite plugin that marks them, in the build for browsers */
export function shakeRouter(): Plugin {
  return {
    name: 'shake-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\// },
      handler(code) {
        if (this.environment.name !== 'client') return undefined;
        const marked = code.replace(calls, '= /* @__PURE__ */ $1.$2(').replace(names, '');
        return { code: marked, map: null };
      },
    },
  };
}
