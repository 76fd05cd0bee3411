/** Which letter is meant, to whom, and its words: what `draft` and `sent` share, so that one records what the other prints. */
import { notFound, usage } from '../../domain/errors.ts';
import type { Application, Person } from '../../domain/facts.ts';
import type { PlanItem } from '../../domain/plan.ts';
import { settingValue } from '../../domain/policy.ts';
import { addressee, situationOf } from '../../domain/situation.ts';
import type { CheckResult } from '../../letters/checks/check.ts';
import { checksOn } from '../../letters/checks/checks.ts';
import type { Written } from '../../letters/request.ts';
import type { Template } from '../../letters/template/template.ts';
import { write } from '../../letters/write.ts';
import type { Context, Options } from '../command.ts';
import { listOption, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { openBuiltIn } from './built-in.ts';
import { acceptText } from './door.ts';
import { parsePerson, personNamed } from './people.ts';
import { describe, findWho, fold } from './who.ts';

export interface Chosen {
  readonly template: Template;
  readonly application: Application;
  readonly to: readonly Person[];
  /** The item of the plan this letter answers, where one asks for it. */
  readonly item: PlanItem | null;
  /** Others who are to get the same letter, one each. */
  readonly also: readonly Person[];
}

/** Options `draft` and `sent` share. */
export const LETTER_OPTIONS = [
  {
    flags: '--to <person>',
    says: 'who gets it (default: who is named, the last writer, the recruiter, the first met)',
    repeatable: true,
  },
  {
    flags: '--set <key=value>',
    says: 'a fact for this letter: topics, project, challenge, times, until …',
    repeatable: true,
  },
  { flags: '--variant <name>', says: 'another wording: short, formal …' },
] as const;

export const LETTER_ARGUMENTS = [
  { name: '[template]', says: 'thankyou, checkin … (default: what is due first)' },
  { name: '[who]', says: 'number, or part of the company, role or a name (default: the most pressing)' },
] as const;

/**
 * @throws Fault `usage` for a template or person nobody knows, and where nothing is due and none was named;
 * `not-found` for an application that is not there.
 */
export const chooseLetter = async (
  context: Context,
  desk: Desk,
  args: readonly (string | undefined)[],
  options: Options,
): Promise<Chosen> => {
  const letters = openBuiltIn(context.home);
  const { names } = letters;
  const [first, second] = args;
  const named = names.find((name) => name === first?.toLowerCase());
  if (second !== undefined && named === undefined) throw unknownTemplate(first ?? '', names);
  const who = named ? second : first;
  const applications = await desk.store.applications();
  const match =
    who === undefined
      ? null
      : await findWho(desk, who).catch((fault) => {
          throw named === undefined && second === undefined ? loneWord(fault, first ?? '', names) : fault;
        });
  const { due, upcoming } = await desk.planFor(applications);
  // Unnamed, only what is due: an early check-in is never drafted, let alone recorded, by accident.
  const candidates = named === undefined ? due : [...due, ...upcoming];
  const fitting = candidates.filter(
    (item) =>
      item.template !== null &&
      (named === undefined || item.template === named) &&
      (match === null || item.application.id === match.application.id) &&
      (match?.person == null ||
        item.rule !== 'thank-you' ||
        item.to.some(({ id }) => id === match.person?.id)),
  );
  const item = fitting[0] ?? null;
  const name = named ?? item?.template ?? null;
  if (name === null) throw nothingDue(match?.application ?? null, upcoming, desk);
  const id =
    match?.application.id ??
    item?.application.id ??
    applications.findLast(({ endings }) => endings.length === 0)?.id ??
    applications.at(-1)?.id;
  const application = applications.find((known) => known.id === id);
  if (!application) throw notFound('There is no application yet.', 'jobfu add');
  const to = await recipients(desk, application, item, match?.person ?? null, options);
  const also = fitting
    .filter(
      (other) => other !== item && other.application.id === application.id && other.rule === 'thank-you',
    )
    .flatMap((other) => other.to)
    .filter((person) => !to.some(({ id }) => id === person.id));
  return { template: await letters.load(name), application, to, item, also };
};

const unknownTemplate = (name: string, names: readonly string[]) =>
  usage(`There is no letter "${name}".`, `There are: ${names.join(', ')}`);

/** A lone word that is neither: it may have been meant as either. */
const loneWord = (fault: unknown, word: string, names: readonly string[]): unknown => {
  const near = names.find((name) =>
    name.replace(/-/g, '').startsWith(fold(word).replace(/[\s-]/g, '').slice(0, 5)),
  );
  return near && word.length >= 4
    ? usage(`There is no letter and no application "${word}".`, `Did you mean ${near}?`)
    : fault;
};

const nothingDue = (application: Application | null, upcoming: readonly PlanItem[], { zone }: Desk) => {
  const next = upcoming.find(
    (item) => item.template !== null && (application === null || item.application.id === application.id),
  );
  const hint = next
    ? `Next is ${next.rule} on ${zone.dayOf(next.opens)}: jobfu draft ${next.template} ${next.application.id}`
    : `Name one: jobfu draft checkin${application ? ` ${application.id}` : ''}`;
  return usage(`No letter is due${application ? ` for ${describe(application)}` : ''}.`, hint);
};

const recipients = async (
  desk: Desk,
  application: Application,
  item: PlanItem | null,
  named: Person | null,
  options: Options,
): Promise<readonly Person[]> => {
  const typed = listOption(options, 'to');
  if (typed.length > 0) return typed.map((text) => recipientTyped(application, text));
  if (named) return [named];
  if (item) return item.to;
  const someone = addressee(situationOf(application, await desk.planContext([application])));
  return someone ? [someone] : [];
};

/** Somebody known there by a part of the name, or somebody new with a name of their own (referees, say). */
const recipientTyped = (application: Application, text: string): Person => {
  const wanted = fold(text);
  const isKnown = application.people.some(
    ({ name, email }) => fold(name).includes(wanted) || (email !== null && fold(email) === wanted),
  );
  if (isKnown) return personNamed(application, text, '--to');
  return { id: NEW_PERSON, ...parsePerson(text, '--to') };
};

/** The number of somebody who is not kept yet. */
export const NEW_PERSON = 0;

export interface Composed {
  readonly letter: Written;
  /** Empty where facts are missing and nothing was written. */
  readonly checks: readonly CheckResult[];
}

/** The letter's words and the checks on them; `letter.missing` names the facts without which it cannot be written. */
export const composeLetter = async (desk: Desk, chosen: Chosen, options: Options): Promise<Composed> => {
  const { template, application, to } = chosen;
  const situation = situationOf(application, await desk.planContext([application]));
  const me = (key: string): string | null => settingValue(desk.settings, key) || null;
  const request = {
    application,
    me: { name: me('name'), email: me('email'), phone: me('phone'), linkedin: me('linkedin') },
    to,
    now: desk.now,
    zone: desk.zone,
    dateOrder: desk.dateOrder,
    set: factsTyped(listOption(options, 'set')),
    messages: situation.words.map(({ message, reading }) => ({ message, reading })),
    previous: situation.letters,
  };
  const letter = write(template, textOption(options, 'variant') ?? null, request);
  const isWritten = letter.missing.length === 0;
  return { letter, checks: isWritten ? checksOn(letter, { template, request, attachments: 0 }) : [] };
};

const factsTyped = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usage(`--set "${pair}" is not key=value.`, '--set project="the payments platform"');
      return [pair.slice(0, at).trim(), acceptText(pair.slice(at + 1), '--set').trim()];
    }),
  );
