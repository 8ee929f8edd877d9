/** How are the values of a figure linked? A part to its whole, and accounts of one count to one another. */
import { problemAt, suggest, within, type Location, type Problem } from '../reading/problem.ts';
import type { FigureRecord } from '../records/figure.ts';
import { nearestTo } from '../values/id.ts';
import type { StatementLinker } from './link-statements.ts';
import type { Figure } from './record.ts';
import type { Value } from './statement.ts';

/** Links the statements of a figure; a value that it does not have becomes a problem. */
export function linkFigure(figure: Figure, { values, sameCount, fit }: FigureRecord, link: StatementLinker, problems: Problem[]): void {
  figure.values = link.list('values', values, link.value);
  figure.fit = link.list('fit', fit, link.statement);
  const byId = new Map(figure.values.map((value) => [value.id, value]));
  const find = (id: string, at: Location): Value | undefined => {
    const found = byId.get(id);
    if (!found) problems.push(problemAt(at, `there is no value "${id}" in this figure`, suggest(nearestTo(id, [...byId.keys()]), 'Name a value of the same figure.')));
    return found;
  };
  figure.values.forEach((value, index) => {
    const whole = values[index]?.partOf;
    if (whole !== undefined) value.partOf = find(whole, within(figure.at, 'values', index, 'partOf'));
  });
  figure.sameCount = (sameCount ?? []).map((ids, group) => ids.flatMap((id, index) => find(id, within(figure.at, 'sameCount', group, index)) ?? []));
}
