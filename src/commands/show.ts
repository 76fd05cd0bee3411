/** `jobfu show`: one application whole: its facts, what happened, and what is planned with its whys. */
import type { Application } from '../domain/facts.ts';
import { type Event, historyOf } from '../domain/history.ts';
import { promisesOf } from '../domain/promises.ts';
import { situationOf } from '../domain/situation.ts';
import { whereaboutsOf } from '../domain/whereabouts.ts';
import { showLines } from '../terminal/render/show.ts';
import { type CommandSpec, outcome } from './command.ts';
import type { Desk } from './desk.ts';
import { itemData } from './shared/item-data.ts';
import { applicationData, interviewData, momentData } from './shared/present.ts';
import { planAround } from './shared/pressing.ts';
import { findWho } from './shared/who.ts';

export const show: CommandSpec = {
  name: 'show',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu show acme', 'jobfu show 3 --json'],
  run: async (context, args) => showOne(await context.desk(), args[0] ?? ''),
};

const showOne = async (desk: Desk, who: string) => {
  const { application } = await findWho(desk, who);
  const plan = await planAround(desk, [application.id]);
  const mine = ({ application: { id } }: { application: { id: number } }): boolean => id === application.id;
  const { applied, url, note, region, people } = application;
  const situation = situationOf(application, await desk.planContext([application]));
  const data = {
    now: desk.zone.iso(desk.now),
    application: {
      ...(await applicationData(desk, application)),
      applied,
      url,
      note,
      region,
      people: people.map(({ name, email, role }) => ({ name, email, role })),
    },
    standing: whereaboutsOf(situation),
    timeline: historyOf(application, desk.zone).map((event) => eventData(event, application, desk)),
    promises: promisesOf(situation),
    plan: {
      due: plan.due.filter(mine).map((item) => itemData(item, desk.zone)),
      upcoming: plan.upcoming.filter(mine).map((item) => itemData(item, desk.zone)),
      waiting: plan.waiting.filter(mine),
    },
  };
  const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
  return outcome({ data, render: (shown, view) => showLines(shown, screen, view) });
};

const eventData = (event: Event, application: Application, { zone }: Desk) => {
  const at = momentData(event.at, zone);
  switch (event.what) {
    case 'interview': {
      const { project, challenge, note, cancelled, topics } = event.interview;
      const named = topics.map(({ text, person }) => ({
        text,
        person: application.people.find(({ id }) => id === person)?.name ?? null,
      }));
      const interview = {
        ...interviewData(event.interview, application, zone),
        topics: named,
        project,
        challenge,
        note,
        cancelled: cancelled && momentData(cancelled, zone),
      };
      return { what: event.what, at, interview };
    }
    case 'heard': {
      const { message, reading } = event;
      const from = application.people.find(({ id }) => id === message.from)?.name ?? null;
      const { id, text, via, subject, correction } = message;
      return {
        what: event.what,
        at,
        message: { id, text, via, subject, from, said: message.reading, correction },
        reading,
      };
    }
    case 'sent': {
      const { id, template, subject, text, to } = event.letter;
      const names = to
        .flatMap((person) => application.people.filter((known) => known.id === person))
        .map(({ name }) => name);
      return { what: event.what, at, letter: { id, template, via: event.via, to: names, subject, text } };
    }
    case 'decided':
      return { what: event.what, at, verb: event.verb, rule: event.rule, until: event.until };
    case 'asked': {
      const { number, category, text } = event.question;
      return { what: event.what, at, question: { number, category, text } };
    }
    case 'ended':
      return { what: event.what, at, as: event.as };
    case 'applied':
      return { what: event.what, at };
  }
};

export type EventData = ReturnType<typeof eventData>;
