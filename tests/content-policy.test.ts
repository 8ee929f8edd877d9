import { describe, expect, test } from 'vitest';
import { contentPolicyFor, contentPolicyHeader, type PageNeeds } from '../src/content-policy.ts';

/** The sources that a policy allows, by directive. */
const sourcesIn = (policy: string) => new Map(policy.split('; ').map((directive) => directive.split(' ')).map(([name = '', ...sources]) => [name, sources]));

const everyNeed: PageNeeds[] = [false, true].flatMap((scripts) => [false, true].flatMap((search) => [false, true].map((forms) => ({ scripts, search, forms }))));

describe('a page that is only read', () => {
  const policy = sourcesIn(contentPolicyFor({}));

  test('runs nothing and sends nothing', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(['script-src', 'worker-src'].filter((name) => policy.has(name))).toEqual([]);
  });

  test('has its styles, fonts and pictures from its own host', () => {
    for (const name of ['style-src', 'font-src', 'img-src', 'connect-src']) expect(policy.get(name)).toEqual(["'self'"]);
  });
});

test.each([
  [{ forms: true }, 'form-action', ["'self'"]],
  [{ scripts: true }, 'script-src', ["'self'"]],
  [{ scripts: true }, 'form-action', ["'none'"]],
  [{ search: true }, 'script-src', ["'self'", "'wasm-unsafe-eval'"]],
] as const)('a page that needs %o may, by %s, use %o', (needs, directive, sources) => {
  expect(sourcesIn(contentPolicyFor(needs)).get(directive)).toEqual(sources);
});

test.each(everyNeed.map((needs) => [needs] as const))('whatever a page needs, nothing comes from elsewhere or stands in the page: %o', (needs) => {
  const sources = new Set([...sourcesIn(contentPolicyFor(needs)).values()].flat());
  expect([...sources].filter((source) => !["'none'", "'self'", "'wasm-unsafe-eval'"].includes(source))).toEqual([]);
});

test.each(everyNeed.map((needs) => [needs] as const))('the header allows what a page needs: %o', (needs) => {
  const header = sourcesIn(contentPolicyHeader);
  for (const [name, sources] of sourcesIn(contentPolicyFor(needs))) {
    const allowed = header.get(name);
    expect(sources.filter((source) => source !== "'none'" && !allowed?.includes(source))).toEqual([]);
  }
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
});
