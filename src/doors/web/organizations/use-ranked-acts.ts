/** Moving, locking and saying how much she would love it, each with its undo. Method: M2. */
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { loveOptions, loveToId, type OrganizationLine } from './love-words.ts';

export function useRankedActs() {
  const moving = useAct('moveOrganization');
  const changing = useAct('changeOrganization');
  const move = async (line: OrganizationLine, place: number | null) => {
    const answer = await moving.run({ organizationId: line.id, place });
    if (!answer.ok) return;
    const undo = () => void moving.run({ organizationId: line.id, place: line.locked ? line.place : null });
    say(
      place === null
        ? `The ranking decides where ${line.name} stands.`
        : `${line.name} stays at place ${place} until you move it.`,
      undo,
    );
  };
  const love = async (line: OrganizationLine, value: number | null) => {
    const answer = await changing.run({ organizationId: line.id, love: value });
    if (!answer.ok) return;
    const words = loveOptions.find((one) => one.id === loveToId(value))?.label ?? '';
    say(`${line.name}: ${words.charAt(0).toLowerCase() === 'i' ? words : words.toLowerCase()}.`, () => {
      void changing.run({ organizationId: line.id, love: line.love });
    });
  };
  return {
    problem: moving.problem ?? changing.problem,
    move: (line: OrganizationLine, place: number | null) => void move(line, place),
    love: (line: OrganizationLine, value: number | null) => void love(line, value),
  };
}
