/** What they ask to have: papers to send, forms to fill in, things to bring, in the words of whoever sends or brings them. */
import { sayList } from '../../domain/wording.ts';
import { withoutThanks } from './asked-about.ts';
import { clip, oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

/** What is sent or shown when it is asked for. */
const PAPER =
  /\b(?:passports?|visa|work permit|brp|share code|licen[cs]es?|certificates?|certs?|certification|degrees?|diplomas?|transcripts?|ids?|identification|proof|payslips?|p45|p60|(?:bank|invoice|referee|contact) details|cvs?|resum[eé]s?|portfolios?|(?:cover(?:ing)?|application|reference) letters?|forms?|questionnaires?|checklists?|declarations?|summar(?:y|ies)|outline|statement|full name|bio(?:graphy)?|dob|date of birth|(?:home |postal |email )?address|next of kin|emergency contact|references?|referees?|samples?|slides?|deck|show ?reel|reel|documents?|docs|paperwork|cop(?:y|ies)|(?:right[- ]to[- ]work)|dbs|contract|agreement|nda|photos?|pics?|pictures?|photographs?|headshot|(?:registration|pin|gdc|nmc|gmc|ni|national insurance|cscs|utr) (?:number|card|pin)|[a-z]+ (?:registration )?number|cards?|utility bills?|bank statements?|registration|links? to|(?:titles?|abstract|outline) of (?:your|my) (?:talk|presentation|paper|seminar|lecture)|examples? of (?:your|my)(?: own)?(?: \w+)? (?:work|writing|designs?|lessons?|projects?)|(?:lesson|business|project|work|action|\d{2,3}[- ]day) plans?|i-9|w-[249]|github|linkedin|refs?|records?|qualifications|insurance|vaccination|immunisation|hep b|status)\b/i;

/** What is told, and no paper: "your notice period". */
export const TOLD =
  /\b(?:salary|pay|wage|rate|base|package|compensation|expectations?|notice|start(?:ing)? date|earliest (?:start|date|(?:that )?you (?:can|could|would be able to) (?:start|join))|visa status|right to work in|nationality|shoe size|(?:uniform|shirt|t-shirt) size|dietary|diet|allerg(?:y|ies)|adjustments?|access needs|sponsorship|relocat(?:e|ion|ing)|commut(?:e|ing)|(?<!\b(?:assessment|test|an?|your) )driv(?:e|ing)(?! (?:assessment|test|lesson|licen[cs]e))|contact your (?:current|present) (?:employer|manager)|own transport|years of experience|(?:best|phone|mobile|contact|telephone) number|an? (?:contact )?number for|when you (?:can|could|would be able to|are able to) (?:start|join|begin))\b/i;

/** True of what is told and not sent: "your salary expectations". */
export const isToldThing = (thing: string): boolean => TOLD.test(thing);

const SEND =
  /\b(?:(?:re-?)?send(?:ing)?|(?<!\b(?:an?|this|that|the|my|our|your|by|via|further|another|follow-up) )\be?-?mail(?:ing)?|repl(?:y|ying)(?: to (?:this|my|the) (?:e-?mail|message))? with|(?<!\bmov(?:e|ing) (?:you |things |it |this )?)forward(?:ing)?|provid(?:e|ing)|upload(?:ing)?|supply|shar(?:e|ing)|submit(?:ting)?|attach(?:ing)?|return(?:ing)?|let (?:me|us) have|drop (?:me|us)|grateful for(?= (?:the|your|two|three|an?) )|(?:we|i|panel)(?:['’]d| would) (?:also )?(?:like|love)(?:(?=\s+(?:an?|your|two|some|copies)\b)| to see(?=\s+(?:an?|two|some|more)\b)(?![^.!?]*\b(?:when|meet|(?<!\b(?:before|ahead of|prior to) (?:the |your |our )?)interview|on the day|in person|at the|come|bring)\b))|(?<!\byou(?:['’](?:ll|d))?(?: will| would| might| may| do)?(?: also| then| still)? )(?:needs?|requires?)(?!\s+(?:you\s+|me\s+)?to\b)|needs? to see(?=\s+(?:your|an?|the|some)\b)|text(?:ing)? (?=(?:me|us|over)\b)|wants?(?=\s+(?:an?|my|our|two|three|some|the|both|proof|copies|cop(?:y|ies)|references|photos?|id)\b)|(?:wants?|wanted) to see(?=\s+(?:an?|my|our|your|two|three|some|proof|copies|examples)\b)|could do with|ask(?:ed|s|ing)? (?:me )?for|(?:still )?(?:waiting (?:for|on)|missing)|(?:can|could|may) (?:i|we) (?:please |also )?(?:get|have|see))\s+/i;
