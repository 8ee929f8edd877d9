/** How does the whole site fit on a stick? As one ZIP that opens from a disk: for whoever has a slow line, or reads where the network is watched. */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UTCDate } from '@date-fns/utc';
import { ZipFile } from 'yazl';
import type { Archive } from '../archive/archive.ts';
import { formatDay } from '../i18n/dates.ts';
import { copyPath } from '../routes.ts';
import { copiedPage, type CopyNotice } from './copied-page.ts';
import { withRelativeAssets } from './relative.ts';
import { filesBelow } from './rendered.ts';

/** What nobody needs who reads from a disk: what hosts, search engines and previews ask for, and what only a script can use. */
const leftOut = /^(?:_headers|404\.html|robots\.txt|sitemap[^/]*\.xml|cards\/.*|search\/.*|[a-z]+\/people\/names\.json|.*\.(?:js|zip))$/;

/**
 * Writes the copy among the rendered files, made of these files anew. The same
 * files make the same bytes on any day and in any time zone: each is dated as
 * the site is.
 */
export async function writeCopy(rendered: string, archive: Archive): Promise<void> {
  const { asOf, site } = archive;
  const copy = copyPath(site);
  const folder = `${copy.replace(/\.zip$/, '')}-${asOf}`;
  const notice: CopyNotice = { copy, asOf: { en: formatDay(asOf, 'en'), es: formatDay(asOf, 'es') } };
  const zip = new ZipFile();
  const options = { mtime: new UTCDate(asOf), forceDosTimestamp: true, mode: 0o100644 };
  for (const path of filesBelow(rendered).filter((file) => !leftOut.test(file))) {
    // One file at a time is read and packed, so that it does not matter how many there are.
    zip.addReadStreamLazy(`${folder}/${path}`, { ...options, compress: !path.endsWith('.woff2') }, (add) => {
      add(null, Readable.from([copied(path, readFileSync(join(rendered, path)), notice)]));
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(rendered, copy)));
}

function copied(path: string, contents: Buffer, notice: CopyNotice): Buffer {
  if (!/\.(?:html|css)$/.test(path)) return contents;
  const text = withRelativeAssets(path, contents.toString('utf8'), '/');
  return Buffer.from(path.endsWith('.html') ? copiedPage(path, text, notice) : text);
}
