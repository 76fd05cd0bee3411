/** `jobfu add`: records an interview with whom, what and what they said, or an application without one yet. */
import { startOfDay } from '../domain/calendar.ts';
import { employerKey, employerName } from '../domain/employer.ts';
import { usage } from '../domain/errors.ts';
import {
  type Application,
  type Correction,
  type Instant,
  type Interview,
  isDay,
  MEANINGS,
  type Moment,
  type Reading,
  STAGES,
} from '../domain/facts.ts';
import { nearest } from '../domain/nearest.ts';
import { type Situation, situationOf } from '../domain/situation.ts';
import { isActive, settledReading } from '../domain/standing.ts';
import { dayOf } from '../domain/timeline.ts';
import { wordsBehind } from '../domain/words-behind.ts';
import type { NewPerson, Writer } from '../store/store.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { recordedLines, sayInterview } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, type Options, outcome, textOption } from './command.ts';
import { type Desk, zoneName } from './desk.ts';
import { askForInterview, askForRest } from './shared/ask-interview.ts';
import { sayInterviewOf } from './shared/interview.ts';
import { keepMeant, peopleMeant, personMeant } from './shared/person-meant.ts';
import { applicationData, interviewData, momentData, nextItems } from './shared/present.ts';
import type { Told } from './shared/told.ts';
import { tieTold } from './shared/topics.ts';
import { complete, fromOptions, heardLater, NOTHING_TYPED, type Typed } from './shared/typed.ts';
import { sayMoment } from './shared/when.ts';
import { describe, describeSome, fold } from './shared/who.ts';
import { overruled, readWords } from './shared/words.ts';

export const add: CommandSpec = {
  name: 'add',
  arguments: [{ name: '[sentence...]', says: 'what happened, in your words; flags win over it' }],
  options: [
    { flags: '--company <company>', says: 'the employer' },
    { flags: '--role <title>', says: 'the job title' },
    {
      flags: '--stage <stage>',
      says: 'phone, video, in-person, panel, assessment, hr, negotiation, final, or your own word',
    },
    {
      flags: '--at <when>',
      says: 'when the interview is or was: "yesterday 3pm", 2026-03-10T15:00, "next Tuesday 9:30"',
    },
    { flags: '--minutes <n>', says: 'how long it takes or took' },
    {
      flags: '--with <person>',
      says: '"Dana Lee <dana@acme.example> (recruiter)"; once for each person met',
      repeatable: true,
    },
    {
      flags: '--topic <topic>',
      says: 'something talked about; "Dana: the billing migration" ties it to a person',
      repeatable: true,
    },
    { flags: '--project <project>', says: 'a project of theirs that excites you' },
    { flags: '--challenge <challenge>', says: 'a challenge they named' },
    {
      flags: '--said <words>',
      says: 'what they said about next steps, in their words; with --applied alone, about the application',
    },
    { flags: '--as <meaning>', says: `how they are to be read, where jobfu errs: ${MEANINGS.join(', ')}` },
    { flags: '--by <day>', says: 'the day they meant, where jobfu errs' },
    { flags: '--applied <when>', says: 'the day you applied (alone: no interview yet)' },
    { flags: '--place <place>', says: 'address or link of the interview' },
    { flags: '--url <url>', says: 'the posting' },
    { flags: '--region <region>', says: "the employer's public holidays, where not yours: US-NY" },
    { flags: '--note <note>', says: 'a note of your own' },
  ],
  examples: [
    'jobfu add "phone interview with Dana Lee at Acme for Senior Engineer yesterday at 3pm; she said they decide by the end of next week"',
    'jobfu add --company Acme --role "Senior Engineer" --stage phone --at "yesterday 3pm" --with "Dana Lee" --said "we\'ll decide by the end of next week"',
    'jobfu add --company Borealis --role Analyst --applied "last Monday"',
    'jobfu add',
  ],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const { typed, remarks } = await understand(context, desk, args, options);
    const said = await readSaid(desk, typed);
    const recorded = await desk.store.write(
      (writer) => record(writer, desk, typed, said),
      sayAdded(desk, typed),
    );
    return answer(context, desk, recorded, [
      ...remarks,
      ...newRemarks(recorded.others),
      ...stageRemarks(typed, recorded.application),
      ...(textOption(options, 'said') === undefined ? [] : saidRemarks(desk, said, recorded)),
    ]);
  },
};

/** An application beside others there, the last added first, may be meant, or a role said in other words. */
const newRemarks = (others: readonly Application[]): string[] =>
  others.length === 0
    ? []
    : [`This is a new application; there is already ${describeSome([...others].reverse())}.`];

