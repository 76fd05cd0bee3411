/** Which letter is meant, to whom, and its words: what `draft` and `sent` share, so that one records what the other prints. */
import { addDays, isRealDay } from '../../domain/calendar.ts';
import { Fault, notFound, usage } from '../../domain/errors.ts';
import type { Application, KeptDraft, Letter, Person } from '../../domain/facts.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Plan, PlanItem } from '../../domain/plan.ts';
import { settingValue } from '../../domain/policy.ts';
import { unanswered } from '../../domain/requests.ts';
import { addressee, type Situation, situationOf } from '../../domain/situation.ts';
import { followedUpWith, UNASKED_TEMPLATES } from '../../domain/spacing.ts';
import { dayOf } from '../../domain/timeline.ts';
import { sayDay } from '../../domain/wording.ts';
import type { CheckResult } from '../../letters/checks/check.ts';
import { checksOn } from '../../letters/checks/checks.ts';
import { dayField, fieldCalled } from '../../letters/facts/fields.ts';
import { TO_REFEREES } from '../../letters/registry.ts';
import type { Email, LetterRequest, Written } from '../../letters/request.ts';
import type { Heading, Template } from '../../letters/template/template.ts';
import { asSpan, dayAndPart, isSpan, lastOfDays, laterThan, namesNoDay } from '../../letters/words/days.ts';
import { tellsHowItWent } from '../../letters/words/prospects.ts';
import { write } from '../../letters/write.ts';
import type { Context, Options } from '../command.ts';
import { listOption, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import { notOneOf } from './choice.ts';
import { acceptText } from './door.ts';
import { openLetters } from './letters.ts';
import { NEW_PERSON } from './people.ts';
import { planAround, untilWanted } from './pressing.ts';
import {
  asReferee,
  findKnowing,
  namedIn,
  onlyOne,
  onlyOneForReferees,
  recipientTyped,
  refereesOf,
  strangersTo,
  unknownRecipient,
} from './recipients.ts';
import { strangerWhoSigned } from './stranger.ts';
import { describe, findWho } from './who.ts';

export interface Chosen {
  readonly template: Template;
  readonly application: Application;
  readonly to: readonly Person[];
  /** The item of the plan this letter answers, where one asks for it. */
  readonly item: PlanItem | null;
  /** Others who are to get the same letter, one each. */
  readonly also: readonly Person[];
  /** Those it goes to whom the application does not know yet. */
  readonly strangers: readonly Person[];
  /** Nobody typed them: the name stands under the message it answers. */
  readonly isToSigner: boolean;
  /** The letters among which the user alone decides, where none was named and the item leaves it open; else empty. */
  readonly choices: readonly string[];
  /** What else is due, as far as it is known. */
  readonly elsewhere: readonly PlanItem[];
}

/** What a decision on an offer may go out as; the first is the one `due` names. */
const OFFER_LETTERS = ['offer-accept', 'offer-decline', 'offer-extension'] as const;

/** The letter that the command of an item names, or null where it is for no letter. */
const letterOf = ({ rule, template }: PlanItem): string | null =>
  rule === 'offer-decide' ? OFFER_LETTERS[0] : template;

/** Whether an item is what this letter is for: an offer is declined as well as accepted. */
const isFor = (item: PlanItem, letter: string): boolean =>
  item.template === letter ||
  letterOf(item) === letter ||
  (item.rule === 'offer-decide' && letter === 'offer-decline');

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
  verb: 'draft' | 'sent',
  args: readonly (string | undefined)[],
  options: Options,
): Promise<Chosen> => {
  const letters = openLetters(context);
  const { names } = letters;
  const [first, second] = args;
  const named = names.find((name) => name === first?.toLowerCase());
  if (second !== undefined && named === undefined) throw unknownTemplate(first ?? '', names);
  const who = named ? second : first;
  const typed = namedIn(options);
  const match =
    who !== undefined
      ? await findWho(desk, who).catch((fault) => {
          throw named === undefined && second === undefined ? loneWord(fault, first ?? '', names) : fault;
        })
      : named === TO_REFEREES && typed.length > 0
        ? await matchForReferees(desk)
        : null;
  // Where no application is named, it is one that knows the person: never somebody else's by accident.
  const knowing = match === null ? await findKnowing(desk, typed) : null;
  const isOfThisKind = (item: PlanItem): boolean =>
    named === undefined ? letterOf(item) !== null : isFor(item, named);
  // Nobody is thanked in the place of those who are meant.
  const meant = match?.person ? [match.person] : [...(knowing?.values() ?? [])].flat();
  const isMeant = ({ rule, to }: PlanItem): boolean =>
    rule !== 'thank-you' || meant.length === 0 || to.some(({ id }) => meant.some((one) => one.id === id));
  const isWanted = (item: PlanItem): boolean => isOfThisKind(item) && isMeant(item);
  // Unnamed, only what is due: an early check-in is never drafted, let alone recorded, by accident.
  const fittingIn = ({ due, upcoming }: Pick<Plan, 'due' | 'upcoming'>): PlanItem[] =>
    (named === undefined ? due : [...due, ...upcoming]).filter(isWanted);
  if (knowing?.size === 0 && (await desk.store.outlooks.isLargerThan(0))) {
    const { due } = await untilWanted(desk, isOfThisKind);
    const latest = await desk.store.outlooks.latest();
    throw unknownRecipient(verb, typed, named, due.filter(isOfThisKind), latest);
  }
  const among = match ? [match.application] : [...(knowing?.keys() ?? [])];
  const seen =
    among.length > 0 ? { ...(await planOf(desk, among)), isWhole: true } : await untilWanted(desk, isWanted);
  const fitting = fittingIn(seen);
  const dueFirst = seen.due.some(isWanted) ? seen.due.filter(isWanted) : fitting;
  const owner = knowing?.size ? await onlyOne(desk, typed, knowing, dueFirst) : (match?.application ?? null);
  const pressing = fitting[0] ?? null;
  const id = owner?.id ?? pressing?.application.id ?? (await desk.store.outlooks.latest());
  const application = id === null ? null : await desk.store.application(id);
  const thanksForFeedback =
    named === undefined &&
    application !== null &&
    (pressing === null || pressing.template === 'rejection-thanks') &&
    isFeedbackOpen(await situationFor(desk, application));
  const item = thanksForFeedback ? null : pressing;
  const name = named ?? (thanksForFeedback ? 'feedback-thanks' : item && letterOf(item));
  if (name === null) throw await nothingDue(owner, application, seen.upcoming, desk);
  if (!application) throw notFound('There is no application yet.', 'jobfu add');
  const template = await letters.load(name);
  const isOpenWho =
    typed.length === 0 &&
    !match?.person &&
    (template.thread || TO_THE_WRITER.includes(name)) &&
    ofPart(name, application).length === 0 &&
    name !== TO_REFEREES;
  const signer = isOpenWho ? await signerOfLast(desk, application) : null;
  const to = signer
    ? [signer]
    : await recipients(desk, { name, application, item, named: match?.person ?? null }, options);
  const also = fittingIn(seen.isWhole ? seen : await planOf(desk, [application]))
    .filter(
      (other) =>
        other.application.id === application.id &&
        other.rule === 'thank-you' &&
        other.template === name &&
        other.about !== item?.about,
    )
    .flatMap((other) => other.to)
    .filter((person) => !to.some(({ id }) => id === person.id));
  const strangers = typed.length > 0 || signer ? strangersTo(application, to) : [];
  const choices = named === undefined && item?.rule === 'offer-decide' ? OFFER_LETTERS : [];
  const elsewhere = seen.due.filter((other) => other.application.id !== application.id);
  return {
    template,
    application,
    to,
    item,
    also,
    strangers,
    isToSigner: signer !== null,
    choices,
    elsewhere,
  };
};

