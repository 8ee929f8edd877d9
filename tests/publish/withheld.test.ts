import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { filesWithWithheldNames } from '../../src/publish/withheld.ts';
import { hashesOfName } from '../../src/values/withheld-name.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

const key = 'an invented key';
const hashes = new Set(hashesOfName('Nombre Retirado Ejemplo', key));
let folder: Folder | undefined;

afterEach(() => folder?.remove());

function found(files: Record<string, string | Uint8Array>, withholding: { hashes: ReadonlySet<string>; key: string | undefined } = { hashes, key }): string[] {
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
  ])('is found %s', (_where, html) => {
    expect(found({ 'en/index.html': html })).toEqual(['en/index.html']);
  });

  test('is found in data and in the name of a file', () => {
    const files = { 'a/record.json': '{ "says": "Nombre Retirado" }', 'people/nombre-retirado/index.html': '<p>Nobody</p>', 'index.html': '<p>Nobody</p>' };
    expect(found(files).toSorted()).toEqual(['a/record.json', 'people/nombre-retirado/index.html']);
  });

  test('is found in the packed texts of the search, and nowhere between two of its sentences', () => {
    const packed = (content: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url: 'en/people/x/', content })}`);
    const files = { 'search/fragment/a.pf_fragment': packed('He met Nombre Retirado.'), 'search/fragment/b.pf_fragment': packed('This is Nombre. Retirado is another.') };
    expect(found(files)).toEqual(['search/fragment/a.pf_fragment']);
  });

  test('is not seen where two people share a paragraph, or a page is about others', () => {
    expect(found({ 'index.html': '<ul><li>Nombre Distinto</li><li>Otro Retirado</li></ul>' })).toEqual([]);
  });

  test('cannot be found without the key', () => {
    expect(found({ 'index.html': 'Nombre Retirado' }, { hashes, key: undefined })).toEqual([]);
  });
});
