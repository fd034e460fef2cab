/** The own plain fields of a message. */
export type Fields = ReadonlyMap<string, unknown>;

/** The own plain fields of an object; nothing for anything stranger (getters, symbols, lists, traps that throw). */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    if (Array.isArray(value)) return undefined;
    const fields = new Map<string, unknown>();
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      if (typeof key !== 'string' || property === undefined || !('value' in property)) return undefined;
      fields.set(key, property.value);
    }
    return fields;
  } catch {
    return undefined;
  }
}

export function hasOnly(fields: Fields, ...keys: readonly string[]): boolean {
  return fields.size === keys.length && keys.every((key) => fields.has(key));
}

/** Names that a message may hold in one place. */
export type Names<Name extends string> = Readonly<Record<Name, true>>;

export function isOneOf<Name extends string>(names: Names<Name>, value: unknown): value is Name {
  return isString(value) && Object.hasOwn(names, value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isListOf<Item>(isItem: (value: unknown) => value is Item, value: unknown): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

/** Whether every named field is there as a guard wants it; of those that may be absent, whether it is so where it is there. */
export function fits(
  value: unknown,
  required: Readonly<Record<string, (field: unknown) => boolean>>,
  optional: Readonly<Record<string, (field: unknown) => boolean>> = {},
): boolean {
  const fields = fieldsOf(value);
  if (fields === undefined) return false;
  return (
    Object.entries(required).every(([key, isSound]) => isSound(fields.get(key))) &&
    Object.entries(optional).every(
      ([key, isSound]) => !fields.has(key) || fields.get(key) === undefined || isSound(fields.get(key)),
    )
  );
}
