/** What a sentence was wrongly understood to say, put right one field at a time before anything is kept. */
import { Fault } from '../../domain/errors.ts';
import { isDay } from '../../domain/facts.ts';
import { displayable } from '../../terminal/displayable.ts';
import type { Prompter } from '../../terminal/prompts.ts';
import type { Options } from '../command.ts';
import type { Desk } from '../desk.ts';
import { complete, fromOptions, NOTHING_TYPED, type Typed } from './typed.ts';
import { asTyped, interviewTyped, sayMoment } from './when.ts';

type Field =
  | 'company'
  | 'role'
  | 'at'
  | 'applied'
  | 'stage'
  | 'minutes'
  | 'with'
  | 'topics'
  | 'place'
  | 'said';

interface Place {
  readonly label: string;
  readonly field: Field;
  /** The flag it is typed with, without its dashes. */
  readonly flag: string;
  readonly text: string;
}

/** Forgets what stands there: an empty answer keeps it. */
const FORGET = '-';

const placesIn = (typed: Typed, desk: Desk): Place[] => [
  { label: 'Company', field: 'company', flag: 'company', text: typed.company },
  { label: 'Role', field: 'role', flag: 'role', text: typed.role ?? '' },
  { label: 'Interview', field: 'at', flag: 'at', text: typed.at === null ? '' : asTyped(typed.at, desk) },
  { label: 'Applied', field: 'applied', flag: 'applied', text: typed.applied ?? '' },
  { label: 'Stage', field: 'stage', flag: 'stage', text: typed.stage ?? '' },
  { label: 'Minutes', field: 'minutes', flag: 'minutes', text: String(typed.minutes ?? '') },
  { label: 'With', field: 'with', flag: 'with', text: peopleText(typed) },
  { label: 'About', field: 'topics', flag: 'topic', text: typed.topics.join('; ') },
  { label: 'Place', field: 'place', flag: 'place', text: typed.place ?? '' },
  { label: 'They said', field: 'said', flag: 'said', text: typed.said ?? '' },
];

const peopleText = ({ with: people }: Typed): string =>
  people
    .map(({ name, email, role }) => `${name}${email ? ` <${email}>` : ''}${role ? ` (${role})` : ''}`)
    .join(', ');

/** @throws Fault `cancelled`, with `hint`, where nothing of it is to be kept */
export const mendTold = async (prompt: Prompter, desk: Desk, typed: Typed, hint: string): Promise<Typed> => {
  const places = placesIn(typed, desk);
  const chosen = await prompt.choose('What is to be changed?', [
    ...places.map(({ label, text }, i) => ({ name: displayable(shown(label, text)), value: String(i) })),
    { name: 'nothing: keep nothing of it', value: 'nothing' },
  ]);
  const place = places[Number(chosen)];
  if (place === undefined) throw new Fault('cancelled', 'Nothing was kept.', hint);
  for (let complaint = ''; ; ) {
    const answer = await prompt.text(
      `${complaint}${place.label}${place.text === '' ? '' : ` (${FORGET} forgets it)`}`,
      {
        ...(place.text === '' ? {} : { default: place.text }),
        ...(place.field === 'at' ? { echo: (words: string) => understood(desk, typed, words) } : {}),
      },
    );
    if (answer === place.text || answer === '') return typed;
    try {
      return await withAnswer(desk, typed, place, answer);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      complaint = `${displayable([error.message, error.hint].filter(Boolean).join(' '))}\n  `;
    }
  }
};

const shown = (label: string, text: string): string =>
  `${label}: ${text.length > 50 ? `${text.slice(0, 49)}…` : text || '–'}`;

/** As the flag reads it. @throws Fault `usage` */
const withAnswer = async (desk: Desk, typed: Typed, place: Place, answer: string): Promise<Typed> => {
  const { field, flag } = place;
  const value = field === 'with' ? [answer] : field === 'topics' ? answer.split(';') : answer;
  const options: Options = answer === FORGET ? {} : { [flag]: value };
  const read = await fromOptions(desk, options, NOTHING_TYPED);
  const mended = {
    ...typed,
    [field]: read[field],
    // "9-10" tells the length, and other words have no day of their own.
    ...(field === 'at' ? { minutes: read.minutes ?? typed.minutes } : {}),
    ...(field === 'said' ? { heard: null } : {}),
  };
  return complete(mended, {});
};

const understood = (desk: Desk, typed: Typed, words: string): string | null => {
  if (typed.at !== null && words === asTyped(typed.at, desk)) return null;
  try {
    const { at } = interviewTyped(desk, words, 'future');
    return isDay(at) && at === words ? null : sayMoment(at, desk);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
};
