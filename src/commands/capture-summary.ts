/** What does an editor hear of a capture? Enough to see whether it is the page that was meant, or a wall in front of it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../reading/problem.ts';
import { nearestTo } from '../values/id.ts';
import { foldTypography } from '../values/passage.ts';
import { abridge, counted, wordsOf } from '../values/text.ts';
import type { Kept } from './capture-folder.ts';

interface Wanted {
  as?: string | undefined;
  into: string;
  /** The folder of the records. */
  content: string;
}

/** How many of the first words are shown. */
const firstWords = 40;

/** The lines about what was kept, where, and what to do with it. */
export function linesAbout(kept: Kept, wanted: Wanted): string[] {
  const { capture, provenance } = kept;
  return [
    `Kept ${join(wanted.into, capture.file)}, ${counted(provenance.bytes, 'byte')}.`,
    `Beside it: ${kept.lines}, which is what verify reads in it, and ${kept.origin}, which says how it was fetched.`,
    ...linesOnWay(kept),
    ...linesOnText(kept),
    `Fingerprint: ${capture.fingerprint}`,
    `For the record: "read": { "extent": "in-full", "on": "${provenance.fetched.slice(0, 10)}" } — or "in-part", if you read only some of it.`,
    ...linesOnSource(kept, wanted),
  ];
}

function linesOnWay({ provenance, older }: Kept): string[] {
  const { redirects, address } = provenance;
  const lines = redirects.length === 0 ? [] : [`It was sent on ${counted(redirects.length, 'time')} and came from ${address}`];
  if (!older) return lines;
  const compared = older.isSame ? 'byte for byte the same' : 'not the same';
  return [...lines, `The older capture is now ${older.file}; the new one is ${compared}.`];
}

function linesOnText({ capture: { title, lines } }: Kept): string[] {
  const text = foldTypography(lines.join(' '));
  const words = wordsOf(text).length;
  const unread = [...text].filter((sign) => sign === '\uFFFD').length;
  return [
    ...(title === undefined ? [] : [`Title: ${title}`]),
    ...(words === 0
      ? ['It has no words, so that nothing can be verified in it: the page may be written by a script, or the PDF may be pictures of pages.']
      : [`It has ${counted(words, 'word')}. It begins: ${abridge(text, firstWords)}`, 'If that is a login, a question about cookies or an excerpt, it is not what you meant to keep.']),
    ...(unread === 0 ? [] : [`${counted(unread, 'sign')} in it cannot be read (\uFFFD): its bytes are not in the encoding that is declared.`]),
  ];
}

/** A capture that has not the name of a source is one that verify does not find. */
function linesOnSource({ name }: Kept, { as, content }: Wanted): string[] {
  const folder = join(content, 'sources');
  if (existsSync(join(folder, `${name}.json`))) return [];
  if (as === undefined) return ['verify finds a capture by the id of its source: capture it with --as <source-id>, or rename these files.'];
  const sources = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.json$/, '')) : [];
  const todo = suggest(nearestTo(name, sources), 'Once there is one, verify reads this capture.');
  return [`There is no record ${join(folder, `${name}.json`)} yet. ${todo}`];
}
