/** `jobfu remind`: prints what to install for a reminder each working morning; installs nothing itself. */
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usage } from '../domain/errors.ts';
import { workdaysFrom } from '../domain/policy.ts';
import {
  cronLine,
  type Reminder,
  reminderCommand,
  systemdScript,
  systemdUnits,
} from '../terminal/schedule.ts';
import { type CommandSpec, type Context, type Options, outcome, textOption } from './command.ts';
import { oneOf } from './shared/choice.ts';

const KINDS = ['cron', 'systemd'] as const;

export const remind: CommandSpec = {
  name: 'remind',
  options: [
    {
      flags: '--print <kind>',
      says: 'cron (a line for your crontab) or systemd (a user timer)',
      values: KINDS,
    },
    { flags: '--at <time>', says: 'when, on working days (default 08:30)' },
    { flags: '--notify <command>', says: 'what shows the notice (default notify-send, where it is there)' },
  ],
  examples: [
    'jobfu remind --print cron',
    '(crontab -l; jobfu remind --print cron) | crontab -',
    'jobfu remind --print systemd | sh',
  ],
  run: async (context, _args, options) => {
    const typed = textOption(options, 'print');
    if (typed === undefined) {
      throw usage('--print takes cron or systemd: what to install.', 'jobfu remind --print cron');
    }
    const kind = oneOf(typed, KINDS, '--print');
    const { settings } = await context.desk();
    const reminder: Reminder = {
      jobfu: jobfuHere(context),
      notifier: notifierOf(context.env, options),
      at: timeOf(options),
      workdays: workdaysFrom(settings),
    };
    const text = kind === 'cron' ? `${cronLine(reminder)}\n` : systemdScript(systemdUnits(reminder));
    const remarks = [
      kind === 'cron'
        ? 'To install it: (crontab -l; jobfu remind --print cron) | crontab -'
        : 'To install it: jobfu remind --print systemd | sh',
      ...(reminder.notifier === null
        ? ['No notify-send here: it prints, and cron mails what is printed. --notify names another.']
        : []),
    ];
    const data = { kind, command: reminderCommand(reminder), text };
    return outcome({ data, remarks, render: (shown) => shown.text.trimEnd().split('\n') });
  },
};

/** Node and the program by their full paths: what runs in the morning knows no PATH of yours. */
const jobfuHere = ({ home, databasePath, env }: Context): string[] => {
  const program = fileURLToPath(new URL('bin/jobfu.js', home));
  const given = resolve(databasePath);
  if (/[\r\n]/.test(given)) throw usage('There is a line break in the path of the database.', '--db <file>');
  const zone = env.TZ ? ['/usr/bin/env', `TZ=${env.TZ}`] : [];
  return [...zone, process.execPath, program, '--db', given];
};

const timeOf = (options: Options): string => {
  const typed = textOption(options, 'at') ?? '08:30';
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) {
    throw usage(`--at takes a time of day, not "${typed}".`, '--at 08:30');
  }
  return `${hours.padStart(2, '0')}:${minutes}`;
};

/** What was named, else notify-send where it is there, by its full path. */
const notifierOf = (env: NodeJS.ProcessEnv, options: Options): string | null => {
  const named = textOption(options, 'notify');
  if (named !== undefined && (isAbsolute(named) || named.includes('/'))) return resolve(named);
  const name = named ?? 'notify-send';
  const found = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (found === undefined && named !== undefined) {
    throw usage(`--notify ${named}: there is no such command.`, '--notify /usr/bin/notify-send');
  }
  return found ?? null;
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return isAbsolute(path);
  } catch {
    return false;
  }
};
