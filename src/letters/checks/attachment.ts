/** Attachments only if asked for; and where one is promised, it goes along. */
import { fail, firstFound, type Phrase, type PhraseCheck, pass, unjudged } from './check.ts';

// "attached to the platform team" is no attachment, "attached to this mail" is one.
const PROMISED: readonly Phrase[] = [
  [
    ['attach', 'enclos'],
    /\b(?:i|i've|i have|we|we've|we have)(?: also)? (?:attach(?:ed)?|enclosed?|am attaching|am enclosing)\b(?! to (?!this|the (?:e-?)?mail))/i,
  ],
  [
    ['attach', 'enclos'],
    /\b(?:is|are|have been|has been) (?:attached|enclosed)\b(?! to (?!this|the (?:e-?)?mail))/i,
  ],
  [
    ['attach', 'enclos'],
    /(?:^|[.,;:]\s+|\n)(?:attached|enclosed)(?: (?:is|are|you|please|to this|my|the|herewith)|,|:)/i,
  ],
  [
    ['attach', 'enclos'],
    /\b(?:find|see) (?:\S+ ){0,5}(?:attached|enclosed)\b(?! to (?!this|the (?:e-?)?mail))/i,
  ],
  [
    ['included', 'added'],
    /\b(?:included|added) (?:\S+ ){0,5}(?:as an? (?:pdf|attachment|file)|to this (?:e-?)?mail)\b/i,
  ],
  [
    ['attach', 'enclos'],
    /\b(?:attached|enclosed) (?:please )?(?:find|cv|résumé|resume|file|document|portfolio|letter)\b/i,
  ],
  [['attach', 'enclos'], /\b(?:see|in|open) (?:the |my )?(?:attache?ment|enclosure)s?\b/i],
];

export const attachment: PhraseCheck = {
  id: 'no-attachment-promised-and-missing',
  phrases: PROMISED,
  finds: [
    'I have attached my CV.',
    'My portfolio is attached.',
    'Attached is the case study.',
    'Please find my references enclosed.',
    'You will see it in the attachment.',
    'I attach the signed form.',
    'More is in the attached CV.',
    'Please see my CV attached.',
    'I have also included my passport as a PDF.',
    'my cv is in the attachement',
  ],
  leaves: [
    'I was attached to the platform team for a year.',
    'The team is attached to the London office.',
    'I can send a sample of my work.',
    'There are no strings attached to it.',
    'I was glad to see the team attached to the London office.',
  ],
  run: ({ prose, attachments }) => {
    if (attachments !== null && attachments > 0) return pass('What goes along goes along.');
    const promised = firstFound(prose, PROMISED);
    if (promised === null) return pass('It promises no attachment.');
    return attachments === null
      ? unjudged(`"${promised}" promises an attachment, and a text does not show whether it goes along.`)
      : fail(`"${promised}" promises an attachment, and none goes along.`);
  },
};
