/** `jobfu calendar`: interviews, what is to do and the days they named, as a file for any calendar. */
import { Fault } from '../domain/errors.ts';
import { isDay } from '../domain/facts.ts';
import { type Published, publish } from '../domain/publishing.ts';
import { plural, upper } from '../domain/wording.ts';
import { icsOf, PRODUCT } from '../formats/calendar/write.ts';
import { displayable } from '../terminal/displayable.ts';
import { type CommandSpec, outcome, textOption } from './command.ts';
import type { Desk } from './desk.ts';
import { agendaOf } from './shared/agenda.ts';
import { isStandardOutput, writeOwnFile } from './shared/own-file.ts';
import { momentData } from './shared/present.ts';

export const calendar: CommandSpec = {
  name: 'calendar',
  options: [{ flags: '--output <file>', says: 'a file, readable by you alone, in place of standard output' }],
  examples: ['jobfu calendar --output jobfu.ics', 'jobfu calendar | khal import --batch -'],
  run: async (context, _args, options) => {
    const desk = await context.desk();
    const { events, remarks } = await told(desk);
    const text = icsOf(events);
    const output = textOption(options, 'output');
    const data = { file: output ?? null, events: events.map((event) => eventData(event, desk)) };
    if (isStandardOutput(output)) {
      if (!context.json) await context.terminal.out(text);
      return outcome({ data: { ...data, file: null }, remarks, render: () => [] });
    }
    const isOurs = (start: string): boolean => start.includes(PRODUCT);
    await writeOwnFile(context, output, text, 'jobfu calendar --output jobfu.ics', isOurs);
    return outcome({
      data,
      confirms: true,
      remarks,
      render: (shown) => [`${upper(plural(shown.events.length, 'event'))} in ${shown.file}`],
    });
  },
};

/** What is told now, kept as what was told. Where the database cannot be written, it is told all the same. */
const told = async (desk: Desk): Promise<{ events: Published[]; remarks: string[] }> => {
  const { store, zone, now } = desk;
  const entries = displayable(await agendaOf(desk, await store.applications()));
  const today = zone.dayOf(now);
  const before = await store.published();
  const events = publish(entries, before, today, now);
  const isNews =
    events.length !== before.size || events.some((event) => before.get(event.entry.uid) !== event);
  if (!isNews) return { events, remarks: [] };
  try {
    let kept = events;
    await store.settle(async (settler) => {
      // Another one may have told something since.
      kept = publish(entries, await settler.published(), today, now);
      await settler.setPublished(kept);
    });
    return { events: kept, remarks: [] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      events,
      remarks: ['The database cannot be written: told again, a calendar may not see what changed.'],
    };
  }
};

const eventData = ({ entry, sequence }: Published, { zone }: Desk) => ({
  uid: entry.uid,
  sequence,
  kind: entry.kind,
  start: isDay(entry.start) ? entry.start : momentData(entry.start, zone),
  minutes: entry.minutes,
  title: entry.title,
  place: entry.place,
  cancelled: entry.cancelled,
});
