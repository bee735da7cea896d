/** The chain as a picture to keep or to show: what is in it is seen before it is saved; names only where she ticks them. Method: M8, M11. */
import { useEffect, useMemo, useState } from 'react';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { savePictureAsPng, savePictureAsSvg } from '../ui/save-picture.ts';
import { say } from '../ui/toast.tsx';
import type { ChainRead } from './family.ts';
import { savedPicture } from './saved-picture.ts';

export interface SaveChainProps {
  readonly chain: ChainRead;
  readonly today: Day;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function SaveChain({ chain, today, isOpen, onClose }: SaveChainProps) {
  const [people, setPeople] = useState(false);
  const [organizations, setOrganizations] = useState(false);
  const picture = useMemo(
    () => (isOpen ? savedPicture(chain, { people, organizations }, today) : null),
    [chain, people, organizations, today, isOpen],
  );
  const [address, setAddress] = useState('');
  useEffect(() => {
    if (!picture) return;
    const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [picture]);
  const [isPainting, setPainting] = useState(false);
  const name = `who led to whom ${today}`;
  const saved = () => {
    say('The picture is saved with your downloads.');
    onClose();
  };
  const paint = () => {
    if (!picture) return;
    setPainting(true);
    savePictureAsPng(name, picture)
      .then(saved, (cause: unknown) => {
        console.warn('The picture could not be painted.', cause);
        say('This browser could not paint a picture of that size. The SVG is the same picture, and sharper.');
      })
      .finally(() => setPainting(false));
  };
  return (
    <Dialog
      title="Save the picture"
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
      acts={
        <>
          <Button
            icon="download"
            onPress={() => {
              if (!picture) return;
              savePictureAsSvg(name, picture);
              saved();
            }}
          >
            Save as SVG
          </Button>
          <Button look="primary" icon="download" isPending={isPainting} onPress={paint}>
            Save as PNG
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>
          Exactly this is saved, on your own machine. People and places are told as roles unless you tick their names.
        </p>
        {address !== '' && (
          <div className="chain-preview">
            <img src={address} alt="The chain as it will be saved" />
          </div>
        )}
        <div className="chain-ticks">
          <Checkbox label="With people’s names" checked={people} onChange={setPeople} />
          <Checkbox
            label="With the names of organizations and openings"
            checked={organizations}
            onChange={setOrganizations}
          />
        </div>
      </div>
    </Dialog>
  );
}
