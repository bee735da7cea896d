/** A dialog in the middle of a laptop, a sheet from the bottom of a phone. Escape and the cross close it. */
import type { ReactNode } from 'react';
import { Dialog as Content } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button.tsx';
import './overlay.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly acts?: ReactNode;
  readonly size?: 'normal' | 'wide';
  /** Pressing beside it closes it; leave off where typed words could be lost. */
  readonly closesOutside?: boolean;
}

export function Dialog({ title, isOpen, onClose, children, acts, size = 'normal', closesOutside = true }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={closesOutside}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="modal" data-size={size}>
        <Content className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label="Close" onPress={onClose} />
          </div>
          {children}
          {acts && <div className="dialog-acts">{acts}</div>}
        </Content>
      </Modal>
    </ModalOverlay>
  );
}
