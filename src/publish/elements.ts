/** What of a page is an element that begins with a certain tag? Found in the text itself: the pages are ours, well formed, and too many to be parsed. */

/** Elements without an end. */
const voids = ['link', 'meta', 'img', 'input', 'br', 'hr', 'source', 'wbr'];

/** A page without the elements, with all that is in them, whose first tag is such a one. */
export function withoutElements(html: string, isSuch: (tag: string) => boolean): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: tag, 1: name = '', index } of html.matchAll(/<([a-z][a-z0-9-]*)\b[^>]*>/g)) {
    if (index < from || !isSuch(tag)) continue;
    kept.push(html.slice(from, index));
    from = endOf(html, name, index + tag.length, tag);
  }
  return [...kept, html.slice(from)].join('');
}

/** Where an element ends whose first tag ends at a place: behind the end tag that is its own, and not that of one like it inside. */
function endOf(html: string, name: string, start: number, tag: string): number {
  if (voids.includes(name) || tag.endsWith('/>')) return start;
  let depth = 1;
  for (const { 0: found, index } of html.slice(start).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    if (found.endsWith('/>')) continue;
    depth += found.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index + found.length;
  }
  throw new Error(`<${name}> does not end: ${tag}`);
}
