import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each(['UTC', 'America/El_Salvador', 'Pacific/Auckland'])('the unit tests pass in the time zone %s', (TZ) => {
  const { PATH = '', HOME = '' } = process.env;
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const { status, stdout } = spawnSync(process.execPath, [vitest, 'run', '--project', 'unit'], { env: { PATH, HOME, TZ }, encoding: 'utf8' });
  expect(status, stdout.slice(-3_000)).toBe(0);
});
