/** `npm run build`: checks the records, renders the site beside the published one, and swaps. */
import { publish } from '../publish/publish.ts';
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
  const { writeSearchIndex } = await import('../publish/search-index.ts');
  await writeSearchIndex(archive, settings.rendered);
  const naming = filesWithWithheldNames(settings.rendered, archive.withholding);
  if (naming.length > 0) {
    // The name of a file may be the name that nobody is to read.
    console.error(`A withheld name stands in ${counted(naming.length, 'file')} of what was rendered. Nothing was published. "npm run check" says in which records.`);
    return false;
  }
  const { files, bytes, unchanged, name } = publish(target, settings.rendered, archive.site.base);
  const size = `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;
  console.log(`Published ${counted(files, 'file')}, ${size}, ${unchanged.toLocaleString('en-US')} of them unchanged, as ${name}.`);
  return true;
}
