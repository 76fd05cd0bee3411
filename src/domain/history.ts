/** Everything that happened with one application, in order (rule 10): what `show` draws. */

import { startOfDay, type Zone } from './calendar.ts';
import {
  type Application,
  type Channel,
  type Interview,
  isDay,
  type Letter,
  type Message,
  type Moment,
  type Reading,
} from './facts.ts';
import { type Question, questionAsked } from './questions.ts';
import { settledReading } from './standing.ts';
import { inOrder, type Placed, placesOf } from './timeline.ts';

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
  const places = placesOf(application, 0, zone);
  const events: (Placed & { event: Event })[] = [];
  /** What is known by its day only stands where placesOf has it, after what was entered before it that day. */
  const push = (id: number, event: Event): void => {
    const at = isDay(event.at) ? (places.get(id) ?? startOfDay(event.at, zone)) : event.at;
    events.push({ at, id, event });
  };
  if (applied !== null) push(0, { what: 'applied', at: applied });
  for (const interview of interviews) push(interview.id, { what: 'interview', at: interview.at, interview });
  for (const message of messages) {
    const room = interviews.find(({ id }) => id === message.interview);
    push(message.id, {
      what: 'heard',
      at: room?.at ?? message.on,
      message,
      reading: settledReading(message, zone),
    });
  }
  for (const letter of letters) push(letter.id, { what: 'sent', at: letter.on, letter, via: letter.via });
  for (const decision of decisions) {
    const { at, verb, rule, until } = decision;
    const question = questionAsked(decision);
    push(
      decision.id,
      question ? { what: 'asked', at, question } : { what: 'decided', at, verb, rule, until },
    );
  }
  for (const { id, at, as } of endings) push(id, { what: 'ended', at, as });
  return events.sort(inOrder).map(({ event }) => event);
};