/** Any word may name a stage; one that is nearly another may be a slip, and would stand in the letters. */
const stageRemarks = ({ stage }: Typed, id: number): string[] => {
  if (stage === null || STAGES.some((known) => known === fold(stage))) return [];
  const near = nearest(stage, STAGES);
  return near === null
    ? []
    : [`"${stage}" is kept as a word of your own. If you meant ${near}: jobfu edit ${id} --stage ${near}`];
};

/** With an application sent before today their words are as old as it, unless they name a day from today. */
const saidRemarks = (desk: Desk, said: Said | null, { application, interview }: Recorded): string[] =>
  said === null || interview !== null || dayOf(said.on, desk.zone) === desk.zone.dayOf(desk.now)
    ? []
    : [
        `Their words are kept as of ${sayMoment(said.on, desk)}, the day you applied. If they came later: jobfu undo, then the same without --said, and jobfu heard ${application} "…"`,
      ];

/** The very same time under another stage, or another time of the day: most likely one interview, noted twice. */
const twinRemarks = (desk: Desk, application: Application, added: Interview | null): string[] => {
  if (added === null || isDay(added.at)) return [];
  const twin = application.interviews.find(
    ({ id, at, cancelled }) => id !== added.id && cancelled === null && at === added.at,
  );
  if (twin !== undefined)
    return [
      `That time has another: ${sayInterviewOf(desk, application, twin)}. If it is the same: jobfu undo`,
    ];
  const met = application.people.filter(({ id }) => added.with.includes(id));
  const alike = alikeThatDay(desk, application, { ...added, with: met }).find(({ id }) => id !== added.id);
  return alike === undefined
    ? []
    : [
        `There is one that day already, at ${desk.zone.timeOf(alike.at)}. If it is the same: jobfu undo, then ${editTime(desk, application, alike, added.at)}`,
      ];
};

/** For the log. */
const sayAdded = (desk: Desk, typed: Typed): string => {
  const { at, stage, with: people } = typed;
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
  if (at === null) return `added the application to ${sayApplication(typed)}`;
  const interview = { stage, at: momentData(at, desk.zone), with: people };
  return `added the ${sayInterview(interview, screen)} at ${sayApplication(typed)}`;
};

interface Recorded {
  readonly application: number;
  /** Where the application is new: others at the same employer. */
  readonly others: readonly Application[];
  readonly interview: number | null;
  readonly message: number | null;
}

/** From a sentence, from answers, or from flags. */
const understand = async (
  context: Context,
  desk: Desk,
  words: readonly (string | undefined)[],
  options: Options,
): Promise<Told> => {
  if (words.length > 0) {
    const { fromSentence } = await import('./shared/told.ts');
    // Forgotten quotation marks: the words are one sentence all the same.
    return fromSentence(context, desk, words.join(' '), options);
  }
  const asks = isBare(options) && context.terminal.interactive;
  if (asks) return { typed: await askForInterview(context, desk), remarks: [] };
  const given = await fromOptions(desk, options, NOTHING_TYPED);
  const whole = context.terminal.interactive ? await askForRest(context, desk, given) : given;
  return { typed: complete(whole, options), remarks: [] };
};

const isBare = (options: Options): boolean => Object.values(options).every((value) => value === undefined);

/** All of it, or nothing: one transaction. */
const record = async (writer: Writer, desk: Desk, typed: Typed, said: Said | null): Promise<Recorded> => {
  const applications = await writer.some(await writer.outlooks.sharing([employerKey(typed.company)]));
  refuseTwice(desk, applications, typed);
  const open = await openApplication(applications, typed, desk);
  const id =
    open?.id ??
    (await writer.addApplication({
      company: typed.company,
      role: typed.role,
      applied: typed.applied,
      url: typed.url,
      note: typed.at === null ? typed.note : null,
      region: typed.region,
      created: desk.now,
    }));
  if (open) {
    const { role, applied, url, region } = typed;
    await writer.completeApplication(id, { role, applied, url, region });
  }
  const others = open === null ? applications.filter((known) => sameEmployer(known, typed)) : [];
  const people = await recordPeople(writer, id, typed.with);
  if (typed.at === null)
    return {
      application: id,
      others,
      interview: null,
      message: said && (await recordSaid(writer, said, id, null)),
    };
  const interview = await writer.addInterview(id, {
    stage: typed.stage,
    at: typed.at,
    zone: zoneName(),
    minutes: typed.minutes,
    with: [...people.keys()],
    topics: tieTold(typed.topics, people),
    project: typed.project,
    challenge: typed.challenge,
    place: typed.place,
    note: typed.note,
  });
  const message = said && (await recordSaid(writer, said, id, interview));
  return { application: id, others, interview, message };
};

