/** In which order do the values of a figure come? As they were written down, each part under its whole; accounts of one count together. */
import type { Figure } from '../record.ts';
import { isStanding, type Value } from '../statement.ts';

export function valuesInOrder({ values }: Figure): Value[] {
  const partsOf = Map.groupBy(values, ({ partOf }) => partOf);
  const withParts = (value: Value): Value[] => [value, ...(partsOf.get(value) ?? []).flatMap(withParts)];
  return (partsOf.get(undefined) ?? []).flatMap(withParts);
}

/** The values of a figure count by count, in their order: several that stand as accounts of one count together, where the first of them stands; any other alone. */
export function countsOf(figure: Figure): Value[][] {
  const groups = new Map(figure.sameCount.flatMap((accounts) => accounts.filter(isStanding).map((value) => [value, accounts] as const)));
  return [...Map.groupBy(valuesInOrder(figure), (value) => groups.get(value) ?? value).values()];
}
