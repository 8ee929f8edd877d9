/** A person with spells, some of them cited from an older story or from one without a date. */
import type { SpellRecord } from '../../src/values/spell.ts';
import { aCitation, archiveOf, aSource, aSpell, aStatement, aText, withPerson } from '../fixtures/records.ts';
import { personIn } from './world.ts';

const places = { 'places/prison-of-example.json': { name: aText('The prison'), short: { en: 'Prison', es: 'Prisión' }, phrase: { en: 'at the prison', es: 'en la prisión' }, kind: 'prison', country: 'US', statements: [] } };
export const because = aText('The Gazette corrected it');

/** A person with these spells, some of them cited from an older story. */
export function personWith(...whereabouts: SpellRecord[]) {
  const archive = archiveOf(
    withPerson(
      { whereabouts, about: [aStatement({ id: 'life', citations: ['herald-story', 'older-story', 'undated-story'].map((source) => aCitation({ source })) })] },
      {
        ...places,
        'sources/older-story.json': aSource({ url: 'https://gazette.example.org/older', published: '2020-05-22' }),
        'sources/undated-story.json': aSource({ url: 'https://gazette.example.org/undated', published: undefined }),
      },
    ),
  );
  return { archive, person: personIn(archive) };
}

export const older = [aCitation({ source: 'older-story' })];
export const undated = [aCitation({ source: 'undated-story' })];
export const free = (change: Partial<SpellRecord> = {}) => aSpell({ id: 'is-free', as: 'at-liberty', authority: undefined, place: undefined, from: '2020-03-02', to: '..', citations: older, ...change });
