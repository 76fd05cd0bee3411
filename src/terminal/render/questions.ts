/** Questions to ask, under their categories; a cross and a day where one has been asked. */
import { QUESTION_CATEGORIES, type QuestionCategory } from '../../domain/questions.ts';
import { sayDay } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { sayApplication } from './items.ts';
import type { Screen } from './recorded.ts';

export interface QuestionLine {
  readonly number: number;
  readonly category: QuestionCategory;
  readonly text: string;
  /** When it was asked, ISO with the local offset, or null. */
  readonly asked: string | null;
}

export interface QuestionsShown {
  readonly application: {
    readonly id: number;
    readonly company: string;
    readonly role: string | null;
  } | null;
  readonly questions: readonly QuestionLine[];
}

const TITLES: Readonly<Record<QuestionCategory, string>> = {
  role: 'The role',
  team: 'The team',
  culture: 'How they live and work',
  performance: 'How work is judged',
  growth: 'Learning and growing',
  'next-steps': 'Next steps: at least one of these, every time',
  challenges: 'What is hard',
  feedback: 'How you come across',
};

export const questionLines = (shown: QuestionsShown, screen: Screen, view: View): string[] => {
  const { application, questions } = shown;
  const lines = application
    ? [...view.wrap(`For the next conversation: ${sayApplication(application)}`, 2), '']
    : [];
  for (const category of QUESTION_CATEGORIES) {
    const own = questions.filter((question) => question.category === category);
    if (own.length === 0) continue;
    lines.push(...view.wrap(view.style.bold(TITLES[category]), 2));
    for (const question of own) lines.push(...questionLine(question, screen, view));
    lines.push('');
  }
  const who = application ? application.id : '<who>';
  return [...lines, `Asked one? jobfu questions --asked <number> --for ${who}`];
};

export const questionLine = (
  { number, text, asked }: QuestionLine,
  { order, today }: Screen,
  view: View,
): string[] => {
  const mark = asked === null ? ' ' : 'x';
  const when = asked === null ? '' : view.style.dim(` (asked ${sayDay(asked.slice(0, 10), order, today)})`);
  return view.wrap(`${mark} ${String(number).padStart(2)}  ${text}${when}`, 6);
};
