/** What the made-up search makes of what was heard: evidence for a role, a pair that agrees, a question of her own. */
import type { Writing } from '#store/kernel/store.ts';
import { pairIds } from '../learning/link-shapes.ts';
import type { Context } from '../use-case.ts';
import { sampleId } from './sample-ids.ts';
import { sampleRoles } from './sample-story.ts';

const [planner] = sampleRoles;
const [software, screens] = planner.mustBeTrue.split('\n');

/** What was said (talk and place in it), for or against, on which line. */
const evidence = [
  { said: 'elena-1', stance: 'for', about: planner.ruledOutBy },
  { said: 'tom-3', stance: 'for', about: screens ?? '' },
  { said: 'priya-3', stance: 'against', about: screens ?? '' },
  { said: 'tom-4', stance: 'for', about: software ?? '' },
] as const;

export async function addLearning(w: Writing, { now }: Context): Promise<void> {
  const kept = { created_at: now, changed_at: now };
  await w.addAll(
    'evidences',
    evidence.map(({ said, stance, about }) => ({
      ...kept,
      id: sampleId('evidence', said),
      role_id: sampleId('role', planner.slug),
      insight_id: sampleId('insight', said),
      stance,
      about,
    })),
  );
  await w.add('insight_links', {
    ...kept,
    id: sampleId('link', 'explain'),
    kind: 'agrees',
    ...pairIds(sampleId('insight', 'elena-1'), sampleId('insight', 'tom-1')),
  });
  await w.add('questions', {
    ...kept,
    id: sampleId('question', 'alone'),
    text: 'How long until you planned your first route alone?',
    theme: 'entry',
    organization_id: null,
    role_id: sampleId('role', planner.slug),
    answered_on: null,
  });
}
