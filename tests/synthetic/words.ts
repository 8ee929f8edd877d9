/** What do invented people and papers say? Words of invented syllables, in sentences that say so. */
import type { Text } from '../../src/values/text.ts';
import { inTurn, type Random } from './random.ts';

/** Two letters each and different without their accents, so that a number written in them is read one way only. */
const syllables = [
  'ba',
  'bé',
  'co',
  'du',
  'fa',
  'gí',
  'ju',
  'lo',
  'ma',
  'mi',
  'ño',
  'pá',
  'que',
  'ri',
  'só',
  'ta',
  'te',
  'vu',
  'xa',
  'zi',
] as const;

const englishWords = [
  'invented',
  'paper',
  'report',
  'nobody',
  'never',
  'was',
  'the',
  'quiet',
  'harbor',
  'without',
  'well-known',
  'people',
  'said',
  '“yes,”',
  'then',
];
const spanishWords = [
  'inventado',
  'papel',
  'informe',
  'nadie',
  'nunca',
  'fue',
  'la',
  'niñez',
  'bahía',
  'sin',
  'ningún',
  'pueblo',
  'dijo',
  '«sí»,',
  'después',
];

export interface InventedName {
  id: string;
  full: string;
  sorting: string;
  /** The surname that nobody else has. */
  surname: string;
}

/** The name of the invented person with a number; no two have the same. */
export function inventName(number: number, random: Random): InventedName {
  const given = capitalized(random.pick(syllables) + random.pick(syllables) + random.pick(['lo', 'ra', 'nel']));
  const surname = `${capitalized(spelled(number))}quí`;
  const second = `${capitalized(random.pick(syllables) + random.pick(syllables))}zul`;
  const full = `${given} ${surname} ${second}`;
  return { id: idOf(full), full, sorting: `${surname} ${second}, ${given}`, surname };
}

/** A few words to quote, in the language of the source. */
export function inventPassage(random: Random, language: 'en' | 'es'): string {
  const words = language === 'en' ? englishWords : spanishWords;
  return Array.from({ length: random.integer(3, 9) }, () => random.pick(words)).join(' ');
}

/** A sentence in both languages, with who says it in front. */
export function inventSentence(random: Random, speaker: Text, about: string): Text {
  return {
    en: `${speaker.en} says of ${about} that ${inventPassage(random, 'en')} in an invented place.`,
    es: `${speaker.es} dice de ${about} que ${inventPassage(random, 'es')} en un lugar inventado.`,
  };
}

export function text(en: string, es: string): Text {
  return { en, es };
}

/** The id that a name makes. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/** A number written in syllables. */
function spelled(number: number): string {
  const digits = number.toString(syllables.length).padStart(3, '0');
  return [...digits].map((digit) => inTurn(syllables, parseInt(digit, syllables.length))).join('');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
