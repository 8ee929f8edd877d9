/** What does it cost to read a page? Bytes and requests as the browser counts them, the time until its text stands on the screen, and what axe finds. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violationsOn } from '../tests/browser/axe.ts';

export interface Reading {
  /** Bytes over the wire, headers among them; fonts for text apart. */
  bytes: number;
  fontBytes: number;
  requests: number;
  /** Requests to other hosts, which are refused here, so that their bytes are in no sum. */
  refused: number;
  milliseconds: number;
  violations: string[];
}

/** A phone on a slow line: 150 ms a round trip, 1.6 Mbit a second, a processor four times slower. */
const line = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 };

/** Reads an address in a browser of its own memory, until the words stand there and nothing more is asked for. */
export async function read(browser: Browser, address: string, words: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, bypassCSP: true });
  const refused = await refuseOtherHosts(context, new URL(address).origin);
  const page = await context.newPage();
  const wire = await countBytes(page);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor();
  const milliseconds = Math.round(await page.evaluate('performance.now()'));
  await page.waitForLoadState('networkidle');
  const violations = await violationsOn(page);
  await context.close();
  return { ...wire, refused: refused.length, milliseconds, violations };
}

async function refuseOtherHosts(context: BrowserContext, origin: string): Promise<string[]> {
  const refused: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      refused.push(route.request().url());
      return route.abort();
    },
  );
  return refused;
}

async function countBytes(page: Page): Promise<{ bytes: number; fontBytes: number; requests: number }> {
  const counted = { bytes: 0, fontBytes: 0, requests: 0 };
  const fonts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Font' && !request.url.includes('icons')) fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.requests++;
    if (fonts.has(requestId)) counted.fontBytes += encodedDataLength;
    else counted.bytes += encodedDataLength;
  });
  return counted;
}
