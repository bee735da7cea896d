/** Her jobs and her schools, each a list of their own. Method: M3. */
import type { Seeker } from './about-you.tsx';
import { useSaveSeeker } from './use-save-seeker.ts';
import { YourPast } from './your-past.tsx';

export function PastLists({ seeker }: { readonly seeker: Seeker }) {
  const save = useSaveSeeker();
  return (
    <div className="stack" data-gap="large">
      <YourPast
        label="Where you worked"
        placeLabel="Organization"
        whatLabel="Title"
        add="Add a job"
        rows={seeker.positions.map(({ organization, title, ...days }) => ({
          place: organization,
          what: title,
          ...days,
        }))}
        onSave={(rows) =>
          save(
            { positions: rows.map(({ place, what, ...days }) => ({ organization: place, title: what, ...days })) },
            'Your jobs are saved.',
          )
        }
      />
      <YourPast
        label="Where you learned"
        placeLabel="School"
        whatLabel="What"
        add="Add a school"
        rows={seeker.educations.map(({ school, degree, ...days }) => ({ place: school, what: degree, ...days }))}
        onSave={(rows) =>
          save(
            { educations: rows.map(({ place, what, ...days }) => ({ school: place, degree: what, ...days })) },
            'Your schools are saved.',
          )
        }
      />
    </div>
  );
}
