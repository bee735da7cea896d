/** Opens dropped files away from the page: reads, asks what they would change, brings them in. Nothing large reaches the page. Method: M3. */
import type { Day } from '#domain/day.ts';
import { tooMuch } from '#formats/drop-problems.ts';
import type { DroppedFile, DropReading } from '#formats/read-drop.ts';
import type { ChosenFile } from '../ui/dropped-files.ts';
import type { FoundList, FromWorker, ListChoice, Refusal, ReportedFile, ToWorker } from './drop-words.ts';
import { gatherDrop, listsIn } from './gather-drop.ts';
import { postBatch } from './post-batch.ts';

const mostBytes = 2 * 1024 * 1024 * 1024;
const shownAtMost = 50;
const progressEveryMilliseconds = 60;

let files: readonly DroppedFile[] = [];
let phoneBook = false;
let today: Day = '';
let batch = '';
const choices = new Map<string, ListChoice>();

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  obey(event.data).catch((cause: unknown) => {
    tell({ said: 'refused', refusal: notReadable(cause) });
  });
});

async function obey(wish: ToWorker): Promise<void> {
  if (wish.do === 'read') {
    const tooLarge = wish.files.reduce((sum, { file }) => sum + file.size, 0) > mostBytes;
    if (tooLarge) return tell({ said: 'refused', refusal: { title: tooMuch.sentence, next: tooMuch.next } });
    [phoneBook, today] = [wish.phoneBook, wish.today];
    files = await bytesOf(wish.files);
    return look();
  }
  if (wish.do === 'columns') {
    choices.set(wish.name, { purpose: wish.purpose, columns: wish.columns });
    return look();
  }
  const { unsure, withApplications } = wish;
  const answer = await postBatch('importPeople', batch, { unsure, withApplications });
  if (!answer.ok) return tell({ said: 'failed', problem: answer.problem });
  const { moved } = answer.value;
  tell({
    said: 'brought',
    brought: { ...answer.value, moved: moved.slice(0, shownAtMost), movedInAll: moved.length },
  });
}

async function look(): Promise<void> {
  const read = await gatherDrop(files, choices, { phoneBook, today, onProgress: progress() });
  if (!read.ok) {
    return tell({ said: 'refused', refusal: { title: read.problem.sentence, next: read.problem.next } });
  }
  tell({ said: 'progress', done: 1, sentence: 'Comparing with what is already here' });
  batch = JSON.stringify(read.value.batch);
  const answer = await postBatch('previewImport', batch, {});
  if (!answer.ok) {
    return tell({ said: 'refused', refusal: { title: answer.problem.sentence, next: answer.problem.next } });
  }
  tell({
    said: 'found',
    found: {
      label: read.value.batch.label,
      files: reported(read.value),
      messages: read.value.messages,
      lists: foundLists(read.value),
      applications: read.value.batch.applications.length,
      preview: answer.value,
    },
  });
}

async function bytesOf(chosen: readonly ChosenFile[]): Promise<readonly DroppedFile[]> {
  const read: DroppedFile[] = [];
  for (const { path, file } of chosen) read.push({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) });
  return read;
}

function reported({ files: reports }: DropReading): readonly ReportedFile[] {
  return reports.map((report) => ({
    ...report,
    problems: report.problems.slice(0, shownAtMost),
    moreProblems: Math.max(0, report.problems.length - shownAtMost),
  }));
}

function foundLists({ files: reports }: DropReading): readonly FoundList[] {
  return [...listsIn(files, reports)].map(([name, { header, sample, guess }]) => {
    const choice = choices.get(name);
    const because = new Map(guess.columns.map((column) => [`${column.field} ${column.index}`, column.because]));
    const columns = (choice?.columns ?? guess.columns).map(({ field, index }) => ({
      field,
      index,
      because: because.get(`${field} ${index}`) ?? 'you chose it',
    }));
    return { name, purpose: choice?.purpose ?? guess.purpose, header, sample, columns };
  });
}

/** The page is told a few times a second, however fast the rows come. */
function progress(): (done: number, sentence: string) => void {
  let last = 0;
  return (done, sentence) => {
    const now = performance.now();
    if (now - last < progressEveryMilliseconds) return;
    last = now;
    tell({ said: 'progress', done, sentence });
  };
}

function notReadable(cause: unknown): Refusal {
  const name = cause instanceof Error ? cause.name : String(cause);
  return {
    title: `The files could not be read (${name}).`,
    next: 'They may have been moved or are still being downloaded. Choose them again.',
  };
}

function tell(word: FromWorker): void {
  self.postMessage(word);
}
