/** A family that employs somebody is no company: one works for them, and nobody "joins" them. */
import type { Person } from '../../domain/facts.ts';
import { fullName } from './names.ts';

/** As the letter speaks of the household: to it, from it, or of it to others. */
export type Household = 'yours' | 'ours' | 'theirs';

/** "The Harrington family", "Jones household", "a private family". */
const FAMILY =
  /^(?:the |an? )?(?:private|local|\p{Lu}[\p{L}'’-]+(?: (?:and|&) \p{Lu}[\p{L}'’-]+)?) (?:family|household)$/u;
/** "The Ashworths", "Mr and Mrs Jones", "The Harrington Family": only with more to tell it from the Samaritans, or a firm of that name. */
const MAYBE =
  /^(?:[Tt]he (\p{Lu}[\p{L}'’-]+?)e?s|(?:[Tt]he )?(\p{Lu}[\p{L}'’-]+) (?:Family|Household)|(?:Mr|Mrs|Ms|Miss|Mx|Sir|Lady|Lord)\b\.? (?:.*\s)?(\p{Lu}[\p{L}'’-]+))$/u;
/** Work that is done in a home. */
const AT_HOME =
  /\b(?:nanny|nannies|au[ -]?pair|tutor|babysitter|baby-sitter|childminder|child minder|governess|housekeeper|house manager|butler|chauffeur|gardener|private chef|carer|caregiver|companion|mother'?s help|maternity nurse|cleaner|groom|personal assistant|dog walker)\b/i;
const AGENCY = /\b(?:agency|agent|recruit\w*|consultant|headhunter|placement)\b/i;

/** Whether a private household stands in the place of the employer. */
export const isHousehold = (company: string, role: string, people: readonly Person[]): boolean => {
  if (FAMILY.test(company)) return true;
  const [found, ...names] = MAYBE.exec(company) ?? [];
  const family = names.find(Boolean)?.toLowerCase();
  return (
    found !== undefined &&
    (AT_HOME.test(role) ||
      people.some(({ name }) => fullName(name).toLowerCase().split(' ').at(-1) === family))
  );
};

/** The agency that finds the place is not the family. */
export const isAgency = ({ role }: Person): boolean => AGENCY.test(role ?? '');

/** What the letters say of a company, and what they say of a family: `@` is the name. The first that fits is taken. */
const SAID: Readonly<Record<Household, readonly (readonly [company: string, household: string])[]>> = {
  yours: [
    ['when another role opens at @', 'if you ever look for somebody new'],
    ['If another role at @ comes up', 'If you ever look for somebody new'],
    ['If @ is looking for someone again', 'If you are looking for someone again'],
    ['How do things look at @', 'How do things look on your side'],
    ['be joining @', 'be coming to work for you'],
    ['joining @', 'working for you'],
    ['join @', 'work for you'],
    ['Working at @', 'Working for you'],
    ['working at @', 'working for you'],
    ['to work at @', 'to work for you'],
    ['The offer from @', 'Your offer'],
    ['application to @', 'application to you'],
    ['to @', 'to your family'],
    ['at @', 'with your family'],
    ['you and the team', 'you and your family'],
    ['you or the team', 'you or your family'],
  ],
  ours: [
    ['The door at @ stays', 'Our door stays'],
    ['application to @', 'application to us'],
    ['from @', 'from us'],
    ['at @', 'with our family'],
  ],
  theirs: [
    ['joining @', 'working for @'],
    ['join @', 'work for @'],
    ['Working at @', 'Working for @'],
    ['working at @', 'working for @'],
    ['to work at @', 'to work for @'],
    ['at @', 'with @'],
    ['@ has offered', '@ have offered'],
    ['@ finds', '@ find'],
  ],
};

/** Whole words alone: "at Acme" is none of "that Acme". */
const withWords = (text: string, before: string, after: string): string =>
  text.split(before).reduce((said, rest) => `${said}${/\p{L}$/u.test(said) ? before : after}${rest}`);

/** The text with what is said of a company said as of a family. */
export const asOfHousehold = (text: string, company: string, household: Household | null): string =>
  household === null
    ? text
    : SAID[household].reduce(
        (said, [before, after]) => withWords(said, before.replace('@', company), after.replace('@', company)),
        text,
      );
