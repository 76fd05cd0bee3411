/** The day before a booked interview is for preparing it (S1, S3; J). */
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { isDay } from '../facts.ts';
import { interviewStart, isLive } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

export const prepare: Rule = (situation) => {
  const { booked, context, application } = situation;
  const { zone, policy } = context;
  const days = policy.prepareDaysBefore;
  return booked
    .filter((interview) => isLive(situation, interviewStart(interview, zone)))
    .map((interview) => {
      const day = dayOf(interview.at, zone);
      const before = addDays(day, -days);
      const time = isDay(interview.at) ? '' : ` at ${zone.timeOf(interview.at)}`;
      const opens = startOfDay(before, zone);
      // The day itself, its hour unknown, may find it over already; one just after midnight is prepared before.
      const start = isDay(interview.at) ? endOfDay(days === 0 ? day : addDays(day, -1), zone) : interview.at;
      const due = endOfDay(before, zone);
      const when = days === 0 ? 'that day' : days === 1 ? 'the day before' : `${plural(days, 'day')} before`;
      return {
        rule: 'prepare',
        // Moved to another day, it is to be prepared again.
        about: `prepare/i${interview.id}/${day}`,
        template: null,
        to: [],
        opens,
        due: due < start ? due : start,
        closes: start,
        why: `You have ${interview.stage ? `the ${interview.stage} interview` : 'an interview'} on ${say(day, situation)}${time}: prepare ${when}`,
        sources: ['S1', 'S3', 'J'],
        command: `jobfu prep ${application.id}`,
      };
    });
};
