/** An export of jobfu comes back: as it was into an empty database, and joined to what is there into any other. */
import { type Archive, type ArchivedApplication, renumberAbout } from '../../domain/archive.ts';
import { Fault } from '../../domain/errors.ts';
import type { Application, KeptDraft } from '../../domain/facts.ts';
import { findSetting, normaliseSetting } from '../../domain/settings.ts';
import type { Writer } from '../../store/store.ts';
import { type Counts, type Importing, lackingIn, noCounts } from './import-facts.ts';
import { knownPerson } from './people.ts';
import { fold } from './who.ts';

/** Into a database without applications: every fact with its number, so that the two are the same. */
export const restoreArchive = async (
  writer: Writer,
  { applications, numbers }: Archive,
  each: () => Promise<void>,
): Promise<Counts> => {
  const counts = noCounts();
  let fact = numbers.fact;
  for (const application of applications) {
    await writer.restoreApplication(application);
    const { people, interviews, messages, letters, drafts, decisions, endings } = application;
    counts.applications++;
    counts.people += people.length;
    counts.interviews += interviews.length;
    counts.messages += messages.length;
    counts.letters += letters.length;
    counts.drafts += drafts.length;
    counts.decisions += decisions.length;
    counts.endings += endings.length;
    for (const { id } of [...interviews, ...messages, ...letters, ...drafts, ...decisions, ...endings]) {
      fact = Math.max(fact, id);
    }
    await each();
  }
  await writer.restoreNumbers({ ...numbers, fact });
  return counts;
};

/** Settings that are not set here; those jobfu does not know, or that say nothing it understands, are left out. */
export const keepSettings = async (
  writer: Writer,
  settings: Archive['settings'],
): Promise<readonly string[]> => {
  const here = await writer.settings();
  const kept: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const setting = findSetting(key);
    if (setting === undefined || setting.key !== key || here[key] !== undefined) continue;
    if (!(await isUnderstood(key, value))) continue;
    await writer.setSetting(key, value);
    kept.push(key);
  }
  return kept;
};

const isUnderstood = async (key: string, value: string): Promise<boolean> => {
  const setting = findSetting(key);
  if (setting === undefined) return false;
  try {
    if (setting.type === 'region' && value !== '') {
      (await import('../../domain/holidays/regions.ts')).findRegion(value);
    }
    if (setting.type === 'timezone' && value !== '') {
      new Intl.DateTimeFormat('en', { timeZone: value });
    }
    return normaliseSetting(setting, value) === value;
  } catch (error) {
    if (error instanceof Fault || error instanceof RangeError) return false;
    throw error;
  }
};

