package dev.phosphene.app.bench;

import java.util.Map;

/**
 * How long one moment of a shot takes to draw.
 *
 * @param shot index from 1
 * @param name the shot's name
 * @param seconds film time of the moment
 * @param milliseconds median of whole frames, drawn and read back, by the clock on the wall
 * @param processorMilliseconds the same by processor time: all cores together, whatever else the machine does
 * @param passes median milliseconds of each pass in the order of the frame: processor time where software draws, GPU time elsewhere
 */
public record ShotTime(
        int shot,
        String name,
        double seconds,
        double milliseconds,
        double processorMilliseconds,
        Map<String, Double> passes) {}
