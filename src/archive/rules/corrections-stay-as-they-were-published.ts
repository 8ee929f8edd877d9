/** A correction that was published stays, word for word: nothing is corrected in silence. */
import { problemAt, problemWithFile, type Problem } from '../../reading/problem.ts';
import { fileOfRecord } from '../../reading/layout.ts';
import type { Archive } from '../archive.ts';
import { isAsIn, lastVersionOf, releasedAddresses, writtenRecords } from '../derive/versions.ts';

export function correctionsStayAsTheyWerePublished(archive: Archive): Problem[] {
  const released = releasedAddresses(archive).filter((address) => address.startsWith('corrections/'));
  return released.flatMap((address) => problemsWithCorrection(address, archive));
}

function problemsWithCorrection(address: string, archive: Archive): Problem[] {
  const published = lastVersionOf(archive, address);
  const now = writtenRecords(archive).get(address);
  if (!published || (now && isAsIn(published, now))) return [];
  const correction = archive.corrections.get(address.replace('corrections/', ''));
  if (correction) {
    return [problemAt(correction.at, `this correction was published on ${published.day} and has changed since`, 'Restore it, and write another that says what was wrong with it.')];
  }
  if (!archive.isWhole) return [];
  return [problemWithFile(fileOfRecord(address), `this correction was published on ${published.day}, and is gone`, 'Put it back.')];
}
