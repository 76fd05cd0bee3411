/** Papers they want back, and whether a day is for those or for the answer. */
import { oneLine } from './clean.ts';

const WANTED =
  /\b(?:sign|e-?sign|return|complete|fill (?:in|out|it|this|these)|upload|submit|provide|bring|send (?:us|me|back|over|in|your|a|an|the|two|three|\d|copies|proof)|forward (?:us|me|your)|get (?:it|them|these) back|need (?:a copy|copies|proof|your (?:passport|id|certificates?|licen[cs]e|bank))|photo of|scan of|copy of|right to work|attached)\b/i;

/** True where papers are to come back, and not only on their way: "please sign the attached", but not "formal letter to follow". */
export const wantsPapers = (said: string): boolean => WANTED.test(oneLine(said));

const AN_ANSWER =
  /\b(?:answers?|decision|decide|respond|response|reply|let (?:me|us) know|hear (?:back )?from you|accept(?:ance)?|confirm(?:ation)?|yes or (?:a )?no|tell (?:me|us)|get back to (?:me|us)|make up your mind|valid|open|stands|expires?)\b/i;

/** True where the day they name is the one for the answer: "we need an answer by Friday". */
export const isForAnswer = (said: string, phrase: string): boolean =>
  phrase !== '' &&
  oneLine(said)
    .split(/(?<=[.!?])\s/)
    .some(
      (sentence) => sentence.includes(oneLine(phrase)) && AN_ANSWER.test(sentence) && !WANTED.test(sentence),
    );
