/** 19: no apology for writing: it puts the cost first in their mind. Method: M4. */
import type { Check } from '../draft.ts';
import { markFirst } from './mark.ts';

const small =
  /\b(?:(?:so |very |really )?sorry (?:to|for) (?:\w+ )?(?:bother|bothering|trouble|troubling|disturb|intrud|the intrusion|contacting|reaching|writing|taking|interrupt)\w*|(?:hate|don't want|do not want|don't mean) to (?:bother|trouble|be a (?:bother|pest|nuisance))|i (?:know|am sure|'m sure|realize|understand) (?:that )?you(?:'re| are| must be) (?:\w+ )?(?:busy|swamped|slammed)|you(?:'re| are) (?:probably|surely|no doubt) (?:\w+ )?(?:busy|swamped)|you (?:don't|do not) know me|you (?:probably|surely|likely) (?:don't|do not|won't) (?:know|remember)|(?:i )?apologi[sz]e for|my apologies for|(?:please )?forgive (?:the|my|me)|pardon (?:the|my|me)|i'?m (?:just|only|nobody|no one)\b|i am (?:just a|only a|nobody|no one)\b|your (?:very )?(?:valuable|precious) time|i don't deserve|unworthy|waste (?:of )?your time|taking up your time|out of the blue)\b/;

export const selfAbasement: Check = (draft) =>
  markFirst(draft, small, {
    rule: '19',
    severity: 'info',
    why: 'An apology at the start is the first thing they read, and it speaks of what this costs them.',
    suggestion: 'Open with what connects you; asking for 20 minutes is nothing to be sorry for.',
  });
