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

/** `en` or `other`; short texts without any telling word count as English. */
export const languageOf = (text: string): 'en' | 'other' => {
  const sample = text.slice(0, 3000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'en';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin / letters < 0.6 && letters >= 4) return 'other';
  const words = sample.toLowerCase().match(/[\p{L}']{1,24}/gu) ?? [];
  let english = 0;
  let other = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english++;
    else if (OTHERS.has(word)) other++;
    else if (/[äöüßéèêçñãõåøæœşğıłżźćąę¿¡]/.test(word)) other += 0.5;
  }
  if (other >= 2 && other > english * 1.2) return 'other';
  return other >= 1 && english === 0 && words.length >= 3 ? 'other' : 'en';
};
