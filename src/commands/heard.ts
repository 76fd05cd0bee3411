/** `jobfu heard`: what they wrote or said later, read at once; the plan follows. */
import { Fault, usage } from '../domain/errors.ts';
import {
  type Application,
  type ApplicationStatus,
  CHANNELS,
  type Channel,
  type Interview,
  isDay,
  MEANINGS,
  type Message,
  type Moment,
  type Person,
  type Reading,
} from '../domain/facts.ts';
import { nearest } from '../domain/nearest.ts';
import { settingValue } from '../domain/policy.ts';
import { situationOf } from '../domain/situation.ts';
import { isActive, settledReading } from '../domain/standing.ts';
import { dayOf } from '../domain/timeline.ts';
import { quote, sayList } from '../domain/wording.ts';
import { wordsBehind } from '../domain/words-behind.ts';
import type { NewPerson } from '../store/store.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { recordedLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, flagOption, type Options, outcome, textOption } from './command.ts';
import { type Desk, zoneName } from './desk.ts';
import { bookingCommand } from './shared/booking.ts';
import { atSameHour, calledOffRemarks } from './shared/called-off.ts';
import { oneOf } from './shared/choice.ts';
import { type Incoming, plainWords, wordsGiven } from './shared/incoming.ts';
import { NEW_PERSON, parsePerson } from './shared/people.ts';
import { keepMeant, peopleMeant, personMeant } from './shared/person-meant.ts';
import { applicationData, interviewData, momentData, nextItems } from './shared/present.ts';
import { signerOf } from './shared/signer.ts';
import { asTyped, pastTyped, sayMoment, whenTyped } from './shared/when.ts';
import { describe, findWho, fold } from './shared/who.ts';
import { BY_OR_ON, overruled, readWords } from './shared/words.ts';

export const heard: CommandSpec = {
  name: 'heard',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '[words...]', says: 'their words; - reads them from standard input' },
  ],
  options: [
    { flags: '--file <file>', says: 'a mail (.eml) or text file' },
    { flags: '--on <when>', says: 'when they said it (default: now, or the date of the mail)' },
    { flags: '--via <way>', says: 'email, phone, chat or in-person', values: CHANNELS },
    { flags: '--from <person>', says: 'who said it (default: the sender of the mail, or who signed it)' },
    { flags: '--as <meaning>', says: `how it is to be read, where jobfu errs: ${MEANINGS.join(', ')}` },
    { flags: '--by <day>', says: 'the day they meant, where jobfu errs' },
    { flags: '--book', says: 'book the interview they propose' },
  ],
  examples: [
    'jobfu heard acme "We will be in touch soon."',
    'jobfu heard acme --file reply.eml',
    'pbpaste | jobfu heard dana -',
  ],
  run: async (context, args, options) => {
    // Forgotten quotation marks: the words are one message all the same.
    const [who = '', ...rest] = args;
    const words = rest.length === 0 ? undefined : rest.join(' ');
    const desk = await context.desk();
    const { application, person } = await findWho(desk, who).catch((error) => {
      throw words === undefined && textOption(options, 'file') === undefined ? asWords(error, who) : error;
    });
    const was = await statusOf(desk, application);
    const incoming = await wordsTyped(context, words, options);
    const given = textOption(options, 'on');
    const on: Moment = given === undefined && incoming.date ? incoming.date : pastTyped(desk, given, '--on');
    const from = textOption(options, 'from');
    const isTold = from !== undefined || incoming.from !== null;
    const me = settingValue(desk.settings, 'name');
    const signer = isTold ? null : signerOf(application, incoming.text, { me, named: person });
    const sender: NewPerson | null =
      from === undefined ? (incoming.from ?? signer?.person ?? person) : parsePerson(from, '--from');
    const known = sender === null ? null : senderKnown(application, sender, from !== undefined);
    const book = flagOption(options, 'book');
    const senderId = sender === null ? null : (known?.id ?? NEW_PERSON);
    const twin = twinOf(application, { text: incoming.text, on, from: senderId }, desk);
    if (twin && book)
      return answer(context, desk, application.id, twin.id, { book, was, isKept: true, remarks: [] });
    if (twin) {
      throw usage(
        `These words are already recorded, with ${describe(application)}; nothing was added.`,
        `jobfu show ${application.id}`,
      );
    }
    const reading = await readWords(desk, incoming.text, on);
    if (book && reading.appointment === null) throw await notToBook(desk, application, reading);
    const correction = overruled(
      desk,
      { as: textOption(options, 'as'), by: textOption(options, 'by') },
      on,
      BY_OR_ON,
    );
    const kept = desk.store.write(
      async (writer) => {
        const fromId = sender === null ? null : await keepMeant(writer, application, sender, known);
        const message = await writer.addMessage(application.id, {
          text: incoming.text,
          on,
          via: channelTyped(textOption(options, 'via')) ?? incoming.via,
          interview: null,
          from: fromId,
          subject: incoming.subject,
          reading,
        });
        if (correction) await writer.addCorrection(message, correction);
        return message;
      },
      `heard from ${sayApplication(application)}: ${quote(incoming.text)}`,
      application,
    );
    const id = await kept.catch((error) => {
      throw givenBack(error, incoming.text);
    });
    return answer(context, desk, application.id, id, {
      book,
      was,
      isKept: false,
      remarks: [
        ...strangerRemarks(application, from === undefined || known ? null : sender),
        ...(signer?.remarks ?? []),
      ],
    });
  },
};

