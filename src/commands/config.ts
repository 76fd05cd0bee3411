/** `jobfu config`: the user's name and calendar, and every figure of the plan, each checked and explained. */
import { usage } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { settingValue } from '../domain/policy.ts';
import { findSetting, SETTINGS, type Setting } from '../domain/settings.ts';
import { type CommandSpec, type Context, outcome } from './command.ts';
import type { Desk } from './desk.ts';
import { notOneOf } from './shared/choice.ts';
import { settingTyped } from './shared/setting-typed.ts';

const ACTIONS = ['list', 'get', 'set', 'unset', 'path'] as const;

export const config: CommandSpec = {
  name: 'config',
  arguments: [
    { name: '[action]', says: `${ACTIONS.join(', ')} (default: list)`, values: ACTIONS },
    { name: '[key]', says: 'which setting' },
    { name: '[value]', says: 'its new value' },
  ],
  examples: [
    'jobfu config set name "Sam Reed"',
    'jobfu config set region US-CA',
    'jobfu config get gapWorkingDays',
    'jobfu config',
  ],
  run: async (context, [action = 'list', key, value]) => {
    switch (action) {
      case 'list':
        return listSettings(await context.desk());
      case 'path':
        return outcome({ data: { database: context.databasePath }, render: ({ database }) => [database] });
      case 'get': {
        const desk = await context.desk();
        const setting = settingNamed(key);
        return outcome({ data: settingData(setting, desk), render: (shown) => [shown.value] });
      }
      case 'set':
        return change(context, settingNamed(key), value);
      case 'unset':
        return change(context, settingNamed(key), null);
      default:
        throw notOneOf(action, ACTIONS, `config cannot "${action}".`);
    }
  },
};

const settingNamed = (key: string | undefined): Setting => {
  if (key === undefined) throw usage('Which setting?', 'jobfu config lists them all');
  const setting = findSetting(key);
  if (!setting) {
    const near = nearest(
      key,
      SETTINGS.map((known) => known.key),
    );
    throw usage(
      `There is no setting "${key}".`,
      near === null ? 'jobfu config lists them all' : `Did you mean ${near}?`,
    );
  }
  return setting;
};

const settingData = (setting: Setting, { settings }: Desk) => ({
  key: setting.key,
  value: settingValue(settings, setting.key),
  default: setting.default,
  isSet: settings[setting.key] !== undefined,
  says: setting.says,
  source: setting.source ?? null,
});

const listSettings = (desk: Desk) => {
  const data = { settings: SETTINGS.map((setting) => settingData(setting, desk)) };
  return outcome({
    data,
    render: ({ settings }, view) => {
      const width = Math.max(...settings.map(({ key }) => key.length));
      return settings.flatMap(({ key, value, isSet, says, source }) =>
        view.wrap(
          `${key.padEnd(width)}  ${isSet ? view.style.bold(value) : value || '(not set)'}  ${view.style.dim(`${says}${source ? ` [${source}]` : ''}`)}`,
          width + 2,
        ),
      );
    },
  });
};

const change = async (context: Context, setting: Setting, value: string | null | undefined) => {
  if (value === undefined)
    throw usage(`${setting.key} takes a value: ${setting.says}.`, `jobfu config set ${setting.key} …`);
  const desk = await context.desk();
  const kept = value === null ? null : await settingTyped(setting, value);
  await desk.store.write(
    (writer) => writer.setSetting(setting.key, kept),
    kept ? `set ${setting.key} to ${kept}` : `set ${setting.key} back to its default`,
  );
  const settings = await desk.store.settings();
  const data = settingData(setting, { ...desk, settings });
  return outcome({
    data,
    confirms: true,
    render: (shown) => [`${shown.key}: ${shown.value || '(not set)'} · ${shown.says}`],
  });
};
