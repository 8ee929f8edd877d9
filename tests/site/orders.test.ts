import { describe, expect, test } from 'vitest';
import { litigationsOf } from '../../src/archive/derive/litigation.ts';
import { wordsIn } from '../../src/i18n/dictionary.ts';
import { listPath, recordPath } from '../../src/routes.ts';
import { locales } from '../../src/values/locale.ts';
import { anchorsOn, attributeOf, hasClass, pagesByPath, pathBehind, readArchive, textIn, withClass, within, type Element } from './site.ts';

const archive = readArchive();
const pageAt = pagesByPath();
const ruled = litigationsOf(archive).filter(({ rulings }) => rulings.length > 0);

const linksIn = (element: Element | undefined) => within(element).filter(({ tagName }) => tagName === 'a');
const plain = (element: Element | undefined) => (element ? textIn(element).replace(/\s+/g, ' ').trim() : '');
const firstWith = (element: Element | undefined, name: string) => within(element).find((one) => hasClass(one, name));

describe.each(locales)('in %s', (locale) => {
  /** What the page of a ruling says first of it. */
  const standingAt = (path: string) => within(firstWith(pageAt(path).root, 'standing-lines')).find(({ tagName }) => tagName === 'li');
  const rowsAt = (path: string) => withClass(pageAt(path).root, 'order').map((row) => ({ row, ruling: pathBehind(linksIn(within(row).find(({ tagName }) => tagName === 'h3'))[0], path) }));

  test.each(ruled.map(({ root }) => root.id))('the diagram of %s says of each order what its own page says first', (id) => {
    const path = recordPath(locale, { kind: 'proceedings', id });
    const rows = rowsAt(path);
    expect(rows.length).toBeGreaterThan(0);
    for (const { row, ruling } of rows) {
      const open = firstWith(firstWith(row, 'order-notes'), 'no-end');
      const first = standingAt(ruling);
      if (open) expect([ruling, plain(open)]).toEqual([ruling, plain(first)]);
      else expect([ruling, plain(within(first).find(({ tagName }) => tagName === 'b'))]).not.toEqual([ruling, '']);
    }
  });

  test.each(ruled.map(({ root }) => root.id))('each deed in the diagram of %s stands on the page of the ruling that did it, and of the order that it was done to', (id) => {
    const path = recordPath(locale, { kind: 'proceedings', id });
    for (const { row, ruling } of rowsAt(path)) {
      const told = withClass(pageAt(ruling).root, 'part').flatMap(linksIn).map((link) => pathBehind(link, ruling));
      for (const deed of linksIn(firstWith(row, 'acts')).filter((link) => within(link).some(({ tagName }) => tagName === 'b'))) {
        const acting = pathBehind(deed, path);
        expect(anchorsOn(pageAt(acting)), acting).toContain(attributeOf(deed, 'href')?.split('#')[1]);
        const actsOnIt = [...archive.rulings.values()].find((one) => recordPath(locale, one) === acting)?.effects.some(({ on }) => on && recordPath(locale, on) === ruling);
        if (actsOnIt) expect(told).toContain(acting);
      }
    }
  });

  test('no ruling that ended is listed without the word, nor any other with one', () => {
    const path = listPath(locale, 'rulings');
    const lines = withClass(pageAt(path).root, 'litigation').flatMap(within).filter(({ tagName }) => tagName === 'li');
    for (const line of lines) {
      const ruling = pathBehind(linksIn(line)[0], path);
      const isTold = within(firstWith(line, 'small')).some(({ tagName }) => tagName === 'b');
      const first = standingAt(ruling);
      const hasEnded = within(first).some(({ tagName }) => tagName === 'b');
      const isStayed = plain(first) === wordsIn(locale).words.notWhileStayed;
      expect([ruling, isTold]).toEqual([ruling, hasEnded || isStayed]);
    }
  });

  test('a drawing of orders is hidden from those who do not see it, since the words say all of it', () => {
    for (const { root } of ruled) {
      const drawings = withClass(pageAt(recordPath(locale, root)).root, 'orders').flatMap(within).filter((element) => element.tagName === 'svg' && hasClass(element, 'order-bar'));
      expect(drawings.length).toBeGreaterThan(0);
      expect(drawings.filter((drawing) => attributeOf(drawing, 'aria-hidden') !== 'true')).toEqual([]);
    }
  });
});
