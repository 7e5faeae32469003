/** What other modules may ask of the courses. */
export { findCourse } from './views/course.ts';
