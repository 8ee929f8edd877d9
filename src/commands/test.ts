/** `npm test`: types, units, records, the built site, and a real browser; `npm run test:long`: the second tier, with its report. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { buildSite } from './build.ts';

interface Tally {
  passed: number;
  failed: number;
  names: string[];
}

/** Where the site under test is published: the site that a reader may have open is left alone. */
const testFolder = join('.cache', 'test');

/** Runs the first tier. The last line counts what passed and what failed. */
export async function runTests(root: string): Promise<boolean> {
  const types = checkTypes(root);
  const site = await buildAndTest(root, ['site', 'browser']);
  const units = await runProjects(['unit']);
  return report([types, units, site]);
}

/** Runs the second tier, all pages in all settings, and writes what it found to `tests/REPORT.md`. */
export async function runLongTests(root: string): Promise<boolean> {
  const long = await buildAndTest(root, ['long']);
  writeFileSync(join(root, 'tests', 'REPORT.md'), reportOf(long));
  return report([long]);
}

function checkTypes(root: string): Tally {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status } = spawnSync(process.execPath, [astro, 'check', '--minimumSeverity', 'error'], { cwd: root, stdio: 'inherit' });
  return tallyOf('types', status === 0);
}

async function buildAndTest(root: string, projects: string[]): Promise<Tally> {
  const target = join(root, testFolder);
  mkdirSync(target, { recursive: true });
  if (!(await buildSite(root, target))) return tallyOf('build', false);
  process.env['TRACKER_SITE'] = join(target, 'dist');
  const chromium = await findBrowser();
  if (typeof chromium === 'string') process.env['CHROME_PATH'] = chromium;
  else {
    console.error(chromium.missing);
    return tallyOf('browser', false);
  }
  return runProjects(projects);
}

async function findBrowser(): Promise<string | { missing: string }> {
  const { findChromium } = await import('../../tests/browser/chromium.ts');
  return findChromium();
}

async function runProjects(project: string[]): Promise<Tally> {
  const vitest = await startVitest('test', [], { project, run: true, watch: false });
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  const broken = vitest.state.getTestModules().filter((module) => module.errors().length > 0);
  // What fails outside of any test, such as in a callback that nobody awaits: Vitest itself says it at length.
  const unhandled = vitest.state.getUnhandledErrors().map((error) => `outside of any test > ${error instanceof Object && 'message' in error ? error.message : error}`);
  await vitest.close();
  const failed = tests.filter((test) => test.result().state === 'failed');
  const skipped = tests.filter((test) => test.result().state === 'skipped');
  // A test that skips itself has tested nothing: it counts as failed.
  const bad = [...failed, ...skipped].map((test) => test.fullName).concat(broken.map((module) => `a module that does not load > ${module.relativeModuleId}`), unhandled);
  return { passed: tests.length - failed.length - skipped.length, failed: bad.length, names: bad };
}

function tallyOf(name: string, passed: boolean): Tally {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, names: passed ? [] : [name] };
}

function report(tallies: readonly Tally[]): boolean {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  for (const name of tallies.flatMap((tally) => tally.names).slice(0, 50)) console.error(`failed: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

/** Counts failures by what they fail at and names no page: the report is committed, and an address may hold somebody's name. */
function reportOf({ passed, failed, names }: Tally): string {
  const kinds = Map.groupBy(names, (name) => name.split(' > ')[0]);
  const lines = [
    '# The second tier of tests',
    '',
    `${passed} passed, ${failed} failed. Node ${process.version}, ${platform()} ${arch()}.`,
    '',
    ...[...kinds].map(([kind, alike]) => `- ${alike.length} failed: ${kind}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
