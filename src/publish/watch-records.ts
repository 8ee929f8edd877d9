/** How does the editing loop see a changed record? It watches the records, checks them, and reloads the open page. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadFolder } from '../archive/load.ts';
import { formatProblem } from '../reading/problem.ts';
import { settings } from '../settings.ts';

/** An editor saves several files at once; the check waits until they have settled, in milliseconds. */
const settling = 60;

export function watchRecords(): AstroIntegration {
  const folder = resolve(settings.content);
  return {
    name: 'watch-records',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            const { problems } = loadFolder(folder);
            for (const problem of problems) logger.error(formatProblem(problem, settings.content));
            if (problems.length === 0) logger.info('the records agree');
            // The store forgets the archive and Astro its paths; the open page asks again.
            server.environments['ssr']?.hot.send('astro:content-changed', {});
            server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
          }, settling);
        });
      },
    },
  };
}
