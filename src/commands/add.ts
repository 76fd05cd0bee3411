/** `jobfu add`: records an interview with whom, what and what they said, or an application without one yet. */
import { employerKey, employerName } from '../domain/employer.ts';
import { usage } from '../domain/errors.ts';
import { type Application, type Correction, isDay, type Moment, type Reading } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { settledReading } from '../domain/standing.ts';
import { dayOf } from '../domain/timeline.ts';
import type { NewPerson, Writer } from '../store/store.ts';
import { recordedLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, listOption, type Options, outcome, textOption } from './command.ts';
import { type Desk, zoneName } from './desk.ts';
import { askForInterview } from './shared/ask-interview.ts';
import { acceptLine, acceptText } from './shared/door.ts';
import { wholeNumber } from './shared/numbers.ts';
import { keepPerson, parsePerson } from './shared/people.ts';
import { applicationData, interviewData, nextItems } from './shared/present.ts';
import { dayTyped, whenTyped } from './shared/when.ts';
import { describe, fold } from './shared/who.ts';
import { overruled, readWords } from './shared/words.ts';

export const add: CommandSpec = {
  name: 'add',
  options: [
    { flags: '--company <name>', says: 'the employer' },
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
    { flags: '--said <words>', says: 'what they said about next steps, in their words' },
    { flags: '--as <meaning>', says: 'how their words are to be read, where jobfu errs' },
    { flags: '--by <day>', says: 'the day they meant, where jobfu errs' },
    { flags: '--applied <when>', says: 'the day you applied (alone: no interview yet)' },
    { flags: '--place <place>', says: 'address or link of the interview' },
    { flags: '--url <url>', says: 'the posting' },
    { flags: '--region <region>', says: "the employer's public holidays, where not yours: US-NY" },
    { flags: '--note <note>', says: 'a note of your own' },
  ],
  examples: [
    'jobfu add --company Acme --role "Senior Engineer" --stage phone --at "yesterday 3pm" --with "Dana Lee" --said "we\'ll decide by the end of next week"',
    'jobfu add --company Borealis --role Analyst --applied "last Monday"',
    'jobfu add',
  ],
  run: async (context, _args, options) => {
    const desk = await context.desk();
    const asked = isBare(options) && context.terminal.interactive;
    const typed = asked ? await askForInterview(context, desk) : await fromOptions(desk, options);
    const said = readSaid(desk, typed);
    const recorded = await desk.store.write((writer) => record(writer, desk, typed, said));
    return answer(context, desk, recorded);
  },
};

/** An interview or application as it was typed or answered, understood but not yet kept. */
export interface Typed {
  readonly company: string;
  readonly role: string | null;
  readonly stage: string | null;
  readonly at: Moment | null;
  readonly minutes: number | null;
  readonly with: readonly NewPerson[];
  readonly topics: readonly string[];
  readonly project: string | null;
  readonly challenge: string | null;
  readonly said: string | null;
  readonly as: string | undefined;
  readonly by: string | undefined;
  readonly applied: string | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly region: string | null;
  readonly note: string | null;
}

interface Recorded {
  readonly application: number;
  readonly interview: number | null;
  readonly message: number | null;
}

const isBare = (options: Options): boolean => Object.values(options).every((value) => value === undefined);

const fromOptions = async (desk: Desk, options: Options): Promise<Typed> => {
  const line = (name: string): string | null => acceptLine(textOption(options, name), `--${name}`);
  const company = line('company');
  if (company === null) {
    throw usage('Which company? --company is missing.', 'jobfu add --company Acme --at "yesterday 3pm"');
  }
  const at = textOption(options, 'at');
  const applied = textOption(options, 'applied');
  if (at === undefined && applied === undefined) {
    throw usage(
      'When was the interview? --at is missing.',
      '--at "yesterday 3pm", or --applied "last Monday" where there was none yet',
    );
  }
  const said = textOption(options, 'said');
  if (said !== undefined && said.trim() === '')
    throw usage('--said has no words in it.', 'Leave it out, or quote them.');
  if (said === undefined && (options.as !== undefined || options.by !== undefined)) {
    throw usage(
      '--as and --by settle how words are read, and there are none.',
      'Give the words with --said.',
    );
  }
  const typed: Typed = {
    company,
    role: line('role'),
    stage: line('stage'),
    at: at === undefined ? null : whenTyped(desk, at, 'future'),
    minutes: wholeNumber(textOption(options, 'minutes'), '--minutes', { min: 1, max: 1440 }),
    with: listOption(options, 'with').map((text) => parsePerson(text, '--with')),
    topics: listOption(options, 'topic').flatMap((text) => acceptLine(text, '--topic') ?? []),
    project: line('project'),
    challenge: line('challenge'),
    said: said === undefined ? null : acceptText(said, '--said').trim(),
    as: textOption(options, 'as'),
    by: textOption(options, 'by'),
    applied: applied === undefined ? null : appliedTyped(desk, applied),
    place: line('place'),
    url: line('url'),
    region: await regionTyped(line('region')),
    note: line('note'),
  };
  if (typed.at === null) refuseWithoutInterview(options);
  return typed;
};

const regionTyped = async (region: string | null): Promise<string | null> =>
  region && (await import('../domain/holidays/regions.ts')).findRegion(region).code;

