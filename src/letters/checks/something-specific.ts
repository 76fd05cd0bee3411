/** S0's "names something specific from the conversation": a topic, a project, a challenge. */
import { heldInterviews } from '../facts/interview.ts';
import { type Check, type Draft, fail, pass, unjudged } from './check.ts';

const FROM_THE_TALK = ['topics', 'project', 'challenge'] as const;

export const somethingSpecific: Check = {
  id: 'something-specific',
  run: (draft) => {
    const { template, brief } = draft;
    if (brief === null) return unjudged('What was talked about is not known.');
    const asked: readonly string[] =
      template === null ? FROM_THE_TALK : [...template.needs.flat(), ...template.likes];
    if (template === null && draft.isReply) return pass('An answer can do without.');
    const isNo = template?.name === 'offer-decline';
    if (isNo || !FROM_THE_TALK.some((field) => asked.includes(field)))
      return pass('This letter can do without.');
    // One that has a place for a project alone is about something else: a start, a referee.
    const isAboutTheTalk = asked.includes('topics') || asked.includes('challenge');
    const known = FROM_THE_TALK.filter((field) => asked.includes(field))
      .flatMap((field) => (field === 'topics' ? brief.topics : [brief.facts[field]]))
      .filter((fact) => fact !== '');
    if (known.length === 0 && brief.isTold) return pass('An earlier letter to them named it.');
    if (known.length === 0) {
      return template === null || !isAboutTheTalk || !haveTalked(draft)
        ? unjudged('Nothing that was talked about is on record.')
        : fail('It could go to any employer: --set topic="…" names something you talked about.');
    }
    return [...known, ...topicsOnRecord(draft)].some((fact) => isNamed(fact, draft))
      ? pass('It names something from the conversation.')
      : fail(`It names nothing you noted of the conversation, such as "${known[0]}".`);
  },
};

/** Of an application nobody was interviewed for nothing can be named, nor to one who was not at the interview. */
const haveTalked = ({ template, request, brief }: Draft): boolean =>
  request === null ||
  (heldInterviews(request.application, request.now, request.zone).length > 0
    ? brief?.facts.metThem === true
    : template?.interview === 'theirs');

/** Whatever was talked about, with whomever: what jobfu keeps for the letter to another may stand in one's own. */
const topicsOnRecord = ({ request }: Draft): string[] =>
  request === null
    ? []
    : heldInterviews(request.application, request.now, request.zone).flatMap(({ topics }) =>
        topics.map(({ text }) => text),
      );

/** In the same words, or in most of the words that carry it. */
const isNamed = (fact: string, { email }: Draft): boolean => {
  const body = email.body.toLowerCase();
  if (body.includes(fact.toLowerCase())) return true;
  const telling = fact.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const found = telling.filter((word) => body.includes(word));
  return telling.length > 0 && found.length * 2 > telling.length;
};
