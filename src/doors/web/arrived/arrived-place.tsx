/** Where an answer or an invitation comes in: dropped anywhere on the page, chosen, or pasted. Method: M4, M5. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Arriving } from './arriving.ts';
import './arrived.css';

export interface ArrivedPlaceProps {
  readonly onArriving: (arriving: Arriving) => void;
}

export function ArrivedPlace({ onArriving }: ArrivedPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDropAnywhere((files) => onArriving({ how: 'files', files }));
  const open = (list: FileList | null) => {
    const files = Array.from(list ?? []);
    if (files.length > 0) onArriving({ how: 'files', files });
  };
  return (
    <section
      className="arrived-place"
      aria-label="An answer or an invitation"
      data-screen-only
      {...(isOver ? { 'data-over': '' } : {})}
    >
      <Icon name="mail" size={24} />
      <p>
        Did an answer or an invitation come?{' '}
        <span className="laptop-only">Drop the mail or the calendar file here.</span>
      </p>
      <div className="row">
        <Button small onPress={() => input.current?.click()}>
          Choose the file
        </Button>
        <Button small onPress={() => onArriving({ how: 'paste' })}>
          Paste it
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="The mail or calendar file"
        accept=".eml,.mbox,.ics,message/rfc822,text/calendar,application/mbox"
        onChange={(e) => {
          open(e.currentTarget.files);
          e.currentTarget.value = '';
        }}
      />
    </section>
  );
}

/** Hears files dropped anywhere on the page, unless a place of its own takes them; true while some hang above it. */
function useDropAnywhere(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const told = useRef(onFiles);
  told.current = onFiles;
  useEffect(() => {
    const hasFiles = (e: DragEvent) => e.dataTransfer?.types.includes('Files') === true;
    const over = (e: DragEvent) => {
      if (!hasFiles(e)) return;
      e.preventDefault();
      setOver(true);
    };
    const leave = (e: DragEvent) => {
      if (e.relatedTarget === null) setOver(false);
    };
    const drop = (e: DragEvent) => {
      setOver(false);
      if (e.defaultPrevented || !hasFiles(e)) return;
      e.preventDefault();
      const files = Array.from(e.dataTransfer?.files ?? []);
      if (files.length > 0) told.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
