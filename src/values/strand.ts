/** What is a strand? What a timeline is narrowed by: each kind of event and of docket entry belongs to one. */
import type { EntryKind, EventKind } from './event.ts';

export const strands = ['custody', 'courts', 'governments', 'public'] as const;
export type Strand = (typeof strands)[number];

export function isStrand(word: string): word is Strand {
  return strands.some((strand) => strand === word);
}

export const strandOfKind = {
  journey: 'custody',
  custody: 'custody',
  transfer: 'custody',
  flight: 'custody',
  exchange: 'custody',
  return: 'custody',
  court: 'courts',
  filed: 'courts',
  amended: 'courts',
  motion: 'courts',
  application: 'courts',
  brief: 'courts',
  hearing: 'courts',
  argument: 'courts',
  notice: 'courts',
  deadline: 'courts',
  'appeal-announced': 'courts',
  removal: 'courts',
  'government-act': 'governments',
  testimony: 'governments',
  visit: 'public',
  letter: 'public',
  protest: 'public',
  report: 'public',
  public: 'public',
  life: 'public',
} as const satisfies Record<EventKind | EntryKind, Strand>;
