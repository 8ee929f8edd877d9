/** How does the archive become files? Astro renders into a folder that is never served. */
import { build } from 'astro';

/** Renders the site; throws when a page cannot be rendered. Returns nothing: the files are in the rendered folder. */
export async function render(root: string): Promise<void> {
  await build({ root, logLevel: 'error' });
}
