import { describe, expect, test } from 'vitest';
import { contentPolicyFor } from '../../src/content-policy.ts';
import { copiedPage, fileBehind } from '../../src/publish/copied-page.ts';

const notice = { copy: 'invented-record.zip', asOf: { en: 'January 2, 2020', es: '2 de enero de 2020' } };
const copied = (body: string, { path = 'en/index.html', head = '' } = {}) => copiedPage(path, `<head>${head}</head><body><main id="on.content">${body}</main></body>`, notice);
const bodyOf = (html: string) => /<\/p>(?!<p class="copied")(.*)<\/main>/.exec(html)?.[1];

describe('a link from a page on a disk', () => {
  test.each([
    ['./', './index.html'],
    ['../', '../index.html'],
    ['..', '../index.html'],
    ['people/', 'people/index.html'],
    ['../people/persona-inventada/#born', '../people/persona-inventada/index.html#born'],
    ['people/?status=held#on.list', 'people/index.html?status=held#on.list'],
    ['#born', '#born'],
    ['record.json', 'record.json'],
    ['../_astro/site.css', '../_astro/site.css'],
    ['?all', '?all'],
    ['https://gazette.example.org/', 'https://gazette.example.org/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['//gazette.example.org/', '//gazette.example.org/'],
  ])('to %s leads to %s', (href, file) => {
    expect(fileBehind(href)).toBe(file);
  });
});

describe('a page of the copy', () => {
  test('has its links rewritten where they are links', () => {
    expect(bodyOf(copied('<a class="x" href="../es/" lang="es">es</a> href=&#34;../&#34;'))).toBe('<a class="x" href="../es/index.html" lang="es">es</a> href=&#34;../&#34;');
  });

  test('has no script, no form, nothing that is only on the site, and no link to the copy', () => {
    const online = '<script src="x.js"></script><form><input></form><div data-online><div>a</div></div><a href="../invented-record.zip">all</a>';
    expect(bodyOf(copied(`a${online}b`))).toBe('ab');
  });

  test('shows what is said in place of it', () => {
    expect(bodyOf(copied('<p class="x" data-copy hidden>Not here.</p><p hidden>Never.</p>'))).toBe('<p class="x">Not here.</p><p hidden>Never.</p>');
  });

  test('preloads no font, since a disk refuses it, and has nothing for previews', () => {
    const head = '<link rel="preload" href="a.woff2" as="font"><meta property="og:title" content="A"><meta name="twitter:card" content="summary"><meta name="description" content="A">';
    expect(copied('', { head })).toContain('<head><meta name="description" content="A"></head>');
  });

  test('may load its neighbours where a page on a disk is its only self, and still runs nothing', () => {
    const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'`;
    const html = copied('', { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });
    expect(html).toContain(`content="default-src 'none'; style-src 'self' file:; form-action 'none'"`);
    expect(copied('', { head: `<meta http-equiv="Content-Security-Policy" content="${contentPolicyFor({})}">` })).not.toContain("'self';");
  });

  test('says first of all that it is a copy, as of when, and where the page is on the site', () => {
    const html = copied('<h1>A</h1>', { head: '<link rel="canonical" href="https://tracker.example.org/en/">' });
    expect(html).toMatch(/<main id="on\.content"><p class="copied">[^<]*January 2, 2020[^<]*<a href="https:\/\/tracker\.example\.org\/en\/">This page on the site<\/a><\/p><h1>/);
    expect(html).toContain('<link rel="canonical" href="https://tracker.example.org/en/">');
  });

  test('says it in its own language, and in both where it has both', () => {
    expect(copied('', { path: 'es/people/index.html' }).match(/class="copied"[^>]*>[^<]*/g)).toEqual([expect.stringContaining('2 de enero de 2020')]);
    expect(copied('', { path: 'versions/x/index.html' }).match(/class="copied"[^>]*>/g)).toEqual(['class="copied" lang="en">', 'class="copied" lang="es">']);
  });
});
