/** Questions a candidate may ask at the end of an interview (PLAYBOOK section 5): open ones, by category and by how far one has come. */
import type { Application, Instant } from './facts.ts';

export const QUESTION_CATEGORIES = [
  'role',
  'team',
  'culture',
  'performance',
  'growth',
  'next-steps',
  'challenges',
  'feedback',
] as const;
export type QuestionCategory = (typeof QUESTION_CATEGORIES)[number];

/** How far one has come: a first conversation, the rounds in between, the last ones. */
export type Phase = 'early' | 'middle' | 'late';

/** Who is best placed to answer: whoever recruits, whoever will lead, whoever will work beside you. */
export type Answerer = 'recruiter' | 'manager' | 'team';

export interface Question {
  /** Kept with the application when it has been asked: a number is never given to another question. */
  readonly number: number;
  readonly category: QuestionCategory;
  readonly text: string;
  readonly phases: readonly Phase[];
  readonly answerers: readonly Answerer[];
}

const ALWAYS: readonly Phase[] = ['early', 'middle', 'late'];
const ANYONE: readonly Answerer[] = ['recruiter', 'manager', 'team'];

const ask = (
  number: number,
  category: QuestionCategory,
  text: string,
  phases: readonly Phase[] = ALWAYS,
  answerers: readonly Answerer[] = ANYONE,
): Question => ({ number, category, text, phases, answerers });

/** A new question takes the next number, wherever it stands in the list. */
export const QUESTIONS: readonly Question[] = [
  ask(1, 'role', 'What would a normal week in this role look like?'),
  ask(2, 'role', 'What would you want done by the end of the first three months?', ALWAYS, [
    'manager',
    'team',
  ]),
  ask(3, 'role', 'Why is the position open, and what became of whoever held it before?', ['early', 'middle']),
  ask(4, 'role', 'Which part of the job description matters most to you, and which could wait?', [
    'early',
    'middle',
  ]),
  ask(
    5,
    'role',
    'What decisions would be mine to make, and which would I bring to somebody?',
    ['middle', 'late'],
    ['manager'],
  ),

  ask(6, 'team', 'Who would I work with most, and how is the work shared out?', ALWAYS),
  ask(7, 'team', 'How does the team decide when people disagree?', ['middle', 'late'], ['manager', 'team']),
  ask(8, 'team', 'What do you wish the team had more of?', ['middle', 'late'], ['manager', 'team']),
  ask(9, 'team', 'How do the people here stay in touch across offices and from home?', ['early', 'middle']),
  ask(
    10,
    'team',
    'How would my work meet that of the teams next door?',
    ['middle', 'late'],
    ['manager', 'team'],
  ),

  ask(11, 'culture', 'What keeps you here?'),
  ask(12, 'culture', 'What kind of person does well here, and who finds it hard?'),
  ask(13, 'culture', 'How do people hear about what is going on in the company?', ['early', 'middle']),
  ask(14, 'culture', 'When did somebody last change how things are done here, and how did that go?', [
    'middle',
    'late',
  ]),
  ask(
    15,
    'culture',
    'How do you look after working hours when a deadline is near?',
    ['middle', 'late'],
    ['manager', 'team'],
  ),

  ask(16, 'performance', 'How will you know, a year from now, that you chose the right person?', ALWAYS, [
    'manager',
    'recruiter',
  ]),
  ask(17, 'performance', 'How and how often is work reviewed?'),
  ask(18, 'performance', 'Which goals is the team held to this year?', ['middle', 'late'], ['manager']),
  ask(
    19,
    'performance',
    'What did the best person you had in this role do differently?',
    ['middle', 'late'],
    ['manager', 'team'],
  ),

  ask(20, 'growth', 'Where have people gone from this role?'),
  ask(21, 'growth', 'How does somebody new get to know the work in the first weeks?', ALWAYS),
  ask(
    22,
    'growth',
    'What could I learn here that would be hard to learn elsewhere?',
    ['middle', 'late'],
    ['manager', 'team'],
  ),
  ask(
    23,
    'growth',
    'What help is there for courses, conferences or time to study?',
    ['middle', 'late'],
    ['recruiter', 'manager'],
  ),

  ask(24, 'next-steps', 'What happens after this conversation, and what are the stages until the end?'),
  ask(25, 'next-steps', 'When do you hope to decide, and when may I expect to hear?'),
  ask(26, 'next-steps', 'What further interviews or exercises are planned?', ['early', 'middle']),
  ask(27, 'next-steps', 'Who takes the decision, and who else is heard?', ['middle', 'late']),
  ask(28, 'next-steps', 'How many people are you still talking to?', ['middle', 'late']),
  ask(29, 'next-steps', 'What else can I send or show you that would help?'),
  ask(30, 'next-steps', 'Whom may I write to if a question comes up later?'),

  ask(31, 'challenges', 'What is the hardest thing about this role in its first half year?'),
  ask(32, 'challenges', 'Which problem would you like the new person to take off your hands?', ALWAYS, [
    'manager',
    'team',
  ]),
  ask(
    33,
    'challenges',
    'What has been tried already, and what got in the way?',
    ['middle', 'late'],
    ['manager', 'team'],
  ),
  ask(
    34,
    'challenges',
    'What is changing for the company in the coming year, and how does this team feel it?',
    ['middle', 'late'],
  ),

  ask(35, 'feedback', 'What in my experience would you like to hear more about?'),
  ask(36, 'feedback', 'Where do you still have doubts about me that I could speak to now?', [
    'middle',
    'late',
  ]),
  ask(37, 'feedback', 'How does what I described compare with what you are looking for?', [
    'early',
    'middle',
  ]),
  ask(
    38,
    'feedback',
    'What would you advise somebody in my place to prepare for the next step?',
    ['early', 'middle'],
    ['recruiter', 'manager'],
  ),
];

