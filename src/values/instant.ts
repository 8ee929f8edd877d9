/**
 * What is an instant? A moment whose clock matters (an order from the bench at
 * 6:45 p.m., a plane leaving), as one RFC 9557 string:
 * `2025-03-15T19:25:00-04:00[America/New_York]`.
 */
import { isDay, type Day } from './date.ts';

export interface Instant {
  shape: 'instant';
  text: string;
  /** The civil day in the zone of the instant; this is what sorts. */
  day: Day;
  /** Milliseconds since 1970-01-01T00:00Z. */
  epoch: number;
  /** The IANA name of the zone, such as `America/New_York`. */
  zone: string;
}

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)([+-](?:0\d|1[0-4]):[0-5]\d)\[([A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*)\]$/;

/** Reads an instant; undefined when it is malformed, the day does not exist, or the offset is not the zone's on that day. */
export function readInstant(text: string): Instant | undefined {
  const match = instantPattern.exec(text);
  if (!match) return undefined;
  const [, day = '', hour, minute, second, offset = '', zone = ''] = match;
  if (!isDay(day)) return undefined;
  const epoch = Date.parse(`${day}T${hour}:${minute}:${second}${offset}`);
  if (offsetIn(zone, epoch) !== offset) return undefined;
  return { shape: 'instant', text, day, epoch, zone };
}

/** Making one is slow, and an archive has few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetIn(zone: string, epoch: number): string | undefined {
  try {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    const name = format.formatToParts(epoch).find((part) => part.type === 'timeZoneName')?.value;
    return name === 'GMT' ? '+00:00' : name?.replace('GMT', '');
  } catch {
    return undefined;
  }
}
