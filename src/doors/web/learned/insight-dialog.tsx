/** Writes something down, changes it, or files it elsewhere: theme, organization, role, quote or not. Method: M6. */
import { useState } from 'react';
import { themeGuess, themeOf, themes } from '#domain/learning/insight-themes.ts';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import type { Insight, Place } from './insight-types.ts';
import { WeighInsight } from './weigh-insight.tsx';

export interface InsightDialogProps {
  /** What is changed; null writes a new one. */
  readonly insight: Insight | null;
  /** Where a new one is filed. */
  readonly filedTo?: { readonly organizationId?: string; readonly roleId?: string };
  readonly organizations: readonly Place[];
  readonly roles: readonly Place[];
  readonly onClose: () => void;
}

const nowhere = 'nowhere';

export function InsightDialog({ insight, filedTo = {}, organizations, roles, onClose }: InsightDialogProps) {
  const [text, setText, forget] = useKept(
    `insight:${insight?.id ?? `new:${filedTo.organizationId ?? ''}`}`,
    insight?.text ?? '',
  );
  const [theme, setTheme] = useState<string | null>(insight ? themeOf(insight.theme) : null);
  const [isQuote, setQuote] = useState(insight?.isQuote ?? false);
  const [organizationId, setOrganization] = useState(insight?.organizationId ?? filedTo.organizationId ?? nowhere);
  const [roleId, setRole] = useState(insight?.roleId ?? filedTo.roleId ?? nowhere);
  const [tried, setTried] = useState(false);
  const add = useAct('addInsight');
  const change = useAct('changeInsight');
  const remove = useAct('removeInsight');
  const save = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const filed = {
      text,
      theme: theme ?? themeGuess(text),
      isQuote,
      organizationId: organizationId === nowhere ? null : organizationId,
      roleId: roleId === nowhere ? null : roleId,
    };
    const answer = insight ? await change.run({ insightId: insight.id, ...filed }) : await add.run(filed);
    if (!answer.ok) return;
    forget();
    const { id } = answer.value;
    if (insight)
      say('Changed.', () => {
        void change.run({
          insightId: id,
          text: insight.text,
          theme: insight.theme,
          isQuote: insight.isQuote,
          organizationId: insight.organizationId,
          roleId: insight.roleId,
        });
      });
    else say('Written down.', () => void remove.run({ insightId: id }));
    onClose();
  };
  return (
    <Dialog
      title={insight ? 'What you learned' : 'Write down what you learned'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          {insight ? 'Save it' : 'Write it down'}
        </Button>
      }
    >
      <SaidNotice problem={add.problem ?? change.problem} />
      <TextArea
        label="In a sentence or two"
        value={text}
        onChange={setText}
        rows={3}
        autoFocus
        problem={
          problemAt(add.problem ?? change.problem, 'text') ??
          (tried && text.trim() === '' ? 'Write what you learned.' : undefined)
        }
      />
      <Checkbox
        label="These are their own words"
        hint="A quote weighs more than a summary, above all about how people treat each other."
        checked={isQuote}
        onChange={setQuote}
      />
      <Select
        label="What it is about"
        options={themes.map((one) => ({ id: one.theme as string, label: one.label, hint: one.about }))}
        value={theme ?? themeGuess(text)}
        onChange={setTheme}
      />
      <div className="columns">
        <Filed label="Organization" places={organizations} value={organizationId} onChange={setOrganization} />
        <Filed label="Kind of work" places={roles} value={roleId} onChange={setRole} />
      </div>
      {insight && roles.length > 0 && (
        <Disclosure title="Does it speak for or against a kind of work?">
          <WeighInsight insight={insight} />
        </Disclosure>
      )}
    </Dialog>
  );
}

interface FiledProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

function Filed({ label, places, value, onChange }: FiledProps) {
  return (
    <Select
      label={label}
      options={[
        { id: nowhere, label: 'None in particular' },
        ...places.map((one) => ({ id: one.id, label: one.name })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
