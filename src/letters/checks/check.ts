/** What a check on a draft is given, and what it answers. */
import type { Application, Day } from '../../domain/facts.ts';
import { isAscii } from '../../domain/plain-letters.ts';
import { sayList } from '../../domain/wording.ts';
import { type Brief, brief } from '../facts/brief.ts';
import type { Email, LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';

export const CHECK_IDS = [
  'in-time',
  'subject-clear',
  'addressed-by-name',
  'something-specific',
  'brief',
  'tone',
  'no-slot-left',
  'no-attachment-promised-and-missing',
  'not-repeating',
  'on-record',
  'right-names',
  'right-days',
  'signed',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export interface CheckResult {
  readonly id: CheckId;
  readonly ok: boolean;
  /** One sentence; where the check fails, what to do about it. */
  readonly says: string;
}

/** What one check answers. What cannot be judged passes, and is told apart from what was looked at and found good. */
export interface Verdict extends Omit<CheckResult, 'id'> {
  readonly isUnjudged?: true;
}

/** What is known about a draft. A letter the user wrote has no template; text from nowhere has no request either. */
export interface CheckContext {
  readonly template: Heading | null;
  readonly request: LetterRequest | null;
  /** How many files go with it; null where that is not known, as of a text alone. */
  readonly attachments: number | null;
  /** The day it is, where no request tells it. */
  readonly today?: Day;
  /** The text came without a subject line: its subject stands elsewhere. */
  readonly isBodyAlone?: boolean;
  /** What else the user has applied for: a name left over from another letter is one of these. */
  readonly others?: readonly Post[];
}

/** An employer, and the role applied for there. */
export type Post = Pick<Application, 'company' | 'role'>;

/** The draft as the checks look at it. */
export interface Draft {
  readonly email: Email;
  readonly template: Heading | null;
  readonly request: LetterRequest | null;
  readonly brief: Brief | null;
  readonly attachments: number | null;
  readonly others: readonly Post[];
  /** Null where it is not known. */
  readonly today: Day | null;
  readonly isBodyAlone: boolean;
  /** "Hi Dana,", or empty where the text starts without one. */
  readonly greeting: string;
  /** Subject and body without the words of the application's own facts, so that a topic is not taken for the writer's tone. */
  readonly prose: string;
  readonly sentences: readonly string[];
  /** It answers a message and is shorter for it. */
  readonly isReply: boolean;
}

export interface Check {
  readonly id: CheckId;
  readonly run: (draft: Draft) => Verdict;
}

export const pass = (says: string): Verdict => ({ ok: true, says });
export const fail = (says: string): Verdict => ({ ok: false, says });
/** What it takes to judge it is not known: "When it is due is not known." */
export const unjudged = (says: string): Verdict => ({ ok: true, says, isUnjudged: true });

/** A check that looks for phrases, with an example of each and what it must leave alone. */
export interface PhraseCheck extends Check {
  readonly phrases: readonly Phrase[];
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

const NO_TEMPLATE = { name: '', audience: 'candidate', interview: 'latest', needs: [], likes: [] } as const;
const GREETING =
  /^(?:hi|hello|dear|hey|greetings|good (?:morning|afternoon|evening|day)|to whom)\b.{0,120}$/i;

export const examineDraft = (email: Email, context: CheckContext): Draft => {
  const { template, request, attachments, others = [], today = null, isBodyAlone = false } = context;
  const known = request === null ? null : brief(request, template ?? NO_TEMPLATE);
  const body = email.body.replace(/\r\n?/g, '\n');
  const first = body.split('\n').find((line) => line.trim() !== '') ?? '';
  const greeting = GREETING.test(first.trim()) || /^[^.!?]{1,80},$/.test(first.trim()) ? first.trim() : '';
  return {
    email: { ...email, body },
    template,
    request,
    brief: known,
    attachments,
    others,
    today: request === null ? today : request.zone.dayOf(request.now),
    isBodyAlone,
    greeting,
    prose: withoutFacts(`${email.subject}\n${body}`, known),
    sentences: sentencesOf(body),
    isReply: template === null ? /^re\s*:/i.test(email.subject) : template.words.to <= 80,
  };
};

const withoutFacts = (text: string, known: Brief | null): string => {
  const facts = (known?.given ?? []).filter((fact) => fact.length > 2).sort((a, b) => b.length - a.length);
  return facts.reduce((rest, fact) => rest.replaceAll(fact, '…'), text);
};

/** Sentences of the text proper: no greeting, no sign-off, no single words. */
export const sentencesOf = (body: string): string[] =>
  body
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\n/g, ' ').split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/.test(sentence));

export const wordsIn = (text: string): number =>
  text
    .split(/\s+/)
    .filter((word) => /[A-Za-z0-9]/.test(word) || (!isAscii(word) && /[\p{L}\p{N}]/u.test(word))).length;

/** A pattern, and pieces of text of which one is in everything it finds, in small letters. */
export type Phrase = readonly [near: readonly string[], pattern: RegExp];

/** What of the phrases is found, each once. Making a pattern costs more than a letter takes: the pieces are looked for first. */
export const allFound = (text: string, phrases: readonly Phrase[]): string[] => {
  const small = text.toLowerCase();
  const found: string[] = [];
  for (const [near, pattern] of phrases) {
    if (!near.some((piece) => small.includes(piece))) continue;
    const one = pattern.exec(text)?.[0].trim().replace(/\s+/g, ' ');
    // "sorry to" is in "I am sorry to", and said with it.
    if (one && !found.some((other) => other.includes(one) || one.includes(other))) found.push(one);
  }
  return found;
};

/** The first of the phrases that is found. */
export const firstFound = (text: string, phrases: readonly Phrase[]): string | null =>
  allFound(text, phrases)[0] ?? null;

/** `"asap" and "urgent" sound pushy`, of one `"asap" sounds pushy`. */
export const quoted = (found: readonly string[], one: string, several: string): string =>
  `${sayList(found.slice(0, MOST_QUOTED).map((each) => `"${each}"`))} ${found.length === 1 ? one : several}`;

/** More than these nobody reads at once. */
const MOST_QUOTED = 4;
