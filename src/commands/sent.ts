/** `jobfu sent`: a letter went out, by whatever way; the plan moves on. */
import { workingDaysBetween } from '../domain/calendar.ts';
import { usage } from '../domain/errors.ts';
import { type Application, type Channel, isDay, type Letter, type Moment } from '../domain/facts.ts';
import { byText } from '../domain/order.ts';
import { UNASKED_TEMPLATES } from '../domain/spacing.ts';
import { dayOf, isAtOrAfter } from '../domain/timeline.ts';
import { plural, sayDay } from '../domain/wording.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { nextLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, type Context, type Options, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { oneOf } from './shared/choice.ts';
import { readFileBytes, readInput } from './shared/door.ts';
import {
  type Chosen,
  chooseLetter,
  composeLetter,
  goesTo,
  keptDraft,
  LETTER_ARGUMENTS,
  LETTER_OPTIONS,
} from './shared/letter.ts';
import { overwrittenRemarks } from './shared/overwritten.ts';
import { keepRecipients } from './shared/people.ts';
import { applicationData, momentData, nextItems } from './shared/present.ts';
import { isReferee, sayLetterTo } from './shared/recipients.ts';
import { pastTyped, sayMoment } from './shared/when.ts';
import { describe, describeSome, MOST_NAMED, stillRunning } from './shared/who.ts';
import { readLetter, type WrittenLetter } from './shared/written-letter.ts';

const WAYS = ['email', 'phone', 'letter'] as const satisfies readonly Channel[];

export const sent: CommandSpec = {
  name: 'sent',
  arguments: LETTER_ARGUMENTS,
  options: [
    ...LETTER_OPTIONS,
    { flags: '--on <when>', says: 'when it went out (default: now)' },
    { flags: '--via <way>', says: 'email, phone or letter', values: WAYS },
    {
      flags: '--text <file>',
      says: 'the words as they went out, a text or a mail file; - for standard input (default: as drafted)',
    },
  ],
  examples: [
    'jobfu sent',
    'jobfu sent thankyou acme --to dana',
    'jobfu sent checkin acme --on yesterday --via phone',
  ],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const chosen = await chooseLetter(context, desk, 'sent', args, options);
    refuseUndecided(chosen);
    const { template, application, to, strangers } = chosen;
    const via = wayTyped(textOption(options, 'via'));
    const on = pastTyped(desk, textOption(options, 'on'), '--on');
    const words = await wordsSent(context, options);
    // Nothing was written down of a call, unless somebody hands it over.
    const kept = await keptDraft(desk, chosen);
    const letter = via === 'phone' ? null : (await composeLetter(desk, chosen, options, { kept })).letter;
    // What went out cannot be guessed where the draft itself lacks a fact; that it went out still counts.
    const lacks = words === null ? (letter?.missing ?? []) : [];
    const drafted = letter?.missing.length === 0 ? letter : null;
    if (words === null) refuseTwice(desk, chosen, { on, via, text: drafted?.body ?? null });
    const was = (await applicationData(desk, application)).status;
    const isOwn = kept !== null && words === null && letter !== null;
    const id = await desk.store.write(
      async (writer) => {
        const ids = await keepRecipients(writer, application, to);
        // Sent, it is no draft any more, whatever words went out.
        if (kept !== null) await writer.dropDraft(kept.id);
        return writer.addLetter(application.id, {
          template: template.name,
          to: ids,
          on,
          via,
          subject: words?.subject ?? drafted?.subject ?? null,
          text: words?.body ?? drafted?.body ?? null,
        });
      },
      `sent ${sayLetterTo(template.name, to)} · ${sayApplication(application)}`,
      application,
    );
    const after = (await desk.store.application(application.id)) ?? application;
    const data = {
      letter: {
        id,
        template: template.name,
        on: momentData(on, desk.zone),
        via,
        to: to.map(({ name, email }) => ({ name, email })),
      },
      application: await applicationData(desk, after),
      next: await nextItems(desk, application.id),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    const day = isDay(on) ? on : desk.zone.dayOf(on);
    return outcome({
      data,
      remarks: [
        ...strangers.map((person) =>
          isReferee(application, person)
            ? `${person.name} is kept as your referee.`
            : `${person.name} was not recorded at ${application.company}, and is now.`,
        ),
        ...lacks.map(
          ({ field, flag }) =>
            `Its words are not kept: jobfu does not know ${field}. ${flag}, or --text <file>, would.`,
        ),
        ...thanksTooEarly(desk, chosen, on),
        ...(await tooSoon(desk, chosen, on)),
        ...(was === 'open' ? withoutOffer(chosen) : []),
        ...(isOwn ? ['Kept with it: the words as you changed them.'] : []),
        ...overwrittenRemarks(was, data.application.status),
        ...(template.name === 'offer-accept' ? await stillOpen(desk, application) : []),
      ],
      confirms: true,
      render: (shown, view) => [
        ...view.wrap(
          `Sent: ${sayLetterTo(shown.letter.template, shown.letter.to)} · ${sayApplication(shown.application)} · ${sayDay(day, screen.order, screen.today)}`,
          2,
        ),
        ...nextLines(shown.next, shown.application.id, screen, view),
      ],
    });
  },
};

