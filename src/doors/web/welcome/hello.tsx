/** The first screen: what this is for, and three ways on. */
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import './welcome.css';

export interface HelloProps {
  readonly onBegin: () => void;
  readonly onSample: () => void;
}

export function Hello({ onBegin, onSample }: HelloProps) {
  const sample = useAct('addSample');
  const onLook = async () => {
    const answer = await sample.run({});
    if (answer.ok) onSample();
    else say(`${answer.problem.sentence} ${answer.problem.next}`);
  };
  return (
    <div className="stack" data-gap="large">
      <div className="prose welcome-letter">
        <p>
          Most people look for work by answering postings, hear nothing back, and lose heart. Yet about half of jobs are
          found through people, and people you know help even when the job is posted.
        </p>
        <p>
          So there is another way: short, sincere conversations with people who do what you would like to do, never
          asking for a job. Each ends with one question, <em>who else do you suggest I speak with?</em>, and so leads to
          the next, and in time to the one who hires you. Who Else helps you find the first, and keeps the thread.
        </p>
      </div>
      <div className="row">
        <Button look="primary" icon="arrow" onPress={onBegin}>
          Begin, it takes two minutes
        </Button>
        <Button isPending={sample.isBusy} onPress={() => void onLook()}>
          Show me with made-up people
        </Button>
      </div>
      <p className="muted small">
        Everything stays on this computer. No account, no mail, nobody watching; you can take it all out again whenever
        you like.
      </p>
    </div>
  );
}
