/** The user's own words for a letter (`draft --edit`): kept until it is sent or written anew, and used in the draft's place. */
import type { KeptDraft } from '../../domain/facts.ts';
import { sayDay } from '../../domain/wording.ts';
import type { Email } from '../../letters/request.ts';
import { sayApplication } from '../../terminal/render/items.ts';
import { listOption, type Options, textOption } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { Chosen } from './letter.ts';
import { keepRecipients } from './people.ts';
import { sayLetterTo } from './recipients.ts';

type Addressed = Pick<Chosen, 'template' | 'application' | 'to'>;

/** Keeps words as they came back from the editor. */
export const keepDraft = async (desk: Desk, chosen: Addressed, { subject, body }: Email): Promise<void> => {
  const { template, application, to } = chosen;
  await desk.store.write(
    async (writer) => {
      const people = await keepRecipients(writer, application, to);
      const draft = { template: template.name, to: people, at: desk.now, subject, text: body };
      await writer.keepDraft(application.id, draft);
    },
    `changed the words of ${sayLetter(chosen)}`,
    application,
  );
};

/** Lets the words go, so that the letter is written from the facts again. */
export const dropDraft = async (desk: Desk, chosen: Addressed, { id }: KeptDraft): Promise<void> =>
  desk.store.write(
    (writer) => writer.dropDraft(id),
    `started anew with ${sayLetter(chosen)}`,
    chosen.application,
  );

const sayLetter = ({ template, application, to }: Addressed): string =>
  `${sayLetterTo(template.name, to)} · ${sayApplication(application)}`;

/** What a person should know who is shown words of their own: from when they are, and how to be rid of them. */
export const keptRemarks = (desk: Desk, chosen: Addressed, kept: KeptDraft, options: Options): string[] => {
  const { zone, dateOrder, now } = desk;
  const day = sayDay(zone.dayOf(kept.at), dateOrder, zone.dayOf(now));
  const { interviews, messages } = chosen.application;
  const isOvertaken = [...interviews, ...messages].some(({ id }) => id > kept.id);
  const isAsked = listOption(options, 'set').length > 0 || textOption(options, 'variant') !== undefined;
  return [
    `These are your own words of ${day}${isOvertaken ? ', older than the latest of what is on record' : ''}. To have it written anew: ${letterCommand('draft', chosen)} --anew`,
    ...(isAsked ? ['--set and --variant leave words of your own as they are; with --anew they count.'] : []),
  ];
};

/** Where words just changed have gone. */
export const editedRemark = (chosen: Addressed): string =>
  `Your words are kept: ${letterCommand('sent', chosen)} records them once it is out.`;

/** What to type for this letter to these people. */
const letterCommand = (verb: 'draft' | 'sent', { template, application, to }: Addressed): string =>
  [`jobfu ${verb} ${template.name} ${application.id}`, ...to.map(({ name }) => `--to "${name}"`)].join(' ');
