/** `npm run tracker -- capture <url>`: fetches one page politely and keeps it, so that `npm run verify -- --captures <folder>` can work on it. */
import { join } from 'node:path';
import { formatISO } from 'date-fns/formatISO';
import { fingerprintOf } from '../reading/capture.ts';
import { endingFor } from '../reading/content-type.ts';
import { fetchPage, usualLimits, type FetchedPage } from '../reading/fetching.ts';
import { jsonIn } from '../reading/json.ts';
import { printable } from '../reading/problem.ts';
import { headerIn, type Provenance } from '../reading/provenance.ts';
import { byHand, type FetchLimits, type Refusal } from '../reading/refusal.ts';
import { readAddress } from '../reading/web-address.ts';
import { siteSchema, type SiteRecord } from '../records/site.ts';
import { idForm, isId } from '../values/id.ts';
import { keepCapture, nameFor, standingFile, type Kept } from './capture-folder.ts';
import { linesAbout } from './capture-summary.ts';

export interface CaptureOptions {
  url: string;
  /** The id of its source; without one the address gives the name. */
  as?: string | undefined;
  /** The folder of the captures. */
  into: string;
  /** Whether to fetch once more what was captured before. */
  again?: boolean | undefined;
  /** The folder of the records. */
  content: string;
  now: Date;
  limits?: FetchLimits;
}

/** Captures a page and prints what was kept, or why nothing was. Returns whether something was. */
export async function capture(options: CaptureOptions): Promise<boolean> {
  const kept = await capturePage(options);
  if ('says' in kept) {
    const file = join(options.into, options.as ?? '<source>');
    console.error(printable(`Nothing was kept: ${kept.says}. ${kept.todo.replaceAll('<source>', file)}`));
    return false;
  }
  for (const line of linesAbout(kept, options)) console.log(printable(line));
  return true;
}

/** Fetches a page and keeps it, or says why not. What could not be kept is not asked for. */
export async function capturePage({ url, as, into, again, content, now, limits = usualLimits }: CaptureOptions): Promise<Kept | Refusal> {
  const address = readAddress(url);
  if ('says' in address) return address;
  if (as !== undefined && !isId(as)) return { says: `"${as}" is not the id of a source`, todo: idForm };
  const name = as ?? nameFor(address);
  const standing = standingFile(into, name);
  if (standing && !again) {
    return { says: `${join(into, standing)} is already there`, todo: 'With --again the page is fetched once more; the older capture stays, under another name.' };
  }
  const page = await fetchPage(url, { userAgent: userAgentFor(readSite(content)), limits, now });
  if ('says' in page) return page;
  return keepPage(page, name, into, provenanceOf(page, url, now));
}

async function keepPage({ body }: FetchedPage, name: string, folder: string, provenance: Provenance): Promise<Kept | Refusal> {
  if (body.length === 0) return { says: 'the answer had nothing in it', todo: `Try again later. ${byHand}` };
  const type = headerIn(provenance.headers, 'content-type');
  const ending = endingFor(type, body);
  if (!ending) return { says: `what came is no page, text or PDF (${type || 'nothing says what it is'})`, todo: 'Capture the page or the document to which it belongs.' };
  try {
    return await keepCapture({ folder, name, ending, body, provenance });
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { says: `it cannot be written into ${folder} (${because})`, todo: 'Check that folder and its permissions, or name another with --into.' };
  }
}

function provenanceOf({ redirects, address, status, headers, body }: FetchedPage, asked: string, now: Date): Provenance {
  return {
    asked,
    redirects: [...redirects],
    address,
    fetched: formatISO(now),
    status,
    headers: [...headers],
    bytes: body.length,
    fingerprint: fingerprintOf(body),
  };
}

/** The site that asks; undefined where its record is not right, which is for "check" to say. */
function readSite(content: string): SiteRecord | undefined {
  return siteSchema.safeParse(jsonIn(join(content, 'site.json'))).data;
}

/** Who asks, for those who keep the logs of a server: `Example-Record (an editor keeps one page; +https://example.org/contact)`. */
export function userAgentFor(site: SiteRecord | undefined): string {
  const name = site?.name.en.match(/[A-Za-z0-9]+/g)?.join('-') ?? 'case-tracker';
  const contact = site?.contact ? `; +${new URL(site.contact.url).href}` : '';
  return `${name} (an editor keeps one page${contact})`;
}
