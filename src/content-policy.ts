/** What may a page load? Its own styles, fonts and pictures, and nothing from elsewhere. Where a page is more than read, it may do what that takes, and no more. */

/** What a page does beyond being read. */
export interface PageNeeds {
  /** It runs a script of ours, which may read files of ours. */
  scripts?: boolean | undefined;
  /** It searches the whole text, with a program that is compiled for browsers. */
  search?: boolean | undefined;
  /** It has a field whose words go to another page of ours. */
  forms?: boolean | undefined;
}

// Nothing that is read asks for anything; those who test a page ask for robots.txt in its name.
const reading = ["default-src 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'"] as const;

/** The policy that stands in a page as its first `<meta>`. */
export function contentPolicyFor({ scripts, search, forms }: PageNeeds): string {
  const running = `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`;
  return [...reading, ...(scripts || search ? [running] : []), `form-action ${forms ? "'self'" : "'none'"}`].join('; ');
}

/**
 * The policy that the server sends with every page. A browser keeps to both, so
 * that this one allows what any page needs, and the page's own narrows it; and
 * it can also say what only a header can.
 */
export const contentPolicyHeader = `${contentPolicyFor({ scripts: true, search: true, forms: true })}; frame-ancestors 'none'`;
