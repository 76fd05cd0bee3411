/** The package as it ships and installs: what the lockfile, the manifest and the built files promise. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string };
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;

test('the lockfile knows the packages of every platform, or a clean npm ci fails', () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no address to download from', () => {
  expect(Object.values(locked).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('better-sqlite3 is all that is installed beside jobfu, from 12.11 on Node 20', () => {
  expect(manifest.dependencies).toEqual({ 'better-sqlite3': '^12.11.1 || ^13.2.0' });
  expect(locked['node_modules/better-sqlite3']?.version).toBe('12.11.1');
  expect(manifest.engines.node).toBe('>=20.17');
});

/** What npm installs for somebody who installs jobfu. */
const installed = (): string[] => {
  const seen = new Set<string>();
  const walk = (name: string): void => {
    const found = locked[`node_modules/${name}`];
    if (seen.has(name) || !found) return;
    seen.add(name);
    for (const next of Object.keys({ ...found.dependencies, ...found.optionalDependencies })) walk(next);
  };
  for (const name of Object.keys(manifest.dependencies)) walk(name);
  return [...seen].sort();
};

test('forty packages at most come with it, one install script among them, and the README says why each is there', () => {
  const names = installed();
  expect(names.length).toBeLessThanOrEqual(40);
  expect(names.filter((name) => locked[`node_modules/${name}`]?.hasInstallScript)).toEqual([
    'better-sqlite3',
  ]);
  const [, section = ''] = read('README.md').split('### What is installed');
  const listed = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
  expect(listed.sort()).toEqual(names);
  expect(section).toContain(`${names.length} packages are installed`);
});

test('everything else is pinned, and no install script runs that was not allowed', () => {
  for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const scripted = Object.entries(locked)
    .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(scripted.filter((name) => !manifest.allowScripts[name])).toEqual([]);
});

test('what is installed holds every schema the README names', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [{ files = [] } = {}] = JSON.parse(stdout) as { files: { path: string }[] }[];
  const shipped = files.map(({ path }) => path);
  const schemas = readdirSync(join(ROOT, 'src/commands/schemas')).map(
    (name) => `src/commands/schemas/${name}`,
  );
  expect(schemas.filter((path) => !shipped.includes(path))).toEqual([]);
});
