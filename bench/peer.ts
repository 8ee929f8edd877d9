/** How does TimelineJS 3 show our timeline? With the same events and rulings, in its own format, in a page as its makers write one. */
import type { Archive } from '../src/archive/archive.ts';
import { wholeTimelineOf, type Moment } from '../src/archive/derive/timeline.ts';
import { nameOf } from '../src/archive/name.ts';
import { formatWhen } from '../src/i18n/dates.ts';
import { absoluteUrl, recordPath } from '../src/routes.ts';
import { daysOf } from '../src/values/when.ts';
import { buildFate } from '../src/views/disposition.ts';

/** Where its files stand once installed. */
export const peerFolder = new URL('node_modules/@knight-lab/timelinejs/dist', import.meta.url).pathname;

interface PeerEvent {
  start_date: { year: number; month: number; day: number };
  display_date: string;
  text: { headline: string; text: string };
}

/** The events and rulings that our overview of the timeline names, each with its date as we show it. */
export function eventsOf(archive: Archive): PeerEvent[] {
  const told = wholeTimelineOf(archive).filter(({ statement, ruling }) => ruling !== undefined || statement.home.kind === 'events');
  // As on our page, what goes on for months stands in each.
  const byHomeAndMonth = Map.groupBy(told, ({ statement: { home }, date }) => `${home.kind}/${home.id} ${daysOf(date).min.slice(0, 7)}`);
  const firsts = [...byHomeAndMonth.values()].flatMap(([first]) => first ?? []);
  return firsts.map((moment) => peerEvent(archive, moment));
}

/** What our page says in a line: the date, the name as a link, and what became of a ruling. */
function peerEvent(archive: Archive, { date, statement: { home }, ruling }: Moment): PeerEvent {
  const [year = 0, month = 1, day = 1] = daysOf(date).min.split('-').map(Number);
  const headline = `<a href="${absoluteUrl(archive.site, recordPath('en', home))}">${nameOf(home).en}</a>`;
  return { start_date: { year, month, day }, display_date: formatWhen(date, 'en', 'short'), text: { headline, text: ruling ? buildFate(archive, ruling, 'en').join(' · ') : '' } };
}

export const peerPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The timeline in TimelineJS 3</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="css/timeline.css">
<script src="js/timeline.js"></script>
<style>html, body { height: 100%; margin: 0; } #timeline { height: 100%; }</style>
</head>
<body>
<div id="timeline"></div>
<script>new TL.Timeline('timeline', new URL('timeline.json', location).href);</script>
</body>
</html>
`;
