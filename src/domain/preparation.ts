/** Getting ready for an interview, and what is worth doing when none is booked (PLAYBOOK section 6). */
import type { Person } from './facts.ts';
import { type Answerer, answererOf } from './questions.ts';
import type { Situation } from './situation.ts';

export interface Check {
  readonly says: string;
  readonly sources: readonly string[];
}

/** What a checklist is for: an interview booked, the wait, an offer, a refusal, or anything else that ended. */
export type Occasion = 'interview' | 'waiting' | 'offer' | 'refused' | 'ended';

export const occasionOf = ({ standing, booked }: Situation): Occasion => {
  if (standing.status === 'offer') return 'offer';
  if (standing.status === 'rejected' || standing.status === 'ghosted') return 'refused';
  if (standing.status !== 'open') return 'ended';
  return booked.length > 0 ? 'interview' : 'waiting';
};

const check = (says: string, ...sources: string[]): Check => ({ says, sources });

/** By the next interview's stage. */
const AT_STAGE: Readonly<Record<string, Check>> = {
  phone: check('A quiet place, the charger in reach, your notes beside you.', 'J'),
  video: check('Try the link, the camera and the microphone; know a number to ring should they fail.', 'J'),
  'in-person': check('Know the way and the door, and be in the street a quarter of an hour early.', 'J'),
  panel: check('Learn who will be there, and have one question for each.', 'S0', 'J'),
  assessment: check('Ask what form the test takes, how long it lasts, and what you may use.', 'J'),
  negotiation: check(
    'Write down what you need, what you would like, and what you can do without.',
    'S2',
    'J',
  ),
  final: check('Read once more what was said in every round: the same people may ask again.', 'J'),
};

export const checklistFor = (situation: Situation): Check[] => {
  switch (occasionOf(situation)) {
    case 'interview':
      return beforeInterview(situation);
    case 'waiting':
      return [
        check('Write down the steps and days they named, in their own words: jobfu heard.', 'S1'),
        check('Put the day they named into your calendar, and write nothing before it.', 'S1'),
        check(
          'Get ready for the next round as if it were booked: the examples that landed, and those that did not.',
          'S1',
        ),
        check('Stay loosely in touch, and go on with your other applications.', 'S1'),
        check('Use the wait to learn something the role asks for.', 'S0'),
        check('Keep your search off social media, and speak well of every company.', 'S4'),
      ];
    case 'offer':
      return [
        check('Salary: the figure, when it is reviewed, and what comes on top.', 'S2'),
        check('The first day: does it leave you time to finish where you are?', 'S2'),
        check('Benefits: leave, insurance, pension, hours, where you work.', 'S2'),
        check('Terms: probation, notice, anything you may not do afterwards.', 'S2'),
        check('Their day: decide by it, or ask for more time before it runs out.', 'S4'),
        check('Your other applications: who would like to know that you have an offer?', 'S3'),
      ];
    case 'refused':
      return [
        check('Note what was said, while you remember it.', 'S0'),
        check('Name one thing to do better next time, and only one.', 'S0'),
        check('Thank them, and ask once for feedback.', 'S0', 'S1'),
        check('Be disappointed for a while. It is allowed.', 'S0'),
        check('Go on: the next conversation profits from this one.', 'S0'),
      ];
    case 'ended':
      return [];
  }
};

const beforeInterview = ({ booked, application, words }: Situation): Check[] => {
  const next = booked[0];
  const atStage = AT_STAGE[next?.stage ?? ''];
  const unknown = next?.with.length === 0;
  return [
    check(
      `Read the job description again, and put an example of your own beside each thing it asks for${application.url ? `: ${application.url}` : '.'}`,
      'S1',
    ),
    check(
      'Read up on the company: what it makes, its news of the last months, how people speak of it.',
      'S1',
    ),
    ...(unknown
      ? [check('Find out whom you will meet: recruiters and managers look for different things.', 'S4')]
      : []),
    ...(words.length > 0
      ? [check('Read what they said last time, and have an answer to it.', 'S1', 'J')]
      : []),
    ...(atStage ? [atStage] : []),
    check('Choose your questions, write them down, and keep one for the very end.', 'S1'),
    check('One of them about the next steps: what comes, and by when.', 'S1'),
  ];
};

const LOOKS_FOR: Readonly<Record<Answerer, string>> = {
  recruiter: 'how you work with others, why you want this, and whether times and terms fit',
  manager: 'whether you can do the work: the skills of the post, what you did yourself, how you decide',
  team: 'what working beside you would be like: how you explain, ask and take criticism',
};

/** What somebody of this part in it mostly looks for, or null where their part is not known. */
export const looksFor = ({
  role,
}: Pick<Person, 'role'>): { says: string; sources: readonly string[] } | null => {
  const part = answererOf(role);
  return part && { says: LOOKS_FOR[part], sources: part === 'team' ? ['J'] : ['S4'] };
};
