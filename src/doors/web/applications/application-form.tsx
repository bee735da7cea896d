/** Adds an application, or changes one: what, where, when, from where. Method: M0. */
import { useState } from 'react';
import type { Day } from '#domain/day.ts';
import { problemAt, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { say } from '../ui/toast.tsx';
import { todayHere } from '../ui/today-here.ts';
import { useKept } from '../ui/use-kept.ts';
import { useAct } from '../use-ask.ts';
import { type Application, type Status, statusOptions } from './application-words.ts';
import './applications.css';

export interface ApplicationFormProps {
  /** What is changed; null adds a new one. */
  readonly application: Application | null;
  readonly onClose: () => void;
}

export function ApplicationForm({ application, onClose }: ApplicationFormProps) {
  const kept = `application:${application?.id ?? 'new'}`;
  const [organization, setOrganization, forgetOrganization] = useKept(`${kept}:at`, application?.organization ?? '');
  const [title, setTitle, forgetTitle] = useKept(`${kept}:title`, application?.title ?? '');
  const [source, setSource] = useState(application?.source ?? '');
  const [url, setUrl] = useState(application?.url ?? '');
  const [notes, setNotes, forgetNotes] = useKept(`${kept}:notes`, application?.notes ?? '');
  const [status, setStatus] = useState<Status>(application?.status ?? 'applied');
  const [appliedOn, setAppliedOn] = useState<Day | null>(application ? application.appliedOn : todayHere());
  const [hasMore] = useState(source !== '' || url !== '' || notes !== '');
  const [tried, setTried] = useState(false);
  const add = useAct('addApplication');
  const change = useAct('changeApplication');
  const remove = useAct('removeApplication');
  const problem = add.problem ?? change.problem;
  const save = async () => {
    setTried(true);
    if (organization.trim() === '') return;
    const fields = {
      organization,
      title,
      source,
      url,
      notes,
      status,
      appliedOn: status === 'saved' ? null : appliedOn,
    };
    const answer = application ? await change.run({ applicationId: application.id, ...fields }) : await add.run(fields);
    if (!answer.ok) return;
    forgetOrganization();
    forgetTitle();
    forgetNotes();
    const { id } = answer.value;
    if (application) say('Changed.', () => void change.run({ applicationId: id, ...fieldsOf(application) }));
    else say(`Your application to ${answer.value.organization} is kept.`, () => void remove.run({ applicationId: id }));
    onClose();
  };
  return (
    <Dialog
      title={application ? 'This application' : 'An application'}
      isOpen
      onClose={onClose}
      closesOutside={false}
      acts={
        <Button look="primary" isPending={add.isBusy || change.isBusy} onPress={() => void save()}>
          {application ? 'Save it' : 'Keep it'}
        </Button>
      }
    >
      <SaidNotice problem={problem} />
      <TextField
        label="Organization"
        value={organization}
        onChange={setOrganization}
        autoFocus
        maxLength={300}
        problem={
          problemAt(problem, 'organization') ??
          (tried && organization.trim() === '' ? 'Write where it went.' : undefined)
        }
      />
      <TextField label="The work" optional value={title} onChange={setTitle} maxLength={400} />
      <Select label="Where it stands" options={statusOptions} value={status} onChange={setStatus} />
      {status !== 'saved' && <DayField label="Sent on" value={appliedOn} onChange={setAppliedOn} max={todayHere()} />}
      <Disclosure title="Where you saw it, and notes" isOpen={hasMore}>
        <div className="stack">
          <div className="columns">
            <TextField label="Seen at" optional value={source} onChange={setSource} maxLength={400} />
            <TextField
              label="Address of the posting"
              optional
              type="url"
              value={url}
              onChange={setUrl}
              maxLength={2000}
            />
          </div>
          <TextArea label="Notes" optional value={notes} onChange={setNotes} rows={2} />
        </div>
      </Disclosure>
    </Dialog>
  );
}

function fieldsOf({ organization, title, source, url, notes, status, appliedOn }: Application) {
  return { organization, title, source, url, notes, status, appliedOn };
}
