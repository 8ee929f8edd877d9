/** What was corrected? Newest first. */
import type { Archive } from '../../archive/archive.ts';
import { correctionsInOrder } from '../../archive/derive/corrections.ts';
import type { Correction } from '../../archive/record.ts';
import { wordsIn } from '../../i18n/dictionary.ts';
import { anchors } from '../../routes.ts';
import { buildCorrection } from '../history.ts';
import { plainLine, type IndexContents, type IndexLine } from '../index-lines.ts';
import { linkToStatement, type PageContext } from '../statement.ts';

export function listCorrections(archive: Archive, context: PageContext): IndexContents {
  const { words, phrases } = wordsIn(context.locale);
  const withheld = archive.withheldCorrections > 0 ? [phrases.withheldCorrections(archive.withheldCorrections)] : [];
  return {
    title: words.corrections,
    lead: [words.correctionsLead, ...withheld].join(' '),
    groups: [{ heading: undefined, lines: correctionsInOrder(archive).map((correction) => correctionLine(correction, context)) }],
    empty: words.noCorrections,
  };
}

/** A statement that is gone is named by its address. */
function correctionLine(correction: Correction, context: PageContext): IndexLine {
  const { words } = wordsIn(context.locale);
  const { date, kind, what, why } = buildCorrection(correction, context);
  return {
    ...plainLine,
    anchor: anchors.correction(correction),
    date,
    says: `${kind}. ${what}`,
    small: [`${words.why}: ${why}`, ...correction.former.map((address) => `${address} (${words.takenOut})`)].join(' '),
    links: correction.statements.map((statement) => linkToStatement(statement, context)),
  };
}
