import type { Plugin } from 'vite';
import type { GetContext } from '../context.ts';
import { type EarlyScript, earlyScripts } from '../pages/early.ts';

/** Such scripts lie in the folder of all pages; a bundler has nothing to do with them. */
export function servesEarly(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:early',
    generateBundle() {
      const { folder, single } = context();
      if (single) return;
      for (const { name, code } of earlyScripts) {
        this.emitFile({ type: 'asset', fileName: folder + name, source: code });
      }
    },
    configureServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        const isAt = ({ name }: EarlyScript) => pathname === config.base + context().folder + name;
        const script = earlyScripts.find(isAt);
        if (!script) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(script.code);
      });
    },
  };
}
