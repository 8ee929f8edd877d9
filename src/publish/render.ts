/** How does the archive become files? Astro renders into a folder that is never served. */
import { build } from 'astro';

/** Renders the site; throws when a page cannot be rendered. Returns nothing: the files are in the rendered folder. */
export async function render(root: string): Promise<void> {
  // Whatever a shell or a test runner says: what is published is never a page of the editing loop.
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'error' });
}
