import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish, type Published } from '../../src/publish/publish.ts';
import { aFolder, type Folder } from '../fixtures/folder.ts';

/** What is rendered: a path, and what stands there. */
type Rendered = Readonly<Record<string, string>>;

const first: Rendered = { 'index.html': 'one', 'en/index.html': 'a page', '_astro/site.css': 'p {}' };
const second: Rendered = { ...first, 'index.html': 'two' };
const third: Rendered = { ...first, 'index.html': 'three' };

let project: Folder;

beforeEach(() => {
  project = aFolder({});
});

afterEach(() => project.remove());

function publishSite(rendered: Rendered, base = '/'): Published {
  rmSync(project.at('rendered'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(rendered)) write(join('rendered', path), text);
  return publish(project.path, project.at('rendered'), base);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(project.at(path)), { recursive: true });
  writeFileSync(project.at(path), text);
}

const read = (path: string) => readFileSync(project.at(path), 'utf8');
const inode = (path: string) => statSync(project.at(path)).ino;
const published = () => readdirSync(project.at('.site')).toSorted();

/** Every file that readers find, with what stands in it. */
function site(): Rendered {
  const files = readdirSync(project.at('dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(project.at('dist/').length));
  return Object.fromEntries(paths.map((path) => [path, read(join('dist', path))]));
}

describe('what is published', () => {
  test('is what was rendered, behind one link', () => {
    const { name, files, bytes, unchanged } = publishSite(first);
    expect(site()).toEqual(first);
    expect(lstatSync(project.at('dist')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(project.at('dist'))).toBe(join('.site', name));
    expect({ files, bytes, unchanged }).toEqual({ files: 3, bytes: 13, unchanged: 0 });
  });

  test('links its styles from where each page stands', () => {
    publishSite({ 'en/index.html': '<link href="/_astro/site.css">', '404.html': '<link href="/_astro/site.css">' }, '/tracker/');
    expect(site()).toEqual({ 'en/index.html': '<link href="../_astro/site.css">', '404.html': '<link href="/tracker/_astro/site.css">' });
  });

  test('keeps what is no text byte for byte', () => {
    const text = 'href="/fonts/ \u0000 \uFFFD';
    publishSite({ 'fonts/serif.woff2': text, 'robots.txt': text });
    expect(site()).toEqual({ 'fonts/serif.woff2': text, 'robots.txt': text });
  });

  test('follows what changed, came and went', () => {
    publishSite(first);
    publishSite({ 'index.html': 'two', 'es/index.html': 'una página', '_astro/site.css': 'p {}' });
    expect(site()).toEqual({ 'index.html': 'two', 'es/index.html': 'una página', '_astro/site.css': 'p {}' });
  });

  test('shares the files that did not change with the site before', () => {
    const before = publishSite(first);
    const after = publishSite(second);
    expect(after.unchanged).toBe(2);
    expect(inode(`.site/${after.name}/en/index.html`)).toBe(inode(`.site/${before.name}/en/index.html`));
    expect(inode(`.site/${after.name}/index.html`)).not.toBe(inode(`.site/${before.name}/index.html`));
  });

  test('stays as it is when nothing changed', () => {
    const before = publishSite(first);
    const file = inode('dist/index.html');
    expect(publishSite(first)).toEqual({ ...before, unchanged: 3 });
    expect([inode('dist/index.html'), published()]).toEqual([file, [before.name]]);
  });
});

describe('the name of a site', () => {
  test('depends on what stands in it, and on nothing else', () => {
    const { name } = publishSite(first);
    publishSite(second);
    project.remove();
    project = aFolder({});
    expect(publishSite(Object.fromEntries(Object.entries(first).toReversed())).name).toBe(name);
  });

  test.each<[string, Rendered]>([
    ['a letter', { ...first, 'index.html': 'One' }],
    ['the name of a file', { 'start.html': 'one', 'en/index.html': 'a page', '_astro/site.css': 'p {}' }],
    ['a file more', { ...first, 'robots.txt': '' }],
    ['texts that change places', { ...first, 'index.html': 'a page', 'en/index.html': 'one' }],
  ])('changes with %s', (_name, rendered) => {
    expect(publishSite(rendered).name).not.toBe(publishSite(first).name);
  });
});

describe('the site before', () => {
  test('is kept, and no other', () => {
    const names = [first, second, third].map((rendered) => publishSite(rendered).name);
    expect(published()).toEqual(names.slice(1).toSorted());
  });

  test('is kept when the same is published again', () => {
    const names = [first, second, second].map((rendered) => publishSite(rendered).name);
    expect(published()).toEqual(names.slice(0, 2).toSorted());
  });

  test('can be published again', () => {
    const { name } = publishSite(first);
    publishSite(second);
    expect(publishSite(first)).toMatchObject({ name, unchanged: 3 });
    expect(site()).toEqual(first);
  });

  test('is never opened for writing', () => {
    const { name } = publishSite(first);
    const paths = Object.keys(first).map((path) => `.site/${name}/${path}`);
    const state = () => paths.map((path) => [inode(path), statSync(project.at(path)).mtimeMs, read(path)]);
    const before = state();
    publishSite({ 'index.html': 'two', 'en/index.html': 'another page', '_astro/site.css': 'b {}' });
    expect(state()).toEqual(before);
  });
});

describe('a build that was killed', () => {
  const dead = () => spawnSync(process.execPath, ['--version']).pid;

  test('leaves nothing behind', () => {
    const leftover = `.site/.building-${dead()}`;
    write(`${leftover}/index.html`, 'half');
    publishSite(first);
    expect([existsSync(project.at(leftover)), site()]).toEqual([false, first]);
  });

  test('is not taken for one that still runs', () => {
    const running = `.site/.building-${process.ppid}`;
    write(`${running}/index.html`, 'half');
    publishSite(first);
    publishSite(second);
    publishSite(third);
    expect(read(`${running}/index.html`)).toBe('half');
  });

  test('does no harm to the next that has its number', () => {
    const { name } = publishSite(first);
    const leftover = `.site/.building-${process.pid}`;
    write(`${leftover}/gone.html`, 'half');
    linkSync(project.at(`.site/${name}/index.html`), project.at(`${leftover}/index.html`));
    linkSync(project.at(`.site/${name}/_astro/site.css`), project.at(`${leftover}/site.css`));
    publishSite(second);
    expect([site(), read(`.site/${name}/index.html`)]).toEqual([second, 'one']);
  });
});

describe('what stands at dist', () => {
  test.each([
    ['a folder of somebody', () => write('dist/index.html', 'mine')],
    ['a file of somebody', () => write('dist', 'mine')],
  ])('is left alone when it is %s', (_name, put) => {
    put();
    expect(() => publishSite(first)).toThrow('"dist" is not the link that publishing makes: move it away, then publish again');
    expect(read(statSync(project.at('dist')).isDirectory() ? 'dist/index.html' : 'dist')).toBe('mine');
  });

  test('is replaced when it leads nowhere', () => {
    publishSite(first);
    rmSync(project.at('.site'), { recursive: true });
    publishSite(first);
    expect(site()).toEqual(first);
  });

  test('always leads to a whole site', () => {
    publishSite(first);
    publishSite(second);
    expect(readdirSync(project.path).toSorted()).toEqual(['.site', 'dist', 'rendered']);
  });
});
