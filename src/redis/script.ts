// The limit itself, as Redis carries it out: a token bucket (GCRA) on Redis's own clock, one hash a scope.

/** What may leave at once, as a share of the limit. More meets the same burst a minute later, with whatever jitter. */
const BURST = 0.02;
/** A window's worth of calls takes a little longer than a window: with the burst it stays within the limit in any minute. */
export const STRETCH = 1.0225;
/** Share of what got through before a 429 that is relied on afterwards: an outsider is left room. */
const SAFE = 0.96;
/** Share of the limit that a lowered limit grows by in the first window after a 429; twice as much in each one after. */
const GROWTH = 0.005;

/**
 * In the place of rate-limiter-flexible's own script, called as that one is: KEYS[1], and points, seconds, limit and window
 * in seconds as ARGV. One point is a call that wants to leave; more are a 429 that closes the scope for as many ms, less one.
 * Answers as that one does: points used (more than the limit if the call has to wait) and for how many ms.
 */
export const SCRIPT: string = `
local key, points, ceiling, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[3]), tonumber(ARGV[4]) * 1000
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local fields = { 'due', 'closed', 'limit', 'lowered', 'floor', 'began', 'sent', 'before' }
local kept = redis.call('HMGET', key, unpack(fields))
local due, closed = tonumber(kept[1]) or 0, tonumber(kept[2]) or 0
local base, lowered, floor = tonumber(kept[3]) or ceiling, tonumber(kept[4]) or 0, tonumber(kept[5]) or 0
local began, sent, before = tonumber(kept[6]) or now, tonumber(kept[7]) or 0, tonumber(kept[8]) or 0

-- A lowered limit grows again, slowly at first: each step too far earns a 429.
local limit = math.min(ceiling, base + ceiling * ${GROWTH} * (2 ^ math.min(30, (now - lowered) / window) - 1))
local burst = math.max(1, math.floor(limit * ${BURST}))
local interval = window * ${STRETCH} / limit
local tolerance = (burst - 1) * interval

-- Calls of this window and of the one before tell how many left in the last 'window' ms.
if now - began >= window then
  before = now - began < 2 * window and sent or 0
  began, sent = now - (now - began) % window, 0
end

local function keep()
  -- Numbers as text lose digits unless told how many to keep.
  local values = { due, closed, base, lowered, floor, began, sent, before }
  for index, name in ipairs(fields) do redis.call('HSET', key, name, string.format('%.3f', values[index])) end
  redis.call('PEXPIRE', key, math.ceil(math.max(closed - now, 0) + 10 * window))
end

if points > 1 then
  -- Halved at most, however many are refused at once; the call that was refused was not counted.
  if closed <= now then floor = limit / 2 end
  sent = math.max(0, sent - 1)
  local through = sent + before * (1 - (now - began) / window)
  limit = math.max(1, floor, math.min(limit, through * ${SAFE}))
  base, lowered = limit, now
  closed = math.max(closed, now + points - 1)
  -- No burst when it opens: one call, and the next an interval later.
  due = math.max(due, closed + (math.max(1, math.floor(limit * ${BURST})) - 1) * window * ${STRETCH} / limit)
  keep()
  return { 0, 0 }
end

-- Less than 1 ms is not worth another question; a closing is kept to the end.
local wait = math.max(closed - now, due - tolerance - now - 1)
if wait > 0 then return { ceiling + 1, math.ceil(wait) } end
due = math.max(due, now) + interval
sent = sent + 1
keep()
return { 1, 0 }
`;
