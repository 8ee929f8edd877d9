/** What is quoted of a text? A few words, or a beginning and an end with words left out between them; and what stands around them. */

/** A passage and, where its words are not unique, those around it. */
export interface Quoted {
  passage: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Stands where a passage leaves words out. */
export const omission = ' […] ';

/** A passage as one part, or as the two between which it leaves words out. */
export function partsOf(passage: string): string[] {
  return passage.split(omission);
}
