import type { DeliveryState } from '../core/alerts/delivery.ts';
import type { Audience } from '../core/alerts/reach.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { Theirs } from './console-ports.ts';
import type { FreezeCursor } from './delivery-ports.ts';

export const campaignStates = ['draft', 'freezing', 'running', 'stopped', 'done'] as const;
export type CampaignState = (typeof campaignStates)[number];

/** One decision of a municipality to tell people of openings. */
export interface Campaign {
  readonly id: string;
  readonly municipality: string;
  readonly state: CampaignState;
  readonly vacancyIds: readonly string[];
  /** The municipality's own words, quoted as Swedish; at most 200 characters. */
  readonly words?: string;
  /** UTC ms. */
  readonly createdAt: number;
  readonly cursor?: FreezeCursor;
}

export interface CampaignStore {
  addCampaign(campaign: Campaign): Promise<void>;
  campaignById(municipality: string, id: string): Promise<Campaign | undefined>;
  /** Newest first. */
  listCampaigns(municipality: string): Promise<readonly Campaign[]>;
  /** Moves it on, if it is still in one of these states; false otherwise. */
  moveCampaign(id: string, from: readonly CampaignState[], to: CampaignState, at: number): Promise<boolean>;
  /** Those whose audience is being frozen, oldest first. */
  freezingCampaigns(): Promise<readonly Campaign[]>;
  saveCursor(id: string, cursor: FreezeCursor, at: number): Promise<void>;
  /** Ends those of which every message has found its end. */
  finishCampaigns(at: number): Promise<void>;
  /** How many messages are in each state. For progress, under the counting rule. */
  countDeliveries(campaignId: string): Promise<Readonly<Partial<Record<DeliveryState, number>>>>;
  /** How many people any of these audiences would reach, by county of their home; `unknown` where nobody has said. */
  countReach(audiences: readonly Audience[]): Promise<Readonly<Record<string, number>>>;
  /** What was published under this name for this week, or `make`'s result, which is published from now on. */
  published(
    name: string,
    week: string,
    make: () => Promise<Readonly<Record<string, number>>>,
  ): Promise<Readonly<Record<string, number>>>;
  /** Open vacancies of these ids that are theirs. */
  ownVacancies(whose: Theirs, ids: readonly string[]): Promise<readonly Vacancy[]>;
}
