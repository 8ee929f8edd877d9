/** A source says what it is called, where it was read or why nowhere, and whose story it is when it is no original. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Source } from '../record.ts';

export function sourcesSayWhereTheyWereRead(archive: Archive): Problem[] {
  return [...archive.sources.values()].flatMap(problemsWithSource);
}

function problemsWithSource({ facts, at }: Source): Problem[] {
  const problems: Problem[] = [];
  if (!facts.title && !facts.described) {
    problems.push(problemAt(at, 'the source has neither a title nor a description', 'Add "title", or "described" where the title was not read.'));
  }
  if (!facts.url && !facts.readAt && !facts.unlinked) {
    problems.push(problemAt(at, 'the source has no address', 'Add "url" or "readAt", or say why in "unlinked".'));
  }
  if (facts.grade === 'original' && facts.readAt) {
    problems.push(problemAt(within(at, 'readAt'), 'an original was read in a republication', 'Then its grade is "copy".'));
  }
  if (facts.grade === 'copy' && !facts.readAt && !facts.unlinked) {
    problems.push(problemAt(within(at, 'grade'), 'a copy was read, but where?', 'Add "readAt" with the address and the name of the site.'));
  }
  if (facts.grade !== 'original' && !facts.origin) {
    problems.push(problemAt(at, `"origin" is missing: a ${facts.grade} tells somebody's story`, 'Add the key of that story.'));
  }
  return problems;
}
