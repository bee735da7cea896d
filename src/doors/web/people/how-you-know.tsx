/** How she knows them: the tie, what they share, who named them, how close. Method: M3, M8. */
import { PageLink } from '../ui/button-link.tsx';
import { Choice } from '../ui/choice.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { closenessChoice, closenessOptions, firstNameOf, type PersonPageData } from './people-words.ts';
import './person.css';

const mayUse = {
  yes: ', and you may say so.',
  ask: '. Ask before you use the name.',
  no: ', and would rather not be named.',
} as const;

export function HowYouKnow({ page }: { readonly page: PersonPageData }) {
  const { person, tie, shares, referredBy, referredTo } = page;
  const facts = sayFacts(tie.sentence, shares);
  return (
    <div className="stack">
      <ul className="person-facts">
        {referredBy.map((referral) => (
          <li key={referral.id}>
            <PageLink to="/people/$personId" params={{ personId: referral.from.id }}>
              {referral.from.name}
            </PageLink>{' '}
            suggested them{mayUse[referral.mayUseName]}
            {referral.whoWrites === 'them' && ' They write first.'}
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {person.metHow !== '' && <li>How you met: {person.metHow}</li>}
        {page.recruiter && (
          <li>They recruit or work in HR: kind to know, and not the one to ask about the work itself.</li>
        )}
        {referredTo.length > 0 && (
          <li>
            They named{' '}
            {referredTo.map((referral, at) => (
              <span key={referral.id}>
                {at > 0 && (at === referredTo.length - 1 ? ' and ' : ', ')}
                <PageLink to="/people/$personId" params={{ personId: referral.to.id }}>
                  {referral.to.name}
                </PageLink>
              </span>
            ))}
            .
          </li>
        )}
      </ul>
      <p className="row">
        {referredBy.length + referredTo.length > 0 && (
          <PageLink to="/chain" search={{ person: person.id }}>
            See who led to whom
          </PageLink>
        )}
        <PageLink to="/network" search={{ person: person.id }}>
          See them on the map
        </PageLink>
      </p>
      <Closeness page={page} />
    </div>
  );
}

/** The tie and what they share, each told once: the month of connecting says more than the year. */
export function sayFacts(tie: string, shares: readonly string[]): readonly string[] {
  const isTold = tie.startsWith('Connected since') && shares.some((one) => /connected since/i.test(one));
  return [...new Set(isTold ? shares : [tie, ...shares])].filter((fact) => fact !== '');
}

function Closeness({ page: { person } }: { readonly page: PersonPageData }) {
  const change = useAct('changePerson');
  const name = firstNameOf(person);
  const put = async (closeness: number | null) => {
    const answer = await change.run({ personId: person.id, closeness });
    if (!answer.ok) say(`${answer.problem.sentence} ${answer.problem.next}`);
    return answer.ok;
  };
  return (
    <Choice
      label={`How well do you know ${name}?`}
      options={closenessOptions}
      value={closenessChoice(person.closeness)}
      onChange={(id) => {
        const before = person.closeness;
        void put(Number(id)).then((isKept) => {
          if (isKept) say('Kept. It counts when Who Else suggests whom to talk to.', () => void put(before));
        });
      }}
    />
  );
}
