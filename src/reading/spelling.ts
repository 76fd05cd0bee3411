/** Contractions and chat spellings written out: "won't" as "will not", "u" as "you". */

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    w: 'with',
    gl: 'good luck',
    ur: 'your',
    yr: 'your',
    ya: 'you',
    yall: 'you',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have got to',
    gimme: 'give me',
    lemme: 'let me',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tmw: 'tomorrow',
    tomoz: 'tomorrow',
    pls: 'please',
    plz: 'please',
    pl: 'please',
    thx: 'thanks',
    tx: 'thanks',
    ty: 'thanks',
    thnx: 'thanks',
    tks: 'thanks',
    b4: 'before',
    hv: 'have',
    msg: 'message',
    dunno: 'do not know',
    idk: 'i do not know',
    lmk: 'let me know',
    hmu: 'contact me',
    im: 'i am',
    ive: 'i have',
    theyll: 'they will',
    youll: 'you will',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    thats: 'that is',
    whats: 'what is',
    heres: 'here is',
    theres: 'there is',
    youre: 'you are',
    youve: 'you have',
    weve: 'we have',
    theyve: 'they have',
    theyd: 'they would',
    youd: 'you would',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    wont: 'will not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    mustnt: 'must not',
    "won't": 'will not',
    "can't": 'can not',
    "shan't": 'shall not',
    "ain't": 'is not',
    aint: 'is not',
    "let's": 'lets',
    mgr: 'manager',
    mgmt: 'management',
    ppl: 'people',
    appt: 'appointment',
    cos: 'because',
    cuz: 'because',
    bc: 'because',
    coz: 'because',
    shd: 'should',
    wk: 'week',
    nxt: 'next',
    fwd: 'forward',
    smth: 'something',
    sth: 'something',
    abt: 'about',
    prob: 'probably',
    probs: 'probably',
    def: 'definitely',
    deffo: 'definitely',
    rn: 'right now',
    atm: 'at the moment',
    asap: 'as soon as possible',
    btw: 'by the way',
    fyi: 'for your information',
    tbh: 'honestly',
    unfort: 'unfortunately',
    unfortunatly: 'unfortunately',
    unfortunatelly: 'unfortunately',
    recieved: 'received',
    recieve: 'receive',
    '&': 'and',
    "y'all": 'you',
    "ma'am": 'madam',
    "o'clock": 'oclock',
    resume: 'cv',
    résumé: 'cv',
    resumé: 'cv',
    résumés: 'cvs',
    resumes: 'cvs',
    cand: 'candidate',
    cands: 'candidates',
    intvw: 'interview',
    convo: 'conversation',
    vm: 'voicemail',
    qs: 'questions',
    kinda: 'rather',
    defo: 'definitely',
    cheque: 'check',
    'w/o': 'without',
    'w/': 'with',
    tho: 'though',
    bout: 'about',
    nah: 'no',
    nope: 'no',
    yep: 'yes',
    yup: 'yes',
    yeah: 'yes',
  }),
);

/** After these, `'s` is "is" or "has"; after anything else it marks a possessor. */
const TAKES_IS = new Set(
  'it that there here what who he she where when how this everything nothing something everyone everybody nobody anyone someone somebody one'.split(
    ' ',
  ),
);
const AILING = new Set(
  'is are was were been be fell feeling seriously so very being got am taken'.split(' '),
);

/** A canonical word and where it stands in the word as written; `to` is null for its end. */
export interface Piece {
  readonly word: string;
  readonly from: number;
  readonly to: number | null;
}

const TAILS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' }),
);

/** The words one written word stands for, given the canonical word before it. */
export const spelled = (raw: string, last: string | undefined): Piece[] => {
  const lower = raw.toLowerCase();
  const whole = (words: string): Piece[] => words.split(' ').map((word) => ({ word, from: 0, to: null }));
  if (lower === 'r' && (last === 'you' || last === 'we' || last === 'they')) return whole('are');
  if (lower === 'ill' && !(last !== undefined && AILING.has(last))) return whole('i will');
  const known = SPELLINGS.get(lower);
  if (known !== undefined) return whole(known);
  const cut = lower.indexOf("'");
  if (cut < 0) return whole(lower);
  const stem = lower.slice(0, cut);
  const tail = lower.slice(cut + 1);
  const both = (first: string, second: string, at: number): Piece[] => [
    { word: first, from: 0, to: at },
    { word: second, from: at, to: null },
  ];
  if (tail === 't' && stem.endsWith('n')) return both(stem.slice(0, -1), 'not', cut - 1);
  const verb = TAILS.get(tail);
  if (verb !== undefined && stem !== '') return both(stem, verb, cut);
  if (tail === 's' && stem !== '') return both(stem, TAKES_IS.has(stem) ? 'is' : "'s", cut);
  return whole(lower.replaceAll("'", '') || lower);
};
