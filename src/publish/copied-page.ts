/** How does a page read from a disk? Its links name the pages that folders stand for, what needs a server is left out, and it says first of all that it is a copy. */
import { wordsIn } from '../i18n/dictionary.ts';
import { locales } from '../values/locale.ts';
import { withoutElements } from './elements.ts';

/** What a page of the copy says of itself. */
export interface CopyNotice {
  /** The day as of which the site speaks, in the words of each language. */
  asOf: Readonly<Record<'en' | 'es', string>>;
  /** The name of the file of the copy, to which a page in it does not lead. */
  copy: string;
}

/**
 * Turns a page of the site into one of the copy. Scripts and forms go, and what
 * is marked `data-online`; what is marked `data-copy` and `hidden` is shown.
 */
export function copiedPage(path: string, html: string, notice: CopyNotice): string {
  const [, address = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return withoutElements(html, isOnline(notice.copy))
    .replace(/<link rel="preload"[^>]*>|<meta (?:property="og:|name="twitter:)[^>]*>/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/, (_, before: string, policy: string) => `${before}${policyFromDisk(policy)}"`)
    .replace(/<[^>]* data-copy[^>]*>/g, (tag) => tag.replace(/ (?:data-copy|hidden)(?:="[^"]*")?(?=[\s>])/g, ''))
    .replace(/(<[^>]* href=")([^"]*)"/g, (_, before: string, href: string) => `${before}${fileBehind(href)}"`)
    .replace(/<main\b[^>]*>/, (main) => `${main}${noticeOn(path, address, notice)}`);
}

/** What a link leads to when no server adds the name of the page that a folder stands for. */
export function fileBehind(href: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(href)) return href;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  return /(?:^|\/)(?:\.{1,2})?$/.test(path) && path !== '' ? `${path.replace(/\/?$/, '/')}index.html${rest}` : href;
}

function isOnline(copy: string): (tag: string) => boolean {
  return (tag) => /^<(?:script|form)\b|\sdata-online(?:[\s=>/]|$)/.test(tag) || (tag.startsWith('<a ') && tag.includes(`${copy}"`));
}

/** For some browsers a page on a disk is its only "self": they are told that its neighbours may be loaded as well. Nothing runs in either case. */
function policyFromDisk(policy: string): string {
  const directives = policy.split('; ').filter((directive) => !/^(?:script|connect|worker|form)-/.test(directive));
  return directives.map((directive) => directive.replace("'self'", "'self' file:")).concat("form-action 'none'").join('; ');
}

/** In the language of the page; on one that has both, in both. */
function noticeOn(path: string, address: string, { asOf }: CopyNotice): string {
  const own = locales.filter((locale) => path.startsWith(`${locale}/`));
  return (own.length > 0 ? own : locales)
    .map((locale) => {
      const { words, phrases } = wordsIn(locale);
      const link = `<a href="${address}">${words.pageOnTheSite}</a>`;
      return `<p class="copied"${own.length > 0 ? '' : ` lang="${locale}"`}>${phrases.copyAsOf(asOf[locale])} ${link}</p>`;
    })
    .join('');
}
