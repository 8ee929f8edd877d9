/** What does an editor type? Every command of the tracker; each loads what it needs and nothing else. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { settings } from '../settings.ts';

// Real clocks are read here alone, for editors: what to look at again, when a page was fetched, on which day a release is made. A build reads none.
const root = join(import.meta.dirname, '..', '..');
const program = new Command('tracker').description('Check, build and serve the records of the case tracker.');

command('build', 'check the records, render the site and publish it to dist', async () => {
  const { buildSite } = await import('./build.ts');
  return buildSite(root);
});

command('start', 'check, build, and serve the site on this machine', async () => {
  const { start } = await import('./start.ts');
  return start(root);
});

command('dev', 'edit records with a page open that follows them', async () => {
  const { startEditing } = await import('./dev.ts');
  await startEditing(root);
  return true;
});

command('schemas', 'write the JSON Schemas for editors', async () => {
  const { writeSchemas } = await import('./schemas.ts');
  writeSchemas(root);
  return true;
});

command('fonts', 'cut the text faces again', async () => {
  const { cutFonts } = await import('./fonts.ts');
  await cutFonts(root);
  return true;
});

command('cards', 'draw again the cards that previews show', async () => {
  const { makeCards } = await import('./cards.ts');
  return makeCards(root);
});

command('test', 'run the tests: types, units, records, the built site, and a real browser', async () => {
  const { runTests } = await import('./test.ts');
  return runTests(root);
});

command('test-long', 'run the second tier of tests and write its report', async () => {
  const { runLongTests } = await import('./test.ts');
  return runLongTests(root);
});

command('bench', 'measure the timeline beside the same one in TimelineJS 3', async () => {
  const { bench } = await import('./bench.ts');
  return bench(root);
});

program
  .command('check')
  .option('--stale', 'then list what deserves another look: what is old, unchecked, unread or weakly supported')
  .addOption(new Option('--on <day>', 'list it as on this day, and not today').implies({ stale: true }))
  .addOption(new Option('--months <number>', 'how many months make it old').default('6').implies({ stale: true }))
  .addOption(new Option('--all', 'list every place, and not only the most pressing').implies({ stale: true }))
  .description('check every record against its schema and against the others')
  .action(async ({ stale, ...options }: { stale?: true; on?: string; months: string; all?: true }) => {
    const { check } = await import('./check.ts');
    const { checkStale } = await import('./stale.ts');
    const isRight = stale ? checkStale(settings.content, options, new Date()) : check(settings.content) !== undefined;
    process.exitCode = isRight ? 0 : 1;
  });

program
  .command('verify')
  .requiredOption('--captures <folder>', 'the folder of captured texts: <source>.txt, .html or .pdf')
  .option('--write', 'write the fingerprints of whole captures into the records')
  .description('prove that every cited passage stands exactly once in its source')
  .action(async ({ captures, write }: { captures: string; write?: true }) => {
    const { verify } = await import('./verify.ts');
    process.exitCode = (await verify({ content: settings.content, captures, write: write ?? false })) ? 0 : 1;
  });

program
  .command('capture')
  .argument('<url>', 'the address of the page, in quotes')
  .option('--as <source-id>', 'the id of the source of which it is the capture')
  .option('--into <folder>', 'the folder of the captures, which is never committed', 'captures')
  .option('--again', 'fetch once more what was captured before, and keep that too')
  .description('fetch one page politely and keep it, for verify')
  .action(async (url: string, options: { as?: string; into: string; again?: true }) => {
    const { capture } = await import('./capture.ts');
    process.exitCode = (await capture({ ...options, url, content: settings.content, now: new Date() })) ? 0 : 1;
  });

program
  .command('release')
  .argument('[day]', 'the day of the release, such as 2025-03-15; without it, today')
  .description('publish the records as of a day: keep the version of each that changed, and move "asOf"')
  .action(async (day: string | undefined) => {
    const { release } = await import('./release.ts');
    const { dayOn } = await import('../values/date.ts');
    const today = dayOn(new Date());
    process.exitCode = release({ content: settings.content, day: day ?? today, today, key: settings.withholdingKey }) ? 0 : 1;
  });

program
  .command('withhold')
  .argument('[person]', 'the id of the person: the name of the folder in content/people; without it, a name is asked for')
  .description('honor a wish to be withheld: leave a nameless tombstone, and keep the name out for good')
  .action(async (person: string | undefined) => {
    const { withhold, withholdName } = await import('./withhold.ts');
    const isDone = person === undefined ? withholdName(settings.content, await ask('The name to withhold: ')) : withhold(settings.content, person);
    process.exitCode = isDone ? 0 : 1;
  });

program
  .command('clear')
  .argument('<day>', 'the day of the release')
  .argument('<record>', 'the address of the record: people/persona-inventada')
  .description('remove what a release holds of a record, where it names or harms somebody')
  .action(async (day: string, record: string) => {
    const { clear } = await import('./clear.ts');
    process.exitCode = clear(settings.content, day, record) ? 0 : 1;
  });

/** Asks for a line, which no history of commands keeps. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return answer;
}

/** Each command says whether it went well; that is the exit code. */
function command(name: string, description: string, action: () => Promise<boolean>): void {
  program
    .command(name)
    .description(description)
    .action(async () => {
      process.exitCode = (await action()) ? 0 : 1;
    });
}

await program.parseAsync();
