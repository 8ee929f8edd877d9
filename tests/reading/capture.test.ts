import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findCapture, fingerprintOf, linesOfHtml } from '../../src/reading/capture.ts';
import { placesOf } from '../../src/values/passage.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';
import { aPdf } from '../fixtures/pdf.ts';
import { aProvenance } from '../fixtures/provenance.ts';
import type { Files } from '../fixtures/records.ts';

const folders: Folder[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function withCaptures(files: Files): Folder {
  const folder = aFolder(files);
  folders.push(folder);
  return folder;
}

/** What is found for the invented story in a folder with these files. */
function captureIn(files: Files) {
  return findCapture(withCaptures(files).path, 'gazette-story');
}

/** The lines of a page that was kept as these bytes. */
async function linesOfPage(bytes: Uint8Array) {
  const capture = await captureIn({ 'gazette-story.html': bytes });
  return capture && 'lines' in capture ? capture.lines : undefined;
}

describe('the capture of a source', () => {
  test('is undefined where the folder has none, or only that of another', async () => {
    expect(await captureIn({ 'gazette-story-2.txt': 'Another.', 'gazette-story.md': 'Not read.' })).toBeUndefined();
    expect(await findCapture('/nowhere/at/all', 'gazette-story')).toBeUndefined();
  });

  test('is its text, then its page, then its PDF, where there are several', async () => {
    const all = { 'gazette-story.txt': 'Text.', 'gazette-story.html': '<p>Page.</p>', 'gazette-story.pdf': aPdf(['PDF.']) };
    expect(await captureIn(all)).toMatchObject({ file: 'gazette-story.txt', lines: ['Text.'] });
    expect(await captureIn({ ...all, 'gazette-story.txt': undefined })).toMatchObject({ file: 'gazette-story.html', lines: ['Page.'] });
    expect(await captureIn({ 'gazette-story.pdf': all['gazette-story.pdf'] })).toMatchObject({ file: 'gazette-story.pdf', lines: ['PDF.'] });
  });

  test.each<[string, Uint8Array]>([
    ['txt', new TextEncoder().encode('\uFEFFNadie estuvo allí.\r\n')],
    ['html', new TextEncoder().encode('<p>Nadie estuvo allí.')],
    ['pdf', aPdf(['Nobody was there.'])],
  ])('in %s has the SHA-256 of its bytes as its fingerprint', async (ending, bytes) => {
    const fingerprint = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    expect(await captureIn({ [`gazette-story.${ending}`]: bytes })).toMatchObject({ fingerprint });
  });
});

describe('a text', () => {
  test('has the lines that it has, however they end', async () => {
    expect(await captureIn({ 'gazette-story.txt': 'Nobody was there.\r\nNadie estuvo allí.\n\nThe end' })).toMatchObject({
      lines: ['Nobody was there.', 'Nadie estuvo allí.', '', 'The end'],
    });
  });

  test('may begin with a byte order mark, which is no part of it', async () => {
    expect(await captureIn({ 'gazette-story.txt': '\uFEFFNobody was there.' })).toMatchObject({ lines: ['Nobody was there.'] });
  });

  test('that is not UTF-8 is not guessed at', async () => {
    expect(await captureIn({ 'gazette-story.txt': inBytes('Nadie estuvo allí.') })).toEqual({
      file: 'gazette-story.txt',
      because: 'The encoded data was not valid for encoding utf-8',
    });
  });
});

describe('a page', () => {
  test('breaks its lines at what stands by itself', () => {
    const page = '<h1>A headline</h1><p>One.</p><p>Two,<br>three.</p><ul><li>Four<li>Five</ul><table><tr><td>Six<td>Seven</table><select><option>Eight<option>Nine</select>Ten';
    expect(linesOfHtml(page)).toEqual(['A headline', 'One.', 'Two,', 'three.', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']);
  });

  test('does not break them at what stands in a sentence', () => {
    const page = '<p>Nobody <a href="/there">was</a> <em>ever</em><sup>1</sup> in the <b>pri</b>son,\n   <q>he</q>&nbsp;said.</p>';
    expect(linesOfHtml(page)).toEqual(['Nobody was ever1 in the prison, he said.']);
  });

  test.each(['script', 'style', 'noscript', 'noframes', 'template', 'iframe', 'svg'])('has a %s that is not read', (name) => {
    expect(linesOfHtml(`<p>Nobody <${name}>never read</${name}>was there.</p>`)).toEqual(['Nobody was there.']);
  });

  test('has a title that no reader sees on it, and no link can point into', () => {
    expect(linesOfHtml('<!doctype html><html lang="en"><head><title>An invented story</title></head><body>Nobody was there.')).toEqual(['Nobody was there.']);
  });

  test('has entities, which are read as what they stand for', () => {
    const page = '<p>Smith &amp; Example &lt;&ldquo;In&eacute;s&rdquo;&gt; &#8212; &#x201C;100&percnt;&#x201D; &hellip; AT&T</p>';
    expect(linesOfHtml(page)).toEqual(['Smith & Example <“Inés”> — “100%” … AT&T']);
  });

  test('has comments, which are not read and break nothing', () => {
    expect(linesOfHtml('<!-- before --><p>Nobody <!-- <p>never read</p> -->was there.</p><!-- behind')).toEqual(['Nobody was there.']);
  });

  test.each([
    ['tags that nobody closed', '<div><p>One <b>two<p>three', ['One two', 'three']],
    ['tags that cross each other', '<p>One <b>two <i>three</b> four</i></p>', ['One two three four']],
    ['tags that nobody opened', '</div>One</span> two</p>three', ['One two', 'three']],
    ['a tag that breaks off', '<p>One two</p><p class="thr', ['One two']],
    ['signs that are no tags', '<p>1 < 2 & 3 > 2</p>', ['1 < 2 & 3 > 2']],
    ['nothing in it', '', []],
  ])('may be broken: %s', (_, page, lines) => {
    expect(linesOfHtml(page)).toEqual(lines);
  });

  test('is read whatever it is made of, in lines with words and single spaces', () => {
    const pieces = fc.constantFrom('<p>', '</p>', '<b', '>', '<td>', '<!--', '-->', '<svg>', '</svg>', '&amp', '&#0;', '"', ' ', '\n', '\u00A0', 'one', 'á');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (page) => {
        for (const line of linesOfHtml(page.join(''))) expect(line).toMatch(/^\S+(?: \S+)*$/);
      }),
    );
  });
});

describe('the bytes of a page become text', () => {
  const text = 'La “orden” de Inés';

  test('as UTF-8, where they say so or say nothing, with a byte order mark or without', async () => {
    for (const declared of ['', '<meta charset="utf-8">']) {
      for (const mark of ['', '\uFEFF']) {
        expect(await linesOfPage(new TextEncoder().encode(`${mark}${declared}<p>${text}</p>`))).toEqual([text]);
      }
    }
  });

  test.each([
    '<meta charset="windows-1252">',
    '<META CHARSET=ISO-8859-1 />',
    `<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>`,
    '<meta name="author" content="Nobody"><meta http-equiv="Content-Type" content="text/html;charset=windows-1252">',
    '<!-- <meta charset="windows-1251"> --><meta charset="windows-1252">',
    '',
  ])('as windows-1252, as browsers do: %s', async (declared) => {
    expect(await linesOfPage(inBytes(`${declared}<p>La \u0093orden\u0094 de Inés</p>`))).toEqual([text]);
  });

  test('as another encoding that they declare', async () => {
    expect(await linesOfPage(inBytes('<meta charset="windows-1251"><p>\u00CD\u00E8\u00EA\u00F2\u00EE'))).toEqual(['Никто']);
  });

  test('as UTF-8 where they are that and declare another, as a server may have said', async () => {
    expect(await linesOfPage(new TextEncoder().encode(`<meta charset="iso-8859-1"><p>${text}</p>`))).toEqual([text]);
  });

  test('as UTF-8 with one sign unread where they declare it and one byte is wrong', async () => {
    expect(await linesOfPage(inBytes('<meta charset="utf-8"><p>In\u00C3\u00A9s \u0093there</p>'))).toEqual(['Inés \uFFFDthere']);
  });

  test('not at all where they declare what nobody knows', async () => {
    expect(await captureIn({ 'gazette-story.html': inBytes('<meta charset="invented-7"><p>Inés</p>') })).toEqual({
      file: 'gazette-story.html',
      because: 'The "invented-7" encoding is not supported',
    });
  });
});

describe('a page calls itself', () => {
  const titleOf = async (html: string) => {
    const capture = await captureIn({ 'gazette-story.html': html });
    return capture && 'title' in capture ? capture.title : undefined;
  };

  test.each([
    ['by the title in its head', '<title>An invented\n  &amp; true story</title><p>Nobody was there.', 'An invented & true story'],
    ['not by that of a drawing', '<p>Nobody was there.</p><svg><title>A drawing</title></svg>', undefined],
    ['nothing where its title is empty', '<title> </title><p>Nobody was there.', undefined],
    ['nothing where it has none', '<p>Nobody was there.', undefined],
  ])('%s', async (_, html, title) => {
    expect(await titleOf(html)).toBe(title);
  });
});

describe('what stands beside a capture says how its bytes were sent', () => {
  const sent = (file: string, bytes: Uint8Array, contentType: string, of = bytes): Files => ({
    [file]: bytes,
    'gazette-story.provenance.json': aProvenance({ headers: [`Content-Type: ${contentType}`], fingerprint: fingerprintOf(of) }),
  });
  const cyrillic = inBytes('<meta charset="iso-8859-1"><p>\u00CD\u00E8\u00EA\u00F2\u00EE');

  test('a page is read in the encoding of its header', async () => {
    expect(await captureIn(sent('gazette-story.html', cyrillic, 'text/html; charset=windows-1251'))).toMatchObject({ lines: ['Никто'], fingerprint: fingerprintOf(cyrillic) });
  });

  test('a page is read as it declares where its header says nothing', async () => {
    expect(await captureIn(sent('gazette-story.html', cyrillic, 'text/html'))).toMatchObject({ lines: ['Íèêòî'] });
  });

  test('a text is read in the encoding of its header, and without one as browsers read it', async () => {
    expect(await captureIn(sent('gazette-story.txt', inBytes('\u00CD\u00E8'), 'text/plain; charset=windows-1251'))).toMatchObject({ lines: ['Ни'] });
    expect(await captureIn(sent('gazette-story.txt', inBytes('In\u00E9s'), 'text/plain'))).toMatchObject({ lines: ['Inés'] });
  });

  test('it says nothing of other bytes, such as those that somebody saved later', async () => {
    const files = sent('gazette-story.html', cyrillic, 'text/html; charset=windows-1251', inBytes('What was fetched.'));
    expect(await captureIn(files)).toMatchObject({ lines: ['Íèêòî'] });
  });

  test('it keeps the capture from being read where it is broken', async () => {
    expect(await captureIn({ 'gazette-story.html': '<p>Nobody', 'gazette-story.provenance.json': '{' })).toEqual({
      file: 'gazette-story.html',
      because: 'gazette-story.provenance.json beside it is not as "capture" wrote it: capture again, or remove it',
    });
  });

  test('it is no capture itself, and neither are the lines beside it', async () => {
    const files = { 'gazette-story.provenance.json': aProvenance(), 'gazette-story.lines.txt': 'Nobody was there.' };
    expect(await captureIn(files)).toBeUndefined();
  });
});

describe('a PDF', () => {
  test('has a line for each page, and a passage may run over the end of a printed line', async () => {
    const capture = await captureIn({ 'gazette-story.pdf': aPdf(['The court finds that nobody', 'was held (ever) in the prison.'], ['It is so ordered.']) });
    expect(capture).toMatchObject({ lines: ['The court finds that nobody\nwas held (ever) in the prison.', 'It is so ordered.'] });
    const lines = capture && 'lines' in capture ? capture.lines : [];
    expect(placesOf({ passage: 'that nobody was held (ever)' }, lines)).toMatchObject([{ line: 0 }]);
    expect(placesOf({ passage: 'It is so ordered' }, lines)).toMatchObject([{ line: 1 }]);
    expect(placesOf({ passage: 'in the prison. It is' }, lines)).toEqual([]);
  });

  test('without a text layer has pages without words', async () => {
    expect(await captureIn({ 'gazette-story.pdf': aPdf([], []) })).toMatchObject({ lines: ['', ''] });
  });

  test.each([
    ['words that only have its name', 'Nobody was there.', 'Invalid PDF structure'],
    ['one that breaks off', aPdf(['Nobody was there.']).slice(0, 40), 'Invalid PDF structure'],
    ['an empty file', '', 'The PDF file is empty, i.e. its size is zero bytes'],
  ])('is not %s', async (_, bytes, because) => {
    expect(await captureIn({ 'gazette-story.pdf': bytes })).toEqual({ file: 'gazette-story.pdf', because });
  });
});

test('a folder with the name of a capture cannot be read', async () => {
  const folder = withCaptures({});
  mkdirSync(folder.at('gazette-story.txt'));
  expect(await findCapture(folder.path, 'gazette-story')).toEqual({
    file: 'gazette-story.txt',
    because: 'EISDIR: illegal operation on a directory, read',
  });
});

/** A byte for each sign, as text was kept before UTF-8; the signs from U+0080 to U+00FF stand for the bytes themselves. */
function inBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
