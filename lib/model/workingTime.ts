/** When people work. Hours are local wall-clock minutes from midnight; days are 0 = Sunday to 6 = Saturday. */
export interface WorkingTime {
  zone: string;
  days: number[];
  from: number;
  to: number;
  /** Calendar days nobody works: public holidays and own days off. */
  holidays: string[];
}
