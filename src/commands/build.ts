/** `npm run build`: checks the records, renders the site beside the published one, and swaps. */
import { publish } from '../publish/publish.ts';
import { settings } from '../settings.ts';
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
  const { files, bytes, unchanged, name } = publish(target, settings.rendered, archive.site.base);
  const size = `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;
  console.log(`Published ${files.toLocaleString('en-US')} files, ${size}, ${unchanged.toLocaleString('en-US')} of them unchanged, as ${name}.`);
  return true;
}
