import { describe, expect, test } from 'vitest';
import { withRelativeAssets } from '../../src/publish/relative.ts';

const asset = (path: string) => `<link href="${path}">`;

describe('a style, font or picture is linked from where the page stands', () => {
  test.each([
    ['index.html', './_astro/site.css'],
    ['en/index.html', '../_astro/site.css'],
    ['en/people/index.html', '../../_astro/site.css'],
    ['en/people/persona-inventada/index.html', '../../../_astro/site.css'],
    ['404.html', '/tracker/_astro/site.css'],
    ['en/404.html', '../_astro/site.css'],
  ])('%s links %s', (path, link) => {
    expect(withRelativeAssets(path, asset('/_astro/site.css'), '/tracker/')).toBe(asset(link));
  });

  test.each([
    ['<link rel="preload" href="/fonts/serif.woff2">', '<link rel="preload" href="../fonts/serif.woff2">'],
    ['<link rel="icon" href="/icon.svg" type="image/svg+xml">', '<link rel="icon" href="../icon.svg" type="image/svg+xml">'],
    ['<img src="/_astro/a.svg"><img src="/_astro/b.svg">', '<img src="../_astro/a.svg"><img src="../_astro/b.svg">'],
    ['src: url(/fonts/serif.woff2)', 'src: url(../fonts/serif.woff2)'],
    ['src: url("/fonts/serif.woff2")', 'src: url("../fonts/serif.woff2")'],
    ["src: url('/fonts/serif.woff2')", "src: url('../fonts/serif.woff2')"],
  ])('%s', (from, to) => {
    expect(withRelativeAssets('_astro/site.css', from, '/')).toBe(to);
  });

  test.each([
    '<a href="https://example.org/fonts/">elsewhere</a>',
    '<a href="people/">here</a>',
    '<a href="/en/">from the root</a>',
    '<a href="https://gazette.example.org/_astro/x">a source</a>',
    '<p>the folder /fonts/ of the site</p>',
  ])('and nothing else is touched: %s', (text) => {
    expect(withRelativeAssets('en/index.html', text, '/')).toBe(text);
  });

  test('the page that answers anywhere links from the root of the site', () => {
    expect(withRelativeAssets('404.html', asset('/icon.svg'), '/')).toBe(asset('/icon.svg'));
  });
});
