/** `jobfu reschedule`: the interview takes place at another time. */
import { usage } from '../domain/errors.ts';
import type { CommandSpec } from './command.ts';
import { zoneName } from './desk.ts';
import { answerChanged, findInterview, sayInterviewOf } from './shared/interview.ts';
import { sayMoment, whenTyped } from './shared/when.ts';

export const reschedule: CommandSpec = {
  name: 'reschedule',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '<when>', says: 'the new time: "next Tuesday 9:30", 2026-03-24T10:00' },
  ],
  examples: ['jobfu reschedule acme "next Tuesday 9:30"', 'jobfu reschedule 3 2026-03-24T10:00'],
  run: async (context, [who = '', when = '']) => {
    const desk = await context.desk();
    const { application, interview } = await findInterview(desk, who);
    const at = whenTyped(desk, when, 'future');
    if (at === interview.at)
      throw usage('That is when it is already; nothing was changed.', `jobfu show ${application.id}`);
    await desk.store.write(
      (writer) => writer.moveInterview(interview.id, at, zoneName()),
      `moved the ${sayInterviewOf(desk, application, interview)} to ${sayMoment(at, desk)}`,
    );
    return answerChanged(desk, application.id, interview.id, 'Moved');
  },
};
