import { expect, test } from 'vitest';
import { partsOf } from '../../src/values/quoted.ts';

test.each([
  ['was flown to the coast', ['was flown to the coast']],
  ['was flown to […] the next morning', ['was flown to', 'the next morning']],
  ['was flown […]', ['was flown […]']],
  ['was flown … the next morning', ['was flown … the next morning']],
])('"%s" has the parts %j', (passage, parts) => {
  expect(partsOf(passage)).toEqual(parts);
});
