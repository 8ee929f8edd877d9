/** How like a word is what somebody typed of it? By its letters, by its sound, and with one letter wrong. */

/** From the closest on. What is typed may be the whole word or its beginning. */
export const closenesses = ['same', 'beginning', 'same-sound', 'one-letter', 'one-sound', 'beginning-but-one-letter'] as const;
export type Closeness = (typeof closenesses)[number];

/** Of what is shorter, one letter wrong leaves too little; and a sound of fewer letters is no longer that word's. */
const fewestLetters = 4;
const fewestSounds = 3;

/** A word as written, and by its sound. */
export interface Heard {
  word: string;
  sound: string;
}

/** What is heard alike is written alike: v as b, z and soft c as s, ll and y as i, w as u, a silent h not at all, no letter twice. */
export function hear(word: string): Heard {
  const sound = word
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/ll|y/g, 'i')
    .replace(/w/g, 'u')
    .replace(/(^|[^c])h/g, '$1')
    .replace(/(.)\1+/g, '$1');
  return { word, sound: sound.length < fewestSounds ? word : sound };
}

/** How close what is typed is to a word; undefined where it is not. Both are folded words, heard. */
export function closenessOf(typed: Heard, { word, sound }: Heard): Closeness | undefined {
  if (typed.word === word) return 'same';
  if (word.startsWith(typed.word)) return 'beginning';
  if (typed.word.length < fewestLetters) return undefined;
  if (sound.startsWith(typed.sound)) return 'same-sound';
  if (isOneLetterOff(typed.word, word)) return 'one-letter';
  if (isOneLetterOff(typed.sound, sound)) return 'one-sound';
  return beginsOneLetterOff(typed.word, word) || beginsOneLetterOff(typed.sound, sound) ? 'beginning-but-one-letter' : undefined;
}

/** Whether one letter was added, left out, mistaken, or changed places with the next. */
function isOneLetterOff(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.slice(at + 1);
  if (rest === short.slice(at + 1) || rest === short.slice(at)) return true;
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2);
}

function beginsOneLetterOff(typed: string, word: string): boolean {
  return [-1, 0, 1].some((more) => isOneLetterOff(typed, word.slice(0, typed.length + more)));
}
