/** Puts something heard to a line of a role in one step: found among what was learned, or written down now. Method: M1, M6. */
import { useState } from 'react';
import { themeGuess } from '#domain/learning/insight-themes.ts';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useAct, useAsk } from '../use-ask.ts';
import { Said } from './said.tsx';
import { type Stance, StanceButtons, stanceWords } from './stance-buttons.tsx';
import './weigh.css';

export interface HeardDialogProps {
  readonly role: { readonly id: string; readonly name: string };
  /** The line it is for; '' for the role as a whole. */
  readonly about: string;
  /** Whether it must be true or would rule the role out. */
  readonly kind: 'must' | 'rules-out';
  readonly onClose: () => void;
}

/** As many as one looks through; the search finds the rest. */
const shown = 12;

export function HeardDialog({ role, about, kind, onClose }: HeardDialogProps) {
  const [search, setSearch] = useState('');
  const found = useAsk('listInsights', { search }, { keep: true });
  const given = useAsk('listEvidence', { roleId: role.id }, { keep: true }).data?.evidence ?? [];
  return (
    <Dialog
      title={about === '' ? `What you heard about ${role.name}` : about}
      isOpen
      onClose={onClose}
      acts={<Button onPress={onClose}>Done</Button>}
    >
      <Asked reading={found} loading="Opening what you learned" lines={3}>
        {({ insights }) =>
          insights.length === 0 && search === '' ? (
            <WriteNow role={role} about={about} kind={kind} />
          ) : (
            <section className="stack" data-gap="small" aria-label="What you already wrote down">
              <SearchField label="Find what you heard" value={search} onChange={setSearch} />
              {insights.length === 0 && <p className="muted">Nothing of that kind yet. Try fewer words.</p>}
              <ul className="heard-picks">
                {insights.slice(0, shown).map((insight) => {
                  const now = given.find((one) => one.insight.id === insight.id && one.about === about);
                  return (
                    <li key={insight.id}>
                      <Said insight={insight} />
                      <StanceButtons
                        insightId={insight.id}
                        said={insight.text}
                        roleId={role.id}
                        roleName={role.name}
                        about={about}
                        kind={kind}
                        now={now && { evidenceId: now.id, stance: now.stance }}
                      />
                    </li>
                  );
                })}
              </ul>
              {insights.length > shown && (
                <p className="muted small">{insights.length - shown} more; a word or two finds them.</p>
              )}
              <Disclosure title="Or write down a note of your own">
                <WriteNow role={role} about={about} kind={kind} />
              </Disclosure>
            </section>
          )
        }
      </Asked>
    </Dialog>
  );
}

function WriteNow({ role, about, kind }: Pick<HeardDialogProps, 'role' | 'about' | 'kind'>) {
  const [text, setText, forget] = useKept(`heard:${role.id}:${about}`, '');
  const [tried, setTried] = useState(false);
  const add = useAct('addInsight');
  const remove = useAct('removeInsight');
  const set = useAct('setEvidence');
  const write = async (stance: Stance) => {
    setTried(true);
    if (text.trim() === '') return;
    const answer = await add.run({ text, theme: themeGuess(text), roleId: role.id });
    if (!answer.ok) return;
    const { id } = answer.value;
    const weighed = await set.run({ roleId: role.id, insightId: id, stance, about });
    if (!weighed.ok) return;
    forget();
    setTried(false);
    say(stance === 'for' ? `Written down, for ${role.name}.` : `Written down, against ${role.name}.`, () => {
      void remove.run({ insightId: id });
    });
  };
  return (
    <div className="stack" data-gap="small">
      <SaidNotice problem={add.problem ?? set.problem} />
      <TextArea
        label="A note of your own"
        hint="It is nobody’s voice. What a person said is best written down after your conversation with them, and found here."
        optional
        rows={2}
        value={text}
        onChange={setText}
        problem={tried && text.trim() === '' ? 'Write what you heard, or find it below.' : undefined}
      />
      <div className="row">
        <Button small icon="plus" isPending={add.isBusy} onPress={() => void write('for')}>
          {kind === 'must' ? 'It speaks for it' : stanceWords[kind].for}
        </Button>
        <Button small icon="minus" isPending={add.isBusy} onPress={() => void write('against')}>
          {kind === 'must' ? 'It speaks against it' : stanceWords[kind].against}
        </Button>
      </div>
    </div>
  );
}
