import fs from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';
import { absencesContract } from './contract/absencesContract.ts';
import { accessLogContract } from './contract/accessLogContract.ts';
import { backupContract } from './contract/backupContract.ts';
import { familiesContract } from './contract/familiesContract.ts';
import { heardContract } from './contract/heardContract.ts';
import { meetingsContract } from './contract/meetingsContract.ts';
import { photosContract } from './contract/photosContract.ts';
import { plansContract } from './contract/plansContract.ts';
import { roomsContract } from './contract/roomsContract.ts';
import { roomsTogetherContract } from './contract/roomsTogetherContract.ts';
import { staffContract } from './contract/staffContract.ts';
import { DATABASE_FILE } from './sqlite/openSqlite.ts';
import { stores } from './stores.ts';

/** Lays a backup where its engine looks for its data. @returns the folder */
async function restore(backup: string): Promise<string> {
  const folder = `${backup}-restored`;
  fs.mkdirSync(folder);
  fs.copyFileSync(backup, path.join(folder, DATABASE_FILE));
  return folder;
}

describe.each(Object.entries(stores))('the store on %s', (name, open) => {
  describe('staff', () => staffContract(open));
  describe('access log', () => accessLogContract(open));
  describe('rooms', () => roomsContract(open, name));
  describe('rooms asked for together', () => roomsTogetherContract(open));
  describe('families', () => familiesContract(open));
  describe('meetings', () => meetingsContract(open));
  describe('plans', () => plansContract(open));
  describe('what people say afterwards', () => heardContract(open));
  describe('those who were not there', () => absencesContract(open));
  describe('photos', () => photosContract(open));
  describe('backup', () => backupContract(open, restore));
});
