/** 17: one word of self-praise at most: a pitch invites screening, a question invites a talk. Method: M4. */
import type { Check } from '../draft.ts';
import { markSecond } from './mark.ts';

const pitch =
  /\b(?:(?:proven|strong|solid) (?:track )?record|track record|results?[- ](?:driven|oriented)|(?:\d+|ten|twenty|thirty|fifteen)\+? ?(?:plus )?years? (?:of )?(?:\w+ ){0,3}experience|\d+\+ years|highly (?:motivated|skilled|qualified|organized)|self[- ]starter|team player|hard[- ]?work(?:ing|er)|detail[- ]oriented|(?:extensive|vast|broad|deep|diverse) (?:\w+ )?(?:experience|background|knowledge)|expert(?:ise)? in|skilled (?:in|at)|proficient (?:in|with)|excellent (?:\w+ )?skills|passionate (?:about|professional|leader)|dynamic|seasoned|accomplished|award[- ]winning|top[- ]perform(?:er|ing)|asset to|value[- ]add(?:ed)?|fast learner|quick learner|(?:increased|grew|boosted|saved|cut|reduced|raised|delivered) (?:\w+ ){0,4}(?:by )?[$\d]|unique skill ?set|skill ?set|synerg(?:y|ies)|proven ability|cross-functional|best-in-class|go-getter)|\d+(?:\.\d+)? ?(?:%|percent\b)|\$ ?\d[\d,.]*/g;

export const selfPitch: Check = (draft) =>
  markSecond(draft, pitch, {
    rule: '17',
    severity: 'warning',
    why: 'A list of merits asks to be judged, and this is only the start of a talk.',
    suggestion: 'Keep one plain line about who you are.',
  });