/** The rule under which an asked question stands among the decisions of an application. */
export const ASKED_RULE = 'question';

/** How a question stands in `about` of its decision. */
export const askedKey = (number: number): string => `question/${number}`;

/** The question a decision says was asked, or undefined for any other decision. */
export const questionAsked = ({ rule, about }: { rule: string; about: string }): Question | undefined =>
  rule === ASKED_RULE ? QUESTIONS.find(({ number }) => askedKey(number) === about) : undefined;

/** When each question was last asked in an application, by number. */
export const askedIn = ({ decisions }: Application): ReadonlyMap<number, Instant> => {
  const asked = new Map<number, Instant>();
  for (const decision of decisions) {
    const question = questionAsked(decision);
    if (question) asked.set(question.number, decision.at);
  }
  return asked;
};

const PHASE_OF_STAGE: Readonly<Record<string, Phase>> = {
  panel: 'middle',
  'in-person': 'middle',
  assessment: 'middle',
  negotiation: 'late',
  final: 'late',
};

/** A stage that names the way one talks (phone, video) says less than how many interviews came before. */
export const phaseOf = (stage: string | null, held: number): Phase =>
  PHASE_OF_STAGE[stage ?? ''] ?? (held === 0 ? 'early' : held === 1 ? 'middle' : 'late');

/** The part of somebody one meets, from the user's own word for it. */
export const answererOf = (role: string | null): Answerer | null => {
  if (role === null) return null;
  if (/recruit|talent|people|human|\bhr\b|sourc|headhunt/i.test(role)) return 'recruiter';
  return /manager|head|lead|director|chief|founder|owner|\bc[etfo]o\b|\bvp\b|president|partner|boss/i.test(
    role,
  )
    ? 'manager'
    : 'team';
};

/** How many questions a person can hope to ask at the end of one interview. */
const FEW = 6;

/**
 * A handful for one interview: not asked yet, fitting how far one has come and who will be there, one a category
 * before a second of any, and one about the next steps always among them.
 */
export const questionsFor = (
  phase: Phase,
  met: readonly Answerer[],
  asked: ReadonlyMap<number, Instant>,
): Question[] => {
  const fitting = QUESTIONS.filter(
    ({ number, phases, answerers }) =>
      !asked.has(number) &&
      phases.includes(phase) &&
      (met.length === 0 || answerers.some((who) => met.includes(who))),
  );
  const rank = (question: Question): number =>
    fitting.filter(({ category, number }) => category === question.category && number < question.number)
      .length;
  const [about] = fitting.filter(({ category }) => category === 'next-steps');
  const others = fitting
    .filter((question) => question !== about)
    .map((question) => ({ question, rank: rank(question) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || narrow(a.question) - narrow(b.question) || a.question.number - b.question.number,
    )
    .map(({ question }) => question);
  return [...others.slice(0, about ? FEW - 1 : FEW), ...(about ? [about] : [])];
};

/** Questions only some can answer come before those for everybody. */
const narrow = ({ answerers }: Question): number => answerers.length;
