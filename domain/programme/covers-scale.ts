type Steps = { readonly bands: readonly { readonly from: number; readonly to: number }[]; readonly bandStep: number };

/** Whether the bands cover 0 to 100 percent without gap or overlap, each beginning one step above the end of the one before. */
export const coversScale = ({ bands, bandStep }: Steps): boolean => {
  const gapless = bands.every(({ from, to }, index) => {
    const start = index === 0 ? 0 : (bands[index - 1]?.to ?? 0) + bandStep;
    return from === start && to >= from && from % bandStep === 0 && to % bandStep === 0;
  });
  return gapless && bands.at(-1)?.to === 100;
};
