/** Decide on the offer by their date, or within 24 hours where none is named; or ask for an extension before it runs out (S4; rule 8). */
import { addDays, addHours, endOfDay, startOfDay, subtractWorkingDays } from '../calendar.ts';
import { isDay } from '../facts.ts';
import { lettersSince } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural, quote } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

export const offerDecide: Rule = (situation) => {
  const { standing, context, work, application } = situation;
  if (standing.status !== 'offer' || standing.word === null) return [];
  const { zone, policy } = context;
  const { message, reading } = standing.word;
  const offered = dayOf(message.on, zone);
  const theirs = reading.deadline?.to ?? null;
  const hours = policy.offerDecideHours;
  const due = theirs
    ? endOfDay(theirs, zone)
    : isDay(message.on)
      ? endOfDay(addDays(offered, Math.ceil(hours / 24)), zone)
      : addHours(message.on, hours);
  const dueDay = zone.dayOf(due);
  const lead = subtractWorkingDays(dueDay, policy.offerDecideLeadWorkingDays, work);
  const asked = lettersSince(situation, message, 'offer-extension').at(-1);
  const extension = asked
    ? ` (you asked for more time on ${say(dayOf(asked.on, zone), situation)})`
    : ', or ask for more time before it runs out';
  return [
    {
      rule: 'offer-decide',
      about: `offer-decide/m${message.id}`,
      template: 'offer-extension',
      to: [],
      opens: startOfDay(lead < offered ? offered : lead, zone),
      due,
      closes: null,
      why: theirs
        ? `They want your answer to the offer by ${say(theirs, situation)}, ${quote(reading.deadline?.phrase ?? '')}: decide${extension}`
        : `The offer of ${say(offered, situation)} names no day; employers often want the signature within ${plural(hours, 'hour')}: decide${extension}`,
      sources: ['S4'],
      command: `jobfu draft offer-accept ${application.id}`,
    },
  ];
};