/** A referee is known at no employer, or at an earlier one: the application is found without them. */
const matchForReferees = async (desk: Desk): Promise<{ application: Application; person: null } | null> => {
  const isAsking = (item: PlanItem): boolean => isFor(item, TO_REFEREES);
  const { due, upcoming } = await untilWanted(desk, isAsking);
  const application = await onlyOneForReferees(desk, [...due, ...upcoming].filter(isAsking));
  return application === null ? null : { application, person: null };
};

/** Letters that begin no thread and take up what was written all the same: a refusal, an invitation. */
const TO_THE_WRITER: readonly string[] = ['feedback', 'keep-in-touch', 'reschedule'];

/** Who signed the last they wrote, where that is nobody on record; whom the others know is not the one who wrote. */
const signerOfLast = async (desk: Desk, application: Application): Promise<Person | null> => {
  const last = (await situationFor(desk, application)).words.at(-1)?.message;
  if (last === undefined || last.from !== null || last.interview !== null) return null;
  const name = strangerWhoSigned(application, last.text, settingValue(desk.settings, 'name'));
  return name === '' ? null : { id: NEW_PERSON, name, email: null, role: null };
};

/** Days after which nobody waits for thanks any more. */
const STILL_THANKED = 14;

/** True where the last they wrote, after a refusal, is feedback nobody was thanked for. */
const isFeedbackOpen = ({ words, letters, today, context: { zone } }: Situation): boolean => {
  const last = words.at(-1);
  const refusal = words.find(({ reading }) => reading.outcome === 'rejection');
  if (last === undefined || refusal === undefined || last === refusal || last.message.interview !== null)
    return false;
  // Of what was noted in the same minute the numbers tell which came first.
  const isSince = ({ id, on }: Letter): boolean =>
    on > last.message.on || (on === last.message.on && id > last.message.id);
  const day = dayOf(last.message.on, zone);
  if (day < addDays(today, -STILL_THANKED) || letters.some(isSince)) return false;
  return (
    letters.some(({ template, on }) => template === 'feedback' && on <= last.message.on) ||
    tellsHowItWent(last.message.text)
  );
};

