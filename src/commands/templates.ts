/** `jobfu templates`: the letters there are, a preview of each, and the user's own. */
import { dirname, join } from 'node:path';
import { usage } from '../domain/errors.ts';
import { cannotWrite } from '../domain/file-faults.ts';
import { FIELDS, ME_FIELDS } from '../letters/facts/fields.ts';
import { splitSource } from '../letters/template/source.ts';
import type { Audience } from '../letters/template/template.ts';
import { makeFolder } from '../store/making.ts';
import type { View } from '../terminal/view.ts';
import { type CommandSpec, type Context, flagOption, outcome, textOption } from './command.ts';
import { openBuiltIn } from './shared/built-in.ts';
import { notOneOf } from './shared/choice.ts';
import { unknownTemplate } from './shared/letter.ts';
import { openLetters } from './shared/letters.ts';
import { mayReplace, writeWhole } from './shared/own-file.ts';
import {
  type OwnFolder,
  openOwnFolder,
  ownFolderPath,
  readOwn,
  readShipped,
  SHIPPED_PARTIALS,
} from './shared/template-files.ts';

const ACTIONS = ['list', 'show', 'eject', 'check', 'fields'] as const;

export const templates: CommandSpec = {
  name: 'templates',
  arguments: [
    { name: '[action]', says: `${ACTIONS.join(', ')} (default: list)`, values: ACTIONS },
    { name: '[name]', says: 'which letter' },
  ],
  options: [
    { flags: '--variant <name>', says: 'show: another wording' },
    { flags: '--source', says: 'show: the template itself instead of a preview with invented facts' },
  ],
  examples: [
    'jobfu templates',
    'jobfu templates show thankyou --variant formal',
    'jobfu templates eject thankyou',
    'jobfu templates check',
  ],
  run: async (context, [action = 'list', name], options) => {
    const own = openOwnFolder(ownFolderPath(context.env));
    switch (action) {
      case 'list':
        return list(context, own);
      case 'show':
        return flagOption(options, 'source')
          ? source(context, own, needed(name, 'show'))
          : preview(context, own, needed(name, 'show'), textOption(options, 'variant') ?? null);
      case 'eject':
        return eject(context, own, needed(name, 'eject'));
      case 'check':
        return check(context, own, name);
      case 'fields':
        return fields();
      default:
        throw notOneOf(action, ACTIONS, `templates cannot "${action}".`);
    }
  },
};

const needed = (name: string | undefined, action: string): string => {
  if (name === undefined) throw usage('Which letter?', `jobfu templates ${action} thankyou`);
  return name.toLowerCase();
};

// ---------------------------------------------------------------- list

interface Row {
  readonly name: string;
  readonly when: string;
  readonly audience: Audience;
  readonly variants: readonly string[];
  readonly needs: readonly (readonly string[])[];
  readonly source: string;
  readonly from: 'built-in' | 'own';
  /** The user's file; null for a shipped letter. */
  readonly file: string | null;
}

const list = async (context: Context, own: OwnFolder) => {
  const { names } = openLetters(context);
  const rows = await Promise.all(names.map((name) => row(name, own, context.home)));
  const data = { folder: own.path, templates: rows, partials: own.partials };
  return outcome({
    data,
    remarks: own.misnamed.map((file) => `${file} is no name for a letter: jobfu templates check`),
    render: (shown, view) => listLines(shown, view),
  });
};

const row = async (name: string, own: OwnFolder, home: URL): Promise<Row> => {
  const isOwn = own.letters.includes(name);
  const { source: text } = await (isOwn ? readOwn(own, `${name}.hbs`) : readShipped(home, `${name}.hbs`));
  const { heading, sections } = splitSource(text, `${name}.hbs`);
  const { when, audience, needs, source: from } = heading;
  return {
    name,
    when,
    audience,
    variants: sections.map(({ variant }) => variant).filter((variant) => variant !== null),
    needs,
    source: from,
    from: isOwn ? 'own' : 'built-in',
    file: isOwn ? join(own.path, `${name}.hbs`) : null,
  };
};

const listLines = (
  {
    folder,
    templates: rows,
    partials,
  }: { folder: string; templates: readonly Row[]; partials: readonly string[] },
  view: View,
): string[] => {
  const { bold, dim } = view.style;
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = ({ name, when, variants, from }: Row): string[] => {
    const more = [
      ...(variants.length > 1 ? [variants.join(', ')] : []),
      ...(from === 'own' ? ['yours'] : []),
    ];
    const text = `  ${name.padEnd(width)}  ${when}${more.length > 0 ? dim(` (${more.join('; ')})`) : ''}`;
    return view.wrap(text, width + 4);
  };
  const mine = rows.filter(({ from }) => from === 'own').length + partials.length;
  return [
    bold('Your letters'),
    ...rows.filter(({ audience }) => audience === 'candidate').flatMap(line),
    '',
    bold('For those who hire'),
    ...rows.filter(({ audience }) => audience === 'employer').flatMap(line),
    '',
    ...(mine > 0
      ? [`Your own are in ${folder}`]
      : [`Your own would be in ${folder}`, '  jobfu templates eject thankyou']),
  ];
};

// ---------------------------------------------------------------- show

