import { describe, expect, test } from 'vitest';
import type { RulingRecord } from '../../src/records/ruling.ts';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { anActor, anEffect, archiveOf, aRuling, aStatement, aText, wholeArchive } from '../fixtures/records.ts';
import { found, world } from './world.ts';

const order = buildRulingPage(world, found(world.rulings, '2020-03-02-order'), 'en');
const reversal = buildRulingPage(world, found(world.rulings, '2020-04-01-reversal'), 'en');

const rowsOf = ({ rows }: typeof order) => rows.map(({ term, details }) => [term, ...details.map(({ text, remark }) => (remark === undefined ? text : `${text} (${remark})`))]);

/** What a ruling does and what was done to it, as lines: the statement, the verb, the other end, and whether it was obeyed. */
const effectsOf = ({ effects, later }: typeof order) => [...effects, ...later].map(({ statement, verb, target, obedience }) => [statement.anchor, verb, target?.href, obedience]);

describe('the page of a ruling', () => {
  test('begins with what was decided, when and by whom', () => {
    expect([order.overline, order.lead?.anchor, order.holds.map(({ anchor }) => anchor)]).toEqual([
      'March 2, 2020 · Judge Juez de Ejemplo, in English.',
      'held',
      ['held-too'],
    ]);
    expect(order.frame.description).toContain('The Court of Example, in English., March 2, 2020.');
  });

  test('says in which case, with which document, and whom it reaches', () => {
    expect(rowsOf(order)).toEqual([
      ['Document', 'Order of an invented court', 'ECF 1'],
      ['Court', 'The Court of Example, in English.'],
      ['Case', 'Inventada against the Agency, in English.'],
      ['Docket number', '0:20-xx-00001'],
      ['Decided by', 'Judge Juez de Ejemplo, in English.'],
      ['Disposition', 'Relief granted · reversed Apr 1, 2020'],
      ['Reaches', 'Persona Inventada (by name)', 'The invented class, in English.'],
    ]);
  });

  test('says why no document is linked, and that nobody signed', () => {
    expect(rowsOf(reversal)).toEqual([
      ['Document', 'It was not published, in English.'],
      ['Court', 'The Court Above, in English.'],
      ['Case', 'The appeal, in English.'],
      ['Docket number', '0:20-xx-00001'],
      ['Follows', 'Inventada against the Agency, in English. (appeal)'],
      ['Decided by', 'The full court', 'Per curiam: by the court, without a named author'],
      ['Disposition', 'Reversed'],
    ]);
    expect(reversal.overline).toBe('April 1, 2020');
  });

  test('says who did what, where there are several', () => {
    const bench: RulingRecord['bench'] = {
      sitting: 'panel',
      judges: [
        { actor: 'judge-of-example', part: 'wrote' },
        { actor: 'other-judge', part: 'dissented' },
      ],
    };
    const files = { 'actors/other-judge.json': anActor({ name: aText('Another judge'), kind: 'judge' }), 'rulings/2020-03-02-order.json': aRuling({ bench }) };
    const archive = archiveOf(wholeArchive(files));
    const { rows } = buildRulingPage(archive, found(archive.rulings, '2020-03-02-order'), 'es');
    expect(rows.find(({ term }) => term === 'Decidió')?.details.map(({ text, remark }) => [text, remark])).toEqual([
      ['Un panel', undefined],
      ['Judge Juez de Ejemplo, en español.', 'redactó'],
      ['Another judge, en español.', 'voto disidente'],
    ]);
  });

  test('says what it does, and what a later ruling did to it', () => {
    expect(effectsOf(order)).toEqual([
      ['orders', 'orders', '../../people/persona-inventada/', undefined],
      ['protects', 'protects', '../../cohorts/class-of-example/', 'obeyed in part'],
      ['rulings.2020-04-01-reversal.reverses', 'reverses', '../2020-04-01-reversal/', undefined],
    ]);
    expect(effectsOf(reversal)).toEqual([['reverses', 'reverses', '../2020-03-02-order/', undefined]]);
  });

  test('dates what a later ruling did to it, by the ruling that did it', () => {
    expect(order.later.map(({ statement }) => statement.date?.text)).toEqual(['Apr 1, 2020']);
  });

  test.each([
    ['2020-03-02-order', 'es', ['ordena a favor de', 'protege a', 'revoca'], 'cumplida en parte'],
    ['2020-04-01-reversal', 'es', ['revoca'], undefined],
  ] as const)('of %s says in %s what it does: %j', (id, locale, verbs, obedience) => {
    const { effects: own, later } = buildRulingPage(world, found(world.rulings, id), locale);
    const effects = [...own, ...later];
    expect([effects.map(({ verb }) => verb), effects.find((effect) => effect.obedience)?.obedience]).toEqual([verbs, obedience]);
  });

  test('says so even if it does nothing itself', () => {
    const holds = [aStatement({ id: 'reversed' })];
    const effects = [anEffect({ id: 'reverses', does: 'reverses', on: '2020-03-02-order', for: undefined })];
    const reversed = aRuling({ title: aText('A reversal'), date: '2020-04-01', document: { none: aText('Not found') }, holds, effects });
    const archive = archiveOf(wholeArchive({ 'rulings/2020-04-01-reversal.json': reversed }));
    const page = buildRulingPage(archive, found(archive.rulings, '2020-03-02-order'), 'en');
    expect(effectsOf(page)).toEqual([['rulings.2020-04-01-reversal.reverses', 'reverses', '../2020-04-01-reversal/', undefined]]);
  });

  test('stands in its place among what came before and after, which is told elsewhere', () => {
    expect(order.docket.map(({ date, link }) => [date, link.href, link.isCurrent])).toEqual([
      ['Jan 15, 2020', '../../proceedings/inventada-v-agency/#filed', undefined],
      ['Mar 2, 2020', './', true],
      ['Feb 1, 2022', '../../proceedings/inventada-v-agency/#to-be-heard', undefined],
    ]);
  });

  test('says that nothing later was found only where nothing followed', () => {
    expect([order.nothingLater, reversal.nothingLater]).toEqual([undefined, 'Nothing later found, as of December 31, 2021.']);
  });

  test('asks what sources answer differently about it', () => {
    expect([order, reversal].map(({ questions }) => questions.map(({ link }) => link.href))).toEqual([['../../disputes/whether-it-took-off/'], []]);
  });
});

