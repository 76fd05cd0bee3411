/** Every built-in letter, in the playbook's order (section 4). A test compares this list with the files in templates/. */

export const CANDIDATE_LETTERS = [
  'thankyou',
  'checkin',
  'checkin-deadline',
  'closing',
  'confirm-timeline',
  'reply-vague',
  'reply-none',
  'reply-immediate',
  'rejection-thanks',
] as const;
