/**
 * @param {ReadonlyArray<{ id?: string }>} list
 * @returns {{ id: string, index: number }[]} the items whose id an earlier one has
 */
export function repeatedIds(list) {
  return list.flatMap(({ id = '' }, index) =>
    list.findIndex((other) => other.id === id) === index ? [] : [{ id, index }],
  );
}
