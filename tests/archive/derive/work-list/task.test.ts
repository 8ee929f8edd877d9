import { describe, expect, test } from 'vitest';
import { isOld } from '../../../../src/archive/derive/work-list/task.ts';
import { parseWhen } from '../../../../src/values/when.ts';

const horizon = { today: '2021-12-15', oldBefore: '2021-06-15' };

describe('what is certainly from before the horizon is old', () => {
  test.each(['2021-06-14', '2021-05', '2020', '2021-04~', '[2020..2021-06-14]', '2021-06-14T23:59:59-04:00[America/New_York]'])('%s', (text) => {
    expect(isOld(parseWhen(text), horizon)).toBe(true);
  });
});

describe('what may be younger is not', () => {
  test.each(['2021-06-15', '2021-06', '2021', '2021-05~', '2021-06-14?', '[2020..2021-06-15]', '2020/..'])('%s', (text) => {
    expect(isOld(parseWhen(text), horizon)).toBe(false);
  });
});
