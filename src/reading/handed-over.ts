/** "Saoirse will be your contact from here on": who writes next is told, and nothing of what comes next. */
import type { Known } from './weigh.ts';

const HANDED_OVER =
  / (?:(?:handing|handed) (?:(?:you|this|it|things|everything|your [a-z]{1,12}|my [a-z]{1,12}) )?over to|(?:your|the) (?:new |main )?(?:point of contact|contact person|contact)(?! (?:details|information|data|numbers?|address|form|us|me|him|her|them|you))) /;

const ASKS = / (?:please|kindly|(?:could|can|would|will) you) /;

export const isHandedOver = ({
  verdict,
  days,
  sentences,
}: Pick<Known, 'verdict' | 'days' | 'sentences'>): boolean =>
  verdict.label === 'none' &&
  days.size === 0 &&
  sentences.some(({ text }) => HANDED_OVER.test(text)) &&
  !sentences.some(({ text }) => ASKS.test(text));
