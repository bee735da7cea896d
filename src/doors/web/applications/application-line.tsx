/** One application: where it stands, how long without a word, and the warm way around it. Method: M0. */
import type { ReactNode } from 'react';
import { Menu } from '../ui/menu.tsx';
import { sayShortDay } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';
import { webAddress } from '../ui/web-address.ts';
import { type Application, type Status, statusOptions } from './application-words.ts';
import './applications.css';
import { StatusSelect } from './status-select.tsx';

export interface ApplicationLineProps {
  readonly application: Application;
  /** The way to whom she knows there; nothing when she knows nobody. */
  readonly wayAround: ReactNode;
  readonly onStatus: (status: Status) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function ApplicationLine({ application, wayAround, onStatus, onEdit, onRemove }: ApplicationLineProps) {
  const { title, organization, appliedOn, source, url, notes, sentence } = application;
  const address = webAddress(url);
  return (
    <li className="application">
      <div className="application-text">
        <span className="application-name">{title || organization}</span>
        <span className="muted small">
          {[title ? organization : '', source].filter((one) => one !== '').join(' · ')}
          {appliedOn && (
            <>
              {title || source ? ' · ' : ''}sent {sayShortDay(appliedOn, todayHere())}
            </>
          )}
        </span>
        <span>{sentence}</span>
        {notes && <span className="muted small application-notes">{notes}</span>}
        <span className="row application-ways">
          {wayAround}
          {address && (
            <a className="small" href={address} target="_blank" rel="noopener noreferrer">
              The posting
            </a>
          )}
        </span>
      </div>
      <div className="application-acts">
        <StatusSelect
          label={`Where ${title || 'it'} at ${organization} stands`}
          options={statusOptions}
          value={application.status}
          onChange={onStatus}
        />
        <Menu
          label={`More for ${title || 'the application'} at ${organization}`}
          acts={[
            { id: 'edit', label: 'Change it', icon: 'edit', onAct: onEdit },
            { id: 'remove', label: 'Remove', icon: 'trash', onAct: onRemove },
          ]}
        />
      </div>
    </li>
  );
}
