import { expect, test } from 'vitest';
import { buildCard } from '../../src/views/card.ts';
import { world } from './world.ts';

test.each([
  ['en/people/persona-inventada/', 'cards/people.en.png', 'Invented Record: A person'],
  ['es/rulings/2020-invented-order/', 'cards/rulings.es.png', 'Registro inventado: Una decisión judicial'],
  ['en/timeline/', 'cards/timeline.en.png', 'Invented Record: Timeline'],
  ['en/timeline/2020-03/', 'cards/timeline.en.png', 'Invented Record: Timeline'],
  ['en/people/', 'cards/site.en.png', 'Invented Record: Sent to CECOT in 2025'],
  ['en/people/accusation/none/', 'cards/site.en.png', 'Invented Record: Sent to CECOT in 2025'],
  ['en/people/persona-inventada/journey/', 'cards/people.en.png', 'Invented Record: A person'],
  ['en/', 'cards/site.en.png', 'Invented Record: Sent to CECOT in 2025'],
  ['en/pages/about/', 'cards/site.en.png', 'Invented Record: Sent to CECOT in 2025'],
  ['', 'cards/site.en.png', 'Invented Record: Sent to CECOT in 2025'],
] as const)('the preview of /%s shows %s, and no name', (path, card, alt) => {
  expect(buildCard(world, path, path.startsWith('es/') ? 'es' : 'en')).toEqual({ url: `https://tracker.example.org/${card}`, alt });
});
