/** What is the text of a file, and where in it does each value stand? */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

export type JsonPath = readonly (string | number)[];

/** Both count from 1. */
export interface Position {
  line: number;
  column: number;
}

export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;
  #tree: Node | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The line and column of an offset in the text. */
  positionOf(offset: number): Position {
    this.#lineStarts ??= startsOfLines(this.text);
    let line = this.#lineStarts.findLastIndex((start) => start <= offset);
    line = Math.max(0, line);
    return { line: line + 1, column: offset - (this.#lineStarts[line] ?? 0) + 1 };
  }

  /** The position of the value at a JSON path, or of the nearest value around it that exists. */
  locate(path: JsonPath): Position {
    this.#tree ??= parseTree(this.text);
    for (let length = path.length; this.#tree !== undefined && length >= 0; length--) {
      const node = findNodeAtLocation(this.#tree, path.slice(0, length));
      if (node) return this.positionOf(node.offset);
    }
    return { line: 1, column: 1 };
  }

  /** The position of a key in the object at a JSON path. */
  locateKey(path: JsonPath, key: string): Position {
    this.#tree ??= parseTree(this.text);
    const object = this.#tree && findNodeAtLocation(this.#tree, [...path]);
    const property = object?.children?.find((child) => child.children?.[0]?.value === key);
    return property ? this.positionOf(property.offset) : this.locate(path);
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
