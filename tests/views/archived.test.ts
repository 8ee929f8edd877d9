import { expect, test } from 'vitest';
import type { SourceRecord } from '../../src/records/source.ts';
import { archivedLinksOf, robustLinkTo, urlOf } from '../../src/views/archived.ts';
import { aCitation, archiveOf, aSource, aStatement, aText, withPerson } from '../fixtures/records.ts';
import { sourceIn } from './world.ts';

const url = 'https://gazette.example.org/other';
const readAt = { url: 'https://mirror.example.org/other', name: 'The Mirror' };
const copy = { url: 'https://web.archive.org/web/20210702/other', captured: '2021-07-02' };

function aLinkedSource(source: Partial<SourceRecord>) {
  const citations = [aCitation({ source: 'other-story' }), aCitation({ source: 'herald-story' })];
  const archive = archiveOf(withPerson({ about: [aStatement({ id: 'life', citations })] }, { 'sources/other-story.json': aSource({ url, ...source }) }));
  return sourceIn(archive, 'other-story');
}

test.each<[string, Partial<SourceRecord>, string | undefined]>([
  ['at its own address', {}, url],
  ['in a republication, whatever its own address is', { readAt, grade: 'copy', origin: 'story' }, readAt.url],
  ['nowhere, without an address', { url: undefined, unlinked: aText('It was taken down') }, undefined],
])('a source opens %s, and that is what a copy of it is a copy of', (_, source, opened) => {
  const linked = aLinkedSource({ ...source, archives: [copy] });
  expect(urlOf(linked)).toBe(opened);
  expect(robustLinkTo(linked)?.['data-originalurl']).toBe(opened);
  expect(archivedLinksOf(linked, 'es')).toEqual([{ href: copy.url, text: '2 de julio de 2021', original: opened }]);
});

test('a source without a copy has neither links to one nor attributes', () => {
  const linked = aLinkedSource({});
  expect([robustLinkTo(linked), archivedLinksOf(linked, 'en')]).toEqual([undefined, []]);
});
