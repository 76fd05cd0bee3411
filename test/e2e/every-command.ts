/** A search told in command lines: every command at least once, most in several ways. Played from an empty database. */

export interface Step {
  /** `{folder}` stands for the folder of the run. */
  readonly argv: readonly string[];
  readonly input?: string;
  /** Local time; Wednesday 11 March 2026, 9:00 where not given. */
  readonly now?: string;
  /** The exit status it is to have; 0 where not given. */
  readonly status?: number;
}

const MAIL = [
  'From: Dana Lee <dana@acme.example>',
  'To: Sam Reed <sam@reed.example>',
  'Subject: Next steps',
  'Date: Wed, 11 Mar 2026 08:30:00 +0000',
  '',
  'Could you come in on Friday at 10:00 to meet the team? If you have any questions, just ask.',
  '',
].join('\r\n');

const LETTER =
  'To: Dana Lee <dana@acme.example>\nSubject: Hello\n\nHi Dana,\n\nThank you for your time.\n\nSam\n';

const step = (argv: readonly string[], more: Omit<Step, 'argv'> = {}): Step => ({ argv, ...more });

/** Command lines that go well, in the order of a search. */
export const STORY: readonly Step[] = [
  step(['due']),
  step([]),
  step(['list']),
  step(['config', 'set', 'name', 'Sam Reed']),
  step(['config', 'get', 'name']),
  step(['config']),
  step(['config', 'path']),
  step([
    'add',
    '--company',
    'Acme',
    '--role',
    'Senior Engineer',
    '--stage',
    'phone',
    '--at',
    'yesterday 3pm',
    '--minutes',
    '45',
    '--with',
    'Dana Lee <dana@acme.example> (recruiter)',
    '--with',
    'Ravi Sen',
    '--topic',
    'Dana: the billing migration',
    '--project',
    'the new ledger',
    '--said',
    "we'll decide by the end of next week",
    '--url',
    'https://acme.example/jobs/7',
    '--place',
    'by phone',
    '--note',
    'they were kind',
  ]),
  step(['add', '--company', 'Borealis', '--role', 'Analyst', '--applied', '2026-02-20']),
  step([
    'add',
    'phone interview with Kim Ito at Juno for Support Specialist on 3 March at 9am; she said we will be in touch',
  ]),
  step([
    'add',
    '--company',
    'Elmwood',
    '--role',
    'Designer',
    '--at',
    'tomorrow 10:00',
    '--stage',
    'panel',
    '--with',
    'Noor Haddad (CTO)',
  ]),
  step(['add', '--company', 'Fennel', '--at', '2026-03-05T11:00', '--stage', 'final']),
  step(['due']),
  step(['due', '--all', '--limit', '2']),
  step(['due', '--days', '30']),
  step(['due', '--count']),
  step(['list', '--status', 'open', '--sort', 'next']),
  step(['draft']),
  step(['draft', 'thankyou', 'acme', '--to', 'ravi', '--variant', 'short']),
  step(['draft', 'offer-extension', 'fennel', '--set', 'until=Friday 20 March', '--mailto']),
  step(['draft', 'checkin', 'juno', '--eml', '-']),
  step(['check', '-'], { input: LETTER }),
  step(['check', '-', '--for', 'acme', '--template', 'thankyou'], { input: LETTER }),
  step(['sent', 'thankyou', 'acme', '--to', 'dana']),
  step(['skip', 'acme', 'thank-you']),
  step(['snooze', 'juno', 'next Monday']),
  step(['questions']),
  step(['questions', 'next-steps', '--for', 'elmwood']),
  step(['questions', '--asked', '24', '--for', 'elmwood']),
  step(['prep', 'elmwood']),
  step(['prep', 'acme']),
  step(['done', 'elmwood', 'prepare']),
  step(['heard', 'acme', '-', '--book'], { input: MAIL }),
  step(['heard', 'fennel', 'We would like to offer you the position. Please let us know by Friday.']),
  step(['heard', 'juno', 'hmm, maybe later, who knows', '--via', 'chat', '--from', 'kim']),
  step(['correct', 'juno', '--by', 'next Friday']),
  step(['classify', 'We hope to decide between 12/04 and the end of the month; do ask questions.']),
  step(['classify', '--explain', 'Unfortunately we went with another candidate.']),
  step(['classify', '--on', '2026-03-11', 'Can you do Thursday at 3pm ET?']),
  step(['show', 'acme']),
  step(['show', 'juno']),
  step(['show', 'fennel']),
  step(['simulate', 'juno']),
  step(['simulate', 'acme', '--heard', 'We will decide by the end of next week', '--on', 'next Monday']),
  step(['stats']),
  step(['reschedule', 'elmwood', 'next Friday 14:00']),
  step(['cancel', 'elmwood']),
  step(['edit', 'elmwood', '--role', 'Lead Designer', '--note', 'in the old mill']),
  step(['close', 'borealis', '--as', 'withdrawn']),
  step(['show', 'borealis']),
  step(['reopen', 'borealis']),
  step(['log']),
  step(['log', '--limit', '1']),
  step(['undo', '2']),
  step(['redo']),
  step(['templates']),
  step(['templates', 'show', 'thankyou']),
  step(['templates', 'show', 'checkin', '--source']),
  step(['templates', 'fields']),
  step(['templates', 'eject', 'closing']),
  step(['templates', 'check']),
  step(['completion', 'fish']),
  step(['doctor']),
  step(['backup']),
  step(['calendar', '--output', '-']),
  step(['calendar', '--output', '{folder}/jobfu.ics']),
  step(['export', '--format', 'csv', '--output', '-']),
  step(['export', '--format', 'json', '--output', '{folder}/all.json']),
  step(['export', '--format', 'json']),
  step(['import', '-', '--dry-run'], {
    input: 'company,role,at,person\nGantry,Tester,2026-03-02 10:00,Lea Fox\n',
  }),
  step(['import', '-'], { input: 'company,role\nHollis,Clerk\n' }),
  step(['report', '--html', '{folder}/search.html']),
  step(['remind', '--print', 'cron']),
  step(['remind', '--print', 'systemd']),
  step(['backup', '{folder}/copy.db']),
  step(['restore', '{folder}/copy.db', '--yes']),
  step(['rm', 'borealis', '--yes']),
  step(['demo']),
];

/** Command lines that do not go well, each in its own way. */
export const FAULTS: readonly Step[] = [
  step(['frobnicate'], { status: 2 }),
  step(['due', '--dayz', '3'], { status: 2 }),
  step(['list', '--status', 'opne'], { status: 2 }),
  step(['add', '--company', 'Acme', '--at', 'the day of the thing'], { status: 2 }),
  step(['show', 'nobody'], { status: 3 }),
  step(['check', 'no-such-file.txt'], { status: 3 }),
  step(['restore', 'no-such-file.db', '--yes'], { status: 3 }),
  step(['done', 'acme', 'deliver'], { status: 2 }),
  step(['draft', 'interest', 'juno'], { status: 2 }),
  step(['classify', '--jsonl'], { input: 'not json\n', status: 1 }),
  step(['import', '-'], { input: 'company,role,at\nGantry,Tester,the day of the thing\n', status: 1 }),
];

/** Played last, in this order: afterwards nothing is left. */
export const ENDING: readonly Step[] = [step(['wipe', '--yes'])];
