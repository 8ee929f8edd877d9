/** In which order do the values of a figure come? As they were written down, each part under its whole. */
import type { Figure } from '../archive.ts';
import type { Value } from '../statement.ts';

export function valuesInOrder({ values }: Figure): Value[] {
  const partsOf = Map.groupBy(values, ({ partOf }) => partOf);
  const withParts = (value: Value): Value[] => [value, ...(partsOf.get(value) ?? []).flatMap(withParts)];
  return (partsOf.get(undefined) ?? []).flatMap(withParts);
}
