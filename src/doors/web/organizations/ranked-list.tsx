/** Her organizations in their order; moved by dragging, by keyboard or from the menu, and locked where she puts them. Method: M2. */
import type { ReactNode } from 'react';
import { Button as Press } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { Tag } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuAct } from '../ui/menu.tsx';
import { LoveSelect } from './love-select.tsx';
import type { OrganizationLine } from './love-words.ts';
import { placeAfterDrop } from './new-order.ts';
import './organizations.css';
import { sayKnownThere, sayPassed } from './say-organizations.ts';

export interface RankedListProps {
  readonly organizations: readonly OrganizationLine[];
  /** The name as a link to its page. */
  readonly link: (line: OrganizationLine) => ReactNode;
  readonly onMove: (line: OrganizationLine, place: number | null) => void;
  readonly onLove: (line: OrganizationLine, love: number | null) => void;
  readonly onPutAside: (line: OrganizationLine) => void;
}

export function RankedList({ organizations, link, onMove, onLove, onPutAside }: RankedListProps) {
  const order = organizations.map((one) => one.id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': organizations.find((one) => one.id === key)?.name ?? '' })),
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const moved = organizations.find((one) => keys.has(one.id));
      if (!moved || target.dropPosition === 'on') return;
      const place = placeAfterDrop(order, moved.id, String(target.key), target.dropPosition);
      if (place !== null) onMove(moved, place);
    },
  });
  return (
    <GridList
      className="ranked"
      aria-label="Where you’d love to work, in order"
      items={organizations}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      dependencies={[organizations, link, onMove, onLove, onPutAside]}
    >
      {(line) => (
        <GridListItem className="ranked-row" id={line.id} textValue={`${line.place}. ${line.name}`}>
          <Press slot="drag" className="icon-button ranked-grip" aria-label={`Move ${line.name}`}>
            <Icon name="grip" size={20} />
          </Press>
          <span className="ranked-place tabular">{line.place}</span>
          <div className="ranked-text">
            <span className="ranked-name">
              {link(line)}
              {line.opening !== 'none' && (
                <Tag tone="good">{line.opening === 'posted' ? 'Something is posted' : 'Heard of an opening'}</Tag>
              )}
            </span>
            <span className="muted">
              {line.locked && (
                <span className="ranked-lock">
                  <Icon name="lock" size={15} />
                </span>
              )}
              {line.because}
            </span>
          </div>
          <span className="ranked-there">
            <span>{sayKnownThere(line)}</span>
            <span className="muted">{sayPassed(line)}</span>
          </span>
          <div className="ranked-acts">
            <LoveSelect name={line.name} love={line.love} onChange={(love) => onLove(line, love)} />
            <Menu
              label={`More for ${line.name}`}
              acts={rowActs(line, organizations.length, onMove, () => onPutAside(line))}
            />
          </div>
        </GridListItem>
      )}
    </GridList>
  );
}

function rowActs(
  line: OrganizationLine,
  count: number,
  onMove: RankedListProps['onMove'],
  putAside: () => void,
): readonly MenuAct[] {
  return [
    { id: 'top', label: 'To the top', icon: 'up', isDisabled: line.place === 1, onAct: () => onMove(line, 1) },
    { id: 'up', label: 'One up', icon: 'up', isDisabled: line.place === 1, onAct: () => onMove(line, line.place - 1) },
    {
      id: 'down',
      label: 'One down',
      icon: 'down',
      isDisabled: line.place === count,
      onAct: () => onMove(line, line.place + 1),
    },
    line.locked
      ? { id: 'free', label: 'Let the ranking decide its place', icon: 'undo', onAct: () => onMove(line, null) }
      : { id: 'lock', label: 'Keep it at this place', icon: 'lock', onAct: () => onMove(line, line.place) },
    { id: 'aside', label: 'Put it aside', icon: 'archive', onAct: putAside },
  ];
}
