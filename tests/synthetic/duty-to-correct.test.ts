import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/archive/load.ts';
import { releaseFiles } from '../../src/commands/release.ts';
import type { RawFile } from '../../src/reading/files.ts';
import { isKeyed, type Keyed } from '../../src/values/canonical.ts';
import { entryKinds, eventKinds } from '../../src/values/event.ts';
import { isWrittenStatement, statementsIn, type WrittenStatement } from '../../src/values/meaning.ts';
import { syntheticArchive } from './archive.ts';
import { Random } from './random.ts';
import { text } from './words.ts';

/** Many statements are changed at once, each in one way: exactly those must be named. */
const [people, changesOfASort] = [24, 40];
const day = '2022-07-01';

/** A released archive, and the address of every statement in it with the file of its record. */
const released = (() => {
  const files = syntheticArchive({ seed: 30, people });
  const made = releaseFiles(files, day);
  if (!made.written) throw new Error(`The synthetic archive was not released: ${made.reason}`);
  const { written, archive } = made;
  const kept = files.filter(({ path }) => path !== 'site.json');
  return { files: [...kept, ...written].toSorted((a, b) => (a.path < b.path ? -1 : 1)), statements: archive.statements };
})();

const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
const texts = released.files.filter(({ path }) => !path.startsWith('releases/')).map(({ bytes }) => decoder.decode(bytes));

/** What a statement becomes; undefined: it is taken out. */
type Mutation = (statement: WrittenStatement, random: Random) => WrittenStatement | undefined;

interface Sort {
  /** Whether a statement can be changed so; its address comes with it. */
  suits: (statement: WrittenStatement, address: string) => boolean;
  mutate: Mutation;
}

const has = (field: string) => (statement: WrittenStatement) => typeof statement[field] === 'string';
const lacks = (field: string) => (statement: WrittenStatement) => statement[field] === undefined;
const citesSources = (statement: WrittenStatement) => citationsIn(statement).every((citation) => 'source' in citation);
const standsInAList = (statement: WrittenStatement, address: string) =>
  !['named', 'defined', 'worded'].includes(statement.id) && !/^(?:rulings|figures|events)\//.test(address) && !texts.some((words) => words.includes(`"${address}"`) || words.includes(`[@${statement.id}]`));
const nothingInside = ({ answers }: WrittenStatement) => answers === undefined;

function citationsIn({ citations }: Keyed): Keyed[] {
  return Array.isArray(citations) ? citations.filter(isKeyed) : [];
}

function saying(change: (words: string) => string): Mutation {
  return (statement) => {
    const { says } = statement;
    return isKeyed(says) ? { ...statement, says: { ...says, es: change(String(says['es'])) } } : statement;
  };
}

/** One in which words, digits, dates, sources or standing are others. */
const ofMeaning: Readonly<Record<string, Sort>> = {
  // The date of a first holding stands in its ruling.
  'a date changed': { suits: (statement) => has('date')(statement) && lacks('dispositions')(statement), mutate: (statement, random) => ({ ...statement, date: `2019-0${random.integer(1, 9)}` }) },
  'a beginning changed': { suits: has('from'), mutate: (statement) => ({ ...statement, from: '2019' }) },
  'an end taken away': { suits: has('to'), mutate: (statement) => ({ ...statement, to: undefined }) },
  'a citation swapped': {
    suits: citesSources,
    mutate: (statement) => ({ ...statement, citations: citationsIn(statement).map((citation, index) => (index === 0 ? { ...citation, source: citation['source'] === 'complaint' ? 'finding' : 'complaint' } : citation)) }),
  },
  'a passage changed': {
    suits: (statement) => citationsIn(statement).some((citation) => 'passage' in citation),
    mutate: (statement) => ({ ...statement, citations: citationsIn(statement).map((citation) => ('passage' in citation ? { ...citation, passage: 'other words than these' } : citation)) }),
  },
  'a word added': { suits: () => true, mutate: saying((words) => words.replace(' ', ' casi ')) },
  'a word taken away': { suits: () => true, mutate: saying((words) => words.replace(/ \S+/, '')) },
  'a basis changed': { suits: () => true, mutate: (statement) => ({ ...statement, basis: statement['basis'] === 'court-filing' ? 'press-report' : 'court-filing' }) },
  'a speaker added': { suits: lacks('by'), mutate: (statement) => ({ ...statement, by: { role: text('a friend', 'un amigo') } }) },
  'a speaker changed': { suits: ({ by }) => by !== undefined, mutate: (statement) => ({ ...statement, by: { role: text('a friend', 'un amigo') } }) },
  'a place changed': { suits: (statement) => has('place')(statement) && lacks('dispositions')(statement), mutate: (statement) => ({ ...statement, place: statement['place'] === 'nortia' ? 'inventia' : 'nortia' }) },
  'a standing added': { suits: lacks('standing'), mutate: (statement) => ({ ...statement, standing: { is: 'withdrawn', because: text('It was so.', 'Fue así.') } }) },
  'a number changed': { suits: ({ number }) => typeof number === 'number', mutate: (statement, random) => ({ ...statement, number: random.integer(5_000_000, 6_000_000) }) },
  'a statement taken out': { suits: (statement, address) => standsInAList(statement, address) && nothingInside(statement), mutate: () => undefined },
};

