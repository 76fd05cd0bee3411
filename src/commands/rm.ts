/** `jobfu rm`: takes an application away with everything recorded of it; undo brings it back. */
import { usage } from '../domain/errors.ts';
import type { Application } from '../domain/facts.ts';
import { plural, sayList } from '../domain/wording.ts';
import { sayApplication } from '../terminal/render/items.ts';
import { type CommandSpec, type Context, outcome } from './command.ts';
import { agree } from './shared/agree.ts';
import { applicationData } from './shared/present.ts';
import { describe, findWho } from './shared/who.ts';

export const rm: CommandSpec = {
  name: 'rm',
  arguments: [{ name: '<who>', says: 'number, or part of the company, role or a name' }],
  examples: ['jobfu rm acme', 'jobfu rm 3 --yes'],
  run: async (context, [who = '']) => {
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    const { interviews, messages, letters, people } = application;
    const data = {
      removed: await applicationData(desk, application),
      with: {
        interviews: interviews.length,
        messages: messages.length,
        letters: letters.length,
        people: people.length,
      },
    };
    await confirm(context, application);
    await desk.store.write(
      (writer) => writer.removeApplication(application.id),
      `removed ${sayApplication(application)}`,
      application,
    );
    return outcome({
      data,
      confirms: true,
      render: (shown) => [
        `Removed: ${sayApplication(shown.removed)}${below(application)}`,
        '  To bring it back: jobfu undo',
      ],
    });
  },
};

/** @throws Fault `usage` where nobody can be asked, `cancelled` where the answer is no */
const confirm = async (context: Context, application: Application): Promise<void> => {
  if (context.yes) return;
  if (!context.terminal.interactive) {
    throw usage(
      `rm takes away ${describe(application)}${below(application)}, and nobody is there to be asked.`,
      `jobfu rm ${application.id} --yes`,
    );
  }
  await agree(context, `Remove ${describe(application)}${below(application)}?`, 'Nothing was removed.');
};

/** ", with two interviews and one message" */
const below = ({ interviews, messages, letters }: Application): string => {
  const parts = [
    [interviews.length, 'interview'] as const,
    [messages.length, 'message'] as const,
    [letters.length, 'letter'] as const,
  ].flatMap(([n, what]) => (n === 0 ? [] : [plural(n, what)]));
  return parts.length === 0 ? '' : ` with ${sayList(parts)}`;
};
