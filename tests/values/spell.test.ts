import { expect, test } from 'vitest';
import { spellSchema } from '../../src/values/spell.ts';
import { aSpell } from '../fixtures/records.ts';

test.each(['..', '2020', '2020-03-02', '2020-03-02T12:00:00-05:00[America/New_York]'])('a spell may end %j', (to) => {
  expect(spellSchema.safeParse(aSpell({ to })).success).toBe(true);
});
