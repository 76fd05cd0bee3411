/** `jobfu edit` at a terminal: which field, what it is to be, until that is all. */
import { Fault } from '../../domain/errors.ts';
import { displayable } from '../../terminal/displayable.ts';
import type { Prompter } from '../../terminal/prompts.ts';
import {
  APPLICATION_FIELDS,
  type Form,
  INTERVIEW_FIELDS,
  type InterviewField,
  type Text,
} from './record-form.ts';

/** A text of the form that can be asked for, and the form with another one in its place. */
interface Place {
  readonly label: string;
  readonly text: string;
  put(text: Text): Form;
}

/** Forgets what stands there: an empty answer keeps it. */
const FORGET = '-';

/**
 * The form with the answers, or `editor` where the whole of it is wanted there.
 * @throws Fault `cancelled` where nothing is to be kept
 */
export const askForEdits = async (
  prompt: Prompter,
  before: Form,
  check: (form: Form) => Promise<unknown>,
  hasEditor: boolean,
): Promise<Form | 'editor'> => {
  for (let form = before; ; ) {
    const places = placesIn(form);
    const isChanged = form !== before;
    const chosen = await prompt.choose('What is to be changed?', [
      ...(isChanged ? [{ name: 'that is all: keep it', value: 'keep' }] : []),
      ...places.map(({ label, text }, i) => ({ name: displayable(shown(label, text)), value: String(i) })),
      ...(hasEditor && !isChanged ? [{ name: 'all of it, in your editor', value: 'editor' }] : []),
      { name: isChanged ? 'keep nothing of it' : 'nothing', value: 'nothing' },
    ]);
    if (chosen === 'keep') return form;
    if (chosen === 'editor') return 'editor';
    const place = places[Number(chosen)];
    if (place === undefined) throw new Fault('cancelled', 'Nothing was changed.');
    form = await askOne(prompt, form, place, check);
  }
};

const askOne = async (
  prompt: Prompter,
  form: Form,
  place: Place,
  check: (form: Form) => Promise<unknown>,
): Promise<Form> => {
  for (let complaint = ''; ; ) {
    const answer = await prompt.text(
      `${complaint}${place.label}${place.text === '' ? '' : ` (${FORGET} forgets it)`}`,
      place.text === '' ? {} : { default: place.text },
    );
    if (answer === place.text) return form;
    const changed = place.put({ text: answer === FORGET ? '' : answer, where: place.label });
    try {
      await check(changed);
      return changed;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      complaint = `${displayable(error.message)}\n  `;
    }
  }
};

const shown = (label: string, text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return `${label}: ${line.length > 50 ? `${line.slice(0, 49)}…` : line || '–'}`;
};

const placesIn = (form: Form): Place[] => {
  const { application, people, interviews } = form;
  return [
    ...APPLICATION_FIELDS.map(
      (name): Place => ({
        label: name,
        text: application[name].text,
        put: (text) => ({ ...form, application: { ...application, [name]: text } }),
      }),
    ),
    ...people.map(
      (person, i): Place => ({
        label: 'person',
        text: person.text.text,
        put: (text) => ({
          ...form,
          people: people.flatMap((one, k) => (k !== i ? [one] : text.text === '' ? [] : [{ ...one, text }])),
        }),
      }),
    ),
    {
      label: 'somebody new',
      text: '',
      put: (text) => (text.text === '' ? form : { ...form, people: [...people, { id: null, text }] }),
    },
    ...interviews.flatMap((interview, i) => {
      const replaced = (more: Partial<typeof interview>): Form => ({
        ...form,
        interviews: interviews.map((one, k) => (k === i ? { ...one, ...more } : one)),
      });
      const day = interview.fields.at.text.slice(0, 10);
      const label = (name: string): string => `${day} ${name}`;
      const list = (name: 'with' | 'topics', says: string): Place => ({
        label: label(says),
        text: interview[name].map(({ text }) => text).join('; '),
        put: ({ text, where }) =>
          replaced({
            [name]: text
              .split(';')
              .map((part) => ({ text: part.trim(), where }))
              .filter((part) => part.text !== ''),
          }),
      });
      return [
        ...INTERVIEW_FIELDS.map(
          (name: InterviewField): Place => ({
            label: label(name),
            text: interview.fields[name].text,
            put: (text) => replaced({ fields: { ...interview.fields, [name]: text } }),
          }),
        ),
        list('with', 'people met, with ; between'),
        list('topics', 'topics, with ; between'),
      ];
    }),
  ];
};