/** What is planned for these applications, as it is seen among all the others. */
const planOf = async (
  desk: Desk,
  applications: readonly Application[],
): Promise<Pick<Plan, 'due' | 'upcoming'>> => {
  const ids = applications.map(({ id }) => id);
  const { due, upcoming } = await planAround(desk, ids);
  const own = ({ application }: PlanItem): boolean => ids.includes(application.id);
  return { due: due.filter(own), upcoming: upcoming.filter(own) };
};

export const unknownTemplate = (name: string, names: readonly string[]) =>
  notOneOf(name, names, `There is no letter "${name}".`);

/** Whether what was written goes to these people, and to nobody else. */
export const goesTo = (written: Pick<Letter, 'to'>, to: readonly Person[]): boolean =>
  written.to.length === to.length && to.every(({ id }) => written.to.includes(id));

/** A lone word that is neither: it may have been meant as either. */
const loneWord = (fault: unknown, word: string, names: readonly string[]): unknown => {
  if (!(fault instanceof Fault) || fault.kind !== 'not-found') return fault;
  const near = nearest(word, names);
  const says = `There is no letter and no application "${word}".`;
  return near === null
    ? notFound(says, fault.hint === 'jobfu list' ? 'jobfu templates, or jobfu list' : fault.hint)
    : usage(says, `Did you mean ${near}?`);
};

/** A letter somebody may have in mind where none is due: none that asks after an answer they have had. */
const letterToName = async (desk: Desk, application: Application | null): Promise<string> => {
  if (application === null) return 'checkin';
  const { words, letters } = await situationFor(desk, application);
  const isRefused =
    application.endings.at(-1)?.as === 'rejected' ||
    words.some(({ reading }) => reading.outcome === 'rejection');
  if (isRefused && !letters.some(({ template }) => template === 'feedback')) return 'feedback';
  return isRefused || application.endings.length > 0 ? 'keep-in-touch' : 'checkin';
};

const nothingDue = async (
  application: Application | null,
  latest: Application | null,
  upcoming: readonly PlanItem[],
  desk: Desk,
) => {
  const { zone, dateOrder, now } = desk;
  const next = upcoming.find(
    (item) => letterOf(item) !== null && (application === null || item.application.id === application.id),
  );
  const hint = next
    ? `Next is ${next.rule}, from ${sayDay(zone.dayOf(next.opens), dateOrder, zone.dayOf(now))}: jobfu draft ${letterOf(next)} ${next.application.id}`
    : `Name one: jobfu draft ${await letterToName(desk, application ?? latest)}${application ? ` ${application.id}` : ''}`;
  return usage(`No letter is due${application ? ` for ${describe(application)}` : ''}.`, hint);
};

