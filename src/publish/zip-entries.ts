/** What is in a ZIP? Its files one by one, each with all that it says. */
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

export interface ZipEntry {
  path: string;
  contents: Buffer;
}

/** Reads one file after another, so that it does not matter how many there are. */
export async function* entriesOf(zip: string): AsyncGenerator<ZipEntry> {
  const opened = await openPromise(zip, { lazyEntries: true });
  for await (const entry of opened.eachEntry()) {
    yield { path: entry.fileName, contents: await buffer(await opened.openReadStreamPromise(entry)) };
  }
}
