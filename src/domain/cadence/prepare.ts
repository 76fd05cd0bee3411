/** The day before a booked interview is for preparing it (S1, S3; J). */
import { isTalk } from '../asked.ts';
import { addDays, endOfDay, startOfDay } from '../calendar.ts';
import { type Day, isDay } from '../facts.ts';
import { interviewStart, isLive, type Situation } from '../situation.ts';
import { dayOf } from '../timeline.ts';
import { plural, sayStage } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

/** The local day on which an interview ahead can have been known at the earliest: it was noted, or they asked for it. */
const knownOn = ({ application, requests, context }: Situation): Day => {
  const noted = context.zone.dayOf(application.created);
  const day = requests.findLast(isTalk)?.day ?? noted;
  return day > noted ? day : noted;
};

export const prepare: Rule = (situation) => {
  const { booked, context, application } = situation;
  const { zone, policy } = context;
  const days = policy.prepareDaysBefore;
  const known = knownOn(situation);
  return booked
    .filter((interview) => isLive(situation, interviewStart(interview, zone)))
    .map((interview) => {
      const day = dayOf(interview.at, zone);
      const planned = addDays(day, -days);
      // Asked today for today, nobody is late in preparing.
      const before = known > planned && known <= day ? known : planned;
      const time = isDay(interview.at) ? '' : ` at ${zone.timeOf(interview.at)}`;
      const opens = startOfDay(before, zone);
      // The day itself, its hour unknown, may find it over already; one just after midnight is prepared before.
      const start = isDay(interview.at) ? endOfDay(days === 0 ? day : addDays(day, -1), zone) : interview.at;
      const usual = days === 0 ? 'that day' : days === 1 ? 'the day before' : `${plural(days, 'day')} before`;
      const when = before > planned ? 'before it starts' : usual;
      return {
        rule: 'prepare',
        // Moved to another day, it is to be prepared again.
        about: `prepare/i${interview.id}/${day}`,
        template: null,
        to: [],
        opens,
        due: endOfDay(before, zone),
        closes: start,
        why: `You have ${interview.stage ? `the ${sayStage(interview.stage)}` : 'an interview'} on ${say(day, situation)}${time}: prepare ${when}`,
        sources: ['S1', 'S3', 'J'],
        command: `jobfu prep ${application.id}`,
      };
    });
};
