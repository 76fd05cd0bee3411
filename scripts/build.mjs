/** Builds what ships: one entry, one late-loaded chunk per command, letters compiled, better-sqlite3 left outside. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const shared = { bundle: true, format: 'esm', platform: 'node', target: 'node20.17', logLevel: 'warning' };

// Bundled CommonJS (handlebars, commander) asks for Node's own modules by `require`.
const banner = {
  js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
};

/** A module of the source, run here: the build compiles the letters with the program's own code. */
const load = async (entry) => {
  const outfile = 'dist/build-step.mjs';
  await build({ ...shared, banner, entryPoints: [entry], outfile });
  const module = await import(pathToFileURL(outfile));
  rmSync(outfile);
  return module;
};

const templatesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((fileName) => ({ fileName, source: readFileSync(`${folder}/${fileName}`, 'utf8') }));

/** Puts the compiled letters, a chunk each, in the place of the module that reads them in development. */
const compiledLetters = {
  name: 'compiled-letters',
  async setup(plugin) {
    const { precompileAll } = await load('src/letters/template/precompile.ts');
    const modules = precompileAll(templatesIn('templates'), templatesIn('templates/partials'));
    plugin.onResolve({ filter: /^compiled:/ }, ({ path }) => ({ path: path.slice(9), namespace: 'letters' }));
    plugin.onResolve({ filter: /^\.\//, namespace: 'letters' }, ({ path }) => ({
      path: path.slice(2),
      namespace: 'letters',
    }));
    plugin.onLoad({ filter: /./, namespace: 'letters' }, ({ path }) => ({
      contents: modules.get(path),
      loader: 'js',
    }));
    plugin.onLoad({ filter: /commands\/shared\/built-in\.ts$/ }, () => ({
      contents: `import { load } from 'compiled:letters.js';
import { CANDIDATE_LETTERS, EMPLOYER_LETTERS } from '../../letters/registry.ts';
export const openBuiltIn = () => ({
  names: [...CANDIDATE_LETTERS, ...EMPLOYER_LETTERS],
  load: async (name) => {
    const { fromPrecompiled } = await import('../../letters/template/precompiled.ts');
    return fromPrecompiled((await load[name]()).letter);
  },
});`,
      loader: 'js',
    }));
  },
};

rmSync('dist', { recursive: true, force: true });

await build({
  ...shared,
  banner,
  entryPoints: ['src/start.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  external: ['better-sqlite3'],
  plugins: [compiledLetters],
});