const recipients = async (
  desk: Desk,
  {
    name,
    application,
    item,
    named,
  }: Pick<Chosen, 'application' | 'item'> & { name: string; named: Person | null },
  options: Options,
): Promise<readonly Person[]> => {
  const typed = namedIn(options);
  if (name === TO_REFEREES && typed.length > 0)
    return typed.map((text) => asReferee(application, recipientTyped(application, text)));
  if (typed.length > 0) return typed.map((text) => recipientTyped(application, text));
  // To nobody rather than to the employer.
  if (name === TO_REFEREES) return refereesOf(application, named);
  if (named) return [named];
  const people = ofPart(name, application);
  if (people.length > 0) return people;
  if (item && item.to.length > 0) return item.to;
  const situation = await situationFor(desk, application);
  // What nobody asked for goes to whom the last such letter went to, before it is due as well.
  const isUnasked = UNASKED_TEMPLATES.has(name) || name === 'ask-next-steps';
  const followed = isUnasked ? followedUpWith(situation) : [];
  return followed.length > 0 ? followed : addresseeOf(situation);
};

/** Letters that go to people of a certain part in it (PLAYBOOK section 4), by what their role is called. */
const PARTS: Readonly<Record<string, RegExp>> = {
  'offer-extension': /recruit|talent|\bhr\b|human resources|hiring manager/i,
};

/** Those on record who have that part in it, where the letter goes to one. */
const ofPart = (name: string, { people }: Application): readonly Person[] => {
  const part = PARTS[name];
  return part === undefined ? [] : people.filter(({ role }) => role !== null && part.test(role));
};

/** The one a letter goes to when nobody is named, or no one where nobody is known. */
export const addresseeOf = (situation: Situation): readonly Person[] => {
  const someone = addressee(situation);
  return someone ? [someone] : [];
};

export const situationFor = async (desk: Desk, application: Application): Promise<Situation> =>
  situationOf(application, await desk.planContext([application]));

export interface Composed {
  readonly letter: Written;
  readonly request: LetterRequest;
  /** Empty where facts are missing and nothing was written. */
  readonly checks: readonly CheckResult[];
}

/**
 * The letter's words and the checks on them; `letter.missing` names the facts without which it cannot be written. Words
 * the user changed (`kept`) stand in place of the template's.
 */
export const composeLetter = async (
  desk: Desk,
  { template, application, to }: Addressed,
  options: Options,
  { kept, answered = {} }: { kept: KeptDraft | null; answered?: Readonly<Record<string, string>> },
): Promise<Composed> => {
  const typed = { ...factsTyped(listOption(options, 'set')), ...answered };
  const known = kept === null ? await onRecord(desk, template, application, typed) : NOTHING_MORE;
  const set = { ...known.set, ...(await withDays(desk, template, typed)) };
  const request = askedLater(await letterRequest(desk, application, to, set), typed);
  const written = (): Written => {
    const letter = write(template, textOption(options, 'variant') ?? null, request);
    return { ...letter, remarks: [...known.remarks, ...letter.remarks] };
  };
  const letter = kept === null ? written() : asKept(kept, to);
  return {
    letter,
    request,
    checks: letter.missing.length === 0 ? checkLetter(letter, template, request) : [],
  };
};

const NOTHING_MORE = { set: {}, remarks: [] };

/** What another application has on record for a letter: the day by which another employer wants the answer to its offer. */
const onRecord = async (
  desk: Desk,
  { likes }: Heading,
  application: Application,
  typed: Readonly<Record<string, string>>,
): Promise<{ readonly set: Readonly<Record<string, string>>; readonly remarks: readonly string[] }> => {
  if (!likes.includes('offerDay') || Object.keys(typed).some((key) => fieldCalled(key) === 'offerDay'))
    return NOTHING_MORE;
  const { otherOffer } = await import('./other-offer.ts');
  const offer = await otherOffer(desk, application);
  if (offer === null) return NOTHING_MORE;
  const day = sayDay(offer.day, desk.dateOrder, desk.zone.dayOf(desk.now));
  return {
    set: { offerDay: offer.day },
    remarks: [
      `${offer.company} wants its answer by ${day}, as on record: --set offerDay="…" names another day.`,
    ],
  };
};

