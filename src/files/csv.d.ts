/** CSV files are imported as their text. */
declare module '*.csv' {
  const text: string;
  export default text;
}
