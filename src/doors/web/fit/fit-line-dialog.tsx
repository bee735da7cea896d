/** Writing down a line about fit, or changing one: what was said, by whom, and how far it speaks for or against. Method: M7. */
import { useState } from 'react';
import { type Axis, axes, type FitAbout, type Score, scoreWords } from '#domain/fit/axes.ts';
import { demographicsIn, fitIsAbout } from '#domain/fit/demographics.ts';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import type { FitLine, Place } from './fit-types.ts';

export interface FitLineDialogProps {
  readonly place: Place;
  readonly axis: Axis;
  /** The line to change; a new one when left out. */
  readonly line?: FitLine;
  readonly onClose: () => void;
}

const own = 'own';
const anyRole = 'any';
const axisOptions = axes.map(({ axis, label, asks }) => ({ id: axis, label, hint: asks }));
const scoreOptions = scoreWords.map(({ score, label }) => ({ id: String(score), label }));
const aboutOptions = [
  { id: 'team', label: 'The team' },
  { id: 'manager', label: 'The manager' },
  { id: 'both', label: 'Both, or not said' },
] as const;

export function FitLineDialog({ place, axis: axisAtFirst, line, onClose }: FitLineDialogProps) {
  const [quote, setQuote, forget] = useKept(`fit:${line?.id ?? `${place.id}:${axisAtFirst}`}`, line?.quote ?? '');
  const [axis, setAxis] = useState<Axis>(axisAtFirst);
  const [about, setAbout] = useState<FitAbout>(line?.about ?? '');
  const [score, setScore] = useState<Score | null>((line?.score ?? null) as Score | null);
  const [voice, setVoice] = useState(line ? (line.voice?.id ?? own) : null);
  const [roleId, setRoleId] = useState(line?.roleId ?? null);
  const [isTried, setTried] = useState(false);
  const roles = useAsk('listRoles', {}, { keep: true }).data?.roles ?? [];
  const there = useAsk('getOrganization', { organizationId: place.id }, { keep: true }).data?.known ?? [];
  const add = useAct('addFitSignal');
  const change = useAct('changeFitSignal');
  const remove = useAct('removeFitSignal');
  const voices = line?.voice && !there.some((one) => one.id === line.voice?.id) ? [...there, line.voice] : there;
  const run = async () => {
    setTried(true);
    if (quoteProblem(quote, true) || score === null || voice === null) return;
    const personId = voice === own ? null : voice;
    if (line) {
      const answer = await change.run({ fitSignalId: line.id, axis, about, score, quote, personId, roleId });
      if (!answer.ok) return;
      say('Changed.');
    } else {
      const answer = await add.run({ organizationId: place.id, axis, about, score, quote, personId, roleId });
      if (!answer.ok) return;
      const { id } = answer.value;
      say('Kept, with its voice.', () => void remove.run({ fitSignalId: id }));
    }
    forget();
    onClose();
  };
  return (
    <Dialog
      title={line ? 'Change this line' : `A line about fit at ${place.name}`}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void run()}>
          Keep this line
        </Button>
      }
    >
      <div className="form">
        <SaidNotice problem={add.problem ?? change.problem} />
        <TextArea
          label="What was said, or what you saw"
          hint="Their own words if you can; what they do and how they treat each other."
          rows={2}
          value={quote}
          onChange={setQuote}
          autoFocus
          problem={quoteProblem(quote, isTried)}
        />
        <Select
          label="Whose words?"
          placeholder="Choose who said it"
          options={[
            { id: own, label: 'My own impression' },
            ...voices.map(({ id, name, title }) => ({ id, label: name, ...(title ? { hint: title } : {}) })),
          ]}
          value={voice}
          onChange={setVoice}
          problem={isTried && voice === null ? 'Say whose words these are.' : undefined}
        />
        <Select label="It tells about" options={axisOptions} value={axis} onChange={setAxis} />
        {axis === 'chemistry' && (
          <Choice
            label="With whom?"
            options={aboutOptions}
            value={about === '' ? 'both' : about}
            onChange={(id) => setAbout(id === 'both' ? '' : id)}
          />
        )}
        <Choice
          label="Does it speak for you and this place?"
          options={scoreOptions}
          value={score === null ? null : String(score)}
          onChange={(id) => setScore(Number(id) as Score)}
          problem={isTried && score === null ? 'Choose one of the five.' : undefined}
        />
        {(roles.length > 0 || roleId !== null) && (
          <Select
            label="For which kind of work?"
            options={roleOptions(roles, line)}
            value={roleId ?? anyRole}
            onChange={(id) => setRoleId(id === anyRole ? null : id)}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The roles she considers, and the one the line stands under when that was dropped since. */
function roleOptions(roles: readonly { readonly id: string; readonly name: string }[], line: FitLine | undefined) {
  const { roleId = null, roleName = null } = line ?? {};
  const dropped =
    roleId !== null && roleName !== null && !roles.some(({ id }) => id === roleId)
      ? [{ id: roleId, name: roleName }]
      : [];
  return [
    { id: anyRole, label: 'Any work there' },
    ...[...roles, ...dropped].map(({ id, name }) => ({ id, label: name })),
  ];
}

/** Said while she writes, before anything is refused; her words stay in the field. */
function quoteProblem(quote: string, isTried: boolean): string | undefined {
  const [found] = demographicsIn(quote);
  if (found) return `“${found.phrase}” ${found.why}. ${fitIsAbout} ${found.instead}`;
  return isTried && quote.trim() === ''
    ? 'Write the line that was said. Without it nobody can tell later what this rests on.'
    : undefined;
}
