/** `jobfu done`: a thing that is no letter is done: prepare, deliver, references, review. */

import { RULES } from '../domain/cadence/proposal.ts';
import { usage } from '../domain/errors.ts';
import { itemsOf, type PlanItem } from '../domain/plan.ts';
import { sayApplication, sayTask } from '../terminal/render/items.ts';
import { nextLines } from '../terminal/render/recorded.ts';
import { type CommandSpec, outcome } from './command.ts';
import { applicationData, nextItems } from './shared/present.ts';
import { describe, findWho } from './shared/who.ts';

/** References carries a letter, and telling one's referees by phone is as good. */
const isNoLetter = ({ template, rule }: PlanItem): boolean => template === null || rule === 'references';

export const done: CommandSpec = {
  name: 'done',
  arguments: [
    { name: '<who>', says: 'number, or part of the company, role or a name' },
    { name: '[rule]', says: 'prepare, deliver, references or review (default: what is due first)' },
  ],
  examples: ['jobfu done acme prepare', 'jobfu done acme'],
  run: async (context, args) => {
    const [who = '', rule] = args;
    const desk = await context.desk();
    const { application } = await findWho(desk, who);
    if (rule !== undefined && !RULES.some((known) => known === rule)) {
      throw usage(`There is no rule "${rule}".`, 'One of: prepare, deliver, references, review');
    }
    const items = itemsOf(await desk.planFor(await desk.store.applications()), application.id);
    const wanted = items.filter((item) =>
      rule === undefined ? isNoLetter(item) && item.state !== 'upcoming' : item.rule === rule,
    );
    const [item] = wanted;
    if (!item) {
      const open = items.filter(isNoLetter).map((known) => known.rule);
      throw usage(
        `Nothing${rule ? ` like "${rule}"` : ' to tick off'} is planned for ${describe(application)}.`,
        open.length > 0 ? `There is: ${open.join(', ')}` : `jobfu show ${application.id}`,
      );
    }
    if (!isNoLetter(item)) {
      throw usage(
        `"${item.rule}" is a letter.`,
        `When it has gone out: jobfu sent ${item.template} ${application.id}`,
      );
    }
    await desk.store.write((writer) =>
      writer.addDecision(application.id, {
        verb: 'done',
        rule: item.rule,
        about: item.about,
        at: desk.now,
        until: null,
      }),
    );
    const after = (await desk.store.application(application.id)) ?? application;
    const data = {
      application: await applicationData(desk, after),
      done: { rule: item.rule },
      next: await nextItems(desk, application.id),
    };
    const screen = { order: desk.dateOrder, today: desk.zone.dayOf(desk.now) };
    return outcome({
      data,
      confirms: true,
      render: (shown, view) => [
        `Done: ${sayTask(item)} · ${sayApplication(shown.application)}`,
        ...nextLines(shown.next, shown.application.id, screen, view),
      ],
    });
  },
};
