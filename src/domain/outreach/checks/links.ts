/** 23: one link at most, and none to book a time: the work should be yours. Method: M4. */
import type { Check } from '../draft.ts';
import { plain } from '../message-text.ts';
import { mark, markSecond } from './mark.ts';

const booking =
  /\b(?:https?:\/\/)?[\w.-]*(?:calendly|savvycal|cal\.com|doodle\.com|youcanbook|acuityscheduling|zcal|tidycal|calendar\.app\.google|bookings?\.)[^\s)>,]*|\b(?:book|pick|grab|choose|schedule) (?:a |some )?(?:time|slot)[^.?!]{0,20}\b(?:on|through|via|from|using|with) (?:my|this|the) (?:calend\w+|link|scheduler|booking\w*)/;
const link = /\b(?:https?:\/\/|www\.)[^\s)>,]+/g;

export const links: Check = (draft) => {
  const hit = booking.exec(plain(draft.body));
  if (hit) {
    return [
      mark(draft, 'body', hit.index, hit.index + hit[0].length, {
        rule: '23',
        severity: 'info',
        why: 'A booking page hands them the work of finding a time.',
        suggestion: 'Offer two or three times in words.',
      }),
    ];
  }
  return markSecond(draft, link, {
    rule: '23',
    severity: 'info',
    why: 'Several links look like a mailing, and filters treat them as one.',
    suggestion: 'Keep the one they need, or none.',
  });
};
