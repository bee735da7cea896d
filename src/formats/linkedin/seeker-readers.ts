/** Reads what the archive says of the seeker: name, headline, own jobs and schools. Birth date, address and zip are left alone. */
import { displayName } from '#domain/people/display-name.ts';
import type { FileReader } from '../file-reader.ts';
import { parseMonth } from '../text/parse-month.ts';
import { firstNames, lastNames } from './column-names.ts';
import { simpleReader } from './simple-table.ts';

export const seekerReaders: readonly FileReader[] = [
  simpleReader('linkedin-profile', [], (table) => {
    const [given, family, headline] = [
      table.column(...firstNames),
      table.column(...lastNames),
      table.column('Headline'),
    ];
    const own = table.rows.find(({ cells }) => given(cells) !== '' || family(cells) !== '');
    if (!own) return {};
    const { name } = displayName(given(own.cells), family(own.cells));
    return { peopleCount: 1, seeker: { name, headline: headline(own.cells), profileKey: '' } };
  }),
  simpleReader('linkedin-positions', [], (table) => {
    const [organization, title] = [table.column('Company Name'), table.column('Title')];
    const [started, finished] = [table.column('Started On'), table.column('Finished On')];
    const positions = table.rows.map(({ cells }) => ({
      organization: organization(cells),
      title: title(cells),
      startedOn: parseMonth(started(cells)),
      finishedOn: parseMonth(finished(cells)),
    }));
    return { positions: positions.filter((position) => position.organization !== '' || position.title !== '') };
  }),
  simpleReader('linkedin-education', [], (table) => {
    const [school, degree] = [table.column('School Name'), table.column('Degree Name')];
    const [started, finished] = [table.column('Start Date', 'Started On'), table.column('End Date', 'Finished On')];
    const educations = table.rows.map(({ cells }) => ({
      school: school(cells),
      degree: degree(cells),
      startedOn: parseMonth(started(cells)),
      finishedOn: parseMonth(finished(cells)),
    }));
    return { educations: educations.filter((education) => education.school !== '') };
  }),
];
