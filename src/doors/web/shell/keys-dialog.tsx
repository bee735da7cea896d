/** The keys, for those who like them. */
import { Kbd } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { places } from './places.ts';

export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className="keys">
        <KeyLine keys={['Ctrl', 'K']} means="Find people, organizations, pages" />
        <KeyLine keys={['?']} means="Show these keys" />
        <KeyLine keys={['Esc']} means="Close what is open" />
        <KeyLine keys={['↑', '↓', 'Enter']} means="Move in a list, open" />
        {places.map((p) => (
          <KeyLine key={p.to} keys={['g', p.key]} means={p.label} />
        ))}
      </dl>
      <p className="hint">On a Mac, use Command for Ctrl.</p>
    </Dialog>
  );
}

function KeyLine({ keys, means }: { readonly keys: readonly string[]; readonly means: string }) {
  return (
    <div>
      <dt>{means}</dt>
      <dd>
        {keys.map((k) => (
          <Kbd key={k}>{k}</Kbd>
        ))}
      </dd>
    </div>
  );
}
