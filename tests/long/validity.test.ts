import { realpathSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesIn, siteFolder } from '../site/site.ts';
import { validate, type ValidatorMessage } from './validator.ts';

/** What it says that is no fault of ours, each with the reason; one that it no longer says is a problem itself. */
const accepted: readonly [message: RegExp, because: string][] = [
  [/^Resource violates Content Security Policy \(meta tag\): external stylesheet/, 'it reads from a disk, where no file is the "self" of another; over http a browser proves it, in tests/browser'],
  [/^Resource violates Content Security Policy \(meta tag\): external script/, 'the same, on the pages that have a script'],
  [/^Article lacks heading\./, 'a statement is whole in itself and has an address; its only heading would be itself'],
  [/^CSS: “container-type”: Property “container-type” doesn't exist\./, 'its CSS does not know container queries yet, which browsers have since 2023'],
  [/^CSS: “container”: Parse Error\./, 'the same'],
  [/^CSS: “(?:paint-order|vector-effect|y)”: Property “[a-z-]+” doesn't exist\./, 'its CSS does not know that SVG 2 has these as properties, which browsers take'],
  [/^CSS: (?:“scroll-target-group”: Property|Unknown pseudo-element or pseudo-class “:target-current”)/, 'its CSS does not know yet how contents mark the part that is read; where a browser does not either, they are contents all the same'],
];

const root = `${realpathSync(siteFolder)}/`;
const said: ValidatorMessage[] = [];

beforeAll(() => {
  said.push(...validate(root));
}, 1_200_000);

describe('the W3C validator', () => {
  test('finds nothing on any page, in the styles and in the drawings', () => {
    const faults = said.filter(({ message }) => !accepted.some(([pattern]) => pattern.test(message)));
    expect(faults.map(({ url, lastLine, lastColumn, message, extract }) => `${url.split(root)[1]}:${lastLine}:${lastColumn} ${message} ${extract}`)).toEqual([]);
  });

  test('has looked at all of them: each page has styles, of which it says where it read them', () => {
    const pages = filesIn().filter((path) => path.endsWith('.html'));
    const seen = new Set(said.map(({ url }) => url.split(root)[1]));
    expect(pages.filter((path) => !seen.has(path))).toEqual([]);
  });

  test.each(accepted)('still says what is accepted, %s', (pattern) => {
    expect(said.some(({ message }) => pattern.test(message))).toBe(true);
  });
});