const appliedTyped = (desk: Desk, text: string): string => {
  const day = dayTyped(desk, text, 'past');
  if (day > desk.zone.dayOf(desk.now))
    throw usage(`--applied ${text} is still ahead.`, 'Name the day you applied.');
  return day;
};

/** Facts of an interview, and there is none. */
const refuseWithoutInterview = (options: Options): void => {
  for (const name of ['stage', 'minutes', 'topic', 'project', 'challenge', 'said', 'place']) {
    if (options[name] !== undefined) {
      throw usage(
        `--${name} belongs to an interview, and --at is missing.`,
        'Say when it was: --at "yesterday 3pm"',
      );
    }
  }
};

/** All of it, or nothing: one transaction. */
const record = async (writer: Writer, desk: Desk, typed: Typed, said: Said | null): Promise<Recorded> => {
  const applications = await writer.some(
    await writer.outlooks.sharing([employerKey(typed.company)]),
  );
  refuseTwice(applications, typed);
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
  const people = new Map<number, string>();
  for (const person of typed.with) {
    const now = (await writer.application(id)) as Application;
    people.set(await keepPerson(writer, now, person), person.name);
  }
  if (typed.at === null) return { application: id, interview: null, message: null };
  const interview = await writer.addInterview(id, {
    stage: typed.stage,
    at: typed.at,
    zone: zoneName(),
    minutes: typed.minutes,
    with: [...people.keys()],
    topics: typed.topics.map((topic) => tieTopic(topic, people)),
    project: typed.project,
    challenge: typed.challenge,
    place: typed.place,
    note: typed.note,
  });
  const message = said && (await recordSaid(writer, said, id, interview));
  return { application: id, interview, message };
};

/** Their words, read and perhaps overruled, before anything is written. */
interface Said {
  readonly text: string;
  readonly on: Moment;
  readonly inTheRoom: boolean;
  readonly reading: Reading;
  readonly correction: Correction | null;
}

/** Words with an interview are dated on its day and were said in the room; for one still ahead, they are today's. */
const readSaid = (desk: Desk, { said, at, as, by }: Typed): Said | null => {
  if (said === null || at === null) return null;
  const day = dayOf(at, desk.zone);
  const isAhead = isDay(at) ? day > desk.zone.dayOf(desk.now) : at > desk.now;
  const on = isAhead ? desk.now : day;
  return {
    text: said,
    on,
    inTheRoom: !isAhead,
    reading: readWords(desk, said, on),
    correction: overruled(desk, { as, by }, on),
  };
};

const recordSaid = async (
  writer: Writer,
  { text, on, inTheRoom, reading, correction }: Said,
  application: number,
  interview: number,
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

/** "Dana: the billing migration" belongs to Dana where she was met; any other colon is part of the topic. */
const tieTopic = (
  topic: string,
  people: ReadonlyMap<number, string>,
): { text: string; person: number | null } => {
  const [, before = '', after = ''] = /^([^:]{1,80}):\s*(.+)$/s.exec(topic) ?? [];
  const wanted = fold(before);
  const owner = [...people].filter(([, name]) => {
    const folded = fold(name);
    return wanted !== '' && (folded === wanted || folded.split(' ').includes(wanted));
  });
  const [only] = owner;
  return only && owner.length === 1 ? { text: after.trim(), person: only[0] } : { text: topic, person: null };
};

const sameEmployer = (application: Application, typed: Typed): boolean =>
  employerName(application.company) === employerName(typed.company);

const refuseTwice = (applications: readonly Application[], typed: Typed): void => {
  if (typed.at === null) return;
  const { at, stage } = typed;
  for (const application of applications) {
    if (
      !sameEmployer(application, typed) ||
      (typed.role && application.role && fold(application.role) !== fold(typed.role))
    )
      continue;
    const twin = application.interviews.find(
      (interview) =>
        interview.at === at &&
        interview.cancelled === null &&
        fold(interview.stage ?? '') === fold(stage ?? ''),
    );
    if (!twin) continue;
    throw usage(
      `That interview is already recorded, with application ${describe(application)}; nothing was added.`,
      `What they said later: jobfu heard ${application.id} "…"`,
    );
  }
};

/** The running application this belongs to: same employer, and same role or the only one there. */
const openApplication = async (
  applications: readonly Application[],
  typed: Typed,
  desk: Desk,
): Promise<Application | null> => {
  const there = applications.filter((application) => sameEmployer(application, typed));
  const context = await desk.planContext(there);
  const running = there.filter((application) => {
    const { status } = situationOf(application, context).standing;
    return status === 'open' || status === 'offer';
  });
  const wanted = typed.role === null ? null : fold(typed.role);
  const exact = running.filter(({ role }) => wanted !== null && role !== null && fold(role) === wanted);
  const fitting = exact.length > 0 ? exact : running.filter(({ role }) => wanted === null || role === null);
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

const answer = async (context: Context, desk: Desk, recorded: Recorded) => {
  const application = (await desk.store.application(recorded.application)) as Application;
  const interview = application.interviews.find(({ id }) => id === recorded.interview) ?? null;
  const message = application.messages.find(({ id }) => id === recorded.message);
  const data = {
    application: await applicationData(desk, application),
    interview: interview && interviewData(interview, application, desk.zone),
    reading: message ? settledReading(message, desk.zone) : null,
    next: await nextItems(desk, application.id),
  };
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(context.now) };
  return outcome({ data, confirms: true, render: (shown, view) => recordedLines(shown, screen, view) });
};
