/** Where files come in: dropped, chosen, or a whole folder, several at once. */
import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { type ChosenFile, chosenFiles, droppedFiles } from './dropped-files.ts';
import { Icon } from './icon.tsx';
import { say } from './toast.tsx';
import './list.css';

export interface FileDropProps {
  /** "Drop your LinkedIn archive here". */
  readonly title: string;
  readonly children?: ReactNode;
  /** `.zip,.csv,.vcf`; leave out to accept anything and judge by content. */
  readonly accept?: string;
  readonly allowsFolder?: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

export function FileDrop({ title, children, accept, allowsFolder = true, onFiles }: FileDropProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const give = (chosen: readonly ChosenFile[]) => {
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <section
      className="drop"
      aria-label={title}
      {...(isOver ? { 'data-over': '' } : {})}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        droppedFiles(e.dataTransfer).then(give, () =>
          say('Those files could not be read. Try choosing them with the button.'),
        );
      }}
    >
      <Icon name="bringIn" size={40} />
      <p className="drop-title">{title}</p>
      {children && <div className="muted">{children}</div>}
      <div className="row">
        <Button look="primary" onPress={() => files.current?.click()}>
          Choose files
        </Button>
        {allowsFolder && <Button onPress={() => folder.current?.click()}>Choose a folder</Button>}
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={title}
        {...(accept ? { accept } : {})}
        onChange={(e) => {
          give(chosenFiles(e.currentTarget.files));
          e.currentTarget.value = '';
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={`${title}, a folder`}
        {...{ webkitdirectory: '' }}
        onChange={(e) => {
          give(chosenFiles(e.currentTarget.files));
          e.currentTarget.value = '';
        }}
      />
    </section>
  );
}
