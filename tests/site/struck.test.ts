import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isStanding, type Statement } from '../../src/archive/statement.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { rawFiles } from '../fixtures/records.ts';
import { copyProject, type ProjectCopy } from '../long/project.ts';
import { world, worldFiles } from '../views/world.ts';
import { attributeOf, readPages, textIn, within, type Element, type SitePage } from './site.ts';

/** The records of today may hold nothing that was replaced, so that an invented archive is built. */
let project: ProjectCopy;
let pages: SitePage[];

beforeAll(() => {
  project = copyProject();
  const content = join(project.folder, 'invented');
  for (const { path, bytes } of rawFiles(worldFiles)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
  const { succeeded, said } = project.build({ TRACKER_CONTENT: content });
  if (!succeeded) throw new Error(said);
  pages = readPages(join(project.folder, 'dist'));
}, 120_000);

afterAll(() => project.remove());

const struckIn = (element: Element | undefined): string[] => within(element).filter(({ tagName }) => tagName === 's').map(textIn);

describe.each(locales)('in %s', (locale) => {
  const { words } = wordsIn(locale);
  const pageOf = ({ home }: Statement) => pages.find(({ path }) => path === `${recordPath(locale, home)}index.html`);
  const elementOf = (statement: Statement) => pageOf(statement)?.elements.find((element) => attributeOf(element, 'id') === statement.id);
  const fallen = [...world.statements.values()].filter((statement) => !isStanding(statement));

  test.each(fallen.map((statement) => [statement.address, statement] as const))('%s stays, struck through, behind the word and the reason', (_, statement) => {
    const { standing, says } = statement;
    const element = elementOf(statement);
    const text = element ? textIn(element) : '';
    const because = standing && 'because' in standing ? standing.because[locale] : '';
    expect(struckIn(element)).toContain(says[locale]);
    const places = [standing ? words[standing.is] : '', because, says[locale]].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('they stand on pages of people, of disputes and of figures', () => {
    expect([...new Set(fallen.map(({ home }) => home.kind))]).toEqual(['people', 'disputes', 'figures']);
  });

  test('nothing that stands is struck through', () => {
    const wrong = [...world.statements.values()].filter((statement) => isStanding(statement) && struckIn(elementOf(statement)).length > 0);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the number of a value that was replaced is struck through too, wherever it stands', () => {
    const figures = pages.filter(({ path }) => path.startsWith(`${locale}/figures/`));
    expect(figures.map(({ root }) => struckIn(root).filter((text) => text === '99').length)).toEqual([1, 2]);
  });
});
