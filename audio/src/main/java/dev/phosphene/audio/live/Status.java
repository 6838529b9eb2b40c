package dev.phosphene.audio.live;

/**
 * How a player's sound is.
 *
 * @param device what is heard on, or why nothing is
 * @param leads whether sound is the clock
 * @param starved how often sound was not there in time
 * @param volume 0 .. 100
 */
public record Status(String device, boolean leads, long starved, int volume) {}
