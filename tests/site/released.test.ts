/** An invented archive that was released twice, built as a whole: what readers get of the ledger. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../long/project.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aCorrection, aStatement, aText, personFile, type Files } from '../fixtures/records.ts';
import { released } from '../fixtures/released.ts';
import { worldFiles } from '../views/world.ts';
import { attributeOf, filesIn, readableTextIn, readPages, type SitePage } from './site.ts';

const first = released(worldFiles, '2022-01-10');
const person = JSON.parse(String(JSON.stringify(worldFiles[personFile])));
const second = released(
  {
    ...first,
    [personFile]: { ...person, named: { ...person.named, says: aText('It was told otherwise') }, about: [...person.about, aStatement({ id: 'added-later' })] },
    'corrections/2022-01-10-1.json': aCorrection({ kind: 'substance', statements: ['people/persona-inventada#named'], what: aText('It read otherwise') }),
  },
  '2022-02-20',
);
const versionIn = (files: Files, day: string): string => JSON.parse(String(files[`releases/${day}.json`])).records['people/persona-inventada'].version;

let copy: ProjectCopy;
let records: Folder;
let site: string;
let pages: Map<string, SitePage>;

beforeAll(() => {
  copy = copyProject();
  records = aFolder(second);
  const { succeeded, said } = copy.build({ TRACKER_CONTENT: records.path });
  if (!succeeded) throw new Error(said);
  site = join(copy.folder, 'dist');
  pages = new Map(readPages(site).map((page) => [page.path, page]));
}, 120_000);

afterAll(() => {
  copy.remove();
  records.remove();
});

function textAt(path: string): string {
  const page = pages.get(path);
  if (!page) throw new Error(`there is no ${path}`);
  return readableTextIn(page.root);
}

describe('a site that was released', () => {
  test('keeps every version at its own address, as a page and as a file', () => {
    for (const day of ['2022-01-10', '2022-02-20']) {
      const { records: all } = JSON.parse(String(second[`releases/${day}.json`]));
      for (const [address, { version, value }] of Object.entries<{ version: string; value?: unknown }>(all)) {
        expect(pages.has(`versions/${version}/index.html`), address).toBe(true);
        expect(JSON.parse(readFileSync(join(site, 'versions', version, 'record.json'), 'utf8'))).toMatchObject({ record: address, version, ...(value === undefined ? {} : { value }) });
      }
    }
  });

  test('shows on an old version what it said then, and what has changed since', () => {
    const text = textAt(`versions/${versionIn(first, '2022-01-10')}/index.html`);
    expect(text).toContain('The invented Gazette reports what never was, in English.');
    expect(text).not.toContain('It was told otherwise');
    expect(text).toMatch(/What has changed since.*added-later: added.*named: wording/s);
  });

  test('shows on the page of the record what is new, what was corrected, and which version to cite', () => {
    const text = textAt('en/people/persona-inventada/index.html');
    expect(text).toContain(`version ${versionIn(second, '2022-02-20')}`);
    expect(text).toContain('corrected Jan 10, 2022');
    expect(text).toContain('recorded Feb 20, 2022');
    expect(text).toContain('Recorded on January 10, 2022. Last changed on February 20, 2022.');
    expect(text).toContain('It read otherwise, in English.');
  });

  test.each([
    ['en/index.html', 'Release of February 20, 2022'],
    ['es/index.html', 'Edición del 20 de febrero de 2022'],
    ['en/changes/index.html', '1 statement added, 1 statement changed'],
    ['es/changes/index.html', '1 afirmación agregada, 1 afirmación modificada'],
  ])('says on %s: %s', (path, words) => {
    expect(textAt(path)).toContain(words);
  });

  test('has no link that leads nowhere', () => {
    const files = new Set(filesIn(site));
    const anchors = new Map([...pages].map(([path, { elements }]) => [path, new Set(elements.map((element) => attributeOf(element, 'id')))]));
    const broken = [...pages.values()].filter(({ path }) => path !== '404.html').flatMap(({ path, elements }) =>
      elements.filter(({ tagName }) => tagName === 'a').flatMap((element) => {
        const href = attributeOf(element, 'href') ?? '';
        const target = new URL(href, `https://site.example/${path}`);
        if (target.host !== 'site.example') return [];
        const file = `${target.pathname.slice(1)}${target.pathname.endsWith('/') ? 'index.html' : ''}`;
        const isThere = files.has(file) && (target.hash === '' || anchors.get(file)?.has(decodeURIComponent(target.hash.slice(1))));
        return isThere ? [] : [`${path}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});
