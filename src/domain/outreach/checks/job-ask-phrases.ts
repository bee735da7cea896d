/** How people ask for work, outright and sideways, in families. Matched on plain lower-case sentences. Method: M4. */

const opening = String.raw`(?:jobs?|openings?|vacanc(?:y|ies)|positions?|roles?|spots?|slots?|posts?|gigs?|employment|work|internships?|apprenticeships?|placements?|seats?|shifts?|opportunit(?:y|ies)|billets?)`;
const anyOf = String.raw`(?:any|some|a|an|another|something|more|new|current|suitable|possible|potential)`;

function words(...lines: readonly string[]): readonly RegExp[] {
  return lines.map((line) => new RegExp(String.raw`\b(?:${line})`));
}

/** Each family with the sentence that explains it. */
export const jobAskFamilies: readonly { readonly why: string; readonly patterns: readonly RegExp[] }[] = [
  {
    why: 'Asking whether there is work ends the conversation before it starts.',
    patterns: words(
      String.raw`(?:are there|is there|there are|there is|there's|do you(?: all)? have|y'all have|you(?:'d| would)? (?:happen to )?(?:have|know of)|know of|heard? (?:of|about)|aware of|got|see|if there are) (?:\w+ ){0,2}?${anyOf} (?:[\w-]+ ){0,3}?(?:jobs?|openings?|vacanc(?:y|ies)|positions?|spots?|slots?|employment|openings?|room for|need for|opportunities (?:at|with|in|for|on))\b`,
      String.raw`(?:any|${anyOf}) (?:[\w-]+ ){0,3}?(?:openings?|vacanc(?:y|ies)|open (?:jobs?|positions?|roles?|spots?|slots?)|(?:jobs?|positions?|roles?|spots?|slots?|work) (?:open|available|going|free))\b`,
      String.raw`(?:any|some) work (?:at|for|with|in|on|going)\b`,
      String.raw`anything (?:open|available|going|for (?:me|someone like me|a \w+))\b`,
      String.raw`(?:are|is|be|if|when|whether|any time|next time) (?:you|your (?:\w+ ){0,2}\w+|they|the \w+)(?: are| is|'re)? (?:\w+ )?(?:hiring|recruiting|staffing|adding|taking (?:on|people|applications|anyone))\b`,
      String.raw`(?:room|a place|a spot|a seat) (?:for (?:me|one more|someone|another|a (?!talk|call|chat|coffee|conversation))|on your (?:team|crew|staff))\b|(?:company|team|firm|department|organization|you|they|group) (?:has|have|had) (?:any |some )?(?:[\w-]+ )?(?:vacanc(?:y|ies)|openings|job openings)\b|job opportunities\b|opportunit(?:y|ies) (?:at|with|on|within) your\b|any (?:job )?lea[d]s\b`,
      String.raw`(?:could|can) you use (?:a|an|another|some|someone|more)\b|(?:extra|another|more|spare) (?:set|pair)? ?(?:of )?hands\b`,
      String.raw`short(?:-| )?(?:handed|staffed)\b|understaffed\b|short (?:a|one|two|an?) (?:man|person|body|pair)\b`,
    ),
  },
  {
    why: 'This says you want work from them, and they can only say no to that.',
    patterns: words(
      String.raw`i(?:'m| am|'ve been| have been)? (?:\w+ ){0,3}?(?:need|want|seek|seeking|looking for|hunting for|in search of|in the market for|asking (?:you )?(?:\w+ )?(?:\w+ )?for|hoping (?:for|to (?:get|find|land|secure))|hope to (?:get|find|land)|after|interested in|available for|open to|apply(?:ing)? for|going (?:out )?for|qualified for|request(?:ing)?) (?:a|an|any|some|the|that|this|your|work|employment|paid)\b(?! (?:\w+ )?(?:path|story|take|view|views|work|job|career|experience|advice|perspective|opinion|insights?|thoughts?|field|industry|change|move|switch))(?: [\w'-]+){0,4}? ?${opening}\b(?! (?:you|is like|looks|involves|really))`,
      String.raw`i need (?:work|a job|employment|an income)\b|(?:looking|searching|hunting) for (?:\w+ )?(?:work|employment|jobs?|(?:a|an|my next|another) (?:[\w-]+ ){0,2}?(?:job|position|role))\b|help me (?:\w+ )?(?:get|find|land) (?:a|an|some|work|my)\b(?! (?:idea|sense|picture|feel|way))|(?:express my|my strong|my) interest in (?:the|a|an|your|joining|working)\b|interested in (?:the|your|a|any) (?:[\w-]+ ){0,3}?(?:position|opening|vacancy|posting)\b|i(?:'d| would| do)? (?:\w+ )?(?:love|like|want|hope|be thrilled|be glad|be happy) to (?:\w+ )?(?:work (?:for|at)|join (?!(?:you|us|a|the|your) ?(?:call|group|club|for|at|over|on|in)))`,
      String.raw`(?:i|me)(?:'d| would| really|'m|'ll)? (?:\w+ )?(?:want|love|like|hope|hoping|ready|eager|happy|glad|thrilled|dream)(?: nothing more than)? (?:to|of) (?:\w+ )?(?:come (?:and )?work|work (?:for|with|at|under|alongside) (?:you|your)|join(?:ing)? (?!you for|you at|you over|you on|your call)|be part of your|be on your|get on (?:with|at)|come aboard|come on board|be considered)\b`,
      String.raw`(?:come|coming) (?:to )?work (?:for|with|at) (?:you|your)\b|(?<!\b(?:used to|she|he|they|both|who) )work for you\b|join(?:ing)? (?:your (?:\w+ )?(?:team|company|firm|staff|crew|department|organization|outfit|family)|you(?: and your team)? (?:at|there))\b`,
      String.raw`on (?:the|your) payroll\b|(?:a|the|my) (?:foot|boot|toe) in (?:the|your) door\b|(?:get|got) my (?:foot|boot|toe) in\b|open(?:ed)? (?:a|some|any|the)? ?doors? for me\b`,
      String.raw`i(?:'d| would) (?:take|accept|do|be happy with|settle for|sweep|start (?:at|in|as)) (?:just about |almost |pretty much |any|whatever|anything)`,
      String.raw`(?:turn|grow|develop) (?:in)?to (?:something|a (?:job|position|role|full)|an offer|employment|more than)\b`,
      String.raw`(?:can|could|able to|i'll|ready to|available to|free to) start (?:right away|immediately|tomorrow|today|now|monday|on monday|next week|as soon|any ?time|whenever|at once|working)\b|available (?:immediately|now|right away|to start|for (?:work|hire|immediate))\b|if you'll have me\b`,
    ),
  },
  {
    why: 'This asks them to take you on, before they know you.',
    patterns: words(
      String.raw`(?:hire|employ|recruit|onboard|sponsor|shortlist|consider|endorse|nominate|interview) (?:me|someone like me|a \d+|somebody like me)\b`,
      String.raw`(?:bring|take|get|have|put) me (?:on(?! (?:hold|the phone|speaker|your calendar))|aboard|back|in(?: (?:at|with|as|there|front))?\b(?! touch)|hired|an interview|a job|down as|forward|up for|up to|in for)`,
      String.raw`(?:give|giving|gave|offer|find|get|land) me (?:a|an|another|any|some|something|the)(?: \w+){0,2}? ?(?:chance|shot|try|trial|start|tryout|break|job|position|role|spot|place|work|interview|opportunity|something)\b`,
      String.raw`(?:find|get) me (?:something|work|anything)\b|tak(?:e|ing) a chance on\b|set up an interview\b|(?:request|like|love|get|land|schedule|want) an interview\b|interview for (?:the|a|an|your)\b`,
      String.raw`(?:add(?:ed)?|put|bump|move) (?:me )?(?:to|on|up) (?:the|your) (?:[\w-]+ ){0,3}?(?:list|pool|roster|rotation|schedule|crew|file)\b`,
    ),
  },
  {
    why: 'Asking to be kept in mind is asking for a job, later.',
    patterns: words(
      String.raw`(?:keep|bear|have|hold|remember) (?:me|my (?:name|number|info|information|details|card)) (?:\w+ )?(?:in mind|in your mind|on file|on your|on the|in your|handy|for (?:any|the|when|future))`,
      String.raw`(?:hold|hang) on ?to (?:this|my)\b|tuck my\b|on your radar\b|in (?:my|your) back pocket\b`,
      String.raw`(?:if|when|should|in case|whenever|any time|next time|once|keep)\b[^.?!]{0,70}\b(?:think|thought|thinking) of me\b|(?:think|remember) (?:of )?me (?:when|if|for|next|should|once)\b|happen to think of me\b`,
      String.raw`(?:if|should|when|whenever|in case|what) (?:you (?:\w+ )?(?:hear|learn|know|come across|see|find) (?:of |about )?(?:any|some|a|an)(?:thing| (?:[\w-]+ ){0,3}?(?:spot|place|position|role|slot|job|opening|seat|vacancy|work)\b)|any ?thing|some ?thing|(?:an?|any|some|another) (?:[\w-]+ ){0,3}?(?:spot|place|position|role|slot|job|opening|seat|vacancy))(?:thing)?(?! (?:for|that) (?:i|me to))[^.?!]{0,40}?\b(?:opens?|opening|comes?|come|turns?|turn|pops?|shakes?|frees?|becomes?|available|up|fits?|suitable|match(?:es)?|loose|let me know|holler|call me|tell me|pass it)\b`,
      String.raw`(?:let me know|tell me|drop me|give me|send me|text|call|tip me|ping me|notify me|heads-?up|alert me)\b[^.?!]{0,60}\b(?:opens?(?: up)?|opening|hiring|hires?|staffing|posted|posts|vacanc|advertised|adding|needs? (?:someone|somebody|people))\b(?! (?:is|was) like)`,
    ),
  },
  {
    why: 'Finding out who hires is not what their 20 minutes are for.',
    patterns: words(
      String.raw`(?:who|whoever|whom|which (?:person|one|of your)|the (?:name|person|one)|somebody|someone)\b[^.?!]{0,50}\b(?:hiring|recruiter|recruiting|hr|human resources|personnel|staffing|screens?|screening|decides on|makes the hir|handles applications|goes through (?:the )?(?:applications|packets))\b`,
      String.raw`(?:hiring manager|talent (?:team|person|acquisition)|recruiter|recruiting team|hr (?:department|team|person)|human resources|personnel|staffing office)(?:'s)? (?:direct|name|email|e-mail|number|line|for)\b`,
      String.raw`(?:connect|introduce|put|hand|pass|steer|point|send|refer|forward|direct) (?:me|my \w+|it|this|us)\b[^.?!]{0,25}\b(?:hiring|recruit\w*|hr|human resources|personnel|talent|staffing|whoever (?:does|is|decides|hires))\b`,
      String.raw`(?:get|getting|got) (?:on|hired|in) (?:at|with) (?:the|your|you)\b|(?:get|getting) hired\b|wants? (?:on|in) with you\b|(?:my|a) name in the (?:hat|ring)\b|my hat in (?:the|your) ring\b`,
    ),
  },
  {
    why: 'This makes them a channel for an application, which few do for a stranger.',
    patterns: words(
      String.raw`(?:refer|recommend|submit|submitting|referring|recommending) me\b(?! to (?:a|any|some|other) (?:book|article|course|site|reading|person|people|friend))`,
      String.raw`(?:vouch|vouching) for me\b|talk me up\b|put in a (?:good )?word\b|a (?:good |kind )?word (?:from|with|in) (?:you|someone|somebody|your|the)\b|nudge from\b|pull (?:a few |some )?strings\b|grease the\b|bug in (?:your|his|her|their) ear\b`,
      String.raw`i(?:'ve| have)? (?:just |recently |already |also )?(?:applied|put in|submitted (?:an application|my application|for)) (?:for|to|online|last|on|this|yesterday|through|at|with|monday|tuesday|wednesday|thursday|friday)\b(?![^.?!]{0,40}\b(?:school|program|college|university|course|class|exam|certificate|grant|advice|tip|license)\b)`,
      String.raw`my (?:application|candidacy|status|file|resume|packet)\b[^.?!]{0,40}\b(?:hr|manager|team|stands?|review|forward|along|flag|check|hiring)\b|(?:flag|check on|follow up on|push|walk|forward|pass)\w* my (?:application|candidacy|file|resume|paperwork|name|packet)\b`,
      String.raw`(?:saw|noticed|seen|see|found|read|regarding|about|for) (?:that )?(?:the|your|an?|there is an?|there's an?)\b[^.?!]{0,45}(?<!about )(?<!article on )\b(?:posting|listing|job ad|vacancy|requisition|announcement|job post|opening)\b(?! (?:of|a|an|the|up|your|day|night|ceremony|remarks|at \d))`,
      String.raw`(?:internal|employee|inside|personal) (?:referral|reference)\b|referral (?:link|code|bonus|for)\b|finder's bonus\b|be my (?:\w+ )?reference\b|as a reference\b|through the employee portal\b`,
      String.raw`(?:tell|let|mention to) (?:your|the|him|her|them|commissioner|mr|ms|dr)\b[^.?!]{0,50}\b(?:i'm (?:interested|going (?:out )?for|applying)|i applied|i'd do|i'm available|about me)\b`,
      String.raw`(?:position|job|role|spot|slot|posting|vacancy|announcement|requisition|opening) (?:[\w-]+ ){0,4}?(?:got posted|was posted|is posted|just posted|closes|closing|deadline|you posted|advertised)\b`,
    ),
  },
  {
    why: 'Offering yourself invites them to judge you, not to talk with you.',
    patterns: words(
      String.raw`i(?:'d| would| could| can| will|'ll| am|'m) (?:\w+ ){0,3}?(?:be |make )?(?:an? |the )(?:\w+ ){0,2}?(?:asset|fit|match|addition|candidate|contributor)\b(?! (?:in|for|at) (?:anything|my))`,
      String.raw`(?:add|adding|bring|bringing) (?:real |great |immediate )?value (?:to|for)\b|i(?:'d| would| could| can| will) (?:\w+ )?bring (?:[\w,'-]+ ){1,9}?to (?:your|the (?:team|company|role))\b`,
      String.raw`(?:natural|great|perfect|strong|ideal|excellent|good) (?:fit|match|candidate) (?:for|with|at)\b|just what (?:you|your)\b|(?:the|exactly|just the) (?:[\w-]+ ){1,4}?you(?:'re| are|'ve been| have been| been)? (?:looking|needing|need|want|after)\b`,
      String.raw`what i (?:can|could|would) (?:bring|offer|do for|contribute)\b|what (?:a|an) (?:[\w-]+ ){1,4}?(?:can|could) (?:do for|bring to)\b|what i have to offer\b|show you (?:how|what) (?:i|my)\b`,
      String.raw`i (?:can|could|will|would)(?: \w+)? (?:turn|fix|improve|save|grow|increase|boost|whip|straighten)\b[^.?!]{0,40}\byour\b|i'(?:d|ll) (?:turn|fix|improve|save|grow|boost|whip|straighten)\b[^.?!]{0,30}\byour\b`,
      String.raw`my (?:qualifications|candidacy|salary (?:needs|expectations|requirements)|skills? (?:would|match|align|could|fit)|background (?:lines up|matches|aligns|would|fits)|experience (?:would|matches|aligns|makes me|could))`,
      String.raw`why i(?:'m| am| would be|'d be) (?:worth|right|the|a (?:good|great|strong))\b|you (?:won't|will not|wouldn't|could do a lot) (?:find (?:any|a (?:better|harder))|regret|worse)|chance to prove\b|prove (?:to you|myself)\b|makes me (?:\w+ ){0,2}?(?:what|right|ideal|perfect|qualified|suited)\b`,
      String.raw`relocate at my own\b|i check (?:every|all)\b|worth (?:hiring|taking a chance)\b|consider(?:ed)? (?:me|my (?:application|candidacy|profile|background)|for (?:a|any|the|your))\b|(?:weigh|count) me\b`,
    ),
  },
];
