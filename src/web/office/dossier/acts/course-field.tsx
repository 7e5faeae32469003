import { listCourses } from '#src/modules/orientation/endpoints.ts';
import { languages } from '#src/reference/languages.ts';
import type { LanguageCode } from '#src/reference/languages.ts';
import type { RegionCode } from '#src/reference/regions.ts';
import { useFormat } from '#src/web/ui/format.ts';
import { useSay, useWords } from '#src/web/ui/language.tsx';
import { Notice } from '#src/web/ui/notice.tsx';
import { useProblemPhrase } from '#src/web/ui/problem.ts';
import { useRead } from '#src/web/ui/read.ts';
import { SelectInput } from '#src/web/ui/select-input.tsx';
import { formWords } from '../../words/form.ts';

interface CourseFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly region: RegionCode;
  /** First lesson of the person: only courses that had begun by then, and not long before, are offered. */
  readonly on: string;
  readonly value: string | null;
  readonly onChange: (course: string | null, language: LanguageCode | null) => void;
}

/** The course in which somebody starts. Its language comes with it. */
export function CourseField({ region, on, value, onChange, ...field }: CourseFieldProps) {
  const words = useWords(formWords);
  const say = useSay();
  const format = useFormat();
  const phrase = useProblemPhrase();
  const found = useRead(listCourses, { query: { on, region } }, { staleTime: 60_000 });
  if (found.isError) return <Notice tone="soon" icon="warning" title={phrase(found.error)} />;
  if (found.data === undefined) return <Notice title={words.coursesComing} />;
  const { courses } = found.data;
  if (courses.length === 0) return <Notice tone="soon" icon="warning" title={words.noCourses} />;
  return (
    <SelectInput
      {...field}
      options={courses.map(({ course, language, startedOn, hours }) => ({
        id: course,
        label: `${say(languages[language])} — ${words.courseSince(format.day(startedOn), hours)}`,
      }))}
      value={courses.some(({ course }) => course === value) ? value : null}
      onChange={(chosen) => onChange(chosen, courses.find(({ course }) => course === chosen)?.language ?? null)}
    />
  );
}
