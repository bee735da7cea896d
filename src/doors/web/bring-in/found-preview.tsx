/** What the files hold and what bringing them in would do; nothing is changed until the button. Method: M3. */
import { useState } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/states.tsx';
import type { BringingState } from './bringing-state.ts';
import { ColumnChooser } from './column-chooser.tsx';
import type { Found } from './drop-words.ts';
import { Examples } from './examples.tsx';
import { FileList } from './file-list.tsx';
import { countOf } from './say-file-kind.ts';
import { isWorthBringing, sayBringing, sayPreview } from './say-preview.ts';
import type { BringingIn } from './use-bringing-in.ts';

export interface FoundPreviewProps {
  readonly state: Extract<BringingState, { step: 'found' }>;
  readonly bringing: Pick<BringingIn, 'bring' | 'chooseColumns' | 'stop'>;
}

export function FoundPreview({ state, bringing }: FoundPreviewProps) {
  const { found, isBusy, problem } = state;
  const { preview, messages } = found;
  const [unsure, setUnsure] = useState<'add' | 'skip'>('add');
  const [withApplications, setWithApplications] = useState(true);
  if (!isWorthBringing(found)) return <NothingFound found={found} onAgain={bringing.stop} bringing={bringing} />;
  return (
    <section className="stack" aria-label="What your files hold">
      <div className="stack" data-gap="small">
        <h2>{found.label}</h2>
        <p className="found-sentence">{sayPreview(preview)}</p>
        {messages.people > 0 && (
          <p className="muted">
            You have written with {countOf(messages.people, 'person', 'people')}:{' '}
            {countOf(messages.sent, 'message', 'messages')} from you, {messages.received.toLocaleString('en-US')} to
            you. Only the counts and days are kept, never a word of them.
          </p>
        )}
      </div>
      {preview.people.unsure > 0 && (
        <Choice
          label={`${countOf(preview.people.unsure, 'person', 'people')} may be someone you already have`}
          options={[
            { id: 'add', label: 'Bring them in', hint: 'You can join the same people later; nothing is lost by it.' },
            { id: 'skip', label: 'Leave them out', hint: 'The ones you have stay as they are.' },
          ]}
          value={unsure}
          onChange={setUnsure}
        />
      )}
      {preview.applications.new > 0 && (
        <Checkbox
          label={`Also bring in ${countOf(preview.applications.new, 'application', 'applications')}`}
          hint="So that you see how long each has been silent, and whom you know there."
          checked={withApplications}
          onChange={setWithApplications}
        />
      )}
      <SaidNotice problem={problem} />
      <div className="row">
        <Button look="primary" isPending={isBusy} onPress={() => bringing.bring(unsure, withApplications)}>
          {sayBringing(found, unsure, withApplications)}
        </Button>
        <Button look="link" onPress={bringing.stop}>
          Choose other files
        </Button>
      </div>
      <p className="muted small">Nothing is changed until you press this, and all of it can be undone.</p>
      <div>
        {found.lists.map((list) => (
          <ColumnChooser
            key={list.name}
            list={list}
            isBusy={isBusy}
            onChoose={(choice) => bringing.chooseColumns(list.name, choice)}
          />
        ))}
        <Examples
          title={`${countOf(preview.people.changed, 'person', 'people')} with news`}
          all={preview.people.changed}
          examples={preview.examples.changed}
        />
        <Examples
          title={`${countOf(preview.people.unsure, 'person', 'people')} who may be someone you have`}
          all={preview.people.unsure}
          examples={preview.examples.unsure}
        />
        <Examples
          title={`${countOf(preview.people.new, 'new person', 'new people')}`}
          all={preview.people.new}
          examples={preview.examples.new}
          because={false}
        />
        <FileList files={found.files} />
      </div>
    </section>
  );
}

interface NothingFoundProps {
  readonly found: Found;
  readonly onAgain: () => void;
  readonly bringing: Pick<BringingIn, 'chooseColumns'>;
}

function NothingFound({ found, onAgain, bringing }: NothingFoundProps) {
  return (
    <section className="stack" aria-label="What your files hold">
      <EmptyState
        icon="file"
        title="No people were found in these files"
        act={
          <Button look="primary" onPress={onAgain}>
            Choose other files
          </Button>
        }
      >
        <p>
          The file with people in LinkedIn’s archive is Connections.csv. In a list of your own, one column should hold
          names.
        </p>
      </EmptyState>
      <div>
        {found.lists.map((list) => (
          <ColumnChooser
            key={list.name}
            list={list}
            isBusy={false}
            onChoose={(choice) => bringing.chooseColumns(list.name, choice)}
          />
        ))}
        <FileList files={found.files} />
      </div>
    </section>
  );
}
