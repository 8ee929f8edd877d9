/** What is an element? A name, its attributes, and what stands in it. Words are put in as words, never as HTML. */

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Makes an element; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
