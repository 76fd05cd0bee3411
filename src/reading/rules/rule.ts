/** What a rule is: one construction of the language, what it tells, and sentences that show where it holds and where not. */
import type { Label, NextStep } from '../../domain/facts.ts';

/** What else words can tell, beside a label. */
export type Aspect =
  | 'invites-questions'
  /** the process stands still, or no next step can be named: a `none` that says something */
  | 'hold'
  /** an earlier date no longer holds */
  | 'slip'
  /** a goodbye, or the crowd of applicants: weak signs of a refusal that count only together */
  | 'goodbye'
  /** the candidate took the application back */
  | 'withdrawn'
  /** an automatic reply of somebody absent */
  | 'away'
  /** told with a raised eyebrow */
  | 'irony'
  /** about somebody else's search */
  | 'third-person'
  /** says nothing by itself, but owns the dates next to it */
  | 'date-owner';

/** What a date that hangs on these words is. */
export type DateRole =
  /** the day they answer, decide, call or write */
  | 'answer'
  /** the time they read and compare; counts when an answer is promised with it */
  | 'review'
  /** the day the candidate must act by */
  | 'act'
  /** a time the candidate is to be there */
  | 'appointment'
  /** the last day an offer stands, or the candidate has */
  | 'until'
  /** a date that will not hold: "can't promise Friday" */
  | 'denied'
  /** what was said before and is said no longer */
  | 'superseded'
  /** anything else: past events, closing dates, holidays, start dates, other people's days */
  | 'aside';

export interface Rule {
  /** Kebab case; the name evidence carries. */
  readonly name: string;
  readonly says: Label | Aspect;
  /** One plain sentence, shown by `--explain`. */
  readonly reason: string;
  /** The playbook's source row; J for jobfu's own. */
  readonly source: 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'J';
  /** Pattern sources, run over one canonical sentence at a time. */
  readonly patterns: readonly string[];
  /** Where one of these matches in the same sentence, the rule does not hold. */
  readonly unless?: readonly string[];
  readonly governs?: DateRole;
  readonly step?: NextStep;
  /** True for words that often mean it and often do not: the reading is less sure of itself. */
  readonly weak?: boolean;
  /** True for what holds only in the candidate's own telling ("I have to send the test"). */
  readonly told?: boolean;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}
