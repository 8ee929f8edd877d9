/** What may a page load? Its own styles, fonts and pictures; nothing runs, and nothing comes from elsewhere. */

const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The policy that stands in each page as its first `<meta>`. */
export const contentPolicy = directives.join('; ');

/** The policy that the server sends; it can also say what only a header can. */
export const contentPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
