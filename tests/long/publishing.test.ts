import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project.ts';

const place = (copy: ProjectCopy) => join(copy.folder, 'content', 'places', 'cecot.json');

function rename(copy: ProjectCopy, name: string): void {
  writeFileSync(place(copy), readFileSync(place(copy), 'utf8').replace(/"en": "[^"]+"/, `"en": "${name}"`));
}

test('two builds of the same records in different folders and time zones are the same bytes', () => {
  const [here, there] = [copyProject(), copyProject()];
  expect(here.build({ TZ: 'America/El_Salvador' }).said).toContain('Published');
  expect(there.build({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' }).said).toContain('Published');
  expect(there.published()).toBe(here.published());
  expect(there.fingerprint()).toBe(here.fingerprint());
  here.remove();
  there.remove();
});

test('a build on top of an earlier one is the same bytes as a clean one, with pages changed and gone', () => {
  const [grown, clean] = [copyProject(), copyProject()];
  const actor = (copy: ProjectCopy) => join(copy.folder, 'content', 'pages', 'about');
  grown.build();
  for (const copy of [grown, clean]) {
    rename(copy, 'Invented Name of a Prison');
    rmSync(actor(copy), { recursive: true });
  }
  expect(grown.build().said).toContain('Published');
  expect(clean.build().said).toContain('Published');
  expect(grown.fingerprint()).toBe(clean.fingerprint());
  grown.remove();
  clean.remove();
});

describe('a site that is published', () => {
  let copy: ProjectCopy;
  let name: string;
  let fingerprint: string;

  beforeAll(() => {
    copy = copyProject();
    copy.build();
    name = copy.published();
    fingerprint = copy.fingerprint();
  }, 120_000);

  afterAll(() => copy.remove());

  test('is left whole by a build that finds a broken record', () => {
    const written = readFileSync(place(copy), 'utf8');
    writeFileSync(place(copy), written.replace('"prison"', '"prisn"'));
    const { succeeded, said } = copy.build();
    expect(succeeded).toBe(false);
    expect(said).toContain('Did you mean "prison"?');
    expect([copy.published(), copy.fingerprint()]).toEqual([name, fingerprint]);
    writeFileSync(place(copy), written);
  });

  test.each([0.1, 0.3, 0.5, 0.7, 0.9])('is left whole by a build that is killed when %f of it is done', async (share) => {
    rename(copy, `Invented Name ${share}`);
    const build = copy.startBuild();
    const ended = new Promise((resolve) => build.once('exit', resolve));
    await setTimeout(share * 4_000);
    build.kill('SIGKILL');
    await ended;
    // A build that was quicker than the kill has published the new site, whole; one that was not, left the old.
    if (copy.published() === name) expect(copy.fingerprint()).toBe(fingerprint);
    else [name, fingerprint] = [copy.published(), copy.fingerprint()];
    expect(readdirSync(join(copy.folder, 'dist')).toSorted()).toContain('index.html');
  });

  test('is replaced by the next build that is let be, which clears away what the killed ones left', () => {
    expect(copy.build().said).toContain('Published');
    expect(readdirSync(join(copy.folder, '.site')).filter((folder) => folder.startsWith('.building'))).toEqual([]);
    expect(readdirSync(join(copy.folder, '.site')).length).toBeLessThanOrEqual(2);
  });
});
