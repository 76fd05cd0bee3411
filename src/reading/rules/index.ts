/** Every rule of the reader. A rule joins by its own file and one line here; a test compares the two. */
import { answerTime } from './answer-time.ts';
import { askedInCase } from './asked-in-case.ts';
import { away } from './away.ts';
import { bareRequest } from './bare-request.ts';
import { cannotOffer } from './cannot-offer.ts';
import { checkBack } from './check-back.ts';
import { closingDate } from './closing-date.ts';
import { correctedDay } from './corrected-day.ts';
import { couldYou } from './could-you.ts';
import { crowd } from './crowd-of-applicants.ts';
import { firstApproach } from './first-approach.ts';
import { goodbye } from './goodbye.ts';
import { iMustAct } from './i-must-act.ts';
import { irony } from './irony.ts';
import { jobIsYours } from './job-is-yours.ts';
import { neededFromYou } from './needed-from-you.ts';
import { nextStageReached } from './next-stage-reached.ts';
import { noMatch } from './no-match.ts';
import { noNewsYet } from './no-news-yet.ts';
import { notGoingOnWithYou } from './not-going-on-with-you.ts';
import { notRefused } from './not-refused.ts';
import { notSelected } from './not-selected.ts';
import { offerMade } from './offer-made.ts';
import { offerOnItsWay } from './offer-on-its-way.ts';
import { openEndedTime } from './open-ended-time.ts';
import { othersToMeet } from './others-to-meet.ts';
import { outOfTheRace } from './out-of-the-race.ts';
import { ownPlan } from './own-plan.ts';
import { pastEvent } from './past-event.ts';
import { pickUpAgain } from './pick-up-again.ts';
import { pleaseDo } from './please-do.ts';
import { postGone } from './post-gone.ts';
import { promiseNotKept } from './promise-not-kept.ts';
import { promiseToAnswer } from './promise-to-answer.ts';
import { questionsWelcome } from './questions-welcome.ts';
import { regretToSay } from './regret-to-say.ts';
import type { Rule } from './rule.ts';
import { slipped } from './slipped.ts';
import { someoneElseChosen } from './someone-else-chosen.ts';
import { standsStill } from './stands-still.ts';
import { startDate } from './start-date.ts';
import { stepOnlyIf } from './step-only-if.ts';
import { stillInTheRunning } from './still-in-the-running.ts';
import { takenBack } from './taken-back.ts';
import { theyWillDecide } from './they-will-decide.ts';
import { thirdPerson } from './third-person.ts';
import { timeGranted } from './time-granted.ts';
import { toldOfAnOffer } from './told-of-an-offer.ts';
import { underReview } from './under-review.ts';
import { wantToSeeYou } from './want-to-see-you.ts';
import { youWillHear } from './you-will-hear.ts';

export const RULES: readonly Rule[] = [
  answerTime,
  askedInCase,
  away,
  bareRequest,
  cannotOffer,
  checkBack,
  closingDate,
  correctedDay,
  couldYou,
  crowd,
  firstApproach,
  goodbye,
  iMustAct,
  irony,
  jobIsYours,
  neededFromYou,
  nextStageReached,
  noMatch,
  noNewsYet,
  notGoingOnWithYou,
  notRefused,
  notSelected,
  offerMade,
  offerOnItsWay,
  openEndedTime,
  othersToMeet,
  ownPlan,
  outOfTheRace,
  pastEvent,
  pickUpAgain,
  pleaseDo,
  postGone,
  promiseNotKept,
  promiseToAnswer,
  questionsWelcome,
  regretToSay,
  slipped,
  someoneElseChosen,
  standsStill,
  startDate,
  stepOnlyIf,
  stillInTheRunning,
  takenBack,
  theyWillDecide,
  thirdPerson,
  timeGranted,
  toldOfAnOffer,
  underReview,
  wantToSeeYou,
  youWillHear,
];
