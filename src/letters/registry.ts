/** Every built-in letter, in the playbook's order (section 4). A test compares this list with the files in templates/. */

export const CANDIDATE_LETTERS = [
  'thankyou',
  'interest',
  'feedback',
  'feedback-thanks',
  'checkin',
  'checkin-application',
  'checkin-deadline',
  'closing',
  'ask-next-steps',
  'confirm-timeline',
  'reply-vague',
  'reply-none',
  'reply-immediate',
  'reschedule',
  'rejection-thanks',
  'keep-in-touch',
  'offer-thanks',
  'offer-extension',
  'negotiate',
  'other-offer',
  'offer-accept',
  'offer-decline',
  'withdraw',
  'references-heads-up',
] as const;

/** The one letter to somebody who has no part in it: a referee is never somebody at the employer. */
export const TO_REFEREES = 'references-heads-up';

/** Letters of the other side of the table: the person met is then the candidate. */
export const EMPLOYER_LETTERS = [
  'employer-next-step',
  'employer-timeline',
  'employer-ack-decline',
  'employer-nudge',
  'employer-close',
  'employer-feedback',
  'employer-thanks',
  'employer-delay',
  'employer-ask-timeline',
] as const;
