import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, type Import } from './modules.ts';

/** From left to right: each may import what stands left of it. */
const chain = ['values', 'records', 'reading', 'archive', 'graphics', 'views', 'components', 'layouts'] as const;

const leftOf = (part: (typeof chain)[number]): string[] => chain.slice(0, chain.indexOf(part));

/** What each part of src may import, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  settings: [],
  'content-policy': [],
  values: leftOf('values'),
  records: leftOf('records'),
  reading: leftOf('reading'),
  archive: leftOf('archive'),
  finding: ['values'],
  searching: ['values', 'finding'],
  i18n: ['values'],
  routes: ['values'],
  exports: [...leftOf('graphics'), 'i18n', 'routes'],
  graphics: [...leftOf('graphics'), 'i18n', 'routes'],
  views: [...leftOf('views'), 'finding', 'searching', 'i18n', 'routes'],
  components: [...leftOf('components'), 'finding', 'searching', 'i18n', 'routes', 'styles'],
  layouts: [...leftOf('layouts'), 'i18n', 'routes', 'styles', 'content-policy'],
  store: ['values', 'reading', 'archive', 'settings'],
  pages: ['store', 'views', 'exports', 'layouts', 'components', 'routes', 'i18n', 'styles'],
  publish: ['values', 'records', 'reading', 'archive', 'exports', 'i18n', 'routes', 'settings'],
  commands: ['values', 'records', 'reading', 'archive', 'graphics', 'exports', 'i18n', 'settings', 'publish'],
};

/** Of what else a part may know the types, which are gone when the program runs. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  views: ['content-policy'],
  i18n: [...leftOf('graphics'), 'searching'],
  routes: leftOf('graphics'),
};

/** Inside the archive: what links knows nothing of what follows, and that nothing of the rules. */
const insideArchive: Readonly<Record<string, readonly string[]>> = {
  link: ['link'],
  derive: ['link', 'derive'],
  rules: ['link', 'derive', 'rules'],
  load: ['link', 'derive', 'rules', 'load'],
};

/** Where a page is made, or Astro started, Astro may be imported; nowhere else. */
const mayImportAstro = /^src\/(?:components|layouts|pages)\/|^src\/publish\/render\.ts$|^src\/commands\/dev\.ts$|^src\/env\.d\.ts$/;

/** Imports that the fence would refuse, each for a reason; one that is no longer there is a problem itself. */
const exceptions = [
  // Only the type of an integration.
  'src/publish/watch-records.ts imports astro',
];

const files = filesIn('src', '.ts', '.astro');
const all = files.flatMap((file) => importsOf(file));
const imports = all.filter((imported) => !exceptions.includes(told(imported)));
const within = imports.filter((imported) => imported.imports.startsWith('src/'));

describe('the fence', () => {
  test('knows every part of src', () => {
    const parts = new Set(files.filter((file) => file !== 'src/env.d.ts').map(partOf));
    expect([...parts].filter((part) => !(part in mayImport))).toEqual([]);
  });

  test('sees imports of every sort, and of types', () => {
    const text = `import a from './a.ts';\nimport './b.css';\nimport type { C } from '../c.ts';\nimport { type D } from 'd';\nexport { e } from './e.ts';\nconst f = await import('./f.ts');`;
    expect(importsOf('src/x/y.ts', text).map(({ imports: name, line, isOfTypes }) => [name, line, isOfTypes])).toEqual([
      ['src/x/a.ts', 1, false],
      ['src/x/b.css', 2, false],
      ['src/c.ts', 3, true],
      ['d', 4, true],
      ['src/x/e.ts', 5, false],
      ['src/x/f.ts', 6, false],
    ]);
    const component = `---\nimport A from './A.astro';\n---\n<p>import b from 'b'</p>\n<script>\nimport './c.ts';\n</script>`;
    expect(importsOf('src/x/Y.astro', component).map(({ imports: name, line }) => [name, line])).toEqual([
      ['src/x/A.astro', 2],
      ['src/x/c.ts', 6],
    ]);
  });
});

describe('nobody imports what stands to the right of it', () => {
  test.each(Object.keys(mayImport))('%s', (part) => {
    const allowed = new Set([part, ...(mayImport[part] ?? [])]);
    const known = new Set([...allowed, ...(mayKnow[part] ?? [])]);
    const wrong = within.filter(({ file, imports: name, isOfTypes }) => {
      return partOf(file) === part && !(isOfTypes ? known : allowed).has(partOf(name));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('and inside the archive: link, derive, rules', () => {
    const wrong = within.filter(({ file, imports: name }) => {
      if (partOf(file) !== 'archive' || partOf(name) !== 'archive') return false;
      return !insideArchive[partOfArchive(file)]?.includes(partOfArchive(name));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('nothing in src imports what is not in src, save the browser of the tests', () => {
    const outside = imports.filter(({ imports: name }) => name.startsWith('tests/') || name.startsWith('bin/') || name.startsWith('..'));
    expect(outside.filter(({ file }) => !['src/commands/test.ts', 'src/commands/cards.ts', 'src/commands/bench.ts'].includes(file)).map(told)).toEqual([]);
  });
});

test('Astro is imported only where pages are made, or where it is started', () => {
  const astro = imports.filter(({ imports: name }) => /^astro(?:$|[:/])|^@astrojs\/|\.astro$/.test(name));
  expect(astro.filter(({ file }) => !mayImportAstro.test(file)).map(told)).toEqual([]);
});

test('no exception outlives its import', () => {
  expect(exceptions.filter((exception) => !all.some((imported) => told(imported) === exception))).toEqual([]);
});

/** The folder of src that a file stands in, or its own name. */
function partOf(file: string): string {
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function partOfArchive(file: string): string {
  const [, , inner = ''] = file.split('/');
  if (inner === 'derive') return 'derive';
  if (inner === 'rules' || inner === 'rules.ts') return 'rules';
  return inner === 'load.ts' ? 'load' : 'link';
}

function told({ file, imports: name }: Import): string {
  return `${file} imports ${name}`;
}
