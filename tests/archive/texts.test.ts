import { describe, expect, test } from 'vitest';
import { proseIn, textsIn } from '../../src/archive/texts.ts';
import { archiveOf, wholeArchive } from '../fixtures/records.ts';
import { personIn } from '../views/world.ts';

const archive = archiveOf(wholeArchive({ 'pages/about/en.md': 'One page.\n', 'pages/about/es.md': 'Una página.\n' }));

describe('the texts in a value', () => {
  const { at } = personIn(archive);

  test('are every text however deep it stands, each with its place', () => {
    const found = textsIn({ title: { en: 'One', es: 'Uno' }, list: ['two', 3, { deep: 'four' }], none: null }, at);
    expect(found.map(({ text, at: { path } }) => [text, path])).toEqual([
      ['One', [...at.path, 'title', 'en']],
      ['Uno', [...at.path, 'title', 'es']],
      ['two', [...at.path, 'list', 0]],
      ['four', [...at.path, 'list', 2, 'deep']],
    ]);
  });

  test('are no addresses on the web', () => {
    expect(textsIn({ url: 'https://example.org/an-invented-story', said: 'at https://example.org' }, at).map(({ text }) => text)).toEqual(['at https://example.org']);
  });
});

test('the prose in a language is that of narratives and pages', () => {
  expect(proseIn(archive, 'es').map(({ file }) => file.path)).toEqual(['people/persona-inventada/es.md', 'pages/about/es.md']);
  expect(proseIn(archive, 'en').map(({ file }) => file.path)).toEqual(['people/persona-inventada/en.md', 'pages/about/en.md']);
});
