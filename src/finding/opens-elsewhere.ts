/** Does a reader ask for another window, or for a file? Then a click on a link is the browser's to follow, and no script's. */
export function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
