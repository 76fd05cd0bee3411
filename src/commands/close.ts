/** `jobfu close`: the user ends an application; nothing is chased any more. */
import { usage } from '../domain/errors.ts';
import { ENDINGS } from '../domain/facts.ts';
import { situationOf } from '../domain/situation.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import { oneOf } from './shared/choice.ts';
import { applicationData } from './shared/present.ts';
import { describe, findWho } from './shared/who.ts';

export const close: CommandSpec = {
  name: 'close',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  options: [{ flags: '--as <status>', says: ENDINGS.join(', '), values: ENDINGS }],
  examples: ['jobfu close acme --as ghosted', 'jobfu close 3 --as withdrawn'],
  run: async (context, args, options) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, args[0] ?? '');
    const as = textOption(options, 'as');
    if (as === undefined) {
      throw usage('How did it end? --as is missing.', `jobfu close ${application.id} --as ghosted`);
    }
    const status = oneOf(as, ENDINGS, '--as');
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
    );
    const after = (await desk.store.application(application.id)) ?? application;
    const data = { application: await applicationData(desk, after) };
    const wasMet = situationOf(application, await desk.planContext([application])).held.length > 0;
    return outcome({
      data,
      confirms: true,
      // Words of theirs would plan it; an ending noted by hand plans nothing.
      remarks:
        status === 'rejected' && wasMet
          ? [`A short thank-you keeps the door open: jobfu draft rejection-thanks ${application.id}`]
          : [],
      render: (shown, view) =>
        view.wrap(`Closed: ${sayApplication(shown.application)} · ${shown.application.status}`, 2),
    });
  },
};
