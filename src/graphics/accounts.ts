/** How are two accounts of the same time drawn? As two bands of half the height, one above the other, for as long as both tell of it. */
import type { Day } from '../values/date.ts';
import { placeOf, round, type Axis } from './axis.ts';
import { earlier, later, type Extent } from './extent.ts';
import type { Half, Piece } from './pieces.ts';

/** A stretch of the drawing, in per cent of its width. */
interface Stretch {
  from: number;
  to: number;
}

export interface Accounts {
  first: Extent[];
  /** Those that tell of a time that one of the first tells of too. */
  second: Extent[];
  shared: Stretch[];
}

/** The spells one after the other, and apart from them what certainly overlaps an earlier one where sources dispute it. */
export function accountsIn(extents: readonly Extent[], axis: Axis): Accounts {
  const accounts: Accounts = { first: [], second: [], shared: [] };
  for (const extent of extents) {
    const other = accounts.first.find((before) => areTwoAccounts(before, extent));
    if (other) {
      accounts.second.push(extent);
      accounts.shared.push(stretchOf(later(other.begins.min, extent.begins.min), earlier(other.ends.max, extent.ends.max), axis));
    } else accounts.first.push(extent);
  }
  return accounts;
}

/** Whether two spells certainly tell of the same days, and one of them at least is disputed. */
export function areTwoAccounts(a: Extent, b: Extent): boolean {
  const isDisputed = a.spell.isDisputed === true || b.spell.isDisputed === true;
  return isDisputed && later(a.begins.max, b.begins.max) < earlier(a.ends.min, b.ends.min);
}

function stretchOf(from: Day, to: Day, axis: Axis): Stretch {
  return { from: placeOf(from, axis), to: placeOf(to, axis) };
}

/** The pieces, cut where both accounts begin and end; those between are half as high. */
export function halve(pieces: readonly Piece[], shared: readonly Stretch[], half: Half): Piece[] {
  return shared.reduce((cut: readonly Piece[], stretch) => cut.flatMap((piece) => halveIn(piece, stretch, half)), pieces).slice();
}

function halveIn(piece: Piece, { from, to }: Stretch, half: Half): Piece[] {
  const width = 'width' in piece ? piece.width : 0;
  const end = piece.x + width;
  if (width === 0) return piece.x >= from && piece.x < to ? [{ ...piece, half }] : [piece];
  if (end <= from || piece.x >= to || !('width' in piece)) return [piece];
  const within = { x: Math.max(piece.x, from), end: Math.min(end, to) };
  const parts = [
    { x: piece.x, end: within.x, half: piece.half },
    { ...within, half },
    { x: within.end, end, half: piece.half },
  ];
  return parts.filter((part) => part.end > part.x).map((part) => ({ ...piece, x: part.x, width: round(part.end - part.x), half: part.half }));
}
