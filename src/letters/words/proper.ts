/** Words that have a capital wherever they stand, and were typed without: "i", "in may", "easter", "hr". */
import { upper } from '../../domain/wording.ts';

const I = /(^|[\s("“])i(?=$|[\s,]|['’](?:m|ve|d|ll)\b)/g;

const CAPITAL: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july august september october november december easter christmas ramadan diwali hanukkah passover thanksgiving halloween covid english french german spanish italian portuguese dutch swedish danish norwegian russian ukrainian romanian chinese japanese korean arabic hindi urdu punjabi welsh irish scottish british european american ofsted'.split(
    ' ',
  ),
);
/** Places whose name is no other word: "bath", "reading" and "turkey" are. */
const PLACES: ReadonlySet<string> = new Set(
  'africa america asia europe australia canada england scotland wales ireland britain france germany spain italy portugal belgium switzerland austria sweden norway denmark finland poland romania ukraine greece india pakistan bangladesh japan singapore brazil mexico egypt kenya nigeria ghana london birmingham manchester liverpool leeds sheffield bristol newcastle nottingham leicester brighton oxford cambridge southampton portsmouth norwich exeter york edinburgh glasgow aberdeen cardiff swansea belfast dublin paris lyon berlin munich hamburg frankfurt madrid barcelona lisbon rome milan amsterdam rotterdam brussels zurich geneva vienna prague warsaw stockholm oslo copenhagen helsinki athens chicago boston seattle houston dallas denver atlanta miami texas california florida toronto vancouver montreal sydney melbourne tokyo dubai mumbai delhi'.split(
    ' ',
  ),
);
/** Said letter by letter. */
const LETTERS: ReadonlySet<string> = new Set(
  'ev hr uk eu nhs cv dbs hgv gdpr phd sql icu gp sen pr crm erp seo kpi api ux ui vat hmrc cnc eyfs ehcp cqc nvq cpd ehr emr lpc cscs sia hnc hnd btec gcse pgce cima acca cfo ceo cto hse'.split(
    ' ',
  ),
);
/** No part of an address or a file's name. */
const WORD = /\b[a-z]+\b(?!-?[.@/])/g;
const WORD_OF_LETTERS = /(?<![/@])\b[a-z]{2,4}\b(?![.@/])/g;
/** These are other words, too, or want a hyphen. */
const BY_WHAT_STANDS_BESIDE = /may|march|polish|mid /i;

const named = (text: string): string =>
  text
    .replace(/\bks(?=[1-5]\b)/g, 'KS')
    .replace(/\bnew (?=york\b|zealand\b|jersey\b)/g, 'New ')
    .replace(/\bNew (zealand|jersey)\b/g, (_, land: string) => `New ${upper(land)}`)
    .replace(WORD, (word) => (CAPITAL.has(word) || PLACES.has(word) ? upper(word) : word));

const namedByNeighbours = (text: string): string =>
  text
    // "may" and "march" are verbs, too.
    .replace(
      /\b((?:in|of|by|from|until|till|since|early|late|mid|mid-|next|last|before|after|during|\d{1,2}(?:st|nd|rd|th)?)[ -]?)(may|march)\b|\b(may|march)(?= \d)/g,
      (_, before = '', month = '', alone = '') => `${before}${upper(`${month}${alone}`)}`,
    )
    .replace(/\b((?:fluent|native|speaks?|speaking) )polish\b/g, '$1Polish')
    .replace(
      /\bmid (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      'mid-',
    );

const spelled = (text: string): string =>
  text.replace(WORD_OF_LETTERS, (word) =>
    !LETTERS.has(word) ? word : word === 'phd' ? 'PhD' : word.toUpperCase(),
  );

/** With the capitals of "I", of months, feasts, languages, and of what is said letter by letter; years in full. */
export const withNames = (text: string): string => {
  const me = text.replace(I, '$1I');
  const full = /\d\+? ?y/i.test(me) ? me.replace(/\b([2-9]|\d{2}\+?|\d\+) ?yrs?\b\.?/gi, '$1 years') : me;
  const days = named(full);
  return spelled(BY_WHAT_STANDS_BESIDE.test(days) ? namedByNeighbours(days) : days);
};
