import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { writeCopy } from '../../src/publish/copy.ts';
import { filesWithWithheldNames } from '../../src/publish/withheld.ts';
import { hashesOfName } from '../../src/values/withheld-name.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { world } from '../views/world.ts';

const key = 'an invented key';
const hashes = new Set(hashesOfName('Nombre Retirado Ejemplo', key));
let folder: Folder | undefined;

afterEach(() => folder?.remove());

function found(files: Record<string, string | Uint8Array>, withholding: { hashes: ReadonlySet<string>; key: string | undefined } = { hashes, key }): Promise<string[]> {
  folder = aFolder(files);
  return filesWithWithheldNames(folder.path, withholding);
}

describe('a withheld name', () => {
  test.each([
    ['in a sentence', '<p>Here stands Nombre Retirado once more.</p>'],
    ['without its accents and in capitals', '<p>NOMBRE RÉTIRADO</p>'],
    ['with a part of it emphasized', '<p>Nombre <b>Retirado</b></p>'],
    ['in an address', '<a href="../nombre-retirado-ejemplo/">he</a>'],
    ['in a label', '<svg aria-label="Where Nombre Ejemplo was"></svg>'],
    ['over the end of a line', '<p>Nombre\nRetirado</p>'],
  ])('is found %s', async (_where, html) => {
    expect(await found({ 'en/index.html': html })).toEqual(['en/index.html']);
  });

  test('is found in data and in the name of a file', async () => {
    const files = { 'en/people/names.json': '[{"name":"Retirado Ejemplo, Nombre","href":"x/"}]', 'a/record.json': '{ "says": "Nombre Retirado" }', 'people/nombre-retirado/index.html': '<p>Nobody</p>', 'index.html': '<p>Nobody</p>' };
    expect((await found(files)).toSorted()).toEqual(['a/record.json', 'en/people/names.json', 'people/nombre-retirado/index.html']);
  });

  test('is found in the packed texts of the search, and nowhere between two of its sentences', async () => {
    const packed = (content: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url: 'en/people/x/', content })}`);
    const files = { 'search/fragment/a.pf_fragment': packed('He met Nombre Retirado.'), 'search/fragment/b.pf_fragment': packed('This is Nombre. Retirado is another.') };
    expect(await found(files)).toEqual(['search/fragment/a.pf_fragment']);
  });

  test('is found inside the copy of the site', async () => {
    folder = aFolder({ 'en/index.html': '<main>Nombre Retirado</main>' });
    await writeCopy(folder.path, world);
    rmSync(folder.at('en'), { recursive: true });
    expect(await filesWithWithheldNames(folder.path, { hashes, key })).toEqual(['invented-record.zip']);
  });

  test('is found in the name of a file inside it', async () => {
    folder = aFolder({ 'en/people/nombre-retirado/index.html': '<main>Nobody</main>' });
    await writeCopy(folder.path, world);
    rmSync(folder.at('en'), { recursive: true });
    expect(await filesWithWithheldNames(folder.path, { hashes, key })).toEqual(['invented-record.zip']);
  });

  test('is not seen where two people share a paragraph, or a page is about others', async () => {
    expect(await found({ 'index.html': '<ul><li>Nombre Distinto</li><li>Otro Retirado</li></ul>' })).toEqual([]);
  });

  test('cannot be found without the key', async () => {
    expect(await found({ 'index.html': 'Nombre Retirado' }, { hashes, key: undefined })).toEqual([]);
  });
});