/** One that reads otherwise and says the same. */
const free: Readonly<Record<string, Sort>> = {
  case: { suits: () => true, mutate: saying((words) => words.toUpperCase()) },
  accents: { suits: () => true, mutate: saying((words) => words.normalize('NFD').replaceAll(/\p{M}/gu, '')) },
  punctuation: { suits: () => true, mutate: saying((words) => `¡${words.replaceAll(' ', ', ').replace('.', '')}!`) },
  'a citation added': { suits: citesSources, mutate: (statement) => ({ ...statement, citations: [...citationsIn(statement), { source: 'finding' }] }) },
  'the order of citations': { suits: () => true, mutate: (statement) => ({ ...statement, citations: citationsIn(statement).toReversed() }) },
  'what a passage stands between': { suits: citesSources, mutate: (statement) => ({ ...statement, citations: citationsIn(statement).map((citation) => ({ ...citation, prefix: 'another' })) }) },
  'the class of an event': {
    suits: has('kind'),
    mutate: (statement, random) => ({ ...statement, kind: random.pick(entryKinds.some((kind) => kind === statement['kind']) ? entryKinds : eventKinds) }),
  },
};

describe.each(Object.entries(ofMeaning))('%s is noticed', (_name, sort) => {
  test('of each statement, and of no other', () => {
    const { addresses, named } = changing(sort, new Random(1));
    expect(addresses.length).toBeGreaterThan(3);
    expect(named).toEqual(addresses);
  });
});

describe.each(Object.entries(free))('free is %s', (_name, sort) => {
  test('of any statement', () => {
    const { addresses, named } = changing(sort, new Random(2));
    expect(addresses.length).toBeGreaterThan(3);
    expect(named).toEqual([]);
  });
});

test('an account dropped from a dispute is noticed, with the wording that followed from it', () => {
  for (const [file, id] of accounts()) {
    const address = `${file.replace('.json', '')}#${id}`;
    const drop = (statement: WrittenStatement) =>
      statement.id === id ? undefined : { ...statement, citations: citationsIn(statement).filter((citation) => citation['statement'] !== address) };
    const { named } = namedIn(released.files.map((raw) => (raw.path === file ? rewritten(raw, drop) : raw)));
    expect(named).toEqual([address, address.replace(id, 'worded')]);
  }
});

/** The accounts that do not stand alone in their position. */
function accounts(): [file: string, id: string][] {
  return released.files.flatMap(({ path, bytes }) => {
    if (!path.startsWith('disputes/')) return [];
    const ids = [...statementsIn(JSON.parse(decoder.decode(bytes))).keys()];
    return ids.filter((id) => /^account-\d-1$/.test(id)).map((id): [string, string] => [path, id]);
  });
}

/** Changes some statements in a way, and says which, and which of all the check names. */
function changing({ suits, mutate }: Sort, random: Random): { addresses: string[]; named: string[] } {
  const addresses = new Set<string>();
  const suitable = released.files.flatMap((raw) =>
    isRecord(raw) ? [...statementsIn(JSON.parse(decoder.decode(raw.bytes))).values()].map((statement) => ({ statement, address: addressIn(raw, statement) })) : [],
  ).filter(({ statement, address }) => released.statements.has(address) && suits(statement, address));
  for (let number = 0; number < changesOfASort; number++) addresses.add(random.pick(suitable).address);
  const changed = released.files.map((raw) => {
    if (!isRecord(raw)) return raw;
    return rewritten(raw, (statement) => (addresses.has(addressIn(raw, statement)) ? mutate(statement, random) : statement));
  });
  return { addresses: [...addresses].toSorted(), ...namedIn(changed) };
}

/** The addresses of the statements of which the check says that they changed or are gone. */
function namedIn(files: readonly RawFile[]): { named: string[] } {
  const { problems } = loadFiles(files);
  const named = problems.flatMap(({ file, says }) => {
    const [, id] = new RegExp(`^"(.+)" was published on ${day}(?: and has changed|, and is gone)`).exec(says) ?? [];
    return id === undefined ? [] : [`${file.replace(/(?:\/person)?\.json$/, '')}#${id}`];
  });
  return { named: named.toSorted() };
}

function isRecord({ path }: RawFile): boolean {
  return path.endsWith('.json') && !path.startsWith('releases/');
}

function addressIn({ path }: RawFile, { id }: WrittenStatement): string {
  return `${path.replace(/(?:\/person)?\.json$/, '')}#${id}`;
}

/** The file with its statements changed; one that is as it was keeps its bytes. */
function rewritten(raw: RawFile, mutate: (statement: WrittenStatement) => WrittenStatement | undefined): RawFile {
  const before: unknown = JSON.parse(decoder.decode(raw.bytes));
  return { ...raw, bytes: encoder.encode(JSON.stringify(mutated(before, mutate))) };
}

function mutated(value: unknown, mutate: (statement: WrittenStatement) => WrittenStatement | undefined): unknown {
  if (Array.isArray(value)) return value.map((inner) => mutated(inner, mutate)).filter((inner) => inner !== undefined);
  const now = isWrittenStatement(value) ? mutate(value) : value;
  if (!isKeyed(now)) return now;
  return Object.fromEntries(Object.entries(now).map(([key, inner]) => [key, mutated(inner, mutate)]));
}
