export { type CourseChartOptions, courseChart } from './course-chart.ts';
export { type CourseSheetOptions, courseSheet } from './course-sheet.ts';
export { type ProfileChartOptions, profileChart } from './profile-chart.ts';
