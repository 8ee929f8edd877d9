/** `npm start`: checks the records, builds the site and serves it. */
import { join } from 'node:path';
import { serve } from '../publish/serve.ts';
import { buildSite } from './build.ts';

/** The port of the site on a machine of one's own. */
const usualPort = 4321;

/** Builds and serves; the last line says where. Returns false when the records do not agree. */
export async function start(root: string): Promise<boolean> {
  if (!(await buildSite(root))) return false;
  const { url, port, server } = await serve({ folder: join(root, 'dist'), port: usualPort });
  if (port !== usualPort) console.log(`Port ${usualPort} is busy; ${port} is free.`);
  console.log(`The site is at ${url} — Ctrl-C stops it.`);
  await new Promise((resolve) => server.once('close', resolve));
  return true;
}