/** More time is asked for than they gave: "Friday" is none that comes before their day. */
const askedLater = (
  request: LetterRequest,
  { until: typed = '' }: Readonly<Record<string, string>>,
): LetterRequest => {
  const { until = '' } = request.set;
  const theirs = request.messages.findLast(({ reading }) => reading.deadline?.owner === 'you')?.reading
    .deadline?.to;
  const day = until.slice(0, DAY_LENGTH);
  if (!theirs || !isRealDay(day)) return request;
  return {
    ...request,
    set: { ...request.set, until: laterThan(theirs, typed, day) + until.slice(DAY_LENGTH) },
  };
};

const DAY_LENGTH = '2026-03-27'.length;

type Addressed = Pick<Chosen, 'template' | 'application' | 'to'>;

/** The words the user changed for this letter to exactly these people, or null. */
export const keptDraft = async (
  desk: Desk,
  { template, application, to }: Addressed,
): Promise<KeptDraft | null> => {
  const drafts = await desk.store.drafts(application.id);
  return drafts.find((draft) => draft.template === template.name && goesTo(draft, to)) ?? null;
};

const asKept = ({ template, subject, text }: KeptDraft, to: readonly Person[]): Written => ({
  template,
  variant: null,
  to: to.map(({ name, email }) => ({ name, email })),
  subject,
  body: text,
  remarks: [],
  missing: [],
});

/** What a letter to these people may draw on. */
export const letterRequest = async (
  desk: Desk,
  application: Application,
  to: readonly Person[],
  set: Readonly<Record<string, string>> = {},
): Promise<LetterRequest> => {
  const situation = await situationFor(desk, application);
  const me = (key: string): string | null => settingValue(desk.settings, key) || null;
  return {
    application,
    me: { name: me('name'), email: me('email'), phone: me('phone'), linkedin: me('linkedin') },
    to,
    now: desk.now,
    zone: desk.zone,
    dateOrder: desk.dateOrder,
    set,
    messages: situation.words,
    previous: situation.letters,
    waiting: unanswered(situation),
  };
};

/** The checks; files can only go along once the letter has left jobfu. */
export const checkLetter = (email: Email, template: Heading, request: LetterRequest) =>
  checksOn(email, { template, request, attachments: 0 });

/** The facts somebody still has to give, and where to type them. */
export const missingFault = ({ template, missing, remarks }: Written, id: number) =>
  usage(
    [
      `The letter "${template}" needs to know: ${missing.map(({ field }) => field).join(', ')}.`,
      ...remarks,
    ].join(' '),
    `jobfu draft ${template} ${id} ${missing.map(({ flag }) => flag).join(' ')}`,
  );

/** Days to answer by, said as "lunchtime on Friday" where they are typed so. */
const TAKES_PART_OF_DAY = ['until', 'by'];

/** "Last Friday", "17 April"; "the end of June" and "last week" are said so once they have passed. */
const NAMES_A_DAY =
  /\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening))\b/i;

/** Days given in words ("next Friday") as days: a letter is read on another day than it is written. */
const withDays = async (
  desk: Desk,
  { name: letter }: Pick<Template, 'name'>,
  set: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const isAskedAfter = (key: string): boolean => key === 'deadline' && dayField(key, letter) === 'past';
  const days = Object.entries(set).filter(
    ([key, typed]) =>
      dayField(fieldCalled(key)) !== null &&
      !namesNoDay(typed) &&
      (!isAskedAfter(key) || NAMES_A_DAY.test(typed)) &&
      !isSpan(fieldCalled(key) === 'until' ? asSpan(typed) : typed),
  );
  if (days.length === 0) return set;
  const { dayAskedAfter, dayGiven } = await import('./when.ts');
  return {
    ...set,
    ...Object.fromEntries(
      days.map(([key, typed]) => {
        const side = dayField(fieldCalled(key), letter) ?? 'future';
        const last = key === 'by' ? lastOfDays(typed) : typed;
        const [day, part] = (TAKES_PART_OF_DAY.includes(key) && dayAndPart(last)) || [last, ''];
        const named = isAskedAfter(key) ? dayAskedAfter(desk, day) : dayGiven(desk, day, side);
        return [key, named === null ? typed : `${named}${part}`];
      }),
    ),
  };
};

const factsTyped = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usage(`--set "${pair}" is not key=value.`, '--set project="the payments platform"');
      return [pair.slice(0, at).trim(), acceptText(pair.slice(at + 1), '--set').trim()];
    }),
  );
