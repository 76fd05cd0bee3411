/** Whose name stands under their words, where nobody was named: "Thanks, Gemma" is from the Gemma known there. */
import type { Application, Person } from '../../domain/facts.ts';
import { sayNames } from '../../domain/wording.ts';
import { isDepartment } from '../../letters/words/names.ts';
import { type Signature, signatureOf } from '../../letters/words/signature.ts';
import { peopleMeant } from './person-meant.ts';
import { isPartOf, strangerNamed } from './stranger.ts';

export interface Signer {
  /** Somebody known; nobody is made up of a signature. */
  readonly person: Person | null;
  readonly remarks: readonly string[];
}

const NOBODY: Signer = { person: null, remarks: [] };

/** Who signed `text`; `me` is the reader, `named` who was named to find the application. */
export const signerOf = (
  application: Application,
  text: string,
  { me, named }: { me: string; named: Person | null },
): Signer => {
  const signature = signatureOf(text);
  if (signature === null || isDepartment(signature.name) || isThanked(signature, me)) return NOBODY;
  const [person = null, ...more] = peopleMeant(application, { name: signature.name, email: null });
  if (person !== null && more.length === 0)
    return { person, remarks: otherRemarks(signature, person, named) };
  if (person !== null) return { person: null, remarks: [severalRemark(signature, [person, ...more])] };
  return { person: null, remarks: strangerRemarks(signature, application, me) };
};

/** "Great, thanks Sam" ends with the reader's name. */
const isThanked = ({ name, parted }: Signature, me: string): boolean => !parted && isPartOf(name, me);

const otherRemarks = ({ name }: Signature, person: Person, named: Person | null): string[] =>
  named === null || named.id === person.id
    ? []
    : [
        `It is signed “${name}”, so it is kept as from ${person.name}: --from "${named.name}" says otherwise.`,
      ];

const severalRemark = ({ name }: Signature, people: readonly Person[]): string =>
  `It is signed “${name}”, which may be any of ${sayNames(people)}: jobfu undo, and --from with the full name says who.`;

const strangerRemarks = (signature: Signature, application: Application, me: string): string[] => {
  const whole = strangerNamed(signature, application, me);
  if (whole === '') return [];
  return [
    `It is signed “${whole}”, who is not recorded at ${application.company}: jobfu undo, and --from "${whole}" keeps the name.`,
  ];
};
