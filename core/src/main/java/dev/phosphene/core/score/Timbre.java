package dev.phosphene.core.score;

import java.util.Locale;

/** What a player can sound like. The name in lower case with dashes is its key in a score. How each sounds is told in the audio module. */
public enum Timbre {
    // Instruments: they play the tones of cues.
    GLASS(Family.NOTES, 92),
    MUSIC_BOX(Family.NOTES, 10),
    HARP(Family.NOTES, 46),
    HARP_HARMONIC(Family.NOTES, 46),
    STRINGS(Family.NOTES, 48),
    TREMOLO(Family.NOTES, 44),
    CHOIR(Family.NOTES, 52),
    HUM(Family.NOTES, 53),
    BELL(Family.NOTES, 14),
    BRASS(Family.NOTES, 61),
    DRUM(Family.NOTES, 47),
    SUB(Family.NOTES, 43),

    // Textures: they last, and follow a curve of the film.
    LEAVES(Family.TEXTURE, 0),
    MIST(Family.TEXTURE, 0),
    EMBERS(Family.TEXTURE, 0),
    FIRE(Family.TEXTURE, 0),
    STONES(Family.TEXTURE, 0),
    SOIL(Family.TEXTURE, 0),
    RUMBLE(Family.TEXTURE, 0),
    SPHERE_SONG(Family.TEXTURE, 0),
    STARDUST(Family.TEXTURE, 0),
    ASH(Family.TEXTURE, 0),
    INHALED(Family.TEXTURE, 0),
    OLD_FILM(Family.TEXTURE, 0),

    // Strikes: they answer events.
    HEART(Family.STRIKE, 0),
    SHARD(Family.STRIKE, 0),
    IMPACT(Family.STRIKE, 0),
    LAUGH(Family.STRIKE, 0),
    BREATH(Family.STRIKE, 0),
    TICK(Family.STRIKE, 0),
    GUST(Family.STRIKE, 0),
    STEP(Family.STRIKE, 0),
    CHIME(Family.STRIKE, 0),
    WINGBEAT(Family.STRIKE, 0),
    TOUCH(Family.STRIKE, 0),
    FLOOD(Family.STRIKE, 0),
    STAR(Family.STRIKE, 0);

    /** What makes a timbre sound. */
    public enum Family {
        NOTES,
        TEXTURE,
        STRIKE
    }

    private final Family family;
    private final int program;

    Timbre(Family family, int program) {
        this.family = family;
        this.program = program;
    }

    public Family family() {
        return family;
    }

    /** General MIDI program 0 .. 127 that stands for it in other programs. */
    public int program() {
        return program;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
