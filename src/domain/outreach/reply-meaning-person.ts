/** Whom a reply points to, when it says so plainly. Method: M4, M8. */

export interface SuggestedPerson {
  /** '' when only an address is given. */
  readonly name: string;
  /** '' when not given. */
  readonly email: string;
}

const nameWord = "\\p{Lu}(?:[\\p{Ll}'’-]\\p{L}*|\\.)(?:['’-]\\p{L}+)*";
const name = `(${nameWord}(?: (?:(?:van|von|de|der|den|da|di|del|la|le|bin|al|dos|ten|ter) ){0,2}${nameWord}){0,2})`;
const role =
  '(?:(?:my|our|the|his|her|a|meine?[nr]?|unsere?[nr]?|ma|mon|mi|min|mijn|onze|mia|mio|minha|meu|notre|frau|herrn?|ms\\.?|mr\\.?|mrs\\.?|dr\\.?) )?(?:[\\p{Ll}-]+(?:,)? ){0,5}?';
const toWhom = [
  `(?:[Tt]alk(?:ing)?|[Ss]peak(?:ing)?|[Rr]each(?:ing)? out|[Gg]et(?:ting)? in touch|[Cc]onnect(?:ing)?|[Cc]hat(?:ting)?|in touch|in contact|[Mm]eet(?:ing)?)(?: you)?(?: directly| instead| first)? (?:to|with) ${role}${name}`,
  `(?:[Ii]ntroduc(?:e|ing)|[Rr]efer(?:ring)?|[Pp]oint(?:ing)?|[Dd]irect(?:ing)?) you (?:to|towards?) ${role}${name}`,
  `(?:[Cc]ontact(?:ing)?|[Ee]-?mail(?:ing)?|[Aa]sk(?:ing)?|[Tt]ry(?:ing)?|[Pp]ing(?:ing)?|[Mm]essag(?:e|ing)|[Ww]rit(?:e|ing)(?: to)?|[Cc]all(?:ing)?|cc'?(?:ing|ed|'d)|CC'?(?:ing|ed)|[Cc]opying|[Cc]opied(?: in)?|[Ll]oop(?:ing|ed) in|[Aa]dd(?:ing|ed)|[Ii]nclud(?:ing|ed)) (?:in )?${role}${name}`,
  `(?:forwarded|passed|shared|sent|handed)[^.!?\\n]{0,40}? (?:to|with) ${role}${name}`,
  `(?:wenden sie sich|wende dich|sprechen sie|sprich|schreib(?:en sie)?|frag(?:en sie)?|kontaktiere(?:n sie)?|contactez|contacte|adressez-vous|écrivez|parlez|contacta|escribe|habla|fale|contatti|contatta|scriva|scrivi|parli|neem contact op|spreek|skontaktuj się)[\\p{Ll} ]{0,30} (?:an |mit |à |avec |a |con |com |met |z )?${role}${name}`,
  `(?:person|one|contact|bet|source|people)[^.!?\\n]{0,60}? (?:is|are|would be|will be|might be|may be|could be|:) ${role}${name}`,
  `(?:colleague|co-?worker|teammate|friend|boss|manager|partner|director|kollegin|kollegen?|collègue|colega|collega|kollega)s?,? ${name}`,
  `${name}(?:,[^.!?\\n]{0,60},)?(?: \\([^)]*\\))? (?:is|'s|would|might|may|could|can|will|knows?|runs?|leads?|heads?|handles?|manages?|looks after|took over|does|has)\\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Words with a capital that are nobody's name. */
const nobody =
  /^(?:I|We|You|He|She|It|They|The|This|That|These|Those|There|Here|My|Our|Your|His|Her|If|In|On|At|As|But|So|And|Or|No|Yes|Not|Hi|Hello|Hey|Dear|Thanks?|Thank|Best|Kind|Warm|Regards|Cheers|Sincerely|Please|What|Which|When|Who|Where|Why|How|Maybe|Perhaps|Also|Sorry|Sure|Happy|Glad|Good|Great|Nice|Unfortunately|However|HR|Human|Resources|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|LinkedIn|Zoom|Teams|Google|Automatic|Someone|Anyone|Everyone|Recruiting|Talent|Careers?|Sie|Ich|Wir|Je|Nous|Vous|Yo|Me|Us|Him|Them)$/;

/** The first person and address named; null when neither is. `notThese` are addresses of the two who write. */
export function suggestedPerson(text: string, notThese: readonly string[]): SuggestedPerson | null {
  const own = new Set(notThese.map((address) => address.toLowerCase()));
  const email = (text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []).find((one) => !own.has(one.toLowerCase())) ?? '';
  const found = firstName(text);
  return found === '' && email === '' ? null : { name: found, email };
}

function firstName(text: string): string {
  for (const pattern of toWhom)
    for (const m of text.matchAll(pattern)) {
      const words = (m[1] ?? '').split(' ');
      while (words.length > 0 && nobody.test(words[0] ?? '')) words.shift();
      const kept = words.findIndex((word) => nobody.test(word));
      const named = (kept < 0 ? words : words.slice(0, kept)).join(' ').replace(/['’]s$/, '');
      if (named.length > 1) return named;
    }
  return '';
}