/** Words that cannot be booked by: they propose no time, or several to choose from. */
const notToBook = async (desk: Desk, application: Application, { times = [] }: Reading): Promise<Fault> => {
  const without = `jobfu heard ${application.id} … without --book, and once it is`;
  const moments = await Promise.all(times.map((time) => momentOf(desk, time)));
  const [first] = moments;
  if (first === undefined)
    return usage(
      'They propose no time to book; nothing was kept.',
      `${without} known: ${await bookingCommand(desk, application)}`,
    );
  return usage(
    `They propose several times, ${sayList(moments.map((at) => sayMoment(at, desk)))}; nothing was kept.`,
    `${without} agreed: ${await bookingCommand(desk, application, asTyped(first, desk))}`,
  );
};

/** A message has so many words, and hardly a company. */
const MESSAGE = 4;

/** Where nobody of that name is known and it reads like a message, who said it was forgotten. */
const asWords = (error: unknown, typed: string): unknown =>
  error instanceof Fault && error.kind === 'not-found' && typed.trim().split(/\s+/).length >= MESSAGE
    ? usage(
        'Who said that? The application is named before their words.',
        'jobfu heard 1 "…", with a number or a name from jobfu list',
      )
    : error;

/** Words that could not be kept, as they were typed: they may stand nowhere else. */
const givenBack = (error: unknown, words: string): unknown =>
  error instanceof Fault && error.kind === 'not-found'
    ? new Fault(error.kind, error.message, `The words were: ${words}`)
    : error;

const HINT = 'jobfu heard acme "We will be in touch." or --file reply.eml, or - for standard input';
const PIPE = 'jobfu heard acme - < reply.txt, or leave the - out, and it asks';

const wordsTyped = async (
  context: Context,
  words: string | undefined,
  options: Options,
): Promise<Incoming> => {
  const given = await wordsGiven(context, words, textOption(options, 'file'), PIPE);
  const incoming = given ?? plainWords(await asked(context));
  if (incoming.text.trim() === '') throw usage('There are no words in the message.', HINT);
  return incoming;
};

const asked = async (context: Context): Promise<string> => {
  if (!context.terminal.interactive) throw usage('What did they say? The words are missing.', HINT);
  return (await context.prompter()).words('What did they say?', {
    check: (text) => text !== '' || 'Their words, please.',
  });
};

/**
 * Somebody known by the name or a part of it, or null for somebody new. A mail whose sender may be several is of
 * somebody new; who types such a name is asked for the whole of it.
 */
const senderKnown = (application: Application, sender: NewPerson, isTyped: boolean): Person | null => {
  if (!isTyped) {
    const [only = null, ...more] = peopleMeant(application, sender);
    return more.length === 0 ? only : null;
  }
  const meant = personMeant(application, sender, '--from');
  if (meant !== null || sender.email !== null) return meant;
  const inside = application.people.filter(({ name }) => fold(name).includes(fold(sender.name)));
  return inside.length === 1 ? (inside[0] ?? null) : null;
};

