/** Tasks they speak of: done already, to do, or still to come. */
import { oneLine, sentencesIn } from './clean.ts';
import { hyphenated, TASK } from './meetings.ts';

/** What stands before a task that is done: "passing the online tests", "impressed with your presentation". */
const DONE_BEFORE =
  /\b(?:(?:thank(?:s| you)(?: \w+){0,3} for|congratulations on|well done (?:on|with)|successful in|(?<!\bthe )following|having) (?:[\w-]+ ){0,3}|passed (?:[\w-]+ ){0,2}|you(?:['’]ve| have) (?:completed|submitted|done) (?:[\w-]+ ){0,2}|(?:impressed (?:by|with)|enjoyed|liked|loved|reviewed|read) (?:your|the) (?:[\w-]+ ){0,2})$/i;

/** Praise goes to what was done: "nice work on the assessment", "you did really well in the coding test". */
const PRAISED_BEFORE =
  /\b(?:(?:nice|great|good|excellent|amazing|fantastic|brilliant|super|superb|strong|solid|outstanding|impressive|wonderful) (?:work|job|effort|performance|results?|scores?) (?:on|with|in|at|from) |you (?:did|performed|scored|fared) (?:[\w-]+ ){1,3}?(?:on|in|at|with) |you (?:aced|nailed|smashed|crushed|sailed through) )(?:[\w-]+ ){0,3}$/i;
const PRAISED_BEHIND =
  /^(?: (?:you|that you) (?:did|sent|submitted|completed|handed in)(?: in| back)?)?,? (?:(?:really|all|certainly) )?(?:(?:went|was|were|looked) (?:[\w-]+ ){0,2}?(?:well|great|good|excellent|impressive|strong|outstanding|superb|brilliant|fantastic|amazing|wonderful|lovely)\b|impressed|stood out|blew us)/i;

/** "The online tests" as well. */
const TASKS = new RegExp(`${TASK.source.replace(/\\b$/, '')}s?\\b`, 'gi');

const LONGEST_BEFORE = 60;

/** The tasks of a text (one line), each with where it stands and whether it is done already. */
const tasksIn = (text: string) =>
  [...text.matchAll(TASKS)].map(({ 0: task, index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const isDone =
      [DONE_BEFORE, PRAISED_BEFORE].some((done) => done.test(before)) ||
      PRAISED_BEHIND.test(text.slice(index + task.length));
    return { task, index, isDone };
  });

/** True where every task they speak of is done already, or none is named: "thanks for completing the exercise … we would like to meet you". */
export const isTaskDone = (said: string): boolean => tasksIn(oneLine(said)).every(({ isDone }) => isDone);

/** Their words from the task that is still to do: "… test by Friday?" of "great work on the exercise! Next is a test by Friday?"; all of them where none is done, or none is left. */
export const fromTaskToDo = (said: string): string => {
  const text = oneLine(said);
  const tasks = tasksIn(text);
  const next = tasks.find(({ isDone }) => !isDone);
  return next === undefined || next === tasks[0] ? said : text.slice(next.index);
};

/** Questions to be answered in writing, and no task: "answer three questions by email", "send me your answers by Monday". */
const asksForAnswers = (text: string): boolean =>
  /\b(?:send|e-?mail|return|reply with)(?:ing)? (?:me |us )?your answers\b|\banswer(?:ing)? (?:\w+ ){1,3}questions (?:by|via|over) (?:e-?mail|return)\b/i.test(
    text,
  ) && !TASK.test(text);

/** True where they want some lines on something: "could you drop me a paragraph on your budget experience?". */
export const asksForLines = (said: string): boolean =>
  asksForAnswers(oneLine(said)) ||
  /\b(?:drop|send|write|e-?mail|give|let|do) (?:me|us) (?:have )?(?:just )?(?:an? )?(?:(?:few|couple of|short|quick|brief|one or two|two or three) )*(?:paragraphs?|lines|sentences?|bullet points|bullets|words)\b/i.test(
    oneLine(said),
  );

/** The task that is to be back by a day, named beside something else: "the written exercise" of "return it by Tuesday. We'd then like a call …"; else empty. */
export const taskToSend = (said: string, phrase: string): string => {
  const task = TASK.exec(oneLine(said))?.[0].toLowerCase() ?? '';
  const isBack = sentencesIn(said).some(
    (sentence) =>
      sentence.includes(oneLine(phrase)) &&
      /\b(?:return|send|submit|hand|get|upload|e-?mail)(?:ing)? (?:it|this|them|your (?:answers|work|solution|response))\b/i.test(
        sentence,
      ),
  );
  return phrase !== '' && task !== '' && isBack && !isTaskDone(said) ? `the ${hyphenated(task)}` : '';
};

/** True where they have a test for one to do: "we'd like you to do a short copy test". */
export const asksToDoTask = (said: string): boolean =>
  /\b(?:do|complete|attempt|work through) (?:an?|the|this|our|one) (?:[\w-]+ ){0,3}?(?:test|exercise|task|assignment|challenge|case study|audition|trial|lesson)\b/i.test(
    oneLine(said),
  );

/** "She'll email it tomorrow", of a task named before; "you'll get it by Friday". */
export const SENDS_IT =
  /(?:['’]ll|\bwill|\bgoing to) (?:then |be )?(?:send|sending|e-?mail|emailing|share|forward|get|have|receive)\w* (?:(?:me|you) )?(?:it|that|this|one)\b(?! (?:back|done|finished))/i;

/** True where the test is still to come: "she'll send me a coding test this week". */
export const isTaskToCome = (said: string): boolean =>
  /\b(?:will|['’]ll|shall|going to|is to|to) (?:then |shortly |soon |also )?(?:be )?(?:send|sending|email|emailing|share|sharing|forward|get|give)\b[^.!?]{0,60}\b(?:test|exercise|task|assignment|challenge|case|questionnaire|brief|assessment|link|details)\b|\b(?:test|exercise|task|assignment|challenge|case study|questionnaire|brief|assessment)\b[^.!?]{0,30}\b(?:is on its way|will (?:follow|come|arrive|be sent|reach)|to follow|comes (?:tomorrow|later|next|on)|coming)\b|\b(?:link|details|instructions) (?:will|to) (?:follow|come|be sent)\b/i.test(
    oneLine(said),
  ) ||
  (SENDS_IT.test(oneLine(said)) && TASK.test(oneLine(said)));

/** True where the day they named is the one on which they send the task: "I'll send it tomorrow", but not "back by Friday". */
export const isDayItComes = (said: string, phrase: string): boolean => {
  const line = oneLine(said);
  const before = line.slice(0, Math.max(line.indexOf(phrase), 0));
  const clause = before.split(/[.!?;:,]/).at(-1) ?? '';
  return (
    isTaskToCome(said) &&
    /\b(?:send|sending|e-?mail|share|forward|get|have (?:it|an?|the)|receive|come|follow|reach)\b/i.test(
      clause,
    ) &&
    !/\b(?:back|due|return|submit|complete|finish|hand|deadline|until|do|done|want|need|like)\b/i.test(clause)
  );
};
