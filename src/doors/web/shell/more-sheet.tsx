/** On a phone: the places that do not fit on the bar. */
import { Link } from '@tanstack/react-router';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { morePlaces } from './places.ts';

export interface MoreSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function MoreSheet({ isOpen, onClose }: MoreSheetProps) {
  return (
    <Dialog title="More" isOpen={isOpen} onClose={onClose}>
      <ul className="more-list">
        {morePlaces.map((p) => (
          <li key={p.to}>
            <Link className="place" to={p.to} onClick={onClose}>
              <Icon name={p.icon} size={22} />
              {p.label}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
