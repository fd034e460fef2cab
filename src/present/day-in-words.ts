let formatter: Intl.DateTimeFormat | undefined;

/** `2024-01-02` as "2 January 2024". What is not a day of the calendar stays as it is. */
export function dayInWords(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return day;
  return format().format(time);
}

/** Made when the first day is shown: activation does not wait for it. */
function format(): Intl.DateTimeFormat {
  formatter ??= new Intl.DateTimeFormat('en-IN', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return formatter;
}
