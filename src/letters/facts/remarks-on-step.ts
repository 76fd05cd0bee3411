/** What a letter that takes up their step leaves to its writer. */
import { asksPay } from '../words/asked-about.ts';
import { questionsBesides } from '../words/questions-besides.ts';
import { whomToWrite } from '../words/requests.ts';
import { asksForTimes } from '../words/times-asked.ts';
import type { Call } from './call.ts';
import { type FieldRemark, leftUnanswered } from './field-remark.ts';

/** "What are your salary expectations, and are you authorised to work here?": more than the one is asked. */
const asksMoreThanPay = (question: string): boolean =>
  question
    .split(/,? and (?=[a-z])|\? /i)
    .some((part) => !asksPay(part) && questionsBesides(`${part}?`).length > 0);

/** What the letter leaves to its writer; `when`: the time it says yes to. */
export const remarksOn = (
  call: Call & { readonly stands: boolean },
  when: string,
  hasAnswer: boolean,
  hasTimes: boolean,
): FieldRemark[] => {
  const { said, step, answersWith, ahead } = call;
  const remarks: FieldRemark[] = [];
  const remark = (field: string, says: string): unknown => remarks.push({ field, says });
  if (when !== '' && step !== 'paperwork' && step !== 'references')
    remark('appointment', `The letter says yes to “${when}”: --set times="…" offers others.`);
  if (call.inTheirWords !== '' && !hasTimes)
    remark('theirTime', `The letter says yes to “${call.inTheirWords}”: --set times="…" offers others.`);
  if (!hasAnswer && !hasTimes && answersWith === 'words' && !call.stands)
    remark('asksFact', 'They ask what only you know: --set answer="…" puts your answer in.');
  if (!hasAnswer && answersWith !== 'words' && answersWith !== 'pay')
    for (const question of call.besides)
      if (!(hasTimes && /^(?:and |so )?when\b/i.test(question))) remarks.push(leftUnanswered(question));
  if (!hasAnswer && answersWith === 'sorrow')
    remark('missed', 'They missed you: --set answer="My train was cancelled" says why.');
  if (answersWith === 'pay') {
    if (!hasAnswer)
      remark(
        'asksPay',
        'They ask what you expect to earn: the letter names no figure and asks for a talk; --set answer="…" puts yours in.',
      );
    if (!hasAnswer)
      for (const question of call.besides.filter(asksMoreThanPay)) remarks.push(leftUnanswered(question));
  } else if (call.booking) remark('times', 'They let you book the time: the letter says you do so today.');
  else if (call.severalTimes)
    remark(
      'times',
      'They name several times, and the letter commits you to any of them: keep all free until they choose, or name yours with --set times="…".',
    );
  else if (
    (call.wantsTime || asksForTimes(said)) &&
    answersWith !== 'words' &&
    !ahead &&
    call.inTheirWords === '' &&
    !call.takesTheTime &&
    !(call.calledOff && !asksForTimes(said)) &&
    !call.theyArrange &&
    !call.stands &&
    !call.toRing &&
    whomToWrite(said) === ''
  )
    remark('times', 'They look for a time: --set times="on Tuesday after 14:00" says when you can.');
  return remarks;
};