const channelTyped = (text: string | undefined): Channel | null => {
  if (text === undefined) return null;
  return oneOf(text, CHANNELS, '--via');
};

/** The same words of the same day, which come once more by a slip or to be booked: kept twice, they would count twice. */
const twinOf = (
  { messages }: Application,
  { text, on, from }: Pick<Message, 'text' | 'on' | 'from'>,
  { zone }: Desk,
): Message | undefined => {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const isTheirs = (known: Message): boolean => from === null || known.from === null || known.from === from;
  return messages.find(
    (known) =>
      isTheirs(known) && dayOf(known.on, zone) === dayOf(on, zone) && plain(known.text) === plain(text),
  );
};

/** Somebody typed after --from whom the application did not know: a slip of the pen makes one more person. */
const strangerRemarks = ({ company, people }: Application, sender: NewPerson | null): string[] => {
  if (sender === null || people.length === 0) return [];
  const near = nearest(
    sender.name,
    people.flatMap(({ name }) => [name, ...name.split(/\s+/)]),
  );
  const meant = near === null ? '' : ` If you meant ${near}: jobfu undo`;
  return [`${sender.name} was not recorded at ${company}, and is now.${meant}`];
};

/** How words were kept. */
interface Kept {
  readonly book: boolean;
  /** Where the application stood before them. */
  readonly was: ApplicationStatus;
  /** They were kept by an earlier command. */
  readonly isKept: boolean;
  readonly remarks: readonly string[];
}

const statusOf = async (desk: Desk, application: Application): Promise<ApplicationStatus> =>
  situationOf(application, await desk.planContext([application])).standing.status;

/** A closed application that their words open again: whoever had ended it may not want that. */
const reopenedRemarks = (id: number, was: ApplicationStatus, is: ApplicationStatus): string[] =>
  isActive(was) || !isActive(is)
    ? []
    : [`It had been closed as ${was}, and is open again. To close it: jobfu close ${id} --as ${was}`];

/**
 * A closed application stays closed on words that came after and refuse nothing: they may take the refusal back, or only
 * be kind, and who reads them knows.
 */
const stillClosedRemarks = async (
  desk: Desk,
  application: Application,
  { on, reading }: { readonly on: Moment; readonly reading: Reading },
): Promise<string[]> => {
  const { status, since } = situationOf(application, await desk.planContext([application])).standing;
  const isLater = since !== null && dayOf(on, desk.zone) >= desk.zone.dayOf(since);
  return isActive(status) || status === 'accepted' || reading.outcome !== null || reading.silent || !isLater
    ? []
    : [`It stays closed as ${status}. If you are in the running again: jobfu reopen ${application.id}`];
};

