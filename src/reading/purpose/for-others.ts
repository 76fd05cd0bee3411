/** "Candidates who are successful will be told by Friday": said to one who was refused, it is others who hear by that day. */
import type { OwnedDate } from '../owners.ts';

const CHOSEN =
  '(?:successful|selected|shortlisted|chosen|through|going (?:forward|through|on)|moving (?:forward|on))';
const OTHERS = new RegExp(
  ` (?:(?:those|candidates|applicants|people) (?:(?:who|that) (?:are|were|have|did|go|went|passed|pass|made)|${CHOSEN})` +
    `|${CHOSEN} (?:candidates|applicants)|(?:stage|round) [a-z0-9]{1,6} (?:candidates|applicants)) `,
);

export const isForOthers = ({ sentence }: OwnedDate): boolean => OTHERS.test(sentence.text);
