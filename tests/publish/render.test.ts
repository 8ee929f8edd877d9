import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetPagesOfOtherCode } from '../../src/publish/render.ts';

let root: string;
const page = () => join(root, '.cache/astro/page.html');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'invented-site-'));
  mkdirSync(join(root, 'src/components'), { recursive: true });
  writeFileSync(join(root, 'src/components/Invented.astro'), '<p>invented</p>');
  forgetPagesOfOtherCode(root);
  mkdirSync(join(root, '.cache/astro'), { recursive: true });
  writeFileSync(page(), 'a page of the build before');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('pages of an earlier build', () => {
  test('are kept while the code is the same', () => {
    forgetPagesOfOtherCode(root);
    expect(existsSync(page())).toBe(true);
  });

  test('are forgotten when a component changes its style, since all link one stylesheet', () => {
    writeFileSync(join(root, 'src/components/Invented.astro'), '<p>invented</p><style>p { color: red; }</style>');
    forgetPagesOfOtherCode(root);
    expect(existsSync(page())).toBe(false);
  });

  test('are forgotten when a component is new', () => {
    writeFileSync(join(root, 'src/components/Other.astro'), '<p>other</p>');
    forgetPagesOfOtherCode(root);
    expect(existsSync(page())).toBe(false);
  });

  test('are kept again in the build after that', () => {
    writeFileSync(join(root, 'src/components/Other.astro'), '<p>other</p>');
    forgetPagesOfOtherCode(root);
    mkdirSync(join(root, '.cache/astro'), { recursive: true });
    writeFileSync(page(), 'a page of the new build');
    forgetPagesOfOtherCode(root);
    expect(existsSync(page())).toBe(true);
  });
});
