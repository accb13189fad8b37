/** What a merge says of the texts that it puts together. */
export interface MergeWords {
  /** Where the other text says nothing that the author's does not have. */
  nothing: string
  /** While something is not settled. */
  open: string
  /** Once everything is. */
  settled: string
  back: string
  goOn: string
}

const OF_A_TEXT = {
  nothing: 'Your text says nothing that the newest revision does not say.',
  open: 'Settle what both have changed first. Your own text stays as it was until then.',
  back: 'Back to my text',
  goOn: 'Go on writing with the merged text',
}

export const WITH_REVISION: MergeWords = {
  ...OF_A_TEXT,
  settled:
    'Your own text stays as it was until you submit, and after that it can be read beside the revision.',
}

export const OF_TWO_DRAFTS: MergeWords = {
  ...OF_A_TEXT,
  settled: 'Both drafts are put aside, where you find them until you throw them away.',
}

export const WITH_SUGGESTION: MergeWords = {
  nothing: 'Your draft says all of the suggestion already.',
  open: 'Settle what both have changed first. Your draft stays as it is until then.',
  settled: 'It goes into your draft. Whoever suggested it keeps the credit.',
  back: 'Back to the memo',
  goOn: 'Accept as merged',
}
