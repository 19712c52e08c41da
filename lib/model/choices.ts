/** What the rep chooses from where the log keeps a text: the codes stand in the log, the screens have the words. */

/** Why a deal was lost (A5); another text is her own. */
export const LOST_REASONS = ['price', 'otherSupplier', 'noBudget', 'timing', 'noNeed', 'weStopped', 'other'] as const;

/** How ready somebody is to buy (E9). */
export const READINESS = ['now', 'quarter', 'year', 'looking'] as const;

/** What somebody is in the purchase; who does not buy may recommend (C16). */
export const ROLES = ['decides', 'buys', 'uses', 'influences', 'notBuyer'] as const;

export type LostReason = (typeof LOST_REASONS)[number];