const BRING =
  /\b(?:bring|have (?:ready|with you)|come with|you(?:['’]ll| will) need(?= your own\b)|(?<=\bto )(?:take|drop) (?:in|off|along)(?= my\b))\s+(?:along |with you |in )?((?:your|ur|my|an?|the|some|any|one|two|three|four|five|six|\d{1,2}|both|all|cop(?:y|ies)|photo|proof|evidence|original|id|ppe|certs?|passport|documents?|(?:steel|safety|work|black|flat|non-slip|comfortable|sturdy|warm|old)(?: \w+){1,3}|boots|trainers|shoes|gloves|overalls|hi-?vis|knives|tools|whites|swimwear|lunch)\b.*)/i;
/** "Bring licence, digi card and cpc": told to, in as few words. */
const BRING_ALONE =
  /^(?:(?:please|pls|and|also) )*bring (?!us\b|me\b|you\b|it\b|this\b|that\b|them\b|up\b|forward\b)(\S.*)$/i;
/** "Bring the interview forward": nothing to take along. */
const BRING_FORWARD = /\bbring\b[^.!?]{0,40}\bforward\b/i;
/** Who and where to, before the thing itself. */
const FILLERS =
  /^(?:(?:me|us|him|her|them|over|through|across|back|in|on|along|also|please|both|of|from you|you to (?:send|provide|bring|upload|complete|fill in|sign)|asap|the following)[\s,:]+)+/i;
/** "Send these to Jane in HR: your passport and P45": what is meant stands behind. */
const NAMED_BEHIND = /^(?:these|the following|them|this|all this)\b[^:,;]{0,60}:\s+(?=\S)/i;
/** Whom they want it sent to, before what: "Karen in HR with your passport". */
const WHOM_WITH = /^(?:[\w.'’-]+ ){1,5}with (?=(?:your|my|an?|the|two|three|copies|proof|some|both)\s)/i;
/** Where the list of things is over. */
const BEHIND =
  /\s*(?:[;:()–—…]|\s-\s|\s(?:by|before|until|no later|so|when|if|once|as soon|via|through|using|at|that|which|who|ready|today|tomorrow|this|next|asap|again|with you|along with you|as (?:we|i|this|it|they|you)|because|since|the (?:day|night|evening|morning|week) before|please|thanks|thank|beforehand|first(?! aid\b)|on (?:(?:my|your) first|the|(?:mon|tue|wed|thu|fri|sat|sun)\w*)|to (?:me|us|our|the|hr|him|her|them|confirm|complete|finish|allow|get|set|start|begin|process|run|do|check|verify|proceed|put|add|finali[sz]e|issue|create|enable|sort|progress|move|make|[\w.]+@)|in (?:time|advance|pdf|order|the meantime)|for (?:our|the|us|me|next|this|reception|security|entry)|you (?:have|had|mentioned)|and (?:also |then |please )*(?:let|tell|confirm|complete|fill|come|call|ring|book|choose|pick|sign|return|be|are|is|do|make|have|meet|join|say|answer|reply|we|i|you|they|he|she|can|could|would|wear))\b).*$/i;
const BETWEEN =
  /\s*,\s*(?:(?:and|plus|with|along with|together with|as well as) )?|\s+(?:and|n|['’]n['’]?|plus|&|as well as|along with|together with)\s+/i;
/** "and come in on Monday": no further thing. */
const ANOTHER_CLAUSE =
  /^(?:[a-z]+ (?:me|us)|to|which|who|that|where|i(?!-\d)|we|you|he|she|they|it|please|then|let|tell|confirm|complete|fill|come|call|ring|book|choose|pick|sign|return|be|are|is|do|have|meet|join|say|answer|reply|bring|wear|ask|arrive|report (?:to|at)|send|forward|park|head|wait|turn|allow|give|leave|keep|feel)\b/i;
/** "…, we'll get you out on a job and see how you go": what stands behind is no thing either. */
const SENTENCE_OF_THEIRS =
  /^(?:(?:i|we|they|he|she|you)(?:['’][a-z]+)? [a-z]|it(?:['’][a-z]+| is| was| will| would| has) )/i;
/** "a few details to get you on the system: your name and address": what is before the list itself. */
const LISTED =
  /^[^:,;]*\b(?:details|following|documents|docs|papers|things|items|info|information)\b[^:,;]*:\s*(?=\S)/i;
/** "The following: …" */
const A_LIST = /^[^:]{0,40}\bfollowing\b(?! (?:information|info|details|questions))[^:]{0,20}:/i;
/** Its lines begin with a capital, which is no name's: "Immunization records". */
const LINE_OF_LIST = /(?<=[:,] )\p{Lu}(?=\p{Ll}+(?:,|$| \p{Ll}))/gu;
const LONGEST_THING = 11;
const LONGEST_LIST = 120;

/** "An answer by noon, also wants the names of two referees": what is wanted is said anew. */
const WANTED_BESIDES =
  /^(?:(?:also|then|still|he|she|they|we) )*(?:wants?|needs?|requires?|would like|(?:is |are )?asking for|asks for|asked for) (?=\S)/i;

/** How a form comes, and which way a thing is brought, behind its name: "the vetting form attached", "photos of my work in". */
const HOW_BEHIND = /\s(?:attached|enclosed|online|below|here|in|along|as well|too)$/i;

/** "your PLI cert" is "my PLI certificate" to whoever sends it. */
const asMine = (thing: string): string =>
  thing
    .replace(/^(?:\d[.)]|\(\d\))\s*/, '')
    .replace(/\b(?:your|ur)\b/gi, 'my')
    .replace(/\byou(?=['’](?:ve|d|ll)\b| (?:have|had|did|made|wrote|took|used)\b)/gi, 'I')
    .replace(/^(?:an?|one|two|three|four|some)(?= \S)/i, (count) => count.toLowerCase())
    .replace(/^an? (?=(?:updated|current|recent|up-to-date|new) (?:cv|resum[eé]|résumé|portfolio)\b)/i, 'my ')
    .replace(/^an? (?=signed )/i, 'the ')
    .replace(/ back$/i, '')
    .replace(/\brefs\b/gi, 'references')
    .replace(/\bcert(s?)\b/gi, 'certificate$1')
    .replace(/\bdocs\b/gi, 'documents')
    .replace(
      /\b(?:id|cpc|cv|dbs|pli|gwo|rtw|ecs|cscs|sia|hgv|lgv|pcv|nvq|p45|p60|ni(?= number))s?\b/g,
      (short) => short.toUpperCase().replace(/(?<!DB|EC|CSC)S$/, 's'),
    )
    .replace(/^(?:an? |the )?(?:copy|copies|scan|photo) of /i, (found) => found.toLowerCase())
    .replace(/^(?:the |our |this |these )?(?:attached|enclosed|following|completed?|signed)\s+/i, 'the ')
    .replace(/^(?:our|this|these)\s/i, 'the ');

/** The things behind a verb, as its doer names them: "my passport", "two references". */
const thingsBehind = (rest: string, isThing: (thing: string) => boolean, whose = 'my'): string[] => {
  const named = rest.replace(LISTED, '').replace(FILLERS, '').split(BETWEEN);
  const over = named.findIndex((thing) => SENTENCE_OF_THEIRS.test(thing));
  const things = named
    .slice(0, over < 0 ? undefined : over)
    .map((thing) =>
      thing
        .replace(WANTED_BESIDES, '')
        .replace(BEHIND, '')
        .replace(/(?:[\s.,!?]|\s(?:and|or|plus|&)(?![^\s.,!?]))+$/i, '')
        .trim()
        .replace(HOW_BEHIND, ''),
    )
    .filter(
      (thing) =>
        thing !== '' &&
        thing.split(' ').length <= LONGEST_THING &&
        !ANOTHER_CLAUSE.test(thing) &&
        isThing(thing),
    )
    .map(asMine)
    // "A photo of it" is of the thing that is named already.
    .filter((thing, _, all) => all.length === 1 || !/ of (?:it|them|this|that)$/i.test(thing));
  const [first, ...others] = things;
  if (first === undefined) return [];
  if (/^(?:copy|scan|photo|list) of /i.test(first)) return [`a ${first}`, ...others];
  if (/^names? of /i.test(first)) return [`the ${first}`, ...others];
  // "Certificates of my highest qualification", "photos of both" tell whose they are.
  const bare =
    !/^(?:my|the|a|an|some|any|one|two|three|four|five|six|both|all|copies|proof|evidence|links|ppe|\d)\b|\bmy\b| of (?:both|all|each|it|them|these|those)\b/i.test(
      first,
    );
  return [bare ? `${whose} ${first}` : first, ...others];
};

/** "I will send the contract": what they send themselves. */
const BY_THEMSELVES =
  /\b(?:i|we|they|she|he|who|hr|team|office|department|payroll|colleagues?|agency)(?:['’](?:ll|m|re|d)| will| shall| am| are| is)\b(?!.*\b(?:you|me to)\b)[^,;:]*$/i;

/** Another thing to do begins: "fill in the form and send two references". */
const NEXT_DEED =
  /(?<!\b(?:sign|complete|print|fill in))(?:,? (?:and|n|then|plus|&)|,|;) (?:(?:also|then|please|to) )*(?=(?:send|e-?mail|forward|provide|upload|supply|share|submit|attach|return|complete|fill|sign|bring)\b)/i;

/** A sentence deed by deed, each with whether they do it themselves: "I will print the form and send it". */
const deedsOf = (sentence: string): string[] => {
  const [first = '', ...others] = sentence.split(NEXT_DEED);
  const verb = SEND.exec(first);
  const isTheirs = verb !== null && BY_THEMSELVES.test(first.slice(0, verb.index));
  return isTheirs ? [sentence] : [first, ...others];
};

/** "The names and email addresses of three referees": one thing, and none of the candidate's own. */
const OF_A_REFEREE =
  '(?:the|your|their|full|contact|e-?mail|phone|telephone|names?|details?|information|info|addresses|numbers?)';
const DETAILS_OF_REFEREES = new RegExp(
  `\\b${OF_A_REFEREE},? (?:(?:and |& )?${OF_A_REFEREE},? ){0,6}(?:of|for) ((?:(?:two|three|four|\\d|your|some|at least|professional|academic) ){1,3}(?:referees?|references?))\\b`,
  'gi',
);

/** "Your passport", where it is to go to "Karen in HR with your passport"; "your CV with a covering letter" stays. */
const withoutWhom = (rest: string): string => {
  const whom = WHOM_WITH.exec(rest)?.[0] ?? '';
  return PAPER.test(whom) ? rest : rest.slice(whom.length);
};

const papersIn = (said: string, isWanted: (thing: string) => boolean): string[] =>
  sentencesOf(
    withoutThanks(said).replace(DETAILS_OF_REFEREES, (found: string, whom: string) =>
      /\b(?:and|&|details?|info\w*|address\w*|numbers?)\s/i.test(found)
        ? `the contact details of ${whom}`
        : found,
    ),
  )
    .flatMap(deedsOf)
    .flatMap((deed) => {
      const verb = SEND.exec(deed);
      if (verb === null) return [];
      const isTheirs =
        BY_THEMSELVES.test(deed.slice(0, verb.index)) &&
        !/^(?:need|require|we|i|panel|ask|still|waiting|missing)/i.test(verb[0]);
      const rest = withoutWhom(deed.slice(verb.index + verb[0].length).replace(NAMED_BEHIND, ''));
      // All that stands in a list of things to send is one of them.
      const isPaper = (thing: string): boolean => PAPER.test(thing) || A_LIST.test(rest);
      return isTheirs
        ? []
        : thingsBehind(
            A_LIST.test(rest) ? rest.replace(LINE_OF_LIST, (capital) => capital.toLowerCase()) : rest,
            (thing) => isPaper(thing) && !TOLD.test(thing) && isWanted(thing),
          );
    });

/** The papers a message asks to have sent, in the words of whoever sends them, or null. */
export const papersAsked = (said: string, isWanted: (thing: string) => boolean = () => true): string | null =>
  listed(papersIn(said, isWanted));

/** Where they ask for papers besides, sentence by sentence: "he asked for my GitHub link and said they'd decide this week". */
export const papersNoted = (said: string): string[] =>
  sentencesOf(said).filter((sentence) => papersAsked(sentence) !== null);

/** Several things as one list, each once; null where there is none. */
const listed = (things: readonly string[]): string | null =>
  things.length === 0 ? null : sayList([...new Set(things)]);

/** What is told of referees, where it is nobody's by name: "contact details". */
const OF_EACH_REFEREE =
  /^(?:(?:the|their|full|contact|job|phone|telephone|e-?mail|and) )*(?:names?|titles?|details|numbers?|address(?:es)?|emails?|info(?:rmation)?)$/i;

/** A paper that is no reference, which referees give, and no way to reach one. */
export const isNoReference = (thing: string): boolean =>
  !OF_EACH_REFEREE.test(thing) &&
  !/\breferences?\b|\breferees?\b|\b(?:manager|supervisor|employer|boss|head)s?\b/i.test(thing);

const FORM =
  /\b(?:forms?|questionnaires?|checklist|declaration|contract|agreement|nda|application|i-9|w-[249])$/i;
/** "One copy", signed. */
const COPY = /^(?:one|a|the|both|two)? ?(?:signed )?(cop(?:y|ies))\b/i;
const FILL =
  /\b(?:complet(?:e|ing)|fill(?:ing)? (?:in|out)|sign|return)\s+(?:(?:and|&) (?:return|sign|(?:send|post|mail) back|submit)\s+)?/i;
/** What says of a form only how it comes. */
const HOW_IT_COMES =
  /^(?:the |our |this |a |an |some |your )?(?:(?:attached|enclosed|following|short|online|quick|brief) )*/i;

/** "The attached medical form" is the medical form, and "one copy" of what is signed the signed one. */
const asForm = (form: string, isFirst: boolean): string =>
  COPY.test(form)
    ? form.replace(COPY, (_, copy: string) => (/ies/i.test(copy) ? 'both signed copies' : 'the signed copy'))
    : form.replace(HOW_IT_COMES, isFirst ? 'the ' : '');

/** A form that came with the message, where it is to come back: "please find attached our application form. Kindly complete and return it". */
const CAME_WITH_IT =
  /\b(?:find|have|['’]ve|is|are|also) (?:attached|enclosed)(?: here)?(?: is| are)?\s+(?=an?\b|our\b|the\b|your\b|two\b)|^(?:attached|enclosed) (?:is|are) /i;
const BACK_WITH_IT =
  /\b(?:complet(?:e|ing)|fill(?:ing)?|sign(?:ing)?|return(?:ing)?|send(?:ing)?)\b[^.!?]{0,30}\b(?:it|them|both|this|these)\b/i;

const formsThatCame = (said: string): string[] =>
  BACK_WITH_IT.test(said)
    ? sentencesOf(said).flatMap((sentence) => {
        const came = CAME_WITH_IT.exec(sentence);
        return came === null
          ? []
          : thingsBehind(sentence.slice(came.index + came[0].length), (thing) => FORM.test(thing), 'the').map(
              (form) => asForm(form, true),
            );
      })
    : [];

const formsIn = (said: string): string[] => [...formsThatCame(said), ...formsToFill(said)];

const formsToFill = (said: string): string[] =>
  sentencesOf(withoutThanks(said))
    .flatMap(deedsOf)
    .flatMap((deed) => {
      const verb = FILL.exec(deed);
      return verb === null
        ? []
        : thingsBehind(
            deed.slice(verb.index + verb[0].length),
            (thing) => FORM.test(thing) || (/sign/i.test(verb[0]) && COPY.test(thing)),
            'the',
          ).map((form, at) => asForm(form, at === 0));
    });

/** The forms they want filled in, with their article, or null: "the medical questionnaire", "the application form and DBS form". */
export const formAsked = (said: string): string | null => listed(formsIn(said));

/** All they want to have, papers and forms: "the medical questionnaire and two references"; null where they want none. */
export const papersAndForms = (
  said: string,
  isWanted: (thing: string) => boolean = () => true,
): string | null => {
  const forms = formsIn(said);
  const named = forms.join(' ').toLowerCase();
  const isForm = (thing: string): boolean =>
    named.includes(thing.toLowerCase().replace(HOW_IT_COMES, '')) ||
    (named.includes('signed cop') && COPY.test(thing));
  return listed([...forms, ...papersIn(said, (thing) => isWanted(thing) && !isForm(thing))]);
};

/** "Please send it asap", and not "we will be in touch asap". */
export const isUrgent = (said: string): boolean =>
  sentencesOf(said).some(
    (sentence) =>
      /\b(?:asap|as soon as (?:possible|poss|you can)|urgent(?:ly)?|(?:straight|right) away|immediately|by return)\b/i.test(
        sentence,
      ) && !/\b(?:we|i|they|she|he)(?:['’]ll| will)\b/i.test(sentence),
  );

const COMES_BACK =
  /\b(?:attached|enclosed|sign|return(?:ed)?)\b|\b(?:send|e-?mail|upload|print|post|scan)(?:ing)? (?:it|them|this|these|both|the)\b|\bback (?:to|by)\b/i;

/** True where forms are filled in on a page of theirs and nothing is sent: "complete the application form using the link below". */
export const isFilledInThere = (said: string): boolean => {
  const sentences = sentencesOf(said).filter((sentence) => formsToFill(sentence).length > 0);
  return (
    sentences.length > 0 &&
    papersIn(said, () => true).length === 0 &&
    sentences.every((sentence) => /\b(?:online|link|portal)\b/i.test(sentence) || !COMES_BACK.test(said))
  );
};

/** True where the candidate is to tell referees, or they are about to write to them: "let your referees know". */
export const refereesToTell = (said: string): boolean =>
  /\b(?:let|tell|warn|notify|inform|alert) (?:your|both|the) (?:\w+ )?(?:referees?|references)\b|\b(?:contact|approach|ring|call|e-?mail)(?:ing)? (?:your|both|the) (?:\w+ )?(?:referees?|references)\b|\btak(?:e|ing) up (?:your )?references\b/i.test(
    oneLine(said),
  );

/** What they want brought along, in the words of whoever brings it, or null: "my licence, CPC and digi card". */
export const thingsToBring = (said: string): string | null => {
  for (const sentence of sentencesOf(said)) {
    const isNone = /n['’]t|\b(?:not|no need)\b/i.test(sentence) || BRING_FORWARD.test(sentence);
    const rest = isNone ? undefined : (BRING.exec(sentence) ?? BRING_ALONE.exec(sentence))?.[1];
    const things = rest === undefined ? null : listed(thingsBehind(rest, () => true));
    if (things !== null) return clip(things, LONGEST_LIST);
  }
  return null;
};
