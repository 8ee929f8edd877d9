import { describe, expect, test } from 'vitest';
import { buildRulingPage } from '../../src/views/ruling.ts';
import { archiveOf, aRuling, aStatement, aTerm, wholeArchive } from '../fixtures/records.ts';
import { found } from './world.ts';

describe('a ruling explains the words of its statements', () => {
  const archive = archiveOf(
    wholeArchive({
      'glossary/invented-writ.json': aTerm({ term: { en: 'invented writ', es: 'auto inventado' } }),
      'rulings/2020-03-02-order.json': aRuling({ holds: [aStatement({ id: 'held', says: { en: 'The court gave an invented writ to nobody at all.', es: 'El tribunal no dictó ningún auto inventado para nadie.' } })] }),
    }),
  );

  test.each(['en', 'es'] as const)('in %s, with links to the glossary', (locale) => {
    const { explained } = buildRulingPage(archive, found(archive.rulings, '2020-03-02-order'), locale);
    expect(explained.map(({ href }) => href)).toEqual(['../../glossary/invented-writ/']);
  });
});
