import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/archive/rules.ts';
import { filesIn, textOf } from './modules.ts';

const namesIn = (folder: string, ending: string) => filesIn(folder, ending).map((file) => basename(file, ending));
const ruleFiles = namesIn('src/archive/rules', '.ts');

describe('every rule', () => {
  test('is registered by the name of its file', () => {
    expect(Object.keys(rules).toSorted()).toEqual(ruleFiles);
  });

  test.each(ruleFiles)('%s has a test of its own', (name) => {
    expect(namesIn('tests/archive/rules', '.test.ts')).toContain(name);
  });

  test.each(ruleFiles)('%s begins with the sentence that it makes true', (name) => {
    expect(textOf(`src/archive/rules/${name}.ts`)).toMatch(/^\/\*\*\s(?:[^*]|\*(?!\/))+\.\s?\*\/\n/);
  });
});

describe('every other file of values, finding, reading, records and archive', () => {
  const mirrored = ['values', 'finding', 'reading', 'records', 'archive', 'archive/derive'].flatMap((folder) =>
    filesIn(`src/${folder}`, '.ts').filter((file) => file.split('/').length === `src/${folder}/x`.split('/').length),
  );
  // record.ts only says shapes; what references.ts and link-statements.ts do is seen where records are linked; what people-list.ts does, in a browser.
  const seenElsewhere = ['src/finding/people-list.ts', 'src/archive/record.ts', 'src/archive/references.ts', 'src/archive/link-statements.ts'];

  test.each(mirrored.filter((file) => !seenElsewhere.includes(file)))('%s has a test', (file) => {
    expect(filesIn('tests', '.test.ts')).toContain(file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts'));
  });
});
