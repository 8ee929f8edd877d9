/** A narrative says nothing that no statement says: every paragraph cites, and both languages cite the same in the same order. */
import { problemAtOffset, problemWithFile, type Problem } from '../../reading/problem.ts';
import { citesOf, type Block, type Prose } from '../../reading/prose.ts';
import { homesOf, type Archive } from '../archive.ts';
import type { Person } from '../record.ts';
import { problemWithAddress } from '../references.ts';

export function bothLanguagesCiteAlike(archive: Archive): Problem[] {
  return [...archive.people.values()].flatMap((person) => {
    const { en, es } = person.narrative;
    const own = [en, es].flatMap((prose) => (prose ? problemsWithProse(archive, person, prose) : []));
    return en && es ? [...own, ...problemsWithPair(person, en, es)] : own;
  });
}

/** The address that a citation in a narrative means: one without a record is one of the person himself. */
export function addressIn(person: Person, cited: string): string {
  return cited.includes('#') ? cited : `people/${person.id}#${cited}`;
}

function problemsWithProse(archive: Archive, person: Person, { file, blocks }: Prose): Problem[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') {
      return [problemAtOffset(file, block.offset, `a narrative has paragraphs only, not a ${block.type}`, 'Write it as a paragraph.')];
    }
    const cites = citesOf(block);
    if (cites.length === 0) {
      return [problemAtOffset(file, block.offset, 'the paragraph cites no statement', 'End it with [@statement]: it may say only what statements say.')];
    }
    return cites
      .map(({ address, offset }) => ({ address: addressIn(person, address), offset }))
      .filter(({ address }) => isAbsent(archive, address))
      .map(({ address, offset }) => {
        const { says, todo } = problemWithAddress(address, [...archive.statements.keys()], { file, path: [] });
        return problemAtOffset(file, offset, says, todo);
      });
  });
}

/** Whether there certainly is no such statement: it may only stand in a record that is itself broken. */
function isAbsent(archive: Archive, address: string): boolean {
  if (archive.statements.has(address)) return false;
  const [record] = address.split('#');
  return archive.isWhole || homesOf(archive).some(({ kind, id }) => `${kind}/${id}` === record);
}

function problemsWithPair(person: Person, en: Prose, es: Prose): Problem[] {
  if (en.blocks.length !== es.blocks.length) {
    const says = `has ${es.blocks.length} paragraphs; the English has ${en.blocks.length}`;
    return [problemWithFile(es.file.path, says, 'Both languages say the same, paragraph by paragraph.')];
  }
  return es.blocks.flatMap((block, index) => {
    const [wanted, found] = [citedIn(person, en.blocks[index]), citedIn(person, block)];
    if (wanted === found) return [];
    const says = `the paragraph cites ${found || 'nothing'}; the English one cites ${wanted || 'nothing'}`;
    return [problemAtOffset(es.file, block.offset, says, 'Cite the same statements in the same order.')];
  });
}

function citedIn(person: Person, block: Block | undefined): string {
  return block ? citesOf(block).map(({ address }) => addressIn(person, address)).join(', ') : '';
}
