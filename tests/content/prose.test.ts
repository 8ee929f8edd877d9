import { expect, test } from 'vitest';
import { loadFolder } from '../../src/archive/load.ts';
import { bases } from '../../src/values/statement.ts';
import { locales } from '../../src/values/locale.ts';
import { buildProsePage } from '../../src/views/page.ts';

const { archive } = loadFolder('content');

test.each(locales)('how to read a statement is told of each basis, with its mark, in order: %s', (locale) => {
  const blocks = archive ? buildProsePage(archive, 'statements', locale).blocks : [];
  const explained = blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(({ basis }) => basis ?? []) : []));
  expect(explained).toEqual(bases);
});
