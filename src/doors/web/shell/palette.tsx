/** Find a person, an organization, a page or an act by typing a few letters. Loaded when first wanted. */
import { useEffect, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from '../ui/icon.tsx';
import { OptionText } from '../ui/option-text.tsx';
import { takeEarlyKeys } from './early-keys.ts';
import type { FindEverything, Found } from './find-everything.ts';
import { pagesFor } from './pages-for.ts';
import { isUnreachable, noteUnreachable } from './reach.ts';

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGo: (href: string) => void;
  readonly find?: FindEverything | undefined;
}

export function Palette({ isOpen, onClose, onGo, find }: PaletteProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    const early = takeEarlyKeys();
    if (early !== '') setText(early);
  }, []);
  const found = useFound(text, isOpen ? find : undefined);
  const all = [...found, ...pagesFor(text)];
  const go = (chosen: Found | undefined) => {
    if (!chosen) return;
    setText('');
    onClose();
    onGo(chosen.href);
  };
  return (
    <ModalOverlay
      className="scrim palette-scrim"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (open) return;
        setText('');
        onClose();
      }}
    >
      <Modal className="modal">
        <Dialog className="palette" aria-label="Find or jump to">
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              className="palette-search"
              aria-label="Find or jump to"
              autoFocus
              onSubmit={() => {
                if (!document.activeElement?.getAttribute('aria-activedescendant')) go(all[0]);
              }}
            >
              <Icon name="search" size={20} />
              <Input placeholder="A name, an organization, something you heard" />
            </SearchField>
            <Menu
              className="options palette-options"
              aria-label="Found"
              items={all}
              onAction={(id) => go(all.find((f) => f.id === id))}
              renderEmptyState={() => <p className="palette-none muted">Nothing by that name yet.</p>}
            >
              {(f) => (
                <MenuItem className="option" id={f.id} textValue={f.label}>
                  <Icon name={f.icon} size={18} />
                  <OptionText label={f.label} hint={f.hint} />
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The last answer stays until the next one comes, so that the list does not flicker. */
function useFound(text: string, find: FindEverything | undefined): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    if (!find) return;
    const stop = new AbortController();
    find(text, stop.signal).then(
      (answer) => {
        if (!stop.signal.aborted) setFound(answer);
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        if (isUnreachable(error)) noteUnreachable();
        else console.error('Finding failed.', error);
      },
    );
    return () => stop.abort();
  }, [text, find]);
  return found;
}
