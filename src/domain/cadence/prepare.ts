/** The day before a booked interview is for preparing it (S1, S3; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { isDay } from '../facts.ts';
import { isRunning } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { type Rule, say } from './proposal.ts';

export const prepare: Rule = (situation) => {
  if (!isRunning(situation)) return [];
  const { booked, context, application } = situation;
  const { zone, policy } = context;
  return booked.map((interview) => {
    const day = dayOf(interview.at, zone);
    const before = addDays(day, -policy.prepareDaysBefore);
    const time = isDay(interview.at) ? '' : ` at ${zone.timeOf(interview.at)}`;
    return {
      rule: 'prepare',
      about: `prepare/i${interview.id}`,
      template: null,
      to: [],
      opens: startOfDay(before, zone),
      due: endOfDay(before, zone),
      // Its hour unknown, the day itself may find it over already.
      closes: isDay(interview.at) ? startOfDay(day, zone) : interview.at,
      why: `You have ${interview.stage ? `the ${interview.stage} interview` : 'an interview'} on ${say(day, situation)}${time}: prepare the day before`,
      sources: ['S1', 'S3'],
      command: `jobfu done ${application.id} prepare`,
    };
  });
};
