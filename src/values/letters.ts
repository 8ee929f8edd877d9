/** The letter of the place in a row: A to Z, and then AA, AB. The first place is 0. */
export function letterAt(place: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (place % 26));
  return place < 26 ? letter : letterAt(Math.floor(place / 26) - 1) + letter;
}
