import { GROWTH } from "../budget.js";

/** What a process tells the shared log, and asks of it, in one go. Times are in ms. */
export interface Question {
  /** The log that the process knows; 0: none, or it hasn't heard of it for a window. */
  readonly epoch: number;
  readonly limit: number;
  readonly windowMs: number;
  readonly leaseMs: number;
  /** Slots that it could use now. */
  readonly wanted: number;
  /** Slots whose calls got an answer, and how long ago. */
  readonly answered: readonly (readonly [id: number, agoMs: number])[];
  /** Slots whose calls were never sent. */
  readonly unused: readonly number[];
  /** Slots whose calls were refused, how long ago they had been sent, and for how long from now nobody may send. */
  readonly refused: readonly (readonly [id: number, sentAgoMs: number, pauseMs: number])[];
  /** Slots that are still under way. */
  readonly renewed: readonly number[];
}

/** What the shared log answers. */
export interface Reply {
  /** Which log it is. */
  readonly epoch: number;
  /** It isn't the one that the process knew. Then no slots are given. */
  readonly lost: boolean;
  /** Ids of the slots that are given. */
  readonly ids: readonly number[];
  /** When a slot will be free; undefined when that is up to the calls under way. */
  readonly waitMs: number | undefined;
  readonly share: number;
  /** Slots that are still free. */
  readonly free: number;
  readonly pausedMs: number;
}

/** Reads what the script returned to a question; either library may be set to give numbers as strings. */
export function toReply(returned: unknown, question: Question): Reply {
  const numbers = (returned as unknown[]).map(Number) as [number, number, number, number, number, number, number];
  const [epoch, slots, firstId, waitMs, share, free, pausedMs] = numbers;
  return {
    epoch,
    lost: question.epoch !== 0 && question.epoch !== epoch,
    ids: Array.from({ length: slots }, (_, index) => firstId + index),
    waitMs: waitMs < 0 ? undefined : waitMs,
    share,
    free,
    pausedMs,
  };
}

/**
 * The sliding log of a key, for any number of processes: the same rules as in `SlidingLog`, by the server's clock, in one
 * atomic step. Redis 5 or later, or Valkey.
 *
 * KEYS[1] is the log: a sorted set of slots by the time that they are dated, in ms. A slot under way is dated ahead, at the
 * end of its lease: so a slot whose process died becomes one that was answered then, and leaves the window like any other.
 * KEYS[2] is a hash of what else is known of the key. Both expire when they have nothing to say any more.
 *
 * Ids of slots are drawn from the clock (in µs): no two are the same, even when the log is lost in between.
 */
export const SHARED_LOG = `
local log, state = KEYS[1], KEYS[2]
local ask = cjson.decode(ARGV[1])
local limit, window = ask.limit, ask.windowMs

local clock = redis.call('TIME')
local micros = clock[1] * 1000000 + clock[2]
local now = math.floor(micros / 1000)

local names = { 'epoch', 'lastId', 'window', 'pausedUntil', 'waveId', 'cutTo', 'cutAt', 'trials', 'triedAt' }
local known = {}
for i, value in ipairs(redis.call('HMGET', state, unpack(names))) do
  known[names[i]] = tonumber(value)
end
known.epoch = known.epoch or micros
known.lastId = math.max(known.lastId or 0, micros)
known.window = math.max(known.window or 0, window)
known.pausedUntil = known.pausedUntil or 0
local lost = ask.epoch ~= 0 and ask.epoch ~= known.epoch

-- A process with a longer window than ours needs to see further back.
redis.call('ZREMRANGEBYSCORE', log, '-inf', now - known.window)

-- What has become of slots that were given. Those up to waveId were on the road when a refusal stopped everybody: what
-- gets through of them adds to the share. Those after it are trials: an answer lets more than one follow.
local function isTrial(id) return known.trials and id > known.waveId end
for _, slot in ipairs(ask.answered) do
  local id, ago = slot[1], slot[2]
  redis.call('ZADD', log, math.ceil(now - ago), id)
  if isTrial(id) then known.trials = known.trials + 1.5
  elseif known.cutTo and id <= known.waveId then known.cutTo = known.cutTo + 1 end
end
for _, id in ipairs(ask.unused) do
  if redis.call('ZREM', log, id) == 1 and isTrial(id) then known.trials = known.trials + 1 end
end
for _, id in ipairs(ask.renewed) do
  redis.call('ZADD', log, now + ask.leaseMs, id)
end
for _, slot in ipairs(ask.refused) do
  local id, sentAgo, pause = slot[1], slot[2], math.ceil(slot[3])
  redis.call('ZREM', log, id)
  if pause > 0 then
    -- Nobody sends during a pause: what left before its end was on the road when it began.
    if now - sentAgo >= known.pausedUntil then
      known.waveId, known.trials, known.triedAt = known.lastId, 1, now
      local through = redis.call('ZCOUNT', log, '(' .. now - window, now)
      -- With nothing through there is nothing to go by.
      if through > 0 then known.cutTo, known.cutAt = through, now + pause end
    end
    known.pausedUntil = math.max(known.pausedUntil, now + pause)
  end
end

local share, growMs = limit, window / (limit * ${GROWTH})
if known.cutTo then
  share = math.min(limit, known.cutTo + math.max(0, math.floor((now - known.cutAt) / growMs)))
  if share == limit then known.cutTo = nil end
end

if known.trials then
  -- Whoever was to try may have died.
  if known.trials < 1 and now - known.triedAt > ask.leaseMs then known.trials = 1 end
  if known.trials > limit / 8 then known.trials = nil end
end

local free = share - redis.call('ZCOUNT', log, '(' .. now - window, '+inf')
local slots = math.max(0, math.min(ask.wanted, free))
if known.trials then slots = math.min(slots, math.floor(known.trials)) end
if lost or now < known.pausedUntil then slots = 0 end
local firstId = known.lastId + 1
for id = firstId, firstId + slots - 1 do
  redis.call('ZADD', log, now + ask.leaseMs, id)
end
known.lastId = known.lastId + slots
if known.trials and slots > 0 then known.trials, known.triedAt = known.trials - slots, now end

local wait = -1
if now < known.pausedUntil then
  wait = known.pausedUntil - now
elseif free <= 0 then
  local gone = redis.call('ZCOUNT', log, '-inf', now - window)
  local next = redis.call('ZRANGE', log, gone - free, gone - free, 'WITHSCORES')
  if next[2] and tonumber(next[2]) <= now then wait = next[2] + window - now end
  if known.cutTo then
    local grown = known.cutAt + (share - known.cutTo + 1) * growMs - now
    wait = wait < 0 and grown or math.min(wait, grown)
  end
end

local fields = {}
for _, name in ipairs(names) do
  fields[#fields + 1] = name
  fields[#fields + 1] = known[name] or ''
end
redis.call('HSET', state, unpack(fields))
-- A share that was cut has grown back after two and a half windows.
local expiry = ask.leaseMs + 3 * known.window + math.max(0, known.pausedUntil - now)
redis.call('PEXPIRE', log, math.ceil(expiry))
redis.call('PEXPIRE', state, math.ceil(expiry))

return { known.epoch, slots, firstId, math.ceil(wait), share, math.max(0, free - slots), math.max(0, known.pausedUntil - now) }
`;