describe('a chain of rulings', () => {
  // A stay of the order, and a ruling that lifted the stay and affirmed the order.
  const ruled = (id: string, date: string, ...effects: ReturnType<typeof anEffect>[]) => ({
    [`rulings/${id}.json`]: aRuling({ title: aText(id), date, document: { none: aText('Not found') }, holds: [aStatement({ id: 'held' })], effects }),
  });
  const archive = archiveOf(
    wholeArchive({
      ...ruled('stay', '2020-03-10', anEffect({ id: 'stays', does: 'stays', on: '2020-03-02-order', for: undefined })),
      ...ruled(
        'end-of-stay',
        '2020-04-01',
        anEffect({ id: 'lifts', does: 'lifts', on: 'stay', for: undefined }),
        anEffect({ id: 'affirms', does: 'affirms', on: '2020-03-02-order', for: undefined, obeyed: 'obeyed' }),
      ),
    }),
  );
  const effectsAt = (id: string) => {
    const { effects, later } = buildRulingPage(archive, found(archive.rulings, id), 'en');
    return [...effects, ...later];
  };
  const chainOf = (id: string) => effectsAt(id).map(({ verb, target }) => [verb, target?.href]);

  test('can be read up and down: what each did, and what was done to it', () => {
    expect(chainOf('end-of-stay')).toEqual([
      ['lifts', '../stay/'],
      ['affirms', '../2020-03-02-order/'],
    ]);
    expect(chainOf('stay')).toEqual([
      ['stays', '../2020-03-02-order/'],
      ['lifts', '../end-of-stay/'],
    ]);
    expect(chainOf('2020-03-02-order').toSorted()).toEqual([
      ['affirms', '../end-of-stay/'],
      ['stays', '../stay/'],
    ]);
  });

  test('is the same statement from both ends', () => {
    const [stays] = effectsAt('stay');
    const seen = effectsAt('2020-03-02-order').find(({ verb }) => verb === 'stays');
    expect([stays?.statement.permalink.href, seen?.statement.permalink.href]).toEqual(['#stays', '../stay/#stays']);
  });
});
