/** `jobfu cancel`: the interview does not take place, or did not. */
import { Fault } from '../domain/errors.ts';
import { displayable } from '../terminal/displayable.ts';
import type { CommandSpec, Context } from './command.ts';
import { answerChanged, findInterview, sayInterviewOf } from './shared/interview.ts';

export const cancel: CommandSpec = {
  name: 'cancel',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu cancel acme', 'jobfu cancel 3'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application, interview, isAhead } = await findInterview(desk, who);
    const which = sayInterviewOf(desk, application, interview);
    if (!isAhead) await confirm(context, which);
    await desk.store.write(
      (writer) => writer.cancelInterview(interview.id, desk.now),
      `called off the ${which}`,
    );
    return answerChanged(desk, application.id, interview.id, 'Called off');
  },
};

/** One whose time has passed may well have been held: where somebody can be asked, they are. @throws Fault `cancelled` */
const confirm = async ({ yes, terminal, prompter }: Context, which: string): Promise<void> => {
  if (yes || !terminal.interactive) return;
  const question = `No interview is ahead. Did the ${which} not take place?`;
  if (!(await (await prompter()).confirm(displayable(question), false)))
    throw new Fault('cancelled', 'Nothing was called off.');
};