/**
 * The names of those met, by their numbers. Who is known already may be named in part; those named together are told
 * apart by their names as they stand.
 */
const recordPeople = async (
  writer: Writer,
  id: number,
  met: readonly NewPerson[],
): Promise<Map<number, string>> => {
  const application = async () => (await writer.application(id)) as Application;
  const before = await application();
  const ids = new Set<number>();
  for (const person of met) {
    const known = personMeant(before, person, '--with');
    ids.add(await keepMeant(writer, await application(), person, known));
  }
  const { people } = await application();
  return new Map([...ids].map((one) => [one, people.find((person) => person.id === one)?.name ?? '']));
};

/** Their words, read and perhaps overruled, before anything is written. */
interface Said {
  readonly text: string;
  readonly on: Moment;
  readonly inTheRoom: boolean;
  readonly reading: Reading;
  readonly correction: Correction | null;
}

/** Days as they are named from today. */
const SAID_NOW =
  /\b(?:today|tonight|tomorrow|(?:this|next) (?:week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i;

/**
 * Words with an interview are dated on its day and were said in the room; with an application, on the day it was sent; what
 * names a later day of its own came then.
 */
const readSaid = async (desk: Desk, typed: Typed): Promise<Said | null> => {
  const { said, at, applied, as, by } = typed;
  const moment = at ?? applied;
  if (said === null || moment === null) return null;
  const day = dayOf(moment, desk.zone);
  const later = heardLater(typed, desk.zone);
  // What is said of an interview still ahead is said today, and so is what they say of this week to one who applied before.
  const isAhead =
    (at === null && SAID_NOW.test(said)) ||
    (isDay(moment) ? day > desk.zone.dayOf(desk.now) : moment > desk.now);
  const on = later ?? (isAhead ? desk.now : day);
  return {
    text: said,
    on,
    inTheRoom: at !== null && !isAhead && later === null,
    reading: await readWords(desk, said, on),
    correction: overruled(desk, { as, by }, on),
  };
};

const recordSaid = async (
  writer: Writer,
  { text, on, inTheRoom, reading, correction }: Said,
  application: number,
  interview: number | null,
) => {
  const message = await writer.addMessage(application, {
    text,
    on,
    via: inTheRoom ? 'in-person' : null,
    interview: inTheRoom ? interview : null,
    from: null,
    subject: null,
    reading,
  });
  if (correction) await writer.addCorrection(message, correction);
  return message;
};

const sameEmployer = (application: Application, typed: Typed): boolean =>
  employerName(application.company) === employerName(typed.company);

const refuseTwice = (desk: Desk, applications: readonly Application[], typed: Typed): void => {
  if (typed.at === null) return;
  const { at, stage } = typed;
  for (const application of applications) {
    if (
      !sameEmployer(application, typed) ||
      (typed.role && application.role && !isRole(application.role, typed.role))
    )
      continue;
    const twin = application.interviews.find(
      (interview) =>
        interview.at === at &&
        interview.cancelled === null &&
        fold(interview.stage ?? '') === fold(stage ?? ''),
    );
    if (twin) {
      throw usage(
        `That interview is already recorded, with application ${describe(application)}; nothing was added.`,
        `What they said later: jobfu heard ${application.id} "…"`,
      );
    }
    const alike = alikeThatDay(desk, application, { ...typed, at }).find(
      (interview) => isDay(interview.at) !== isDay(at),
    );
    if (alike) {
      throw usage(
        `That interview is already recorded, on ${sayMoment(alike.at, desk)}, with application ${describe(application)}; nothing was added.`,
        isDay(at)
          ? `To change it: jobfu edit ${application.id}, or jobfu reschedule ${application.id} "…"; for a second one that day, say its time`
          : `Its time: ${editTime(desk, application, alike, at)}; for a second one that day, give the first its own time before`,
      );
    }
  }
};

/** Interviews of that day, still standing, that neither stage nor people tell apart from the one typed. */
const alikeThatDay = (
  { zone }: Desk,
  application: Application,
  { at, stage, with: people }: Pick<Typed, 'stage' | 'with'> & { readonly at: Moment },
): Interview[] =>
  application.interviews.filter(
    (known) =>
      known.cancelled === null &&
      dayOf(known.at, zone) === dayOf(at, zone) &&
      (stage === null || known.stage === null || fold(stage) === fold(known.stage)) &&
      (people.length === 0 ||
        known.with.length === 0 ||
        people.some((person) => peopleMeant(application, person).some(({ id }) => known.with.includes(id)))),
  );

/** What to type to give the interview this time. */
const editTime = (
  { zone }: Desk,
  { id, interviews }: Application,
  interview: Interview,
  at: Moment,
): string => {
  const which = interviews.at(-1)?.id === interview.id ? '' : ` --interview ${interview.id}`;
  return `jobfu edit ${id}${which} --at "${dayOf(at, zone)}${isDay(at) ? '' : `T${zone.timeOf(at)}`}"`;
};

/** Whether a role is the one typed, or whole words of it were: "platform" of "Platform Engineer". */
const isRole = (role: string, typed: string): boolean => {
  const [whole, part] = [role, typed].map(
    (title) => ` ${fold(title).split(BETWEEN_WORDS).join(' ').trim()} `,
  );
  return fold(role) === fold(typed) || (part?.trim() !== '' && whole?.includes(part ?? '') === true);
};

/** Not within "C++", "C#" or ".NET". */
const BETWEEN_WORDS = /[^\p{L}\p{N}+#.]+/u;

/**
 * Those of the role typed, else the one that it is a part of, else those that may be meant: no role was typed, or they
 * have none. Who notes that they applied gives the role in full.
 */
const ofRole = (situations: readonly Situation[], { role: typed, at }: Typed): readonly Application[] => {
  const applications = situations.map(({ application }) => application);
  if (typed === null) return applications;
  const exact = applications.filter(({ role }) => role !== null && fold(role) === fold(typed));
  if (exact.length > 0) return exact;
  const part = applications.filter(({ role }) => at !== null && role !== null && isRole(role, typed));
  return part.length === 1 ? part : applications.filter(({ role }) => role === null);
};

/** Whether their word or a letter of ours ended it after the interview that is noted only now. */
const endedSince = ({ application, standing }: Situation, at: Instant): boolean =>
  !isActive(standing.status) &&
  standing.since !== null &&
  at < standing.since &&
  !application.endings.some((ending) => ending.at === standing.since);

/**
 * The application this belongs to: same employer, and same role or the only one there. It is running; else it is the
 * last that ended after this interview, for what is noted late happened when it happened (rule 10).
 */
const openApplication = async (
  applications: readonly Application[],
  typed: Typed,
  desk: Desk,
): Promise<Application | null> => {
  const there = applications.filter((application) => sameEmployer(application, typed));
  const context = await desk.planContext(there);
  const situations = there.map((application) => situationOf(application, context));
  const running = situations.filter(({ standing }) => isActive(standing.status));
  const fitting = ofRole(running, typed);
  if (fitting.length === 0 && typed.at !== null) {
    const start = isDay(typed.at) ? startOfDay(typed.at, desk.zone) : typed.at;
    const ended = situations.filter((situation) => endedSince(situation, start));
    return ofRole(ended, typed).at(-1) ?? null;
  }
  if (fitting.length > 1) {
    const names = fitting.map(describe).join('; ');
    throw usage(`Several applications at ${typed.company} are open: ${names}.`, 'Say which with --role.');
  }
  const [application] = fitting;
  if (application && typed.at === null) {
    if (application.applied !== null || application.interviews.length > 0) {
      throw usage(
        `${describe(application)} is already recorded; nothing was added.`,
        `jobfu show ${application.id}`,
      );
    }
  }
  return application ?? null;
};

const answer = async (context: Context, desk: Desk, recorded: Recorded, remarks: readonly string[]) => {
  const application = (await desk.store.application(recorded.application)) as Application;
  const interview = application.interviews.find(({ id }) => id === recorded.interview) ?? null;
  const message = application.messages.find(({ id }) => id === recorded.message);
  const data = {
    application: await applicationData(desk, application),
    interview: interview && interviewData(interview, application, desk.zone),
    reading: message ? settledReading(message, desk.zone) : null,
    next: await nextItems(desk, application.id),
  };
  const screen = {
    order: desk.dateOrder,
    today: desk.zone.dayOf(context.now),
    because: message && data.reading ? wordsBehind(message.text, data.reading) : undefined,
    applied: interview === null ? (application.applied ?? undefined) : undefined,
  };
  return outcome({
    data,
    confirms: true,
    remarks: [...remarks, ...twinRemarks(desk, application, interview)],
    render: (shown, view) => recordedLines(shown, screen, view),
  });
};
