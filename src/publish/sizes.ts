/** How large is what a link leads to? A reader who pays by the byte is told before; only publishing knows, since the file is made of the pages. */

/** A page in which each link to one of these files says how large it is. */
export function withSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  let sized = html;
  for (const [file, bytes] of sizes) {
    const link = new RegExp(`(<a\\b[^>]* href="(?:[^"]*/)?${RegExp.escape(file)}"[^>]*>[^<]*)(</a>)`, 'g');
    sized = sized.replace(link, (_, before: string, end: string) => `${before}, ${formatSize(bytes)}${end}`);
  }
  return sized;
}

/** "9.4 MB": the same in both languages, whose formats are those of es-US and en-US. */
export function formatSize(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
