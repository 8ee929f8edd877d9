/** `npm run build`: checks the records, renders the site beside the published one, and swaps. */
import { writeCopy } from '../publish/copy.ts';
import { publish } from '../publish/publish.ts';
import { writeSitemap } from '../publish/sitemap.ts';
import { formatSize } from '../publish/sizes.ts';
import { filesWithWithheldNames } from '../publish/withheld.ts';
import { settings } from '../settings.ts';
import { counted } from '../values/text.ts';
import { check } from './check.ts';

/**
 * Builds and publishes. Returns whether it was published; when not, the site published before still stands.
 *
 * @param root the folder of the project
 * @param target the folder in which `dist` is published, when not the project itself
 */
export async function buildSite(root: string, target = root): Promise<boolean> {
  const archive = check(settings.content);
  if (!archive) return false;
  const { render } = await import('../publish/render.ts');
  await render(root);
  writeSitemap(settings.rendered, archive);
  // Before the index of the search, which a copy cannot run.
  await writeCopy(settings.rendered, archive);
  const { writeSearchIndex } = await import('../publish/search-index.ts');
  await writeSearchIndex(archive, settings.rendered);
  const naming = await filesWithWithheldNames(settings.rendered, archive.withholding);
  if (naming.length > 0) {
    // The name of a file may be the name that nobody is to read.
    console.error(`A withheld name stands in ${counted(naming.length, 'file')} of what was rendered. Nothing was published. "npm run check" says in which records.`);
    return false;
  }
  const { files, bytes, unchanged, name } = publish(target, settings.rendered, archive.site.base);
  console.log(`Published ${counted(files, 'file')}, ${formatSize(bytes)}, ${unchanged.toLocaleString('en-US')} of them unchanged, as ${name}.`);
  return true;
}
