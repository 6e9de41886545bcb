// Entry `partner-center-commerce/redis`: one rate limit for all processes of a partner tenant.
export { type RedisRateLimiterOptions, redisRateLimiter } from "./limiter.ts";
