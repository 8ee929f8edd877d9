/** What does an editor type? Every command of the tracker; each loads what it needs and nothing else. */
import { Command } from 'commander';

const program = new Command('tracker').description('Check, build and serve the records of the case tracker.');

program
  .command('check')
  .description('check every record against its schema and against the others')
  .action(async () => {
    const { check } = await import('./check.ts');
    process.exitCode = check(contentFolder) ? 0 : 1;
  });

/** The folder of the records. */
const contentFolder = process.env['TRACKER_CONTENT'] ?? 'content';

await program.parseAsync();
