/** `jobfu cancel`: the interview does not take place, or did not. */
import type { CommandSpec } from './command.ts';
import { answerChanged, findInterview, sayInterviewOf } from './shared/interview.ts';

export const cancel: CommandSpec = {
  name: 'cancel',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu cancel acme', 'jobfu cancel 3'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application, interview } = await findInterview(desk, who);
    await desk.store.write(
      (writer) => writer.cancelInterview(interview.id, desk.now),
      `called off the ${sayInterviewOf(desk, application, interview)}`,
    );
    return answerChanged(desk, application.id, interview.id, 'Called off');
  },
};
