/** `jobfu prep`: ready for the next interview: when and where, whom, what was said last time, a checklist, questions. */
import { isDay } from '../domain/facts.ts';
import { type Check, checklistFor, looksFor, occasionOf } from '../domain/preparation.ts';
import { answererOf, askedIn, phaseOf, questionsFor } from '../domain/questions.ts';
import { type Situation, situationOf } from '../domain/situation.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';
import { thingsToBring } from '../letters/words/papers-asked.ts';
import { prepLines } from '../terminal/render/prep.ts';
import { type CommandSpec, outcome } from './command.ts';
import type { Desk } from './desk.ts';
import { questionData } from './questions.ts';
import { bookingCommand } from './shared/booking.ts';
import { applicationData, interviewData, momentData } from './shared/present.ts';
import { isReferee } from './shared/recipients.ts';
import { findWho } from './shared/who.ts';

export const prep: CommandSpec = {
  name: 'prep',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu prep acme', 'jobfu prep 3 --json'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    const situation = situationOf(application, await desk.planContext([application]));
    const data = {
      now: desk.zone.iso(desk.now),
      application: {
        ...(await applicationData(desk, application)),
        url: application.url,
        note: application.note,
      },
      occasion: occasionOf(situation),
      standing: whereaboutsOf(situation),
      interview: nextData(situation, desk),
      booking: await bookingCommand(desk, application),
      people: peopleOf(situation),
      lastTime: lastTimeOf(situation, desk),
      checklist: [...bringing(situation), ...checklistFor(situation)],
      questions: questionsOf(situation, desk),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({ data, render: (shown, view) => prepLines(shown, screen, view) });
  },
};

const nextData = ({ booked, application }: Situation, { zone }: Desk) => {
  const next = booked[0];
  return next ? { ...interviewData(next, application, zone), note: next.note } : null;
};

/** What they want brought along to the next interview, as far as they have said so since the last. */
const bringing = (situation: Situation): Check[] => {
  const { held, places, words } = situation;
  if (occasionOf(situation) !== 'interview') return [];
  const last = places.get(held.at(-1)?.id ?? 0) ?? '';
  const things = words.flatMap(({ at, message }) => (at > last ? (thingsToBring(message.text) ?? []) : []));
  return [...new Set(things)].map((thing) => ({
    says: `Take along ${thing.replace(/\bmy\b/g, 'your')}, as they asked.`,
    sources: ['S1'],
  }));
};

/** Those of the next interview; where none is named, or none is booked, everybody known there, and no referee. */
const peopleOf = ({ booked, held, application }: Situation) => {
  const named = booked[0]?.with ?? [];
  const wanted =
    named.length > 0
      ? application.people.filter(({ id }) => named.includes(id))
      : application.people.filter((person) => !isReferee(application, person));
  return wanted.map((person) => ({
    name: person.name,
    email: person.email,
    role: person.role,
    met: held.some((interview) => interview.with.includes(person.id)),
    expected: named.includes(person.id),
    looksFor: looksFor(person),
  }));
};

/** The last conversation, and their last words with how they were read. */
const lastTimeOf = ({ held, words, application }: Situation, { zone }: Desk) => {
  const last = held.at(-1);
  const word = words.findLast(({ meaningful, settled }) => meaningful || !settled);
  if (!last && !word) return null;
  const { topics = [], project = null, challenge = null, note = null } = last ?? {};
  return {
    interview: last ? interviewData(last, application, zone) : null,
    topics: topics.map(({ text, person }) => ({
      text,
      person: application.people.find(({ id }) => id === person)?.name ?? null,
    })),
    project,
    challenge,
    note,
    said: word
      ? {
          text: word.message.text,
          on: momentData(isDay(word.message.on) ? word.day : word.message.on, zone),
          from: application.people.find(({ id }) => id === word.message.from)?.name ?? null,
          reading: word.reading,
        }
      : null,
  };
};

const questionsOf = (situation: Situation, desk: Desk) => {
  const { booked, held, application } = situation;
  const occasion = occasionOf(situation);
  if (occasion !== 'interview' && occasion !== 'waiting') return [];
  const next = booked[0];
  const met = application.people
    .filter(({ id }) => next?.with.includes(id))
    .map(({ role }) => answererOf(role));
  const asked = askedIn(application);
  return questionsFor(
    phaseOf(next?.stage ?? null, held.length),
    // Somebody whose part is not known may be anybody.
    met.includes(null) ? [] : met.filter((part) => part !== null),
    asked,
  ).map((question) => questionData(question, asked, desk));
};
