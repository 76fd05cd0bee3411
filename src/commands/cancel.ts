/** `jobfu cancel`: the interview does not take place, or did not. */
import { callsOff } from '../domain/calling-off.ts';
import type { Application, Interview } from '../domain/facts.ts';
import type { CommandSpec } from './command.ts';
import { agree } from './shared/agree.ts';
import { answerChanged, findInterview, sayInterviewOf } from './shared/interview.ts';

/** The letter that asks for another time, unless it has gone out; where they called it off themselves, they have been heard. */
const askedAnewBy = ({ id, letters, messages }: Application, interview: Interview): string[] =>
  letters.some(({ template }) => template === 'reschedule') ||
  messages.some((message) => message.id > interview.id && callsOff(message.text))
    ? []
    : [`To ask them for another time: jobfu draft reschedule ${id}`];

export const cancel: CommandSpec = {
  name: 'cancel',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu cancel acme', 'jobfu cancel 3'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application, interview, isAhead } = await findInterview(desk, who);
    const which = sayInterviewOf(desk, application, interview);
    // One whose time has passed may well have been held: where somebody can be asked, they are.
    if (!isAhead && !context.yes && context.terminal.interactive)
      await agree(
        context,
        `No interview is ahead. Did the ${which} not take place?`,
        'Nothing was called off.',
      );
    await desk.store.write(
      (writer) => writer.cancelInterview(interview.id, desk.now),
      `called off the ${which}`,
      application,
    );
    return answerChanged(
      desk,
      application.id,
      interview.id,
      'Called off',
      askedAnewBy(application, interview),
    );
  },
};
