/** A store with something in every table of facts. */
import { openDesk } from '../../src/commands/desk.ts';
import { reading } from '../domain/build.ts';
import { instant } from '../domain/searches.ts';

/** Writes so many applications, each with all that can belong to one, and a setting. */
export const fillStore = async (path: string, applications: number, words = 1): Promise<void> => {
  const desk = await openDesk(path, instant(9, 0), {});
  await desk.store.write(async (writer) => {
    await writer.setSetting('name', 'Sam Reed');
    for (let i = 1; i <= applications; i++) {
      const id = await writer.addApplication({
        company: `Company ${i}`,
        role: 'Engineer',
        applied: '2026-02-01',
        url: null,
        note: null,
        region: null,
        created: instant(0, 0),
      });
      const dana = await writer.addPerson(id, {
        name: 'Dana Lee',
        email: `dana${i}@acme.example`,
        role: 'recruiter',
      });
      const interview = await writer.addInterview(id, {
        stage: 'phone',
        at: instant(1, 0),
        zone: 'UTC',
        minutes: 30,
        with: [dana],
        topics: [{ text: 'the billing migration', person: dana }],
        project: null,
        challenge: null,
        place: null,
        note: null,
      });
      const message = await writer.addMessage(id, {
        text: 'We will be in touch. '.repeat(words),
        on: instant(1, 30),
        via: 'email',
        interview,
        from: dana,
        subject: 'Your interview',
        reading: reading('vague'),
      });
      await writer.addCorrection(message, { as: 'none', by: null, at: instant(2, 0) });
      await writer.addLetter(id, {
        template: 'thankyou',
        to: [dana],
        on: instant(2, 0),
        via: 'email',
        subject: 'Thank you',
        text: 'Dear Dana, thank you for your time. '.repeat(words),
      });
      await writer.keepDraft(id, {
        template: 'checkin',
        to: [dana],
        at: instant(2, 30),
        subject: 'Any news?',
        text: 'Dear Dana, is there any news? '.repeat(words),
      });
      await writer.addDecision(id, {
        verb: 'snooze',
        rule: 'check-in',
        about: 'check-in/i1/1',
        at: instant(3, 0),
        until: '2026-03-19',
      });
      await writer.addEnding(id, 'ghosted', instant(4, 0));
    }
  }, 'filled');
  await desk.close();
};
