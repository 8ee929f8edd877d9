/** On what desk are invented records written? One that keeps their files, and knows which stories they may cite. */
import type { SourceRecord } from '../../src/records/source.ts';
import type { SourceCitationRecord } from '../../src/values/citation.ts';
import type { SpeakerRecord, StatementRecord } from '../../src/values/statement.ts';
import type { Basis } from '../../src/values/statement.ts';
import type { Text } from '../../src/values/text.ts';
import { Random } from './random.ts';
import { inventPassage, inventSentence, text } from './words.ts';

export class Desk {
  readonly random: Random;
  /** The records by their paths, as they will be written. */
  readonly files = new Map<string, unknown>();
  /** The ids of the stories of which many tell; each is an origin of its own. */
  readonly shared: string[] = [];

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  file(path: string, record: unknown): void {
    this.files.set(path, record);
  }

  source(id: string, record: SourceRecord): string {
    this.file(`sources/${id}.json`, record);
    return id;
  }

  /** A citation with a passage, and now and then with what else a citation may have. */
  citation(source: string, change: Partial<SourceCitationRecord> = {}): SourceCitationRecord {
    const { random } = this;
    return {
      source,
      passage: inventPassage(random, random.pick(['en', 'es'])),
      ...(random.chance(0.1) ? { prefix: 'and so', suffix: 'in the end' } : {}),
      ...(random.chance(0.1) ? { page: String(random.integer(1, 90)), sheet: random.integer(1, 99) } : {}),
      ...(random.chance(0.05) ? { at: random.pick(['1:06', '0:59', '1:02:03']) } : {}),
      ...change,
    };
  }

  /** A citation of one of the shared stories, which now and then only repeats another. */
  sharedCitation(): SourceCitationRecord {
    const [source, other] = [this.random.pick(this.shared), this.random.pick(this.shared)];
    return this.citation(source, source !== other && this.random.chance(0.2) ? { repeats: other } : {});
  }

  /** A statement about somebody or something. */
  statement(id: string, about: string, change: Partial<StatementRecord> = {}): StatementRecord {
    return {
      id,
      says: inventSentence(this.random, speakerIn(change.basis), about),
      basis: 'press-report',
      citations: [this.sharedCitation()],
      ...change,
    };
  }
}

/** The role of somebody who speaks without a name. */
export const aRelative: SpeakerRecord = { role: text('a relative', 'un familiar') };

/** Who speaks in a sentence on each basis. */
function speakerIn(basis: Basis = 'press-report'): Text {
  const speakers: Record<Basis, Text> = {
    'court-finding': text('The invented court', 'El tribunal inventado'),
    'official-record': text('The invented manifest', 'El manifiesto inventado'),
    'court-filing': text('The invented complaint', 'La demanda inventada'),
    'official-statement': text('The invented agency', 'La agencia inventada'),
    'personal-account': text('A relative', 'Un familiar'),
    'counsel-statement': text('The invented lawyer', 'La abogada inventada'),
    'press-report': text('The invented paper', 'El periódico inventado'),
    'organization-report': text('The invented organization', 'La organización inventada'),
    derived: text('This invented site', 'Este sitio inventado'),
  };
  return speakers[basis];
}

const day = 86_400_000;

/** The day that lies so many days after 1 January 2020. */
export function dayOf2020(number: number): string {
  return new Date(Date.UTC(2020, 0, 1) + number * day).toISOString().slice(0, 10);
}

/** A day of 2020, as it may be known: to the day, about, to the month, within a few days, or to the year. */
export function vaguely(random: Random, number: number): string {
  const exact = dayOf2020(number);
  const forms = [
    exact,
    exact,
    exact,
    `${exact}~`,
    `${exact}?`,
    exact.slice(0, 7),
    `${exact.slice(0, 7)}%`,
    `[${exact}..${dayOf2020(number + 3)}]`,
    '2020',
  ];
  return random.pick(forms);
}