/** Joins one application to those that are there; false where nothing of it was new. */
export const joinArchived = async (
  { writer, register, counts }: Pick<Importing, 'writer' | 'register' | 'counts'>,
  given: ArchivedApplication,
): Promise<boolean> => {
  const before = total(counts);
  const twin = await register.twin(given);
  const here = twin ? ((await writer.application(twin.id)) as Application) : null;
  const { company, role, applied, url, note, region, created } = given;
  const id =
    here?.id ?? (await writer.addApplication({ company, role, applied, url, note, region, created }));
  if (here === null) {
    counts.applications++;
    register.add({ id, company, role, applied, created });
  }
  const people = await joinPeople(writer, counts, id, here, given);
  const personOf = (person: number | null): number | null =>
    person === null ? null : (people.get(person) ?? null);
  const peopleOf = (ids: readonly number[]): number[] => ids.flatMap((one) => people.get(one) ?? []);
  const facts = new Map<number, number>();
  const add = async (old: number, kind: keyof Counts, work: () => Promise<number>): Promise<number> => {
    const fresh = await work();
    facts.set(old, fresh);
    counts[kind]++;
    return fresh;
  };

  // In the order they were entered, whatever their kind: that order is a fact, too. What others name comes first.
  const steps: { id: number; run: () => Promise<unknown> }[] = [];
  for (const { id: old, cancelled, with: met, topics, ...interview } of given.interviews) {
    const known = here?.interviews.find(
      ({ at, stage }) => at === interview.at && fold(stage ?? '') === fold(interview.stage ?? ''),
    );
    if (known) facts.set(old, known.id);
    else
      steps.push({
        id: old,
        run: async () => {
          const fresh = await add(old, 'interviews', () =>
            writer.addInterview(id, {
              ...interview,
              with: peopleOf(met),
              topics: topics.map(({ text, person }) => ({ text, person: personOf(person) })),
            }),
          );
          if (cancelled !== null) await writer.cancelInterview(fresh, cancelled);
        },
      });
  }
  for (const { id: old, corrections, interview, from, ...message } of given.messages) {
    const known = here?.messages.find(({ text, on }) => text === message.text && on === message.on);
    if (known) facts.set(old, known.id);
    else
      steps.push({
        id: old,
        run: async () => {
          const room = interview === null ? null : (facts.get(interview) ?? null);
          const fresh = await add(old, 'messages', () =>
            writer.addMessage(id, { ...message, interview: room, from: personOf(from) }),
          );
          for (const { as, by, at } of corrections) await writer.addCorrection(fresh, { as, by, at });
        },
      });
  }
  for (const { id: old, to, ...letter } of given.letters) {
    const known = here?.letters.find(
      ({ template, on, text }) => template === letter.template && on === letter.on && text === letter.text,
    );
    if (known) facts.set(old, known.id);
    else
      steps.push({
        id: old,
        run: () => add(old, 'letters', () => writer.addLetter(id, { ...letter, to: peopleOf(to) })),
      });
  }
  const kept = here === null || given.drafts.length === 0 ? [] : await writer.drafts(id);
  for (const { id: old, to: named, ...draft } of given.drafts) {
    const to = peopleOf(named);
    const isSame = (other: Pick<KeptDraft, 'template' | 'to'>): boolean =>
      other.template === draft.template &&
      other.to.length === to.length &&
      to.every((one) => other.to.includes(one));
    // What was changed here later stays as it is, and what has been sent is no draft any more.
    if (kept.some((other) => isSame(other) && other.at >= draft.at)) continue;
    const sent = here?.letters.some(
      (letter) => isSame(letter) && letter.on.slice(0, 10) >= draft.at.slice(0, 10),
    );
    if (sent) continue;
    steps.push({ id: old, run: () => add(old, 'drafts', () => writer.keepDraft(id, { ...draft, to })) });
  }
  for (const { id: old, ...decision } of given.decisions) {
    const known = here?.decisions.some(
      ({ verb, rule, at }) => verb === decision.verb && rule === decision.rule && at === decision.at,
    );
    if (known) continue;
    steps.push({
      id: old,
      run: () => {
        const about = renumberAbout(decision.about, facts, people);
        return add(old, 'decisions', () => writer.addDecision(id, { ...decision, about }));
      },
    });
  }
  for (const { id: old, as, at } of given.endings) {
    const known = here?.endings.find((ending) => ending.as === as && ending.at === at);
    if (known) facts.set(old, known.id);
    else steps.push({ id: old, run: () => add(old, 'endings', () => writer.addEnding(id, as, at)) });
  }
  for (const { run } of steps.sort((a, b) => a.id - b.id)) await run();
  return total(counts) > before;
};

const total = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Their numbers here, by their numbers there. */
const joinPeople = async (
  writer: Writer,
  counts: Counts,
  application: number,
  here: Application | null,
  given: ArchivedApplication,
): Promise<ReadonlyMap<number, number>> => {
  const people = new Map<number, number>();
  for (const { id, ...person } of given.people) {
    const known = here ? knownPerson(here, person) : null;
    if (known) {
      const lacking = lackingIn(known, person);
      if (lacking > 0) await writer.completePerson(known.id, person);
      counts.completed += lacking;
      people.set(id, known.id);
    } else {
      people.set(id, await writer.addPerson(application, person));
      counts.people++;
    }
  }
  return people;
};
