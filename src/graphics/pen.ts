/** How is an outline written small? In whole units, each step from the one before, without steps and islets that nobody sees. */
import type { GeoContext } from 'd3-geo';

/** Steps shorter than this are left out, in units of the drawing. */
const grain = 3;
/** So are closed outlines that are no wider and no higher. */
const islet = 7;

/** What a projection draws with; `path` is what was drawn. */
export class Pen implements GeoContext {
  path = '';
  #points: [x: number, y: number][] = [];

  beginPath(): void {
    this.#points = [];
  }

  moveTo(x: number, y: number): void {
    this.lift();
    this.#points = [[Math.round(x), Math.round(y)]];
  }

  lineTo(x: number, y: number): void {
    const [lastX = 0, lastY = 0] = this.#points.at(-1) ?? [];
    if (Math.hypot(x - lastX, y - lastY) >= grain) this.#points.push([Math.round(x), Math.round(y)]);
  }

  closePath(): void {
    const isSeen = this.#points.length > 2 && (spanOf(this.#points.map(([x]) => x)) > islet || spanOf(this.#points.map(([, y]) => y)) > islet);
    if (isSeen) this.path += `${stepsOf(this.#points)}z`;
    this.#points = [];
  }

  /** Of what is not closed, such as a border. */
  lift(): void {
    if (this.#points.length > 1) this.path += stepsOf(this.#points);
    this.#points = [];
  }

  arc(): void {
    throw new RangeError('outlines have no points of their own');
  }
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function stepsOf([first, ...rest]: readonly [x: number, y: number][]): string {
  let [lastX, lastY] = first ?? [0, 0];
  const steps = rest.map(([x, y]) => {
    const step = `${x - lastX},${y - lastY}`.replace(',-', '-');
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first?.join(',')}l${steps.join(' ').replaceAll(' -', '-')}`;
}
