const PLACE = /\$\{([A-Za-z0-9_]+)\}/g;

/**
 * Puts values in the `${Name}` places of an ASL text, as CloudFormation's `DefinitionSubstitutions` does.
 * Throws with the names of all places that have no value.
 */
export const substitute = (text: string, values: Readonly<Record<string, string>>): string => {
  const missing = new Set<string>();
  const filled = text.replaceAll(PLACE, (place, name: string) => {
    const value = values[name];
    if (value === undefined) {
      missing.add(name);
      return place;
    }
    return JSON.stringify(value).slice(1, -1);
  });
  if (missing.size > 0) throw new Error(`no value for ${[...missing].join(", ")}`);
  return filled;
};
