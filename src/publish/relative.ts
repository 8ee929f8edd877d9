/** How do the links to styles, fonts and pictures become relative? Astro writes them from the root; a copy under any path needs them from the page. */

/** What stands at the root of the site besides the pages. */
const assetPattern = /((?:href|src)="|url\(["']?)\/(_astro\/|fonts\/|icon\.svg)/g;

/**
 * Rewrites the links of one file.
 *
 * @param path the path of the file from the root of the site
 * @param base the path under which the site stands at its canonical address, for the page that answers anywhere
 */
export function withRelativeAssets(path: string, text: string, base: string): string {
  const depth = path.split('/').length - 1;
  const up = path === '404.html' ? base : '../'.repeat(depth) || './';
  return text.replace(assetPattern, (_, before: string, asset: string) => `${before}${up}${asset}`);
}
