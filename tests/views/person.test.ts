import { describe, expect, test } from 'vitest';
import { buildPersonPage } from '../../src/views/person.ts';
import { anEvent, archiveOf, aRuling, aSpell, aStatement, aText, anEntry, aProceeding, withPerson, wholeArchive } from '../fixtures/records.ts';
import { pagesOf } from './pages.ts';
import { personIn, textsUnder, world } from './world.ts';

const page = buildPersonPage(world, personIn(world), 'en');
const spanish = buildPersonPage(world, personIn(world), 'es');

describe('the page of a person', () => {
  test('is called by the name, and leads back to the others', () => {
    expect([page.name, page.breadcrumb]).toEqual(['Persona Inventada', { href: '../', text: 'People' }]);
    expect(page.frame.description).toBe('Persona Inventada. At liberty in Example, as of June 1, 2021. Every sentence with its source.');
  });

  test('begins with a narrative that says what its statements say', () => {
    expect(page.lede).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'The Gazette reports what never was.' }], cites: ['#named'] });
    expect(page.narrative).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'There was an order' }, { type: 'text', text: '.' }],
        cites: ['../../rulings/2020-03-02-order/#held'],
      },
    ]);
  });

  test('has a contents line with the parts that it has', () => {
    const hrefs = page.contents.map(({ href }) => href);
    expect(hrefs).toEqual(['narrative', 'whereabouts', 'timeline', 'accusations', 'convictions', 'questions', 'courts', 'unknowns', 'about', 'sources', 'cite'].map((name) => `#on.${name}`));
    const small = archiveOf(wholeArchive({ 'disputes/whether-it-took-off.json': undefined }));
    const bare = buildPersonPage(small, personIn(small), 'en');
    expect(bare.contents.map(({ href }) => href)).toEqual(['#on.timeline', '#on.courts', '#on.about', '#on.sources', '#on.cite']);
  });

  test('says what is not known, in the language of the page', () => {
    expect([page.unknowns, spanish.unknowns]).toEqual([['Who drove, in English.'], ['Who drove, en español.']]);
  });

  test('shows the cases, and each ruling that reaches him with what it does for him', () => {
    expect(page.proceedings.map(({ link, court, kind }) => [link.href, court.href, kind])).toEqual([
      ['../../proceedings/appeal-of-example/', '../../actors/court-above/', 'Appeal'],
      ['../../proceedings/inventada-v-agency/', '../../actors/court-of-example/', 'Civil case'],
    ]);
    expect(page.rulings.map(({ date, link, dispositions, effects }) => [date.text, link.href, dispositions, effects.map(({ href }) => href)])).toEqual([
      ['Mar 2, 2020', '../../rulings/2020-03-02-order/', 'Relief granted · reversed Apr 1, 2020', ['../../rulings/2020-03-02-order/#orders', '../../rulings/2020-03-02-order/#protects']],
    ]);
  });

  test('says how many origins the record rests on', () => {
    expect([page.origins, spanish.origins]).toEqual([
      'This record rests on at least three independent origins.',
      'Esta ficha se apoya en al menos tres orígenes independientes.',
    ]);
  });

  test('can be cited, as of a day and at an address', () => {
    expect(page.history.citation).toBe('“Persona Inventada”, Invented Record, records as of December 31, 2021. https://tracker.example.org/en/people/persona-inventada/');
    expect(spanish.history.citation).toBe('«Persona Inventada», Registro inventado, datos al 31 de diciembre de 2021. https://tracker.example.org/es/people/persona-inventada/');
  });
});

describe('an accusation', () => {
  const [denied, unanswered, elsewhere] = page.accusations;

  test('stands beside its answer, and says who makes it', () => {
    expect([denied?.accusation.anchor, denied?.accusation.speaker?.text, denied?.answers.map(({ anchor }) => anchor), denied?.noAnswer]).toEqual([
      'accused',
      'The Agency of Example, in English.',
      ['denied'],
      undefined,
    ]);
  });

  test('without an answer says until when none was found', () => {
    expect([unanswered?.answers, unanswered?.noAnswer]).toEqual([[], 'No answer found, as of May 2, 2021.']);
    expect(spanish.accusations[1]?.noAnswer).toBe('No se encontró respuesta (al 2 de mayo de 2021).');
  });

  test('that is answered elsewhere leads there, in all the words of the answer', () => {
    expect([elsewhere?.answeredAlsoBy, elsewhere?.noAnswer]).toEqual([[{ href: '#denied', text: 'The invented Gazette reports what never was, in English.' }], undefined]);
  });

  test('stands beside what a search for convictions found', () => {
    expect(page.convictionSearch.map(({ anchor }) => anchor)).toEqual(['no-conviction']);
  });
});

