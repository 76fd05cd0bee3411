/** The first call of bare `jobfu` at a terminal: what it is, three questions with guesses, and nothing else. */
import { readFileSync } from 'node:fs';
import { Fault } from '../../domain/errors.ts';
import { findSetting, type Setting } from '../../domain/settings.ts';
import { displayable } from '../../terminal/displayable.ts';
import { viewOf } from '../../terminal/view.ts';
import type { Context } from '../command.ts';
import { zoneName } from '../desk.ts';
import { settingTyped } from './setting-typed.ts';

/** Ctrl-C at any of the questions leaves nothing behind: all answers are kept at the end, at once. */
export const greet = async (context: Context): Promise<void> => {
  const { terminal, env, databasePath } = context;
  const zone = zoneName();
  const { REGIONS } = await import('../../domain/holidays/regions.ts');
  const view = await viewOf(terminal);
  const lines = [
    'Welcome. jobfu keeps an eye on what to do after an interview, and writes the email for it.',
    `All of it stays on this computer, in ${databasePath}`,
    '',
    'Three questions first. Enter takes what stands there; jobfu config changes it any time.',
  ];
  await terminal.err(`${lines.flatMap((line) => view.wrap(displayable(line))).join('\n')}\n`);
  const prompt = await context.prompter();
  const settings = new Map<string, string | null>();
  const ask = async (
    key: string,
    message: string,
    more: Parameters<typeof prompt.text>[1],
  ): Promise<void> => {
    const setting = findSetting(key) as Setting;
    const check = (text: string): Promise<true | string> => complaint(() => settingTyped(setting, text));
    settings.set(key, await settingTyped(setting, await prompt.text(message, { ...more, check })));
  };
  await ask('name', 'Your name, as it signs your letters', {});
  await ask('timezone', 'Your time zone', { default: zone });
  await ask('region', 'Whose public holidays count, such as US-CA or DE-BY', {
    default: countryOf(zone, env, (code) => REGIONS.some((region) => region.code === code)),
    // A code nobody knows is explained when it is entered; half-typed ones are left alone.
    echo: (typed) => REGIONS.find(({ code }) => code === typed.toUpperCase())?.name ?? null,
  });
  // The machine's own zone goes where the machine goes.
  if (settings.get('timezone') === zone) settings.set('timezone', null);
  const desk = await context.desk();
  await desk.store.write(async (writer) => {
    for (const [key, value] of settings) await writer.setSetting(key, value);
  }, 'answered the first questions');
  const name = settings.get('name');
  await terminal.err(displayable(`\nThank you${name ? `, ${name.split(' ')[0]}` : ''}.\n`));
};

const complaint = async (attempt: () => Promise<unknown>): Promise<true | string> => {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (error instanceof Fault) return [error.message, error.hint].filter(Boolean).join(' ');
    throw error;
  }
};

/** The list of zones by country that Unix systems keep. */
const ZONES = '/usr/share/zoneinfo/zone.tab';

/** A guess at the country: by the zone the machine is set to, else by the language it speaks; "" for no guess. */
const countryOf = (zone: string, env: NodeJS.ProcessEnv, isKnown: (code: string) => boolean): string => {
  const language = /^[a-z]{2,3}_([A-Z]{2})/.exec(env.LC_ALL || env.LC_TIME || env.LANG || '')?.[1];
  const country = countryOfZone(zone) ?? language ?? '';
  return isKnown(country) ? country : '';
};

const countryOfZone = (zone: string): string | undefined => {
  try {
    return readFileSync(ZONES, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .find(([, , name]) => name === zone)?.[0];
  } catch {
    return undefined;
  }
};
