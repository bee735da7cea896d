/** The part of the map in sight as a picture of hers; names of people stay out unless she ticks them. */
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { savePictureAsPng, savePictureAsSvg } from '../ui/save-picture.ts';
import { say } from '../ui/toast.tsx';
import type { Area } from './camera.ts';
import { networkSvg } from './network-svg.ts';
import type { Chosen, PlacedChart } from './network-types.ts';

export interface SaveNetworkProps {
  readonly chart: PlacedChart;
  readonly chosen: Chosen | null;
  readonly seen: () => Area | null;
}

const fileName = 'Whom I know where';

export function SaveNetwork({ chart, chosen, seen }: SaveNetworkProps) {
  const [area, setArea] = useState<Area | null>(null);
  const [withNames, setWithNames] = useState(false);
  const close = () => setArea(null);
  const save = async (kind: 'png' | 'svg') => {
    if (!area) return;
    const picture = networkSvg(chart, { area, chosen, withNames });
    if (kind === 'svg') savePictureAsSvg(fileName, picture);
    else await savePictureAsPng(fileName, picture);
    close();
    say('The picture is among your downloads.');
  };
  return (
    <>
      <Button small icon="download" onPress={() => setArea(seen() ?? chart.layout)}>
        Save a picture
      </Button>
      <Dialog
        title="Save a picture of the map"
        isOpen={area !== null}
        onClose={close}
        acts={
          <>
            <Button onPress={() => void save('svg')}>As SVG, for printing large</Button>
            <Button look="primary" onPress={() => void save('png')}>
              As PNG
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>The part you see now, on light paper. Organizations are named; people are dots.</p>
          <Checkbox
            label="With the names of people"
            hint="Only where they can be read. Ask them before you show it around."
            checked={withNames}
            onChange={setWithNames}
          />
        </div>
      </Dialog>
    </>
  );
}
