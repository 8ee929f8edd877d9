import { afterEach, describe, expect, test } from 'vitest';
import type { Kept } from '../../src/commands/capture-folder.ts';
import { linesAbout } from '../../src/commands/capture-summary.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aProvenance } from '../fixtures/provenance.ts';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function aKept(change: Partial<Kept> = {}, lines: readonly string[] = ['Nobody was there.']): Kept {
  return {
    name: 'gazette-story',
    capture: { file: 'gazette-story.html', lines, fingerprint: `sha256-${'0'.repeat(64)}` },
    provenance: aProvenance({ redirects: [] }),
    lines: 'gazette-story.lines.txt',
    origin: 'gazette-story.provenance.json',
    ...change,
  };
}

/** What is said of a capture by an editor whose records have the source of the invented story. */
function told(kept: Kept, as: string | undefined = kept.name): string[] {
  const folder = aFolder({ 'sources/gazette-story.json': {} });
  folders.push(folder);
  return linesAbout(kept, { as, into: 'captures', content: folder.path }).map((line) => line.replaceAll(folder.path, 'content'));
}

describe('an editor hears', () => {
  test('the first forty words, and how many there are', () => {
    const words = Array.from({ length: 1200 }, (_, index) => `word${index}`);
    expect(told(aKept({}, [words.slice(0, 30).join(' '), words.slice(30).join(' ')]))).toContain(`It has 1,200 words. It begins: ${words.slice(0, 40).join(' ')}\u00a0…`);
  });

  test('that there are none, and why that may be', () => {
    const said = told(aKept({}, ['', '—'])).join('\n');
    expect(said).toContain('It has no words, so that nothing can be verified in it');
    expect(said).not.toContain('It begins');
  });

  test('how many signs cannot be read', () => {
    expect(told(aKept({}, ['In\uFFFDs was \uFFFDthere\uFFFD.']))).toContain('3 signs in it cannot be read (\uFFFD): its bytes are not in the encoding that is declared.');
    expect(told(aKept()).join('\n')).not.toContain('cannot be read');
  });

  test.each([
    [true, 'byte for byte the same'],
    [false, 'not the same'],
  ])('what became of the older capture, and whether it has the same bytes: %s', (isSame, compared) => {
    expect(told(aKept({ older: { file: 'gazette-story.older-1.html', isSame } }))).toContain(`The older capture is now gazette-story.older-1.html; the new one is ${compared}.`);
  });

  test('nothing of a way that was straight', () => {
    expect(told(aKept()).join('\n')).not.toMatch(/sent on|older/);
  });

  test('the day of the fetch, by the clock of the place where it was made', () => {
    expect(told(aKept({ provenance: aProvenance({ fetched: '2020-06-03T23:45:00-04:00' }) }))).toContain(
      'For the record: "read": { "extent": "in-full", "on": "2020-06-03" } — or "in-part", if you read only some of it.',
    );
  });
});

describe('the last line is for the capture that verify would not find', () => {
  const last = (kept: Kept, as?: string) => told(kept, as).at(-1);
  const ofNobody = (name: string) => aKept({ name });

  test('none where its source has a record', () => {
    expect(last(aKept())).toMatch(/^For the record/);
  });

  test('where no source was named', () => {
    const folder = aFolder({});
    folders.push(folder);
    expect(linesAbout(ofNobody('gazette-example-org'), { into: 'captures', content: folder.path }).at(-1)).toBe(
      'verify finds a capture by the id of its source: capture it with --as <source-id>, or rename these files.',
    );
  });

  test('where the source has no record, perhaps because its id was mistyped', () => {
    expect(last(ofNobody('gazette-stroy'))).toBe('There is no record content/sources/gazette-stroy.json yet. Did you mean "gazette-story"?');
    expect(last(ofNobody('quite-another'))).toBe('There is no record content/sources/quite-another.json yet. Once there is one, verify reads this capture.');
  });
});
