/** When one can start: what they ask of it, and the day they named. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { oneLine } from '../words/clean.ts';
import { asksStartAlone, startNamed, tellsStart } from '../words/offer-questions.ts';
import type { FieldRemark } from './field-remark.ts';

interface Start {
  /** True of a question that one's start answers, in a letter that can tell it. */
  readonly isAsked: (question: string) => boolean;
  /** What there is to say where no start is given, and where one is asked for or not. */
  readonly remarks: (isAsked: boolean) => readonly FieldRemark[];
  /** What there is to say although one is given. */
  readonly ofGiven: readonly FieldRemark[];
}

export const startOf = (
  { set }: LetterRequest,
  about: Pick<Heading, 'likes'>,
  offer: SettledMessage | null,
): Start => {
  const named = startNamed(offer?.message.text ?? '');
  const isTold = tellsStart(oneLine(set.answer ?? ''));
  const toSay = named === '' || isTold ? [] : [confirming(named)];
  return {
    isAsked: (question) => about.likes.includes('start') && asksStartAlone(question),
    remarks: (isAsked) => (isAsked && named === '' && !isTold ? [START_ASKED] : toSay),
    ofGiven: isOtherDay(oneLine(set.start ?? ''), named) ? [besides(named)] : [],
  };
};

const START_ASKED: FieldRemark = {
  field: 'start',
  says: 'They ask when you can start: --set start="1 May" tells them.',
};

const confirming = (named: string): FieldRemark => ({
  field: 'start',
  says: `They named ${named} to start: --set start="${named}" confirms it.`,
});

const besides = (named: string): FieldRemark => ({
  field: 'start',
  says: `They named ${named} to start, and the letter names another day: --set answer="…" can say why.`,
});

const A_DATE =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)|\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d{1,2})\b/i;
const dateIn = (text: string): string => {
  const [, day = '', month = '', first = '', second = ''] = A_DATE.exec(text) ?? [];
  return `${Number(day || second)} ${(month || first).slice(0, 3).toLowerCase()}`;
};

const isOtherDay = (typed: string, named: string): boolean =>
  A_DATE.test(typed) && A_DATE.test(named) && dateIn(typed) !== dateIn(named);
