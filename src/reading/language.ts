/** Whether a message is in English at all; any other language is said to be one, and not guessed at. */

const ENGLISH = new Set(
  "the to you your we and of for in is a that have will be our with it this are on at i as by not from or was they he she me my if can they'll please thank thanks hi hello dear job no yes got said up us but so an all been has do know let would when what more back next on hold".split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der das und wir sie ihre ihnen für mit nicht ist ein eine zu von auf im bei uns vielen dank le la les des nous vous votre et pour est une dans sur avec merci que qui ne pas candidature el los las para por su gracias de un una usted nos il che non la sua grazie di della siamo sono uma obrigado você não com het een wij ons voor zijn niet bedankt uw met op og vi du til av på är för att och inte tack je się nie że dziękujemy jest za bir ve için teşekkür'.split(
    ' ',
  ),
);

/** What a word tells of its language. */
const ENGLISH_WORD = 1;
const OTHER_WORD = 2;
/** A word of letters English does not have. */
const FOREIGN = 3;

const tongueOf = (written: string): number => {
  const word = written.toLowerCase();
  if (ENGLISH.has(word)) return ENGLISH_WORD;
  if (OTHERS.has(word)) return OTHER_WORD;
  return /[äöüßéèêçñãõåøæœşğıłżźćąę¿¡]/.test(word) ? FOREIGN : 0;
};

/** Words as they were written, and what they tell; emptied when there are too many. */
const tongues = new Map<string, number>();
const MOST_TONGUES = 5_000;

const LONGEST = 24;
const READ = 3000;
const APOSTROPHE = 39;

/** `en` or `other`; short texts without any telling word count as English. */
export const languageOf = (text: string): 'en' | 'other' => {
  const until = Math.min(text.length, READ);
  if (tongues.size > MOST_TONGUES) tongues.clear();
  let letters = 0;
  let latin = 0;
  let words = 0;
  let english = 0;
  let other = 0;
  let start = -1;
  for (let i = 0; i <= until; i++) {
    const code = i < until ? text.charCodeAt(i) : 0;
    const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    let inWord = plain || code === APOSTROPHE;
    if (plain) {
      letters++;
      latin++;
    } else if (code > 127 && /\p{L}/u.test(text.charAt(i))) {
      letters++;
      if (/\p{Script=Latin}/u.test(text.charAt(i))) latin++;
      inWord = true;
    }
    if (start < 0) {
      if (inWord) start = i;
      continue;
    }
    if (inWord && i - start < LONGEST) continue;
    const written = text.slice(start, i);
    start = inWord ? i : -1;
    words++;
    let tongue = tongues.get(written);
    if (tongue === undefined) {
      tongue = tongueOf(written);
      tongues.set(written, tongue);
    }
    if (tongue === ENGLISH_WORD) english++;
    else if (tongue === OTHER_WORD) other++;
    else if (tongue === FOREIGN) other += 0.5;
  }
  if (letters === 0) return 'en';
  if (latin / letters < 0.6 && letters >= 4) return 'other';
  if (other >= 2 && other > english * 1.2) return 'other';
  return other >= 1 && english === 0 && words >= 3 ? 'other' : 'en';
};