describe('the timeline', () => {
  const told = ({ timeline }: Pick<typeof page, 'timeline'>) =>
    timeline.map(({ year, entries }) => [
      year,
      ...entries.map((entry) => (entry.statement ? `${entry.statement.date?.text} ${entry.statement.anchor}` : `${entry.date.text} ${entry.link.href}`)),
    ]);

  test('has his events, his cases and the rulings, year by year', () => {
    expect(told(page)).toEqual([
      ['2020', 'Jan 15, 2020 proceedings.inventada-v-agency.filed', 'Feb 1, 2020 happened', 'Mar 2, 2020 rulings.2020-03-02-order.held', 'Apr 1, 2020 rulings.2020-04-01-reversal.reversed'],
      ['2022', 'Feb 1, 2022 proceedings.inventada-v-agency.to-be-heard'],
    ]);
  });

  test('puts what is vague in front of what is exact, and tells each statement once', () => {
    const events = ['2020-02-03', '2019', '2020-02', '2020', '2019-12-31', '[2019-12..2020-01]', '2020-02-03T12:00:00-06:00[America/El_Salvador]'];
    const archive = archiveOf(
      withPerson(
        { events: events.map((date, index) => anEvent({ id: `event-${index}`, date })) },
        { 'proceedings/inventada-v-agency.json': aProceeding({ entries: [anEntry({ date: '2020-02' })] }), 'rulings/2020-03-02-order.json': aRuling({ effects: [{ ...aStatement({ id: 'orders' }), does: 'orders', for: { person: 'persona-inventada' } }] }) },
      ),
    );
    const { timeline } = buildPersonPage(archive, personIn(archive), 'en');
    expect(told({ timeline })).toEqual([
      ['2019', '2019 event-1', 'between Dec 2019 and Jan 2020 event-5', 'Dec 31, 2019 event-4'],
      ['2020', '2020 event-3', 'Feb 2020 event-2', 'Feb 2020 proceedings.inventada-v-agency.filed', 'Feb 1, 2020 ../../events/flight-of-example/', 'Feb 3, 2020 event-0', 'Feb 3, 2020, 12:00 PM CST event-6', 'Mar 2, 2020 rulings.2020-03-02-order.held'],
    ]);
    const anchors = textsUnder(timeline, 'anchor', 'citations');
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe('what stands on the timeline', () => {
  const entries = page.timeline.flatMap((year) => year.entries);
  const briefOf = (anchor: string) => entries.find(({ statement }) => statement?.anchor === anchor)?.statement?.isBrief;

  test('is told in full where it is his own, in brief where his case tells it', () => {
    expect([briefOf('happened'), briefOf('proceedings.inventada-v-agency.filed'), briefOf('rulings.2020-03-02-order.held')]).toEqual([false, true, true]);
  });

  test('is a title with a link where it touched others too, once, by what leads it', () => {
    const archive = archiveOf(wholeArchive());
    const all = buildPersonPage(archive, personIn(archive), 'en').timeline.flatMap((year) => year.entries);
    expect(all.filter(({ statement }) => !statement)).toMatchObject([
      { date: { text: 'Feb 1, 2020' }, link: { href: '../../events/flight-of-example/', text: 'The flight that never was, in English.' } },
    ]);
  });
});

describe('what sources answer differently about him', () => {
  test('stands on his page as a question, with how the site words it, and a link to the accounts', () => {
    expect([page.questions, spanish.questions]).toEqual([
      [{ link: { href: '../../disputes/whether-it-took-off/', text: 'Did it take off?, in English.' }, wording: 'The invented Gazette reports what never was, in English.' }],
      [{ link: { href: '../../disputes/whether-it-took-off/', text: 'Did it take off?, en español.' }, wording: 'The invented Gazette reports what never was, en español.' }],
    ]);
  });

  test('is not asked of anybody else', () => {
    expect(buildPersonPage(world, personIn(world, 'senor-x'), 'en').questions).toEqual([]);
  });
});

describe('whoever has a pseudonym', () => {
  const person = personIn(world, 'senor-x');

  test('is shown by nothing else, and not to search engines', () => {
    const view = buildPersonPage(world, person, 'en');
    expect([view.name, view.frame.title, view.frame.isIndexed]).toEqual(['Señor X', 'Señor X · Invented Record', false]);
    expect(view.history.citation).toMatch(/^“Señor X”, /);
  });

  test('has no status where nothing is known', () => {
    expect(buildPersonPage(world, person, 'en').status).toBeUndefined();
    expect(buildPersonPage(world, person, 'es').frame.description).toBe('Señor X. No se sabe dónde está. Cada frase con su fuente.');
  });
});

describe('whoever is withheld', () => {
  test('has no page in any language, and no word on any other', () => {
    const pages = pagesOf(world);
    expect([...pages.keys()].filter((path) => path.includes('withheld'))).toEqual([]);
    expect(JSON.stringify([...pages.values()])).not.toContain('withheld-abcdefgh');
  });
});

test('what replaced a spell, and the spell itself, both stand on the page', () => {
  const because = aText('The Gazette corrected the day');
  const archive = archiveOf(
    withPerson({ whereabouts: [aSpell({ standing: { is: 'superseded', by: 'people/persona-inventada#was-held-later', because } }), aSpell({ id: 'was-held-later', from: '2020-01-12' })] }),
  );
  const { custody, otherSpells } = buildPersonPage(archive, personIn(archive), 'en');
  expect([custody, otherSpells].map((part) => textsUnder(part, 'anchor').filter((anchor) => !anchor.includes('.')))).toEqual([['was-held-later'], ['was-held']]);
});
