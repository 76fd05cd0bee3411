/** `jobfu reopen`: a closed application runs again. */
import { usage } from '../domain/errors.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { nextLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, outcome } from './command.ts';
import { applicationData, nextItems } from './shared/present.ts';
import { describe, findWho } from './shared/who.ts';

export const reopen: CommandSpec = {
  name: 'reopen',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu reopen acme', 'jobfu reopen 3'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    const { status } = await applicationData(desk, application);
    if (status === 'open' || status === 'offer') {
      throw usage(
        `${describe(application)} is not closed; nothing was changed.`,
        `jobfu show ${application.id}`,
      );
    }
    await desk.store.write(
      (writer) => writer.addEnding(application.id, 'reopened', desk.now),
      `reopened ${sayApplication(application)}`,
      application,
    );
    const after = (await desk.store.application(application.id)) ?? application;
    const data = {
      application: await applicationData(desk, after),
      next: await nextItems(desk, application.id),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({
      data,
      confirms: true,
      render: (shown, view) => [
        ...view.wrap(`Open again: ${sayApplication(shown.application)}`, 2),
        ...nextLines(shown.next, shown.application.id, screen, view),
      ],
    });
  },
};
