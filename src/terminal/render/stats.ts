/** The search in figures, for people: the funnel, answers, thank-yous, promises, how the reader did, letters. */
import type { EmployerPromises, StageAnswers, Statistics } from '../../domain/statistics.ts';
import { plural, upper } from '../../domain/wording.ts';
import type { View } from '../view.ts';
import { figureLines } from './bar.ts';
import { sayPromise } from './promises.ts';
import type { Screen } from './recorded.ts';

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, n]) => n > 0)
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');

export const statsLines = (stats: Statistics, screen: Screen, view: View): string[] => {
  const { applications, interviews, readings, letters } = stats;
  const { bold } = view.style;
  if (applications.total === 0) return ['No applications here. jobfu add records one.'];
  return [
    ...view.wrap(
      `${upper(plural(applications.total, 'application'))} (${counted(applications.status)}), ${plural(interviews.held, 'interview')} held`,
    ),
    '',
    bold('How far they came'),
    ...funnelLines(stats, view),
    '',
    bold('How long answers took'),
    ...answersLines(stats.answers.byStage, view),
    '',
    bold('Thank-yous'),
    ...thankYouLines(stats.thankYous, view),
    '',
    bold('What they promised'),
    ...promiseLines(stats.promises.byEmployer, screen, view),
    '',
    bold('What was read'),
    ...view.wrap(
      `${upper(plural(readings.total, 'message'))} read, ${plural(readings.overruled, 'reading')} overruled by you${share(readings.overruled, readings.total)}, ${plural(readings.unsure, 'reading')} too unsure to plan with`,
    ),
    '',
    bold('What you sent'),
    ...(letters.total === 0 ? ['No letters yet.'] : letterLines(letters.byTemplate, view)),
  ];
};

/** " (12 of 100)" in hundreds, where there is enough to say so. */
const share = (part: number, whole: number): string =>
  part === 0 || whole === 0 ? '' : ` (${percent(part, whole)})`;

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;

const funnelLines = ({ funnel }: Statistics, view: View): string[] => {
  const whole = funnel[0]?.reached ?? 0;
  return figureLines(
    funnel.map(({ step, reached }) => ({ name: step, n: reached, more: percent(reached, whole) })),
    view,
  );
};

const answersLines = (stages: readonly StageAnswers[], view: View): string[] => {
  if (stages.length === 0) return ['No interview has been held yet.'];
  return stages.flatMap(({ stage, held, wentOn, silent, waiting, days, median }) => {
    const took =
      median === null
        ? ''
        : days.length === 1
          ? answeredOnce(days[0] ?? 0)
          : `${days.length} answered, half of them within ${plural(median, 'day')} (${days[0]} to ${days.at(-1)})`;
    const rest = counted({ 'went straight on': wentOn, 'never answered': silent, 'still waiting': waiting });
    return view.wrap(
      `  ${stage ?? 'stage not noted'}: ${held} held${[took, rest]
        .filter(Boolean)
        .map((part) => `; ${part}`)
        .join('')}`,
      4,
    );
  });
};

const answeredOnce = (days: number): string =>
  days === 0 ? 'answered the same day' : `answered after ${plural(days, 'day')}`;

const thankYouLines = (
  { wanted, inTime, late, missed, open }: Statistics['thankYous'],
  view: View,
): string[] => {
  if (wanted === 0) return ['None was due yet.'];
  const rows = [
    { name: 'within a day', n: inTime, more: percent(inTime, wanted) },
    { name: 'later', n: late, more: percent(late, wanted) },
    { name: 'not sent', n: missed, more: percent(missed, wanted) },
    { name: 'still in time to send', n: open, more: percent(open, wanted) },
  ];
  return figureLines(
    rows.filter(({ n }) => n > 0),
    view,
    wanted,
  );
};

const promiseLines = (employers: readonly EmployerPromises[], screen: Screen, view: View): string[] => {
  if (employers.length === 0) return ['Nobody has named a day yet.'];
  return employers.flatMap(({ company, total, kept, moved, late, never, open, promises }) => {
    const came = counted({ kept, 'put off': moved, late, 'never came': never, open });
    return [
      // Of a single one the line below tells all there is.
      ...view.wrap(`${company}: ${plural(total, 'promise')}${total > 1 ? `, ${came}` : ''}`, 2),
      ...promises.flatMap((promise) => view.wrap(`  ${sayPromise(promise, screen)}`, 4)),
    ];
  });
};

const letterLines = (byTemplate: Readonly<Record<string, number>>, view: View): string[] =>
  figureLines(
    Object.entries(byTemplate)
      .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
      .map(([name, n]) => ({ name, n })),
    view,
  );
