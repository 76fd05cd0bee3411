/** `jobfu cancel`: the interview does not take place, or did not. */
import { callsOff } from '../domain/calling-off.ts';
import { notFound } from '../domain/errors.ts';
import type { Application, Interview } from '../domain/facts.ts';
import { type CommandSpec, textOption } from './command.ts';
import { agree } from './shared/agree.ts';
import {
  answerChanged,
  INTERVIEW_OPTION,
  interviewMeant,
  otherRemarks,
  sayInterviewOf,
} from './shared/interview.ts';
import { describe, findWho } from './shared/who.ts';

/** The letter that asks for another time, unless it has gone out; where they called it off themselves, they have been heard. */
const askedAnewBy = ({ id, letters, messages }: Application, interview: Interview): string[] =>
  letters.some(({ template }) => template === 'reschedule') ||
  messages.some((message) => message.id > interview.id && callsOff(message.text))
    ? []
    : [`To ask them for another time: jobfu draft reschedule ${id}`];

export const cancel: CommandSpec = {
  name: 'cancel',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [INTERVIEW_OPTION],
  examples: ['jobfu cancel acme', 'jobfu cancel dana', 'jobfu cancel 3 --interview 12'],
  run: async (context, [who = ''], options) => {
    const desk = await context.desk();
    const meant = await interviewMeant(desk, await findWho(desk, who), textOption(options, 'interview'));
    const { application, interview, isAhead } = meant;
    if (interview === null)
      throw notFound(
        `No interview is recorded for ${describe(application)}.`,
        `jobfu show ${application.id}`,
      );
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
    return answerChanged(desk, application.id, interview.id, 'Called off', [
      ...otherRemarks(desk, meant, (which) => `jobfu cancel ${application.id} ${which}`),
      ...askedAnewBy(application, interview),
    ]);
  },
};
