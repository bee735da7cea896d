/** Which files were in the drop, what each is, and what was odd in it, with the line. Method: M3. */
import { Disclosure } from '../ui/disclosure.tsx';
import type { ReportedFile } from './drop-words.ts';
import { countOf, inOrderOfUse, sayFileCounts, sayFileKind } from './say-file-kind.ts';
import './bring-in.css';

export function FileList({ files }: { readonly files: readonly ReportedFile[] }) {
  const odd = files.reduce((sum, file) => sum + file.problems.length + file.moreProblems, 0);
  const title = `${countOf(files.length, 'file', 'files')} read${odd === 0 ? '' : `, ${countOf(odd, 'thing', 'things')} to know about them`}`;
  return (
    <Disclosure title={title}>
      <ul className="found-files">
        {inOrderOfUse(files).map((file) => (
          <li key={file.name}>
            <p className="found-file-name">{file.name}</p>
            <p className="muted small">
              {[sayFileKind(file.kind), sayFileCounts(file)].filter((part) => part !== '').join(': ')}
            </p>
            {file.problems.length > 0 && <Problems file={file} />}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Problems({ file }: { readonly file: ReportedFile }) {
  return (
    <ul className="found-problems small">
      {file.problems.map((problem) => (
        <li key={`${problem.line} ${problem.kind} ${problem.sentence}`}>
          {problem.line > 0 && !problem.sentence.includes(`ine ${problem.line}`) ? `Line ${problem.line}: ` : ''}
          {problem.sentence}
        </li>
      ))}
      {file.moreProblems > 0 && <li>And {countOf(file.moreProblems, 'more line', 'more lines')} like these.</li>}
    </ul>
  );
}
