/** What does a reader pay for the same timeline, here and in TimelineJS 3? Measured side by side in one browser; printed, and written to `REPORT.md`. */
import { writeFileSync } from 'node:fs';
import { loadFolder } from '../src/archive/load.ts';
import { settings } from '../src/settings.ts';
import { timelinePath } from '../src/routes.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveCompressed } from '../tests/browser/compressing.ts';
import { siteFolder } from '../tests/site/site.ts';
import { read, type Reading } from './measure.ts';
import { eventsOf, peerFolder, peerPage } from './peer.ts';

/** The least of several runs says what the page costs; the others say what else the machine did. */
const runs = 3;

const { archive } = loadFolder(settings.content);
if (!archive) throw new Error('the records do not agree: "npm run check" says where');
const events = eventsOf(archive);
const first = events[0]?.text.headline.replace(/<[^>]*>/g, '') ?? '';
const { server, url } = await serveCompressed({
  folders: { '/ours/': siteFolder, '/theirs/': peerFolder },
  texts: { '/theirs/index.html': peerPage, '/theirs/timeline.json': JSON.stringify({ events }) },
});
const browser = await launchChromium();
const ours: Reading[] = [];
const theirs: Reading[] = [];
for (let run = 0; run < runs; run++) {
  ours.push(await read(browser, `${url}ours/${timelinePath('en')}`, first));
  theirs.push(await read(browser, `${url}theirs/`, first));
}
await browser.close();
server.close();

const report = reportOf(quickest(ours), quickest(theirs));
console.log(report);
writeFileSync(new URL('REPORT.md', import.meta.url), report);

function quickest(readings: readonly Reading[]): Reading {
  const [least] = readings.toSorted((a, b) => a.milliseconds - b.milliseconds);
  if (!least) throw new Error('nothing was measured');
  return least;
}

function reportOf(own: Reading, peer: Reading): string {
  const number = (value: number) => value.toLocaleString('en-US');
  const row = (name: string, of: (reading: Reading) => number) => `| ${name} | ${number(of(own))} | ${number(of(peer))} | ${of(peer) === 0 ? '–' : (of(own) / of(peer)).toFixed(3)} |`;
  const lines = [
    '# The same timeline, side by side',
    '',
    `${events.length} events and rulings: our page /${timelinePath('en')} and TimelineJS 3.9.11 (npm \`@knight-lab/timelinejs\`), exported from our records at run time. One browser, one server with the same gzip for both, a phone of 360 pixels on a slow line (150 ms, 1.6 Mbit/s, processor slowed four times); the quickest of ${runs} runs each. \`npm run bench\` measures again.`,
    '',
    '| | ours | TimelineJS 3 | ratio |',
    '|---|---:|---:|---:|',
    row('bytes over the wire, compressed, without fonts for text', ({ bytes }) => bytes),
    row('fonts for text, bytes', ({ fontBytes }) => fontBytes),
    row('requests', ({ requests }) => requests),
    row('requests to other hosts (refused)', ({ refused }) => refused),
    row('milliseconds until the text can be read', ({ milliseconds }) => milliseconds),
    row('rules of axe that are broken', ({ violations }) => violations.length),
    '',
    'Our text can be read before its fonts are there. TimelineJS asks another host for its fonts; here nobody answers, so that none of their bytes are counted.',
    '',
    `TimelineJS, axe: ${peer.violations.map((violation) => violation.split(':')[0]).join(', ') || 'nothing'}. Ours: ${own.violations.map((violation) => violation.split(':')[0]).join(', ') || 'nothing'}.`,
  ];
  return `${lines.join('\n')}\n`;
}
