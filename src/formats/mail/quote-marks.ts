/** How mail programs mark what they quote, in the languages of the people who write: lines that begin history, and lines that end a mail. */

/** Someone wrote: what stands at the end of the line before a quotation. */
const wrote =
  'wrote|writes|said|a écrit|écrit|schrieb|schreibt|geschrieben|escribió|escribio|escreveu|ha scritto|scritto|scrisse|schreef|geschreven|skrev|skrifaði|napisał\\(a\\)|napisała|napisał|pisze|napsal\\(a\\)|napsala|napsal|napísal\\(a\\)|napísal|kirjoitti|írta|a scris|yazdı|написала|написал\\(а\\)|написал|пише|写道|寫道|さんは書きました|さんが書きました|のメッセージ|작성|έγραψε';

const date = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d年/;
const clock = /\b\d{1,2}[:.h]\d{2}\b/;
const address = /[^\s<>"@]+@[^\s<>"@]+/;
const endsWithWrote = new RegExp(`(?:^|[\\s>)"'\\p{L}\\d])(?:${wrote}) ?[:：]?[\\s*_-]*$`, 'iu');
const holdsWrote = new RegExp(`(?:^|\\s)(?:${wrote})(?:\\s|$)`, 'iu');
const longestAttribution = 320;

/** How sure a line, or several joined, is `On ... X wrote:`: `certain` when nothing else looks so, `quoted` when it counts only before lines with `>`; null when it is not. */
export function attributionIn(text: string): 'certain' | 'quoted' | null {
  const line = text.replace(/^[\s>*_-]+/, '').trim();
  if (line.length < 6 || line.length > longestAttribution) return null;
  const colon = /[:：][\s*_-]*$/.test(line);
  const verb = endsWithWrote.test(line);
  if (!colon && !verb) return null;
  const dated = date.test(line);
  const from = address.test(line);
  // A sentence of one's own may end with `wrote:`; it names no address and no hour.
  if (dated && from && (colon || verb)) return 'certain';
  if (dated && verb && clock.test(line)) return 'certain';
  if (from && colon && (verb || holdsWrote.test(line))) return 'certain';
  return verb || (dated && colon && holdsWrote.test(line)) ? 'quoted' : null;
}

const separator = new RegExp(
  [
    'original message|original appointment|forwarded message|forwarded by.*|reply message|urspr(?:ü|ue)ngliche nachricht|original-?nachricht|weitergeleitete nachricht',
    "message d['’ ]?origine|message original|message initial|message transf(?:é|e)r(?:é|e)|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada",
    'messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|urspr(?:ung|ü)ligt meddelande|originalmeddelande|ursprungligt meddelande|vidarebefordrat meddelande',
    'oprindelig (?:meddelelse|besked)|opprinnelig melding|videresendt melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość przekazana|původní zpráva|původní e-mail|исходное сообщение|пересылаемое сообщение|元のメッセージ|転送メッセージ|原始邮件|转发邮件',
  ].join('|'),
  'i',
);
const begins =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|początek przekazywanej wiadomości) ?:$/i;

/** `-----Original Message-----`, `Begin forwarded message:`, in any of these languages. */
export function isSeparator(line: string): boolean {
  const bare = line.replace(/^[\s>]+/, '').trim();
  const named = /^[-_*–—=]{2,}\s*(.*?)\s*[-_*–—=]*$/.exec(bare)?.[1] ?? '';
  return (
    (named !== '' && named.length < 60 && new RegExp(`^(?:${separator.source})$`, 'i').test(named)) || begins.test(bare)
  );
}

const fromLabel =
  /^[\s>*]*(?:from|von|de|da|van|från|fra|od|lähettäjä|от|差出人|发件人|寄件者|보낸 사람)\**\s?[:：]\**\s*\S/i;
const otherLabel =
  /^[\s>*]*(?:sent|date|to|cc|subject|importance|reply-to|gesendet|an|betreff|datum|envoyé(?: le)?|à|cc|objet|date d'envoi|enviado(?: el| em| a)?|para|asunto|assunto|fecha|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|wysłano|wysłane|do|temat|sendt|til|emne|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|отправлено|кому|тема|дата|送信日時|日時|宛先|件名|发送时间|收件人|主题|보낸 날짜|받는 사람|제목)\**\s?[:：]/i;

/** Whether a block of headers as Outlook puts above what it quotes begins at that line: who, and two more of when, to whom, about what. */
export function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const block = lines.slice(at, at + 7).filter((line) => line.trim() !== '');
  if (!fromLabel.test(block[0] ?? '') && !otherLabel.test(block[0] ?? '')) return false;
  const labels = block.slice(0, 6).filter((line) => fromLabel.test(line) || otherLabel.test(line));
  return labels.length >= 3 && block.slice(0, 6).some((line) => fromLabel.test(line));
}

/** A line of nothing but a rule, as Outlook draws it above its headers. */
export function isRule(line: string): boolean {
  return /^\s*[_\-–—=]{10,}\s*$/.test(line);
}

/** `-- ` and its relatives: what follows is who the writer is, not what they say. */
export function isSignatureMark(line: string): boolean {
  return /^\s*(?:-- ?|–|—|――?|⸺|⸻|__)\s*$/u.test(line);
}

const devices =
  /^(?:sent (?:from|via|with|using) (?:my |the |mail for |outlook|proton|yahoo|gmail|samsung|windows|an? ?|iphone|ipad|android|mobile|superhuman|spark|front|hey|fastmail|aol|blackberry|galaxy|verizon|at&t|t-mobile).*|get (?:outlook|bluemail|aqua mail|typeapp) for .*|von (?:meinem|meiner) .{2,40} gesendet.*|gesendet (?:von|mit|über|aus) .{2,60}|diese nachricht wurde von meinem .*gesendet.*|envoyé (?:de|depuis|à partir de|avec) .{2,60}|obtenir outlook pour .*|télécharger outlook pour .*|enviado (?:desde|do|de|a partir do) .{2,60}|obtener outlook para .*|obter o outlook para .*|inviato (?:da|dal|dalla) .{2,60}|scarica outlook per .*|ottieni outlook per .*|verstuurd vanaf .{2,60}|verzonden (?:vanaf|met|via) .{2,60}|outlook voor .* downloaden|skickat från .{2,60}|hämta outlook för .*|wysłan[eo] z .{2,60}|pobierz outlook dla .*|sendt fra .{2,60}|lähetetty .{2,60}stä|отправлено с .{2,60}|发自我的.*|.{2,40}から送信|나의 .{2,30}에서 보냄)$/i;

/** `Sent from my iPhone` and what other programs and languages say. */
export function isDeviceLine(line: string): boolean {
  const bare = line.replace(/<[^>]*>/g, '').replace(/^[\s*_<[]+|[\s*_.\]>!]+$/g, '');
  return bare.length < 100 && devices.test(bare);
}
