/** The labelled sentences and messages the model learns from, by writer. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sentencesOf } from '#domain/outreach/message-text.ts';

export type Head = 'asks' | 'desperate' | 'conversation';
export const heads: readonly Head[] = ['asks', 'desperate', 'conversation'];

export interface Labelled {
  readonly text: string;
  readonly writer: string;
  readonly kind: string;
  readonly labels: Readonly<Record<Head, boolean>>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every sentence of `sentences-*.tsv`, in the order of the files; what stands between in the name is the writer. */
export function labelledSentences(): readonly Labelled[] {
  return files().flatMap((name) => rowsOf(name));
}

interface WholeMessage {
  readonly subject: string | null;
  readonly body: string;
  readonly labels: Readonly<Record<'asksForJob' | 'desperate' | 'asksForConversation', boolean>>;
}

/** Sentences of whole messages that are free of what a head listens for: what stands around an ask. */
export function cleanSentences(head: Head): readonly string[] {
  const label = ({ asks: 'asksForJob', desperate: 'desperate', conversation: 'asksForConversation' } as const)[head];
  return wholeMessages()
    .filter((message) => !message.labels[label])
    .flatMap(({ subject, body }) => [...sentencesOf(subject ?? ''), ...sentencesOf(body)])
    .map((sentence) => sentence.text);
}

export function wholeMessages(): readonly WholeMessage[] {
  return readFileSync(`${folder}messages.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): WholeMessage => JSON.parse(line));
}

/** All training files as one text, to know whether weights and sentences belong together. */
export function labelledText(): string {
  return [...files(), 'messages.jsonl', 'patterns.txt']
    .map((name) => readFileSync(`${folder}${name}`, 'utf8'))
    .join('\n');
}

function files(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^sentences-[a-z]+\.tsv$/.test(name))
    .sort();
}

function rowsOf(name: string): readonly Labelled[] {
  const writer = name.slice('sentences-'.length, -'.tsv'.length);
  const seen = new Set<string>();
  return readFileSync(`${folder}${name}`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [text = '', asks, kind = '', desperate, conversation] = line.split('\t');
      if (text.trim() === '' || seen.has(text)) return [];
      seen.add(text);
      const labels = { asks: asks === '1', desperate: desperate === '1', conversation: conversation === '1' };
      return [{ text, writer, kind, labels }];
    });
}
