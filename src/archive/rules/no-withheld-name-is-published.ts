/** No withheld name stands anywhere: not in a record, a page, or the name of a file. Only the key can tell; the name itself is never printed. */
import { problemAtOffset, problemWithFile, type Problem } from '../../reading/problem.ts';
import type { SourceText } from '../../reading/source-text.ts';
import { locales } from '../../values/locale.ts';
import { findWithheldNames, proofOfKey } from '../../values/withheld-name.ts';
import { recordsOf, type Archive } from '../archive.ts';
import { proseIn } from '../texts.ts';

const todoInRecord = 'Take it out: the person asked for that.';
const todoInRelease = 'Write { "cleared": true } behind the address of the record that names the person, or delete it with its address if that does.';

export function noWithheldNameIsPublished(archive: Archive): Problem[] {
  const { hashes, key, proof } = archive.withholding;
  if (key === undefined || hashes.size === 0) return [];
  if (proof !== proofOfKey(key)) return [problemWithFile('withheld.json', 'the key in TRACKER_WITHHOLDING_KEY is not the one of these names', 'Set the right one, or none: with a wrong key no name is found.')];
  return filesOf(archive).flatMap((file) => {
    const isNamed = findWithheldNames(file.path.replace(/\.(?:json|md)$/, ''), hashes, key).length > 0;
    const todo = file.path.startsWith('releases/') ? todoInRelease : todoInRecord;
    const inText = findWithheldNames(file.text, hashes, key).map((offset) => problemAtOffset(file, offset, 'a withheld name stands here', todo));
    if (!isNamed) return inText;
    const path = `${file.path.split('/')[0]}/(withheld)`;
    const renaming = problemWithFile(path, 'a file here has a withheld name in its own', 'Rename it, and what refers to it.');
    return [renaming, ...inText.map((problem) => ({ ...problem, file: path }))];
  });
}

function filesOf(archive: Archive): SourceText[] {
  const releases = archive.releases.map(({ file }) => file);
  const prose = locales.flatMap((locale) => proseIn(archive, locale)).map(({ file }) => file);
  return [...releases, ...recordsOf(archive).map(({ at }) => at.file), ...prose];
}
