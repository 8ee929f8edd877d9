/** How does the archive become files? Astro renders into a folder that is never served. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Renders the site; throws when a page cannot be rendered. Returns nothing: the files are in the rendered folder. */
export async function render(root: string): Promise<void> {
  // Whatever a shell or a test runner says: what is published is never a page of the editing loop.
  process.env['NODE_ENV'] = 'production';
  forgetPagesOfOtherCode(root);
  await build({ root, logLevel: 'error' });
}

/**
 * Forgets the pages of an earlier build when the code has changed since. Every
 * page links a stylesheet whose name follows from the styles of many
 * components, so that a page kept from before would link one that is gone.
 */
export function forgetPagesOfOtherCode(root: string): void {
  const cache = join(root, '.cache/astro');
  const keyFile = join(root, '.cache/code-of-pages');
  const key = codeKey(root);
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(keyFile, key);
}

/** A key of all code that a page is made of. */
function codeKey(root: string): string {
  const hash = createHash('sha256');
  const files = [...globSync('src/**/*.{ts,astro,css}', { cwd: root }), 'astro.config.ts', 'package-lock.json'].toSorted();
  for (const file of files.filter((path) => existsSync(join(root, path)))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
