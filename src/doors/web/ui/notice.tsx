/** A sentence set apart: for your information, due, done well, or a problem with what to do. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './states.css';

export type Tone = 'info' | 'due' | 'good' | 'problem';

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  /** One button, quiet. */
  readonly act?: ReactNode;
}

const icons = { info: 'info', due: 'clock', good: 'check', problem: 'warn' } as const satisfies Record<Tone, IconName>;

/** A problem is read out at once; the others when reached. */
export function Notice({ tone = 'info', title, children, act }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} {...(tone === 'problem' ? { role: 'alert' } : {})}>
      <Icon name={icons[tone]} size={20} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        <div>{children}</div>
      </div>
      {act}
    </div>
  );
}
