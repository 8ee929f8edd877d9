/** What does the W3C's own validator say? It is a Java program in a package of its own, so that nobody installs it who does not run the second tier. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, 'validator');
const jar = join(folder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

const messageSchema = z.object({ type: z.string(), url: z.string().default(''), lastLine: z.number().default(0), lastColumn: z.number().default(0), message: z.string(), extract: z.string().default('') });

export type ValidatorMessage = z.infer<typeof messageSchema>;

/** Everything that it says of the pages below a folder, and of the styles and drawings there; throws one sentence that says what to install. */
export function validate(site: string): ValidatorMessage[] {
  requireJava();
  installOnce();
  const others = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:css|svg)$/.test(path));
  return [...run(['--skip-non-html', site]), ...run(['--also-check-css', '--also-check-svg', ...others.map((path) => join(site, path))])];
}

function run(words: readonly string[]): ValidatorMessage[] {
  const all = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...words];
  const { stdout, stderr } = spawnSync('java', all, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (!stdout.startsWith('{')) throw new Error(`The validator did not run: ${stderr.slice(0, 500)}`);
  return z.object({ messages: z.array(messageSchema) }).parse(JSON.parse(stdout)).messages;
}

function requireJava(): void {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1]);
  if (error || !(version >= 11)) throw new Error('The W3C validator needs Java 11 or newer: install it (Debian: apt-get install default-jre-headless), then run this again.');
}

function installOnce(): void {
  if (existsSync(jar)) return;
  // Its install script would fetch a Java of its own.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The W3C validator could not be installed: with a network, "npm ci" in ${folder} shows why.`);
}
