/** Topics as they are typed: "Dana: the billing migration" is tied to Dana. */
import type { Topic } from '../../domain/facts.ts';
import { fold } from './fold.ts';

/** Belongs to one of these people, by number, where a name of theirs stands before a colon; any other colon is part of it. */
export const tieTopic = (topic: string, people: ReadonlyMap<number, string>): Topic => {
  const [, before = '', after = ''] = /^([^:]{1,80}):\s*(.+)$/s.exec(topic) ?? [];
  const wanted = fold(before);
  const owner = [...people].filter(([, name]) => {
    const folded = fold(name);
    return wanted !== '' && (folded === wanted || folded.split(' ').includes(wanted));
  });
  const [only] = owner;
  return only && owner.length === 1 ? { text: after.trim(), person: only[0] } : { text: topic, person: null };
};
