/** `npm run dev`: the editing loop. A changed record shows in the open page; a broken one shows its problems, and the server lives. */
import { dev } from 'astro';
import { settings } from '../settings.ts';
import { check } from './check.ts';

export async function startEditing(root: string): Promise<void> {
  check(settings.content);
  const server = await dev({ root, logLevel: 'info' });
  const { port } = server.address;
  console.log(`Editing at http://localhost:${port}/en/ — saved records show at once. Ctrl-C stops it.`);
}
