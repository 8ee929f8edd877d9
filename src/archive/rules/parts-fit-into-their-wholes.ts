/** A value of a figure that is a part of another is of the same unit, not larger, and not a part of itself. */
import { problemAt, within, type Problem } from '../../reading/problem.ts';
import type { Archive } from '../archive.ts';
import type { Value } from '../statement.ts';

export function partsFitIntoTheirWholes(archive: Archive): Problem[] {
  return [...archive.figures.values()].flatMap(({ values }) => values.flatMap(problemsWithPart));
}

function problemsWithPart(value: Value): Problem[] {
  const whole = value.partOf;
  if (!whole) return [];
  const at = within(value.at, 'partOf');
  if (leadsTo(value, whole)) return [problemAt(at, `"${value.id}" is a part of itself`, 'Remove the part that runs in a circle.')];
  if (whole.unit !== value.unit) return [problemAt(at, `${value.unit} are no part of ${whole.unit}`, 'Name a value of the same unit.')];
  if (value.number <= whole.number) return [];
  return [problemAt(at, `the part (${value.number}) is larger than "${whole.id}" (${whole.number})`, 'Check both numbers, or remove "partOf".')];
}

function leadsTo(value: Value, from: Value): boolean {
  const passed = new Set<Value>();
  for (let here: Value | undefined = from; here && !passed.has(here); here = here.partOf) {
    if (here === value) return true;
    passed.add(here);
  }
  return false;
}
