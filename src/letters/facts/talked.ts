/** What was talked about with those a letter goes to, as it may be told, and what is left out of it. */
import type { Interview, Person, Topic } from '../../domain/facts.ts';
import type { LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { clip, oneLine, quoted } from '../words/clean.ts';
import { asMeeting } from '../words/meetings.ts';
import {
  asPhrase,
  isNoThing,
  isPrivateLabel,
  isSentence,
  isShortened,
  thingsTold,
  withoutUnwelcome,
} from '../words/phrases.ts';
import { asChallenge, asOnesOwn, asProject, asTheyGoAbout, joinTopics } from '../words/topics.ts';
import { challengeSaid } from '../words/trouble-said.ts';
import { noteFor, ofReader, partOf, sharedOut } from './apart.ts';
import type { FieldRemark } from './field-remark.ts';
import { type Facts, fieldCalled, isThing } from './fields.ts';
import { typedFor } from './given.ts';
import { recalledAs, tellings, topicsToTell } from './told.ts';

/** So many letters may name the project they work on. */
const MOST_TELLINGS = 2;
/** Longer names are told in part. */
const LONGEST_NAME = 60;

/** The interview a letter is about, and the one with them before it. */
export interface Meetings {
  readonly latest: Interview | null;
  readonly before: Interview | null;
  /** Those it goes to were there, as far as is known. */
  readonly wasThere: boolean;
}

interface TalkedAbout {
  readonly facts: Pick<Facts, 'topics' | 'recalled' | 'project' | 'challenge' | 'earlierTopics'>;
  readonly remarks: readonly FieldRemark[];
  /** As noted. */
  readonly noted: readonly string[];
  /** Phrase by phrase, as the letter may have them. */
  readonly topics: readonly string[];
  readonly earlierTopics: readonly string[];
  /** An earlier letter to them named what was talked about. */
  readonly isTold: boolean;
}

export const talkedAbout = (
  request: LetterRequest,
  about: Pick<Heading, 'name' | 'needs' | 'audience'>,
  { latest: held, before, wasThere }: Meetings,
): TalkedAbout => {
  const { to } = request;
  const needs = about.needs.flat();
  const isThanks = about.name === 'thankyou';
  const latest = held === null ? null : asNotedFor(held, request);
  const talkedOver = topicsWith(latest, to, wasThere).flatMap((topic) =>
    thingsTold(asTheyGoAbout(topic.text)).map((text) => ({ ...topic, text })),
  );
  const noted = talkedOver.map(({ text }) => text);
  const talkedOf = talkedOver
    .filter(({ text }) => !isNoThing(text))
    .map((topic) => ({ ...topic, text: withoutUnwelcome(topic.text) }))
    .map((topic) => (about.audience === 'employer' ? topic : { ...topic, text: asOnesOwn(topic.text) }))
    .map((topic) => ({ ...topic, phrase: asPhrase(topic.text) }))
    .filter(({ phrase }) => phrase !== '');
  const phrases = sharedOut(talkedOf, isThanks ? partOf(latest, to) : null);
  const all = phrases.map(({ text }) => text);
  const timesTold = tellings(request);
  const usable = topicsToTell(all, timesTold);
  const topics = joinTopics(usable);
  const earlierTopics = joinTopics(
    topicsToTell(
      topicsWith(before, to, true)
        .map(({ text }) => text)
        .filter((text) => !isSentence(text) && asPhrase(text) !== ''),
      timesTold,
    ),
  );
  const project = asProject(latest?.project ?? '');
  const isProjectOld = timesTold(project) >= MOST_TELLINGS && !needs.includes('project');
  const isProjectTold = isThanks && topics.used.some((topic) => isWithin(project, topic));
  const left = new Set(usable).size - topics.used.length;
  return {
    facts: {
      topics: topics.phrase,
      recalled: wasThere && latest !== null && all.length > usable.length ? recalledAs(latest, request) : '',
      project: isProjectOld || isProjectTold ? '' : project,
      challenge: asChallenge(latest?.challenge ?? (isThanks ? namedThere(latest, request) : '')),
      earlierTopics: earlierTopics.phrase,
    },
    remarks: [
      ...(latest !== null && !wasThere && noted.length === 0 ? notThere(latest, to) : []),
      ...noThings(request, latest, noted),
      ...phrases
        .filter(({ text, phrase }) => isShortened(text, phrase) && usable.includes(text))
        .map(({ phrase }) => ({
          field: 'topics',
          says: `A topic was shortened to “${phrase}”: say it in your own words with --set topics="…".`,
        })),
      ...(left > 0
        ? [
            {
              field: 'topics',
              says: `${left} more of the topics on record ${left === 1 ? 'is' : 'are'} left out, so that the letter stays short.`,
            },
          ]
        : []),
    ],
    noted,
    topics: topics.used,
    earlierTopics: earlierTopics.used,
    isTold: all.some((text) => timesTold(joinTopics([text]).phrase) > 0) || isProjectOld,
  };
};

/** A challenge that stands among what the one who was met alone said there. */
const namedThere = (interview: Interview | null, { messages, to }: LetterRequest): string =>
  interview === null || interview.with.length > 1 || to.length > 1
    ? ''
    : challengeSaid(messages.find(({ message }) => message.interview === interview.id)?.message.text ?? '');

/** The interview as what was noted of it is to be told to these: what was noted of one alone, of somebody by name. */
const asNotedFor = (interview: Interview, { application: { people }, to }: LetterRequest): Interview => {
  const forThem = (noted: string | null): string | null =>
    noted === null ? null : ofReader(noteFor(noted, interview, people, to), to);
  return {
    ...interview,
    topics: interview.topics.map((topic) => ({ ...topic, text: ofReader(topic.text, to) })),
    project: forThem(interview.project),
    challenge: forThem(interview.challenge),
  };
};

/** What was talked about in an interview with these people, or, where they were there, with nobody by name. */
const topicsWith = (
  interview: Interview | null,
  to: readonly Person[],
  wereThere: boolean,
): readonly Topic[] =>
  (interview?.topics ?? []).filter(({ person }) =>
    person === null ? wereThere : to.some(({ id }) => id === person),
  );

const SMALL_WORDS = /^(?:the|an?|your|of|in|on|at|for|to|and|with|project|work)$/i;

/** "launch" of "launching" and "launched". */
const stemOf = (word: string): string => word.replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, '');