const preview = async (context: Context, own: OwnFolder, name: string, variant: string | null) => {
  const letters = openLetters(context);
  if (!letters.names.includes(name)) throw unknownTemplate(name, letters.names);
  const template = await letters.load(name);
  const [{ sampleRequest }, { write }, desk] = await Promise.all([
    import('../letters/sample.ts'),
    import('../letters/write.ts'),
    context.desk(),
  ]);
  const letter = write(template, variant, sampleRequest(template, desk.zone, desk.dateOrder));
  const data = {
    ...(await row(name, own, context.home)),
    likes: template.likes,
    variant: letter.variant,
    missing: letter.missing.map(({ field }) => field),
    subject: letter.subject,
    body: letter.body,
  };
  return outcome({
    data,
    remarks: [
      ...letter.missing.map(({ field, flag }) => `It needs ${field}, which nothing is invented for: ${flag}`),
      'The facts in it are invented. Yours: jobfu draft, and the template itself: --source',
    ],
    render: (shown) =>
      shown.missing.length > 0 ? [] : [`Subject: ${shown.subject}`, '', ...shown.body.split('\n')],
  });
};

const source = async (context: Context, own: OwnFolder, name: string) => {
  const { file, text } = await sourceOf(context, own, name);
  return outcome({
    data: { name, file, source: text },
    render: (shown) => shown.source.trimEnd().split('\n'),
  });
};

/** The text of a letter or a partial, the user's own first. */
const sourceOf = async ({ home, env }: Context, own: OwnFolder, name: string) => {
  const isPartial = own.partials.includes(name) || SHIPPED_PARTIALS.some((known) => known === name);
  const fileName = isPartial ? `partials/${name}.hbs` : `${name}.hbs`;
  if ((isPartial ? own.partials : own.letters).includes(name)) {
    return { file: join(own.path, fileName), text: (await readOwn(own, fileName)).source };
  }
  const { names } = openLetters({ home, env });
  if (!isPartial && !names.includes(name)) throw unknownTemplate(name, names);
  return { file: null, text: (await readShipped(home, fileName)).source };
};

// ---------------------------------------------------------------- eject

const eject = async (context: Context, own: OwnFolder, name: string) => {
  const isPartial = SHIPPED_PARTIALS.some((known) => known === name);
  const { names } = openBuiltIn(context.home);
  if (!isPartial && !names.includes(name)) throw unknownTemplate(name, [...names, ...SHIPPED_PARTIALS]);
  const fileName = isPartial ? `partials/${name}.hbs` : `${name}.hbs`;
  const file = join(own.path, fileName);
  const isThere = (isPartial ? own.partials : own.letters).includes(name);
  if (isThere && !context.yes && !(await mayReplace(context, file))) {
    throw usage(`${file} is there already.`, '--yes puts the shipped one in its place.');
  }
  const { source: text } = await readShipped(context.home, fileName);
  try {
    makeFolder(dirname(file));
    await writeWhole(file, text);
  } catch (error) {
    throw cannotWrite(file, error, 'name another folder with JOBFU_TEMPLATES');
  }
  return outcome({
    data: { name, file },
    confirms: true,
    remarks: [`From now on it is yours. After a change: jobfu templates check ${name}`],
    render: (shown) => [shown.file],
  });
};

// ---------------------------------------------------------------- check

const check = async (context: Context, own: OwnFolder, name: string | undefined) => {
  if (name !== undefined && ![...own.letters, ...own.partials].includes(name.toLowerCase())) {
    throw usage(`You have no template "${name}" in ${own.path}.`, `jobfu templates eject ${name}`);
  }
  const { checkOwn } = await import('./shared/check-own.ts');
  const files = (await checkOwn(own, context.home)).filter(
    ({ file }) => name === undefined || file.endsWith(`${name.toLowerCase()}.hbs`),
  );
  const broken = files.filter(({ problems }) => problems.length > 0).length;
  const data = { folder: own.path, files };
  return outcome({
    data,
    status: broken > 0 ? 1 : 0,
    remarks: files.length === 0 ? [`There is none in ${own.path}: jobfu templates eject thankyou`] : [],
    render: (shown) =>
      shown.files.flatMap(({ file, problems }) =>
        problems.length === 0
          ? [`${file}: good`]
          : problems.map(({ line, column, says }) => `${file}:${line}:${column}: ${says}`),
      ),
  });
};

// ---------------------------------------------------------------- fields

const ABOUT_ME = 'of yours, as jobfu config has it';

const fields = () => {
  const rows = [
    ...Object.entries(FIELDS).map(([name, { kind, says }]) => ({
      name,
      kind: kind as string,
      says: says as string,
    })),
    ...ME_FIELDS.map((name) => ({ name, kind: 'text', says: `${name.slice(3)} ${ABOUT_ME}` })),
  ];
  return outcome({
    data: { fields: rows },
    render: (shown, view) => {
      const width = Math.max(...shown.fields.map(({ name }) => name.length));
      return shown.fields.flatMap(({ name, kind, says }) =>
        view.wrap(
          `${name.padEnd(width)}  ${says}${kind === 'flag' ? view.style.dim(' (for #if alone)') : ''}`,
          width + 2,
        ),
      );
    },
  });
};
