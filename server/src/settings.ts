import path from 'node:path';
import * as v from 'valibot';

/** Everything that can be set from outside, read once at start. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the folder that holds the database and the secret. */
  dataDir: string;
  /** Origin people use, without a trailing slash; null when it was not set. */
  baseUrl: string | null;
  /** What Fastify calls `trustProxy`: whose word about the sender's address is believed. */
  trustProxy: boolean | number | string;
  /** PEM files; null means plain http. */
  tls: { cert: string; key: string } | null;
  /** Whom people may call or write to for help, as they read it; null when it was not set. */
  contact: string | null;
  logLevel: (typeof LOG_LEVELS)[number];
  /** How long a meeting's board is kept after the next one is filed, in days. */
  boardDays: number;
  /** Opens `/api/metrics` to other machines; null keeps it to this one. */
  metricsToken: string | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** One sentence for each setting that cannot be used. */
export class WrongSettings extends Error {
  override name = 'WrongSettings';
}

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '').toLowerCase();
};

/** `true`, `false`, a number of proxies in front, or a comma-separated list of addresses and ranges. */
const trustFrom = (text: string): boolean | number | string => {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d$/.test(text) ? Number(text) : text;
};

const CONTACT_RULE = 'CONTACT must be a telephone number or an address, of at most 120 characters.';

const BOARD_DAYS_RULE = 'BOARD_DAYS must be a whole number of days from 7 to 90.';

const schema = v.object({
  PORT: v.pipe(
    v.optional(v.string(), '3000'),
    v.regex(/^\d{1,5}$/, 'PORT must be a whole number from 0 to 65535.'),
    v.transform(Number),
    v.maxValue(65_535, 'PORT must be a whole number from 0 to 65535.'),
  ),
  HOST: v.pipe(
    v.optional(v.string(), '0.0.0.0'),
    v.regex(/^[\w.:-]+$/, 'HOST must be an address or a host name, such as 0.0.0.0.'),
  ),
  DATA_DIR: v.pipe(v.optional(v.string(), './data'), v.nonEmpty('DATA_DIR must name a folder, such as ./data.')),
  BASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isOrigin, 'BASE_URL must be an address without a path, such as https://tavle.example.dk.'),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  TRUST_PROXY: v.pipe(
    v.optional(v.string(), 'false'),
    v.regex(
      /^(true|false|\d|[\da-fA-F.:/, ]{2,})$/,
      'TRUST_PROXY must be true, false, a number of proxies, or addresses with commas between.',
    ),
    v.transform(trustFrom),
  ),
  TLS_CERT: v.optional(v.pipe(v.string(), v.nonEmpty('TLS_CERT must name a PEM file.'))),
  TLS_KEY: v.optional(v.pipe(v.string(), v.nonEmpty('TLS_KEY must name a PEM file.'))),
  BOARD_DAYS: v.pipe(
    v.optional(v.string(), '30'),
    v.regex(/^\d{1,2}$/, BOARD_DAYS_RULE),
    v.transform(Number),
    v.minValue(7, BOARD_DAYS_RULE),
    v.maxValue(90, BOARD_DAYS_RULE),
  ),
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16, 'METRICS_TOKEN must have at least 16 signs.'))),
  CONTACT: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(CONTACT_RULE), v.maxLength(120, CONTACT_RULE))),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`), 'warn'),
});

/** @throws WrongSettings with one line for each variable that is wrong. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const read = v.safeParse(schema, env);
  const wrong = read.success ? [] : read.issues.map((issue) => issue.message);
  if (Boolean(env.TLS_CERT) !== Boolean(env.TLS_KEY)) wrong.push('TLS_CERT and TLS_KEY must be set together.');
  if (!read.success || wrong.length > 0) throw new WrongSettings([...new Set(wrong)].join('\n'));
  const {
    PORT,
    HOST,
    DATA_DIR,
    BASE_URL,
    TRUST_PROXY,
    TLS_CERT,
    TLS_KEY,
    CONTACT,
    LOG_LEVEL,
    METRICS_TOKEN,
    BOARD_DAYS,
  } = read.output;
  return {
    port: PORT,
    host: HOST,
    dataDir: path.resolve(projectRoot, DATA_DIR),
    baseUrl: BASE_URL ?? null,
    trustProxy: TRUST_PROXY,
    tls:
      TLS_CERT && TLS_KEY
        ? { cert: path.resolve(projectRoot, TLS_CERT), key: path.resolve(projectRoot, TLS_KEY) }
        : null,
    contact: CONTACT ?? null,
    logLevel: LOG_LEVEL,
    metricsToken: METRICS_TOKEN ?? null,
    boardDays: BOARD_DAYS,
  };
}

/** The settings of this process. */
export const readSettings = (): Settings => settingsFrom(process.env);

/** The environment for a child process, with more added. */
export const environmentWith = (added: Record<string, string>): NodeJS.ProcessEnv => ({ ...process.env, ...added });