/** Whether one thing is named within another: "the library in Leeds" within "the library project in Leeds", "the launch" within "launching it". */
const isWithin = (thing: string, other: string): boolean => {
  const [words = [], others = []] = [thing, other].map((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== '' && !SMALL_WORDS.test(word))
      .map(stemOf),
  );
  return words.length > 0 && words.every((word) => others.includes(word));
};

const notThere = ({ topics, stage }: Interview, to: readonly Person[]): FieldRemark[] => {
  if (topics.length === 0) return [];
  const who = to.length === 1 ? `${clip(oneLine(to[0]?.name ?? ''), LONGEST_NAME)} was` : 'They were';
  return [
    {
      field: 'topics',
      says: `${who} not at that ${asMeeting(stage)}, so what was talked about there is left out.`,
    },
  ];
};

/** Whether what is noted finds no place as it is. */
const isLeftOut = (field: string, noted: string): boolean =>
  isNoThing(noted) &&
  !(field === 'challenge' && asChallenge(noted) !== '') &&
  !(field === 'project' && asProject(noted) !== '');

/** Of what is noted or typed as a thing, what is none or is not to be told. */
const noThings = (
  { set }: LetterRequest,
  latest: Interview | null,
  noted: readonly string[],
): FieldRemark[] => {
  const things: readonly (readonly [string, readonly string[]])[] = [
    ['topics', noted],
    ['project', [latest?.project ?? '']],
    ['challenge', [latest?.challenge ?? '']],
    ...Object.entries(set)
      .map(([key, typed]) => [fieldCalled(key), typed] as const)
      .filter(([field]) => isThing(field))
      .map(([field, typed]) => [field, [typedFor(field, typed)]] as const),
  ];
  return things.flatMap(([field, texts]) => {
    const unwelcome = field === 'topics' ? texts.filter((one) => withoutUnwelcome(one) !== one) : [];
    return [
      ...unwelcome.map((text) => ({
        field,
        says: `Nobody enjoys talking about pay, notice, availability or leaving: of ${quoted(text)} that is left out, and --set ${field}="…" names another subject.`,
      })),
      ...texts
        .filter((one) => isLeftOut(field, one) && !unwelcome.includes(one))
        .map((text) => {
          const why = isPrivateLabel(text)
            ? 'begins with somebody or something that the letter cannot place'
            : 'is a sentence of its own';
          return {
            field,
            says: `${quoted(text)} ${why} and is left out: --set ${field}="…" puts it as a thing.`,
          };
        }),
    ];
  });
};
