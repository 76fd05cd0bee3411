/** Everything that happened with one application, in order (rule 10): what `show` draws. */

import type { Zone } from './calendar.ts';
import type { Application, Channel, Interview, Letter, Message, Moment, Reading } from './facts.ts';
import { byText } from './order.ts';
import { type Question, questionAsked } from './questions.ts';
import { settledReading } from './standing.ts';
import { endOf } from './timeline.ts';

export type Event =
  | { readonly what: 'applied'; readonly at: Moment }
  | { readonly what: 'interview'; readonly at: Moment; readonly interview: Interview }
  | { readonly what: 'heard'; readonly at: Moment; readonly message: Message; readonly reading: Reading }
  | { readonly what: 'sent'; readonly at: Moment; readonly letter: Letter; readonly via: Channel }
  | {
      readonly what: 'decided';
      readonly at: Moment;
      readonly verb: string;
      readonly rule: string;
      readonly until: string | null;
    }
  | { readonly what: 'asked'; readonly at: Moment; readonly question: Question }
  | { readonly what: 'ended'; readonly at: Moment; readonly as: string };

/** Events in the order they happened; words said in the room follow their interview. */
export const historyOf = (application: Application, zone: Zone): Event[] => {
  const { applied, interviews, messages, letters, decisions, endings } = application;
  const events: Event[] = [];
  if (applied !== null) events.push({ what: 'applied', at: applied });
  for (const interview of interviews) events.push({ what: 'interview', at: interview.at, interview });
  for (const message of messages) {
    const room = interviews.find(({ id }) => id === message.interview);
    events.push({
      what: 'heard',
      at: room?.at ?? message.on,
      message,
      reading: settledReading(message, zone),
    });
  }
  for (const letter of letters) events.push({ what: 'sent', at: letter.on, letter, via: letter.via });
  for (const decision of decisions) {
    const { at, verb, rule, until } = decision;
    const question = questionAsked(decision);
    events.push(question ? { what: 'asked', at, question } : { what: 'decided', at, verb, rule, until });
  }
  for (const { at, as } of endings) events.push({ what: 'ended', at, as });
  return events
    .map((event, i) => ({ event, key: endOf(event.at, zone), i }))
    .sort((a, b) => byText(a.key, b.key) || a.i - b.i)
    .map(({ event }) => event);
};
