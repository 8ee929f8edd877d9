import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/values/fold.ts';
import { filesIn, textOf } from './modules.ts';

describe('a file of src is named after what it holds', () => {
  const files = filesIn('src').map((file) => [file, basename(file).replace(/\.(?:(?:d|json)\.)?\w+$/, '')] as const);

  test('and not after nothing in particular', () => {
    const empty = ['utils', 'utilities', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'shared', 'lib', 'index', 'constants'];
    expect(files.filter(([file, name]) => empty.includes(name) && !file.startsWith('src/pages/')).map(([file]) => file)).toEqual([]);
  });

  test('in words joined by hyphens, or as a component', () => {
    const odd = files.filter(
      ([file, name]) =>
        !(file.endsWith('.astro') ? /^(?:[A-Z][A-Za-z]*|[a-z0-9-]+|\[(?:\.\.\.)?\w+\])$/ : /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[\w+\])$/).test(name),
    );
    expect(odd.map(([file]) => file)).toEqual([]);
  });
});

describe('no name of a real person stands in src or in tests', () => {
  const texts = [...filesIn('src', '.ts', '.astro', '.css'), ...filesIn('tests', '.ts', '.json', '.md')].map(
    (file) => [file, textOf(file)] as const,
  );

  test.each(filesIn('content/people', 'person.json').map((file) => file.split('/')[2] ?? ''))('%s', (id) => {
    const { names, surnames } = namesOf(id);
    const found = texts.filter(([, text]) => {
      const folded = ` ${fold(text)} `;
      if (names.some((name) => folded.includes(` ${name} `))) return true;
      return capitalizedWordsOf(text).some((word) => surnames.includes(word));
    });
    expect(found.map(([file]) => file)).toEqual([]);
  });

  test('a name is found however it is written', () => {
    expect(capitalizedWordsOf('El señor «INVENTÁDEZ», de Ejemplo; inventado')).toEqual(['el', 'inventadez', 'ejemplo']);
  });
});

/** The whole names and the id of a person, folded; and the surnames one by one, save those that are a common word. */
function namesOf(id: string): { names: string[]; surnames: string[] } {
  const record: unknown = JSON.parse(textOf(`content/people/${id}/person.json`));
  const name = typeof record === 'object' && record !== null && 'name' in record ? record.name : undefined;
  if (typeof name !== 'object' || name === null) return { names: [], surnames: [] };
  const written = Object.values(name)
    .flat()
    .filter((value) => typeof value === 'string');
  const sorting = 'sorting' in name && typeof name.sorting === 'string' ? name.sorting : '';
  const surnames = fold(sorting.split(',')[0] ?? '').split(' ');
  return { names: [id.replaceAll('-', ' '), ...written.map(fold)], surnames: surnames.filter((word) => word.length > 3) };
}

/** Words that begin with a capital, as names do; a surname that is also a word of the language is no name in a sentence. */
function capitalizedWordsOf(text: string): string[] {
  return (text.match(/\p{Lu}\p{L}*/gu) ?? []).map(fold);
}