const answer = async (
  context: Context,
  desk: Desk,
  id: number,
  messageId: number,
  { book, was, isKept, remarks: strangers }: Kept,
) => {
  const before = (await desk.store.application(id)) as Application;
  const message = before.messages.find((known) => known.id === messageId);
  if (!message) throw new Error('the message just kept is not there');
  const reading = settledReading(message, desk.zone);
  const { appointment, times = [] } = reading;
  const [next] = situationOf(before, await desk.planContext([before])).booked;
  const proposed =
    appointment === null ? null : atSameHour(await momentOf(desk, appointment), message.text, next, desk);
  const there = proposed === null ? undefined : interviewAt(before, proposed, desk);
  // One whose time is not known yet still gets it.
  const isBooked = there !== undefined && proposed !== null && (isDay(proposed) || !isDay(there.at));
  let booked = isBooked ? there.id : null;
  if (appointment !== null && proposed !== null && !isBooked) {
    const isWanted = book || (await wantsBooking(context, sayMoment(proposed, desk)));
    // With words that were kept before, the booking is a change of its own, and says where.
    const says = `booked ${sayMoment(proposed, desk)}${isKept ? ` at ${sayApplication(before)}` : ''}`;
    if (isWanted) booked = await bookInterview(desk, before, { known: there, moment: proposed, says });
  }
  const application = (await desk.store.application(id)) as Application;
  const interview = application.interviews.find((known) => known.id === booked);
  const data = {
    message: { id: messageId, on: momentData(message.on, desk.zone) },
    reading,
    application: await applicationData(desk, application),
    interview: interview ? interviewData(interview, application, desk.zone) : null,
    next: await nextItems(desk, id),
  };
  const others =
    booked === null || isBooked
      ? await calledOffRemarks(
          desk,
          application,
          message.text,
          isBooked || proposed === null ? null : asTyped(proposed, desk),
        )
      : await stillBooked(application, booked, desk);
  // What is still booked is moved, and not booked once more.
  const isToBook = proposed !== null && booked === null && others.length === 0;
  const offered = await Promise.all(times.map((time) => momentOf(desk, time)));
  const [toChoose] = offered.some((at) => interviewAt(application, at, desk)) ? [] : offered;
  const remarks = isToBook
    ? [`They propose a time. To book it: ${await bookingCommand(desk, application, asTyped(proposed, desk))}`]
    : toChoose !== undefined && others.length === 0
      ? [
          `They propose several times. To book one: ${await bookingCommand(desk, application, asTyped(toChoose, desk))}`,
        ]
      : isBooked && book
        ? ['That interview is booked already.']
        : [];
  const screen = {
    order: desk.dateOrder,
    today: desk.zone.dayOf(context.now),
    because: wordsBehind(message.text, reading),
  };
  return outcome({
    data,
    remarks: [
      ...strangers,
      ...reopenedRemarks(id, was, data.application.status),
      ...(await stillClosedRemarks(desk, application, { on: message.on, reading })),
      ...remarks,
      ...others,
    ],
    confirms: true,
    render: (shown, view) =>
      recordedLines(
        shown,
        screen,
        view,
        booked !== null && !isBooked ? 'Kept their words, and booked' : 'Kept their words',
      ),
  });
};

/** Other interviews ahead: the one just booked may stand in the place of the next of them. */
const stillBooked = async (application: Application, booked: number, desk: Desk): Promise<string[]> => {
  const ahead = situationOf(application, await desk.planContext([application])).booked;
  return ahead
    .filter(({ id }) => id !== booked)
    .map(({ at }, i) => {
      const isNext = i === 0 && ahead[0]?.id !== booked;
      return `The interview on ${sayMoment(at, desk)} stays booked.${isNext ? ` If it has moved: jobfu cancel ${application.id}` : ''}`;
    });
};

const wantsBooking = async (context: Context, at: string): Promise<boolean> => {
  if (!context.terminal.interactive) return false;
  return (await context.prompter()).confirm(`They propose ${at}. Book it?`, true);
};

/** The time they propose, in the zone they name or the user's own. */
const momentOf = async (desk: Desk, { at, zone }: { at: string; zone?: string }): Promise<Moment> => {
  const { zoneNamed } = await import('../reading/dates/zones.ts');
  const [day = '', time] = at.split('T');
  return time ? (zone ? zoneNamed(zone) : desk.zone).at(day, time) : whenTyped(desk, day, 'future');
};

/** An interview that is booked for that time; where either names the day alone, for that day. */
const interviewAt = ({ interviews }: Application, proposed: Moment, { zone }: Desk): Interview | undefined =>
  interviews.find(
    ({ at, cancelled }) =>
      cancelled === null &&
      (isDay(at) || isDay(proposed) ? dayOf(at, zone) === dayOf(proposed, zone) : at === proposed),
  );

/** Where an interview was kept with its day alone, this is its time. */
const bookInterview = async (
  desk: Desk,
  application: Application,
  { known, moment, says }: { known: Interview | undefined; moment: Moment; says: string },
): Promise<number> =>
  desk.store.write(
    async (writer) => {
      if (known !== undefined) {
        await writer.moveInterview(known.id, moment, zoneName());
        return known.id;
      }
      return writer.addInterview(application.id, {
        stage: null,
        at: moment,
        zone: zoneName(),
        minutes: null,
        with: [],
        topics: [],
        project: null,
        challenge: null,
        place: null,
        note: null,
      });
    },
    says,
    application,
  );
