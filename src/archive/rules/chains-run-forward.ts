/** Chains have no loop and run forward: a ruling acts on earlier ones, a proceeding follows earlier ones. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import { compareWhen } from '../../values/when.ts';
import type { Archive } from '../archive.ts';
import type { Proceeding, Ruling } from '../record.ts';

export function chainsRunForward(archive: Archive): Problem[] {
  return [
    ...[...archive.rulings.values()].flatMap(problemsWithRuling),
    ...[...archive.proceedings.values()].flatMap(problemsWithProceeding),
  ];
}

function problemsWithRuling(ruling: Ruling): Problem[] {
  return ruling.effects.flatMap(({ on, at }) => {
    if (on === ruling) return [problemAt(within(at, 'on'), 'a ruling cannot act on itself', 'Name the earlier ruling.')];
    if (on && actsOn(on, ruling, new Set())) {
      return [problemAt(within(at, 'on'), `"${on.id}" acts on "${ruling.id}" in turn`, 'Remove the effect that runs backwards.')];
    }
    if (!on || compareWhen(ruling.date, on.date) !== 'before') return [];
    const says = `the ruling (${ruling.date.text}) acts on "${on.id}", which is later (${on.date.text})`;
    return [problemAt(within(at, 'on'), says, 'Turn the effect round, or check the dates.')];
  });
}

function actsOn(from: Ruling, target: Ruling, seen: Set<Ruling>): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.effects.some(({ on }) => on !== undefined && actsOn(on, target, seen));
}

function problemsWithProceeding(proceeding: Proceeding): Problem[] {
  return proceeding.after.flatMap(({ proceeding: earlier }, index) => {
    if (!leadsBackTo(earlier, proceeding, new Set())) return [];
    const at = within(proceeding.at, 'after', index, 'proceeding');
    return [problemAt(at, `"${earlier.id}" leads back to "${proceeding.id}"`, 'Remove the link that runs backwards.')];
  });
}

function leadsBackTo(from: Proceeding, target: Proceeding, seen: Set<Proceeding>): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.after.some(({ proceeding }) => leadsBackTo(proceeding, target, seen));
}