/** Thanks that went out before the interview are kept, for no letter is refused for its time, and are none for it. */
const thanksTooEarly = (desk: Desk, { template, application, to }: Chosen, on: Moment): string[] => {
  if (template.name !== 'thankyou') return [];
  const { zone } = desk;
  const kept = application.interviews
    .filter(({ cancelled }) => cancelled === null)
    .sort((a, b) => byText(a.at, b.at));
  const last = kept.findLast(({ at }) => isAtOrAfter(on, at, zone));
  const next = kept.find(({ at }) => !isAtOrAfter(on, at, zone));
  // One held before is what these thanks are for, unless they have had theirs for it.
  const isForLast =
    last !== undefined &&
    !application.letters.some(
      (letter) =>
        letter.template === 'thankyou' && goesTo(letter, to) && isAtOrAfter(letter.on, last.at, zone),
    );
  if (next === undefined || isForLast) return [];
  return [
    `It went out before the interview of ${sayMoment(next.at, desk)} and counts as no thanks for it: one is due after it. If that was earlier: jobfu edit ${application.id} --at "…"; if it has not gone out: jobfu undo`,
  ];
};

const OF_AN_OFFER = ['offer-thanks', 'offer-extension', 'offer-accept', 'offer-decline', 'negotiate'];

/** An offer may have been made by word of mouth, or another letter is meant. */
const withoutOffer = ({ template, application: { id, company } }: Chosen): string[] =>
  OF_AN_OFFER.includes(template.name)
    ? [
        `No offer from ${company} is on record. If they made one: jobfu heard ${id} "…" --as offer; if this has not gone out: jobfu undo`,
      ]
    : [];

/** A message nobody asked for that went out sooner after the last one than is good is kept, and said to be. */
const tooSoon = async (desk: Desk, { template, application }: Chosen, on: Moment): Promise<string[]> => {
  if (!UNASKED_TEMPLATES.has(template.name)) return [];
  const { zone, policy } = desk;
  const day = dayOf(on, zone);
  const work = (await desk.planContext([application])).work(application);
  const before = application.letters
    .filter((letter) => UNASKED_TEMPLATES.has(letter.template) && dayOf(letter.on, zone) <= day)
    .map((letter) => dayOf(letter.on, zone))
    .sort(byText)
    .at(-1);
  return before === undefined || workingDaysBetween(before, day, work) >= policy.gapWorkingDays
    ? []
    : [
        `The last message they had not asked for went out on ${sayMoment(before, desk)}: leave ${plural(policy.gapWorkingDays, 'working day')} between two. If this has not gone out: jobfu undo`,
      ];
};

/** Whoever has taken an offer may want to tell the others. */
const stillOpen = async (desk: Desk, accepted: Application): Promise<string[]> => {
  const others = (await stillRunning(desk, await desk.store.applications())).filter(
    ({ id }) => id !== accepted.id,
  );
  if (others.length === 0) return [];
  const told = others.slice(0, MOST_NAMED).map(({ id }) => `jobfu draft withdraw ${id}`);
  return [`Still open: ${describeSome(others)}. To tell them: ${told.join(' · ')}`];
};

/** An acceptance nobody chose would close the application. @throws Fault `usage` that names the choices */
const refuseUndecided = ({ choices, application }: Chosen): void => {
  if (choices.length === 0) return;
  throw usage(
    `Which letter on the offer went out to ${describe(application)} is yours to say; nothing was recorded.`,
    `One of: ${choices.map((name) => `jobfu sent ${name} ${application.id}`).join(', ')}`,
  );
};

/** The same letter to the same people, the same way on the same day, which the plan does not ask for: a slip. */
const refuseTwice = (
  { zone, dateOrder, now }: Desk,
  { template, application, to, item }: Chosen,
  { on, via, text }: Pick<Letter, 'on' | 'via' | 'text'>,
): void => {
  if (item !== null && item.state !== 'upcoming') return;
  const day = dayOf(on, zone);
  const twin = application.letters.find(
    (letter) =>
      letter.template === template.name &&
      letter.via === via &&
      // Its words may come later.
      (letter.text !== null || text === null) &&
      dayOf(letter.on, zone) === day &&
      goesTo(letter, to),
  );
  if (twin === undefined) return;
  throw usage(
    `${sayLetterTo(template.name, to)} is already recorded as sent on ${sayDay(day, dateOrder, zone.dayOf(now))}; nothing was added.`,
    `jobfu show ${application.id}`,
  );
};

const wayTyped = (text: string | undefined): Channel => {
  if (text === undefined) return 'email';
  return oneOf(text, WAYS, '--via');
};

const wordsSent = async (context: Context, options: Options): Promise<WrittenLetter | null> => {
  const file = textOption(options, 'text');
  if (file === undefined) return null;
  const bytes =
    file === '-'
      ? await readInput(context, '--text letter.txt, or pipe the words in')
      : await readFileBytes(file);
  const letter = await readLetter(bytes);
  if (letter.body === '') throw usage('There are no words in the letter.', '--text letter.txt');
  return letter;
};
