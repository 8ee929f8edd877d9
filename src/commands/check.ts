/** `npm run check`: reads, links and checks every record, and says everything that is wrong. */
import type { Archive } from '../archive/archive.ts';
import { loadFolder } from '../archive/load.ts';
import { settings } from '../settings.ts';
import { formatProblem, type Problem } from '../reading/problem.ts';
import { counted } from '../values/text.ts';

/** Checks a folder of records and prints what it finds. Returns the archive that may be published; undefined when something is wrong. */
export function check(folder: string): Archive | undefined {
  const { archive, problems } = loadFolder(folder, settings.withholdingKey);
  if (archive && archive.withholding.hashes.size > 0 && settings.withholdingKey === undefined) {
    console.log('Withheld names were not looked for: TRACKER_WITHHOLDING_KEY is not set.');
  }
  if (!archive || problems.length > 0) {
    console.error(formatProblems(problems, folder));
    return undefined;
  }
  console.log(summaryOf(archive));
  return archive;
}

/** Every problem on a line of its own, and how many there are. */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const lines = problems.map((problem) => formatProblem(problem, folder));
  return [...lines, '', `${counted(problems.length, 'problem')} in ${counted(files, 'file')}. Nothing was published.`].join('\n');
}

function summaryOf({ people, rulings, sources, statements }: Archive): string {
  const parts = [
    counted(people.size, 'person', 'people'),
    counted(rulings.size, 'ruling'),
    counted(sources.size, 'source'),
    counted(statements.size, 'statement'),
  ];
  return `The records agree: ${parts.join(', ')}.`;
}
