/** `jobfu close`: the user ends an application; nothing is chased any more. */
import { usage } from '../domain/errors.ts';
import { type Application, ENDINGS, type Ending, type EndingStatus } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { type CommandSpec, type Context, outcome, textOption } from './command.ts';
import { oneOf } from './shared/choice.ts';
import { overwrittenRemarks } from './shared/overwritten.ts';
import { applicationData } from './shared/present.ts';
import { describe, findWho } from './shared/who.ts';

/** The letter that tells them, where the ending is the user's own. */
const LETTERS: Partial<Readonly<Record<Ending['as'], string>>> = {
  withdrawn: 'withdraw',
  declined: 'offer-decline',
  accepted: 'offer-accept',
};

/** What is left to write, unless it has gone out. */
const toldBy = ({ id, letters }: Application, status: Ending['as'], wasMet: boolean): string[] => {
  if (status === 'rejected' && wasMet)
    return [`A short thank-you keeps the door open: jobfu draft rejection-thanks ${id}`];
  const letter = LETTERS[status];
  return letter === undefined || letters.some(({ template }) => template === letter)
    ? []
    : [`To tell them: jobfu draft ${letter} ${id}`];
};

const SAYS: Readonly<Record<EndingStatus, string>> = {
  rejected: 'they said no',
  withdrawn: 'you took it back',
  accepted: 'you took the job',
  declined: 'you turned their offer down',
  ghosted: 'they never answered',
};

const askHow = async (context: Context, application: Application): Promise<EndingStatus> => {
  if (!context.terminal.interactive)
    throw usage('How did it end? --as is missing.', `jobfu close ${application.id} --as ghosted`);
  return (await context.prompter()).choose(
    `How did it end with ${application.company}?`,
    ENDINGS.map((value) => ({ name: `${value}: ${SAYS[value]}`, value })),
  );
};

export const close: CommandSpec = {
  name: 'close',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [{ flags: '--as <status>', says: ENDINGS.join(', '), values: ENDINGS }],
  examples: ['jobfu close acme --as ghosted', 'jobfu close 3 --as withdrawn'],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, args[0] ?? '');
    const as = textOption(options, 'as');
    const status = as === undefined ? await askHow(context, application) : oneOf(as, ENDINGS, '--as');
    const before = await applicationData(desk, application);
    if (before.status === status) {
      throw usage(
        `${describe(application)} is already ${status}; nothing was changed.`,
        `jobfu show ${application.id}`,
      );
    }
    await desk.store.write(
      (writer) => writer.addEnding(application.id, status, desk.now),
      `closed ${sayApplication(application)} as ${status}`,
      application,
    );
    const after = (await desk.store.application(application.id)) ?? application;
    const data = { application: await applicationData(desk, after) };
    const wasMet = situationOf(application, await desk.planContext([application])).held.length > 0;
    return outcome({
      data,
      confirms: true,
      // Words of theirs would plan it; an ending noted by hand plans nothing.
      remarks: [...overwrittenRemarks(before.status, status), ...toldBy(application, status, wasMet)],
      render: (shown, view) =>
        view.wrap(`Closed: ${sayApplication(shown.application)} · ${shown.application.status}`, 2),
    });
  },
};
