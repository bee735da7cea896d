/** Asked once, when a talk is about to end without the question it ends with. Method: M8. */
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

export interface NotAskedYetProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onAsk: () => void;
  readonly onLeave: () => void;
}

export function NotAskedYet({ isOpen, name, onAsk, onLeave }: NotAskedYetProps) {
  return (
    <Dialog
      title="You haven’t asked who else yet"
      isOpen={isOpen}
      onClose={onAsk}
      acts={
        <>
          <Button onPress={onLeave}>Not this time</Button>
          <Button look="primary" onPress={onAsk}>
            I’ll ask now
          </Button>
        </>
      }
    >
      <div className="prose">
        <p className="hold-ask">“Who else do you suggest I speak with?”</p>
        <p>Then give {name} a moment. Most people think of someone, and are glad to.</p>
      </div>
    </Dialog>
  );
}
