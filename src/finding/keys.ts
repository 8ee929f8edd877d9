/** Which keys help beside a find field? "/" leads to it, unless somebody is typing or has switched that off; up and down walk through what was found; Escape leads back. */

/** What the keys move between. */
interface KeyedPage {
  field: HTMLInputElement;
  /** The switch of "/", with what stands around it: shown only where this script runs. */
  shortcut: HTMLElement | null;
  /** What was found, in order. */
  results: () => HTMLElement[];
}

/** Under this name a browser keeps that a reader switched "/" off; nothing else is kept. */
const storageKey = 'shortcut';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Listens from now on. */
export function listenForKeys({ field, shortcut, results }: KeyedPage): void {
  const isOn = offerSwitch(shortcut);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === '/' && isOn() && !isTypedInto(event.target)) goTo(field, event);
    if (event.key === 'Escape') leave(event, field, results());
    const step = steps[event.key];
    if (step !== undefined) goTo(neighborOf(document.activeElement, [field, ...results()], step), event);
  });
}

/** What stands so many steps from where the reader is; undefined where he is elsewhere, or at an end. */
export function neighborOf<Stop>(here: unknown, stops: readonly Stop[], step: number): Stop | undefined {
  const at = stops.findIndex((stop) => stop === here);
  return at === -1 ? undefined : stops[at + step];
}

/** From a result back to the field; from the field to an empty one. */
function leave(event: KeyboardEvent, field: HTMLInputElement, results: readonly HTMLElement[]): void {
  if (results.some((result) => result === document.activeElement)) return goTo(field, event);
  if (document.activeElement !== field || field.value === '') return;
  field.value = '';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function goTo(stop: HTMLElement | undefined, event: Event): void {
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

/** Shows the switch, set as the reader left it. A browser that keeps nothing is no error. */
function offerSwitch(shortcut: HTMLElement | null): () => boolean {
  const box = shortcut?.querySelector('input');
  // Without a way to switch it off, a key that is a letter must do nothing.
  if (!shortcut || !box) return () => false;
  shortcut.hidden = false;
  box.checked = readSetting() !== 'off';
  box.addEventListener('change', () => keepSetting(box.checked));
  return () => box.checked;
}

function readSetting(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function keepSetting(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // It holds for this page.
  }
}

/** Whether what has the focus takes letters for itself. */
function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
