/** Where LinkedIn keeps the archive, in as few words as will do. Method: M3. */
import { Disclosure } from '../ui/disclosure.tsx';

export function HowToGetArchive({ isOpen = false }: { readonly isOpen?: boolean }) {
  return (
    <Disclosure title="How to get your archive from LinkedIn" isOpen={isOpen}>
      <div className="prose">
        <ol>
          <li>
            On LinkedIn, press your picture, <b>Me</b>, then <b>Settings &amp; Privacy</b>.
          </li>
          <li>
            Open <b>Data privacy</b>, then <b>Get a copy of your data</b>.
          </li>
          <li>
            Choose the <b>larger data archive</b> and press <b>Request archive</b>. It holds more than the connections
            alone: who wrote to whom, and when, tells who will remember you.
          </li>
          <li>
            LinkedIn sends you a mail twice: within minutes for a first part that has your connections, and after about
            a day for the rest. Drop either zip here as it is; the second only adds to the first.
          </li>
        </ol>
        <p className="muted">
          No LinkedIn? An address book from Google, Outlook or your phone (CSV or vCard), or any spreadsheet with names
          in it, does as well.
        </p>
      </div>
    </Disclosure>
  );
}
