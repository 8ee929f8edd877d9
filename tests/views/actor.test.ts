import { describe, expect, test } from 'vitest';
import { buildActorPage } from '../../src/views/actor.ts';
import { aCitation, anEvent, archiveOf, aStatement, withPerson } from '../fixtures/records.ts';
import { found, world } from './world.ts';

const pageOf = (id: string, locale: 'en' | 'es' = 'en') => buildActorPage(world, found(world.actors, id), locale);

describe('the page of an actor', () => {
  test.each([
    ['court-of-example', 'Court'],
    ['judge-of-example', 'Judge of an invented court, in English.'],
  ])('says what %s is: "%s"', (id, kind) => {
    expect([pageOf(id).kind, pageOf(id).frame.description.includes(`: ${kind}`)]).toEqual([kind, true]);
  });

  test.each([
    ['agency-of-example', [['Runs', '../../places/prison-of-example/'], ['Cases', '../../proceedings/inventada-v-agency/']]],
    ['court-of-example', [['Includes', '../court-above/'], ['Cases', '../../proceedings/inventada-v-agency/']]],
    ['court-above', [['Part of', '../court-of-example/'], ['Cases', '../../proceedings/appeal-of-example/']]],
    ['judge-of-example', []],
  ])('says what %s has to do with others', (id, rows) => {
    expect(pageOf(id).rows.flatMap(({ term, details }) => details.map(({ href }) => [term, href]))).toEqual(rows);
  });

  test('says as what it is a party', () => {
    expect(pageOf('agency-of-example').rows.at(-1)?.details).toEqual([{ href: '../../proceedings/inventada-v-agency/', text: 'Inventada against the Agency, in English. (Defendant)' }]);
  });

  test('has the rulings of a judge, with their dates', () => {
    expect(pageOf('judge-of-example', 'es').rulings.map(({ date, link }) => [date, link.href])).toEqual([['2 mar 2020', '../../rulings/2020-03-02-order/']]);
  });

  test('has the roles of a judge as statements at home', () => {
    expect(pageOf('judge-of-example').roles.map(({ anchor, isGuest }) => [anchor, isGuest])).toEqual([['sat', false]]);
  });

  test('has what it says, wherever that stands', () => {
    expect(pageOf('agency-of-example').said.map(({ anchor }) => anchor)).toEqual(['people.persona-inventada.accused']);
  });

  test('has what it says in the order of its dates; what has none where its source appeared', () => {
    const by = { actor: 'agency-of-example' };
    const events = [
      anEvent({ id: 'later', date: '2021-08', scheduled: true, by }),
      anEvent({ id: 'earlier', date: '2020-03', by }),
    ];
    const about = [aStatement({ id: 'undated', by }), aStatement({ id: 'of-another', citations: [aCitation({ source: 'herald-story' })] })];
    const archive = archiveOf(withPerson({ events, about }));
    const { said } = buildActorPage(archive, found(archive.actors, 'agency-of-example'), 'en');
    expect(said.map(({ anchor }) => anchor.split('.').at(-1))).toEqual(['earlier', 'undated', 'later']);
  });

  test('has what it published, oldest first, marked where that is in another language', () => {
    expect(pageOf('gazette-of-example').sources.map(({ date, link }) => [date, link.text, link.lang])).toEqual([
      ['Mar 2021', 'Un cuento inventado', 'es'],
      ['Jun 1, 2021', 'An invented story', undefined],
    ]);
  });
});
